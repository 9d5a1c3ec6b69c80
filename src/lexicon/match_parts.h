/* What the files that match the lexicon on a tree share. */
#ifndef LEXICON_MATCH_PARTS_H
#define LEXICON_MATCH_PARTS_H

#include "lexicon/match.h"

enum { NEAR_WORDS = 4 };

static inline const Node *node_of(const LexTree *lt, int32_t node) {
    return &lt->tree->nodes[node];
}

/* Whether the lemma or the form is the word. */
bool word_is(const LexTree *lt, int32_t node, WordId word);
/* Where a word that belongs to the one at node stands ("peace" at "talk", "out" at "carry"), or
 * NO_NODE. */
int32_t extra_word(const LexTree *lt, int32_t node, WordId word, bool verbal);
/* The noun that stands for a compound's part: "campaign" for "bombing" in "bombing campaign". */
int32_t compound_top(const LexTree *lt, int32_t node);

/* Whether the words that belong to the trigger stand at the node. */
bool extras_hold(const LexTree *lt, int32_t node, const Trigger *trigger);
/* Whether the word is of the part of speech that a trigger asks for. */
bool pos_fits(const LexTree *lt, int32_t node, TriggerPos pos);
/* The longest trigger of an entry of that kind at a node, or NULL. */
const Trigger *find_trigger(const LexTree *lt, int32_t node, EntryKind kind);
Carrier carrier_of(const LexTree *lt, int32_t noun);
/* Whether all conditions of the match's entry hold. Those that do add to its score. */
bool all_conditions_hold(const LexTree *lt, ActMatch *match);

#endif
