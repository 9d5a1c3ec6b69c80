/* A file of marked pairs: one sentence a line with its source and target between marks, and the
 * codes that a careful coder gave. Tab-separated; the first line names the columns, of which id,
 * gold_root, gold_quad and marked_sentence are read. Marks are <s>..</s> and <t>..</t>; they may
 * overlap, and one that is never closed reaches to the end. */
#ifndef CLI_MARKED_H
#define CLI_MARKED_H

#include "engine/pipeline.h"

typedef struct MarkedPair {
    Str id, gold_root, gold_quad;
    Str marked;
    Str text; /* without the marks */
    SpanWanted *spans;
    size_t span_count;
    size_t line;
} MarkedPair;

typedef struct MarkedColumns {
    int id, root, quad, sentence; /* -1: not there */
} MarkedColumns;

/* Reads the first line. False if it does not name root and sentence. */
bool marked_columns(Str header, MarkedColumns *out);

/* Reads another line; all of it in the arena. PARLEY_ERR_INPUT, PARLEY_ERR_MEMORY. */
parley_status marked_line(Arena *arena, Str line, const MarkedColumns *columns, MarkedPair *out,
                          parley_error *err);

#endif
