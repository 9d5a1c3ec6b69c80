/* The text of a report, put together again from its sentences and what stands between them. */
#include "base/utf8.h"
#include "record/store.h"

static parley_status add_sentences(Record *record, int64_t first, int64_t last, parley_error *err) {
    sqlite3_stmt *s = record_statement(record, STATEMENT_TEXT, err);
    if (!s) return db_failed(&record->db, err);
    bind_int(s, 1, first);
    bind_int(s, 2, last);
    bool row = true;
    while (row) {
        parley_status status = db_next(&record->db, s, &row, err);
        if (status) return status;
        if (!row) break;
        strbuf_str(&record->text, column_text(s, 0));
        strbuf_str(&record->text, column_is_null(s, 1) ? STR(" ") : column_text(s, 1));
    }
    return PARLEY_OK;
}

static parley_status read_text(Record *record, int64_t document, parley_error *err) {
    sqlite3_stmt *s = record_statement(record, STATEMENT_LEAD, err);
    if (!s) return db_failed(&record->db, err);
    bool row;
    bind_int(s, 1, document);
    parley_status status = db_next(&record->db, s, &row, err);
    if (status || !row) return status;
    strbuf_str(&record->text, column_text(s, 0));
    bool told = !column_is_null(s, 1);
    int64_t first = column_int(s, 1), last = column_int(s, 2);
    sqlite3_reset(s);
    return told ? add_sentences(record, first, last, err) : PARLEY_OK;
}

parley_status record_text(Record *record, int64_t document, Str *out, parley_error *err) {
    *out = (Str){"", 0};
    if (record->text_of != document) {
        strbuf_clear(&record->text);
        record->text_of = 0;
        parley_status status = read_text(record, document, err);
        if (status) return status;
        if (record->text.failed) return error_memory(err);
        record->text_of = document;
    }
    *out = strbuf_view(&record->text);
    return PARLEY_OK;
}

parley_status record_stretch(Record *record, int64_t document, int64_t start, int64_t stop,
                             Str *out, parley_error *err) {
    *out = (Str){"", 0};
    if (start < 0 || stop <= start) return PARLEY_OK;
    Str text;
    parley_status status = record_text(record, document, &text, err);
    if (status) return status;
    Str rest = str_slice(text, utf8_offset(text, (size_t)start), SIZE_MAX);
    *out = str_slice(rest, 0, utf8_offset(rest, (size_t)(stop - start)));
    return PARLEY_OK;
}

static bool is_start(char c) {
    return (c & 0xC0) != 0x80;
}

ToldSentence told_sentence(int64_t document, int64_t start, Str text) {
    int64_t count = 0;
    for (size_t i = 0; i < text.len; i++) count += is_start(text.data[i]);
    return (ToldSentence){document, start, start + count, text};
}

/* The byte at which a code point of the sentence begins. */
static size_t byte_of(const ToldSentence *told, int64_t point) {
    if (told->stop - told->start == (int64_t)told->text.len) return (size_t)(point - told->start);
    return utf8_offset(told->text, (size_t)(point - told->start));
}

parley_status told_stretch(Record *record, const ToldSentence *told, Arena *arena, int64_t start,
                           int64_t stop, Str *out, parley_error *err) {
    *out = (Str){"", 0};
    if (start < 0 || stop <= start) return PARLEY_OK;
    if (start >= told->start && stop <= told->stop) {
        *out = str_slice(told->text, byte_of(told, start), byte_of(told, stop));
        return PARLEY_OK;
    }
    parley_status status = record_stretch(record, told->document, start, stop, out, err);
    if (status || out->len == 0) return status;
    *out = str_copy(arena, *out);
    return out->data ? PARLEY_OK : error_memory(err);
}

Str quote_kind_of(sqlite3_stmt *statement, int column) {
    int64_t kind = column_int(statement, column);
    bool known = !column_is_null(statement, column) && kind >= 0 && kind <= QUOTE_MIXED;
    return str_of(known ? quote_kind_name((QuoteKind)kind) : NULL);
}
