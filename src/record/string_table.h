/* Texts that come again and again, each kept once and known by its number. */
#ifndef RECORD_STRING_TABLE_H
#define RECORD_STRING_TABLE_H

#include "base/str.h"

typedef struct StringTable {
    Arena *arena;
    Str *strings;         /* by number */
    uint32_t *slots;      /* by hash: a number and 1, or 0 */
    uint32_t count, room; /* room: of slots, a power of two; half as many strings fit */
    bool failed;          /* out of memory */
} StringTable;

/* The number of a text; a new one is copied. 0 where memory lacks. */
uint32_t string_number(StringTable *table, Str text);

#endif
