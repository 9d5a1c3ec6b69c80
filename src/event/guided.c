/* Guided coding: the caller marks a source and a target and asks what the one did to the other.
 * Every entry that could fire in the sentence is a candidate; the one whose slots and place on the
 * tree fit the marks best wins. There is always an answer; its confidence says what it is worth. */
#include "event/build.h"

#include <stdlib.h>
#include <string.h>

/* A marked span on the trees. */
typedef struct Mark {
    const MarkedSpan *span;
    uint32_t sentence;
    int32_t first, last, head; /* words; head: the highest of them */
} Mark;

typedef struct Candidate {
    ActMatch match;
    uint32_t sentence;
    int score;
    bool source_fits, target_fits;
} Candidate;

static bool mark_find(const EventBuilder *b, const MarkedSpan *span, Mark *mark) {
    *mark = (Mark){.span = span, .first = NO_NODE};
    for (uint32_t s = 0; s < b->parsed->count; s++) {
        const Tree *tree = event_tree(b, s);
        for (int32_t w = 0; w < (int32_t)tree->count; w++) {
            const Token *token = &tree->nodes[w].token;
            if (token->end <= span->start || token->start >= span->end) continue;
            if (mark->first == NO_NODE) mark->first = w;
            mark->sentence = s;
            mark->last = w;
        }
        if (mark->first != NO_NODE) break;
    }
    if (mark->first == NO_NODE) return false;
    const Tree *tree = event_tree(b, mark->sentence);
    mark->head = mark->first;
    uint32_t best = UINT32_MAX;
    for (int32_t w = mark->first; w <= mark->last; w++) {
        uint32_t distance = tree_distance(tree, w, tree->root);
        if (tree->nodes[w].upos == UPOS_PUNCT || distance >= best) continue;
        best = distance;
        mark->head = w;
    }
    return true;
}

static bool in_mark(const Mark *mark, int32_t word) {
    return word >= mark->first && word <= mark->last;
}

/* How well the slots' fillers agree with a mark: 30 for a filler in it, 20 for one above it. */
static int slots_fit(const EventBuilder *b, const ActMatch *match, Range slots, const Mark *mark) {
    const LexTree *lt = event_lex(b, mark->sentence);
    const Slot *slot = lexicon_slots(b->lexicon, slots);
    int best = 0;
    for (uint32_t i = 0; i < slots.count; i++) {
        Fillers fillers = {.count = 0};
        match_slot(lt, match->node, match->trigger->pos, &match->carrier, &slot[i], &fillers);
        for (uint32_t k = 0; k < fillers.count; k++) {
            int fit = in_mark(mark, fillers.node[k])                          ? 30
                      : tree_dominates(lt->tree, fillers.node[k], mark->head) ? 20
                                                                              : 0;
            fit -= (int)(i < 8 ? i : 8) / 2;
            if (fit > best) best = fit;
        }
    }
    return best;
}

static int carrier_fit(const EventBuilder *b, const ActMatch *match, const Mark *mark,
                       bool source) {
    const Carrier *carrier = &match->carrier;
    if (match->trigger->pos != TRIGGER_NOUN || carrier->verb == NO_NODE) return 0;
    bool subject_is_target = carrier->light && carrier->light->subject_is_target;
    if (subject_is_target == source) return 0;
    Fillers fillers = {.count = 0};
    const Tree *tree = event_tree(b, mark->sentence);
    tree_subjects(tree, carrier->verb, &fillers);
    for (uint32_t k = 0; k < fillers.count; k++)
        if (in_mark(mark, fillers.node[k])) return carrier->light || carrier->mood ? 26 : 12;
    return 0;
}

static int role_fit(const EventBuilder *b, const ActMatch *match, const Mark *mark, bool source) {
    bool noun = match->trigger->pos == TRIGGER_NOUN;
    const Act *act = match->act;
    Range slots =
        source ? (noun ? act->noun_source : act->source) : (noun ? act->noun_target : act->target);
    int fit = slots_fit(b, match, slots, mark);
    int carried = carrier_fit(b, match, mark, source);
    if (act->reciprocal) {
        Range other = source ? (noun ? act->noun_target : act->target)
                             : (noun ? act->noun_source : act->source);
        int swapped = slots_fit(b, match, other, mark) - 4;
        if (swapped > fit) fit = swapped;
    }
    return carried > fit ? carried : fit;
}

static void score_candidate(const EventBuilder *b, const Mark *source, const Mark *target,
                            bool strict, Candidate *c) {
    const Tree *tree = event_tree(b, c->sentence);
    int source_fit =
        source && source->sentence == c->sentence ? role_fit(b, &c->match, source, true) : 0;
    int target_fit =
        target && target->sentence == c->sentence ? role_fit(b, &c->match, target, false) : 0;
    c->source_fits = source_fit > 0;
    c->target_fits = target_fit > 0;
    int score = source_fit + target_fit + (int)(c->match.score < 40 ? c->match.score : 40) / 4;
    if (source && source->sentence == c->sentence)
        score -= 2 * (int)tree_distance(tree, c->match.node, source->head);
    if (target && target->sentence == c->sentence)
        score -= 2 * (int)tree_distance(tree, c->match.node, target->head);
    score -= (int)tree_distance(tree, c->match.node, tree->root);
    if (c->match.trigger->pos == TRIGGER_VERB) score += 3;
    /* A word inside a mark names a party ("the attack on Paris"), and seldom the act between. */
    if ((source && in_mark(source, c->match.node)) || (target && in_mark(target, c->match.node)))
        score -= 14;
    if (!strict) score -= 18;
    c->score = score;
}

static void try_word(const EventBuilder *b, uint32_t sentence, int32_t word, bool strict,
                     const Mark *source, const Mark *target, Candidate *best) {
    ActMatches matches;
    match_acts(event_lex(b, sentence), word, !strict, &matches);
    for (uint32_t i = 0; i < matches.count; i++) {
        if (matches.match[i].act->event == EVENT_NONE) {
            if (strict) break; /* the sense is one that is not coded */
            continue;
        }
        Candidate c = {.match = matches.match[i], .sentence = sentence};
        score_candidate(b, source, target, strict, &c);
        c.score -= (int)i;
        if (!best->match.act || c.score > best->score) *best = c;
    }
}

static void find_best(const EventBuilder *b, const Mark *source, const Mark *target,
                      Candidate *best) {
    uint32_t from = source ? source->sentence : target->sentence;
    uint32_t to = target ? target->sentence : source->sentence;
    if (from > to) {
        uint32_t swap = from;
        from = to;
        to = swap;
    }
    for (int strict = 1; strict >= 0; strict--)
        for (uint32_t s = from; s <= to; s++)
            for (int32_t w = 0; w < (int32_t)event_tree(b, s)->count; w++)
                try_word(b, s, w, strict == 1, source, target, best);
}

static void party_of_mark(const EventBuilder *b, const Mark *mark, bool source, EventType type,
                          Parties *out) {
    parties_of_node(b, mark->sentence, mark->head, NULL, source, type, out);
    for (int32_t w = mark->last; w >= mark->first && !out->coded; w--) {
        Parties other = {.count = 0};
        if (!mention_at(b, mark->sentence, w)) continue;
        parties_of_node(b, mark->sentence, w, NULL, source, type, &other);
        if (other.coded) *out = other;
    }
    if (out->count == 0) {
        out->party[0] = (Party){.named_by = NAMED_BY_NAME};
        out->node[0] = mark->head;
    }
    out->count = 1;
    out->party[0].span = (TextSpan){mark->span->start, mark->span->end};
}

/* No entry fits at all: the least specific answer, and a confidence that says so. */
static bool fallback(const EventBuilder *b, const Mark *mark, Candidate *best) {
    static const Trigger no_trigger = {.pos = TRIGGER_VERB, .kind = ENTRY_ACT};
    const Act *act = act_named(b->lexicon, "no-entry");
    if (!act) return false;
    int32_t root = event_tree(b, mark->sentence)->root;
    best->match = (ActMatch){.act = act,
                             .trigger = &no_trigger,
                             .node = root == NO_NODE ? 0 : root,
                             .carrier = {.verb = NO_NODE}};
    best->sentence = mark->sentence;
    return true;
}

static float guided_confidence(const Candidate *best) {
    float confidence = 0.3f + 0.006f * (float)best->score;
    if (best->source_fits && best->target_fits) confidence += 0.15f;
    if (confidence < 0.05f) confidence = 0.05f;
    return confidence > 0.97f ? 0.97f : confidence;
}

EventType event_root_type(EventType type, EventStatus status) {
    bool friendly = event_type_quad(type) == 2 || type == EVENT_CONSULT || type == EVENT_SUPPORT;
    bool hostile = type == EVENT_SANCTION || type == EVENT_COERCE || type == EVENT_ASSAULT;
    if (friendly && status == STATUS_PLANNED) return EVENT_AGREE;
    if (friendly && status == STATUS_NEGATED) return EVENT_REJECT;
    if (hostile && status == STATUS_PLANNED) return EVENT_THREATEN;
    return type;
}

static const char *intent_entry(EventType root) {
    if (root == EVENT_AGREE) return "intent-to-help";
    return root == EVENT_REJECT ? "refusal-to-help" : "intent-to-harm";
}

static void settle_root(EventBuilder *b, Event *event) {
    EventType root = event_root_type(event->type, event->status);
    const Act *act = root == event->type ? NULL : act_named(b->lexicon, intent_entry(root));
    if (!act) return;
    set_codes(b, event, act);
    event->status = STATUS_ACTUAL; /* the saying of it is done */
    set_id(b, event);
}

/* The event between two marks; one of them may be NULL, where only the other is asked about. */
static void code_pair(EventBuilder *b, const Mark *source, const Mark *target) {
    Candidate best = {.score = 0};
    find_best(b, source, target, &best);
    bool found = best.match.act != NULL;
    if (!found && !fallback(b, source ? source : target, &best)) return;
    Parties sources = {.count = 0}, targets = {.count = 0};
    if (source) party_of_mark(b, source, true, best.match.act->event, &sources);
    if (target) party_of_mark(b, target, false, best.match.act->event, &targets);
    const Said *said = said_around(b, best.sentence, best.match.node);
    Event *event = event_add(b, best.sentence, &best.match, said, &sources, &targets);
    if (!event) return;
    settle_root(b, event);
    event->guided = true;
    event->confidence = found ? guided_confidence(&best) : 0.05f;
}

/* Spans of one role only: the events in which that actor has that role; where free coding finds
 * none, the best answer there is for the first of them. */
static void code_one_role(EventBuilder *b, const MarkedSpan *spans, uint32_t count) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < b->event_count; i++) {
        const Event *event = &b->events[i];
        bool source = spans[0].role == SPAN_SOURCE;
        const Party *party = source ? event->source : event->target;
        uint32_t parties = source ? event->source_count : event->target_count;
        bool fits = false;
        for (uint32_t p = 0; p < parties; p++)
            for (uint32_t k = 0; k < count; k++)
                if (party[p].span.start < spans[k].end && spans[k].start < party[p].span.end)
                    fits = true;
        if (!fits) continue;
        b->events[kept] = *event;
        b->events[kept++].guided = true;
    }
    b->event_count = kept;
    Mark mark;
    if (kept || b->failed || !mark_find(b, &spans[0], &mark)) return;
    bool source = spans[0].role == SPAN_SOURCE;
    code_pair(b, source ? &mark : NULL, source ? NULL : &mark);
}

static bool has_role(const Document *doc, SpanRole role) {
    for (uint32_t i = 0; i < doc->span_count; i++)
        if (doc->spans[i].role == role) return true;
    return false;
}

void code_guided(EventBuilder *b) {
    const Document *doc = b->parsed->doc;
    if (!has_role(doc, SPAN_SOURCE) || !has_role(doc, SPAN_TARGET)) {
        code_free(b);
        if (!b->failed) code_one_role(b, doc->spans, doc->span_count);
        return;
    }
    for (uint32_t i = 0; i < doc->span_count && !b->failed; i++) {
        Mark source;
        if (doc->spans[i].role != SPAN_SOURCE || !mark_find(b, &doc->spans[i], &source)) continue;
        for (uint32_t k = 0; k < doc->span_count && !b->failed; k++) {
            Mark target;
            if (doc->spans[k].role != SPAN_TARGET || !mark_find(b, &doc->spans[k], &target))
                continue;
            code_pair(b, &source, &target);
        }
    }
}
