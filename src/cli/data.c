#include "cli/data.h"

#include "engine/lexicons.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Folders beside the program, in the build and where it is installed. */
static const char *const beside[] = {"share", "../models", "..", "../share/parley"};

static bool is_there(const char *path) {
    return access(path, R_OK) == 0;
}

/* The program's own folder, without the slash. */
static bool program_folder(char *folder, size_t size) {
    ssize_t len = readlink("/proc/self/exe", folder, size - 1);
    if (len <= 0) return false;
    folder[len] = '\0';
    char *slash = strrchr(folder, '/');
    if (!slash) return false;
    *slash = '\0';
    return true;
}

static bool joined(char *path, size_t size, const char *a, const char *b, const char *c) {
    int len = snprintf(path, size, "%s%s%s/%s", a, *b ? "/" : "", b, c);
    return len > 0 && (size_t)len < size && is_there(path);
}

bool data_find(const char *name, char *path, size_t size) {
    const char *given = getenv("PARLEY_DATA");
    if (given && *given && joined(path, size, given, "", name)) return true;
    char folder[PATH_MAX];
    if (program_folder(folder, sizeof folder))
        for (size_t i = 0; i < sizeof beside / sizeof *beside; i++)
            if (joined(path, size, folder, beside[i], name)) return true;
    return joined(path, size, PARLEY_INSTALLED_DATA, "", name);
}

/* Writes the path as short as it can be: without dots, and from the working folder on. */
static void shorten(char *path, size_t size) {
    char whole[PATH_MAX], here[PATH_MAX];
    if (!realpath(path, whole) || !getcwd(here, sizeof here)) return;
    size_t len = strlen(here);
    bool below = strncmp(whole, here, len) == 0 && whole[len] == '/';
    snprintf(path, size, "%s", below ? whole + len + 1 : whole);
}

bool lexicon_text_find(char *path, size_t size) {
    struct stat info;
    if (!data_find("lexicon", path, size) || stat(path, &info) != 0 || !S_ISDIR(info.st_mode))
        return false;
    shorten(path, size);
    return true;
}

/* A file of the program's own: damaged or missing, it is the machine that fails. */
static int own_file(parley_status status, const parley_error *err) {
    if (status == PARLEY_OK) return EXIT_ALL_DONE;
    complain("%s", err->message);
    return EXIT_MACHINE_FAILED;
}

static int not_found(const char *what, const char *name) {
    complain("%s (%s) was not found: not in $PARLEY_DATA, not beside the program, not in %s", what,
             name, PARLEY_INSTALLED_DATA);
    return EXIT_MACHINE_FAILED;
}

static int open_model(const Options *options, Data *data) {
    char path[PATH_MAX];
    parley_error err = {PARLEY_OK, ""};
    if (!data_find("en.parley", path, sizeof path)) return not_found("the model", "en.parley");
    int status = own_file(model_open(path, &data->model, &err), &err);
    if (status != EXIT_ALL_DONE || options->entries_only) return status;
    if (!data_find("opinion.parley", path, sizeof path))
        return not_found("the second opinion", "opinion.parley");
    return own_file(model_add_opinion(data->model, path, &err), &err);
}

/* Without a second opinion no near word is looked for either. */
static int open_neighbours(const Options *options, Data *data) {
    char path[PATH_MAX];
    parley_error err = {PARLEY_OK, ""};
    if (options->entries_only) return EXIT_ALL_DONE;
    if (!data_find("neighbours.tsv", path, sizeof path))
        return not_found("the list of near words", "neighbours.tsv");
    return own_file(neighbours_open(path, &data->neighbours, &err), &err);
}

static int open_places(Data *data) {
    char path[PATH_MAX];
    parley_error err = {PARLEY_OK, ""};
    if (!data_find("places.plg", path, sizeof path)) return not_found("the places", "places.plg");
    return own_file(gazetteer_open(path, &data->gazetteer, &err), &err);
}

static bool is_compiled(const char *path) {
    return str_ends(str_of(path), ".plx");
}

static int open_lexicon(const Options *options, Data *data) {
    char path[PATH_MAX];
    parley_error err = {PARLEY_OK, ""};
    if (options->lexicon_count == 0) {
        if (!data_find("lexicon.plx", path, sizeof path))
            return not_found("the lexicon", "lexicon.plx");
        return own_file(lexicon_open(path, &data->lexicon, &err), &err);
    }
    parley_status status;
    if (options->lexicon_count == 1 && is_compiled(options->lexicons[0]))
        status = lexicon_open(options->lexicons[0], &data->lexicon, &err);
    else
        status = lexicon_from_text(options->lexicons, options->lexicon_count, &data->lexicon, &err);
    if (status == PARLEY_OK) return EXIT_ALL_DONE;
    complain("%s", err.message);
    return status == PARLEY_ERR_MEMORY ? EXIT_MACHINE_FAILED : EXIT_SOME_INPUT_BAD;
}

int data_open(const Options *options, unsigned which, Data *data) {
    *data = (Data){.model = NULL};
    int status = EXIT_ALL_DONE;
    if (which & DATA_MODEL) status = open_model(options, data);
    if (status == EXIT_ALL_DONE && (which & DATA_LEXICON)) status = open_lexicon(options, data);
    if (status == EXIT_ALL_DONE && (which & DATA_LEXICON)) status = open_neighbours(options, data);
    if (status == EXIT_ALL_DONE && (which & DATA_PLACES)) status = open_places(data);
    if (status != EXIT_ALL_DONE) data_close(data);
    data->knowledge = (Knowledge){data->model, data->lexicon, data->gazetteer, data->neighbours};
    return status;
}

void data_close(Data *data) {
    model_close(data->model);
    lexicon_close(data->lexicon);
    gazetteer_close(data->gazetteer);
    neighbours_close(data->neighbours);
    *data = (Data){.model = NULL};
}
