/* Tellings become incidents: one for a happening, one for an event that no happening has. */
#include "ledger/days.h"
#include "ledger/seen.h"
#include "ledger/work.h"

#include <stdlib.h>
#include <string.h>

const char *incident_status_name(IncidentStatus status) {
    static const char *const names[] = {"alleged", "denied", "disputed", "verified", "contained"};
    return names[status];
}

/* ---- which tellings belong together ---- */

typedef struct Order {
    int64_t happening, document, own_document; /* happening 0: an event of its own */
    uint32_t sentence, kind, telling;
} Order;

/* Copies stand beside the report that they are copies of. */
static int by_kin(const void *a, const void *b) {
    const Order *x = a, *y = b;
    COMPARE(happening);
    COMPARE(document);
    COMPARE(kind);
    COMPARE(telling);
    return 0;
}

static int by_sentence(const void *a, const void *b) {
    const Order *x = a, *y = b;
    COMPARE(own_document);
    COMPARE(sentence);
    COMPARE(telling);
    return 0;
}

static Order *order_of(LedgerWork *w) {
    const Ledger *l = w->ledger;
    Order *order = arena_array(l->arena, l->telling_count + 1, sizeof *order);
    if (!order) w->failed = true;
    for (uint32_t i = 0; order && i < l->telling_count; i++) {
        const Telling *t = &l->tellings[i];
        order[i] = (Order){t->happening,
                           t->document,
                           t->own_document,
                           t->sentence_number,
                           (uint32_t)t->what * BREACH_KIND_COUNT + t->kind,
                           i};
    }
    return order;
}

static bool is_act(const Telling *t) {
    return t->kind && !t->charge;
}

/* What a charge says of harm is told by the act in its sentence. */
static void take_over(Telling *charge, Telling *act) {
    for (int i = 0; i < HARM_KIND_COUNT; i++)
        if (!charge->harm[i].known) charge->harm[i] = act->harm[i];
    act->what = LEDGER_NOTHING;
}

/* "Denied that it had bombed the town" is the bombing, denied; that it denied says no more. */
static void weigh_denials(Ledger *l, const Order *order, uint32_t count) {
    bool denied = false;
    for (uint32_t i = 0; i < count; i++) {
        const Telling *t = &l->tellings[order[i].telling];
        denied = denied || (t->status == STATUS_DENIED && !t->plain_denial);
    }
    for (uint32_t i = 0; i < count && denied; i++)
        if (l->tellings[order[i].telling].plain_denial)
            l->tellings[order[i].telling].what = LEDGER_NOTHING;
}

/* Events of one sentence. "Accused the army of shelling the town": where the shelling is an event
 * of its own with its doer, the charge says no more; where the act names no doer, the charge does.
 */
static void weigh_charges(LedgerWork *w, const Order *order, uint32_t count) {
    Ledger *l = w->ledger;
    Telling *charge = NULL;
    bool blamed = false;
    for (uint32_t i = 0; i < count; i++) {
        Telling *t = &l->tellings[order[i].telling];
        blamed = blamed || (is_act(t) && t->blamed);
        if (t->charge && charge)
            t->what = LEDGER_NOTHING;
        else if (t->charge)
            charge = t;
    }
    weigh_denials(l, order, count);
    if (!charge) return;
    if (blamed) charge->what = LEDGER_NOTHING;
    for (uint32_t i = 0; i < count && !blamed; i++) {
        Telling *t = &l->tellings[order[i].telling];
        if (is_act(t)) take_over(charge, t);
    }
}

static void drop_empty_charges(LedgerWork *w, Order *order) {
    uint32_t count = w->ledger->telling_count, to;
    qsort(order, count, sizeof *order, by_sentence);
    for (uint32_t from = 0; from < count; from = to) {
        to = from + 1;
        while (to < count && order[to].own_document == order[from].own_document &&
               order[to].sentence == order[from].sentence)
            to++;
        weigh_charges(w, order + from, to - from);
    }
}

/* The same sentence of a copy, where its report was changed no further, tells the same event. */
static bool same_event(const Telling *a, const Telling *b) {
    return a->document == b->document && (a->copy || b->copy) && a->kind == b->kind &&
           a->what == b->what && a->day == b->day && a->blamed == b->blamed &&
           str_equal(a->place, b->place) && str_equal(a->trigger, b->trigger);
}

static Incident *new_incident(LedgerWork *w, uint32_t telling) {
    Ledger *l = w->ledger;
    Incident *items =
        work_grow(w, l->incidents, l->incident_count, &w->incident_room, sizeof *l->incidents);
    if (!items) return NULL;
    l->incidents = items;
    Incident *incident = &items[l->incident_count++];
    *incident = (Incident){.happening = l->tellings[telling].happening,
                           .blamed = l->tellings[telling].blamed,
                           .first = telling,
                           .last = telling,
                           .count = 1,
                           .best = telling};
    return incident;
}

static void join(Ledger *l, Incident *incident, uint32_t telling) {
    l->tellings[incident->last].next = telling;
    incident->last = telling;
    incident->blamed |= l->tellings[telling].blamed;
    incident->count++;
}

bool incident_kind_is_vague(BreachKind kind) {
    return kind == BREACH_NONE || kind == BREACH_ATTACK || kind == BREACH_VIOLATION ||
           kind == BREACH_KILLING;
}

bool sides_opposed(const Truce *truce, uint64_t a, uint64_t b) {
    if (!a || !b || (a & b)) return false;
    for (uint32_t i = 0; i < truce->term_count; i++) {
        const TruceTerm *term = &truce->terms[i];
        if (term->kind != TERM_NO_ATTACK) continue;
        if ((term->by & a && term->against & b) || (term->by & b && term->against & a)) return true;
    }
    return false;
}

/* Shelling by one and air strikes by another are two incidents, even where one happening has both,
 * and so are an attack by one side and by its enemy: each must stand under its own kind, side and
 * term, and what verifies one says nothing of the other. */
static bool fits(const Ledger *l, const Incident *incident, const Telling *t) {
    const Telling *first = &l->tellings[incident->first];
    /* That two are accused alike does not say of one act. */
    if ((first->charge || t->charge) && first->document != t->document) return false;
    if (incident->happening != t->happening || sides_opposed(l->truce, incident->blamed, t->blamed))
        return false;
    bool vague = incident_kind_is_vague(first->kind) || incident_kind_is_vague(t->kind);
    bool force = is_force(first) && is_force(t);
    return first->kind == t->kind || vague || (force && (first->blamed & t->blamed));
}

/* How near it is to a telling that it fits. */
static int nearness(const Ledger *l, const Incident *incident, const Telling *t) {
    const Telling *first = &l->tellings[incident->first];
    return ((incident->blamed & t->blamed) != 0) * 4 + str_equal(first->place, t->place) * 2 +
           (first->kind == t->kind) + 1;
}

/* The incident of the telling's happening that it fits best, the first of those alike; they are the
 * last ones. */
static Incident *of_happening(Ledger *l, const Telling *t) {
    uint32_t at = l->incident_count;
    int best = 0;
    Incident *found = NULL;
    while (t->happening && at > 0 && l->incidents[at - 1].happening == t->happening) {
        at--;
        int near = fits(l, &l->incidents[at], t) ? nearness(l, &l->incidents[at], t) : 0;
        if (near == 0 || near < best) continue;
        best = near;
        found = &l->incidents[at];
    }
    return found;
}

static void group(LedgerWork *w, Order *order) {
    Ledger *l = w->ledger;
    uint32_t first_of_document = 0;
    qsort(order, l->telling_count, sizeof *order, by_kin);
    for (uint32_t i = 0; i < l->telling_count && !w->failed; i++) {
        Telling *t = &l->tellings[order[i].telling];
        if (t->what == LEDGER_NOTHING) continue;
        Incident *last = l->incident_count ? &l->incidents[l->incident_count - 1] : NULL;
        Incident *same = of_happening(l, t);
        if (same) {
            join(l, same, order[i].telling);
            continue;
        }
        if (!last || l->tellings[last->first].document != t->document || last->happening)
            first_of_document = l->incident_count;
        bool joined = false;
        for (uint32_t j = first_of_document; j < l->incident_count && !t->happening && !joined; j++)
            if (same_event(&l->tellings[l->incidents[j].first], t)) {
                join(l, &l->incidents[j], order[i].telling);
                joined = true;
            }
        if (!joined) new_incident(w, order[i].telling);
    }
}

/* ---- what they say together ---- */

static int worth(const Telling *t) {
    bool breach = t->what == LEDGER_BREACH, plain = t->kind == BREACH_ATTACK;
    return breach * 64 + (t->blamed != 0) * 16 + !plain * 8 + (t->where != AREA_UNKNOWN) * 4 +
           (t->status != STATUS_DENIED) * 2 + (t->kind == BREACH_CHEMICAL) * 16 +
           (t->kind != BREACH_ADVANCE) * 5 + (t->copy ? -1 : 0);
}

/* From the least to the most that was told; open where the most is an "at least". */
static void widen(LedgerRange *range, int64_t least, int64_t most, bool open) {
    if (!range->known) {
        *range = (LedgerRange){true, open, least, most};
        return;
    }
    if (least < range->least) range->least = least;
    if (most > range->most)
        range->open = open;
    else if (most == range->most)
        range->open = range->open || open;
    if (most > range->most) range->most = most;
}

static void add_harm(Incident *incident, const Telling *t) {
    for (int i = 0; i < HARM_KIND_COUNT; i++) {
        const HarmView *h = &t->harm[i];
        bool open = h->most == UINT32_MAX;
        if (h->known) widen(&incident->harm[i], h->least, open ? h->least : h->most, open);
    }
    if (t->trucks >= 0) widen(&incident->trucks, t->trucks, t->trucks, false);
    if (t->people >= 0 && t->kind == BREACH_NONE)
        widen(&incident->people, t->people, t->people, false);
}

/* Whether a third party's words bear it out. Whoever only accuses, or is kept from bringing his own
 * aid, speaks for himself; a body of which no more is known ("a relief organisation") is no proof.
 */
static bool bears_out(const Ledger *l, const Telling *t) {
    static const char *const unnamed[] = {"NGO", "NGOHLH", "NGOMED"};
    bool known = !STR_IN(l->accusers[t->accuser_number].key, unnamed);
    return t->accuser.kind == ACCUSER_THIRD && known && !t->charge && t->kind != BREACH_BLOCKED_AID;
}

/* A report in its own voice neither accuses nor verifies: what it tells is alleged. */
static void add_word(const Ledger *l, Incident *incident, const Telling *t) {
    bool side = t->accuser.kind == ACCUSER_SIDE;
    bool of_blamed = side && (incident->blamed & BIT(t->accuser.side));
    if (t->status == STATUS_DENIED)
        incident->denied = true;
    else if (of_blamed || bears_out(l, t))
        incident->verified = true;
    else
        incident->alleged = true;
}

static void count_reports(LedgerWork *w, Incident *incident) {
    Ledger *l = w->ledger;
    int64_t *numbers = arena_array(l->arena, incident->count, sizeof *numbers);
    if (!numbers) w->failed = true;
    if (!numbers) return;
    uint32_t count = 0, named = 0;
    for (uint32_t i = incident->first; i != NO_MORE; i = l->tellings[i].next)
        numbers[count++] = l->tellings[i].document;
    incident->reports = count_different(numbers, count);
    for (uint32_t i = incident->first; i != NO_MORE; i = l->tellings[i].next)
        if (l->tellings[i].outlet) numbers[named++] = l->tellings[i].outlet;
    incident->outlets = count_different(numbers, named);
}

/* "A convoy near Aleppo", "west of Aleppo": not in it. */
static bool is_told_near(const Telling *t) {
    static const char *const words[] = {"near ",    "outside ",  "around ",  "west of ",
                                        "east of ", "north of ", "south of "};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        for (size_t at = 0; (at = str_find(t->sentence, words[i], at)) != SIZE_MAX; at++) {
            size_t from = at + strlen(words[i]);
            if (t->place_text.len &&
                str_equal(str_slice(t->sentence, from, from + t->place_text.len), t->place_text))
                return true;
        }
    return false;
}

/* How narrow a place is told: a site, a town, a region, one of several sites, a country, none. */
static int narrowness(const Telling *t) {
    static const char *const several[] = {"districts", "neighbourhoods", "neighborhoods",
                                          "quarters",  "suburbs",        "areas"};
    if (t->place.len == 0) return 0;
    if (str_is(t->place_kind, "country")) return 1;
    if (str_is(t->place_kind, "region")) return 3;
    if (!str_is(t->place_kind, "site")) return is_told_near(t) ? 4 : 5;
    return HAS_WORD(t->target, several) ? 2 : 6;
}

/* The telling with the narrowest place, among those of the incident's day; the best of them that
 * are alike. */
static uint32_t placed(const Ledger *l, const Incident *incident) {
    uint32_t found = incident->best;
    for (uint32_t i = incident->first; i != NO_MORE; i = l->tellings[i].next)
        if (narrowness(&l->tellings[i]) > narrowness(&l->tellings[found])) found = i;
    return found;
}

/* Who only confirms, accuses or denies does not tell by what means it was done. */
static bool is_retold(const Telling *t) {
    return t->charge || str_is(t->rule, "act-confirmed") || str_is(t->rule, "attack-blamed");
}

/* The kind by the best telling that names the means, if there is one. */
static BreachKind kind_told(const Ledger *l, const Incident *incident) {
    const Telling *best = &l->tellings[incident->best];
    int found = 0;
    BreachKind kind = best->kind;
    if (!incident_kind_is_vague(kind) && !is_retold(best)) return kind;
    for (uint32_t i = incident->first; i != NO_MORE; i = l->tellings[i].next) {
        const Telling *t = &l->tellings[i];
        bool names = is_force(t) && !incident_kind_is_vague(t->kind);
        int own = names ? worth(t) * 2 + !is_retold(t) * 200 : 0;
        if (t->status == STATUS_DENIED || own <= found) continue;
        found = own;
        kind = t->kind;
    }
    return kind;
}

/* The day on which it was: reports that tell no day came on it or after it. */
static int32_t day_told(const Ledger *l, const Incident *incident) {
    int32_t day = l->tellings[incident->best].day;
    for (uint32_t i = incident->first; i != NO_MORE; i = l->tellings[i].next) {
        const Telling *t = &l->tellings[i];
        if (t->status != STATUS_DENIED && t->day < day && t->what == incident->what) day = t->day;
    }
    return day;
}

/* Where it was, by the telling that knows: what lies outside the term's area breaks nothing. */
static void locate(Incident *incident, const Telling *placed) {
    bool knows = placed->aside && str_is(str_of(placed->aside), "outside_area");
    incident->area = placed->area;
    incident->where = placed->where;
    if (incident->what != LEDGER_BREACH || !knows) return;
    incident->what = placed->what;
    incident->aside = placed->aside;
    incident->term = placed->term;
}

/* "Terrorists" of one telling are whom another names: a group outside the truce is no party. */
static void blame(const Ledger *l, Incident *incident) {
    const Truce *truce = l->truce;
    uint64_t parties = BIT(truce->party_count) - 1, named = 0;
    for (uint32_t i = incident->first; i != NO_MORE; i = l->tellings[i].next)
        named |= l->tellings[i].blamed & ~l->tellings[i].guessed;
    if (!(named & ~parties)) return;
    incident->blamed = named;
    if (named & parties || incident->what != LEDGER_BREACH) return;
    incident->what = LEDGER_ASIDE;
    incident->aside = "doer_outside";
    incident->term = TRUCE_NOBODY;
}

static void sum_up(LedgerWork *w, Incident *incident) {
    Ledger *l = w->ledger;
    for (uint32_t i = incident->first; i != NO_MORE; i = l->tellings[i].next) {
        if (worth(&l->tellings[i]) > worth(&l->tellings[incident->best])) incident->best = i;
    }
    const Telling *best = &l->tellings[incident->best];
    incident->placed = placed(l, incident);
    incident->what = best->what;
    incident->kind = kind_told(l, incident);
    incident->aside = best->aside;
    incident->day = day_told(l, incident);
    incident->term = best->term;
    locate(incident, &l->tellings[incident->placed]);
    blame(l, incident);
    for (uint32_t i = incident->first; i != NO_MORE; i = l->tellings[i].next) {
        const Telling *t = &l->tellings[i];
        if (t->what == LEDGER_ASIDE && incident->what == LEDGER_BREACH) continue;
        if (t->status != STATUS_DENIED) add_harm(incident, t);
        add_word(l, incident, t);
    }
    count_reports(w, incident);
}

/* The breaches of each day, so that a calm is held against those of two days only. */
typedef struct DayLists {
    uint32_t *first, *next; /* incidents; NO_MORE at the end */
    int32_t from;
    uint32_t count;
} DayLists;

static bool list_days(LedgerWork *w, DayLists *lists) {
    const Ledger *l = w->ledger;
    lists->from = w->read;
    lists->count = (uint32_t)(w->last - w->read + 2);
    lists->first = arena_array(l->arena, lists->count, sizeof *lists->first);
    lists->next = arena_array(l->arena, l->incident_count + 1, sizeof *lists->next);
    if (!lists->first || !lists->next) w->failed = true;
    if (w->failed) return false;
    for (uint32_t i = 0; i < lists->count; i++) lists->first[i] = NO_MORE;
    for (uint32_t i = 0; i < l->incident_count; i++) {
        int32_t day = l->incidents[i].day - lists->from;
        if (l->incidents[i].what != LEDGER_BREACH || day < 0 || day >= (int32_t)lists->count)
            continue;
        lists->next[i] = lists->first[day];
        lists->first[day] = i;
    }
    return true;
}

static void contain(Ledger *l, const DayLists *lists, const Incident *calm, int32_t day) {
    int32_t at = day - lists->from;
    if (at < 0 || at >= (int32_t)lists->count) return;
    for (uint32_t i = lists->first[at]; i != NO_MORE; i = lists->next[i])
        if ((calm->blamed & l->incidents[i].blamed) &&
            str_equal(l->tellings[calm->placed].place, l->tellings[l->incidents[i].placed].place))
            l->incidents[i].contained = true;
}

/* A party that is blamed stops or leaves, at that place, on that day or the next. */
static void mark_contained(LedgerWork *w) {
    Ledger *l = w->ledger;
    DayLists lists;
    if (!list_days(w, &lists)) return;
    for (uint32_t i = 0; i < l->incident_count; i++) {
        const Incident *calm = &l->incidents[i];
        if (calm->what != LEDGER_CALM) continue;
        contain(l, &lists, calm, calm->day);
        contain(l, &lists, calm, calm->day - 1);
    }
}

static IncidentStatus status_of(const Incident *incident) {
    if (incident->contained) return INCIDENT_CONTAINED;
    if (incident->verified) return INCIDENT_VERIFIED;
    if (incident->denied) return incident->alleged ? INCIDENT_DISPUTED : INCIDENT_DENIED;
    return INCIDENT_ALLEGED;
}

void incidents_make(LedgerWork *w) {
    Ledger *l = w->ledger;
    reports_weigh(w);
    denials_place(w);
    talks_resume(w);
    Order *order = w->failed ? NULL : order_of(w);
    if (w->failed) return;
    drop_empty_charges(w, order);
    group(w, order);
    if (!w->failed) incidents_gather(w);
    if (!w->failed) denials_join(w);
    sessions_join(w);
    waiting_drop(w);
    for (uint32_t i = 0; i < l->incident_count && !w->failed; i++)
        if (l->incidents[i].count) sum_up(w, &l->incidents[i]);
    mark_contained(w);
    for (uint32_t i = 0; i < l->incident_count; i++)
        l->incidents[i].status = status_of(&l->incidents[i]);
}
