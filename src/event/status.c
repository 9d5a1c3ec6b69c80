/* Whether it happened: negation, modals, conditions and the words that an act hangs on, from the
 * trigger up to the clause that the report itself vouches for. */
#include "event/status.h"
#include "tree/control.h"

enum { CLIMB_MAX = 10 };

/* "We threatened to act unless they left" is no conditional threat: that it was voiced is a fact.
 */
static bool is_voiced_fact(const LexTree *lt, const ActMatch *match, int32_t node) {
    EventType type = match->act->event;
    bool verbal = type == EVENT_THREATEN || type == EVENT_AGREE || type == EVENT_REQUEST;
    return node == match->node && verbal && !node_xpos_is(lt->tree, node, "VB");
}

/* "An alleged attack killed four": so far as the attack is one. "An alleged rebel" did kill. */
static void take_subject_marks(StatusClimb *c, int32_t verb) {
    int32_t subject = tree_child(c->lt->tree, verb, REL_NSUBJ);
    EventStatus mark = STATUS_ACTUAL;
    if (subject == NO_NODE) return;
    status_of_adjectives(c->lt, subject, &mark);
    if (mark == STATUS_ACTUAL) return;
    ActMatches acts;
    match_acts(c->lt, subject, false, &acts);
    if (acts.count && acts.match[0].act->event == c->match->act->event)
        status_raise(&c->status, mark);
}

/* What stands directly with the word: its modals, negations and conditions. */
static void take_marks(StatusClimb *c, int32_t node) {
    StatusMarks own = status_marks(c->lt, c->match, node);
    if (node == c->match->node) take_subject_marks(c, node);
    if (own.negated && c->mood && c->mood->negated != STATUS_UNSET)
        status_turn_round(c);
    else if (own.negated)
        status_raise(&c->status, STATUS_NEGATED);
    if (!own.negated || !own.able) status_raise(&c->status, own.mood);
    if (own.conditional && !is_voiced_fact(c->lt, c->match, node))
        status_raise(&c->status, STATUS_CONDITIONAL);
}

static bool is_past(const Tree *tree, int32_t verb) {
    return node_xpos_is(tree, verb, "VBD") || node_xpos_is(tree, verb, "VBN");
}

static bool is_plain(const Tree *tree, int32_t verb) {
    return node_xpos_is(tree, verb, "VB") || node_xpos_is(tree, verb, "VBP");
}

/* "did not stay and fight", but "did not stay but fought": the second verb shares the first one's
 * modals only if it has its form and no subject or auxiliary of its own. */
static bool shares_marks(const LexTree *lt, int32_t node, int32_t head) {
    const Tree *tree = lt->tree;
    if (tree_child(tree, node, REL_NSUBJ) != NO_NODE || tree_child(tree, node, REL_AUX) != NO_NODE)
        return false;
    if (tree->nodes[node].upos != UPOS_VERB || tree->nodes[head].upos != UPOS_VERB) return true;
    if (status_is_negated(lt, node)) return false; /* "neither confirm nor deny" */
    int32_t joint = tree_child(tree, node, REL_CC);
    if (node_lemma_is(tree, joint, "but") || node_lemma_is(tree, joint, "yet")) return false;
    return node_xpos_is(tree, node, tree->nodes[head].xpos) ||
           (is_past(tree, node) && is_past(tree, head)) ||
           (is_plain(tree, node) && is_plain(tree, head));
}

/* What stands over the first conjunct stands over all. Returns the node to go on from. */
static int32_t climb_conjunct(StatusClimb *c, int32_t node, int32_t head, bool nominal) {
    const Tree *tree = c->lt->tree;
    if (rises_to_speaker(tree, node)) head = tree->nodes[head].head;
    if (shares_marks(c->lt, node, head)) return head;
    int32_t above = tree->nodes[head].head;
    if (above == NO_NODE || tree->nodes[head].relation == REL_CONJ) return NO_NODE;
    return status_climb_over(c, head, above, nominal) ? above : NO_NODE;
}

static void climb(StatusClimb *c) {
    const Tree *tree = c->lt->tree;
    int32_t node = c->match->node;
    for (int up = 0; up < CLIMB_MAX && node != NO_NODE; up++) {
        take_marks(c, node);
        bool nominal = status_is_nominal(tree, node);
        if (nominal) status_of_adjectives(c->lt, node, &c->status);
        status_raise(&c->status, status_of_form(c->lt, node));
        int32_t head = tree->nodes[node].head;
        Relation r = tree->nodes[node].relation;
        if (head == NO_NODE) return;
        if (r == REL_CONJ || r == REL_COMPOUND) {
            node = climb_conjunct(c, node, head, nominal);
            continue;
        }
        if (r == REL_ACL_RELCL) c->settled = node;
        if (r == REL_ACL_RELCL || r == REL_AMOD || r == REL_PARATAXIS || r == REL_APPOS) return;
        if (!status_climb_over(c, node, head, nominal)) return;
        node = status_verb_of_adverb(tree, head);
    }
}

/* In what is said, an act that is only the theme ("the talks still had gaps") is presupposed. */
static bool is_presupposed(const Tree *tree, const ActMatch *match) {
    const Node *node = &tree->nodes[match->node];
    return match->trigger->pos == TRIGGER_NOUN && node->relation == REL_NSUBJ;
}

/* A relative clause behind a comma tells something new. */
static bool is_aside(const Tree *tree, int32_t clause) {
    int32_t first, last;
    tree_extent(tree, clause, &first, &last);
    return tree->nodes[first].upos == UPOS_PUNCT ||
           (first > 0 && tree->nodes[first - 1].upos == UPOS_PUNCT);
}

/* "said they fired when the miners attacked", "said the strike that killed him was lawful": what
 * a clause of time or a relative clause takes for known is so, whoever speaks. */
static bool is_background(const Tree *tree, const Said *said, int32_t settled) {
    static const char *const times[] = {"when", "after", "since"};
    if (settled == NO_NODE || said->kind == QUOTE_DIRECT || said->cue == NO_NODE ||
        said->cue > settled || tree_child(tree, said->cue, REL_NSUBJ) == NO_NODE)
        return false;
    int32_t head = tree->nodes[settled].head, mark = status_conjunction(tree, settled);
    bool relative = tree->nodes[settled].relation == REL_ACL_RELCL && !is_aside(tree, settled) &&
                    node_lemma_is(tree, tree_child(tree, head, REL_DET), "the");
    bool timed = tree->nodes[settled].relation == REL_ADVCL && mark != NO_NODE &&
                 STR_IN_NOCASE(tree->nodes[mark].lemma, times);
    uint32_t at = tree->nodes[head].token.start;
    return (relative || timed) && at >= said->content.start && at < said->content.end;
}

/* Whoever voices it is its source: the voice of a known speaker is an act done, that of unnamed
 * critics only a claim. What the clause says of its own verb ("could complicate") is beside it. */
static bool is_voiced(const EventBuilder *b, const ActMatch *match) {
    Range slots =
        match->trigger->pos == TRIGGER_NOUN ? match->act->noun_source : match->act->source;
    return slots.count > 0 && lexicon_slots(b->lexicon, slots)->steps[0].kind == STEP_SPEAKER;
}

/* "did not deny that", "does not believe that", "no one claimed that" */
static EventStatus effect_of_said(const EventBuilder *b, const Said *said) {
    if (said->cue == NO_NODE) return said->effect;
    const LexTree *lt = event_lex(b, said->sentence);
    const Speech *speech = match_speech(lt, said->cue);
    if (!speech || speech->effect != said->effect) return said->effect;
    return status_effect_of(lt, said->cue, speech);
}

/* "reported no civilians killed", "had not counted a single soldier wounded": nobody was. */
static bool is_of_nobody(const LexTree *lt, int32_t node) {
    static const char *const tells[] = {"record", "count",    "report", "register",
                                        "log",    "document", "see",    "find"};
    const Tree *tree = lt->tree;
    if (tree->nodes[node].relation != REL_ACL || tree->nodes[node].upos != UPOS_VERB) return false;
    int32_t noun = tree->nodes[node].head, verb = tree->nodes[noun].head;
    if (verb == NO_NODE || tree->nodes[noun].relation != REL_OBJ ||
        !STR_IN(tree->nodes[verb].lemma, tells))
        return false;
    return node_lemma_is(tree, tree_child(tree, noun, REL_DET), "no") ||
           status_is_negated(lt, verb);
}

EventStatus status_of(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                      const Said *said) {
    const Tree *tree = event_tree(b, sentence);
    EventStatus status = STATUS_ACTUAL;
    if (match->act->status != STATUS_UNSET) status_raise(&status, match->act->status);
    if (said && is_voiced(b, match))
        return speaker_of(b, said).code[0] ? STATUS_ACTUAL : STATUS_CLAIMED;
    StatusClimb c = {.lt = event_lex(b, sentence),
                     .match = match,
                     .status = status,
                     .before = status,
                     .settled = NO_NODE};
    if (is_of_nobody(c.lt, match->node)) return STATUS_NEGATED;
    climb(&c);
    bool here = said && said->sentence == sentence;
    if (!said || is_presupposed(tree, match) || (here && is_background(tree, said, c.settled)))
        return c.status;
    EventStatus effect = effect_of_said(b, said);
    /* "demanded that they stop attacking": they do attack. */
    bool vouched = c.presupposed && effect != STATUS_CLAIMED && effect != STATUS_DENIED;
    if (!vouched) status_raise(&c.status, effect);
    return c.status;
}
