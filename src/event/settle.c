/* What becomes of an event by who says it: whoever denies an act of his own, threatens one or
 * voices a demand does so by saying it. */
#include "event/build.h"

#include <string.h>

static void settle_as(EventBuilder *b, Event *event, const char *entry) {
    const Act *act = act_named(b->lexicon, entry);
    if (act) set_codes(b, event, act);
}

/* An agreement that is still to come is the will to agree. */
static void settle_intent(EventBuilder *b, Event *event) {
    if (event->type == EVENT_SUPPORT && event->status == STATUS_PLANNED &&
        str_is(event->cameo, "057"))
        settle_as(b, event, "intent-to-agree");
}

/* Whether the one who says it is of the doer's side: its army, its president, itself. */
static bool is_own_word(const Event *event) {
    const char *speaker = event->said_by.code;
    if (!event->source_count || !speaker[0]) return false;
    const Party *doer = &event->source[0];
    if (doer->country[0]) return !strncmp(speaker, doer->country, 3);
    return doer->code[0] && !strcmp(speaker, doer->code);
}

/* "We will end our cooperation if ...": a hostile act that its own doer makes conditional is a
 * threat, whatever the act. */
static void settle_threat(EventBuilder *b, Event *event) {
    bool hostile = event->quad == 4 && event->type != EVENT_PROTEST;
    if (hostile && event->status == STATUS_CONDITIONAL) settle_as(b, event, "threat-by-condition");
}

/* "Kyiv accused Moscow; Moscow denied it", "brushed aside the North's threat": the accusation or
 * the threat was made, whatever it is worth. */
static void settle_accusation(Event *event) {
    const char *speaker = event->said_by.code;
    bool by_accused = event->target_count && event->target[0].country[0] &&
                      !strncmp(speaker, event->target[0].country, 3);
    bool told = event->type == EVENT_ACCUSE || event->type == EVENT_THREATEN ||
                event->type == EVENT_REQUEST;
    if (!told || event->status != STATUS_DENIED || !by_accused) return;
    event->status = STATUS_ACTUAL;
    event->said_by = (Speaker){.known = false};
}

/* "We did not attack", said by those who are said to have: a denial. Others only say no. */
static void settle_denial(Event *event) {
    if (event->quad == 4 && event->status == STATUS_NEGATED) event->status = STATUS_DENIED;
}

/* "said it rejects the plan": saying it is the act, and nobody else vouches for it. "Said it had
 * rejected the plan" only tells of it. */
static void settle_voice(const Tree *tree, Event *event) {
    bool voiced = event->type == EVENT_REJECT || event->type == EVENT_ACCUSE ||
                  event->type == EVENT_REQUEST || event->type == EVENT_THREATEN ||
                  event->type == EVENT_AGREE;
    bool told = node_xpos_is(tree, event->trigger_word, "VBD") ||
                node_xpos_is(tree, event->trigger_word, "VBN");
    /* "We will not allow it" refuses now. */
    bool refuses = event->type == EVENT_REJECT && event->status == STATUS_PLANNED;
    if (!voiced || told || (event->status != STATUS_CLAIMED && !refuses)) return;
    event->status = STATUS_ACTUAL;
    event->said_by = (Speaker){.known = false};
}

void settle_speaker(EventBuilder *b, Event *event, const Said *said) {
    settle_intent(b, event);
    if (said) settle_accusation(event);
    if (!said || !is_own_word(event)) return;
    settle_threat(b, event);
    settle_denial(event);
    settle_voice(event_tree(b, event->sentence), event);
}
