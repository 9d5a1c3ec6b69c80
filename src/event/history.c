/* What happened long before its report is history, and no event of the picture that is kept:
 * "Napoleon invaded Russia in 1812". docs/decisions.md says how long is long. */
#include "event/build.h"

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

static bool is_history(const EventBuilder *b, const Event *event) {
    const Tree *tree = event_tree(b, event->sentence);
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
