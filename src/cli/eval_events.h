/* Scores the coder against gold events in the contract's JSON Lines, over the reports that they
 * were coded from. */
#ifndef CLI_EVAL_EVENTS_H
#define CLI_EVAL_EVENTS_H

#include "cli/cli.h"
#include "cli/eval_match.h"
#include "cli/eval_rows.h"
#include "engine/pipeline.h"

/* What is asked, and what came of it. */
typedef struct EventsEval {
    const Options *options; /* the first file is gold's, the others are the reports */
    const Knowledge *knowledge;
    Str gold;
    const EvalEvents *old; /* the coder's earlier events, sorted; NULL: not asked for */
    EventFigures figures;
    EvalRows rows, old_rows; /* with arenas */
} EventsEval;

/* Complains of what cannot be read, and of gold for reports that are not there. Returns an exit
 * status. */
int eval_events(EventsEval *eval);

/* Reads events, one a line, and sorts them. Complains of lines that hold none. */
int eval_events_read(const char *path, Str text, EvalEvents *out);

#endif
