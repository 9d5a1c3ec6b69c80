#include "story/sample.h"

#include <string.h>

void sample_begin(Sample *sample, uint32_t room) {
    sample->every = 1;
    sample->count = 0;
    sample->room = room < SAMPLE_MAX ? room : SAMPLE_MAX;
}

/* Keeps every second hash only, as often as it takes to make room. */
static void thin_out(Sample *s) {
    while (s->count == s->room) {
        uint32_t kept = 0;
        s->every *= 2;
        for (uint32_t i = 0; i < s->count; i++)
            if (s->hashes[i] % s->every == 0) s->hashes[kept++] = s->hashes[i];
        s->count = kept;
    }
}

void sample_add(Sample *sample, uint64_t hash) {
    if (hash % sample->every) return;
    uint32_t at = sample->count;
    while (at > 0 && sample->hashes[at - 1] > hash) at--;
    if (at > 0 && sample->hashes[at - 1] == hash) return;
    memmove(&sample->hashes[at + 1], &sample->hashes[at], (sample->count - at) * sizeof hash);
    sample->hashes[at] = hash;
    sample->count++;
    thin_out(sample);
}

uint32_t sample_step(const Sample *a, const Sample *b) {
    return a->every > b->every ? a->every : b->every;
}

uint64_t sample_step_of_most(const Sample *sample, uint32_t most) {
    for (uint64_t every = sample->every;; every *= 2) {
        uint32_t left = 0;
        for (uint32_t i = 0; i < sample->count; i++) left += sample->hashes[i] % every == 0;
        if (left <= most) return every;
    }
}

uint32_t sample_count(const Sample *sample, uint32_t every) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < sample->count; i++) count += sample->hashes[i] % every == 0;
    return count;
}

uint32_t sample_shared(const Sample *a, const Sample *b, uint32_t every) {
    uint32_t shared = 0;
    for (uint32_t i = 0, k = 0; i < a->count && k < b->count;) {
        if (a->hashes[i] == b->hashes[k]) {
            shared += a->hashes[i] % every == 0;
            i++;
            k++;
        } else if (a->hashes[i] < b->hashes[k]) {
            i++;
        } else {
            k++;
        }
    }
    return shared;
}

uint64_t hash_mixed(uint64_t x) {
    x ^= x >> 33;
    x *= 0xff51afd7ed558ccdu;
    x ^= x >> 33;
    x *= 0xc4ceb9fe1a85ec53u;
    return x ^ x >> 33;
}
