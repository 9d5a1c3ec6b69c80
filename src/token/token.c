#include "token/token.h"

#include "text/language.h"
#include "token/clitics.h"
#include "token/scan.h"
#include "token/sentences.h"

typedef struct Builder {
    const Document *doc;
    Token *tokens;
    uint32_t count, capacity;
    Sentence *sentences;
    uint32_t sentence_count, sentence_capacity;
    bool failed;
} Builder;

static void add_token(Builder *b, size_t start, size_t end, uint8_t group) {
    if (b->count == b->capacity) {
        uint32_t capacity = b->capacity * 2;
        Token *grown = arena_grow(b->doc->arena, b->tokens, b->count, capacity, sizeof *b->tokens);
        if (!grown) {
            b->failed = true;
            return;
        }
        b->tokens = grown;
        b->capacity = capacity;
    }
    Str form = str_slice(b->doc->text, start, end);
    b->tokens[b->count++] = (Token){(uint32_t)start, (uint32_t)end, form, false, group};
}

static void add_sentence(Builder *b, Sentence sentence) {
    if (b->sentence_count == b->sentence_capacity) {
        uint32_t capacity = b->sentence_capacity * 2;
        Sentence *grown = arena_grow(b->doc->arena, b->sentences, b->sentence_count, capacity,
                                     sizeof *b->sentences);
        if (!grown) {
            b->failed = true;
            return;
        }
        b->sentences = grown;
        b->sentence_capacity = capacity;
    }
    b->sentences[b->sentence_count++] = sentence;
}

/* A word with its contractions cut off. */
static void add_word(Builder *b, size_t start, size_t end) {
    size_t ends[CLITIC_PARTS_MAX];
    size_t parts = clitics_split(str_slice(b->doc->text, start, end), ends);
    size_t from = start;
    for (size_t i = 0; i < parts && !b->failed; i++) {
        uint8_t group = i == 0 && parts > 1 ? (uint8_t)parts : 0;
        add_token(b, from, start + ends[i], group);
        from = start + ends[i];
    }
}

static void read_tokens(Builder *b, const Block *block) {
    Scanner scanner = {.text = str_slice(b->doc->text, block->start, block->end)};
    size_t start, end, previous = 0;
    PieceKind kind;
    while (!b->failed && scan_next(&scanner, &start, &end, &kind)) {
        if (start > previous && previous) b->tokens[b->count - 1].space_after = true;
        previous = end;
        if (kind == PIECE_WORD)
            add_word(b, block->start + start, block->start + end);
        else
            add_token(b, block->start + start, block->start + end, 0);
    }
    if (previous && !b->failed) b->tokens[b->count - 1].space_after = true;
}

static uint32_t flags_of(BlockKind kind) {
    switch (kind) {
    case BLOCK_HEADLINE:
        return SENTENCE_HEADLINE;
    case BLOCK_CUT:
        return SENTENCE_CUT;
    case BLOCK_BYLINE:
    case BLOCK_DATELINE:
    case BLOCK_TEASER:
        return SENTENCE_SKIP;
    case BLOCK_PARAGRAPH:
    case BLOCK_ITEM:
        break;
    }
    return 0;
}

/* Adds tokens [first, last) as one sentence, or as several where they are too many. */
static void add_pieces(Builder *b, uint32_t first, uint32_t last, uint32_t block, uint32_t flags) {
    if (last - first > SENTENCE_MAX_TOKENS) flags |= SENTENCE_PART;
    Str text = str_slice(b->doc->text, b->tokens[first].start, b->tokens[last - 1].end);
    if (language_is_foreign(text)) flags |= SENTENCE_SKIP;
    while (first < last && !b->failed) {
        uint32_t end = sentence_cut(b->tokens, first, last);
        add_sentence(b, (Sentence){.start = b->tokens[first].start,
                                   .end = b->tokens[end - 1].end,
                                   .first_token = first,
                                   .count = end - first,
                                   .block = block,
                                   .flags = flags});
        first = end;
    }
}

static void read_block(Builder *b, uint32_t index) {
    const Block *block = &b->doc->blocks[index];
    uint32_t first = b->count;
    read_tokens(b, block);
    uint32_t last = b->count;
    QuoteState quotes = {false, false};
    while (first < last && !b->failed) {
        uint32_t end = sentence_end(b->tokens, first, last, &quotes);
        add_pieces(b, first, end, index, flags_of(block->kind));
        first = end;
    }
}

parley_status tokenize(const Document *doc, TokenList *out, parley_error *err) {
    Builder b = {.doc = doc};
    b.capacity = (uint32_t)(doc->text.len / 5 + 16);
    b.sentence_capacity = (uint32_t)(doc->text.len / 100 + 8);
    b.tokens = arena_array(doc->arena, b.capacity, sizeof *b.tokens);
    b.sentences = arena_array(doc->arena, b.sentence_capacity, sizeof *b.sentences);
    b.failed = !b.tokens || !b.sentences;
    for (uint32_t i = 0; i < doc->block_count && !b.failed; i++) read_block(&b, i);
    if (b.failed) return error_memory(err);
    *out = (TokenList){.tokens = b.tokens,
                       .token_count = b.count,
                       .sentences = b.sentences,
                       .sentence_count = b.sentence_count};
    return error_clear(err);
}
