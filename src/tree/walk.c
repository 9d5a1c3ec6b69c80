#include "tree/walk.h"

#include "tree/control.h"

#include <string.h>

/* Shared subjects are looked for upwards; a parse can nest without end, a sentence's sense not. */
enum { CLIMB_MAX = 8 };

void fillers_add(Fillers *fillers, int32_t node) {
    if (node == NO_NODE || fillers->count == FILLERS_MAX || fillers_have(fillers, node)) return;
    fillers->node[fillers->count++] = node;
}

bool fillers_have(const Fillers *fillers, int32_t node) {
    for (uint32_t i = 0; i < fillers->count; i++)
        if (fillers->node[i] == node) return true;
    return false;
}

static bool is_nominal(const Tree *tree, int32_t node) {
    Upos upos = tree->nodes[node].upos;
    return upos == UPOS_NOUN || upos == UPOS_PROPN || upos == UPOS_PRON || upos == UPOS_NUM ||
           upos == UPOS_ADJ || upos == UPOS_DET || upos == UPOS_X || upos == UPOS_SYM;
}

/* "bombed Idlib, residents and the Red Cross said": what stands behind the last comma before a verb
 * of saying that has no subject is its subject, wherever the parser hangs it. */
static bool belongs_to_tail(const Tree *tree, int32_t node) {
    int32_t verb = (int32_t)tree->count - 1;
    while (verb > 0 && tree->nodes[verb].upos == UPOS_PUNCT) verb--;
    if (node >= verb || tree->nodes[verb].relation != REL_ROOT ||
        tree->nodes[verb].upos != UPOS_VERB || tree_child(tree, verb, REL_NSUBJ) != NO_NODE ||
        tree_child(tree, verb, REL_CCOMP) == NO_NODE)
        return false;
    int32_t comma = verb;
    while (comma > 0 && !str_is(tree->nodes[comma].token.form, ",")) comma--;
    return comma > 0 && node > comma && tree->nodes[node].head < verb;
}

/* "Secretary of State John Kerry": a name right behind its title, with no comma between. */
static bool is_titled_name(const Tree *tree, int32_t title, int32_t name) {
    const Node *node = &tree->nodes[name];
    return node->relation == REL_APPOS && node->upos == UPOS_PROPN && name > title + 1 &&
           tree->nodes[name - 1].upos != UPOS_PUNCT;
}

void fillers_add_coordinated(const Tree *tree, Fillers *fillers, int32_t node) {
    fillers_add(fillers, node);
    int32_t child = tree->nodes[node].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        if (tree->nodes[child].relation == REL_CONJ && is_nominal(tree, child) &&
            !node_is_predicate(tree, child) && !belongs_to_tail(tree, child))
            fillers_add(fillers, child);
        if (!is_titled_name(tree, node, child)) continue;
        int32_t other = tree->nodes[child].first_child;
        for (; other != NO_NODE; other = tree->nodes[other].next_sibling)
            if (tree->nodes[other].relation == REL_CONJ && is_nominal(tree, other))
                fillers_add(fillers, other);
    }
}

int32_t tree_child(const Tree *tree, int32_t node, Relation relation) {
    int32_t child = tree->nodes[node].first_child;
    while (child != NO_NODE && tree->nodes[child].relation != relation)
        child = tree->nodes[child].next_sibling;
    return child;
}

bool node_lemma_is(const Tree *tree, int32_t node, const char *lemma) {
    return node != NO_NODE && str_is_nocase(tree->nodes[node].lemma, lemma);
}

bool node_is_opposed(const Tree *tree, int32_t node) {
    Str form = tree->nodes[node].token.form;
    return form.len > 5 && str_is_nocase(str_slice(form, 0, 5), "anti-");
}

bool node_xpos_is(const Tree *tree, int32_t node, const char *xpos) {
    return strcmp(tree->nodes[node].xpos, xpos) == 0;
}

bool tree_dominates(const Tree *tree, int32_t top, int32_t node) {
    for (uint32_t steps = 0; node != NO_NODE && steps <= tree->count; steps++) {
        if (node == top) return true;
        node = tree->nodes[node].head;
    }
    return false;
}

void tree_extent(const Tree *tree, int32_t node, int32_t *first, int32_t *last) {
    *first = *last = node;
    /* Projective or not, each word's way up decides; sentences are short enough for this. */
    for (int32_t i = 0; i < (int32_t)tree->count; i++) {
        if (!tree_dominates(tree, node, i)) continue;
        if (i < *first) *first = i;
        if (i > *last) *last = i;
    }
}

bool node_is_predicate(const Tree *tree, int32_t node) {
    Upos upos = tree->nodes[node].upos;
    if (upos == UPOS_VERB || upos == UPOS_AUX) return true;
    return tree_child(tree, node, REL_COP) != NO_NODE;
}

static bool has_auxiliary(const Tree *tree, int32_t verb, const char *lemma) {
    int32_t child = tree->nodes[verb].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling)
        if (tree->nodes[child].relation == REL_AUX && node_lemma_is(tree, child, lemma))
            return true;
    return false;
}

static bool is_relative_pronoun(const Tree *tree, int32_t node) {
    return tree->nodes[node].upos == UPOS_PRON &&
           (node_xpos_is(tree, node, "WDT") || node_xpos_is(tree, node, "WP") ||
            node_lemma_is(tree, node, "that") || node_lemma_is(tree, node, "which"));
}

/* "Rebels attacked in Taiz, he said": these verbs need no object, and a clause of its own without
 * an auxiliary is no passive, but in a headline. */
static bool lacks_auxiliary(const Tree *tree, int32_t verb) {
    static const char *const alone[] = {"attack", "counterattack", "strike",  "raid",    "cross",
                                        "press",  "push",          "advance", "move",    "march",
                                        "pull",   "return",        "land",    "retreat", "withdraw",
                                        "gather", "rally",         "fire"};
    Relation r = tree->nodes[verb].relation;
    bool clause = r == REL_ROOT || r == REL_CCOMP || r == REL_PARATAXIS;
    return clause && STR_IN(tree->nodes[verb].lemma, alone) &&
           !(tree->sentence->flags & SENTENCE_HEADLINE) &&
           tree_child(tree, verb, REL_AUX) == NO_NODE;
}

static bool passive_at(const Tree *tree, int32_t verb, int depth) {
    if (tree_child(tree, verb, REL_AUX_PASS) != NO_NODE) return true;
    int32_t undergoer = tree_child(tree, verb, REL_NSUBJ_PASS);
    /* "Ethiopia that attacked": no auxiliary, no passive, whatever the pronoun is called. */
    bool cleft = undergoer != NO_NODE && is_relative_pronoun(tree, undergoer);
    if (undergoer != NO_NODE && !cleft) return !lacks_auxiliary(tree, verb);
    if (!node_xpos_is(tree, verb, "VBN") || has_auxiliary(tree, verb, "have")) return false;
    if (tree_child(tree, verb, REL_OBL_AGENT) != NO_NODE) return true;
    if (tree_child(tree, verb, REL_NSUBJ) != NO_NODE) return false;
    const Node *node = &tree->nodes[verb];
    switch (node->relation) {
    case REL_ACL:
    case REL_AMOD:
    case REL_XCOMP:
    case REL_ADVCL:
        return tree_child(tree, verb, REL_OBJ) == NO_NODE;
    case REL_CONJ:
        return depth < CLIMB_MAX && passive_at(tree, node->head, depth + 1);
    default:
        return false;
    }
}

bool node_is_passive(const Tree *tree, int32_t verb) {
    return passive_at(tree, verb, 0);
}

/* The noun that the relative clause around a verb modifies, or NO_NODE. */
static int32_t relative_head(const Tree *tree, int32_t verb) {
    for (int depth = 0; verb != NO_NODE && depth < CLIMB_MAX; depth++) {
        const Node *node = &tree->nodes[verb];
        if (node->relation == REL_ACL_RELCL) return node->head;
        if (node->relation != REL_CONJ && node->relation != REL_XCOMP &&
            node->relation != REL_CCOMP)
            return NO_NODE;
        verb = node->head;
    }
    return NO_NODE;
}

static void add_resolved(const Tree *tree, int32_t verb, int32_t filler, Fillers *out) {
    if (is_relative_pronoun(tree, filler)) {
        int32_t noun = relative_head(tree, verb);
        if (noun != NO_NODE) {
            fillers_add_coordinated(tree, out, noun);
            return;
        }
    }
    fillers_add_coordinated(tree, out, filler);
}

/* Of two subjects (a parse gone wrong, or a quotation before "X said") the nearer one. */
static int32_t nearest_subject(const Tree *tree, int32_t verb) {
    int32_t best = NO_NODE;
    int32_t child = tree->nodes[verb].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        Relation r = tree->nodes[child].relation;
        if (r != REL_NSUBJ && r != REL_NSUBJ_PASS) continue;
        if (best == NO_NODE || child < verb) best = child;
    }
    return best;
}

static void surface_at(const Tree *tree, int32_t verb, Fillers *out, int depth);

bool node_is_infinitive(const Tree *tree, int32_t verb) {
    int32_t child = tree->nodes[verb].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling)
        if (tree->nodes[child].upos == UPOS_PART && node_lemma_is(tree, child, "to")) return true;
    return false;
}

/* "decision to bomb": whoever has the noun; else the subject of the verb above it. */
static void controller_of_noun(const Tree *tree, int32_t noun, Fillers *out, int depth) {
    /* A headline's "Russia to send troops". */
    if (tree->nodes[noun].head == NO_NODE && tree->nodes[noun].upos == UPOS_PROPN) {
        fillers_add_coordinated(tree, out, noun);
        return;
    }
    int32_t owner = tree_child(tree, noun, REL_NMOD_POSS);
    if (owner == NO_NODE) owner = owner_beside(tree, noun);
    if (asks_for(tree, noun)) owner = asked_of(tree, noun);
    if (owner != NO_NODE) {
        fillers_add_coordinated(tree, out, owner);
        return;
    }
    int32_t governor = tree->nodes[noun].head;
    Relation relation = tree->nodes[noun].relation;
    if (governor == NO_NODE ||
        (relation != REL_OBJ && relation != REL_OBL && relation != REL_XCOMP))
        return;
    int32_t given = relation == REL_OBJ ? tree_child(tree, governor, REL_IOBJ) : NO_NODE;
    if (given != NO_NODE)
        fillers_add_coordinated(tree, out, given);
    else
        surface_at(tree, governor, out, depth + 1);
}

/* "urged Russia to stop": the object of the verb above; else its subject. */
static void controller_of_verb(const Tree *tree, int32_t governor, Fillers *out, int depth) {
    int32_t object = tree_child(tree, governor, REL_IOBJ);
    if (object == NO_NODE) object = tree_child(tree, governor, REL_OBJ);
    if (object == NO_NODE) object = called_upon(tree, governor);
    if (object != NO_NODE && !node_is_passive(tree, governor))
        add_resolved(tree, governor, object, out);
    else
        surface_at(tree, governor, out, depth + 1);
}

/* "accused Turkey of bombing", "prevented Israel from bombing": the object does it. */
static bool is_done_by_object(const Tree *tree, int32_t verb) {
    static const char *const marks[] = {"of", "from", "against", "for", "into"};
    int32_t mark = tree_child(tree, verb, REL_MARK);
    return node_xpos_is(tree, verb, "VBG") && mark != NO_NODE &&
           STR_IN(tree->nodes[mark].lemma, marks);
}

/* "was bombed, killing 20": a participle after a comma says what came of the act. */
static bool is_result(const Tree *tree, int32_t verb) {
    int32_t head = tree->nodes[verb].head, first, last;
    tree_extent(tree, verb, &first, &last);
    bool comma = first > 0 && (str_is(tree->nodes[first].token.form, ",") ||
                               str_is(tree->nodes[first - 1].token.form, ","));
    return node_xpos_is(tree, verb, "VBG") && head < verb && comma &&
           tree_child(tree, verb, REL_MARK) == NO_NODE;
}

static void add_agents(const Tree *tree, int32_t verb, Fillers *out);

/* "the men who police say killed him": the subject that the clause lacks is the noun above. */
static bool is_gap_below(const Tree *tree, int32_t governor) {
    int32_t subject = tree_child(tree, governor, REL_NSUBJ);
    return tree->nodes[governor].relation == REL_ACL_RELCL && subject != NO_NODE &&
           !is_relative_pronoun(tree, subject);
}

/* "its ban on sending arms": the ban's owner sends them. "accused its rival of attacking" is no
 * rival's own. */
static bool is_owners_own(const Tree *tree, int32_t verb) {
    int32_t mark = tree_child(tree, verb, REL_MARK), noun = tree->nodes[verb].head;
    if (mark == NO_NODE || tree_child(tree, noun, REL_NMOD_POSS) == NO_NODE) return false;
    return !node_lemma_is(tree, mark, "of") || tree->nodes[noun].relation != REL_OBJ;
}

static void inherited_subject(const Tree *tree, int32_t verb, Fillers *out, int depth) {
    const Node *node = &tree->nodes[verb];
    switch (node->relation) {
    case REL_ADVCL:
        if (is_done_by_object(tree, verb) || is_imposed(tree, verb) ||
            (node_is_infinitive(tree, verb) && called_upon(tree, node->head) != NO_NODE))
            controller_of_verb(tree, node->head, out, depth);
        else if (is_result(tree, verb) && node_is_passive(tree, node->head))
            add_agents(tree, node->head, out);
        else
            surface_at(tree, node->head, out, depth + 1);
        break;
    case REL_CCOMP:
        if (is_gap_below(tree, node->head)) {
            fillers_add_coordinated(tree, out, tree->nodes[node->head].head);
            break;
        }
        surface_at(tree, node->head, out, depth + 1);
        break;
    case REL_CONJ:
        surface_at(tree, rises_to_speaker(tree, verb) ? tree->nodes[node->head].head : node->head,
                   out, depth + 1);
        break;
    case REL_XCOMP:
        controller_of_verb(tree, node->head, out, depth);
        break;
    case REL_ACL:
        if (node_is_infinitive(tree, verb) || is_owners_own(tree, verb))
            controller_of_noun(tree, node->head, out, depth); /* "its ban on sending arms" */
        else
            fillers_add_coordinated(tree, out, node->head);
        break;
    case REL_NMOD: /* "accused the army of shelling the town", hung on the army */
        if (node_xpos_is(tree, verb, "VBG") && tree->nodes[node->head].relation == REL_OBJ &&
            node_lemma_is(tree, tree_child(tree, verb, REL_CASE), "of"))
            fillers_add_coordinated(tree, out, node->head);
        break;
    case REL_ACL_RELCL:
    case REL_AMOD:
        fillers_add_coordinated(tree, out, node->head);
        break;
    default:
        break;
    }
}

/* A headline's "Colombia, Rebels Resume Talks": a comma stands for "and". */
static void listed_before(const Tree *tree, int32_t verb, int32_t subject, Fillers *out) {
    int32_t first = tree_child(tree, verb, REL_DISLOCATED);
    if (first != NO_NODE && first < subject && is_nominal(tree, first)) fillers_add(out, first);
    int32_t other = tree_child(tree, verb, REL_NSUBJ);
    int32_t comma = other + 1;
    if (other != NO_NODE && other < subject && is_nominal(tree, other) &&
        tree->nodes[subject].upos != UPOS_PRON && tree->nodes[comma].upos == UPOS_PUNCT &&
        tree->nodes[comma].head == other)
        fillers_add(out, other);
    int32_t second = tree_child(tree, subject, REL_APPOS);
    if (second != NO_NODE && second + 1 == verb && tree->nodes[second].upos == UPOS_PROPN)
        fillers_add(out, second);
}

static void surface_at(const Tree *tree, int32_t verb, Fillers *out, int depth) {
    if (depth > CLIMB_MAX) return;
    int32_t subject = nearest_subject(tree, verb);
    if (subject != NO_NODE) {
        listed_before(tree, verb, subject, out);
        add_resolved(tree, verb, subject, out);
    } else
        inherited_subject(tree, verb, out, depth);
}

void tree_surface_subjects(const Tree *tree, int32_t verb, Fillers *out) {
    surface_at(tree, verb, out, 0);
}

static bool marked_by(const Tree *tree, int32_t node, const char *preposition) {
    return node_lemma_is(tree, tree_child(tree, node, REL_CASE), preposition);
}

/* "driven out of Mosul by Iraq", with Iraq hung on Mosul: no place is by anybody. */
static void add_agents_of_place(const Tree *tree, int32_t verb, Fillers *out) {
    int32_t place = tree->nodes[verb].first_child;
    for (; place != NO_NODE; place = tree->nodes[place].next_sibling) {
        if (tree->nodes[place].relation != REL_OBL || tree->nodes[place].upos != UPOS_PROPN)
            continue;
        int32_t child = tree->nodes[place].first_child;
        for (; child != NO_NODE; child = tree->nodes[child].next_sibling)
            if (tree->nodes[child].relation == REL_NMOD && marked_by(tree, child, "by"))
                add_resolved(tree, verb, child, out);
    }
}

static void own_agents(const Tree *tree, int32_t verb, Fillers *out) {
    int32_t child = tree->nodes[verb].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        Relation relation = tree->nodes[child].relation;
        if (relation == REL_OBL_AGENT || (relation == REL_OBL && marked_by(tree, child, "by")))
            add_resolved(tree, verb, child, out);
    }
    if (out->count == 0) add_agents_of_place(tree, verb, out);
}

/* Also "was forced to withdraw by rebels": an active infinitive has no agent of its own. */
static void add_agents(const Tree *tree, int32_t verb, Fillers *out) {
    own_agents(tree, verb, out);
    int32_t infinitive = out->count ? NO_NODE : tree_child(tree, verb, REL_XCOMP);
    if (infinitive != NO_NODE && node_is_infinitive(tree, infinitive) &&
        !node_is_passive(tree, infinitive))
        own_agents(tree, infinitive, out);
}

void tree_subjects(const Tree *tree, int32_t verb, Fillers *out) {
    if (!node_is_passive(tree, verb)) {
        surface_at(tree, verb, out, 0);
        return;
    }
    add_agents(tree, verb, out);
    /* "attacked and killed by rebels": the agent stands with one of the conjuncts. */
    if (out->count == 0 && tree->nodes[verb].relation == REL_CONJ &&
        node_is_passive(tree, tree->nodes[verb].head))
        add_agents(tree, tree->nodes[verb].head, out);
    int32_t child = out->count ? NO_NODE : tree->nodes[verb].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling)
        if (tree->nodes[child].relation == REL_CONJ && node_is_passive(tree, child) &&
            tree_child(tree, child, REL_NSUBJ_PASS) == NO_NODE)
            add_agents(tree, child, out);
}

static bool may_share_object(const Tree *tree, int32_t verb) {
    return tree_child(tree, verb, REL_CCOMP) == NO_NODE &&
           tree_child(tree, verb, REL_XCOMP) == NO_NODE &&
           tree_child(tree, verb, REL_OBL) == NO_NODE;
}

/* "bombed and shelled Aleppo": the object of a conjunct that follows. */
static void shared_object(const Tree *tree, int32_t verb, Fillers *out) {
    if (!may_share_object(tree, verb)) return;
    if (tree->nodes[verb].relation == REL_CONJ) {
        int32_t object = tree_child(tree, tree->nodes[verb].head, REL_OBJ);
        if (object != NO_NODE && object > verb) add_resolved(tree, verb, object, out);
    }
    int32_t child = out->count ? NO_NODE : tree->nodes[verb].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        if (tree->nodes[child].relation != REL_CONJ) continue;
        int32_t object = tree_child(tree, child, REL_OBJ);
        if (object != NO_NODE && tree_child(tree, child, REL_NSUBJ) == NO_NODE)
            add_resolved(tree, child, object, out);
    }
}

void tree_objects(const Tree *tree, int32_t verb, Fillers *out) {
    if (node_is_passive(tree, verb)) {
        surface_at(tree, verb, out, 0);
        return;
    }
    int32_t child = tree->nodes[verb].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling)
        if (tree->nodes[child].relation == REL_OBJ) add_resolved(tree, verb, child, out);
    /* "urged Russia to stop": English treebanks have the one urged as an indirect object. */
    if (out->count == 0) tree_recipients(tree, verb, out);
    if (out->count) return;
    /* "the town that Russia bombed": the gap is the noun above. */
    if (tree->nodes[verb].relation == REL_ACL_RELCL) {
        int32_t subject = tree_child(tree, verb, REL_NSUBJ);
        if (subject != NO_NODE && !is_relative_pronoun(tree, subject) &&
            may_share_object(tree, verb)) {
            fillers_add_coordinated(tree, out, tree->nodes[verb].head);
            return;
        }
    }
    shared_object(tree, verb, out);
}

void tree_recipients(const Tree *tree, int32_t verb, Fillers *out) {
    int32_t child = tree->nodes[verb].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling)
        if (tree->nodes[child].relation == REL_IOBJ) add_resolved(tree, verb, child, out);
}

/* "skepticism that Russia would comply": the parser's relative clauses that lack no part. */
static bool is_content_clause(const Tree *tree, int32_t verb) {
    int32_t mark = tree_child(tree, verb, REL_MARK);
    int32_t subject = tree_child(tree, verb, REL_NSUBJ);
    return node_lemma_is(tree, mark, "that") && subject != NO_NODE &&
           !is_relative_pronoun(tree, subject);
}

/* "was discussing ending": a gerund right behind the verb, or with an adverb between. */
static bool follows_as_gerund(const Tree *tree, int32_t verb, int32_t child) {
    return node_xpos_is(tree, child, "VBG") && child > verb && child <= verb + 2;
}

void tree_clauses(const Tree *tree, int32_t node, Fillers *out) {
    int32_t child = tree->nodes[node].first_child;
    bool noun = tree->nodes[node].upos == UPOS_NOUN || tree->nodes[node].upos == UPOS_PROPN;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        Relation relation = tree->nodes[child].relation;
        if (relation == REL_CCOMP || relation == REL_XCOMP ||
            (noun && relation == REL_ACL && !node_xpos_is(tree, child, "VBN")) ||
            (noun && relation == REL_ACL_RELCL && is_content_clause(tree, child)))
            fillers_add(out, child);
    }
    /* An infinitive that the parser took for an adverbial: "agreed to ...", "vowed to ...". */
    if (out->count == 0)
        for (child = tree->nodes[node].first_child; child != NO_NODE;
             child = tree->nodes[child].next_sibling)
            if (tree->nodes[child].relation == REL_ADVCL &&
                (node_is_infinitive(tree, child) || follows_as_gerund(tree, node, child)))
                fillers_add(out, child);
    for (uint32_t i = 0, direct = out->count; i < direct; i++)
        for (child = tree->nodes[out->node[i]].first_child; child != NO_NODE;
             child = tree->nodes[child].next_sibling)
            if (tree->nodes[child].relation == REL_CONJ && node_is_predicate(tree, child))
                fillers_add(out, child);
}
