/* The coder's figures against gold: counts of pairs (gold, coded), and what follows from them. */
#ifndef CLI_SCORE_H
#define CLI_SCORE_H

#include "lexicon/lexicon.h"

/* A label is an EventType (EVENT_NONE: nothing coded), or YIELD, under which some books of codes
 * put CONCEDE and RETREAT together. */
enum { LABEL_YIELD = EVENT_TYPE_COUNT, LABEL_COUNT, QUAD_COUNT = 5 };

typedef struct Scores {
    uint32_t labels[LABEL_COUNT][LABEL_COUNT]; /* [gold][coded] */
    uint32_t quads[QUAD_COUNT][QUAD_COUNT];    /* the same; 0: nothing coded */
    bool merge_yield;                          /* CONCEDE and RETREAT count as YIELD */
} Scores;

int label_of(Str name); /* -1: no label */
const char *label_name(int label);
uint32_t label_quad(int label);

/* Counts one pair; merges first if the scores say so. */
void scores_add(Scores *scores, int gold, int coded, uint32_t gold_quad, uint32_t coded_quad);

/* Precision, recall and F1 of one class. */
typedef struct Figures {
    uint32_t gold, coded, right;
    double precision, recall, f1;
} Figures;
Figures figures_from(uint32_t gold, uint32_t coded, uint32_t right);
/* Those of row and column `at` of a square of counts [gold][coded]. */
Figures square_figures(const uint32_t *counts, int size, int at);
/* The mean F1 over those of 1.. that gold has. */
double square_macro_f1(const uint32_t *counts, int size);
Figures label_figures(const Scores *scores, int label);

double scores_macro_f1(const Scores *scores); /* over the labels that gold has */
double scores_accuracy(const Scores *scores);
double scores_quad_macro_f1(const Scores *scores);
Figures scores_micro(const Scores *scores); /* all labels together */

/* Pairs of labels that were taken for each other, the most frequent first. Returns their number. */
typedef struct Confusion {
    int gold, coded;
    uint32_t count;
} Confusion;
int scores_confusions(const Scores *scores, Confusion out[LABEL_COUNT * LABEL_COUNT]);

#endif
