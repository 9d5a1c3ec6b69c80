#include "record/query.h"

void query_add(Query *q, const char *sql) {
    strbuf_text(&q->sql, sql);
}

void query_text(Query *q, const char *sql, Str value) {
    query_add(q, sql);
    q->texts[q->count++] = value.data ? value : STR("");
}

void query_text_if(Query *q, const char *sql, Str value) {
    if (value.len) query_text(q, sql, value);
}

void query_number(Query *q, const char *sql, int64_t value) {
    query_add(q, sql);
    q->texts[q->count] = (Str){NULL, 0};
    q->numbers[q->count++] = value;
}

void query_after(Query *q, const char *day, const char *row, Str after_day, int64_t after_row) {
    if (after_day.len) {
        strbuf_format(&q->sql, " AND (%s, %s) > (", day, row);
        query_text(q, "?", after_day);
        query_number(q, ", ?)", after_row);
        return;
    }
    strbuf_format(&q->sql, " AND (%s IS NOT NULL OR %s > ", day, row);
    query_number(q, "?)", after_row);
}

sqlite3_stmt *query_begin(const Database *db, Query *q, parley_error *err) {
    sqlite3_stmt *s = q->sql.failed ? NULL : db_take(db, q->sql.data, err);
    if (q->sql.failed) error_memory(err);
    for (int i = q->callers; s && i < q->count; i++) {
        if (q->texts[i].data)
            bind_text(s, i + 1, q->texts[i]);
        else
            bind_int(s, i + 1, q->numbers[i]);
    }
    strbuf_free(&q->sql);
    return s;
}

parley_status query_run(const Database *db, Query *q,
                        bool (*take)(void *context, sqlite3_stmt *row), void *context,
                        parley_error *err) {
    bool failed = q->sql.failed;
    sqlite3_stmt *s = query_begin(db, q, err);
    if (!s) return failed ? error_memory(err) : db_failed(db, err);
    parley_status status = PARLEY_OK;
    bool more = true;
    while (more) {
        bool row = false;
        status = db_next(db, s, &row, err);
        more = row && !status && take(context, s);
    }
    db_give(db, s);
    return status;
}
