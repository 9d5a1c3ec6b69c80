/* Words that the lexicon lacks, coded as a word that is near to them by meaning (lexicon/near.c),
 * where both sides are known and it is sure enough for free coding to keep its precision. */
#include "event/pair.h"

#include <math.h>

/* The least confidence that free coding takes; chosen as the one in unknown.c was. */
static const float sure = 0.7f;

/* Of verbs and of nouns, learned where known words of plain reports were taken for unknown
 * (train/near_main.c). */
typedef struct Weights {
    float bias, similarity, agreement, odds;
} Weights;
static const Weights weights[] = {{-2.7f, 0.8f, 6.8f, 0.87f}, {-1.8f, 4.2f, 1.2f, 0.79f}};

float near_confidence(const ActMatch *match, const Opinion *opinion) {
    const Weights *w = &weights[match->trigger->pos == TRIGGER_NOUN];
    float score =
        w->bias + w->similarity * match->near.similarity + w->agreement * match->near.agreement;
    if (opinion)
        score += w->odds * logf((opinion->share[match->act->event] + 0.01f) /
                                (opinion->share[EVENT_NONE] + 0.01f));
    return 1 / (1 + expf(-score));
}

/* Part of what somebody is called: the "United" of a country, "killers". */
static bool is_in_mention(const EventBuilder *b, uint32_t sentence, int32_t word) {
    for (uint32_t i = 0; i < b->mentions->actor_count; i++) {
        const Mention *m = &b->mentions->actors[i];
        if (m->sentence == sentence && m->first <= word && word <= m->last) return true;
    }
    return false;
}

static bool is_open(const EventBuilder *b, uint32_t sentence, int32_t word) {
    const Node *node = &event_tree(b, sentence)->nodes[word];
    if (node->upos != UPOS_VERB && node->upos != UPOS_NOUN) return false;
    if (node->relation == REL_AMOD || is_in_mention(b, sentence, word)) return false;
    return !match_knows(event_lex(b, sentence), word);
}

/* Both sides are known, and no other word of the sentence tells of the pair. */
static bool is_new_pair(const EventBuilder *b, uint32_t sentence, const Parties *sources,
                        const Parties *targets) {
    if (!sources->coded || !targets->coded) return false;
    const Party *source = &sources->party[0], *target = &targets->party[0];
    Mark from = {.span = source->span, .sentence = sentence};
    Mark to = {.span = target->span, .sentence = sentence};
    return are_apart(source, target) && source->span.start != target->span.start &&
           !is_coded(b, &from, &to);
}

bool near_guess(const EventBuilder *b, uint32_t sentence, int32_t word, NearGuess *out) {
    Opinion opinion;
    if (!b->neighbours || !is_open(b, sentence, word)) return false;
    if (!match_near(event_lex(b, sentence), b->neighbours, word, &out->match)) return false;
    out->said = said_around(b, sentence, word);
    parties_of_match(b, sentence, &out->match, out->said, &out->sources, &out->targets);
    reach_for_target(b, sentence, &out->match, out->said, &out->sources, &out->targets);
    if (!is_new_pair(b, sentence, &out->sources, &out->targets)) return false;
    opinion_of_match(b, sentence, &out->match, &out->sources, &out->targets, &opinion);
    out->confidence = near_confidence(&out->match, &opinion);
    out->sure = out->confidence >= sure;
    return opinion.given; /* without one: most words that the lexicon lacks tell of no act */
}

/* Whether the sentence has two that could be known: most have not, and need not be looked at. */
static bool has_two(const EventBuilder *b, uint32_t sentence) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < b->mentions->actor_count && count < 2; i++) {
        const Mention *m = &b->mentions->actors[i];
        if (m->sentence == sentence) count++;
    }
    return count == 2;
}

void code_nearest(EventBuilder *b, uint32_t sentence) {
    NearGuess guess;
    if (!b->neighbours || !has_two(b, sentence)) return;
    for (int32_t word = 0; word < (int32_t)event_tree(b, sentence)->count && !b->failed; word++) {
        if (!near_guess(b, sentence, word, &guess) || !guess.sure) continue;
        Event *event =
            event_add(b, sentence, &guess.match, guess.said, &guess.sources, &guess.targets);
        if (event) event->confidence = guess.confidence;
    }
}
