/* Finds the lexicon's names in a sentence: the longest row of words wins, from left to right. */
#ifndef MENTION_NAMES_H
#define MENTION_NAMES_H

#include "lexicon/match.h"

typedef struct NameHit {
    int32_t first, last; /* words, both included */
    int32_t head;        /* the word among them that stands highest on the tree */
    const NameForm *form;
    const Actor *actor;
} NameHit;

typedef struct NameHits {
    NameHit *hits; /* in order, not overlapping, but for agents inside names */
    uint32_t count;
    const NameHit **at;       /* [word]: the hit that covers the word and is no agent, or NULL */
    const NameHit **agent_at; /* [word]: the agent hit that covers the word, or NULL */
} NameHits;

/* All hits of one sentence, in the arena. PARLEY_ERR_MEMORY. */
parley_status names_find(const LexTree *lt, Arena *arena, NameHits *out, parley_error *err);

#endif
