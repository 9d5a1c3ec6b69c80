/* Times the language engine alone, for bench/parse: reads CoNLL-U files, parses their words
 * several times over with each set of kernels that the machine has, and prints words a second on
 * this one thread and how long a sentence takes. With --once every sentence is parsed once with
 * AVX2 (or plain C) and the number of words printed: for callgrind, which knows no AVX-512. */
#include "tree/conllu.h"
#include "tree/workspace.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ROUNDS = 3 };

typedef struct Words {
    ConlluSentence *sentences;
    size_t count, words;
} Words;

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

static bool read_file(const char *path, StrBuf *out) {
    FILE *file = fopen(path, "rb");
    char piece[65536];
    size_t size;
    if (!file) return false;
    while ((size = fread(piece, 1, sizeof piece, file)) > 0) strbuf_add(out, piece, size);
    fclose(file);
    return true;
}

static bool read_words(Arena *arena, Str text, Words *words) {
    ConlluReader reader = {.text = text};
    parley_error err;
    size_t bad_line, room = 1 << 17;
    words->sentences = arena_array(arena, room, sizeof *words->sentences);
    while (words->sentences && words->count < room) {
        ConlluSentence *sentence = &words->sentences[words->count];
        ConlluResult result = conllu_next(&reader, arena, sentence, &bad_line, &err);
        if (result == CONLLU_END) return words->count > 0;
        if (result == CONLLU_FAILED) return false;
        if (result == CONLLU_BAD || sentence->count > WORDS_MAX) continue;
        words->words += sentence->count;
        words->count++;
    }
    return words->count > 0;
}

static int by_size(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static bool parse_all(Workspace *workspace, Arena *scratch, const Words *words, double *times) {
    for (size_t i = 0; i < words->count; i++) {
        const ConlluSentence *s = &words->sentences[i];
        Tree tree;
        double begun = now();
        if (tree_parse(workspace, scratch, s->tokens, s->count, &tree, NULL)) return false;
        double taken = now() - begun;
        if (times && taken < times[i]) times[i] = taken;
        arena_reset(scratch);
    }
    return true;
}

static bool time_kernels(const Kernels *kernels, const Model *model, const Words *words) {
    Workspace *workspace = kernels ? workspace_new(model) : NULL;
    Arena *scratch = arena_new(0);
    double *times = malloc(words->count * sizeof *times), best = 1e9;
    bool done = workspace && scratch && times;
    if (done) workspace_use(workspace, kernels);
    for (size_t i = 0; done && i < words->count; i++) times[i] = 1e9;
    for (int round = 0; done && round < ROUNDS; round++) {
        double begun = now();
        done = parse_all(workspace, scratch, words, times);
        if (now() - begun < best) best = now() - begun;
    }
    if (done) {
        qsort(times, words->count, sizeof *times, by_size);
        printf("%-14s %8.0f tokens/s  sentence: median %.2f ms, 99 in 100 under %.2f ms, "
               "longest %.2f ms\n",
               kernels->name, (double)words->words / best, 1e3 * times[words->count / 2],
               1e3 * times[words->count * 99 / 100], 1e3 * times[words->count - 1]);
    }
    free(times);
    arena_free(scratch);
    workspace_free(workspace);
    return done;
}

static bool parse_once(const Model *model, const Words *words) {
    Workspace *workspace = workspace_new(model);
    Arena *scratch = arena_new(0);
    bool done = workspace && scratch;
    if (done) workspace_use(workspace, kernels_avx2() ? kernels_avx2() : kernels_portable());
    done = done && parse_all(workspace, scratch, words, NULL);
    if (done) printf("%zu\n", words->words);
    arena_free(scratch);
    workspace_free(workspace);
    return done;
}

int main(int argc, char **argv) {
    bool once = argc > 1 && strcmp(argv[1], "--once") == 0, done = argc > 2 + once;
    Model *model = NULL;
    Words words = {0};
    StrBuf text = {0};
    parley_error err;
    Arena *arena = arena_new(0);
    if (!done) fprintf(stderr, "usage: parse_speed [--once] MODEL FILE...\n");
    for (int i = 2 + once; done && i < argc; i++) done = read_file(argv[i], &text);
    done = done && arena && read_words(arena, strbuf_view(&text), &words);
    if (done && model_open(argv[1 + once], &model, &err)) {
        fprintf(stderr, "%s\n", err.message);
        done = false;
    }
    if (done && once) done = parse_once(model, &words);
    const Kernels *all[] = {kernels_avx512(), kernels_avx2(), kernels_portable()};
    for (size_t i = 0; done && !once && i < sizeof all / sizeof *all; i++)
        if (all[i]) done = time_kernels(all[i], model, &words);
    model_close(model);
    arena_free(arena);
    strbuf_free(&text);
    return done ? 0 : 1;
}
