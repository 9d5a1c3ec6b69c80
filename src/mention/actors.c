/* Actors: a noun phrase's head, its name or its kind, and whose it is, become one code:
 * "Russian" + "foreign minister" = RUSGOV, "members of" + "the Taliban" = TAL. */
#include "mention/found.h"

#include <stdio.h>
#include <string.h>

enum { DEPTH_MAX = 4 };

/* "Turkish-backed rebels": who backs them is not who they are. "Saudi-led" says who they are. */
static bool is_backer(const Tree *tree, int32_t word) {
    static const char *const verbs[] = {
        "back", "support", "fund", "train",   "arm",  "sponsor", "ally",    "align",   "appoint",
        "hold", "occupy",  "bear", "control", "make", "supply",  "besiege", "brokered"};
    int32_t next = word + 1;
    if (next >= (int32_t)tree->count) return false;
    if (tree->nodes[next].upos == UPOS_PUNCT) next++;
    if (next >= (int32_t)tree->count || next == word + 1) {
        if (!(next < (int32_t)tree->count && node_xpos_is(tree, next, "VBN"))) return false;
    }
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (node_lemma_is(tree, next, verbs[i])) return true;
    return false;
}

static bool has_case(const Tree *tree, int32_t node, const char *const *words, size_t count) {
    int32_t mark = tree_child(tree, node, REL_CASE);
    for (size_t i = 0; i < count && mark != NO_NODE; i++)
        if (node_lemma_is(tree, mark, words[i])) return true;
    return false;
}

/* "its neighbour", "his counterpart": whose they are is who they are not. */
static bool is_other_side(const MentionBuilder *b, uint32_t sentence, int32_t child) {
    const Node *node = &builder_tree(b, sentence)->nodes[child];
    return node->relation == REL_NMOD_POSS && node->head != NO_NODE &&
           lexicon_set_has(b->lexicon, "relational",
                           b->out->lex_trees[sentence].lemmas[node->head]);
}

/* Whether the child of an agent's word says whose the agent is, before it or behind it. */
static bool names_owner(const MentionBuilder *b, uint32_t sentence, int32_t child, int32_t first,
                        int32_t last) {
    static const char *const links[] = {"of", "from", "in", "for"};
    static const char *const helpers[] = {"adviser", "advisor", "aide"};
    static const char *const to[] = {"to"};
    const Tree *tree = builder_tree(b, sentence);
    Relation relation = tree->nodes[child].relation;
    if (is_other_side(b, sentence, child) || node_is_opposed(tree, child)) return false;
    if (child < first)
        return (relation == REL_AMOD || relation == REL_COMPOUND || relation == REL_NMOD_POSS ||
                relation == REL_NMOD || relation == REL_NMOD_DESC || relation == REL_FLAT ||
                relation == REL_NMOD_UNMARKED || relation == REL_DET) &&
               !is_backer(tree, child);
    if (child < last || (relation != REL_NMOD && relation != REL_OBL)) return false;
    return has_case(tree, child, links, 4) ||
           (STR_IN(tree->nodes[last].lemma, helpers) && has_case(tree, child, to, 1));
}

/* Whose the agent in those words is: the mention of the country, body, person or group. */
static int32_t owner_of(MentionBuilder *b, uint32_t sentence, int32_t head, int32_t first,
                        int32_t last, int depth) {
    const Tree *tree = builder_tree(b, sentence);
    for (int32_t word = first; word <= last; word++) {
        int32_t child = tree->nodes[word].first_child;
        for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
            if (!names_owner(b, sentence, child, first, last)) continue;
            int32_t found = actor_of(b, sentence, child, depth + 1);
            if (found != NO_MENTION && b->out->actors[found].code[0]) return found;
        }
    }
    /* The modifier may hang on a word inside: "Russian defence ministry spokesman". */
    int32_t owner = NO_MENTION;
    for (int32_t word = first - 1; owner == NO_MENTION && word >= 0 && word >= first - 4; word--) {
        const NameHit *hit = b->hits[sentence].at[word];
        if (!hit || !tree_dominates(tree, head, word) || is_backer(tree, hit->last)) continue;
        if (tree->nodes[word].head != head && tree->nodes[word].head < head)
            owner = actor_of(b, sentence, hit->head, depth + 1);
        else if (hit->head == word && tree->nodes[word].head > word)
            owner = actor_of(b, sentence, word, depth + 1);
    }
    return owner;
}

static bool is_definite(const Tree *tree, int32_t head) {
    int32_t det = tree_child(tree, head, REL_DET);
    return det == NO_NODE ? tree->nodes[head].upos == UPOS_PROPN : node_lemma_is(tree, det, "the");
}

/* An agent that stands alone: the lexicon's default country, or the one the report speaks of. */
static void agent_alone(MentionBuilder *b, uint32_t sentence, int32_t head, int32_t first,
                        Found *found) {
    Str countries = lexicon_text(b->lexicon, found->actor->countries);
    if (countries.len == 3) {
        set_text(found->country, sizeof found->country, countries);
    } else {
        bool definite = is_definite(builder_tree(b, sentence), head);
        country_unsaid(b, sentence, head, first, definite, found);
    }
    join_code(found);
}

static bool is_role(const MentionBuilder *b, const LexTree *lt, int32_t head) {
    return lexicon_set_has(b->lexicon, "role", lt->lemmas[head]);
}

/* "the air force" is no man, whatever its role. */
static bool is_office_holder(const MentionBuilder *b, const LexTree *lt, int32_t head) {
    return is_role(b, lt, head) && !lexicon_set_has(b->lexicon, "institution", lt->lemmas[head]);
}

/* "his men", where he commands: they are armed as he is. */
static bool are_his_men(const LexTree *lt, int32_t head, const Mention *owner) {
    return (owner->classes & CLASS_ARMED) && str_is(lt->tree->nodes[head].lemma, "man") &&
           !strcmp(lt->tree->nodes[head].xpos, "NNS") &&
           tree_child(lt->tree, head, REL_NMOD_POSS) != NO_NODE;
}

/* The agent's own sector, or its owner's: "rebel leader" REB, "Taliban spokesman" TAL. */
static void agent_owned(MentionBuilder *b, const LexTree *lt, int32_t head, const Mention *owner,
                        Found *found) {
    bool role = is_role(b, lt, head);
    bool own_code = owner->code[0] && strncmp(owner->code, owner->country, 3) != 0;
    bool agent = !owner->actor || owner->actor->kind == ACTOR_AGENT;
    /* "the UN envoy" has a code of his own, "the envoy" only a sector. */
    if (owner->actor && strcmp(owner->code, owner->sector)) agent = false;
    bool group = owner->actor && owner->actor->kind != ACTOR_COUNTRY &&
                 owner->actor->kind != ACTOR_PERSON && owner->actor->kind != ACTOR_AGENT;
    /* "Hezbollah gunners" are Hezbollah's, not the army's. */
    bool forces = group && (owner->classes & CLASS_ARMED) &&
                  (!strcmp(found->sector, "MIL") || !strcmp(found->sector, "UAF"));
    if ((own_code && !agent) || (role && group) || forces || are_his_men(lt, head, owner)) {
        memcpy(found->code, owner->code, sizeof found->code);
        memcpy(found->country, owner->country, sizeof found->country);
        memcpy(found->sector, owner->sector, sizeof found->sector);
        found->classes |= owner->classes & (CLASS_ARMED | CLASS_ORGANIZATION);
        return;
    }
    memcpy(found->country, owner->country, sizeof found->country);
    /* "army sniper", "rebel gunman": unknown only where nobody is named. */
    if (!strcmp(found->sector, "UAF") && (owner->classes & CLASS_ARMED))
        memcpy(found->sector, owner->sector, sizeof found->sector);
    bool disarms = (found->classes & CLASS_ARMED) && !(owner->classes & CLASS_ARMED);
    if (role && owner->sector[0] && strcmp(owner->sector, "GOV") != 0 && !disarms)
        memcpy(found->sector, owner->sector, sizeof found->sector);
    join_code(found);
}

/* "the former president", "ex-minister": an elite without the office. */
static bool is_former(const Tree *tree, int32_t head) {
    int32_t child = tree->nodes[head].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling)
        if (node_lemma_is(tree, child, "former") || node_lemma_is(tree, child, "ex") ||
            node_lemma_is(tree, child, "ousted") || node_lemma_is(tree, child, "deposed"))
            return true;
    return false;
}

/* "his Turkish counterpart": of the sector of the one who is meant by "his". */
static Str peer_sector(MentionBuilder *b, uint32_t sentence, int32_t head, int depth) {
    const Tree *tree = builder_tree(b, sentence);
    int32_t peer = tree_child(tree, head, REL_NMOD_POSS);
    int32_t mention = peer == NO_NODE ? NO_MENTION : actor_of(b, sentence, peer, depth + 1);
    return str_of(mention == NO_MENTION ? "" : b->out->actors[mention].sector);
}

/* "A spokesman said", after "The Kremlin rejected it": he speaks for whoever spoke before. */
static int32_t speaks_for(const MentionBuilder *b, uint32_t sentence, int32_t head) {
    static const char *const nouns[] = {"spokesman", "spokeswoman", "spokesperson"};
    const Tree *tree = builder_tree(b, sentence);
    if (!STR_IN(tree->nodes[head].lemma, nouns) || tree_child(tree, head, REL_NMOD) != NO_NODE)
        return NO_MENTION;
    return spoke_before(b, sentence);
}

static bool agent_code(MentionBuilder *b, uint32_t sentence, const NameHit *hit, int32_t head,
                       Found *found, int depth) {
    const LexTree *lt = &b->out->lex_trees[sentence];
    found->actor = hit->actor;
    found->named_by = NAMED_BY_AGENT;
    Str sector = lexicon_text(b->lexicon, hit->actor->sector);
    if (str_is(sector, "GOV") && is_former(builder_tree(b, sentence), head)) sector = STR("ELI");
    if (lexicon_set_has(b->lexicon, "peer", lt->lemmas[head]))
        sector = peer_sector(b, sentence, head, depth);
    set_text(found->sector, sizeof found->sector, sector);
    found->classes = sector_classes(sector);
    if (is_office_holder(b, lt, head)) found->classes |= CLASS_PERSON;
    found->anonymous = true;
    int32_t owner =
        depth < DEPTH_MAX ? owner_of(b, sentence, head, hit->first, hit->last, depth) : NO_MENTION;
    if (owner == NO_MENTION && told_code(b, sentence, head, found)) return true;
    if (owner == NO_MENTION) owner = speaks_for(b, sentence, head);
    if (owner == NO_MENTION)
        agent_alone(b, sentence, head, hit->first, found);
    else
        agent_owned(b, lt, head, &b->out->actors[owner], found);
    /* An imported agent's code may be longer than a sector: "CHRCTH". */
    Str own = lexicon_text(b->lexicon, hit->actor->code);
    if (own.len) snprintf(found->code, sizeof found->code, "%s%.*s", found->country, STR_ARG(own));
    return true;
}

static bool is_plural(const Tree *tree, int32_t head) {
    const Node *node = &tree->nodes[head];
    return !strcmp(node->xpos, "NNS") || !strcmp(node->xpos, "NNPS") ||
           tree_child(tree, head, REL_NUMMOD) != NO_NODE ||
           (node->upos == UPOS_NUM && !node_lemma_is(tree, head, "one")) ||
           tree_child(tree, head, REL_CONJ) != NO_NODE;
}

/* The words that are shown: the phrase without relative clauses and what follows them. */
static void phrase_extent(const Tree *tree, int32_t head, int32_t *first, int32_t *last) {
    *first = *last = head;
    int32_t child = tree->nodes[head].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        Relation r = tree->nodes[child].relation;
        bool mark = r == REL_CASE && !node_xpos_is(tree, child, "POS");
        /* "his former deputy, Riek Machar": the name belongs to it. */
        bool name = r == REL_APPOS && tree->nodes[child].upos == UPOS_PROPN && child > head &&
                    tree->nodes[head].upos == UPOS_NOUN;
        if (!name &&
            (mark || r == REL_PUNCT || r == REL_ACL_RELCL || r == REL_ACL || r == REL_APPOS ||
             r == REL_CONJ || r == REL_CC || r == REL_PARATAXIS || r == REL_COP || r == REL_NSUBJ ||
             r == REL_ADVCL || r == REL_CCOMP || r == REL_AUX || r == REL_MARK || r == REL_OBL ||
             r == REL_DEP || r == REL_NSUBJ_PASS || r == REL_CC_PRECONJ ||
             (r == REL_CASE && child > head)))
            continue;
        if (r == REL_ADVMOD && child > head) continue;
        int32_t from, to;
        tree_extent(tree, child, &from, &to);
        if (from < *first) *first = from;
        if (to > *last) *last = to;
    }
    while (*first < head &&
           (tree->nodes[*first].upos == UPOS_PUNCT || tree->nodes[*first].upos == UPOS_ADP))
        (*first)++;
}

/* The United States and the United Nations are one each, whatever their form. */
static bool is_one_body(const Found *found) {
    if (!found->actor || found->actor->kind == ACTOR_AGENT) return false;
    return found->actor->kind != ACTOR_COUNTRY || (found->classes & CLASS_PLACE);
}

static int32_t add_mention(MentionBuilder *b, uint32_t sentence, int32_t head, const Found *found) {
    Mentions *out = b->out;
    if (out->actor_count == b->actor_capacity) {
        uint32_t capacity = b->actor_capacity ? b->actor_capacity * 2 : 32;
        Mention *grown =
            arena_grow(b->arena, out->actors, out->actor_count, capacity, sizeof *grown);
        if (!grown) {
            b->failed = true;
            return NO_MENTION;
        }
        out->actors = grown;
        b->actor_capacity = capacity;
    }
    const Tree *tree = builder_tree(b, sentence);
    Mention *m = &out->actors[out->actor_count];
    *m = (Mention){.sentence = sentence,
                   .head = head,
                   .named_by = found->named_by,
                   .name = found->name,
                   .antecedent = NO_MENTION,
                   .pair = {NO_MENTION, NO_MENTION},
                   .classes = found->classes,
                   .plural = is_plural(tree, head) && !is_one_body(found),
                   .anonymous = found->anonymous,
                   .actor = found->actor};
    memcpy(m->code, found->code, sizeof m->code);
    memcpy(m->country, found->country, sizeof m->country);
    memcpy(m->sector, found->sector, sizeof m->sector);
    phrase_extent(tree, head, &m->first, &m->last);
    out->actor_at[sentence][head] = (int32_t)out->actor_count;
    out->classes_at[sentence][head] |= found->classes;
    return (int32_t)out->actor_count++;
}

/* The words of a name that the tagger saw, as one text. */
static Str tagged_name(MentionBuilder *b, uint32_t sentence, int32_t head, NameTag begin,
                       NameTag inside) {
    const Tree *tree = builder_tree(b, sentence);
    int32_t first = head, last = head;
    while (first > 0 && tree->nodes[first].name == inside) first--;
    if (tree->nodes[first].name != begin && tree->nodes[first].name != inside) first++;
    while (last + 1 < (int32_t)tree->count && tree->nodes[last + 1].name == inside) last++;
    uint32_t start = tree->nodes[first].token.start, end = tree->nodes[last].token.end;
    return str_slice(b->parsed->doc->text, start, end);
}

/* A title before the name or an apposition, best one that says whose: "Viktor Ivanov, a Russian
 * general,". */
static int32_t describing_agent(MentionBuilder *b, uint32_t sentence, int32_t head, int depth) {
    const Tree *tree = builder_tree(b, sentence);
    int32_t best = NO_NODE, child = tree->nodes[head].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        Relation r = tree->nodes[child].relation;
        if (r != REL_APPOS && r != REL_NMOD_DESC && r != REL_COMPOUND && r != REL_FLAT) continue;
        const NameHit *agent = b->hits[sentence].agent_at[child];
        if (!agent || agent->head != child) continue;
        Found found = {.anonymous = false};
        agent_code(b, sentence, agent, child, &found, depth + 1);
        if (found.country[0]) return child;
        if (best == NO_NODE) best = child;
    }
    return best;
}

static bool unknown_name(MentionBuilder *b, uint32_t sentence, int32_t head, Found *found,
                         int depth) {
    const Tree *tree = builder_tree(b, sentence);
    NameTag tag = tree->nodes[head].name;
    bool person = tag == NAME_B_PER || tag == NAME_I_PER;
    bool organization = tag == NAME_B_ORG || tag == NAME_I_ORG;
    if (!person && !organization) return false;
    found->named_by = NAMED_BY_NAME;
    found->classes = CLASS_ACTOR | (person ? CLASS_PERSON : CLASS_ORGANIZATION);
    found->name = person ? tagged_name(b, sentence, head, NAME_B_PER, NAME_I_PER)
                         : tagged_name(b, sentence, head, NAME_B_ORG, NAME_I_ORG);
    int32_t title = describing_agent(b, sentence, head, depth);
    if (title != NO_NODE) {
        const NameHit *agent = b->hits[sentence].agent_at[title];
        Found role = {.anonymous = false};
        int32_t owner =
            depth < DEPTH_MAX ? owner_of(b, sentence, head, head, head, depth) : NO_MENTION;
        agent_code(b, sentence, agent, title, &role, depth + 1);
        if (!role.country[0] && owner != NO_MENTION)
            agent_owned(b, &b->out->lex_trees[sentence], title, &b->out->actors[owner], &role);
        if (!strcmp(role.sector, "GOV") && is_former(tree, head)) {
            memcpy(role.sector, "ELI", 4);
            join_code(&role);
        }
        memcpy(found->code, role.code, sizeof role.code);
        memcpy(found->country, role.country, sizeof role.country);
        memcpy(found->sector, role.sector, sizeof role.sector);
        found->classes |= role.classes & ~(uint32_t)CLASS_STATE;
        found->named_by = NAMED_BY_TITLE;
        return true;
    }
    int32_t owner = depth < DEPTH_MAX ? owner_of(b, sentence, head, head, head, depth) : NO_MENTION;
    if (owner != NO_MENTION && b->out->actors[owner].country[0] && organization) {
        memcpy(found->country, b->out->actors[owner].country, sizeof found->country);
        memcpy(found->code, found->country, sizeof found->country);
    }
    return true;
}

/* A country's adjective is an actor by itself only as a noun ("the French") or a modifier of an
 * act ("Russian strikes"); as a modifier of people it is their owner. */
static bool usable_name(const Tree *tree, const NameHit *hit) {
    if (hit->form->use != USE_ADJECTIVE) return true;
    const Node *node = &tree->nodes[hit->head];
    return node->upos == UPOS_ADJ || node->upos == UPOS_NOUN || node->upos == UPOS_PROPN;
}

/* "Secretary of State John Kerry" where the parser lets the title head the phrase. */
static const NameHit *titled_person(MentionBuilder *b, uint32_t sentence, const NameHit *agent) {
    const Tree *tree = builder_tree(b, sentence);
    int32_t next = agent->last + 1;
    if (next >= (int32_t)tree->count || !tree_dominates(tree, agent->head, next)) return NULL;
    const NameHit *name = b->hits[sentence].at[next];
    if (!name || name->first != next || name->actor->kind != ACTOR_PERSON) return NULL;
    return resolve_short(b, sentence, name);
}

/* "its neighbour, Lebanon", "the group, known as M23": the name behind the noun says who it is. */
static const NameHit *apposed_name(MentionBuilder *b, uint32_t sentence, int32_t head) {
    const Tree *tree = builder_tree(b, sentence);
    int32_t name = tree_child(tree, head, REL_APPOS);
    int32_t called = tree_child(tree, head, REL_ACL);
    if (name == NO_NODE && called != NO_NODE &&
        (node_lemma_is(tree, called, "know") || node_lemma_is(tree, called, "call")))
        name = tree_child(tree, called, REL_OBL);
    if (name == NO_NODE || is_plural(tree, head)) return NULL;
    const NameHit *hit = b->hits[sentence].at[name];
    bool noun = hit && hit->head == name && hit->form->use != USE_ADJECTIVE;
    return noun ? resolve_short(b, sentence, hit) : NULL;
}

static void settle_former(const Tree *tree, int32_t head, Found *found) {
    if (found->actor->kind != ACTOR_PERSON || !found->country[0] || !is_former(tree, head)) return;
    memcpy(found->sector, "ELI", 4);
    join_code(found);
}

/* The named actor behind a noun, unless the noun tells of another country ("Uruguayan newspaper
 * El Pais"). */
static bool apposed_code(MentionBuilder *b, uint32_t sentence, int32_t head, const NameHit *agent,
                         Found *found, int depth) {
    const Tree *tree = builder_tree(b, sentence);
    const NameHit *name = apposed_name(b, sentence, head);
    if (!name || tree->nodes[head].upos != UPOS_NOUN) return false;
    Found kind = {.anonymous = false}, who = {.anonymous = false};
    if (agent && agent->head == head) agent_code(b, sentence, agent, head, &kind, depth);
    named_code(b, name, &who);
    if (kind.country[0] && who.country[0] && strcmp(kind.country, who.country)) return false;
    *found = who;
    settle_former(tree, head, found);
    return true;
}

static bool compose(MentionBuilder *b, uint32_t sentence, int32_t head, Found *found, int depth) {
    const Tree *tree = builder_tree(b, sentence);
    const NameHit *name = b->hits[sentence].at[head];
    const NameHit *agent = b->hits[sentence].agent_at[head];
    if (name && name->head == head && usable_name(tree, name)) {
        name = resolve_short(b, sentence, name);
        if (name) {
            named_code(b, name, found);
            settle_former(tree, head, found);
            if (!found->code[0] && describing_agent(b, sentence, head, depth) != NO_NODE)
                unknown_name(b, sentence, head, found, depth);
            return true;
        }
    }
    const NameHit *titled = agent && agent->head == head ? titled_person(b, sentence, agent) : NULL;
    if (titled) {
        named_code(b, titled, found);
        found->named_by = NAMED_BY_TITLE;
        return true;
    }
    if (!name && apposed_code(b, sentence, head, agent, found, depth)) return true;
    if (agent && agent->head == head && (!name || name->first == name->last))
        return agent_code(b, sentence, agent, head, found, depth);
    if (counted(b, sentence, head, found, depth)) return true;
    if (!name && !agent && told_code(b, sentence, head, found)) return true;
    if (!name && half_of_country(b, sentence, head, found)) return true;
    return unknown_name(b, sentence, head, found, depth);
}

/* "the general, whose troops": the noun that the clause is about. */
static int32_t whose(MentionBuilder *b, uint32_t sentence, int32_t word) {
    const Tree *tree = builder_tree(b, sentence);
    for (int up = 0; up < DEPTH_MAX && word != NO_NODE; up++, word = tree->nodes[word].head)
        if (tree->nodes[word].relation == REL_ACL_RELCL)
            return actor_of(b, sentence, tree->nodes[word].head, 1);
    return NO_MENTION;
}

static bool is_many(const Tree *tree, int32_t word) {
    return str_is_nocase(tree->nodes[word].token.form, "they") ||
           str_is_nocase(tree->nodes[word].token.form, "them") ||
           str_is_nocase(tree->nodes[word].token.form, "their");
}

static int32_t add_pronoun(MentionBuilder *b, uint32_t sentence, int32_t word) {
    Found found = {.named_by = NAMED_BY_PRONOUN, .name = (Str){"", 0}, .classes = CLASS_ACTOR};
    const Tree *tree = builder_tree(b, sentence);
    int32_t antecedent = node_lemma_is(tree, word, "whose") ? whose(b, sentence, word)
                                                            : antecedent_of(b, sentence, word);
    bool first_person = node_lemma_is(tree, word, "we") || node_lemma_is(tree, word, "I") ||
                        node_lemma_is(tree, word, "our") || node_lemma_is(tree, word, "my");
    if (antecedent == NO_MENTION && !first_person) return NO_MENTION;
    if (antecedent != NO_MENTION) {
        const Mention *m = &b->out->actors[antecedent];
        memcpy(found.code, m->code, sizeof found.code);
        memcpy(found.country, m->country, sizeof found.country);
        memcpy(found.sector, m->sector, sizeof found.sector);
        found.name = m->name;
        found.classes = m->classes;
        found.actor = m->actor;
        found.anonymous = m->anonymous;
    }
    int32_t mention = add_mention(b, sentence, word, &found);
    if (mention == NO_MENTION) return mention;
    b->out->actors[mention].antecedent = antecedent;
    int32_t pair[2];
    if (antecedent == NO_MENTION) return mention;
    if (is_many(tree, word) && coordinated_pair(b, antecedent, pair))
        memcpy(b->out->actors[mention].pair, pair, sizeof pair);
    else
        memcpy(b->out->actors[mention].pair, b->out->actors[antecedent].pair, sizeof pair);
    return mention;
}

static int32_t add_pair(MentionBuilder *b, uint32_t sentence, int32_t word) {
    int32_t pair[2];
    if (!latest_pair(b, sentence, word, pair)) return NO_MENTION;
    Found found = {
        .named_by = NAMED_BY_AGENT, .name = (Str){"", 0}, .classes = CLASS_ACTOR | CLASS_STATE};
    int32_t mention = add_mention(b, sentence, word, &found);
    if (mention != NO_MENTION) memcpy(b->out->actors[mention].pair, pair, sizeof pair);
    return mention;
}

int32_t actor_of(MentionBuilder *b, uint32_t sentence, int32_t word, int depth) {
    int32_t known = b->out->actor_at[sentence][word];
    if (known != NO_MENTION || depth > DEPTH_MAX || b->failed) return known;
    const Tree *tree = builder_tree(b, sentence);
    Upos upos = tree->nodes[word].upos;
    if (upos == UPOS_PRON) return add_pronoun(b, sentence, word);
    if (is_pair(b, sentence, word)) {
        known = add_pair(b, sentence, word);
        if (known != NO_MENTION) return known;
    }
    const NameHit *hit = b->hits[sentence].at[word];
    bool function = upos == UPOS_PUNCT || upos == UPOS_ADP || upos == UPOS_AUX ||
                    upos == UPOS_CCONJ || upos == UPOS_SCONJ;
    if (function && !(hit && hit->head == word)) return NO_MENTION; /* "Moon Jae-in" */
    Found found = {.named_by = NAMED_BY_NAME, .name = (Str){"", 0}};
    if (!compose(b, sentence, word, &found, depth)) return NO_MENTION;
    known = b->out->actor_at[sentence][word]; /* made on the way, by a phrase that refers back */
    return known != NO_MENTION ? known : add_mention(b, sentence, word, &found);
}

void actors_find(MentionBuilder *b, uint32_t sentence) {
    const Tree *tree = builder_tree(b, sentence);
    for (int32_t w = 0; w < (int32_t)tree->count && !b->failed; w++) actor_of(b, sentence, w, 0);
}
