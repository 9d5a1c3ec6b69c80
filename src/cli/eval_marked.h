/* Scores the coder against marked pairs: guided, where each pair is coded as asked; or free, where
 * nothing is marked and the pair must be found among the events. */
#ifndef CLI_EVAL_MARKED_H
#define CLI_EVAL_MARKED_H

#include "cli/cli.h"
#include "cli/eval_event.h"
#include "cli/eval_rows.h"
#include "engine/pipeline.h"

typedef struct MarkedEval {
    const Options *options;
    const Knowledge *knowledge;
    const char *path;
    Str text;
    const EvalEvents *old;   /* the coder's earlier events, sorted; NULL: not asked for */
    EvalRows rows, old_rows; /* with arenas */
    bool merge_yield;        /* gold has YIELD, which stands for CONCEDE and RETREAT */
} MarkedEval;

/* Complains of what cannot be read or coded. Returns an exit status. */
int eval_marked(MarkedEval *eval);

#endif
