/* "Obama has said Assad must go": what a speaker says that another must do is a demand, although
 * no word of demanding stands there. */
#include "event/build.h"

#include <string.h>

/* "should the valley be annexed", with its subject behind it, is a condition. */
static bool is_inverted(const Tree *tree, int32_t verb, int32_t auxiliary) {
    int32_t subject = tree_child(tree, verb, REL_NSUBJ);
    if (subject == NO_NODE) subject = tree_child(tree, verb, REL_NSUBJ_PASS);
    return subject != NO_NODE && auxiliary < subject;
}

static bool has_duty(const Tree *tree, int32_t verb) {
    int32_t child = tree->nodes[verb].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling)
        if (tree->nodes[child].relation == REL_AUX && !is_inverted(tree, verb, child) &&
            (node_lemma_is(tree, child, "must") || node_lemma_is(tree, child, "should")))
            return true;
    /* "needs to", "has to" */
    int32_t head = tree->nodes[verb].head;
    return tree->nodes[verb].relation == REL_XCOMP && head != NO_NODE &&
           (node_lemma_is(tree, head, "need") || node_lemma_is(tree, head, "have")) &&
           tree_child(tree, head, REL_NSUBJ) != NO_NODE;
}

/* Who must: the clause's subject, or in "whom Obama has said must go" the noun that it modifies. */
static void obliged(const Tree *tree, int32_t verb, Fillers *out) {
    tree_surface_subjects(tree, verb, out);
    if (tree_child(tree, verb, REL_NSUBJ) != NO_NODE) return;
    for (int32_t node = verb, up = 0; node != NO_NODE && up < 4;
         node = tree->nodes[node].head, up++)
        if (tree->nodes[node].relation == REL_ACL_RELCL) {
            out->count = 0;
            fillers_add_coordinated(tree, out, tree->nodes[node].head);
            return;
        }
}

/* "told Putin that hospitals should be spared": where nobody must, the one who is told. */
void hearer_of(const EventBuilder *b, const Said *said, EventType type, Parties *targets) {
    const Tree *tree = event_tree(b, said->sentence);
    if (said->cue == NO_NODE) return;
    int32_t hearer = tree_child(tree, said->cue, REL_IOBJ);
    if (hearer == NO_NODE) hearer = tree_child(tree, said->cue, REL_OBJ);
    if (hearer == NO_NODE) return;
    const Mention *m = mention_at(b, said->sentence, hearer);
    if (m && !(m->actor && m->actor->kind == ACTOR_OUTLET) && strcmp(m->sector, "MED") != 0)
        parties_of_node(b, said->sentence, hearer, said, false, type, targets);
}

static void code_demand(EventBuilder *b, uint32_t sentence, int32_t verb, const Said *said,
                        const Act *act) {
    const Tree *tree = event_tree(b, sentence);
    Parties sources = {.count = 0}, targets = {.count = 0};
    if (said->speaker == NO_NODE) return;
    parties_of_node(b, said->sentence, said->speaker, NULL, true, EVENT_REQUEST, &sources);
    Fillers who = {.count = 0};
    obliged(tree, verb, &who);
    for (uint32_t i = 0; i < who.count; i++)
        parties_of_node(b, sentence, who.node[i], said, false, EVENT_REQUEST, &targets);
    if (!targets.coded) hearer_of(b, said, EVENT_REQUEST, &targets);
    if (!sources.coded || !targets.coded) return;
    for (uint32_t i = 0; i < targets.count; i++)
        if (!strcmp(targets.party[i].code, sources.party[0].code)) return;
    if (is_other_field(b, sentence, verb, EVENT_REQUEST, &sources, &targets)) return;
    Trigger trigger = {.pos = TRIGGER_VERB, .kind = ENTRY_ACT};
    ActMatch match = {
        .act = act, .trigger = &trigger, .node = verb, .carrier = {.verb = NO_NODE}, .score = 2};
    Event *event = event_add(b, sentence, &match, said, &sources, &targets);
    if (event) event->status = STATUS_DEMANDED;
}

void code_demands(EventBuilder *b, uint32_t sentence) {
    const Tree *tree = event_tree(b, sentence);
    for (int32_t w = 0; w < (int32_t)tree->count && !b->failed; w++) {
        if (!node_is_predicate(tree, w) || !has_duty(tree, w)) continue;
        const Said *said = said_around(b, sentence, w);
        const Act *act = said && said->quote ? act_named(b->lexicon, "demand-by-modal") : NULL;
        if (act) code_demand(b, sentence, w, said, act);
    }
}
