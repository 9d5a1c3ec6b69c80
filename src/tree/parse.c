#include "token/sentences.h"
#include "tree/lemma.h"
#include "tree/workspace.h"

#include <stdlib.h>
#include <string.h>

/* The next part of the workspace's memory; with memory NULL only the size is counted. Parts begin
 * at multiples of 64 bytes. */
static void *part(unsigned char *memory, size_t *used, size_t count, size_t size) {
    void *here = memory ? memory + *used : NULL;
    *used += (count * size + 63) / 64 * 64;
    return here;
}

static size_t widest(const Model *m) {
    size_t width = m->width;
    if (m->embed_width > width) width = m->embed_width;
    if (m->opinion_count && 4 * m->opinions[0].width > width)
        width = 4 * m->opinions[0].width; /* pooled */
    if (m->arc_width > width) width = m->arc_width;
    return m->label_width > width ? m->label_width : width;
}

static size_t lay_out(Workspace *w, unsigned char *memory) {
    const Model *m = w->model;
    enum { NUMBER = sizeof(float) };
    size_t used = 0, rows = WORDS_MAX, heads = (rows + PANEL) / PANEL * PANEL;
    size_t spans = (size_t)WORDS_MAX * WORDS_MAX;
    w->codes.stride = widest(m);
    w->codes.values = part(memory, &used, rows * w->codes.stride, 1);
    w->codes.scale = part(memory, &used, rows, NUMBER);
    w->embedded = part(memory, &used, m->embed_width, NUMBER);
    w->nothing = part(memory, &used, m->width, NUMBER);
    w->hidden = part(memory, &used, rows * m->width, NUMBER);
    w->gates = part(memory, &used, rows * 3 * m->width, NUMBER);
    w->state = part(memory, &used, m->width, NUMBER);
    w->scores_stride = m->heads.out;
    w->scores = part(memory, &used, rows * w->scores_stride, NUMBER);
    w->keys = part(memory, &used, heads * m->arc_width, 1);
    w->key_scale = part(memory, &used, heads, NUMBER);
    w->key_bias = part(memory, &used, heads, NUMBER);
    w->key_zero = part(memory, &used, heads, sizeof(int32_t));
    w->buckets = part(memory, &used, 2 * WORDS_MAX + 1, 1);
    w->arcs = part(memory, &used, rows * heads, NUMBER);
    w->label_hidden = part(memory, &used, m->label_width, NUMBER);
    w->label_scores = part(memory, &used, rows * m->label.out, NUMBER);
    w->spans = part(memory, &used, SPAN_TABLES * spans, NUMBER);
    w->splits = part(memory, &used, SPAN_KINDS * spans, 1);
    w->words = part(memory, &used, rows, sizeof(Word));
    w->forms = part(memory, &used, rows, sizeof(Str));
    w->rows = part(memory, &used, rows, sizeof(WordRows));
    w->known = part(memory, &used, KNOWN_WORDS, sizeof(KnownWord));
    w->known_codes = part(memory, &used, (size_t)KNOWN_WORDS * m->embed_width, 1);
    w->known_products = part(memory, &used, (size_t)KNOWN_WORDS * m->window.out, NUMBER);
    size_t asked = m->opinion_count ? rows * m->opinions[0].width : 0;
    w->asked.context = part(memory, &used, asked, NUMBER);
    w->asked.own = part(memory, &used, asked, NUMBER);
    w->asked.inputs = part(memory, &used, asked, NUMBER);
    w->asked.gates = part(memory, &used, 3 * asked, NUMBER);
    w->asked.words = part(memory, &used, rows, sizeof(OpinionWord));
    return used;
}

Workspace *workspace_new(const Model *model) {
    Workspace *w = calloc(1, sizeof *w);
    if (!w) return NULL;
    w->model = model;
    w->kernels = kernels_best();
    size_t size = lay_out(w, NULL);
    w->memory = calloc(size + 63, 1); /* pages that are never used are never touched */
    if (!w->memory) {
        free(w);
        return NULL;
    }
    lay_out(w, w->memory + (-(uintptr_t)w->memory & 63));
    for (int32_t d = -WORDS_MAX; d <= WORDS_MAX; d++)
        w->buckets[WORDS_MAX + d] = (uint8_t)bucket_of(d);
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

void workspace_keep_vectors(Workspace *workspace, bool keep) {
    workspace->keep_vectors = keep;
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

/* Room in the arena for the words' vectors, which the second opinion reads. */
static bool make_vectors(Workspace *w, Arena *arena, Tree *tree) {
    const Model *m = w->model;
    w->word_codes = w->context_codes = NULL;
    if (!w->keep_vectors) return true;
    w->word_codes = arena_alloc(arena, (size_t)tree->count * m->embed_width);
    w->context_codes = arena_alloc(arena, (size_t)tree->count * m->width);
    w->word_scale = arena_array(arena, tree->count, sizeof *w->word_scale);
    w->context_scale = arena_array(arena, tree->count, sizeof *w->context_scale);
    tree->words = (WordVectors){w->word_codes, w->word_scale, m->embed_width};
    tree->context = (WordVectors){w->context_codes, w->context_scale, m->width};
    return w->word_codes && w->context_codes && w->word_scale && w->context_scale;
}

parley_status tree_parse(Workspace *w, Arena *arena, const Token *tokens, uint32_t count,
                         Tree *tree, parley_error *err) {
    if (count > WORDS_MAX)
        return error_set(err, PARLEY_ERR_LIMIT, "a sentence of %u tokens; at most %d are parsed",
                         count, WORDS_MAX);
    w->asked.tree = NULL;
    tree->count = count;
    tree->root = NO_NODE;
    tree->words = tree->context = (WordVectors){0};
    tree->nodes = arena_array(arena, count ? count : 1, sizeof *tree->nodes);
    if (!tree->nodes) return error_memory(err);
    if (count == 0) return error_clear(err);
    if (!make_vectors(w, arena, tree)) return error_memory(err);
    w->count = count;
    for (uint32_t i = 0; i < count; i++) {
        tree->nodes[i].token = tokens[i];
        w->forms[i] = tokens[i].form;
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

/* Puts a part's nodes into the whole, `first` words on. */
static void join(Tree *whole, const Tree *part, uint32_t first) {
    for (uint32_t i = 0; i < part->count; i++) {
        Node node = part->nodes[i];
        if (node.head != NO_NODE) {
            node.head += (int32_t)first;
        } else if (first > 0) {
            node.head = whole->root;
            node.relation = REL_PARATAXIS;
        }
        whole->nodes[first + i] = node;
    }
    if (first == 0) whole->root = part->root;
}

parley_status tree_parse_long(Workspace *w, Arena *arena, const Token *tokens, uint32_t count,
                              Tree *tree, uint32_t *parts, parley_error *err) {
    *parts = 1;
    if (count <= WORDS_MAX) return tree_parse(w, arena, tokens, count, tree, err);
    *parts = 0;
    tree->count = count;
    tree->words = tree->context = (WordVectors){0};
    tree->nodes = arena_array(arena, count, sizeof *tree->nodes);
    if (!tree->nodes) return error_memory(err);
    for (uint32_t first = 0, end; first < count; first = end, ++*parts) {
        Tree part;
        end = sentence_cut(tokens, first, count);
        parley_status status = tree_parse(w, arena, tokens + first, end - first, &part, err);
        if (status) return status;
        join(tree, &part, first);
    }
    tree_link(tree);
    return error_clear(err);
}
