/* Reads documents one at a time from a file or from bytes: plain text, a web page, or JSON Lines.
 * What cannot be read is told of and passed over; the rest is read. Memory holds one document, or
 * one line, at a time. */
#ifndef TEXT_READER_H
#define TEXT_READER_H

#include "text/document.h"

#include <stdio.h>

typedef enum InputKind {
    INPUT_AUTO,    /* by content: JSON Lines, else a web page, else plain text */
    INPUT_TEXT,    /* the whole input is one document */
    INPUT_HTML,    /* one page, one document */
    INPUT_JSONL,   /* one document a line */
    INPUT_PETRARCH /* PETRARCH's XML: one document a <Sentence> */
} InputKind;

typedef struct ReaderOptions {
    InputKind kind;
    const char *name;      /* for messages and ids; "-" and NULL are "stdin" */
    size_t document_limit; /* bytes of one document; 0: READER_DOCUMENT_LIMIT */
    size_t line_limit;     /* bytes of one line of JSON; 0: READER_LINE_LIMIT */
} ReaderOptions;

enum { READER_DOCUMENT_LIMIT = 16 << 20, READER_LINE_LIMIT = 64 << 20 };

typedef enum ReadResult {
    READ_DOCUMENT, /* a document, all well */
    READ_WARNING, /* a document, but err tells of a field that was left out (a date that is none) */
    READ_ERROR,   /* no document this time; err tells why; read on */
    READ_FAILED,  /* the machine failed (memory, disk); err tells why; stop */
    READ_END
} ReadResult;

typedef struct Reader Reader;

/* A reader of `in`, which stays the caller's and must outlive it; or of bytes, which do too. NULL
 * when out of memory. options are copied, the name's text too. Free with reader_free. */
Reader *reader_open(FILE *in, const ReaderOptions *options);
Reader *reader_open_bytes(Str bytes, const ReaderOptions *options);

/* Reads the next document into doc (whatever it held before is not looked at); all of it lives in
 * the arena, but for doc->extra: after READ_DOCUMENT and READ_WARNING call document_release.
 * doc->id is the given one, "FILE:LINE" for a line without one, or "FILE" (without its folders).
 * Every message begins with "FILE:LINE: " or "FILE: ". Input without any document is an error. */
ReadResult reader_next(Reader *reader, Arena *arena, Document *doc, parley_error *err);

/* What the input turned out to be; INPUT_AUTO before the first reader_next. */
InputKind reader_kind(const Reader *reader);

void reader_free(Reader *reader); /* NULL is allowed */

#endif
