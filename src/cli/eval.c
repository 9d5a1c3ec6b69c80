/* parley eval: the coder's figures against a file that a careful coder has coded. */
#include "cli/data.h"
#include "cli/documents.h"
#include "cli/eval_events.h"
#include "cli/eval_marked.h"
#include "cli/eval_print.h"

#include <stdlib.h>
#include <string.h>

/* What both kinds of gold are judged with. */
typedef struct Evaluation {
    const Options *options;
    Data data;
    Arena *arena; /* the rows' */
    Str gold;
    char *old_text; /* --compare's file, or NULL */
    EvalEvents old; /* the events in it, if it holds events */
    EvalRows rows, old_rows;
} Evaluation;

static bool in_jsonl(const Options *options) {
    return options->format && !strcmp(options->format, "jsonl");
}

/* Reads the file of an earlier run: rows that eval wrote, or events. */
static int read_old(Evaluation *e) {
    const char *path = e->options->compare;
    int status = EXIT_ALL_DONE;
    size_t len = 0;
    if (!path) return status;
    e->old_text = file_read(path, &len, &status);
    if (!e->old_text) return status;
    Str text = {e->old_text, len};
    parley_error err = {PARLEY_OK, ""};
    if (!eval_rows_stand_in(text)) return eval_events_read(path, text, &e->old);
    if (eval_rows_read(&e->old_rows, text, &err) == PARLEY_OK) return status;
    complain("%s", err.message);
    return exit_of(err.status);
}

/* Rows and changes first: in JSON Lines the last line sums up. */
static EvalChanges print_rows(Evaluation *e) {
    bool jsonl = in_jsonl(e->options);
    EvalChanges changes = {0, 0, 0};
    if (jsonl) eval_rows_print_jsonl(&e->rows, stdout);
    if (!jsonl && e->options->errors) eval_rows_print_worst(&e->rows, e->options->errors, stdout);
    if (!e->options->compare) return changes;
    changes = eval_rows_compare(&e->rows, &e->old_rows, jsonl, stdout);
    if (!jsonl) {
        printf("\nsince %s: gained %zu, broke %zu", e->options->compare, changes.gained,
               changes.broke);
        if (changes.unknown) printf(", %zu rows stand in one of the two only", changes.unknown);
        putchar('\n');
    }
    return changes;
}

static int run_marked(Evaluation *e, const char *path) {
    MarkedEval eval = {.options = e->options,
                       .knowledge = &e->data.knowledge,
                       .path = path,
                       .text = e->gold,
                       .old = e->old.count ? &e->old : NULL,
                       .rows = e->rows,
                       .old_rows = e->old_rows};
    int status = eval_marked(&eval);
    e->rows = eval.rows;
    e->old_rows = eval.old_rows;
    if (status == EXIT_MACHINE_FAILED || (e->rows.count == 0 && status)) return status;
    PairFigures figures;
    pair_figures_of(&e->rows, eval.merge_yield, e->options->free, &figures);
    if (!in_jsonl(e->options)) print_pairs_table(&figures, stdout);
    EvalChanges changes = print_rows(e);
    if (in_jsonl(e->options))
        print_pairs_jsonl(&figures, e->options->compare ? &changes : NULL, stdout);
    return status;
}

static int run_events(Evaluation *e) {
    EventsEval eval = {.options = e->options,
                       .knowledge = &e->data.knowledge,
                       .gold = e->gold,
                       .old = e->old.count ? &e->old : NULL,
                       .rows = e->rows,
                       .old_rows = e->old_rows};
    int status = eval_events(&eval);
    e->rows = eval.rows;
    e->old_rows = eval.old_rows;
    if (status == EXIT_MACHINE_FAILED) return status;
    if (!in_jsonl(e->options)) print_events_table(&eval.figures, stdout);
    EvalChanges changes = print_rows(e);
    if (in_jsonl(e->options))
        print_events_jsonl(&eval.figures, e->options->compare ? &changes : NULL, stdout);
    return status;
}

static int judge(Evaluation *e, bool is_events) {
    e->arena = arena_new(0);
    e->rows.arena = e->old_rows.arena = e->arena;
    int status = e->arena ? read_old(e) : EXIT_MACHINE_FAILED;
    if (status == EXIT_ALL_DONE)
        status = is_events ? run_events(e) : run_marked(e, e->options->files[0]);
    if (e->rows.failed || e->old_rows.failed || !e->arena) {
        complain("out of memory");
        status = EXIT_MACHINE_FAILED;
    }
    eval_events_free(&e->old);
    free(e->old_text);
    arena_free(e->arena);
    return status;
}

/* Whether the options go with that kind of gold. */
static int check_usage(const Options *options, bool is_events) {
    if (is_events && options->file_count < 2)
        return wrong_usage(&command_eval, "the reports that %s was coded from are missing",
                           options->files[0]);
    if (!is_events && options->file_count > 1)
        return wrong_usage(&command_eval, "marked pairs hold their own text; one GOLD only");
    if (is_events && options->free)
        return wrong_usage(&command_eval, "--free is for marked pairs; events are coded freely");
    if (!is_events && options->match) return wrong_usage(&command_eval, "--match is for events");
    return EXIT_ALL_DONE;
}

static int run_eval(const Options *options) {
    if (options->file_count < 1) return wrong_usage(&command_eval, "GOLD is missing");
    Evaluation e = {.options = options};
    int status = EXIT_ALL_DONE;
    size_t len = 0;
    char *text = file_read(options->files[0], &len, &status);
    if (!text) return status;
    e.gold = (Str){text, len};
    bool is_events = len && text[0] == '{';
    status = check_usage(options, is_events);
    if (status == EXIT_ALL_DONE) status = data_open(options, DATA_ALL, &e.data);
    if (status == EXIT_ALL_DONE) {
        status = judge(&e, is_events);
        data_close(&e.data);
    }
    free(text);
    return status;
}

const Command command_eval = {
    .name = "eval",
    .arguments = "GOLD [FILE...]",
    .summary = "precision, recall and F1 of the coder against a coded file",
    .about =
        "GOLD is a table of marked pairs (tab-separated; columns gold_root, marked_sentence,\n"
        "gold_quad, id; marks <s>..</s> and <t>..</t>), each coded as asked, or with --free\n"
        "looked for among all that is coded; or GOLD is events as JSON Lines, and then FILE is\n"
        "the reports that they were coded from, with those that have no events. OLD.jsonl is what\n"
        "eval or code wrote before, as JSON Lines.",
    .example = "parley eval --errors 10 pairs.tsv",
    .options = OPTION_FROM | OPTION_FORMAT | OPTION_DATE | OPTION_LEXICON | OPTION_JOBS |
               OPTION_ERRORS | OPTION_FREE | OPTION_MATCH | OPTION_COMPARE | OPTION_ENTRIES,
    .from = "auto|text|html|jsonl|petrarch",
    .formats = "table|jsonl",
    .matches = "auto|spans|codes|type",
    .run = run_eval,
};
