/* Cuts a word into the words that it was run together from: "don't", "Syria's", "cannot",
 * "gonna", as the English treebanks cut them. */
#ifndef TOKEN_CLITICS_H
#define TOKEN_CLITICS_H

#include "base/str.h"

enum { CLITIC_PARTS_MAX = 4 };

/* Sets ends[i] to the byte in word after part i and returns how many parts there are (1 where
 * the word is whole). */
size_t clitics_split(Str word, size_t ends[CLITIC_PARTS_MAX]);

#endif
