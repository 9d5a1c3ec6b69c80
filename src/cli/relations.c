/* parley relations: what two sides do and say to each other, or who stands with whom. */
#include "format/relations.h"

#include "cli/documents.h"
#include "cli/record.h"
#include "cli/terminal.h"

#include <string.h>
#include <unistd.h>

static int sides_of(const Options *options, Sides *out) {
    const Command *command = &command_relations;
    if (options->since && options->until && strcmp(options->since, options->until) > 0)
        return wrong_usage(command, "--since is later than --until");
    if (options->file_count == 0) return EXIT_ALL_DONE;
    if (options->file_count != 2) return wrong_usage(command, "name two sides, A and B, or none");
    if (options->half_life || options->sectors)
        return wrong_usage(command, "--half-life and --sectors are for the network, without A B");
    for (int i = 0; i < 2; i++)
        if (!are_actor_codes(str_of(options->files[i])))
            return wrong_usage(command, "\"%s\" is no actor's code (RUS, SYRREB, SYRGOV,SYRMIL)",
                               options->files[i]);
    *out = (Sides){str_of(options->files[0]), str_of(options->files[1])};
    if (str_equal(out->a, out->b)) return wrong_usage(command, "the two sides are one");
    return EXIT_ALL_DONE;
}

static const RelationsFormat *format_of(const Options *options) {
    const char *terminal = isatty(STDOUT_FILENO) == 1 ? "table" : "jsonl";
    return find_relations_format(options->format ? options->format : terminal);
}

static int run_relations(const Options *options) {
    RelationsWanted wanted = {.sides = {{"", 0}, {"", 0}},
                              .first_day = str_of(options->since),
                              .last_day = str_of(options->until),
                              .period = options->period,
                              .half_life = (double)options->half_life,
                              .sectors = options->sectors,
                              .colour = table_shape().colour};
    Record *record;
    parley_error err;
    int status = sides_of(options, &wanted.sides);
    if (status == EXIT_ALL_DONE) status = record_of(options, RECORD_READ, &record);
    if (status != EXIT_ALL_DONE) return status;
    StrBuf out = {.data = NULL};
    parley_status made = put_relations(&out, record, &wanted, format_of(options), &err);
    if (made) complain("%s", err.message);
    status = exit_of(made);
    if (!made && !output_write(out.data, out.len)) status = EXIT_MACHINE_FAILED;
    strbuf_free(&out);
    record_close(record);
    return status;
}

const Command command_relations = {
    .name = "relations",
    .arguments = "[A B]",
    .summary = "what two sides do and say to each other; who stands with whom",
    .about =
        "A and B are codes, more than one joined by commas (SYRGOV,SYRMIL); a code stands for all\n"
        "that begin with it. With them: what they did to each other, what each demands, offers,\n"
        "accepts, refuses and threatens, where they agree and differ. Without: the network of all\n"
        "actors in the last PERIOD of the record, or from --since to --until, and what changed\n"
        "since the days before. Without --format: a table on a terminal, else jsonl.",
    .example = "parley relations RUS USA --db syria.db --by week --since 2016-09-01",
    .options = OPTION_DB | OPTION_FORMAT | OPTION_PERIOD | OPTION_SINCE | OPTION_UNTIL |
               OPTION_HALF_LIFE | OPTION_SECTORS,
    .formats = "table|jsonl|csv|graphml",
    .run = run_relations,
};
