/* One happening, one event: an event that only tells what came of another one in its sentence
 * ("struck the town, killing 12") is made one with it. */
#include "event/harm.h"

#include <string.h>

static bool is_code_of(const Party *parties, uint32_t count, const Party *party) {
    for (uint32_t i = 0; i < count; i++)
        if (strcmp(parties[i].code, party->code) == 0) return true;
    return false;
}

static bool is_armed(const Party *party) {
    static const char *const armed[] = {"MIL", "REB", "COP", "UAF", "SPY"};
    return STR_IN(str_of(party->sector), armed);
}

/* Whether a party is among those named already, told more or less closely: "Idlib" and "civilians".
 */
static bool is_covered(const Party *parties, uint32_t count, const Party *party) {
    if (!party->code[0] || is_code_of(parties, count, party)) return true;
    for (uint32_t i = 0; i < count; i++) {
        const Party *known = &parties[i];
        bool bare = !party->country[0] && strcmp(party->code, party->sector) == 0;
        bool placed = !party->sector[0] && strcmp(known->code, known->sector) == 0;
        bool country =
            bare || placed || (party->country[0] && !strcmp(party->country, known->country));
        bool sector = !known->sector[0] || !party->sector[0] ||
                      (!is_armed(known) && !is_armed(party)) ||
                      !strcmp(known->sector, party->sector);
        if (known->code[0] && country && sector) return true;
    }
    return false;
}

static bool names_nobody(const Party *parties, uint32_t count) {
    for (uint32_t i = 0; i < count; i++)
        if (parties[i].code[0]) return false;
    return true;
}

static bool adds_nobody(const Party *known, uint32_t known_count, const Party *parties,
                        uint32_t count) {
    if (names_nobody(known, known_count)) return true;
    for (uint32_t i = 0; i < count; i++)
        if (!is_covered(known, known_count, &parties[i])) return false;
    return true;
}

/* "took hostages in its attack on": the parser's antecedent turns the act back on its doer. */
static bool is_turned_back(const Event *outcome) {
    return outcome->source_count == 1 && outcome->target_count == 1 &&
           !strcmp(outcome->source[0].code, outcome->target[0].code);
}

/* "a strike on a market that killed 97", "fired at policemen, which killed two": the parser hangs
 * the clause on what is hit. Only soldiers ("who killed two") would do harm in their turn. */
static bool is_hung_on_hit(const Scene *s, const Told *told, const Event *act,
                           const Event *outcome) {
    const Tree *tree = s->lt->tree;
    const Node *clause = &tree->nodes[told->clause];
    if (clause->relation != REL_ACL_RELCL) return false;
    if (!is_within(act->target, act->target_count, tree->nodes[clause->head].token.start))
        return false;
    int32_t subject = tree_child(tree, told->clause, REL_NSUBJ);
    if (node_lemma_is(tree, subject, "which")) return true;
    if (node_lemma_is(tree, subject, "who")) return false;
    return outcome->source_count == 0 || !is_armed(&outcome->source[0]);
}

static bool has_happened(const Event *event) {
    return event->status == STATUS_ACTUAL || event->status == STATUS_CLAIMED;
}

/* "The strike killed", "struck the town, killing": the same happening, whoever is named besides. */
static bool is_same_act(const Scene *s, const Event *act, const Told *told) {
    const Tree *tree = s->lt->tree;
    return event_of_subject(s, told->clause) == (uint32_t)(act - s->b->events) ||
           (node_xpos_is(tree, told->clause, "VBG") && told->clause > act->trigger_word);
}

static bool is_outcome(const Scene *s, const Event *act, const Event *outcome, const Told *told) {
    bool type = act->type == EVENT_ASSAULT &&
                (outcome->type == EVENT_ASSAULT || told->kinds == 1u << HARM_DISPLACED);
    bool none = told->count.known && told->count.max == 0;
    bool status =
        none || act->status == outcome->status || (has_happened(act) && has_happened(outcome));
    if (!type || !status) return false;
    if (is_hung_on_hit(s, told, act, outcome)) return true;
    if (!adds_nobody(act->source, act->source_count, outcome->source, outcome->source_count))
        return false;
    return is_same_act(s, act, told) || is_turned_back(outcome) ||
           adds_nobody(act->target, act->target_count, outcome->target, outcome->target_count);
}

/* Soldiers hit at a place are not told by the place; civilians are. */
static bool is_new(const Event *act, const Party *party) {
    if (!party->code[0] || is_code_of(act->target, act->target_count, party)) return false;
    for (uint32_t i = 0; i < act->target_count && is_armed(party); i++)
        if (strcmp(act->target[i].sector, party->sector) == 0)
            return !is_covered(act->target, act->target_count, party);
    return is_armed(party) || !is_covered(act->target, act->target_count, party);
}

/* Whom the outcome names besides is hit by the act too. */
static void add_targets(const Scene *s, Event *act, const Event *outcome) {
    uint32_t most = act->target_count + outcome->target_count;
    if (act->act && act->act->reciprocal) return;
    Party *all = arena_array(s->b->arena, most, sizeof *all);
    if (!all) {
        s->b->failed = true;
        return;
    }
    memcpy(all, act->target, act->target_count * sizeof *all);
    uint32_t count = act->target_count;
    for (uint32_t i = 0; i < outcome->target_count; i++)
        if (is_new(act, &outcome->target[i])) all[count++] = outcome->target[i];
    act->target = all;
    act->target_count = count;
}

/* The act is told by both: who is known of either is known of it, where the outcome's own parties
 * can be trusted. */
static void make_one(const Scene *s, Event *act, const Event *outcome, bool trusted) {
    if (names_nobody(act->source, act->source_count) && outcome->source_count) {
        act->source = outcome->source;
        act->source_count = outcome->source_count;
    }
    if (names_nobody(act->target, act->target_count) && outcome->target_count) {
        act->target = outcome->target;
        act->target_count = outcome->target_count;
    } else if (outcome->target_count && trusted && !is_turned_back(outcome)) {
        add_targets(s, act, outcome);
    }
    if (!act->place) act->place = outcome->place;
    if (!act->date[0]) take_date(act, outcome);
    for (uint32_t k = HARM_NONE + 1; k < HARM_KIND_COUNT; k++)
        if (!act->harm[k].known) act->harm[k] = outcome->harm[k];
    set_id(s->b, act);
}

static void drop_event(EventBuilder *b, uint32_t event) {
    memmove(&b->events[event], &b->events[event + 1],
            (b->event_count - event - 1) * sizeof *b->events);
    b->event_count--;
}

void fold_outcome(const Scene *s, uint32_t act, uint32_t outcome) {
    const Event *told = &s->b->events[outcome];
    Event *done = &s->b->events[act];
    if (!adds_nobody(done->target, done->target_count, told->target, told->target_count)) return;
    make_one(s, done, told, true);
    drop_event(s->b, outcome);
}

void make_one_of_outcome(const Scene *s, const Told *told) {
    uint32_t own = event_at(s, told->clause);
    if (own == NO_EVENT || told->kinds == 1u << HARM_ARRESTED) return;
    uint32_t behind = event_behind(s, told);
    if (behind == NO_EVENT || behind == own) return;
    Event *act = &s->b->events[behind];
    if (!is_outcome(s, act, &s->b->events[own], told)) return;
    make_one(s, act, &s->b->events[own], !is_hung_on_hit(s, told, act, &s->b->events[own]));
    drop_event(s->b, own);
}
