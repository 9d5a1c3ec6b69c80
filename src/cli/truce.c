#include "cli/truce.h"

#include "cli/documents.h"

#include <stdlib.h>

int truce_of(const char *path, Arena *arena, const Truce **out) {
    size_t len;
    int exit_status = EXIT_ALL_DONE;
    char *text = file_read(path, &len, &exit_status);
    if (!text) return exit_status;
    StrBuf faults = {0};
    parley_error err;
    parley_status status =
        truce_read(arena, (Str){text, len}, file_label(path), out, &faults, &err);
    size_t at = 0, number = 0;
    Str line;
    while (status == PARLEY_ERR_INPUT && line_next(strbuf_view(&faults), &at, &number, &line))
        complain("%.*s", STR_ARG(line));
    if (status && status != PARLEY_ERR_INPUT) complain("%s", err.message);
    strbuf_free(&faults);
    free(text);
    return exit_of(status);
}
