#include "record/sentences.h"

#include "record/store.h"

static const char sentences_sql[] =
    "SELECT substr(d.text, s.start + 1, s.stop - s.start), d.name, d.publisher, d.date, q.code,"
    " d.copy_of IS NOT NULL, s.number FROM sentence s JOIN document d ON d.id = s.document"
    " LEFT JOIN quote q ON q.document = s.document AND q.sentence = s.id WHERE s.id IN"
    " (SELECT rowid FROM sentence_text WHERE sentence_text MATCH ?)"
    " AND d.date >= ? AND d.date <= ? ORDER BY d.date, d.id, s.number";

static const char coverage_sql[] =
    "SELECT date, count(*), sum(copy_of IS NOT NULL), count(DISTINCT publisher) FROM document"
    " WHERE date >= ? AND date <= ? GROUP BY date ORDER BY date";

typedef struct Asked {
    void (*sentence)(void *context, const SentenceRow *sentence);
    void (*day)(void *context, const CoverageRow *day);
    void *context;
} Asked;

static void hand_over(const Asked *asked, sqlite3_stmt *s) {
    if (asked->sentence) {
        SentenceRow row = {.text = column_text(s, 0),
                           .document = column_text(s, 1),
                           .publisher = column_text(s, 2),
                           .day = column_text(s, 3),
                           .speaker = column_text(s, 4),
                           .copy = column_int(s, 5),
                           .number = (uint32_t)column_int(s, 6)};
        asked->sentence(asked->context, &row);
    } else {
        CoverageRow row = {.day = column_text(s, 0),
                           .reports = (uint32_t)column_int(s, 1),
                           .copies = (uint32_t)column_int(s, 2),
                           .outlets = (uint32_t)column_int(s, 3)};
        asked->day(asked->context, &row);
    }
}

static parley_status ask(Record *record, const char *sql, const Str *texts, int count,
                         const Asked *asked, parley_error *err) {
    sqlite3_stmt *s = db_prepare(&record->db, sql, err);
    if (!s) return db_failed(&record->db, err);
    for (int i = 0; i < count; i++) bind_text(s, i + 1, texts[i]);
    parley_status status = PARLEY_OK;
    bool row = true;
    while (row && !status) {
        status = db_next(&record->db, s, &row, err);
        if (row && !status) hand_over(asked, s);
    }
    sqlite3_finalize(s);
    return status;
}

parley_status record_sentences(Record *record, Str query, Str first_day, Str last_day,
                               void (*take)(void *context, const SentenceRow *sentence),
                               void *context, parley_error *err) {
    Str texts[] = {query, first_day, last_day};
    return ask(record, sentences_sql, texts, 3, &(Asked){.sentence = take, .context = context},
               err);
}

parley_status record_coverage(Record *record, Str first_day, Str last_day,
                              void (*take)(void *context, const CoverageRow *day), void *context,
                              parley_error *err) {
    Str texts[] = {first_day, last_day};
    return ask(record, coverage_sql, texts, 2, &(Asked){.day = take, .context = context}, err);
}
