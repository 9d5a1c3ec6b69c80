/* Whether a word of politics or war is used of something else: what the parts that tell it share.
 */
#ifndef EVENT_FIELD_H
#define EVENT_FIELD_H

#include "event/build.h"

/* Whether the word, alone or joined with the next one ("world_cup"), is in the named set. A word
 * below 0 is in none. */
bool word_in(const LexTree *lt, const char *set, int32_t word);
bool word_is_of(const LexTree *lt, int32_t word, Upos upos);
/* Whether any word of the sentence is in the set. */
bool tree_has(const LexTree *lt, const char *set);
/* The word that names a party, or NO_NODE where it stands in another sentence. */
int32_t party_word(const LexTree *lt, const Parties *side, uint32_t i);

/* private.c: who acts for nobody but himself: a goalkeeper, a brewer, a married couple. */
bool party_is_private(const LexTree *lt, const Party *party, int32_t node);
/* Whether one of the side may be of politics or arms: any code that is not private, a name that no
 * entry knows, a pronoun. */
bool is_public_side(const LexTree *lt, const Parties *side);
/* What private persons and firms do to each other is their own affair: they sue, hire, rob. */
bool is_private_affair(const EventBuilder *b, uint32_t sentence, EventType type,
                       const Parties *sources, const Parties *targets);

/* unreported.c: what is told and yet not reported: by a film or a book, in a question, as what is
 * true in general, to a pollster. */
bool is_unreported(const LexTree *lt, int32_t node, EventType type, const Parties *sources);

#endif
