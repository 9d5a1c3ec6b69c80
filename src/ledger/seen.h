/* Counting things once: a set of numbers, and the different ones of a list. */
#ifndef LEDGER_SEEN_H
#define LEDGER_SEEN_H

#include "base/arena.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Seen {
    Arena *arena;
    uint64_t *keys; /* 0: free */
    size_t count, capacity;
    bool failed; /* out of memory: what it said since may be wrong */
} Seen;

/* One number out of several. */
uint64_t seen_key(int64_t a, int64_t b, int64_t c);

/* Whether the number comes for the first time. */
bool seen_first(Seen *seen, uint64_t key);
bool seen_has(const Seen *seen, uint64_t key);

/* How many different numbers there are; sorts them. */
uint32_t count_different(int64_t *numbers, uint32_t count);

#endif
