/* Matches the lexicon's entries on a tree: which words fire which entries, and which words fill an
 * entry's slots. Everything found here is a node of the tree; who that is, the coder knows. */
#ifndef LEXICON_MATCH_H
#define LEXICON_MATCH_H

#include "lexicon/lexicon.h"
#include "lexicon/neighbours.h"
#include "tree/tree.h"
#include "tree/walk.h"

/* A tree seen with the lexicon's eyes. Made once a sentence, in the document's arena. */
typedef struct LexTree {
    const Lexicon *lexicon;
    const Tree *tree;
    WordId *lemmas, *forms;  /* one a node */
    const uint32_t *classes; /* CLASS_ bits, one a node, or NULL: no class holds */
    const int32_t *speakers; /* who says each node, if in this sentence, else NO_NODE; or NULL */
} LexTree;

/* The words' ids. PARLEY_ERR_MEMORY. classes stay the caller's and may come later. */
parley_status lex_tree_make(const Lexicon *lexicon, const Tree *tree, const uint32_t *classes,
                            Arena *arena, LexTree *out, parley_error *err);

/* The verb that carries a noun: "carried out an attack" (light), "plans talks" (mood), or any
 * other verb with the noun as its object. */
typedef struct Carrier {
    int32_t verb;       /* NO_NODE: none */
    const Light *light; /* NULL: not a light verb */
    bool mood;          /* a mood verb: passes its subject on */
    bool deep;          /* look for prepositions on the nouns further below too */
} Carrier;

/* The word of the lexicon that stands for one which it lacks. */
typedef struct Near {
    Str word;         /* as the lexicon joins it; empty: the word itself is the lexicon's */
    float similarity; /* 0..1: src/lexicon/neighbours.h */
    float agreement;  /* 0..1: the share of its neighbours that fire entries of the same type */
} Near;

typedef struct ActMatch {
    const Act *act;
    const Trigger *trigger;
    int32_t node;
    Carrier carrier; /* noun triggers */
    uint32_t score;  /* conditions and trigger length; the higher wins */
    Near near;
} ActMatch;

enum { ACT_MATCHES_MAX = 24 };

typedef struct ActMatches {
    ActMatch match[ACT_MATCHES_MAX];
    uint32_t count;
} ActMatches;

/* All act entries that fit at a node, best first. With loose, conditions are not asked for and
 * the part of speech may differ (for guided coding: anything that could be meant). */
void match_acts(const LexTree *lt, int32_t node, bool loose, ActMatches *out);

/* For a word that fires no entry because the lexicon lacks it: the entry that would fire if a
 * neighbour of it stood in its place, as most of its neighbours have it. False where it has none,
 * or where most of those that the lexicon knows tell of no act. */
bool match_near(const LexTree *lt, const Neighbours *neighbours, int32_t node, ActMatch *out);
/* Whether an entry of any kind knows the word as it stands here. */
bool match_knows(const LexTree *lt, int32_t node);

/* The first word in the condition's slot that is one of its words or classes, or NO_NODE. An
 * `unless` holds where there is none. */
int32_t match_condition(const LexTree *lt, const ActMatch *match, const Condition *condition);
/* Whether the word is of the part of speech that the trigger asks for. */
bool match_pos_fits(const LexTree *lt, const ActMatch *match);

/* The harm entry that fits at a node, the one with the most conditions; NULL if there is none.
 * *trigger is its trigger. */
const Harm *match_harm(const LexTree *lt, int32_t node, const Trigger **trigger);

/* The speech, mood or light entry that fits at a node, or NULL. */
const Speech *match_speech(const LexTree *lt, int32_t node);
const Mood *match_mood(const LexTree *lt, int32_t node);
const Light *match_light(const LexTree *lt, int32_t verb);

/* A phrase of attribution ("according to") that begins at a node. *length is its words. */
const Speech *match_phrase(const LexTree *lt, int32_t node, uint32_t *length);

/* The mood of a phrase ("ahead of", "instead of") that begins at a node, or NULL. *length is its
 * words. */
const Mood *match_mood_phrase(const LexTree *lt, int32_t node, uint32_t *length);

/* What fills the slot of an entry that fires at node. */
void match_slot(const LexTree *lt, int32_t node, TriggerPos pos, const Carrier *carrier,
                const Slot *slot, Fillers *out);

/* A weekday or a month: "on Saturday", "in May" say when. */
bool node_is_date(const LexTree *lt, int32_t node);

/* Whether the node is one of the condition's words; what belongs to it in a joined one ("protest"
 * in "protest_note") is added to parts. */
bool match_words(const LexTree *lt, const Condition *condition, int32_t node, Fillers *parts);

/* The words that belong to the trigger besides the one that fires ("peace" of "peace_talk"). */
void match_extras(const LexTree *lt, const ActMatch *match, Fillers *out);

/* What the preposition marks below a node. */
void match_preposition(const LexTree *lt, int32_t node, WordId preposition, Fillers *out);

#endif
