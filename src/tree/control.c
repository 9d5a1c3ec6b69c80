#include "tree/control.h"

/* "a US plan to bomb", "a move by Egypt to recognise": whose the noun is, but for possessives. */
int32_t owner_beside(const Tree *tree, int32_t noun) {
    int32_t child = tree->nodes[noun].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        Relation r = tree->nodes[child].relation;
        bool name = tree->nodes[child].upos == UPOS_PROPN;
        int32_t mark = tree_child(tree, child, REL_CASE);
        if (r == REL_COMPOUND && name) return child;
        if (r == REL_NMOD && (node_lemma_is(tree, mark, "by") ||
                              (name && node_lemma_is(tree, mark, "of") && child == mark + 1)))
            return child;
    }
    return NO_NODE;
}

/* "a UN request to lift the ban": whoever asks does not do it. */
bool asks_for(const Tree *tree, int32_t noun) {
    static const char *const nouns[] = {"call",  "request",   "appeal",     "demand",
                                        "plea",  "order",     "invitation", "ultimatum",
                                        "offer", "entreaty",  "pressure",   "permission",
                                        "leave", "clearance", "licence",    "authorisation"};
    return STR_IN(tree->nodes[noun].lemma, nouns);
}

/* The one asked: "a call on Iran to stop", "permission for Kyiv to strike". */
int32_t asked_of(const Tree *tree, int32_t noun) {
    static const char *const marks[] = {"on", "to", "for", "upon"};
    int32_t child = tree->nodes[noun].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        int32_t mark = tree_child(tree, child, REL_CASE);
        if (tree->nodes[child].relation == REL_NMOD && mark != NO_NODE &&
            STR_IN(tree->nodes[mark].lemma, marks))
            return child;
    }
    return NO_NODE;
}

/* "called on Russia to stop": the one called upon stands behind a preposition. */
int32_t called_upon(const Tree *tree, int32_t governor) {
    static const char *const verbs[] = {"call", "appeal", "prevail", "wait", "shout", "plead"};
    bool calls = false;
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        calls = calls || node_lemma_is(tree, governor, verbs[i]);
    int32_t child = calls ? tree->nodes[governor].first_child : NO_NODE;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        int32_t mark = tree_child(tree, child, REL_CASE);
        if (tree->nodes[child].relation == REL_OBL &&
            (node_lemma_is(tree, mark, "on") || node_lemma_is(tree, mark, "to") ||
             node_lemma_is(tree, mark, "upon") || node_lemma_is(tree, mark, "for") ||
             node_lemma_is(tree, mark, "with")))
            return child;
    }
    return NO_NODE;
}

/* "urged Russia to stop", "gave Turkey a day to leave", with the infinitive taken for an adverbial:
 * the one urged or given does it, not the one who urges. */
bool is_imposed(const Tree *tree, int32_t verb) {
    static const char *const verbs[] = {
        "urge",      "ask",       "press",    "pressure", "push",     "force",    "order",
        "tell",      "get",       "compel",   "persuade", "convince", "allow",    "permit",
        "enable",    "oblige",    "lead",     "cause",    "prompt",   "instruct", "direct",
        "command",   "beg",       "implore",  "require",  "expect",   "empower",  "invite",
        "authorise", "authorize", "encourage"};
    int32_t head = tree->nodes[verb].head;
    if (!node_is_infinitive(tree, verb) || head > verb) return false;
    if (tree_child(tree, head, REL_IOBJ) != NO_NODE) return true;
    return STR_IN(tree->nodes[head].lemma, verbs) && tree_child(tree, head, REL_OBJ) != NO_NODE;
}

static bool has_tense_of_its_own(const Tree *tree, int32_t verb) {
    for (int32_t child = tree->nodes[verb].first_child; child != NO_NODE;
         child = tree->nodes[child].next_sibling)
        if (tree->nodes[child].relation == REL_AUX) return true;
    return false;
}

/* Shells blame nobody. */
static bool is_mute(const Tree *tree, int32_t noun) {
    static const char *const things[] = {
        "shell",     "rocket",   "missile", "bomb",   "strike", "raid",       "attack",
        "airstrike", "shelling", "blast",   "mortar", "jet",    "helicopter", "warplane",
        "drone",     "gunfire",  "toll",    "number", "clash",  "explosion"};
    return noun != NO_NODE && STR_IN(tree->nodes[noun].lemma, things);
}

/* "six were seized, the radio reported, and blamed the rebels"; "said that shells fell and blamed
 * the army": the clause has nobody who could go on speaking. */
static bool only_speaker_goes_on(const Tree *tree, int32_t said, int32_t speaks, int32_t verb) {
    if (tree_child(tree, verb, REL_NSUBJ) != NO_NODE || tree->nodes[verb].xpos[0] != 'V')
        return false;
    if (said < speaks && speaks < verb) return tree->nodes[speaks].relation == REL_ROOT;
    return speaks < said && is_mute(tree, tree_child(tree, said, REL_NSUBJ));
}

bool rises_to_speaker(const Tree *tree, int32_t verb) {
    static const char *const voices[] = {
        "demand",  "call",     "urge",     "warn",    "accuse",  "ask",   "reject",    "vow",
        "promise", "threaten", "insist",   "deny",    "defend",  "blame", "condemn",   "praise",
        "appeal",  "invite",   "order",    "pledge",  "express", "thank", "criticise", "criticize",
        "voice",   "report",   "denounce", "propose", "welcome", "say",   "tell",      "add"};
    const Node *node = &tree->nodes[verb];
    if (node->relation != REL_CONJ || !STR_IN(node->lemma, voices)) return false;
    int32_t said = node->head, speaks = tree->nodes[said].head;
    if (said > verb || tree->nodes[said].relation != REL_CCOMP) return false;
    if (only_speaker_goes_on(tree, said, speaks, verb)) return true;
    if (speaks > said) return false;
    return !has_tense_of_its_own(tree, verb) && has_tense_of_its_own(tree, said) &&
           tree_child(tree, verb, REL_NSUBJ) == NO_NODE && node->xpos[0] == 'V' &&
           (node_xpos_is(tree, verb, "VBD") || node_xpos_is(tree, verb, "VBZ") ||
            node_xpos_is(tree, verb, "VBN"));
}
