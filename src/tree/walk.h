/* Who does what to whom on a tree: subjects and objects through passives, control, conjunction,
 * relative clauses and participles. Knows grammar only, no words of the lexicon. */
#ifndef TREE_WALK_H
#define TREE_WALK_H

#include "tree/tree.h"

enum { FILLERS_MAX = 24 };

/* The heads of the phrases that fill a place, in the order in which they were found. */
typedef struct Fillers {
    int32_t node[FILLERS_MAX];
    uint32_t count;
} Fillers;

/* Adds a node unless it is there or there is no room. */
void fillers_add(Fillers *fillers, int32_t node);
bool fillers_have(const Fillers *fillers, int32_t node);
/* Adds a node and the nominals coordinated with it ("Russia, Turkey and Iran"). */
void fillers_add_coordinated(const Tree *tree, Fillers *fillers, int32_t node);

/* The first child in that relation, or NO_NODE. */
int32_t tree_child(const Tree *tree, int32_t node, Relation relation);
/* Whether the lemma of a node is this (lower case) word. */
bool node_lemma_is(const Tree *tree, int32_t node, const char *lemma);
/* Whether the word begins with "anti-". */
bool node_is_opposed(const Tree *tree, int32_t node);
bool node_xpos_is(const Tree *tree, int32_t node, const char *xpos);
/* Whether `node` is `top` or stands below it. */
bool tree_dominates(const Tree *tree, int32_t top, int32_t node);
/* First and last word below a node, itself included. */
void tree_extent(const Tree *tree, int32_t node, int32_t *first, int32_t *last);
/* Whether the node heads a clause: a verb, or a predicate with a copula. */
bool node_is_predicate(const Tree *tree, int32_t node);
/* Whether the verb is in the passive, participles that modify a noun included. */
bool node_is_passive(const Tree *tree, int32_t verb);

/* The subject as grammar has it (in a passive the one acted upon), own or shared. */
void tree_surface_subjects(const Tree *tree, int32_t verb, Fillers *out);
/* Who does it: the subject of an active, what "by" marks in a passive. */
void tree_subjects(const Tree *tree, int32_t verb, Fillers *out);
/* What it is done to: the object of an active, the subject of a passive. */
void tree_objects(const Tree *tree, int32_t verb, Fillers *out);
/* The indirect object. */
void tree_recipients(const Tree *tree, int32_t verb, Fillers *out);
/* Whether the verb has its "to". */
bool node_is_infinitive(const Tree *tree, int32_t verb);
/* Heads of the complement clauses of a verb, adjective or noun. */
void tree_clauses(const Tree *tree, int32_t node, Fillers *out);

#endif
