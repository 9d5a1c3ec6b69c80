#include "ledger/truce_read.h"

#include "ledger/days.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define KEYS(known) known, sizeof known / sizeof *known

static const char *const kinds[BREACH_KIND_COUNT] = {
    [BREACH_NONE] = "none",
    [BREACH_AIR_STRIKE] = "air_strike",
    [BREACH_SHELLING] = "shelling",
    [BREACH_GROUND_ATTACK] = "ground_attack",
    [BREACH_SHOOTING] = "shooting",
    [BREACH_EXPLOSION] = "explosion",
    [BREACH_CHEMICAL] = "chemical",
    [BREACH_KILLING] = "killing",
    [BREACH_ABUSE] = "abuse",
    [BREACH_ATTACK] = "attack",
    [BREACH_ABDUCTION] = "abduction",
    [BREACH_DETENTION] = "detention",
    [BREACH_ADVANCE] = "advance",
    [BREACH_BUILDUP] = "buildup",
    [BREACH_SEIZURE] = "seizure",
    [BREACH_BLOCKADE] = "blockade",
    [BREACH_BLOCKED_AID] = "blocked_aid",
    [BREACH_REFUSED_TALKS] = "refused_talks",
    [BREACH_VIOLATION] = "violation",
};

const char *breach_kind_name(BreachKind kind) {
    return kinds[kind];
}

BreachKind breach_kind_of(Str name) {
    for (int i = 1; i < BREACH_KIND_COUNT; i++)
        if (str_is(name, kinds[i])) return (BreachKind)i;
    return BREACH_NONE;
}

/* Whether a code is of people of a country who are of no side: "SYRNGO" is not what "SYR" stands
 * for. */
static bool is_of_no_side(Str code, Str own) {
    static const char *const sectors[] = {"CVL", "NGO", "IGO", "EDU", "BUS",
                                          "REL", "LAB", "REF", "CRM"};
    return own.len == 3 && code.len > 3 && STR_IN(str_slice(code, 3, 6), sectors);
}

uint32_t truce_side_of(const Truce *truce, Str code) {
    uint32_t best = TRUCE_NOBODY;
    size_t longest = 0;
    for (uint32_t i = 0; i < truce->side_count; i++)
        for (uint32_t j = 0; j < truce->sides[i].codes.count; j++) {
            Str own = truce->sides[i].codes.items[j];
            if (own.len <= longest || !str_equal(str_slice(code, 0, own.len), own)) continue;
            if (is_of_no_side(code, own)) continue;
            longest = own.len;
            best = i;
        }
    return best;
}

uint32_t truce_side_named(const Truce *truce, Str name) {
    for (uint32_t i = 0; i < truce->side_count; i++)
        if (name.len && str_equal(truce->sides[i].name, name)) return i;
    return TRUCE_NOBODY;
}

uint32_t truce_area_named(const Truce *truce, Str name) {
    for (uint32_t i = 0; i < truce->area_count; i++)
        if (name.len && str_equal(truce->areas[i].name, name)) return i;
    return TRUCE_NOBODY;
}

/* ---- the truce itself ---- */

static Str time_text(TruceReader *r, const char *key, bool needed) {
    const TomlValue *value = toml_get(r->root, key);
    if (!value && needed) truce_fault(r, r->root, "%s is missing", key);
    if (!value) return str_of("");
    if (value->kind == TOML_TIME || value->kind == TOML_TEXT) return value->text;
    truce_fault(r, value, "%s: expected a date with its hour and zone", key);
    return str_of("");
}

static int64_t instant(TruceReader *r, const char *key, Str text, int64_t standard) {
    int64_t minutes;
    if (text.len == 0) return standard;
    if (instant_of(text, &minutes)) return minutes;
    truce_fault(r, toml_get(r->root, key),
                "%s: expected a date with its hour and zone, such as 2016-09-12T19:00:00+03:00",
                key);
    return standard;
}

static void read_times(TruceReader *r, Truce *t) {
    t->zone_text = truce_text(r, r->root, "zone", true);
    if (t->zone_text.len && !zone_of(t->zone_text, &t->zone))
        truce_fault(r, toml_get(r->root, "zone"),
                    "zone: expected hours from UTC, such as \"+03:00\"");
    Str cutoff = toml_get(r->root, "cutoff") ? time_text(r, "cutoff", false) : str_of("00:00");
    if (cutoff.len && !hour_of(cutoff, &t->cutoff))
        truce_fault(r, toml_get(r->root, "cutoff"), "cutoff: expected an hour, such as \"18:00\"");
    t->start_text = time_text(r, "start", true);
    t->end_text = time_text(r, "end", false);
    t->start = instant(r, "start", t->start_text, 0);
    t->end = instant(r, "end", t->end_text, INT64_MAX);
    if (t->end <= t->start && t->start_text.len)
        truce_fault(r, toml_get(r->root, "end"), "end: the truce ends before it starts");
    t->first_day = reporting_day(t->start, t->zone, t->cutoff);
    /* By the calendar: what is told of the next day, without an hour, is after the end. */
    t->end_day = t->end == INT64_MAX ? INT32_MAX : reporting_day(t->end - 1, t->zone, 0);
}

static void read_head(TruceReader *r, Truce *t) {
    static const char *const known[] = {"name",   "class", "purpose", "zone", "start", "end",
                                        "cutoff", "party", "outside", "area", "term"};
    static const char *const classes[] = {"cessation", "ceasefire", "truce"};
    truce_keys(r, r->root, "a truce", KEYS(known));
    t->name = truce_text(r, r->root, "name", true);
    t->class_name = truce_text(r, r->root, "class", true);
    if (t->class_name.len && !STR_IN(t->class_name, classes))
        truce_fault(r, toml_get(r->root, "class"), "class: expected cessation, ceasefire or truce");
    t->purpose = truce_text(r, r->root, "purpose", false);
    read_times(r, t);
}

/* ---- sides ---- */

static void read_side(TruceReader *r, const TomlValue *table, bool outside, TruceSide *side) {
    static const char *const known[] = {"name", "codes"};
    truce_keys(r, table, outside ? "an outside group" : "a party", KEYS(known));
    Str name = truce_text(r, table, "name", true);
    if (truce_side_named(r->truce, name) != TRUCE_NOBODY)
        truce_fault(r, toml_get(table, "name"), "\"%.*s\" is there twice", STR_ARG(name));
    TruceTexts codes = truce_texts(r, table, "codes", true);
    *side = (TruceSide){.name = name,
                        .codes = codes,
                        .key = codes.count ? codes.items[0] : name,
                        .outside = outside};
}

static void read_sides(TruceReader *r, Truce *t) {
    const TomlValue *parties = truce_tables(r, "party", TRUCE_SIDES_MAX / 2);
    const TomlValue *outside = truce_tables(r, "outside", TRUCE_SIDES_MAX / 2);
    uint32_t party_count = parties ? parties->count : 0;
    uint32_t outside_count = outside ? outside->count : 0;
    TruceSide *sides = arena_array(r->arena, party_count + outside_count + 1, sizeof *sides);
    if (!sides) r->failed = true;
    if (!sides) return;
    t->sides = sides;
    for (uint32_t i = 0; i < party_count; i++, t->side_count++)
        read_side(r, &parties->items[i], false, &sides[t->side_count]);
    for (uint32_t i = 0; i < outside_count; i++, t->side_count++)
        read_side(r, &outside->items[i], true, &sides[t->side_count]);
    t->party_count = party_count;
    if (party_count < 2 && !toml_get(r->root, "party"))
        truce_fault(r, r->root, "a truce needs parties, each under its own [[party]]");
}

/* ---- areas ---- */

static bool read_point(TruceReader *r, const TomlValue *value, TrucePoint *out) {
    bool pair = value->kind == TOML_LIST && value->count == 2;
    for (uint32_t i = 0; pair && i < 2; i++)
        pair = value->items[i].kind == TOML_INTEGER || value->items[i].kind == TOML_NUMBER;
    if (pair) *out = (TrucePoint){value->items[0].number, value->items[1].number};
    if (!pair)
        truce_fault(r, value, "expected a point, [longitude, latitude]");
    else if (!(fabs(out->lon) <= 180 && fabs(out->lat) <= 90))
        truce_fault(r, value, "no such point: the longitude comes first, then the latitude");
    else
        return true;
    return false;
}

static void read_points(TruceReader *r, const TomlValue *list, TruceArea *area) {
    TrucePoint *points = NULL;
    if (list->kind == TOML_LIST)
        points = arena_array(r->arena, list->count ? list->count : 1, sizeof *points);
    else
        truce_fault(r, list, "expected a list of points, [[longitude, latitude], ...]");
    r->failed = r->failed || (list->kind == TOML_LIST && !points);
    for (uint32_t i = 0; points && i < list->count; i++)
        area->point_count += read_point(r, &list->items[i], &points[area->point_count]);
    area->points = points;
    bool whole = points && area->point_count == list->count;
    uint32_t *count = &area->point_count, least = area->shape == AREA_POLYGON ? 3 : 2;
    if (least == 3 && *count > 1 && memcmp(&points[0], &points[*count - 1], sizeof *points) == 0)
        --*count; /* closed, as GeoJSON has it */
    if (whole && *count < least)
        truce_fault(r, list,
                    least == 3 ? "a polygon needs three corners" : "a line needs two points");
}

static void read_shape(TruceReader *r, const TomlValue *table, TruceArea *area) {
    const TomlValue *polygon = toml_get(table, "polygon"), *line = toml_get(table, "line");
    const TomlValue *places = toml_get(table, "places");
    area->shape = polygon ? AREA_POLYGON : line ? AREA_LINE : AREA_PLACES;
    if (!!polygon + !!line + !!places != 1)
        truce_fault(r, table, "an area is given by one of places, polygon or line");
    if (places) area->places = truce_texts(r, table, "places", true);
    if (polygon || line) read_points(r, polygon ? polygon : line, area);
    if (places && toml_get(table, "within_km"))
        truce_fault(r, toml_get(table, "within_km"), "within_km goes with a polygon or a line");
}

static void read_area(TruceReader *r, const TomlValue *table, TruceArea *area) {
    static const char *const known[] = {"name", "places",    "polygon",
                                        "line", "within_km", "responsible"};
    truce_keys(r, table, "an area", KEYS(known));
    Str name = truce_text(r, table, "name", true);
    if (truce_area_named(r->truce, name) != TRUCE_NOBODY)
        truce_fault(r, toml_get(table, "name"), "\"%.*s\" is there twice", STR_ARG(name));
    *area = (TruceArea){.name = name,
                        .within_km = truce_number(r, table, "within_km", 10),
                        .responsible = TRUCE_NOBODY,
                        .line = table->line,
                        .column = table->column};
    read_shape(r, table, area);
    Str responsible = truce_text(r, table, "responsible", false);
    area->responsible = truce_side_named(r->truce, responsible);
    if (responsible.len && area->responsible >= r->truce->party_count)
        truce_fault(r, toml_get(table, "responsible"), "\"%.*s\" is no party",
                    STR_ARG(responsible));
}

static void read_areas(TruceReader *r, Truce *t) {
    const TomlValue *list = truce_tables(r, "area", TRUCE_AREAS_MAX);
    TruceArea *areas = list ? arena_array(r->arena, list->count, sizeof *areas) : NULL;
    if (list && !areas) r->failed = true;
    t->areas = areas;
    for (uint32_t i = 0; areas && i < list->count; i++, t->area_count++)
        read_area(r, &list->items[i], &areas[t->area_count]);
}

/* ---- all of it ---- */

static int by_place(const void *a, const void *b) {
    const TruceFault *x = a, *y = b;
    if (x->line != y->line) return x->line < y->line ? -1 : 1;
    if (x->column != y->column) return x->column < y->column ? -1 : 1;
    return strcmp(x->text, y->text);
}

static parley_status tell(TruceReader *r, const char *name, StrBuf *faults, parley_error *err) {
    qsort(r->faults, r->fault_count, sizeof *r->faults, by_place);
    for (uint32_t i = 0; i < r->fault_count; i++)
        strbuf_format(faults, "%s:%u:%u: %s\n", name, r->faults[i].line, r->faults[i].column,
                      r->faults[i].text);
    if (faults->failed) return error_memory(err);
    return error_set(err, PARLEY_ERR_INPUT, "%s:%u:%u: %s", name, r->faults[0].line,
                     r->faults[0].column, r->faults[0].text);
}

static parley_status read_all(TruceReader *r, parley_error *err) {
    read_head(r, r->truce);
    read_sides(r, r->truce);
    read_areas(r, r->truce);
    truce_read_terms(r);
    return r->failed ? error_memory(err) : truce_check(r, err);
}

parley_status truce_read(Arena *arena, Str text, const char *name, const Truce **out,
                         StrBuf *faults, parley_error *err) {
    const TomlValue *root;
    *out = NULL;
    parley_status status = toml_read(arena, text, name, &root, err);
    if (status == PARLEY_ERR_INPUT && err) strbuf_format(faults, "%s\n", err->message);
    if (status) return status;
    TruceReader *r = arena_alloc(arena, sizeof *r);
    Truce *truce = arena_alloc(arena, sizeof *truce);
    if (!r || !truce) return error_memory(err);
    r->arena = arena;
    r->root = root;
    r->truce = truce;
    status = read_all(r, err);
    if (status) return status;
    if (r->fault_count) return tell(r, name, faults, err);
    *out = truce;
    return error_clear(err);
}
