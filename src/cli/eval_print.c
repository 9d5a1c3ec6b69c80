#include "cli/eval_print.h"

#include "base/json.h"

static bool ends_in_digit(Str key, int *digit) {
    char last = key.len ? key.data[key.len - 1] : 'x';
    *digit = last - '0';
    return last >= '0' && last <= '9';
}

void pair_figures_of(const EvalRows *rows, bool merge_yield, bool free, PairFigures *out) {
    *out = (PairFigures){.free = free};
    out->all.merge_yield = out->even.merge_yield = out->odd.merge_yield = merge_yield;
    for (size_t i = 0; i < rows->count; i++) {
        const EvalRow *row = &rows->items[i];
        int digit;
        out->pairs++;
        out->found += row->found;
        scores_add(&out->all, row->gold, row->coded, row->gold_quad, row->coded_quad);
        if (ends_in_digit(row->key, &digit))
            scores_add(digit % 2 ? &out->odd : &out->even, row->gold, row->coded, row->gold_quad,
                       row->coded_quad);
    }
}

static double share(uint32_t part, uint32_t whole) {
    return whole ? (double)part / whole : 0;
}

/* ---- tables ---- */

enum { CONFUSIONS_SHOWN = 25 };

static void print_head(const char *what, FILE *out) {
    fprintf(out, "%-15s %6s %6s %6s %10s %7s %7s\n", what, "gold", "coded", "right", "precision",
            "recall", "F1");
}

static void print_figures(const char *name, Figures f, FILE *out) {
    if (f.gold == 0 && f.coded == 0) return;
    fprintf(out, "%-15s %6u %6u %6u %10.3f %7.3f %7.3f\n", name, f.gold, f.coded, f.right,
            f.precision, f.recall, f.f1);
}

static void print_types(const Scores *scores, FILE *out) {
    static const char *const quads[QUAD_COUNT] = {"", "1 verbal coop.", "2 material co.",
                                                  "3 verbal confl.", "4 material con"};
    print_head("type", out);
    for (int label = 1; label < LABEL_COUNT; label++)
        print_figures(label_name(label), label_figures(scores, label), out);
    fputc('\n', out);
    print_head("quad class", out);
    for (int quad = 1; quad < QUAD_COUNT; quad++)
        print_figures(quads[quad], square_figures(scores->quads[0], QUAD_COUNT, quad), out);
}

static void print_confusions(const Scores *scores, FILE *out) {
    Confusion confusions[LABEL_COUNT * LABEL_COUNT];
    int count = scores_confusions(scores, confusions);
    if (count) fprintf(out, "\n%-10s    %-10s %6s\n", "gold", "coded", "times");
    for (int i = 0; i < count && i < CONFUSIONS_SHOWN; i++)
        fprintf(out, "%-10s -> %-10s %6u\n", label_name(confusions[i].gold),
                label_name(confusions[i].coded), confusions[i].count);
}

static void print_sum(const char *what, const Scores *scores, FILE *out) {
    fprintf(out, "%-9s macro-F1 %.4f   accuracy %.4f   quad macro-F1 %.4f   not coded %u\n", what,
            scores_macro_f1(scores), scores_accuracy(scores), scores_quad_macro_f1(scores),
            label_figures(scores, EVENT_NONE).coded);
}

void print_pairs_table(const PairFigures *figures, FILE *out) {
    print_types(&figures->all, out);
    fputc('\n', out);
    print_sum("all", &figures->all, out);
    print_sum("even ids", &figures->even, out);
    print_sum("odd ids", &figures->odd, out);
    if (figures->free)
        fprintf(out, "pairs %u   found %.4f   right %.4f\n", figures->pairs,
                share(figures->found, figures->pairs), scores_accuracy(&figures->all));
    print_confusions(&figures->all, out);
}

static uint32_t status_sum(const EventFigures *figures, bool right_only) {
    uint32_t sum = 0;
    for (int gold = 0; gold < STATUS_COUNT; gold++)
        for (int coded = 0; coded < STATUS_COUNT; coded++)
            if (!right_only || gold == coded) sum += figures->statuses[gold][coded];
    return sum;
}

static void print_statuses(const EventFigures *figures, FILE *out) {
    fputc('\n', out);
    print_head("status", out);
    for (int i = 1; i < STATUS_COUNT; i++)
        print_figures(event_status_name((EventStatus)i),
                      square_figures(figures->statuses[0], STATUS_COUNT, i), out);
    fprintf(out, "accuracy %.4f   macro-F1 %.4f\n",
            share(status_sum(figures, true), status_sum(figures, false)),
            square_macro_f1(figures->statuses[0], STATUS_COUNT));
}

static void print_tallies(const EventFigures *figures, FILE *out) {
    fprintf(out, "\n%-15s %6s %6s %6s %10s %7s %7s %9s\n", "of matched", "gold", "coded", "right",
            "precision", "recall", "F1", "all right");
    for (int i = 0; i < TALLY_COUNT; i++) {
        const Tally *t = &figures->tallies[i];
        Figures f = figures_from(t->gold, t->coded, t->right);
        fprintf(out, "%-15s %6u %6u %6u %10.3f %7.3f %7.3f %9.3f\n", tally_names[i], f.gold,
                f.coded, f.right, f.precision, f.recall, f.f1, share(t->events_right, t->events));
    }
}

void print_events_table(const EventFigures *figures, FILE *out) {
    Figures micro = scores_micro(&figures->types);
    print_types(&figures->types, out);
    fprintf(out, "\nmicro: precision %.4f   recall %.4f   F1 %.4f   macro-F1 %.4f\n",
            micro.precision, micro.recall, micro.f1, scores_macro_f1(&figures->types));
    print_statuses(figures, out);
    print_tallies(figures, out);
    fprintf(out, "\nreports without gold events %u   with coded ones %u (%.4f)   their events %u\n",
            figures->quiet_reports, figures->quiet_broken,
            share(figures->quiet_broken, figures->quiet_reports), figures->quiet_events);
    print_confusions(&figures->types, out);
}

/* ---- JSON Lines ---- */

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
    strbuf_free(line);
}

/* One line of figures, left open. */
static void put_figures(StrBuf *line, const char *kind, const char *name, Figures f) {
    json_put_open(line, '{');
    put_name(line, kind, name);
    put_count(line, "gold", f.gold);
    put_count(line, "coded", f.coded);
    put_count(line, "right", f.right);
    put_figure(line, "precision", f.precision);
    put_figure(line, "recall", f.recall);
    put_figure(line, "f1", f.f1);
}

static void print_figures_line(const char *kind, const char *name, Figures f, FILE *out) {
    StrBuf line = {.data = NULL};
    if (f.gold == 0 && f.coded == 0) return;
    put_figures(&line, kind, name, f);
    print_line(&line, out);
}

static void print_types_jsonl(const Scores *scores, FILE *out) {
    static const char *const quads[QUAD_COUNT] = {"0", "1", "2", "3", "4"};
    for (int label = 1; label < LABEL_COUNT; label++)
        print_figures_line("type", label_name(label), label_figures(scores, label), out);
    for (int quad = 1; quad < QUAD_COUNT; quad++)
        print_figures_line("quad", quads[quad], square_figures(scores->quads[0], QUAD_COUNT, quad),
                           out);
    Confusion confusions[LABEL_COUNT * LABEL_COUNT];
    int count = scores_confusions(scores, confusions);
    for (int i = 0; i < count; i++) {
        StrBuf line = {.data = NULL};
        json_put_open(&line, '{');
        put_name(&line, "gold", label_name(confusions[i].gold));
        put_name(&line, "coded", label_name(confusions[i].coded));
        put_count(&line, "times", confusions[i].count);
        print_line(&line, out);
    }
}

static void put_changes(StrBuf *line, const EvalChanges *changes) {
    if (!changes) return;
    put_count(line, "gained", (uint32_t)changes->gained);
    put_count(line, "broke", (uint32_t)changes->broke);
}

void print_pairs_jsonl(const PairFigures *figures, const EvalChanges *changes, FILE *out) {
    StrBuf line = {.data = NULL};
    print_types_jsonl(&figures->all, out);
    json_put_open(&line, '{');
    put_figure(&line, "macro_f1", scores_macro_f1(&figures->all));
    put_figure(&line, "accuracy", scores_accuracy(&figures->all));
    put_figure(&line, "quad_macro_f1", scores_quad_macro_f1(&figures->all));
    put_figure(&line, "macro_f1_even", scores_macro_f1(&figures->even));
    put_figure(&line, "macro_f1_odd", scores_macro_f1(&figures->odd));
    put_figure(&line, "accuracy_even", scores_accuracy(&figures->even));
    put_figure(&line, "accuracy_odd", scores_accuracy(&figures->odd));
    put_figure(&line, "found", share(figures->found, figures->pairs));
    put_changes(&line, changes);
    print_line(&line, out);
}

static void print_tallies_jsonl(const EventFigures *figures, FILE *out) {
    for (int i = 0; i < TALLY_COUNT; i++) {
        const Tally *t = &figures->tallies[i];
        StrBuf line = {.data = NULL};
        put_figures(&line, "figure", tally_names[i], figures_from(t->gold, t->coded, t->right));
        put_figure(&line, "accuracy", share(t->events_right, t->events));
        print_line(&line, out);
    }
}

void print_events_jsonl(const EventFigures *figures, const EvalChanges *changes, FILE *out) {
    Figures micro = scores_micro(&figures->types);
    StrBuf line = {.data = NULL};
    print_types_jsonl(&figures->types, out);
    for (int i = 1; i < STATUS_COUNT; i++)
        print_figures_line("status", event_status_name((EventStatus)i),
                           square_figures(figures->statuses[0], STATUS_COUNT, i), out);
    print_tallies_jsonl(figures, out);
    json_put_open(&line, '{');
    put_figure(&line, "macro_f1", scores_macro_f1(&figures->types));
    put_figure(&line, "precision", micro.precision);
    put_figure(&line, "recall", micro.recall);
    put_figure(&line, "f1", micro.f1);
    put_figure(&line, "quad_macro_f1", scores_quad_macro_f1(&figures->types));
    put_figure(&line, "status_accuracy",
               share(status_sum(figures, true), status_sum(figures, false)));
    put_count(&line, "quiet_reports", figures->quiet_reports);
    put_count(&line, "quiet_reports_with_events", figures->quiet_broken);
    put_count(&line, "quiet_events", figures->quiet_events);
    put_changes(&line, changes);
    print_line(&line, out);
}
