/* Who fills an entry's slots: the first slot that holds a known actor, else the first that holds
 * somebody named. A thing counts as its owner's: "Hamas positions", "a hospital in Aleppo". */
#include "event/said.h"

#include <stdio.h>
#include <string.h>

enum { DEPTH_MAX = 3 };

const Mention *mention_at(const EventBuilder *b, uint32_t sentence, int32_t word) {
    int32_t index = b->mentions->actor_at[sentence][word];
    return index == NO_MENTION ? NULL : &b->mentions->actors[index];
}

TextSpan words_span(const Tree *tree, int32_t first, int32_t last) {
    return (TextSpan){tree->nodes[first].token.start, tree->nodes[last].token.end};
}

/* Where an actor is named: a pronoun's stretch is that of whom it stands for, if the same sentence
 * names him. */
static TextSpan naming_span(const EventBuilder *b, const Mention *m) {
    const Mention *named = m;
    while (named->named_by == NAMED_BY_PRONOUN && named->antecedent != NO_MENTION &&
           b->mentions->actors[named->antecedent].sentence == m->sentence &&
           named->antecedent < (int32_t)(named - b->mentions->actors))
        named = &b->mentions->actors[named->antecedent];
    return words_span(event_tree(b, m->sentence), named->first, named->last);
}

static void party_from_mention(const EventBuilder *b, const Mention *m, Party *party) {
    party->span = naming_span(b, m);
    party->name = m->name;
    party->named_by = m->named_by;
    memcpy(party->code, m->code, sizeof party->code);
    memcpy(party->country, m->country, sizeof party->country);
    memcpy(party->sector, m->sector, sizeof party->sector);
}

/* Whether a place is only where something is done. */
static bool is_whereabouts(const Tree *tree, int32_t node) {
    static const char *const where[] = {"in",   "at",   "near",    "on",
                                        "from", "into", "outside", "around"};
    int32_t mark = tree_child(tree, node, REL_CASE);
    return mark != NO_NODE && STR_IN(tree->nodes[mark].lemma, where);
}

/* A capital that acts, is spoken to, helped or broken with is the government; one that is bombed
 * is a place. */
static void settle_capital(const Tree *tree, const Mention *m, bool source, EventType type,
                           Party *party) {
    if (m->named_by != NAMED_BY_METONYM || party->sector[0] || !party->country[0]) return;
    uint32_t quad = event_type_quad(type);
    bool dealt_with = type == EVENT_SANCTION || type == EVENT_AID || type == EVENT_COOPERATE;
    if (!source && (quad == 4 || quad == 2) && (!dealt_with || is_whereabouts(tree, m->head)))
        return;
    memcpy(party->sector, "GOV", 4);
    snprintf(party->code, sizeof party->code, "%sGOV", party->country);
}

static bool is_first_person(const Tree *tree, int32_t word) {
    static const char *const words[] = {"we", "i", "us", "our", "my", "me"};
    if (tree->nodes[word].upos != UPOS_PRON) return false; /* "US drones" */
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_is_nocase(tree->nodes[word].token.form, words[i])) return true;
    return false;
}

static void party_from_speaker(const EventBuilder *b, uint32_t sentence, int32_t word,
                               const Said *said, Party *party) {
    *party = (Party){.span = words_span(event_tree(b, sentence), word, word)};
    if (said->mention != NO_MENTION) {
        TextSpan here = party->span;
        party_from_mention(b, &b->mentions->actors[said->mention], party);
        if (said->sentence != sentence) party->span = here;
    }
    party->named_by = NAMED_BY_PRONOUN;
}

static const PlaceMention *place_at(const EventBuilder *b, uint32_t sentence, int32_t word) {
    for (uint32_t i = 0; i < b->mentions->place_count; i++) {
        const PlaceMention *p = &b->mentions->places[i];
        if (p->sentence == sentence && p->first <= word && word <= p->last) return p;
    }
    return NULL;
}

static void set_country(Party *party, const char *country) {
    memcpy(party->country, country, sizeof party->country);
    snprintf(party->code, sizeof party->code, "%s", country);
}

static bool party_from_owner(const EventBuilder *b, uint32_t sentence, int32_t node, Party *party,
                             EventType type, int depth);

/* A hospital in Aleppo is bombed as Syria's; "the lack of progress on Syria" is nobody's. */
static bool links_owner(const Tree *tree, int32_t child, EventType type, int depth) {
    static const char *const whose[] = {"of", "from", "by", "'s"};
    static const char *const where[] = {"in",     "at",     "near",  "outside",
                                        "inside", "around", "across"};
    static const char *const borders[] = {"border", "frontier", "boundary", "crossing"};
    int32_t mark = tree_child(tree, child, REL_CASE), thing = tree->nodes[child].head;
    /* "its border with Belarus": whom one meets there is beyond it; a village near the border is
     * not his. */
    if (node_lemma_is(tree, mark, "with") && thing != NO_NODE && depth == 0 &&
        STR_IN(tree->nodes[thing].lemma, borders))
        return true;
    for (size_t i = 0; i < sizeof whose / sizeof *whose; i++)
        if (node_lemma_is(tree, mark, whose[i])) return true;
    for (size_t i = 0; i < sizeof where / sizeof *where; i++)
        if (node_lemma_is(tree, mark, where[i]))
            return event_type_quad(type) == 4 || event_type_quad(type) == 2;
    return false;
}

/* Whose a thing is, from the words below it. */
static bool owner_below(const EventBuilder *b, uint32_t sentence, int32_t child, Party *party,
                        EventType type, int depth) {
    const Mention *m = mention_at(b, sentence, child);
    if (m && m->code[0]) {
        memcpy(party->code, m->code, sizeof party->code);
        memcpy(party->country, m->country, sizeof party->country);
        memcpy(party->sector, m->sector, sizeof party->sector);
        return true;
    }
    const PlaceMention *place = place_at(b, sentence, child);
    if (place && place->country[0]) {
        set_country(party, place->country);
        return true;
    }
    return depth < DEPTH_MAX && party_from_owner(b, sentence, child, party, type, depth + 1);
}

/* "rebel-held districts of Aleppo": who holds a place that is hit is not who is hit, unless nothing
 * else tells where it is. */
static bool is_holder(const Tree *tree, int32_t child, EventType type) {
    static const char *const holds[] = {"held",     "controlled", "ruled",
                                        "occupied", "besieged",   "dominated"};
    return type == EVENT_ASSAULT && tree->nodes[child].relation == REL_AMOD &&
           STR_IN_NOCASE(tree->nodes[child].token.form, holds);
}

static bool party_from_owner(const EventBuilder *b, uint32_t sentence, int32_t node, Party *party,
                             EventType type, int depth) {
    const Tree *tree = event_tree(b, sentence);
    /* Names and adjectives first, then what "in" and "of" mark, then "its", then who holds it. */
    for (int pass = 0; pass < 4; pass++) {
        int32_t child = tree->nodes[node].first_child;
        for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
            Relation r = tree->nodes[child].relation;
            bool bare = tree_child(tree, child, REL_CASE) == NO_NODE || r == REL_NMOD_POSS;
            bool modifies = r == REL_NMOD_POSS || r == REL_AMOD || r == REL_COMPOUND ||
                            r == REL_NMOD || r == REL_NMOD_DESC || r == REL_NMOD_UNMARKED ||
                            r == REL_APPOS;
            bool pronoun = tree->nodes[child].upos == UPOS_PRON;
            if (!modifies || is_holder(tree, child, type) != (pass == 3)) continue;
            if (pass < 3 && (pronoun != (pass == 2) || (!pronoun && bare != (pass == 0)))) continue;
            if (!bare && !links_owner(tree, child, type, depth)) continue;
            if (node_is_opposed(tree, child)) continue;
            if (r == REL_NMOD_POSS &&
                lexicon_set_has(b->lexicon, "relational", event_lex(b, sentence)->lemmas[node]))
                continue;
            if (owner_below(b, sentence, child, party, type, depth)) return true;
        }
    }
    return false;
}

TextSpan noun_phrase(const Tree *tree, int32_t node) {
    int32_t first = node, last = node;
    int32_t child = tree->nodes[node].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        Relation r = tree->nodes[child].relation;
        bool inner = r == REL_DET || r == REL_AMOD || r == REL_COMPOUND || r == REL_NMOD_POSS ||
                     r == REL_NUMMOD || r == REL_FLAT || r == REL_NMOD_DESC || r == REL_NMOD;
        if (!inner) continue;
        int32_t from, to;
        tree_extent(tree, child, &from, &to);
        if (from < first) first = from;
        if (to > last) last = to;
    }
    return words_span(tree, first, last);
}

void keep_party(Parties *out, const Party *party, int32_t node) {
    if (out->count == PARTIES_MAX) return;
    for (uint32_t i = 0; i < out->count; i++)
        if (out->node[i] == node) return;
    out->party[out->count] = *party;
    out->node[out->count++] = node;
    if (party->code[0]) out->coded = true;
}

static void keep_other_country(const EventBuilder *b, uint32_t sentence, int32_t other,
                               const Party *first, Parties *out) {
    const Mention *m = mention_at(b, sentence, other);
    if (!m || !m->country[0] || !m->actor || m->actor->kind != ACTOR_COUNTRY) return;
    if (strcmp(m->country, first->country) == 0) return;
    Party party = *first;
    memcpy(party.country, m->country, sizeof party.country);
    snprintf(party.code, sizeof party.code, "%s%s", m->country, first->sector);
    keep_party(out, &party, other);
}

/* "Russian and Iranian officials", "the leaders of Chad and Niger": the other countries whose
 * officials they are, also where the parser hangs each on the noun. */
static void coordinated_owners(const EventBuilder *b, uint32_t sentence, int32_t node,
                               const Party *first, Parties *out) {
    const Tree *tree = event_tree(b, sentence);
    int32_t owner = tree->nodes[node].first_child, joint = tree_child(tree, node, REL_CC);
    for (; owner != NO_NODE; owner = tree->nodes[owner].next_sibling) {
        Relation r = tree->nodes[owner].relation;
        int32_t mark = tree_child(tree, owner, REL_CASE);
        bool before = r == REL_AMOD || r == REL_COMPOUND || r == REL_NMOD_POSS;
        bool of =
            r == REL_NMOD && (node_lemma_is(tree, mark, "of") || node_lemma_is(tree, mark, "from"));
        if (!before && !of) continue;
        if (r == REL_NMOD_POSS && tree_child(tree, node, REL_NMOD_POSS) != owner)
            keep_other_country(b, sentence, owner, first, out);
        if (before && joint != NO_NODE && joint < owner && owner < node)
            keep_other_country(b, sentence, owner, first, out);
        int32_t other = tree->nodes[owner].first_child;
        for (; other != NO_NODE; other = tree->nodes[other].next_sibling)
            if (tree->nodes[other].relation == REL_CONJ)
                keep_other_country(b, sentence, other, first, out);
    }
}

static bool is_act_noun(const EventBuilder *b, uint32_t sentence, int32_t node) {
    ActMatches acts;
    match_acts(event_lex(b, sentence), node, false, &acts);
    return acts.count > 0;
}

void parties_of_node(const EventBuilder *b, uint32_t sentence, int32_t node, const Said *said,
                     bool source, EventType type, Parties *out) {
    const Tree *tree = event_tree(b, sentence);
    Party party = {.named_by = NAMED_BY_NAME};
    if (is_first_person(tree, node)) {
        if (!said) return;
        party_from_speaker(b, sentence, node, said, &party);
        keep_party(out, &party, node);
        return;
    }
    const Mention *m = mention_at(b, sentence, node);
    const PlaceMention *place = place_at(b, sentence, node);
    /* "bombed Azaz", with the town taken for a man */
    if (m && !m->code[0] && m->pair[0] == NO_MENTION && place && place->country[0]) m = NULL;
    if (m && m->pair[0] != NO_MENTION) {
        for (int i = 0; i < 2; i++) {
            party_from_mention(b, &b->mentions->actors[m->pair[i]], &party);
            if (b->mentions->actors[m->pair[i]].sentence != sentence)
                party.span = words_span(tree, m->first, m->last);
            party.named_by = m->named_by;
            keep_party(out, &party, i ? -2 - node : node); /* two parties of one word */
        }
        return;
    }
    /* "the Baghdad attack": where it was, not who did it. */
    if (m && source && type == EVENT_ASSAULT && m->named_by == NAMED_BY_METONYM &&
        tree->nodes[node].relation == REL_COMPOUND)
        return;
    if (m) {
        party_from_mention(b, m, &party);
        settle_capital(tree, m, source, type, &party);
        if (party.code[0] || party.name.len) keep_party(out, &party, node);
        if (m->named_by == NAMED_BY_AGENT && party.country[0])
            coordinated_owners(b, sentence, node, &party, out);
        return;
    }
    if (place && place->country[0]) {
        party.span = words_span(tree, place->first, place->last);
        party.name = place->name;
        set_country(&party, place->country);
        keep_party(out, &party, node);
        return;
    }
    if (tree->nodes[node].upos == UPOS_VERB) return;
    /* "clashes in Aleppo left 20 dead": where they were is not who fought. */
    if (source && is_act_noun(b, sentence, node)) type = EVENT_NONE;
    if (party_from_owner(b, sentence, node, &party, type, 0)) {
        party.span = noun_phrase(tree, node);
        party.named_by = NAMED_BY_AGENT;
        keep_party(out, &party, node);
        if (source && type == EVENT_ASSAULT) coordinated_owners(b, sentence, node, &party, out);
    }
}

static void party_of_speaker(const EventBuilder *b, const Said *said, bool source, EventType type,
                             Parties *out) {
    if (said && said->speaker != NO_NODE)
        parties_of_node(b, said->sentence, said->speaker, NULL, source, type, out);
}

/* "..., supported by Russia": a participle after a comma may belong to a noun further up than the
 * one that the parser hung it on. */
static void parties_further_up(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                               const Said *said, bool source, Parties *out) {
    const Tree *tree = event_tree(b, sentence);
    int32_t node = match->node;
    if (tree->nodes[node].relation != REL_ACL || node == 0 ||
        tree->nodes[node - 1].upos != UPOS_PUNCT)
        return;
    for (int up = 0; up < DEPTH_MAX + 1 && node != NO_NODE && !out->coded; up++) {
        node = tree->nodes[node].head;
        if (node != NO_NODE && mention_at(b, sentence, node))
            parties_of_node(b, sentence, node, said, source, match->act->event, out);
    }
}

static bool is_participle_slot(const Slot *slot, bool passive) {
    return slot->step_count == 1 && slot->steps[0].kind == (passive ? STEP_OBJECT : STEP_SUBJECT);
}

/* Those of a slot. Targets are looked for beside sources; where sources are, that is NULL. */
static void parties_of_fillers(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                               const Fillers *fillers, const Said *said, const Parties *sources,
                               Parties *out) {
    for (uint32_t k = 0; k < fillers->count; k++) {
        int32_t node = fillers->node[k];
        if (node == match->node || (sources && is_own_force(b, sentence, node, match))) continue;
        Parties here = {.count = 0};
        parties_of_node(b, sentence, node, said, !sources, match->act->event, &here);
        for (uint32_t i = 0; i < here.count; i++)
            if (!sources || !is_own_thing(b, sentence, node, sources, &here.party[i]))
                keep_party(out, &here.party[i], here.node[i]);
    }
}

static void parties_of_slots(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                             Range slots, const Said *said, const Parties *sources, Parties *out) {
    bool source = !sources;
    const LexTree *lt = event_lex(b, sentence);
    const Slot *slot = lexicon_slots(b->lexicon, slots);
    Parties named = {.count = 0};
    for (uint32_t i = 0; i < slots.count && !out->coded; i++) {
        Fillers fillers = {.count = 0};
        match_slot(lt, match->node, match->trigger->pos, &match->carrier, &slot[i], &fillers);
        Parties here = {.count = 0};
        if (slot[i].steps[0].kind == STEP_SPEAKER)
            party_of_speaker(b, said, source, match->act->event, &here);
        parties_of_fillers(b, sentence, match, &fillers, said, sources, &here);
        bool passive = node_is_passive(lt->tree, match->node);
        if (!here.coded && is_participle_slot(&slot[i], passive))
            parties_further_up(b, sentence, match, said, source, &here);
        if (here.coded)
            *out = here;
        else if (named.count == 0)
            named = here;
    }
    if (out->count == 0) *out = named;
}

/* The subject of a light or mood verb takes the side that the verb gives it. */
static void parties_of_carrier(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                               const Said *said, bool source, Parties *out) {
    const Carrier *carrier = &match->carrier;
    if (match->trigger->pos != TRIGGER_NOUN || carrier->verb == NO_NODE) return;
    if (!carrier->light && !carrier->mood) return;
    bool subject_is_target = carrier->light && carrier->light->subject_is_target;
    Fillers fillers = {.count = 0};
    if (subject_is_target == !source) {
        tree_subjects(event_tree(b, sentence), carrier->verb, &fillers);
    } else if (carrier->light) {
        const Slot *slot = lexicon_slots(b->lexicon, carrier->light->other);
        for (uint32_t i = 0; i < carrier->light->other.count && fillers.count == 0; i++)
            match_slot(event_lex(b, sentence), carrier->verb, TRIGGER_VERB, NULL, &slot[i],
                       &fillers);
    }
    /* Only somebody, or his aircraft, can carry an act out: "an agreement would bring about a
     * truce" is nobody's. What somebody does can be condemned. */
    bool undergoes = subject_is_target && !source;
    for (uint32_t k = 0; k < fillers.count; k++)
        if (fillers.node[k] != match->node &&
            (undergoes || mention_at(b, sentence, fillers.node[k]) ||
             lexicon_set_has(b->lexicon, "warplane",
                             event_lex(b, sentence)->lemmas[fillers.node[k]]) ||
             is_first_person(event_tree(b, sentence), fillers.node[k])))
            parties_of_node(b, sentence, fillers.node[k], said, source, match->act->event, out);
}

/* "Turkey welcomed it": a pronoun that the antecedent rules turned back on the doer. */
static bool is_itself(const Party *source, const Party *target) {
    return target->named_by == NAMED_BY_PRONOUN && source->code[0] &&
           strcmp(source->code, target->code) == 0;
}

static void drop_shared(Parties *targets, const Parties *sources) {
    uint32_t kept = 0;
    targets->coded = false;
    for (uint32_t i = 0; i < targets->count; i++) {
        bool shared = false;
        for (uint32_t k = 0; k < sources->count; k++)
            if (sources->node[k] == targets->node[i] ||
                is_itself(&sources->party[k], &targets->party[i]))
                shared = true;
        if (shared) continue;
        targets->node[kept] = targets->node[i];
        targets->party[kept++] = targets->party[i];
        if (targets->party[kept - 1].code[0]) targets->coded = true;
    }
    targets->count = kept;
}

/* "Aleppo bombed": in a headline a bare participle is a passive without its auxiliary. */
static bool is_headline_passive(const EventBuilder *b, uint32_t sentence, const ActMatch *match) {
    const Tree *tree = event_tree(b, sentence);
    if (match->trigger->pos != TRIGGER_VERB || node_is_passive(tree, match->node)) return false;
    if (!(tree->sentence->flags & SENTENCE_HEADLINE)) return false;
    if (!node_xpos_is(tree, match->node, "VBD") && !node_xpos_is(tree, match->node, "VBN"))
        return false;
    return tree_child(tree, match->node, REL_OBJ) == NO_NODE &&
           tree_child(tree, match->node, REL_CCOMP) == NO_NODE &&
           tree_child(tree, match->node, REL_XCOMP) == NO_NODE &&
           tree_child(tree, match->node, REL_AUX) == NO_NODE;
}

/* "hit a base near Damascus", with the place hung on the verb: the base is Syria's. */
static void thing_at_place(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                           Parties *targets) {
    static const char *const where[] = {"in", "at", "near", "outside", "inside"};
    const Tree *tree = event_tree(b, sentence);
    if (match->act->event != EVENT_ASSAULT || match->trigger->pos != TRIGGER_VERB) return;
    Fillers things = {.count = 0};
    tree_objects(tree, match->node, &things);
    if (things.count == 0 || tree->nodes[things.node[0]].upos != UPOS_NOUN) return;
    int32_t child = tree->nodes[match->node].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        int32_t mark = tree_child(tree, child, REL_CASE);
        const PlaceMention *place = place_at(b, sentence, child);
        if (tree->nodes[child].relation != REL_OBL || mark == NO_NODE || !place ||
            !place->country[0] || !STR_IN(tree->nodes[mark].lemma, where))
            continue;
        Party party = {.named_by = NAMED_BY_AGENT, .span = noun_phrase(tree, things.node[0])};
        set_country(&party, place->country);
        keep_party(targets, &party, things.node[0]);
        return;
    }
}

/* "denied bombing Poland", "admitted responsibility for the attack": whoever speaks did it. */
static bool is_own_act(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                       const Said *said) {
    const Tree *tree = event_tree(b, sentence);
    int32_t node = match->node, head = tree->nodes[node].head;
    if (!said || said->sentence != sentence || head == NO_NODE) return false;
    if (said->effect != STATUS_DENIED && said->effect != STATUS_ACTUAL) return false;
    bool gerund = tree->nodes[node].relation == REL_OBJ && head == said->cue &&
                  tree_child(tree, node, REL_OBJ) != NO_NODE;
    return gerund ||
           (tree->nodes[head].relation == REL_OBJ && tree->nodes[head].head == said->cue &&
            word_in_set(b, sentence, head, "responsibility"));
}

/* "The monitor confirmed clashes": whoever is neither armed nor a state only tells of a fight. */
static bool only_tells(const EventBuilder *b, const Said *said) {
    if (!said || said->mention == NO_MENTION) return false;
    return !(b->mentions->actors[said->mention].classes & (CLASS_ARMED | CLASS_STATE));
}

void parties_of_match(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                      const Said *said, Parties *sources, Parties *targets) {
    const Act *act = match->act;
    bool noun = match->trigger->pos == TRIGGER_NOUN;
    *sources = *targets = (Parties){.count = 0};
    Range source_slots = noun ? act->noun_source : act->source;
    Range target_slots = noun ? act->noun_target : act->target;
    ActMatch deep = *match;
    deep.carrier.deep = true;
    bool undergoes = match->carrier.light && match->carrier.light->subject_is_target;
    if (undergoes) parties_of_carrier(b, sentence, match, said, false, targets);
    parties_of_slots(b, sentence, match, source_slots, said, NULL, sources);
    if (!sources->coded) parties_of_carrier(b, sentence, match, said, true, sources);
    if (!sources->coded) parties_of_slots(b, sentence, &deep, source_slots, said, NULL, sources);
    parties_without_tellers(b, sentence, match, sources);
    /* "Reservists were called up": by nobody named, they are who moves. */
    if (!sources->coded && act->event == EVENT_MOBILIZE && !noun)
        parties_moved(b, sentence, match, said, sources);
    if (!sources->coded) parties_ordered(b, sentence, match, said, sources);
    if (!sources->coded && noun) parties_of_company(b, sentence, match, said, sources);
    if (!sources->coded && is_own_act(b, sentence, match, said))
        party_of_speaker(b, said, true, act->event, sources);
    if (!targets->coded) parties_of_slots(b, sentence, match, target_slots, said, sources, targets);
    if (!targets->coded) parties_of_carrier(b, sentence, match, said, false, targets);
    if (!targets->coded) parties_of_slots(b, sentence, &deep, target_slots, said, sources, targets);
    drop_shared(targets, sources);
    /* Police are sent to where they are sent. */
    bool police = str_is(lexicon_text(b->lexicon, act->mode), "police");
    if (act->event == EVENT_MOBILIZE && !police) drop_own_ground(b, sentence, sources, targets);
    if (!targets->coded) thing_at_place(b, sentence, match, targets);
    if (targets->count == 0 && !act->reciprocal && is_headline_passive(b, sentence, match)) {
        *targets = *sources;
        *sources = (Parties){.count = 0};
    }
    if (act->reciprocal && noun && sources->count == 0 && targets->count == 1 &&
        !(act->event == EVENT_ASSAULT && only_tells(b, said)))
        party_of_speaker(b, said, true, act->event, sources);
    settle_mutual(b, sentence, match, sources, targets);
}
