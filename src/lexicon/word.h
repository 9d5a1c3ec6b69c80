/* Words as the lexicon keeps them, and names as rows of words. One function folds a word both when
 * the lexicon is compiled and when a token is looked up, so that the two can't drift apart. */
#ifndef LEXICON_WORD_H
#define LEXICON_WORD_H

#include "lexicon/lexicon.h"

/* Longest word that is kept or found, in bytes after folding. */
enum { WORD_MAX_BYTES = 128 };

/* Writes the word in lower case, with a straight apostrophe and hyphen for the curly and
 * typographic ones. Takes no memory. Returns its length, or 0 if it is empty or too long. */
size_t word_fold(Str word, char out[WORD_MAX_BYTES]);

/* Cuts a name into words as the tokenizer cuts running text: at white space, before a possessive
 * 's, around hyphens and slashes that stand between letters. "." stays in its word ("U.S.").
 * Returns the number of words, which may be more than the `max` that were written. The words are
 * slices of name. */
uint32_t name_split(Str name, Str *words, uint32_t max);

/* The same, with hyphens and slashes left inside their words ("al-Assad"). */
uint32_t name_split_loose(Str name, Str *words, uint32_t max);

/* Whether the name has a hyphen or a slash between letters. */
bool name_has_joint(Str name);

/* Adds the name without its diacritics ("Erdogan" for "Erdoğan") to out and returns true; false,
 * and nothing added, if it has none. */
bool name_plain(Str name, StrBuf *out);

/* Whether any letter of the name is a capital. */
bool name_has_capital(Str name);

#endif
