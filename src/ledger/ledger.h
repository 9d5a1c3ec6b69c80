/* A truce's ledger: what a record tells of breaches, aid and talks, day by day, counted as each
 * accuser counts and as happenings, and the state in which the truce is. */
#ifndef LEDGER_LEDGER_H
#define LEDGER_LEDGER_H

#include "ledger/area.h"
#include "ledger/truce.h"
#include "record/events.h"

typedef enum LedgerWhat {
    LEDGER_NOTHING,
    LEDGER_BREACH,
    LEDGER_ASIDE, /* an act of force that breaks no term, and why */
    LEDGER_AID_ASKED,
    LEDGER_AID_PASSED,
    LEDGER_AID_BLOCKED, /* by whom no term binds */
    LEDGER_TALKS_HELD,
    LEDGER_TALKS_BROKEN_OFF, /* the same */
    LEDGER_TALKS_RESUMED,
    LEDGER_CALM /* a party stops or leaves: contains what happened there */
} LedgerWhat;

typedef enum AccuserKind {
    ACCUSER_SIDE,
    ACCUSER_THIRD,  /* the United Nations, the Red Cross, monitors */
    ACCUSER_OUTLET, /* a report in its own voice */
    ACCUSER_OTHER,
    ACCUSER_UNNAMED
} AccuserKind;

typedef struct Accuser {
    AccuserKind kind;
    Str key, name;
    uint32_t side; /* ACCUSER_SIDE */
} Accuser;

/* One event as one report tells it. */
typedef struct Telling {
    char id[17];
    int64_t row;                 /* the event's */
    int64_t happening, document; /* document: the first of its kind */
    int64_t own_document;        /* its own, where it is a copy */
    int64_t outlet;              /* the publisher's hash; 0: not named */
    bool copy, charge;           /* charge: it tells that somebody is accused */
    bool dated;                  /* it tells its day */
    bool part;                   /* of what is told of several places: this one */
    bool plain_denial;           /* of what is not told: "denied it", "denied the delay" */
    bool waits;                  /* for something else that its report tells: alone it is nothing */
    bool breaks_off;             /* talks that were going on */
    int32_t day;
    LedgerWhat what;
    BreachKind kind;
    const char *aside;   /* why, with LEDGER_ASIDE */
    uint32_t term, area; /* TRUCE_NOBODY: none */
    AreaAnswer where;
    uint64_t inside, near; /* bits of areas */
    uint64_t blamed;       /* bits of sides; 0: not told, or no side */
    uint64_t with;         /* bits of the sides to whom it was done, or with whom */
    uint64_t guessed;      /* those of them that a word without a country stands for: "rebels" */
    Accuser accuser;
    uint32_t accuser_number;
    EventStatus status;
    uint32_t sentence_number;
    size_t trigger_at; /* where its word stands in the sentence, in bytes */
    Str doc, publisher, url, report_date, sentence, trigger, mode, rule;
    Str source, target, said_by;
    Str place, place_kind, place_text;
    bool located;
    double lat, lon;
    double confidence;
    HarmView harm[HARM_KIND_COUNT];
    int64_t trucks, people; /* -1: not told */
    uint32_t next;          /* of the same incident; TRUCE_NOBODY at the end */
} Telling;

typedef enum IncidentStatus {
    INCIDENT_ALLEGED,
    INCIDENT_DENIED,
    INCIDENT_DISPUTED,
    INCIDENT_VERIFIED,
    INCIDENT_CONTAINED,
    INCIDENT_STATUS_COUNT
} IncidentStatus;
const char *incident_status_name(IncidentStatus status);

typedef struct LedgerRange {
    bool known, open; /* open: "at least" */
    int64_t least, most;
} LedgerRange;

/* A happening, or an event that no happening has, or what one report goes on to say of it. Kind and
 * term are those of the telling that says most. One that was joined to another has no tellings. */
typedef struct Incident {
    int64_t happening;
    LedgerWhat what;
    BreachKind kind;
    const char *aside;
    int32_t day;
    uint32_t term, area;
    AreaAnswer where;
    uint64_t blamed; /* by any of its tellings */
    IncidentStatus status;
    bool alleged, denied, verified, contained;
    uint32_t first, last, count; /* tellings */
    uint32_t best;               /* the telling that says most */
    uint32_t placed;             /* the telling with the narrowest place */
    uint32_t reports, outlets;   /* independent */
    LedgerRange harm[HARM_KIND_COUNT], trucks, people;
} Incident;

typedef struct FigureLink {
    uint32_t incident, next;
} FigureLink;

typedef struct Figure {
    Str id;      /* "2016-09-19/breaches/RUS" */
    int32_t day; /* DAY_NONE: in total */
    Str section, key, key2;
    uint32_t count;
    int64_t before; /* the day before; -1: it is not known, or has no report */
    uint32_t by_status[INCIDENT_STATUS_COUNT];
    uint32_t reports, outlets;
    LedgerRange harm[HARM_KIND_COUNT], trucks, people;
    uint32_t first, last; /* its incidents, by links; TRUCE_NOBODY at the end */
} Figure;

typedef enum TruceState {
    TRUCE_NOT_YET,
    TRUCE_AGREED,
    TRUCE_IN_FORCE,
    TRUCE_STRAINED,
    TRUCE_SUSPENDED,
    TRUCE_ENDED
} TruceState;
const char *truce_state_name(TruceState state);

/* What moves the truce into another state: words of a party, a count, or the truce's own hours. */
typedef struct StateMove {
    int32_t day;
    TruceState to;
    const char *why;
    uint32_t side;                /* whose words; TRUCE_NOBODY */
    Str doc, publisher, sentence; /* or empty */
    Str figure;                   /* the count, or empty */
} StateMove;

typedef struct LedgerDay {
    int32_t day;
    uint32_t number; /* of the truce's days, from 1; 0 before it */
    uint32_t reports, copies, outlets;
    TruceState state;
} LedgerDay;

typedef struct Ledger {
    const Truce *truce;
    Arena *arena;
    Telling *tellings;
    Incident *incidents;
    Accuser *accusers; /* the sides first, then the others as they come */
    Figure *figures;
    FigureLink *links;
    LedgerDay *days; /* those shown */
    StateMove *moves;
    uint32_t telling_count, incident_count, accuser_count, figure_count, link_count, day_count,
        move_count;
} Ledger;

/* The days asked for; DAY_NONE: from the truce's first to its last, or the record's last day with a
 * report. Everything is in the arena. Statuses as for record_events. */
parley_status ledger_make(Arena *arena, const Truce *truce, Record *record, int32_t first,
                          int32_t last, const Ledger **out, parley_error *err);

/* NULL where there is no such figure. */
const Figure *ledger_figure(const Ledger *ledger, Str id);
/* A day's figure of a section ("breaches", "RUS", ""); day DAY_NONE: the total. */
const Figure *ledger_find(const Ledger *ledger, int32_t day, const char *section, Str key,
                          Str key2);

#endif
