/* Which coded event is which gold event, and the figures that follow. They are the same happening
 * if their sentences overlap, the type is the same and, but for MATCH_TYPE, source and target
 * agree. */
#ifndef CLI_EVAL_MATCH_H
#define CLI_EVAL_MATCH_H

#include "cli/eval_event.h"
#include "cli/score.h"

/* When source and target agree. MATCH_AUTO: by their places in the text where gold gives them.
 * MATCH_TYPE: they need not; what is right of them is in the figures of the matched events. */
typedef enum MatchHow { MATCH_AUTO, MATCH_SPANS, MATCH_CODES, MATCH_TYPE } MatchHow;

/* One aspect over the matched events: single things that gold has, that were coded, and that are
 * right; and the events that have all of it right. */
typedef struct Tally {
    uint32_t gold, coded, right;
    uint32_t events, events_right;
} Tally;

enum {
    TALLY_SOURCE_CODE,
    TALLY_SOURCE_COUNTRY,
    TALLY_TARGET_CODE,
    TALLY_TARGET_COUNTRY,
    TALLY_SPEAKER,
    TALLY_HARM,
    TALLY_COUNT
};
extern const char *const tally_names[TALLY_COUNT];

typedef struct EventFigures {
    Scores types;
    uint32_t statuses[STATUS_COUNT][STATUS_COUNT]; /* [gold][coded], over matched events */
    Tally tallies[TALLY_COUNT];
    uint32_t quiet_reports; /* reports without any gold event */
    uint32_t quiet_broken;  /* those of them in which events were coded */
    uint32_t quiet_events;  /* these events */
} EventFigures;

/* Finds the partners among the events of one document. Partners may differ in type: then one was
 * taken for the other. */
void match_events(EvalEvent *gold, size_t gold_count, EvalEvent *coded, size_t coded_count,
                  MatchHow how);

/* Counts a document whose events have been matched. */
void figures_count(EventFigures *figures, const EvalEvent *gold, size_t gold_count,
                   const EvalEvent *coded, size_t coded_count);

#endif
