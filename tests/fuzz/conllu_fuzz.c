/* Fuzzes the reader of CoNLL-U, and writes again what it read. */
#include "tree/conllu.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A flat tree over the sentence's words, enough for the writer. */
static void write_again(Arena *arena, const ConlluSentence *sentence) {
    Tree tree = {.nodes = arena_array(arena, sentence->count, sizeof *tree.nodes),
                 .count = sentence->count};
    ConlluPlace *places = arena_array(arena, sentence->count, sizeof *places);
    if (!tree.nodes || !places) return;
    for (uint32_t w = 0; w < sentence->count; w++) {
        const Token *token = &sentence->tokens[w];
        if (token->start > token->end || token->end > sentence->text.len + 1) abort();
        tree.nodes[w] = (Node){.token = *token, .xpos = "NN", .head = w ? 0 : NO_NODE};
    }
    StrBuf out = {.data = NULL};
    ConlluLines lines = {sentence->ranges, sentence->range_count, places};
    conllu_put_tree(&out, &tree, &lines);
    strbuf_free(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    Arena *arena = arena_new(0);
    ConlluReader reader = {.text = {(const char *)data, size}};
    ConlluSentence sentence;
    parley_error err;
    size_t line;
    if (!arena) return 0;
    for (;;) {
        ConlluResult result = conllu_next(&reader, arena, &sentence, &line, &err);
        if (result == CONLLU_END || result == CONLLU_FAILED) break;
        if (result == CONLLU_SENTENCE) write_again(arena, &sentence);
    }
    arena_free(arena);
    return 0;
}
