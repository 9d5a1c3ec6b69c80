/* A word's lemma from its letters and tags, by rules that training found. */
#ifndef TREE_LEMMA_H
#define TREE_LEMMA_H

#include "tree/model.h"

/* The lemma as UD writes it ("say", "Syria", "Syrian", "I"), in the arena or a part of form.
 * data is NULL when out of memory. */
Str lemma_of(const Model *model, Arena *arena, Str form, const Word *word, Upos upos,
             uint32_t xpos);

#endif
