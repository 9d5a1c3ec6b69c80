/* Tests of src/token. Most of them stand as text in tests/cases/token/. */
#include "cases.h"
#include "token/number.h"
#include "token/token.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <time.h>
#include <cmocka.h>

static void read_tokens(Arena *arena, Str input, Document *doc, TokenList *list) {
    parley_error err;
    *doc = (Document){.arena = arena, .title = STR("")};
    assert_int_equal(document_read(doc, input, &err), PARLEY_OK);
    assert_int_equal(tokenize(doc, list, &err), PARLEY_OK);
}

/* A sentence a line, its flags before it; the parts of a multiword token are parted by '|'. */
static void render_tokens(Str input, StrBuf *out) {
    static const char letters[] = "HCPS";
    Arena *arena = arena_new(0);
    Document doc;
    TokenList list;
    read_tokens(arena, input, &doc, &list);
    for (uint32_t s = 0; s < list.sentence_count; s++) {
        const Sentence *sentence = &list.sentences[s];
        for (int bit = 0; bit < 4; bit++)
            if (sentence->flags & (1u << bit)) strbuf_format(out, "%c: ", letters[bit]);
        uint32_t left = 0;
        for (uint32_t i = 0; i < sentence->count; i++) {
            const Token *token = &list.tokens[sentence->first_token + i];
            if (token->group) left = token->group;
            strbuf_str(out, token->form);
            if (left) left--;
            if (i + 1 < sentence->count) strbuf_char(out, left ? '|' : ' ');
        }
        strbuf_char(out, '\n');
    }
    arena_free(arena);
}

/* For each line the number that it begins with, and how many words that takes. */
static void render_numbers(Str input, StrBuf *out) {
    for (size_t at = 0, end; at < input.len; at = end + 1) {
        end = str_find(input, "\n", at);
        if (end == SIZE_MAX) end = input.len;
        Arena *arena = arena_new(0);
        Document doc;
        TokenList list;
        read_tokens(arena, str_slice(input, at, end), &doc, &list);
        Str forms[16];
        uint32_t count = 0, value;
        for (; count < list.token_count && count < 16; count++)
            forms[count] = list.tokens[count].form;
        uint32_t length = number_read(forms, count, &value);
        if (length)
            strbuf_format(out, "%u of %u\n", value, length);
        else
            strbuf_text(out, "none\n");
        arena_free(arena);
    }
}

static void number_cases(void **state) {
    (void)state;
    assert_int_equal(cases_run("number", render_numbers), 0);
}

static void token_cases(void **state) {
    (void)state;
    assert_int_equal(cases_run("token", render_tokens), 0);
}

/* Tokens stand in order inside their sentence, spell their text, and leave out only space. */
static void check_tokens(const Document *doc, const TokenList *list) {
    uint32_t next = 0;
    for (uint32_t s = 0; s < list->sentence_count; s++) {
        const Sentence *sentence = &list->sentences[s];
        assert_true(sentence->count > 0 && sentence->count <= SENTENCE_MAX_TOKENS);
        assert_int_equal(sentence->first_token, next);
        next += sentence->count;
        const Token *tokens = list->tokens + sentence->first_token;
        assert_int_equal(tokens[0].start, sentence->start);
        assert_int_equal(tokens[sentence->count - 1].end, sentence->end);
        for (uint32_t i = 0; i < sentence->count; i++) {
            Str text = str_slice(doc->text, tokens[i].start, tokens[i].end);
            assert_true(text.len > 0 && str_equal(text, tokens[i].form));
            if (i == 0) continue;
            Str gap = str_slice(doc->text, tokens[i - 1].end, tokens[i].start);
            assert_int_equal(str_trim(gap).len, 0);
            assert_int_equal(gap.len > 0, tokens[i - 1].space_after);
        }
    }
    assert_int_equal(next, list->token_count);
}

static void repeated(const char *piece, int times, const char *end, uint32_t sentences_min) {
    StrBuf text = {0};
    for (int i = 0; i < times; i++) strbuf_text(&text, piece);
    strbuf_text(&text, end);
    Arena *arena = arena_new(0);
    Document doc;
    TokenList list;
    clock_t start = clock();
    read_tokens(arena, strbuf_view(&text), &doc, &list);
    check_tokens(&doc, &list);
    assert_true(list.sentence_count >= sentences_min);
    /* Quadratic work would take minutes; a slow machine under sanitizers takes seconds. */
    assert_true((double)(clock() - start) / CLOCKS_PER_SEC < 20);
    arena_free(arena);
    strbuf_free(&text);
}

static void long_and_deep(void **state) {
    (void)state;
    repeated("word, and so on ", 2500, ".", 40);
    repeated("don't ", 10000, "stop", 80);
    repeated("(", 10000, "deep)", 1);
    repeated("\xE2\x80\x9C(\"[", 10000, "deep", 1);
    repeated("\xE2\x80\x9C"
             "Go. ",
             10000, "", 5000);
    repeated(".", 200000, "", 1);
    repeated("a.", 100000, "", 1);
    repeated("U.S. ", 50000, "", 1);
    repeated("a-", 100000, "b", 1);
    repeated("x@", 50000, "y.com", 1);
    repeated("www.", 50000, "a", 1);
    repeated("\"A\" ", 50000, "", 1);
    repeated("&amp;", 50000, "amp;", 1);
    repeated("<p", 50000, ">", 1);
    repeated("\xC3\x83\xC2\xA9", 50000, "", 1);
    repeated("- x\n", 30000, "", 30000);
    repeated("word ", 400000, "", 1);
}

static void no_tokens(void **state) {
    (void)state;
    Arena *arena = arena_new(0);
    Document doc;
    TokenList list;
    read_tokens(arena, STR(" \n\n "), &doc, &list);
    assert_int_equal(list.sentence_count, 0);
    assert_int_equal(list.token_count, 0);
    arena_free(arena);
}

static void short_of_memory(void **state) {
    (void)state;
    Str given = STR("Town shelled\n\nIt's so. He can't say why. Gen. Smith did.");
    for (size_t limit = 16; limit < 60000; limit += 128) {
        Arena *arena = arena_new(limit);
        Document doc = {.arena = arena, .title = STR("")};
        TokenList list;
        parley_error err;
        if (document_read(&doc, given, &err) == PARLEY_OK) {
            parley_status status = tokenize(&doc, &list, &err);
            assert_true(status == PARLEY_OK || status == PARLEY_ERR_MEMORY);
        }
        arena_free(arena);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(token_cases),     cmocka_unit_test(number_cases),
        cmocka_unit_test(long_and_deep),   cmocka_unit_test(no_tokens),
        cmocka_unit_test(short_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
