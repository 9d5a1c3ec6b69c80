#include "record/database.h"

#include "story/day.h"

#include <string.h>

parley_status db_failed(const Database *db, parley_error *err) {
    int code = sqlite3_errcode(db->handle) & 0xff;
    const char *path = db->path;
    switch (code) {
    case SQLITE_NOMEM:
        return error_memory(err);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error_set(err, PARLEY_ERR_IO,
                         "%s: another program is writing to this record; try again when it is done",
                         path);
    case SQLITE_INTERRUPT:
        return error_set(err, PARLEY_ERR_LIMIT, "this takes longer than is allowed; ask for less");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return error_set(err, PARLEY_ERR_IO, "%s: this record may be read but not written", path);
    case SQLITE_FULL:
        return error_set(err, PARLEY_ERR_IO, "%s: the disk is full; what was added before is kept",
                         path);
    case SQLITE_IOERR:
        return error_set(err, PARLEY_ERR_IO,
                         "%s: cannot be read or written (%s); what was added before is kept", path,
                         sqlite3_errmsg(db->handle));
    case SQLITE_NOTADB:
        return error_set(err, PARLEY_ERR_FORMAT, "%s: not a record of parley", path);
    case SQLITE_CORRUPT:
        return error_set(
            err, PARLEY_ERR_FORMAT,
            "%s: a part of this record is damaged (%s); what is whole can still be read", path,
            sqlite3_errmsg(db->handle));
    default:
        return error_set(err, PARLEY_ERR_IO, "%s: %s", path, sqlite3_errmsg(db->handle));
    }
}

parley_status db_run(const Database *db, const char *sql, parley_error *err) {
    return sqlite3_exec(db->handle, sql, NULL, NULL, NULL) == SQLITE_OK ? PARLEY_OK
                                                                        : db_failed(db, err);
}

sqlite3_stmt *db_prepare(const Database *db, const char *sql, parley_error *err) {
    sqlite3_stmt *statement = NULL;
    if (sqlite3_prepare_v3(db->handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) !=
        SQLITE_OK)
        db_failed(db, err);
    return statement;
}

sqlite3_stmt *db_take(const Database *db, const char *sql, parley_error *err) {
    sqlite3_stmt **kept = db->memory->statements;
    for (int i = 0; i < STATEMENTS_KEPT && kept[i]; i++) {
        sqlite3_stmt *found = kept[i];
        if (strcmp(sqlite3_sql(found), sql) != 0) continue;
        memmove(&kept[i], &kept[i + 1], (size_t)(STATEMENTS_KEPT - 1 - i) * sizeof *kept);
        kept[STATEMENTS_KEPT - 1] = NULL;
        return found;
    }
    return db_prepare(db, sql, err);
}

void db_give(const Database *db, sqlite3_stmt *statement) {
    if (!statement) return;
    sqlite3_stmt **kept = db->memory->statements;
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    sqlite3_finalize(kept[STATEMENTS_KEPT - 1]);
    memmove(&kept[1], &kept[0], (STATEMENTS_KEPT - 1) * sizeof *kept);
    kept[0] = statement;
}

void db_forget(const Database *db) {
    for (int i = 0; i < STATEMENTS_KEPT; i++) sqlite3_finalize(db->memory->statements[i]);
    *db->memory = (DatabaseMemory){.statements = {NULL}};
}

parley_status db_done(const Database *db, sqlite3_stmt *statement, parley_error *err) {
    int code = sqlite3_step(statement);
    parley_status status =
        code == SQLITE_DONE || code == SQLITE_ROW ? PARLEY_OK : db_failed(db, err);
    sqlite3_reset(statement);
    return status;
}

parley_status db_next(const Database *db, sqlite3_stmt *statement, bool *row, parley_error *err) {
    int code = sqlite3_step(statement);
    *row = code == SQLITE_ROW;
    if (*row) return PARLEY_OK;
    parley_status status = code == SQLITE_DONE ? PARLEY_OK : db_failed(db, err);
    sqlite3_reset(statement);
    return status;
}

void bind_text(sqlite3_stmt *statement, int place, Str value) {
    sqlite3_bind_text64(statement, place, value.data ? value.data : "", value.len, SQLITE_STATIC,
                        SQLITE_UTF8);
}

void bind_text_or_null(sqlite3_stmt *statement, int place, Str value) {
    if (value.len)
        bind_text(statement, place, value);
    else
        bind_null(statement, place);
}

void bind_int(sqlite3_stmt *statement, int place, int64_t value) {
    sqlite3_bind_int64(statement, place, value);
}

void bind_number(sqlite3_stmt *statement, int place, double value) {
    sqlite3_bind_double(statement, place, value);
}

void bind_null(sqlite3_stmt *statement, int place) {
    sqlite3_bind_null(statement, place);
}

void bind_day(sqlite3_stmt *statement, int place, int32_t day) {
    if (day == DAY_UNKNOWN)
        bind_null(statement, place);
    else
        bind_int(statement, place, day);
}

Str column_text(sqlite3_stmt *statement, int column) {
    const unsigned char *text = sqlite3_column_text(statement, column);
    int len = sqlite3_column_bytes(statement, column);
    return text ? (Str){(const char *)text, (size_t)len} : str_of("");
}

int64_t column_int(sqlite3_stmt *statement, int column) {
    return sqlite3_column_int64(statement, column);
}

double column_number(sqlite3_stmt *statement, int column) {
    return sqlite3_column_double(statement, column);
}

bool column_is_null(sqlite3_stmt *statement, int column) {
    return sqlite3_column_type(statement, column) == SQLITE_NULL;
}
