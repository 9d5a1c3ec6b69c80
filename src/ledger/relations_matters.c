/* Where two sides agree and differ, by what their deeds are about. */
#include "ledger/relations.h"
#include "ledger/seen.h"

const char *matter_kind_name(MatterKind kind) {
    static const char *const names[] = {"subject", "context", "mode"};
    return names[kind];
}

enum { AGREES, DEMANDS, REFUSES, ROLE_COUNT };

/* All that both sides do on one matter. */
typedef struct Tally {
    MatterKind kind;
    Str name;
    uint32_t counts[ROLE_COUNT][2];
    const Deed *last[ROLE_COUNT][2];
} Tally;

typedef struct Tallying {
    Arena *arena;
    Tally *tallies;
    size_t count, capacity;
    Seen seen;
    bool failed;
} Tallying;

static Tally *tally_of(Tallying *t, MatterKind kind, Str name) {
    for (size_t i = 0; i < t->count; i++)
        if (t->tallies[i].kind == kind && str_equal(t->tallies[i].name, name))
            return &t->tallies[i];
    if (t->count == t->capacity) {
        size_t capacity = t->capacity ? t->capacity * 2 : 32;
        Tally *larger = arena_grow(t->arena, t->tallies, t->count, capacity, sizeof *larger);
        if (!larger) return NULL;
        t->tallies = larger;
        t->capacity = capacity;
    }
    t->tallies[t->count] = (Tally){.kind = kind, .name = name};
    return &t->tallies[t->count++];
}

static void add_one(Tallying *t, MatterKind kind, Str name, int role, int side, const Deed *deed) {
    if (name.len == 0) return;
    Tally *tally = tally_of(t, kind, name);
    t->failed = t->failed || !tally;
    if (!tally) return;
    tally->counts[role][side]++;
    tally->last[role][side] = deed;
}

static void add_all(Tallying *t, int role, int side, const Deed *deed) {
    add_one(t, MATTER_SUBJECT, cameo_subject(deed->cameo), role, side, deed);
    add_one(t, MATTER_MODE, deed->mode, role, side, deed);
    for (size_t at = 0; at < deed->contexts.len;) {
        size_t end = str_find(deed->contexts, ",", at);
        if (end == SIZE_MAX) end = deed->contexts.len;
        Str context = str_trim(str_slice(deed->contexts, at, end));
        add_one(t, MATTER_CONTEXT, context, role, side, deed);
        at = end + 1;
    }
}

/* Support and agreement, as far as they count as done. */
static void add_agreement(Tallying *t, const Deed *deed, uint32_t ways) {
    if (!deed_counts(deed->status)) return;
    if (deed->type != EVENT_AGREE && deed->type != EVENT_SUPPORT) return;
    for (int side = SIDE_A; side <= SIDE_B; side++) {
        if (!(ways & 1u << (side == SIDE_A ? RELATION_A_TO_B : RELATION_B_TO_A))) continue;
        if (!deed->happening || seen_first(&t->seen, seen_key(deed->happening, side, 0)))
            add_all(t, AGREES, side, deed);
    }
}

static void add_stance(Tallying *t, const Stance *stance) {
    if (stance->kind == STANCE_DEMANDS) add_all(t, DEMANDS, stance->side, stance->deed);
    if (stance->kind == STANCE_REFUSES) add_all(t, REFUSES, stance->side, stance->deed);
}

static size_t put_matters(const Tally *t, Matter *out) {
    size_t count = 0;
    if (t->counts[AGREES][SIDE_A] && t->counts[AGREES][SIDE_B])
        out[count++] = (Matter){.kind = t->kind,
                                .name = t->name,
                                .agreed = true,
                                .demands = SIDE_NONE,
                                .counts = {t->counts[AGREES][SIDE_A], t->counts[AGREES][SIDE_B]},
                                .last = {t->last[AGREES][SIDE_A], t->last[AGREES][SIDE_B]}};
    for (int side = SIDE_A; side <= SIDE_B; side++) {
        int other = side == SIDE_A ? SIDE_B : SIDE_A;
        if (!t->counts[DEMANDS][side] || !t->counts[REFUSES][other]) continue;
        out[count++] = (Matter){.kind = t->kind,
                                .name = t->name,
                                .demands = side,
                                .counts = {t->counts[DEMANDS][side], t->counts[REFUSES][other]},
                                .last = {t->last[DEMANDS][side], t->last[REFUSES][other]}};
    }
    return count;
}

parley_status relation_matters(Arena *arena, const DeedList *deeds, const Sides *sides,
                               Relations *out, parley_error *err) {
    Tallying t = {.arena = arena, .seen = {.arena = arena}};
    for (size_t i = 0; i < deeds->count; i++)
        add_agreement(&t, &deeds->deeds[i], relation_ways(&deeds->deeds[i], sides));
    for (size_t i = 0; i < out->stance_count; i++) add_stance(&t, &out->stances[i]);
    Matter *matters = arena_array(arena, 3 * t.count + 1, sizeof *matters);
    if (!matters || t.failed || t.seen.failed) return error_memory(err);
    for (size_t i = 0; i < t.count; i++)
        out->matter_count += put_matters(&t.tallies[i], matters + out->matter_count);
    out->matters = matters;
    return PARLEY_OK;
}
