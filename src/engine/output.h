/* What was found, as the contract's JSON: one object each, without the newline. Offsets count code
 * points of the text as it was given. */
#ifndef ENGINE_OUTPUT_H
#define ENGINE_OUTPUT_H

#include "engine/pipeline.h"
#include "event/view.h"

/* All of them add to out; memory failure shows in out->failed. */
void put_event(StrBuf *out, const Coded *coded, const Event *event);
/* The event's view for another format; its extra fields are in the document's arena. */
void coded_view(StrBuf *out, const Coded *coded, const Event *event, EventView *view);
void put_quote(StrBuf *out, const Coded *coded, const Quote *quote);
void put_place_mention(StrBuf *out, const Coded *coded, const PlaceMention *mention,
                       const Gazetteer *gazetteer);

#endif
