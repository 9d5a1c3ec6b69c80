/* Days as numbers, so that they can be counted and held against each other. */
#ifndef STORY_DAY_H
#define STORY_DAY_H

#include "base/str.h"

enum { DAY_UNKNOWN = INT32_MIN, DAY_TEXT = 11 };

/* Days since 1970-01-01; DAY_UNKNOWN for what is no date. */
int32_t story_day(Str date);
/* "2016-09-19"; empty for DAY_UNKNOWN. */
void story_day_text(int32_t day, char out[static DAY_TEXT]);

#endif
