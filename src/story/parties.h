/* Whether two actor codes can stand for one actor: SYR and SYRMIL, CVL and SYRCVL. */
#ifndef STORY_PARTIES_H
#define STORY_PARTIES_H

#include "story/agreement.h"

/* MATCH_SAME where one begins with the other, MATCH_WEAK where both can be one by their kind,
 * MATCH_OPEN for two kinds without a country ("gunmen", "villagers"), MATCH_CONFLICT. */
StoryMatch codes_match(const char *a, const char *b);

/* The best match of two sides, and the codes that make it; MATCH_OPEN where one is not known. */
StoryMatch sides_match(const char *const *a, uint32_t a_count, const char *const *b,
                       uint32_t b_count, const char *codes[2]);

#endif
