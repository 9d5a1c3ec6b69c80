#include "tree/lemma.h"
#include "tree/workspace.h"

#include <stdlib.h>
#include <string.h>

/* The next part of the workspace's memory; with memory NULL only the size is counted. Parts begin
 * at multiples of 64 bytes. */
static float *part(float *memory, size_t *used, size_t count) {
    float *here = memory ? memory + *used : NULL;
    *used += (count + 15) / 16 * 16;
    return here;
}

static size_t lay_out(Workspace *w, float *memory) {
    const Model *m = w->model;
    size_t used = 0, rows = WORDS_ROOM, wide = m->width, heads = (rows + PANEL) / PANEL * PANEL;
    w->embedded = part(memory, &used, (rows + 2) * m->embed_width);
    w->hidden = part(memory, &used, rows * wide);
    w->normal = part(memory, &used, rows * wide);
    w->gates = part(memory, &used, rows * 3 * wide);
    w->state = part(memory, &used, wide);
    w->scores_stride = m->heads.out;
    w->scores = part(memory, &used, rows * w->scores_stride);
    w->queries = part(memory, &used, rows * m->arc_width);
    w->keys = part(memory, &used, heads * m->arc_width);
    w->arcs = part(memory, &used, rows * heads);
    w->label_hidden = part(memory, &used, rows * m->label_width);
    w->label_scores = part(memory, &used, rows * m->label.out);
    w->spans = part(memory, &used, (size_t)4 * WORDS_MAX * WORDS_MAX);
    w->splits = (uint8_t *)part(memory, &used, (size_t)WORDS_MAX * WORDS_MAX);
    w->words = (Word *)(void *)part(memory, &used, rows * sizeof(Word) / sizeof(float));
    return used;
}

Workspace *workspace_new(const Model *model) {
    Workspace *w = calloc(1, sizeof *w);
    if (!w) return NULL;
    w->model = model;
    w->kernels = kernels_best();
    w->memory = calloc(lay_out(w, NULL), sizeof(float));
    if (!w->memory) {
        free(w);
        return NULL;
    }
    lay_out(w, w->memory);
    return w;
}

void workspace_free(Workspace *workspace) {
    if (!workspace) return;
    free(workspace->memory);
    free(workspace);
}

void workspace_use(Workspace *workspace, const Kernels *kernels) {
    workspace->kernels = kernels;
}

static uint32_t best_of(const float *scores, uint32_t count) {
    uint32_t best = 0;
    for (uint32_t i = 1; i < count; i++)
        if (scores[i] > scores[best]) best = i;
    return best;
}

/* The lemma as the rest of the house matches it: in lower case unless it is a name. */
static Str matched_lemma(Arena *arena, const Node *node) {
    if (node->upos == UPOS_PROPN) return node->citation;
    for (size_t i = 0; i < node->citation.len; i++) {
        unsigned char c = (unsigned char)node->citation.data[i];
        if (c >= 0x80 || (c >= 'A' && c <= 'Z')) return str_lower(arena, node->citation);
    }
    return node->citation;
}

static bool tag_words(const Workspace *w, Arena *arena, Node *nodes) {
    const Model *model = w->model;
    for (uint32_t i = 0; i < w->count; i++) {
        const float *scores = w->scores + i * w->scores_stride;
        Node *node = &nodes[i];
        uint32_t xpos = best_of(scores + model->columns.xpos, model->xpos_count);
        node->upos = (Upos)best_of(scores + model->columns.upos, UPOS_COUNT);
        node->xpos = model->xpos[xpos];
        node->citation = lemma_of(model, arena, node->token.form, &w->words[i], node->upos, xpos);
        node->lemma = matched_lemma(arena, node);
        if ((!node->citation.data || !node->lemma.data) && node->token.form.len > 0) return false;
    }
    return true;
}

parley_status tree_parse(Workspace *w, Arena *arena, const Token *tokens, uint32_t count,
                         Tree *tree, parley_error *err) {
    if (count > WORDS_MAX)
        return error_set(err, PARLEY_ERR_LIMIT, "a sentence of %u tokens; at most %d are parsed",
                         count, WORDS_MAX);
    tree->count = count;
    tree->root = NO_NODE;
    tree->nodes = arena_array(arena, count ? count : 1, sizeof *tree->nodes);
    if (!tree->nodes) return error_memory(err);
    if (count == 0) return error_clear(err);
    w->count = count;
    for (uint32_t i = 0; i < count; i++) {
        tree->nodes[i].token = tokens[i];
        word_read(tokens[i].form, &w->words[i]);
    }
    encode(w);
    if (!tag_words(w, arena, tree->nodes)) return error_memory(err);
    score_arcs(w);
    choose_heads(w);
    choose_labels(w, tree->nodes);
    choose_names(w, tree->nodes);
    tree_link(tree);
    return error_clear(err);
}
