/* What the parts that make a ledger share. */
#ifndef LEDGER_WORK_H
#define LEDGER_WORK_H

#include "ledger/ledger.h"
#include "ledger/seen.h"

/* A bit of a set of sides or areas. */
#define BIT(i) (UINT64_C(1) << (i))

/* For functions that order x and y, by one field after the other. */
#define COMPARE(field)                                                                             \
    if (x->field != y->field) return x->field < y->field ? -1 : 1

/* Whether it tells of an act of force: what hits, shoots or carries off. */
static inline bool is_force(const Telling *t) {
    return t->kind >= BREACH_AIR_STRIKE && t->kind <= BREACH_ABDUCTION;
}

/* A ledger in the making. */
typedef struct LedgerWork {
    Ledger *ledger;
    Record *record;
    AreaMap *map;
    int32_t from, read;      /* from where words are read, and events */
    int32_t first, last;     /* the days that are shown */
    uint32_t reports_before; /* of the day before them */
    uint32_t telling_room, incident_room, accuser_room, figure_room, link_room, move_room;
    Seen happenings; /* of the days that are read */
    Seen apart;      /* pairs of events that an analyst keeps apart */
    uint32_t *table; /* figures by their id */
    uint32_t table_size;
    bool failed; /* out of memory */
} LedgerWork;

/* Makes room for one more of an array in the arena. */
void *work_grow(LedgerWork *w, void *items, uint32_t count, uint32_t *room, size_t size);
Str work_copy(LedgerWork *w, Str text);
/* The end of a list of tellings or links. */
#define NO_MORE TRUCE_NOBODY

/* breach.c: the kind of breach that an event would be. */
BreachKind breach_of_event(const EventView *event);
/* Where the event's word stands in its sentence, in bytes. */
size_t trigger_place(const EventView *event);
/* words.c: whether the sentence has a word that begins with one of these. */
bool has_word(Str sentence, const char *const *beginnings, size_t count);
#define HAS_WORD(sentence, list) has_word((sentence), (list), sizeof(list) / sizeof((list)[0]))
/* Whether the text has one of these anywhere, letter by letter. */
bool has_text(Str text, const char *const *list, size_t count);
#define HAS_TEXT(text, list) has_text((text), (list), sizeof(list) / sizeof((list)[0]))
/* Whether it has those words, in small or large letters. */
bool names(Str sentence, Str name);
bool tells_of_truce(Str sentence);
/* Finds in a record all sentences that tells_of_truce, and some more. */
#define TRUCE_QUERY "truce* OR ceasefire* OR cessation* OR armistice* OR calm* OR \"cease fire\""
bool tells_of_aid(const EventView *event);
bool tells_of_talks(Str sentence);
/* The number before "trucks" or "people"; -1: none. */
int64_t trucks_told(Str sentence);
int64_t people_told(Str sentence);

/* matter.c: what an event tells of aid, talks or calm; LEDGER_NOTHING: none of them. */
LedgerWhat matter_of(const EventView *event);
/* Whether it is told as done. */
bool event_is_done(EventStatus status);

/* general.c: whether what it tells is a general charge: no place, no day, no act that was told. */
bool is_at_large(const EventView *event, BreachKind kind);
/* Whether it is told as an act and is none of the day: a sum, what is to come, what was long ago,
 * what was only staged or went astray. doer: whether it is known who did it. */
bool is_no_act_of_day(const EventView *event, BreachKind kind, bool doer);
/* Whether it may belong to what its report tells, though it touches no side of the truce itself. */
bool may_wait(const EventView *event, LedgerWhat what);

/* claim.c: what an event says for the ledger; false: nothing. */
bool claim_read(LedgerWork *w, const EventRow *row, Telling *out);
/* Whether it can say anything, told before its parties are read: they tell kinds of attacks apart,
 * never whether there is one. */
bool claim_tells(LedgerWork *w, const EventRow *row);
/* matter.c: aid that reached another of its towns as well, an attack denied at another of its
 * places; false: that one is none. */
bool claim_other_town(LedgerWork *w, const EventView *event, uint32_t target, const Telling *first,
                      Telling *out);
/* The side that a code counts as at a place: see claim.c. */
uint32_t claim_side(const Truce *truce, Str code, const PlaceView *place);

/* trucks.c: the trucks that a report tells beside the sentence of aid. */
parley_status trucks_read(LedgerWork *w, parley_error *err);

/* incident.c: tellings become incidents. */
void incidents_make(LedgerWork *w);
/* Whether a term forbids one of the sides to attack another of them. */
bool sides_opposed(const Truce *truce, uint64_t a, uint64_t b);
/* By what means, or whether at all, is not told. */
bool incident_kind_is_vague(BreachKind kind);
/* gather.c: what one report says of one act in several places is one incident. */
void incidents_gather(LedgerWork *w);
/* The second becomes part of the first, unless an analyst keeps them apart. */
void incident_join(LedgerWork *w, uint32_t to, uint32_t from);
/* later.c, before tellings are grouped: who says that it was he, what stands beside something else;
 * what is denied of one day; talks after they were off. */
void reports_weigh(LedgerWork *w);
void denials_place(LedgerWork *w);
void talks_resume(LedgerWork *w);
/* And behind: a denial without a place in another report; what nothing stood beside. */
void denials_join(LedgerWork *w);
void sessions_join(LedgerWork *w);
void waiting_drop(LedgerWork *w);
/* figure.c: incidents are counted. */
void figures_make(LedgerWork *w);
/* state.c: the truce's state by day, from events, from sentences, from counts. */
void state_take(LedgerWork *w, const EventRow *row);
/* Whether it can, told before its parties are read. */
bool state_tells(LedgerWork *w, const EventRow *row);
parley_status state_read(LedgerWork *w, parley_error *err);
void state_make(LedgerWork *w);

#endif
