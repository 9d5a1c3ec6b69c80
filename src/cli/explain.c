/* parley explain: why an event was coded. */
#include "cli/data.h"
#include "cli/documents.h"
#include "cli/formats.h"

#include <stdatomic.h>
#include <string.h>

typedef struct ExplainContext {
    const Knowledge *knowledge;
    const char *id; /* the event's, or its beginning */
    atomic_size_t *found;
} ExplainContext;

static void put_party_line(StrBuf *out, const char *label, const Coded *coded, const Party *parties,
                           uint32_t count) {
    strbuf_format(out, "%-9s", label);
    if (count == 0) strbuf_text(out, "nobody named");
    for (uint32_t i = 0; i < count; i++) {
        const Party *p = &parties[i];
        if (i) strbuf_text(out, ", ");
        strbuf_text(out, p->code[0] ? p->code : "(no code)");
        strbuf_text(out, " \"");
        put_one_line(out, given_span(coded->doc, p->span).text);
        strbuf_format(out, "\", by %s", named_by_name(p->named_by));
        if (p->name.len) strbuf_format(out, ": %.*s", STR_ARG(p->name));
    }
    strbuf_char(out, '\n');
}

/* What was coded, in a few lines, before the reasons. */
static void put_outcome(StrBuf *out, const Coded *coded, const Event *e) {
    strbuf_format(out, "event %s in %.*s, sentence %u\n", e->id, STR_ARG(coded->doc->id),
                  e->sentence);
    put_party_line(out, "source:", coded, e->source, e->source_count);
    strbuf_format(out, "type:    %s%s%.*s, CAMEO %.*s, %s\n", event_type_name(e->type),
                  e->mode.len ? " " : "", STR_ARG(e->mode), STR_ARG(e->cameo),
                  event_status_name(e->status));
    put_party_line(out, "target:", coded, e->target, e->target_count);
    strbuf_text(out, "said by: ");
    if (e->said_by.known)
        put_one_line(out, given_span(coded->doc, e->said_by.span).text);
    else
        strbuf_text(out, "the report itself");
    strbuf_format(out, "\nrule:    %.*s, confidence %.2f\n", STR_ARG(e->rule),
                  (double)e->confidence);
}

/* A stretch of the sentence that is shown between brackets. */
typedef struct Mark {
    TextSpan span;
    const char *label;
} Mark;

enum { MARKS_MAX = 16 };

/* The sentence with its source, target and trigger between brackets, by where they begin. */
static void put_marked_sentence(StrBuf *out, const Coded *coded, const Event *e) {
    Mark marks[MARKS_MAX];
    int count = 0;
    for (uint32_t i = 0; i < e->source_count && count < MARKS_MAX - 1; i++)
        marks[count++] = (Mark){e->source[i].span, "source"};
    for (uint32_t i = 0; i < e->target_count && count < MARKS_MAX - 1; i++)
        marks[count++] = (Mark){e->target[i].span, "target"};
    marks[count++] = (Mark){e->trigger, "trigger"};
    const Sentence *sentence = &coded->tokens.sentences[e->sentence];
    uint32_t at = sentence->start;
    strbuf_text(out, "marked:  ");
    while (at < sentence->end) {
        const Mark *next = NULL; /* the first that begins at or after `at` */
        for (int i = 0; i < count; i++) {
            const TextSpan *span = &marks[i].span;
            if (span->start < at || span->end > sentence->end || span->start >= span->end) continue;
            if (!next || span->start < next->span.start) next = &marks[i];
        }
        uint32_t until = next ? next->span.start : sentence->end;
        strbuf_str(out, str_slice(coded->doc->text, at, until));
        if (!next) break;
        strbuf_format(out, "[%s: %.*s]", next->label,
                      STR_ARG(str_slice(coded->doc->text, next->span.start, next->span.end)));
        at = next->span.end;
    }
    strbuf_char(out, '\n');
}

static void put_explanations(const void *given, const Coded *coded, StrBuf *out) {
    const ExplainContext *context = given;
    for (uint32_t i = 0; i < coded->coding.event_count; i++) {
        const Event *event = &coded->coding.events[i];
        if (strncmp(event->id, context->id, strlen(context->id)) != 0) continue;
        if (atomic_fetch_add(context->found, 1)) strbuf_char(out, '\n');
        put_outcome(out, coded, event);
        put_marked_sentence(out, coded, event);
        parley_error err;
        if (explain_event(context->knowledge->lexicon, &coded->parsed, &coded->mentions, event, out,
                          &err) != PARLEY_OK)
            out->failed = true;
    }
}

static bool is_event_id(const char *id) {
    size_t len = strlen(id);
    return len >= 4 && len <= 16 && strspn(id, "0123456789abcdef") == len;
}

static int run_explain(const Options *options) {
    if (options->file_count < 1) return wrong_usage(&command_explain, "EVENT is missing");
    const char *id = options->files[0];
    if (!is_event_id(id))
        return wrong_usage(&command_explain, "%s: is no id of an event (4 to 16 digits of 0-9a-f)",
                           id);
    Data data;
    int status = data_open(options, DATA_ALL, &data);
    if (status != EXIT_ALL_DONE) return status;
    atomic_size_t found = 0;
    ExplainContext context = {&data.knowledge, id, &found};
    Options reports = *options;
    reports.files++;
    reports.file_count--;
    DocumentWork work = {.options = &reports,
                         .knowledge = &data.knowledge,
                         .stage = STAGE_EVENTS,
                         .context = &context,
                         .put = put_explanations};
    status = documents_run(&work);
    data_close(&data);
    if (atomic_load(&found) == 0) {
        complain("no event %s is coded from these reports (and this --date)", id);
        status = worse_exit(status, EXIT_SOME_INPUT_BAD);
    }
    return status;
}

const Command command_explain = {
    .name = "explain",
    .arguments = "EVENT [FILE...]",
    .summary = "why an event was coded: sentence, tree, lexicon entry",
    .about =
        "EVENT is the event's id, or the beginning of it; FILE is the reports that it was coded\n"
        "from. They are coded again, so --date and --lexicon must be what they were.",
    .example = "parley explain 0f3a report.txt --date 2016-09-19",
    .options = OPTION_FROM | OPTION_DATE | OPTION_LEXICON | OPTION_JOBS,
    .from = "auto|text|html|jsonl|petrarch",
    .run = run_explain,
};
