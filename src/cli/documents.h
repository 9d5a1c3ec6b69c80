/* Takes every document of the files named, through the stages, on all threads, and writes what goes
 * out for each in the order of the input. */
#ifndef CLI_DOCUMENTS_H
#define CLI_DOCUMENTS_H

#include "cli/cli.h"
#include "engine/pipeline.h"

typedef struct DocumentWork {
    const Options *options;
    const Knowledge *knowledge;
    Stage stage;
    const void *context;
    /* Adds what goes out for one document. Called on several threads at once. */
    void (*put)(const void *context, const Coded *coded, StrBuf *out);
    /* For those that keep what was found; called on the first thread, in the order of the input.
     * Each may be NULL. wanted: whether the document is to be coded at all. keep: takes it when it
     * is; anything but PARLEY_OK is told of as a fault of this document. */
    void *keeper;
    bool (*wanted)(void *keeper, const Document *doc, parley_error *err);
    parley_status (*keep)(void *keeper, const Coded *coded, parley_error *err);
    bool commas; /* what goes out begins with a comma, which the first of all must lose */
} DocumentWork;

/* Runs it all. Complains of each input that cannot be read or coded. Returns the exit status. */
int documents_run(const DocumentWork *work);

/* Writes to standard output. False, and one complaint, when that fails. */
bool output_write(const char *data, size_t len);

/* Writes what is in the buffer and empties it. Once *failed, nothing more is written. False where
 * it is. */
bool output_flush(StrBuf *out, bool *failed);

/* A whole file (NULL or "-": standard input), NUL-ended, for the caller to free. Complains and
 * returns NULL on failure; *exit_status is then set. */
char *file_read(const char *path, size_t *len, int *exit_status);

/* Steps through the lines of a text that are not blank, trimmed. Start with *at and *number (of the
 * line) 0. False at the end. */
bool line_next(Str text, size_t *at, size_t *number, Str *line);

/* What messages call the file. */
const char *file_label(const char *path);

/* The number of files to read: those given, or standard input. */
int input_count(const Options *options);
const char *input_path(const Options *options, int number); /* "-" for standard input */

#endif
