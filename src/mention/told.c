/* Who "the source", "the group", "the Observatory" and "a spokesman" are: whoever the report told
 * of before by the same noun, or whose word it gave last. */
#include "mention/found.h"

#include <string.h>

enum { NOUN_BACK = 6, KIND_BACK = 3 }; /* sentences */

static bool is_capital(Str form) {
    return form.len && form.data[0] >= 'A' && form.data[0] <= 'Z';
}

/* "the source", "the Civil Defence": nothing stands with it but its article and capitalised words,
 * so it points at what was told. */
static bool only_points(const Tree *tree, int32_t head) {
    int32_t det = tree_child(tree, head, REL_DET);
    if (!node_lemma_is(tree, det, "the")) return false;
    for (int32_t w = det + 1; w < head; w++)
        if (!is_capital(tree->nodes[w].token.form)) return false;
    int32_t child = tree->nodes[head].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        Relation r = tree->nodes[child].relation;
        bool inside = child > det && child < head;
        if (((r == REL_AMOD || r == REL_COMPOUND) && !inside) || r == REL_NMOD ||
            r == REL_NMOD_POSS || r == REL_APPOS || r == REL_FLAT || r == REL_ACL ||
            r == REL_ACL_RELCL || r == REL_NUMMOD || r == REL_NMOD_DESC)
            return false;
    }
    Relation own = tree->nodes[head].relation;
    return own != REL_COMPOUND && own != REL_AMOD && own != REL_FLAT;
}

static bool is_many_of(const Tree *tree, int32_t head) {
    return !strcmp(tree->nodes[head].xpos, "NNS") || !strcmp(tree->nodes[head].xpos, "NNPS");
}

/* "a commander", "armed groups": somebody who is told of for the first time. */
static bool is_new(const Tree *tree, int32_t head) {
    int32_t det = tree_child(tree, head, REL_DET);
    if (det == NO_NODE) return is_many_of(tree, head) && tree->nodes[head].relation != REL_COMPOUND;
    return node_lemma_is(tree, det, "a") || node_lemma_is(tree, det, "an");
}

/* Whether the noun may take up the name: "the Observatory" a body's. A country's name has no noun
 * that stands for it ("the states"), and an army is not the group that calls itself one. */
static bool may_be_named(const MentionBuilder *b, const Mention *m, uint32_t sentence,
                         int32_t head) {
    if (!m->actor) return m->sector[0] != '\0';
    if (m->actor->kind == ACTOR_AGENT) return true;
    if (m->actor->kind == ACTOR_COUNTRY || m->actor->kind == ACTOR_PERSON)
        return m->named_by == NAMED_BY_AGENT;
    const Tree *tree = builder_tree(b, sentence);
    if (m->actor->kind == ACTOR_GROUP && b->hits[sentence].agent_at[head]) return false;
    if (m->named_by == NAMED_BY_AGENT || is_capital(tree->nodes[head].token.form)) return true;
    return m->actor->kind == ACTOR_BODY &&
           lexicon_set_has(b->lexicon, "institution", b->out->lex_trees[sentence].lemmas[head]);
}

/* Whether all the words between the article and the noun stand in the name: "the Civil Defence" of
 * "the Syrian Civil Defence". */
static bool has_words(const MentionBuilder *b, const Mention *m, const Tree *here, int32_t head) {
    const Tree *tree = builder_tree(b, m->sentence);
    for (int32_t w = tree_child(here, head, REL_DET) + 1; w < head; w++) {
        bool found = false;
        if (m->named_by == NAMED_BY_AGENT) return false;
        for (int32_t k = m->first; k <= m->last && !found; k++)
            found = str_equal(tree->nodes[k].token.form, here->nodes[w].token.form);
        if (!found) return false;
    }
    return true;
}

/* The last phrase with that noun, or NO_MENTION. */
static int32_t same_noun(const MentionBuilder *b, uint32_t sentence, int32_t head) {
    const Tree *here = builder_tree(b, sentence);
    Str noun = here->nodes[head].lemma;
    int32_t last = NO_MENTION;
    for (uint32_t i = b->out->actor_count; i-- > 0;) {
        const Mention *m = &b->out->actors[i];
        if (m->sentence + NOUN_BACK < sentence) break;
        if (m->sentence > sentence || (m->sentence == sentence && m->head >= head)) continue;
        const Tree *tree = builder_tree(b, m->sentence);
        if (!str_equal_nocase(tree->nodes[m->head].lemma, noun) || !m->code[0]) continue;
        if (is_many_of(tree, m->head) != is_many_of(here, head)) continue;
        if (!has_words(b, m, here, head)) continue;
        /* "the migrants": others than those of whom another country's were told. */
        if (m->plural && (m->classes & CLASS_CIVILIAN)) continue;
        if (m->named_by == NAMED_BY_PRONOUN || !may_be_named(b, m, sentence, head)) continue;
        bool bare = !m->country[0] && !strcmp(m->code, m->sector);
        if (!bare || tree_child(tree, m->head, REL_DET) != NO_NODE) {
            if (!bare || is_new(tree, m->head)) return (int32_t)i;
        } else if (last == NO_MENTION && is_new(tree, m->head) && strcmp(m->sector, "GOV") &&
                   strcmp(m->sector, "MIL")) {
            last = (int32_t)i; /* "armed groups", unless somebody's were told of before */
        }
    }
    return last;
}

/* What kinds of name the noun may stand for, whatever the name's own words: "the group". */
typedef struct NameKinds {
    bool group, body, outlet;
} NameKinds;

static NameKinds kinds_of(Str noun) {
    static const char *const groups[] = {"group", "movement", "faction", "militia"};
    static const char *const bodies[] = {"organization", "organisation", "agency", "charity"};
    static const char *const outlets[] = {"channel", "broadcaster", "station"};
    return (NameKinds){STR_IN(noun, groups), STR_IN(noun, bodies), STR_IN(noun, outlets)};
}

static bool is_of_kind(const NameKinds *kinds, const Mention *m) {
    ActorKind kind = m->actor ? m->actor->kind : ACTOR_COUNTRY;
    bool media = kind == ACTOR_OUTLET || !strcmp(m->sector, "MED");
    return (kinds->group && kind == ACTOR_GROUP) || (kinds->body && kind == ACTOR_BODY) ||
           (kinds->outlet && media);
}

static bool is_subject(const Tree *tree, int32_t word) {
    Relation r = tree->nodes[word].relation;
    return r == REL_NSUBJ || r == REL_NSUBJ_PASS;
}

/* "a medical organisation": of that noun another one is told, of whom nothing is known. */
static bool is_other_new(const MentionBuilder *b, uint32_t sentence, int32_t head) {
    Str noun = builder_tree(b, sentence)->nodes[head].lemma;
    for (uint32_t s = sentence - (sentence < KIND_BACK ? sentence : KIND_BACK); s < sentence; s++) {
        const Tree *tree = builder_tree(b, s);
        for (int32_t w = 0; w < (int32_t)tree->count; w++)
            if (str_equal_nocase(tree->nodes[w].lemma, noun) && is_new(tree, w) &&
                b->out->actor_at[s][w] == NO_MENTION)
                return true;
    }
    return false;
}

/* The name that "the group" takes up: the nearest, subjects first. */
static int32_t name_of_kind(const MentionBuilder *b, uint32_t sentence, int32_t head) {
    const Tree *here = builder_tree(b, sentence);
    int32_t best = NO_MENTION;
    uint32_t best_rank = 0;
    NameKinds kinds = kinds_of(here->nodes[head].lemma);
    bool bare = tree_child(here, head, REL_DET) + 1 == head;
    if (!(kinds.group || kinds.body || kinds.outlet) || !bare || is_many_of(here, head) ||
        is_other_new(b, sentence, head))
        return best;
    for (uint32_t i = b->out->actor_count; i-- > 0;) {
        const Mention *m = &b->out->actors[i];
        if (m->sentence + KIND_BACK < sentence) break;
        if (m->sentence > sentence || (m->sentence == sentence && m->head >= head)) continue;
        if (!m->code[0] || m->named_by == NAMED_BY_PRONOUN || !is_of_kind(&kinds, m)) continue;
        bool subject = is_subject(builder_tree(b, m->sentence), m->head);
        uint32_t rank = 100 - 20 * (sentence - m->sentence) + (subject ? 15 : 0);
        if (rank <= best_rank) continue;
        best = (int32_t)i;
        best_rank = rank;
    }
    return best;
}

int32_t told_before(const MentionBuilder *b, uint32_t sentence, int32_t head) {
    if (!only_points(builder_tree(b, sentence), head)) return NO_MENTION;
    int32_t noun = same_noun(b, sentence, head), name = name_of_kind(b, sentence, head);
    /* "A rebel group ... blamed Boko Haram. The group": the name that stands nearer. */
    bool nearer = name != NO_MENTION && noun != NO_MENTION && b->out->actors[name].actor &&
                  b->out->actors[name].actor->kind == ACTOR_GROUP &&
                  b->out->actors[name].sentence > b->out->actors[noun].sentence;
    return noun == NO_MENTION || nearer ? name : noun;
}

bool told_code(const MentionBuilder *b, uint32_t sentence, int32_t head, Found *found) {
    Upos upos = builder_tree(b, sentence)->nodes[head].upos;
    if (upos != UPOS_NOUN && upos != UPOS_PROPN) return false;
    int32_t before = told_before(b, sentence, head);
    if (before == NO_MENTION) return false;
    const Mention *m = &b->out->actors[before];
    found->named_by = NAMED_BY_AGENT;
    found->name = m->name;
    if (!found->actor) found->actor = m->actor;
    found->classes = m->classes;
    found->anonymous = m->anonymous;
    memcpy(found->code, m->code, sizeof found->code);
    memcpy(found->country, m->country, sizeof found->country);
    memcpy(found->sector, m->sector, sizeof found->sector);
    return true;
}

/* Whether the word is the subject of saying, or of what is done by saying. */
static bool speaks(const MentionBuilder *b, uint32_t sentence, int32_t subject) {
    static const char *const verbs[] = {"accuse", "blame",   "condemn", "veto",
                                        "reject", "welcome", "warn",    "denounce"};
    const Tree *tree = builder_tree(b, sentence);
    int32_t verb = tree->nodes[subject].head;
    if (verb == NO_NODE || tree->nodes[subject].relation != REL_NSUBJ) return false;
    return STR_IN(tree->nodes[verb].lemma, verbs) ||
           match_speech(&b->out->lex_trees[sentence], verb) != NULL;
}

int32_t spoke_before(const MentionBuilder *b, uint32_t sentence) {
    int32_t best = NO_MENTION;
    for (uint32_t i = b->out->actor_count; i-- > 0;) {
        const Mention *m = &b->out->actors[i];
        if (m->sentence + 1 < sentence) break;
        if (m->sentence >= sentence || !m->code[0] || !speaks(b, m->sentence, m->head)) continue;
        best = (int32_t)i;
    }
    return best;
}
