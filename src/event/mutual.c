/* Acts that both sides do to each other: "A and B met", "accused each other". */
#include "event/build.h"

#include <string.h>

/* "each side accused the other" */
static bool has_each_and_other(const Tree *tree, int32_t node) {
    int32_t object = tree_child(tree, node, REL_OBJ), subject = tree_child(tree, node, REL_NSUBJ);
    if (!node_lemma_is(tree, object, "other") || subject == NO_NODE) return false;
    for (int32_t w = subject - 2 < 0 ? 0 : subject - 2; w < node; w++)
        if (node_lemma_is(tree, w, "each")) return true;
    return false;
}

/* "accused each other", "fired at one another" below a word. */
static bool has_each_other(const Tree *tree, int32_t node) {
    int32_t child = tree->nodes[node].first_child;
    if (has_each_and_other(tree, node)) return true;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        int32_t next = child + 1 < (int32_t)tree->count ? child + 1 : NO_NODE;
        int32_t last = child > 0 ? child - 1 : NO_NODE;
        if ((node_lemma_is(tree, child, "each") && node_lemma_is(tree, next, "other")) ||
            (node_lemma_is(tree, child, "one") && node_lemma_is(tree, next, "another")) ||
            (node_lemma_is(tree, child, "other") && node_lemma_is(tree, last, "each")) ||
            (node_lemma_is(tree, child, "another") && node_lemma_is(tree, last, "one")))
            return true;
    }
    return false;
}

static bool is_mutual(const Tree *tree, const ActMatch *match) {
    int32_t carrier = match->carrier.verb;
    return match->act->reciprocal || has_each_other(tree, match->node) ||
           (carrier != NO_NODE && has_each_other(tree, carrier));
}

/* "Panama and Peru agreed to patrol the sea": with nobody else named, with each other. */
static bool is_joint(EventType type) {
    return type == EVENT_AGREE || type == EVENT_CONSULT || type == EVENT_COOPERATE;
}

/* "Indian and Pakistani troops clashed in Kashmir": a mere place is no other side. */
static bool names_anyone(const EventBuilder *b, uint32_t sentence, const Parties *parties) {
    for (uint32_t i = 0; i < parties->count; i++) {
        int32_t node = parties->node[i];
        const Mention *m = node >= 0 ? mention_at(b, sentence, node) : NULL;
        bool placed = m && (m->classes & CLASS_PLACE) &&
                      node_lemma_is(event_tree(b, sentence),
                                    tree_child(event_tree(b, sentence), node, REL_CASE), "in");
        if (node < 0 || (m && !placed)) return true;
    }
    return false;
}

/* "Maduro and Santos agreed to open the border between Venezuela and Colombia": their own countries
 * are no other side. */
static bool are_their_own(const Parties *sources, const Parties *targets) {
    for (uint32_t i = 0; i < targets->count; i++) {
        bool own = false;
        for (uint32_t k = 0; k < sources->count; k++)
            own = own || !strcmp(targets->party[i].code, sources->party[k].country);
        if (!own) return false;
    }
    return targets->count > 1;
}

/* "leader Alexander Lukashenko", taken for two: nobody meets himself. */
static bool are_several(const Tree *tree, const Parties *parties) {
    for (uint32_t i = 1; i < parties->count; i++) {
        int32_t node = parties->node[i];
        bool apart = node < 0 || tree->nodes[node].relation == REL_CONJ ||
                     strcmp(parties->party[i].code, parties->party[0].code) != 0;
        if (apart) return true;
    }
    return false;
}

void settle_mutual(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                   Parties *sources, Parties *targets) {
    const Act *act = match->act;
    bool alone = !names_anyone(b, sentence, targets) || are_their_own(sources, targets);
    bool among_sources =
        sources->count > 1 && alone && are_several(event_tree(b, sentence), sources);
    if (among_sources && (is_mutual(event_tree(b, sentence), match) || is_joint(act->event))) {
        *targets = *sources;
        for (uint32_t i = 0; i < sources->count; i++) {
            targets->party[i] = sources->party[sources->count - 1 - i];
            targets->node[i] = sources->node[sources->count - 1 - i];
        }
    } else if (act->reciprocal && sources->count == 0 && targets->count > 1) {
        *sources = *targets;
    }
}
