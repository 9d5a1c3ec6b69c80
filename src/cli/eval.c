/* parley eval: the coder's figures against a file that a careful coder has coded. */
#include "cli/coding.h"
#include "cli/data.h"
#include "cli/documents.h"
#include "cli/eval_events.h"
#include "cli/marked.h"
#include "cli/score.h"

#include <stdlib.h>
#include <string.h>

/* A pair that was coded wrongly, kept to be shown. */
typedef struct Mistake {
    size_t line;
    Str marked; /* the line's text, in the gold file */
    int gold, coded;
    float confidence;
    char rule[64];
} Mistake;

typedef struct MarkedEval {
    const char *path;
    MarkedColumns columns;
    Scores scores;
    TextCoder coder;
    Arena *arena;
    Mistake *mistakes;
    size_t mistake_count, mistake_capacity;
    int exit_status;
} MarkedEval;

/* The event that the coder is surest of, or NULL. */
static const Event *best_event(const Coding *coding) {
    const Event *best = NULL;
    for (uint32_t i = 0; i < coding->event_count; i++)
        if (!best || coding->events[i].confidence > best->confidence) best = &coding->events[i];
    return best;
}

static void keep_mistake(MarkedEval *eval, const MarkedPair *pair, Str line, int gold,
                         const Event *event) {
    if (eval->mistake_count == eval->mistake_capacity) {
        size_t capacity = eval->mistake_capacity ? eval->mistake_capacity * 2 : 64;
        Mistake *grown = realloc(eval->mistakes, capacity * sizeof *grown);
        if (!grown) return; /* one less to show */
        eval->mistakes = grown;
        eval->mistake_capacity = capacity;
    }
    Mistake *m = &eval->mistakes[eval->mistake_count++];
    *m = (Mistake){.line = pair->line, .marked = line, .gold = gold};
    if (!event) return;
    m->coded = (int)event->type;
    m->confidence = event->confidence;
    snprintf(m->rule, sizeof m->rule, "%.*s", STR_ARG(event->rule));
}

static bool yields(int label) {
    return label == EVENT_CONCEDE || label == EVENT_RETREAT || label == LABEL_YIELD;
}

static void complain_of_pair(MarkedEval *eval, size_t line, parley_status status,
                             const parley_error *err) {
    complain_at(file_label(eval->path), line, err->message);
    eval->exit_status = worse_exit(eval->exit_status, exit_of(status));
}

static void score_pair(MarkedEval *eval, const MarkedPair *pair, Str line) {
    parley_error err = {PARLEY_OK, ""};
    int gold = label_of(pair->gold_root);
    if (gold <= 0) {
        error_set(&err, PARLEY_ERR_INPUT, "\"%.*s\" is no type of event", STR_ARG(pair->gold_root));
        complain_of_pair(eval, pair->line, err.status, &err);
        return;
    }
    char id[32];
    snprintf(id, sizeof id, "%zu", pair->line);
    TextWanted wanted = {.id = pair->id.len ? pair->id : str_of(id),
                         .text = pair->text,
                         .spans = pair->spans,
                         .span_count = pair->span_count};
    parley_status status = text_coder_code(&eval->coder, &wanted, &err);
    if (status != PARLEY_OK) complain_of_pair(eval, pair->line, status, &err);
    const Event *event = status == PARLEY_OK ? best_event(&eval->coder.coded.coding) : NULL;
    int coded = event ? (int)event->type : EVENT_NONE;
    uint32_t quad =
        pair->gold_quad.len == 1 && pair->gold_quad.data[0] >= '1' && pair->gold_quad.data[0] <= '4'
            ? (uint32_t)(pair->gold_quad.data[0] - '0')
            : label_quad(gold);
    if (gold == LABEL_YIELD) eval->scores.merge_yield = true;
    scores_add(&eval->scores, gold, coded, quad, event ? event->quad : 0);
    bool right = gold == coded || (gold == LABEL_YIELD && yields(coded));
    if (!right) keep_mistake(eval, pair, line, gold, event);
}

/* Goes through the lines after the header. `number` is the header's. */
static void score_lines(MarkedEval *eval, Str text, size_t at, size_t number) {
    while (at < text.len && eval->exit_status != EXIT_MACHINE_FAILED) {
        size_t end = str_find(text, "\n", at);
        if (end == SIZE_MAX) end = text.len;
        Str line = str_trim(str_slice(text, at, end));
        at = end + 1;
        number++;
        if (line.len == 0) continue;
        MarkedPair pair;
        parley_error err = {PARLEY_OK, ""};
        arena_reset(eval->arena);
        parley_status status = marked_line(eval->arena, line, &eval->columns, &pair, &err);
        pair.line = number;
        if (status == PARLEY_OK)
            score_pair(eval, &pair, line);
        else
            complain_of_pair(eval, number, status, &err);
    }
}

static int compare_mistakes(const void *a, const void *b) {
    const Mistake *x = a, *y = b;
    if (x->confidence != y->confidence) return x->confidence > y->confidence ? -1 : 1;
    return x->line < y->line ? -1 : x->line > y->line;
}

/* The line's last field that has marks, or all of it. */
static Str marked_part(Str line) {
    size_t mark = str_find(line, "<s>", 0);
    if (mark == SIZE_MAX) return line;
    while (mark > 0 && line.data[mark - 1] != '\t') mark--;
    return str_slice(line, mark, line.len);
}

static void print_mistakes(MarkedEval *eval, size_t most) {
    if (eval->mistake_count)
        qsort(eval->mistakes, eval->mistake_count, sizeof *eval->mistakes, compare_mistakes);
    for (size_t i = 0; i < eval->mistake_count && i < most; i++) {
        const Mistake *m = &eval->mistakes[i];
        printf("\n%s:%zu: gold %s, coded %s (%.2f, %s)\n  %.*s\n", file_label(eval->path), m->line,
               label_name(m->gold), label_name(m->coded), (double)m->confidence,
               m->rule[0] ? m->rule : "-", STR_ARG(marked_part(m->marked)));
    }
}

static void print_scores(const Options *options, const Scores *scores) {
    if (options->format && !strcmp(options->format, "jsonl"))
        scores_print_jsonl(scores, stdout);
    else
        scores_print_table(scores, stdout);
}

static int eval_marked(const Options *options, const Knowledge *knowledge, const char *path,
                       Str text) {
    MarkedEval eval = {.path = path, .arena = arena_new(0)};
    size_t end = str_find(text, "\n", 0);
    Str header = str_trim(str_slice(text, 0, end));
    parley_error err = {PARLEY_OK, ""};
    if (!eval.arena || text_coder_new(knowledge, &eval.coder, &err) != PARLEY_OK) {
        complain("out of memory");
        eval.exit_status = EXIT_MACHINE_FAILED;
    } else if (!marked_columns(header, &eval.columns)) {
        complain_at(file_label(path), 1, "no columns named gold_root and marked_sentence here");
        eval.exit_status = EXIT_SOME_INPUT_BAD;
    } else {
        score_lines(&eval, text, end == SIZE_MAX ? text.len : end + 1, 1);
        print_scores(options, &eval.scores);
        print_mistakes(&eval, options->errors);
    }
    text_coder_free(&eval.coder);
    arena_free(eval.arena);
    free(eval.mistakes);
    return eval.exit_status;
}

static int run_eval(const Options *options) {
    if (options->file_count < 1) return wrong_usage(&command_eval, "GOLD is missing");
    const char *path = options->files[0];
    int status = EXIT_ALL_DONE;
    size_t len = 0;
    char *text = file_read(path, &len, &status);
    if (!text) return status;
    bool is_events = len && text[0] == '{';
    Data data;
    if (is_events && options->file_count < 2)
        status = wrong_usage(&command_eval, "the reports that %s was coded from are missing", path);
    else if (!is_events && options->file_count > 1)
        status = wrong_usage(&command_eval, "marked pairs hold their own text; one GOLD only");
    else
        status = data_open(options, DATA_ALL, &data);
    if (status == EXIT_ALL_DONE) {
        Str gold = {text, len};
        if (is_events) {
            Scores scores = {.merge_yield = false};
            status = eval_events(options, &data.knowledge, gold, &scores);
            if (status != EXIT_MACHINE_FAILED) print_scores(options, &scores);
        } else {
            status = eval_marked(options, &data.knowledge, path, gold);
        }
        data_close(&data);
    }
    free(text);
    return status;
}

const Command command_eval = {
    .name = "eval",
    .arguments = "GOLD [FILE...]",
    .summary = "precision, recall and F1 of the coder against a coded file",
    .about = "GOLD is a table of marked pairs (tab-separated; columns gold_root, marked_sentence,\n"
             "gold_quad, id; marks <s>..</s> and <t>..</t>), each coded as asked; or events as\n"
             "JSON Lines, and then FILE is the reports that they were coded from.",
    .example = "parley eval --errors 10 pairs.tsv",
    .options = OPTION_FROM | OPTION_FORMAT | OPTION_DATE | OPTION_LEXICON | OPTION_ERRORS,
    .from = "auto|text|html|jsonl",
    .formats = "table|jsonl",
    .run = run_eval,
};
