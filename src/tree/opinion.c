#include "tree/opinion.h"

#include "tree/workspace.h"

#include <math.h>
#include <string.h>

uint32_t opinion_classes(const Model *model) {
    return model->opinion_count ? model->opinions[0].classes : 0;
}

/* The words' vectors, which the parser's network left with the tree, times a layer. */
static void take_product(Workspace *w, const Tree *tree, const WordVectors *vectors,
                         const Linear *layer, float *out) {
    for (uint32_t i = 0; i < tree->count; i++) {
        memcpy(w->codes.values + i * w->codes.stride, vectors->codes + i * vectors->width,
               vectors->width);
        w->codes.scale[i] = vectors->scale[i];
    }
    w->kernels->linear((Rows){out, layer->out, tree->count}, &w->codes, layer);
}

/* What no question about the sentence changes. */
static void open_sentence(Workspace *w, const OpinionNetwork *network, const Tree *tree) {
    Asked *asked = &w->asked;
    if (asked->tree == tree && asked->network == network) return;
    take_product(w, tree, &tree->context, &network->context, asked->context);
    take_product(w, tree, &tree->words, &network->word, asked->own);
    for (uint32_t i = 0; i < tree->count; i++) asked->words[i].count = UINT32_MAX;
    asked->tree = tree;
    asked->network = network;
}

static bool same_features(const OpinionWord *a, const OpinionWord *c) {
    return a->count == c->count && memcmp(a->rows, c->rows, a->count * sizeof *a->rows) == 0;
}

/* The first layer's input of a word, from its vectors and features. */
static void make_input(Workspace *w, const OpinionNetwork *network, const OpinionWord *word,
                       uint32_t i) {
    size_t width = network->width;
    float *x = w->asked.inputs + i * width;
    uint32_t rows[OPINION_ROWS_A_WORD];
    for (uint32_t k = 0; k < word->count; k++) rows[k] = word->rows[k];
    memcpy(x, w->asked.context + i * width, width * sizeof *x);
    w->kernels->add_rows(x, (RowTable){network->rows, network->row_scale}, rows, word->count,
                         width);
    w->kernels->add_rectified(x, x, w->asked.own + i * width, w->nothing, width);
}

/* The first layer, before its recurrence: worked out anew for the words whose features are others
 * than when the sentence was last asked about. */
static void take_in(Workspace *w, const OpinionNetwork *network, const OpinionWord *words) {
    const Linear *layer = &network->layers[0];
    Asked *asked = &w->asked;
    uint32_t fresh[WORDS_MAX], count = 0;
    for (uint32_t i = 0; i < w->count; i++) {
        if (same_features(&asked->words[i], &words[i])) continue;
        asked->words[i] = words[i];
        make_input(w, network, &words[i], i);
        w->kernels->code_normal(&w->codes, count, asked->inputs + i * network->width,
                                network->width);
        fresh[count++] = i;
    }
    w->kernels->linear((Rows){w->gates, layer->out, count}, &w->codes, layer);
    for (uint32_t k = 0; k < count; k++)
        memcpy(asked->gates + fresh[k] * (size_t)layer->out, w->gates + k * (size_t)layer->out,
               layer->out * sizeof *w->gates);
    memcpy(w->hidden, asked->inputs, w->count * (size_t)network->width * sizeof *w->hidden);
    run_recurrence(w, asked->gates, network->width);
}

/* The vectors of the two actors, of the word over both, and the highest value of each number. */
static void pool(Workspace *w, size_t width, const OpinionPair *pair) {
    float *out = w->gates;
    memcpy(out, w->hidden + (size_t)pair->source * width, width * sizeof *out);
    memcpy(out + width, w->hidden + (size_t)pair->target * width, width * sizeof *out);
    memcpy(out + 2 * width, w->hidden + (size_t)pair->top * width, width * sizeof *out);
    w->kernels->highest(out + 3 * width, &(Rows){w->hidden, width, w->count}, width);
}

/* Scores to shares of one, added to what other networks gave. */
static void add_shares(const float *scores, uint32_t count, float *shares) {
    float most = scores[0], sum = 0, own[OPINION_CLASSES_MAX];
    for (uint32_t i = 1; i < count; i++)
        if (scores[i] > most) most = scores[i];
    for (uint32_t i = 0; i < count; i++) sum += own[i] = expf(scores[i] - most);
    for (uint32_t i = 0; i < count; i++) shares[i] += own[i] / sum;
}

static void ask(Workspace *w, const OpinionNetwork *network, const Tree *tree,
                const OpinionWord *words, const OpinionPair *pair, float *shares) {
    open_sentence(w, network, tree);
    take_in(w, network, words);
    for (uint32_t i = 1; i < network->layer_count; i++)
        run_layer(w, &network->layers[i], network->width);
    pool(w, network->width, pair);
    float *pooled = w->gates, *inner = w->hidden;
    w->kernels->code(&w->codes, 0, pooled, 4 * network->width, CODE_MOST);
    w->kernels->linear((Rows){inner, network->inner.out, 1}, &w->codes, &network->inner);
    w->kernels->leak(inner, network->inner.out);
    w->kernels->code(&w->codes, 0, inner, network->inner.out, CODE_MOST);
    w->kernels->linear((Rows){w->gates, network->out.out, 1}, &w->codes, &network->out);
    add_shares(w->gates, network->classes, shares);
}

bool opinion_shares(Workspace *w, const Tree *tree, const OpinionWord *words,
                    const OpinionPair *pair, OpinionPanel panel, float *shares) {
    uint32_t classes = opinion_classes(w->model);
    if (classes == 0 || !tree->context.codes || tree->count == 0) return false;
    uint32_t asked = panel == OPINION_ALL ? w->model->opinion_count : 1;
    w->count = tree->count;
    memset(shares, 0, classes * sizeof *shares);
    for (uint32_t i = 0; i < asked; i++) ask(w, &w->model->opinions[i], tree, words, pair, shares);
    for (uint32_t i = 0; i < classes; i++) shares[i] /= (float)asked;
    return true;
}
