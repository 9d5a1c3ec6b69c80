/* Runs the lexicon's own examples through the coder. */
#ifndef CLI_LEXICON_EXAMPLES_H
#define CLI_LEXICON_EXAMPLES_H

#include "cli/cli.h"
#include "engine/pipeline.h"
#include "lexicon/compile.h"

/* Prints each example that fails, what was wanted and what came out, then one line of summary.
 * Returns an exit status: 1 if any failed. */
int examples_check(const Knowledge *knowledge, const LexiconSource *source);

#endif
