/* What happened long before its report is history, and no event of the picture that is kept:
 * "Napoleon invaded Russia in 1812". docs/decisions.md says how long is long. */
#include "event/field.h"

#include <stdlib.h>
#include <string.h>

enum { YEARS_MAX = 20, FIRST_YEAR = 1950 }; /* the second where the report has no date */

static int year_of(const char *date) {
    return atoi(date);
}

static int first_year_of_interest(const EventBuilder *b) {
    Str date = b->parsed->doc->date;
    if (date.len < 4) return FIRST_YEAR;
    char year[5] = {0};
    memcpy(year, date.data, 4);
    return year_of(year) - YEARS_MAX;
}

/* Whether the time is the act's own: it hangs on the trigger or on what the trigger hangs on. "The
 * veterans of the 1973 war met" tells of a meeting now. */
static bool is_time_of(const Tree *tree, int32_t trigger, int32_t time) {
    int32_t head = tree->nodes[time].head;
    if (head == NO_NODE) return false;
    return tree_dominates(tree, head, trigger) ||
           (tree_dominates(tree, trigger, time) && tree_distance(tree, trigger, time) <= 2);
}

/* "during the Thirty Years War", "in the First World War". */
static bool is_old_war(const LexTree *lt, int32_t word) {
    if (word_in(lt, "old-war", word)) return true;
    int32_t child = lt->tree->nodes[word].first_child;
    for (; child != NO_NODE; child = lt->tree->nodes[child].next_sibling)
        if (lt->tree->nodes[child].relation == REL_COMPOUND && word_in(lt, "old-war", child))
            return true;
    return false;
}

/* "in the third century", "for two centuries", "in 587": told of the act itself. */
static bool is_of_old(const LexTree *lt, int32_t word) {
    const Tree *tree = lt->tree;
    if (is_old_war(lt, word)) return true;
    if (node_lemma_is(tree, word, "century")) {
        int32_t this = tree_child(tree, word, REL_DET);
        return this == NO_NODE || !node_lemma_is(tree, this, "this");
    }
    int32_t mark = tree_child(tree, word, REL_CASE);
    Str form = tree->nodes[word].token.form;
    return tree->nodes[word].upos == UPOS_NUM && form.len == 3 && mark != NO_NODE &&
           node_lemma_is(tree, mark, "in") && tree_child(tree, word, REL_NMOD) == NO_NODE;
}

static bool is_long_ago(const LexTree *lt, int32_t trigger) {
    const Tree *tree = lt->tree;
    for (int32_t at = trigger; at != NO_NODE; at = tree->nodes[at].head) {
        int32_t child = tree->nodes[at].first_child;
        for (; child != NO_NODE; child = tree->nodes[child].next_sibling)
            if (tree->nodes[child].relation == REL_OBL && is_of_old(lt, child)) return true;
        if (tree->nodes[at].relation != REL_CONJ && at != trigger) break;
    }
    return false;
}

static bool is_history(const EventBuilder *b, const Event *event) {
    const Tree *tree = event_tree(b, event->sentence);
    if (is_long_ago(event_lex(b, event->sentence), event->trigger_word)) return true;
    int first = first_year_of_interest(b);
    for (uint32_t i = 0; i < b->mentions->time_count; i++) {
        const TimeMention *time = &b->mentions->times[i];
        if (time->sentence == event->sentence && year_of(time->date) < first &&
            is_time_of(tree, event->trigger_word, time->word))
            return true;
    }
    return false;
}

void drop_history(EventBuilder *b) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < b->event_count; i++)
        if (!is_history(b, &b->events[i])) b->events[kept++] = b->events[i];
    b->event_count = kept;
}
