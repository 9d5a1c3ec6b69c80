/* What harm.c and outcome.c share: the words of harm of a sentence, and the events that did it. */
#ifndef EVENT_HARM_H
#define EVENT_HARM_H

#include "event/build.h"

enum { NO_EVENT = UINT32_MAX };

/* A word of harm and what it tells. */
typedef struct Told {
    int32_t word;
    int32_t clause; /* the word that heads its clause: "left" of "left 12 dead" */
    uint32_t kinds; /* a bit a HarmKind */
    HarmCount count;
    Fillers harmed;
} Told;

/* The events of one sentence. */
typedef struct Scene {
    EventBuilder *b;
    const LexTree *lt;
    uint32_t sentence, first;
} Scene;

/* The event that the word triggers, if it can do harm, or NO_EVENT. */
uint32_t event_at(const Scene *s, int32_t word);
/* "The attack killed 12": the event that is the clause's subject, or NO_EVENT. */
uint32_t event_of_subject(const Scene *s, int32_t clause);
/* The event, other than its own, that did what a word of harm tells, or NO_EVENT. */
uint32_t event_behind(const Scene *s, const Told *told);
/* Whether a place in the text is inside one of the parties. */
bool is_within(const Party *parties, uint32_t count, uint32_t start);

/* Whether the word tells of harm, and what. */
bool find_told(const Scene *s, int32_t word, Told *told);
/* Gives the event what the word tells, where it does not know better. */
void give_harm(const Scene *s, const Told *told, uint32_t event);

/* outcome.c: makes the outcome one with the act, if it names nobody whom the act could not have
 * hit. */
void fold_outcome(const Scene *s, uint32_t act, uint32_t outcome);
/* If the word's own event only tells what came of another one of the sentence, the two
 * are made one. */
void make_one_of_outcome(const Scene *s, const Told *told);

#endif
