/* parley explain: why an event was coded; why a sentence gives the events that it gives. */
#include "format/explain.h"

#include "engine/text_coder.h"
#include "cli/data.h"
#include "cli/documents.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef struct ExplainContext {
    ExplainStyle style;
    const char *id; /* the event's, or its beginning */
    atomic_size_t *found;
} ExplainContext;

/* What the locale says of the terminal's letters: LC_ALL, else LC_CTYPE, else LANG. */
static bool has_boxes(void) {
    static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *value = getenv(names[i]);
        if (!value || !*value) continue;
        return strstr(value, "UTF-8") || strstr(value, "utf8") || strstr(value, "UTF8");
    }
    return false;
}

static ExplainShape explain_shape(void) {
    bool terminal = isatty(STDOUT_FILENO) == 1;
    return (ExplainShape){.colour = terminal && !getenv("NO_COLOR"), .boxes = has_boxes()};
}

/* ---- an event of a report ---- */

static void put_explanations(const void *given, const Coded *coded, StrBuf *out) {
    const ExplainContext *context = given;
    for (uint32_t i = 0; i < coded->coding.event_count; i++) {
        const Event *event = &coded->coding.events[i];
        if (strncmp(event->id, context->id, strlen(context->id)) != 0) continue;
        bool first = atomic_fetch_add(context->found, 1) == 0;
        if (!first && !context->style.json) strbuf_char(out, '\n');
        put_explained_event(out, &context->style, coded, event);
        if (context->style.json) strbuf_char(out, '\n');
    }
}

static bool is_event_id(const char *id) {
    size_t len = strlen(id);
    return len >= 4 && len <= 16 && strspn(id, "0123456789abcdef") == len;
}

static int explain_reports(const Options *options, const Data *data, ExplainContext *context) {
    atomic_size_t found = 0;
    context->found = &found;
    Options reports = *options;
    reports.files++;
    reports.file_count--;
    DocumentWork work = {.options = &reports,
                         .knowledge = &data->knowledge,
                         .stage = STAGE_REASONS,
                         .context = context,
                         .put = put_explanations};
    int status = documents_run(&work);
    if (atomic_load(&found)) return status;
    complain("no event %s is coded from these reports (and this --date)", context->id);
    return worse_exit(status, EXIT_SOME_INPUT_BAD);
}

/* ---- a sentence on the command line ---- */

static int put_all_sentences(const ExplainContext *context, const Coded *coded) {
    StrBuf out = {.data = NULL};
    for (uint32_t s = 0; s < coded->parsed.count; s++) {
        put_explained_sentence(&out, &context->style, coded, s);
        if (context->style.json) strbuf_char(&out, '\n');
    }
    bool good = !out.failed && output_write(out.data, out.len);
    if (out.failed) complain("out of memory");
    strbuf_free(&out);
    return good ? EXIT_ALL_DONE : EXIT_MACHINE_FAILED;
}

static int explain_sentence(const Options *options, const Data *data,
                            const ExplainContext *context) {
    TextCoder coder;
    parley_error err = {PARLEY_OK, ""};
    TextWanted wanted = {.id = STR("sentence"),
                         .date = str_of(options->date),
                         .title = STR(""),
                         .text = str_of(options->sentence)};
    parley_status status = text_coder_new(&data->knowledge, &coder, &err);
    coder.until = STAGE_REASONS;
    if (status == PARLEY_OK) status = text_coder_code(&coder, &wanted, &err);
    int exit_status = exit_of(status);
    if (status == PARLEY_OK)
        exit_status = put_all_sentences(context, &coder.coded);
    else
        complain("%s", err.message);
    text_coder_free(&coder);
    return exit_status;
}

static int run_explain(const Options *options) {
    if (options->sentence && options->file_count)
        return wrong_usage(&command_explain, "with --sentence, no EVENT and no FILE");
    if (!options->sentence && options->file_count < 1)
        return wrong_usage(&command_explain, "EVENT is missing");
    const char *id = options->sentence ? "" : options->files[0];
    if (!options->sentence && !is_event_id(id))
        return wrong_usage(&command_explain, "%s: is no id of an event (4 to 16 digits of 0-9a-f)",
                           id);
    Data data;
    int status = data_open(options, DATA_ALL, &data);
    if (status != EXIT_ALL_DONE) return status;
    ExplainContext context = {.style = {.lexicon = data.lexicon, .shape = explain_shape()},
                              .id = id};
    context.style.json = options->format && strcmp(options->format, "json") == 0;
    status = options->sentence ? explain_sentence(options, &data, &context)
                               : explain_reports(options, &data, &context);
    data_close(&data);
    return status;
}

const Command command_explain = {
    .name = "explain",
    .arguments = "EVENT [FILE...] | --sentence TEXT",
    .summary = "why an event was coded: sentence, tree, entry, roles, status, and what lost",
    .about =
        "EVENT is the event's id, or the beginning of it; FILE is the reports that it was coded\n"
        "from. They are coded again, so --date and --lexicon must be what they were. With\n"
        "--sentence, all that is coded in a text, and what an entry knows but is not coded.",
    .example = "parley explain 0f3a report.txt --date 2016-09-19",
    .options = OPTION_FROM | OPTION_FORMAT | OPTION_DATE | OPTION_LEXICON | OPTION_JOBS |
               OPTION_SENTENCE | OPTION_ENTRIES,
    .from = "auto|text|html|jsonl",
    .formats = "text|json",
    .run = run_explain,
};
