#include "ledger/relations.h"

#include "ledger/seen.h"

#include <stdio.h>

int side_of(Str code, const Sides *sides) {
    size_t a = code_under(code, sides->a), b = code_under(code, sides->b);
    if (a == 0 && b == 0) return SIDE_NONE;
    return b > a ? SIDE_B : SIDE_A;
}

bool period_of(Str word, PeriodKind *out) {
    static const char *const names[] = {"day", "week", "month"};
    for (int i = 0; i < 3; i++) {
        if (!str_is(word, names[i])) continue;
        *out = (PeriodKind)i;
        return true;
    }
    return false;
}

void period_text(Str day, PeriodKind kind, char out[static PERIOD_TEXT]) {
    int32_t number = day_of(day);
    if (kind == PERIOD_WEEK && number != DAY_NONE) {
        int32_t since_monday = ((number + 3) % 7 + 7) % 7; /* 1970-01-01 was a Thursday */
        day_text(number - since_monday, out);
        return;
    }
    int kept = kind == PERIOD_MONTH ? 7 : 10;
    snprintf(out, PERIOD_TEXT, "%.*s", (int)day.len < kept ? (int)day.len : kept, day.data);
}

static uint32_t sides_in(const DeedParty *parties, uint32_t count, const Sides *sides) {
    uint32_t found = 0;
    for (uint32_t i = 0; i < count; i++) {
        int side = side_of(parties[i].code, sides);
        if (side != SIDE_NONE) found |= 1u << side;
    }
    return found;
}

uint32_t relation_ways(const Deed *deed, const Sides *sides) {
    enum { A = 1u << SIDE_A, B = 1u << SIDE_B, BOTH = A | B };
    uint32_t source = sides_in(deed->source, deed->source_count, sides);
    uint32_t target = sides_in(deed->target, deed->target_count, sides);
    if (source == BOTH && target != BOTH) return 1u << RELATION_TOGETHER;
    uint32_t ways = 0;
    if ((source & A) && (target & B)) ways |= 1u << RELATION_A_TO_B;
    if ((source & B) && (target & A)) ways |= 1u << RELATION_B_TO_A;
    return ways;
}

/* ---- counts ---- */

typedef struct Counting {
    Arena *arena;
    const Sides *sides;
    PeriodKind kind;
    Seen seen;
    RelationPeriod *periods, total;
    size_t count, capacity;
} Counting;

/* The period of a deed; the last one, since deeds come in the order of days. NULL: no memory. */
static RelationPeriod *period_at(Counting *c, Str day) {
    RelationPeriod next = {.first_day = day, .last_day = day};
    period_text(day, c->kind, next.name);
    RelationPeriod *last = c->count ? &c->periods[c->count - 1] : NULL;
    if (last && str_is(str_of(last->name), next.name)) return last;
    if (c->count == c->capacity) {
        size_t capacity = c->capacity ? c->capacity * 2 : 16;
        RelationPeriod *larger =
            arena_grow(c->arena, c->periods, c->count, capacity, sizeof *larger);
        if (!larger) return NULL;
        c->periods = larger;
        c->capacity = capacity;
    }
    c->periods[c->count] = next;
    return &c->periods[c->count++];
}

static void add_count(RelationCount *count, const Deed *deed) {
    if (!deed_counts(deed->status)) {
        count->apart[deed->status]++;
        return;
    }
    uint32_t quad = deed->quad <= 4 ? deed->quad : 0;
    if (count->counted[quad]++ == 0) count->first[quad] = deed->day;
    count->last[quad] = deed->day;
    count->goldstein[quad] += deed->goldstein;
}

static bool count_deed(Counting *c, const Deed *deed) {
    uint32_t ways = relation_ways(deed, c->sides);
    int status = deed_counts(deed->status) ? 0 : (int)deed->status;
    int what = status * 8 + (int)deed->quad; /* a happening may be of two kinds */
    for (int way = 0; way < RELATION_WAYS; way++) {
        if (!(ways & 1u << way)) continue;
        if (deed->happening && !seen_first(&c->seen, seen_key(deed->happening, way, what)))
            continue;
        RelationPeriod *period = period_at(c, deed->day);
        if (!period) return false;
        if (c->total.first_day.len == 0) c->total.first_day = deed->day;
        period->last_day = c->total.last_day = deed->day;
        add_count(&period->ways[way], deed);
        add_count(&c->total.ways[way], deed);
    }
    return !c->seen.failed;
}

parley_status relations_between(Arena *arena, const DeedList *deeds, const Sides *sides,
                                PeriodKind period, Relations *out, parley_error *err) {
    Counting c = {.arena = arena, .sides = sides, .kind = period, .seen = {.arena = arena}};
    *out = (Relations){.period_count = 0};
    for (size_t i = 0; i < deeds->count; i++)
        if (!count_deed(&c, &deeds->deeds[i])) return error_memory(err);
    out->periods = c.periods;
    out->period_count = c.count;
    out->total = c.total;
    snprintf(out->total.name, sizeof out->total.name, "total");
    parley_status status = relation_stances(arena, deeds, sides, out, err);
    return status ? status : relation_matters(arena, deeds, sides, out, err);
}
