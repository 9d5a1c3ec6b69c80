#include "tree/workspace.h"

#include <string.h>

/* Asks for the memory of a row, which is seldom near. */
static void ask_for(const Model *model, uint32_t row) {
    const char *at = (const char *)model->embed + row * model->embed_width;
    for (size_t i = 0; i < model->embed_width; i += 64) __builtin_prefetch(at + i);
    __builtin_prefetch(model->scale + row);
}

/* The place of a word among those remembered, or NULL where it is too long for one. */
static KnownWord *place_of(Workspace *w, Str form) {
    if (form.len == 0 || form.len > KNOWN_LONGEST) return NULL;
    uint64_t hash = feature_hash(0, form.data, form.len);
    return &w->known[hash % KNOWN_WORDS];
}

static bool is_known(const KnownWord *known, Str form) {
    return known && known->filled && known->len == form.len &&
           memcmp(known->form, form.data, form.len) == 0;
}

static float *product_of(const Workspace *w, const KnownWord *known) {
    return w->known_products + (size_t)(known - w->known) * w->model->window.out;
}

static uint8_t *codes_of(const Workspace *w, const KnownWord *known) {
    return w->known_codes + (size_t)(known - w->known) * w->model->embed_width;
}

/* Copies a word's codes to where the tree keeps them. */
static void keep_word(const Workspace *w, uint32_t i, const uint8_t *codes, float scale) {
    if (!w->word_codes) return;
    memcpy(w->word_codes + i * w->model->embed_width, codes, w->model->embed_width);
    w->word_scale[i] = scale;
}

/* Takes the words that are remembered, and finds the rows of the others: of their letters and
 * shape, and their own where they have one. */
static void find_rows(Workspace *w) {
    for (uint32_t i = 0; i < w->count; i++) {
        WordRows *found = &w->rows[i];
        KnownWord *known = found->known = place_of(w, w->forms[i]);
        found->count = 0;
        if (is_known(known, w->forms[i])) {
            found->product = product_of(w, known);
            keep_word(w, i, codes_of(w, known), known->scale);
            continue;
        }
        found->count =
            word_rows(&w->words[i], w->model->tables, &w->model->vocabulary, found->rows);
        for (size_t k = 0; k < found->count; k++) ask_for(w->model, found->rows[k]);
    }
}

static void add_rows(Workspace *w, const WordRows *found, float *out) {
    RowTable table = {w->model->embed, w->model->scale};
    size_t width = w->model->embed_width;
    memset(out, 0, width * sizeof *out);
    w->kernels->add_rows(out, table, found->rows, found->count, width);
}

/* The window's product of each word that is not remembered, in gates. */
static void take_products(Workspace *w) {
    size_t stride = w->model->window.out, fresh = 0;
    for (uint32_t i = 0; i < w->count; i++) {
        if (w->rows[i].count == 0) continue;
        add_rows(w, &w->rows[i], w->embedded);
        w->kernels->code_normal(&w->codes, fresh, w->embedded, w->model->embed_width);
        keep_word(w, i, w->codes.values + fresh * w->codes.stride, w->codes.scale[fresh]);
        w->rows[i].product = w->gates + fresh * stride;
        fresh++;
    }
    w->kernels->linear((Rows){w->gates, stride, fresh}, &w->codes, &w->model->window);
}

/* Once the sentence's words have been read: what is remembered may take another word's place. */
static void remember(Workspace *w) {
    size_t fresh = 0;
    for (uint32_t i = 0; i < w->count; i++) {
        if (w->rows[i].count == 0) continue;
        const uint8_t *codes = w->codes.values + fresh * w->codes.stride;
        float scale = w->codes.scale[fresh++];
        KnownWord *known = w->rows[i].known;
        if (!known) continue;
        *known = (KnownWord){.scale = scale, .filled = true, .len = (uint8_t)w->forms[i].len};
        memcpy(known->form, w->forms[i].data, w->forms[i].len);
        memcpy(codes_of(w, known), codes, w->model->embed_width);
        memcpy(product_of(w, known), w->rows[i].product,
               w->model->window.out * sizeof *w->rows[i].product);
    }
}

/* What a word gives to the one after it, to itself and to the one before it, side by side; a word
 * takes up what its neighbours give it. The same few thousand words make up most of a text: what
 * they give is remembered. */
static void convolve(Workspace *w) {
    size_t width = w->model->width;
    find_rows(w);
    take_products(w);
    for (uint32_t i = 0; i < w->count; i++) {
        const float *own = w->rows[i].product + width;
        const float *before = i > 0 ? w->rows[i - 1].product : w->nothing;
        const float *after = i + 1 < w->count ? w->rows[i + 1].product + 2 * width : w->nothing;
        w->kernels->add_rectified(w->hidden + i * width, before, own, after, width);
    }
    remember(w);
}

static void code_hidden(Workspace *w, size_t width) {
    for (uint32_t i = 0; i < w->count; i++)
        w->kernels->code_normal(&w->codes, i, w->hidden + i * width, width);
}

/* Copies the coded rows to where the tree keeps them. */
static void keep_context(const Workspace *w) {
    size_t width = w->model->width;
    if (!w->context_codes) return;
    for (uint32_t i = 0; i < w->count; i++) {
        memcpy(w->context_codes + i * width, w->codes.values + i * w->codes.stride, width);
        w->context_scale[i] = w->codes.scale[i];
    }
}

void run_recurrence(Workspace *w, const float *gates, size_t width) {
    size_t half = width / 2, stride = 6 * half;
    memset(w->state, 0, half * sizeof(float));
    for (uint32_t i = 0; i < w->count; i++)
        w->kernels->recur(w->hidden + i * width, w->state, gates + i * stride, half);
    memset(w->state, 0, half * sizeof(float));
    for (uint32_t i = w->count; i-- > 0;)
        w->kernels->recur(w->hidden + i * width + half, w->state, gates + i * stride + 3 * half,
                          half);
}

void run_layer(Workspace *w, const Linear *layer, size_t width) {
    code_hidden(w, width);
    w->kernels->linear((Rows){w->gates, layer->out, w->count}, &w->codes, layer);
    run_recurrence(w, w->gates, width);
}

void encode(Workspace *w) {
    convolve(w);
    for (uint32_t i = 0; i < w->model->layer_count; i++)
        run_layer(w, &w->model->layers[i], w->model->width);
    code_hidden(w, w->model->width);
    keep_context(w);
    w->kernels->linear((Rows){w->scores, w->scores_stride, w->count}, &w->codes, &w->model->heads);
}

/* Makes a coded row a column of the keys' matrix, as kernels.h lays weights out. */
static void lay_key(Workspace *w, const uint8_t *codes, float scale, size_t column) {
    size_t depth = w->model->arc_width;
    int8_t *out = w->keys + column / PANEL * PANEL * depth + column % PANEL * QUAD;
    int32_t sum = 0;
    for (size_t k = 0; k < depth; k++) {
        int8_t weight = (int8_t)(codes[k] - CODE_ZERO);
        out[k / QUAD * PANEL * QUAD + k % QUAD] = weight;
        sum += weight;
    }
    w->key_scale[column] = scale;
    w->key_zero[column] = CODE_ZERO * sum;
}

/* Column 0 is the root, column i + 1 word i. */
static void lay_keys(Workspace *w, size_t columns) {
    const Model *model = w->model;
    size_t depth = model->arc_width;
    memset(w->keys, 0, columns * depth);
    memset(w->key_scale, 0, columns * sizeof *w->key_scale);
    memset(w->key_zero, 0, columns * sizeof *w->key_zero);
    w->kernels->code(&w->codes, 0, model->root_key, depth, WEIGHT_MOST);
    lay_key(w, w->codes.values, w->codes.scale[0], 0);
    for (size_t i = 0; i < w->count; i++) {
        float *key = w->scores + i * w->scores_stride + model->columns.key;
        w->kernels->leak(key, depth);
        w->kernels->code(&w->codes, i, key, depth, WEIGHT_MOST);
        lay_key(w, w->codes.values + i * w->codes.stride, w->codes.scale[i], i + 1);
    }
}

static void add_distances(Workspace *w) {
    const HeadColumns *columns = &w->model->columns;
    for (uint32_t word = 0; word < w->count; word++) {
        const float *up = w->scores + word * w->scores_stride + columns->distance_up;
        const float *down = w->scores + columns->distance_down;
        const uint8_t *buckets = w->buckets + WORDS_MAX - word;
        float *arcs = w->arcs + word * w->arcs_stride;
        arcs[ROOT_HEAD] += up[BUCKET_ROOT];
        for (uint32_t head = 0; head < w->count; head++, down += w->scores_stride)
            arcs[head + 1] += up[buckets[head]] + down[buckets[head]];
        arcs[word + 1] = -1e4f; /* no word is its own head */
    }
}

void score_arcs(Workspace *w) {
    size_t depth = w->model->arc_width;
    size_t columns = (w->count + 1 + PANEL - 1) / PANEL * PANEL;
    lay_keys(w, columns);
    for (uint32_t i = 0; i < w->count; i++) {
        float *query = w->scores + i * w->scores_stride + w->model->columns.query;
        w->kernels->leak(query, depth);
        w->kernels->code(&w->codes, i, query, depth, CODE_MOST);
    }
    w->arcs_stride = columns;
    Linear keys = {w->keys,     w->key_scale,    w->key_bias,
                   w->key_zero, (uint32_t)depth, (uint32_t)columns};
    w->kernels->linear((Rows){w->arcs, columns, w->count}, &w->codes, &keys);
    add_distances(w);
}
