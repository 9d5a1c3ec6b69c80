/* One thread's room for one sentence, taken once: nothing is allocated from sentence to sentence.
 * The stages of parsing hand their results on here. */
#ifndef TREE_WORKSPACE_H
#define TREE_WORKSPACE_H

#include "tree/model.h"

enum {
    WORDS_MAX = SENTENCE_MAX_TOKENS,
    WORDS_ROOM = WORDS_MAX + ROW_BLOCK, /* kernels work on whole blocks of rows */
    ROOT_HEAD = 0                       /* in `heads`; words count from 1 there */
};

struct Workspace {
    const Model *model;
    const Kernels *kernels;
    uint32_t count; /* words of the sentence */
    Word *words;
    float *embedded; /* with an empty row before the first word and after the last */
    float *hidden;   /* what the encoder says of each word */
    float *normal;   /* the same, normalized: what the heads read */
    float *gates;    /* of the layer that is at work */
    float *state;    /* of the recurrence */
    float *scores;   /* the fused heads' row for each word */
    size_t scores_stride;
    float *queries, *keys; /* keys as a matrix in panels: one column a head */
    float *arcs;           /* arcs[word * arcs_stride + head] */
    size_t arcs_stride;
    float *label_hidden, *label_scores;
    uint16_t heads[WORDS_ROOM]; /* 0 is the root */
    float *spans;               /* tables of the tree search */
    uint8_t *splits;
    float *memory;
};

/* Which kernels to use; by default the fastest. For tests. */
void workspace_use(Workspace *workspace, const Kernels *kernels);

/* Fills scores and normal from words[0..count). */
void encode(Workspace *workspace);

/* Fills arcs from scores. */
void score_arcs(Workspace *workspace);

/* Fills heads from arcs: each word's best head where that makes a tree with one root, and
 * otherwise the best projective tree. */
void choose_heads(Workspace *workspace);

/* The best label for every word's head, in label_scores' rows of filled-up REL_COUNT columns. */
void choose_labels(Workspace *workspace, Node *nodes);

/* The best run of name tags in which I- follows B- or I- of the same kind. */
void choose_names(const Workspace *workspace, Node *nodes);

#endif
