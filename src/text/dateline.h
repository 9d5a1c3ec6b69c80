/* Reads the dateline before a report's first sentence: "ALEPPO, Syria, Sept 5 (Reuters) -",
 * "BEIRUT (AP) —", "GENEVA, 21 September 2016 –", "(Reuters) -". */
#ifndef TEXT_DATELINE_H
#define TEXT_DATELINE_H

#include "base/str.h"

typedef struct Dateline {
    Str place, agency, date; /* as they stand there; empty where not given */
    size_t end;              /* the byte after the dash that ends it, in the paragraph */
} Dateline;

/* Reads the dateline that the paragraph begins with. False where there is none. */
bool dateline_read(Str paragraph, Dateline *out);

/* Whether s is nothing but a date ("Monday, 5 September 2016"). */
bool dateline_is_date(Str s);

/* Whether s names a news agency ("Reuters", "AFP"). */
bool dateline_is_agency(Str s);

#endif
