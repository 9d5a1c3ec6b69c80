#include "cli/eval_marked.h"

#include "engine/text_coder.h"
#include "cli/documents.h"
#include "cli/marked.h"
#include "cli/score.h"
#include "engine/output.h"

#include <string.h>

typedef struct Work {
    MarkedEval *eval;
    MarkedColumns columns;
    TextCoder coder;
    Arena *arena; /* one line's */
    int exit_status;
} Work;

/* ---- judging one pair by the events of its text ---- */

/* Whether the two labels are one, where YIELD stands for CONCEDE and RETREAT. */
static bool same_label(int gold, int coded) {
    bool yields = coded == EVENT_CONCEDE || coded == EVENT_RETREAT;
    return gold == coded || (gold == LABEL_YIELD && yields);
}

static bool stands_at(const MarkedPair *pair, const EvalEvent *event, SpanRole role,
                      const char *name) {
    const json_t *parties = event_parties(event, name);
    for (size_t i = 0; i < pair->span_count; i++)
        if (pair->spans[i].role == role &&
            parties_touch(parties, pair->spans[i].start, pair->spans[i].end))
            return true;
    return false;
}

/* The root by which an event counts where one is asked for; guided events have it already. */
static int root_label(const EvalEvent *event) {
    if (json_is_true(json_object_get(event->object, "guided"))) return event->label;
    const char *cameo = json_string_value(json_object_get(event->object, "cameo"));
    return (int)event_root_type((EventType)event->label, str_of(cameo), event->status);
}

/* The event that answers for the pair: of those between the marks one of gold's type if there is
 * one, else the surest. In guided coding all events are between the marks. */
static const EvalEvent *answer_of(const EvalEvent *events, size_t count, const MarkedPair *pair,
                                  int gold, bool free) {
    const EvalEvent *best = NULL;
    bool best_right = false;
    for (size_t i = 0; i < count; i++) {
        const EvalEvent *event = &events[i];
        if (free && (!stands_at(pair, event, SPAN_SOURCE, "source") ||
                     !stands_at(pair, event, SPAN_TARGET, "target")))
            continue;
        bool right = free && same_label(gold, root_label(event));
        bool surer = best && right == best_right && event->confidence > best->confidence;
        if (best && !surer && right <= best_right) continue;
        best = event;
        best_right = right;
    }
    return best;
}

static uint32_t gold_quad(const MarkedPair *pair, int gold) {
    Str quad = pair->gold_quad;
    bool given = quad.len == 1 && quad.data[0] >= '1' && quad.data[0] <= '4';
    return given ? (uint32_t)(quad.data[0] - '0') : label_quad(gold);
}

static void add_row(EvalRows *rows, const MarkedPair *pair, int gold, const EvalEvent *event) {
    int coded = event ? root_label(event) : EVENT_NONE;
    EvalRow row = {.key = pair->id,
                   .gold = gold,
                   .coded = coded,
                   .gold_quad = gold_quad(pair, gold),
                   .coded_quad = label_quad(coded),
                   .found = event != NULL,
                   .right = same_label(gold, coded),
                   .confidence = event ? event->confidence : 0,
                   .rule = str_of(event ? event->rule : ""),
                   .text = pair->marked};
    eval_rows_add(rows, &row);
}

/* ---- coding ---- */

static void complain_of(Work *work, size_t line, const parley_error *err) {
    complain_at(file_label(work->eval->path), line, err->message);
    work->exit_status = worse_exit(work->exit_status, exit_of(err->status));
}

/* Codes the pair's text and reads its events back as eval compares them. */
static parley_status code_pair(Work *work, const MarkedPair *pair, EvalEvents *out,
                               parley_error *err) {
    bool free = work->eval->options->free;
    const char *date = work->eval->options->date;
    TextWanted wanted = {.id = pair->id,
                         .date = str_of(date),
                         .text = pair->text,
                         .spans = pair->spans,
                         .span_count = free ? 0 : pair->span_count};
    parley_status status = text_coder_code(&work->coder, &wanted, err);
    const Coded *coded = &work->coder.coded;
    StrBuf line = {.data = NULL};
    for (uint32_t i = 0; status == PARLEY_OK && i < coded->coding.event_count; i++) {
        strbuf_clear(&line);
        put_event(&line, coded, &coded->coding.events[i]);
        status = line.failed ? error_memory(err) : eval_events_add(out, strbuf_view(&line), err);
    }
    strbuf_free(&line);
    return status;
}

static void judge_pair(Work *work, const MarkedPair *pair) {
    MarkedEval *eval = work->eval;
    parley_error err = {PARLEY_OK, ""};
    int gold = label_of(pair->gold_root);
    if (gold <= 0) {
        error_set(&err, PARLEY_ERR_INPUT, "\"%.*s\" is no type of event", STR_ARG(pair->gold_root));
        complain_of(work, pair->line, &err);
        return;
    }
    if (gold == LABEL_YIELD) eval->merge_yield = true;
    EvalEvents events = {.items = NULL};
    if (code_pair(work, pair, &events, &err) != PARLEY_OK) complain_of(work, pair->line, &err);
    bool free = eval->options->free;
    add_row(&eval->rows, pair, gold, answer_of(events.items, events.count, pair, gold, free));
    eval_events_free(&events);
    if (!eval->old) return;
    size_t count;
    const EvalEvent *old = eval_events_of(eval->old, str_copy(work->arena, pair->id).data, &count);
    add_row(&eval->old_rows, pair, gold, answer_of(old, count, pair, gold, free));
}

/* Goes through the lines after the header, which ends before `at`. */
static void judge_lines(Work *work, size_t at, size_t number) {
    Str line;
    while (work->exit_status != EXIT_MACHINE_FAILED &&
           line_next(work->eval->text, &at, &number, &line)) {
        MarkedPair pair;
        parley_error err = {PARLEY_OK, ""};
        arena_reset(work->arena);
        parley_status status = marked_line(work->arena, line, &work->columns, &pair, &err);
        if (status != PARLEY_OK) {
            complain_of(work, number, &err);
            continue;
        }
        char id[32];
        snprintf(id, sizeof id, "%zu", number);
        if (pair.id.len == 0) pair.id = str_of(id);
        pair.line = number;
        judge_pair(work, &pair);
    }
}

int eval_marked(MarkedEval *eval) {
    Work work = {.eval = eval, .arena = arena_new(0)};
    size_t at = 0, number = 0;
    Str header = STR("");
    parley_error err = {PARLEY_OK, ""};
    line_next(eval->text, &at, &number, &header);
    if (!work.arena || text_coder_new(eval->knowledge, &work.coder, &err) != PARLEY_OK) {
        complain("out of memory");
        work.exit_status = EXIT_MACHINE_FAILED;
    } else if (!marked_columns(header, &work.columns)) {
        complain_at(file_label(eval->path), 1,
                    "no columns named gold_root and marked_sentence here");
        work.exit_status = EXIT_SOME_INPUT_BAD;
    } else {
        judge_lines(&work, at, number);
    }
    text_coder_free(&work.coder);
    arena_free(work.arena);
    return work.exit_status;
}
