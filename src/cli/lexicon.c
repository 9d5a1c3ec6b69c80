/* parley lexicon check | show: is every entry right, and what does an entry say? */
#include "cli/data.h"
#include "cli/lexicon_examples.h"
#include "cli/lexicon_import.h"

#include "engine/lexicons.h"

#include <limits.h>
#include <string.h>

/* All faults, one a line. Returns how many are no mere warnings. */
static size_t print_faults(const LexiconSource *source) {
    size_t count, wrong = 0;
    const LexiconFault *faults = lexicon_source_faults(source, &count);
    for (size_t i = 0; i < count; i++) {
        const LexiconFault *f = &faults[i];
        fprintf(stderr, "%.*s:%u:%u: %s%.*s\n", STR_ARG(f->file), f->line, f->column,
                f->warning ? "warning: " : "", STR_ARG(f->message));
        wrong += !f->warning;
    }
    return wrong;
}

static int check_source(const Options *options, const LexiconSource *source) {
    size_t wrong = print_faults(source);
    if (wrong) {
        printf("%zu faults; the examples were not run\n", wrong);
        return EXIT_SOME_INPUT_BAD;
    }
    Data data;
    int status = data_open(options, DATA_MODEL | DATA_PLACES, &data);
    if (status != EXIT_ALL_DONE) return status;
    parley_error err = {PARLEY_OK, ""};
    if (lexicon_from_source(source, &data.lexicon, &err) == PARLEY_OK) {
        data.knowledge.lexicon = data.lexicon;
        status = examples_check(&data.knowledge, source);
    } else {
        complain("%s", err.message);
        status = exit_of(err.status);
    }
    data_close(&data);
    return status;
}

/* What is checked: the paths given, else those of --lexicon, else the lexicon's own text. */
static int run_check(const Options *options) {
    char own[PATH_MAX];
    const char *paths[LEXICONS_MAX];
    size_t count = 0;
    for (int i = 1; i < options->file_count && count < LEXICONS_MAX; i++)
        paths[count++] = options->files[i];
    for (size_t i = 0; count == 0 && i < options->lexicon_count; i++)
        paths[i] = options->lexicons[i];
    if (count == 0) count = options->lexicon_count;
    if (count == 0) {
        if (!lexicon_text_find(own, sizeof own)) {
            complain("the lexicon's text was not found; name its folder");
            return EXIT_SOME_INPUT_BAD;
        }
        paths[count++] = own;
    }
    LexiconSource *source = NULL;
    parley_error err = {PARLEY_OK, ""};
    if (lexicon_source_read(paths, count, &source, &err) != PARLEY_OK) {
        complain("%s", err.message);
        return err.status == PARLEY_ERR_MEMORY ? EXIT_MACHINE_FAILED : EXIT_SOME_INPUT_BAD;
    }
    int status = check_source(options, source);
    lexicon_source_free(source);
    return status;
}

static void print_origin(const Lexicon *lexicon, const Origin *origin) {
    Str file = lexicon_text(lexicon, origin->file), source = lexicon_text(lexicon, origin->source);
    Str text = str_trim(source);
    printf("%.*s:%u\n%.*s\n", STR_ARG(file), origin->line, STR_ARG(text));
}

static const Origin *origin_of(const Lexicon *lexicon, EntryKind kind, uint32_t index) {
    uint32_t count;
    switch (kind) {
    case ENTRY_ACT:
        return &lexicon_acts(lexicon, &count)[index].origin;
    case ENTRY_SPEECH:
        return &lexicon_speeches(lexicon, &count)[index].origin;
    case ENTRY_MOOD:
        return &lexicon_moods(lexicon, &count)[index].origin;
    case ENTRY_LIGHT:
        return &lexicon_lights(lexicon, &count)[index].origin;
    case ENTRY_HARM:
        return &lexicon_harms(lexicon, &count)[index].origin;
    }
    return NULL;
}

/* Actors are found by id, name or code. Returns how many there were. */
static uint32_t show_actors(const Lexicon *lexicon, Str wanted) {
    uint32_t count, shown = 0;
    const Actor *actors = lexicon_actors(lexicon, &count);
    for (uint32_t i = 0; i < count; i++) {
        const Actor *a = &actors[i];
        if (!str_equal_nocase(lexicon_text(lexicon, a->origin.id), wanted) &&
            !str_equal_nocase(lexicon_text(lexicon, a->name), wanted) &&
            !str_equal(lexicon_text(lexicon, a->code), wanted))
            continue;
        if (shown++) putchar('\n');
        print_origin(lexicon, &a->origin);
    }
    return shown;
}

static int run_show(const Options *options) {
    if (options->file_count < 2) return wrong_usage(&command_lexicon, "show: ID is missing");
    Data data;
    int status = data_open(options, DATA_LEXICON, &data);
    if (status != EXIT_ALL_DONE) return status;
    for (int i = 1; i < options->file_count; i++) {
        Str id = str_of(options->files[i]);
        EntryKind kind;
        uint32_t index;
        bool found = lexicon_find(data.lexicon, id, &kind, &index);
        if (i > 1) putchar('\n');
        if (found) print_origin(data.lexicon, origin_of(data.lexicon, kind, index));
        if (show_actors(data.lexicon, id) || found) continue;
        complain("the lexicon has no entry %s", options->files[i]);
        status = EXIT_SOME_INPUT_BAD;
    }
    data_close(&data);
    return status;
}

static int run_lexicon(const Options *options) {
    const char *what = options->file_count ? options->files[0] : "";
    if (!strcmp(what, "check")) return run_check(options);
    if (!strcmp(what, "show")) return run_show(options);
    if (!strcmp(what, "import")) return lexicon_import(options);
    return wrong_usage(&command_lexicon, "expected check, show or import");
}

const Command command_lexicon = {
    .name = "lexicon",
    .arguments = "check [PATH...] | show ID... | import --petrarch ... -o OUT",
    .summary = "checks the lexicon and its examples; shows entries; imports dictionaries",
    .about =
        "check lists every fault with file, line and column, then codes every example and\n"
        "tells what was wanted and what came out. show prints an entry, by its id, or an\n"
        "actor, by name or code. import makes lexicon text of PETRARCH's dictionaries, counts\n"
        "what was read and lists each line that could not be taken over.",
    .example = "parley lexicon check lexicon",
    .options = OPTION_LEXICON | OPTION_PETRARCH | OPTION_VERBS | OPTION_ACTORS | OPTION_AGENTS |
               OPTION_DISCARDS | OPTION_OUT,
    .run = run_lexicon,
};
