/* What kind of character a code point is, as far as tokens need to know. */
#ifndef TOKEN_CHARACTERS_H
#define TOKEN_CHARACTERS_H

#include "base/str.h"

typedef enum CharKind { CHAR_OTHER, CHAR_SPACE, CHAR_LETTER, CHAR_DIGIT, CHAR_JOINING } CharKind;

/* CHAR_JOINING: marks that belong to the character before them (accents, emoji variants). */
CharKind char_kind(int32_t code);

bool char_is_upper(int32_t code);
bool char_is_lower(int32_t code);

/* The byte after the apostrophe at `at` (straight or curly), or `at` where there is none. */
size_t after_apostrophe(Str s, size_t at);

/* The first code point of s; -1 where it is empty. */
int32_t first_code(Str s);

#endif
