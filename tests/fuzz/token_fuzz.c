/* Fuzzes sentences and tokens: any text that is UTF-8. */
#include "base/utf8.h"
#include "token/token.h"

#include <stdlib.h>

static void check(const Document *doc, const TokenList *list) {
    uint32_t next = 0, before = 0;
    for (uint32_t s = 0; s < list->sentence_count; s++) {
        const Sentence *sentence = &list->sentences[s];
        if (sentence->first_token != next || sentence->count == 0) abort();
        if (sentence->count > SENTENCE_MAX_TOKENS || sentence->block >= doc->block_count) abort();
        next += sentence->count;
        uint32_t group = 0;
        for (uint32_t i = sentence->first_token; i < next; i++) {
            const Token *token = &list->tokens[i];
            if (token->start < before || token->end <= token->start) abort();
            if (!utf8_valid(token->form)) abort();
            before = token->end;
            if (token->group && (token->group < 2 || group)) abort();
            if (token->group) group = token->group;
            if (group) group--;
        }
        if (group) abort(); /* a multiword token runs over the sentence's end */
    }
    if (next != list->token_count) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    Str text = {(const char *)data, size};
    if (!utf8_valid(text)) return 0;
    Arena *arena = arena_new(0);
    Document doc = {.arena = arena, .title = STR("")};
    TokenList list;
    parley_error err;
    if (document_read(&doc, text, &err) || tokenize(&doc, &list, &err)) abort();
    check(&doc, &list);
    arena_free(arena);
    return 0;
}
