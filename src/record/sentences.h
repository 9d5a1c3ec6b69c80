/* Sentences out of a record, by their words, with who is quoted in them; and how much was reported
 * each day. */
#ifndef RECORD_SENTENCES_H
#define RECORD_SENTENCES_H

#include "record/record.h"

/* A sentence, once for each speaker quoted in it. Its texts live until the callback returns. */
typedef struct SentenceRow {
    Str text, document, publisher, day; /* day: the report's */
    Str speaker;                        /* a code; empty where nobody known is quoted */
    uint32_t number;                    /* of the sentence in its report, from 0 */
    bool copy;                          /* of a report that was there before */
} SentenceRow;

/* Those that an FTS5 query finds in the reports of these days (both included, "YYYY-MM-DD"), in the
 * order of days. Statuses as for record_open. */
parley_status record_sentences(Record *record, Str query, Str first_day, Str last_day,
                               void (*take)(void *context, const SentenceRow *sentence),
                               void *context, parley_error *err);

/* What was reported on a day that has reports. */
typedef struct CoverageRow {
    Str day;
    uint32_t reports, copies, outlets; /* outlets: publishers that are named */
} CoverageRow;
parley_status record_coverage(Record *record, Str first_day, Str last_day,
                              void (*take)(void *context, const CoverageRow *day), void *context,
                              parley_error *err);

#endif
