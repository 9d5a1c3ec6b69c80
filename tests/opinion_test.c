/* The second opinion's network: its file, and that every set of kernels says the same. */
#include "tree/opinion.h"
#include "tree/workspace.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { COUNT = 5 };

typedef struct Fixture {
    char parser[1024], opinion[1024];
    Model *model;
    Arena *arena;
} Fixture;

static int set_up(void **state) {
    Fixture *f = calloc(1, sizeof *f);
    const char *root = getenv("PARLEY_SOURCE_DIR");
    parley_error err;
    if (!f) return -1;
    snprintf(f->parser, sizeof f->parser, "%s/models/en.parley", root ? root : ".");
    snprintf(f->opinion, sizeof f->opinion, "%s/models/opinion.parley", root ? root : ".");
    f->arena = arena_new(0);
    *state = f;
    return model_open(f->parser, &f->model, &err) == PARLEY_OK && f->arena ? 0 : -1;
}

static int tear_down(void **state) {
    Fixture *f = *state;
    model_close(f->model);
    arena_free(f->arena);
    free(f);
    return 0;
}

static Tree parse(Fixture *f, Workspace *workspace) {
    static const char *const forms[COUNT] = {"Rebels", "shelled", "the", "army", "."};
    Token tokens[COUNT];
    Tree tree = {0};
    for (uint32_t i = 0; i < COUNT; i++)
        tokens[i] = (Token){i * 8, i * 8 + (uint32_t)strlen(forms[i]), str_of(forms[i]), true, 0};
    assert_int_equal(tree_parse(workspace, f->arena, tokens, COUNT, &tree, NULL), PARLEY_OK);
    return tree;
}

static bool shares_of(Fixture *f, const Kernels *kernels, bool keep, float *shares) {
    Workspace *workspace = workspace_new(f->model);
    assert_non_null(workspace);
    if (kernels) workspace_use(workspace, kernels);
    workspace_keep_vectors(workspace, keep);
    Tree tree = parse(f, workspace);
    OpinionWord words[COUNT] = {{.rows = {0, 40, 250}, .count = 3}, {.rows = {7}, .count = 1}};
    bool given =
        opinion_shares(workspace, &tree, words, &(OpinionPair){.source = 0, .target = 3, .top = 1},
                       OPINION_ALL, shares);
    workspace_free(workspace);
    return given;
}

/* What is kept of one question does not change the answer to the next. */
static void test_questions_one_after_another(void **state) {
    Fixture *f = *state;
    Workspace *workspace = workspace_new(f->model);
    assert_non_null(workspace);
    workspace_keep_vectors(workspace, true);
    OpinionWord words[2][COUNT] = {{{.rows = {0, 40, 250}, .count = 3}, {.rows = {7}, .count = 1}},
                                   {{.rows = {0, 40}, .count = 2}, {.rows = {9}, .count = 1}}};
    OpinionPair pairs[2] = {{0, 3, 1}, {3, 0, 1}};
    float alone[2][OPINION_CLASSES_MAX], together[OPINION_CLASSES_MAX];
    Tree tree;
    for (int i = 0; i < 2; i++) {
        tree = parse(f, workspace);
        assert_true(opinion_shares(workspace, &tree, words[i], &pairs[i], OPINION_FIRST, alone[i]));
    }
    for (int i = 0; i < 6; i++) {
        int at = i % 3 ? 1 : 0;
        assert_true(
            opinion_shares(workspace, &tree, words[at], &pairs[at], OPINION_FIRST, together));
        assert_memory_equal(alone[at], together, opinion_classes(f->model) * sizeof *together);
    }
    workspace_free(workspace);
}

static void test_a_model_without(void **state) {
    Fixture *f = *state;
    float shares[OPINION_CLASSES_MAX];
    assert_int_equal(opinion_classes(f->model), 0);
    assert_false(shares_of(f, NULL, true, shares));
}

static void test_other_files_are_refused(void **state) {
    Fixture *f = *state;
    parley_error err;
    assert_int_equal(model_add_opinion(f->model, f->parser, &err), PARLEY_ERR_FORMAT);
    assert_non_null(strstr(err.message, "second opinion"));
    assert_int_equal(model_add_opinion(f->model, "/no/such/file", &err), PARLEY_ERR_IO);
    assert_int_equal(opinion_classes(f->model), 0);
}

static void test_kernels_give_the_same_shares(void **state) {
    Fixture *f = *state;
    parley_error err;
    assert_int_equal(model_add_opinion(f->model, f->opinion, &err), PARLEY_OK);
    uint32_t classes = opinion_classes(f->model);
    assert_int_equal(classes, 17);
    float plain[OPINION_CLASSES_MAX], other[OPINION_CLASSES_MAX];
    assert_false(shares_of(f, NULL, false, other)); /* no vectors were kept */
    assert_true(shares_of(f, kernels_portable(), true, plain));
    const Kernels *all[] = {kernels_avx2(), kernels_avx512()};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        if (!all[i]) continue;
        assert_true(shares_of(f, all[i], true, other));
        assert_memory_equal(plain, other, classes * sizeof *plain);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_model_without),
        cmocka_unit_test(test_other_files_are_refused),
        cmocka_unit_test(test_kernels_give_the_same_shares),
        cmocka_unit_test(test_questions_one_after_another),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
