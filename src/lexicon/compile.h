/* From the lexicon's text to its compiled form: reads all files, checks all, lists all errors with
 * file, line and column, and writes one file only if there are none. */
#ifndef LEXICON_COMPILE_H
#define LEXICON_COMPILE_H

#include "lexicon/lexicon.h"

typedef struct LexiconSource LexiconSource;

/* One thing wrong (or, if warning, doubtful) in the text. */
typedef struct LexiconFault {
    Str file;
    uint32_t line, column; /* 1.., column in code points */
    bool warning;
    Str message; /* what stands there, what was expected */
} LexiconFault;

typedef enum ExampleKind { EXAMPLE_EVENTS, EXAMPLE_NOT, EXAMPLE_NONE } ExampleKind;

/* One event that an example asks for. */
typedef struct ExampleEvent {
    Str source, target; /* "USA,GBR"; "?" for nobody */
    EventType event;
    EventStatus status;   /* STATUS_UNSET: not compared */
    HarmKind harm;        /* HARM_NONE: not compared */
    uint32_t least, most; /* most UINT32_MAX: open */
} ExampleEvent;

typedef struct LexiconExample {
    ExampleKind kind;
    Str entry; /* the id of its block */
    Str file;
    uint32_t line;
    Str sentence;
    const ExampleEvent *events;
    uint32_t event_count;
} LexiconExample;

/* Reads files and folders (all *.lex below, in order of their names). A later block with the same
 * kind and id takes the place of an earlier one. Faults do not fail the call: look at
 * lexicon_source_faults. PARLEY_ERR_IO if a path cannot be read, PARLEY_ERR_MEMORY. On success the
 * caller frees *out with lexicon_source_free; what it hands out belongs to it. */
parley_status lexicon_source_read(const char *const *paths, size_t path_count, LexiconSource **out,
                                  parley_error *err);
/* The same from one text in memory; name stands for the file's in faults. */
parley_status lexicon_source_text(const char *name, Str text, LexiconSource **out,
                                  parley_error *err);
void lexicon_source_free(LexiconSource *source);

const LexiconFault *lexicon_source_faults(const LexiconSource *source, size_t *count);
const LexiconExample *lexicon_source_examples(const LexiconSource *source, size_t *count);

/* Compiles to bytes (the file's content; free() them). PARLEY_ERR_INPUT if there are faults that
 * are no warnings. */
parley_status lexicon_compile(const LexiconSource *source, unsigned char **bytes, size_t *len,
                              parley_error *err);

/* Opens what lexicon_compile gave, without a file; the bytes pass to the lexicon on success. */
parley_status lexicon_open_bytes(unsigned char *bytes, size_t len, Lexicon **out,
                                 parley_error *err);

#endif
