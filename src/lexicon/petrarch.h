/* PETRARCH's dictionaries into this lexicon's own text, so that its users lose none of their work.
 * Formats: PETRARCH 1 and 2 and TABARI's as their documentation and comments describe them
 * (github.com/openeventdata). What is read becomes blocks that a person can go on editing. */
#ifndef LEXICON_PETRARCH_H
#define LEXICON_PETRARCH_H

#include "base/str.h"

typedef enum PetrarchKind {
    PETRARCH_VERBS,
    PETRARCH_ACTORS,
    PETRARCH_AGENTS,
    PETRARCH_DISCARDS,
    PETRARCH_KIND_COUNT
} PetrarchKind;

typedef struct PetrarchCounts {
    size_t sets, verbs, patterns, actors, agents, discards;
    size_t uncoded; /* of the patterns: "---" and statements (01), which no event type has */
    size_t refused; /* lines that could not be taken over */
} PetrarchCounts;

typedef struct PetrarchImport PetrarchImport;

/* Called with each line that could not be taken over, and why. The texts hold until it returns. */
typedef void PetrarchRefused(void *context, const char *file, size_t line, const char *reason);

/* NULL without memory; free with petrarch_close. */
PetrarchImport *petrarch_open(PetrarchRefused *refused, void *context);
void petrarch_close(PetrarchImport *import);

/* Reads one dictionary; file is its name in messages and in the entries' origins. May be called
 * again for further ones. Lines that cannot be taken over are refused, the rest goes on. */
void petrarch_read(PetrarchImport *import, PetrarchKind kind, const char *file, Str text);

/* All that was read as lexicon text; false without memory. The Str is the import's own. */
bool petrarch_text(PetrarchImport *import, Str *out);
PetrarchCounts petrarch_counts(const PetrarchImport *import);

#endif
