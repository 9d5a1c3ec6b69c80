/* Who does what an infinitive tells, where a verb or a noun above it decides: the one urged, the
 * owner of a plan, the one a permission is given to. For walk.c. */
#ifndef TREE_CONTROL_H
#define TREE_CONTROL_H

#include "tree/walk.h"

/* "a US plan to bomb": whose the noun is, but for possessives; or NO_NODE. */
int32_t owner_beside(const Tree *tree, int32_t noun);
/* "a UN request to lift the ban": a noun whose owner does not do it. */
bool asks_for(const Tree *tree, int32_t noun);
/* The one asked, behind such a noun; or NO_NODE. */
int32_t asked_of(const Tree *tree, int32_t noun);
/* "called on Russia to stop": the one called upon; or NO_NODE. */
int32_t called_upon(const Tree *tree, int32_t governor);
/* Whether the infinitive is done by the object of the verb that it hangs on as an adverbial. */
bool is_imposed(const Tree *tree, int32_t verb);

/* "said Israel had offered a truce and called on Hamas to accept it": a verb of saying, in the
 * tense of the one that governs the clause, goes on with that one, wherever the parser hangs it. */
bool rises_to_speaker(const Tree *tree, int32_t verb);

#endif
