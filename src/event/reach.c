/* The target of an act whose slots hold nobody: the nearest known actor among the words that depend
 * on it ("agreed to let the agency in", "called for talks on Syria"). */
#include "event/build.h"
#include "event/said.h"

enum { REACH_DEPTH = 4, REACH_MAX = 64 };

/* Whether what a word does, or is done to, goes on in its dependent. */
static bool leads_on(const Tree *tree, int32_t child) {
    static const char *const towards[] = {"of",   "to",      "for",    "with",    "against", "on",
                                          "upon", "at",      "toward", "towards", "from",    "over",
                                          "into", "through", "by",     "onto"};
    int32_t mark;
    switch (tree->nodes[child].relation) {
    case REL_OBJ:
    case REL_IOBJ:
    case REL_XCOMP:
    case REL_CCOMP:
    case REL_NMOD_POSS:
    case REL_COMPOUND:
        return true;
    case REL_NSUBJ:
    case REL_NSUBJ_PASS:
        return true;
    case REL_ACL:
        return tree->nodes[child].upos == UPOS_VERB;
    case REL_OBL:
    case REL_OBL_AGENT:
    case REL_NMOD:
        mark = tree_child(tree, child, REL_CASE);
        return mark == NO_NODE || STR_IN(tree->nodes[mark].lemma, towards);
    default:
        return false;
    }
}

/* "denied that its soldiers had crossed": one's own are not whom one denies it to. */
static bool is_own(const Tree *tree, int32_t node) {
    int32_t owner = tree_child(tree, node, REL_NMOD_POSS);
    return owner != NO_NODE && tree->nodes[owner].upos == UPOS_PRON;
}

static bool is_taken(const Parties *sources, const Parties *here) {
    for (uint32_t i = 0; i < sources->count; i++)
        for (uint32_t k = 0; k < here->count; k++)
            if (sources->node[i] == here->node[k] ||
                (here->party[k].code[0] &&
                 str_is(str_of(sources->party[i].code), here->party[k].code)))
                return true;
    return false;
}

void parties_in_reach(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                      const Said *said, const Parties *sources, Parties *targets) {
    const Tree *tree = event_tree(b, sentence);
    int32_t queue[REACH_MAX];
    uint8_t depth[REACH_MAX];
    uint32_t count = 1;
    queue[0] = match->node;
    depth[0] = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (i > 0) {
            Parties here = {.count = 0};
            parties_of_node(b, sentence, queue[i], said, false, match->act->event, &here);
            if (is_taken(sources, &here)) continue;
            if (here.coded && !is_own(tree, queue[i])) {
                *targets = here;
                return;
            }
        }
        if (depth[i] == REACH_DEPTH) continue;
        int32_t child = tree->nodes[queue[i]].first_child;
        for (; child != NO_NODE && count < REACH_MAX; child = tree->nodes[child].next_sibling) {
            Relation r = tree->nodes[child].relation;
            bool subject = r == REL_NSUBJ || r == REL_NSUBJ_PASS;
            bool own_subject = subject && i == 0;
            /* Of a whole clause only who does it: "called for Caracas to publish the tallies". */
            bool beyond = !subject && i > 0 && tree->nodes[queue[i]].relation == REL_CCOMP;
            if (own_subject || beyond || !leads_on(tree, child)) continue;
            queue[count] = child;
            depth[count++] = (uint8_t)(depth[i] + 1);
        }
    }
}
