/* Whom an answer is given to: who denies, rejects, condemns or welcomes "it", or an act that the
 * clause is about, does so to whoever did or said it just before. */
#include "event/build.h"

#include <string.h>

static bool answers(EventType type) {
    return type == EVENT_REJECT || type == EVENT_ACCUSE || type == EVENT_SUPPORT;
}

/* "denied it", "a plan Khartoum turned down": the word that takes up what was told; or NO_NODE. */
static int32_t taken_up(const Tree *tree, int32_t verb) {
    static const char *const words[] = {"it", "this", "that", "which"};
    int32_t object = tree_child(tree, verb, REL_OBJ);
    if (object != NO_NODE) {
        bool pronoun =
            tree->nodes[object].upos == UPOS_PRON && STR_IN(tree->nodes[object].lemma, words);
        return pronoun ? object : NO_NODE;
    }
    if (tree->nodes[verb].relation != REL_ACL_RELCL) return NO_NODE;
    int32_t thing = tree->nodes[verb].head;
    return tree->nodes[thing].upos == UPOS_NOUN && tree_child(tree, verb, REL_NSUBJ) != NO_NODE
               ? thing
               : NO_NODE;
}

static bool is_word_of(const Event *e) {
    return e->type != EVENT_ACCUSE && e->said_by.known && e->said_by.code[0];
}

/* Whether whoever did it, or in a denial whoever said it, is the one who answers. */
static bool is_own_telling(const Event *e, bool denial, const Parties *sources) {
    const char *teller = denial && is_word_of(e) ? e->said_by.code : e->source[0].code;
    for (uint32_t k = 0; k < sources->count; k++)
        if (!strcmp(teller, sources->party[k].code)) return true;
    return false;
}

/* What was told last before the word, by somebody known who is not the one who answers. */
static const Event *told_before(const EventBuilder *b, uint32_t sentence, int32_t word, bool denial,
                                const Parties *sources) {
    const Event *found = NULL;
    for (uint32_t i = b->event_count; i-- > 0;) {
        const Event *e = &b->events[i];
        if (e->sentence + 1 < sentence || (found && found->sentence > e->sentence)) break;
        if (e->sentence == sentence && e->trigger_word >= word) continue;
        if (found && found->trigger_word > e->trigger_word) continue;
        if (!e->source_count && !(denial && is_word_of(e))) continue;
        if (!is_own_telling(e, denial, sources)) found = e;
    }
    return found;
}

/* What somebody said is denied to him; what somebody did, to whoever did it. */
static void party_answered(const Event *told, bool denial, int32_t node, Parties *targets) {
    if (denial && is_word_of(told)) {
        Party party = {.span = told->said_by.span, .named_by = NAMED_BY_PRONOUN};
        memcpy(party.code, told->said_by.code, sizeof party.code);
        keep_party(targets, &party, node);
        return;
    }
    for (uint32_t i = 0; i < told->source_count; i++)
        keep_party(targets, &told->source[i], i ? -2 - node : node);
}

void parties_answered(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                      const Parties *sources, Parties *targets) {
    const Tree *tree = event_tree(b, sentence);
    if (targets->coded || !answers(match->act->event) || match->trigger->pos != TRIGGER_VERB)
        return;
    int32_t thing = taken_up(tree, match->node);
    if (thing == NO_NODE) return;
    const Speech *speech = match_speech(event_lex(b, sentence), match->node);
    bool denial = speech && speech->effect == STATUS_DENIED;
    const Event *told = told_before(b, sentence, match->node, denial, sources);
    if (!told) return;
    *targets = (Parties){.count = 0};
    party_answered(told, denial, thing, targets);
}

/* Whether the verb says no or yes to what its object names. */
static bool replies(const EventBuilder *b, uint32_t sentence, int32_t verb) {
    ActMatches acts;
    match_acts(event_lex(b, sentence), verb, false, &acts);
    if (acts.count == 0) return false;
    EventType type = acts.match[0].act->event;
    return type == EVENT_REJECT || type == EVENT_CONCEDE || type == EVENT_AGREE;
}

bool does_to_doer(const Lexicon *lexicon, const Act *act) {
    if (act->event != EVENT_ASSAULT || act->target.count == 0) return false;
    const Slot *slot = lexicon_slots(lexicon, act->target);
    return slot->step_count == 2 && slot->steps[0].kind == STEP_OBJECT &&
           slot->steps[1].kind == STEP_PREPOSITION &&
           str_is(lexicon_word_text(lexicon, slot->steps[1].preposition), "by");
}

/* "repelled an attack by rebels": whoever repels it was attacked. */
static bool wards_off(const EventBuilder *b, uint32_t sentence, int32_t verb) {
    ActMatches acts;
    match_acts(event_lex(b, sentence), verb, false, &acts);
    return acts.count > 0 && does_to_doer(b->lexicon, acts.match[0].act);
}

void parties_asked(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                   const Said *said, const Parties *sources, Parties *targets) {
    const Tree *tree = event_tree(b, sentence);
    EventType type = match->act->event;
    const Node *noun = &tree->nodes[match->node];
    bool asks = type == EVENT_REQUEST || type == EVENT_ACCUSE || type == EVENT_THREATEN ||
                type == EVENT_ASSAULT;
    if (!asks || match->trigger->pos != TRIGGER_NOUN || !sources->coded || targets->coded) return;
    if (noun->relation != REL_OBJ) return;
    if (type == EVENT_ASSAULT ? !wards_off(b, sentence, noun->head)
                              : !replies(b, sentence, noun->head))
        return;
    Fillers who = {.count = 0};
    tree_subjects(tree, noun->head, &who);
    Parties here = {.count = 0};
    for (uint32_t i = 0; i < who.count; i++)
        parties_of_node(b, sentence, who.node[i], said, false, type, &here);
    if (here.coded && here.node[0] != sources->node[0]) *targets = here;
}

static const Event *event_at(const EventBuilder *b, uint32_t sentence, int32_t word) {
    for (uint32_t i = b->event_count; i-- > 0;)
        if (b->events[i].sentence == sentence && b->events[i].trigger_word == word)
            return &b->events[i];
    return NULL;
}

void parties_shared(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                    const Parties *sources, Parties *targets) {
    const Node *node = &event_tree(b, sentence)->nodes[match->node];
    EventType type = match->act->event;
    if (targets->count || node->relation != REL_CONJ || match->trigger->pos != TRIGGER_VERB) return;
    if (type != EVENT_REJECT && type != EVENT_REQUEST && type != EVENT_THREATEN) return;
    const Event *first = event_at(b, sentence, node->head);
    bool spoken = first && (first->type == EVENT_CONSULT || first->type == EVENT_REQUEST ||
                            first->type == EVENT_SUPPORT || first->type == EVENT_ACCUSE);
    if (!spoken || !first->source_count || !sources->count || first->target_count != 1) return;
    if (strcmp(first->source[0].code, sources->party[0].code) != 0) return;
    Parties sides = *sources, beside = {.count = 0};
    parties_unnamed(b, sentence, match, &sides, &beside);
    if (beside.count == 0) keep_party(targets, &first->target[0], node->head);
}
