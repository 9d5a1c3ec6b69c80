#include "tree/workspace.h"

#include <math.h>
#include <string.h>

/* The best projective tree, by Eisner's algorithm: spans of words grow from short to long. */

static size_t cell(int table, uint32_t row, uint32_t column) {
    return ((size_t)table * WORDS_MAX + row) * WORDS_MAX + column;
}

static float arc(const Workspace *w, uint32_t word, uint32_t head) {
    return w->arcs[word * w->arcs_stride + head + 1];
}

/* A span's score, by its first word and, where it is looked up as the right part of a longer one,
 * by its last: either way the candidates lie side by side. */
static void keep(Workspace *w, int kind, uint32_t from, uint32_t to, float score) {
    if (kind != OPEN_LEFT) w->spans[cell(kind, from, to)] = score;
    if (kind != OPEN_RIGHT) w->spans[cell(BY_LAST + kind, to, from)] = score;
}

/* The best split of from..to, at k = first..last, into a span from..k of kind `left` and a span of
 * kind `right` that begins `gap` words after k. */
static float best_split(const Workspace *w, int left, int right, uint32_t first, uint32_t last,
                        uint32_t from, uint32_t to, uint32_t gap, uint8_t *split) {
    size_t place;
    float best = w->kernels->best_sum(w->spans + cell(left, from, first),
                                      w->spans + cell(BY_LAST + right, to, first + gap),
                                      last - first + 1, &place);
    *split = (uint8_t)(first + place);
    return best;
}

static void grow(Workspace *w, uint32_t from, uint32_t to) {
    uint8_t split;
    float best = best_split(w, CLOSED_RIGHT, CLOSED_LEFT, from, to - 1, from, to, 1, &split);
    keep(w, OPEN_LEFT, from, to, best + arc(w, from, to));
    keep(w, OPEN_RIGHT, from, to, best + arc(w, to, from));
    w->splits[cell(OPEN_LEFT, from, to)] = w->splits[cell(OPEN_RIGHT, from, to)] = split;
    best = best_split(w, CLOSED_LEFT, OPEN_LEFT, from, to - 1, from, to, 0, &split);
    keep(w, CLOSED_LEFT, from, to, best);
    w->splits[cell(CLOSED_LEFT, from, to)] = split;
    best = best_split(w, OPEN_RIGHT, CLOSED_RIGHT, from + 1, to, from, to, 0, &split);
    keep(w, CLOSED_RIGHT, from, to, best);
    w->splits[cell(CLOSED_RIGHT, from, to)] = split;
}

typedef struct Span {
    int kind;
    uint32_t from, to;
} Span;

/* Follows the splits down from two closed spans around the root. */
static void follow_splits(Workspace *w, uint32_t root) {
    Span waiting[2 * WORDS_MAX];
    size_t depth = 0;
    waiting[depth++] = (Span){CLOSED_LEFT, 0, root};
    waiting[depth++] = (Span){CLOSED_RIGHT, root, w->count - 1};
    while (depth > 0) {
        Span span = waiting[--depth];
        if (span.from == span.to) continue;
        uint32_t split = w->splits[cell(span.kind, span.from, span.to)];
        Span left = {CLOSED_RIGHT, span.from, split}, right = {CLOSED_LEFT, split + 1, span.to};
        if (span.kind == OPEN_LEFT) w->heads[span.from] = (uint16_t)(span.to + 1);
        if (span.kind == OPEN_RIGHT) w->heads[span.to] = (uint16_t)(span.from + 1);
        if (span.kind == CLOSED_LEFT)
            left = (Span){CLOSED_LEFT, span.from, split}, right = (Span){OPEN_LEFT, split, span.to};
        if (span.kind == CLOSED_RIGHT)
            left = (Span){OPEN_RIGHT, span.from, split},
            right = (Span){CLOSED_RIGHT, split, span.to};
        waiting[depth++] = left;
        waiting[depth++] = right;
    }
}

static void best_projective_tree(Workspace *w) {
    for (uint32_t i = 0; i < w->count; i++)
        for (int kind = 0; kind < SPAN_KINDS; kind++) keep(w, kind, i, i, 0);
    for (uint32_t length = 1; length < w->count; length++)
        for (uint32_t from = 0; from + length < w->count; from++) grow(w, from, from + length);
    float best = -INFINITY;
    uint32_t root = 0;
    for (uint32_t i = 0; i < w->count; i++) {
        float score = w->spans[cell(CLOSED_LEFT, 0, i)] +
                      w->spans[cell(CLOSED_RIGHT, i, w->count - 1)] +
                      w->arcs[i * w->arcs_stride + ROOT_HEAD];
        if (score > best) best = score, root = i;
    }
    w->heads[root] = ROOT_HEAD;
    follow_splits(w, root);
}

/* Whether the heads make one tree: exactly one root, and every word reaches it. */
static bool is_tree(const Workspace *w) {
    uint16_t seen_from[WORDS_MAX] = {0}; /* which walk came by, counted from 1 */
    uint32_t roots = 0;
    for (uint32_t i = 0; i < w->count; i++) {
        roots += w->heads[i] == ROOT_HEAD;
        uint32_t at = i;
        while (!seen_from[at]) {
            seen_from[at] = (uint16_t)(i + 1);
            if (w->heads[at] == ROOT_HEAD) break;
            at = w->heads[at] - 1u;
            if (seen_from[at] == i + 1) return false;
        }
    }
    return roots == 1;
}

void choose_heads(Workspace *w) {
    for (uint32_t i = 0; i < w->count; i++) {
        const float *arcs = w->arcs + i * w->arcs_stride;
        uint32_t best = i == 0 && w->count > 1 ? 2 : ROOT_HEAD;
        for (uint32_t head = 0; head <= w->count; head++)
            if (head != i + 1 && arcs[head] > arcs[best]) best = head;
        w->heads[i] = (uint16_t)best;
    }
    if (!is_tree(w)) best_projective_tree(w);
}

static void code_label_hidden(Workspace *w) {
    const Model *model = w->model;
    size_t width = model->label_width, stride = w->scores_stride;
    for (uint32_t i = 0; i < w->count; i++) {
        uint32_t head = w->heads[i];
        bool root = head == ROOT_HEAD;
        uint32_t bucket = root ? BUCKET_ROOT : bucket_of((int32_t)head - 1 - (int32_t)i);
        const float *own = w->scores + i * stride + model->columns.label_word;
        const float *other =
            root ? model->root_label : w->scores + (head - 1) * stride + model->columns.label_head;
        const float *distance = model->buckets + bucket * width;
        w->kernels->add_rectified(w->label_hidden, own, distance, other, width);
        w->kernels->code(&w->codes, i, w->label_hidden, width, CODE_MOST);
    }
}

void choose_labels(Workspace *w, Node *nodes) {
    size_t stride = w->model->label.out;
    code_label_hidden(w);
    w->kernels->linear((Rows){w->label_scores, stride, w->count}, &w->codes, &w->model->label);
    for (uint32_t i = 0; i < w->count; i++) {
        const float *scores = w->label_scores + i * stride;
        int best = REL_ROOT + 1;
        for (int r = best + 1; r < REL_COUNT; r++)
            if (scores[r] > scores[best]) best = r;
        bool root = w->heads[i] == ROOT_HEAD;
        nodes[i].relation = root ? REL_ROOT : (Relation)best;
        nodes[i].head = root ? NO_NODE : w->heads[i] - 1;
    }
}

static bool may_follow(int tag, int before) {
    bool inside = tag == NAME_I_PER || tag == NAME_I_ORG || tag == NAME_I_LOC;
    return !inside || before == tag || before == tag - 1;
}

void choose_names(const Workspace *w, Node *nodes) {
    uint8_t from[WORDS_MAX][NAME_TAG_COUNT];
    float best[NAME_TAG_COUNT] = {0}, now[NAME_TAG_COUNT];
    for (uint32_t i = 0; i < w->count; i++) {
        const float *scores = w->scores + i * w->scores_stride + w->model->columns.names;
        for (int tag = 0; tag < NAME_TAG_COUNT; tag++) {
            int chosen = NAME_NONE;
            for (int before = 0; before < NAME_TAG_COUNT; before++)
                if ((i > 0 || before == NAME_NONE) && may_follow(tag, before) &&
                    (best[before] > best[chosen] || !may_follow(tag, chosen)))
                    chosen = before;
            from[i][tag] = (uint8_t)chosen;
            now[tag] = may_follow(tag, chosen) ? best[chosen] + scores[tag] : -1e30f;
        }
        memcpy(best, now, sizeof best);
    }
    int tag = NAME_NONE;
    for (int t = 0; t < NAME_TAG_COUNT; t++)
        if (best[t] > best[tag]) tag = t;
    for (uint32_t i = w->count; i-- > 0;) {
        nodes[i].name = (NameTag)tag;
        tag = from[i][tag];
    }
}
