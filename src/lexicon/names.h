/* Names of actors as rows of words, in every form in which the tokenizer may bring them. */
#ifndef LEXICON_NAMES_H
#define LEXICON_NAMES_H

#include "lexicon/source.h"

/* Adds a name of the actor that will have this index: as written and without diacritics; with its
 * hyphens as words, inside their words, and as spaces. line and at say where it was written; at
 * is NULL for a name that was derived. */
void name_add(LexiconSource *source, const Line *line, const char *at, Str name, NameUse use,
              uint32_t actor);

#endif
