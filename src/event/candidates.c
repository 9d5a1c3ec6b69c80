#include "event/pair.h"

bool mark_find_in(const EventBuilder *b, uint32_t sentence, TextSpan span, Mark *mark) {
    const Tree *tree = event_tree(b, sentence);
    *mark = (Mark){.span = span, .sentence = sentence, .first = NO_NODE};
    for (int32_t w = 0; w < (int32_t)tree->count; w++) {
        const Token *token = &tree->nodes[w].token;
        if (token->end <= span.start || token->start >= span.end) continue;
        if (mark->first == NO_NODE) mark->first = w;
        mark->last = w;
    }
    if (mark->first == NO_NODE) return false;
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

bool mark_find(const EventBuilder *b, TextSpan span, Mark *mark) {
    for (uint32_t s = 0; s < b->parsed->count; s++)
        if (mark_find_in(b, s, span, mark)) return true;
    *mark = (Mark){.span = span, .first = NO_NODE};
    return false;
}

bool in_mark(const Mark *mark, int32_t word) {
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

uint32_t word_candidates(const EventBuilder *b, uint32_t sentence, int32_t word, bool strict,
                         const Mark *source, const Mark *target, Candidate *out) {
    ActMatches matches;
    match_acts(event_lex(b, sentence), word, !strict, &matches);
    uint32_t count = 0;
    for (uint32_t i = 0; i < matches.count; i++) {
        if (matches.match[i].act->event == EVENT_NONE) {
            if (strict) break; /* the sense is one that is not coded */
            continue;
        }
        Candidate c = {.match = matches.match[i], .sentence = sentence};
        score_candidate(b, source, target, strict, &c);
        c.score -= (int)i;
        out[count++] = c;
    }
    return count;
}

/* How much further off a near word is than a word of the lexicon; chosen on the marked pairs of
 * even number (docs/decisions.md). */
enum { NEAR_PENALTY = 12 };

bool near_candidate(const EventBuilder *b, uint32_t sentence, int32_t word, const Mark *source,
                    const Mark *target, Candidate *out) {
    const LexTree *lt = event_lex(b, sentence);
    *out = (Candidate){.sentence = sentence};
    if (!b->neighbours || match_knows(lt, word)) return false;
    if (!match_near(lt, b->neighbours, word, &out->match)) return false;
    score_candidate(b, source, target, true, out);
    out->score -= NEAR_PENALTY - (int)(NEAR_PENALTY * near_confidence(&out->match, NULL));
    return true;
}

const Candidate *best_candidate(const Candidate *candidates, uint32_t count) {
    const Candidate *best = NULL;
    for (uint32_t i = 0; i < count; i++)
        if (!best || candidates[i].score > best->score) best = &candidates[i];
    return best;
}
