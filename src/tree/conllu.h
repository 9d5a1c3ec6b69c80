/* CoNLL-U (https://universaldependencies.org/format.html), in and out. The writer gives a tree as
 * the contract says; the reader takes sentences whose tokens are settled and leaves the rest. */
#ifndef TREE_CONLLU_H
#define TREE_CONLLU_H

#include "tree/tree.h"

/* Several words that are written as one ("don't"): the line "1-2". */
typedef struct ConlluRange {
    uint32_t first, last; /* words, from 0, both included */
    Str form;
} ConlluRange;

/* Where a word begins and ends in the text given, in code points. */
typedef struct ConlluPlace {
    uint32_t start, end;
} ConlluPlace;

typedef struct ConlluLines {
    const ConlluRange *ranges;
    uint32_t range_count;
    const ConlluPlace *places; /* one a word */
} ConlluLines;

/* Adds the words' lines and the empty line after them; comments are the caller's. */
void conllu_put_tree(StrBuf *out, const Tree *tree, const ConlluLines *lines);

/* Adds "# key = value" with white space made single blanks. */
void conllu_put_comment(StrBuf *out, const char *key, Str value);

/* The ranges of a tree's own token groups (Token.group), in the arena. False when out of memory. */
bool conllu_ranges(const Tree *tree, Arena *arena, const ConlluRange **out, uint32_t *count);

/* A sentence as read. Words' offsets are bytes of `text`, which is made of the words themselves. */
typedef struct ConlluSentence {
    const Str *comments; /* whole lines, "# ..." */
    uint32_t comment_count;
    const Token *tokens;
    uint32_t count;
    const ConlluRange *ranges;
    uint32_t range_count;
    Str text;
    size_t line; /* its first line, from 1 */
} ConlluSentence;

typedef struct ConlluReader {
    Str text; /* the whole file; must outlive what is read */
    size_t at, line;
} ConlluReader;

typedef enum ConlluResult {
    CONLLU_SENTENCE,
    CONLLU_BAD,    /* a sentence that is none, passed over; err says why, bad_line where */
    CONLLU_FAILED, /* out of memory */
    CONLLU_END
} ConlluResult;

/* Reads the next sentence; its tables are in the arena. */
ConlluResult conllu_next(ConlluReader *reader, Arena *arena, ConlluSentence *out, size_t *bad_line,
                         parley_error *err);

/* The value of a comment with that key ("sent_id"), false if there is none. "newdoc" may stand
 * without a value. */
bool conllu_comment(const ConlluSentence *sentence, const char *key, Str *value);

#endif
