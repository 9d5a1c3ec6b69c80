/* A page of events at a time, for whoever asks often: each stretch of an index that leads to wanted
 * events (one for each of a side's actors, one for each place, or all days) is walked in the order
 * of days, the next event is the first of all stretches, and nothing is sorted. */
#ifndef RECORD_PAGE_H
#define RECORD_PAGE_H

#include "record/events.h"

typedef struct Page Page;

/* *out is NULL, without an error, for a filter that is better answered by which_events: one for
 * rare words, a report, an event or a happening, for everything at once, or for a side of very many
 * actors. Free with page_close. Statuses as for record_open. */
parley_status page_open(Record *record, const EventFilter *filter, Page **out, parley_error *err);
void page_close(Page *page);

/* The row of the next event; 0 at the end. */
parley_status page_next(Page *page, int64_t *row, parley_error *err);

/* What a record keeps for its next pages. */
typedef struct PageCache PageCache;
void page_cache_free(PageCache *cache);

#endif
