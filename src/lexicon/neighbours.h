/* Words that are near each other by meaning, for words that the lexicon lacks. A read-only, mapped
 * text file (models/neighbours.tsv): after its first line one word a line, sorted by bytes, with
 * its part of speech and its neighbours, the nearest first. train/neighbours.py makes it. */
#ifndef LEXICON_NEIGHBOURS_H
#define LEXICON_NEIGHBOURS_H

#include "base/error.h"
#include "base/str.h"

typedef struct Neighbours Neighbours;

/* PARLEY_ERR_IO, PARLEY_ERR_FORMAT. On success the caller frees *out with neighbours_close. */
parley_status neighbours_open(const char *path, Neighbours **out, parley_error *err);
void neighbours_close(Neighbours *neighbours);

/* Lemmas as the lexicon joins them: "gun_down". */
typedef struct Neighbour {
    Str word;         /* in the file */
    bool verb;        /* else a noun; a verb's neighbour may be the noun formed from it */
    float similarity; /* 0..1: the share of such pairs that tell of one type of event */
} Neighbour;

enum { NEIGHBOURS_MAX = 15 };

/* The neighbours of a word in small letters, as a verb or as a noun: how many, at most
 * NEIGHBOURS_MAX. What is no neighbour in a damaged line is passed over. */
uint32_t neighbours_of(const Neighbours *neighbours, Str word, bool verb,
                       Neighbour out[NEIGHBOURS_MAX]);

#endif
