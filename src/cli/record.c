#include "cli/record.h"

#include <pwd.h>
#include <unistd.h>

const char *record_path(const Options *options) {
    return options->db ? options->db : "parley.db";
}

int record_of(const Options *options, RecordMode mode, Record **out) {
    parley_error err;
    if (str_starts(str_of(record_path(options)), "postgresql://")) {
        complain("--db %s: this version keeps records in SQLite files only; name a file",
                 record_path(options));
        return EXIT_WRONG_USAGE;
    }
    parley_status status = record_open(record_path(options), mode, out, &err);
    if (status == PARLEY_OK) return EXIT_ALL_DONE;
    complain("%s", err.message);
    return exit_of(status);
}

EventFilter filter_of(const Options *options) {
    return (EventFilter){
        .actor = str_of(options->actor),
        .source = str_of(options->source),
        .target = str_of(options->target),
        .type = event_type_of(str_of(options->type)),
        .status = event_status_of(str_of(options->status)),
        .place = str_of(options->place),
        .first_day = str_of(options->since),
        .last_day = str_of(options->until),
        .text = str_of(options->words),
        .with_rejected = options->rejected,
        .most = options->most,
    };
}

Str editor_of(const Options *options) {
    if (options->by && *options->by) return str_of(options->by);
    const struct passwd *user = getpwuid(getuid());
    return user && user->pw_name ? str_of(user->pw_name) : STR("unknown");
}
