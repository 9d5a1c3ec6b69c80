/* A set of numbers, to count things once. */
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

#endif
