/* Reads a record's events as happenings are found from them. */
#ifndef RECORD_LOAD_H
#define RECORD_LOAD_H

#include "record/record.h"
#include "story/happening.h"

typedef struct StoryEvents {
    Arena *arena; /* texts */
    StoryEvent *events;
    uint32_t count, room;
    const char **names; /* texts that are there already; a table by their hash */
    uint32_t name_count, name_room;
    bool failed;
} StoryEvents;

/* Those of the days from first to last ("": open), rejected ones left out, in the order of the
 * record. `given` is set to the happening that they belong to. Free in any case. */
parley_status story_events_load(Record *record, Str first, Str last, StoryEvents *out,
                                parley_error *err);
void story_events_free(StoryEvents *loaded);

#endif
