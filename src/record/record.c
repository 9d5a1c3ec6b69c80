#include "record/page.h"
#include "record/schema.h"
#include "record/store.h"

#include <stdlib.h>
#include <time.h>

enum { WAIT_FOR_OTHERS_MS = 10000 };

static const char *const statement_texts[STATEMENT_COUNT] = {
    [STATEMENT_HAS] = "SELECT text_hash FROM document WHERE name = ?",
    [STATEMENT_NEXT_SENTENCE] = "SELECT coalesce(max(id), 0) + 1 FROM sentence",
    [STATEMENT_ADD_DOCUMENT] =
        "INSERT INTO document (name, date, title, url, publisher, text_hash, extra, coder, added,"
        " copy_of, copy_kind, copy_share, words_hash, lead, first_sentence, last_sentence)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    [STATEMENT_ADD_SENTENCE] =
        "INSERT INTO sentence (id, document, start, text, after) VALUES (?, ?, ?, ?, ?)",
    [STATEMENT_ADD_WORDS] = "INSERT INTO sentence_text (rowid, text) VALUES (?, ?)",
    [STATEMENT_FIND_ACT] =
        "SELECT id FROM act WHERE rule = ?7 AND type = ?1 AND cameo IS ?4 AND mode IS ?2"
        " AND contexts IS ?3 AND quad IS ?5 AND goldstein IS ?6 AND status = ?8",
    [STATEMENT_ADD_ACT] = "INSERT INTO act (type, mode, contexts, cameo, quad, goldstein, rule,"
                          " status) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    [STATEMENT_ADD_EVENT] =
        "INSERT INTO event (key, document, sentence, day, date, date_precision, date_start,"
        " date_stop, act, trigger_start, trigger_stop, place, place_start, place_stop, confidence, "
        "guided)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    [STATEMENT_ADD_PARTY] =
        "INSERT INTO party (event, role, number, actor, day, named_by, start, stop, text)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    [STATEMENT_ADD_SPEAKER] =
        "INSERT INTO speaker (event, start, stop, text, code, anonymous, via, kind)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    [STATEMENT_ADD_HARM] =
        "INSERT INTO harm (event, kind, least, most, who) VALUES (?, ?, ?, ?, ?)",
    [STATEMENT_ADD_QUOTE] =
        "INSERT INTO quote (sentence, speaker_start, speaker_stop, code, anonymous, cue_start,"
        " cue_stop, content_start, content_stop, kind) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    [STATEMENT_FIND_ACTOR] =
        "SELECT id FROM actor WHERE code = ? AND country = ? AND sector = ? AND name = ?",
    [STATEMENT_ADD_ACTOR] = "INSERT INTO actor (code, country, sector, name) VALUES (?, ?, ?, ?)",
    [STATEMENT_FIND_PLACE] =
        "SELECT id FROM place WHERE name = ? AND country = ? AND geonameid = ?",
    [STATEMENT_ADD_PLACE] =
        "INSERT INTO place (name, country, geonameid, kind, lat, lon) VALUES (?, ?, ?, ?, ?, ?)",
    [STATEMENT_SAME_WORDS] = "SELECT id, coalesce(title, '') FROM document WHERE words_hash = ? "
                             "AND copy_of IS NULL LIMIT 1",
    [STATEMENT_SHARERS] = "SELECT reports FROM shingle WHERE bucket = ?",
    [STATEMENT_LEAD] = "SELECT lead, first_sentence, last_sentence FROM document WHERE id = ?",
    [STATEMENT_TEXT] = "SELECT text, after FROM sentence WHERE id BETWEEN ? AND ?",
    [STATEMENT_DATE] = "SELECT date FROM document WHERE id = ?",
    [STATEMENT_ADD_SHINGLE] =
        "INSERT INTO shingle (bucket, reports) VALUES (?1, ?2) ON CONFLICT (bucket) DO UPDATE"
        " SET reports = CAST(reports || ?2 AS BLOB)",
    [STATEMENT_PARTIES] =
        "SELECT p.role, a.code, a.country, a.sector, a.name, p.named_by, p.start, p.stop, p.text"
        " FROM party p JOIN actor a ON a.id = p.actor WHERE p.event = ? ORDER BY p.role, p.number",
    [STATEMENT_HARM] = "SELECT kind, least, most, who FROM harm WHERE event = ?",
};

sqlite3_stmt *record_statement(Record *record, StatementId id, parley_error *err) {
    if (!record->statements[id])
        record->statements[id] = db_prepare(&record->db, statement_texts[id], err);
    return record->statements[id];
}

void record_now(char out[static 21]) {
    time_t now = time(NULL);
    struct tm utc;
    gmtime_r(&now, &utc);
    strftime(out, 21, "%Y-%m-%dT%H:%M:%SZ", &utc);
}

/* Write-ahead logging keeps readers and the writer out of each other's way; with it, synchronous
 * NORMAL loses no consistency when the machine fails. */
static parley_status prepare_file(Record *record, RecordMode mode, parley_error *err) {
    const Database *db = &record->db;
    sqlite3_busy_timeout(db->handle, WAIT_FOR_OTHERS_MS);
    sqlite3_extended_result_codes(db->handle, 1);
    parley_status cached = db_run(db, "PRAGMA cache_size = -65536", err); /* KiB, as needed */
    if (cached) return cached;
    if (mode == RECORD_READ) return schema_check(db, err);
    parley_status status = db_run(db, "PRAGMA page_size = 8192", err); /* of a new file */
    if (!status) status = schema_update(db, err);
    if (status) return status;
    return db_run(db,
                  "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
                  "PRAGMA foreign_keys = ON",
                  err);
}

parley_status record_open(const char *path, RecordMode mode, Record **out, parley_error *err) {
    *out = NULL;
    Record *record = calloc(1, sizeof *record);
    if (!record) return error_memory(err);
    record->db.path = path;
    record->db.memory = &record->memory;
    int flags =
        mode == RECORD_READ ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    int code = sqlite3_open_v2(path, &record->db.handle, flags | SQLITE_OPEN_NOMUTEX, NULL);
    parley_status status;
    if (!record->db.handle)
        status = error_memory(err);
    else if (code == SQLITE_CANTOPEN)
        status = error_set(err, PARLEY_ERR_IO, "%s: %s", path,
                           mode == RECORD_READ ? "there is no such record; parley ingest makes one"
                                               : "cannot be made or opened here");
    else
        status = code == SQLITE_OK ? prepare_file(record, mode, err) : db_failed(&record->db, err);
    if (status) {
        record_close(record);
        return status;
    }
    *out = record;
    return error_clear(err);
}

enum { WAIT_FOR_READERS_MS = 500 };

/* All that was written goes from the log beside the record into its file, also while others read:
 * so the file alone is the record for whoever moves or copies it. Where readers are in the way it
 * stays in the log, and nothing is lost. */
static void empty_log(Record *record) {
    sqlite3 *handle = record->db.handle;
    if (!handle || sqlite3_db_readonly(handle, "main")) return;
    sqlite3_busy_timeout(handle, WAIT_FOR_READERS_MS);
    sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL);
}

void record_close(Record *record) {
    if (!record) return;
    for (int i = 0; i < STATEMENT_COUNT; i++) sqlite3_finalize(record->statements[i]);
    page_cache_free(record->pages);
    db_forget(&record->db);
    empty_log(record);
    sqlite3_close(record->db.handle);
    strbuf_free(&record->text);
    free(record);
}

parley_status record_has(Record *record, Str id, Str text, RecordHas *out, parley_error *err) {
    *out = RECORD_HAS_NOT;
    sqlite3_stmt *statement = record_statement(record, STATEMENT_HAS, err);
    if (!statement) return db_failed(&record->db, err);
    bool row;
    bind_text(statement, 1, id);
    parley_status status = db_next(&record->db, statement, &row, err);
    if (status || !row) return status;
    bool same = column_int(statement, 0) == (int64_t)str_hash(text);
    *out = same ? RECORD_HAS_SAME : RECORD_HAS_OTHER;
    sqlite3_reset(statement);
    return PARLEY_OK;
}
