/* The words in which an event is told: its sentence, who speaks, and what is quoted there. */
#include "record/deeds.h"
#include "record/store.h"

#include <stdio.h>

static const char event_sql[] =
    "SELECT e.key, d.name, d.publisher, d.date, s.number,"
    " substr(d.text, s.start + 1, s.stop - s.start),"
    " coalesce(k.text, substr(d.text, k.start + 1, k.stop - k.start)), k.code,"
    " s.start, s.stop, e.trigger_start, d.id FROM event e JOIN document d ON d.id = e.document"
    " JOIN sentence s ON s.id = e.sentence LEFT JOIN speaker k ON k.event = e.id WHERE e.id = ?";

static const char quotes_sql[] =
    "SELECT substr(d.text, q.content_start + 1, q.content_stop - q.content_start), q.kind,"
    " substr(d.text, q.speaker_start + 1, q.speaker_stop - q.speaker_start), q.code,"
    " q.content_start, q.content_stop FROM quote q JOIN document d ON d.id = q.document"
    " WHERE q.document = ? AND q.content_start < ? AND q.content_stop > ? ORDER BY q.id";

static bool keep(Arena *arena, sqlite3_stmt *s, int column, Str *out) {
    Str text = column_text(s, column);
    *out = text.len ? str_copy(arena, text) : (Str){"", 0};
    return out->data != NULL;
}

/* Where the event stands in its report. */
typedef struct Where {
    int64_t document, start, stop, trigger;
} Where;

static bool read_event(sqlite3_stmt *s, Arena *arena, DeedWords *w, Where *where) {
    snprintf(w->id, sizeof w->id, "%016llx", (unsigned long long)column_int(s, 0));
    w->number = (uint32_t)column_int(s, 4);
    *where = (Where){column_int(s, 11), column_int(s, 8), column_int(s, 9),
                     column_is_null(s, 10) ? -1 : column_int(s, 10)};
    return keep(arena, s, 1, &w->document) && keep(arena, s, 2, &w->publisher) &&
           keep(arena, s, 3, &w->date) && keep(arena, s, 5, &w->sentence) &&
           keep(arena, s, 6, &w->speaker) && keep(arena, s, 7, &w->speaker_code);
}

/* How near a quotation is to the event: 0 where it is somebody else's about something else. */
static int nearness(sqlite3_stmt *s, const Where *where, Str side) {
    bool own = code_under(column_text(s, 3), side) > 0;
    bool holds = where->trigger >= column_int(s, 4) && where->trigger < column_int(s, 5);
    return 4 * own + 2 * holds + ((own || holds) && str_is(column_text(s, 1), "direct"));
}

static bool read_quote(sqlite3_stmt *s, Arena *arena, DeedWords *w) {
    if (!keep(arena, s, 0, &w->quote) || !keep(arena, s, 1, &w->quote_kind)) return false;
    if (column_text(s, 2).len == 0) return true;
    return keep(arena, s, 2, &w->speaker) && keep(arena, s, 3, &w->speaker_code);
}

static parley_status read_quotes(Record *record, Arena *arena, const Where *where, Str side,
                                 DeedWords *w, parley_error *err) {
    sqlite3_stmt *s = db_prepare(&record->db, quotes_sql, err);
    if (!s) return db_failed(&record->db, err);
    bind_int(s, 1, where->document);
    bind_int(s, 2, where->stop);
    bind_int(s, 3, where->start);
    parley_status status = PARLEY_OK;
    int best = 0;
    bool row = true;
    while (row && !status) {
        status = db_next(&record->db, s, &row, err);
        int near = row && !status ? nearness(s, where, side) : 0;
        if (near <= best) continue;
        best = near;
        if (!read_quote(s, arena, w)) status = error_memory(err);
    }
    sqlite3_finalize(s);
    return status;
}

/* Where nobody is quoted and no one is named as the speaker, the side's own in the event speaks. */
static const char parties_sql[] =
    "SELECT coalesce(p.text, substr(d.text, p.start + 1, p.stop - p.start)), a.code"
    " FROM party p JOIN actor a ON a.id = p.actor JOIN event e ON e.id = p.event"
    " JOIN document d ON d.id = e.document WHERE p.event = ? AND p.role = 0 ORDER BY p.number";

static parley_status read_source(Record *record, Arena *arena, int64_t row, Str side, DeedWords *w,
                                 parley_error *err) {
    sqlite3_stmt *s = db_prepare(&record->db, parties_sql, err);
    if (!s) return db_failed(&record->db, err);
    bind_int(s, 1, row);
    parley_status status = PARLEY_OK;
    bool more = true;
    while (more && !status && w->speaker.len == 0) {
        status = db_next(&record->db, s, &more, err);
        if (status || !more || !code_under(column_text(s, 1), side)) continue;
        if (!keep(arena, s, 0, &w->speaker) || !keep(arena, s, 1, &w->speaker_code))
            status = error_memory(err);
    }
    sqlite3_finalize(s);
    return status;
}

parley_status record_deed_words(Record *record, Arena *arena, int64_t row, Str side, DeedWords *out,
                                parley_error *err) {
    *out = (DeedWords){.number = 0};
    sqlite3_stmt *s = db_prepare(&record->db, event_sql, err);
    if (!s) return db_failed(&record->db, err);
    bind_int(s, 1, row);
    bool found = false;
    Where where = {.trigger = -1};
    parley_status status = db_next(&record->db, s, &found, err);
    if (found && !status && !read_event(s, arena, out, &where)) status = error_memory(err);
    sqlite3_finalize(s);
    if (!found || status) return status;
    status = read_quotes(record, arena, &where, side, out, err);
    if (status || out->speaker.len) return status;
    return read_source(record, arena, row, side, out, err);
}
