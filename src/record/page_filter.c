/* What a page of events asks for, as rows of actors, places and acts. */
#include "lexicon/ontology.h"
#include "record/page_parts.h"

#include <stdlib.h>
#include <string.h>

static int compare_rows(const void *a, const void *b) {
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

static parley_status add_row(Wanted *w, int64_t row, parley_error *err) {
    if (w->count == w->room) {
        int room = w->room ? w->room * 2 : 64;
        int64_t *grown = realloc(w->rows, (size_t)room * sizeof *grown);
        if (!grown) return error_memory(err);
        w->rows = grown;
        w->room = room;
    }
    w->rows[w->count++] = row;
    return PARLEY_OK;
}

bool page_wants(const Wanted *w, int64_t row) {
    return w->any ||
           (w->count && bsearch(&row, w->rows, (size_t)w->count, sizeof row, compare_rows));
}

parley_status page_read_wanted(Page *p, sqlite3_stmt *s, Str value, Wanted *out,
                               parley_error *err) {
    parley_status status = s ? PARLEY_OK : db_failed(&p->record->db, err);
    bool row = !status;
    if (row) bind_text(s, 1, value);
    while (row && !status) {
        status = db_next(&p->record->db, s, &row, err);
        if (row && !status) status = add_row(out, column_int(s, 0), err);
    }
    if (out->count) qsort(out->rows, (size_t)out->count, sizeof *out->rows, compare_rows);
    return status;
}

/* How many events an actor or a place has; counted once. */
static parley_status count_row(Page *p, Way way, int64_t row, int64_t *out, parley_error *err) {
    PageCache *c = p->cache;
    if (row >= c->count_room[way]) {
        int64_t room = row * 2 + 64;
        int32_t *grown = realloc(c->counts[way], (size_t)room * sizeof *grown);
        if (!grown) return error_memory(err);
        memset(grown + c->count_room[way], 0, (size_t)(room - c->count_room[way]) * sizeof *grown);
        c->counts[way] = grown;
        c->count_room[way] = room;
    }
    parley_status status = PARLEY_OK;
    if (c->counts[way][row] == 0) {
        const char *sql = way == BY_ACTOR ? "SELECT count(*) FROM party WHERE actor = ?"
                                          : "SELECT count(*) FROM event WHERE place = ?";
        sqlite3_stmt *s = page_statement(p, &c->count[way], sql, err);
        bool found = false;
        if (!s) return db_failed(&p->record->db, err);
        bind_int(s, 1, row);
        status = db_next(&p->record->db, s, &found, err);
        if (found) c->counts[way][row] = (int32_t)(column_int(s, 0) + 1);
        sqlite3_reset(s);
    }
    *out = c->counts[way][row] - 1;
    return status;
}

static parley_status count_wanted(Page *p, Way way, Wanted *w, parley_error *err) {
    for (int i = 0; i < w->count && i <= STRETCHES_MAX; i++) {
        int64_t events = 0;
        parley_status status = count_row(p, way, w->rows[i], &events, err);
        if (status) return status;
        w->events += events;
    }
    return PARLEY_OK;
}

static parley_status read_acts(Page *p, parley_error *err) {
    PageCache *c = p->cache;
    sqlite3_stmt *s = db_prepare(&p->record->db,
                                 "SELECT id, type, status, (SELECT max(id) FROM act) FROM act"
                                 " ORDER BY id DESC",
                                 err);
    if (!s) return db_failed(&p->record->db, err);
    parley_status status = PARLEY_OK;
    bool row = true, first = true;
    while (row && !status) {
        status = db_next(&p->record->db, s, &row, err);
        if (!row || status) continue;
        if (first) {
            free(c->acts);
            c->act_count = column_int(s, 3) + 1;
            c->acts = calloc((size_t)c->act_count, sizeof *c->acts);
            if (!c->acts) status = error_memory(err);
        }
        first = false;
        if (status) continue;
        c->acts[column_int(s, 0)][0] = (uint8_t)event_type_of(column_text(s, 1));
        c->acts[column_int(s, 0)][1] = (uint8_t)event_status_of(column_text(s, 2));
    }
    sqlite3_finalize(s);
    return status;
}

/* Acts are added and never changed. */
parley_status page_act_fits(Page *p, int64_t act, bool *fits, parley_error *err) {
    const EventFilter *f = p->filter;
    *fits = true;
    if (!f->type && !f->status) return PARLEY_OK;
    if (act >= p->cache->act_count) {
        parley_status status = read_acts(p, err);
        if (status) return status;
    }
    if (act < 0 || act >= p->cache->act_count) return PARLEY_OK;
    const uint8_t *codes = p->cache->acts[act];
    *fits = (!f->type || codes[0] == f->type) && (!f->status || codes[1] == f->status);
    return PARLEY_OK;
}

parley_status page_read_filter(Page *p, parley_error *err) {
    const EventFilter *f = p->filter;
    Str values[] = {f->actor, f->source, f->target};
    parley_status status = PARLEY_OK;
    for (int i = 0; i < 3 && !status; i++) {
        Wanted *w = &p->parties[i];
        w->any = values[i].len == 0;
        if (w->any) continue;
        status =
            page_read_wanted(p,
                             page_statement(p, &p->cache->actors,
                                            "SELECT id FROM actor WHERE code >= ?1 AND code < ?1 ||"
                                            " char(1114111)",
                                            err),
                             values[i], w, err);
        if (!status) status = count_wanted(p, BY_ACTOR, w, err);
    }
    p->places.any = f->place.len == 0;
    if (p->places.any || status) return status;
    status = page_read_wanted(
        p,
        page_statement(p, &p->cache->places,
                       "SELECT id FROM place WHERE country = ?1 OR name = ?1 COLLATE NOCASE", err),
        f->place, &p->places, err);
    return status ? status : count_wanted(p, BY_PLACE, &p->places, err);
}
