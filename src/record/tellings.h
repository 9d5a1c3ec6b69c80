/* Writes down which event tells of which happening, and what the happenings are. */
#ifndef RECORD_TELLINGS_H
#define RECORD_TELLINGS_H

#include "record/load.h"

/* Of the events that were loaded, and of what was found of them, the tellings that `moved` marks:
 * these, the happenings to which they went, and nothing of those that nobody tells of any more.
 * All tellings of a happening that one went to must have been loaded. Statuses as for record_open.
 */
parley_status tellings_write(Record *record, const StoryEvents *loaded,
                             const StoryTelling *tellings, const bool *moved, parley_error *err);

#endif
