#include "tree/opinion.h"

#include "tree/workspace.h"

#include <string.h>

uint32_t opinion_classes(const Model *model) {
    return model->opinion.classes;
}

/* The words' vectors, which the parser's network left with the tree, times a layer. */
static void add_product(Workspace *w, const Tree *tree, const WordVectors *vectors,
                        const Linear *layer, Rows out) {
    for (uint32_t i = 0; i < tree->count; i++) {
        memcpy(w->codes.values + i * w->codes.stride, vectors->codes + i * vectors->width,
               vectors->width);
        w->codes.scale[i] = vectors->scale[i];
    }
    w->kernels->linear(out, &w->codes, layer);
}

static void take_in(Workspace *w, const Tree *tree, const OpinionWord *words) {
    const OpinionNetwork *network = &w->model->opinion;
    size_t width = network->width;
    Rows hidden = {w->hidden, width, tree->count}, own = {w->gates, width, tree->count};
    add_product(w, tree, &tree->context, &network->context, hidden);
    add_product(w, tree, &tree->words, &network->word, own);
    for (uint32_t i = 0; i < tree->count; i++) {
        float *x = w->hidden + i * width;
        for (uint32_t k = 0; k < words[i].count; k++)
            w->kernels->add_row(x, network->rows + words[i].rows[k] * width,
                                network->row_scale[words[i].rows[k]], width);
        w->kernels->add_rectified(x, x, w->gates + i * width, w->nothing, width);
    }
}

/* The vectors of the two actors, of the word over both, and the highest value of each number. */
static void pool(Workspace *w, const OpinionPair *pair) {
    size_t width = w->model->opinion.width;
    float *out = w->gates;
    memcpy(out, w->hidden + (size_t)pair->source * width, width * sizeof *out);
    memcpy(out + width, w->hidden + (size_t)pair->target * width, width * sizeof *out);
    memcpy(out + 2 * width, w->hidden + (size_t)pair->top * width, width * sizeof *out);
    float *most = out + 3 * width;
    memcpy(most, w->hidden, width * sizeof *most);
    for (uint32_t i = 1; i < w->count; i++)
        for (size_t k = 0; k < width; k++)
            if (w->hidden[i * width + k] > most[k]) most[k] = w->hidden[i * width + k];
}

bool opinion_scores(Workspace *w, const Tree *tree, const OpinionWord *words,
                    const OpinionPair *pair, float *scores) {
    const OpinionNetwork *network = &w->model->opinion;
    if (network->classes == 0 || !tree->context.codes || tree->count == 0) return false;
    w->count = tree->count;
    take_in(w, tree, words);
    for (uint32_t i = 0; i < network->layer_count; i++)
        run_layer(w, &network->layers[i], network->width);
    pool(w, pair);
    float *pooled = w->gates, *inner = w->hidden;
    w->kernels->code(&w->codes, 0, pooled, 4 * network->width, CODE_MOST);
    w->kernels->linear((Rows){inner, network->inner.out, 1}, &w->codes, &network->inner);
    w->kernels->leak(inner, network->inner.out);
    w->kernels->code(&w->codes, 0, inner, network->inner.out, CODE_MOST);
    w->kernels->linear((Rows){w->gates, network->out.out, 1}, &w->codes, &network->out);
    memcpy(scores, w->gates, network->classes * sizeof *scores);
    return true;
}
