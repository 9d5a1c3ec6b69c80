/* What eval judged, row by row: a marked pair, a gold event, or an event too many. Rows are shown
 * where they are wrong, and held against the rows of an earlier run. */
#ifndef CLI_EVAL_ROWS_H
#define CLI_EVAL_ROWS_H

#include "base/arena.h"
#include "base/error.h"
#include "base/str.h"

#include <stdio.h>

typedef struct EvalRow {
    Str key;         /* a pair's id, "war-0001#2" (a gold event), or a coded event's own id */
    int gold, coded; /* labels; gold EVENT_NONE: an event too many */
    uint32_t gold_quad, coded_quad;
    bool right;
    bool found; /* pairs: an event between the marks, of whatever type */
    double confidence;
    Str rule, text;
} EvalRow;

typedef struct EvalRows {
    Arena *arena; /* the caller's; holds all of it */
    EvalRow *items;
    size_t count, capacity;
    bool failed; /* out of memory */
} EvalRows;

/* Keeps a row with copies of its texts. */
void eval_rows_add(EvalRows *rows, const EvalRow *row);

/* Whether a text holds rows that eval wrote, rather than events. */
bool eval_rows_stand_in(Str text);
/* Reads them; other lines are passed over. */
parley_status eval_rows_read(EvalRows *rows, Str text, parley_error *err);

void eval_rows_print_jsonl(const EvalRows *rows, FILE *out);
/* The wrong ones that the coder was surest of. */
void eval_rows_print_worst(const EvalRows *rows, size_t most, FILE *out);

/* Rows that are right now and were wrong before, and the reverse. An event too many counts as
 * wrong where it stands. Sorts both by key. */
typedef struct EvalChanges {
    size_t gained, broke, unknown; /* unknown: rows that only one of the two has */
} EvalChanges;
EvalChanges eval_rows_compare(EvalRows *now, EvalRows *before, bool jsonl, FILE *out);

#endif
