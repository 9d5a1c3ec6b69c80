#include "record/added.h"

#include "record/store.h"

/* Up to two numbers of the first row that a query gives; NULLs are 0. */
static parley_status read_numbers(Record *record, const char *sql, const RecordEnd *bound,
                                  RecordEnd *out, parley_error *err) {
    const Database *db = &record->db;
    bool row = false;
    sqlite3_stmt *statement = db_take(db, sql, err);
    if (!statement) return db_failed(db, err);
    if (bound) bind_int(statement, 1, bound->event);
    if (bound) bind_int(statement, 2, bound->document);
    parley_status status = db_next(db, statement, &row, err);
    *out = (RecordEnd){0, 0};
    if (row) out->event = column_int(statement, 0);
    if (row && sqlite3_column_count(statement) > 1) out->document = column_int(statement, 1);
    db_give(db, statement);
    return status;
}

parley_status record_end(Record *record, RecordEnd *out, parley_error *err) {
    return read_numbers(record,
                        "SELECT (SELECT max(id) FROM event), (SELECT max(id) FROM document)", NULL,
                        out, err);
}

parley_status record_version(Record *record, int64_t *version, parley_error *err) {
    RecordEnd numbers = {0, 0};
    parley_status status = read_numbers(record, "PRAGMA data_version", NULL, &numbers, err);
    *version = numbers.event;
    return status;
}

/* Where the next `most` events end: at the last of them, or with all at the record's end. */
static parley_status end_of_next(Record *record, const RecordEnd *after, uint32_t most,
                                 RecordEnd *next, parley_error *err) {
    RecordEnd bound = {after->event, most}, end, last;
    parley_status status = record_end(record, &end, err);
    if (status) return status;
    *next = end;
    status = read_numbers(record,
                          "SELECT id, document FROM event WHERE id > ?1 ORDER BY id"
                          " LIMIT 1 OFFSET ?2 - 1",
                          &bound, &last, err);
    if (!status && last.event && last.event < end.event) *next = last;
    return status;
}

static parley_status read_rows(Record *record, int64_t from, int64_t to,
                               bool (*take)(void *context, const EventRow *event), void *context,
                               parley_error *err) {
    const Database *db = &record->db;
    bool row = true;
    sqlite3_stmt *keys =
        db_prepare(db, "SELECT key FROM event WHERE id > ?1 AND id <= ?2 ORDER BY id", err);
    if (!keys) return db_failed(db, err);
    bind_int(keys, 1, from);
    bind_int(keys, 2, to);
    parley_status status = PARLEY_OK;
    while (row && !status) {
        status = db_next(db, keys, &row, err);
        if (!row || status) continue;
        uint64_t key = (uint64_t)column_int(keys, 0);
        EventFilter filter = {.key = &key, .with_rejected = true, .most = 1};
        status = record_events(record, &filter, take, context, err);
    }
    sqlite3_finalize(keys);
    return status;
}

static parley_status read_added(Record *record, RecordEnd *after, uint32_t most,
                                uint64_t *documents,
                                bool (*take)(void *context, const EventRow *event), void *context,
                                parley_error *err) {
    RecordEnd next, count = {0, 0};
    parley_status status = end_of_next(record, after, most, &next, err);
    if (status) return status;
    RecordEnd passed = {after->document, next.document};
    status = read_numbers(record, "SELECT count(*) FROM document WHERE id > ?1 AND id <= ?2",
                          &passed, &count, err);
    if (!status) status = read_rows(record, after->event, next.event, take, context, err);
    if (status) return status;
    *documents = (uint64_t)count.event;
    *after = next;
    return PARLEY_OK;
}

parley_status record_added(Record *record, RecordEnd *after, uint32_t most, uint64_t *documents,
                           bool (*take)(void *context, const EventRow *event), void *context,
                           parley_error *err) {
    *documents = 0;
    parley_status status = db_run(&record->db, "BEGIN", err);
    if (status) return status;
    status = read_added(record, after, most, documents, take, context, err);
    db_run(&record->db, "COMMIT", NULL);
    return status;
}
