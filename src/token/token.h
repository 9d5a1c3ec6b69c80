/* Sentences and tokens as UD English has them ("do" "n't", "Syria" "'s", "U.S.").
 * Tokens point into the document's repaired text. */
#ifndef TOKEN_TOKEN_H
#define TOKEN_TOKEN_H

#include "text/document.h"

typedef struct Token {
    uint32_t start, end; /* bytes of the repaired text */
    Str form;            /* the word as it stands there */
    bool space_after;    /* white space, or the end of a block, follows */
    uint8_t group;       /* parts of one orthographic word (CoNLL-U multiword token "don't"): the
                            first part holds their number (2..), the others and plain tokens 0 */
} Token;

enum {
    SENTENCE_HEADLINE = 1, /* stands in a headline */
    SENTENCE_CUT = 2,      /* its end is missing */
    SENTENCE_PART = 4,     /* a piece of a sentence over the length limit */
    SENTENCE_SKIP = 8      /* teaser, byline, dateline, another language: parsed, never coded */
};

/* Longest sentence that is parsed whole, in tokens; longer ones are cut at clause marks. */
enum { SENTENCE_MAX_TOKENS = 250 };

typedef struct Sentence {
    uint32_t start, end;         /* bytes of the repaired text */
    uint32_t first_token, count; /* its tokens in the token list */
    uint32_t block;              /* index of its block in the document */
    uint32_t flags;              /* SENTENCE_... */
} Sentence;

typedef struct TokenList {
    const Token *tokens;
    uint32_t token_count;
    const Sentence *sentences;
    uint32_t sentence_count;
} TokenList;

/* Splits the document's blocks into sentences and tokens; all of it in doc->arena.
 * PARLEY_ERR_MEMORY or PARLEY_ERR_LIMIT. */
parley_status tokenize(const Document *doc, TokenList *out, parley_error *err);

#endif
