#include "cli/eval_events.h"

#include "cli/documents.h"
#include "engine/output.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

typedef struct DocSentence {
    json_int_t start, end; /* as events give them */
    Str text;
} DocSentence;

/* A report that was coded: its sentences, kept for the rows. */
typedef struct CodedDoc {
    Str id;
    DocSentence *sentences;
    uint32_t sentence_count;
} CodedDoc;

typedef struct Collector {
    pthread_mutex_t lock; /* documents come back on several threads */
    Arena *arena;
    EvalEvents coded;
    CodedDoc *docs;
    size_t count, capacity;
    bool failed;
} Collector;

int eval_events_read(const char *path, Str text, EvalEvents *out) {
    int exit_status = EXIT_ALL_DONE;
    size_t at = 0, number = 0;
    Str line;
    parley_error err;
    while (exit_status != EXIT_MACHINE_FAILED && line_next(text, &at, &number, &line)) {
        parley_status status = eval_events_add(out, line, &err);
        if (status == PARLEY_OK) continue;
        complain_at(file_label(path), number, err.message);
        exit_status = worse_exit(exit_status, exit_of(status));
    }
    eval_events_sort(out);
    return exit_status;
}

/* ---- the reports as they come back ---- */

static CodedDoc *new_doc(Collector *c) {
    if (c->count == c->capacity) {
        size_t capacity = c->capacity ? c->capacity * 2 : 64;
        CodedDoc *grown = arena_grow(c->arena, c->docs, c->count, capacity, sizeof *grown);
        if (!grown) return NULL;
        c->docs = grown;
        c->capacity = capacity;
    }
    return &c->docs[c->count++];
}

static void keep_sentences(Collector *c, const Coded *coded) {
    CodedDoc *doc = new_doc(c);
    uint32_t count = coded->tokens.sentence_count;
    DocSentence *sentences = arena_array(c->arena, count ? count : 1, sizeof *sentences);
    Str id = str_copy(c->arena, coded->doc->id);
    c->failed = c->failed || !doc || !sentences || !id.data;
    if (c->failed) return;
    *doc = (CodedDoc){id, sentences, count};
    for (uint32_t i = 0; i < count; i++) {
        const Sentence *s = &coded->tokens.sentences[i];
        GivenSpan given = given_span(coded->doc, (TextSpan){s->start, s->end});
        sentences[i] = (DocSentence){given.start, given.end, str_copy(c->arena, given.text)};
        if (!sentences[i].text.data) c->failed = true;
    }
}

/* Nothing goes out; the events are kept. */
static void keep_document(const void *context, const Coded *coded, StrBuf *out) {
    (void)out;
    Collector *c = *(Collector *const *)context;
    StrBuf line = {.data = NULL};
    pthread_mutex_lock(&c->lock);
    keep_sentences(c, coded);
    for (uint32_t i = 0; i < coded->coding.event_count && !c->failed; i++) {
        strbuf_clear(&line);
        put_event(&line, coded, &coded->coding.events[i]);
        c->failed = line.failed || eval_events_add(&c->coded, strbuf_view(&line), NULL);
    }
    pthread_mutex_unlock(&c->lock);
    strbuf_free(&line);
}

/* ---- rows ---- */

static Str sentence_text(const CodedDoc *doc, const EvalEvent *event) {
    for (uint32_t i = 0; doc && i < doc->sentence_count; i++) {
        const DocSentence *s = &doc->sentences[i];
        if (s->start < event->end && event->start < s->end) return s->text;
    }
    return STR("");
}

static void add_gold_row(EvalRows *rows, const CodedDoc *doc, const EvalEvent *gold,
                         size_t number) {
    char key[256];
    snprintf(key, sizeof key, "%s#%zu", gold->doc, number);
    const EvalEvent *coded = gold->partner;
    EvalRow row = {.key = str_of(key),
                   .gold = gold->label,
                   .coded = coded ? coded->label : EVENT_NONE,
                   .right = coded && coded->label == gold->label,
                   .found = coded != NULL,
                   .confidence = coded ? coded->confidence : 0,
                   .rule = str_of(coded ? coded->rule : ""),
                   .text = sentence_text(doc, gold)};
    eval_rows_add(rows, &row);
}

static void add_rows(EvalRows *rows, const CodedDoc *doc, const EvalEvent *gold, size_t gold_count,
                     const EvalEvent *coded, size_t coded_count) {
    for (size_t i = 0; i < gold_count; i++) add_gold_row(rows, doc, &gold[i], i + 1);
    for (size_t i = 0; i < coded_count; i++) {
        if (coded[i].partner) continue;
        EvalRow row = {.key = str_of(coded[i].id),
                       .coded = coded[i].label,
                       .confidence = coded[i].confidence,
                       .rule = str_of(coded[i].rule),
                       .text = sentence_text(doc, &coded[i])};
        eval_rows_add(rows, &row);
    }
}

/* ---- document by document ---- */

static MatchHow how_of(const Options *options) {
    if (!options->match || !strcmp(options->match, "auto")) return MATCH_AUTO;
    if (!strcmp(options->match, "type")) return MATCH_TYPE;
    return !strcmp(options->match, "codes") ? MATCH_CODES : MATCH_SPANS;
}

static void judge_document(EventsEval *eval, const EvalEvents *all_gold, const EvalEvents *coded,
                           const CodedDoc *doc) {
    MatchHow how = how_of(eval->options);
    size_t gold_count, count, old_count = 0;
    EvalEvent *gold = eval_events_of(all_gold, doc->id.data, &gold_count);
    EvalEvent *events = eval_events_of(coded, doc->id.data, &count);
    if (eval->old) {
        EvalEvent *old = eval_events_of(eval->old, doc->id.data, &old_count);
        match_events(gold, gold_count, old, old_count, how);
        add_rows(&eval->old_rows, doc, gold, gold_count, old, old_count);
    }
    match_events(gold, gold_count, events, count, how);
    figures_count(&eval->figures, gold, gold_count, events, count);
    add_rows(&eval->rows, doc, gold, gold_count, events, count);
}

static int compare_docs(const void *a, const void *b) {
    return str_compare(((const CodedDoc *)a)->id, ((const CodedDoc *)b)->id);
}

/* Gold for a report that is not there is missed, and told of once a report. */
static int count_orphans(EventsEval *eval, const EvalEvents *gold, const Collector *c) {
    int exit_status = EXIT_ALL_DONE;
    for (size_t i = 0, count; i < gold->count; i += count) {
        EvalEvent *events = eval_events_of(gold, gold->items[i].doc, &count);
        const CodedDoc wanted = {.id = str_of(events->doc)};
        if (c->count && bsearch(&wanted, c->docs, c->count, sizeof wanted, compare_docs)) continue;
        complain("gold has events of the report %s, which was not coded", events->doc);
        exit_status = EXIT_SOME_INPUT_BAD;
        match_events(events, count, NULL, 0, MATCH_AUTO);
        figures_count(&eval->figures, events, count, NULL, 0);
        add_rows(&eval->rows, NULL, events, count, NULL, 0);
    }
    return exit_status;
}

static int run_reports(const EventsEval *eval, Collector *collector) {
    Options reports = *eval->options;
    reports.files++;
    reports.file_count--;
    Collector *context = collector;
    DocumentWork work = {.options = &reports,
                         .knowledge = eval->knowledge,
                         .stage = STAGE_EVENTS,
                         .context = &context,
                         .put = keep_document};
    int status = documents_run(&work);
    if (!collector->failed) return status;
    complain("out of memory");
    return EXIT_MACHINE_FAILED;
}

static int judge_all(EventsEval *eval, const EvalEvents *gold, Collector *c) {
    eval_events_sort(&c->coded);
    if (c->count) qsort(c->docs, c->count, sizeof *c->docs, compare_docs);
    for (size_t i = 0; i < c->count; i++) judge_document(eval, gold, &c->coded, &c->docs[i]);
    return count_orphans(eval, gold, c);
}

int eval_events(EventsEval *eval) {
    EvalEvents gold = {.items = NULL};
    Collector collector = {.arena = arena_new(0)};
    if (!collector.arena) return exit_of(PARLEY_ERR_MEMORY);
    pthread_mutex_init(&collector.lock, NULL);
    int status = eval_events_read(eval->options->files[0], eval->gold, &gold);
    if (status != EXIT_MACHINE_FAILED) status = worse_exit(status, run_reports(eval, &collector));
    if (status != EXIT_MACHINE_FAILED)
        status = worse_exit(status, judge_all(eval, &gold, &collector));
    pthread_mutex_destroy(&collector.lock);
    eval_events_free(&collector.coded);
    eval_events_free(&gold);
    arena_free(collector.arena);
    return status;
}
