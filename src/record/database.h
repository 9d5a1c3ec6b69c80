/* SQLite as the rest of this folder sees it: statements that are prepared once, bound by place and
 * stepped, and errors said in words. */
#ifndef RECORD_DATABASE_H
#define RECORD_DATABASE_H

#include "base/error.h"
#include "base/str.h"

#include <sqlite3.h>

enum { STATEMENTS_KEPT = 24, COUNTS_KEPT = 64 };

/* What is kept from one question for the next: prepared statements that nobody uses now, and how
 * many rows filters let through. */
typedef struct DatabaseMemory {
    sqlite3_stmt *statements[STATEMENTS_KEPT]; /* the one given back last stands first */
    struct RememberedCount {
        uint64_t what;
        int64_t count;
        uint32_t uses; /* for so many more it is believed */
    } counts[COUNTS_KEPT];
} DatabaseMemory;

typedef struct Database {
    sqlite3 *handle;
    const char *path; /* for messages; the owner's */
    DatabaseMemory *memory;
} Database;

/* The status of the last call that failed, and a message that names the file and says what to do.
 */
parley_status db_failed(const Database *db, parley_error *err);

/* Runs statements that give no rows. */
parley_status db_run(const Database *db, const char *sql, parley_error *err);

/* A statement to be kept and used again. NULL on failure, with err set. Freed with
 * sqlite3_finalize. */
sqlite3_stmt *db_prepare(const Database *db, const char *sql, parley_error *err);

/* The same for a statement whose text may have been asked before; given back with db_give (NULL is
 * allowed), which forgets what was bound to it. */
sqlite3_stmt *db_take(const Database *db, const char *sql, parley_error *err);
void db_give(const Database *db, sqlite3_stmt *statement);
/* Frees what is kept. */
void db_forget(const Database *db);

/* Runs a bound statement that gives no rows and makes it ready for the next. */
parley_status db_done(const Database *db, sqlite3_stmt *statement, parley_error *err);

/* The next row: PARLEY_OK with *row true, or false at the end, where the statement is made ready
 * for the next. */
parley_status db_next(const Database *db, sqlite3_stmt *statement, bool *row, parley_error *err);

/* Parameters count from 1. Texts must live until the statement is done. An empty text becomes NULL
 * with bind_text_or_null. Memory failure shows when the statement is run. */
void bind_text(sqlite3_stmt *statement, int place, Str value);
void bind_text_or_null(sqlite3_stmt *statement, int place, Str value);
void bind_int(sqlite3_stmt *statement, int place, int64_t value);
void bind_number(sqlite3_stmt *statement, int place, double value);
void bind_null(sqlite3_stmt *statement, int place);
void bind_day(sqlite3_stmt *statement, int place, int32_t day); /* NULL for DAY_UNKNOWN */

/* Columns count from 0. The text is the statement's, until its next step; empty for NULL. */
Str column_text(sqlite3_stmt *statement, int column);
int64_t column_int(sqlite3_stmt *statement, int column);
double column_number(sqlite3_stmt *statement, int column);
bool column_is_null(sqlite3_stmt *statement, int column);

#endif
