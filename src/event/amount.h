/* How many a phrase says, and of whom: "at least 20 civilians", "between 10 and 15", "dozens of
 * people", "a family of five", "two soldiers and a civilian". */
#ifndef EVENT_AMOUNT_H
#define EVENT_AMOUNT_H

#include "event/event.h"

/* The amount of the nominals that fill a slot together, summed. False if the text gives none. */
bool amount_of_fillers(const LexTree *lt, const Fillers *fillers, Arena *arena, HarmCount *out);
/* The amount whose last word is this one: "12" in "12 dead". */
bool amount_before(const LexTree *lt, int32_t word, HarmCount *out);

#endif
