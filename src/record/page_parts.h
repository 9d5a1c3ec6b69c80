/* What the files of a page of events share. */
#ifndef RECORD_PAGE_PARTS_H
#define RECORD_PAGE_PARTS_H

#include "record/page.h"
#include "record/store.h"

enum { STRETCHES_MAX = 256 }; /* that are walked at once */

/* Ways into the events, in a day (or without one) behind a row, and in the days after it. */
typedef enum Way { BY_DAY, BY_ACTOR, BY_PLACE, WAYS } Way;
typedef enum Part { SAME_DAY, LATER, PARTS } Part;

/* Statements that wait for their next use. */
typedef struct Pool {
    sqlite3_stmt *items[STRETCHES_MAX];
    int count;
} Pool;

/* Rows that a part of the filter lets through. */
typedef struct Wanted {
    bool any; /* it is not asked for */
    int64_t *rows;
    int count, room;
    int64_t events;
} Wanted;

enum { WORDS_KEPT = 32 };

/* The events that have words, as of a version of the record; version 0: none are kept. */
typedef struct WordsKept {
    StrBuf text;
    int64_t version;
    Wanted events;
} WordsKept;

/* Acts and how often an actor or a place stands in events: neither hangs on what is asked. */
struct PageCache {
    Pool pools[WAYS][PARTS];
    sqlite3_stmt *parties, *event, *actors, *places, *count[WAYS], *with_words;
    uint8_t (*acts)[2]; /* type and status, by row */
    int64_t act_count;
    int32_t *counts[WAYS]; /* by row of the actor or place; 0: not known yet, else one more */
    int64_t count_room[WAYS];
    int64_t events;
    WordsKept words[WORDS_KEPT];
    int words_next;
};

typedef struct IndexStretch {
    sqlite3_stmt *s;
    int64_t day, row;
    int kind; /* the role or the act */
} IndexStretch;

/* A phase of the page: one day's rest, or the days after it. */
typedef struct Phase {
    Part part;
    int32_t day;
    int64_t row;
} Phase;

struct Page {
    Record *record;
    PageCache *cache;
    const EventFilter *filter;
    Way way;
    int side;          /* by which the stretches are */
    Wanted parties[3]; /* actor, source, target */
    Wanted places;
    const Wanted *words; /* the cache's; NULL: no words are asked for */
    int32_t last_day;
    Phase phases[3];
    int phase, phase_count;
    IndexStretch stretches[STRETCHES_MAX];
    int count;
    int64_t last;
};

/* A statement of the cache, prepared at its first use; NULL on failure. */
sqlite3_stmt *page_statement(Page *page, sqlite3_stmt **slot, const char *sql, parley_error *err);

/* page_filter.c: the actors and places that are asked for, and how many events they have. */
parley_status page_read_filter(Page *page, parley_error *err);
/* Adds the rows that a statement with one parameter gives, in order. */
parley_status page_read_wanted(Page *page, sqlite3_stmt *s, Str value, Wanted *out,
                               parley_error *err);
bool page_wants(const Wanted *wanted, int64_t row);
/* Whether the filter lets events of that act through. */
parley_status page_act_fits(Page *page, int64_t act, bool *fits, parley_error *err);

/* page_words.c: the events that have the words. */
parley_status page_read_words(Page *page, parley_error *err);
void page_words_free(PageCache *cache);

#endif
