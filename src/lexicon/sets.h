/* Sets of words: "%agreement" in a list stands for the words of `set agreement`. */
#ifndef LEXICON_SETS_H
#define LEXICON_SETS_H

#include "lexicon/source.h"

/* Notes every set block; before anything asks for one. */
void sets_collect(LexiconSource *source);
/* Reads all sets and puts them into the file's tables. */
void sets_build(LexiconSource *source);
/* The set that an item ("%agreement") names, read if it was not yet; NULL, and a fault noted, if
 * there is none or it holds itself. */
const SetDraft *set_words(LexiconSource *source, const Field *field, Str item);

#endif
