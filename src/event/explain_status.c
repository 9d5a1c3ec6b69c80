/* Which words make an event's status: each is taken away in turn, and the status is asked for
 * again. So the reasons stay true whatever the rules of status.c are. */
#include "event/build.h"

#include <string.h>

enum { STEPS_MAX = 6, PAIR_DISTANCE = 2 };

/* The sentence with words taken away, as a builder of its own that status_of can read. */
typedef struct Shadow {
    EventBuilder b;
    ParsedDocument parsed;
    Mentions mentions;
    Node *nodes;
    LexTree *lex;
    const Node *whole; /* as they were */
    const LexTree *whole_lex;
} Shadow;

static void *copied(Arena *arena, const void *items, size_t count, size_t size) {
    void *copy = arena_array(arena, count ? count : 1, size);
    if (copy && count) memcpy(copy, items, count * size);
    return copy;
}

static bool shadow_make(const EventBuilder *b, uint32_t sentence, Shadow *out) {
    const Tree *tree = event_tree(b, sentence);
    const LexTree *lt = event_lex(b, sentence);
    Tree *trees = copied(b->arena, b->parsed->trees, b->parsed->count, sizeof *trees);
    LexTree *lexes = copied(b->arena, b->mentions->lex_trees, b->parsed->count, sizeof *lexes);
    Node *nodes = copied(b->arena, tree->nodes, tree->count, sizeof *nodes);
    WordId *lemmas = copied(b->arena, lt->lemmas, tree->count, sizeof *lemmas);
    WordId *forms = copied(b->arena, lt->forms, tree->count, sizeof *forms);
    if (!trees || !lexes || !nodes || !lemmas || !forms) return false;
    *out = (Shadow){.b = *b, .parsed = *b->parsed, .mentions = *b->mentions, .nodes = nodes};
    out->whole = tree->nodes;
    out->whole_lex = lt;
    trees[sentence].nodes = nodes;
    lexes[sentence].tree = &trees[sentence];
    lexes[sentence].lemmas = lemmas;
    lexes[sentence].forms = forms;
    out->lex = &lexes[sentence];
    out->parsed.trees = trees;
    out->mentions.lex_trees = lexes;
    out->b.parsed = &out->parsed;
    out->b.mentions = &out->mentions;
    return true;
}

/* A word that says nothing to any rule, but stands where it stood. */
static void take_away(Shadow *shadow, int32_t word) {
    shadow->nodes[word].lemma = shadow->nodes[word].token.form = STR("_");
    shadow->lex->lemmas[word] = shadow->lex->forms[word] = 0;
}

static void put_back(Shadow *shadow, int32_t word) {
    shadow->nodes[word].lemma = shadow->whole[word].lemma;
    shadow->nodes[word].token.form = shadow->whole[word].token.form;
    shadow->lex->lemmas[word] = shadow->whole_lex->lemmas[word];
    shadow->lex->forms[word] = shadow->whole_lex->forms[word];
}

static bool is_away(const Shadow *shadow, int32_t word) {
    return shadow->nodes[word].token.form.data != shadow->whole[word].token.form.data;
}

static bool is_cue(const Said *said, uint32_t sentence, int32_t word) {
    return said && said->sentence == sentence && said->cue != NO_NODE && word >= said->cue &&
           word <= said->cue_last;
}

/* The trigger's own words are what happens, not whether it does. */
static bool is_own_word(const LexTree *lt, const ActMatch *match, int32_t word) {
    Fillers own = {.count = 0};
    match_extras(lt, match, &own);
    return word == match->node || fillers_have(&own, word);
}

/* One search for the words of a status. */
typedef struct StatusSearch {
    Shadow *shadow;
    const Event *event;
    const ActMatch *match;
    const Said *said; /* NULL once it is taken away */
} StatusSearch;

static EventStatus status_without(const StatusSearch *s, int32_t word) {
    uint32_t sentence = s->event->sentence;
    take_away(s->shadow, word);
    const Said *said = is_cue(s->said, sentence, word) ? NULL : s->said;
    EventStatus status = status_of(&s->shadow->b, sentence, s->match, said);
    put_back(s->shadow, word);
    return status;
}

/* The word whose absence changes the status: the one that leaves a plain fact, else the nearest. */
static bool find_word(const StatusSearch *s, EventStatus now, StatusReason *out) {
    const Tree *tree = event_tree(&s->shadow->b, s->event->sentence);
    uint32_t nearest = UINT32_MAX;
    for (int32_t w = 0; w < (int32_t)tree->count; w++) {
        if (is_away(s->shadow, w) || is_own_word(s->shadow->whole_lex, s->match, w)) continue;
        EventStatus without = status_without(s, w);
        if (without == now) continue;
        uint32_t distance = tree_distance(tree, w, s->match->node);
        if (without == STATUS_ACTUAL) distance /= 64;
        if (distance >= nearest) continue;
        nearest = distance;
        *out = (StatusReason){.word = w, .second = NO_NODE, .without = without};
    }
    return nearest != UINT32_MAX;
}

/* Two words near the act of which either alone is enough ("a plan to attack"). */
static bool find_pair(const StatusSearch *s, EventStatus now, StatusReason *out) {
    const Tree *tree = event_tree(&s->shadow->b, s->event->sentence);
    for (int32_t w = 0; w < (int32_t)tree->count; w++) {
        if (is_away(s->shadow, w) || is_own_word(s->shadow->whole_lex, s->match, w)) continue;
        if (tree_distance(tree, w, s->match->node) > PAIR_DISTANCE) continue;
        take_away(s->shadow, w);
        bool found = find_word(s, now, out);
        put_back(s->shadow, w);
        if (!found) continue;
        out->second = out->word;
        out->word = w;
        return true;
    }
    return false;
}

/* What is said in another sentence, or stands in quotation marks alone, has its status whole. */
static bool find_attribution(const StatusSearch *s, EventStatus now, StatusReason *out) {
    if (!s->said) return false;
    EventStatus without = status_of(&s->shadow->b, s->event->sentence, s->match, NULL);
    if (without == now) return false;
    *out = (StatusReason){.word = NO_NODE, .second = NO_NODE, .without = without};
    out->text = s->said->cue == NO_NODE
                    ? str_of("the quotation marks")
                    : event_tree(&s->shadow->b, s->said->sentence)->nodes[s->said->cue].token.form;
    return true;
}

static void name_word(StatusSearch *s, int32_t word, Str *text) {
    if (word == NO_NODE) return;
    *text = s->shadow->whole[word].token.form;
    take_away(s->shadow, word);
    if (is_cue(s->said, s->event->sentence, word)) s->said = NULL;
}

static EventStatus peel(StatusSearch *s, EventStatus now, Explanation *out) {
    while (now != STATUS_ACTUAL && out->status_count < STEPS_MAX) {
        StatusReason reason;
        if (!find_word(s, now, &reason) && !find_attribution(s, now, &reason) &&
            !find_pair(s, now, &reason))
            break;
        if (reason.word == NO_NODE) s->said = NULL;
        name_word(s, reason.word, &reason.text);
        name_word(s, reason.second, &reason.second_text);
        out->status[out->status_count++] = reason;
        now = reason.without;
    }
    return now;
}

static Str rest_of(const StatusSearch *s, EventStatus left) {
    EventStatus own = s->match->act->status;
    if (own == STATUS_THREATENED) own = STATUS_PLANNED;
    if (left == STATUS_ACTUAL) return str_of("");
    if (left == own) return str_of("by the entry itself");
    return str_of("by the form of the clause, or by more than one word at once");
}

void explain_status(const EventBuilder *b, const Event *event, const ActMatch *match,
                    Explanation *out) {
    Shadow shadow;
    out->status = arena_array(b->arena, STEPS_MAX, sizeof *out->status);
    if (!out->status || !shadow_make(b, event->sentence, &shadow)) {
        out->status = NULL;
        return;
    }
    StatusSearch search = {.shadow = &shadow, .event = event, .match = match};
    search.said = said_around(b, event->sentence, match->node);
    EventStatus now = status_of(b, event->sentence, match, search.said);
    if (now != event->status)
        out->status_rest = str_of("by the rule that gave the codes");
    else
        out->status_rest = rest_of(&search, peel(&search, now, out));
}
