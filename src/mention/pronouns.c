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

/* Subjects are taken up before others; for "it" and "its" then the owner of a thing, who most
 * often does what the noun tells ("Russia's attack on Ukraine"). */
static int salience(const MentionBuilder *b, const Mention *m, PronounKind kind) {
    const Tree *tree = builder_tree(b, m->sentence);
    if (is_subject(tree, m->head)) return 15;
    if (kind != PRONOUN_THING || tree->nodes[m->head].relation != REL_NMOD_POSS) return 0;
    return b->out->actor_at[m->sentence][tree->nodes[m->head].head] == NO_MENTION ? 5 : 0;
}

/* "They said": whoever spoke goes on speaking. */
static bool is_voice(const MentionBuilder *b, uint32_t sentence, int32_t word) {
    const Tree *tree = builder_tree(b, sentence);
    int32_t verb = tree->nodes[word].head;
    if (tree->nodes[word].relation != REL_NSUBJ || verb == NO_NODE) return false;
    const Speech *speech = match_speech(&b->out->lex_trees[sentence], verb);
    return speech && speech->effect != STATUS_DENIED;
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

/* "demanded that its troops leave": nobody demands that of himself. The verb of demanding. */
static int32_t demander_of(const MentionBuilder *b, uint32_t sentence, int32_t word) {
    const Tree *tree = builder_tree(b, sentence);
    int32_t noun = tree->nodes[word].head;
    if (tree->nodes[word].relation != REL_NMOD_POSS || tree->nodes[noun].relation != REL_NSUBJ)
        return NO_NODE;
    int32_t clause = tree->nodes[noun].head;
    int32_t verb = clause == NO_NODE ? NO_NODE : tree->nodes[clause].head;
    if (verb == NO_NODE || tree->nodes[clause].relation != REL_CCOMP ||
        node_is_passive(tree, clause))
        return NO_NODE;
    const Mood *mood = match_mood(&b->out->lex_trees[sentence], verb);
    return mood && mood->effect == STATUS_DEMANDED ? verb : NO_NODE;
}

/* "accused it": it is not the one who accuses. Reflexives and possessives may be. */
static void bound_apart(const MentionBuilder *b, uint32_t sentence, int32_t word, Fillers *out) {
    const Tree *tree = builder_tree(b, sentence);
    int32_t demanding = demander_of(b, sentence, word);
    if (demanding != NO_NODE) tree_surface_subjects(tree, demanding, out);
    int32_t phrase = word, mark = tree_child(tree, word, REL_CASE);
    /* "29 of them" */
    if (tree->nodes[word].relation == REL_NMOD && node_lemma_is(tree, mark, "of"))
        phrase = tree->nodes[word].head;
    Relation r = tree->nodes[phrase].relation;
    int32_t verb = tree->nodes[phrase].head;
    bool object = r == REL_OBJ || r == REL_IOBJ || r == REL_OBL || r == REL_OBL_AGENT;
    if (!object || verb == NO_NODE || str_find(tree->nodes[word].token.form, "sel", 0) != SIZE_MAX)
        return;
    tree_surface_subjects(tree, verb, out);
}

/* "denied it", "rejected it": what was said, and nobody. */
static bool is_a_statement(const MentionBuilder *b, uint32_t sentence, int32_t word) {
    const Node *node = &builder_tree(b, sentence)->nodes[word];
    if (node->relation != REL_OBJ || node->head == NO_NODE) return false;
    const Speech *speech = match_speech(&b->out->lex_trees[sentence], node->head);
    return speech && speech->effect == STATUS_DENIED;
}

static bool is_own_subject(const Tree *tree, int32_t object) {
    int32_t verb = tree->nodes[object].head;
    return verb != NO_NODE && (tree_child(tree, verb, REL_NSUBJ) != NO_NODE ||
                               tree_child(tree, verb, REL_NSUBJ_PASS) != NO_NODE);
}

int32_t antecedent_of(MentionBuilder *b, uint32_t sentence, int32_t word) {
    const Mentions *out = b->out;
    PronounKind kind = kind_of(builder_tree(b, sentence), word);
    if (kind == PRONOUN_OTHER) return NO_MENTION;
    if (kind == PRONOUN_THING && is_a_statement(b, sentence, word)) return NO_MENTION;
    if (kind == PRONOUN_PERSON && is_subject(builder_tree(b, sentence), word)) {
        int32_t ahead = person_ahead(b, sentence, word);
        if (ahead != NO_MENTION) return ahead;
    }
    int32_t best = NO_MENTION;
    int best_rank = 0;
    const Tree *here = builder_tree(b, sentence);
    Fillers apart = {.count = 0};
    bound_apart(b, sentence, word, &apart);
    bool speaks = is_voice(b, sentence, word);
    for (uint32_t i = out->actor_count; i-- > 0;) {
        const Mention *m = &out->actors[i];
        if (m->sentence + BACK_SENTENCES < sentence || m->sentence > sentence) break;
        const Tree *tree = builder_tree(b, m->sentence);
        if (m->sentence == sentence && (m->head >= word || fillers_have(&apart, m->head))) continue;
        /* "it" as a subject takes up a subject; "its" may take up anything near. */
        bool strict = kind == PRONOUN_THING && is_subject(builder_tree(b, sentence), word);
        if (strict && !is_subject(tree, m->head)) continue;
        if (!fits(m, kind) || !stands_free(tree, m) ||
            (!m->code[0] && !m->name.len && m->pair[0] == NO_MENTION))
            continue;
        if (kind != PRONOUN_MANY && m->pair[0] != NO_MENTION) continue;
        /* A subject that the verb only shares may be shared wrongly: then nobody further away. */
        if (m->sentence < sentence && apart.count && !is_own_subject(here, word)) break;
        /* "women and children ... them": the first stands for both. */
        if (kind == PRONOUN_MANY && tree->nodes[m->head].relation == REL_CONJ) continue;
        int rank = 100 - 20 * (int)(sentence - m->sentence) + salience(b, m, kind);
        if (speaks && m->sentence < sentence && is_voice(b, m->sentence, m->head)) rank += 10;
        if (rank > best_rank) {
            best = (int32_t)i;
            best_rank = rank;
        }
    }
    return best;
}

int32_t latest_of_sector(const MentionBuilder *b, uint32_t sentence, const char *sector) {
    const Mentions *out = b->out;
    for (uint32_t i = out->actor_count; i-- > 0;) {
        const Mention *m = &out->actors[i];
        if (m->sentence + 2 * BACK_SENTENCES < sentence) break;
        if (m->country[0] && !strcmp(m->sector, sector)) return (int32_t)i;
    }
    return NO_MENTION;
}

/* Somebody who takes part, not one that only says where. A mere country counts across sentences,
 * everyone known by name within one. */
static bool is_party(const Tree *tree, const Mention *m, bool here) {
    static const char *const where[] = {"in", "at", "near", "on", "from", "to"};
    bool named = here && m->code[0] && m->named_by != NAMED_BY_AGENT &&
                 m->named_by != NAMED_BY_PRONOUN && tree->nodes[m->head].relation != REL_NMOD_POSS;
    bool state = m->country[0] && (m->classes & (CLASS_STATE | CLASS_PERSON));
    if (!named && (here || !state)) return false;
    int32_t mark = tree_child(tree, m->head, REL_CASE);
    for (size_t i = 0; i < sizeof where / sizeof *where; i++)
        if (node_lemma_is(tree, mark, where[i])) return false;
    return true;
}

/* "the two met" */
static bool is_the_two(const Tree *tree, int32_t word) {
    return node_lemma_is(tree, word, "two") && is_subject(tree, word) &&
           node_lemma_is(tree, tree_child(tree, word, REL_DET), "the");
}

bool is_pair(const MentionBuilder *b, uint32_t sentence, int32_t word) {
    static const char *const sides[] = {"each", "neither", "either"};
    const Tree *tree = builder_tree(b, sentence);
    if (is_the_two(tree, word)) return true;
    if (!lexicon_set_has(b->lexicon, "pair", b->out->lex_trees[sentence].lemmas[word]))
        return false;
    bool definite = tree_child(tree, word, REL_DET) != NO_NODE;
    int32_t child = tree->nodes[word].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        if (tree->nodes[child].relation == REL_CC_PRECONJ) continue;
        if (node_lemma_is(tree, child, "two") && definite) return true;
        if (node_lemma_is(tree, child, "both")) return true;
        if (node_lemma_is(tree, word, "side") && STR_IN(tree->nodes[child].lemma, sides))
            return true;
    }
    return false;
}

bool latest_pair(MentionBuilder *b, uint32_t sentence, int32_t word, int32_t pair[2]) {
    const Mentions *out = b->out;
    pair[0] = pair[1] = NO_MENTION;
    for (uint32_t i = out->actor_count; i-- > 0;) {
        const Mention *m = &out->actors[i];
        bool here = m->sentence == sentence;
        if (m->sentence + 2 * BACK_SENTENCES < sentence) break;
        if (m->sentence > sentence || (here && m->head >= word)) continue;
        if (!is_party(builder_tree(b, m->sentence), m, here)) continue;
        if (pair[1] == NO_MENTION) {
            pair[1] = (int32_t)i;
        } else if (strcmp(m->code, out->actors[pair[1]].code) != 0 &&
                   (!m->country[0] || strcmp(m->country, out->actors[pair[1]].country) != 0)) {
            pair[0] = (int32_t)i;
            return true;
        }
    }
    return false;
}

bool coordinated_pair(const MentionBuilder *b, int32_t mention, int32_t pair[2]) {
    const Mention *m = &b->out->actors[mention];
    const Tree *tree = builder_tree(b, m->sentence);
    int32_t other = NO_NODE, child = tree->nodes[m->head].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        if (tree->nodes[child].relation != REL_CONJ) continue;
        if (other != NO_NODE) return false;
        other = child;
    }
    if (other == NO_NODE || m->pair[0] != NO_MENTION) return false;
    pair[0] = mention;
    pair[1] = b->out->actor_at[m->sentence][other];
    return pair[1] != NO_MENTION && b->out->actors[pair[1]].code[0];
}
