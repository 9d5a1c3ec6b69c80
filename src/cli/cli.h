/* What the commands share: how a command describes itself, its options, exit statuses, and the one
 * way in which errors are told. Only this folder prints. */
#ifndef CLI_CLI_H
#define CLI_CLI_H

#include "base/error.h"
#include "base/str.h"

#include <stdio.h>

/* The contract's exit statuses. */
enum { EXIT_ALL_DONE = 0, EXIT_SOME_INPUT_BAD = 1, EXIT_WRONG_USAGE = 2, EXIT_MACHINE_FAILED = 3 };

/* Options, as bits: a command lists those that it takes. */
#define OPTION(number) (UINT64_C(1) << (number))
#define OPTION_FROM OPTION(0)
#define OPTION_FORMAT OPTION(1)
#define OPTION_DATE OPTION(2)
#define OPTION_LEXICON OPTION(3)
#define OPTION_JOBS OPTION(4)
#define OPTION_ERRORS OPTION(5)
#define OPTION_FREE OPTION(6)
#define OPTION_COMPARE OPTION(7)
#define OPTION_MATCH OPTION(8)
#define OPTION_SENTENCE OPTION(9)
#define OPTION_ENTRIES OPTION(10)
#define OPTION_PETRARCH OPTION(11)
#define OPTION_VERBS OPTION(12)
#define OPTION_ACTORS OPTION(13)
#define OPTION_AGENTS OPTION(14)
#define OPTION_DISCARDS OPTION(15)
#define OPTION_OUT OPTION(16)
#define OPTION_DB OPTION(17)
#define OPTION_ACTOR OPTION(18)
#define OPTION_SOURCE OPTION(19)
#define OPTION_TARGET OPTION(20)
#define OPTION_TYPE OPTION(21)
#define OPTION_STATUS OPTION(22)
#define OPTION_PLACE OPTION(23)
#define OPTION_SINCE OPTION(24)
#define OPTION_UNTIL OPTION(25)
#define OPTION_WORDS OPTION(26)
#define OPTION_MOST OPTION(27)
#define OPTION_REJECTED OPTION(28)
#define OPTION_SET OPTION(29)
#define OPTION_WHY OPTION(30)
#define OPTION_BY OPTION(31)
#define OPTION_UNDO OPTION(32)
#define OPTION_FIGURE OPTION(33)
#define OPTION_PERIOD OPTION(34)
#define OPTION_HALF_LIFE OPTION(35)
#define OPTION_SECTORS OPTION(36)
#define OPTION_TRUCE OPTION(37)
#define OPTION_LISTEN OPTION(38)
#define OPTION_TOKENS OPTION(39)
#define OPTION_NEW_TOKEN OPTION(40)
#define OPTION_RATE OPTION(41)
#define OPTION_ACCESS_LOG OPTION(42)
#define OPTION_HOST OPTION(43)
#define OPTION_BODY_MAX OPTION(44)
#define OPTION_IDLE OPTION(45)
#define OPTION_REQUEST_TIME OPTION(46)

enum { LEXICONS_MAX = 32, SETTINGS_MAX = 16, TRUCES_MAX = 32, HOSTS_MAX = 16 };

/* A dictionary to import: which option named it, and the file. */
typedef struct Dictionary {
    uint64_t option;
    const char *file;
} Dictionary;

typedef struct Options {
    const char *from;   /* never NULL where the command takes it */
    const char *format; /* NULL: not given */
    const char *date;   /* valid, or NULL */
    const char *lexicons[LEXICONS_MAX];
    size_t lexicon_count;
    size_t jobs;                           /* 0: not given */
    size_t errors;                         /* 0: not given */
    bool free;                             /* eval: mark nothing */
    bool entries_only;                     /* without the second opinion */
    bool petrarch;                         /* lexicon import */
    Dictionary dictionaries[LEXICONS_MAX]; /* the same */
    size_t dictionary_count;
    const char *out;                        /* NULL: not given */
    const char *compare, *match, *sentence; /* NULL: not given */
    /* The record, and which of its events; NULL or 0: not given. */
    const char *db, *actor, *source, *target, *type, *status, *place, *since, *until, *words;
    size_t most;
    bool rejected;
    const char *settings[SETTINGS_MAX]; /* "FIELD=VALUE" */
    size_t set_count;
    const char *why, *by;
    bool undo;
    const char *figure; /* ledger: the one to open */
    const char *period; /* relations; NULL: not given */
    size_t half_life;   /* days; 0: not given */
    bool sectors;
    /* serve; NULL or 0: not given */
    const char *listen, *tokens, *new_token, *access_log;
    const char *truces[TRUCES_MAX], *hosts[HOSTS_MAX];
    size_t truce_count, host_count;
    size_t rate, body_max, idle, request_time;
    bool rate_given;
    char **files; /* what stands after the options */
    int file_count;
} Options;

typedef struct Command {
    const char *name;
    const char *arguments; /* "[FILE...]" */
    const char *summary;   /* one line */
    const char *about;     /* further lines of the help */
    const char *example;
    uint64_t options;
    const char *from;    /* what --from takes, "auto|text"; the first is the default */
    const char *formats; /* what --format takes */
    const char *matches; /* what --match takes */
    int (*run)(const Options *options);
} Command;

extern const Command command_code, command_parse, command_places, command_quotes, command_explain,
    command_lexicon, command_eval, command_ingest, command_events, command_export, command_edit,
    command_reject, command_stories, command_ledger, command_relations, command_serve;

/* Reads the arguments after the command's name. Returns true with options filled; false with
 * *exit_status set, when help was shown or the usage is wrong (and said so). */
bool options_read(const Command *command, int argc, char **argv, Options *options,
                  int *exit_status);

void command_help(const Command *command);

/* "parley: message" on standard error. */
void complain(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* "parley: FILE:LINE: message"; line 0: without it. */
void complain_at(const char *file, size_t line, const char *message);

/* Wrong usage: complains, points to --help, returns EXIT_WRONG_USAGE. */
int wrong_usage(const Command *command, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* The exit status that a failed call while coding leads to. */
int exit_of(parley_status status);

/* The more serious of two exit statuses. */
int worse_exit(int a, int b);

#endif
