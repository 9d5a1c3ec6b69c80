/* Whose war a report tells of: the country that most of its places lie in. "The army" and
 * "government warplanes" without a country are that country's. */
#include "mention/found.h"

#include <string.h>

enum { HOME_LEAST = 2, HOME_SHARE = 60, HOME_SHARE_NAMED = 50, HOME_SURE = 4, SENTENCES_BACK = 6 };

static const float SURE = 0.6f, FROM_LEXICON = 0.93f;

/* What a place says of where the report is: less if it is a country or its capital, where talks
 * are held too; nothing if it acts, since powers from afar are named in every war, or if its name
 * may mean another. */
static uint32_t place_weight(const PlaceMention *place) {
    if (place->metonym || !place->country[0] || place->confidence < SURE) return 0;
    return place->confidence < FROM_LEXICON ? 2 : 1;
}

void home_find(MentionBuilder *b) {
    uint32_t all = 0;
    CountryCount *best = NULL;
    for (uint32_t i = 0; i < b->country_count; i++) b->countries[i].places = 0;
    b->home[0] = '\0';
    for (uint32_t i = 0; i < b->out->place_count; i++) {
        const PlaceMention *place = &b->out->places[i];
        uint32_t weight = place_weight(place);
        CountryCount *count = weight ? country_count(b, place->country) : NULL;
        if (!count) continue;
        all += weight;
        count->places += weight;
        if (!best || count->places > best->places) best = count;
    }
    uint32_t share = best && best->named ? HOME_SHARE_NAMED : HOME_SHARE;
    if (best && best->places >= HOME_LEAST && best->places * 100 >= all * share)
        memcpy(b->home, best->code, sizeof b->home);
    b->home_sure = b->home[0] && best->places >= HOME_SURE;
}

static bool is_soldiers(const MentionBuilder *b, const NameHit *agent) {
    return agent && str_is(lexicon_text(b->lexicon, agent->actor->sector), "MIL");
}

/* "The army and Turkish troops": another country's army takes part in the same sentence. */
static bool another_army(const MentionBuilder *b, uint32_t sentence) {
    const NameHits *hits = &b->hits[sentence];
    const Tree *tree = builder_tree(b, sentence);
    for (uint32_t i = 0; i < hits->count; i++) {
        const NameHit *hit = &hits->hits[i];
        if (hit->actor->kind != ACTOR_COUNTRY ||
            str_is(lexicon_text(b->lexicon, hit->actor->code), b->home))
            continue;
        int32_t above = tree->nodes[hit->head].head;
        if (hit->form->use == USE_FORCES || is_soldiers(b, hits->agent_at[hit->head]) ||
            (above != NO_NODE && is_soldiers(b, hits->agent_at[above])))
            return true;
    }
    return false;
}

/* "government warplanes", "army units", "state media", the headline's "Army takes Ramouseh". */
static bool is_of_the_state(const Tree *tree, int32_t head, int32_t first) {
    static const char *const owners[] = {"government",     "regime",     "state",     "army", "pro",
                                         "pro-government", "pro-regime", "opposition"};
    static const char *const alone[] = {"government", "regime", "army", "military", "opposition"};
    static const char *const arms[] = {"military", "security", "police", "intelligence"};
    static const char *const tellers[] = {"source", "official"};
    const Node *node = &tree->nodes[head];
    if (first < head && STR_IN_NOCASE(tree->nodes[first].lemma, owners)) return true;
    if (STR_IN_NOCASE(node->lemma, tellers) && head > 0 &&
        STR_IN_NOCASE(tree->nodes[head - 1].lemma, arms))
        return true;
    if (!STR_IN_NOCASE(node->lemma, alone)) return false;
    bool modifies = node->relation == REL_COMPOUND || node->relation == REL_AMOD;
    bool headline = (tree->sentence->flags & SENTENCE_HEADLINE) != 0;
    return modifies || (headline && node->relation == REL_NSUBJ);
}

/* "the ministry" after "the Russian defence ministry". */
static int32_t same_noun_before(const MentionBuilder *b, uint32_t sentence, int32_t head) {
    static const char *const nouns[] = {"ministry",   "army", "military",       "government",
                                        "department", "navy", "administration", "regime"};
    const Str noun = builder_tree(b, sentence)->nodes[head].lemma;
    if (!STR_IN_NOCASE(noun, nouns)) return NO_MENTION;
    for (uint32_t i = b->out->actor_count; i-- > 0;) {
        const Mention *m = &b->out->actors[i];
        if (m->sentence + SENTENCES_BACK < sentence) break;
        const Tree *tree = builder_tree(b, m->sentence);
        if (m->country[0] && str_equal_nocase(tree->nodes[m->head].lemma, noun)) return (int32_t)i;
    }
    return NO_MENTION;
}

/* "Russia rejected the plan. The deputy foreign minister said": the office of the state that spoke.
 */
static int32_t office_of_speaker(const MentionBuilder *b, uint32_t sentence, int32_t head) {
    static const char *const offices[] = {"minister", "ministry"};
    static const char *const powers[] = {"", "GOV", "MIL"};
    if (!STR_IN_NOCASE(builder_tree(b, sentence)->nodes[head].lemma, offices)) return NO_MENTION;
    /* Another who is named before it in its own sentence may be meant. */
    uint32_t count = b->out->actor_count;
    bool first = count && b->out->actors[count - 1].sentence < sentence;
    int32_t spoke = first ? spoke_before(b, sentence) : NO_MENTION;
    if (spoke == NO_MENTION) return NO_MENTION;
    const Mention *m = &b->out->actors[spoke];
    return m->country[0] && STR_IN(str_of(m->sector), powers) ? spoke : NO_MENTION;
}

/* Whose "the army" or "the ministry" is: the one told of before, else the home country's. */
static void definite_country(const MentionBuilder *b, uint32_t sentence, int32_t head,
                             Found *found) {
    const Tree *tree = builder_tree(b, sentence);
    int32_t before = same_noun_before(b, sentence, head);
    int32_t office_holder = before == NO_MENTION ? office_of_speaker(b, sentence, head) : before;
    if (before == NO_MENTION && office_holder != NO_MENTION) {
        before = office_holder;
    } else if (before == NO_MENTION) {
        before = latest_of_sector(b, sentence, found->sector);
        bool just = before != NO_MENTION && b->out->actors[before].sentence + 1 >= sentence;
        bool office = lexicon_set_has(b->lexicon, "role", b->out->lex_trees[sentence].lemmas[head]);
        bool home = office ? b->home_sure : b->home[0] != '\0';
        /* "Jets bombed": a capital at the start of a sentence makes nobody known. */
        bool told = node_lemma_is(tree, tree_child(tree, head, REL_DET), "the") ||
                    node_xpos_is(tree, head, "NNP");
        /* "the two air forces" are not both of one country. */
        if (tree_child(tree, head, REL_NUMMOD) != NO_NODE) return;
        if (!just && home && told && !another_army(b, sentence)) {
            memcpy(found->country, b->home, sizeof found->country);
            return;
        }
    } else if (str_is_nocase(tree->nodes[head].lemma, "ministry")) {
        memcpy(found->sector, b->out->actors[before].sector, sizeof found->sector);
    }
    if (before != NO_MENTION)
        memcpy(found->country, b->out->actors[before].country, sizeof found->country);
}

void country_unsaid(const MentionBuilder *b, uint32_t sentence, int32_t head, int32_t first,
                    bool definite, Found *found) {
    static const char *const sectors[] = {"GOV", "MIL"};
    const Tree *tree = builder_tree(b, sentence);
    bool power = STR_IN(str_of(found->sector), sectors);
    if (definite && power) {
        definite_country(b, sentence, head, found);
        return;
    }
    bool opposition = definite && node_lemma_is(tree, head, "opposition");
    if (!b->home[0] || !(opposition || is_of_the_state(tree, head, first))) return;
    bool army = str_is_nocase(tree->nodes[first].lemma, "army") || first == head;
    if (army && !strcmp(found->sector, "MIL") && another_army(b, sentence)) return;
    memcpy(found->country, b->home, sizeof found->country);
}
