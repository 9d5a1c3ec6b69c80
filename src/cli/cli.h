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
enum {
    OPTION_FROM = 1,
    OPTION_FORMAT = 2,
    OPTION_DATE = 4,
    OPTION_LEXICON = 8,
    OPTION_JOBS = 16,
    OPTION_ERRORS = 32,
    OPTION_FREE = 64,
    OPTION_COMPARE = 128,
    OPTION_MATCH = 256,
    OPTION_SENTENCE = 512,
    OPTION_ENTRIES = 1024,
    OPTION_PETRARCH = 2048,
    OPTION_VERBS = 4096,
    OPTION_ACTORS = 8192,
    OPTION_AGENTS = 16384,
    OPTION_DISCARDS = 32768,
    OPTION_OUT = 65536
};

enum { LEXICONS_MAX = 32 };

/* A dictionary to import: which option named it, and the file. */
typedef struct Dictionary {
    unsigned option;
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
    char **files;                           /* what stands after the options */
    int file_count;
} Options;

typedef struct Command {
    const char *name;
    const char *arguments; /* "[FILE...]" */
    const char *summary;   /* one line */
    const char *about;     /* further lines of the help */
    const char *example;
    unsigned options;
    const char *from;    /* what --from takes, "auto|text"; the first is the default */
    const char *formats; /* what --format takes */
    const char *matches; /* what --match takes */
    int (*run)(const Options *options);
} Command;

extern const Command command_code, command_parse, command_places, command_quotes, command_explain,
    command_lexicon, command_eval;

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
