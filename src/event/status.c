/* Whether it happened: negation, modals, conditions and the words that an act hangs on, from the
 * trigger up to the clause that the report itself vouches for. */
#include "event/build.h"

enum { CLIMB_MAX = 10 };

/* The stronger doubt wins: a denied plan is denied. */
static int rank_of(EventStatus status) {
    switch (status) {
    case STATUS_DENIED:
        return 7;
    case STATUS_NEGATED:
        return 6;
    case STATUS_CONDITIONAL:
        return 5;
    case STATUS_HYPOTHETICAL:
        return 4;
    case STATUS_DEMANDED:
        return 3;
    case STATUS_PLANNED:
        return 2;
    case STATUS_CLAIMED:
        return 1;
    default:
        return 0;
    }
}

static void raise_to(EventStatus *status, EventStatus other) {
    if (other == STATUS_THREATENED) other = STATUS_PLANNED;
    if (rank_of(other) > rank_of(*status)) *status = other;
}

static bool lemma_among(const Tree *tree, int32_t node, const char *const *words, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (node_lemma_is(tree, node, words[i])) return true;
    return false;
}

#define AMONG(tree, node, words) lemma_among(tree, node, words, sizeof(words) / sizeof *(words))

static const char *const negations[] = {"not", "n't", "never", "no", "neither", "nor", "without"};
static const char *const futures[] = {"will", "shall", "would", "wo", "'ll", "'d"};
static const char *const doubts[] = {"may", "might", "could", "can", "ca"};
static const char *const duties[] = {"should", "must", "ought"};
static const char *const perhaps[] = {"possibly", "perhaps", "likely", "potentially", "maybe"};
static const char *const alleged[] = {"allegedly", "reportedly", "purportedly", "apparently"};
static const char *const conditions[] = {"if", "unless", "whether"};

static void modifier_status(const LexTree *lt, int32_t child, EventStatus *status) {
    const Tree *tree = lt->tree;
    Relation r = tree->nodes[child].relation;
    if ((r == REL_ADVMOD || r == REL_DET || r == REL_MARK || r == REL_CASE || r == REL_CC) &&
        AMONG(tree, child, negations))
        raise_to(status, STATUS_NEGATED);
    if (r == REL_CASE || r == REL_MARK || r == REL_ADVMOD || r == REL_CC) {
        const Mood *mood = match_mood_phrase(lt, child);
        if (mood) raise_to(status, mood->effect);
    }
    if (r == REL_ADVMOD && AMONG(tree, child, perhaps)) raise_to(status, STATUS_HYPOTHETICAL);
    if (r == REL_ADVMOD && AMONG(tree, child, alleged)) raise_to(status, STATUS_CLAIMED);
    if (r != REL_AUX) return;
    if (AMONG(tree, child, futures)) raise_to(status, STATUS_PLANNED);
    if (AMONG(tree, child, doubts)) raise_to(status, STATUS_HYPOTHETICAL);
    if (AMONG(tree, child, duties)) raise_to(status, STATUS_DEMANDED);
}

/* "No group has claimed it", "killed nobody": a party that is none. */
static bool is_nobody(const Tree *tree, int32_t child) {
    static const char *const nobody[] = {"nobody", "none", "no-one"};
    Relation r = tree->nodes[child].relation;
    if (r != REL_NSUBJ && r != REL_NSUBJ_PASS && r != REL_OBJ) return false;
    return AMONG(tree, child, nobody) ||
           node_lemma_is(tree, tree_child(tree, child, REL_DET), "no");
}

static bool is_condition(const Tree *tree, int32_t clause) {
    int32_t child = tree->nodes[clause].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling)
        if (tree->nodes[child].relation == REL_MARK && AMONG(tree, child, conditions)) return true;
    return false;
}

/* "will not lift": what belongs to the entry's own trigger says nothing more. */
static bool belongs_to_trigger(const LexTree *lt, const ActMatch *match, int32_t word) {
    for (uint32_t i = 0; i < match->trigger->extra_count; i++) {
        WordId extra = match->trigger->extra[i];
        if (extra && (lt->lemmas[word] == extra || lt->forms[word] == extra)) return true;
    }
    return false;
}

/* What stands directly with a word: its modals, negations and conditions. */
static void own_status(const LexTree *lt, const ActMatch *match, int32_t node,
                       EventStatus *status) {
    const Tree *tree = lt->tree;
    int32_t child = tree->nodes[node].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        if (node == match->node && belongs_to_trigger(lt, match, child)) continue;
        modifier_status(lt, child, status);
        if (is_nobody(tree, child)) raise_to(status, STATUS_NEGATED);
        if (tree->nodes[child].relation == REL_ADVCL && is_condition(tree, child))
            raise_to(status, STATUS_CONDITIONAL);
    }
}

/* "planned talks", "an alleged attack", "a possible strike". */
static void adjective_status(const LexTree *lt, int32_t noun, EventStatus *status) {
    static const char *const claimed[] = {"alleged", "reported", "suspected", "purported"};
    static const char *const possible[] = {"possible", "potential", "hypothetical"};
    static const char *const coming[] = {
        "planned",  "plan",       "upcoming", "forthcoming", "proposed", "propose", "future",
        "imminent", "threatened", "threaten", "scheduled",   "schedule", "looming"};
    const Tree *tree = lt->tree;
    int32_t child = tree->nodes[noun].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        if (tree->nodes[child].relation != REL_AMOD) continue;
        if (AMONG(tree, child, claimed)) raise_to(status, STATUS_CLAIMED);
        if (AMONG(tree, child, possible)) raise_to(status, STATUS_HYPOTHETICAL);
        if (AMONG(tree, child, coming)) raise_to(status, STATUS_PLANNED);
    }
}

static bool is_infinitive(const Tree *tree, int32_t node) {
    int32_t child = tree->nodes[node].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling)
        if (tree->nodes[child].upos == UPOS_PART && node_lemma_is(tree, child, "to")) return true;
    return false;
}

/* An act below another act: "urged Russia to withdraw", "agreed to send", "refused to sign". */
static EventStatus below_act(EventType type) {
    switch (type) {
    case EVENT_REQUEST:
        return STATUS_DEMANDED;
    case EVENT_THREATEN:
    case EVENT_AGREE:
        return STATUS_PLANNED;
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

/* What the word above says of the one below. Returns false where the climb ends. */
static bool governor_status(const EventBuilder *b, uint32_t sentence, int32_t node, int32_t head,
                            bool nominal, EventStatus *status) {
    const LexTree *lt = event_lex(b, sentence);
    const Tree *tree = lt->tree;
    Relation r = tree->nodes[node].relation;
    if (r == REL_ADVCL && is_condition(tree, node)) {
        raise_to(status, STATUS_CONDITIONAL);
        return false;
    }
    /* "after", "because", "as": what the clause says stands on its own. */
    if (r == REL_ADVCL && tree_child(tree, node, REL_MARK) != NO_NODE &&
        !is_infinitive(tree, node) && !node_xpos_is(tree, node, "VBG"))
        return false;
    const Mood *mood = match_mood(lt, head);
    if (mood) {
        raise_to(status, mood->effect);
        return true;
    }
    const Speech *speech = match_speech(lt, head);
    if (r == REL_OBJ && node_lemma_is(tree, head, "say")) return false; /* a theme, see said.c */
    if (speech && (r == REL_CCOMP || r == REL_XCOMP || r == REL_OBJ || r == REL_ACL)) {
        raise_to(status, speech->effect);
        return false;
    }
    if (nominal) return match_light(lt, head) != NULL;
    ActMatches acts;
    match_acts(lt, head, false, &acts);
    if (acts.count && is_complement(r)) {
        raise_to(status, below_act(acts.match[0].act->event));
        return r != REL_ADVCL && r != REL_OBL;
    }
    if ((r == REL_ADVCL || r == REL_ACL) && is_infinitive(tree, node))
        raise_to(status, STATUS_PLANNED);
    return r == REL_XCOMP || r == REL_CCOMP || r == REL_CSUBJ;
}

/* A headline's infinitive is the future: "Russia to send troops". */
static void headline_future(const Tree *tree, int32_t node, EventStatus *status) {
    if (tree->nodes[node].relation == REL_ROOT && is_infinitive(tree, node))
        raise_to(status, STATUS_PLANNED);
}

static bool is_nominal(const Tree *tree, int32_t node) {
    Upos upos = tree->nodes[node].upos;
    return (upos == UPOS_NOUN || upos == UPOS_PROPN) && !node_is_predicate(tree, node);
}

static void climb(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                  EventStatus *status) {
    const LexTree *lt = event_lex(b, sentence);
    const Tree *tree = lt->tree;
    int32_t node = match->node;
    for (int up = 0; up < CLIMB_MAX && node != NO_NODE; up++) {
        own_status(lt, match, node, status);
        bool nominal = is_nominal(tree, node);
        if (nominal) adjective_status(lt, node, status);
        headline_future(tree, node, status);
        const Node *n = &tree->nodes[node];
        int32_t head = n->head;
        if (head == NO_NODE) return;
        Relation r = n->relation;
        if (r == REL_CONJ || r == REL_COMPOUND) {
            /* What stands over the first conjunct stands over all; its own modals too, unless
             * this one has a subject of its own. */
            bool own = tree_child(tree, node, REL_NSUBJ) != NO_NODE;
            int32_t above = tree->nodes[head].head;
            if (!own || above == NO_NODE) {
                node = own ? NO_NODE : head;
                continue;
            }
            if (!governor_status(b, sentence, head, above, nominal, status)) return;
            node = above;
            continue;
        }
        if (r == REL_ACL_RELCL || r == REL_AMOD || r == REL_PARATAXIS || r == REL_APPOS) return;
        if (!governor_status(b, sentence, node, head, nominal, status)) return;
        node = head;
    }
}

/* In what is said, an act that is only the theme ("the talks still had gaps") is presupposed. */
static bool is_presupposed(const Tree *tree, const ActMatch *match) {
    const Node *node = &tree->nodes[match->node];
    return match->trigger->pos == TRIGGER_NOUN && node->relation == REL_NSUBJ;
}

/* Whoever voices it is its source: the voice of a known speaker is an act done, that of unnamed
 * critics only a claim. What the clause says of its own verb ("could complicate") is beside it. */
static bool is_voiced(const EventBuilder *b, const ActMatch *match) {
    Range slots =
        match->trigger->pos == TRIGGER_NOUN ? match->act->noun_source : match->act->source;
    return slots.count > 0 && lexicon_slots(b->lexicon, slots)->steps[0].kind == STEP_SPEAKER;
}

EventStatus status_of(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                      const Said *said) {
    const Tree *tree = event_tree(b, sentence);
    EventStatus status = match->act->status == STATUS_UNSET ? STATUS_ACTUAL : match->act->status;
    if (status == STATUS_THREATENED) status = STATUS_PLANNED;
    if (said && is_voiced(b, match))
        return speaker_of(b, said).code[0] ? STATUS_ACTUAL : STATUS_CLAIMED;
    climb(b, sentence, match, &status);
    if (said && !is_presupposed(tree, match)) raise_to(&status, said->effect);
    return status;
}
