/* A record that is kept open for long, as a server does: one snapshot for each request, and whether
 * the file still stands where it was opened. */
#ifndef RECORD_CONNECTION_H
#define RECORD_CONNECTION_H

#include "record/record.h"

/* All that is read until record_snapshot_end is of one moment. Statuses as for record_open. */
parley_status record_snapshot_begin(Record *record, parley_error *err);
void record_snapshot_end(Record *record);

/* Whether the file was removed, or another one stands at its path now. */
bool record_was_moved(const Record *record);

/* How long a call waits for another that writes, before it gives up; 10 seconds at first. */
void record_wait_at_most(Record *record, int milliseconds);

/* Whether the call that failed last gave up waiting for another that writes. */
bool record_is_busy(const Record *record);

#endif
