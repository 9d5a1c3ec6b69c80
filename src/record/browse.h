/* What a record holds, page by page: its reports, their sentences, and who is quoted in them.
 *
 * Every call hands each row to `take` until that returns false; a row's texts live until then. All
 * of them return what record_open does, and PARLEY_ERR_USAGE for words that are no FTS5 query. */
#ifndef RECORD_BROWSE_H
#define RECORD_BROWSE_H

#include "record/record.h"

/* Where the page before ended: the last row's day (empty: not known) and its number. */
typedef struct PageEnd {
    bool given;
    Str day;
    int64_t row;
} PageEnd;

/* What is wanted; an empty text asks for nothing. */
typedef struct BrowseFilter {
    Str first_day, last_day; /* of the report, "YYYY-MM-DD", both included */
    Str publisher;
    Str document; /* its id */
    Str speaker;  /* a code; it stands for all that begin with it */
    Str words;    /* of the sentence, as FTS5 writes queries */
    PageEnd after;
    uint64_t most; /* 0: all */
} BrowseFilter;

typedef struct ReportRow {
    int64_t row, events; /* rejected ones are not counted */
    Str id, date, title, url, publisher, copy_of, copy_kind, added;
} ReportRow;

/* By first_day, last_day and publisher, in the order of days; or the one of an id. */
parley_status record_reports(Record *record, const BrowseFilter *filter,
                             bool (*take)(void *context, const ReportRow *report), void *context,
                             parley_error *err);

/* The text of a report. *found is false, and the text empty, where there is no such report. The
 * text is in the arena. */
parley_status record_report_text(Record *record, Arena *arena, Str id, Str *text, bool *found,
                                 parley_error *err);

typedef struct SentenceFound {
    int64_t row, number, start, stop; /* code points of the report's text */
    Str document, text, date, title, publisher;
    Str events; /* ids of those told in it, joined by commas */
} SentenceFound;

/* By document and words, in the order in which they were added. */
parley_status record_browse_sentences(Record *record, const BrowseFilter *filter,
                                      bool (*take)(void *context, const SentenceFound *sentence),
                                      void *context, parley_error *err);

/* A stretch of the report's text; a start of -1 is not known. */
typedef struct Stretch {
    Str text;
    int64_t start, stop;
} Stretch;

typedef struct QuoteRow {
    int64_t row, sentence;
    Str document, date, publisher, code, kind;
    bool anonymous;
    Stretch speaker, cue, content;
} QuoteRow;

/* By first_day, last_day, document and speaker, in the order of days and of the text. */
parley_status record_quotes(Record *record, const BrowseFilter *filter,
                            bool (*take)(void *context, const QuoteRow *quote), void *context,
                            parley_error *err);

/* A change that an analyst made. */
typedef struct EditRow {
    Str field, before, after, why, who, at; /* before, after, why: empty where there is none */
} EditRow;

/* Those of an event (its id), the oldest first. */
parley_status record_edits_of(Record *record, uint64_t key,
                              bool (*take)(void *context, const EditRow *edit), void *context,
                              parley_error *err);

#endif
