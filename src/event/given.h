/* Stretches of the repaired text as places in the text that was given: what every output shows. */
#ifndef EVENT_GIVEN_H
#define EVENT_GIVEN_H

#include "event/event.h"

/* The repaired text of a stretch, and its code points in the given text; all empty for none. */
typedef struct GivenSpan {
    Str text;
    uint32_t start, end;
} GivenSpan;
GivenSpan given_span(const Document *doc, TextSpan span);

/* The stretch of a place mention. */
TextSpan place_mention_span(const ParsedDocument *parsed, const PlaceMention *mention);

#endif
