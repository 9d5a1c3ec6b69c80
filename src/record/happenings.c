#include "record/happenings.h"

#include "record/refind.h"
#include "record/store.h"

/* Raised when the rules by which happenings are found change: they are then found anew. */
enum { RULES_VERSION = 2 };

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

/* ---- up to date ---- */

/* What was corrected or rejected is placed again among what stood then; new events come after. */
static parley_status place_edited(Record *record, const Progress *done, parley_error *err) {
    Concerned concerned = {.count = 0};
    parley_status status = concerned_by_edits(record, done->edit, done->event, &concerned, err);
    sqlite3_stmt *s = db_prepare(&record->db,
                                 "DELETE FROM telling WHERE event IN"
                                 " (SELECT event FROM edit WHERE id > ?)",
                                 err);
    if (!s) status = db_failed(&record->db, err);
    if (!status) {
        bind_int(s, 1, done->edit);
        status = db_done(&record->db, s, err);
    }
    sqlite3_finalize(s);
    if (!status) status = find_again(record, &concerned, done->event, err);
    concerned_free(&concerned);
    return status;
}

static parley_status find_anew(Record *record, parley_error *err) {
    parley_status status = db_run(&record->db, "DELETE FROM telling; DELETE FROM happening", err);
    return status ? status : find_all(record, err);
}

static parley_status update(Record *record, const Progress *done, const Progress *there,
                            parley_error *err) {
    parley_status status = PARLEY_OK;
    if (done->edit != there->edit) status = place_edited(record, done, err);
    if (!status && done->event != there->event) status = find_new(record, done->event, err);
    return status;
}

typedef enum Extent { EXTENT_ALL, EXTENT_DUE, EXTENT_FEW } Extent;

/* EXTENT_FEW: nothing is done where all are due. */
static parley_status update_within(Record *record, Extent extent, parley_error *err) {
    Progress done = {.event = 0}, there = {.event = 0};
    parley_status status = read_progress(record, done_sql, &done, err);
    if (!status) status = read_progress(record, there_sql, &there, err);
    if (status) return status;
    bool anew = extent == EXTENT_ALL || done.event == 0 || done.rules != RULES_VERSION;
    if (anew && extent == EXTENT_FEW) return PARLEY_OK;
    status = anew ? find_anew(record, err) : update(record, &done, &there, err);
    return status ? status : keep_progress(record, &there, err);
}

static parley_status end_transaction(Record *record, parley_status status, parley_error *err) {
    if (!status) status = db_run(&record->db, "COMMIT", err);
    if (status) db_run(&record->db, "ROLLBACK", NULL);
    return status;
}

static parley_status update_now(Record *record, Extent extent, parley_error *err) {
    parley_status status = db_run(&record->db, "BEGIN IMMEDIATE", err);
    if (status) return status;
    return end_transaction(record, update_within(record, extent, err), err);
}

parley_status record_happenings_update(Record *record, bool anew, parley_error *err) {
    return update_now(record, anew ? EXTENT_ALL : EXTENT_DUE, err);
}

parley_status record_happenings_follow(Record *record, parley_error *err) {
    return update_now(record, EXTENT_FEW, err);
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
    Concerned concerned = {.count = 0};
    status = update_within(record, EXTENT_DUE, err);
    if (!status) status = concerned_by_split(record, happening, key, &concerned, err);
    if (!status) status = change_apart(record, happening, key, who, undo, err);
    if (!status) status = find_again(record, &concerned, 0, err);
    concerned_free(&concerned);
    return end_transaction(record, status, err);
}

parley_status record_apart(Record *record, void (*take)(void *context, int64_t a, int64_t b),
                           void *context, parley_error *err) {
    sqlite3_stmt *s = db_prepare(&record->db, "SELECT a, b FROM apart", err);
    if (!s) return db_failed(&record->db, err);
    parley_status status = PARLEY_OK;
    for (bool row = true; row && !status;) {
        status = db_next(&record->db, s, &row, err);
        if (row && !status) take(context, column_int(s, 0), column_int(s, 1));
    }
    sqlite3_finalize(s);
    return status;
}
