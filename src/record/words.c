/* The words in which an event is told: its sentence, who speaks, and what is quoted there. */
#include "record/deeds.h"
#include "record/store.h"

#include <stdio.h>

static const char event_sql[] =
    "SELECT e.key, d.name, d.publisher, d.date, s.id - d.first_sentence, s.text, k.text, k.code,"
    " s.start, e.trigger_start, d.id, d.first_sentence, d.last_sentence, k.start, k.stop"
    " FROM event e JOIN document d ON d.id = e.document"
    " JOIN sentence s ON s.id = e.sentence LEFT JOIN speaker k ON k.event = e.id WHERE e.id = ?";

static const char quotes_sql[] =
    "SELECT q.kind, q.code, q.content_start, q.content_stop, q.speaker_start, q.speaker_stop"
    " FROM quote q WHERE q.sentence BETWEEN ? AND ? AND q.content_start < ? AND"
    " q.content_stop > ? ORDER BY q.id";

static bool keep(Arena *arena, sqlite3_stmt *s, int column, Str *out) {
    Str text = column_text(s, column);
    *out = text.len ? str_copy(arena, text) : (Str){"", 0};
    return out->data != NULL;
}

/* The words in the making, and where the event stands in its report. */
typedef struct Telling {
    Record *record;
    Arena *arena;
    DeedWords *words;
    Str side;
    ToldSentence told;
    int64_t first, last, trigger; /* the report's sentences; the event's word */
    parley_status status;
    parley_error *err;
} Telling;

/* A stretch of the report, kept; empty where it is null. */
static Str stretch(Telling *t, sqlite3_stmt *s, int column) {
    Str text = {"", 0};
    if (t->status || column_is_null(s, column)) return text;
    t->status = record_stretch(t->record, t->told.document, column_int(s, column),
                               column_int(s, column + 1), &text, t->err);
    if (t->status || text.len == 0) return (Str){"", 0};
    text = str_copy(t->arena, text);
    if (!text.data) t->status = error_memory(t->err);
    return text;
}

static Str kept(Telling *t, sqlite3_stmt *s, int column) {
    Str text;
    if (!keep(t->arena, s, column, &text)) t->status = error_memory(t->err);
    return text.data ? text : (Str){"", 0};
}

static void read_event(Telling *t, sqlite3_stmt *s) {
    DeedWords *w = t->words;
    snprintf(w->id, sizeof w->id, "%016llx", (unsigned long long)column_int(s, 0));
    w->document = kept(t, s, 1);
    w->publisher = kept(t, s, 2);
    w->date = kept(t, s, 3);
    w->number = (uint32_t)column_int(s, 4);
    w->sentence = kept(t, s, 5);
    w->speaker = kept(t, s, 6);
    w->speaker_code = kept(t, s, 7);
    t->told = told_sentence(column_int(s, 10), column_int(s, 8), w->sentence);
    t->trigger = column_is_null(s, 9) ? -1 : column_int(s, 9);
    t->first = column_int(s, 11);
    t->last = column_int(s, 12);
    if (w->speaker.len == 0) w->speaker = stretch(t, s, 13);
}

/* How near a quotation is to the event: 0 where it is somebody else's about something else. */
static int nearness(const Telling *t, sqlite3_stmt *s) {
    bool own = code_under(column_text(s, 1), t->side) > 0;
    bool holds = t->trigger >= column_int(s, 2) && t->trigger < column_int(s, 3);
    return 4 * own + 2 * holds + ((own || holds) && column_int(s, 0) == QUOTE_DIRECT);
}

static void read_quote(Telling *t, sqlite3_stmt *s) {
    DeedWords *w = t->words;
    w->quote = stretch(t, s, 2);
    w->quote_kind = quote_kind_of(s, 0);
    Str speaker = stretch(t, s, 4);
    if (speaker.len == 0) return;
    w->speaker = speaker;
    w->speaker_code = kept(t, s, 1);
}

static void read_quotes(Telling *t) {
    sqlite3_stmt *s = db_prepare(&t->record->db, quotes_sql, t->err);
    if (!s) t->status = db_failed(&t->record->db, t->err);
    if (!s) return;
    bind_int(s, 1, t->first);
    bind_int(s, 2, t->last);
    bind_int(s, 3, t->told.stop);
    bind_int(s, 4, t->told.start);
    int best = 0;
    bool row = true;
    while (row && !t->status) {
        t->status = db_next(&t->record->db, s, &row, t->err);
        int near = row && !t->status ? nearness(t, s) : 0;
        if (near <= best) continue;
        best = near;
        read_quote(t, s);
    }
    sqlite3_finalize(s);
}

/* Where nobody is quoted and no one is named as the speaker, the side's own in the event speaks. */
static const char parties_sql[] =
    "SELECT a.code, p.text, p.start, p.stop FROM party p JOIN actor a ON a.id = p.actor"
    " WHERE p.event = ? AND p.role = 0 ORDER BY p.number";

static void read_source(Telling *t, int64_t row) {
    sqlite3_stmt *s = db_prepare(&t->record->db, parties_sql, t->err);
    if (!s) t->status = db_failed(&t->record->db, t->err);
    if (!s) return;
    bind_int(s, 1, row);
    bool more = true;
    while (more && !t->status && t->words->speaker.len == 0) {
        t->status = db_next(&t->record->db, s, &more, t->err);
        if (t->status || !more || !code_under(column_text(s, 0), t->side)) continue;
        t->words->speaker = kept(t, s, 1);
        if (t->words->speaker.len == 0) t->words->speaker = stretch(t, s, 2);
        t->words->speaker_code = kept(t, s, 0);
    }
    sqlite3_finalize(s);
}

parley_status record_deed_words(Record *record, Arena *arena, int64_t row, Str side, DeedWords *out,
                                parley_error *err) {
    *out = (DeedWords){.number = 0};
    Telling t = {.record = record, .arena = arena, .words = out, .side = side, .err = err};
    sqlite3_stmt *s = db_prepare(&record->db, event_sql, err);
    if (!s) return db_failed(&record->db, err);
    bind_int(s, 1, row);
    bool found = false;
    t.status = db_next(&record->db, s, &found, err);
    if (found && !t.status) read_event(&t, s);
    sqlite3_finalize(s);
    if (found && !t.status) read_quotes(&t);
    if (found && !t.status && out->speaker.len == 0) read_source(&t, row);
    return t.status;
}
