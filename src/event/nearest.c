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

static void try_word(EventBuilder *b, uint32_t sentence, int32_t word) {
    ActMatch match;
    if (!is_open(b, sentence, word)) return;
    if (!match_near(event_lex(b, sentence), b->neighbours, word, &match)) return;
    const Said *said = said_around(b, sentence, word);
    Parties sources, targets;
    Opinion opinion;
    parties_of_match(b, sentence, &match, said, &sources, &targets);
    reach_for_target(b, sentence, &match, said, &sources, &targets);
    if (!is_new_pair(b, sentence, &sources, &targets)) return;
    opinion_of_match(b, sentence, &match, &sources, &targets, &opinion);
    if (!opinion.given) return; /* most words that the lexicon lacks tell of no act */
    float confidence = near_confidence(&match, &opinion);
    if (confidence < sure) return;
    Event *event = event_add(b, sentence, &match, said, &sources, &targets);
    if (event) event->confidence = confidence;
}

void code_nearest(EventBuilder *b, uint32_t sentence) {
    if (!b->neighbours) return;
    for (int32_t word = 0; word < (int32_t)event_tree(b, sentence)->count && !b->failed; word++)
        try_word(b, sentence, word);
}
