/* The map between repaired and given text, as its builder sees it: segments in order, each of
 * them either code point for code point the same length, or one change (so many given code
 * points became so many repaired bytes). What was dropped lies between segments. */
#ifndef TEXT_OFFSET_MAP_H
#define TEXT_OFFSET_MAP_H

#include "text/document.h"

typedef struct OffsetSegment {
    uint32_t byte;       /* its first byte in the repaired text; it ends where the next begins */
    uint32_t given;      /* its first code point in the given text */
    uint32_t change_end; /* for a change: the given code point after it; else 0 */
} OffsetSegment;

struct OffsetMap {
    Str text; /* the repaired text */
    OffsetSegment *segments;
    uint32_t count, capacity;
    uint32_t given_count; /* code points of the given text */
};

/* A segment is cut after so many bytes, so that a look-up counts no further. */
enum { OFFSET_SEGMENT_BYTES = 256 };

/* Begins a segment at repaired byte `byte`. False when out of memory. */
bool offset_map_add(OffsetMap *map, Arena *arena, size_t byte, uint32_t given, uint32_t change_end);

#endif
