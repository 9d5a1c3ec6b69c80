/* When, where, and with what harm: what stands nearest to the trigger on the tree. */
#include "event/build.h"

#include <stdlib.h>
#include <string.h>

enum { FAR = 1000, TIME_REACH = 7, PLACE_REACH = 5 };

static uint32_t depth_of(const Tree *tree, int32_t node) {
    uint32_t depth = 0;
    while (node != NO_NODE && depth <= tree->count) {
        node = tree->nodes[node].head;
        depth++;
    }
    return depth;
}

uint32_t tree_distance(const Tree *tree, int32_t a, int32_t b) {
    uint32_t deep_a = depth_of(tree, a), deep_b = depth_of(tree, b), steps = 0;
    while (a != b && a != NO_NODE && b != NO_NODE) {
        if (deep_a >= deep_b) {
            a = tree->nodes[a].head;
            deep_a--;
        } else {
            b = tree->nodes[b].head;
            deep_b--;
        }
        steps++;
    }
    return a == b ? steps : FAR;
}

void set_date(const EventBuilder *b, Event *event) {
    const Tree *tree = event_tree(b, event->sentence);
    const TimeMention *best = NULL;
    uint32_t nearest = TIME_REACH + 1;
    for (uint32_t i = 0; i < b->mentions->time_count; i++) {
        const TimeMention *time = &b->mentions->times[i];
        if (time->sentence != event->sentence) continue;
        /* "urged Russia on Monday to withdraw": Monday is the day of the urging. */
        bool done = event->status == STATUS_ACTUAL || event->status == STATUS_CLAIMED;
        if (!done && !tree_dominates(tree, event->trigger_word, time->word)) continue;
        uint32_t distance = tree_distance(tree, event->trigger_word, time->word);
        if (distance >= nearest) continue;
        nearest = distance;
        best = time;
    }
    if (best) {
        memcpy(event->date, best->date, sizeof event->date);
        event->date_precision = best->precision;
    } else if ((tree->sentence->flags & SENTENCE_HEADLINE) && b->parsed->doc->date.len == 10) {
        /* A headline speaks of the day of its report. */
        memcpy(event->date, b->parsed->doc->date.data, 10);
        event->date_precision = DATE_DAY;
    }
}

static bool after_preposition_of_place(const Tree *tree, const PlaceMention *place) {
    static const char *const words[] = {"in",     "near",   "at",   "on",   "outside", "around",
                                        "inside", "across", "over", "into", "of"};
    for (int32_t w = place->first; w <= place->last; w++) {
        int32_t mark = tree_child(tree, w, REL_CASE);
        for (size_t i = 0; i < sizeof words / sizeof *words && mark != NO_NODE; i++)
            if (node_lemma_is(tree, mark, words[i])) return true;
    }
    return false;
}

static bool is_target_place(const PlaceMention *place, const Parties *targets) {
    for (uint32_t i = 0; i < targets->count; i++)
        if (targets->node[i] >= place->first && targets->node[i] <= place->last) return true;
    return false;
}

void set_place(const EventBuilder *b, Event *event, const Parties *targets) {
    const Tree *tree = event_tree(b, event->sentence);
    uint32_t nearest = PLACE_REACH + 1;
    for (uint32_t i = 0; i < b->mentions->place_count; i++) {
        const PlaceMention *place = &b->mentions->places[i];
        if (place->sentence != event->sentence) continue;
        bool acted_on = event->quad == 4 && is_target_place(place, targets);
        bool located = !place->metonym && after_preposition_of_place(tree, place);
        if (!acted_on && !located) continue;
        uint32_t distance = tree_distance(tree, event->trigger_word, place->first);
        if (place->place && place->place->kind == PLACE_COUNTRY) distance++;
        if (distance >= nearest) continue;
        nearest = distance;
        event->place = place;
    }
}

static bool number_word(Str word, uint32_t *value) {
    static const struct {
        const char *word;
        uint32_t value;
    } words[] = {{"a", 1},         {"an", 1},        {"one", 1},        {"two", 2},
                 {"three", 3},     {"four", 4},      {"five", 5},       {"six", 6},
                 {"seven", 7},     {"eight", 8},     {"nine", 9},       {"ten", 10},
                 {"eleven", 11},   {"twelve", 12},   {"thirteen", 13},  {"fourteen", 14},
                 {"fifteen", 15},  {"sixteen", 16},  {"seventeen", 17}, {"eighteen", 18},
                 {"nineteen", 19}, {"twenty", 20},   {"thirty", 30},    {"forty", 40},
                 {"fifty", 50},    {"sixty", 60},    {"seventy", 70},   {"eighty", 80},
                 {"ninety", 90},   {"hundred", 100}, {"thousand", 1000}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_is_nocase(word, words[i].word)) {
            *value = words[i].value;
            return true;
        }
    uint64_t number = 0;
    size_t digits = 0;
    for (size_t i = 0; i < word.len; i++) {
        if (word.data[i] == ',') continue;
        if (word.data[i] < '0' || word.data[i] > '9' || number > 100000000) return false;
        number = number * 10 + (uint64_t)(word.data[i] - '0');
        digits++;
    }
    *value = (uint32_t)number;
    return digits > 0;
}

/* Open amounts: "dozens" are at least 24 and not bounded above. */
static bool open_amount(Str lemma, uint32_t *least) {
    static const struct {
        const char *word;
        uint32_t least;
    } words[] = {{"dozen", 24},      {"dozens", 24},      {"scores", 40},
                 {"score", 40},      {"hundred", 200},    {"hundreds", 200},
                 {"thousand", 2000}, {"thousands", 2000}, {"several", 3}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_is_nocase(lemma, words[i].word)) {
            *least = words[i].least;
            return true;
        }
    return false;
}

/* "at least 20", "more than 300", "up to 15", "some 40". */
static void bound(const Tree *tree, int32_t number, HarmCount *count) {
    int32_t from = number > 4 ? number - 4 : 0;
    for (int32_t w = from; w < number; w++) {
        if (node_lemma_is(tree, w, "least") || node_lemma_is(tree, w, "more") ||
            node_lemma_is(tree, w, "over"))
            count->max = UINT32_MAX;
        if (node_lemma_is(tree, w, "most") || node_lemma_is(tree, w, "up")) count->min = 0;
    }
}

static bool count_at(const Tree *tree, int32_t node, HarmCount *count) {
    uint32_t value;
    if (tree->nodes[node].upos == UPOS_NUM && number_word(tree->nodes[node].token.form, &value)) {
        *count = (HarmCount){.known = true, .min = value, .max = value};
        bound(tree, node, count);
        return true;
    }
    if (open_amount(tree->nodes[node].lemma, &value)) {
        *count = (HarmCount){.known = true, .min = value, .max = UINT32_MAX};
        return true;
    }
    return false;
}

static bool filler_count(const EventBuilder *b, const Tree *tree, int32_t node, HarmCount *count) {
    int32_t child = tree->nodes[node].first_child;
    bool found = count_at(tree, node, count);
    for (; child != NO_NODE && !found; child = tree->nodes[child].next_sibling)
        if (tree->nodes[child].relation == REL_NUMMOD || tree->nodes[child].relation == REL_AMOD)
            found = count_at(tree, child, count);
    bool singular = tree->nodes[node].upos == UPOS_NOUN && node_xpos_is(tree, node, "NN") &&
                    node_lemma_is(tree, tree_child(tree, node, REL_DET), "a");
    if (!found && singular) {
        *count = (HarmCount){.known = true, .min = 1, .max = 1};
        found = true;
    }
    if (found && tree->nodes[node].upos == UPOS_NOUN) {
        const Token *token = &tree->nodes[node].token;
        count->who = str_slice(b->parsed->doc->text, token->start, token->end);
    }
    return found;
}

void set_harm(EventBuilder *b, Event *event, const ActMatch *match) {
    if (match->act->harm == HARM_NONE) return;
    const Tree *tree = event_tree(b, event->sentence);
    Fillers fillers = {.count = 0};
    match_slot(event_lex(b, event->sentence), match->node, match->trigger->pos, &match->carrier,
               &match->act->harm_slot, &fillers);
    HarmCount count = {.known = false};
    for (uint32_t i = 0; i < fillers.count && !count.known; i++)
        filler_count(b, tree, fillers.node[i], &count);
    switch (match->act->harm) {
    case HARM_KILLED:
        event->killed = count;
        break;
    case HARM_INJURED:
        event->injured = count;
        break;
    case HARM_DISPLACED:
        event->displaced = count;
        break;
    case HARM_ABDUCTED:
        event->abducted = count;
        break;
    case HARM_ARRESTED:
        event->arrested = count;
        break;
    default:
        break;
    }
}
