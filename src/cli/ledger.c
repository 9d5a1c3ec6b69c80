/* parley ledger: a truce's terms held against the record. */
#include "format/ledger.h"

#include "cli/documents.h"
#include "cli/record.h"
#include "cli/terminal.h"
#include "cli/truce.h"
#include "ledger/days.h"

#include <string.h>
#include <unistd.h>

static int put_figure(const Options *options, const Ledger *ledger, StrBuf *out) {
    bool rows = options->format && !strcmp(options->format, "jsonl");
    Str id = str_of(options->figure);
    if (rows ? put_ledger_incidents(out, ledger, id) : put_ledger_figure(out, ledger, id))
        return EXIT_ALL_DONE;
    complain("--explain %s: there is no such figure%s here; --format csv lists them",
             options->figure, rows ? " of incidents" : "");
    return EXIT_WRONG_USAGE;
}

static int put_ledger(const Options *options, const Ledger *ledger, StrBuf *out) {
    const char *format = options->format;
    if (options->figure) return put_figure(options, ledger, out);
    if (!format) format = isatty(STDOUT_FILENO) == 1 ? "table" : "jsonl";
    TableShape shape = table_shape();
    if (!strcmp(format, "table"))
        put_ledger_table(out, ledger, &shape);
    else if (!strcmp(format, "csv"))
        put_ledger_csv(out, ledger);
    else if (!strcmp(format, "jsonl"))
        put_ledger_jsonl(out, ledger);
    else
        put_ledger_report(out, ledger, !strcmp(format, "html"));
    return EXIT_ALL_DONE;
}

static int32_t day_given(const char *text) {
    return text ? day_of(str_of(text)) : DAY_NONE;
}

static int show_ledger(const Options *options, Arena *arena, const Truce *truce) {
    Record *record;
    const Ledger *ledger;
    parley_error err;
    StrBuf out = {0};
    int exit_status = record_of(options, RECORD_READ, &record);
    if (exit_status != EXIT_ALL_DONE) return exit_status;
    parley_status status = ledger_make(arena, truce, record, day_given(options->since),
                                       day_given(options->until), &ledger, &err);
    if (status) complain("%s", err.message);
    exit_status = status ? exit_of(status) : put_ledger(options, ledger, &out);
    if (out.failed) complain("out of memory");
    if (out.failed || (out.len && !output_write(out.data, out.len)))
        exit_status = EXIT_MACHINE_FAILED;
    strbuf_free(&out);
    record_close(record);
    return exit_status;
}

static int run_ledger(const Options *options) {
    const Truce *truce;
    if (options->file_count != 1)
        return wrong_usage(&command_ledger, "expected one truce file, not %d", options->file_count);
    Arena *arena = arena_new(0);
    if (!arena) complain("out of memory");
    if (!arena) return EXIT_MACHINE_FAILED;
    int exit_status = truce_of(options->files[0], arena, &truce);
    if (exit_status == EXIT_ALL_DONE) exit_status = show_ledger(options, arena, truce);
    arena_free(arena);
    return exit_status;
}

const Command command_ledger = {
    .name = "ledger",
    .arguments = "TRUCE",
    .summary = "a truce's ledger: its terms against the record, day by day",
    .about =
        "TRUCE is a TOML file with the truce's parties, areas and terms; see parley-ledger(1).\n"
        "Without --since and --until: all of its days up to the record's last report.\n"
        "A term's breach may list: air_strike, shelling, ground_attack, shooting, explosion,\n"
        "chemical, killing, abuse, attack, abduction, detention, advance, buildup, seizure,\n"
        "blockade, blocked_aid, refused_talks, violation. Without --format: a table on a\n"
        "terminal, else jsonl. markdown and html are daily reports.",
    .example = "parley ledger truce.toml --db syria.db --format html --since 2016-09-19 --until "
               "2016-09-19 > report.html",
    .options = OPTION_DB | OPTION_FORMAT | OPTION_SINCE | OPTION_UNTIL | OPTION_FIGURE,
    .formats = "table|csv|jsonl|markdown|html",
    .run = run_ledger,
};
