/* The program's front door: finds the command and hands over to it. */
#include "cli/cli.h"

#include "parley/parley.h"

#include <locale.h>
#include <signal.h>
#include <string.h>

static const Command *const commands[] = {
    &command_code,    &command_parse,   &command_places, &command_quotes,
    &command_ingest,  &command_events,  &command_export, &command_edit,
    &command_reject,  &command_stories, &command_ledger, &command_relations,
    &command_explain, &command_lexicon, &command_eval,   &command_serve,
};
enum { COMMAND_COUNT = sizeof commands / sizeof *commands };

/* Promised by the contract and not built yet. */
static const char *const later_commands[] = {
    "extract",
    "watch",
};

static void print_help(void) {
    puts("usage: parley COMMAND [OPTION...] [ARGUMENT...]\n\n"
         "Codes news reports of conflict into events: who did what to whom, when and where,\n"
         "who says so, and whether it happened.\n\ncommands:");
    for (int i = 0; i < COMMAND_COUNT; i++)
        printf("  %-9s %s\n", commands[i]->name, commands[i]->summary);
    puts("\nNo FILE, or -, is standard input. parley COMMAND --help says more of each.\n"
         "--version tells the version.\n\nexample:\n"
         "  parley code --date 2016-09-19 report.txt");
}

static const Command *find_command(const char *name) {
    for (int i = 0; i < COMMAND_COUNT; i++)
        if (strcmp(commands[i]->name, name) == 0) return commands[i];
    return NULL;
}

static int unknown_command(const char *name) {
    for (size_t i = 0; i < sizeof later_commands / sizeof *later_commands; i++)
        if (strcmp(later_commands[i], name) == 0) {
            complain("%s is not in this version (%s) yet", name, parley_version());
            return EXIT_WRONG_USAGE;
        }
    complain("there is no command %s; parley --help lists them", name);
    return EXIT_WRONG_USAGE;
}

/* Whether all of standard output went where it should. */
static int close_output(int exit_status) {
    if (fflush(stdout) == 0 && !ferror(stdout)) return exit_status;
    if (exit_status != EXIT_MACHINE_FAILED) complain("standard output: cannot be written");
    return EXIT_MACHINE_FAILED;
}

int main(int argc, char **argv) {
    setlocale(LC_CTYPE, "C.UTF-8"); /* numbers stay as C has them */
    signal(SIGPIPE, SIG_IGN);       /* a closed pipe shows as a write that fails */
    signal(SIGXFSZ, SIG_IGN);       /* so does a file that may not grow */
    if (argc < 2) {
        fputs("usage: parley COMMAND [OPTION...] [ARGUMENT...]\nparley --help says more\n", stderr);
        return EXIT_WRONG_USAGE;
    }
    if (!strcmp(argv[1], "--help") || !strcmp(argv[1], "-h") || !strcmp(argv[1], "help")) {
        const Command *command = argc > 2 ? find_command(argv[2]) : NULL;
        if (command)
            command_help(command);
        else
            print_help();
        return close_output(EXIT_ALL_DONE);
    }
    if (!strcmp(argv[1], "--version")) {
        printf("parley %s\n", parley_version());
        return close_output(EXIT_ALL_DONE);
    }
    const Command *command = find_command(argv[1]);
    if (!command) return unknown_command(argv[1]);
    Options options;
    int exit_status;
    if (options_read(command, argc - 1, argv + 1, &options, &exit_status))
        exit_status = command->run(&options);
    return close_output(exit_status);
}
