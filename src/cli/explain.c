/* parley explain: why an event was coded. */
#include "cli/coding.h"
#include "cli/data.h"
#include "cli/documents.h"
#include "cli/formats.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

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

/* A stretch of the sentence that is shown between brackets, or in a colour. */
typedef struct Mark {
    TextSpan span;
    const char *label, *colour;
} Mark;

enum { MARKS_MAX = 20 };

typedef struct Marks {
    Mark items[MARKS_MAX];
    int count;
} Marks;

static void add_mark(Marks *marks, TextSpan span, const char *label, const char *colour) {
    for (int i = 0; i < marks->count; i++)
        if (marks->items[i].span.start < span.end && span.start < marks->items[i].span.end) return;
    if (marks->count < MARKS_MAX && span.start < span.end)
        marks->items[marks->count++] = (Mark){span, label, colour};
}

static void marks_of(const Coded *coded, const Event *e, Marks *marks) {
    const Tree *tree = &coded->parsed.trees[e->sentence];
    marks->count = 0;
    add_mark(marks, e->trigger, "trigger", "\033[1;33m");
    for (uint32_t i = 0; i < e->source_count; i++)
        add_mark(marks, e->source[i].span, "source", "\033[1;36m");
    for (uint32_t i = 0; i < e->target_count; i++)
        add_mark(marks, e->target[i].span, "target", "\033[1;31m");
    if (e->said_by.known) add_mark(marks, e->said_by.span, "speaker", "\033[1;35m");
    if (e->place && e->place->sentence == e->sentence)
        add_mark(marks,
                 (TextSpan){tree->nodes[e->place->first].token.start,
                            tree->nodes[e->place->last].token.end},
                 "place", "\033[1;32m");
    for (uint32_t i = 0; i < coded->mentions.time_count; i++) {
        const TimeMention *time = &coded->mentions.times[i];
        if (time->sentence == e->sentence && !strcmp(time->date, e->date))
            add_mark(
                marks,
                (TextSpan){tree->nodes[time->word].token.start, tree->nodes[time->word].token.end},
                "date", "\033[1;34m");
    }
}

/* As it stands, but for line ends and what could steer a terminal. */
static void put_plain(StrBuf *out, Str text) {
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.data[i];
        strbuf_char(out, c < 0x20 || c == 0x7f ? ' ' : text.data[i]);
    }
}

static void put_mark(StrBuf *out, const Coded *coded, const Mark *mark, bool colour) {
    Str text = str_slice(coded->doc->text, mark->span.start, mark->span.end);
    if (colour) strbuf_text(out, mark->colour);
    strbuf_format(out, "[%s: ", mark->label);
    put_plain(out, text);
    strbuf_text(out, colour ? "]\033[0m" : "]");
}

/* The sentence with what was found in it between brackets, by where it begins. */
static void put_marked_sentence(StrBuf *out, const Coded *coded, const Event *e, bool colour) {
    Marks marks;
    marks_of(coded, e, &marks);
    const Sentence *sentence = &coded->tokens.sentences[e->sentence];
    uint32_t at = sentence->start;
    strbuf_text(out, "marked:  ");
    while (at < sentence->end) {
        const Mark *next = NULL; /* the first that begins at or after `at` */
        for (int i = 0; i < marks.count; i++) {
            const TextSpan *span = &marks.items[i].span;
            if (span->start < at || span->end > sentence->end) continue;
            if (!next || span->start < next->span.start) next = &marks.items[i];
        }
        uint32_t until = next ? next->span.start : sentence->end;
        put_plain(out, str_slice(coded->doc->text, at, until));
        if (!next) break;
        put_mark(out, coded, next, colour);
        at = next->span.end;
    }
    strbuf_char(out, '\n');
}

/* Whether what is shown can have UTF-8's lines in it, by the locale's name. */
static bool locale_is_utf8(void) {
    static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *value = getenv(names[i]);
        if (value && *value) return strstr(value, "UTF-8") || strstr(value, "utf8");
    }
    return false;
}

static void put_reasons(const Knowledge *knowledge, const Coded *coded, const Event *event,
                      StrBuf *out) {
    bool colour = isatty(STDOUT_FILENO) == 1 && !getenv("NO_COLOR");
    put_outcome(out, coded, event);
    put_marked_sentence(out, coded, event, colour);
    parley_error err;
    if (explain_event(knowledge->lexicon, &coded->parsed, &coded->mentions, event, locale_is_utf8(),
                      out, &err) != PARLEY_OK)
        out->failed = true;
}

static void put_explanations(const void *given, const Coded *coded, StrBuf *out) {
    const ExplainContext *context = given;
    for (uint32_t i = 0; i < coded->coding.event_count; i++) {
        const Event *event = &coded->coding.events[i];
        if (strncmp(event->id, context->id, strlen(context->id)) != 0) continue;
        if (atomic_fetch_add(context->found, 1)) strbuf_char(out, '\n');
        put_reasons(context->knowledge, coded, event, out);
    }
}

static bool is_event_id(const char *id) {
    size_t len = strlen(id);
    return len >= 4 && len <= 16 && strspn(id, "0123456789abcdef") == len;
}

static void put_all(const Knowledge *knowledge, const Coded *coded, StrBuf *out) {
    for (uint32_t i = 0; i < coded->coding.event_count; i++) {
        put_reasons(knowledge, coded, &coded->coding.events[i], out);
        strbuf_char(out, '\n');
    }
    if (coded->coding.event_count == 0) strbuf_text(out, "no event\n");
    strbuf_text(out, "what triggered nothing:\n");
    parley_error err;
    for (uint32_t s = 0; s < coded->parsed.count; s++)
        if (explain_silence(knowledge->lexicon, &coded->parsed, &coded->mentions, &coded->coding, s,
                            out, &err) != PARLEY_OK)
            out->failed = true;
}

/* All that is coded in a text of the command line, and all that nearly was. */
static int explain_sentence(const Options *options) {
    Data data;
    int status = data_open(options, DATA_ALL, &data);
    if (status != EXIT_ALL_DONE) return status;
    TextCoder coder;
    StrBuf out = {0};
    parley_error err = {PARLEY_OK, ""};
    TextWanted wanted = {.id = STR("sentence"), .text = str_of(options->sentence)};
    if (options->date) wanted.date = str_of(options->date);
    parley_status failed = text_coder_new(&data.knowledge, &coder, &err);
    if (!failed) failed = text_coder_code(&coder, &wanted, &err);
    if (!failed) put_all(&data.knowledge, &coder.coded, &out);
    if (failed || out.failed) {
        complain("%s", failed ? err.message : "out of memory");
        status = failed ? exit_of(failed) : EXIT_MACHINE_FAILED;
    } else if (!output_write(out.data, out.len)) {
        status = EXIT_MACHINE_FAILED;
    }
    strbuf_free(&out);
    text_coder_free(&coder);
    data_close(&data);
    return status;
}

static int run_explain(const Options *options) {
    if (options->sentence) return explain_sentence(options);
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
    .arguments = "EVENT [FILE...] | --sentence TEXT",
    .summary = "why an event was coded: sentence, tree, lexicon entry",
    .about =
        "EVENT is the event's id, or the beginning of it; FILE is the reports that it was coded\n"
        "from. They are coded again, so --date and --lexicon must be what they were.\n"
        "--sentence codes a text given here and explains all that fired and what nearly did.",
    .example = "parley explain 0f3a report.txt --date 2016-09-19",
    .options =
        OPTION_FROM | OPTION_DATE | OPTION_LEXICON | OPTION_JOBS | OPTION_ENTRIES | OPTION_SENTENCE,
    .from = "auto|text|html|jsonl|petrarch",
    .run = run_explain,
};
