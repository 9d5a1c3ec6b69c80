/* What a change to a record can move between happenings: events are only ever held against those of
 * their type that may have been on the same days. */
#ifndef RECORD_CONCERNED_H
#define RECORD_CONCERNED_H

#include "lexicon/lexicon.h"
#include "record/record.h"

/* Days on which events of a type are looked at; DAY_UNKNOWN for those that have none. Of events
 * that are told of a whole year (see story_is_long) the first days are meant. */
typedef struct Stretch {
    EventType type;
    bool of_years;
    int32_t first, last;
} Stretch;

typedef struct Concerned {
    Stretch *stretches; /* by type and day, apart from each other, once they are merged */
    uint32_t count, room;
    int64_t *happenings; /* those that changed events told of; ascending, once merged */
    uint32_t happening_count, happening_room;
} Concerned;

/* Events added after a row. */
parley_status concerned_by_new(Record *record, int64_t after, Concerned *to, parley_error *err);

/* Events up to last_row that were corrected or rejected after an edit: where they stand now, and
 * the happenings that they told of. */
parley_status concerned_by_edits(Record *record, int64_t after, int64_t last_row, Concerned *to,
                                 parley_error *err);

/* A happening, and that of an event. */
parley_status concerned_by_split(Record *record, int64_t happening, uint64_t key, Concerned *to,
                                 parley_error *err);

/* Sorts; stretches no more than `gap` days from each other become one. */
void concerned_merge(Concerned *to, int32_t gap);
bool concerned_has_happening(const Concerned *c, int64_t happening);
void concerned_free(Concerned *c);

#endif
