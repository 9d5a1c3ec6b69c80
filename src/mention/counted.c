/* Actors told by their number: "dozens of rebels", "thousands rallied". */
#include "mention/found.h"

#include <string.h>

enum { DEPTH_MAX = 4 };

static bool is_marked(const Tree *tree, int32_t node) {
    static const char *const of[] = {"of", "between", "among"};
    int32_t mark = tree_child(tree, node, REL_CASE);
    return mark != NO_NODE && STR_IN(tree->nodes[mark].lemma, of);
}

/* "dozens of rebels", "one of the officials", "a group of soldiers": the noun below counts. */
static int32_t partitive_of(MentionBuilder *b, uint32_t sentence, int32_t head) {
    const Tree *tree = builder_tree(b, sentence);
    const LexTree *lt = &b->out->lex_trees[sentence];
    bool counts = tree->nodes[head].upos == UPOS_NUM || tree->nodes[head].upos == UPOS_DET ||
                  lexicon_set_has(b->lexicon, "partitive", lt->lemmas[head]) ||
                  tree->nodes[head].upos == UPOS_ADJ;
    if (!counts) return NO_NODE;
    int32_t child = tree->nodes[head].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling)
        if (tree->nodes[child].relation == REL_NMOD && is_marked(tree, child)) return child;
    return NO_NODE;
}

static bool partitive(MentionBuilder *b, uint32_t sentence, int32_t head, Found *found, int depth) {
    int32_t noun = partitive_of(b, sentence, head);
    int32_t mention =
        noun != NO_NODE && depth < DEPTH_MAX ? actor_of(b, sentence, noun, depth + 1) : NO_MENTION;
    if (mention == NO_MENTION) return false;
    const Mention *m = &b->out->actors[mention];
    *found = (Found){.name = (Str){"", 0},
                     .named_by = NAMED_BY_AGENT,
                     .actor = m->actor,
                     .classes = m->classes,
                     .anonymous = true};
    memcpy(found->code, m->code, sizeof found->code);
    memcpy(found->country, m->country, sizeof found->country);
    memcpy(found->sector, m->sector, sizeof found->sector);
    return found->code[0] != '\0';
}

static bool is_round_number(const Tree *tree, int32_t word) {
    static const char *const numbers[] = {"dozens", "hundreds", "thousands", "scores", "millions"};
    return STR_IN_NOCASE(tree->nodes[word].token.form, numbers);
}

/* "Thousands rallied", "tens of thousands marched": people, whoever they are. */
static bool uncounted_people(MentionBuilder *b, uint32_t sentence, int32_t head, Found *found) {
    const Tree *tree = builder_tree(b, sentence);
    Relation r = tree->nodes[head].relation;
    int32_t below = partitive_of(b, sentence, head);
    bool number = below == NO_NODE ? is_round_number(tree, head) : is_round_number(tree, below);
    if (!number || tree_child(tree, head, REL_NUMMOD) != NO_NODE) return false;
    if (r != REL_NSUBJ) return false;
    *found = (Found){.name = (Str){"", 0}, .named_by = NAMED_BY_AGENT, .anonymous = true};
    set_text(found->sector, sizeof found->sector, STR("CVL"));
    found->classes = sector_classes(STR("CVL"));
    join_code(found);
    return true;
}

bool counted(MentionBuilder *b, uint32_t sentence, int32_t head, Found *found, int depth) {
    return partitive(b, sentence, head, found, depth) || uncounted_people(b, sentence, head, found);
}
