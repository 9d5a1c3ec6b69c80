/* The same text again: exact copies, syndicated ones under other headlines, cut ones, and spun ones
 * (sentences in another order, words replaced). A text is known by a sample of its runs of three
 * words; who shares many of them tells the same text.
 * A. Broder, "On the resemblance and containment of documents", 1997: containment by sampling the
 * shingles whose hash is a multiple of m. */
#ifndef STORY_COPIES_H
#define STORY_COPIES_H

#include "base/str.h"

enum { SHINGLES_MAX = 96, SHINGLES_SHARED_LEAST = 8 };

typedef enum CopyKind { COPY_NONE, COPY_EXACT, COPY_SYNDICATED, COPY_CUT, COPY_SPUN } CopyKind;

/* The sampled shingles of a text, ascending, each once. Only hashes that are multiples of `every`
 * are in it: a power of two, larger for longer texts. */
typedef struct Fingerprint {
    uint64_t words; /* a hash of all words in their order: equal for exact copies */
    uint32_t every, count;
    uint64_t shingles[SHINGLES_MAX];
} Fingerprint;

/* Letters count without case, and punctuation not at all. False for texts too short to be told
 * apart by their words; then count is 0. */
bool fingerprint_of(Str text, Fingerprint *out);

/* The first text's kind of copy of the second, from the shingles that both have where both sample
 * alike. *share: of the smaller one's shingles, how many the other has too, 0 to 1. */
CopyKind copy_kind(const Fingerprint *copy, const Fingerprint *first, double *share);

const char *copy_kind_name(CopyKind kind); /* "exact"; NULL for COPY_NONE */

#endif
