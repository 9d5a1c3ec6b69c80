/* What a report says of one act in several places is one incident: the denial of what it told
 * before, "the attack" that it goes on about, the ground that the attack took. */
#include "ledger/work.h"

#include <math.h>
#include <stdlib.h>

/* Where in which report an incident is told. */
typedef struct Spot {
    int64_t document; /* its own, where it is a copy */
    uint32_t sentence, telling, incident;
} Spot;

static int by_place_in_report(const void *a, const void *b) {
    const Spot *x = a, *y = b;
    COMPARE(document);
    COMPARE(sentence);
    COMPARE(telling);
    return 0;
}

static Spot *make_spots(LedgerWork *w, uint32_t *count) {
    const Ledger *l = w->ledger;
    Spot *spots = arena_array(l->arena, l->telling_count + 1, sizeof *spots);
    *count = 0;
    if (!spots) w->failed = true;
    for (uint32_t i = 0; spots && i < l->incident_count; i++)
        for (uint32_t t = l->incidents[i].first; t != NO_MORE; t = l->tellings[t].next)
            spots[(*count)++] =
                (Spot){l->tellings[t].own_document, l->tellings[t].sentence_number, t, i};
    if (spots) qsort(spots, *count, sizeof *spots, by_place_in_report);
    return spots;
}

/* ---- what goes with what ---- */

static bool is_taking(const Telling *t) {
    return t->kind == BREACH_ADVANCE || t->kind == BREACH_SEIZURE;
}

/* "accused Russia of the attack", "an army attack there": it says nothing by itself. */
static bool points_at_act(const Telling *t) {
    Str behind = str_slice(t->sentence, t->trigger_at, t->trigger_at + t->trigger.len + 8);
    bool behind_it =
        str_find(behind, " there", 0) != SIZE_MAX || str_find(behind, " first", 0) != SIZE_MAX;
    return (t->charge && (t->kind == BREACH_ATTACK || t->waits)) ||
           ((t->kind == BREACH_ATTACK || t->kind == BREACH_GROUND_ATTACK) && behind_it);
}

/* Whether all that is told of it is a denial, or points at what the report told before. */
static bool is_loose(const Ledger *l, const Incident *incident) {
    bool any = false;
    for (uint32_t i = incident->first; i != NO_MORE; i = l->tellings[i].next) {
        const Telling *t = &l->tellings[i];
        if (t->what != LEDGER_BREACH && t->what != LEDGER_ASIDE) return false;
        if (t->what == LEDGER_BREACH && t->status != STATUS_DENIED && !points_at_act(t))
            return false;
        if ((t->place.len && !t->plain_denial) ||
            t->document != l->tellings[incident->first].document)
            return false;
        any = any || t->what == LEDGER_BREACH;
    }
    return any;
}

/* "Since the attack at Urum al-Kubra": it names what was told at its time, and tells nothing. */
static bool only_names(const Ledger *l, const Incident *incident) {
    for (uint32_t i = incident->first; i != NO_MORE; i = l->tellings[i].next) {
        const Telling *t = &l->tellings[i];
        Str before =
            str_slice(t->sentence, t->trigger_at > 4 ? t->trigger_at - 4 : 0, t->trigger_at);
        bool harm = t->harm[HARM_KILLED].known || t->harm[HARM_INJURED].known;
        if (t->what != LEDGER_BREACH || t->kind != BREACH_ATTACK || t->blamed || harm ||
            t->status == STATUS_DENIED || !str_is(before, "the "))
            return false;
    }
    return incident->count > 0;
}

static bool same_days(const Telling *a, const Telling *b) {
    int32_t apart = a->day - b->day;
    return apart >= -1 && apart <= 1;
}

/* Whether what the telling denies, or points at, may be the act that the other told of. */
static bool may_mean(const Ledger *l, const Telling *loose, const Telling *told) {
    if (told->status == STATUS_DENIED || sides_opposed(l->truce, loose->blamed, told->blamed))
        return false;
    if (!same_days(loose, told)) return false;
    if (loose->plain_denial)
        return (loose->blamed & told->blamed) && !told->plain_denial &&
               (is_force(told) || is_taking(told) || told->kind == BREACH_BLOCKED_AID);
    bool vague = incident_kind_is_vague(loose->kind) || incident_kind_is_vague(told->kind);
    bool ground = loose->kind == BREACH_GROUND_ATTACK && told->kind == BREACH_SHELLING;
    return told->kind == loose->kind || (is_force(told) && is_force(loose) && (vague || ground));
}

/* "Rebels attacked the camp and captured it": by one side, in one sentence or at one place. */
static bool is_taken_by(const Ledger *l, const Spot *attack, const Spot *taking) {
    const Telling *a = &l->tellings[attack->telling], *t = &l->tellings[taking->telling];
    if (a->kind != BREACH_GROUND_ATTACK || !is_taking(t) || !(a->blamed & t->blamed)) return false;
    if (!same_days(a, t)) return false;
    int64_t apart = (int64_t)taking->sentence - attack->sentence;
    bool next = attack->document == taking->document && apart >= -1 && apart <= 1;
    bool open = !a->place.len || !t->place.len || apart == 0;
    return (next && open) || (a->place.len && str_equal(a->place, t->place));
}

/* "It said that dozens of rebels were killed": right behind an act, and nothing else is told. What
 * sums up a war is no toll. */
static bool is_toll_of(const Ledger *l, const Spot *act, const Spot *toll) {
    static const char *const words[] = {"kill", "die", "injur", "wound"};
    static const char *const sums[] = {"war", "conflict", "since", "year", "years", "months"};
    const Telling *a = &l->tellings[act->telling], *t = &l->tellings[toll->telling];
    bool bare = (t->kind == BREACH_ATTACK || t->kind == a->kind) && !t->blamed && !t->place.len;
    bool next = toll->sentence == act->sentence || toll->sentence == act->sentence + 1;
    bool sum = str_find(t->sentence, "ve been ", 0) != SIZE_MAX || HAS_WORD(t->sentence, sums);
    return bare && HAS_WORD(t->trigger, words) && next && act->telling != toll->telling && !sum &&
           a->status != STATUS_DENIED && (is_force(a) || is_taking(a));
}

/* "The source said that they used car bombs": the next sentence goes on about what its doers did,
 * in the same mouth and without a place. */
static bool goes_on(const Ledger *l, const Spot *act, const Spot *more) {
    static const char *const others[] = {"also",      "another", "later", "separate",
                                         "elsewhere", "then",    "other"};
    const Telling *a = &l->tellings[act->telling], *t = &l->tellings[more->telling];
    return more->sentence == act->sentence + 1 && is_force(a) && is_force(t) && a->blamed &&
           a->blamed == t->blamed && a->what == t->what && a->place.len && !t->place.len &&
           a->accuser_number == t->accuser_number && same_days(a, t) &&
           t->status != STATUS_DENIED && !HAS_WORD(t->sentence, others);
}

/* "The Observatory confirmed clashes in several towns": of the fighting that was just told. */
static bool confirms(const Ledger *l, const Spot *act, const Spot *more) {
    const Telling *a = &l->tellings[act->telling], *t = &l->tellings[more->telling];
    size_t from = t->trigger_at > 10 ? t->trigger_at - 10 : 0;
    bool said = str_is(str_slice(t->sentence, from, t->trigger_at), "confirmed ");
    bool next = more->sentence > act->sentence && more->sentence <= act->sentence + 2;
    bool fight = t->kind == BREACH_GROUND_ATTACK && a->kind == BREACH_GROUND_ATTACK;
    return said && next && fight && a->blamed && !t->blamed && same_days(a, t);
}

/* ---- aid and talks ---- */

static double kilometres(const Telling *a, const Telling *b) {
    double degree = 3.14159265358979 / 180, mean = (a->lat + b->lat) / 2 * degree;
    return 111.2 * hypot(a->lat - b->lat, (a->lon - b->lon) * cos(mean));
}

/* Aid waits on the way to where it goes: one place may be told, or the other. */
static bool may_be_one_way(const Telling *a, const Telling *b) {
    enum { ONE_WAY_KM = 60 };
    if (!a->place.len || !b->place.len) return true;
    return a->located && b->located && kilometres(a, b) <= ONE_WAY_KM;
}

enum { STILL_OFF = 7 }; /* days in which talks that are off are not broken off once more */

/* Aid kept back, talks broken off: an incident and its day. */
typedef struct Matter {
    int32_t day;
    uint64_t place; /* hash of its name, where it counts */
    uint32_t incident;
} Matter;

static bool is_broken_off(const Telling *t) {
    return t->what == LEDGER_TALKS_BROKEN_OFF || t->kind == BREACH_REFUSED_TALKS;
}

static bool is_matter(const Telling *t) {
    return t->kind == BREACH_BLOCKED_AID || is_broken_off(t);
}

static bool is_on_ground(const Telling *t) {
    return t->kind == BREACH_GROUND_ATTACK || is_taking(t);
}

/* Aid that one side keeps back on one day, talks that one side breaks off while they are off; the
 * second is of the same day or later. */
static bool is_same_matter(const Telling *a, const Telling *b) {
    bool one_side = (a->blamed & b->blamed) != 0;
    if (a->kind == BREACH_BLOCKED_AID && b->kind == BREACH_BLOCKED_AID)
        return a->day == b->day && (one_side || !a->blamed || !b->blamed) && may_be_one_way(a, b);
    if (!one_side) return false;
    return is_broken_off(a) && is_broken_off(b);
}

/* Talks, or aid, of which one sentence tells twice; and aid of which one of the next tells where.
 */
static bool is_told_twice(const Telling *a, const Telling *b) {
    bool aid = a->what == LEDGER_AID_ASKED || a->what == LEDGER_AID_PASSED;
    if (a->what != b->what || a->own_document != b->own_document) return false;
    bool open = !a->place.len || !b->place.len || str_equal(a->place, b->place);
    if (a->sentence_number == b->sentence_number)
        return (aid && open) || a->what == LEDGER_TALKS_HELD;
    int64_t apart = (int64_t)b->sentence_number - a->sentence_number;
    return aid && apart >= -2 && apart <= 2 && open && a->day == b->day;
}

/* ---- joining ---- */

typedef struct Gathering {
    LedgerWork *work;
    Ledger *ledger;
    Spot *spots;
    uint32_t count;
    uint32_t *into; /* the incident that one was joined to; itself where it was not */
} Gathering;

static uint32_t incident_at(Gathering *g, uint32_t spot) {
    uint32_t at = g->spots[spot].incident;
    while (g->into[at] != at) at = g->into[at] = g->into[g->into[at]];
    return at;
}

/* Whether an analyst keeps any event of the one from one of the other. */
static bool are_apart(const LedgerWork *w, const Incident *a, const Incident *b) {
    const Telling *t = w->ledger->tellings;
    for (uint32_t i = a->first; w->apart.count && i != NO_MORE; i = t[i].next)
        for (uint32_t k = b->first; k != NO_MORE; k = t[k].next)
            if (seen_has(&w->apart, seen_key(t[i].row, t[k].row, 0)) ||
                seen_has(&w->apart, seen_key(t[k].row, t[i].row, 0)))
                return true;
    return false;
}

void incident_join(LedgerWork *w, uint32_t to, uint32_t from) {
    Ledger *l = w->ledger;
    Incident *host = &l->incidents[to], *gone = &l->incidents[from];
    if (to == from || are_apart(w, host, gone)) return;
    l->tellings[host->last].next = gone->first;
    host->last = gone->last;
    host->count += gone->count;
    host->blamed |= gone->blamed;
    gone->first = gone->last = NO_MORE;
    gone->count = 0;
}

static void join(Gathering *g, uint32_t to, uint32_t from) {
    incident_join(g->work, to, from);
    if (to != from && !g->ledger->incidents[from].count) g->into[from] = to;
}

/* What nothing is told of. */
static void drop(Gathering *g, uint32_t incident) {
    Incident *gone = &g->ledger->incidents[incident];
    gone->first = gone->last = NO_MORE;
    gone->count = 0;
}

/* The last word of whom or what it hit: "a market (CVL)". */
static Str last_word(Str target) {
    size_t end = 0, start;
    while (end < target.len && target.data[end] != '(' && target.data[end] != ',') end++;
    while (end > 0 && target.data[end - 1] == ' ') end--;
    for (start = end; start > 0 && target.data[start - 1] != ' ';) start--;
    return str_slice(target, start, end);
}

/* How well a telling fits what the loose one means: it tells of the same thing that was hit. */
static int fit_of(const Ledger *l, const Telling *loose, const Telling *told) {
    Str hit = last_word(loose->target);
    if (!may_mean(l, loose, told)) return 0;
    return names(told->sentence, hit) ? 2 : 1;
}

/* The telling of the report that is meant: the best before the spot, the nearest of those alike; a
 * denial may come first, too. */
static uint32_t host_of(Gathering *g, uint32_t at) {
    const Ledger *l = g->ledger;
    const Spot *spots = g->spots;
    const Telling *t = &l->tellings[spots[at].telling];
    uint32_t own = incident_at(g, at), found = NO_MORE;
    int best = 0;
    for (uint32_t i = at; i-- > 0 && spots[i].document == spots[at].document;) {
        int fit = incident_at(g, i) == own ? 0 : fit_of(l, t, &l->tellings[spots[i].telling]);
        if (fit > best) found = incident_at(g, i);
        if (fit > best) best = fit;
    }
    bool denied = t->status == STATUS_DENIED && found == NO_MORE;
    for (uint32_t i = at + 1; denied && i < g->count && spots[i].document == spots[at].document;
         i++) {
        int fit = incident_at(g, i) == own ? 0 : fit_of(l, t, &l->tellings[spots[i].telling]);
        if (fit > best) found = incident_at(g, i);
        if (fit > best) best = fit;
    }
    return found;
}

/* "Rebels had attacked first": what another report tells of the happening that this one tells of.
 */
static uint32_t twin_of(Gathering *g, uint32_t at) {
    enum { NEAR = 4 }; /* incidents of one happening stand side by side */
    const Ledger *l = g->ledger;
    const Telling *t = &l->tellings[g->spots[at].telling];
    for (uint32_t i = at; i-- > 0 && g->spots[i].document == g->spots[at].document;) {
        uint32_t told = incident_at(g, i), from = told > NEAR ? told - NEAR : 0;
        int64_t happening = l->incidents[told].happening;
        for (uint32_t k = from; happening && k < l->incident_count && k <= told + NEAR; k++)
            if (l->incidents[k].count && k != told && l->incidents[k].happening == happening &&
                k != incident_at(g, at) && may_mean(l, t, &l->tellings[l->incidents[k].first]))
                return k;
    }
    return NO_MORE;
}

static void set_aside_name(Gathering *g, uint32_t incident) {
    Telling *t = g->ledger->tellings;
    for (uint32_t i = g->ledger->incidents[incident].first; i != NO_MORE; i = t[i].next) {
        t[i].what = LEDGER_ASIDE;
        t[i].aside = "only_named";
        t[i].term = TRUCE_NOBODY;
    }
}

static void gather_loose(Gathering *g) {
    for (uint32_t i = 0; i < g->count; i++) {
        uint32_t own = incident_at(g, i);
        if (only_names(g->ledger, &g->ledger->incidents[own])) set_aside_name(g, own);
        if (!is_loose(g->ledger, &g->ledger->incidents[own])) continue;
        uint32_t host = host_of(g, i);
        if (host == NO_MORE) host = twin_of(g, i);
        if (host != NO_MORE)
            join(g, host, own);
        else if (g->ledger->tellings[g->spots[i].telling].plain_denial)
            drop(g, own);
    }
}

/* What is taken from whom the truce does not protect is no breach either. */
static void set_aside_taking(const Telling *attack, Telling *taking) {
    if (attack->what != LEDGER_ASIDE || !is_taking(taking)) return;
    taking->what = LEDGER_ASIDE;
    taking->aside = attack->aside;
    taking->term = TRUCE_NOBODY;
}

/* What is nothing alone is what it stands beside. */
static void take_after(const Telling *act, Telling *waiting) {
    waiting->what = act->what;
    waiting->aside = act->aside;
    waiting->term = act->term;
}

/* Whether all places that are told of the two are one. */
static bool places_fit(const Ledger *l, const Incident *a, const Incident *b) {
    for (uint32_t i = a->first; i != NO_MORE; i = l->tellings[i].next)
        for (uint32_t k = b->first; k != NO_MORE; k = l->tellings[k].next)
            if (l->tellings[i].place.len && l->tellings[k].place.len &&
                !str_equal(l->tellings[i].place, l->tellings[k].place))
                return false;
    return true;
}

/* What a few sentences of one report tell: ground that an attack took, talks told twice. */
static void gather_near(Gathering *g) {
    enum { REACH = 12 };
    Ledger *l = g->ledger;
    for (uint32_t i = 0; i < g->count; i++) {
        const Telling *t = &l->tellings[g->spots[i].telling];
        uint32_t from = i > REACH ? i - REACH : 0;
        for (uint32_t k = from; k < g->count && k <= i + REACH; k++) {
            Telling *other = &l->tellings[g->spots[k].telling];
            bool one = is_taken_by(l, &g->spots[i], &g->spots[k]) || is_told_twice(t, other) ||
                       is_toll_of(l, &g->spots[i], &g->spots[k]) ||
                       confirms(l, &g->spots[i], &g->spots[k]) ||
                       goes_on(l, &g->spots[i], &g->spots[k]);
            if (!one || g->spots[k].document != g->spots[i].document) continue;
            if (t->what == LEDGER_AID_PASSED &&
                !places_fit(l, &l->incidents[incident_at(g, i)], &l->incidents[incident_at(g, k)]))
                continue;
            set_aside_taking(t, other);
            if (other->waits || confirms(l, &g->spots[i], &g->spots[k])) take_after(t, other);
            join(g, incident_at(g, i), incident_at(g, k));
        }
    }
}

/* The telling that stands for an incident here: one of that kind with a place, if there is any. */
static const Telling *face_of(const Ledger *l, const Incident *incident,
                              bool (*is_kind)(const Telling *)) {
    for (uint32_t i = incident->first; i != NO_MORE; i = l->tellings[i].next)
        if (l->tellings[i].place.len && is_kind(&l->tellings[i])) return &l->tellings[i];
    return &l->tellings[incident->first];
}

static int by_day(const void *a, const void *b) {
    const Matter *x = a, *y = b;
    COMPARE(day);
    COMPARE(place);
    COMPARE(incident);
    return 0;
}

static void gather_matters(LedgerWork *w, Gathering *g) {
    const Ledger *l = g->ledger;
    uint32_t count = 0;
    Matter *matters = arena_array(l->arena, l->incident_count + 1, sizeof *matters);
    if (!matters) w->failed = true;
    for (uint32_t i = 0; matters && i < l->incident_count; i++) {
        const Incident *incident = &l->incidents[i];
        const Telling *face = incident->count ? face_of(l, incident, is_matter) : NULL;
        if (face && is_matter(face)) matters[count++] = (Matter){face->day, 0, i};
    }
    if (matters) qsort(matters, count, sizeof *matters, by_day);
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t k = i + 1; k < count && matters[k].day - matters[i].day <= STILL_OFF; k++) {
            const Incident *a = &l->incidents[matters[i].incident];
            const Incident *b = &l->incidents[matters[k].incident];
            if (a->count && b->count &&
                is_same_matter(face_of(l, a, is_matter), face_of(l, b, is_matter)))
                join(g, matters[i].incident, matters[k].incident);
        }
}

static bool is_placed(const Telling *t) {
    return t->what == LEDGER_BREACH && t->place.len > 0;
}

/* Only a denial, or only who was killed there, is told. */
static bool is_rest(const Ledger *l, const Incident *incident) {
    for (uint32_t i = incident->first; i != NO_MORE; i = l->tellings[i].next) {
        const Telling *t = &l->tellings[i];
        bool toll = t->kind == BREACH_ATTACK && !t->blamed && str_starts(t->trigger, "kill");
        if (t->status != STATUS_DENIED && !toll) return false;
    }
    return true;
}

/* "Captured Soran" in one report and "attacks near Soran" in another; "two were killed there", and
 * who denies to have shelled it: on one day, at one site. */
static bool is_one_at_site(const Ledger *l, const Incident *a, const Incident *b) {
    const Telling *x = face_of(l, a, is_placed), *y = face_of(l, b, is_placed);
    if (a->blamed & b->blamed)
        return (is_on_ground(x) && is_on_ground(y) && (is_taking(x) || is_taking(y))) ||
               (x->kind == y->kind && (x->part || y->part));
    bool site = str_is(x->place_kind, "site") && is_force(x) && is_force(y);
    return site && (!a->blamed || !b->blamed) && (is_rest(l, a) || is_rest(l, b));
}

static void gather_sites(LedgerWork *w, Gathering *g) {
    const Ledger *l = g->ledger;
    uint32_t count = 0;
    Matter *acts = arena_array(l->arena, l->incident_count + 1, sizeof *acts);
    if (!acts) w->failed = true;
    for (uint32_t i = 0; acts && i < l->incident_count; i++) {
        const Incident *incident = &l->incidents[i];
        const Telling *face = incident->count ? face_of(l, incident, is_placed) : NULL;
        if (face && is_placed(face)) acts[count++] = (Matter){face->day, str_hash(face->place), i};
    }
    if (count) qsort(acts, count, sizeof *acts, by_day);
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t k = i + 1;
             k < count && acts[k].day == acts[i].day && acts[k].place == acts[i].place; k++) {
            const Incident *a = &l->incidents[acts[i].incident];
            const Incident *b = &l->incidents[acts[k].incident];
            if (a->count && b->count && is_one_at_site(l, a, b))
                join(g, acts[i].incident, acts[k].incident);
        }
}

void incidents_gather(LedgerWork *w) {
    Ledger *l = w->ledger;
    Gathering g = {.work = w, .ledger = l};
    g.spots = make_spots(w, &g.count);
    g.into = arena_array(l->arena, l->incident_count + 1, sizeof *g.into);
    if (!g.into) w->failed = true;
    if (w->failed) return;
    for (uint32_t i = 0; i < l->incident_count; i++) g.into[i] = i;
    gather_loose(&g);
    gather_near(&g);
    gather_matters(w, &g);
    if (!w->failed) gather_sites(w, &g);
}
