#include "cli/score.h"

#include "base/json.h"

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

/* The figures of row and column `at` of a square of counts. */
static Figures figures_of(const uint32_t *counts, int size, int at) {
    Figures f = {0};
    for (int i = 0; i < size; i++) {
        f.gold += counts[at * size + i];
        f.coded += counts[i * size + at];
    }
    f.right = counts[at * size + at];
    f.precision = f.coded ? (double)f.right / f.coded : 0;
    f.recall = f.gold ? (double)f.right / f.gold : 0;
    double sum = f.precision + f.recall;
    f.f1 = sum > 0 ? 2 * f.precision * f.recall / sum : 0;
    return f;
}

/* The mean F1 over those of 1.. that gold has. */
static double macro_of(const uint32_t *counts, int size) {
    double sum = 0;
    int known = 0;
    for (int i = 1; i < size; i++) {
        Figures f = figures_of(counts, size, i);
        if (f.gold == 0) continue;
        sum += f.f1;
        known++;
    }
    return known ? sum / known : 0;
}

Figures label_figures(const Scores *scores, int label) {
    return figures_of(scores->labels[0], LABEL_COUNT, label);
}

double scores_macro_f1(const Scores *scores) {
    return macro_of(scores->labels[0], LABEL_COUNT);
}

double scores_quad_macro_f1(const Scores *scores) {
    return macro_of(scores->quads[0], QUAD_COUNT);
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

typedef struct Confusion {
    int gold, coded;
    uint32_t count;
} Confusion;

static int compare_confusions(const void *a, const void *b) {
    const Confusion *x = a, *y = b;
    if (x->count != y->count) return x->count > y->count ? -1 : 1;
    if (x->gold != y->gold) return x->gold - y->gold;
    return x->coded - y->coded;
}

/* All pairs of labels that were taken for each other, the most frequent first. */
static int confusions_of(const Scores *scores, Confusion out[LABEL_COUNT * LABEL_COUNT]) {
    int count = 0;
    for (int gold = 0; gold < LABEL_COUNT; gold++)
        for (int coded = 0; coded < LABEL_COUNT; coded++)
            if (gold != coded && scores->labels[gold][coded])
                out[count++] = (Confusion){gold, coded, scores->labels[gold][coded]};
    qsort(out, (size_t)count, sizeof *out, compare_confusions);
    return count;
}

enum { CONFUSIONS_SHOWN = 25 };

void scores_print_table(const Scores *scores, FILE *out) {
    fprintf(out, "%-10s %6s %6s %6s %10s %7s %7s\n", "type", "gold", "coded", "right", "precision",
            "recall", "F1");
    for (int label = 1; label < LABEL_COUNT; label++) {
        Figures f = label_figures(scores, label);
        if (f.gold == 0 && f.coded == 0) continue;
        fprintf(out, "%-10s %6u %6u %6u %10.3f %7.3f %7.3f\n", label_name(label), f.gold, f.coded,
                f.right, f.precision, f.recall, f.f1);
    }
    fprintf(out, "\nmacro-F1 %.4f   accuracy %.4f   quad macro-F1 %.4f   not coded %u\n",
            scores_macro_f1(scores), scores_accuracy(scores), scores_quad_macro_f1(scores),
            label_figures(scores, EVENT_NONE).coded);
    Confusion confusions[LABEL_COUNT * LABEL_COUNT];
    int count = confusions_of(scores, confusions);
    if (count) fprintf(out, "\n%-10s    %-10s %6s\n", "gold", "coded", "times");
    for (int i = 0; i < count && i < CONFUSIONS_SHOWN; i++)
        fprintf(out, "%-10s -> %-10s %6u\n", label_name(confusions[i].gold),
                label_name(confusions[i].coded), confusions[i].count);
}

static void put_figure(StrBuf *line, const char *key, double value) {
    json_put_key(line, key);
    json_put_number(line, value, 4);
}

static void put_count(StrBuf *line, const char *key, uint32_t value) {
    json_put_key(line, key);
    json_put_int(line, value);
}

static void put_name(StrBuf *line, const char *key, const char *value) {
    json_put_key(line, key);
    json_put_string(line, str_of(value));
}

static void print_line(StrBuf *line, FILE *out) {
    json_put_close(line, '}');
    strbuf_char(line, '\n');
    if (!line->failed) fwrite(line->data, 1, line->len, out);
    strbuf_clear(line);
}

void scores_print_jsonl(const Scores *scores, FILE *out) {
    StrBuf line = {.data = NULL};
    for (int label = 1; label < LABEL_COUNT; label++) {
        Figures f = label_figures(scores, label);
        if (f.gold == 0 && f.coded == 0) continue;
        json_put_open(&line, '{');
        put_name(&line, "type", label_name(label));
        put_count(&line, "gold", f.gold);
        put_count(&line, "coded", f.coded);
        put_count(&line, "right", f.right);
        put_figure(&line, "precision", f.precision);
        put_figure(&line, "recall", f.recall);
        put_figure(&line, "f1", f.f1);
        print_line(&line, out);
    }
    Confusion confusions[LABEL_COUNT * LABEL_COUNT];
    int count = confusions_of(scores, confusions);
    for (int i = 0; i < count; i++) {
        json_put_open(&line, '{');
        put_name(&line, "gold", label_name(confusions[i].gold));
        put_name(&line, "coded", label_name(confusions[i].coded));
        put_count(&line, "times", confusions[i].count);
        print_line(&line, out);
    }
    json_put_open(&line, '{');
    put_figure(&line, "macro_f1", scores_macro_f1(scores));
    put_figure(&line, "accuracy", scores_accuracy(scores));
    put_figure(&line, "quad_macro_f1", scores_quad_macro_f1(scores));
    print_line(&line, out);
    strbuf_free(&line);
}
