#include "tree/tree.h"

static const char *const upos_names[UPOS_COUNT] = {
    "ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN", "NUM",
    "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"};

static const char *const relation_names[REL_COUNT] = {
    "root",         "acl",        "acl:relcl", "advcl",        "advcl:relcl", "advmod",
    "amod",         "appos",      "aux",       "aux:pass",     "case",        "cc",
    "cc:preconj",   "ccomp",      "compound",  "compound:prt", "conj",        "cop",
    "csubj",        "csubj:pass", "dep",       "det",          "det:predet",  "discourse",
    "dislocated",   "expl",       "fixed",     "flat",         "goeswith",    "iobj",
    "list",         "mark",       "nmod",      "nmod:desc",    "nmod:poss",   "nmod:unmarked",
    "nsubj",        "nsubj:pass", "nummod",    "obj",          "obl",         "obl:agent",
    "obl:unmarked", "orphan",     "parataxis", "punct",        "reparandum",  "vocative",
    "xcomp"};

static const char *const name_tag_names[NAME_TAG_COUNT] = {"O",     "B-PER", "I-PER", "B-ORG",
                                                           "I-ORG", "B-LOC", "I-LOC"};

const char *upos_name(Upos upos) {
    return (unsigned)upos < UPOS_COUNT ? upos_names[upos] : "X";
}

const char *relation_name(Relation relation) {
    return (unsigned)relation < REL_COUNT ? relation_names[relation] : "dep";
}

const char *name_tag_name(NameTag tag) {
    return (unsigned)tag < NAME_TAG_COUNT ? name_tag_names[tag] : "O";
}

static Relation relation_named(Str name) {
    for (int i = 0; i < REL_COUNT; i++)
        if (str_is(name, relation_names[i])) return (Relation)i;
    return REL_COUNT;
}

Relation relation_of(Str name) {
    Relation whole = relation_named(name);
    if (whole != REL_COUNT) return whole;
    if (str_is(name, "obl:npmod") || str_is(name, "obl:tmod")) return REL_OBL_UNMARKED;
    size_t colon = str_find(name, ":", 0);
    Relation main = colon == SIZE_MAX ? REL_COUNT : relation_named(str_slice(name, 0, colon));
    return main != REL_COUNT ? main : REL_DEP;
}

Upos upos_of(Str name) {
    for (int i = 0; i < UPOS_COUNT; i++)
        if (str_is(name, upos_names[i])) return (Upos)i;
    return UPOS_X;
}

void tree_link(Tree *tree) {
    tree->root = NO_NODE;
    for (uint32_t i = 0; i < tree->count; i++)
        tree->nodes[i].first_child = tree->nodes[i].next_sibling = NO_NODE;
    for (uint32_t i = tree->count; i-- > 0;) { /* backwards, so that each goes before the later */
        Node *node = &tree->nodes[i];
        if (node->head < 0 || (uint32_t)node->head >= tree->count) {
            tree->root = (int32_t)i;
            continue;
        }
        Node *head = &tree->nodes[node->head];
        node->next_sibling = head->first_child;
        head->first_child = (int32_t)i;
    }
}
