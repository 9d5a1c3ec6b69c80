/* Parties of an act whose slots hold nobody known: the nearest actor among the words that depend on
 * it ("agreed to let the agency in", "called for talks on Syria"), or the phrase that stands in a
 * slot, without a code. */
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

/* "threatened to strike if Iran enriched uranium": whom a threat is made to does what it hangs on.
 */
static int32_t condition_below(const Tree *tree, int32_t verb) {
    for (int32_t w = 0; w < (int32_t)tree->count; w++) {
        int32_t mark = tree_child(tree, w, REL_MARK);
        if (tree->nodes[w].relation == REL_ADVCL && w > verb && tree_dominates(tree, verb, w) &&
            (node_lemma_is(tree, mark, "if") || node_lemma_is(tree, mark, "unless") ||
             node_lemma_is(tree, mark, "until")))
            return w;
    }
    return NO_NODE;
}

static void parties_of_condition(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                                 const Said *said, const Parties *sources, Parties *targets) {
    const Tree *tree = event_tree(b, sentence);
    int32_t condition = condition_below(tree, match->node);
    if (condition == NO_NODE || tree_child(tree, condition, REL_NSUBJ) == NO_NODE) return;
    Fillers who = {.count = 0};
    tree_surface_subjects(tree, condition, &who);
    Parties here = {.count = 0};
    for (uint32_t i = 0; i < who.count; i++)
        parties_of_node(b, sentence, who.node[i], said, false, match->act->event, &here);
    if (here.coded && !is_taken(sources, &here)) *targets = here;
}

void parties_in_reach(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                      const Said *said, const Parties *sources, Parties *targets) {
    if (match->act->event == EVENT_THREATEN) {
        parties_of_condition(b, sentence, match, said, sources, targets);
        if (targets->coded) return;
    }
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
            if (is_own_force(b, sentence, queue[i], match)) here.coded = false;
            bool pronoun = tree->nodes[queue[i]].upos == UPOS_PRON;
            if (here.coded && !pronoun && !is_own(tree, queue[i])) {
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

/* "gave its blessing to the accord": the blessing is part of the act. */
static bool completes(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                      int32_t node) {
    const LexTree *lt = event_lex(b, sentence);
    const Condition *conditions = lexicon_conditions(b->lexicon, match->act->conditions);
    Fillers parts = {.count = 0};
    match_extras(lt, match, &parts);
    for (uint32_t i = 0; i < match->act->conditions.count; i++)
        if (!conditions[i].unless && match_words(lt, &conditions[i], node, &parts)) return true;
    for (uint32_t k = 0; k < parts.count; k++)
        if (parts.node[k] == node) return true;
    return false;
}

/* A noun that is somebody or something, and no act: "the attacks" may be condemned, but attack
 * nobody. */
static bool can_be_party(const EventBuilder *b, uint32_t sentence, int32_t node, bool source) {
    const LexTree *lt = event_lex(b, sentence);
    const Node *n = &lt->tree->nodes[node];
    if (n->upos != UPOS_NOUN && n->upos != UPOS_PROPN) return false;
    if (source && node_lemma_is(lt->tree, tree_child(lt->tree, node, REL_DET), "no")) return false;
    if (node_is_date(lt, node) || lexicon_set_has(lt->lexicon, "time-unit", lt->lemmas[node]))
        return false;
    for (uint32_t i = 0; i < b->mentions->time_count; i++) {
        const TimeMention *time = &b->mentions->times[i];
        if (time->sentence == sentence && time->word == node) return false;
    }
    if (!source) return true;
    ActMatches acts;
    match_acts(lt, node, false, &acts);
    return acts.count == 0;
}

static void unnamed_of_fillers(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                               const Fillers *fillers, bool source, bool completing,
                               const Parties *other, Parties *out) {
    for (uint32_t k = 0; k < fillers->count; k++) {
        int32_t node = fillers->node[k];
        bool taken = node == match->node || !can_be_party(b, sentence, node, source) ||
                     completes(b, sentence, match, node) != completing;
        for (uint32_t p = 0; p < other->count; p++) taken = taken || other->node[p] == node;
        if (taken) continue;
        Party party = {.span = noun_phrase(event_tree(b, sentence), node),
                       .named_by = NAMED_BY_AGENT};
        keep_party(out, &party, node);
    }
}

static void unnamed_of_slots(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                             Range slots, bool source, bool completing, const Parties *other,
                             Parties *out) {
    const Slot *slot = lexicon_slots(b->lexicon, slots);
    for (uint32_t i = 0; i < slots.count && out->count == 0; i++) {
        Fillers fillers = {.count = 0};
        match_slot(event_lex(b, sentence), match->node, match->trigger->pos, &match->carrier,
                   &slot[i], &fillers);
        unnamed_of_fillers(b, sentence, match, &fillers, source, completing, other, out);
    }
}

/* "A watchdog launched an investigation": whoever carries the noun out. */
static void unnamed_of_carrier(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                               bool source, const Parties *other, Parties *out) {
    const Carrier *carrier = &match->carrier;
    if (match->trigger->pos != TRIGGER_NOUN || carrier->verb == NO_NODE || !carrier->light) return;
    if (carrier->light->subject_is_target == source) return;
    Relation r = event_tree(b, sentence)->nodes[match->node].relation;
    if (source && r != REL_OBJ) return;
    Fillers fillers = {.count = 0};
    tree_subjects(event_tree(b, sentence), carrier->verb, &fillers);
    unnamed_of_fillers(b, sentence, match, &fillers, source, false, other, out);
}

static void unnamed_of_side(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                            bool source, const Parties *other, Parties *out) {
    const Act *act = match->act;
    bool noun = match->trigger->pos == TRIGGER_NOUN;
    Range slots =
        source ? (noun ? act->noun_source : act->source) : (noun ? act->noun_target : act->target);
    for (int completing = 0; completing < 2 && out->count == 0; completing++)
        unnamed_of_slots(b, sentence, match, slots, source, completing, other, out);
    if (out->count == 0) unnamed_of_carrier(b, sentence, match, source, other, out);
}

void parties_unnamed(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                     Parties *sources, Parties *targets) {
    unnamed_of_side(b, sentence, match, true, targets, sources);
    unnamed_of_side(b, sentence, match, false, sources, targets);
}
