/* Finds sentences by their words, the best first. */
#ifndef RECORD_SEARCH_H
#define RECORD_SEARCH_H

#include "record/browse.h"

/* Makes an FTS5 query of what somebody typed. Words must all be there, whatever signs are between
 * or in them; "aid convoy" in double quotes stands side by side; bomb* is the beginning of a word.
 * A text with AND, OR, NOT, NEAR or brackets is FTS5's own where it is right. In the arena.
 * Statuses as for record_open. */
parley_status record_words_query(Record *record, Arena *arena, Str typed, Str *query,
                                 parley_error *err);

/* A stretch of code points. */
typedef struct WordMark {
    uint32_t start, stop;
} WordMark;

enum { SEARCH_MARKS_MAX = 256, SEARCH_RANKED_MAX = 1000 };

typedef struct SearchHit {
    SentenceFound sentence;
    WordMark marks[SEARCH_MARKS_MAX]; /* the words found, in the sentence's text */
    uint32_t mark_count;
} SearchHit;

/* Ranks the latest SEARCH_RANKED_MAX of the sentences that an FTS5 query finds. Statuses and take
 * as for browse.h. */
parley_status record_search(Record *record, Str query, uint64_t most,
                            bool (*take)(void *context, const SearchHit *hit), void *context,
                            parley_error *err);

/* For a query that asks by FTS5 and failed: PARLEY_ERR_USAGE where its words are no query. */
parley_status search_failed(const Record *record, Str query, parley_status status,
                            parley_error *err);

#endif
