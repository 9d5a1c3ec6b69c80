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

/* One climb from a trigger upwards. */
typedef struct StatusClimb {
    const LexTree *lt;
    const ActMatch *match;
    EventStatus status, before; /* before: without what the mood at the node says */
    const Mood *mood;           /* the mood at the node, which governs what lies below; or NULL */
    int32_t settled;            /* the clause that stands on its own where it ended; or NO_NODE */
    bool presupposed;           /* it ended below a word that takes the act for known ("stop") */
} StatusClimb;

/* status_governor.c: what the word above says of the one below. False where the climb ends. */
bool status_climb_over(StatusClimb *c, int32_t node, int32_t head, bool nominal);
/* Refusing to rule out, failing to prevent: a negation turns the word at the node round. */
void status_turn_round(StatusClimb *c);
/* What a cue makes of what is said, its negation ("did not deny") counted in. */
EventStatus status_effect_of(const LexTree *lt, int32_t cue, const Speech *speech);
/* "came close to bombing": the verb where the act hangs on its adverb; else the word itself. */
int32_t status_verb_of_adverb(const Tree *tree, int32_t head);
/* The "after", "because" or "when" of a clause, or NO_NODE. */
int32_t status_conjunction(const Tree *tree, int32_t clause);
bool status_is_nominal(const Tree *tree, int32_t node);

#endif
