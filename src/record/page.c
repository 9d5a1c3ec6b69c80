#include "record/page.h"

#include "record/page_parts.h"
#include "story/day.h"

#include <stdlib.h>

static const char *const way_texts[WAYS][PARTS] = {
    [BY_DAY] = {"SELECT day, id, act FROM event WHERE day IS ?2 AND id > ?3 AND ?4 IS NOT NULL"
                " AND ?1 IS NOT NULL ORDER BY id",
                "SELECT day, id, act FROM event WHERE day > ?2 AND day <= ?4 AND ?3 IS NOT NULL"
                " AND ?1 IS NOT NULL ORDER BY day, id"},
    [BY_ACTOR] = {"SELECT day, event, role FROM party WHERE actor = ?1 AND day IS ?2"
                  " AND event > ?3 AND ?4 IS NOT NULL ORDER BY event",
                  "SELECT day, event, role FROM party WHERE actor = ?1 AND day > ?2 AND day <= ?4"
                  " AND ?3 IS NOT NULL ORDER BY day, event"},
    [BY_PLACE] = {"SELECT day, id FROM event WHERE place = ?1 AND day IS ?2 AND id > ?3"
                  " AND ?4 IS NOT NULL ORDER BY id",
                  "SELECT day, id FROM event WHERE place = ?1 AND day > ?2 AND day <= ?4"
                  " AND ?3 IS NOT NULL ORDER BY day, id"},
};

/* ---- statements ---- */

sqlite3_stmt *page_statement(Page *p, sqlite3_stmt **slot, const char *sql, parley_error *err) {
    if (!*slot) *slot = db_prepare(&p->record->db, sql, err);
    return *slot;
}

static sqlite3_stmt *take_statement(Page *p, Way way, Part part, parley_error *err) {
    Pool *pool = &p->cache->pools[way][part];
    if (pool->count) return pool->items[--pool->count];
    return db_prepare(&p->record->db, way_texts[way][part], err);
}

static void give_back(Page *p, sqlite3_stmt *s) {
    Pool *pool = &p->cache->pools[p->way][p->phases[p->phase].part];
    sqlite3_reset(s);
    if (pool->count < STRETCHES_MAX)
        pool->items[pool->count++] = s;
    else
        sqlite3_finalize(s);
}

void page_cache_free(PageCache *c) {
    if (!c) return;
    for (int way = 0; way < WAYS; way++) {
        for (int part = 0; part < PARTS; part++)
            for (int i = 0; i < c->pools[way][part].count; i++)
                sqlite3_finalize(c->pools[way][part].items[i]);
        sqlite3_finalize(c->count[way]);
        free(c->counts[way]);
    }
    page_words_free(c);
    sqlite3_finalize(c->parties);
    sqlite3_finalize(c->event);
    sqlite3_finalize(c->actors);
    sqlite3_finalize(c->places);
    free(c->acts);
    free(c);
}

/* ---- stretches ---- */

static int64_t day_number(const Page *p, sqlite3_stmt *s) {
    if (column_is_null(s, 0)) return INT64_MIN;
    return p->way == BY_ACTOR ? column_int(s, 0) : story_day(column_text(s, 0));
}

static parley_status step(Page *p, IndexStretch *stretch, bool *more, parley_error *err) {
    parley_status status = db_next(&p->record->db, stretch->s, more, err);
    if (status || !*more) return status;
    stretch->day = day_number(p, stretch->s);
    stretch->row = column_int(stretch->s, 1);
    stretch->kind = p->way == BY_PLACE ? 0 : (int)column_int(stretch->s, 2);
    return status;
}

static bool is_before(const IndexStretch *a, const IndexStretch *b) {
    return a->day != b->day ? a->day < b->day : a->row < b->row;
}

/* The first stretch is the one with the next event: a heap. */
static void sink(Page *p, int at) {
    for (int child; (child = 2 * at + 1) < p->count; at = child) {
        if (child + 1 < p->count && is_before(&p->stretches[child + 1], &p->stretches[child]))
            child++;
        if (!is_before(&p->stretches[child], &p->stretches[at])) return;
        IndexStretch other = p->stretches[at];
        p->stretches[at] = p->stretches[child];
        p->stretches[child] = other;
    }
}

/* A day as the way's tables have it. `none` stands for one that is not told. */
static void bind_day_of(const Page *p, sqlite3_stmt *s, int at, int32_t day, const char *none,
                        char text[static DAY_TEXT]) {
    story_day_text(day, text);
    if (day == DAY_UNKNOWN && !none)
        bind_null(s, at);
    else if (p->way == BY_ACTOR)
        bind_int(s, at, day != DAY_UNKNOWN ? day : *none ? INT32_MAX : INT32_MIN);
    else
        sqlite3_bind_text(s, at, *text ? text : none, -1, SQLITE_TRANSIENT);
}

static parley_status begin_stretch(Page *p, int64_t of, parley_error *err) {
    const Phase *phase = &p->phases[p->phase];
    char text[DAY_TEXT];
    IndexStretch stretch = {.s = take_statement(p, p->way, phase->part, err)};
    bool more = false;
    if (!stretch.s) return db_failed(&p->record->db, err);
    bind_int(stretch.s, 1, of);
    bind_day_of(p, stretch.s, 2, phase->day, phase->part == LATER ? "" : NULL, text);
    bind_int(stretch.s, 3, phase->row);
    bind_day_of(p, stretch.s, 4, p->last_day, "9999", text);
    parley_status status = step(p, &stretch, &more, err);
    if (!more)
        give_back(p, stretch.s);
    else
        p->stretches[p->count++] = stretch;
    return status;
}

static parley_status begin_phase(Page *p, parley_error *err) {
    parley_status status = PARLEY_OK;
    const Wanted *w = p->way == BY_ACTOR ? &p->parties[p->side] : &p->places;
    if (p->way == BY_DAY) return begin_stretch(p, 0, err);
    for (int i = 0; i < w->count && !status; i++) status = begin_stretch(p, w->rows[i], err);
    for (int i = p->count / 2; i-- > 0;) sink(p, i);
    return status;
}

/* The next of all stretches, each event once. */
static parley_status next_candidate(Page *p, IndexStretch *out, parley_error *err) {
    parley_status status = PARLEY_OK;
    *out = (IndexStretch){.row = 0};
    while (!status && !out->row) {
        while (p->count == 0 && !status) {
            if (p->phase + 1 >= p->phase_count) return PARLEY_OK;
            p->phase++;
            status = begin_phase(p, err);
        }
        if (status) break;
        IndexStretch *first = &p->stretches[0];
        bool more = false;
        *out = *first;
        status = step(p, first, &more, err);
        if (!more) {
            give_back(p, first->s);
            *first = p->stretches[--p->count];
        }
        sink(p, 0);
    }
    return status;
}

/* ---- what else is asked ---- */

static parley_status parties_fit(Page *p, int64_t event, bool *fit, parley_error *err) {
    bool found[3];
    for (int i = 0; i < 3; i++) found[i] = p->parties[i].any;
    found[0] = found[0] || (p->way == BY_ACTOR && p->side == 0);
    *fit = found[0] && found[1] && found[2];
    if (*fit) return PARLEY_OK;
    sqlite3_stmt *s =
        page_statement(p, &p->cache->parties, "SELECT role, actor FROM party WHERE event = ?", err);
    if (!s) return db_failed(&p->record->db, err);
    bind_int(s, 1, event);
    bool row = true;
    while (row) {
        parley_status status = db_next(&p->record->db, s, &row, err);
        if (status) return status;
        if (!row) break;
        int64_t actor = column_int(s, 1);
        int role = column_int(s, 0) ? 2 : 1;
        found[0] = found[0] || page_wants(&p->parties[0], actor);
        found[role] = found[role] || page_wants(&p->parties[role], actor);
    }
    *fit = found[0] && found[1] && found[2];
    return PARLEY_OK;
}

/* Whether it was rejected is seen when it is read. */
static parley_status event_fits(Page *p, int64_t event, bool *fit, parley_error *err) {
    bool codes = p->way != BY_DAY && (p->filter->type || p->filter->status);
    if (!codes && (p->places.any || p->way == BY_PLACE)) return PARLEY_OK;
    sqlite3_stmt *s =
        page_statement(p, &p->cache->event, "SELECT act, place FROM event WHERE id = ?", err);
    bool row = false;
    if (!s) return db_failed(&p->record->db, err);
    bind_int(s, 1, event);
    parley_status status = db_next(&p->record->db, s, &row, err);
    *fit = row && page_wants(&p->places, column_int(s, 1));
    int64_t act = row ? column_int(s, 0) : 0;
    if (row) sqlite3_reset(s);
    return *fit && !status ? page_act_fits(p, act, fit, err) : status;
}

static parley_status fits(Page *p, const IndexStretch *candidate, bool *fit, parley_error *err) {
    parley_status status = PARLEY_OK;
    *fit = candidate->row != p->last && (!p->words || page_wants(p->words, candidate->row));
    if (*fit && p->way == BY_DAY) status = page_act_fits(p, candidate->kind, fit, err);
    if (*fit && !status) status = parties_fit(p, candidate->row, fit, err);
    if (*fit && !status) status = event_fits(p, candidate->row, fit, err);
    return status;
}

parley_status page_next(Page *p, int64_t *row, parley_error *err) {
    parley_status status = PARLEY_OK;
    bool fit = false;
    IndexStretch candidate = {.row = 0};
    while (!status && !fit) {
        status = next_candidate(p, &candidate, err);
        if (status || !candidate.row) break;
        status = fits(p, &candidate, &fit, err);
        p->last = candidate.row;
    }
    *row = fit && !status ? candidate.row : 0;
    return status;
}

/* ---- a page ---- */

/* From where to where: what has no day comes first. */
static void plan_phases(Page *p) {
    const EventFilter *f = p->filter;
    int32_t first = story_day(f->first_day), after = story_day(f->after_day);
    p->last_day = story_day(f->last_day);
    p->phase = -1;
    if (f->after && after != DAY_UNKNOWN && (first == DAY_UNKNOWN || after >= first)) {
        p->phases[p->phase_count++] = (Phase){SAME_DAY, after, f->after};
        p->phases[p->phase_count++] = (Phase){LATER, after, 0};
        return;
    }
    if (first == DAY_UNKNOWN && p->last_day == DAY_UNKNOWN)
        p->phases[p->phase_count++] = (Phase){SAME_DAY, DAY_UNKNOWN, f->after ? f->after : 0};
    p->phases[p->phase_count++] = (Phase){LATER, first == DAY_UNKNOWN ? first : first - 1, 0};
}

static parley_status count_events(Page *p, parley_error *err) {
    bool row = false;
    if (p->cache->events) return PARLEY_OK;
    sqlite3_stmt *s = db_prepare(&p->record->db, "SELECT coalesce(max(id), 0) + 1 FROM event", err);
    if (!s) return db_failed(&p->record->db, err);
    parley_status status = db_next(&p->record->db, s, &row, err);
    if (row) p->cache->events = column_int(s, 0);
    sqlite3_finalize(s);
    return status;
}

/* Of a page of twenty, in microseconds: what a look at an index, at an event with its parties,
 * at the first of a stretch and at one of a list take. Types and statuses are taken to let one in
 * ten through. */
static const double LOOK = 0.2, WHOLE_LOOK = 1.5, BEGIN = 2.5, TO_LIST = 3, WANTED_SHARE = 0.1;
enum { A_PAGE = 20 };

/* The share of the record's events that the sides and the place let through. */
static double share_of(const Page *p, const Wanted *w) {
    double share = ((double)w->events + 1) / (double)p->cache->events;
    return w->any || share > 1 ? 1 : share;
}

/* The way that costs least. False: a side has too many rows, and the days do not help. */
static bool choose_way(Page *p) {
    const Wanted *all[4] = {&p->parties[0], &p->parties[1], &p->parties[2], &p->places};
    double share = 1, codes = p->filter->type || p->filter->status ? WANTED_SHARE : 1;
    for (int i = 0; i < 4; i++) share *= share_of(p, all[i]);
    if (p->words) codes *= share_of(p, p->words);
    double least = A_PAGE * (LOOK / (share * codes) + WHOLE_LOOK / share);
    bool many = false;
    p->way = BY_DAY;
    for (int i = 0; i < 4; i++) {
        many = many || all[i]->count > STRETCHES_MAX;
        if (all[i]->any || all[i]->count > STRETCHES_MAX) continue;
        double others = share / share_of(p, all[i]);
        double cost = BEGIN * all[i]->count + A_PAGE * WHOLE_LOOK / (others * codes);
        if (cost >= least) continue;
        least = cost;
        p->way = i < 3 ? BY_ACTOR : BY_PLACE;
        p->side = i;
    }
    if (p->words && p->words->count * TO_LIST < least) return false;
    return p->way != BY_DAY || !many;
}

static bool can_page(const EventFilter *f) {
    bool others = f->open_first.len || f->open_last.len || f->document.len;
    return f->most && !f->skip && !f->by_happening && !f->of_years && !f->undated && !f->key &&
           !f->happening && !f->last_row && !others;
}

static parley_status prepare(Page *p, bool *can, parley_error *err) {
    Record *record = p->record;
    if (!record->pages) record->pages = calloc(1, sizeof *record->pages);
    if (!record->pages) return error_memory(err);
    p->cache = record->pages;
    parley_status status = count_events(p, err);
    if (!status) status = page_read_filter(p, err);
    if (!status) status = page_read_words(p, err);
    *can = !status && choose_way(p);
    plan_phases(p);
    return status;
}

parley_status page_open(Record *record, const EventFilter *filter, Page **out, parley_error *err) {
    bool can = false;
    *out = NULL;
    if (!can_page(filter)) return PARLEY_OK;
    Page *p = calloc(1, sizeof *p);
    if (!p) return error_memory(err);
    p->record = record;
    p->filter = filter;
    parley_status status = prepare(p, &can, err);
    if (status || !can)
        page_close(p);
    else
        *out = p;
    return status;
}

void page_close(Page *p) {
    if (!p) return;
    for (int i = 0; i < p->count; i++) give_back(p, p->stretches[i].s);
    for (int i = 0; i < 3; i++) free(p->parties[i].rows);
    free(p->places.rows);
    free(p);
}
