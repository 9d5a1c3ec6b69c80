#include "record/string_table.h"

/* The slot that holds the text, or the free one where it belongs. */
static uint32_t *slot_of(const StringTable *t, Str text) {
    uint32_t at = (uint32_t)str_hash(text) & (t->room - 1);
    while (t->slots[at] && !str_equal(t->strings[t->slots[at] - 1], text))
        at = (at + 1) & (t->room - 1);
    return &t->slots[at];
}

static bool grow(StringTable *t) {
    uint32_t room = t->room ? t->room * 2 : 1024;
    uint32_t *slots = arena_array(t->arena, room, sizeof *slots);
    Str *strings = arena_grow(t->arena, t->strings, t->count, room / 2, sizeof *strings);
    if (!slots || !strings) return false;
    t->slots = slots;
    t->strings = strings;
    t->room = room;
    for (uint32_t i = 0; i < t->count; i++) *slot_of(t, strings[i]) = i + 1;
    return true;
}

uint32_t string_number(StringTable *t, Str text) {
    if (t->count >= t->room / 2 && !grow(t)) t->failed = true;
    if (t->failed) return 0;
    uint32_t *slot = slot_of(t, text);
    if (*slot) return *slot - 1;
    Str copy = str_copy(t->arena, text);
    if (!copy.data) {
        t->failed = true;
        return 0;
    }
    t->strings[t->count] = copy;
    *slot = ++t->count;
    return *slot - 1;
}
