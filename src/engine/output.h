/* What was found, as the contract's JSON: one object each, without the newline. Offsets count code
 * points of the text as it was given. */
#ifndef ENGINE_OUTPUT_H
#define ENGINE_OUTPUT_H

#include "engine/pipeline.h"

/* All of them add to out; memory failure shows in out->failed. */
void put_event(StrBuf *out, const Coded *coded, const Event *event);
void put_quote(StrBuf *out, const Coded *coded, const Quote *quote);
void put_place_mention(StrBuf *out, const Coded *coded, const PlaceMention *mention,
                       const Gazetteer *gazetteer);

/* The repaired text of a stretch, and its code points in the given text. */
typedef struct GivenSpan {
    Str text;
    uint32_t start, end;
} GivenSpan;
GivenSpan given_span(const Document *doc, TextSpan span);

/* The stretch of a place mention. */
TextSpan place_mention_span(const Coded *coded, const PlaceMention *mention);

#endif
