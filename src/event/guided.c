/* Guided coding: the caller marks a source and a target and asks what the one did to the other.
 * Every entry that could fire in the sentence is a candidate; the one whose slots and place on the
 * tree fit the marks best wins. There is always an answer; its confidence says what it is worth. */
#include "event/pair.h"

#include <math.h>
#include <string.h>

static TextSpan span_text(const MarkedSpan *span) {
    return (TextSpan){span->start, span->end};
}

/* CAMEO's root 19 has blockades and taken ground, which PLOVER's table gives to COERCE; cyber
 * attacks (176) go with them. */
static bool is_force(Str cameo) {
    return str_starts(cameo, "19") || str_is(cameo, "176");
}

EventType event_root_type(EventType type, Str cameo, EventStatus status) {
    if (type == EVENT_COERCE && is_force(cameo)) type = EVENT_ASSAULT;
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

/* The type that a candidate comes to once its status is known. */
static EventType root_type(const EventBuilder *b, const Candidate *c) {
    const Said *said = said_around(b, c->sentence, c->match.node);
    EventStatus status = status_of(b, c->sentence, &c->match, said);
    return event_root_type(c->match.act->event, lexicon_text(b->lexicon, c->match.act->cameo),
                           status);
}

/* The best candidate of all, and of each type that it could come to. */
typedef struct Best {
    Candidate any, of_type[EVENT_TYPE_COUNT];
} Best;

static void keep_best(Candidate *best, const Candidate *c) {
    if (!best->match.act || c->score > best->score) *best = *c;
}

static void try_word(const EventBuilder *b, uint32_t sentence, int32_t word, bool strict,
                     const Mark *source, const Mark *target, Best *best) {
    Candidate found[ACT_MATCHES_MAX];
    uint32_t count = word_candidates(b, sentence, word, strict, source, target, found);
    for (uint32_t i = 0; i < count; i++) {
        keep_best(&best->any, &found[i]);
        keep_best(&best->of_type[root_type(b, &found[i])], &found[i]);
    }
}

static void try_near(const EventBuilder *b, uint32_t sentence, int32_t word, const Mark *source,
                     const Mark *target, Best *best) {
    Candidate found;
    if (!near_candidate(b, sentence, word, source, target, &found)) return;
    keep_best(&best->any, &found);
    keep_best(&best->of_type[root_type(b, &found)], &found);
}

static void find_best(const EventBuilder *b, const Mark *source, const Mark *target, Best *best) {
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
    for (uint32_t s = from; b->neighbours && s <= to; s++)
        for (int32_t w = 0; w < (int32_t)event_tree(b, s)->count; w++)
            try_near(b, s, w, source, target, best);
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
    out->party[0].span = mark->span;
}

/* No entry fits at all: the least specific answer, and a confidence that says so. */
static bool fallback(const EventBuilder *b, const Mark *mark, Candidate *best) {
    int32_t root = event_tree(b, mark->sentence)->root;
    if (!opinion_match(b, root == NO_NODE ? 0 : root, &best->match)) return false;
    best->sentence = mark->sentence;
    return true;
}

static float guided_confidence(const Candidate *best) {
    float confidence = 0.3f + 0.006f * (float)best->score;
    if (best->source_fits && best->target_fits) confidence += 0.15f;
    if (confidence < 0.05f) confidence = 0.05f;
    return confidence > 0.97f ? 0.97f : confidence;
}

static void settle_root(EventBuilder *b, Event *event) {
    EventType root = event_root_type(event->type, event->cameo, event->status);
    if (root == EVENT_ASSAULT && event->type != root) {
        event->type = root;
        event->mode = str_of(""); /* COERCE's modes are not ASSAULT's */
        set_id(b, event);
        return;
    }
    const Act *act = root == event->type ? NULL : act_named(b->lexicon, intent_entry(root));
    if (!act) return;
    set_codes(b, event, act);
    event->status = STATUS_ACTUAL; /* the saying of it is done */
    set_id(b, event);
}

/* How much the lexicon's own choice counts beside the second opinion, as a logarithm of a share;
 * chosen on the marked pairs of even number (docs/quality.md). */
static float trust_in(const Candidate *c) {
    if (!c->match.act) return 0;
    float near = c->match.near.word.len ? near_confidence(&c->match, NULL) : 1;
    return 1.3f * near * guided_confidence(c);
}

static EventType weigh(const EventBuilder *b, const Opinion *opinion, const Candidate *any) {
    EventType lexicon = any->match.act ? root_type(b, any) : EVENT_NONE;
    if (!opinion->given) return lexicon;
    EventType best = EVENT_NONE;
    float most = -1e9f, share[EVENT_TYPE_COUNT];
    memcpy(share, opinion->share, sizeof share);
    /* The network has learned blockades and taken ground by PLOVER's table. */
    if (lexicon == EVENT_ASSAULT && any->match.act->event == EVENT_COERCE) {
        share[EVENT_ASSAULT] += share[EVENT_COERCE];
        share[EVENT_COERCE] = 0;
    }
    for (EventType type = 1; type < EVENT_TYPE_COUNT; type++) {
        float score = logf(share[type] + 1e-6f) + (type == lexicon ? trust_in(any) : 0);
        if (score <= most) continue;
        most = score;
        best = type;
    }
    return best;
}

/* The event between two marks; one of them may be NULL, where only the other is asked about. */
static void code_pair(EventBuilder *b, const Mark *source, const Mark *target) {
    Best found = {.any = {.score = 0}};
    Opinion opinion = {.given = false};
    find_best(b, source, target, &found);
    if (source && target) second_opinion(b, source, target, OPINION_ALL, &opinion);
    EventType type = weigh(b, &opinion, &found.any);
    bool entry = type != EVENT_NONE && found.of_type[type].match.act;
    Candidate *best = entry ? &found.of_type[type] : &found.any;
    if (!best->match.act && !fallback(b, source ? source : target, best)) return;
    Parties sources = {.count = 0}, targets = {.count = 0};
    if (source) party_of_mark(b, source, true, best->match.act->event, &sources);
    if (target) party_of_mark(b, target, false, best->match.act->event, &targets);
    const Said *said = said_around(b, best->sentence, best->match.node);
    Event *event = event_add(b, best->sentence, &best->match, said, &sources, &targets);
    if (!event) return;
    settle_root(b, event);
    if (type != EVENT_NONE && event->type != type) opinion_set(b, event, type);
    event->guided = true;
    event->confidence = opinion.given                 ? opinion.share[event->type]
                        : found.any.match.act != NULL ? guided_confidence(best)
                                                      : 0.05f;
    settle_harm(b, best->sentence, b->event_count - 1, false);
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
    if (kept || b->failed || !mark_find(b, span_text(&spans[0]), &mark)) return;
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
        if (doc->spans[i].role != SPAN_SOURCE || !mark_find(b, span_text(&doc->spans[i]), &source))
            continue;
        for (uint32_t k = 0; k < doc->span_count && !b->failed; k++) {
            Mark target;
            if (doc->spans[k].role != SPAN_TARGET ||
                !mark_find(b, span_text(&doc->spans[k]), &target))
                continue;
            code_pair(b, &source, &target);
        }
    }
}
