/* "The opposition accused Russia of the attack.", "It blamed the army.", "denied responsibility for
 * the raid": who is said to have made an attack that was told before, by whom. */
#include "event/before.h"
#include "event/said.h"

#include <string.h>

enum { BACK_POINTED = 3, BACK_BARE = 2 }; /* sentences */

static bool has_happened(const Event *event) {
    return event->status == STATUS_ACTUAL || event->status == STATUS_CLAIMED;
}

/* The noun below a word, or below its object, that points at an attack. */
static int32_t pointer_below(const LexTree *lt, int32_t word, int depth) {
    const Tree *tree = lt->tree;
    int32_t child = tree->nodes[word].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        Relation r = tree->nodes[child].relation;
        if (r != REL_OBJ && r != REL_OBL && r != REL_NMOD && r != REL_CONJ) continue;
        if (points_back(lt, child)) return child;
        int32_t below = depth ? pointer_below(lt, child, depth - 1) : NO_NODE;
        if (below != NO_NODE) return below;
    }
    return NO_NODE;
}

/* "It blamed the army.": for what, is told before and nowhere else. */
static bool is_bare(const Tree *tree, int32_t verb) {
    int32_t child = tree->nodes[verb].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        Relation r = tree->nodes[child].relation;
        if (r == REL_OBL || r == REL_ADVCL || r == REL_XCOMP || r == REL_CCOMP) return false;
    }
    int32_t object = tree_child(tree, verb, REL_OBJ);
    return object != NO_NODE && tree_child(tree, object, REL_NMOD) == NO_NODE &&
           tree_child(tree, object, REL_ACL) == NO_NODE;
}

/* The last attack told before the word in its own sentence, or NO_EVENT. */
static uint32_t attack_here(const EventBuilder *b, uint32_t first, int32_t word) {
    uint32_t found = NO_EVENT;
    for (uint32_t i = first; i < b->event_count; i++) {
        const Event *event = &b->events[i];
        if (event->type == EVENT_ASSAULT && has_happened(event) && event->trigger_word < word)
            found = i;
    }
    return found;
}

static uint32_t attack_meant(const EventBuilder *b, uint32_t sentence, uint32_t first, int32_t word,
                             bool pointed) {
    uint32_t here = attack_here(b, first, word);
    if (here != NO_EVENT) return here;
    uint32_t before = attack_before(b, sentence, pointed ? BACK_POINTED : BACK_BARE);
    /* "It blamed the army" speaks of what was told last. */
    bool last = before != NO_EVENT && b->events[first - 1].sentence == b->events[before].sentence;
    return pointed || last ? before : NO_EVENT;
}

/* Whoever can make war: a state, its forces, a group in arms. */
static bool can_attack(const Party *party) {
    static const char *const sectors[] = {"", "GOV", "MIL", "REB", "UAF", "SPY", "COP", "CRM"};
    return party->code[0] && STR_IN(str_of(party->sector), sectors);
}

/* Nobody is named for it yet, or only what kind of man he was. */
static bool is_open(const Event *attack) {
    for (uint32_t i = 0; i < attack->source_count; i++)
        if (attack->source[i].code[0] && strcmp(attack->source[i].code, attack->source[i].sector))
            return false;
    return true;
}

static bool is_told(const EventBuilder *b, uint32_t first, const Party *doer) {
    for (uint32_t i = first; i < b->event_count; i++)
        for (uint32_t k = 0; b->events[i].type == EVENT_ASSAULT && k < b->events[i].source_count;
             k++)
            if (!strcmp(b->events[i].source[k].code, doer->code)) return true;
    return false;
}

static void parties_of_event(const Party *party, uint32_t count, bool doers, Parties *out) {
    for (uint32_t i = 0; i < count; i++)
        if (!doers || can_attack(&party[i])) keep_party(out, &party[i], -2 - (int32_t)i);
}

static Speaker speaker_from(const Event *voice) {
    Speaker speaker = {.known = true, .span = voice->source[0].span, .kind = QUOTE_INDIRECT};
    memcpy(speaker.code, voice->source[0].code, sizeof speaker.code);
    return speaker;
}

/* The attack meant, once more, by the doers, in the words of whoever blames or denies. */
static void add_attack(EventBuilder *b, uint32_t voice, uint32_t meant, int32_t word,
                       const Parties *doers, EventStatus status) {
    const Act *act = act_named(b->lexicon, "attack-blamed");
    const Event attack = b->events[meant];
    Parties targets = {.count = 0};
    Trigger trigger = {.pos = TRIGGER_VERB, .kind = ENTRY_ACT};
    ActMatch match = {
        .act = act, .trigger = &trigger, .node = word, .carrier = {.verb = NO_NODE}, .score = 2};
    if (!act) return;
    parties_of_event(attack.target, attack.target_count, false, &targets);
    Event *event = event_add(b, b->events[voice].sentence, &match, NULL, doers, &targets);
    if (!event) return;
    event->mode = attack.mode;
    event->contexts = attack.contexts;
    event->cameo = attack.cameo;
    event->goldstein = attack.goldstein;
    event->place = attack.place;
    take_date(event, &attack);
    event->status = status;
    event->said_by = speaker_from(&b->events[voice]);
}

static bool is_verb_of(const Tree *tree, int32_t word, const char *const *verbs, size_t count) {
    return tree->nodes[word].upos == UPOS_VERB && str_in(tree->nodes[word].lemma, verbs, count);
}

/* "Twelve died in a strike, activists said; the government blamed rebels": what another tells of it
 * in one sentence is blame alone. */
static bool is_another_voice(const Event *attack, const Event *blame) {
    return attack->sentence == blame->sentence &&
           !(attack->said_by.known && !strcmp(attack->said_by.code, blame->source[0].code));
}

static void settle_accused(EventBuilder *b, uint32_t voice, uint32_t first) {
    static const char *const verbs[] = {"accuse", "blame", "suspect", "hold"};
    const Event *event = &b->events[voice];
    const LexTree *lt = event_lex(b, event->sentence);
    if (!is_verb_of(lt->tree, event->trigger_word, verbs, sizeof verbs / sizeof *verbs)) return;
    int32_t noun = pointer_below(lt, event->trigger_word, 2);
    bool bare = noun == NO_NODE && is_bare(lt->tree, event->trigger_word);
    if ((noun == NO_NODE && !bare) || !event->source_count || !has_happened(event)) return;
    uint32_t meant = attack_meant(b, event->sentence, first, event->trigger_word, !bare);
    if (meant == NO_EVENT) return;
    const Event *attack = &b->events[meant];
    if (bare && (!is_open(attack) || is_another_voice(attack, event))) return;
    Parties doers = {.count = 0};
    parties_of_event(event->target, event->target_count, true, &doers);
    if (!doers.coded || is_told(b, first, &doers.party[0])) return;
    add_attack(b, voice, meant, bare ? event->trigger_word : noun, &doers, STATUS_CLAIMED);
}

/* "denied involvement": in what, is told before. */
static bool denies_a_part(const LexTree *lt, int32_t verb) {
    static const char *const parts[] = {"responsibility", "involvement", "role",
                                        "part",           "hand",        "complicity"};
    int32_t object = tree_child(lt->tree, verb, REL_OBJ);
    return object != NO_NODE && STR_IN(lt->tree->nodes[object].lemma, parts) &&
           tree_child(lt->tree, object, REL_NMOD) == NO_NODE && is_bare(lt->tree, verb);
}

/* "denied it", "denied the accusation": what somebody said, and nothing more of it. */
static bool denies_what_was_said(const LexTree *lt, int32_t verb) {
    static const char *const words[] = {"it",     "this",       "that",  "accusation",
                                        "charge", "allegation", "claim", "report"};
    const Tree *tree = lt->tree;
    int32_t object = tree_child(tree, verb, REL_OBJ);
    if (object == NO_NODE || !STR_IN_NOCASE(tree->nodes[object].lemma, words)) return false;
    int32_t child = tree->nodes[object].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling)
        if (tree->nodes[child].relation != REL_DET) return false;
    return true;
}

static bool is_same_side(const Party *a, const Party *c) {
    if (a->country[0] && c->country[0])
        return !strcmp(a->country, c->country) &&
               (!strcmp(a->sector, c->sector) || !a->sector[0] || !c->sector[0] ||
                (strcmp(a->sector, "REB") && strcmp(c->sector, "REB")));
    return a->code[0] && !strcmp(a->code, c->code);
}

/* The last attack before that is said to be the denier's, or NO_EVENT. */
static uint32_t attack_laid_to(const EventBuilder *b, uint32_t voice, uint32_t first) {
    const Party *denier = &b->events[voice].source[0];
    for (uint32_t i = voice < first ? voice : first; i-- > 0;) {
        const Event *event = &b->events[i];
        if (event->sentence + BACK_POINTED < b->events[voice].sentence) break;
        if (event->type != EVENT_ASSAULT || event->status != STATUS_CLAIMED) continue;
        for (uint32_t k = 0; k < event->source_count; k++)
            if (is_same_side(&event->source[k], denier)) return i;
    }
    return NO_EVENT;
}

/* "A spokesman for the group denied it.": the attack that was laid to the group. */
static void settle_charge_denied(EventBuilder *b, uint32_t voice, uint32_t first) {
    const Event *event = &b->events[voice];
    const LexTree *lt = event_lex(b, event->sentence);
    if (!event->source_count || !denies_what_was_said(lt, event->trigger_word)) return;
    uint32_t meant = attack_laid_to(b, voice, first);
    Parties doers = {.count = 0};
    if (meant == NO_EVENT) return;
    parties_of_event(b->events[meant].source, b->events[meant].source_count, true, &doers);
    if (doers.coded) add_attack(b, voice, meant, event->trigger_word, &doers, STATUS_DENIED);
}

static void settle_denied(EventBuilder *b, uint32_t voice, uint32_t first) {
    static const char *const verbs[] = {"deny", "disclaim", "reject", "disavow"};
    const Event *event = &b->events[voice];
    const LexTree *lt = event_lex(b, event->sentence);
    if (!is_verb_of(lt->tree, event->trigger_word, verbs, sizeof verbs / sizeof *verbs)) return;
    int32_t noun = pointer_below(lt, event->trigger_word, 1);
    bool bare = noun == NO_NODE && denies_a_part(lt, event->trigger_word);
    if (noun == NO_NODE && !bare) settle_charge_denied(b, voice, first);
    if ((noun == NO_NODE && !bare) || !event->source_count) return;
    uint32_t meant = attack_meant(b, event->sentence, first, event->trigger_word, !bare);
    Parties doers = {.count = 0};
    parties_of_event(event->source, event->source_count, true, &doers);
    if (meant == NO_EVENT || !doers.coded || is_told(b, first, &doers.party[0])) return;
    add_attack(b, voice, meant, bare ? event->trigger_word : noun, &doers, STATUS_DENIED);
}

/* "claimed responsibility for the attack": on whom, and where, was told before. */
static void settle_claimed(EventBuilder *b, uint32_t claim, uint32_t first) {
    Event *event = &b->events[claim];
    const LexTree *lt = event_lex(b, event->sentence);
    int32_t word = event->trigger_word;
    int32_t object = tree_child(lt->tree, word, REL_OBJ), noun = NO_NODE;
    if (points_back(lt, word)) noun = word;
    if (object != NO_NODE && word_in_set(b, event->sentence, object, "responsibility"))
        noun = pointer_below(lt, word, 1);
    if (event->target_count || !event->source_count || !event->source[0].code[0]) return;
    if (noun == NO_NODE || !has_happened(event)) return;
    uint32_t meant = attack_meant(b, event->sentence, first, word, true);
    if (meant == NO_EVENT) return;
    const Event *attack = &b->events[meant];
    event->target = attack->target;
    event->target_count = attack->target_count;
    if (!event->place) event->place = attack->place;
    set_id(b, event);
}

void settle_blame(EventBuilder *b, uint32_t first) {
    uint32_t last = b->event_count;
    for (uint32_t i = first; i < last && !b->failed; i++) {
        if (b->events[i].type == EVENT_ACCUSE) settle_accused(b, i, first);
        if (b->events[i].type == EVENT_REJECT) settle_denied(b, i, first);
        if (b->events[i].type == EVENT_ASSAULT) settle_claimed(b, i, first);
    }
}
