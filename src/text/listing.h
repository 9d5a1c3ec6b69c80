/* Whether a stretch of text is a list and no sentence: a table of results, a bar of links, a
 * programme of broadcasts. What such a list names, it does not report. */
#ifndef TEXT_LISTING_H
#define TEXT_LISTING_H

#include "base/str.h"

bool text_is_listing(Str s);

/* "Opinion: ...", "Most read: ...": a label that says that what follows is not a report. */
bool text_has_label(Str s);

#endif
