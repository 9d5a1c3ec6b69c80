/* A set of hashes from which a sample is kept that any two sets take alike: those that are
 * multiples of a power of two, larger for larger sets.
 * A. Broder, "On the resemblance and containment of documents", 1997. */
#ifndef STORY_SAMPLE_H
#define STORY_SAMPLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { SAMPLE_MAX = 192 };

/* Ascending, each once; none that is no multiple of `every`. */
typedef struct Sample {
    uint32_t every, count, room; /* room: at most SAMPLE_MAX */
    uint64_t hashes[SAMPLE_MAX];
} Sample;

void sample_begin(Sample *sample, uint32_t room);
void sample_add(Sample *sample, uint64_t hash);

/* The step of the coarser of two samples: what is a multiple of it is in both or in neither. */
uint32_t sample_step(const Sample *a, const Sample *b);

/* The smallest multiple of the sample's step of which no more than `most` of its hashes are. */
uint64_t sample_step_of_most(const Sample *sample, uint32_t most);

/* How many of a sample's hashes, and of those that two have both, are multiples of `every`. */
uint32_t sample_count(const Sample *sample, uint32_t every);
uint32_t sample_shared(const Sample *a, const Sample *b, uint32_t every);

/* Hashes whose lower bits decide what is sampled must be well mixed. */
uint64_t hash_mixed(uint64_t hash);

#endif
