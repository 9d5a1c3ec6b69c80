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

/* Whether the words stand in what is said, or are the report's own: "activists in Aleppo said",
 * "told reporters in Moscow on Monday that" do not say where and when it was. */
static bool is_in_telling(const Tree *tree, int32_t word, const Said *said) {
    if (!said || said->cue == NO_NODE || !said->quote) return true;
    uint32_t at = tree->nodes[word].token.start;
    bool inside = at >= said->content.start && at < said->content.end;
    bool tag = at >= said->tag.start && at < said->tag.end;
    return (inside && !tag) || word <= 1;
}

/* "blocked since Tuesday", "no food since April": how long it has been so, not when it was done. A
 * year is kept, which may tell that all of it is history. */
static bool is_duration(const Tree *tree, const TimeMention *time, int32_t trigger) {
    static const char *const marks[] = {"since", "until", "till"};
    /* "since the siege was closed in August" */
    for (int32_t up = tree->nodes[time->word].head; up != NO_NODE; up = tree->nodes[up].head)
        if (tree->nodes[up].relation == REL_ADVCL &&
            node_lemma_is(tree, tree_child(tree, up, REL_MARK), "since"))
            return up != trigger && !tree_dominates(tree, up, trigger);
    int32_t mark = tree_child(tree, time->word, REL_CASE);
    bool before = time->word > 0 && STR_IN_NOCASE(tree->nodes[time->word - 1].token.form, marks);
    bool marked = mark != NO_NODE && STR_IN(tree->nodes[mark].lemma, marks);
    return time->precision != DATE_YEAR && (before || marked);
}

/* "since Monday, when they took the town": what began then. */
static bool is_told_when(const Tree *tree, int32_t time, int32_t trigger) {
    int32_t next = time + 1;
    if (next < (int32_t)tree->count && tree->nodes[next].upos == UPOS_PUNCT) next++;
    return trigger > next && node_lemma_is(tree, next, "when");
}

/* "announced on Friday an inquiry into the attack", "stopped on Tuesday because of the attack" or
 * "after the attack", which was told before: the attack was before. */
static bool is_of_consequence(const Tree *tree, int32_t time, int32_t trigger) {
    static const char *const marks[] = {"because", "into", "about", "over", "for"};
    static const char *const behind[] = {"after", "since", "following"};
    if (time > trigger) return false;
    for (int32_t up = trigger; up != NO_NODE && !tree_dominates(tree, up, time);
         up = tree->nodes[up].head) {
        int32_t mark = tree_child(tree, up, REL_CASE);
        if (mark == NO_NODE) continue;
        if (STR_IN(tree->nodes[mark].lemma, marks)) return true;
        if (STR_IN(tree->nodes[mark].lemma, behind) &&
            node_lemma_is(tree, tree_child(tree, up, REL_DET), "the"))
            return true;
    }
    return false;
}

/* "were buried on Sunday after rebels attacked the village": Sunday is not the attack's; "on
 * Sunday, hours after rebels attacked" it is, and so where people died of it. */
static bool is_of_sequel(const Tree *tree, const TimeMention *mention, int32_t trigger) {
    static const char *const harms[] = {"die", "kill", "injure", "wound", "hurt"};
    int32_t time = mention->word;
    if (mention->precision != DATE_DAY) return false;
    for (int32_t up = trigger; up != NO_NODE && !tree_dominates(tree, up, time);
         up = tree->nodes[up].head) {
        int32_t mark = tree_child(tree, up, REL_MARK);
        if (tree->nodes[up].relation != REL_ADVCL || !node_lemma_is(tree, mark, "after")) continue;
        if (STR_IN(tree->nodes[tree->nodes[up].head].lemma, harms)) return false;
        return mark == 0 || (!node_lemma_is(tree, mark - 1, "hour") &&
                             !node_lemma_is(tree, mark - 1, "minute") &&
                             !node_lemma_is(tree, mark - 1, "shortly"));
    }
    return false;
}

/* The time nearest to the trigger on the tree, in what is told or (told false) in the words of who
 * tells it. */
static const TimeMention *nearest_time(const EventBuilder *b, const Event *event, const Said *said,
                                       bool told) {
    const Tree *tree = event_tree(b, event->sentence);
    const TimeMention *best = NULL;
    uint32_t nearest = TIME_REACH + 1;
    /* "urged Russia on Monday to withdraw": Monday is the day of the urging. */
    bool done = event->status == STATUS_ACTUAL || event->status == STATUS_CLAIMED;
    for (uint32_t i = 0; i < b->mentions->time_count; i++) {
        const TimeMention *time = &b->mentions->times[i];
        if (time->sentence != event->sentence || is_in_telling(tree, time->word, said) != told)
            continue;
        if (is_duration(tree, time, event->trigger_word) &&
            !is_told_when(tree, time->word, event->trigger_word))
            continue;
        if (!done && !tree_dominates(tree, event->trigger_word, time->word)) continue;
        if (is_of_sequel(tree, time, event->trigger_word)) continue;
        if (tree->nodes[event->trigger_word].upos == UPOS_NOUN &&
            is_of_consequence(tree, time->word, event->trigger_word))
            continue;
        uint32_t distance = tree_distance(tree, event->trigger_word, time->word);
        if (distance >= nearest) continue;
        nearest = distance;
        best = time;
    }
    return best;
}

/* "said on Tuesday that jets had bombed the town": it was over by then, nobody says for how long.
 */
static bool was_over(const Tree *tree, int32_t word) {
    int32_t child = tree->nodes[word].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling)
        if (tree->nodes[child].relation == REL_AUX &&
            str_is_nocase(tree->nodes[child].token.form, "had"))
            return true;
    return false;
}

void set_date(const EventBuilder *b, Event *event, const Said *said) {
    const Tree *tree = event_tree(b, event->sentence);
    const TimeMention *best = nearest_time(b, event, said, true);
    if (!best && !was_over(tree, event->trigger_word)) best = nearest_time(b, event, said, false);
    if (best) {
        memcpy(event->date, best->date, sizeof event->date);
        event->date_precision = best->precision;
        event->date_span = words_span(tree, best->first, best->last);
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

static bool has_mark(const Tree *tree, int32_t word, const char *const *words, size_t count) {
    int32_t mark = tree_child(tree, word, REL_CASE);
    return mark != NO_NODE && str_in(tree->nodes[mark].lemma, words, count);
}

/* What is brought or moved is there where it comes to: "delivered aid to Madaya". */
static bool after_preposition_of_place(const Tree *tree, const PlaceMention *place,
                                       const Event *event) {
    static const char *const words[] = {"in",     "near",   "at",   "on",   "outside", "around",
                                        "inside", "across", "over", "into", "of"};
    static const char *const goals[] = {"to", "towards", "toward"};
    bool moves = event->type == EVENT_AID || event->type == EVENT_MOBILIZE;
    int32_t anchor = anchor_of(tree, place), last = place->last;
    for (int32_t w = place->first; w <= anchor; w = w == last && anchor > last ? anchor : w + 1)
        if (has_mark(tree, w, words, sizeof words / sizeof *words) ||
            (moves && has_mark(tree, w, goals, sizeof goals / sizeof *goals)))
            return true;
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
    /* "accused the army of [shelling] al-Waer", wherever the name hangs */
    if (place->first == event->trigger_word + 1 && !place->metonym) return true;
    Relation r = tree->nodes[anchor].relation;
    return tree->nodes[anchor].head == event->trigger_word && (r == REL_OBJ || r == REL_NSUBJ_PASS);
}

/* "aid reached Aleppo"; whoever helps a country or its people is not said to do so there. */
static bool is_reached(const Tree *tree, const Event *event, const PlaceMention *place) {
    int32_t word = place->last;
    bool country = place->place && place->place->kind == PLACE_COUNTRY;
    if (tree->nodes[word].relation == REL_FLAT) word = place->first;
    return !country && !place->metonym && tree->nodes[word].relation == REL_OBJ &&
           tree->nodes[word].head == event->trigger_word;
}

static bool may_be_place_of(const EventBuilder *b, const Event *event, const PlaceMention *place,
                            const Said *said, const Parties *targets) {
    const Tree *tree = event_tree(b, event->sentence);
    if (place->sentence != event->sentence) return false;
    if (!is_in_telling(tree, place->first, said)) return false;
    if (event->quad == 4 && is_acted_on(tree, event, place, targets)) return true;
    if (event->type == EVENT_AID && is_reached(tree, event, place)) return true;
    return !place->metonym && after_preposition_of_place(tree, place, event);
}

/* A country, "Homs province": what lies in it tells more. */
static bool is_wide(const Tree *tree, const PlaceMention *place) {
    static const char *const wide[] = {"province", "region", "governorate", "countryside"};
    PlaceKind kind = place->place ? place->place->kind : PLACE_CITY;
    int32_t anchor = anchor_of(tree, place);
    return kind == PLACE_COUNTRY || kind == PLACE_REGION ||
           (anchor > place->last && STR_IN_NOCASE(tree->nodes[anchor].lemma, wide));
}

static uint32_t steps_to(const Tree *tree, const Event *event, const PlaceMention *place) {
    int32_t anchor = anchor_of(tree, place), from = anchor > place->last ? anchor : place->first;
    return tree_distance(tree, event->trigger_word, from) + is_wide(tree, place);
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

void set_place(const EventBuilder *b, Event *event, const Said *said, const Parties *targets) {
    const Tree *tree = event_tree(b, event->sentence);
    uint32_t nearest = PLACE_REACH + 1;
    for (uint32_t i = 0; i < b->mentions->place_count; i++) {
        const PlaceMention *place = &b->mentions->places[i];
        if (!may_be_place_of(b, event, place, said, targets)) continue;
        uint32_t distance = steps_to(tree, event, place);
        if (distance > PLACE_REACH) continue;
        bool within = event->place && is_within(place, event->place);
        bool holds = event->place && is_within(event->place, place);
        if (!within && (distance >= nearest || holds)) continue;
        nearest = distance;
        event->place = place;
    }
}
