/* How each party of an event came to its role: the ways of roles.c and reach.c walked again, until
 * one leads to that party. */
#include "event/build.h"

#include <string.h>

enum { ABOVE_MAX = 4 };

/* What is known while the parties of one event are looked at. */
typedef struct RoleSearch {
    const EventBuilder *b;
    const Event *event;
    const ActMatch *match;
    const Said *said;
    Parties sources, targets;
} RoleSearch;

static Range slots_of(const ActMatch *match, bool source) {
    bool noun = match->trigger->pos == TRIGGER_NOUN;
    const Act *act = match->act;
    return source ? (noun ? act->noun_source : act->source)
                  : (noun ? act->noun_target : act->target);
}

/* The word at which a list names the party; NO_NODE where it does not. */
static int32_t word_among(const Parties *list, const Party *party) {
    for (uint32_t i = 0; i < list->count; i++) {
        const Party *p = &list->party[i];
        if (p->span.start != party->span.start || p->span.end != party->span.end) continue;
        if (strcmp(p->sector, party->sector) != 0) continue; /* a country may be set later */
        if (p->country[0] && strcmp(p->country, party->country) != 0) continue;
        return list->node[i] <= -2 ? -2 - list->node[i] : list->node[i]; /* one of a pair */
    }
    return NO_NODE;
}

static bool slot_has(const RoleSearch *s, const ActMatch *match, const Slot *slot, int32_t word) {
    Fillers fillers = {.count = 0};
    match_slot(event_lex(s->b, s->event->sentence), match->node, match->trigger->pos,
               &match->carrier, slot, &fillers);
    bool speaks = slot->steps[0].kind == STEP_SPEAKER && s->said && s->said->speaker == word;
    return speaks || fillers_have(&fillers, word);
}

/* The first slot of one side that the word fills, as "slot NAME"; empty: none. */
static Str slot_of(const RoleSearch *s, bool source, int32_t word) {
    Range range = slots_of(s->match, source);
    const Slot *slot = lexicon_slots(s->b->lexicon, range);
    ActMatch match = *s->match;
    for (int deep = 0; deep < 2; deep++) {
        match.carrier.deep = deep;
        for (uint32_t i = 0; i < range.count; i++) {
            if (!slot_has(s, &match, &slot[i], word)) continue;
            StrBuf name = {.data = NULL};
            slot_text(s->b->lexicon, &slot[i], &name);
            Str text = reason_text(s->b, "slot %.*s%s", STR_ARG(strbuf_view(&name)),
                                   deep ? ", further down" : "");
            strbuf_free(&name);
            return text;
        }
    }
    return str_of("");
}

static Str carrier_of_word(const RoleSearch *s, int32_t word) {
    const Carrier *carrier = &s->match->carrier;
    const Tree *tree = event_tree(s->b, s->event->sentence);
    if (s->match->trigger->pos != TRIGGER_NOUN || carrier->verb == NO_NODE) return str_of("");
    if (!carrier->light && !carrier->mood) return str_of("");
    Fillers subjects = {.count = 0};
    tree_subjects(tree, carrier->verb, &subjects);
    if (!fillers_have(&subjects, word) && !tree_dominates(tree, carrier->verb, word))
        return str_of("");
    return reason_text(s->b, "%s of the verb that carries the noun, \"%.*s\"",
                       fillers_have(&subjects, word) ? "subject" : "other side",
                       STR_ARG(tree->nodes[carrier->verb].token.form));
}

/* How the word fills a role itself; empty: it does not. */
static Str way_of_word(const RoleSearch *s, bool source, int32_t word) {
    Str way = slot_of(s, source, word);
    if (way.len == 0) way = carrier_of_word(s, word);
    if (way.len) return way;
    way = slot_of(s, !source, word);
    if (way.len) return reason_text(s->b, "%.*s: each does it to the other", STR_ARG(way));
    return str_of(s->said && s->said->speaker == word ? "whoever says it" : "");
}

/* How a word that the slots' parties name got there: it fills one, or belongs to what does. */
static Str way_to(const RoleSearch *s, bool source, int32_t word) {
    const Tree *tree = event_tree(s->b, s->event->sentence);
    int32_t above = word;
    for (int up = 0; up <= ABOVE_MAX && above != NO_NODE; up++, above = tree->nodes[above].head) {
        Str way = way_of_word(s, source, above);
        if (way.len == 0) continue;
        return up == 0 ? way
                       : reason_text(s->b, "%.*s, below \"%.*s\"", STR_ARG(way),
                                     STR_ARG(tree->nodes[above].token.form));
    }
    return str_of("the nearest actor by the shape of the clause");
}

/* What stands in a slot with nobody known, or an actor that the act leads to. */
static Str way_without_slot(const RoleSearch *s, const Party *party, bool target, int32_t *word) {
    Parties sources = s->sources, targets = s->targets;
    parties_in_reach(s->b, s->event->sentence, s->match, s->said, &sources, &targets);
    if (target && (*word = word_among(&targets, party)) != NO_NODE)
        return str_of("no slot holds a known actor; the nearest one that the act leads to");
    targets = s->targets;
    parties_unnamed(s->b, s->event->sentence, s->match, &sources, &targets);
    *word = word_among(target ? &targets : &sources, party);
    if (*word != NO_NODE) return str_of("the words in a slot; nobody is known by them");
    return str_of(str_is(s->event->rule, "second-opinion")
                      ? "an actor at a verb that no entry knows"
                      : "by the rule that gave the codes");
}

static RoleReason role_reason(const RoleSearch *s, const Party *party, bool target) {
    RoleReason reason = {.party = party, .target = target, .word = NO_NODE};
    reason.word = word_among(target ? &s->targets : &s->sources, party);
    if (s->event->guided)
        reason.how = str_of("marked in the document");
    else if (reason.word != NO_NODE)
        reason.how = way_to(s, !target, reason.word);
    else
        reason.how = way_without_slot(s, party, target, &reason.word);
    const Mention *m =
        reason.word == NO_NODE ? NULL : mention_at(s->b, s->event->sentence, reason.word);
    reason.actor = m ? m->actor : NULL;
    return reason;
}

void explain_roles(const EventBuilder *b, const Event *event, const ActMatch *match,
                   Explanation *out) {
    RoleSearch search = {.b = b, .event = event, .match = match};
    search.said = said_around(b, event->sentence, match->node);
    parties_of_match(b, event->sentence, match, search.said, &search.sources, &search.targets);
    uint32_t count = event->source_count + event->target_count;
    out->roles = arena_array(b->arena, count ? count : 1, sizeof *out->roles);
    if (!out->roles) return;
    for (uint32_t i = 0; i < event->source_count; i++)
        out->roles[out->role_count++] = role_reason(&search, &event->source[i], false);
    for (uint32_t i = 0; i < event->target_count; i++)
        out->roles[out->role_count++] = role_reason(&search, &event->target[i], true);
}
