/* What the word above an act says of it: intent, refusal, saying, conditions, other acts. */
#include "event/status.h"

bool status_is_nominal(const Tree *tree, int32_t node) {
    Upos upos = tree->nodes[node].upos;
    return (upos == UPOS_NOUN || upos == UPOS_PROPN) && !node_is_predicate(tree, node);
}

static bool denies(EventStatus effect) {
    return effect == STATUS_NEGATED || effect == STATUS_DENIED;
}

static EventStatus under_negation(const Mood *mood) {
    return mood->negated == STATUS_UNSET ? STATUS_NEGATED : mood->negated;
}

void status_turn_round(StatusClimb *c) {
    c->status = c->before;
    status_raise(&c->status, under_negation(c->mood));
    c->mood = NULL;
}

/* An act below another act: "urged Russia to withdraw", "agreed to send", "refused to sign". */
static EventStatus below_act(EventType type, bool infinitive) {
    switch (type) {
    case EVENT_REQUEST:
        return STATUS_DEMANDED;
    case EVENT_THREATEN:
    case EVENT_AGREE:
        return STATUS_PLANNED;
    case EVENT_SUPPORT:
        return infinitive ? STATUS_PLANNED : STATUS_ACTUAL;
    case EVENT_ACCUSE:
        return STATUS_CLAIMED;
    case EVENT_REJECT:
        return STATUS_NEGATED;
    default:
        return STATUS_ACTUAL;
    }
}

static bool is_complement(Relation r) {
    return r == REL_XCOMP || r == REL_CCOMP || r == REL_ADVCL || r == REL_OBL || r == REL_ACL ||
           r == REL_CSUBJ;
}

/* "from", "of", "to": what they mark belongs to the word above; what "after" or "by" mark is a
 * circumstance of it. */
static bool is_tied(const Tree *tree, int32_t node, int32_t head) {
    static const char *const loose[] = {"after", "before", "during", "since",   "in",        "on",
                                        "by",    "while",  "when",   "despite", "following", "amid",
                                        "over",  "upon",   "near",   "until",   "because",   "as"};
    int32_t child = tree->nodes[node].first_child;
    for (; child != NO_NODE && child < node; child = tree->nodes[child].next_sibling) {
        Relation r = tree->nodes[child].relation;
        /* "succeeded in taking", "went on shelling" */
        bool particle = child == head + 1 && node_xpos_is(tree, node, "VBG") &&
                        (node_lemma_is(tree, child, "in") || node_lemma_is(tree, child, "on"));
        if (r == REL_CASE || r == REL_MARK)
            return particle || !STR_IN_NOCASE(tree->nodes[child].lemma, loose);
    }
    /* "refused to talk, bombing Syria instead" */
    bool free_participle = tree->nodes[node].relation == REL_ADVCL &&
                           node_xpos_is(tree, node, "VBG") && node > head + 2;
    return !free_participle;
}

/* Whether what a word says of acts, it says of this one, and not of what the act does or of what
 * was done meanwhile. */
static bool governs(const Tree *tree, int32_t node, int32_t head) {
    Relation r = tree->nodes[node].relation;
    bool verb = tree->nodes[head].upos == UPOS_VERB, noun = tree->nodes[head].upos == UPOS_NOUN;
    if (r == REL_NSUBJ && (noun || (verb && !node_is_passive(tree, head)))) return false;
    if (r == REL_OBL || r == REL_ADVCL) return is_tied(tree, node, head);
    return r != REL_OBL_AGENT && r != REL_APPOS && r != REL_OBL_UNMARKED;
}

/* "An attack would provoke NATO": none has been made. "The attack would" may well have been. */
static void take_subject_of_modal(StatusClimb *c, int32_t node, int32_t head) {
    const Tree *tree = c->lt->tree;
    Relation r = tree->nodes[node].relation;
    int32_t article = tree_child(tree, node, REL_DET), aux = tree_child(tree, head, REL_AUX);
    bool indefinite = article != NO_NODE && node_lemma_is(tree, article, "a");
    if ((r == REL_NSUBJ || r == REL_NSUBJ_PASS) && indefinite &&
        (node_lemma_is(tree, aux, "would") || node_lemma_is(tree, aux, "could") ||
         node_lemma_is(tree, aux, "might")))
        status_raise(&c->status, STATUS_HYPOTHETICAL);
}

static bool take_mood(StatusClimb *c, const Mood *mood) {
    c->presupposed = mood->presupposes;
    if (c->presupposed) return false;
    if (c->mood && c->mood->negated != STATUS_UNSET && denies(c->mood->effect) &&
        denies(mood->effect)) {
        status_turn_round(c);
        return true;
    }
    c->before = c->status;
    status_raise(&c->status, mood->effect);
    c->mood = mood;
    return true;
}

/* "reports that it attacked were false", "hit back at claims of": what is said of the saying. */
static void take_verdict(StatusClimb *c, int32_t noun) {
    int32_t head = c->lt->tree->nodes[noun].head;
    const Mood *mood = head == NO_NODE ? NULL : match_mood(c->lt, head);
    if (mood && mood->effect == STATUS_DENIED) status_raise(&c->status, STATUS_DENIED);
}

EventStatus status_effect_of(const LexTree *lt, int32_t cue, const Speech *speech) {
    if (!status_is_negated(lt, cue)) return speech->effect;
    return speech->negated == STATUS_UNSET ? STATUS_HYPOTHETICAL : speech->negated;
}

/* "rejected talks": whoever rejects what he should do himself does not do it; an accusation is
 * denied. */
static bool is_offer_rejected(const StatusClimb *c, const Speech *speech, bool nominal) {
    return nominal && speech->effect == STATUS_DENIED && event_type_quad(c->match->act->event) < 3;
}

static bool take_speech(StatusClimb *c, int32_t node, int32_t head, const Speech *speech,
                        bool nominal) {
    Relation r = c->lt->tree->nodes[node].relation;
    if (r != REL_CCOMP && r != REL_XCOMP && r != REL_OBJ && r != REL_ACL) return true;
    EventStatus effect = status_effect_of(c->lt, head, speech);
    status_raise(&c->status, is_offer_rejected(c, speech, nominal) ? STATUS_NEGATED : effect);
    if (c->lt->tree->nodes[head].upos == UPOS_NOUN) take_verdict(c, head);
    return false;
}

/* "asked whether", "not known if": open. "if it attacks": it may not come to that, done or not. */
static void take_condition(StatusClimb *c, int32_t node, int32_t head) {
    const Tree *tree = c->lt->tree;
    int32_t mark = tree_child(tree, node, REL_MARK);
    bool asked =
        node_lemma_is(tree, mark, "whether") ||
        (mark != NO_NODE && lexicon_set_has(c->lt->lexicon, "enquiry", c->lt->lemmas[head]));
    bool open = tree->nodes[node].relation != REL_ADVCL || (asked && node > head);
    if (c->status == STATUS_NEGATED) c->status = STATUS_ACTUAL;
    status_raise(&c->status, open ? STATUS_HYPOTHETICAL : STATUS_CONDITIONAL);
}

/* "ahead of", "far from", "short of", "assuming": phrases that the tree hangs the act on. */
static bool take_phrase(StatusClimb *c, int32_t node, int32_t head) {
    const Tree *tree = c->lt->tree;
    Relation r = tree->nodes[node].relation;
    uint32_t length = 0;
    const Mood *mood =
        r == REL_NMOD || r == REL_ACL || r == REL_CCOMP ? status_phrase_over(c->lt, head) : NULL;
    if (!mood && head < node) mood = match_mood_phrase(c->lt, head, &length);
    if (!mood) return false;
    status_raise(&c->status, mood->effect);
    return true;
}

int32_t status_verb_of_adverb(const Tree *tree, int32_t head) {
    int32_t verb = tree->nodes[head].head;
    bool adverb = tree->nodes[head].upos == UPOS_ADV && verb != NO_NODE && verb + 1 == head;
    return adverb ? verb : head;
}

int32_t status_conjunction(const Tree *tree, int32_t clause) {
    int32_t child = tree->nodes[clause].first_child;
    for (; child != NO_NODE && child < clause; child = tree->nodes[child].next_sibling)
        if (tree->nodes[child].relation == REL_MARK ||
            (tree->nodes[child].relation == REL_ADVMOD && node_xpos_is(tree, child, "WRB")))
            return child;
    return NO_NODE;
}

static bool is_settled_clause(const Tree *tree, int32_t node) {
    if (tree->nodes[node].relation != REL_ADVCL || node_is_infinitive(tree, node)) return false;
    return status_conjunction(tree, node) != NO_NODE && !node_xpos_is(tree, node, "VBG");
}

/* "When Russia withdraws, we will talk": the present tense of what is still to come; the past where
 * it is told: "said that they would talk when Russia withdrew". */
static void take_future(StatusClimb *c, int32_t node, int32_t head) {
    static const char *const times[] = {"when", "once", "after", "until", "before", "till", "soon"};
    const Tree *tree = c->lt->tree;
    int32_t mark = status_conjunction(tree, node);
    bool present = node_xpos_is(tree, node, "VBZ") || node_xpos_is(tree, node, "VBP") ||
                   node_xpos_is(tree, node, "VB");
    bool shifted = node_xpos_is(tree, node, "VBD") &&
                   node_lemma_is(tree, tree_child(tree, head, REL_AUX), "would");
    if ((!present && !shifted) || mark == NO_NODE || !STR_IN_NOCASE(tree->nodes[mark].lemma, times))
        return;
    if (status_marks(c->lt, NULL, head).mood != STATUS_ACTUAL)
        status_raise(&c->status, STATUS_PLANNED);
}

/* "A call to withdraw" that somebody ignores or rejects is not followed. */
static bool is_spurned(const StatusClimb *c, int32_t node, int32_t head) {
    if (!c->mood || c->mood->effect != STATUS_DEMANDED || !status_is_nominal(c->lt->tree, node))
        return false;
    ActMatches acts;
    match_acts(c->lt, head, false, &acts);
    return acts.count && acts.match[0].act->event == EVENT_REJECT;
}

/* "the attack failed to take place", "the talks have yet to begin": said of the act itself. */
static bool is_said_to_occur(const StatusClimb *c, int32_t node, int32_t verb, const Mood *mood) {
    Fillers below = {.count = 0};
    if (!mood || c->lt->tree->nodes[node].relation != REL_NSUBJ) return false;
    if (mood->effect == STATUS_ACTUAL) return true;
    tree_clauses(c->lt->tree, verb, &below);
    if (below.count == 0) return false;
    const Mood *lower = match_mood(c->lt, below.node[0]);
    int32_t object = tree_child(c->lt->tree, below.node[0], REL_OBJ);
    return lower && lower->effect == STATUS_ACTUAL &&
           (object == NO_NODE || node_lemma_is(c->lt->tree, object, "place"));
}

/* What a clause hangs on in another way than as what is said or meant: conditions, phrases,
 * conjunctions. True where the climb ends with it. */
static bool take_clause(StatusClimb *c, int32_t node, int32_t head) {
    const Tree *tree = c->lt->tree;
    Relation r = tree->nodes[node].relation;
    bool clause = r == REL_ADVCL || r == REL_CCOMP || r == REL_CSUBJ || r == REL_ACL;
    if (clause && status_is_condition(c->lt, node)) {
        take_condition(c, node, head);
        return true;
    }
    if (!is_settled_clause(tree, node)) return take_phrase(c, node, head);
    /* "after", "because", "as": what the clause says stands on its own. */
    take_future(c, node, head);
    c->settled = node;
    return true;
}

/* "will meet for talks": the noun tells the verb's act again. */
static bool is_same_act(const StatusClimb *c, const ActMatches *acts) {
    return acts->count && acts->match[0].act->event == c->match->act->event;
}

/* What an act says of one below it. Returns false where the climb ends. */
static bool take_act(StatusClimb *c, int32_t node, int32_t head, bool nominal) {
    const Tree *tree = c->lt->tree;
    Relation r = tree->nodes[node].relation;
    bool infinitive = node_is_infinitive(tree, node);
    ActMatches acts;
    match_acts(c->lt, head, false, &acts);
    if (nominal) return match_light(c->lt, head) != NULL || (r == REL_OBL && is_same_act(c, &acts));
    /* A purpose is not reached by being had; what one works or pays for with others is done. */
    bool together = acts.count && event_type_quad(acts.match[0].act->event) == 2;
    if ((r == REL_ADVCL || r == REL_ACL) && infinitive && !together)
        status_raise(&c->status, STATUS_PLANNED);
    if (acts.count && is_complement(r) && governs(tree, node, head)) {
        status_raise(&c->status, below_act(acts.match[0].act->event, infinitive));
        return r != REL_ADVCL && r != REL_OBL;
    }
    return r == REL_XCOMP || r == REL_CCOMP || r == REL_CSUBJ;
}

/* "too weak to attack", "too early to withdraw" */
static bool is_too_much(const Tree *tree, int32_t node, int32_t head) {
    int32_t child = tree->nodes[head].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling)
        if (tree->nodes[child].relation == REL_ADVMOD && node_lemma_is(tree, child, "too"))
            return child < head && node > head && node_is_infinitive(tree, node);
    return false;
}

/* "ought to", "has to"; but "had to" mostly did. */
static bool is_obliged(const Tree *tree, int32_t node, int32_t head) {
    if (tree->nodes[head].upos == UPOS_AUX) return node_lemma_is(tree, head, "ought");
    return tree->nodes[node].relation == REL_XCOMP && node > head &&
           node_lemma_is(tree, head, "have") && node_is_infinitive(tree, node) &&
           (node_xpos_is(tree, head, "VBZ") || node_xpos_is(tree, head, "VBP"));
}

/* Words that the lexicon has no entry for: "ought to", "nothing to do with", "a strike would". */
static void take_grammar(StatusClimb *c, int32_t node, int32_t head) {
    const Tree *tree = c->lt->tree;
    take_subject_of_modal(c, node, head);
    if (is_too_much(tree, node, head)) status_raise(&c->status, STATUS_HYPOTHETICAL);
    if (is_obliged(tree, node, head)) status_raise(&c->status, STATUS_DEMANDED);
    if (tree->nodes[node].relation == REL_ACL && node_lemma_is(tree, head, "nothing"))
        status_raise(&c->status, STATUS_NEGATED);
}

/* "has until Friday to leave"; "used to fight" is no purpose. */
static bool is_purpose(const Tree *tree, int32_t node, int32_t head) {
    int32_t to = tree_child(tree, node, REL_MARK);
    return tree->nodes[node].relation == REL_ADVCL && node_is_infinitive(tree, node) &&
           to > head + 1;
}

bool status_climb_over(StatusClimb *c, int32_t node, int32_t head, bool nominal) {
    const Tree *tree = c->lt->tree;
    if (take_clause(c, node, head)) return false;
    head = status_verb_of_adverb(tree, head);
    take_grammar(c, node, head);
    if (is_spurned(c, node, head)) {
        status_raise(&c->status, STATUS_NEGATED);
        return true;
    }
    const Mood *mood = match_mood(c->lt, head);
    /* "has until Friday to leave", "stayed to fight" */
    if (mood && mood->effect == STATUS_ACTUAL && is_purpose(tree, node, head))
        status_raise(&c->status, STATUS_PLANNED);
    if (mood && (governs(tree, node, head) || is_said_to_occur(c, node, head, mood)))
        return take_mood(c, mood);
    c->mood = NULL;
    const Speech *speech = match_speech(c->lt, head);
    if (tree->nodes[node].relation == REL_OBJ && node_lemma_is(tree, head, "say"))
        return false; /* a theme, see said.c */
    if (speech && !take_speech(c, node, head, speech, nominal)) return false;
    return take_act(c, node, head, nominal);
}
