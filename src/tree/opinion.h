/* The second opinion: a small network that says what one marked actor of a sentence does to
 * another. It reads what the parser's network made of each word, and for each word a few features
 * of the two actors, the tree and the lexicon, as rows of a table (src/event/second.c). */
#ifndef TREE_OPINION_H
#define TREE_OPINION_H

#include "tree/tree.h"

enum { OPINION_ROWS = 256, OPINION_ROWS_A_WORD = 24, OPINION_CLASSES_MAX = 32 };

/* The features of one word: rows of the table, each below OPINION_ROWS. */
typedef struct OpinionWord {
    uint16_t rows[OPINION_ROWS_A_WORD];
    uint32_t count;
} OpinionWord;

/* Which words of the sentence are asked about. */
typedef struct OpinionPair {
    int32_t source, target; /* the heads of the two actors' phrases */
    int32_t top;            /* their lowest common ancestor on the tree */
} OpinionPair;

/* How many classes the model's network tells apart; 0 where the model has none. */
uint32_t opinion_classes(const Model *model);

/* Scores for each class (not normalised), opinion_classes of them. The tree must come from
 * tree_parse with this workspace's model; words has an entry for each of its words. False, and
 * nothing is done, where the tree carries no vectors or the model has no such network. */
bool opinion_scores(Workspace *workspace, const Tree *tree, const OpinionWord *words,
                    const OpinionPair *pair, float *scores);

#endif
