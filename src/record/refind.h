/* Finds happenings among the events of a record: of new events beside what stands, and anew where
 * something was changed, no wider than the change reaches. */
#ifndef RECORD_REFIND_H
#define RECORD_REFIND_H

#include "record/concerned.h"

/* All events, of each type in turn. */
parley_status find_all(Record *record, parley_error *err);

/* Events after a row; those before it stay where they are. */
parley_status find_new(Record *record, int64_t after, parley_error *err);

/* Events up to last_row in the stretches that a change concerns, as if they came in now, in their
 * order. */
parley_status find_again(Record *record, Concerned *concerned, int64_t last_row, parley_error *err);

#endif
