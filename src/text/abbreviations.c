#include "text/abbreviations.h"

/* Lower case, without the last full stop. */
static const char *const titles[] = {
    "adm", "amb", "atty", "brig", "capt",   "cdr",   "cmdr",   "col",    "cpl",    "dep", "det",
    "dr",  "gen", "gov",  "hon",  "insp",   "lieut", "lt",     "maj",    "messrs", "mgr", "mlle",
    "mme", "mr",  "mrs",  "ms",   "mt",     "pfc",   "pres",   "prof",   "pvt",    "rep", "reps",
    "rev", "sen", "sens", "sgt",  "spc",    "st",    "supt",   "vs",     "msgr",   "sec", "ft",
    "e.g", "i.e", "cf",   "viz",  "approx", "ca",    "lt.col", "maj.gen"};
static const char *const before_numbers[] = {
    "no",  "nos", "art", "fig", "vol",  "pp",  "p",   "ch",  "jan", "feb",  "mar", "apr",
    "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "op",  "para", "eq"};
static const char *const anywhere[] = {
    "inc",  "corp",  "ltd",   "co",   "bros", "jr",   "sr",    "etc",  "al",   "a.m",  "p.m",
    "ave",  "blvd",  "dept",  "est",  "mon",  "tue",  "tues",  "wed",  "thu",  "thur", "thurs",
    "fri",  "ariz",  "calif", "colo", "conn", "del",  "fla",   "ga",   "ill",  "ind",  "kan",
    "ky",   "mass",  "md",    "mich", "minn", "miss", "mo",    "mont", "neb",  "nev",  "okla",
    "ore",  "pa",    "penn",  "tenn", "tex",  "va",   "vt",    "wash", "wis",  "wyo",  "univ",
    "assn", "gov't", "int'l", "ph.d", "m.sc", "b.sc", "esq",   "ext",  "lb",   "oz",   "yr",
    "yrs",  "hr",    "hrs",   "min",  "mins", "rd",   "comdr", "la",   "intl", "govt"};

static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}

/* "U.S", "d.c", "U.S.S.R": single letters with stops between them. */
static bool is_dotted_letters(Str word) {
    if (word.len < 3) return false;
    for (size_t i = 0; i < word.len; i++)
        if (i % 2 ? word.data[i] != '.' : !is_letter(word.data[i])) return false;
    return word.len % 2 == 1;
}

AbbreviationKind abbreviation_kind(Str word) {
    if (word.len == 0 || word.len > 12) return ABBREVIATION_NONE;
    if (STR_IN_NOCASE(word, titles)) return ABBREVIATION_TITLE;
    if (STR_IN_NOCASE(word, before_numbers)) return ABBREVIATION_NUMBER;
    if (is_dotted_letters(word) || STR_IN_NOCASE(word, anywhere)) return ABBREVIATION_ANY;
    return ABBREVIATION_NONE;
}
