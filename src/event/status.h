/* What the files that settle an event's status share: the marks that stand beside one word. */
#ifndef EVENT_STATUS_H
#define EVENT_STATUS_H

#include "event/build.h"

/* What stands directly with a word: its auxiliaries, adverbs, determiners, conditions. */
typedef struct StatusMarks {
    EventStatus mood; /* the strongest of its modals, adverbs and phrases */
    bool negated;
    bool able;        /* its modal is "can" or "could" alone: with a negation, not done */
    bool conditional; /* an if-clause hangs on it */
} StatusMarks;

/* The stronger doubt wins: a denied plan is denied. */
void status_raise(EventStatus *status, EventStatus other);

/* What belongs to the entry's own trigger ("will not lift") says nothing more; match may be NULL.
 */
StatusMarks status_marks(const LexTree *lt, const ActMatch *match, int32_t node);
/* Only whether a word is negated, by itself or by who does it ("no one said"). */
bool status_is_negated(const LexTree *lt, int32_t node);
/* "If Iran attacks", "unless it withdraws", "should it attack", "had it attacked". */
bool status_is_condition(const LexTree *lt, int32_t clause);
/* "planned talks", "an alleged attack", "a foiled plot": what a word's own adjectives say. */
void status_of_adjectives(const LexTree *lt, int32_t noun, EventStatus *status);
/* The mood of a phrase whose last word is the noun: "in the event of", "on condition that". */
const Mood *status_phrase_over(const LexTree *lt, int32_t noun);
/* A main clause that states nothing: a question, a command, a headline's "Russia to send". */
EventStatus status_of_form(const LexTree *lt, int32_t clause);

#endif
