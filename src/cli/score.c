#include "cli/score.h"

#include <stdlib.h>

int label_of(Str name) {
    if (str_is(name, "YIELD")) return LABEL_YIELD;
    if (str_is(name, "NONE")) return EVENT_NONE;
    EventType type = event_type_of(name);
    return type == EVENT_NONE ? -1 : (int)type;
}

const char *label_name(int label) {
    if (label == LABEL_YIELD) return "YIELD";
    return label == EVENT_NONE ? "none" : event_type_name((EventType)label);
}

uint32_t label_quad(int label) {
    if (label == LABEL_YIELD) return event_type_quad(EVENT_CONCEDE);
    return event_type_quad((EventType)label);
}

static int merged(const Scores *scores, int label) {
    bool yields = label == EVENT_CONCEDE || label == EVENT_RETREAT;
    return scores->merge_yield && yields ? LABEL_YIELD : label;
}

void scores_add(Scores *scores, int gold, int coded, uint32_t gold_quad, uint32_t coded_quad) {
    scores->labels[merged(scores, gold)][merged(scores, coded)]++;
    if (gold_quad < QUAD_COUNT && coded_quad < QUAD_COUNT) scores->quads[gold_quad][coded_quad]++;
}

Figures figures_from(uint32_t gold, uint32_t coded, uint32_t right) {
    Figures f = {.gold = gold, .coded = coded, .right = right};
    f.precision = coded ? (double)right / coded : 0;
    f.recall = gold ? (double)right / gold : 0;
    double sum = f.precision + f.recall;
    f.f1 = sum > 0 ? 2 * f.precision * f.recall / sum : 0;
    return f;
}

Figures square_figures(const uint32_t *counts, int size, int at) {
    uint32_t gold = 0, coded = 0;
    for (int i = 0; i < size; i++) {
        gold += counts[at * size + i];
        coded += counts[i * size + at];
    }
    return figures_from(gold, coded, counts[at * size + at]);
}

double square_macro_f1(const uint32_t *counts, int size) {
    double sum = 0;
    int known = 0;
    for (int i = 1; i < size; i++) {
        Figures f = square_figures(counts, size, i);
        if (f.gold == 0) continue;
        sum += f.f1;
        known++;
    }
    return known ? sum / known : 0;
}

Figures label_figures(const Scores *scores, int label) {
    return square_figures(scores->labels[0], LABEL_COUNT, label);
}

double scores_macro_f1(const Scores *scores) {
    return square_macro_f1(scores->labels[0], LABEL_COUNT);
}

double scores_quad_macro_f1(const Scores *scores) {
    return square_macro_f1(scores->quads[0], QUAD_COUNT);
}

Figures scores_micro(const Scores *scores) {
    uint32_t gold = 0, coded = 0, right = 0;
    for (int label = 1; label < LABEL_COUNT; label++) {
        Figures f = label_figures(scores, label);
        gold += f.gold;
        coded += f.coded;
        right += f.right;
    }
    return figures_from(gold, coded, right);
}

double scores_accuracy(const Scores *scores) {
    uint32_t all = 0, right = 0;
    for (int gold = 1; gold < LABEL_COUNT; gold++)
        for (int coded = 0; coded < LABEL_COUNT; coded++) {
            all += scores->labels[gold][coded];
            if (gold == coded) right += scores->labels[gold][coded];
        }
    return all ? (double)right / all : 0;
}

static int compare_confusions(const void *a, const void *b) {
    const Confusion *x = a, *y = b;
    if (x->count != y->count) return x->count > y->count ? -1 : 1;
    if (x->gold != y->gold) return x->gold - y->gold;
    return x->coded - y->coded;
}

int scores_confusions(const Scores *scores, Confusion out[LABEL_COUNT * LABEL_COUNT]) {
    int count = 0;
    for (int gold = 0; gold < LABEL_COUNT; gold++)
        for (int coded = 0; coded < LABEL_COUNT; coded++)
            if (gold != coded && scores->labels[gold][coded])
                out[count++] = (Confusion){gold, coded, scores->labels[gold][coded]};
    qsort(out, (size_t)count, sizeof *out, compare_confusions);
    return count;
}
