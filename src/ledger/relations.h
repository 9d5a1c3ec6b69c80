/* Relations between two sides: what they did to each other, what each asks, offers, accepts,
 * refuses and threatens, where they agree and differ. Computed on plain deeds, without the record.
 */
#ifndef LEDGER_RELATIONS_H
#define LEDGER_RELATIONS_H

#include "base/error.h"
#include "ledger/days.h"
#include "record/deeds.h"

/* Codes joined by commas; one that both sides' codes cover is of the side that says more of it:
 * with SYR and SYRREB the rebels are of the second only. */
typedef struct Sides {
    Str a, b;
} Sides;

enum { SIDE_NONE = -1, SIDE_A, SIDE_B };
int side_of(Str code, const Sides *sides);

typedef enum PeriodKind { PERIOD_DAY, PERIOD_WEEK, PERIOD_MONTH } PeriodKind;

/* "day", "week" or "month"; false for any other word. */
bool period_of(Str word, PeriodKind *out);

enum { PERIOD_TEXT = 11 };
/* The period in which a day is: "2016-09-19", "2016-09-19" (its Monday), "2016-09". */
void period_text(Str day, PeriodKind kind, char out[static PERIOD_TEXT]);

/* RELATION_TOGETHER: both do it, to a third. */
typedef enum RelationWay {
    RELATION_A_TO_B,
    RELATION_B_TO_A,
    RELATION_TOGETHER,
    RELATION_WAYS
} RelationWay;

/* The ways of a deed, as bits. Who acts with another on a third does nothing to the other; who
 * talks or fights with another does it both ways. */
uint32_t relation_ways(const Deed *deed, const Sides *sides);

/* Deeds of one way. A happening counts once for each status; quad 0 is empty. */
typedef struct RelationCount {
    uint32_t counted[5];          /* by quad class, actual and claimed */
    double goldstein[5];          /* their sums */
    Str first[5], last[5];        /* their days */
    uint32_t apart[STATUS_COUNT]; /* all others, by status */
} RelationCount;

typedef struct RelationPeriod {
    char name[PERIOD_TEXT];
    Str first_day, last_day; /* of its deeds */
    RelationCount ways[RELATION_WAYS];
} RelationPeriod;

typedef enum StanceKind {
    STANCE_DEMANDS,
    STANCE_OFFERS,
    STANCE_ACCEPTS,
    STANCE_REFUSES,
    STANCE_THREATENS,
    STANCE_KINDS,
    STANCE_NONE = STANCE_KINDS
} StanceKind;
const char *stance_name(StanceKind kind);

/* What one side says to the other. */
typedef struct Stance {
    StanceKind kind;
    int side; /* whose */
    const Deed *deed;
    const Deed *answers; /* the demand or offer that it accepts, or NULL */
} Stance;

typedef enum MatterKind { MATTER_SUBJECT, MATTER_CONTEXT, MATTER_MODE } MatterKind;
const char *matter_kind_name(MatterKind kind);

/* A matter on which both agree, or one demands what the other refuses. */
typedef struct Matter {
    MatterKind kind;
    Str name;
    bool agreed;
    int demands;         /* the side that demands, where they differ */
    uint32_t counts[2];  /* agreed: of A and B; else demands and refusals */
    const Deed *last[2]; /* the last ones */
} Matter;

typedef struct Relations {
    const RelationPeriod *periods; /* those in which there is something */
    size_t period_count;
    RelationPeriod total;
    const Stance *stances;
    size_t stance_count;
    const Matter *matters;
    size_t matter_count;
} Relations;

/* The deeds must be in the order of days, and outlive the result, which is the arena's.
 * PARLEY_ERR_MEMORY. */
parley_status relations_between(Arena *arena, const DeedList *deeds, const Sides *sides,
                                PeriodKind period, Relations *out, parley_error *err);

/* What a CAMEO code is about, the same for asking, offering and refusing it: "de-escalation" for
 * 0256, 0356, 1056 and 1246. Empty: nothing particular. */
Str cameo_subject(Str cameo);

/* The parts of relations_between. */
parley_status relation_stances(Arena *arena, const DeedList *deeds, const Sides *sides,
                               Relations *out, parley_error *err);
parley_status relation_matters(Arena *arena, const DeedList *deeds, const Sides *sides,
                               Relations *out, parley_error *err);

#endif
