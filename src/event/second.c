/* The second opinion: what the words of a sentence say that one of its actors does to another,
 * asked of a small network (src/tree/opinion.h). This file tells it what it cannot see by itself:
 * where the two actors stand, the way between them on the tree, and what the lexicon makes of each
 * word. train/opinion.py learns from the same rows; a change here asks for training anew. */
#include "event/pair.h"

#include <string.h>

/* Where each kind of feature begins among the rows. */
enum {
    ROW_UPOS = 0,
    ROW_RELATION = ROW_UPOS + UPOS_COUNT,
    ROW_IN_SOURCE = ROW_RELATION + REL_COUNT,
    ROW_IN_TARGET,
    ROW_SOURCE,
    ROW_TARGET,
    ROW_UP_SOURCE, /* on the way from the source's head up to the top */
    ROW_UP_TARGET,
    ROW_TOP,
    ROW_BESIDE,                  /* 1, 2, 3 or more steps from that way */
    ROW_ORDER = ROW_BESIDE + 3,  /* before, between, after; with the target first: three more */
    ROW_FITTING = ROW_ORDER + 6, /* the entry that fires: its type, and which of the marks fit it */
    ROW_LOOSE = ROW_FITTING + 4 * EVENT_TYPE_COUNT,
    ROW_MOOD = ROW_LOOSE + EVENT_TYPE_COUNT,
    ROW_SPEECH = ROW_MOOD + STATUS_COUNT,
    ROW_LIGHT,
    ROW_CLASS,
    ROW_END = ROW_CLASS + 8
};

_Static_assert((int)ROW_END <= (int)OPINION_ROWS, "the rows of the table are too few");

static void add_row(OpinionWord *word, uint32_t row) {
    if (word->count < OPINION_ROWS_A_WORD) word->rows[word->count++] = (uint16_t)row;
}

/* The lowest word that stands over both, or the root where they share none. */
static int32_t top_of(const Tree *tree, int32_t a, int32_t c) {
    while (a != NO_NODE && !tree_dominates(tree, a, c)) a = tree->nodes[a].head;
    return a == NO_NODE ? tree->root : a;
}

static bool on_way(const Tree *tree, int32_t top, int32_t end, int32_t word) {
    return tree_dominates(tree, top, word) && tree_dominates(tree, word, end);
}

/* Steps from a word up to the way between the two; 3 for more. */
static uint32_t beside(const Tree *tree, const OpinionPair *pair, int32_t word) {
    uint32_t steps = 0;
    while (steps < 3 && word != NO_NODE && !on_way(tree, pair->top, pair->source, word) &&
           !on_way(tree, pair->top, pair->target, word)) {
        word = tree->nodes[word].head;
        steps++;
    }
    return steps;
}

static void add_place(const Tree *tree, const OpinionPair *pair, int32_t word, OpinionWord *out) {
    bool source = on_way(tree, pair->top, pair->source, word);
    bool target = on_way(tree, pair->top, pair->target, word);
    if (source) add_row(out, ROW_UP_SOURCE);
    if (target) add_row(out, ROW_UP_TARGET);
    if (word == pair->top) add_row(out, ROW_TOP);
    uint32_t steps = beside(tree, pair, word);
    if (steps) add_row(out, ROW_BESIDE + steps - 1);
    int32_t first = pair->source < pair->target ? pair->source : pair->target;
    int32_t last = pair->source < pair->target ? pair->target : pair->source;
    uint32_t third = word < first ? 0 : word > last ? 2 : 1;
    add_row(out, ROW_ORDER + third + (pair->target < pair->source ? 3 : 0));
}

static void add_lexicon(const EventBuilder *b, const Mark *source, const Mark *target, int32_t word,
                        OpinionWord *out) {
    const LexTree *lt = event_lex(b, source->sentence);
    Candidate found[ACT_MATCHES_MAX];
    uint32_t sentence = source->sentence;
    uint32_t count = word_candidates(b, sentence, word, true, source, target, found);
    const Candidate *c = best_candidate(found, count);
    if (c) {
        uint32_t fits = (c->source_fits ? 1u : 0u) + (c->target_fits ? 2u : 0u);
        add_row(out, ROW_FITTING + fits * EVENT_TYPE_COUNT + (uint32_t)c->match.act->event);
    } else {
        count = word_candidates(b, sentence, word, false, source, target, found);
        c = best_candidate(found, count);
        if (c) add_row(out, ROW_LOOSE + (uint32_t)c->match.act->event);
    }
    const Mood *mood = match_mood(lt, word);
    if (mood) add_row(out, ROW_MOOD + (uint32_t)mood->effect);
    if (match_speech(lt, word)) add_row(out, ROW_SPEECH);
    if (match_light(lt, word)) add_row(out, ROW_LIGHT);
    uint32_t classes = lt->classes ? lt->classes[word] : 0;
    for (uint32_t i = 0; i < 8; i++)
        if (classes & 1u << i) add_row(out, ROW_CLASS + i);
}

void opinion_words(const EventBuilder *b, const Mark *source, const Mark *target,
                   OpinionWord *words, OpinionPair *pair) {
    const Tree *tree = event_tree(b, source->sentence);
    *pair = (OpinionPair){source->head, target->head, top_of(tree, source->head, target->head)};
    for (int32_t w = 0; w < (int32_t)tree->count; w++) {
        OpinionWord *out = &words[w];
        out->count = 0;
        add_row(out, ROW_UPOS + (uint32_t)tree->nodes[w].upos);
        add_row(out, ROW_RELATION + (uint32_t)tree->nodes[w].relation);
        if (in_mark(source, w)) add_row(out, ROW_IN_SOURCE);
        if (in_mark(target, w)) add_row(out, ROW_IN_TARGET);
        if (w == source->head) add_row(out, ROW_SOURCE);
        if (w == target->head) add_row(out, ROW_TARGET);
        add_place(tree, pair, w, out);
        add_lexicon(b, source, target, w, out);
    }
}

static bool same_words(const Mark *a, const Mark *c) {
    return a->first == c->first && a->last == c->last && a->head == c->head;
}

/* The answer to the same question, if it was asked before. */
static const Answer *known_answer(const Answers *answers, const Mark *source, const Mark *target,
                                  OpinionPanel panel) {
    if (answers->sentence != source->sentence) return NULL;
    for (uint32_t i = 0; i < answers->count; i++) {
        const Answer *known = &answers->kept[i];
        if (known->panel == panel && same_words(&known->source, source) &&
            same_words(&known->target, target))
            return known;
    }
    return NULL;
}

static void keep_answer(Answers *answers, const Mark *source, const Mark *target,
                        OpinionPanel panel, const Opinion *opinion) {
    if (answers->sentence != source->sentence) answers->count = 0;
    answers->sentence = source->sentence;
    if (answers->count == ANSWERS_KEPT) return;
    answers->kept[answers->count++] = (Answer){*source, *target, panel, *opinion};
}

static void ask_network(const EventBuilder *b, const Mark *source, const Mark *target,
                        OpinionPanel panel, Opinion *out) {
    const Tree *tree = event_tree(b, source->sentence);
    OpinionWord *words = arena_array(b->arena, tree->count ? tree->count : 1, sizeof *words);
    if (!words) return;
    OpinionPair pair;
    float shares[OPINION_CLASSES_MAX] = {0};
    opinion_words(b, source, target, words, &pair);
    if (!opinion_shares(b->workspace, tree, words, &pair, panel, shares)) return;
    memcpy(out->share, shares, sizeof out->share);
    out->given = true;
}

void second_opinion(const EventBuilder *b, const Mark *source, const Mark *target,
                    OpinionPanel panel, Opinion *out) {
    *out = (Opinion){.given = false};
    if (!b->workspace || source->sentence != target->sentence) return;
    const Answer *known = known_answer(b->answers, source, target, panel);
    if (known) {
        *out = known->opinion;
        return;
    }
    ask_network(b, source, target, panel, out);
    keep_answer(b->answers, source, target, panel, out);
}

static Mark mark_of_word(const EventBuilder *b, uint32_t sentence, int32_t word) {
    return (Mark){.span = words_span(event_tree(b, sentence), word, word),
                  .sentence = sentence,
                  .first = word,
                  .last = word,
                  .head = word};
}

static bool mark_of_party(const EventBuilder *b, uint32_t sentence, const Parties *parties,
                          Mark *mark) {
    int32_t node = parties->count ? parties->node[0] : NO_NODE;
    if (node >= 0 && event_tree(b, sentence)->nodes[node].upos == UPOS_PRON) {
        *mark = mark_of_word(b, sentence, node);
        return true;
    }
    return parties->count && mark_find_in(b, sentence, parties->party[0].span, mark);
}

void opinion_of_match(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                      const Parties *sources, const Parties *targets, Opinion *out) {
    Mark source, target;
    if (!mark_of_party(b, sentence, sources, &source))
        source = mark_of_word(b, sentence, match->node);
    if (!mark_of_party(b, sentence, targets, &target))
        target = mark_of_word(b, sentence, match->node);
    *out = (Opinion){.given = false};
    if (source.head != target.head) second_opinion(b, &source, &target, OPINION_FIRST, out);
}

bool opinion_match(const EventBuilder *b, int32_t node, ActMatch *match) {
    static const Trigger no_trigger = {.pos = TRIGGER_VERB, .kind = ENTRY_ACT};
    const Act *act = act_named(b->lexicon, "no-entry");
    *match =
        (ActMatch){.act = act, .trigger = &no_trigger, .node = node, .carrier = {.verb = NO_NODE}};
    return act;
}

void opinion_set(const EventBuilder *b, Event *event, EventType type) {
    event->act = NULL;
    event->near = (Near){.similarity = 0};
    event->type = type;
    event->mode = event->contexts = str_of("");
    event->cameo = str_of(event_type_cameo(type));
    event->goldstein = cameo_goldstein(event->cameo);
    event->quad = event_type_quad(type);
    event->rule = str_of("second-opinion");
    set_id(b, event);
}

/* The share of "nothing is done" above which an entry that fires is not believed; chosen as the
 * thresholds of unknown.c were. */
static const float nothing = 0.85f, nothing_one_sided = 0.5f;
enum { SURE_SCORE = 22 };

/* Something said, asked or given that only one side is told of is less to be believed; of force it
 * is often not known who used it against whom, and whoever speaks may be the one who accuses. */
static bool is_half_told(const Act *act, const Said *said, const Parties *sources,
                         const Parties *targets) {
    if (act->quad == 4 || (act->event == EVENT_ACCUSE && said)) return false;
    return sources->count == 0 || targets->count == 0;
}

bool opinion_denies(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                    const Said *said, const Parties *sources, const Parties *targets) {
    /* Two known sides and two conditions that hold leave little to doubt. */
    if (sources->coded && targets->coded && match->score >= SURE_SCORE) return false;
    Opinion opinion;
    opinion_of_match(b, sentence, match, sources, targets, &opinion);
    float most = is_half_told(match->act, said, sources, targets) ? nothing_one_sided : nothing;
    return opinion.given && opinion.share[EVENT_NONE] > most;
}
