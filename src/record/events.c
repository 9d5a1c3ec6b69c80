#include "record/events.h"

#include "base/json.h"
#include "lexicon/ontology.h"
#include "record/store.h"

#include <stdio.h>
#include <string.h>

static const char columns[] =
    "SELECT e.id, e.key, d.id, d.name, d.date, d.title, d.url, d.publisher, d.copy_of, s.number,"
    " s.start, s.stop, substr(d.text, s.start + 1, s.stop - s.start), e.day, e.date,"
    " e.date_precision, e.type, e.mode, e.contexts, e.cameo, e.quad, e.goldstein,"
    " e.trigger_start, e.trigger_stop,"
    " substr(d.text, e.trigger_start + 1, e.trigger_stop - e.trigger_start), e.status,"
    " p.name, p.country, p.kind, p.geonameid, p.lat, p.lon, e.place_start, e.place_stop,"
    " substr(d.text, e.place_start + 1, e.place_stop - e.place_start),"
    " k.event, k.anonymous, k.code, k.via, k.kind, k.start, k.stop,"
    " coalesce(k.text, substr(d.text, k.start + 1, k.stop - k.start)),"
    " e.confidence, e.rule, e.guided, e.rejected, t.happening, t.why, d.extra,"
    " EXISTS (SELECT 1 FROM edit WHERE edit.event = e.id)"
    " FROM event e JOIN document d ON d.id = e.document JOIN sentence s ON s.id = e.sentence"
    " LEFT JOIN place p ON p.id = e.place LEFT JOIN speaker k ON k.event = e.id"
    " LEFT JOIN telling t ON t.event = e.id WHERE 1";
enum {
    C_ROW,
    C_KEY,
    C_DOC,
    C_NAME,
    C_REPORT_DATE,
    C_TITLE,
    C_URL,
    C_PUBLISHER,
    C_COPY,
    C_NUMBER,
    C_START,
    C_STOP,
    C_SENTENCE,
    C_DAY,
    C_DATE,
    C_PRECISION,
    C_TYPE,
    C_MODE,
    C_CONTEXTS,
    C_CAMEO,
    C_QUAD,
    C_GOLDSTEIN,
    C_TRIGGER_START,
    C_TRIGGER_STOP,
    C_TRIGGER,
    C_STATUS,
    C_PLACE_NAME,
    C_PLACE_COUNTRY,
    C_PLACE_KIND,
    C_GEONAMEID,
    C_LAT,
    C_LON,
    C_PLACE_START,
    C_PLACE_STOP,
    C_PLACE_TEXT,
    C_SPEAKER,
    C_ANONYMOUS,
    C_SPEAKER_CODE,
    C_VIA,
    C_KIND,
    C_SPEAKER_START,
    C_SPEAKER_STOP,
    C_SPEAKER_TEXT,
    C_CONFIDENCE,
    C_RULE,
    C_GUIDED,
    C_REJECTED,
    C_HAPPENING,
    C_WHY,
    C_EXTRA,
    C_EDITED
};

/* ---- the question ---- */

enum { PARAMETERS_MAX = 24 };

/* The SQL as it grows, and what is bound to its parameters. */
typedef struct Query {
    StrBuf sql;
    Str texts[PARAMETERS_MAX];
    int64_t numbers[PARAMETERS_MAX];
    int count;
} Query;

static void with_text(Query *q, const char *condition, Str value) {
    if (value.len == 0) return;
    strbuf_text(&q->sql, condition);
    q->texts[q->count++] = value;
}

static void with_number(Query *q, const char *condition, int64_t value) {
    strbuf_text(&q->sql, condition);
    q->texts[q->count] = (Str){NULL, 0};
    q->numbers[q->count++] = value;
}

#define ACTORS_LIKE "(SELECT id FROM actor WHERE substr(code, 1, length(?%d)) = ?%d)"

static void with_actor(Query *q, const char *role, Str code) {
    if (code.len == 0) return;
    int at = q->count + 1;
    strbuf_format(&q->sql,
                  " AND e.id IN (SELECT event FROM party WHERE %sactor IN " ACTORS_LIKE ")", role,
                  at, at);
    q->texts[q->count++] = code;
}

static void with_place(Query *q, Str place) {
    if (place.len == 0) return;
    int at = q->count + 1;
    strbuf_format(&q->sql,
                  " AND e.place IN (SELECT id FROM place WHERE country = ?%d OR"
                  " name = ?%d COLLATE NOCASE)",
                  at, at);
    q->texts[q->count++] = place;
}

static void write_conditions(Query *q, const EventFilter *f) {
    with_actor(q, "", f->actor);
    with_actor(q, "role = 0 AND ", f->source);
    with_actor(q, "role = 1 AND ", f->target);
    if (f->type) with_text(q, " AND e.type = ?", str_of(event_type_name(f->type)));
    if (f->status) with_text(q, " AND e.status = ?", str_of(event_status_name(f->status)));
    with_place(q, f->place);
    with_text(q, " AND e.day >= ?", f->first_day);
    with_text(q, " AND e.day <= ?", f->last_day);
    with_text(q, " AND e.sentence IN (SELECT rowid FROM sentence_text WHERE sentence_text MATCH ?)",
              f->text);
    with_text(q, " AND d.name = ?", f->document);
    if (f->key) with_number(q, " AND e.key = ?", (int64_t)*f->key);
    if (f->happening) with_number(q, " AND t.happening = ?", f->happening);
    if (!f->with_rejected) strbuf_text(&q->sql, " AND e.rejected = 0");
}

static void with_limits(Query *q, const EventFilter *f) {
    with_number(q, " LIMIT ?", f->most ? (int64_t)f->most : -1);
    with_number(q, " OFFSET ?", (int64_t)f->skip);
}

/* The happenings that have an event which is wanted, and then all events of these. */
static void write_query(Query *q, const EventFilter *f) {
    strbuf_text(&q->sql, columns);
    if (f->by_happening) {
        strbuf_text(&q->sql, " AND e.rejected = 0 AND t.happening IN (SELECT h.id FROM happening h"
                             " WHERE h.id IN (SELECT t.happening FROM event e"
                             " JOIN document d ON d.id = e.document"
                             " JOIN telling t ON t.event = e.id WHERE 1");
        write_conditions(q, f);
        strbuf_text(&q->sql, ") ORDER BY h.first_day, h.id");
        with_limits(q, f);
        strbuf_text(&q->sql, ") ORDER BY (SELECT first_day FROM happening WHERE id = t.happening),"
                             " t.happening, e.id");
    } else {
        write_conditions(q, f);
        strbuf_text(&q->sql, " ORDER BY e.day, e.id");
        with_limits(q, f);
    }
}

static sqlite3_stmt *ask(const Database *db, const EventFilter *filter, parley_error *err) {
    Query q = {.count = 0};
    write_query(&q, filter);
    sqlite3_stmt *s = q.sql.failed ? NULL : db_prepare(db, q.sql.data, err);
    if (q.sql.failed) error_memory(err);
    for (int i = 0; s && i < q.count; i++) {
        if (q.texts[i].data)
            bind_text(s, i + 1, q.texts[i]);
        else
            bind_int(s, i + 1, q.numbers[i]);
    }
    strbuf_free(&q.sql);
    return s;
}

/* ---- the answer ---- */

static int64_t place_or_null(sqlite3_stmt *s, int column) {
    return column_is_null(s, column) ? -1 : column_int(s, column);
}

static void read_report(sqlite3_stmt *s, EventView *v) {
    v->doc = column_text(s, C_NAME);
    v->report_date = column_text(s, C_REPORT_DATE);
    v->title = column_text(s, C_TITLE);
    v->url = column_text(s, C_URL);
    v->publisher = column_text(s, C_PUBLISHER);
    v->sentence = (uint32_t)column_int(s, C_NUMBER);
    v->sentence_start = column_int(s, C_START);
    v->sentence_stop = column_int(s, C_STOP);
    v->sentence_text = column_text(s, C_SENTENCE);
    v->extra = column_text(s, C_EXTRA);
}

static void read_codes(sqlite3_stmt *s, EventView *v) {
    v->date = column_text(s, C_DATE);
    v->date_precision = column_text(s, C_PRECISION);
    v->type = event_type_of(column_text(s, C_TYPE));
    v->mode = column_text(s, C_MODE);
    v->contexts = column_text(s, C_CONTEXTS);
    v->cameo = column_text(s, C_CAMEO);
    v->quad = (uint32_t)column_int(s, C_QUAD);
    v->goldstein = column_number(s, C_GOLDSTEIN);
    v->trigger_start = place_or_null(s, C_TRIGGER_START);
    v->trigger_stop = place_or_null(s, C_TRIGGER_STOP);
    v->trigger = column_text(s, C_TRIGGER);
    v->status = event_status_of(column_text(s, C_STATUS));
    v->confidence = column_number(s, C_CONFIDENCE);
    v->rule = column_text(s, C_RULE);
    v->guided = column_int(s, C_GUIDED);
}

static PlaceView read_place(sqlite3_stmt *s) {
    return (PlaceView){.known = !column_is_null(s, C_PLACE_NAME),
                       .located = !column_is_null(s, C_LAT),
                       .text = column_text(s, C_PLACE_TEXT),
                       .name = column_text(s, C_PLACE_NAME),
                       .country = column_text(s, C_PLACE_COUNTRY),
                       .kind = column_text(s, C_PLACE_KIND),
                       .start = place_or_null(s, C_PLACE_START),
                       .stop = place_or_null(s, C_PLACE_STOP),
                       .geonameid = column_int(s, C_GEONAMEID),
                       .lat = column_number(s, C_LAT),
                       .lon = column_number(s, C_LON)};
}

static SpeakerView read_speaker(sqlite3_stmt *s) {
    return (SpeakerView){.known = !column_is_null(s, C_SPEAKER),
                         .anonymous = column_int(s, C_ANONYMOUS),
                         .text = column_text(s, C_SPEAKER_TEXT),
                         .code = column_text(s, C_SPEAKER_CODE),
                         .via = column_text(s, C_VIA),
                         .kind = column_text(s, C_KIND),
                         .start = place_or_null(s, C_SPEAKER_START),
                         .stop = place_or_null(s, C_SPEAKER_STOP)};
}

/* Parties and harm come from tables of their own; their texts are copied, since a statement's texts
 * go with its next step. */
static Str kept(Arena *arena, sqlite3_stmt *s, int column) {
    Str text = column_text(s, column);
    return text.len ? str_copy(arena, text) : str_of("");
}

static void read_party(sqlite3_stmt *s, Arena *arena, EventView *v) {
    bool target = column_int(s, 0);
    uint32_t *count = target ? &v->target_count : &v->source_count;
    if (*count == EVENT_PARTIES_MAX) return;
    (target ? v->target : v->source)[(*count)++] = (PartyView){.code = kept(arena, s, 1),
                                                               .country = kept(arena, s, 2),
                                                               .sector = kept(arena, s, 3),
                                                               .name = kept(arena, s, 4),
                                                               .named_by = kept(arena, s, 5),
                                                               .start = place_or_null(s, 6),
                                                               .stop = place_or_null(s, 7),
                                                               .text = kept(arena, s, 8)};
}

static void read_harm(sqlite3_stmt *s, Arena *arena, EventView *v) {
    HarmKind kind = harm_kind_of(column_text(s, 0));
    if (kind == HARM_NONE) return;
    v->harm[kind] =
        (HarmView){.known = true,
                   .least = (uint32_t)column_int(s, 1),
                   .most = column_is_null(s, 2) ? UINT32_MAX : (uint32_t)column_int(s, 2),
                   .who = kept(arena, s, 3)};
}

/* Reads all that one of the other tables has of the event. */
static parley_status read_beside(Record *record, StatementId id, int64_t event, Arena *arena,
                                 void (*read)(sqlite3_stmt *, Arena *, EventView *), EventView *v,
                                 parley_error *err) {
    sqlite3_stmt *s = record_statement(record, id, err);
    if (!s) return db_failed(&record->db, err);
    bind_int(s, 1, event);
    bool row = true;
    while (row) {
        parley_status status = db_next(&record->db, s, &row, err);
        if (status) return status;
        if (row) read(s, arena, v);
    }
    return PARLEY_OK;
}

static parley_status read_row(Record *record, sqlite3_stmt *s, Arena *arena, EventRow *e,
                              parley_error *err) {
    EventView *v = &e->view;
    v->source_count = v->target_count = 0;
    memset(v->harm, 0, sizeof v->harm);
    snprintf(v->id, sizeof v->id, "%016llx", (unsigned long long)column_int(s, C_KEY));
    read_report(s, v);
    read_codes(s, v);
    v->place = read_place(s);
    v->said_by = read_speaker(s);
    e->row = column_int(s, C_ROW);
    e->document_row = column_int(s, C_DOC);
    e->copy_of = column_int(s, C_COPY);
    e->day = column_text(s, C_DAY);
    e->rejected = column_int(s, C_REJECTED);
    e->happening = column_int(s, C_HAPPENING);
    e->why = column_text(s, C_WHY);
    e->edited = column_int(s, C_EDITED);
    arena_reset(arena);
    parley_status status =
        read_beside(record, STATEMENT_PARTIES, e->row, arena, read_party, v, err);
    return status ? status : read_beside(record, STATEMENT_HARM, e->row, arena, read_harm, v, err);
}

static parley_status ask_failed(const Record *record, const EventFilter *filter,
                                parley_error *err) {
    if (filter->text.len && (sqlite3_errcode(record->db.handle) & 0xff) == SQLITE_ERROR)
        return error_set(err, PARLEY_ERR_USAGE, "\"%.*s\" cannot be searched for: %s",
                         STR_ARG(filter->text), sqlite3_errmsg(record->db.handle));
    return db_failed(&record->db, err);
}

parley_status record_events(Record *record, const EventFilter *filter,
                            bool (*take)(void *context, const EventRow *event), void *context,
                            parley_error *err) {
    Arena *arena = arena_new(0);
    sqlite3_stmt *s = arena ? ask(&record->db, filter, err) : NULL;
    if (!s) {
        arena_free(arena);
        return arena ? ask_failed(record, filter, err) : error_memory(err);
    }
    parley_status status = PARLEY_OK;
    bool row = true;
    while (row && !status) {
        status = db_next(&record->db, s, &row, err);
        if (status == PARLEY_ERR_IO) status = ask_failed(record, filter, err);
        if (!row || status) continue;
        EventRow event;
        status = read_row(record, s, arena, &event, err);
        if (!status) row = take(context, &event);
    }
    sqlite3_finalize(s);
    arena_free(arena);
    return status;
}

static void put_text(StrBuf *out, const char *key, Str value) {
    json_put_key(out, key);
    json_put_string_or_null(out, value);
}

static void put_bool(StrBuf *out, const char *key, bool value) {
    json_put_key(out, key);
    json_put_bool(out, value);
}

void put_row_fields(StrBuf *out, const EventRow *e) {
    put_event_fields(out, &e->view);
    put_text(out, "day", e->day);
    json_put_key(out, "happening");
    if (e->happening)
        json_put_int(out, e->happening);
    else
        json_put_null(out);
    put_bool(out, "edited", e->edited);
    put_bool(out, "rejected", e->rejected);
    put_bool(out, "copy", e->copy_of != 0);
    put_text(out, "title", e->view.title);
    put_text(out, "url", e->view.url);
    put_text(out, "publisher", e->view.publisher);
}
