/* parley code: reports in, events out. */
#include "cli/data.h"
#include "cli/documents.h"
#include "cli/terminal.h"
#include "format/events.h"

#include <unistd.h>

typedef struct CodeContext {
    const EventFormat *format; /* NULL: JSON Lines */
    TableShape shape;
} CodeContext;

static void put_events(const void *given, const Coded *coded, StrBuf *out) {
    const CodeContext *context = given;
    for (uint32_t i = 0; i < coded->coding.event_count; i++) {
        const Event *event = &coded->coding.events[i];
        if (context->format) {
            EventView view;
            coded_view(out, coded, event, &view);
            context->format->event(out, &view, &context->shape);
        } else {
            put_event(out, coded, event);
            strbuf_char(out, '\n');
        }
    }
}

static bool write_part(StrBuf *part) {
    bool good = !part->failed && output_write(part->data, part->len);
    strbuf_free(part);
    return good;
}

static int code_all(const Options *options, const Knowledge *knowledge, CodeContext *context) {
    const EventFormat *format = context->format;
    StrBuf part = {.data = NULL};
    if (format && format->begin) format->begin(&part, &context->shape);
    if (!write_part(&part)) return EXIT_MACHINE_FAILED;
    DocumentWork work = {.options = options,
                         .knowledge = knowledge,
                         .stage = STAGE_EVENTS,
                         .context = context,
                         .put = put_events,
                         .commas = format && format->commas};
    int status = documents_run(&work);
    part = (StrBuf){.data = NULL};
    if (format && format->end) format->end(&part);
    return write_part(&part) ? status : EXIT_MACHINE_FAILED;
}

static int run_code(const Options *options) {
    const char *name = options->format;
    if (!name) name = isatty(STDOUT_FILENO) == 1 ? "table" : "jsonl";
    CodeContext context = {find_format(name), table_shape()};
    Data data;
    int status = data_open(options, DATA_ALL, &data);
    if (status != EXIT_ALL_DONE) return status;
    status = code_all(options, &data.knowledge, &context);
    data_close(&data);
    return status;
}

const Command command_code = {
    .name = "code",
    .arguments = "[FILE...]",
    .summary = "reports in, events out: the main job",
    .about = "Reads text, web pages or JSON Lines (one report a line, with its id and date) and\n"
             "writes every event found: who did what to whom, its status, who says so, where.\n"
             "Without --format: a table on a terminal, else jsonl.",
    .example = "parley code --date 2016-09-19 --format table report.txt",
    .options =
        OPTION_FROM | OPTION_FORMAT | OPTION_DATE | OPTION_LEXICON | OPTION_JOBS | OPTION_ENTRIES,
    .from = "auto|text|html|jsonl|petrarch",
    .formats = "table|jsonl|csv|geojson|gdelt|petrarch",
    .run = run_code,
};
