/* Happenings in short, all that a filter lets through: for a map and a timeline. Tens of thousands
 * are read in a fraction of a second, since tellings are read side by side and not one by one. */
#ifndef RECORD_POINTS_H
#define RECORD_POINTS_H

#include "record/events.h"
#include "story/day.h"

typedef struct Point {
    int64_t id;
    EventType type;
    int32_t first_day, last_day; /* days since 1970-01-01, or DAY_UNKNOWN */
    bool located, actual;        /* actual: a telling tells it as a fact */
    double lat, lon;
    uint32_t killed;  /* the least that was told, denials aside; 0: not told */
    uint32_t reports; /* copies count once */
    /* Numbers of strings: a name, its kind ("city"), codes joined by commas. */
    uint32_t place, kind, source, target;
} Point;

typedef struct PointList {
    Arena *arena;
    const Point *points; /* in the order of first days */
    size_t count, total; /* total: with those before, which were left out */
    const Str *strings;  /* the first one is empty */
    uint32_t string_count;
} PointList;

/* At most so many, the latest. Statuses as for record_events. Free in any case. */
parley_status record_points(Record *record, const EventFilter *filter, size_t most, PointList *out,
                            parley_error *err);
void record_points_free(PointList *list);

#endif
