/* Reads a record's events as happenings are found from them. */
#ifndef RECORD_LOAD_H
#define RECORD_LOAD_H

#include "record/concerned.h"
#include "story/happening.h"

typedef struct StoryEvents {
    Arena *arena; /* texts */
    StoryEvent *events;
    int64_t *stood; /* by event: the happening that it belongs to in the record; 0: none */
    uint32_t count, room;
    const char **names; /* texts that are there already; a table by their hash */
    uint32_t name_count, name_room;
    Stretch stretch; /* that they are of */
    bool all_days, failed;
} StoryEvents;

/* Those of a type that may have been on the stretch's days, and all that tell of a happening with
 * one of them; none added after last_row (0: all), rejected ones left out, in the order of the
 * record. With all_days all of the type. `given` is
 * set to the happening that they belong to, as `stood` is. Free in any case. */
parley_status story_events_load(Record *record, const Stretch *stretch, bool all_days,
                                int64_t last_row, StoryEvents *out, parley_error *err);
void story_events_free(StoryEvents *loaded);

#endif
