/* Any bytes as a truce's file. What is read without a fault must answer for any place. */
#include "ledger/area.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void ask(const Truce *truce) {
    AreaMap *map;
    PlaceView place = {.known = true, .located = true, .lat = 36.2, .lon = 37.1};
    if (area_map_open(truce, &map, NULL)) return;
    for (uint32_t i = 0; i < truce->area_count; i++) area_answer(map, i, &place);
    area_map_free(map);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    Arena *arena = arena_new(64 << 20);
    StrBuf faults = {0};
    const Truce *truce;
    if (arena && truce_read(arena, (Str){(const char *)data, size}, "fuzz.toml", &truce, &faults,
                            NULL) == PARLEY_OK)
        ask(truce);
    strbuf_free(&faults);
    arena_free(arena);
    return 0;
}
