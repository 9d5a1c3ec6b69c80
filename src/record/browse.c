#include "record/browse.h"

#include "record/query.h"
#include "record/store.h"

/* ---- reports ---- */

typedef struct ReportTaker {
    bool (*take)(void *context, const ReportRow *report);
    void *context;
} ReportTaker;

static bool take_report(void *context, sqlite3_stmt *s) {
    const ReportTaker *taker = context;
    ReportRow row = {.row = column_int(s, 0),
                     .id = column_text(s, 1),
                     .date = column_text(s, 2),
                     .title = column_text(s, 3),
                     .url = column_text(s, 4),
                     .publisher = column_text(s, 5),
                     .copy_of = column_text(s, 6),
                     .copy_kind = column_text(s, 7),
                     .added = column_text(s, 8),
                     .events = column_int(s, 9)};
    return taker->take(taker->context, &row);
}

parley_status record_reports(Record *record, const BrowseFilter *f,
                             bool (*take)(void *context, const ReportRow *report), void *context,
                             parley_error *err) {
    Query q = {.count = 0};
    query_add(&q, "SELECT d.id, d.name, d.date, d.title, d.url, d.publisher, c.name, d.copy_kind,"
                  " d.added, (SELECT count(*) FROM event e WHERE e.sentence BETWEEN"
                  " d.first_sentence AND d.last_sentence AND e.rejected = 0) FROM document d LEFT "
                  "JOIN document c ON c.id = d.copy_of"
                  " WHERE 1");
    query_text_if(&q, " AND d.name = ?", f->document);
    query_text_if(&q, " AND d.date >= ?", f->first_day);
    query_text_if(&q, " AND d.date <= ?", f->last_day);
    query_text_if(&q, " AND d.publisher = ?", f->publisher);
    if (f->after.given) query_after(&q, "d.date", "d.id", f->after.day, f->after.row);
    query_number(&q, " ORDER BY d.date, d.id LIMIT ?", f->most ? (int64_t)f->most : -1);
    ReportTaker taker = {take, context};
    return query_run(&record->db, &q, take_report, &taker, err);
}

typedef struct TextWantedOf {
    Arena *arena;
    Str text;
    bool found;
} TextWantedOf;

static bool take_text(void *context, sqlite3_stmt *s) {
    TextWantedOf *w = context;
    w->found = true;
    w->text = str_copy(w->arena, column_text(s, 0));
    return false;
}

parley_status record_report_text(Record *record, Arena *arena, Str id, Str *text, bool *found,
                                 parley_error *err) {
    Query q = {.count = 0};
    TextWantedOf wanted = {.arena = arena, .text = STR("")};
    query_text(&q,
               "SELECT text FROM document_text WHERE id = (SELECT id FROM document WHERE name = ?)",
               id);
    parley_status status = query_run(&record->db, &q, take_text, &wanted, err);
    if (!status && !wanted.text.data) status = error_memory(err);
    *text = wanted.text;
    *found = wanted.found;
    return status;
}

/* ---- quotes ---- */

typedef struct QuoteTaker {
    Record *record;
    Arena *arena; /* of one quotation: what its report's text is cut into */
    bool (*take)(void *context, const QuoteRow *quote);
    void *context;
    parley_status status;
    parley_error *err;
} QuoteTaker;

static Stretch stretch(QuoteTaker *t, sqlite3_stmt *s, int column) {
    Stretch out = {STR(""), -1, -1};
    if (t->status || column_is_null(s, column)) return out;
    out.start = column_int(s, column);
    out.stop = column_int(s, column + 1);
    ToldSentence told = told_sentence(column_int(s, 14), column_int(s, 15), column_text(s, 16));
    t->status = told_stretch(t->record, &told, t->arena, out.start, out.stop, &out.text, t->err);
    return out;
}

static bool take_quote(void *context, sqlite3_stmt *s) {
    QuoteTaker *taker = context;
    arena_reset(taker->arena);
    QuoteRow row = {.row = column_int(s, 0),
                    .sentence = column_int(s, 1),
                    .document = column_text(s, 2),
                    .date = column_text(s, 3),
                    .publisher = column_text(s, 4),
                    .code = column_text(s, 5),
                    .kind = quote_kind_of(s, 6),
                    .anonymous = column_int(s, 7),
                    .speaker = stretch(taker, s, 8),
                    .cue = stretch(taker, s, 10),
                    .content = stretch(taker, s, 12)};
    return !taker->status && taker->take(taker->context, &row);
}

/* The joins stand in the order in which they are best looked up. */
static const char quote_columns[] =
    "SELECT q.id, s.id - d.first_sentence, d.name, d.date, d.publisher, q.code, q.kind,"
    " q.anonymous, q.speaker_start, q.speaker_stop, q.cue_start, q.cue_stop, q.content_start,"
    " q.content_stop, d.id, s.start, s.text";
static const char by_speaker[] = " FROM quote q CROSS JOIN sentence s ON s.id = q.sentence"
                                 " CROSS JOIN document d ON d.id = s.document WHERE 1";
static const char by_day[] = " FROM document d CROSS JOIN quote q ON q.sentence BETWEEN"
                             " d.first_sentence AND d.last_sentence"
                             " CROSS JOIN sentence s ON s.id = q.sentence WHERE 1";

parley_status record_quotes(Record *record, const BrowseFilter *f,
                            bool (*take)(void *context, const QuoteRow *quote), void *context,
                            parley_error *err) {
    Query q = {.count = 0};
    query_add(&q, quote_columns);
    query_add(&q, f->speaker.len && !f->document.len ? by_speaker : by_day);
    query_text_if(&q, " AND q.code >= ?", f->speaker);
    query_text_if(&q, " AND q.code < ? || char(1114111)", f->speaker);
    query_text_if(&q, " AND d.name = ?", f->document);
    query_text_if(&q, " AND d.date >= ?", f->first_day);
    query_text_if(&q, " AND d.date <= ?", f->last_day);
    if (f->after.given) query_after(&q, "d.date", "q.id", f->after.day, f->after.row);
    query_number(&q, " ORDER BY d.date, q.id LIMIT ?", f->most ? (int64_t)f->most : -1);
    QuoteTaker taker = {
        .record = record, .arena = arena_new(0), .take = take, .context = context, .err = err};
    if (!taker.arena) {
        strbuf_free(&q.sql);
        return error_memory(err);
    }
    parley_status status = query_run(&record->db, &q, take_quote, &taker, err);
    arena_free(taker.arena);
    return status ? status : taker.status;
}

/* ---- edits ---- */

typedef struct EditTaker {
    bool (*take)(void *context, const EditRow *edit);
    void *context;
} EditTaker;

static bool take_edit(void *context, sqlite3_stmt *s) {
    const EditTaker *taker = context;
    EditRow row = {column_text(s, 0), column_text(s, 1), column_text(s, 2),
                   column_text(s, 3), column_text(s, 4), column_text(s, 5)};
    return taker->take(taker->context, &row);
}

parley_status record_edits_of(Record *record, uint64_t key,
                              bool (*take)(void *context, const EditRow *edit), void *context,
                              parley_error *err) {
    Query q = {.count = 0};
    query_number(&q,
                 "SELECT field, before, after, why, who, at FROM edit WHERE event ="
                 " (SELECT id FROM event WHERE key = ?) ORDER BY id",
                 (int64_t)key);
    EditTaker taker = {take, context};
    return query_run(&record->db, &q, take_edit, &taker, err);
}
