/* A report whose sentences were all built anew ("the convoy was stopped by the army" out of "the
 * army held up the trucks") has no run of words left. What stays are its numbers, names and longer
 * words, and which of them stand in one sentence. An honest report of the same happening shares
 * some of them and has as many of its own. */
#ifndef STORY_RETELLING_H
#define STORY_RETELLING_H

#include "base/str.h"
#include "story/sample.h"

typedef struct Retelling {
    Sample stems; /* numbers have the highest bit set */
    Sample pairs; /* of two stems in one sentence, whatever their order */
} Retelling;

void retelling_of(Str text, Retelling *out);

/* Whether one is the other told anew. *share: of the stems of both together, how many both have, 0
 * to 1; numbers count twice. */
bool is_retold(const Retelling *a, const Retelling *b, double *share);

/* Less than that: whether two texts with many words alike tell of the same, and not of two like
 * happenings in the words in which such things are always told. */
bool holds_alike(const Retelling *a, const Retelling *b);

#endif
