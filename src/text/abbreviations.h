/* Abbreviations that are written with a full stop: whether that stop can end a sentence too. */
#ifndef TEXT_ABBREVIATIONS_H
#define TEXT_ABBREVIATIONS_H

#include "base/str.h"

typedef enum AbbreviationKind {
    ABBREVIATION_NONE,
    ABBREVIATION_TITLE,  /* "Gen.", "vs.": a sentence hardly ends here */
    ABBREVIATION_NUMBER, /* "No.", "Sept.": one before a number; else it may be a word */
    ABBREVIATION_ANY     /* "U.S.", "Inc.", "p.m.": a sentence may end here */
} AbbreviationKind;

/* The kind of a word that is given without its last full stop: "Gen", "U.S", "p.m". */
AbbreviationKind abbreviation_kind(Str word);

#endif
