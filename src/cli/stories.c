/* parley stories: happenings, each counted once, with the claims about it side by side. */
#include "format/stories.h"

#include "cli/documents.h"
#include "cli/record.h"
#include "cli/terminal.h"
#include "record/happenings.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { WRITE_AT = 1 << 16 };

/* Happenings on their way out. */
typedef struct StoryListing {
    const StoryFormat *format; /* NULL: with reasons */
    TableShape shape;
    StrBuf out;
    size_t count;
    bool failed;
} StoryListing;

static bool put_story(void *context, const Story *story) {
    StoryListing *l = context;
    l->count++;
    if (l->format)
        l->format->story(&l->out, story, &l->shape);
    else
        put_story_reasons(&l->out, story);
    return l->out.len < WRITE_AT || output_flush(&l->out, &l->failed);
}

/* The record with its happenings up to date. One that cannot be written to is shown as it is. */
static int open_up_to_date(const Options *options, Record **out) {
    parley_error err;
    if (access(record_path(options), F_OK) == 0 && access(record_path(options), W_OK) != 0)
        return record_of(options, RECORD_READ, out);
    if (access(record_path(options), F_OK) != 0) return record_of(options, RECORD_READ, out);
    int status = record_of(options, RECORD_WRITE, out);
    if (status != EXIT_ALL_DONE) return status;
    parley_status done = record_happenings_update(*out, false, &err);
    if (!done) return EXIT_ALL_DONE;
    complain("%s", err.message);
    record_close(*out);
    *out = NULL;
    return exit_of(done);
}

static int list(const Options *options, const EventFilter *filter, const StoryFormat *format,
                size_t *count) {
    StoryListing l = {.format = format, .shape = table_shape()};
    Record *record;
    parley_error err;
    int status = open_up_to_date(options, &record);
    if (status != EXIT_ALL_DONE) return status;
    if (format && format->begin) format->begin(&l.out, &l.shape);
    parley_status read = record_stories(record, filter, put_story, &l, &err);
    output_flush(&l.out, &l.failed);
    if (read) complain("%s", err.message);
    *count = l.count;
    status = l.failed ? EXIT_MACHINE_FAILED : exit_of(read);
    strbuf_free(&l.out);
    record_close(record);
    return status;
}

static bool read_id(const char *text, int64_t *out) {
    char *end;
    long long value = strtoll(text, &end, 10);
    *out = value;
    return *text && !*end && value > 0;
}

static int explain(const Options *options) {
    EventFilter filter = {.most = 1};
    size_t count = 0;
    if (options->file_count != 2 || !read_id(options->files[1], &filter.happening))
        return wrong_usage(&command_stories, "explain: name one happening, by its number");
    int status = list(options, &filter, NULL, &count);
    if (status != EXIT_ALL_DONE || count) return status;
    complain("there is no happening %s in %s", options->files[1], record_path(options));
    return EXIT_SOME_INPUT_BAD;
}

static int split(const Options *options) {
    int64_t id;
    uint64_t key;
    Record *record;
    parley_error err;
    if (options->file_count != 3 || !read_id(options->files[1], &id) ||
        !event_key_of(str_of(options->files[2]), &key))
        return wrong_usage(&command_stories,
                           "split: name a happening, by its number, and an event, by its id");
    int status = open_up_to_date(options, &record);
    if (status != EXIT_ALL_DONE) return status;
    parley_status done = record_split(record, id, key, editor_of(options), options->undo, &err);
    if (done) complain("%s", err.message);
    record_close(record);
    return exit_of(done);
}

static int run_stories(const Options *options) {
    size_t count;
    const char *what = options->file_count ? options->files[0] : "";
    if (strcmp(what, "explain") == 0) return explain(options);
    if (strcmp(what, "split") == 0) return split(options);
    if (*what) return wrong_usage(&command_stories, "%s: expected explain or split", what);
    EventFilter filter = filter_of(options);
    const char *format = options->format;
    if (!format) format = isatty(STDOUT_FILENO) == 1 ? "table" : "jsonl";
    return list(options, &filter, find_story_format(format), &count);
}

const Command command_stories = {
    .name = "stories",
    .arguments = "[explain ID | split ID EVENT]",
    .summary = "lists happenings, each counted once, with all claims about it",
    .about =
        "Events of different reports that tell of one act are one happening: type, sides, place,\n"
        "day and harm agree within what the reports leave open. Filters choose happenings that\n"
        "have an event which they let through. Copies count once among the reports.\n"
        "explain ID       what was put together, and why\n"
        "split ID EVENT   takes an event out of a happening; it stays out (--undo: back in)",
    .example = "parley stories --db syria.db --type ASSAULT --since 2016-09-12 --format table",
    .options = OPTION_DB | OPTION_FORMAT | OPTION_ACTOR | OPTION_SOURCE | OPTION_TARGET |
               OPTION_TYPE | OPTION_STATUS | OPTION_PLACE | OPTION_SINCE | OPTION_UNTIL |
               OPTION_WORDS | OPTION_MOST | OPTION_BY | OPTION_UNDO,
    .formats = "table|jsonl|csv",
    .run = run_stories,
};
