/* The happenings of a record: brings them up to date with its events, and keeps an analyst's word
 * on what is not the same. */
#ifndef RECORD_HAPPENINGS_H
#define RECORD_HAPPENINGS_H

#include "record/record.h"

/* Puts the events that came since the last time into happenings; all of them anew where events were
 * corrected, rejected or kept apart since then, or with `anew`. A happening's id is the row of the
 * event that told of it first, so it stays as reports come in. One transaction. Statuses as for
 * record_open. */
parley_status record_happenings_update(Record *record, bool anew, parley_error *err);

/* The same after an edit, so that the next reader finds them right. Where all would have to be
 * found anew, which takes long, that is left to the next update. */
parley_status record_happenings_follow(Record *record, parley_error *err);

/* Keeps an event (its id) apart from all others that now tell of a happening; with `undo`, takes
 * that back. Happenings are brought up to date. PARLEY_ERR_INPUT where the event is not one of that
 * happening's (for undo: not kept apart from it). */
parley_status record_split(Record *record, int64_t happening, uint64_t key, Str who, bool undo,
                           parley_error *err);

/* Pairs of events, by row, that an analyst keeps apart. Statuses as for record_open. */
parley_status record_apart(Record *record, void (*take)(void *context, int64_t a, int64_t b),
                           void *context, parley_error *err);

#endif
