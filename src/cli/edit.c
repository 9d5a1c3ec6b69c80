/* parley edit and parley reject: an analyst corrects the record. */
#include "cli/record.h"

#include <string.h>

static int key_of(const Command *command, const Options *options, uint64_t *key) {
    if (options->file_count != 1) return wrong_usage(command, "name one EVENT, by its id");
    if (event_key_of(str_of(options->files[0]), key)) return EXIT_ALL_DONE;
    return wrong_usage(command, "\"%s\" is no event's id (16 hex digits)", options->files[0]);
}

static parley_status edit_one(Record *record, const Options *options, uint64_t key,
                              const char *setting, parley_error *err) {
    size_t name = strcspn(setting, "=");
    EditWanted edit = {.key = key,
                       .field = {setting, name},
                       .value = str_of(setting + name + (setting[name] == '=')),
                       .who = editor_of(options),
                       .why = str_of(options->why)};
    return record_edit(record, &edit, err);
}

static int run_edit(const Options *options) {
    uint64_t key;
    Record *record;
    parley_error err;
    int status = key_of(&command_edit, options, &key);
    if (status == EXIT_ALL_DONE && options->set_count == 0)
        status = wrong_usage(&command_edit, "--set FIELD=VALUE is missing");
    if (status == EXIT_ALL_DONE) status = record_of(options, RECORD_WRITE, &record);
    if (status != EXIT_ALL_DONE) return status;
    for (size_t i = 0; i < options->set_count; i++) {
        parley_status done = edit_one(record, options, key, options->settings[i], &err);
        if (done) complain("%s", err.message);
        status = worse_exit(status, exit_of(done));
    }
    record_close(record);
    return status;
}

static int run_reject(const Options *options) {
    uint64_t key;
    Record *record;
    parley_error err;
    int status = key_of(&command_reject, options, &key);
    if (status == EXIT_ALL_DONE && !options->why)
        status = wrong_usage(&command_reject, "--why TEXT is missing");
    if (status == EXIT_ALL_DONE) status = record_of(options, RECORD_WRITE, &record);
    if (status != EXIT_ALL_DONE) return status;
    parley_status done =
        record_reject(record, key, !options->undo, editor_of(options), str_of(options->why), &err);
    if (done) complain("%s", err.message);
    record_close(record);
    return exit_of(done);
}

const Command command_edit = {
    .name = "edit",
    .arguments = "EVENT",
    .summary = "corrects an event in the record",
    .about =
        "The machine's version is kept beside the correction, with who made it and when. Fields:\n"
        "event, mode, status, date, cameo, source, target (codes, joined by commas), killed,\n"
        "injured, displaced, abducted, arrested (12, 10-15, 20+). FIELD= alone: not known.",
    .example = "parley edit 887769b0b8bf3c7c --db syria.db --set status=denied --set target=SYRREB",
    .options = OPTION_DB | OPTION_SET | OPTION_WHY | OPTION_BY,
    .run = run_edit,
};

const Command command_reject = {
    .name = "reject",
    .arguments = "EVENT",
    .summary = "marks an event in the record as wrong",
    .about = "It stays in the record, and is listed and counted only where --rejected asks for it.",
    .example = "parley reject 887769b0b8bf3c7c --db syria.db --why \"a film, not a war\"",
    .options = OPTION_DB | OPTION_WHY | OPTION_BY | OPTION_UNDO,
    .run = run_reject,
};
