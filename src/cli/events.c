/* parley events and parley export: what is in the record, filtered. */
#include "cli/documents.h"
#include "format/events.h"
#include "cli/record.h"
#include "cli/terminal.h"

#include <unistd.h>

enum { WRITE_AT = 1 << 16 };

/* Events on their way out. */
typedef struct Listing {
    const EventFormat *format; /* NULL: JSON Lines */
    TableShape shape;
    StrBuf out;
    bool comma_due, failed;
} Listing;

static bool put_event_of_record(void *context, const EventRow *event) {
    Listing *l = context;
    if (l->format) {
        put_formatted(&l->out, l->format, &event->view, &l->shape, l->comma_due);
        l->comma_due = true;
    } else {
        strbuf_char(&l->out, '{');
        put_row_fields(&l->out, event);
        strbuf_text(&l->out, "}\n");
    }
    return l->out.len < WRITE_AT || output_flush(&l->out, &l->failed);
}

static int list_events(const Options *options, const char *format) {
    Listing l = {.format = find_format(format), .shape = table_shape()};
    Record *record;
    parley_error err;
    int status = record_of(options, RECORD_READ, &record);
    if (status != EXIT_ALL_DONE) return status;
    EventFilter filter = filter_of(options);
    if (l.format && l.format->begin) l.format->begin(&l.out, &l.shape);
    parley_status read = record_events(record, &filter, put_event_of_record, &l, &err);
    if (l.format && l.format->end) l.format->end(&l.out);
    output_flush(&l.out, &l.failed);
    if (read) complain("%s", err.message);
    status = l.failed ? EXIT_MACHINE_FAILED : exit_of(read);
    strbuf_free(&l.out);
    record_close(record);
    return status;
}

static int run_events(const Options *options) {
    const char *format = options->format;
    if (!format) format = isatty(STDOUT_FILENO) == 1 ? "table" : "jsonl";
    return list_events(options, format);
}

static int run_export(const Options *options) {
    return list_events(options, options->format ? options->format : "jsonl");
}

#define FILTERS                                                                                    \
    (OPTION_DB | OPTION_FORMAT | OPTION_ACTOR | OPTION_SOURCE | OPTION_TARGET | OPTION_TYPE |      \
     OPTION_STATUS | OPTION_PLACE | OPTION_SINCE | OPTION_UNTIL | OPTION_WORDS | OPTION_MOST |     \
     OPTION_REJECTED)

const Command command_events = {
    .name = "events",
    .arguments = "",
    .summary = "lists the record's events",
    .about = "Every filter that is given must hold. A code stands for all that begin with it: SYR\n"
             "finds SYRGOV. Without --format: a table on a terminal, else jsonl.",
    .example = "parley events --db syria.db --actor RUS --type ASSAULT --since 2016-09-12",
    .options = FILTERS,
    .formats = "table|jsonl|csv|geojson|gdelt|petrarch",
    .run = run_events,
};

const Command command_export = {
    .name = "export",
    .arguments = "",
    .summary = "writes the record's events for other programs",
    .about = "The filters are those of `parley events`.",
    .example = "parley export --db syria.db --format geojson > events.geojson",
    .options = FILTERS,
    .formats = "jsonl|csv|geojson|gdelt|petrarch",
    .run = run_export,
};
