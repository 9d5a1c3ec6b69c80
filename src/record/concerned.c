#include "record/concerned.h"

#include "record/store.h"
#include "story/day.h"
#include "story/happening.h"

#include <stdlib.h>

/* ---- lists that grow ---- */

static void *with_room(void *list, uint32_t count, uint32_t *room, size_t size) {
    if (count < *room) return list;
    uint32_t larger = *room ? *room * 2 : 64;
    void *grown = realloc(list, larger * size);
    if (grown) *room = larger;
    return grown;
}

static parley_status add_days(Concerned *to, EventType type, int32_t first, int32_t last,
                              parley_error *err) {
    if (type == EVENT_NONE) return PARLEY_OK;
    Stretch *grown = with_room(to->stretches, to->count, &to->room, sizeof *grown);
    if (!grown) return error_memory(err);
    bool of_years = first != DAY_UNKNOWN && story_is_long(first, last);
    to->stretches = grown;
    to->stretches[to->count++] =
        (Stretch){type, of_years, of_years ? first - 1 : first, of_years ? first : last};
    return PARLEY_OK;
}

static parley_status add_happening(Concerned *to, int64_t happening, parley_error *err) {
    int64_t *grown =
        with_room(to->happenings, to->happening_count, &to->happening_room, sizeof *grown);
    if (!grown) return error_memory(err);
    to->happenings = grown;
    to->happenings[to->happening_count++] = happening;
    return PARLEY_OK;
}

/* ---- out of the record ---- */

/* Type, date, precision and the report's date. "The day before" may open the days by one. */
static parley_status take_event(sqlite3_stmt *s, Concerned *to, parley_error *err) {
    int32_t first, last;
    story_days(column_text(s, 1), column_text(s, 2), column_text(s, 3), &first, &last);
    if (first != DAY_UNKNOWN && !story_is_long(first, last)) first--;
    return add_days(to, event_type_of(column_text(s, 0)), first, last, err);
}

static int32_t day_at(sqlite3_stmt *s, int column) {
    return column_is_null(s, column) ? DAY_UNKNOWN : (int32_t)column_int(s, column);
}

/* Its id, type, first and last day. */
static parley_status take_happening(sqlite3_stmt *s, Concerned *to, parley_error *err) {
    EventType type = event_type_of(column_text(s, 1));
    parley_status status = add_days(to, type, day_at(s, 2), day_at(s, 3), err);
    return status ? status : add_happening(to, column_int(s, 0), err);
}

typedef parley_status (*TakeRow)(sqlite3_stmt *s, Concerned *to, parley_error *err);

static parley_status take_rows(Record *record, const char *sql, int64_t a, int64_t b, TakeRow take,
                               Concerned *to, parley_error *err) {
    sqlite3_stmt *s = db_prepare(&record->db, sql, err);
    if (!s) return db_failed(&record->db, err);
    bind_int(s, 1, a);
    bind_int(s, 2, b);
    bool row = true;
    parley_status status = PARLEY_OK;
    while (row && !status) {
        status = db_next(&record->db, s, &row, err);
        if (row && !status) status = take(s, to, err);
    }
    sqlite3_finalize(s);
    return status;
}

parley_status concerned_by_new(Record *record, int64_t after, Concerned *to, parley_error *err) {
    return take_rows(
        record,
        "SELECT a.type, e.date, e.date_precision, d.date FROM event e JOIN act a ON a.id = e.act"
        " JOIN document d ON d.id = e.document WHERE e.id > ?1 AND ?2 = 0",
        after, 0, take_event, to, err);
}

#define EDITED "SELECT event FROM edit WHERE id > ?1 AND event <= ?2"

parley_status concerned_by_edits(Record *record, int64_t after, int64_t last_row, Concerned *to,
                                 parley_error *err) {
    parley_status status = take_rows(
        record,
        "SELECT a.type, e.date, e.date_precision, d.date FROM event e JOIN act a ON a.id = e.act"
        " JOIN document d ON d.id = e.document WHERE e.id IN (" EDITED ")",
        after, last_row, take_event, to, err);
    if (status) return status;
    return take_rows(record,
                     "SELECT DISTINCT h.id, a.type, h.first_day, h.last_day FROM telling t"
                     " JOIN happening h ON h.id = t.happening JOIN telling o ON o.happening = h.id"
                     " JOIN event e ON e.id = o.event JOIN act a ON a.id = e.act"
                     " WHERE t.event IN (" EDITED ") UNION"
                     " SELECT h.id, x.before, h.first_day, h.last_day FROM edit x"
                     " JOIN telling t ON t.event = x.event JOIN happening h ON h.id = t.happening"
                     " WHERE x.id > ?1 AND x.event <= ?2 AND x.field = 'type'",
                     after, last_row, take_happening, to, err);
}

parley_status concerned_by_split(Record *record, int64_t happening, uint64_t key, Concerned *to,
                                 parley_error *err) {
    return take_rows(record,
                     "SELECT h.id, a.type, h.first_day, h.last_day FROM happening h"
                     " JOIN event e ON e.id = h.id JOIN act a ON a.id = e.act WHERE h.id = ?1"
                     " OR h.id = (SELECT t.happening FROM telling t JOIN event e ON e.id = t.event"
                     "  WHERE e.key = ?2)",
                     happening, (int64_t)key, take_happening, to, err);
}

/* ---- in order ---- */

static int compare_stretches(const void *a, const void *b) {
    const Stretch *x = a, *y = b;
    if (x->type != y->type) return x->type < y->type ? -1 : 1;
    if (x->of_years != y->of_years) return x->of_years < y->of_years ? -1 : 1;
    if (x->first != y->first) return x->first < y->first ? -1 : 1;
    return x->last < y->last ? -1 : x->last > y->last;
}

static int compare_happenings(const void *a, const void *b) {
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return x < y ? -1 : x > y;
}

void concerned_merge(Concerned *to, int32_t gap) {
    uint32_t kept = 0;
    if (to->count) qsort(to->stretches, to->count, sizeof *to->stretches, compare_stretches);
    for (uint32_t i = 0; i < to->count; i++) {
        const Stretch *next = &to->stretches[i];
        Stretch *last = kept ? &to->stretches[kept - 1] : NULL;
        if (!last || last->type != next->type || last->of_years != next->of_years ||
            (int64_t)next->first - gap > last->last)
            to->stretches[kept++] = *next;
        else if (next->last > last->last)
            last->last = next->last;
    }
    to->count = kept;
    if (to->happening_count)
        qsort(to->happenings, to->happening_count, sizeof *to->happenings, compare_happenings);
}

bool concerned_has_happening(const Concerned *c, int64_t happening) {
    return c->happening_count && bsearch(&happening, c->happenings, c->happening_count,
                                         sizeof happening, compare_happenings);
}

void concerned_free(Concerned *c) {
    free(c->stretches);
    free(c->happenings);
    *c = (Concerned){.count = 0};
}
