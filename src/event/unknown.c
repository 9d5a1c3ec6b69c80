/* Verbs that no entry knows: where an actor is the subject of one and another actor stands below
 * it, the second opinion is asked what the one does to the other. It is taken only where it is
 * sure, so that free coding keeps its precision. */
#include "event/pair.h"

#include <string.h>

/* The least share that free coding takes; docs/quality.md says how it was chosen. */
static const float sure = 0.78f;

/* Whether a word that an entry knows stands between the verb and a word below it, or over the verb:
 * then the second opinion would say that word's act over again. */
static bool is_told_beside(const EventBuilder *b, uint32_t sentence, int32_t verb, int32_t below) {
    const LexTree *lt = event_lex(b, sentence);
    int32_t over = lt->tree->nodes[verb].head;
    Relation r = lt->tree->nodes[verb].relation;
    if (r == REL_XCOMP || r == REL_ACL || r == REL_CSUBJ) return true;
    ActMatches matches = {.count = 0};
    if (r == REL_ADVCL && over != NO_NODE) match_acts(lt, over, false, &matches);
    for (int32_t w = 0; w < (int32_t)lt->tree->count && matches.count == 0; w++) {
        Relation own = lt->tree->nodes[w].relation;
        bool inside = w != verb && lt->tree->nodes[w].head == verb;
        if (inside && w != below && own != REL_NSUBJ) match_acts(lt, w, false, &matches);
    }
    return matches.count > 0;
}

static bool is_unknown(const EventBuilder *b, uint32_t sentence, int32_t word) {
    const LexTree *lt = event_lex(b, sentence);
    if (lt->tree->nodes[word].upos != UPOS_VERB) return false;
    ActMatches matches;
    match_acts(lt, word, false, &matches);
    return matches.count == 0 && !match_mood(lt, word) && !match_light(lt, word) &&
           !match_speech(lt, word);
}

static bool tells_of(const Party *parties, uint32_t count, const Mark *mark) {
    for (uint32_t i = 0; i < count; i++)
        if (parties[i].span.start < mark->span.end && mark->span.start < parties[i].span.end)
            return true;
    return false;
}

/* Whether an event of the sentence has both, in either place. */
static bool is_coded(const EventBuilder *b, const Mark *source, const Mark *target) {
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

static void ask(EventBuilder *b, uint32_t sentence, int32_t verb, int32_t source, int32_t target) {
    Mark from = mark_of(b, sentence, source), to = mark_of(b, sentence, target);
    if (is_coded(b, &from, &to)) return;
    Opinion opinion;
    second_opinion(b, &from, &to, &opinion);
    if (!opinion.given) return;
    EventType best = EVENT_NONE;
    for (EventType type = 1; type < EVENT_TYPE_COUNT; type++)
        if (opinion.share[type] > opinion.share[best]) best = type;
    if (best == EVENT_NONE || opinion.share[best] < sure) return;
    const Said *said = said_around(b, sentence, verb);
    Parties sources = {.count = 0}, targets = {.count = 0};
    parties_of_node(b, sentence, source, said, true, best, &sources);
    parties_of_node(b, sentence, target, said, false, best, &targets);
    ActMatch match;
    bool apart = sources.coded && targets.coded &&
                 strcmp(sources.party[0].code, targets.party[0].code) != 0 &&
                 sources.party[0].span.start != targets.party[0].span.start;
    if (!apart || !opinion_match(b, verb, &match)) return;
    Event *event = event_add(b, sentence, &match, said, &sources, &targets);
    if (!event) return;
    opinion_set(b, event, best);
    event->confidence = opinion.share[best];
}

void code_unknown(EventBuilder *b, uint32_t sentence) {
    const Tree *tree = event_tree(b, sentence);
    if (!b->workspace) return;
    for (int32_t verb = 0; verb < (int32_t)tree->count && !b->failed; verb++) {
        if (!is_unknown(b, sentence, verb)) continue;
        Fillers subjects = {.count = 0};
        tree_subjects(tree, verb, &subjects);
        for (uint32_t i = 0; i < subjects.count; i++) {
            if (!has_code(b, sentence, subjects.node[i])) continue;
            for (int32_t w = 0; w < (int32_t)tree->count; w++)
                if (w != subjects.node[i] && has_code(b, sentence, w) &&
                    tree_dominates(tree, verb, w) && tree_distance(tree, verb, w) <= 2 &&
                    !tree_dominates(tree, subjects.node[i], w) &&
                    !is_told_beside(b, sentence, verb, w))
                    ask(b, sentence, verb, subjects.node[i], w);
        }
    }
}
