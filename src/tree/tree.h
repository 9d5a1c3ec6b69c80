/* A sentence's words with tags, lemmas, names and the dependency tree over them.
 * Universal Dependencies v2 for English: http://universaldependencies.org */
#ifndef TREE_TREE_H
#define TREE_TREE_H

#include "token/token.h"

/* UD's universal tags, in alphabetical order. */
typedef enum Upos {
    UPOS_ADJ,
    UPOS_ADP,
    UPOS_ADV,
    UPOS_AUX,
    UPOS_CCONJ,
    UPOS_DET,
    UPOS_INTJ,
    UPOS_NOUN,
    UPOS_NUM,
    UPOS_PART,
    UPOS_PRON,
    UPOS_PROPN,
    UPOS_PUNCT,
    UPOS_SCONJ,
    UPOS_SYM,
    UPOS_VERB,
    UPOS_X,
    UPOS_COUNT
} Upos;

/* UD's relations with the English subtypes that carry meaning for the coder. */
typedef enum Relation {
    REL_ROOT,
    REL_ACL,
    REL_ACL_RELCL,
    REL_ADVCL,
    REL_ADVCL_RELCL,
    REL_ADVMOD,
    REL_AMOD,
    REL_APPOS,
    REL_AUX,
    REL_AUX_PASS,
    REL_CASE,
    REL_CC,
    REL_CC_PRECONJ,
    REL_CCOMP,
    REL_COMPOUND,
    REL_COMPOUND_PRT,
    REL_CONJ,
    REL_COP,
    REL_CSUBJ,
    REL_CSUBJ_PASS,
    REL_DEP,
    REL_DET,
    REL_DET_PREDET,
    REL_DISCOURSE,
    REL_DISLOCATED,
    REL_EXPL,
    REL_FIXED,
    REL_FLAT,
    REL_GOESWITH,
    REL_IOBJ,
    REL_LIST,
    REL_MARK,
    REL_NMOD,
    REL_NMOD_DESC,
    REL_NMOD_POSS,
    REL_NMOD_UNMARKED,
    REL_NSUBJ,
    REL_NSUBJ_PASS,
    REL_NUMMOD,
    REL_OBJ,
    REL_OBL,
    REL_OBL_AGENT,
    REL_OBL_UNMARKED,
    REL_ORPHAN,
    REL_PARATAXIS,
    REL_PUNCT,
    REL_REPARANDUM,
    REL_VOCATIVE,
    REL_XCOMP,
    REL_COUNT
} Relation;

typedef enum NameTag {
    NAME_NONE,
    NAME_B_PER,
    NAME_I_PER,
    NAME_B_ORG,
    NAME_I_ORG,
    NAME_B_LOC,
    NAME_I_LOC,
    NAME_TAG_COUNT
} NameTag;

enum { NO_NODE = -1 };

typedef struct Node {
    Token token;
    Str lemma;        /* lower-cased except for proper nouns */
    Str citation;     /* the lemma as UD writes it: lemma, but "Syrian" (adjective), "I" */
    const char *xpos; /* PTB tag, static text ("VBD"); never NULL */
    Upos upos;
    Relation relation;
    NameTag name;
    int32_t head;        /* index in the sentence; NO_NODE for the root */
    int32_t first_child; /* NO_NODE: none; children in order of the sentence */
    int32_t next_sibling;
} Node;

/* What the network made of each word, as coded rows (src/tree/kernels.h). */
typedef struct WordVectors {
    const uint8_t *codes; /* NULL: none were kept */
    const float *scale;   /* one a word */
    uint32_t width;
} WordVectors;

typedef struct Tree {
    Node *nodes;
    uint32_t count;
    int32_t root;
    const Sentence *sentence;
    WordVectors words, context; /* of each word alone, and in its sentence */
} Tree;

const char *upos_name(Upos upos);             /* "NOUN" */
const char *relation_name(Relation relation); /* "nsubj:pass" */
const char *name_tag_name(NameTag tag);       /* "B-PER"; "O" for NAME_NONE */

/* The enum of a UD name. A subtype that is not in the enum falls back to its main relation
 * ("obl:npmod" and "obl:tmod" are the older names of obl:unmarked); an unknown one is REL_DEP. */
Relation relation_of(Str name);
Upos upos_of(Str name); /* UPOS_X when unknown */

/* Sets first_child and next_sibling from the heads, and root. */
void tree_link(Tree *tree);

/* The trained model: opened once, read-only, shared by threads. */
typedef struct Model Model;

/* Maps the file. PARLEY_ERR_IO when it cannot be opened, PARLEY_ERR_FORMAT when it is no model,
 * damaged (checksum) or of another version. On success the caller frees *out with model_close. */
parley_status model_open(const char *path, Model **out, parley_error *err);
void model_close(Model *model);

/* Adds the network of the second opinion (opinion.h), which is a file of its own, trained for this
 * model. Errors as model_open's; the model stays as it was then. To be called before any workspace
 * is made, and once. */
parley_status model_add_opinion(Model *model, const char *path, parley_error *err);

/* One thread's room to work in, reused from sentence to sentence. */
typedef struct Workspace Workspace;

Workspace *workspace_new(const Model *model); /* NULL when out of memory; model must outlive it */
void workspace_free(Workspace *workspace);

/* Whether trees keep the words' vectors, which the second opinion (opinion.h) reads. At first no.
 */
void workspace_keep_vectors(Workspace *workspace, bool keep);

/* Tags, lemmatizes, parses and names one sentence's tokens. tree->nodes (count of them, in arena)
 * and links are filled; tree->sentence is left as it is. tokens stay the caller's.
 * PARLEY_ERR_LIMIT for more than SENTENCE_MAX_TOKENS, PARLEY_ERR_MEMORY. */
parley_status tree_parse(Workspace *workspace, Arena *arena, const Token *tokens, uint32_t count,
                         Tree *tree, parley_error *err);

/* The same for any number of tokens: more than SENTENCE_MAX_TOKENS are cut at clause marks, each
 * part is parsed by itself, and the roots of the later parts hang on the first one's as parataxis.
 * *parts says how many there are. */
parley_status tree_parse_long(Workspace *workspace, Arena *arena, const Token *tokens,
                              uint32_t count, Tree *tree, uint32_t *parts, parley_error *err);

#endif
