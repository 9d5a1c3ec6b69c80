/* When and where: what stands nearest to the trigger on the tree. */
#include "event/build.h"

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

/* "bombed Aleppo", "shelled the Castello road". */
static bool is_target_place(const Tree *tree, const PlaceMention *place, const Parties *targets) {
    int32_t last = place->last;
    bool modifies = tree->nodes[last].relation == REL_COMPOUND && tree->nodes[last].head > last;
    for (uint32_t i = 0; i < targets->count; i++) {
        int32_t node = targets->node[i];
        if ((node >= place->first && node <= last) || (modifies && tree->nodes[last].head == node))
            return true;
    }
    return false;
}

void set_place(const EventBuilder *b, Event *event, const Parties *targets) {
    const Tree *tree = event_tree(b, event->sentence);
    uint32_t nearest = PLACE_REACH + 1;
    for (uint32_t i = 0; i < b->mentions->place_count; i++) {
        const PlaceMention *place = &b->mentions->places[i];
        if (place->sentence != event->sentence) continue;
        bool acted_on = event->quad == 4 && is_target_place(tree, place, targets);
        bool located = !place->metonym && after_preposition_of_place(tree, place);
        if (!acted_on && !located) continue;
        uint32_t distance = tree_distance(tree, event->trigger_word, place->first);
        if (place->place && place->place->kind == PLACE_COUNTRY) distance++;
        if (distance >= nearest) continue;
        nearest = distance;
        event->place = place;
    }
}
