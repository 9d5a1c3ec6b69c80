/* Writes eval's figures, as tables for reading or as JSON Lines. */
#ifndef CLI_EVAL_PRINT_H
#define CLI_EVAL_PRINT_H

#include "cli/eval_match.h"
#include "cli/eval_rows.h"

#include <stdio.h>

/* The figures of marked pairs: all of them, and those with even and with odd ids. */
typedef struct PairFigures {
    Scores all, even, odd;
    uint32_t pairs, found;
    bool free; /* whether a pair had to be found */
} PairFigures;
void pair_figures_of(const EvalRows *rows, bool merge_yield, bool free, PairFigures *out);

void print_pairs_table(const PairFigures *figures, FILE *out);
void print_events_table(const EventFigures *figures, FILE *out);
/* The last line sums up; `changes` is part of it if it is not NULL. */
void print_pairs_jsonl(const PairFigures *figures, const EvalChanges *changes, FILE *out);
void print_events_jsonl(const EventFigures *figures, const EvalChanges *changes, FILE *out);

#endif
