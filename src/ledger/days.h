/* Days and hours as a truce counts them: instants with a zone, and reporting days that end at a
 * cut-off hour. A day is a number: days since 1970-01-01. */
#ifndef LEDGER_DAYS_H
#define LEDGER_DAYS_H

#include "base/str.h"

enum { DAY_TEXT = 11, DAY_NONE = INT32_MIN }; /* "2016-09-19" and its NUL */

/* The day of "YYYY-MM-DD" (more may follow); DAY_NONE for what is none. */
int32_t day_of(Str text);
void day_text(int32_t day, char out[static DAY_TEXT]);

/* Minutes east of Greenwich of "+03:00", "-0330" or "Z". False for what is none. */
bool zone_of(Str text, int32_t *minutes);

/* Minutes since midnight of "18:00" or "18:00:00". False for what is none. */
bool hour_of(Str text, int32_t *minutes);

/* Minutes since 1970-01-01T00:00Z of "2016-09-12T19:00:00+03:00". False where there is no hour or
 * no zone. */
bool instant_of(Str text, int64_t *minutes);

/* The reporting day into which an instant falls: day D holds what happens from the cut-off hour of
 * D - 1 (included) to that of D (excluded), on the clocks of the zone. A cut-off of 0 makes the
 * reporting day the calendar's. */
int32_t reporting_day(int64_t instant, int32_t zone, int32_t cutoff);

#endif
