/* Whether a sentence is in another language than English, which is all that parley reads: told by
 * its small words ("der", "para", "yang") and its letters. */
#ifndef TEXT_LANGUAGE_H
#define TEXT_LANGUAGE_H

#include "base/str.h"

/* In doubt English: names alone ("Rio de Janeiro") are of no language. */
bool language_is_foreign(Str sentence);

#endif
