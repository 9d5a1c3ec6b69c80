/* Memory that lives and dies together: a document's stages take from one arena, which is
 * freed (or reset and used again) in one step. Not for more than one thread at a time. */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stddef.h>

typedef struct Arena Arena;

/* A new, empty arena that will hand out at most `limit` bytes in all (0: no limit).
 * NULL when out of memory. The caller frees it with arena_free. */
Arena *arena_new(size_t limit);

/* `size` zeroed bytes, aligned for any type; NULL when memory or the limit is used up.
 * They belong to the arena. */
void *arena_alloc(Arena *arena, size_t size);

/* An array of count elements of size bytes, zeroed; NULL on overflow or no memory. */
void *arena_array(Arena *arena, size_t count, size_t size);

/* A larger copy of an array that holds `used` elements of `size` bytes; the old one stays valid
 * until the arena goes. NULL when out of memory. */
void *arena_grow(Arena *arena, const void *old, size_t used, size_t count, size_t size);

/* A copy of len bytes with a NUL after them. NULL when out of memory. */
char *arena_copy(Arena *arena, const char *data, size_t len);

/* Forgets all that was handed out and keeps up to one block of memory for the next use. */
void arena_reset(Arena *arena);

/* Bytes handed out since the start or the last reset. */
size_t arena_used(const Arena *arena);

/* Frees the arena and all it handed out. NULL is allowed. */
void arena_free(Arena *arena);

#endif
