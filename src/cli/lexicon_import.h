/* parley lexicon import: other programs' dictionaries. */
#ifndef CLI_LEXICON_IMPORT_H
#define CLI_LEXICON_IMPORT_H

#include "cli/cli.h"

/* Returns an exit status: 1 if some lines could not be taken over; the rest is written. */
int lexicon_import(const Options *options);

#endif
