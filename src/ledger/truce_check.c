/* What can be told only of the whole truce. */
#include "ledger/area.h"
#include "ledger/truce_read.h"

/* The table that a side was read from. */
static const TomlValue *side_table(const TruceReader *r, uint32_t side) {
    bool outside = side >= r->truce->party_count;
    const TomlValue *list = toml_get(r->root, outside ? "outside" : "party");
    return &list->items[outside ? side - r->truce->party_count : side];
}

static const TomlValue *code_place(const TruceReader *r, uint32_t side, Str code) {
    const TomlValue *codes = toml_get(side_table(r, side), "codes");
    for (uint32_t i = 0; codes->kind == TOML_LIST && i < codes->count; i++)
        if (str_equal(codes->items[i].text, code)) return &codes->items[i];
    return codes;
}

/* The first side before this one that has the code too. */
static const TruceSide *other_with(const Truce *t, uint32_t side, Str code) {
    for (uint32_t i = 0; i < side; i++)
        for (uint32_t j = 0; j < t->sides[i].codes.count; j++)
            if (str_equal(t->sides[i].codes.items[j], code)) return &t->sides[i];
    return NULL;
}

static void check_codes(TruceReader *r) {
    const Truce *t = r->truce;
    for (uint32_t i = 0; i < t->side_count; i++)
        for (uint32_t j = 0; j < t->sides[i].codes.count; j++) {
            Str code = t->sides[i].codes.items[j];
            const TruceSide *other = other_with(t, i, code);
            if (other)
                truce_fault(r, code_place(r, i, code), "the code %.*s is in \"%.*s\" too",
                            STR_ARG(code), STR_ARG(other->name));
        }
}

static void check_areas(TruceReader *r, AreaMap *map) {
    const Truce *t = r->truce;
    const TomlValue *tables = toml_get(r->root, "area");
    for (uint32_t i = 0; i < t->area_count; i++) {
        const TomlValue *polygon = toml_get(&tables->items[i], "polygon");
        if (area_crosses_itself(map, i)) truce_fault(r, polygon, "the polygon crosses itself");
        for (uint32_t j = 0; j < i; j++)
            if (t->areas[i].responsible < t->party_count &&
                t->areas[j].responsible < t->party_count && areas_overlap(map, j, i))
                truce_fault(r, &tables->items[i],
                            "overlaps \"%.*s\": two would answer for the same ground",
                            STR_ARG(t->areas[j].name));
    }
}

parley_status truce_check(TruceReader *r, parley_error *err) {
    AreaMap *map;
    check_codes(r);
    parley_status status = area_map_open(r->truce, &map, err);
    if (status) return status;
    check_areas(r, map);
    area_map_free(map);
    return r->failed ? error_memory(err) : PARLEY_OK;
}
