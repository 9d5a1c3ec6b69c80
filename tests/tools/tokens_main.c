/* Reads a text from standard input and prints its tokens, one a line with a blank line after each
 * sentence, for bench/tokens.py. A line is: start and end in code points of the text, whether
 * white space follows, the size of its group, the word. With --lines each input line is taken as
 * one document, and "=" ends it. */
#include "text/document.h"
#include "token/token.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int print_tokens(Arena *arena, Str text) {
    Document doc = {.arena = arena, .id = STR("stdin"), .title = STR("")};
    TokenList list;
    parley_error err;
    if (document_read(&doc, text, &err) || tokenize(&doc, &list, &err)) {
        fprintf(stderr, "%s\n", err.message);
        return 1;
    }
    for (uint32_t s = 0; s < list.sentence_count; s++) {
        const Sentence *sentence = &list.sentences[s];
        for (uint32_t i = 0; i < sentence->count; i++) {
            const Token *token = &list.tokens[sentence->first_token + i];
            printf("%u\t%u\t%d\t%u\t%.*s\n", offset_to_given(doc.map, token->start, false),
                   offset_to_given(doc.map, token->end, true), token->space_after, token->group,
                   STR_ARG(token->form));
        }
        puts("");
    }
    return 0;
}

static char *read_all(size_t *len) {
    size_t capacity = 1 << 16;
    char *data = malloc(capacity);
    *len = 0;
    while (data) {
        *len += fread(data + *len, 1, capacity - *len, stdin);
        if (*len < capacity) break;
        capacity *= 2;
        char *grown = realloc(data, capacity);
        if (!grown) free(data);
        data = grown;
    }
    return data;
}

int main(int argc, char **argv) {
    bool lines = argc > 1 && strcmp(argv[1], "--lines") == 0;
    size_t len;
    char *data = read_all(&len);
    Arena *arena = arena_new(0);
    if (!data || !arena) return 3;
    Str all = {data, len};
    int status = 0;
    if (!lines) status = print_tokens(arena, all);
    for (size_t at = 0; lines && at < len;) {
        size_t end = str_find(all, "\n", at);
        if (end == SIZE_MAX) end = len;
        status |= print_tokens(arena, str_slice(all, at, end));
        puts("=");
        arena_reset(arena);
        at = end + 1;
    }
    arena_free(arena);
    free(data);
    return status;
}
