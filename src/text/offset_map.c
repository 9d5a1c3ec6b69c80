#include "text/offset_map.h"

#include <string.h>

bool offset_map_add(OffsetMap *map, Arena *arena, size_t byte, uint32_t given,
                    uint32_t change_end) {
    if (map->count == map->capacity) {
        uint32_t capacity = map->capacity ? map->capacity * 2 : 64;
        OffsetSegment *grown =
            arena_grow(arena, map->segments, map->count, capacity, sizeof *map->segments);
        if (!grown) return false;
        map->segments = grown;
        map->capacity = capacity;
    }
    map->segments[map->count++] = (OffsetSegment){(uint32_t)byte, given, change_end};
    return true;
}

/* The last segment that begins at or before repaired byte `offset`; there must be one. */
static uint32_t segment_of_byte(const OffsetMap *map, uint32_t offset) {
    uint32_t low = 0, high = map->count;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (map->segments[middle].byte <= offset)
            low = middle;
        else
            high = middle;
    }
    return low;
}

static uint32_t segment_end(const OffsetMap *map, uint32_t index) {
    return index + 1 < map->count ? map->segments[index + 1].byte : (uint32_t)map->text.len;
}

/* Bytes of [start, end) that begin a code point. Eight at a time: this is asked for each offset
 * that leaves parley. */
static uint32_t count_between(const OffsetMap *map, uint32_t start, uint32_t end) {
    const uint64_t ones = 0x0101010101010101u;
    uint32_t tails = 0, at = start;
    for (; end - at >= 8; at += 8) {
        uint64_t bytes;
        memcpy(&bytes, map->text.data + at, sizeof bytes);
        uint64_t tail = (bytes >> 7) & ~(bytes >> 6) & ones;
        tails += (uint32_t)(tail * ones >> 56);
    }
    for (; at < end; at++) tails += ((unsigned char)map->text.data[at] & 0xC0) == 0x80;
    return end - start - tails;
}

uint32_t offset_to_given(const OffsetMap *map, uint32_t offset, bool is_end) {
    if (map->count == 0) return 0;
    if (offset > map->text.len) offset = (uint32_t)map->text.len;
    if (offset == map->text.len) is_end = is_end || offset > 0;
    if (is_end && offset == 0) return 0;
    uint32_t look = is_end ? offset - 1 : offset;
    const OffsetSegment *segment = &map->segments[segment_of_byte(map, look)];
    if (segment->change_end) return is_end ? segment->change_end : segment->given;
    return segment->given + count_between(map, segment->byte, offset);
}

static uint32_t segment_of_given(const OffsetMap *map, uint32_t code_point) {
    uint32_t low = 0, high = map->count;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (map->segments[middle].given <= code_point)
            low = middle;
        else
            high = middle;
    }
    return low;
}

uint32_t offset_from_given(const OffsetMap *map, uint32_t code_point) {
    if (map->count == 0) return 0;
    uint32_t index = segment_of_given(map, code_point);
    const OffsetSegment *segment = &map->segments[index];
    uint32_t byte = segment->byte, end = segment_end(map, index);
    if (code_point <= segment->given) return byte;
    if (segment->change_end) return end;
    for (uint32_t left = code_point - segment->given; left && byte < end; left--) do
            byte++;
        while (byte < end && ((unsigned char)map->text.data[byte] & 0xC0) == 0x80);
    return byte;
}
