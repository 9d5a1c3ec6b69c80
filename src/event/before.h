/* The attack that an earlier sentence told, for those that go on about it: aftermath.c (whom it
 * harmed), blame.c (who is said to have done it) and confirmed.c (who bears it out). */
#ifndef EVENT_BEFORE_H
#define EVENT_BEFORE_H

#include "event/harm.h"

/* The attack that the nearest of the `back` sentences before tells of, if it tells of one alone; or
 * NO_EVENT. */
uint32_t attack_before(const EventBuilder *b, uint32_t sentence, uint32_t back);

/* "the attack", "that raid": a noun that only points at what was told before. */
bool points_back(const LexTree *lt, int32_t noun);

/* aftermath.c: gives the attack told in the sentence before what this one tells of whom it harmed.
 * Events of the sentence stand from `first` on. */
void settle_aftermath(EventBuilder *b, uint32_t sentence, uint32_t first);

/* blame.c: who is blamed for the attack told before is said to have made it; who denies it, denies
 * having made it; who claims it, made it on those whom it hit. */
void settle_blame(EventBuilder *b, uint32_t first);

/* confirmed.c: what was told before is told again by whoever confirms it. */
void settle_confirmed(EventBuilder *b, uint32_t sentence, uint32_t first);

#endif
