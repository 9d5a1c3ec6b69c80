#include "tree/workspace.h"

#include <string.h>

static void embed(Workspace *w) {
    const Model *model = w->model;
    size_t width = model->embed_width;
    memset(w->embedded, 0, (w->count + 2) * width * sizeof(float));
    for (uint32_t i = 0; i < w->count; i++) {
        uint32_t rows[FEATURE_SLOTS];
        float *row = w->embedded + (i + 1) * width;
        word_rows(&w->words[i], model->tables, rows);
        for (int slot = 0; slot < FEATURE_SLOTS; slot++)
            w->kernels->add_row(row, model->embed + rows[slot] * width, model->scale[rows[slot]],
                                width);
        w->kernels->normalize(row, row, width, model->gain, model->shift);
    }
}

/* Three words side by side lie in memory as one row of three widths. */
static void convolve(Workspace *w) {
    Rows out = {w->hidden, w->model->width, w->count};
    w->kernels->linear(out, w->embedded, w->model->embed_width, &w->model->window);
    size_t size = w->count * out.stride;
    for (size_t i = 0; i < size; i++) w->hidden[i] = w->hidden[i] > 0 ? w->hidden[i] : 0;
}

static void run_layer(Workspace *w, const Linear *layer) {
    size_t width = w->model->width, half = width / 2, stride = layer->out;
    for (uint32_t i = 0; i < w->count; i++)
        w->kernels->normalize(w->normal + i * width, w->hidden + i * width, width, NULL, NULL);
    w->kernels->linear((Rows){w->gates, stride, w->count}, w->normal, width, layer);
    memset(w->state, 0, half * sizeof(float));
    for (uint32_t i = 0; i < w->count; i++)
        w->kernels->recur(w->hidden + i * width, w->state, w->gates + i * stride, half);
    memset(w->state, 0, half * sizeof(float));
    for (uint32_t i = w->count; i-- > 0;)
        w->kernels->recur(w->hidden + i * width + half, w->state, w->gates + i * stride + 3 * half,
                          half);
}

void encode(Workspace *w) {
    size_t width = w->model->width;
    embed(w);
    convolve(w);
    for (uint32_t i = 0; i < w->model->layer_count; i++) run_layer(w, &w->model->layers[i]);
    for (uint32_t i = 0; i < w->count; i++)
        w->kernels->normalize(w->normal + i * width, w->hidden + i * width, width, NULL, NULL);
    w->kernels->linear((Rows){w->scores, w->scores_stride, w->count}, w->normal, width,
                       &w->model->heads);
}

static float leaky(float value) {
    return value > 0 ? value : 0.1f * value;
}

/* Column 0 is the root, column i + 1 word i. */
static void lay_keys(Workspace *w, size_t columns) {
    size_t depth = w->model->arc_width;
    memset(w->keys, 0, columns * depth * sizeof(float));
    for (size_t k = 0; k < depth; k++) w->keys[k * PANEL] = w->model->root_key[k];
    for (size_t i = 0; i < w->count; i++) {
        size_t column = i + 1;
        const float *key = w->scores + i * w->scores_stride + w->model->columns.key;
        float *out = w->keys + column / PANEL * PANEL * depth + column % PANEL;
        for (size_t k = 0; k < depth; k++) out[k * PANEL] = leaky(key[k]);
    }
}

static void add_distances(Workspace *w) {
    const HeadColumns *columns = &w->model->columns;
    for (uint32_t word = 0; word < w->count; word++) {
        const float *up = w->scores + word * w->scores_stride + columns->distance_up;
        float *arcs = w->arcs + word * w->arcs_stride;
        arcs[ROOT_HEAD] += up[BUCKET_ROOT];
        for (uint32_t head = 0; head < w->count; head++) {
            uint32_t bucket = bucket_of((int32_t)head - (int32_t)word);
            const float *down = w->scores + head * w->scores_stride + columns->distance_down;
            arcs[head + 1] += up[bucket] + down[bucket];
        }
        arcs[word + 1] = -1e4f; /* no word is its own head */
    }
}

void score_arcs(Workspace *w) {
    size_t depth = w->model->arc_width;
    size_t columns = (w->count + 1 + PANEL - 1) / PANEL * PANEL;
    for (uint32_t i = 0; i < w->count; i++) {
        const float *query = w->scores + i * w->scores_stride + w->model->columns.query;
        for (size_t k = 0; k < depth; k++) w->queries[i * depth + k] = leaky(query[k]);
    }
    lay_keys(w, columns);
    w->arcs_stride = columns;
    Linear keys = {w->keys, NULL, (uint32_t)depth, (uint32_t)columns};
    w->kernels->linear((Rows){w->arcs, columns, w->count}, w->queries, depth, &keys);
    add_distances(w);
}
