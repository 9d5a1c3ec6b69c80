/* The same happening again: events of different reports that tell of one act are put together, each
 * with the reason why. Events are taken in the order of the record, and each joins the happening
 * that it agrees with best, or begins one. What comes later takes nothing apart; it can only show
 * two happenings to be one, and then the earlier one stays. */
#ifndef STORY_HAPPENING_H
#define STORY_HAPPENING_H

#include "base/error.h"
#include "story/agreement.h"

/* Two events, by row, that an analyst holds for different happenings. */
typedef struct StoryApart {
    int64_t a, b;
} StoryApart;

/* What became of an event. */
typedef struct StoryTelling {
    int64_t happening; /* the row of the event that began it; 0: tells of none */
    int64_t with;      /* the row of the telling that it agrees with best; 0: it begins one */
    Agreement why;     /* where `with` is set */
} StoryTelling;

/* Puts `count` events together, in time that grows little faster than their number: only those of
 * one type whose days meet are compared. Events with `given` set stay where they are; an event that
 * began a happening must be among them. One telling an event goes to tellings. Both lists belong to
 * the caller, `apart` in any order. PARLEY_ERR_MEMORY. */
parley_status stories_find(const StoryEvent *events, uint32_t count, const StoryApart *apart,
                           uint32_t apart_count, StoryTelling *tellings, parley_error *err);

/* Whether days are so many (a year) that what is told of them is held against its like alone: what
 * was told of them with the same first day. */
bool story_is_long(int32_t first, int32_t last);

#endif
