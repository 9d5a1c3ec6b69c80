#include "record/query.h"
#include "record/search.h"
#include "record/sentence_row.h"
#include "record/store.h"

SentenceFound sentence_row(sqlite3_stmt *s) {
    return (SentenceFound){.row = column_int(s, 0),
                           .number = column_int(s, 1),
                           .start = column_int(s, 2),
                           .stop = column_int(s, 3),
                           .document = column_text(s, 4),
                           .text = column_text(s, 5),
                           .date = column_text(s, 6),
                           .title = column_text(s, 7),
                           .publisher = column_text(s, 8),
                           .events = column_text(s, 9)};
}

typedef struct SentenceTaker {
    bool (*take)(void *context, const SentenceFound *sentence);
    void *context;
} SentenceTaker;

static bool take_sentence(void *context, sqlite3_stmt *s) {
    const SentenceTaker *taker = context;
    SentenceFound found = sentence_row(s);
    return taker->take(taker->context, &found);
}

static void of_document(Query *q, Str document) {
    query_text_if(q, " AND s.id >= (SELECT first_sentence FROM document WHERE name = ?)", document);
    query_text_if(q, " AND s.id <= (SELECT last_sentence FROM document WHERE name = ?)", document);
}

parley_status record_browse_sentences(Record *record, const BrowseFilter *f,
                                      bool (*take)(void *context, const SentenceFound *sentence),
                                      void *context, parley_error *err) {
    Query q = {.count = 0};
    query_add(&q, "SELECT " SENTENCE_SELECT " FROM sentence s CROSS JOIN document d"
                  " ON d.id = s.document WHERE 1");
    query_text_if(&q, " AND s.id IN (SELECT rowid FROM sentence_text WHERE sentence_text MATCH ?",
                  f->words);
    if (f->words.len) {
        if (f->after.given) query_number(&q, " AND rowid > ?", f->after.row);
        query_add(&q, ")");
    }
    of_document(&q, f->document);
    if (f->after.given) query_number(&q, " AND s.id > ?", f->after.row);
    query_number(&q, " ORDER BY s.id LIMIT ?", f->most ? (int64_t)f->most : -1);
    SentenceTaker taker = {take, context};
    parley_status status = query_run(&record->db, &q, take_sentence, &taker, err);
    return f->words.len ? search_failed(record, f->words, status, err) : status;
}
