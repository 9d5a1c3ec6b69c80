/* What fills an entry's slots: a way down the tree from the word that fires it, through what a
 * parser is apt to hang on another word. */
#include "lexicon/match_parts.h"

/* The noun that stands for a compound's part: "bombing" in "bombing campaign". */
int32_t compound_top(const LexTree *lt, int32_t node) {
    for (int step = 0; step < NEAR_WORDS; step++) {
        const Node *n = node_of(lt, node);
        bool up =
            n->relation == REL_COMPOUND || n->relation == REL_NMOD_DESC || n->relation == REL_CONJ;
        if (!up || n->head == NO_NODE) return node;
        if (node_of(lt, n->head)->upos == UPOS_VERB) return node;
        node = n->head;
    }
    return node;
}

void match_preposition(const LexTree *lt, int32_t node, WordId preposition, Fillers *out) {
    int32_t child = node_of(lt, node)->first_child;
    for (; child != NO_NODE; child = node_of(lt, child)->next_sibling) {
        Relation relation = node_of(lt, child)->relation;
        if (relation != REL_OBL && relation != REL_NMOD && relation != REL_OBL_AGENT &&
            relation != REL_ADVCL && relation != REL_ACL && relation != REL_ADVMOD)
            continue;
        int32_t mark = node_of(lt, child)->first_child;
        for (; mark != NO_NODE; mark = node_of(lt, mark)->next_sibling) {
            Relation kind = node_of(lt, mark)->relation;
            if ((kind != REL_CASE && kind != REL_MARK) || !word_is(lt, mark, preposition)) continue;
            fillers_add_coordinated(lt->tree, out, child);
            break;
        }
    }
}

/* "US-Russia talks": the first of two that a hyphen joins. */
static void add_hyphenated(const LexTree *lt, int32_t node, Fillers *out) {
    int32_t child = node_of(lt, node)->first_child;
    for (; child != NO_NODE; child = node_of(lt, child)->next_sibling)
        if (child + 2 == node && node_of(lt, child + 1)->upos == UPOS_PUNCT &&
            (lt->classes[child] & CLASS_ACTOR))
            fillers_add(out, child);
}

/* "Obama's", "Russian", "Russia" in "Russia strikes": whoever owns the noun's act. */
static void possessors_of(const LexTree *lt, int32_t node, Fillers *out) {
    int32_t child = node_of(lt, node)->first_child;
    for (; child != NO_NODE; child = node_of(lt, child)->next_sibling) {
        Relation relation = node_of(lt, child)->relation;
        bool actor = lt->classes && (lt->classes[child] & CLASS_ACTOR);
        bool modifies = relation == REL_AMOD || relation == REL_COMPOUND || relation == REL_NMOD ||
                        relation == REL_NMOD_DESC || relation == REL_NMOD_UNMARKED;
        bool bare = tree_child(lt->tree, child, REL_CASE) == NO_NODE;
        if (node_is_opposed(lt->tree, child)) continue;
        if (modifies && actor && bare) add_hyphenated(lt, child, out);
        if (relation == REL_NMOD_POSS || (modifies && actor && bare))
            fillers_add_coordinated(lt->tree, out, child);
    }
}

/* "UN envoy in talks with Taliban": whoever is in talks holds them. */
static void who_is_in(const LexTree *lt, int32_t node, Fillers *out) {
    const Node *n = node_of(lt, node);
    int32_t who = n->relation == REL_NMOD ? n->head : NO_NODE;
    if (who != NO_NODE && lt->classes && (lt->classes[who] & CLASS_ACTOR) &&
        node_lemma_is(lt->tree, tree_child(lt->tree, node, REL_CASE), "in") &&
        tree_child(lt->tree, node, REL_DET) == NO_NODE)
        fillers_add_coordinated(lt->tree, out, who);
}

static void noun_possessors(const LexTree *lt, int32_t node, Fillers *out) {
    possessors_of(lt, node, out);
    int32_t top = compound_top(lt, node);
    if (out->count == 0 && top != node) possessors_of(lt, top, out);
    /* "accused Turkey of bombing Iraq": the gerund's doer is the noun that it hangs on. */
    const Node *n = node_of(lt, node);
    if (out->count == 0 && n->relation == REL_ACL && str_ends(n->token.form, "ing"))
        fillers_add_coordinated(lt->tree, out, n->head);
    if (out->count == 0) who_is_in(lt, top, out);
}

static void carrier_subject(const LexTree *lt, const Carrier *carrier, bool wants_target,
                            Fillers *out) {
    if (!carrier || carrier->verb == NO_NODE) return;
    if (!carrier->light && !carrier->mood) return;
    bool is_target = carrier->light && carrier->light->subject_is_target;
    if (is_target == wants_target) tree_subjects(lt->tree, carrier->verb, out);
}

/* "returned a painting that was stolen in 1989 to Peru": what ends a clause that stands between. */
static void preposition_behind(const LexTree *lt, int32_t noun, WordId preposition, Fillers *out) {
    int32_t clause = node_of(lt, noun)->first_child;
    for (; clause != NO_NODE; clause = node_of(lt, clause)->next_sibling) {
        Relation r = node_of(lt, clause)->relation;
        if (r != REL_ACL && r != REL_ACL_RELCL) continue;
        match_preposition(lt, clause, preposition, out);
        int32_t child = node_of(lt, clause)->first_child;
        for (; child != NO_NODE && out->count == 0; child = node_of(lt, child)->next_sibling)
            if (child > clause) match_preposition(lt, child, preposition, out);
    }
}

/* What the preposition marks anywhere below a noun, relative clauses left out. */
static void preposition_below(const LexTree *lt, int32_t node, WordId preposition, int depth,
                              Fillers *out) {
    int32_t child = depth < NEAR_WORDS ? node_of(lt, node)->first_child : NO_NODE;
    for (; child != NO_NODE && out->count == 0; child = node_of(lt, child)->next_sibling) {
        Relation relation = node_of(lt, child)->relation;
        if (relation != REL_NMOD && relation != REL_OBL && relation != REL_COMPOUND) continue;
        match_preposition(lt, child, preposition, out);
        if (out->count == 0) preposition_below(lt, child, preposition, depth + 1, out);
    }
}

/* "of bombing Iraq" with the gerund taken for a noun: its object. */
static void gerund_object(const LexTree *lt, int32_t node, Fillers *out) {
    if (!str_ends(node_of(lt, node)->token.form, "ing")) return;
    int32_t object = tree_child(lt->tree, node, REL_OBJ);
    if (object != NO_NODE) fillers_add_coordinated(lt->tree, out, object);
}

/* "the ambush of soldiers by rebels", with the rebels hung on the soldiers: no soldiers are by
 * rebels. */
static void preposition_of_undergoer(const LexTree *lt, int32_t noun, WordId preposition,
                                     Fillers *out) {
    int32_t child = node_of(lt, noun)->first_child;
    for (; child != NO_NODE; child = node_of(lt, child)->next_sibling)
        if (node_of(lt, child)->relation == REL_NMOD &&
            node_lemma_is(lt->tree, tree_child(lt->tree, child, REL_CASE), "of"))
            match_preposition(lt, child, preposition, out);
}

/* "home from Iraq", "back to Syria": what hangs on the adverb of a verb. */
static void preposition_of_adverb(const LexTree *lt, int32_t verb, WordId preposition,
                                  Fillers *out) {
    int32_t child = node_of(lt, verb)->first_child;
    for (; child != NO_NODE && out->count == 0; child = node_of(lt, child)->next_sibling)
        if (node_of(lt, child)->relation == REL_ADVMOD)
            match_preposition(lt, child, preposition, out);
}

/* "pulled out of Mosul", with "out" taken for a particle: what stands behind the "of". */
static void preposition_of_particle(const LexTree *lt, int32_t verb, WordId preposition,
                                    Fillers *out) {
    int32_t child = node_of(lt, verb)->first_child, particle = NO_NODE;
    for (; child != NO_NODE; child = node_of(lt, child)->next_sibling) {
        Relation r = node_of(lt, child)->relation;
        if (particle == NO_NODE && (r == REL_COMPOUND_PRT || r == REL_ADVMOD) &&
            word_is(lt, child, preposition))
            particle = child;
        int32_t mark = tree_child(lt->tree, child, REL_CASE);
        if (particle != NO_NODE && r == REL_OBL && mark == particle + 1 &&
            node_lemma_is(lt->tree, mark, "of"))
            fillers_add_coordinated(lt->tree, out, child);
    }
}

/* "anti-American protests" are against America. */
static void opposed_to(const LexTree *lt, int32_t noun, WordId preposition, Fillers *out) {
    if (!str_is(lexicon_word_text(lt->lexicon, preposition), "against")) return;
    int32_t child = node_of(lt, noun)->first_child;
    for (; child != NO_NODE; child = node_of(lt, child)->next_sibling)
        if (node_is_opposed(lt->tree, child)) fillers_add(out, child);
}

/* "The raid was led by Britain": of other verbs' doers ("was condemned by Britain") none did it. */
static bool names_doer(const LexTree *lt, const Carrier *carrier) {
    static const char *const verbs[] = {"lead",       "order",    "plan",       "command",
                                        "direct",     "organise", "organize",   "plot",
                                        "mastermind", "fly",      "perpetrate", "commit",
                                        "coordinate", "start",    "begin",      "drive"};
    return !carrier || carrier->light || STR_IN(node_of(lt, carrier->verb)->lemma, verbs);
}

/* Attachment is the parser's weakest point: what belongs to the trigger may hang on a noun below
 * it, on the noun that it is part of, or on the verb that carries it. */
static void preposition_step(const LexTree *lt, int32_t node, TriggerPos pos,
                             const Carrier *carrier, WordId preposition, Fillers *out) {
    match_preposition(lt, node, preposition, out);
    bool of = str_is(lexicon_word_text(lt->lexicon, preposition), "of");
    if (of && pos == TRIGGER_NOUN && out->count == 0) gerund_object(lt, node, out);
    if (out->count == 0 && pos == TRIGGER_NOUN) opposed_to(lt, node, preposition, out);
    if (out->count || of) return;
    if (pos == TRIGGER_NOUN) {
        bool by = str_is(lexicon_word_text(lt->lexicon, preposition), "by");
        int32_t top = compound_top(lt, node);
        if (top != node) match_preposition(lt, top, preposition, out);
        const Node *n = node_of(lt, node);
        int32_t verb = carrier ? carrier->verb : n->relation == REL_OBJ ? n->head : NO_NODE;
        if (out->count == 0 && verb != NO_NODE && (!by || names_doer(lt, carrier)))
            match_preposition(lt, verb, preposition, out);
        if (out->count == 0 && by) preposition_of_undergoer(lt, node, preposition, out);
        if (out->count == 0 && carrier && carrier->deep)
            preposition_below(lt, node, preposition, 0, out);
        return;
    }
    preposition_of_adverb(lt, node, preposition, out);
    if (out->count == 0) preposition_of_particle(lt, node, preposition, out);
    int32_t object = out->count ? NO_NODE : tree_child(lt->tree, node, REL_OBJ);
    if (object == NO_NODE) return;
    match_preposition(lt, object, preposition, out);
    if (out->count == 0) preposition_below(lt, object, preposition, 0, out);
    bool to = str_is(lexicon_word_text(lt->lexicon, preposition), "to");
    if (out->count == 0 && to && carrier && carrier->deep)
        preposition_behind(lt, object, preposition, out);
}

static void object_step(const LexTree *lt, int32_t node, TriggerPos pos, Fillers *out) {
    if (pos == TRIGGER_NOUN) {
        WordId of = lexicon_word(lt->lexicon, STR("of"));
        match_preposition(lt, node, of, out);
        gerund_object(lt, node, out);
    } else {
        tree_objects(lt->tree, node, out);
    }
}

static void infinitive_step(const Tree *tree, int32_t node, Fillers *out) {
    Fillers clauses = {.count = 0};
    tree_clauses(tree, node, &clauses);
    for (uint32_t i = 0; i < clauses.count; i++)
        if (node_is_infinitive(tree, clauses.node[i])) fillers_add(out, clauses.node[i]);
}

static void take_step(const LexTree *lt, int32_t node, TriggerPos pos, const Carrier *carrier,
                      const Step *step, Fillers *out) {
    switch (step->kind) {
    case STEP_SELF:
        fillers_add(out, node);
        break;
    case STEP_SPEAKER:
        if (lt->speakers) fillers_add(out, lt->speakers[node]);
        break;
    case STEP_SUBJECT:
        if (pos == TRIGGER_NOUN)
            carrier_subject(lt, carrier, false, out);
        else
            tree_subjects(lt->tree, node, out);
        break;
    case STEP_OBJECT:
        object_step(lt, node, pos, out);
        break;
    case STEP_RECIPIENT:
        tree_recipients(lt->tree, node, out);
        if (out->count == 0)
            preposition_step(lt, node, pos, carrier, lexicon_word(lt->lexicon, STR("to")), out);
        break;
    case STEP_POSSESSOR:
        noun_possessors(lt, node, out);
        break;
    case STEP_CLAUSE:
        tree_clauses(lt->tree, node, out);
        break;
    case STEP_INFINITIVE:
        infinitive_step(lt->tree, node, out);
        break;
    case STEP_PREPOSITION:
        preposition_step(lt, node, pos, carrier, step->preposition, out);
        break;
    }
}

static TriggerPos pos_of_node(const LexTree *lt, int32_t node) {
    Upos upos = node_of(lt, node)->upos;
    bool nominal = (upos == UPOS_NOUN || upos == UPOS_PROPN || upos == UPOS_PRON) &&
                   !node_is_predicate(lt->tree, node);
    return nominal ? TRIGGER_NOUN : TRIGGER_VERB;
}

void match_slot(const LexTree *lt, int32_t node, TriggerPos pos, const Carrier *carrier,
                const Slot *slot, Fillers *out) {
    Fillers here = {.count = 1, .node = {node}};
    for (uint32_t s = 0; s < slot->step_count; s++) {
        Fillers next = {.count = 0};
        for (uint32_t i = 0; i < here.count; i++) {
            TriggerPos step_pos = s == 0 ? pos : pos_of_node(lt, here.node[i]);
            take_step(lt, here.node[i], step_pos, s == 0 ? carrier : NULL, &slot->steps[s], &next);
        }
        here = next;
    }
    for (uint32_t i = 0; i < here.count; i++) fillers_add(out, here.node[i]);
}
