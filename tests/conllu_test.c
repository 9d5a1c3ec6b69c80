/* CoNLL-U: what is read, what is refused, what is written. */
#include "tree/conllu.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#define BLANK "\t_\t_\t_\t_\t_\t_\t_\t"

static const char dont[] = "# sent_id = a-1\n"
                           "# newdoc\n"
                           "1\tWe" BLANK "_\n"
                           "2-3\tdon't" BLANK "SpaceAfter=No\n"
                           "2\tdo" BLANK "_\n"
                           "3\tn't" BLANK "_\n"
                           "3.1\tghost" BLANK "_\n"
                           "4\t!" BLANK "_\n"
                           "\n"
                           "1\tYes" BLANK "_\n";

static void sentences_are_read(void **state) {
    (void)state;
    Arena *arena = arena_new(0);
    ConlluReader reader = {.text = str_of(dont)};
    ConlluSentence s;
    size_t line;
    parley_error err;
    assert_int_equal(conllu_next(&reader, arena, &s, &line, &err), CONLLU_SENTENCE);
    assert_int_equal(s.count, 4);
    assert_true(str_is(s.text, "We don't!"));
    assert_true(str_is(str_slice(s.text, s.tokens[2].start, s.tokens[2].end), "n't"));
    assert_int_equal(s.range_count, 1);
    assert_int_equal(s.tokens[1].group, 2);
    assert_false(s.tokens[1].space_after);
    Str value;
    assert_true(conllu_comment(&s, "sent_id", &value));
    assert_true(str_is(value, "a-1"));
    assert_true(conllu_comment(&s, "newdoc", &value));
    assert_false(conllu_comment(&s, "text", &value));
    assert_int_equal(conllu_next(&reader, arena, &s, &line, &err), CONLLU_SENTENCE);
    assert_int_equal(s.count, 1);
    assert_int_equal(s.line, 10);
    assert_int_equal(conllu_next(&reader, arena, &s, &line, &err), CONLLU_END);
    arena_free(arena);
}

static void bad_lines_are_told(void **state) {
    (void)state;
    static const struct {
        const char *text;
        size_t line;
    } bad[] = {
        {"1\tonly\tthree\n", 1}, {"# a comment\n1\ta" BLANK "_\n3\tb" BLANK "_\n", 3},
        {"x\ta" BLANK "_\n", 1}, {"1-2\tab" BLANK "_\n1\ta" BLANK "_\n", 2},
        {"# nothing else\n", 1}, {"1\t\xFF" BLANK "_\n", 1},
    };
    Arena *arena = arena_new(0);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        ConlluReader reader = {.text = str_of(bad[i].text)};
        ConlluSentence s;
        size_t line = 0;
        parley_error err;
        assert_int_equal(conllu_next(&reader, arena, &s, &line, &err), CONLLU_BAD);
        assert_int_equal(line, bad[i].line);
        assert_int_equal(conllu_next(&reader, arena, &s, &line, &err), CONLLU_END);
    }
    arena_free(arena);
}

static void trees_are_written(void **state) {
    (void)state;
    Node nodes[] = {
        {.token = {.start = 0, .end = 2, .form = STR("Do"), .group = 2},
         .citation = STR("do"),
         .xpos = "VBP",
         .upos = UPOS_AUX,
         .relation = REL_AUX,
         .head = 2},
        {.token = {.start = 2, .end = 5, .form = STR("n't"), .space_after = true},
         .citation = STR("not"),
         .xpos = "RB",
         .upos = UPOS_PART,
         .relation = REL_ADVMOD,
         .head = 2},
        {.token = {.start = 6, .end = 10, .form = STR("Rome")},
         .citation = STR("Rome"),
         .xpos = "NNP",
         .upos = UPOS_PROPN,
         .relation = REL_ROOT,
         .name = NAME_B_LOC,
         .head = NO_NODE},
    };
    Tree tree = {.nodes = nodes, .count = 3};
    ConlluPlace places[] = {{0, 2}, {2, 5}, {6, 10}};
    ConlluRange range = {0, 1, STR("Don't")};
    ConlluLines lines = {&range, 1, places};
    StrBuf out = {.data = NULL};
    conllu_put_comment(&out, "text", STR("Don't\n Rome"));
    conllu_put_tree(&out, &tree, &lines);
    assert_string_equal(out.data,
                        "# text = Don't Rome\n"
                        "1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\tStart=0|End=5\n"
                        "1\tDo\tdo\tAUX\tVBP\t_\t3\taux\t_\tStart=0|End=2\n"
                        "2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\tStart=2|End=5\n"
                        "3\tRome\tRome\tPROPN\tNNP\t_\t0\troot\t_\tNE=B-LOC|SpaceAfter=No|"
                        "Start=6|End=10\n\n");
    strbuf_free(&out);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sentences_are_read),
        cmocka_unit_test(bad_lines_are_told),
        cmocka_unit_test(trees_are_written),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
