/* Checks dates as documents carry them. */
#ifndef TEXT_CALENDAR_H
#define TEXT_CALENDAR_H

#include "base/str.h"

/* Whether s is YYYY-MM-DD and such a day exists. */
bool calendar_is_date(Str s);

/* The date that s begins with, where a time may follow ("2016-09-05T10:00Z"); empty where there
 * is none. */
Str calendar_date_of(Str s);

#endif
