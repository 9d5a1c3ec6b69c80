/* What the readers of PETRARCH's dictionaries share. */
#ifndef LEXICON_PETRARCH_PARTS_H
#define LEXICON_PETRARCH_PARTS_H

#include "lexicon/petrarch.h"

enum { COUNTRY_CODES = 26 * 26 * 26, WORDS_JOINED = 6, WORDS_IN_NAME = 9 };

struct PetrarchImport {
    PetrarchRefused *refused;
    void *context;
    PetrarchCounts counts;
    StrBuf out, verbs, set_name;
    StrBuf *countries; /* of each code of three letters, its names; COUNTRY_CODES of them */
    const char *file;
    size_t line;
    size_t blocks;            /* for names that differ */
    char code[12];            /* of the verbs' block */
    bool set_open, set_empty; /* words of a set are being read */
    bool in_block;            /* verbs stand under a "---" line, and share its patterns */
    bool past_verbs;          /* patterns have come: the next verb is a new list's */
    size_t block_line;
    size_t verb_files; /* each has sets of its own */
    StrBuf actor;      /* the actor being read: names, joined by "," */
    StrBuf posts;      /* its codes, one a line */
    bool dated;        /* one of them has dates */
    char plain[32];    /* the code without dates */
    uint64_t *seen;    /* hashes of names taken */
    size_t seen_count, seen_capacity;
};

/* A line without its comment ("#...", "<!-- ... -->", ";...") and outer white space. */
Str petrarch_line(Str line);
void petrarch_refuse(PetrarchImport *import, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* Takes "[CODE]" off the line's end; false if none stands there. */
bool petrarch_code(Str *line, Str *code);
/* "BOW_AND_ARROW_" as "bow_and_arrow"; false where a character has no place in a word. */
bool petrarch_word(Str text, StrBuf *out);
/* Remembers a name; false if it was there already. */
bool petrarch_first(PetrarchImport *import, Str name);
bool petrarch_knows(const PetrarchImport *import, Str name);

void petrarch_verb_line(PetrarchImport *import, Str line);
void petrarch_verb_end(PetrarchImport *import);
void petrarch_actor_line(PetrarchImport *import, Str line);
void petrarch_actor_end(PetrarchImport *import);
void petrarch_agent_line(PetrarchImport *import, Str line);
void petrarch_discard_line(PetrarchImport *import, Str line);

#endif
