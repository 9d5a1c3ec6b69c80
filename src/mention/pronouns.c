/* Whom "he", "it" and "they" stand for: the nearest earlier actor that fits in number and kind,
 * subjects before others, within a few sentences. */
#include "mention/build.h"

#include <string.h>

enum { BACK_SENTENCES = 3 };

typedef enum PronounKind { PRONOUN_OTHER, PRONOUN_PERSON, PRONOUN_THING, PRONOUN_MANY } PronounKind;

static PronounKind kind_of(const Tree *tree, int32_t word) {
    static const char *const person[] = {"he",  "she",  "him",     "her",
                                         "his", "hers", "himself", "herself"};
    static const char *const thing[] = {"it", "its", "itself"};
    static const char *const many[] = {"they", "them", "their", "theirs", "themselves"};
    Str form = tree->nodes[word].token.form;
    if (tree->nodes[word].relation == REL_EXPL) return PRONOUN_OTHER;
    for (size_t i = 0; i < sizeof person / sizeof *person; i++)
        if (str_is_nocase(form, person[i])) return PRONOUN_PERSON;
    for (size_t i = 0; i < sizeof thing / sizeof *thing; i++)
        if (str_is_nocase(form, thing[i])) return PRONOUN_THING;
    for (size_t i = 0; i < sizeof many / sizeof *many; i++)
        if (str_is_nocase(form, many[i])) return PRONOUN_MANY;
    return PRONOUN_OTHER;
}

static bool fits(const Mention *m, PronounKind kind) {
    bool collective = m->actor && m->actor->kind != ACTOR_PERSON && m->actor->kind != ACTOR_AGENT;
    switch (kind) {
    case PRONOUN_PERSON:
        return (m->classes & CLASS_PERSON) && !m->plural;
    case PRONOUN_THING:
        return !(m->classes & (CLASS_PERSON | CLASS_CIVILIAN)) && !m->plural;
    case PRONOUN_MANY:
        return m->plural || collective;
    case PRONOUN_OTHER:
        break;
    }
    return false;
}

static bool is_subject(const Tree *tree, int32_t word) {
    Relation r = tree->nodes[word].relation;
    return r == REL_NSUBJ || r == REL_NSUBJ_PASS;
}

/* An adjective or a modifier inside a longer name is no antecedent. */
static bool stands_free(const Tree *tree, const Mention *m) {
    Relation r = tree->nodes[m->head].relation;
    return r != REL_AMOD && r != REL_COMPOUND && r != REL_NMOD_DESC && r != REL_FLAT;
}

/* "As he prepares to go, critics of Obama say": the subject of a clause put first looks ahead. */
static int32_t person_ahead(MentionBuilder *b, uint32_t sentence, int32_t word) {
    const Tree *tree = builder_tree(b, sentence);
    int32_t verb = tree->nodes[word].head;
    if (verb == NO_NODE || tree->nodes[verb].relation != REL_ADVCL ||
        tree->nodes[verb].head < verb || tree_child(tree, verb, REL_MARK) == NO_NODE)
        return NO_MENTION;
    const NameHits *hits = &b->hits[sentence];
    for (int32_t next = verb + 1; next < (int32_t)tree->count; next++) {
        const NameHit *hit = hits->at[next];
        if (!hit || hit->actor->kind != ACTOR_PERSON) continue;
        int32_t mention = actor_of(b, sentence, hit->head, 1);
        if (mention != NO_MENTION) return mention;
    }
    return NO_MENTION;
}

int32_t antecedent_of(MentionBuilder *b, uint32_t sentence, int32_t word) {
    const Mentions *out = b->out;
    PronounKind kind = kind_of(builder_tree(b, sentence), word);
    if (kind == PRONOUN_OTHER) return NO_MENTION;
    if (kind == PRONOUN_PERSON && is_subject(builder_tree(b, sentence), word)) {
        int32_t ahead = person_ahead(b, sentence, word);
        if (ahead != NO_MENTION) return ahead;
    }
    int32_t best = NO_MENTION;
    int best_rank = 0;
    for (uint32_t i = out->actor_count; i-- > 0;) {
        const Mention *m = &out->actors[i];
        if (m->sentence + BACK_SENTENCES < sentence || m->sentence > sentence) break;
        const Tree *tree = builder_tree(b, m->sentence);
        if (m->sentence == sentence && m->head >= word) continue;
        /* "it" as a subject takes up a subject; "its" may take up anything near. */
        bool strict = kind == PRONOUN_THING && is_subject(builder_tree(b, sentence), word);
        if (strict && !is_subject(tree, m->head)) continue;
        if (!fits(m, kind) || !stands_free(tree, m) ||
            (!m->code[0] && !m->name.len && m->pair[0] == NO_MENTION))
            continue;
        int rank = 100 - 20 * (int)(sentence - m->sentence) + (is_subject(tree, m->head) ? 15 : 0);
        if (rank > best_rank) {
            best = (int32_t)i;
            best_rank = rank;
        }
    }
    return best;
}

int32_t latest_of_sector(MentionBuilder *b, uint32_t sentence, const char *sector) {
    const Mentions *out = b->out;
    for (uint32_t i = out->actor_count; i-- > 0;) {
        const Mention *m = &out->actors[i];
        if (m->sentence + 2 * BACK_SENTENCES < sentence) break;
        if (m->country[0] && !strcmp(m->sector, sector)) return (int32_t)i;
    }
    return NO_MENTION;
}

/* A country or its government that takes part, not one that only says where. */
static bool is_party(const Tree *tree, const Mention *m) {
    static const char *const where[] = {"in", "at", "near", "on", "from", "to"};
    if (!m->country[0] || !(m->classes & (CLASS_STATE | CLASS_PERSON))) return false;
    int32_t mark = tree_child(tree, m->head, REL_CASE);
    for (size_t i = 0; i < sizeof where / sizeof *where; i++)
        if (node_lemma_is(tree, mark, where[i])) return false;
    return true;
}

bool is_pair(const MentionBuilder *b, uint32_t sentence, int32_t word) {
    const Tree *tree = builder_tree(b, sentence);
    if (!lexicon_set_has(b->lexicon, "pair", b->out->lex_trees[sentence].lemmas[word]))
        return false;
    int32_t child = tree->nodes[word].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling)
        if (node_lemma_is(tree, child, "two") || node_lemma_is(tree, child, "both")) return true;
    return false;
}

bool latest_pair(MentionBuilder *b, uint32_t sentence, int32_t pair[2]) {
    const Mentions *out = b->out;
    pair[0] = pair[1] = NO_MENTION;
    for (uint32_t i = out->actor_count; i-- > 0;) {
        const Mention *m = &out->actors[i];
        if (m->sentence + 2 * BACK_SENTENCES < sentence) break;
        if (m->sentence >= sentence || !is_party(builder_tree(b, m->sentence), m)) continue;
        if (pair[1] == NO_MENTION) {
            pair[1] = (int32_t)i;
        } else if (strcmp(m->country, out->actors[pair[1]].country) != 0) {
            pair[0] = (int32_t)i;
            return true;
        }
    }
    return false;
}
