/* The second opinion: small networks that say what one marked actor of a sentence does to
 * another. Each reads what the parser's network made of each word, and for each word a few features
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

/* How many networks are asked: the first alone, or all that the model has. Several that were
 * trained apart err apart, so that the mean of their shares is right more often (L. Hansen, P.
 * Salamon, "Neural network ensembles", 1990); each costs as much again. */
typedef enum OpinionPanel { OPINION_FIRST, OPINION_ALL } OpinionPanel;

/* A share for each class, opinion_classes of them, adding up to 1: the mean over the networks
 * asked. The tree must come from tree_parse with this workspace; words has an entry for
 * each of its words. False, and nothing is done, where the tree carries no vectors or the model has
 * no such network. What one question about a tree leaves to the next is kept until the workspace
 * parses again. */
bool opinion_shares(Workspace *workspace, const Tree *tree, const OpinionWord *words,
                    const OpinionPair *pair, OpinionPanel panel, float *shares);

#endif
