/* A question to the record that grows with what is asked for: SQL of ours, values bound to it. */
#ifndef RECORD_QUERY_H
#define RECORD_QUERY_H

#include "record/database.h"

enum { QUERY_VALUES_MAX = 24 };

typedef struct Query {
    StrBuf sql;
    Str texts[QUERY_VALUES_MAX]; /* data NULL: the number stands */
    int64_t numbers[QUERY_VALUES_MAX];
    int callers; /* so many parameters at the beginning are the caller's to bind */
    int count;   /* of parameters */
} Query;

/* SQL with one "?" for the value. query_text_if adds nothing for an empty text. The texts must live
 * until the query has run. */
void query_add(Query *q, const char *sql);
void query_text(Query *q, const char *sql, Str value);
void query_text_if(Query *q, const char *sql, Str value);
void query_number(Query *q, const char *sql, int64_t value);

/* Those that come after a day and a row in an order of days and rows, where not known days stand
 * first: `day` and `row` are the columns' names. */
void query_after(Query *q, const char *day, const char *row, Str after_day, int64_t after_row);

/* Its statement, with what is bound, and frees what the query held. NULL on failure, with err set;
 * given back with db_give. */
sqlite3_stmt *query_begin(const Database *db, Query *q, parley_error *err);

/* Runs it, calls take for each row until it returns false, and frees what the query held. Statuses
 * as for record_open; PARLEY_ERR_USAGE is not among them. */
parley_status query_run(const Database *db, Query *q,
                        bool (*take)(void *context, sqlite3_stmt *row), void *context,
                        parley_error *err);

#endif
