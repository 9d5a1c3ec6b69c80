/* When and where: what stands nearest to the trigger on the tree. */
#include "event/build.h"

#include <math.h>
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

/* The noun that the name stands before: "the Sukkari [district]"; else its own last word. */
static int32_t anchor_of(const Tree *tree, const PlaceMention *place) {
    const Node *last = &tree->nodes[place->last], *first = &tree->nodes[place->first];
    bool modifies = last->relation == REL_COMPOUND || last->relation == REL_FLAT;
    int32_t head = modifies ? (last->relation == REL_FLAT ? first->head : last->head) : NO_NODE;
    return head > place->last && is_place_noun(tree->nodes[head].lemma) ? head : place->last;
}

static bool after_preposition_of_place(const Tree *tree, const PlaceMention *place) {
    static const char *const words[] = {"in",     "near",   "at",   "on",   "outside", "around",
                                        "inside", "across", "over", "into", "of"};
    int32_t anchor = anchor_of(tree, place), last = place->last;
    for (int32_t w = place->first; w <= anchor; w = w == last && anchor > last ? anchor : w + 1) {
        int32_t mark = tree_child(tree, w, REL_CASE);
        for (size_t i = 0; i < sizeof words / sizeof *words && mark != NO_NODE; i++)
            if (node_lemma_is(tree, mark, words[i])) return true;
    }
    return false;
}

/* "bombed Aleppo", "shelled the Castello road", "seized the Farafira district in the old city". */
static bool is_acted_on(const Tree *tree, const Event *event, const PlaceMention *place,
                        const Parties *targets) {
    int32_t anchor = anchor_of(tree, place), last = place->last;
    bool modifies = tree->nodes[last].relation == REL_COMPOUND && tree->nodes[last].head > last;
    for (uint32_t i = 0; i < targets->count; i++) {
        int32_t node = targets->node[i];
        if ((node >= place->first && node <= last) || node == anchor) return true;
        if (modifies && node == tree->nodes[last].head) return true;
    }
    Relation r = tree->nodes[anchor].relation;
    return tree->nodes[anchor].head == event->trigger_word && (r == REL_OBJ || r == REL_NSUBJ_PASS);
}

static bool may_be_place_of(const EventBuilder *b, const Event *event, const PlaceMention *place,
                            const Parties *targets) {
    const Tree *tree = event_tree(b, event->sentence);
    if (place->sentence != event->sentence) return false;
    if (event->quad == 4 && is_acted_on(tree, event, place, targets)) return true;
    return !place->metonym && after_preposition_of_place(tree, place);
}

static uint32_t steps_to(const Tree *tree, const Event *event, const PlaceMention *place) {
    int32_t anchor = anchor_of(tree, place), from = anchor > place->last ? anchor : place->first;
    uint32_t distance = tree_distance(tree, event->trigger_word, from);
    return distance + (place->place && place->place->kind == PLACE_COUNTRY);
}

/* "In Aleppo, the army took half of the Bustan al-Basha district": of two that hold each other, the
 * narrower. */
static bool is_within(const PlaceMention *inner, const PlaceMention *outer) {
    enum { WITHIN_KM = 12 };
    const Place *a = inner->place, *b = outer->place;
    if (!a || !b || a->kind != PLACE_SITE || b->kind == PLACE_SITE || b->kind == PLACE_COUNTRY)
        return false;
    double east = (double)(a->lon - b->lon) * cos((double)a->lat * 3.14159265 / 180);
    return 111.2 * hypot((double)(a->lat - b->lat), east) < WITHIN_KM;
}

void set_place(const EventBuilder *b, Event *event, const Parties *targets) {
    const Tree *tree = event_tree(b, event->sentence);
    uint32_t nearest = PLACE_REACH + 1;
    for (uint32_t i = 0; i < b->mentions->place_count; i++) {
        const PlaceMention *place = &b->mentions->places[i];
        if (!may_be_place_of(b, event, place, targets)) continue;
        uint32_t distance = steps_to(tree, event, place);
        if (distance > PLACE_REACH) continue;
        bool within = event->place && is_within(place, event->place);
        bool holds = event->place && is_within(event->place, place);
        if (!within && (distance >= nearest || holds)) continue;
        nearest = distance;
        event->place = place;
    }
}
