#include "record/search.h"

#include "base/utf8.h"
#include "record/query.h"
#include "record/sentence_row.h"
#include "record/store.h"

#include <string.h>

/* ---- what somebody typed ---- */

static bool is_blank(char c) {
    return strchr(" \t\r\n", c) != NULL;
}

/* Whether it looks like a query of FTS5's own. */
static bool has_operators(Str typed) {
    static const char *const words[] = {"AND", "OR", "NOT", "NEAR"};
    for (size_t at = 0; at < typed.len;) {
        if (strchr("():+^{}", typed.data[at])) return true;
        size_t end = at;
        while (end < typed.len && !strchr(" \t\r\n():+^{}", typed.data[end])) end++;
        if (STR_IN(str_slice(typed, at, end), words)) return true;
        at = end > at ? end : at + 1;
    }
    return false;
}

/* A word or a phrase in FTS5's quotes, which make all signs harmless. */
static void put_phrase(StrBuf *out, Str phrase, bool beginning) {
    strbuf_text(out, out->len ? " \"" : "\"");
    strbuf_str(out, phrase);
    strbuf_text(out, beginning ? "\" *" : "\"");
}

static void put_words(StrBuf *out, Str typed) {
    for (size_t at = 0; at < typed.len;) {
        bool quoted = typed.data[at] == '"';
        size_t start = quoted ? at + 1 : at, end = start;
        while (end < typed.len && typed.data[end] != '"' && (quoted || !is_blank(typed.data[end])))
            end++;
        at = quoted && end < typed.len ? end + 1 : end;
        bool beginning = !quoted && end > start + 1 && typed.data[end - 1] == '*';
        if (end > start) put_phrase(out, str_slice(typed, start, end - beginning), beginning);
        while (at < typed.len && is_blank(typed.data[at])) at++;
    }
}

static bool take_nothing(void *context, sqlite3_stmt *row) {
    (void)context, (void)row;
    return false;
}

static parley_status try_query(Record *record, Str query, parley_error *err) {
    Query q = {.count = 0};
    query_text(&q, "SELECT rowid FROM sentence_text WHERE sentence_text MATCH ? LIMIT 1", query);
    parley_status status = query_run(&record->db, &q, take_nothing, NULL, err);
    return search_failed(record, query, status, err);
}

parley_status record_words_query(Record *record, Arena *arena, Str typed, Str *query,
                                 parley_error *err) {
    *query = typed;
    if (has_operators(typed)) {
        parley_status status = try_query(record, typed, err);
        if (status != PARLEY_ERR_USAGE) return status;
    }
    StrBuf words = {.data = NULL};
    put_words(&words, typed);
    if (words.len == 0) strbuf_text(&words, "\"\""); /* signs only: it finds nothing */
    *query = words.failed ? (Str){NULL, 0} : str_copy(arena, strbuf_view(&words));
    strbuf_free(&words);
    return query->data ? PARLEY_OK : error_memory(err);
}

parley_status search_failed(const Record *record, Str query, parley_status status,
                            parley_error *err) {
    sqlite3 *handle = record->db.handle;
    bool asked = query.len && status == PARLEY_ERR_IO;
    if (!asked || (sqlite3_errcode(handle) & 0xff) != SQLITE_ERROR) return status;
    return error_set(err, PARLEY_ERR_USAGE, "\"%.*s\" cannot be searched for: %s", STR_ARG(query),
                     sqlite3_errmsg(handle));
}

/* ---- the words found ---- */

/* Stands around a word in what FTS5 gives: signs that no text has in this order. */
#define MARK_OPEN "\x02\x1e\x02"
#define MARK_CLOSE "\x03\x1e\x03"

/* Walks along the text and its marked copy, which is longer by its marks. */
static void read_marks(Str text, Str marked, SearchHit *hit) {
    size_t at = 0;
    uint32_t point = 0;
    for (size_t i = 0; i < marked.len && hit->mark_count < SEARCH_MARKS_MAX;) {
        Str rest = str_slice(marked, i, marked.len);
        if (str_starts(rest, MARK_OPEN)) {
            hit->marks[hit->mark_count].start = point;
            i += sizeof MARK_OPEN - 1;
        } else if (str_starts(rest, MARK_CLOSE)) {
            hit->marks[hit->mark_count++].stop = point;
            i += sizeof MARK_CLOSE - 1;
        } else {
            int32_t code;
            size_t step = utf8_next(text, at, &code);
            if (!step) return;
            at += step;
            i += step;
            point++;
        }
    }
}

typedef struct HitTaker {
    bool (*take)(void *context, const SearchHit *hit);
    void *context;
} HitTaker;

static bool take_hit(void *context, sqlite3_stmt *s) {
    const HitTaker *taker = context;
    SearchHit hit = {.sentence = sentence_row(s), .mark_count = 0};
    read_marks(hit.sentence.text, column_text(s, SENTENCE_COLUMNS), &hit);
    return taker->take(taker->context, &hit);
}

/* ---- the search ---- */

static bool take_row(void *context, sqlite3_stmt *s) {
    *(int64_t *)context = column_int(s, 0);
    return false;
}

/* The first of the latest sentences; common words find too many to rank them all. */
static parley_status first_ranked(Record *record, Str query, int64_t *row, parley_error *err) {
    Query q = {.count = 0};
    query_text(&q,
               "SELECT rowid FROM sentence_text WHERE sentence_text MATCH ? ORDER BY rowid DESC",
               query);
    query_number(&q, " LIMIT 1 OFFSET ?", SEARCH_RANKED_MAX - 1);
    return query_run(&record->db, &q, take_row, row, err);
}

parley_status record_search(Record *record, Str query, uint64_t most,
                            bool (*take)(void *context, const SearchHit *hit), void *context,
                            parley_error *err) {
    Query q = {.count = 0};
    int64_t first = 0;
    parley_status status = first_ranked(record, query, &first, err);
    if (status) return search_failed(record, query, status, err);
    query_add(&q, "SELECT " SENTENCE_SELECT ", highlight(sentence_text, 0, '" MARK_OPEN
                  "', '" MARK_CLOSE "')"
                  " FROM sentence_text CROSS JOIN sentence s ON s.id = sentence_text.rowid"
                  " CROSS JOIN document d ON d.id = s.document");
    query_text(&q, " WHERE sentence_text MATCH ?", query);
    query_number(&q, " AND sentence_text.rowid >= ?", first);
    query_number(&q, " ORDER BY rank LIMIT ?", (int64_t)most);
    HitTaker taker = {take, context};
    status = query_run(&record->db, &q, take_hit, &taker, err);
    return search_failed(record, query, status, err);
}
