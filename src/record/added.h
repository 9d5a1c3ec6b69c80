/* What others add to a record while it is open here. */
#ifndef RECORD_ADDED_H
#define RECORD_ADDED_H

#include "record/events.h"

/* The last rows of a record. */
typedef struct RecordEnd {
    int64_t event, document;
} RecordEnd;
parley_status record_end(Record *record, RecordEnd *out, parley_error *err);

/* A number that changes whenever another connection has written to the record. */
parley_status record_version(Record *record, int64_t *version, parley_error *err);

/* Calls take for up to `most` events with rows above `after`, in the order of rows, and moves
 * `after` to the last of them; where that is all, to the record's end. *documents counts the
 * reports that were passed. As for record_events. */
parley_status record_added(Record *record, RecordEnd *after, uint32_t most, uint64_t *documents,
                           bool (*take)(void *context, const EventRow *event), void *context,
                           parley_error *err);

#endif
