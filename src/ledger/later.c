/* What is said of an act elsewhere: who says that it was he, who denies it in another report, what
 * stands only beside something else that its report tells. */
#include "ledger/days.h"
#include "ledger/work.h"

#include <stdlib.h>

/* A telling in the order of its report, or of its kind, place and day. */
typedef struct Said {
    int64_t report; /* or day */
    uint64_t act;
    uint32_t sentence, telling; /* or incident */
} Said;

static int by_report(const void *a, const void *b) {
    const Said *x = a, *y = b;
    COMPARE(report);
    COMPARE(sentence);
    COMPARE(telling);
    return 0;
}

static int by_act(const void *a, const void *b) {
    const Said *x = a, *y = b;
    COMPARE(act);
    COMPARE(telling);
    return 0;
}

static uint64_t act_of(const Telling *t) {
    return seen_key((int64_t)str_hash(t->place), t->day, (int64_t)t->kind);
}

static Said *list(LedgerWork *w) {
    const Ledger *l = w->ledger;
    Said *said = arena_array(l->arena, l->telling_count + 1, sizeof *said);
    if (!said) w->failed = true;
    for (uint32_t i = 0; said && i < l->telling_count; i++) {
        const Telling *t = &l->tellings[i];
        said[i] = (Said){t->own_document, act_of(t), t->sentence_number, i};
    }
    return said;
}

/* ---- who says that it was he ---- */

/* "Islamic State said that it had carried out the attacks". */
static bool is_own_claim(const Telling *t) {
    static const char *const acts[] = {"attack", "bomb", "blast", "raid", "strike", "explosion"};
    Str before = str_slice(t->sentence, t->trigger_at > 4 ? t->trigger_at - 4 : 0, t->trigger_at);
    bool vague = t->kind == BREACH_ATTACK || t->kind == BREACH_GROUND_ATTACK;
    return vague && t->accuser.kind == ACCUSER_SIDE && t->blamed == BIT(t->accuser.side) &&
           str_is(before, "the ") && HAS_WORD(t->trigger, acts);
}

static bool is_nobodys(const Telling *t) {
    return is_force(t) && !t->blamed && !t->waits && t->status != STATUS_DENIED &&
           (t->what == LEDGER_BREACH || t->what == LEDGER_ASIDE);
}

/* Whose act the claim may mean: one told near it, of the same days. */
static bool may_own(const Telling *claim, const Telling *t) {
    enum { REACH = 4 }; /* sentences */
    int64_t apart = (int64_t)claim->sentence_number - t->sentence_number;
    bool days = t->day >= claim->day - 1 && t->day <= claim->day;
    return is_nobodys(t) && days && apart <= REACH && apart >= -REACH;
}

/* "The attack" is the last one of which nobody was told to be the doer; "the attacks" are all that
 * the report tells of. */
static void own_up(Ledger *l, const Said *said, uint32_t from, uint32_t to, uint32_t at) {
    const Telling *claim = &l->tellings[said[at].telling];
    bool all = claim->trigger.data[claim->trigger.len - 1] == 's';
    for (uint32_t i = all ? to : at; i-- > from;) {
        Telling *t = &l->tellings[said[i].telling];
        if (!may_own(claim, t)) continue;
        t->blamed = claim->blamed;
        t->what = claim->what;
        t->aside = claim->aside;
        t->term = claim->term;
        if (!all) return;
    }
}

/* ---- what stands beside something else ---- */

/* "Keeps the road closed" blocks aid, where the next sentence or the one before tells of aid that
 * is kept back. */
static void weigh_closing(Ledger *l, const Said *said, uint32_t from, uint32_t to, uint32_t at) {
    static const char *const roads[] = {"road", "route", "crossing", "corridor", "highway"};
    Telling *closing = &l->tellings[said[at].telling];
    bool closes = closing->kind == BREACH_BLOCKADE && closing->what == LEDGER_ASIDE;
    if (!closes || !HAS_WORD(closing->sentence, roads)) return;
    for (uint32_t i = from; i < to; i++) {
        const Telling *t = &l->tellings[said[i].telling];
        bool beside =
            said[i].sentence + 1 >= said[at].sentence && said[i].sentence <= said[at].sentence + 1;
        if (!beside || t->kind != BREACH_BLOCKED_AID) continue;
        closing->kind = BREACH_BLOCKED_AID;
        closing->what = LEDGER_AID_BLOCKED;
    }
}

/* "The Security Council met": where its report tells of the truce's sides. */
static void weigh_session(Ledger *l, const Said *said, uint32_t from, uint32_t to, uint32_t at) {
    Telling *session = &l->tellings[said[at].telling];
    if (!session->waits || session->what != LEDGER_TALKS_HELD) return;
    for (uint32_t i = from; i < to; i++)
        if (!l->tellings[said[i].telling].waits) session->waits = false;
}

void reports_weigh(LedgerWork *w) {
    Ledger *l = w->ledger;
    Said *said = list(w);
    uint32_t count = l->telling_count, to;
    if (!said) return;
    qsort(said, count, sizeof *said, by_report);
    for (uint32_t from = 0; from < count; from = to) {
        for (to = from + 1; to < count && said[to].report == said[from].report;) to++;
        for (uint32_t i = from; i < to; i++) {
            weigh_closing(l, said, from, to, i);
            weigh_session(l, said, from, to, i);
            if (is_own_claim(&l->tellings[said[i].telling])) own_up(l, said, from, to, i);
        }
    }
}

void waiting_drop(LedgerWork *w) {
    Ledger *l = w->ledger;
    for (uint32_t i = 0; i < l->incident_count; i++) {
        Incident *incident = &l->incidents[i];
        bool waits = incident->count > 0;
        for (uint32_t t = incident->first; t != NO_MORE; t = l->tellings[t].next)
            waits = waits && l->tellings[t].waits;
        if (!waits) continue;
        incident->first = incident->last = NO_MORE;
        incident->count = 0;
    }
}

/* ---- who denies it in another report ---- */

static bool is_told_act(const Telling *t) {
    return is_force(t) && t->status != STATUS_DENIED && t->what == LEDGER_BREACH && t->place.len;
}

/* The telling of that very act, place and day in a happening, its own before another; NO_MORE. */
static uint32_t told_as(const Ledger *l, const Said *said, uint32_t from, uint32_t to,
                        const Telling *denial) {
    uint32_t found = NO_MORE;
    for (uint32_t i = from; i < to; i++) {
        const Telling *t = &l->tellings[said[i].telling];
        if (!is_told_act(t) || !(t->blamed & denial->blamed) || !t->happening) continue;
        if (t->happening == denial->happening) return NO_MORE;
        if (found == NO_MORE) found = said[i].telling;
    }
    return found;
}

/* "The cargo had burned when militants began an attack": of a day before that of the report, which
 * tells none. */
static bool is_of_before(const Telling *t) {
    Str before = str_slice(t->sentence, 0, t->trigger_at);
    return !t->dated && !t->charge && t->status != STATUS_DENIED && t->place.len && is_force(t) &&
           t->blamed && str_find(before, " had ", 0) != SIZE_MAX;
}

static uint32_t first_of_act(const Said *said, uint32_t count, uint64_t act) {
    uint32_t low = 0, high = count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (said[middle].act < act)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* What the same side said of the same act the day before is what it had been. */
static void place_before(Ledger *l, const Said *said, uint32_t count, Telling *t) {
    Telling before = *t;
    before.day--;
    uint64_t act = act_of(&before);
    for (uint32_t i = first_of_act(said, count, act); i < count && said[i].act == act; i++) {
        const Telling *told = &l->tellings[said[i].telling];
        if (!is_told_act(told) || !told->happening || told->blamed != t->blamed ||
            told->accuser_number != t->accuser_number)
            continue;
        t->happening = told->happening;
        t->day = told->day;
        return;
    }
}

/* What is denied of one day is the act told of that day at that place, whatever else it was likened
 * to. */
void denials_place(LedgerWork *w) {
    Ledger *l = w->ledger;
    Said *said = list(w);
    uint32_t count = l->telling_count, to;
    if (!said) return;
    qsort(said, count, sizeof *said, by_act);
    for (uint32_t from = 0; from < count; from = to) {
        for (to = from + 1; to < count && said[to].act == said[from].act;) to++;
        for (uint32_t i = from; i < to; i++) {
            Telling *t = &l->tellings[said[i].telling];
            if (is_of_before(t)) place_before(l, said, count, t);
            if (t->status != STATUS_DENIED || !is_force(t) || !t->place.len) continue;
            uint32_t act = told_as(l, said, from, to, t);
            if (act != NO_MORE) t->happening = l->tellings[act].happening;
        }
    }
}

/* Incidents by their first day: denials without a place, and acts that may be meant. */
typedef struct DayOf {
    int32_t day;
    uint32_t incident;
} DayOf;

static int by_day(const void *a, const void *b) {
    const DayOf *x = a, *y = b;
    COMPARE(day);
    COMPARE(incident);
    return 0;
}

static bool is_lone_denial(const Ledger *l, const Incident *incident) {
    for (uint32_t t = incident->first; t != NO_MORE; t = l->tellings[t].next)
        if (l->tellings[t].status != STATUS_DENIED || l->tellings[t].place.len ||
            l->tellings[t].plain_denial)
            return false;
    const Telling *t = &l->tellings[incident->first];
    return is_force(t) && !incident_kind_is_vague(t->kind) && t->blamed;
}

static bool may_be_denied(const Ledger *l, const Incident *incident, const Telling *denial) {
    for (uint32_t t = incident->first; t != NO_MORE; t = l->tellings[t].next)
        if (l->tellings[t].what == LEDGER_BREACH && l->tellings[t].status != STATUS_DENIED &&
            is_force(&l->tellings[t]) && (incident->blamed & denial->blamed))
            return l->tellings[t].kind == denial->kind || denial->kind == BREACH_CHEMICAL;
    return false;
}

static bool has_kind(const Ledger *l, const Incident *incident, BreachKind kind) {
    for (uint32_t t = incident->first; t != NO_MORE; t = l->tellings[t].next)
        if (l->tellings[t].kind == kind) return true;
    return false;
}

/* The one act of that kind on the day or within two days before it; none where there are two. */
static uint32_t meant_by(const Ledger *l, const DayOf *days, uint32_t at) {
    enum { WITHIN = 2 };
    const Telling *denial = &l->tellings[l->incidents[days[at].incident].first];
    uint32_t found = NO_MORE;
    for (uint32_t i = at; i-- > 0 && days[i].day >= days[at].day - WITHIN;) {
        const Incident *other = &l->incidents[days[i].incident];
        if (!other->count || !may_be_denied(l, other, denial)) continue;
        if (!has_kind(l, other, denial->kind)) continue;
        if (found != NO_MORE) return NO_MORE;
        found = days[i].incident;
    }
    return found;
}

void denials_join(LedgerWork *w) {
    Ledger *l = w->ledger;
    DayOf *days = arena_array(l->arena, l->incident_count + 1, sizeof *days);
    uint32_t count = 0;
    if (!days) w->failed = true;
    for (uint32_t i = 0; days && i < l->incident_count; i++)
        if (l->incidents[i].count)
            days[count++] = (DayOf){l->tellings[l->incidents[i].first].day, i};
    if (count) qsort(days, count, sizeof *days, by_day);
    for (uint32_t i = 0; i < count; i++) {
        if (!l->incidents[days[i].incident].count ||
            !is_lone_denial(l, &l->incidents[days[i].incident]))
            continue;
        uint32_t act = meant_by(l, days, i);
        if (act != NO_MORE) incident_join(w, act, days[i].incident);
    }
}

/* ---- talks that go on ---- */

/* Whether they who had broken off talk with each other again. */
static bool talk_again(const Telling *off, const Telling *held) {
    uint64_t both = off->blamed | off->with, now = held->blamed | held->with;
    return off->blamed && off->with && (both & ~now) == 0;
}

static bool is_off(const Telling *t) {
    return (t->what == LEDGER_TALKS_BROKEN_OFF || t->breaks_off) && t->status != STATUS_DENIED;
}

static uint32_t *talks_of(LedgerWork *w, uint32_t *count) {
    const Ledger *l = w->ledger;
    uint32_t *held = arena_array(l->arena, l->telling_count + 1, sizeof *held);
    *count = 0;
    if (!held) w->failed = true;
    for (uint32_t i = 0; held && i < l->telling_count; i++)
        if (l->tellings[i].what == LEDGER_TALKS_HELD) held[(*count)++] = i;
    return held;
}

/* The first talks after they were broken off, by the same sides, are talks resumed. */
static void resume(Ledger *l, const Telling *off, const uint32_t *held, uint32_t count) {
    int32_t first = INT32_MAX;
    for (uint32_t i = 0; i < count; i++) {
        const Telling *t = &l->tellings[held[i]];
        if (t->day > off->day && t->day < first && talk_again(off, t)) first = t->day;
    }
    for (uint32_t i = 0; i < count && first != INT32_MAX; i++) {
        Telling *t = &l->tellings[held[i]];
        if (t->day == first && talk_again(off, t)) t->what = LEDGER_TALKS_RESUMED;
    }
}

void talks_resume(LedgerWork *w) {
    Ledger *l = w->ledger;
    uint32_t count, *held = talks_of(w, &count);
    for (uint32_t i = 0; held && i < l->telling_count; i++)
        if (is_off(&l->tellings[i]) && l->tellings[i].with) resume(l, &l->tellings[i], held, count);
}

/* ---- sessions ---- */

/* The code of the body that sat: the last of "the Security Council (IGOUNO)". */
static Str body_of(const Telling *t) {
    size_t from = t->source.len;
    while (from > 0 && t->source.data[from - 1] != '(') from--;
    return from ? str_slice(t->source, from, t->source.len) : str_of("");
}

static bool is_session(const Telling *t) {
    return t->what == LEDGER_TALKS_HELD && !t->blamed && !t->with && body_of(t).len;
}

static int by_body(const void *a, const void *b) {
    const Said *x = a, *y = b;
    COMPARE(report);
    COMPARE(act);
    COMPARE(telling);
    return 0;
}

/* A body that no side belongs to sits once a day. */
void sessions_join(LedgerWork *w) {
    Ledger *l = w->ledger;
    Said *said = arena_array(l->arena, l->incident_count + 1, sizeof *said);
    uint32_t count = 0, host = 0;
    if (!said) w->failed = true;
    for (uint32_t i = 0; said && i < l->incident_count; i++) {
        const Telling *t = l->incidents[i].count ? &l->tellings[l->incidents[i].first] : NULL;
        if (t && is_session(t)) said[count++] = (Said){t->day, str_hash(body_of(t)), 0, i};
    }
    if (count) qsort(said, count, sizeof *said, by_body);
    for (uint32_t i = 1; i < count; i++) {
        bool same = said[i].report == said[host].report && said[i].act == said[host].act;
        if (same) incident_join(w, said[host].telling, said[i].telling);
        if (!same) host = i;
    }
}
