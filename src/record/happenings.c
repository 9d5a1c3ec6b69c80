#include "record/happenings.h"

#include "record/load.h"
#include "record/store.h"
#include "story/day.h"

#include <stdlib.h>
#include <string.h>

/* Raised when the rules by which happenings are found change: they are then found anew. */
enum { RULES_VERSION = 1 };

/* ---- how far they are ---- */

typedef struct Progress {
    int64_t event, edit, rules; /* the last ones that happenings were made of */
} Progress;

static parley_status read_progress(Record *record, const char *sql, Progress *out,
                                   parley_error *err) {
    bool row = false;
    sqlite3_stmt *s = db_prepare(&record->db, sql, err);
    if (!s) return db_failed(&record->db, err);
    parley_status status = db_next(&record->db, s, &row, err);
    if (row) *out = (Progress){column_int(s, 0), column_int(s, 1), column_int(s, 2)};
    sqlite3_finalize(s);
    return status;
}

static const char done_sql[] =
    "SELECT (SELECT value FROM progress WHERE what = 'happenings: event'),"
    " (SELECT value FROM progress WHERE what = 'happenings: edit'),"
    " (SELECT value FROM progress WHERE what = 'happenings: rules')";
static const char there_sql[] = "SELECT (SELECT max(id) FROM event), (SELECT max(id) FROM edit), 0";

static parley_status keep_progress(Record *record, const Progress *p, parley_error *err) {
    sqlite3_stmt *s =
        db_prepare(&record->db,
                   "INSERT OR REPLACE INTO progress (what, value) VALUES ('happenings: event', ?1),"
                   " ('happenings: edit', ?2), ('happenings: rules', ?3)",
                   err);
    if (!s) return db_failed(&record->db, err);
    bind_int(s, 1, p->event);
    bind_int(s, 2, p->edit);
    bind_int(s, 3, RULES_VERSION);
    parley_status status = db_done(&record->db, s, err);
    sqlite3_finalize(s);
    return status;
}

/* ---- what to load ---- */

/* The days on which new events, or tellings of the same as they, can lie. */
static parley_status new_days(Record *record, int64_t after, char first[static DAY_TEXT],
                              char last[static DAY_TEXT], parley_error *err) {
    sqlite3_stmt *s =
        db_prepare(&record->db,
                   "SELECT min(date(day, '-21 days')), max(date(day, CASE date_precision"
                   " WHEN 'year' THEN '+380 days' WHEN 'month' THEN '+45 days' ELSE '+21 days'"
                   " END)) FROM event WHERE id > ?",
                   err);
    if (!s) return db_failed(&record->db, err);
    bool row = false;
    bind_int(s, 1, after);
    parley_status status = db_next(&record->db, s, &row, err);
    story_day_text(row ? story_day(column_text(s, 0)) : DAY_UNKNOWN, first);
    story_day_text(row ? story_day(column_text(s, 1)) : DAY_UNKNOWN, last);
    sqlite3_finalize(s);
    return status;
}

typedef struct ApartList {
    StoryApart *pairs;
    uint32_t count, room;
} ApartList;

static parley_status read_apart(Record *record, ApartList *out, parley_error *err) {
    sqlite3_stmt *s = db_prepare(&record->db, "SELECT a, b FROM apart", err);
    if (!s) return db_failed(&record->db, err);
    bool row = true;
    parley_status status = PARLEY_OK;
    while (row && !status) {
        status = db_next(&record->db, s, &row, err);
        if (!row || status) continue;
        if (out->count == out->room) {
            uint32_t room = out->room ? out->room * 2 : 16;
            StoryApart *grown = realloc(out->pairs, room * sizeof *grown);
            if (!grown) {
                status = error_memory(err);
                continue;
            }
            out->pairs = grown;
            out->room = room;
        }
        out->pairs[out->count++] = (StoryApart){column_int(s, 0), column_int(s, 1)};
    }
    sqlite3_finalize(s);
    return status;
}

/* ---- what is written ---- */

typedef struct Writer {
    Record *record;
    const StoryEvents *loaded;
    const StoryTelling *tellings;
    sqlite3_stmt *happening, *telling;
    StrBuf text;
    bool moved; /* a telling went from one happening to another */
} Writer;

static parley_status open_writer(Writer *w, parley_error *err) {
    const Database *db = &w->record->db;
    w->happening = db_prepare(
        db,
        "INSERT INTO happening (id, first_day, last_day, place) VALUES"
        " (?1, ?2, ?3, (SELECT place FROM event WHERE id = ?4)) ON CONFLICT (id) DO UPDATE"
        " SET first_day = excluded.first_day, last_day = excluded.last_day,"
        " place = excluded.place",
        err);
    w->telling =
        db_prepare(db,
                   "INSERT INTO telling (event, happening, why) VALUES (?1, ?2, ?3) ON CONFLICT "
                   "(event) DO UPDATE SET happening = ?2, why = iif(?3 = '', why, ?3)",
                   err);
    return w->happening && w->telling ? PARLEY_OK : db_failed(db, err);
}

static void close_writer(Writer *w) {
    sqlite3_finalize(w->happening);
    sqlite3_finalize(w->telling);
    strbuf_free(&w->text);
}

static int compare_rows(const void *key, const void *event) {
    int64_t row = *(const int64_t *)key, other = ((const StoryEvent *)event)->row;
    return row < other ? -1 : row > other;
}

static const StoryEvent *event_of_row(const StoryEvents *loaded, int64_t row) {
    return bsearch(&row, loaded->events, loaded->count, sizeof *loaded->events, compare_rows);
}

static parley_status write_telling(Writer *w, uint32_t index, parley_error *err) {
    const StoryTelling *t = &w->tellings[index];
    const StoryEvent *with = t->with ? event_of_row(w->loaded, t->with) : NULL;
    strbuf_clear(&w->text);
    if (with) {
        strbuf_format(&w->text, "as %016llx: ", (unsigned long long)with->key);
        put_agreement(&w->text, &t->why);
    }
    if (w->text.failed) return error_memory(err);
    bind_int(w->telling, 1, w->loaded->events[index].row);
    bind_int(w->telling, 2, t->happening);
    bind_text(w->telling, 3, with ? strbuf_view(&w->text) : STR(""));
    return db_done(&w->record->db, w->telling, err);
}

static parley_status write_happening(Writer *w, int64_t id, const StoryFrame *frame,
                                     parley_error *err) {
    bind_int(w->happening, 1, id);
    bind_day(w->happening, 2, frame->first);
    bind_day(w->happening, 3, frame->last);
    if (frame->placed)
        bind_int(w->happening, 4, frame->placed->row);
    else
        bind_null(w->happening, 4);
    return db_done(&w->record->db, w->happening, err);
}

typedef struct Member {
    int64_t happening;
    uint32_t index;
} Member;

static int compare_members(const void *a, const void *b) {
    const Member *x = a, *y = b;
    if (x->happening != y->happening) return x->happening < y->happening ? -1 : 1;
    return x->index < y->index ? -1 : x->index > y->index;
}

/* One happening: the members from `from` to `to`. One without a new telling stays as it is. */
static parley_status write_one(Writer *w, const Member *from, const Member *to, parley_error *err) {
    const StoryEvent *events = w->loaded->events;
    StoryFrame frame;
    bool changed = false;
    story_frame_begin(&frame, &events[from->index]);
    for (const Member *m = from; m < to; m++) {
        const StoryEvent *e = &events[m->index];
        if (m != from) story_frame_add(&frame, e);
        changed = changed || e->given != from->happening;
        w->moved = w->moved || (e->given && e->given != from->happening);
    }
    parley_status status = changed ? write_happening(w, from->happening, &frame, err) : PARLEY_OK;
    for (const Member *m = from; m < to && !status; m++)
        if (events[m->index].given != from->happening) status = write_telling(w, m->index, err);
    return status;
}

static parley_status write_all(Writer *w, parley_error *err) {
    uint32_t count = 0;
    Member *members = calloc((size_t)w->loaded->count + 1, sizeof *members);
    if (!members) return error_memory(err);
    for (uint32_t i = 0; i < w->loaded->count; i++)
        if (w->tellings[i].happening) members[count++] = (Member){w->tellings[i].happening, i};
    qsort(members, count, sizeof *members, compare_members);
    parley_status status = open_writer(w, err);
    for (uint32_t i = 0, next; i < count && !status; i = next) {
        for (next = i + 1; next < count && members[next].happening == members[i].happening;) next++;
        status = write_one(w, members + i, members + next, err);
    }
    close_writer(w);
    free(members);
    if (status || !w->moved) return status;
    return db_run(&w->record->db,
                  "DELETE FROM happening WHERE NOT EXISTS"
                  " (SELECT 1 FROM telling WHERE telling.happening = happening.id)",
                  err);
}

/* ---- up to date ---- */

static parley_status find_and_write(Record *record, const StoryEvents *loaded, parley_error *err) {
    ApartList apart = {.count = 0};
    StoryTelling *tellings = calloc((size_t)loaded->count + 1, sizeof *tellings);
    parley_status status = tellings ? read_apart(record, &apart, err) : error_memory(err);
    if (!status)
        status =
            stories_find(loaded->events, loaded->count, apart.pairs, apart.count, tellings, err);
    Writer writer = {.record = record, .loaded = loaded, .tellings = tellings};
    if (!status) status = write_all(&writer, err);
    free(tellings);
    free(apart.pairs);
    return status;
}

static parley_status update(Record *record, bool anew, const Progress *done, parley_error *err) {
    char first[DAY_TEXT] = "", last[DAY_TEXT] = "";
    parley_status status =
        anew ? db_run(&record->db, "DELETE FROM telling; DELETE FROM happening", err)
             : new_days(record, done->event, first, last, err);
    if (status) return status;
    StoryEvents loaded;
    status = story_events_load(record, str_of(first), str_of(last), &loaded, err);
    if (!status) status = find_and_write(record, &loaded, err);
    story_events_free(&loaded);
    return status;
}

static parley_status update_within(Record *record, bool anew, parley_error *err) {
    Progress done = {.event = 0}, there = {.event = 0};
    parley_status status = read_progress(record, done_sql, &done, err);
    if (!status) status = read_progress(record, there_sql, &there, err);
    if (status) return status;
    anew = anew || done.edit != there.edit || done.rules != RULES_VERSION;
    if (!anew && done.event == there.event) return PARLEY_OK;
    status = update(record, anew, &done, err);
    return status ? status : keep_progress(record, &there, err);
}

static parley_status end_transaction(Record *record, parley_status status, parley_error *err) {
    if (!status) status = db_run(&record->db, "COMMIT", err);
    if (status) db_run(&record->db, "ROLLBACK", NULL);
    return status;
}

parley_status record_happenings_update(Record *record, bool anew, parley_error *err) {
    parley_status status = db_run(&record->db, "BEGIN IMMEDIATE", err);
    if (status) return status;
    return end_transaction(record, update_within(record, anew, err), err);
}

/* ---- by hand ---- */

/* Pairs are kept with the smaller row first. */
static const char split_sql[] =
    "INSERT OR IGNORE INTO apart (a, b, who, at)"
    " SELECT min(e.id, t.event), max(e.id, t.event), ?3, ?4 FROM event e"
    " JOIN telling own ON own.event = e.id AND own.happening = ?1"
    " JOIN telling t ON t.happening = ?1 AND t.event <> e.id WHERE e.key = ?2";
static const char undo_sql[] =
    "DELETE FROM apart WHERE (a, b) IN"
    " (SELECT min(e.id, t.event), max(e.id, t.event) FROM event e"
    "  JOIN telling t ON t.happening = ?1 AND t.event <> e.id WHERE e.key = ?2)"
    " AND ?3 IS NOT NULL AND ?4 IS NOT NULL";

static parley_status change_apart(Record *record, int64_t happening, uint64_t key, Str who,
                                  bool undo, parley_error *err) {
    char now[21];
    record_now(now);
    sqlite3_stmt *s = db_prepare(&record->db, undo ? undo_sql : split_sql, err);
    if (!s) return db_failed(&record->db, err);
    bind_int(s, 1, happening);
    bind_int(s, 2, (int64_t)key);
    bind_text(s, 3, who);
    bind_text(s, 4, str_of(now));
    parley_status status = db_done(&record->db, s, err);
    sqlite3_finalize(s);
    if (status || sqlite3_changes(record->db.handle)) return status;
    return error_set(err, PARLEY_ERR_INPUT,
                     undo ? "event %016llx was not split off from happening %lld"
                          : "event %016llx does not tell of happening %lld together with others",
                     (unsigned long long)key, (long long)happening);
}

parley_status record_split(Record *record, int64_t happening, uint64_t key, Str who, bool undo,
                           parley_error *err) {
    parley_status status = db_run(&record->db, "BEGIN IMMEDIATE", err);
    if (status) return status;
    status = update_within(record, false, err);
    if (!status) status = change_apart(record, happening, key, who, undo, err);
    if (!status) status = update_within(record, true, err);
    return end_transaction(record, status, err);
}
