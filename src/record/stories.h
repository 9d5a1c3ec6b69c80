/* Happenings out of a record, each with all that tell of it. */
#ifndef RECORD_STORIES_H
#define RECORD_STORIES_H

#include "record/events.h"
#include "story/reconcile.h"

typedef struct Story {
    int64_t id;
    EventType type;
    Str first_day, last_day; /* the days that its tellings leave open; empty: not known */
    PlaceView place;         /* the most exact one that was told */
    const EventRow *events;  /* in the order of the record */
    uint32_t count;
    StoryTally tally;
} Story;

/* Calls take for each happening that has an event which the filter lets through, with all of its
 * events, in the order of days, until it returns false. What is handed over lives until the
 * callback returns. Statuses as for record_events. */
parley_status record_stories(Record *record, const EventFilter *filter,
                             bool (*take)(void *context, const Story *story), void *context,
                             parley_error *err);

/* Who of each side, best known first: the codes of the most exact telling. */
const EventView *story_source_view(const Story *story);
const EventView *story_target_view(const Story *story);

#endif
