/* Who does an act whose own words name nobody: whoever takes part in it by what he does beside it,
 * and the forces that are moved. */
#include "event/build.h"

/* "said after talks with Putin", "met at a summit", "is in talks with": who does the one takes part
 * in the other. */
void parties_of_company(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                        const Said *said, Parties *sources) {
    static const char *const marks[] = {"after",     "before", "during", "at",   "in",
                                        "following", "on",     "amid",   "since"};
    const Tree *tree = event_tree(b, sentence);
    int32_t node = match->node;
    int32_t mark = tree_child(tree, node, REL_CASE);
    Fillers who = {.count = 0};
    /* "after six hours of talks" */
    if (node_lemma_is(tree, mark, "of") && tree->nodes[node].relation == REL_NMOD) {
        node = tree->nodes[node].head;
        mark = tree_child(tree, node, REL_CASE);
    }
    Relation r = tree->nodes[node].relation;
    bool fights = match->act->event == EVENT_ASSAULT && match->act->reciprocal;
    if ((match->act->event != EVENT_CONSULT && !fights) || mark == NO_NODE ||
        !STR_IN(tree->nodes[mark].lemma, marks))
        return;
    if (tree_child(tree, node, REL_COP) != NO_NODE)
        tree_surface_subjects(tree, node, &who);
    else if (r == REL_OBL && tree->nodes[tree->nodes[node].head].upos == UPOS_VERB)
        tree_surface_subjects(tree, tree->nodes[node].head, &who);
    for (uint32_t i = 0; i < who.count; i++) {
        const Mention *m = mention_at(b, sentence, who.node[i]);
        if (m && (!fights || (m->classes & (CLASS_ARMED | CLASS_STATE))))
            parties_of_node(b, sentence, who.node[i], said, true, match->act->event, sources);
    }
}

static bool is_force(const EventBuilder *b, uint32_t sentence, int32_t node) {
    const Mention *m = mention_at(b, sentence, node);
    return m && m->named_by == NAMED_BY_AGENT && (m->classes & CLASS_ARMED);
}

void parties_moved(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                   const Said *said, Parties *sources) {
    Fillers moved = {.count = 0};
    if (!node_is_passive(event_tree(b, sentence), match->node)) return;
    tree_surface_subjects(event_tree(b, sentence), match->node, &moved);
    for (uint32_t i = 0; i < moved.count; i++)
        if (is_force(b, sentence, moved.node[i]))
            parties_of_node(b, sentence, moved.node[i], said, true, EVENT_MOBILIZE, sources);
}

/* The clause that tells what a protest is for: "marched to denounce", "rallied, demanding". */
static int32_t purpose_of(const EventBuilder *b, uint32_t sentence, int32_t verb,
                          ActMatches *acts) {
    const Tree *tree = event_tree(b, sentence);
    int32_t child = tree->nodes[verb].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        if (tree->nodes[child].relation != REL_ADVCL || child < verb) continue;
        if (!node_is_infinitive(tree, child) && !node_xpos_is(tree, child, "VBG")) continue;
        match_acts(event_lex(b, sentence), child, false, acts);
        if (acts->count && event_type_quad(acts->match[0].act->event) == 3) return child;
    }
    return NO_NODE;
}

void parties_protested(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                       const Said *said, Parties *targets) {
    const Tree *tree = event_tree(b, sentence);
    if (match->act->event != EVENT_PROTEST || match->trigger->pos != TRIGGER_VERB) return;
    int32_t node = targets->count && targets->node[0] >= 0 ? targets->node[0] : NO_NODE;
    bool place = node != NO_NODE && node_lemma_is(tree, tree_child(tree, node, REL_CASE), "in");
    ActMatches acts;
    if ((targets->count && !place) || purpose_of(b, sentence, match->node, &acts) == NO_NODE)
        return;
    Parties doers, against;
    parties_of_match(b, sentence, &acts.match[0], said, &doers, &against);
    if (against.coded) *targets = against;
}

void parties_ordered(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                     const Said *said, Parties *sources) {
    const LexTree *lt = event_lex(b, sentence);
    const Node *noun = &lt->tree->nodes[match->node];
    uint32_t quad = match->act->quad;
    if (match->trigger->pos != TRIGGER_NOUN || (quad != 2 && quad != 4)) return;
    if (noun->relation != REL_OBJ && noun->relation != REL_NSUBJ_PASS) return;
    if (!lexicon_set_has(lt->lexicon, "ordering", lt->lemmas[noun->head])) return;
    Fillers who = {.count = 0};
    tree_subjects(lt->tree, noun->head, &who);
    for (uint32_t i = 0; i < who.count; i++)
        if (mention_at(b, sentence, who.node[i]))
            parties_of_node(b, sentence, who.node[i], said, true, match->act->event, sources);
}

/* "The monitor corrected the number and said that bombs killed eight": whoever only tells of an
 * attack did not make it, wherever the parser looks for its subject. */
void parties_without_tellers(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                             Parties *sources) {
    const LexTree *lt = event_lex(b, sentence);
    bool told = false;
    if (match->act->event != EVENT_ASSAULT || sources->count != 1 || sources->node[0] < 0) return;
    const Mention *m = mention_at(b, sentence, sources->node[0]);
    int32_t verb = lt->tree->nodes[sources->node[0]].head, up = match->node;
    if (!m || (m->classes & (CLASS_ARMED | CLASS_STATE)) || verb == match->node) return;
    for (; up != NO_NODE && up != verb; up = lt->tree->nodes[up].head)
        told = told || (up != match->node && match_speech(lt, up));
    if (told && up == verb) *sources = (Parties){.count = 0};
}
