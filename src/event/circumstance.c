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

static bool is_place_noun(Str word) {
    static const char *const nouns[] = {
        "district", "road", "highway", "neighbourhood", "neighborhood", "quarter",     "suburb",
        "town",     "city", "village", "camp",          "airport",      "province",    "region",
        "area",     "base", "prison",  "crossing",      "governorate",  "countryside", "valley",
        "port",     "line", "front",   "hospital",      "bridge",       "market",      "square"};
    return STR_IN_NOCASE(word, nouns);
}

/* The word of the place's name that stands highest: "Bustan al-[Basha]". */
static int32_t top_of(const Tree *tree, const PlaceMention *place) {
    int32_t word = place->first;
    for (int32_t w = place->first; w <= place->last; w++)
        if (tree->nodes[w].head < place->first || tree->nodes[w].head > place->last) word = w;
    return word;
}

/* "the [Sukkari] district": the noun that the name belongs to; else the name's own word. */
static int32_t head_of_place(const Tree *tree, const PlaceMention *place) {
    int32_t word = top_of(tree, place), head = tree->nodes[word].head;
    Relation r = tree->nodes[word].relation;
    bool modifies = r == REL_COMPOUND || r == REL_NMOD_DESC || r == REL_FLAT || r == REL_AMOD ||
                    r == REL_NMOD_UNMARKED;
    bool names = modifies && head > place->last && is_place_noun(tree->nodes[head].lemma);
    return names ? head : word;
}

static bool has_mark(const Tree *tree, int32_t word, const char *const *words, size_t count) {
    int32_t mark = tree_child(tree, word, REL_CASE);
    return mark != NO_NODE && str_in(tree->nodes[mark].lemma, words, count);
}

static bool after_preposition_of_place(const Tree *tree, const PlaceMention *place,
                                       const Event *event) {
    static const char *const words[] = {"in",     "near",   "at",   "on",   "outside", "around",
                                        "inside", "across", "over", "into", "of"};
    static const char *const goals[] = {"to", "towards", "toward"};
    /* What is brought or moved is there where it comes to. */
    bool moves = event->type == EVENT_AID || event->type == EVENT_MOBILIZE;
    for (int32_t w = place->first; w <= place->last; w++)
        if (has_mark(tree, w, words, sizeof words / sizeof *words) ||
            (moves && has_mark(tree, w, goals, sizeof goals / sizeof *goals)))
            return true;
    int32_t head = head_of_place(tree, place);
    return head > place->last &&
           (has_mark(tree, head, words, sizeof words / sizeof *words) ||
            (moves && has_mark(tree, head, goals, sizeof goals / sizeof *goals)));
}

/* "bombed Aleppo", "shelled the Castello road": the word of the target that is the place or has its
 * name, or NO_NODE. */
static int32_t target_at_place(const Tree *tree, const PlaceMention *place,
                               const Parties *targets) {
    int32_t last = place->last;
    bool modifies = tree->nodes[last].relation == REL_COMPOUND && tree->nodes[last].head > last;
    for (uint32_t i = 0; i < targets->count; i++) {
        int32_t node = targets->node[i];
        if ((node >= place->first && node <= last) || (modifies && tree->nodes[last].head == node))
            return node;
    }
    return NO_NODE;
}

/* Whether the words stand in what is said, or are the report's own: "activists in Aleppo said",
 * "told reporters in Moscow that" do not say where it was. */
static bool is_in_telling(const Tree *tree, int32_t word, const Said *said) {
    if (!said || said->cue == NO_NODE || !said->quote) return true;
    uint32_t at = tree->nodes[word].token.start;
    bool inside = at >= said->content.start && at < said->content.end;
    bool tag = at >= said->tag.start && at < said->tag.end;
    return (inside && !tag) || word <= 1;
}

/* A country, "Homs province": what lies in it tells more. */
static bool is_wide(const Tree *tree, const PlaceMention *place) {
    static const char *const wide[] = {"province", "region", "governorate", "countryside"};
    PlaceKind kind = place->place ? place->place->kind : PLACE_CITY;
    int32_t head = head_of_place(tree, place);
    return kind == PLACE_COUNTRY || kind == PLACE_REGION ||
           (head > place->last && STR_IN_NOCASE(tree->nodes[head].lemma, wide));
}

void set_place(const EventBuilder *b, Event *event, const Said *said, const Parties *targets) {
    const Tree *tree = event_tree(b, event->sentence);
    uint32_t nearest = 2 * (PLACE_REACH + 1);
    for (uint32_t i = 0; i < b->mentions->place_count; i++) {
        const PlaceMention *place = &b->mentions->places[i];
        if (place->sentence != event->sentence) continue;
        if (!is_in_telling(tree, place->first, said)) continue;
        int32_t target = event->quad == 4 ? target_at_place(tree, place, targets) : NO_NODE;
        bool located = !place->metonym && after_preposition_of_place(tree, place, event);
        if (target == NO_NODE && !located) continue;
        int32_t head = target == NO_NODE ? head_of_place(tree, place) : target;
        uint32_t distance = 2 * tree_distance(tree, event->trigger_word, head);
        if (is_wide(tree, place)) distance += 2;
        if (target != NO_NODE) distance--;
        if (distance >= nearest) continue;
        nearest = distance;
        event->place = place;
    }
}
