#include "record/events.h"

#include "base/json.h"
#include "lexicon/ontology.h"
#include "record/page.h"
#include "record/search.h"
#include "record/store.h"
#include "record/which.h"

#include <stdio.h>
#include <string.h>

static const char columns[] =
    "SELECT e.id, e.key, d.id, d.name, d.date, d.title, d.url, d.publisher, d.copy_of,"
    " s.id - d.first_sentence, s.start, s.text, e.day, e.date, e.date_precision, e.date_start,"
    " e.date_stop, a.type, a.mode,"
    " a.contexts, a.cameo, a.quad, a.goldstein, e.trigger_start, e.trigger_stop, a.status,"
    " p.name, p.country, p.kind, p.geonameid, p.lat, p.lon, e.place_start, e.place_stop,"
    " k.event, k.anonymous, k.code, k.via, k.kind, k.start, k.stop, k.text,"
    " e.confidence, a.rule, e.guided, e.rejected, t.happening, t.why, d.extra,"
    " EXISTS (SELECT 1 FROM edit WHERE edit.event = e.id)"
    " FROM event e JOIN document d ON d.id = e.document JOIN sentence s ON s.id = e.sentence"
    " JOIN act a ON a.id = e.act LEFT JOIN place p ON p.id = e.place"
    " LEFT JOIN speaker k ON k.event = e.id LEFT JOIN telling t ON t.event = e.id"
    " WHERE e.id = ?1 AND (e.rejected = 0 OR ?2)";
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
    C_SENTENCE,
    C_DAY,
    C_DATE,
    C_PRECISION,
    C_DATE_START,
    C_DATE_STOP,
    C_TYPE,
    C_MODE,
    C_CONTEXTS,
    C_CAMEO,
    C_QUAD,
    C_GOLDSTEIN,
    C_TRIGGER_START,
    C_TRIGGER_STOP,
    C_STATUS,
    C_PLACE_NAME,
    C_PLACE_COUNTRY,
    C_PLACE_KIND,
    C_GEONAMEID,
    C_LAT,
    C_LON,
    C_PLACE_START,
    C_PLACE_STOP,
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

/* An event that is read: its row, where its texts are kept, and the sentence they are cut from. */
typedef struct Row {
    Record *record;
    sqlite3_stmt *s;
    Arena *arena;
    ToldSentence told;
    EventView *view;
    parley_status status; /* the first failure */
    parley_error *err;
} Row;

static Str stretch(Row *r, int64_t start, int64_t stop) {
    Str text = {"", 0};
    if (!r->status)
        r->status = told_stretch(r->record, &r->told, r->arena, start, stop, &text, r->err);
    return text;
}

static int64_t place_or_null(sqlite3_stmt *s, int column) {
    return column_is_null(s, column) ? -1 : column_int(s, column);
}

static void read_report(Row *r) {
    sqlite3_stmt *s = r->s;
    EventView *v = r->view;
    r->told =
        told_sentence(column_int(s, C_DOC), column_int(s, C_START), column_text(s, C_SENTENCE));
    v->doc = column_text(s, C_NAME);
    v->report_date = column_text(s, C_REPORT_DATE);
    v->title = column_text(s, C_TITLE);
    v->url = column_text(s, C_URL);
    v->publisher = column_text(s, C_PUBLISHER);
    v->sentence = (uint32_t)column_int(s, C_NUMBER);
    v->sentence_start = r->told.start;
    v->sentence_stop = r->told.stop;
    v->sentence_text = r->told.text;
    v->extra = column_text(s, C_EXTRA);
}

static void read_codes(sqlite3_stmt *s, EventView *v) {
    v->date = column_text(s, C_DATE);
    v->date_precision = column_text(s, C_PRECISION);
    v->date_start = place_or_null(s, C_DATE_START);
    v->date_stop = place_or_null(s, C_DATE_STOP);
    v->type = event_type_of(column_text(s, C_TYPE));
    v->mode = column_text(s, C_MODE);
    v->contexts = column_text(s, C_CONTEXTS);
    v->cameo = column_text(s, C_CAMEO);
    v->quad = (uint32_t)column_int(s, C_QUAD);
    v->goldstein = column_number(s, C_GOLDSTEIN);
    v->trigger_start = place_or_null(s, C_TRIGGER_START);
    v->trigger_stop = place_or_null(s, C_TRIGGER_STOP);
    v->status = event_status_of(column_text(s, C_STATUS));
    v->confidence = column_number(s, C_CONFIDENCE);
    v->rule = column_text(s, C_RULE);
    v->guided = column_int(s, C_GUIDED);
}

static void read_place(Row *r) {
    sqlite3_stmt *s = r->s;
    PlaceView *p = &r->view->place;
    *p = (PlaceView){.known = !column_is_null(s, C_PLACE_NAME),
                     .located = !column_is_null(s, C_LAT),
                     .name = column_text(s, C_PLACE_NAME),
                     .country = column_text(s, C_PLACE_COUNTRY),
                     .kind = column_text(s, C_PLACE_KIND),
                     .start = place_or_null(s, C_PLACE_START),
                     .stop = place_or_null(s, C_PLACE_STOP),
                     .geonameid = column_int(s, C_GEONAMEID),
                     .lat = column_number(s, C_LAT),
                     .lon = column_number(s, C_LON)};
    p->text = stretch(r, p->start, p->stop);
}

static void read_speaker(Row *r) {
    sqlite3_stmt *s = r->s;
    SpeakerView *k = &r->view->said_by;
    *k = (SpeakerView){.known = !column_is_null(s, C_SPEAKER),
                       .anonymous = column_int(s, C_ANONYMOUS),
                       .text = column_text(s, C_SPEAKER_TEXT),
                       .code = column_text(s, C_SPEAKER_CODE),
                       .via = column_text(s, C_VIA),
                       .kind = quote_kind_of(s, C_KIND),
                       .start = place_or_null(s, C_SPEAKER_START),
                       .stop = place_or_null(s, C_SPEAKER_STOP)};
    if (k->text.len == 0) k->text = stretch(r, k->start, k->stop);
}

/* Parties and harm come from tables of their own; their texts are copied, since a statement's texts
 * go with its next step. */
static Str kept(Row *r, sqlite3_stmt *s, int column) {
    Str text = column_text(s, column);
    Str copy = text.len ? str_copy(r->arena, text) : str_of("");
    if (!copy.data) r->status = error_memory(r->err);
    return copy.data ? copy : str_of("");
}

static Str named_by_of(sqlite3_stmt *s, int column) {
    int64_t number = column_int(s, column);
    bool known = !column_is_null(s, column) && number >= 0 && number <= NAMED_BY_PRONOUN;
    return str_of(known ? named_by_name((NamedBy)number) : NULL);
}

static void read_party(Row *r, sqlite3_stmt *s) {
    EventView *v = r->view;
    bool target = column_int(s, 0);
    uint32_t *count = target ? &v->target_count : &v->source_count;
    if (*count == EVENT_PARTIES_MAX) return;
    PartyView *party = &(target ? v->target : v->source)[(*count)++];
    *party = (PartyView){.code = kept(r, s, 1),
                         .country = kept(r, s, 2),
                         .sector = kept(r, s, 3),
                         .name = kept(r, s, 4),
                         .named_by = named_by_of(s, 5),
                         .start = place_or_null(s, 6),
                         .stop = place_or_null(s, 7),
                         .text = kept(r, s, 8)};
    if (party->text.len == 0) party->text = stretch(r, party->start, party->stop);
}

static void read_harm(Row *r, sqlite3_stmt *s) {
    HarmKind kind = harm_kind_of(column_text(s, 0));
    if (kind == HARM_NONE) return;
    r->view->harm[kind] =
        (HarmView){.known = true,
                   .least = (uint32_t)column_int(s, 1),
                   .most = column_is_null(s, 2) ? UINT32_MAX : (uint32_t)column_int(s, 2),
                   .who = kept(r, s, 3)};
}

/* Reads all that one of the other tables has of the event. */
static void read_beside(Row *r, StatementId id, int64_t event,
                        void (*read)(Row *, sqlite3_stmt *)) {
    sqlite3_stmt *s = r->status ? NULL : record_statement(r->record, id, r->err);
    if (!s) {
        if (!r->status) r->status = db_failed(&r->record->db, r->err);
        return;
    }
    bind_int(s, 1, event);
    bool row = true;
    while (row) {
        parley_status status = db_next(&r->record->db, s, &row, r->err);
        if (status) r->status = status;
        if (row) read(r, s);
    }
}

static parley_status read_row(Row *r, EventRow *e) {
    EventView *v = r->view = &e->view;
    sqlite3_stmt *s = r->s;
    arena_reset(r->arena);
    v->source_count = v->target_count = 0;
    memset(v->harm, 0, sizeof v->harm);
    snprintf(v->id, sizeof v->id, "%016llx", (unsigned long long)column_int(s, C_KEY));
    read_report(r);
    read_codes(s, v);
    v->trigger = stretch(r, v->trigger_start, v->trigger_stop);
    v->date_text = stretch(r, v->date_start, v->date_stop);
    read_place(r);
    read_speaker(r);
    e->row = column_int(s, C_ROW);
    e->document_row = column_int(s, C_DOC);
    e->copy_of = column_int(s, C_COPY);
    e->day = column_text(s, C_DAY);
    e->rejected = column_int(s, C_REJECTED);
    e->happening = column_int(s, C_HAPPENING);
    e->why = column_text(s, C_WHY);
    e->edited = column_int(s, C_EDITED);
    return r->status;
}

static parley_status read_rest_of_row(Row *r, int64_t event) {
    read_beside(r, STATEMENT_PARTIES, event, read_party);
    read_beside(r, STATEMENT_HARM, event, read_harm);
    return r->status;
}

/* ---- all that are wanted ---- */

typedef struct Reading {
    Record *record;
    const EventFilter *filter;
    bool (*take)(void *context, const EventRow *event);
    void *context;
    Arena *arena;
    sqlite3_stmt *row; /* one event, by its row */
    StrBuf last_day;   /* how far the reading in order has come */
    int64_t last;
    uint64_t taken;
    bool stopped;
    parley_status damage; /* and err tells of the first */
    parley_error *err;
} Reading;

/* What a failure leads to: damage is remembered, and the reading goes on. */
static parley_status passed_over(Reading *r, parley_status status, const parley_error *err) {
    if (status && !r->damage) *r->err = *err;
    if (status != PARLEY_ERR_FORMAT) return status;
    r->damage = status;
    return PARLEY_OK;
}

static parley_status read_one(Reading *r, int64_t id) {
    const Database *db = &r->record->db;
    parley_error err = {PARLEY_OK, ""};
    bool row = false;
    EventRow event;
    bind_int(r->row, 1, id);
    bind_int(r->row, 2, r->filter->with_rejected);
    parley_status status = db_next(db, r->row, &row, &err);
    Row of_it = {.record = r->record, .s = r->row, .arena = r->arena, .err = &err};
    if (row) status = read_row(&of_it, &event);
    bool wanted = row && !status && (!r->filter->look || r->filter->look(r->context, &event));
    if (wanted) status = read_rest_of_row(&of_it, event.row);
    if (wanted && !status) {
        r->taken++;
        r->stopped = !r->take(r->context, &event);
        r->last = id;
        strbuf_clear(&r->last_day);
        strbuf_str(&r->last_day, event.day);
    }
    sqlite3_reset(r->row);
    return passed_over(r, status, &err);
}

/* In the order of days, a page of them. */
static parley_status read_page(Reading *r, Page *page, parley_error *err) {
    parley_status status = PARLEY_OK;
    while (r->taken < r->filter->most && !status && !r->stopped) {
        int64_t row = 0;
        status = page_next(page, &row, err);
        if (status || !row) break;
        status = read_one(r, row);
    }
    return status;
}

/* In the order of days, by the indexes. */
static parley_status read_which(Reading *r, parley_error *err) {
    const Database *db = &r->record->db;
    sqlite3_stmt *which = which_events(db, r->filter, err);
    Str text = r->filter->text;
    if (!which) return search_failed(r->record, text, db_failed(db, err), err);
    parley_status status = PARLEY_OK;
    bool row = true;
    while (row && !status && !r->stopped) {
        status = search_failed(r->record, text, db_next(db, which, &row, err), err);
        if (!row || status) continue;
        r->last = column_int(which, 0);
        strbuf_clear(&r->last_day);
        strbuf_str(&r->last_day, column_text(which, 1));
        status = read_one(r, r->last);
    }
    db_give(db, which);
    return status;
}

static parley_status read_in_order(Reading *r, parley_error *err) {
    Page *page;
    parley_status status = page_open(r->record, r->filter, &page, err);
    if (status || !page) return status ? status : read_which(r, err);
    status = read_page(r, page, err);
    page_close(page);
    return status;
}

/* ---- a damaged record, in parts ---- */

enum { PARTS_MAX = 64, PARTS_LOST_MAX = 100000, ROWS_WHERE_UNKNOWN = 1 << 24 };

/* Rows from `from` to `to`. */
typedef struct Part {
    int64_t from, to;
} Part;

static parley_status read_part(Reading *r, sqlite3_stmt *which, Part *part, parley_error *err) {
    parley_status status = PARLEY_OK;
    bool row = true;
    bind_int(which, 1, part->from);
    bind_int(which, 2, part->to);
    while (row && !status && !r->stopped) {
        status = db_next(&r->record->db, which, &row, err);
        if (!row || status) continue;
        part->from = column_int(which, 0) + 1;
        status = read_one(r, part->from - 1);
        if (r->filter->most && r->taken >= r->filter->most) r->stopped = true;
    }
    sqlite3_reset(which);
    return status;
}

/* A part that cannot be read is halved until what is lost is single rows. */
static parley_status read_parts(Reading *r, sqlite3_stmt *which, int64_t rows) {
    Part parts[PARTS_MAX] = {{1, rows}};
    uint32_t lost = 0;
    for (uint32_t count = 1; count && !r->stopped && lost < PARTS_LOST_MAX;) {
        Part part = parts[--count];
        parley_error err = {PARLEY_OK, ""};
        parley_status status = read_part(r, which, &part, &err);
        if (status && status != PARLEY_ERR_FORMAT) return passed_over(r, status, &err);
        if (!status) continue;
        if (part.from >= part.to) {
            lost++;
            continue;
        }
        int64_t middle = part.from + (part.to - part.from) / 2;
        parts[count++] = (Part){middle + 1, part.to};
        parts[count++] = (Part){part.from, middle};
    }
    return PARLEY_OK;
}

/* Where the indexes lead no further: what was not reached yet, in the order of the rows. */
static parley_status read_rest(Reading *r) {
    const Database *db = &r->record->db;
    parley_error err = {PARLEY_OK, ""};
    int64_t rows = ROWS_WHERE_UNKNOWN;
    bool row = false;
    sqlite3_stmt *last = db_prepare(db, "SELECT max(id) FROM event", &err);
    if (last && !db_next(db, last, &row, &err) && row) rows = column_int(last, 0);
    sqlite3_finalize(last);
    sqlite3_stmt *which = which_events_in(db, r->filter, &err);
    if (!which) return passed_over(r, db_failed(db, &err), &err);
    StrBuf last_day = r->last_day; /* bound until the statement is done, while reading goes on */
    r->last_day = (StrBuf){.data = NULL};
    bind_text(which, 3, strbuf_view(&last_day));
    bind_int(which, 4, r->last);
    parley_status status = read_parts(r, which, rows);
    db_give(db, which);
    strbuf_free(&last_day);
    return status;
}

static parley_status read_all(Reading *r) {
    parley_error err = {PARLEY_OK, ""};
    r->row = db_take(&r->record->db, columns, &err);
    if (!r->row) return passed_over(r, db_failed(&r->record->db, &err), &err);
    parley_status status = read_in_order(r, &err);
    bool broken = status == PARLEY_ERR_FORMAT;
    status = passed_over(r, status, &err);
    if (broken && !r->filter->by_happening) status = read_rest(r);
    db_give(&r->record->db, r->row);
    return status;
}

parley_status record_events(Record *record, const EventFilter *filter,
                            bool (*take)(void *context, const EventRow *event), void *context,
                            parley_error *err) {
    Reading r = {.record = record,
                 .filter = filter,
                 .take = take,
                 .context = context,
                 .arena = arena_new(0),
                 .err = err};
    if (!r.arena) return error_memory(err);
    strbuf_str(&r.last_day, filter->after_day);
    r.last = filter->after;
    parley_status status = read_all(&r);
    if (!status && r.last_day.failed) status = error_memory(err);
    strbuf_free(&r.last_day);
    arena_free(r.arena);
    return status ? status : r.damage;
}

void put_row_fields(StrBuf *out, const EventRow *e) {
    put_event_fields(out, &e->view);
    put_date_text(out, &e->view);
    json_put_text_field(out, "day", e->day);
    json_put_key(out, "happening");
    if (e->happening)
        json_put_int(out, e->happening);
    else
        json_put_null(out);
    json_put_bool_field(out, "edited", e->edited);
    json_put_bool_field(out, "rejected", e->rejected);
    json_put_bool_field(out, "copy", e->copy_of != 0);
    json_put_text_field(out, "title", e->view.title);
    json_put_text_field(out, "url", e->view.url);
    json_put_text_field(out, "publisher", e->view.publisher);
}
