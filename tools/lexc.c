/* lexc OUT PATH...: compiles the lexicon at build time, before there is a parley. Faults go to
 * standard error as FILE:LINE:COLUMN: error: ...; OUT is written whole or not at all. */
#include "lexicon/compile.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static size_t print_faults(const LexiconSource *source) {
    size_t count, errors = 0;
    const LexiconFault *faults = lexicon_source_faults(source, &count);
    for (size_t i = 0; i < count; i++) {
        fprintf(stderr, "%.*s:%u:%u: %s: %.*s\n", STR_ARG(faults[i].file), faults[i].line,
                faults[i].column, faults[i].warning ? "warning" : "error",
                STR_ARG(faults[i].message));
        errors += !faults[i].warning;
    }
    return errors;
}

static bool write_all(const char *path, const unsigned char *bytes, size_t len) {
    FILE *stream = fopen(path, "wb");
    if (!stream) return false;
    bool written = fwrite(bytes, 1, len, stream) == len;
    written = fflush(stream) == 0 && fsync(fileno(stream)) == 0 && written;
    return fclose(stream) == 0 && written;
}

/* Beside the file, then renamed onto it: a reader never sees half of it. */
static int write_file(const char *path, const unsigned char *bytes, size_t len) {
    StrBuf beside = {0};
    strbuf_format(&beside, "%s.%ld.tmp", path, (long)getpid());
    bool done =
        !beside.failed && write_all(beside.data, bytes, len) && rename(beside.data, path) == 0;
    if (!done) {
        fprintf(stderr, "lexc: %s: %s\n", path, strerror(errno));
        if (!beside.failed) remove(beside.data);
    }
    strbuf_free(&beside);
    return done ? 0 : 3;
}

static int compile(const char *out, const LexiconSource *source) {
    unsigned char *bytes;
    size_t len;
    parley_error err = {0};
    Lexicon *lexicon;
    if (print_faults(source) > 0) return 1;
    if (lexicon_compile(source, &bytes, &len, &err) != PARLEY_OK) {
        fprintf(stderr, "lexc: %s\n", err.message);
        return 3;
    }
    int status = write_file(out, bytes, len);
    if (lexicon_open_bytes(bytes, len, &lexicon, &err) != PARLEY_OK) {
        fprintf(stderr, "lexc: %s\n", err.message);
        free(bytes);
        return 3;
    }
    lexicon_close(lexicon);
    return status;
}

int main(int argc, char **argv) {
    if (argc < 3) {
        fprintf(stderr, "usage: lexc OUT PATH...\n");
        return 2;
    }
    parley_error err = {0};
    LexiconSource *source;
    parley_status status =
        lexicon_source_read((const char *const *)argv + 2, (size_t)argc - 2, &source, &err);
    if (status != PARLEY_OK) {
        fprintf(stderr, "lexc: %s\n", err.message);
        return status == PARLEY_ERR_MEMORY ? 3 : 1;
    }
    int result = compile(argv[1], source);
    lexicon_source_free(source);
    return result;
}
