#include "record/deeds.h"

#include "record/store.h"
#include "story/day.h"

#include <stdio.h>
#include <stdlib.h>

/* What is looked up for every row. */
typedef struct Reading {
    Record *record;
    Arena *arena;
    parley_error *err;
    DeedParty *actors; /* by row */
    size_t actor_count;
    Deed *acts; /* by row: deeds of which only the codes are filled */
    size_t act_count;
    int64_t *copies; /* the rows of reports that are copies, ascending */
    size_t copy_count;
    Deed *deeds;
    size_t count, capacity;
    DeedParty parties[2][EVENT_PARTIES_MAX]; /* of the deed that is being read */
    uint32_t party_counts[2];
    int64_t row;
    bool skip;
} Reading;

/* ---- actors, acts and copies, before all ---- */

static parley_status count_of(const Reading *r, const char *sql, size_t *out) {
    bool row = false;
    sqlite3_stmt *s = db_prepare(&r->record->db, sql, r->err);
    if (!s) return db_failed(&r->record->db, r->err);
    parley_status status = db_next(&r->record->db, s, &row, r->err);
    *out = row ? (size_t)column_int(s, 0) : 0;
    sqlite3_finalize(s);
    return status;
}

/* A name of a bare country's code that is neither the country's nor ever does anything is a place:
 * "Aleppo was bombed". So is what has no name: "the town was shelled". */
static const char actors_sql[] =
    "SELECT a.id, a.code, length(a.code) = 3 AND (a.name = '' OR NOT ("
    "EXISTS (SELECT 1 FROM place p WHERE p.name = a.name AND p.kind = 'country') OR"
    " EXISTS (SELECT 1 FROM party q WHERE q.actor = a.id AND q.role = 0))) FROM actor a";

static parley_status read_actors(Reading *r) {
    parley_status status = count_of(r, "SELECT coalesce(max(id), 0) FROM actor", &r->actor_count);
    if (status) return status;
    r->actors = arena_array(r->arena, r->actor_count + 1, sizeof *r->actors);
    if (!r->actors) return error_memory(r->err);
    sqlite3_stmt *s = db_prepare(&r->record->db, actors_sql, r->err);
    if (!s) return db_failed(&r->record->db, r->err);
    bool row = true;
    while (row && !status) {
        status = db_next(&r->record->db, s, &row, r->err);
        if (!row || status) continue;
        DeedParty *actor = &r->actors[column_int(s, 0)];
        actor->code = str_copy(r->arena, column_text(s, 1));
        actor->ground = column_int(s, 2);
        if (!actor->code.data) status = error_memory(r->err);
    }
    sqlite3_finalize(s);
    return status;
}

static bool failed_copy(Reading *r, sqlite3_stmt *s, int column, Str *out) {
    Str text = column_text(s, column);
    *out = text.len ? str_copy(r->arena, text) : (Str){"", 0};
    return !out->data;
}

static parley_status read_acts(Reading *r) {
    parley_status status = count_of(r, "SELECT coalesce(max(id), 0) FROM act", &r->act_count);
    if (status) return status;
    r->acts = arena_array(r->arena, r->act_count + 1, sizeof *r->acts);
    if (!r->acts) return error_memory(r->err);
    sqlite3_stmt *s = db_prepare(
        &r->record->db, "SELECT id, type, mode, contexts, cameo, quad, goldstein, status FROM act",
        r->err);
    if (!s) return db_failed(&r->record->db, r->err);
    bool row = true;
    while (row && !status) {
        status = db_next(&r->record->db, s, &row, r->err);
        if (!row || status) continue;
        Deed *act = &r->acts[column_int(s, 0)];
        *act = (Deed){.type = event_type_of(column_text(s, 1)),
                      .quad = (uint32_t)column_int(s, 5),
                      .goldstein = column_number(s, 6),
                      .status = event_status_of(column_text(s, 7))};
        if (failed_copy(r, s, 2, &act->mode) || failed_copy(r, s, 3, &act->contexts) ||
            failed_copy(r, s, 4, &act->cameo))
            status = error_memory(r->err);
    }
    sqlite3_finalize(s);
    return status;
}

static int compare_rows(const void *a, const void *b) {
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

static parley_status read_copies(Reading *r) {
    size_t count = 0;
    parley_status status =
        count_of(r, "SELECT count(*) FROM document WHERE copy_of IS NOT NULL", &count);
    if (status) return status;
    r->copies = arena_array(r->arena, count + 1, sizeof *r->copies);
    if (!r->copies) return error_memory(r->err);
    sqlite3_stmt *s = db_prepare(
        &r->record->db, "SELECT id FROM document WHERE copy_of IS NOT NULL LIMIT ?", r->err);
    if (!s) return db_failed(&r->record->db, r->err);
    bind_int(s, 1, (int64_t)count);
    bool row = true;
    while (row && !status) {
        status = db_next(&r->record->db, s, &row, r->err);
        if (row && !status) r->copies[r->copy_count++] = column_int(s, 0);
    }
    sqlite3_finalize(s);
    qsort(r->copies, r->copy_count, sizeof *r->copies, compare_rows);
    return status;
}

/* ---- the question ---- */

enum { TEXTS_MAX = 64 };

typedef struct Query {
    StrBuf sql;
    Str texts[TEXTS_MAX];
    int count;
} Query;

static void with_text(Query *q, const char *condition, Str value) {
    if (value.len == 0 || q->count == TEXTS_MAX) return;
    strbuf_text(&q->sql, condition);
    q->texts[q->count++] = value;
    strbuf_format(&q->sql, "?%d", q->count);
}

/* The next of the codes that commas join. False at the end. */
static bool next_code(Str codes, size_t *at, Str *code) {
    if (*at >= codes.len) return false;
    size_t end = str_find(codes, ",", *at);
    if (end == SIZE_MAX) end = codes.len;
    *code = str_trim(str_slice(codes, *at, end));
    *at = end + 1;
    return true;
}

/* A day as a party has it. */
static void with_day(Query *q, const char *condition, Str day) {
    int32_t number = story_day(day);
    if (number != DAY_UNKNOWN) strbuf_format(&q->sql, "%s%d", condition, number);
}

static void with_side(Query *q, Str codes, const DeedFilter *f) {
    Str code;
    if (codes.len == 0) return;
    strbuf_text(&q->sql, " AND e.id IN (SELECT event FROM party WHERE actor IN"
                         " (SELECT id FROM actor WHERE 0");
    for (size_t at = 0; next_code(codes, &at, &code);) {
        with_text(q, " OR substr(code, 1, length(", code);
        strbuf_format(&q->sql, ")) = ?%d", q->count);
    }
    strbuf_text(&q->sql, ")");
    with_day(q, " AND day >= ", f->first_day);
    with_day(q, " AND day <= ", f->last_day);
    strbuf_text(&q->sql, ")");
}

static sqlite3_stmt *ask(const Reading *r, const DeedFilter *f) {
    Query q = {.count = 0};
    strbuf_text(&q.sql, "SELECT e.id, e.key, e.document, e.day, e.act, e.sentence, t.happening,"
                        " k.code, p.role, p.actor"
                        " FROM event e LEFT JOIN telling t ON t.event = e.id"
                        " LEFT JOIN speaker k ON k.event = e.id LEFT JOIN party p ON p.event = e.id"
                        " WHERE e.day IS NOT NULL AND e.rejected = 0");
    with_text(&q, " AND e.day >= ", f->first_day);
    with_text(&q, " AND e.day <= ", f->last_day);
    with_side(&q, f->a, f);
    with_side(&q, f->b, f);
    strbuf_text(&q.sql, " ORDER BY e.day, e.id");
    sqlite3_stmt *s = q.sql.failed ? NULL : db_prepare(&r->record->db, q.sql.data, r->err);
    if (q.sql.failed) error_memory(r->err);
    for (int i = 0; s && i < q.count; i++) bind_text(s, i + 1, q.texts[i]);
    strbuf_free(&q.sql);
    return s;
}

enum {
    C_ROW,
    C_KEY,
    C_DOCUMENT,
    C_DAY,
    C_ACT,
    C_SENTENCE,
    C_HAPPENING,
    C_SPEAKER,
    C_ROLE,
    C_ACTOR
};

/* ---- the answer ---- */

static parley_status keep_parties(Reading *r, bool target, const DeedParty **out, uint32_t *count) {
    *count = r->party_counts[target];
    DeedParty *kept = arena_array(r->arena, *count + 1, sizeof *kept);
    if (!kept) return error_memory(r->err);
    for (uint32_t i = 0; i < *count; i++) kept[i] = r->parties[target][i];
    *out = kept;
    return PARLEY_OK;
}

/* The parties of the deed before are all here once another one's row comes. */
static parley_status end_deed(Reading *r) {
    if (r->row == 0 || r->skip) return PARLEY_OK;
    Deed *deed = &r->deeds[r->count++];
    parley_status status = keep_parties(r, false, &deed->source, &deed->source_count);
    return status ? status : keep_parties(r, true, &deed->target, &deed->target_count);
}

static parley_status make_room(Reading *r) {
    if (r->count < r->capacity) return PARLEY_OK;
    size_t capacity = r->capacity ? r->capacity * 2 : 1024;
    Deed *larger = arena_grow(r->arena, r->deeds, r->count, capacity, sizeof *larger);
    if (!larger) return error_memory(r->err);
    r->deeds = larger;
    r->capacity = capacity;
    return PARLEY_OK;
}

/* Deeds come in the order of days, so that a day's text is kept once. */
static bool failed_day(Reading *r, sqlite3_stmt *s, Deed *deed) {
    Str day = column_text(s, C_DAY);
    if (r->count && str_equal(r->deeds[r->count - 1].day, day)) {
        deed->day = r->deeds[r->count - 1].day;
        return false;
    }
    return failed_copy(r, s, C_DAY, &deed->day);
}

static parley_status begin_deed(Reading *r, sqlite3_stmt *s) {
    int64_t document = column_int(s, C_DOCUMENT);
    r->row = column_int(s, C_ROW);
    r->party_counts[0] = r->party_counts[1] = 0;
    r->skip = bsearch(&document, r->copies, r->copy_count, sizeof *r->copies, compare_rows) != NULL;
    if (r->skip) return PARLEY_OK;
    parley_status status = make_room(r);
    if (status) return status;
    Deed *deed = &r->deeds[r->count];
    size_t act = (size_t)column_int(s, C_ACT);
    *deed = act <= r->act_count ? r->acts[act] : (Deed){.type = EVENT_NONE};
    deed->key = (uint64_t)column_int(s, C_KEY);
    deed->row = r->row;
    deed->sentence = column_int(s, C_SENTENCE);
    deed->happening = column_int(s, C_HAPPENING);
    bool failed = failed_day(r, s, deed) || failed_copy(r, s, C_SPEAKER, &deed->speaker);
    return failed ? error_memory(r->err) : PARLEY_OK;
}

static void add_party(Reading *r, sqlite3_stmt *s) {
    bool target = column_int(s, C_ROLE);
    size_t actor = (size_t)column_int(s, C_ACTOR);
    if (column_is_null(s, C_ACTOR) || actor > r->actor_count) return;
    if (r->party_counts[target] < EVENT_PARTIES_MAX)
        r->parties[target][r->party_counts[target]++] = r->actors[actor];
}

static parley_status read_deeds(Reading *r, sqlite3_stmt *s) {
    parley_status status = PARLEY_OK;
    bool row = true;
    while (row && !status) {
        status = db_next(&r->record->db, s, &row, r->err);
        if (status) break;
        if (!row || column_int(s, C_ROW) != r->row) status = end_deed(r);
        if (row && !status && column_int(s, C_ROW) != r->row) status = begin_deed(r, s);
        if (row && !status && !r->skip) add_party(r, s);
    }
    return status;
}

parley_status record_deeds(Record *record, Arena *arena, const DeedFilter *filter, DeedList *out,
                           parley_error *err) {
    Reading r = {.record = record, .arena = arena, .err = err};
    *out = (DeedList){.count = 0};
    parley_status status = read_actors(&r);
    if (!status) status = read_acts(&r);
    if (!status) status = read_copies(&r);
    sqlite3_stmt *s = status ? NULL : ask(&r, filter);
    if (!status && !s) return db_failed(&record->db, err);
    if (!status) status = read_deeds(&r, s);
    sqlite3_finalize(s);
    *out = (DeedList){r.deeds, r.count};
    return status;
}

parley_status record_last_day(Record *record, Arena *arena, Str *out, parley_error *err) {
    sqlite3_stmt *s = db_prepare(&record->db,
                                 "SELECT substr(coalesce((SELECT max(date) FROM document),"
                                 " (SELECT max(day) FROM event)), 1, 10)",
                                 err);
    if (!s) return db_failed(&record->db, err);
    bool row = false;
    parley_status status = db_next(&record->db, s, &row, err);
    Str day = row ? column_text(s, 0) : (Str){"", 0};
    *out = day.len ? str_copy(arena, day) : (Str){"", 0};
    sqlite3_finalize(s);
    return !status && !out->data ? error_memory(err) : status;
}

size_t code_under(Str code, Str codes) {
    size_t best = 0;
    Str one;
    for (size_t at = 0; next_code(codes, &at, &one);)
        if (one.len > best && one.len <= code.len && str_equal(str_slice(code, 0, one.len), one))
            best = one.len;
    return best;
}

bool deed_counts(EventStatus status) {
    return status == STATUS_ACTUAL || status == STATUS_CLAIMED;
}
