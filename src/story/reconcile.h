/* The claims about one happening side by side: who alleges it, who denies it, who verifies it, how
 * many reports tell of it that are no copies, and the range of harm. */
#ifndef STORY_RECONCILE_H
#define STORY_RECONCILE_H

#include "event/view.h"
#include "story/agreement.h"

/* One telling. Texts and views are the caller's. */
typedef struct StoryClaim {
    const EventView *view;
    int64_t document, text; /* text: the first report of its kind */
} StoryClaim;

/* What the claims come to together. */
typedef enum StoryStanding {
    STANDING_REPORTED, /* reports tell it as a fact */
    STANDING_ALLEGED,  /* only somebody says so */
    STANDING_ADMITTED, /* who did it says so too */
    STANDING_VERIFIED, /* a third party says so: an organisation between or above the sides */
    STANDING_DISPUTED, /* told or said, and denied */
    STANDING_DENIED    /* only its denial is known */
} StoryStanding;

enum { VOICES_MAX = 8 };

/* Codes, or what the text calls them; each once, in the order in which they were heard. */
typedef struct StoryVoices {
    Str names[VOICES_MAX];
    uint32_t count;
} StoryVoices;

typedef struct StoryTally {
    StoryStanding standing;
    StoryVoices alleging, admitting, denying, verifying;
    uint32_t reports, outlets; /* copies count once among reports, and not among outlets */
    StoryHarm harm[HARM_KIND_COUNT];
} StoryTally;

void story_reconcile(const StoryClaim *claims, uint32_t count, StoryTally *out);

const char *story_standing_name(StoryStanding standing); /* "disputed" */

#endif
