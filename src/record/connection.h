/* A record that is kept open for long, as a server does: one snapshot for each request, and whether
 * the file still stands where it was opened. */
#ifndef RECORD_CONNECTION_H
#define RECORD_CONNECTION_H

#include "record/record.h"

/* To be called once, before any record is opened, by a program with several threads that read: they
 * then do not wait for one another to count the memory that they use. */
void records_many_threads(void);

/* Keeps up to so many MiB of the file in memory, for a thread that asks again and again, and gives
 * up any reading that takes longer than so many seconds after record_snapshot_begin. */
void record_keep_open(Record *record, int mebibytes, double seconds);

/* From now on all fails that is not done within so many seconds. */
void record_give_up_after(Record *record, double seconds);

/* Whether that time is over. */
bool record_is_out_of_time(const Record *record);

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
