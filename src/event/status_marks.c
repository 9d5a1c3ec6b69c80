/* The words beside an act that say whether it happened: auxiliaries, adverbs, adjectives,
 * determiners, conditions, and the form of its clause. Lists of content words are the lexicon's. */
#include "event/status.h"

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

void status_raise(EventStatus *status, EventStatus other) {
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

/* The sets of words that, beside an act, say what became of it. */
static const struct {
    const char *set;
    EventStatus status;
} mark_sets[] = {{"marks-negated", STATUS_NEGATED},
                 {"marks-possible", STATUS_HYPOTHETICAL},
                 {"marks-planned", STATUS_PLANNED},
                 {"marks-claimed", STATUS_CLAIMED}};

EventStatus status_mark(const LexTree *lt, int32_t word) {
    for (size_t i = 0; i < sizeof mark_sets / sizeof *mark_sets; i++)
        if (lexicon_set_has(lt->lexicon, mark_sets[i].set, lt->lemmas[word]) ||
            lexicon_set_has(lt->lexicon, mark_sets[i].set, lt->forms[word]))
            return mark_sets[i].status;
    return STATUS_ACTUAL;
}

/* "not only beat but arrested", "no fewer than 200": nothing is denied. */
static bool negates(const Tree *tree, int32_t word) {
    static const char *const lifted[] = {"only", "just", "merely", "simply", "least",
                                         "less", "few",  "sooner", "doubt",  "fewer"};
    if (!AMONG(tree, word, negations)) return false;
    return word + 1 >= (int32_t)tree->count || !AMONG(tree, word + 1, lifted);
}

/* "no longer": the negation stands below the adverb. */
static bool is_negation(const Tree *tree, int32_t child) {
    Relation r = tree->nodes[child].relation;
    bool beside = r == REL_ADVMOD || r == REL_DET || r == REL_MARK || r == REL_CASE ||
                  r == REL_CC || r == REL_CC_PRECONJ;
    if (!beside) return false;
    if (negates(tree, child)) return true;
    int32_t below = tree->nodes[child].first_child;
    return r == REL_ADVMOD && node_lemma_is(tree, child, "long") && below != NO_NODE &&
           node_lemma_is(tree, below, "no");
}

/* "No group has claimed it", "killed nobody", "neither side": a party that is none. */
static bool is_nobody(const Tree *tree, int32_t child) {
    static const char *const nobody[] = {"nobody", "none", "no-one", "neither", "nothing"};
    Relation r = tree->nodes[child].relation;
    if (r != REL_NSUBJ && r != REL_NSUBJ_PASS && r != REL_OBJ) return false;
    if (AMONG(tree, child, nobody)) return true;
    bool contrasted = tree_child(tree, child, REL_CONJ) != NO_NODE;
    int32_t below = tree->nodes[child].first_child;
    for (; below != NO_NODE; below = tree->nodes[below].next_sibling) {
        Relation b = tree->nodes[below].relation;
        bool preconj = b == REL_CC_PRECONJ || b == REL_CC;
        if ((b == REL_DET || preconj) && below < child && negates(tree, below)) return true;
        /* "not a single soldier", but "not Russia but Ukraine" */
        if (b == REL_ADVMOD && below < child && !contrasted && negates(tree, below)) return true;
    }
    return false;
}

/* "rather than attack", "instead of attacking": the phrase marks the very word. */
static void phrase_marks(const LexTree *lt, int32_t child, StatusMarks *marks) {
    const Tree *tree = lt->tree;
    Relation r = tree->nodes[child].relation;
    uint32_t length = 0;
    if (r != REL_CASE && r != REL_MARK && r != REL_ADVMOD && r != REL_CC) return;
    int32_t own = tree->nodes[child].first_child;
    bool heads_own = own != NO_NODE && tree->nodes[own].relation != REL_FIXED;
    if (r == REL_ADVMOD && heads_own) return;
    const Mood *mood = match_mood_phrase(lt, child, &length);
    if (!mood) return;
    if (mood->effect == STATUS_NEGATED)
        marks->negated = true;
    else
        status_raise(&marks->mood, mood->effect);
}

static void auxiliary_marks(const Tree *tree, int32_t child, StatusMarks *marks) {
    if (tree->nodes[child].relation != REL_AUX) return;
    if (AMONG(tree, child, futures)) status_raise(&marks->mood, STATUS_PLANNED);
    if (AMONG(tree, child, duties)) status_raise(&marks->mood, STATUS_DEMANDED);
    if (!AMONG(tree, child, doubts)) return;
    if (marks->mood == STATUS_ACTUAL)
        marks->able = node_lemma_is(tree, child, "can") || node_lemma_is(tree, child, "could") ||
                      node_lemma_is(tree, child, "ca");
    status_raise(&marks->mood, STATUS_HYPOTHETICAL);
}

/* "as if there were no tomorrow", "if reluctantly": no condition of what is told. */
static bool is_only_compared(const Tree *tree, int32_t clause) {
    int32_t mark = tree_child(tree, clause, REL_MARK);
    return tree->nodes[clause].upos == UPOS_ADV ||
           (mark > 0 && node_lemma_is(tree, mark - 1, "as")) ||
           (mark != NO_NODE && node_lemma_is(tree, mark, "as"));
}

static void child_marks(const LexTree *lt, int32_t child, StatusMarks *marks) {
    const Tree *tree = lt->tree;
    Relation r = tree->nodes[child].relation;
    if (is_negation(tree, child) || is_nobody(tree, child)) marks->negated = true;
    auxiliary_marks(tree, child, marks);
    phrase_marks(lt, child, marks);
    if (r == REL_ADVMOD) status_raise(&marks->mood, status_mark(lt, child));
    if (r == REL_DET && node_lemma_is(tree, child, "any"))
        status_raise(&marks->mood, STATUS_HYPOTHETICAL);
    if (r == REL_ADVCL && status_is_condition(lt, child) && !is_only_compared(tree, child))
        marks->conditional = true;
    /* "would rather talk than attack" */
    if (r == REL_MARK && node_lemma_is(tree, child, "than") &&
        node_xpos_is(tree, tree->nodes[child].head, "VB"))
        marks->negated = true;
}

/* "will not lift": what belongs to the entry's own trigger says nothing more. */
static bool belongs_to_trigger(const LexTree *lt, const ActMatch *match, int32_t word) {
    for (uint32_t i = 0; i < match->trigger->extra_count; i++) {
        WordId extra = match->trigger->extra[i];
        if (extra && (lt->lemmas[word] == extra || lt->forms[word] == extra)) return true;
    }
    return false;
}

/* Auxiliaries that say together what none says alone: "would have condemned" (it did not come to
 * that), "is to attend". */
static EventStatus status_of_auxiliaries(const Tree *tree, int32_t verb) {
    bool would = false, be = false;
    int32_t child = tree->nodes[verb].first_child;
    for (; child != NO_NODE && child < verb; child = tree->nodes[child].next_sibling) {
        Relation r = tree->nodes[child].relation;
        if (r == REL_AUX && would && node_lemma_is(tree, child, "have")) return STATUS_HYPOTHETICAL;
        if (be && r == REL_MARK && node_lemma_is(tree, child, "to")) return STATUS_PLANNED;
        would = would || (r == REL_AUX && node_lemma_is(tree, child, "would"));
        be = be || ((r == REL_AUX || r == REL_COP) && node_lemma_is(tree, child, "be"));
    }
    return STATUS_ACTUAL;
}

StatusMarks status_marks(const LexTree *lt, const ActMatch *match, int32_t node) {
    StatusMarks marks = {.mood = status_of_auxiliaries(lt->tree, node)};
    int32_t child = lt->tree->nodes[node].first_child;
    for (; child != NO_NODE; child = lt->tree->nodes[child].next_sibling)
        if (!match || node != match->node || !belongs_to_trigger(lt, match, child))
            child_marks(lt, child, &marks);
    return marks;
}

bool status_is_negated(const LexTree *lt, int32_t node) {
    return status_marks(lt, NULL, node).negated;
}

/* A finite verb before its subject: "should Iran attack", "did Iran attack?" */
static int32_t inverted_auxiliary(const Tree *tree, int32_t clause) {
    int32_t subject = tree_child(tree, clause, REL_NSUBJ);
    if (subject == NO_NODE) subject = tree_child(tree, clause, REL_NSUBJ_PASS);
    int32_t child = tree->nodes[clause].first_child;
    for (; child != NO_NODE && child < subject; child = tree->nodes[child].next_sibling) {
        Relation r = tree->nodes[child].relation;
        if (r == REL_AUX || r == REL_AUX_PASS || r == REL_COP) return child;
        if (r != REL_PUNCT) return NO_NODE;
    }
    return NO_NODE;
}

/* "should Iran attack", "had Iran attacked": a condition without "if". */
static bool is_inverted_condition(const Tree *tree, int32_t clause) {
    static const char *const first_words[] = {"should", "had", "were"};
    int32_t first = inverted_auxiliary(tree, clause);
    return first != NO_NODE && STR_IN_NOCASE(tree->nodes[first].token.form, first_words) &&
           !node_lemma_is(tree, (int32_t)tree->count - 1, "?");
}

bool status_is_condition(const LexTree *lt, int32_t clause) {
    static const char *const conditions[] = {"if", "unless", "whether"};
    const Tree *tree = lt->tree;
    int32_t child = tree->nodes[clause].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling)
        if (tree->nodes[child].relation == REL_MARK && AMONG(tree, child, conditions)) return true;
    return is_inverted_condition(tree, clause);
}

void status_of_adjectives(const LexTree *lt, int32_t noun, EventStatus *status) {
    int32_t child = lt->tree->nodes[noun].first_child;
    for (; child != NO_NODE; child = lt->tree->nodes[child].next_sibling)
        if (lt->tree->nodes[child].relation == REL_AMOD)
            status_raise(status, status_mark(lt, child));
}

const Mood *status_phrase_over(const LexTree *lt, int32_t noun) {
    int32_t child = lt->tree->nodes[noun].first_child;
    for (; child != NO_NODE && child < noun; child = lt->tree->nodes[child].next_sibling) {
        uint32_t length = 0;
        const Mood *mood = match_mood_phrase(lt, child, &length);
        if (mood && child + (int32_t)length > noun) return mood;
    }
    return NULL;
}

static bool is_asked(const Tree *tree, int32_t clause) {
    int32_t child = tree->nodes[clause].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling)
        if (tree->nodes[child].relation == REL_PUNCT && node_lemma_is(tree, child, "?"))
            return inverted_auxiliary(tree, clause) != NO_NODE;
    return false;
}

static bool is_command(const Tree *tree, int32_t clause) {
    const Node *node = &tree->nodes[clause];
    if (!node_xpos_is(tree, clause, "VB") || (tree->sentence->flags & SENTENCE_HEADLINE))
        return false;
    if (node->relation != REL_ROOT && node->relation != REL_CCOMP &&
        node->relation != REL_PARATAXIS)
        return false;
    int32_t child = node->first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        Relation r = tree->nodes[child].relation;
        if (r == REL_NSUBJ || r == REL_NSUBJ_PASS || r == REL_AUX || r == REL_AUX_PASS ||
            r == REL_MARK)
            return false;
    }
    return true;
}

/* "The danger is that Russia will attack", "the question is whether": the parser makes the clause
 * the head, with what is said to be it as one more subject. */
static EventStatus status_of_topic(const LexTree *lt, int32_t clause) {
    const Tree *tree = lt->tree;
    int32_t be = tree_child(tree, clause, REL_COP), mark = tree_child(tree, clause, REL_MARK);
    int32_t topic = tree_child(tree, clause, REL_NSUBJ);
    if (be == NO_NODE || mark < be || topic == NO_NODE || topic > be) return STATUS_ACTUAL;
    if (node_lemma_is(tree, mark, "whether")) return STATUS_HYPOTHETICAL;
    const Mood *mood = match_mood(lt, topic);
    return mood ? mood->effect : STATUS_ACTUAL;
}

EventStatus status_of_form(const LexTree *lt, int32_t clause) {
    const Tree *tree = lt->tree;
    bool root = tree->nodes[clause].relation == REL_ROOT;
    if (is_asked(tree, clause)) return STATUS_HYPOTHETICAL;
    if (is_command(tree, clause)) return STATUS_DEMANDED;
    if (root && is_inverted_condition(tree, clause)) return STATUS_CONDITIONAL;
    EventStatus named = status_of_topic(lt, clause);
    if (named != STATUS_ACTUAL) return named;
    /* "Russia to send troops" */
    return root && node_is_infinitive(tree, clause) ? STATUS_PLANNED : STATUS_ACTUAL;
}
