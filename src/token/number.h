/* Numbers as reports write them: "3,000", "twenty-two", "two hundred and five", "1.5 million",
 * "half a million", "two dozen". What is said about a number ("at least") is not read here. */
#ifndef TOKEN_NUMBER_H
#define TOKEN_NUMBER_H

#include "base/str.h"

enum { NUMBER_LARGEST = 4000000000u };

/* Reads the longest number that the words (tokens; "twenty-two" is three) begin with. Returns how
 * many words it takes, 0 if they begin with none or it is beyond NUMBER_LARGEST. */
uint32_t number_read(const Str *words, uint32_t count, uint32_t *value);

/* What a word multiplies by ("dozen" 12, "thousands" 1000); 0 if it is no such word. */
uint32_t number_scale(Str word);

#endif
