#include "base/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Blocks form a list, newest first; each is at least BLOCK_MIN bytes and twice the one before
 * up to BLOCK_MAX, so that small documents stay small and large ones take few calls. */
enum { BLOCK_MIN = 64 * 1024, BLOCK_MAX = 4 * 1024 * 1024 };

typedef struct Block {
    struct Block *older;
    size_t capacity, used;
    alignas(max_align_t) unsigned char data[];
} Block;

struct Arena {
    Block *newest;
    size_t limit, handed_out;
};

Arena *arena_new(size_t limit) {
    Arena *arena = calloc(1, sizeof *arena);
    if (arena) arena->limit = limit;
    return arena;
}

static Block *block_new(Arena *arena, size_t need) {
    size_t capacity = arena->newest ? arena->newest->capacity * 2 : BLOCK_MIN;
    if (capacity > BLOCK_MAX) capacity = BLOCK_MAX;
    if (capacity < need) capacity = need;
    if (capacity > SIZE_MAX - sizeof(Block)) return NULL;
    Block *block = malloc(sizeof(Block) + capacity);
    if (!block) return NULL;
    *block = (Block){.older = arena->newest, .capacity = capacity};
    arena->newest = block;
    return block;
}

void *arena_alloc(Arena *arena, size_t size) {
    const size_t align = alignof(max_align_t);
    if (size > SIZE_MAX - align) return NULL;
    size = size ? (size + align - 1) / align * align : align;
    if (arena->limit && size > arena->limit - arena->handed_out) return NULL;
    Block *block = arena->newest;
    if (!block || size > block->capacity - block->used) {
        block = block_new(arena, size);
        if (!block) return NULL;
    }
    void *result = block->data + block->used;
    block->used += size;
    arena->handed_out += size;
    return memset(result, 0, size);
}

void *arena_array(Arena *arena, size_t count, size_t size) {
    if (size && count > SIZE_MAX / size) return NULL;
    return arena_alloc(arena, count * size);
}

void *arena_grow(Arena *arena, const void *old, size_t used, size_t count, size_t size) {
    void *grown = arena_array(arena, count, size);
    if (grown && used) memcpy(grown, old, used * size);
    return grown;
}

char *arena_copy(Arena *arena, const char *data, size_t len) {
    char *copy = len == SIZE_MAX ? NULL : arena_alloc(arena, len + 1);
    if (copy && len) memcpy(copy, data, len);
    return copy;
}

static void free_blocks(Block *block) {
    while (block) {
        Block *older = block->older;
        free(block);
        block = older;
    }
}

void arena_reset(Arena *arena) {
    if (arena->newest) {
        free_blocks(arena->newest->older);
        arena->newest->older = NULL;
        arena->newest->used = 0;
    }
    arena->handed_out = 0;
}

size_t arena_used(const Arena *arena) {
    return arena->handed_out;
}

void arena_free(Arena *arena) {
    if (!arena) return;
    free_blocks(arena->newest);
    free(arena);
}
