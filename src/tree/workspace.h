/* One thread's room for one sentence, taken once: nothing is allocated from sentence to sentence.
 * The stages of parsing hand their results on here. */
#ifndef TREE_WORKSPACE_H
#define TREE_WORKSPACE_H

#include "tree/model.h"
#include "tree/opinion.h"

enum {
    WORDS_MAX = SENTENCE_MAX_TOKENS,
    ROOT_HEAD = 0 /* in `heads`; words count from 1 there */
};

/* Spans of the tree search, by the side of the dependents: an open span has an arc between its
 * ends; a closed one has all dependents of one of its ends. Scores lie in tables by their first
 * word and then in tables by their last. */
enum { OPEN_LEFT, OPEN_RIGHT, CLOSED_LEFT, CLOSED_RIGHT, SPAN_KINDS };
enum { BY_LAST = SPAN_KINDS, SPAN_TABLES = 2 * SPAN_KINDS };

enum { KNOWN_WORDS = 4096, KNOWN_LONGEST = 22 };

/* A word that was met before; its coded embedding stands in known_codes, the window's product of it
 * in known_products. */
typedef struct KnownWord {
    float scale;
    bool filled;
    uint8_t len;
    char form[KNOWN_LONGEST];
} KnownWord;

/* A word's rows of the embedding; count is 0 where it is remembered. */
typedef struct WordRows {
    uint32_t rows[FEATURE_SLOTS + 1];
    size_t count;
    KnownWord *known;     /* its place; NULL: none */
    const float *product; /* of it and the window's weights */
} WordRows;

/* What a network of the second opinion made of the sentence that it was last asked about. */
typedef struct Asked {
    const Tree *tree; /* NULL: none yet */
    const OpinionNetwork *network;
    float *context, *own; /* products of the words' vectors, `width` numbers a word */
    OpinionWord *words;   /* the features that the following were made of */
    float *inputs;        /* the first layer's, `width` numbers a word */
    float *gates;         /* and what its weights made of them */
} Asked;

struct Workspace {
    const Model *model;
    const Kernels *kernels;
    uint32_t count; /* words of the sentence */
    Word *words;
    Str *forms;
    WordRows *rows;
    KnownWord *known; /* KNOWN_WORDS of them, by hash */
    uint8_t *known_codes;
    float *known_products;
    Codes codes;     /* the rows that a product is taken of */
    float *embedded; /* one word's rows, summed */
    float *nothing;  /* what stands before the first word and after the last */
    float *hidden;   /* what the encoder says of each word */
    float *gates;    /* of the layer that is at work */
    float *state;    /* of the recurrence */
    float *scores;   /* the fused heads' row for each word */
    size_t scores_stride;
    int8_t *keys; /* a matrix as in Linear: one column a head */
    float *key_scale, *key_bias;
    int32_t *key_zero;
    uint8_t *buckets; /* buckets[WORDS_MAX + d]: of a head d words to the right */
    float *arcs;      /* arcs[word * arcs_stride + head] */
    size_t arcs_stride;
    float *label_hidden; /* of one word */
    float *label_scores;
    uint16_t heads[WORDS_MAX]; /* 0 is the root */
    float *spans;              /* tables of the tree search */
    uint8_t *splits;
    bool keep_vectors;
    uint8_t *word_codes, *context_codes; /* where to keep the words' vectors; NULL: nowhere */
    float *word_scale, *context_scale;
    Asked asked;
    unsigned char *memory;
};

/* Which kernels to use; by default the fastest. For tests. */
void workspace_use(Workspace *workspace, const Kernels *kernels);

/* Fills scores from words[0..count). */
void encode(Workspace *workspace);

/* One gated recurrent layer over hidden, `width` numbers a word. */
void run_layer(Workspace *workspace, const Linear *layer, size_t width);
/* Its second half, from what the layer's weights made of each word. */
void run_recurrence(Workspace *workspace, const float *gates, size_t width);

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
