/* A truce as its mediator writes it down: parties, areas, terms and what breaks them. Read from a
 * TOML file and checked with line and column. */
#ifndef LEDGER_TRUCE_H
#define LEDGER_TRUCE_H

#include "base/error.h"
#include "base/str.h"

/* What breaks a term. TRUCE_KINDS lists their names, "air_strike" and so on. */
typedef enum BreachKind {
    BREACH_NONE,
    BREACH_AIR_STRIKE,
    BREACH_SHELLING,
    BREACH_GROUND_ATTACK,
    BREACH_SHOOTING,
    BREACH_EXPLOSION,
    BREACH_CHEMICAL,
    BREACH_KILLING,
    BREACH_ABUSE,
    BREACH_ATTACK, /* by what means is not told */
    BREACH_ABDUCTION,
    BREACH_DETENTION,
    BREACH_ADVANCE,
    BREACH_BUILDUP,
    BREACH_SEIZURE,
    BREACH_BLOCKADE,
    BREACH_BLOCKED_AID,
    BREACH_REFUSED_TALKS,
    BREACH_VIOLATION, /* said to have broken the truce, no more */
    BREACH_KIND_COUNT
} BreachKind;
const char *breach_kind_name(BreachKind kind);
BreachKind breach_kind_of(Str name); /* BREACH_NONE where there is no such kind */

typedef enum TermKind {
    TERM_NO_ATTACK,
    TERM_NO_ADVANCE,
    TERM_AID,
    TERM_WITHDRAW,
    TERM_RELEASE,
    TERM_TALKS,
    TERM_KIND_COUNT
} TermKind;
const char *term_kind_name(TermKind kind);

enum { TRUCE_SIDES_MAX = 60, TRUCE_AREAS_MAX = 60, TRUCE_NOBODY = UINT32_MAX };

typedef struct TruceTexts {
    const Str *items;
    uint32_t count;
} TruceTexts;

/* A party, or a group that stands outside the truce. key is its first code: "RUS". */
typedef struct TruceSide {
    Str name, key;
    TruceTexts codes; /* each stands for all codes that begin with it; the longest match counts */
    bool outside;
} TruceSide;

typedef struct TrucePoint {
    double lon, lat;
} TrucePoint;

typedef enum AreaShape { AREA_PLACES, AREA_POLYGON, AREA_LINE } AreaShape;
typedef struct TruceArea {
    Str name;
    AreaShape shape;
    TruceTexts places;
    const TrucePoint *points; /* of a polygon: not closed, the last is not the first */
    uint32_t point_count;
    double within_km;     /* how far from a line or from a polygon's edge is near */
    uint32_t responsible; /* a side, or TRUCE_NOBODY */
    uint32_t line, column;
} TruceArea;

typedef struct TruceTerm {
    Str id;
    TermKind kind;
    uint64_t by, against; /* bits of sides; against 0: anybody who is not outside */
    uint64_t areas;       /* bits of areas; 0: anywhere */
    uint64_t breaches;    /* bits of BreachKind */
    Str by_date;          /* "2016-09-14" or with an hour; may be empty */
    int64_t trucks_a_day; /* 0: not told */
    TruceTexts routes, crossings;
} TruceTerm;

typedef struct Truce {
    Str name, class_name, purpose, zone_text;
    int32_t zone, cutoff; /* minutes */
    Str start_text, end_text;
    int64_t start, end;     /* minutes since 1970 in UTC; end INT64_MAX where it is open */
    int32_t first_day;      /* the reporting day that holds the start */
    int32_t end_day;        /* the calendar's day of the end; INT32_MAX where it is open */
    const TruceSide *sides; /* the parties, then those outside */
    uint32_t side_count, party_count;
    const TruceArea *areas;
    uint32_t area_count;
    const TruceTerm *terms;
    uint32_t term_count;
} Truce;

/* Reads a truce file's text. PARLEY_ERR_INPUT where it has faults: each is a line of `faults`,
 * "NAME:LINE:COLUMN: what", in the order of the file, and err has the first. The truce is in the
 * arena, and so is what it names. */
parley_status truce_read(Arena *arena, Str text, const char *name, const Truce **out,
                         StrBuf *faults, parley_error *err);

/* The side that a code counts as: the one with the longest code that it begins with, or
 * TRUCE_NOBODY. Civilians and aid workers of a country are of no side, unless their code is given
 * in full. */
uint32_t truce_side_of(const Truce *truce, Str code);

#endif
