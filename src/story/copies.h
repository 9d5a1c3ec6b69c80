/* The same text again: exact copies, syndicated ones under other headlines, cut ones, and spun ones
 * (sentences in another order, words replaced). A text is known by a sample of its runs of three
 * words; who shares many of them tells the same text. Where the sentences themselves were built
 * anew, by what they hold: see retelling.h. */
#ifndef STORY_COPIES_H
#define STORY_COPIES_H

#include "story/retelling.h"

enum { SHINGLES_MAX = 96, SHINGLES_SHARED_LEAST = 8 };

typedef enum CopyKind { COPY_NONE, COPY_EXACT, COPY_SYNDICATED, COPY_CUT, COPY_SPUN } CopyKind;

typedef struct Fingerprint {
    uint64_t words;  /* a hash of all words in their order: equal for exact copies */
    Sample shingles; /* at most SHINGLES_MAX */
    int32_t day;     /* of the report; see day.h */
    Retelling told;  /* filled by its user, for copy_kind_retold alone */
} Fingerprint;

/* Letters count without case, and punctuation not at all. False for texts too short to be told
 * apart by their words; then there are no shingles. `date` is the report's, empty if not known. */
bool fingerprint_of(Str text, Str date, Fingerprint *out);

/* The first text's kind of copy of the second, from the shingles that both have where both sample
 * alike. *share: of the smaller one's shingles, how many the other has too, 0 to 1. */
CopyKind copy_kind(const Fingerprint *copy, const Fingerprint *first, double *share);

/* Whether a copy found by its shingles is to be confirmed by holds_alike: two like happenings are
 * often told in the same phrases. */
bool copy_is_doubtful(CopyKind kind, double share);

/* The same from what the sentences hold; COPY_SPUN, for reports of one week, or COPY_NONE. *share
 * is that of is_retold. */
CopyKind copy_kind_retold(const Fingerprint *copy, const Fingerprint *first, double *share);

const char *copy_kind_name(CopyKind kind); /* "exact"; NULL for COPY_NONE */

#endif
