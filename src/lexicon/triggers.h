/* Words that fire entries. */
#ifndef LEXICON_TRIGGERS_H
#define LEXICON_TRIGGERS_H

#include "lexicon/values.h"

/* Reads the words of a `verb`, `noun` or `adjective` field into triggers of the entry. */
void triggers_read(LexiconSource *source, const Field *field, EntryKind kind, uint32_t entry,
                   TriggerPos pos);

/* Reads the phrases of a `phrase` field ("according to"): rows of words as they stand in text. */
void phrases_read(LexiconSource *source, const Field *field, EntryKind kind, uint32_t entry);

#endif
