/* How much a record holds, and of what: for an overview. */
#ifndef RECORD_COUNTS_H
#define RECORD_COUNTS_H

#include "event/view.h"
#include "record/record.h"

typedef struct RecordSummary {
    int64_t documents, events, happenings, quotes; /* events: rejected ones are not counted */
    char first_day[32], last_day[32];              /* of events; empty: there are none */
} RecordSummary;

parley_status record_summary(Record *record, RecordSummary *out, parley_error *err);

typedef struct PlaceCount {
    PlaceView place; /* without a mention */
    int64_t events;
} PlaceCount;

/* Places of events with how many, the most frequent first, at most 10,000; by days and type where
 * they are given. Texts live until take returns. Statuses as for record_open. */
parley_status record_place_counts(Record *record, Str first_day, Str last_day, EventType type,
                                  bool (*take)(void *context, const PlaceCount *place),
                                  void *context, parley_error *err);

typedef struct ActorCount {
    Str code, country;
    Str name; /* where all actors of that code have the same one; else empty */
    int64_t events;
} ActorCount;

/* Codes of actors with how many events they have a part in, the most frequent first. */
parley_status record_actor_counts(Record *record, uint64_t most,
                                  bool (*take)(void *context, const ActorCount *actor),
                                  void *context, parley_error *err);

#endif
