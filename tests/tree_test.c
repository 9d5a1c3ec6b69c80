/* The language engine: the model file and its damages, tags and trees of plain news sentences,
 * any bytes as words, and the kernels' twins. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "tree/tree.h"
#include "tree/workspace.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef struct Fixture {
    char path[1024];
    Model *model;
    Workspace *workspace;
    Arena *arena;
} Fixture;

static int set_up(void **state) {
    Fixture *f = calloc(1, sizeof *f);
    const char *root = getenv("PARLEY_SOURCE_DIR");
    parley_error err;
    if (!f) return -1;
    snprintf(f->path, sizeof f->path, "%s/models/en.parley", root ? root : ".");
    if (model_open(f->path, &f->model, &err)) {
        fprintf(stderr, "%s\n", err.message);
        return -1;
    }
    f->workspace = workspace_new(f->model);
    f->arena = arena_new(0);
    *state = f;
    return f->workspace && f->arena ? 0 : -1;
}

static int tear_down(void **state) {
    Fixture *f = *state;
    workspace_free(f->workspace);
    model_close(f->model);
    arena_free(f->arena);
    free(f);
    return 0;
}

/* Parses words that are parted by single spaces. */
static Tree parse(Fixture *f, const char *words) {
    Token tokens[WORDS_MAX];
    uint32_t count = 0;
    Str text = str_of(words);
    for (size_t at = 0; at < text.len;) {
        size_t end = str_find(text, " ", at);
        if (end == SIZE_MAX) end = text.len;
        tokens[count++] = (Token){(uint32_t)at, (uint32_t)end, str_slice(text, at, end), true, 0};
        at = end + 1;
    }
    Tree tree = {0};
    assert_int_equal(tree_parse(f->workspace, f->arena, tokens, count, &tree, NULL), PARLEY_OK);
    assert_int_equal(tree.count, count);
    return tree;
}

/* One root, every word below it, and links that say the same as the heads. */
static void assert_tree(const Tree *tree) {
    uint32_t roots = 0, linked = 0;
    for (uint32_t i = 0; i < tree->count; i++) {
        const Node *node = &tree->nodes[i];
        uint32_t steps = 0;
        roots += node->head == NO_NODE;
        assert_true((node->head == NO_NODE) == (node->relation == REL_ROOT));
        for (int32_t at = (int32_t)i; at != NO_NODE; at = tree->nodes[at].head)
            assert_true(++steps <= tree->count);
        int32_t before = NO_NODE;
        for (int32_t c = node->first_child; c != NO_NODE; c = tree->nodes[c].next_sibling) {
            assert_int_equal(tree->nodes[c].head, i);
            assert_true(c > before);
            before = c;
            linked++;
        }
        assert_non_null(node->xpos);
    }
    assert_int_equal(roots, tree->count > 0);
    assert_int_equal(linked + roots, tree->count);
    assert_true(tree->count == 0 ? tree->root == NO_NODE : tree->nodes[tree->root].head == NO_NODE);
}

/* A line a word: lemma, xpos, head counted from 1, relation, name. */
static void assert_parse(Fixture *f, const char *words, const char *expected) {
    Tree tree = parse(f, words);
    StrBuf got = {0};
    assert_tree(&tree);
    for (uint32_t i = 0; i < tree.count; i++) {
        const Node *n = &tree.nodes[i];
        strbuf_format(&got, "%.*s %s %d %s %s\n", STR_ARG(n->lemma), n->xpos, n->head + 1,
                      relation_name(n->relation), name_tag_name(n->name));
    }
    assert_string_equal(got.data, expected);
    strbuf_free(&got);
}

static void test_active_and_passive(void **state) {
    assert_parse(*state, "Rebels attacked the village near Damascus on Monday .",
                 "rebel NNS 2 nsubj O\n"
                 "attack VBD 0 root O\n"
                 "the DT 4 det O\n"
                 "village NN 2 obj O\n"
                 "near IN 6 case O\n"
                 "Damascus NNP 4 nmod B-LOC\n"
                 "on IN 8 case O\n"
                 "Monday NNP 2 obl O\n"
                 ". . 2 punct O\n");
    assert_parse(*state, "Three soldiers were killed by the rebels .",
                 "three CD 2 nummod O\n"
                 "soldier NNS 4 nsubj:pass O\n"
                 "be VBD 4 aux:pass O\n"
                 "kill VBN 0 root O\n"
                 "by IN 7 case O\n"
                 "the DT 7 det O\n"
                 "rebel NNS 4 obl:agent O\n"
                 ". . 4 punct O\n");
}

static void test_lemma_case(void **state) {
    Tree tree = parse(*state, "I met the Syrian president in Damascus .");
    assert_true(str_is(tree.nodes[0].lemma, "i"));
    assert_true(str_is(tree.nodes[0].citation, "I"));
    assert_true(str_is(tree.nodes[1].lemma, "meet"));
    assert_true(str_is(tree.nodes[3].lemma, "syrian"));
    assert_true(str_is(tree.nodes[3].citation, "Syrian"));
    assert_true(str_is(tree.nodes[6].lemma, "Damascus"));
}

static void test_curly_quotes_are_plain(void **state) {
    Tree curly = parse(*state, "“ We don ’t agree , ” he said .");
    Tree plain = parse(*state, "\" We don 't agree , \" he said .");
    for (uint32_t i = 0; i < plain.count; i++) {
        assert_int_equal(curly.nodes[i].head, plain.nodes[i].head);
        assert_string_equal(curly.nodes[i].xpos, plain.nodes[i].xpos);
    }
}

static void test_counts(void **state) {
    Fixture *f = *state;
    Token tokens[WORDS_MAX + 1];
    Tree tree;
    parley_error err;
    for (uint32_t i = 0; i <= WORDS_MAX; i++)
        tokens[i] = (Token){.form = i % 3 ? STR("and") : STR("Syria")};
    const uint32_t counts[] = {0, 1, 2, 3, 4, 5, 63, WORDS_MAX};
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        assert_int_equal(tree_parse(f->workspace, f->arena, tokens, counts[i], &tree, &err), 0);
        assert_tree(&tree);
    }
    assert_int_equal(tree_parse(f->workspace, f->arena, tokens, WORDS_MAX + 1, &tree, &err),
                     PARLEY_ERR_LIMIT);
    assert_non_null(strstr(err.message, "251"));
}

static void test_long_sentences_are_parsed_in_parts(void **state) {
    Fixture *f = *state;
    enum { LONG = 3 * WORDS_MAX };
    Token tokens[LONG];
    Tree tree;
    uint32_t parts;
    for (uint32_t i = 0; i < LONG; i++)
        tokens[i] = (Token){.form = i % 40 == 39 ? STR(";") : i % 2 ? STR("fell") : STR("Aleppo")};
    assert_int_equal(
        tree_parse_long(f->workspace, f->arena, tokens, WORDS_MAX, &tree, &parts, NULL), PARLEY_OK);
    assert_int_equal(parts, 1);
    assert_int_equal(tree_parse_long(f->workspace, f->arena, tokens, LONG, &tree, &parts, NULL),
                     PARLEY_OK);
    assert_int_equal(parts, 4); /* of 240, 240, 240 and 30 words: each ends with a semicolon */
    assert_int_equal(tree.count, LONG);
    assert_tree(&tree);
    uint32_t hung = 0;
    for (uint32_t i = 240; i < LONG; i++)
        hung += tree.nodes[i].head == tree.root && tree.nodes[i].relation == REL_PARATAXIS;
    assert_true(hung >= 3);
}

/* The linker gives these every call of malloc and its like in the program and the library. */
static size_t allocations;
void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *old, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *old, size_t size);

void *__wrap_malloc(size_t size) {
    allocations++;
    return __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size) {
    allocations++;
    return __real_calloc(count, size);
}

void *__wrap_realloc(void *old, size_t size) {
    allocations++;
    return __real_realloc(old, size);
}

static void test_nothing_is_allocated_once_warm(void **state) {
    Fixture *f = *state;
    size_t before = 0;
    for (int round = 0; round < 3; round++) {
        if (round == 2) before = allocations;
        arena_reset(f->arena);
        parse(f, "Rebels attacked the village near Damascus on Monday .");
        parse(f, "Three soldiers were killed by the rebels , the ministry 's spokesman said .");
    }
    assert_true(before > 0); /* they are counted */
    assert_int_equal(allocations, before);
}

static uint32_t random_next(uint32_t *seed) {
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 8;
}

static void test_any_bytes(void **state) {
    Fixture *f = *state;
    enum { LONG = 1 << 20 };
    char *big = malloc(LONG), bytes[4096];
    assert_non_null(big);
    memset(big, 'a', LONG);
    uint32_t seed = 7;
    for (size_t i = 0; i < sizeof bytes; i++) bytes[i] = (char)random_next(&seed);
    for (uint32_t round = 0; round < 200; round++) {
        Token tokens[40];
        uint32_t count = 1 + random_next(&seed) % 40;
        for (uint32_t i = 0; i < count; i++) {
            uint32_t len = random_next(&seed) % 90, from = random_next(&seed) % 4000;
            tokens[i] = (Token){.form = {bytes + from, len}};
        }
        tokens[0].form = (Str){big, LONG};
        Tree tree;
        assert_int_equal(tree_parse(f->workspace, f->arena, tokens, count, &tree, NULL), PARLEY_OK);
        assert_tree(&tree);
        arena_reset(f->arena);
    }
    free(big);
}

static void test_odd_code_points(void **state) {
    /* Control characters, private use, Arabic, a mark that turns the direction, no UTF-8. */
    Tree tree = parse(*state, "\x01\x02 \xEE\x80\x80 \xD8\xAD\xD9\x84\xD8\xA8 \xE2\x80\xAE"
                              "Aleppo \xF3\xB0\x80\x80 was \x7F bombed \xFF\xFE .");
    assert_tree(&tree);
}

/* Random arcs, so that the heads hardly ever make a tree by themselves. */
static void test_search_makes_trees(void **state) {
    Fixture *f = *state;
    Workspace *w = f->workspace;
    uint32_t seed = 3;
    for (uint32_t round = 0; round < 300; round++) {
        Node nodes[WORDS_MAX] = {0};
        w->count = 1 + random_next(&seed) % (round % 10 ? 12 : WORDS_MAX);
        w->arcs_stride = w->count + 1;
        for (size_t i = 0; i < w->count * w->arcs_stride; i++)
            w->arcs[i] = (float)(random_next(&seed) % 1000) / 100;
        choose_heads(w);
        for (uint32_t i = 0; i < w->count; i++) {
            nodes[i].head = w->heads[i] ? w->heads[i] - 1 : NO_NODE;
            nodes[i].relation = w->heads[i] ? REL_DEP : REL_ROOT;
            nodes[i].xpos = "NN";
        }
        Tree tree = {.nodes = nodes, .count = w->count, .root = NO_NODE};
        tree_link(&tree);
        assert_tree(&tree);
    }
}

static float random_number(uint32_t *seed) {
    return (float)(random_next(seed) % 2001) / 1000 - 1;
}

enum { IN = 96, OUT = 112, ROOM = 13 };

/* Room for what a kernel reads and writes, filled alike for each machine. */
typedef struct Bench {
    float in[ROOM * IN], out[ROOM * OUT], scale[OUT], bias[OUT], u[3 * IN], state[IN];
    uint8_t codes[ROOM * IN];
    float code_scale[ROOM];
    int8_t panels[IN * OUT], row[3 * IN];
    int32_t zero[OUT];
    float best;
    size_t place;
} Bench;

static Bench *random_bench(uint32_t seed) {
    Bench *b = calloc(1, sizeof *b);
    assert_non_null(b);
    float size = seed % 5 == 0 ? 1e-3f : 50;
    for (size_t i = 0; i < ROOM * IN; i++) b->in[i] = size * random_number(&seed);
    for (size_t i = 0; i < OUT; i++) {
        b->scale[i] = random_number(&seed), b->bias[i] = random_number(&seed);
        b->zero[i] = (int32_t)random_next(&seed);
    }
    for (size_t i = 0; i < IN * OUT; i++)
        b->panels[i] = (int8_t)((int)(random_next(&seed) % (2 * WEIGHT_MOST + 1)) - WEIGHT_MOST);
    for (size_t i = 0; i < 3 * IN; i++) b->row[i] = (int8_t)random_next(&seed);
    for (size_t i = 0; i < 3 * IN; i++) b->u[i] = 4 * random_number(&seed);
    return b;
}

static void run_kernels(const Kernels *k, Bench *b, uint32_t seed) {
    Codes codes = {b->codes, b->code_scale, IN};
    Linear weights = {b->panels, b->scale, b->bias, b->zero, IN, OUT};
    size_t count = 1 + seed % ROOM; /* blocks of all heights */
    if (seed % 7 == 0) memset(b->in, 0, IN * sizeof(float));
    for (size_t i = 0; i < count; i++)
        if (i % 2)
            k->code(&codes, i, b->in + i * IN, IN, i % 3 ? CODE_MOST : WEIGHT_MOST);
        else
            k->code_normal(&codes, i, b->in + i * IN, IN);
    k->linear((Rows){b->out, OUT, count}, &codes, &weights);
    k->add_rows(b->in, (RowTable){b->row, b->scale}, (uint32_t[]){2, 0, 1}, seed % 4, IN);
    k->add_rectified(b->in + 2 * IN, b->in, b->in + IN, b->u, IN);
    k->leak(b->in + 3 * IN, IN);
    for (int step = 0; step < 3; step++) k->recur(b->in + 4 * IN, b->state, b->u, IN);
    k->highest(b->out, &(Rows){b->in + IN, IN, count - (count > 1)}, IN);
    b->best = k->best_sum(b->in, b->u, 1 + seed % IN, &b->place);
}

static void assert_kernels_agree(const Kernels *one, const Kernels *other) {
    if (!other) return;
    for (uint32_t seed = 1; seed <= 200; seed++) {
        Bench *a = random_bench(seed), *b = random_bench(seed);
        run_kernels(one, a, seed);
        run_kernels(other, b, seed);
        assert_memory_equal(a, b, sizeof *a);
        free(a);
        free(b);
    }
}

static void test_kernels_agree(void **state) {
    (void)state;
    assert_kernels_agree(kernels_portable(), kernels_avx2());
    assert_kernels_agree(kernels_portable(), kernels_avx512());
}

/* What a coded row stands for is the row, to half a step of its scale. */
static void test_codes_stand_for_their_numbers(void **state) {
    (void)state;
    Bench *b = random_bench(3);
    Codes codes = {b->codes, b->code_scale, IN};
    kernels_portable()->code(&codes, 0, b->in, IN, CODE_MOST);
    for (size_t i = 0; i < IN; i++) {
        float value = (float)(b->codes[i] - CODE_ZERO) * b->code_scale[0];
        assert_true(fabsf(value - b->in[i]) <= 0.501f * b->code_scale[0]);
    }
    free(b);
}

static void assert_same_trees(Fixture *f, const Token *tokens, uint32_t count,
                              const Kernels *kernels) {
    Tree fast, other;
    if (!kernels) return;
    workspace_use(f->workspace, kernels_best());
    assert_int_equal(tree_parse(f->workspace, f->arena, tokens, count, &fast, NULL), PARLEY_OK);
    workspace_use(f->workspace, kernels);
    assert_int_equal(tree_parse(f->workspace, f->arena, tokens, count, &other, NULL), PARLEY_OK);
    workspace_use(f->workspace, kernels_best());
    for (uint32_t i = 0; i < count; i++) {
        assert_int_equal(fast.nodes[i].head, other.nodes[i].head);
        assert_int_equal(fast.nodes[i].relation, other.nodes[i].relation);
        assert_string_equal(fast.nodes[i].xpos, other.nodes[i].xpos);
        assert_int_equal(fast.nodes[i].upos, other.nodes[i].upos);
        assert_int_equal(fast.nodes[i].name, other.nodes[i].name);
    }
}

static void test_twins_give_the_same_trees(void **state) {
    Fixture *f = *state;
    static const char *const words[] = {
        "Syria", "Lavrov",  "the", "rebels", "said",     "that", "to",   "was", "bombed", "by",
        ",",     "Tuesday", "and", "in",     "minister", "not",  "23",   "who", "agreed", ".",
        "\"",    "Kharkiv", "of",  "talks",  "US",       "has",  "from", "-",   "(",      "%"};
    uint32_t seed = 5;
    for (uint32_t round = 0; round < 150; round++) {
        Token tokens[WORDS_MAX];
        uint32_t count = 1 + random_next(&seed) % (round % 30 ? 40 : WORDS_MAX);
        for (uint32_t i = 0; i < count; i++)
            tokens[i] =
                (Token){.form = str_of(words[random_next(&seed) % (sizeof words / sizeof *words)])};
        assert_same_trees(f, tokens, count, kernels_portable());
        assert_same_trees(f, tokens, count, kernels_avx2());
        arena_reset(f->arena);
    }
}

static char *read_file(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    fseek(file, 0, SEEK_END);
    *size = (size_t)ftell(file);
    rewind(file);
    char *data = malloc(*size);
    assert_non_null(data);
    assert_int_equal(fread(data, 1, *size, file), *size);
    fclose(file);
    return data;
}

/* Writes the bytes to a file and opens it as a model: the message must hold `said`. */
static void assert_refused(const char *data, size_t size, const char *said) {
    char path[] = "/tmp/parley-model-XXXXXX";
    int file = mkstemp(path);
    assert_true(file >= 0);
    assert_int_equal(write(file, data, size), (ssize_t)size);
    close(file);
    Model *model;
    parley_error err;
    assert_int_equal(model_open(path, &model, &err), PARLEY_ERR_FORMAT);
    unlink(path);
    assert_null(model);
    assert_non_null(strstr(err.message, said));
    assert_non_null(strstr(err.message, path));
}

static void test_damaged_models(void **state) {
    Fixture *f = *state;
    size_t size;
    char *data = read_file(f->path, &size);
    assert_refused(data, 0, "empty");
    assert_refused(data, 4, "not a parley model");
    assert_refused("<html>no model at all</html>, just a page that lies there", 56, "not a parley");
    assert_refused(data, 40, "cut short");
    assert_refused(data, size / 2 / 64 * 64, "cut short");
    assert_refused(data, size - 1, "cut short");
    data[size / 2] ^= 1;
    assert_refused(data, size, "checksum");
    data[size / 2] ^= 1;
    data[8] = 0; /* the version */
    assert_refused(data, size, "version 0");
    data[8] = 99;
    assert_refused(data, size, "version 99");
    free(data);
    Model *model;
    parley_error err;
    assert_int_equal(model_open("/no/such/model", &model, &err), PARLEY_ERR_IO);
    assert_non_null(strstr(err.message, "/no/such/model"));
    assert_int_equal(model_open("/tmp", &model, &err), PARLEY_ERR_FORMAT);
}

static void test_names_of_tags(void **state) {
    (void)state;
    for (int r = 0; r < REL_COUNT; r++)
        assert_int_equal(relation_of(str_of(relation_name((Relation)r))), r);
    for (int u = 0; u < UPOS_COUNT; u++) assert_int_equal(upos_of(str_of(upos_name((Upos)u))), u);
    assert_int_equal(relation_of(STR("nsubj:outer")), REL_NSUBJ);
    assert_int_equal(relation_of(STR("obl:tmod")), REL_OBL_UNMARKED);
    assert_int_equal(relation_of(STR("no such")), REL_DEP);
    assert_int_equal(relation_of(STR("")), REL_DEP);
    assert_int_equal(upos_of(STR("no such")), UPOS_X);
    assert_string_equal(name_tag_name(NAME_NONE), "O");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_active_and_passive),
        cmocka_unit_test(test_lemma_case),
        cmocka_unit_test(test_curly_quotes_are_plain),
        cmocka_unit_test(test_counts),
        cmocka_unit_test(test_long_sentences_are_parsed_in_parts),
        cmocka_unit_test(test_nothing_is_allocated_once_warm),
        cmocka_unit_test(test_any_bytes),
        cmocka_unit_test(test_odd_code_points),
        cmocka_unit_test(test_search_makes_trees),
        cmocka_unit_test(test_kernels_agree),
        cmocka_unit_test(test_codes_stand_for_their_numbers),
        cmocka_unit_test(test_twins_give_the_same_trees),
        cmocka_unit_test(test_damaged_models),
        cmocka_unit_test(test_names_of_tags),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
