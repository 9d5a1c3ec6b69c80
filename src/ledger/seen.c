#include "ledger/seen.h"

#include "base/str.h"

#include <stdlib.h>

uint64_t seen_key(int64_t a, int64_t b, int64_t c) {
    int64_t parts[3] = {a, b, c};
    uint64_t hash = hash_more(HASH_START, parts, sizeof parts);
    return hash ? hash : 1;
}

static uint64_t *slot_of(uint64_t *keys, size_t capacity, uint64_t key) {
    size_t at = key & (capacity - 1);
    while (keys[at] && keys[at] != key) at = (at + 1) & (capacity - 1);
    return &keys[at];
}

static void grow(Seen *seen) {
    size_t capacity = seen->capacity ? seen->capacity * 2 : 64;
    uint64_t *keys = arena_array(seen->arena, capacity, sizeof *keys);
    seen->failed = seen->failed || !keys;
    if (!keys) return;
    for (size_t i = 0; i < seen->capacity; i++)
        if (seen->keys[i]) *slot_of(keys, capacity, seen->keys[i]) = seen->keys[i];
    seen->keys = keys;
    seen->capacity = capacity;
}

bool seen_first(Seen *seen, uint64_t key) {
    if (seen->count * 2 >= seen->capacity) grow(seen);
    if (seen->failed) return true;
    uint64_t *slot = slot_of(seen->keys, seen->capacity, key ? key : 1);
    if (*slot) return false;
    *slot = key ? key : 1;
    seen->count++;
    return true;
}

bool seen_has(const Seen *seen, uint64_t key) {
    return seen->capacity && *slot_of(seen->keys, seen->capacity, key ? key : 1) != 0;
}

static int by_number(const void *a, const void *b) {
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

uint32_t count_different(int64_t *numbers, uint32_t count) {
    uint32_t different = 0;
    qsort(numbers, count, sizeof *numbers, by_number);
    for (uint32_t i = 0; i < count; i++) different += i == 0 || numbers[i] != numbers[i - 1];
    return different;
}
