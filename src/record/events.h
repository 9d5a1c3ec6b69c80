/* Events out of a record: those that a filter lets through, one after the other. */
#ifndef RECORD_EVENTS_H
#define RECORD_EVENTS_H

#include "event/view.h"
#include "record/record.h"

/* An event as the record has it; its texts live until the callback returns. */
typedef struct EventRow {
    EventView view;
    int64_t row; /* in the record, ascending as events were added */
    int64_t document_row;
    int64_t copy_of; /* the row of the report that this event's is a copy of, or 0 */
    Str day; /* what it counts for: its own day where the text gives one, else the report's */
    bool edited, rejected;
    int64_t happening; /* 0: none yet */
    Str why;           /* it tells of that happening; empty: it was the first */
} EventRow;

/* What is wanted; an empty text, EVENT_NONE, STATUS_UNSET or 0 asks for nothing. Codes match whole
 * codes and what begins with them: "SYR" finds SYRGOV. */
typedef struct EventFilter {
    Str actor;          /* source or target */
    Str source, target; /* codes */
    EventType type;
    EventStatus status;
    Str place;               /* a place's name or a country's code */
    Str first_day, last_day; /* "YYYY-MM-DD", both included */
    Str text;                /* words of the sentence, as FTS5 writes queries */
    /* Events of `type` that may have been on one of these days by what their dates leave open, or a
     * day before or after, and all that tell of a happening with one of them; with `of_years`,
     * those dated by a year that begins on one of the days. */
    Str open_first, open_last;
    bool of_years;
    bool undated;        /* those that count for no day */
    Str document;        /* its id */
    const uint64_t *key; /* one event; NULL: any */
    int64_t happening;   /* events that tell of it */
    int64_t last_row;    /* none that was added after it */
    bool by_happening;   /* all tellings of each happening that has one which is wanted */
    bool with_rejected;  /* also those that an analyst rejected */
    uint64_t skip, most; /* most 0: all */
    /* Asked, with the callback's context, before parties and harm are read, which takes half of the
     * time: false passes the event over. NULL: all are wanted. */
    bool (*look)(void *context, const EventRow *event);
    /* Only what comes after the row of an event or, with by_happening, after a happening, in the
     * order in which they come; after_day is its day or first day (empty: not known). 0: all. */
    int64_t after;
    Str after_day;
} EventFilter;

/* Calls take for each event, in the order of days and within a day as they were added, until it
 * returns false. With by_happening: happening by happening, in the order of their first days, each
 * from its first telling on; skip and most then count happenings. What cannot be read is told of in
 * err at the end; what could be read before it was handed over. PARLEY_ERR_USAGE for a text that is
 * no FTS5 query; else as for record_open. */
parley_status record_events(Record *record, const EventFilter *filter,
                            bool (*take)(void *context, const EventRow *event), void *context,
                            parley_error *err);

/* The fields of the contract's event and those that a record adds: "date_text", "day", "happening",
 * "edited", "rejected", "copy", and the report's "title", "url" and "publisher". */
void put_row_fields(StrBuf *out, const EventRow *event);

#endif
