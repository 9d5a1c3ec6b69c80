#include "engine/lexicons.h"

#include <stdlib.h>

static parley_status first_fault(const LexiconSource *source, parley_error *err) {
    size_t count = 0, wrong = 0;
    const LexiconFault *faults = lexicon_source_faults(source, &count), *first = NULL;
    for (size_t i = 0; i < count; i++) {
        if (faults[i].warning) continue;
        if (!first) first = &faults[i];
        wrong++;
    }
    if (!first) return PARLEY_OK;
    return error_set(err, PARLEY_ERR_INPUT, "%.*s:%u:%u: %.*s%s", STR_ARG(first->file), first->line,
                     first->column, STR_ARG(first->message), wrong > 1 ? " (and more)" : "");
}

parley_status lexicon_from_source(const LexiconSource *source, Lexicon **out, parley_error *err) {
    parley_status status = first_fault(source, err);
    if (status != PARLEY_OK) return status;
    unsigned char *bytes = NULL;
    size_t len = 0;
    status = lexicon_compile(source, &bytes, &len, err);
    if (status != PARLEY_OK) return status;
    status = lexicon_open_bytes(bytes, len, out, err);
    if (status != PARLEY_OK) free(bytes);
    return status;
}

parley_status lexicon_from_text(const char *const *paths, size_t path_count, Lexicon **out,
                                parley_error *err) {
    LexiconSource *source = NULL;
    parley_status status = lexicon_source_read(paths, path_count, &source, err);
    if (status != PARLEY_OK) return status;
    status = lexicon_from_source(source, out, err);
    lexicon_source_free(source);
    return status;
}
