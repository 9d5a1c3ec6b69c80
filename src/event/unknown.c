/* Verbs between whose subject and another actor no entry coded an act: the second opinion is asked
 * what the one does to the other, and taken where it is sure enough, so that free coding keeps its
 * precision. */
#include "event/pair.h"

#include <string.h>

/* The least share that free coding takes, and how far below the verb the other may stand; chosen on
 * the open gold sentences and the marked pairs of even number (docs/quality.md). */
static const float sure = 0.6f;
enum { BELOW_MAX = 4 };

static bool tells_of(const Party *parties, uint32_t count, const Mark *mark) {
    for (uint32_t i = 0; i < count; i++)
        if (parties[i].span.start < mark->span.end && mark->span.start < parties[i].span.end)
            return true;
    return false;
}

bool is_coded(const EventBuilder *b, const Mark *source, const Mark *target) {
    for (uint32_t i = 0; i < b->event_count; i++) {
        const Event *e = &b->events[i];
        if (e->sentence != source->sentence) continue;
        bool first = tells_of(e->source, e->source_count, source) ||
                     tells_of(e->target, e->target_count, source);
        bool second = tells_of(e->source, e->source_count, target) ||
                      tells_of(e->target, e->target_count, target);
        if (first && second) return true;
    }
    return false;
}

static Mark mark_of(const EventBuilder *b, uint32_t sentence, int32_t node) {
    const Mention *m = mention_at(b, sentence, node);
    Mark mark = {.sentence = sentence, .first = m->first, .last = m->last, .head = node};
    mark.span = words_span(event_tree(b, sentence), m->first, m->last);
    return mark;
}

static bool has_code(const EventBuilder *b, uint32_t sentence, int32_t node) {
    const Mention *m = mention_at(b, sentence, node);
    return m && m->code[0];
}

/* What one is surest to do to another. */
typedef struct Guess {
    int32_t source, target;
    EventType type;
    float share;
} Guess;

bool are_apart(const Party *a, const Party *c) {
    return strcmp(a->country, c->country) != 0 ||
           (a->sector[0] && c->sector[0] && strcmp(a->code, c->code) != 0);
}

/* Who does what is guessed to whom; false where the two are no two parties. */
static bool parties_of_guess(const EventBuilder *b, uint32_t sentence, const Said *said,
                             const Guess *guess, Parties *sources, Parties *targets) {
    sources->count = targets->count = 0;
    sources->coded = targets->coded = false;
    parties_of_node(b, sentence, guess->source, said, true, guess->type, sources);
    parties_of_node(b, sentence, guess->target, said, false, guess->type, targets);
    return sources->coded && targets->coded && are_apart(&sources->party[0], &targets->party[0]) &&
           sources->party[0].span.start != targets->party[0].span.start;
}

/* Which pairs are asked about: those that could be an event's parties, or the others. */
typedef enum PairKind { PAIRS_APART, PAIRS_OTHER } PairKind;

static void ask(const EventBuilder *b, uint32_t sentence, const Said *said, int32_t source,
                int32_t target, PairKind kind, Guess *guess) {
    Mark from = mark_of(b, sentence, source), to = mark_of(b, sentence, target);
    if (is_coded(b, &from, &to)) return;
    Guess any = {.source = source, .target = target};
    Parties sources, targets;
    bool apart = parties_of_guess(b, sentence, said, &any, &sources, &targets);
    if (apart != (kind == PAIRS_APART)) return;
    Opinion opinion;
    second_opinion(b, &from, &to, OPINION_FIRST, &opinion);
    if (!opinion.given) return;
    EventType best = EVENT_NONE;
    for (EventType type = 1; type < EVENT_TYPE_COUNT; type++)
        if (opinion.share[type] > opinion.share[best]) best = type;
    if (best == EVENT_NONE || opinion.share[best] <= guess->share) return;
    *guess = (Guess){source, target, best, opinion.share[best]};
}

/* Whether the word stands for a party of its own, not inside another's name ("Serbian President").
 */
static bool heads_phrase(const Tree *tree, int32_t node) {
    switch (tree->nodes[node].relation) {
    case REL_AMOD:
    case REL_COMPOUND:
    case REL_FLAT:
    case REL_APPOS:
    case REL_NMOD_POSS:
    case REL_NMOD_DESC:
        return false;
    default:
        return true;
    }
}

/* "Tourists visited Egypt": a sense that the lexicon knows and does not code; "sustained injuries"
 * only tells what another act did. */
static bool is_not_coded(const EventBuilder *b, uint32_t sentence, int32_t word) {
    ActMatches matches;
    const Trigger *trigger;
    if (match_harm(event_lex(b, sentence), word, &trigger)) return true;
    match_acts(event_lex(b, sentence), word, false, &matches);
    return matches.count && matches.match[0].act->event == EVENT_NONE;
}

static Event *event_of(const EventBuilder *b, uint32_t sentence, int32_t word) {
    for (uint32_t i = 0; i < b->event_count; i++)
        if (b->events[i].sentence == sentence && b->events[i].trigger_word == word)
            return &b->events[i];
    return NULL;
}

static void guess_target(const EventBuilder *b, uint32_t sentence, int32_t verb, int32_t source,
                         PairKind kind, Guess *guess) {
    const Tree *tree = event_tree(b, sentence);
    const Said *said = said_around(b, sentence, verb);
    for (int32_t w = 0; w < (int32_t)tree->count; w++)
        if (w != source && has_code(b, sentence, w) && heads_phrase(tree, w) &&
            tree_dominates(tree, verb, w) && tree_distance(tree, verb, w) <= BELOW_MAX &&
            !tree_dominates(tree, source, w))
            ask(b, sentence, said, source, w, kind, guess);
}

static void guess_between(const EventBuilder *b, uint32_t sentence, int32_t verb,
                          const Fillers *doers, PairKind kind, Guess *guess) {
    for (uint32_t i = 0; i < doers->count; i++)
        if (has_code(b, sentence, doers->node[i]))
            guess_target(b, sentence, verb, doers->node[i], kind, guess);
}

/* "rehearsed an attack on Taiwan": the attack is told, by whomever, with a status of its own. */
static bool is_told(const EventBuilder *b, uint32_t sentence, const Guess *guess) {
    Mark to = mark_of(b, sentence, guess->target);
    for (uint32_t i = 0; i < b->event_count; i++) {
        const Event *e = &b->events[i];
        bool done = e->status == STATUS_ACTUAL || e->status == STATUS_CLAIMED;
        if (e->sentence == sentence && e->type == guess->type && (!done || !e->source_count) &&
            tells_of(e->target, e->target_count, &to))
            return true;
    }
    return false;
}

static void add_guess(EventBuilder *b, uint32_t sentence, int32_t verb, const Guess *guess) {
    if (is_told(b, sentence, guess)) return;
    const Said *said = said_around(b, sentence, verb);
    Parties sources, targets;
    ActMatch match;
    if (!parties_of_guess(b, sentence, said, guess, &sources, &targets)) return;
    if (!opinion_match(b, verb, &match)) return;
    if (is_other_field(b, sentence, verb, guess->type, &sources, &targets)) return;
    Event *event = event_add(b, sentence, &match, said, &sources, &targets);
    if (!event) return;
    opinion_set(b, event, guess->type);
    event->confidence = guess->share;
}

void code_unknown(EventBuilder *b, uint32_t sentence) {
    const Tree *tree = event_tree(b, sentence);
    if (!b->workspace) return;
    for (int32_t verb = 0; verb < (int32_t)tree->count && !b->failed; verb++) {
        if (tree->nodes[verb].upos != UPOS_VERB || is_not_coded(b, sentence, verb)) continue;
        if (match_speech(event_lex(b, sentence), verb)) continue; /* it says what others do */
        const Event *known = event_of(b, sentence, verb);
        if (known && known->target_count && known->target[0].code[0]) continue;
        Fillers doers = {.count = 0};
        tree_subjects(tree, verb, &doers);
        Guess guess = {.share = sure};
        guess_between(b, sentence, verb, &doers, PAIRS_APART, &guess);
        if (guess.type == EVENT_NONE) continue;
        /* Where it is surer of two that are no two parties, the verb tells of them. */
        guess_between(b, sentence, verb, &doers, PAIRS_OTHER, &guess);
        add_guess(b, sentence, verb, &guess);
    }
}
