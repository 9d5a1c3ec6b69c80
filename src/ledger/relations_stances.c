/* What two sides say to each other: demands, offers, answers, refusals, threats. */
#include "ledger/relations.h"
#include "ledger/seen.h"

const char *stance_name(StanceKind kind) {
    static const char *const names[] = {"demands", "offers", "accepts", "refuses", "threatens"};
    return kind < STANCE_KINDS ? names[kind] : "";
}

/* ---- what a code is about ---- */

typedef struct Subject {
    const char *name;
    const char *const codes[8]; /* each and what begins with it; NULL ends */
} Subject;

/* The longer codes stand first. */
static const Subject subjects[] = {
    {"easing sanctions", {"0251", "0254", "0351", "0354", "1051", "1054", "1241", "1244"}},
    {"release", {"0253", "0353", "1053", "1243", "084"}},
    {"access", {"0255", "0355", "1055", "1245", "086"}},
    {"de-escalation", {"0256", "0356", "1056", "1246", "087"}},
    {"humanitarian aid", {"0233", "0333", "1033", "1223", "073"}},
    {"peacekeeping", {"0234", "0334", "1034", "1224", "074"}},
    {"military aid", {"0232", "0332", "1032", "1222", "072"}},
    {"economic aid", {"0231", "0331", "1031", "1221", "071"}},
    {"aid", {"023", "033", "103", "122", "070"}},
    {"cooperation", {"021", "031", "101", "121", "06"}},
    {"diplomatic cooperation", {"022", "032", "102", "054"}},
    {"political change", {"024", "034", "104", "123", "083"}},
    {"yielding", {"025", "035", "105", "124"}},
    {"talks", {"026", "036", "106", "125", "04"}},
    {"settlement", {"027", "037", "107", "127", "057"}},
    {"mediation", {"028", "038", "039", "108", "126", "045"}},
};
enum { SUBJECT_COUNT = sizeof subjects / sizeof *subjects };

Str cameo_subject(Str cameo) {
    for (int i = 0; i < SUBJECT_COUNT; i++)
        for (int j = 0; j < 8 && subjects[i].codes[j]; j++)
            if (str_starts(cameo, subjects[i].codes[j])) return str_of(subjects[i].name);
    return (Str){"", 0};
}

/* Whether one deed can be about what the other is: their subjects agree, or one leaves it open. */
static bool same_matter(const Deed *a, const Deed *b) {
    Str one = cameo_subject(a->cameo), other = cameo_subject(b->cameo);
    return one.len == 0 || other.len == 0 || str_equal(one, other);
}

/* ---- stances ---- */

enum { ANSWER_DAYS = 14 };

typedef struct Finding {
    Arena *arena;
    const Sides *sides;
    Seen seen;
    Stance *stances;
    size_t count, capacity;
} Finding;

/* The last demand or offer of the other side that this can be an answer to. */
static const Deed *answered(const Finding *f, const Deed *deed, int side) {
    int32_t day = day_of(deed->day);
    for (size_t i = f->count; i-- > 0;) {
        const Stance *before = &f->stances[i];
        if (day - day_of(before->deed->day) > ANSWER_DAYS) return NULL;
        bool asks = before->kind == STANCE_DEMANDS || before->kind == STANCE_OFFERS;
        if (asks && before->side != side && before->deed != deed && same_matter(before->deed, deed))
            return before->deed;
    }
    return NULL;
}

static bool is_intended(EventStatus status) {
    return status == STATUS_PLANNED || status == STATUS_CONDITIONAL;
}

static bool is_own_word(const Deed *deed, int side, const Sides *sides) {
    return side_of(deed->speaker, sides) == side;
}

/* Cooperation in words, or yielding: an answer, an offer, or a refusal where it is said not to be.
 * Who praises, or leaves a place, unasked offers nothing. */
static StanceKind yielding_stance(const Deed *deed, int side, const Sides *sides, bool mutual,
                                  bool answers) {
    EventStatus status = deed->status;
    bool refused = status == STATUS_NEGATED
                       ? deed->speaker.len == 0 || is_own_word(deed, side, sides)
                       : status == STATUS_DENIED && is_own_word(deed, side, sides);
    if (refused) return mutual || deed->type == EVENT_RETREAT ? STANCE_NONE : STANCE_REFUSES;
    if (is_intended(status)) return STANCE_OFFERS;
    if (!deed_counts(status)) return STANCE_NONE;
    bool signed_together = deed->type == EVENT_SUPPORT && str_starts(deed->cameo, "057");
    if (deed->type == EVENT_AGREE || deed->type == EVENT_SUPPORT)
        if (mutual || signed_together) return STANCE_ACCEPTS;
    if (answers) return STANCE_ACCEPTS;
    return deed->type == EVENT_AGREE || deed->type == EVENT_CONCEDE ? STANCE_OFFERS : STANCE_NONE;
}

static StanceKind stance_of(const Deed *deed, int side, const Sides *sides, bool mutual,
                            bool answers) {
    bool counts = deed_counts(deed->status);
    switch (deed->type) {
    case EVENT_REQUEST:
        return counts || deed->status == STATUS_DEMANDED ? STANCE_DEMANDS : STANCE_NONE;
    case EVENT_REJECT:
        return counts ? STANCE_REFUSES : STANCE_NONE;
    case EVENT_THREATEN:
        return counts ? STANCE_THREATENS : STANCE_NONE;
    case EVENT_AGREE:
    case EVENT_SUPPORT:
    case EVENT_CONCEDE:
    case EVENT_RETREAT:
        return yielding_stance(deed, side, sides, mutual, answers);
    case EVENT_AID:
    case EVENT_COOPERATE:
        return is_intended(deed->status) ? STANCE_OFFERS : STANCE_NONE;
    case EVENT_ASSAULT:
    case EVENT_COERCE:
    case EVENT_SANCTION:
        return deed->status == STATUS_CONDITIONAL && is_own_word(deed, side, sides)
                   ? STANCE_THREATENS
                   : STANCE_NONE;
    default:
        return STANCE_NONE;
    }
}

static bool add_stance(Finding *f, const Stance *stance) {
    if (f->count == f->capacity) {
        size_t capacity = f->capacity ? f->capacity * 2 : 64;
        Stance *larger = arena_grow(f->arena, f->stances, f->count, capacity, sizeof *larger);
        if (!larger) return false;
        f->stances = larger;
        f->capacity = capacity;
    }
    f->stances[f->count++] = *stance;
    return true;
}

/* A happening and a sentence give each side's stance of a kind once. */
static bool is_new(Finding *f, const Stance *s) {
    int64_t what = s->side * STANCE_KINDS + (int)s->kind;
    bool first = !s->deed->sentence || seen_first(&f->seen, seen_key(1, s->deed->sentence, what));
    return (!s->deed->happening || seen_first(&f->seen, seen_key(2, s->deed->happening, what))) &&
           first;
}

static bool find_stance(Finding *f, const Deed *deed, int side, bool mutual) {
    Stance stance = {.side = side, .deed = deed, .answers = answered(f, deed, side)};
    stance.kind = stance_of(deed, side, f->sides, mutual, stance.answers != NULL);
    if (stance.kind == STANCE_NONE || !is_new(f, &stance)) return !f->seen.failed;
    if (stance.kind != STANCE_ACCEPTS) stance.answers = NULL;
    return add_stance(f, &stance) && !f->seen.failed;
}

parley_status relation_stances(Arena *arena, const DeedList *deeds, const Sides *sides,
                               Relations *out, parley_error *err) {
    Finding f = {.arena = arena, .sides = sides, .seen = {.arena = arena}};
    for (size_t i = 0; i < deeds->count; i++) {
        const Deed *deed = &deeds->deeds[i];
        uint32_t ways = relation_ways(deed, sides);
        bool by_a = ways & 1u << RELATION_A_TO_B, by_b = ways & 1u << RELATION_B_TO_A;
        if (by_a && !find_stance(&f, deed, SIDE_A, by_b)) return error_memory(err);
        if (by_b && !find_stance(&f, deed, SIDE_B, by_a)) return error_memory(err);
    }
    out->stances = f.stances;
    out->stance_count = f.count;
    return PARLEY_OK;
}
