#include "record/counts.h"

#include "lexicon/ontology.h"
#include "record/query.h"
#include "record/store.h"

#include <stdio.h>

static bool take_summary(void *context, sqlite3_stmt *s) {
    RecordSummary *out = context;
    out->documents = column_int(s, 0);
    out->events = column_int(s, 1);
    out->happenings = column_int(s, 2);
    out->quotes = column_int(s, 3);
    snprintf(out->first_day, sizeof out->first_day, "%.*s", STR_ARG(column_text(s, 4)));
    snprintf(out->last_day, sizeof out->last_day, "%.*s", STR_ARG(column_text(s, 5)));
    return false;
}

parley_status record_summary(Record *record, RecordSummary *out, parley_error *err) {
    Query q = {.count = 0};
    *out = (RecordSummary){.documents = 0};
    query_add(&q, "SELECT (SELECT count(*) FROM document), (SELECT count(*) FROM event) -"
                  " (SELECT count(*) FROM event WHERE rejected = 1),"
                  " (SELECT count(*) FROM happening), (SELECT count(*) FROM quote),"
                  " (SELECT min(day) FROM event), (SELECT max(day) FROM event)");
    return query_run(&record->db, &q, take_summary, out, err);
}

/* ---- places ---- */

typedef struct PlaceTaker {
    bool (*take)(void *context, const PlaceCount *place);
    void *context;
} PlaceTaker;

static bool take_place(void *context, sqlite3_stmt *s) {
    const PlaceTaker *taker = context;
    PlaceCount count = {.place = {.known = true,
                                  .located = !column_is_null(s, 3),
                                  .name = column_text(s, 0),
                                  .country = column_text(s, 1),
                                  .kind = column_text(s, 2),
                                  .lat = column_number(s, 3),
                                  .lon = column_number(s, 4),
                                  .geonameid = column_int(s, 5)},
                        .events = column_int(s, 6)};
    return taker->take(taker->context, &count);
}

parley_status record_place_counts(Record *record, Str first_day, Str last_day, EventType type,
                                  bool (*take)(void *context, const PlaceCount *place),
                                  void *context, parley_error *err) {
    Query q = {.count = 0};
    query_add(&q, "SELECT p.name, p.country, p.kind, p.lat, p.lon, p.geonameid, c.events FROM"
                  " (SELECT e.place AS place, count(*) AS events FROM event e"
                  " WHERE e.place IS NOT NULL AND e.rejected = 0");
    query_text_if(&q, " AND e.day >= ?", first_day);
    query_text_if(&q, " AND e.day <= ?", last_day);
    if (type)
        query_text(&q, " AND e.act IN (SELECT id FROM act WHERE type = ?)",
                   str_of(event_type_name(type)));
    query_add(&q, " GROUP BY e.place) c JOIN place p ON p.id = c.place"
                  " ORDER BY c.events DESC, p.id LIMIT 10000");
    PlaceTaker taker = {take, context};
    return query_run(&record->db, &q, take_place, &taker, err);
}

/* ---- actors ---- */

typedef struct ActorTaker {
    bool (*take)(void *context, const ActorCount *actor);
    void *context;
} ActorTaker;

static bool take_actor(void *context, sqlite3_stmt *s) {
    const ActorTaker *taker = context;
    ActorCount count = {column_text(s, 0), column_text(s, 1), column_text(s, 2), column_int(s, 3)};
    return taker->take(taker->context, &count);
}

parley_status record_actor_counts(Record *record, uint64_t most,
                                  bool (*take)(void *context, const ActorCount *actor),
                                  void *context, parley_error *err) {
    Query q = {.count = 0};
    query_number(&q,
                 "SELECT c.code, max(a.country), CASE WHEN min(a.name) = max(a.name) THEN"
                 " max(a.name) END, c.events FROM (SELECT a.code AS code, count(DISTINCT p.event)"
                 " AS events FROM actor a CROSS JOIN party p ON p.actor = a.id WHERE a.code <> ''"
                 " AND p.event NOT IN (SELECT id FROM event WHERE rejected = 1) GROUP BY a.code"
                 " ORDER BY events DESC, a.code LIMIT ?) c JOIN actor a ON a.code = c.code"
                 " GROUP BY c.code ORDER BY c.events DESC, c.code",
                 (int64_t)most);
    ActorTaker taker = {take, context};
    return query_run(&record->db, &q, take_actor, &taker, err);
}
