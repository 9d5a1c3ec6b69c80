/* Scores the coder against gold events in the contract's JSON Lines, over the reports that they
 * were coded from. A coded event is a gold event's if document, type, first source and first target
 * are the same and their sentences overlap. */
#ifndef CLI_EVAL_EVENTS_H
#define CLI_EVAL_EVENTS_H

#include "cli/score.h"
#include "cli/cli.h"
#include "engine/pipeline.h"

/* Complains of what cannot be read. Returns an exit status. */
int eval_events(const Options *options, const Knowledge *knowledge, Str gold, Scores *scores);

#endif
