/* Events as bare codes, for counting: who did what to whom, without the texts. Read in one go, so
 * that a month of a large record takes a moment. What was said in an event is read one by one. */
#ifndef RECORD_DEEDS_H
#define RECORD_DEEDS_H

#include "event/view.h"
#include "record/record.h"

typedef struct DeedParty {
    Str code;    /* empty: nobody known */
    bool ground; /* a place in the country of that code, as far as the record can tell */
} DeedParty;

/* An event; a copy's events and rejected ones are none. */
typedef struct Deed {
    uint64_t key;
    int64_t row, sentence, happening; /* in the record; happening 0: none */
    Str day;                          /* "2016-09-19" */
    EventType type;
    EventStatus status;
    uint32_t quad;
    double goldstein;
    Str mode, contexts, cameo; /* contexts: "military,legal" */
    Str speaker;               /* a code, or empty */
    const DeedParty *source, *target;
    uint32_t source_count, target_count;
} Deed;

typedef struct DeedList {
    const Deed *deeds; /* in the order of days */
    size_t count;
} DeedList;

/* Whether it counts as done: actual and claimed do. */
bool deed_counts(EventStatus status);

/* Which deeds; an empty text asks for nothing. */
typedef struct DeedFilter {
    Str first_day, last_day; /* both included */
    /* The codes of two sides, joined by commas: only deeds in which both have a part. A code stands
     * for all that begin with it. */
    Str a, b;
} DeedFilter;

/* All of it in the arena. Statuses as for record_open. */
parley_status record_deeds(Record *record, Arena *arena, const DeedFilter *filter, DeedList *out,
                           parley_error *err);

/* The last day of a report, or of an event where no report has a date; empty: none. */
parley_status record_last_day(Record *record, Arena *arena, Str *out, parley_error *err);

/* The words in which a deed is told. */
typedef struct DeedWords {
    char id[17];
    Str document, publisher, date, sentence; /* date: the report's */
    uint32_t number;                         /* the sentence's, in the report */
    Str speaker, speaker_code; /* who is quoted, or said to say it, or else the side's own */
    Str quote, quote_kind;     /* of that sentence; empty: nothing is quoted there */
} DeedWords;

/* The quotation is the one that the side's own people (codes, as above) speak, or that holds the
 * event's word; else there is none and the sentence stands for it. In the arena. Statuses as for
 * record_open. */
parley_status record_deed_words(Record *record, Arena *arena, int64_t row, Str side, DeedWords *out,
                                parley_error *err);

/* Whether the code is, or begins with, one of the codes joined by commas; how much of it is that:
 * the longer, the nearer. 0: it is none. */
size_t code_under(Str code, Str codes);

#endif
