#include "record/sentences.h"

#include "record/store.h"

#include <stdlib.h>

/* The sentences that the words are in are found once, in the order of their rows; then each report
 * of the days looks among them for its own. So no report of another day is read. */
static const char found_sql[] =
    "SELECT rowid FROM sentence_text WHERE sentence_text MATCH ? ORDER BY rowid";
static const char reports_sql[] =
    "SELECT id, first_sentence, last_sentence FROM document"
    " WHERE date >= ? AND date <= ? AND first_sentence IS NOT NULL ORDER BY date, id";
static const char sentence_sql[] =
    "SELECT s.text, d.name, d.publisher, d.date, q.code, d.copy_of IS NOT NULL,"
    " s.id - d.first_sentence FROM sentence s JOIN document d ON d.id = s.document LEFT JOIN quote "
    "q ON q.sentence = s.id"
    " WHERE s.id = ?";

static const char coverage_sql[] =
    "SELECT date, count(*), sum(copy_of IS NOT NULL), count(DISTINCT publisher) FROM document"
    " WHERE date >= ? AND date <= ? GROUP BY date ORDER BY date";

/* Rows of sentences, ascending. */
typedef struct Found {
    int64_t *rows;
    size_t count, room;
} Found;

typedef struct Reading {
    Record *record;
    Found found;
    sqlite3_stmt *sentence;
    void (*take)(void *context, const SentenceRow *sentence);
    void *context;
    parley_error *err;
} Reading;

static bool add_found(Found *f, int64_t row) {
    if (f->count == f->room) {
        size_t room = f->room ? f->room * 2 : 1024;
        int64_t *grown = realloc(f->rows, room * sizeof *grown);
        if (!grown) return false;
        f->rows = grown;
        f->room = room;
    }
    f->rows[f->count++] = row;
    return true;
}

static parley_status find_words(Reading *r, Str query) {
    const Database *db = &r->record->db;
    sqlite3_stmt *s = db_prepare(db, found_sql, r->err);
    if (!s) return db_failed(db, r->err);
    bind_text(s, 1, query);
    parley_status status = PARLEY_OK;
    bool row = true;
    while (row && !status) {
        status = db_next(db, s, &row, r->err);
        if (row && !status && !add_found(&r->found, column_int(s, 0)))
            status = error_memory(r->err);
    }
    sqlite3_finalize(s);
    return status;
}

static parley_status read_sentence(Reading *r, int64_t id) {
    sqlite3_stmt *s = r->sentence;
    bool row = true;
    bind_int(s, 1, id);
    while (row) {
        parley_status status = db_next(&r->record->db, s, &row, r->err);
        if (status) return status;
        if (!row) break;
        SentenceRow sentence = {.text = column_text(s, 0),
                                .document = column_text(s, 1),
                                .publisher = column_text(s, 2),
                                .day = column_text(s, 3),
                                .speaker = column_text(s, 4),
                                .copy = column_int(s, 5),
                                .number = (uint32_t)column_int(s, 6)};
        r->take(r->context, &sentence);
    }
    return PARLEY_OK;
}

/* The sentences of one report, from row first to last, that were found. */
static parley_status read_report(Reading *r, int64_t first, int64_t last) {
    const Found *f = &r->found;
    size_t from = 0, to = f->count;
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        if (f->rows[middle] < first)
            from = middle + 1;
        else
            to = middle;
    }
    parley_status status = PARLEY_OK;
    for (; from < f->count && f->rows[from] <= last && !status; from++)
        status = read_sentence(r, f->rows[from]);
    return status;
}

static parley_status read_days(Reading *r, Str first_day, Str last_day) {
    const Database *db = &r->record->db;
    sqlite3_stmt *s = db_prepare(db, reports_sql, r->err);
    r->sentence = s ? db_prepare(db, sentence_sql, r->err) : NULL;
    parley_status status = r->sentence ? PARLEY_OK : db_failed(db, r->err);
    if (s) bind_text(s, 1, first_day);
    if (s) bind_text(s, 2, last_day);
    bool row = true;
    while (row && !status) {
        status = db_next(db, s, &row, r->err);
        if (row && !status) status = read_report(r, column_int(s, 1), column_int(s, 2));
    }
    sqlite3_finalize(s);
    sqlite3_finalize(r->sentence);
    return status;
}

parley_status record_sentences(Record *record, Str query, Str first_day, Str last_day,
                               void (*take)(void *context, const SentenceRow *sentence),
                               void *context, parley_error *err) {
    Reading r = {.record = record, .take = take, .context = context, .err = err};
    parley_status status = find_words(&r, query);
    if (!status && r.found.count) status = read_days(&r, first_day, last_day);
    free(r.found.rows);
    return status;
}

parley_status record_coverage(Record *record, Str first_day, Str last_day,
                              void (*take)(void *context, const CoverageRow *day), void *context,
                              parley_error *err) {
    sqlite3_stmt *s = db_prepare(&record->db, coverage_sql, err);
    if (!s) return db_failed(&record->db, err);
    bind_text(s, 1, first_day);
    bind_text(s, 2, last_day);
    parley_status status = PARLEY_OK;
    bool row = true;
    while (row && !status) {
        status = db_next(&record->db, s, &row, err);
        if (!row || status) continue;
        CoverageRow day = {.day = column_text(s, 0),
                           .reports = (uint32_t)column_int(s, 1),
                           .copies = (uint32_t)column_int(s, 2),
                           .outlets = (uint32_t)column_int(s, 3)};
        take(context, &day);
    }
    sqlite3_finalize(s);
    return status;
}
