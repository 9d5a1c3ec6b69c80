#include "cli/lexicon_import.h"

#include "cli/documents.h"
#include "lexicon/petrarch.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static PetrarchKind kind_of(uint64_t option) {
    return option == OPTION_VERBS    ? PETRARCH_VERBS
           : option == OPTION_ACTORS ? PETRARCH_ACTORS
           : option == OPTION_AGENTS ? PETRARCH_AGENTS
                                     : PETRARCH_DISCARDS;
}

static void print_refused(void *context, const char *file, size_t line, const char *reason) {
    (void)context;
    fprintf(stderr, "%s:%zu: %s\n", file, line, reason);
}

static int read_all(const Options *options, PetrarchImport *import) {
    /* Agents last: a name that is an actor's is not made an agent's. */
    for (int kind = 0; kind < PETRARCH_KIND_COUNT; kind++)
        for (size_t i = 0; i < options->dictionary_count; i++) {
            const Dictionary *d = &options->dictionaries[i];
            if ((int)kind_of(d->option) != kind) continue;
            int status = EXIT_ALL_DONE;
            size_t len;
            char *text = file_read(d->file, &len, &status);
            if (!text) return status;
            petrarch_read(import, (PetrarchKind)kind, d->file, (Str){text, len});
            free(text);
        }
    return EXIT_ALL_DONE;
}

static int write_out(const char *path, Str text) {
    FILE *out = fopen(path, "w");
    bool written = out && fwrite(text.data, 1, text.len, out) == text.len;
    if (out && fclose(out) != 0) written = false;
    if (written) return EXIT_ALL_DONE;
    complain("%s: cannot be written: %s", path, strerror(errno));
    return EXIT_MACHINE_FAILED;
}

static int finish(const Options *options, PetrarchImport *import) {
    Str text;
    if (!petrarch_text(import, &text)) {
        complain("out of memory");
        return EXIT_MACHINE_FAILED;
    }
    int status = write_out(options->out, text);
    if (status != EXIT_ALL_DONE) return status;
    PetrarchCounts n = petrarch_counts(import);
    printf("%zu verbs, %zu patterns (%zu of them without an event), %zu synonym sets\n", n.verbs,
           n.patterns, n.uncoded, n.sets);
    printf("%zu actors, %zu agents, %zu discards\n", n.actors, n.agents, n.discards);
    printf("%zu lines could not be taken over\n", n.refused);
    return n.refused ? EXIT_SOME_INPUT_BAD : EXIT_ALL_DONE;
}

int lexicon_import(const Options *options) {
    if (!options->petrarch)
        return wrong_usage(&command_lexicon, "import: expected --petrarch, the one kind there is");
    if (!options->dictionary_count)
        return wrong_usage(&command_lexicon, "import: expected --verbs, --actors or --agents");
    if (!options->out) return wrong_usage(&command_lexicon, "import: -o FILE is missing");
    PetrarchImport *import = petrarch_open(print_refused, NULL);
    if (!import) {
        complain("out of memory");
        return EXIT_MACHINE_FAILED;
    }
    int status = read_all(options, import);
    if (status == EXIT_ALL_DONE) status = finish(options, import);
    petrarch_close(import);
    return status;
}
