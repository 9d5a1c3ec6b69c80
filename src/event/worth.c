/* What makes an event of an act: parties enough for one of its type. */
#include "event/build.h"

#include <string.h>

static bool same_side(const Parties *a, const Parties *c) {
    return a->count == 1 && c->count == 1 && a->node[0] == c->node[0];
}

/* "Germany attacked well": an attack on nothing, by nobody in arms, is most often sport. */
static bool is_idle(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                    const Parties *sources) {
    static const char *const armed[] = {"MIL", "REB", "COP", "UAF", "CRM", "SPY"};
    const Tree *tree = event_tree(b, sentence);
    if (tree_child(tree, match->node, REL_OBJ) != NO_NODE || node_is_passive(tree, match->node))
        return false;
    for (uint32_t i = 0; i < sources->count; i++) {
        if (!sources->party[i].country[0] ||
            strncmp(sources->party[i].code, sources->party[i].country, 3))
            return false;
        for (size_t k = 0; k < sizeof armed / sizeof *armed; k++)
            if (!strcmp(sources->party[i].sector, armed[k])) return false;
    }
    return true;
}

/* "Palestinian protests", "a plea from Chad": a noun that names its doer, and tells of an act that
 * needs nobody else. */
static bool tells_enough(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                         const Parties *sources) {
    static const char *const asking[] = {"plea", "appeal", "request", "call"};
    const Tree *tree = event_tree(b, sentence);
    const Node *noun = &tree->nodes[match->node];
    if (!sources->coded || noun->relation == REL_COMPOUND) return false; /* "protest note" */
    Relation r = sources->node[0] >= 0 ? tree->nodes[sources->node[0]].relation : REL_DEP;
    if (match->act->event == EVENT_PROTEST) return node_xpos_is(tree, match->node, "NNS");
    /* "at a session of the Security Council": its members meet each other. */
    if (match->act->event == EVENT_CONSULT)
        return r == REL_NMOD && !strcmp(sources->party[0].sector, "IGO");
    if (match->act->event != EVENT_REQUEST || !STR_IN(noun->lemma, asking)) return false;
    return r == REL_NMOD || r == REL_NMOD_POSS;
}

/* "Wales threatened late on": with nothing, and nobody. */
static bool is_bare_threat(const Tree *tree, const ActMatch *match) {
    return match->trigger->pos == TRIGGER_VERB && node_lemma_is(tree, match->node, "threaten") &&
           tree_child(tree, match->node, REL_OBJ) == NO_NODE &&
           tree_child(tree, match->node, REL_XCOMP) == NO_NODE &&
           tree_child(tree, match->node, REL_CCOMP) == NO_NODE;
}

/* Nobody known on either side is no event; neither is a meeting, a favour or an agreement with
 * nobody, unless the sentence makes it the subject's own ("we have some alignment"). */
bool worth_keeping(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                   const Parties *sources, const Parties *targets) {
    if (!sources->coded && !targets->coded) return false;
    if (same_side(sources, targets)) return false;
    const Act *act = match->act;
    bool noun = match->trigger->pos == TRIGGER_NOUN;
    bool friendly = act->event == EVENT_CONSULT || act->event == EVENT_SUPPORT ||
                    act->event == EVENT_COOPERATE || act->event == EVENT_AID;
    if (targets->count == 0 && friendly && !act->reciprocal) return false;
    /* "hope of a US-Russia agreement": nobody is said to want it. */
    if (noun && str_is(lexicon_text(b->lexicon, act->cameo), "057") &&
        match->carrier.verb == NO_NODE && status_of(b, sentence, match, NULL) == STATUS_PLANNED)
        return false;
    if (targets->count == 0 && noun) {
        Relation r = event_tree(b, sentence)->nodes[match->node].relation;
        if (act->event == EVENT_ACCUSE) return false; /* "expressed frustration", with nobody */
        bool carried = match->carrier.verb != NO_NODE && (r == REL_OBJ || r == REL_NSUBJ_PASS);
        if (!carried && !tells_enough(b, sentence, match, sources)) return false;
    }
    if (act->event == EVENT_THREATEN && targets->count == 0 &&
        is_bare_threat(event_tree(b, sentence), match))
        return false;
    if (act->event == EVENT_ASSAULT && !noun && targets->count == 0 &&
        is_idle(b, sentence, match, sources))
        return false;
    return sources->count || act->quad > 2 || !noun;
}
