#include "cli/cli.h"

#include "engine/pool.h"
#include "lexicon/lexicon.h"
#include "text/calendar.h"

#include <errno.h>
#include <getopt.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

typedef struct OptionText {
    uint64_t bit;
    const char *name, *value, *help;
} OptionText;

static const OptionText option_texts[] = {
    {OPTION_FROM, "from", "KIND", "what comes in"},
    {OPTION_FORMAT, "format", "FORMAT", "what goes out"},
    {OPTION_DATE, "date", "YYYY-MM-DD", "the report's date, where the input gives none"},
    {OPTION_LEXICON, "lexicon", "FILE|DIR", "another lexicon; given again, later ones win"},
    {OPTION_JOBS, "jobs", "N", "threads (default: all cores)"},
    {OPTION_ERRORS, "errors", "N", "show the N worst sentences"},
    {OPTION_FREE, "free", NULL, "marked pairs: code with nothing marked, then look for the pair"},
    {OPTION_ENTRIES, "entries-only", NULL,
     "code by the lexicon alone: no second opinion, no near words"},
    {OPTION_MATCH, "match", "HOW", "when source and target agree"},
    {OPTION_COMPARE, "compare", "OLD.jsonl", "what came right and what went wrong since then"},
    {OPTION_PETRARCH, "petrarch", NULL, "import PETRARCH's dictionaries"},
    {OPTION_VERBS, "verbs", "FILE", "import: a verb dictionary; each may be given again"},
    {OPTION_ACTORS, "actors", "FILE", "import: an actor dictionary"},
    {OPTION_AGENTS, "agents", "FILE", "import: an agent dictionary"},
    {OPTION_DISCARDS, "discards", "FILE", "import: a list of discards"},
    {OPTION_OUT, "out", "FILE", "import: the lexicon to write (also -o FILE)"},
    {OPTION_DB, "db", "FILE", "the record (default: parley.db)"},
    {OPTION_ACTOR, "actor", "CODE", "events of this actor, as source or target: RUS, SYRREB, ISI"},
    {OPTION_SOURCE, "source", "CODE", "events whose source it is"},
    {OPTION_TARGET, "target", "CODE", "events whose target it is"},
    {OPTION_TYPE, "type", "TYPE", "events of this type: ASSAULT, CONSULT, ..."},
    {OPTION_STATUS, "status", "STATUS", "events of this status: actual, claimed, denied, ..."},
    {OPTION_PLACE, "place", "NAME", "events at this place, or in the country of this code"},
    {OPTION_SINCE, "since", "YYYY-MM-DD", "events of that day or later"},
    {OPTION_UNTIL, "until", "YYYY-MM-DD", "events of that day or earlier"},
    {OPTION_WORDS, "words", "QUERY", "events in sentences with these words (\"a b\", a OR b, a*)"},
    {OPTION_MOST, "most", "N", "no more than N"},
    {OPTION_REJECTED, "rejected", NULL, "also what was rejected by hand"},
    {OPTION_SET, "set", "FIELD=VALUE", "the field and its new value; may be given again"},
    {OPTION_WHY, "why", "TEXT", "the reason"},
    {OPTION_BY, "by", "NAME", "who says so (default: your login name)"},
    {OPTION_UNDO, "undo", NULL, "take it back"},
    {OPTION_FIGURE, "explain", "FIGURE", "open a figure: what it counts, down to the sentences"},
    {OPTION_PERIOD, "by", "PERIOD", "count by"},
    {OPTION_HALF_LIFE, "half-life", "DAYS", "what is so old counts half (default: 30)"},
    {OPTION_SECTORS, "sectors", NULL, "SYRGOV, SYRMIL and so on each by themselves"},
    {OPTION_SENTENCE, "sentence", "TEXT",
     "explain all that is coded in this text, and what is not"},
    {OPTION_TRUCE, "truce", "FILE", "a truce file, for its ledger; may be given again"},
    {OPTION_LISTEN, "listen", "ADDRESS:PORT",
     "where to listen (default: 127.0.0.1:8080; port 0: any)"},
    {OPTION_TOKENS, "tokens", "FILE", "the token file"},
    {OPTION_NEW_TOKEN, "new-token", "NAME", "make a token of that name, and do no more"},
    {OPTION_RATE, "rate", "N", "requests a second for each client (0: no limit)"},
    {OPTION_ACCESS_LOG, "access-log", "FILE", "a line for each request; -: standard output"},
    {OPTION_HOST, "host", "NAME", "another name that it is reached by; may be given again"},
    {OPTION_BODY_MAX, "body-max", "BYTES", "the largest body (default: 4194304)"},
    {OPTION_IDLE, "idle", "SECONDS", "silence after which a connection is closed (default: 15)"},
    {OPTION_REQUEST_TIME, "request-time", "SECONDS",
     "in which a request must come in (default: 30)"},
    {0, "help", NULL, "this text"},
};
enum { OPTION_TEXT_COUNT = sizeof option_texts / sizeof *option_texts };

void complain(const char *format, ...) {
    va_list args;
    va_start(args, format);
    fputs("parley: ", stderr);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
}

void complain_at(const char *file, size_t line, const char *message) {
    if (line)
        complain("%s:%zu: %s", file, line, message);
    else
        complain("%s: %s", file, message);
}

int wrong_usage(const Command *command, const char *format, ...) {
    va_list args;
    va_start(args, format);
    fprintf(stderr, "parley %s: ", command->name);
    vfprintf(stderr, format, args);
    fprintf(stderr, "\nparley %s --help says more\n", command->name);
    va_end(args);
    return EXIT_WRONG_USAGE;
}

int exit_of(parley_status status) {
    switch (status) {
    case PARLEY_OK:
        return EXIT_ALL_DONE;
    case PARLEY_ERR_INPUT:
    case PARLEY_ERR_LIMIT:
    case PARLEY_ERR_FORMAT:
        return EXIT_SOME_INPUT_BAD;
    case PARLEY_ERR_USAGE:
        return EXIT_WRONG_USAGE;
    case PARLEY_ERR_MEMORY:
    case PARLEY_ERR_IO:
        break;
    }
    return EXIT_MACHINE_FAILED;
}

int worse_exit(int a, int b) {
    return a > b ? a : b;
}

/* The values that one option takes here: "auto|text|html". NULL: any. */
static const char *choices_of(const Command *command, uint64_t bit) {
    if (bit == OPTION_FROM) return command->from;
    if (bit == OPTION_FORMAT) return command->formats;
    if (bit == OPTION_MATCH) return command->matches;
    if (bit == OPTION_PERIOD) return "day|week|month";
    return NULL;
}

void command_help(const Command *command) {
    printf("usage: parley %s [OPTION...] %s\n\n%s\n", command->name, command->arguments,
           command->summary);
    if (command->about) printf("\n%s\n", command->about);
    puts("\noptions:");
    for (int i = 0; i < OPTION_TEXT_COUNT; i++) {
        const OptionText *o = &option_texts[i];
        if (o->bit && !(command->options & o->bit)) continue;
        char left[48];
        snprintf(left, sizeof left, "--%s%s%s", o->name, o->value ? " " : "",
                 o->value ? o->value : "");
        const char *choices = choices_of(command, o->bit);
        printf("  %-20s  %s%s%s\n", left, o->help, choices ? ": " : "", choices ? choices : "");
    }
    printf("\nexample:\n  %s\n", command->example);
}

static bool is_choice(const char *choices, const char *value) {
    size_t len = strlen(value);
    for (const char *at = choices; *at;) {
        size_t span = strcspn(at, "|");
        if (span == len && memcmp(at, value, len) == 0) return true;
        at += span + (at[span] == '|');
    }
    return false;
}

static bool read_number(const char *text, size_t most, size_t *out) {
    char *end;
    errno = 0;
    unsigned long value = strtoul(text, &end, 10);
    if (errno || *end || end == text || *text == '-' || value < 1 || value > most) return false;
    *out = value;
    return true;
}

/* Takes one option's value. Returns an exit status. */
static int take_option(const Command *command, const OptionText *option, const char *value,
                       Options *options) {
    uint64_t bit = option->bit;
    const char *choices = choices_of(command, bit), *name = option->name;
    if (choices && !is_choice(choices, value))
        return wrong_usage(command, "--%s %s: expected one of %s", name, value, choices);
    switch (bit) {
    case OPTION_FROM:
        options->from = value;
        break;
    case OPTION_FORMAT:
        options->format = value;
        break;
    case OPTION_DATE:
        if (!calendar_is_date(str_of(value)))
            return wrong_usage(command, "--date %s: is no date (YYYY-MM-DD)", value);
        options->date = value;
        break;
    case OPTION_LEXICON:
        if (options->lexicon_count == LEXICONS_MAX)
            return wrong_usage(command, "more than %d lexicons", LEXICONS_MAX);
        options->lexicons[options->lexicon_count++] = value;
        break;
    case OPTION_JOBS:
        if (!read_number(value, POOL_MAX_THREADS, &options->jobs))
            return wrong_usage(command, "--jobs %s: expected a number from 1 to %d", value,
                               POOL_MAX_THREADS);
        break;
    case OPTION_ERRORS:
        if (!read_number(value, 1000000, &options->errors))
            return wrong_usage(command, "--errors %s: expected a number of sentences", value);
        break;
    case OPTION_FREE:
        options->free = true;
        break;
    case OPTION_DB:
        options->db = value;
        break;
    case OPTION_ACTOR:
        options->actor = value;
        break;
    case OPTION_SOURCE:
        options->source = value;
        break;
    case OPTION_TARGET:
        options->target = value;
        break;
    case OPTION_TYPE:
        if (event_type_of(str_of(value)) == EVENT_NONE)
            return wrong_usage(command, "--type %s: is no event type", value);
        options->type = value;
        break;
    case OPTION_STATUS:
        if (event_status_of(str_of(value)) == STATUS_UNSET)
            return wrong_usage(command, "--status %s: is no status", value);
        options->status = value;
        break;
    case OPTION_PLACE:
        options->place = value;
        break;
    case OPTION_SINCE:
    case OPTION_UNTIL:
        if (!calendar_is_date(str_of(value)))
            return wrong_usage(command, "--%s %s: is no date (YYYY-MM-DD)", name, value);
        *(bit == OPTION_SINCE ? &options->since : &options->until) = value;
        break;
    case OPTION_WORDS:
        options->words = value;
        break;
    case OPTION_MOST:
        if (!read_number(value, 1000000000, &options->most))
            return wrong_usage(command, "--most %s: expected a number", value);
        break;
    case OPTION_REJECTED:
        options->rejected = true;
        break;
    case OPTION_SET:
        if (options->set_count == SETTINGS_MAX)
            return wrong_usage(command, "--set: more than %d of them", SETTINGS_MAX);
        options->settings[options->set_count++] = value;
        break;
    case OPTION_WHY:
        options->why = value;
        break;
    case OPTION_BY:
        options->by = value;
        break;
    case OPTION_UNDO:
        options->undo = true;
        break;
    case OPTION_FIGURE:
        options->figure = value;
        break;
    case OPTION_PERIOD:
        options->period = value;
        break;
    case OPTION_HALF_LIFE:
        if (!read_number(value, 36500, &options->half_life))
            return wrong_usage(command, "--half-life %s: expected a number of days", value);
        break;
    case OPTION_SECTORS:
        options->sectors = true;
        break;
    case OPTION_ENTRIES:
        options->entries_only = true;
        break;
    case OPTION_MATCH:
        options->match = value;
        break;
    case OPTION_COMPARE:
        options->compare = value;
        break;
    case OPTION_SENTENCE:
        options->sentence = value;
        break;
    case OPTION_PETRARCH:
        options->petrarch = true;
        break;
    case OPTION_VERBS:
    case OPTION_ACTORS:
    case OPTION_AGENTS:
    case OPTION_DISCARDS:
        if (options->dictionary_count == LEXICONS_MAX)
            return wrong_usage(command, "--%s: more than %d dictionaries", name, LEXICONS_MAX);
        options->dictionaries[options->dictionary_count++] = (Dictionary){bit, value};
        break;
    case OPTION_OUT:
        options->out = value;
        break;
    case OPTION_TRUCE:
        if (options->truce_count == TRUCES_MAX)
            return wrong_usage(command, "--truce: more than %d of them", TRUCES_MAX);
        options->truces[options->truce_count++] = value;
        break;
    case OPTION_HOST:
        if (options->host_count == HOSTS_MAX)
            return wrong_usage(command, "--host: more than %d of them", HOSTS_MAX);
        options->hosts[options->host_count++] = value;
        break;
    case OPTION_LISTEN:
        options->listen = value;
        break;
    case OPTION_TOKENS:
        options->tokens = value;
        break;
    case OPTION_NEW_TOKEN:
        options->new_token = value;
        break;
    case OPTION_ACCESS_LOG:
        options->access_log = value;
        break;
    case OPTION_RATE:
        options->rate_given = true;
        if (strcmp(value, "0") != 0 && !read_number(value, 1000000, &options->rate))
            return wrong_usage(command, "--rate %s: expected a number of requests", value);
        break;
    case OPTION_BODY_MAX:
        if (!read_number(value, 1 << 26, &options->body_max))
            return wrong_usage(command, "--body-max %s: expected a number of bytes up to 67108864",
                               value);
        break;
    case OPTION_IDLE:
    case OPTION_REQUEST_TIME:
        if (!read_number(value, 3600, bit == OPTION_IDLE ? &options->idle : &options->request_time))
            return wrong_usage(command, "--%s %s: expected a number of seconds up to 3600", name,
                               value);
        break;
    default:
        break;
    }
    return EXIT_ALL_DONE;
}

bool options_read(const Command *command, int argc, char **argv, Options *options,
                  int *exit_status) {
    struct option longs[OPTION_TEXT_COUNT + 1] = {{NULL, 0, NULL, 0}};
    int count = 0;
    for (int i = 0; i < OPTION_TEXT_COUNT; i++) {
        const OptionText *o = &option_texts[i];
        if (o->bit && !(command->options & o->bit)) continue;
        longs[count++] =
            (struct option){o->name, o->value ? required_argument : no_argument, NULL, 256 + i};
    }
    *options = (Options){.from = "auto"};
    *exit_status = EXIT_ALL_DONE;
    opterr = 0;
    int option;
    while ((option = getopt_long(argc, argv, command->options & OPTION_OUT ? ":ho:" : ":h", longs,
                                 NULL)) != -1) {
        const char *given = optind > 0 && optind <= argc ? argv[optind - 1] : "";
        if (option == ':')
            *exit_status = wrong_usage(command, "%s: a value must follow", given);
        else if (option == '?')
            *exit_status = wrong_usage(command, "%s: there is no such option here", given);
        else if (option == 'o') {
            options->out = optarg;
            continue;
        } else if (option == 'h' || !option_texts[option - 256].bit)
            command_help(command);
        else {
            *exit_status = take_option(command, &option_texts[option - 256], optarg, options);
            if (*exit_status == EXIT_ALL_DONE) continue;
        }
        return false;
    }
    options->files = argv + optind;
    options->file_count = argc - optind;
    return true;
}
