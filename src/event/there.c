/* Where "there", "the road", "the town" are: the place that the report told of before. */
#include "event/build.h"

#include <string.h>

enum { BACK_THERE = 2, BACK_NOUN = 4, REACH = 3 }; /* sentences; steps on the tree */

/* "the town": the noun with nothing but its article. */
static bool only_points(const Tree *tree, int32_t word) {
    int32_t child = tree->nodes[word].first_child;
    bool article = false;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        Relation r = tree->nodes[child].relation;
        if (r == REL_DET && node_lemma_is(tree, child, "the")) article = true;
        if (r != REL_DET && r != REL_CASE && r != REL_PUNCT && r != REL_CC && r != REL_CONJ)
            return false;
    }
    return article;
}

static bool is_hit_or_where(const Tree *tree, int32_t word, const Parties *targets) {
    static const char *const where[] = {"in", "near", "at", "on", "outside", "inside", "around"};
    for (uint32_t i = 0; i < targets->count; i++)
        if (targets->node[i] == word) return true;
    int32_t mark = tree_child(tree, word, REL_CASE);
    Relation r = tree->nodes[word].relation;
    if (r == REL_OBJ || r == REL_NSUBJ_PASS) return true;
    return mark != NO_NODE && STR_IN(tree->nodes[mark].lemma, where);
}

/* The word of the sentence that points at a place told before: "there" or a noun; or NO_NODE. */
static int32_t pointer_to_place(const Tree *tree, const Event *event, const Parties *targets) {
    for (int32_t w = 0; w < (int32_t)tree->count; w++) {
        const Node *node = &tree->nodes[w];
        bool there = node->relation == REL_ADVMOD && str_is_nocase(node->token.form, "there");
        bool noun = node->upos == UPOS_NOUN && only_points(tree, w) && is_place_noun(node->lemma) &&
                    is_hit_or_where(tree, w, targets);
        if (!there && !noun) continue;
        if (tree_distance(tree, event->trigger_word, w) > REACH) continue;
        if (there || tree_dominates(tree, event->trigger_word, w)) return w;
    }
    return NO_NODE;
}

static bool is_site(const PlaceMention *place) {
    return place->place && place->place->kind != PLACE_COUNTRY && !place->metonym;
}

/* "the Midan [district]", "the [town] of Soran", "Castello Road". */
static bool bears_noun(const Tree *tree, const PlaceMention *place, Str noun) {
    int32_t next = place->last + 1, of = place->first - 1;
    for (int32_t w = place->first; w <= place->last; w++)
        if (str_equal_nocase(tree->nodes[w].token.form, noun)) return true;
    if (next < (int32_t)tree->count && str_equal_nocase(tree->nodes[next].lemma, noun)) return true;
    /* but in "the Midan district of Aleppo" */
    bool named = of > 1 && tree->nodes[of - 2].upos == UPOS_PROPN;
    return of > 0 && node_lemma_is(tree, of, "of") && !named &&
           str_equal_nocase(tree->nodes[of - 1].lemma, noun);
}

static bool is_settlement(Str noun) {
    static const char *const nouns[] = {"town", "city", "village"};
    return STR_IN(noun, nouns);
}

static bool is_deed(const Event *event) {
    return event->quad == 2 || event->quad == 4;
}

/* The place of what was last told to be done; talks about it are held elsewhere. */
static const PlaceMention *place_of_last(const EventBuilder *b, const Event *event) {
    for (uint32_t i = b->event_count; i-- > 0;) {
        const Event *other = &b->events[i];
        if (other == event || !other->place || !is_deed(other)) continue;
        if (other->sentence + BACK_THERE < event->sentence) break;
        if (is_site(other->place)) return other->place;
    }
    return NULL;
}

/* The last place before the word that goes by that noun; of towns and villages also the one that
 * was told last. */
static const PlaceMention *place_by_noun(const EventBuilder *b, const Event *event, int32_t word) {
    uint32_t sentence = event->sentence;
    Str noun = event_tree(b, sentence)->nodes[word].lemma;
    const PlaceMention *town = NULL, *last = place_of_last(b, event);
    for (uint32_t i = b->mentions->place_count; i-- > 0;) {
        const PlaceMention *place = &b->mentions->places[i];
        bool before =
            place->sentence < sentence || (place->sentence == sentence && place->last < word);
        if (!before || place->sentence + BACK_NOUN < sentence || !is_site(place)) continue;
        if (bears_noun(event_tree(b, place->sentence), place, noun)) return place;
        bool city = place->place->kind == PLACE_CITY && is_settlement(noun);
        if (city && (!town || place->sentence > town->sentence)) town = place;
    }
    return town && last ? last : town;
}

/* "In Narino they fight in the department": a name that is no known place stands before it. */
static bool follows_unknown(const EventBuilder *b, uint32_t sentence, int32_t word) {
    const Tree *tree = event_tree(b, sentence);
    for (int32_t w = 0; w < word; w++) {
        bool name = tree->nodes[w].name == NAME_B_LOC || tree->nodes[w].name == NAME_I_LOC;
        if (name && !(b->mentions->classes_at[sentence][w] & CLASS_PLACE)) return true;
    }
    return false;
}

void set_place_before(const EventBuilder *b, Event *event, const Parties *targets) {
    const Tree *tree = event_tree(b, event->sentence);
    int32_t word =
        event->place || !is_deed(event) ? NO_NODE : pointer_to_place(tree, event, targets);
    if (word == NO_NODE || follows_unknown(b, event->sentence, word)) return;
    bool there = tree->nodes[word].upos != UPOS_NOUN;
    event->place = there ? place_of_last(b, event) : place_by_noun(b, event, word);
}
