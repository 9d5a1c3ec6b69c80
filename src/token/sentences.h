/* Finds where sentences end in the tokens of a block, and cuts those that are too long. */
#ifndef TOKEN_SENTENCES_H
#define TOKEN_SENTENCES_H

#include "token/token.h"

/* Quotes that are open while tokens are read from left to right. */
typedef struct QuoteState {
    bool double_open; /* a straight double quote */
    bool single_open; /* a straight single one */
} QuoteState;

/* Returns the token after the sentence that begins at token `first` of a block that ends before
 * token `last`. State starts zeroed with each block. */
uint32_t sentence_end(const Token *tokens, uint32_t first, uint32_t last, QuoteState *quotes);

/* Where a sentence [first, last) that is over SENTENCE_MAX_TOKENS is best cut: the token after
 * the first piece. */
uint32_t sentence_cut(const Token *tokens, uint32_t first, uint32_t last);

#endif
