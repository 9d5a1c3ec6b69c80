#include "record/points.h"

#include "lexicon/ontology.h"
#include "record/query.h"
#include "record/search.h"
#include "record/store.h"
#include "record/string_table.h"
#include "record/which.h"

#include <stdlib.h>
#include <string.h>

/* An event that tells of a point. */
typedef struct PointTelling {
    int64_t event, text; /* text: the first report of its kind; 0: the event is left out */
    uint32_t point;
} PointTelling;

typedef struct Copy {
    int64_t document, first;
} Copy;

/* The most exact codes told so far of one side; the longer, the more exact. */
typedef struct SideCodes {
    uint32_t string;
    size_t exactness;
} SideCodes;

typedef struct PointWork {
    Record *record;
    Arena *arena;
    Point *points;
    SideCodes (*sides)[2];
    PointTelling *tellings;
    Copy *copies;
    size_t point_count, point_room, telling_count, telling_room, copy_count, copy_room;
    uint8_t *wanted; /* by happening; NULL: all */
    int64_t most_id;
    StringTable strings;
    Str *codes; /* of actors, by their rows */
    int64_t code_count;
    size_t at; /* the telling that is looked at */
    bool failed;
} PointWork;

/* Room for one more; NULL when out of memory. */
static void *with_room(PointWork *w, void *items, size_t count, size_t *room, size_t size) {
    if (count < *room) return items;
    size_t wanted = *room ? *room * 2 : 1024;
    void *grown = arena_grow(w->arena, items, count, wanted, size);
    if (!grown) w->failed = true;
    if (grown) *room = wanted;
    return grown;
}

static parley_status ask(PointWork *w, const char *sql, bool (*take)(void *, sqlite3_stmt *),
                         parley_error *err) {
    Query q = {.count = 0};
    query_add(&q, sql);
    parley_status status = query_run(&w->record->db, &q, take, w, err);
    return !status && w->failed ? error_memory(err) : status;
}

/* ---- which happenings ---- */

static bool asks_for_all(const EventFilter *f) {
    return !f->actor.len && !f->source.len && !f->target.len && !f->type && !f->status &&
           !f->place.len && !f->first_day.len && !f->last_day.len && !f->text.len &&
           !f->document.len && !f->key && !f->happening;
}

static bool take_most_id(void *context, sqlite3_stmt *s) {
    ((PointWork *)context)->most_id = column_int(s, 0);
    return false;
}

static parley_status mark_happening(PointWork *w, sqlite3_stmt *telling, int64_t event,
                                    parley_error *err) {
    bool row = false;
    bind_int(telling, 1, event);
    parley_status status = db_next(&w->record->db, telling, &row, err);
    int64_t happening = row ? column_int(telling, 0) : 0;
    sqlite3_reset(telling);
    if (happening > 0 && happening <= w->most_id)
        w->wanted[happening / 8] |= (uint8_t)(1 << happening % 8);
    return status;
}

static parley_status mark_all(PointWork *w, sqlite3_stmt *which, sqlite3_stmt *telling,
                              parley_error *err) {
    parley_status status = PARLEY_OK;
    bool row = true;
    while (row && !status) {
        status = db_next(&w->record->db, which, &row, err);
        if (row && !status) status = mark_happening(w, telling, column_int(which, 0), err);
    }
    return status;
}

static parley_status find_wanted(PointWork *w, const EventFilter *filter, parley_error *err) {
    const Database *db = &w->record->db;
    parley_status status = ask(w, "SELECT max(id) FROM happening", take_most_id, err);
    if (status || asks_for_all(filter)) return status;
    w->wanted = arena_alloc(w->arena, (size_t)w->most_id / 8 + 1);
    if (!w->wanted) return error_memory(err);
    sqlite3_stmt *which = which_events(db, filter, err);
    sqlite3_stmt *telling =
        which ? db_take(db, "SELECT happening FROM telling WHERE event = ?", err) : NULL;
    status = which && telling ? mark_all(w, which, telling, err) : db_failed(db, err);
    status = search_failed(w->record, filter->text, status, err);
    db_give(db, which);
    db_give(db, telling);
    return status;
}

static bool is_wanted(const PointWork *w, int64_t id) {
    return !w->wanted || (id > 0 && id <= w->most_id && w->wanted[id / 8] & 1 << id % 8);
}

static int32_t day_at(sqlite3_stmt *s, int column) {
    return column_is_null(s, column) ? DAY_UNKNOWN : (int32_t)column_int(s, column);
}

static bool take_happening(void *context, sqlite3_stmt *s) {
    PointWork *w = context;
    int64_t id = column_int(s, 0);
    if (!is_wanted(w, id)) return true;
    w->points = with_room(w, w->points, w->point_count, &w->point_room, sizeof *w->points);
    if (w->failed) return false;
    w->points[w->point_count++] = (Point){.id = id,
                                          .type = event_type_of(column_text(s, 1)),
                                          .first_day = day_at(s, 2),
                                          .last_day = day_at(s, 3),
                                          .located = !column_is_null(s, 4),
                                          .lat = column_number(s, 4),
                                          .lon = column_number(s, 5),
                                          .place = string_number(&w->strings, column_text(s, 6)),
                                          .kind = string_number(&w->strings, column_text(s, 7))};
    return true;
}

/* ---- their tellings ---- */

static int by_id(const void *a, const void *b) {
    int64_t first = ((const Point *)a)->id, second = ((const Point *)b)->id;
    return (first > second) - (first < second);
}

static bool take_telling(void *context, sqlite3_stmt *s) {
    PointWork *w = context;
    int64_t id = column_int(s, 0);
    if (!is_wanted(w, id)) return true;
    const Point *point =
        bsearch(&(Point){.id = id}, w->points, w->point_count, sizeof *w->points, by_id);
    if (!point) return true;
    w->tellings =
        with_room(w, w->tellings, w->telling_count, &w->telling_room, sizeof *w->tellings);
    if (w->failed) return false;
    w->tellings[w->telling_count++] =
        (PointTelling){.event = column_int(s, 1), .point = (uint32_t)(point - w->points)};
    return true;
}

static int by_event(const void *a, const void *b) {
    int64_t first = ((const PointTelling *)a)->event, second = ((const PointTelling *)b)->event;
    return (first > second) - (first < second);
}

/* The telling of an event; rows come in the order of events. NULL: it is none that is wanted. */
static PointTelling *telling_of(PointWork *w, int64_t event) {
    while (w->at < w->telling_count && w->tellings[w->at].event < event) w->at++;
    bool found = w->at < w->telling_count && w->tellings[w->at].event == event;
    return found ? &w->tellings[w->at] : NULL;
}

/* ---- what they tell ---- */

static int by_document(const void *a, const void *b) {
    int64_t first = ((const Copy *)a)->document, second = ((const Copy *)b)->document;
    return (first > second) - (first < second);
}

static bool take_copy(void *context, sqlite3_stmt *s) {
    PointWork *w = context;
    w->copies = with_room(w, w->copies, w->copy_count, &w->copy_room, sizeof *w->copies);
    if (!w->failed) w->copies[w->copy_count++] = (Copy){column_int(s, 0), column_int(s, 1)};
    return !w->failed;
}

static bool take_event(void *context, sqlite3_stmt *s) {
    PointWork *w = context;
    PointTelling *t = telling_of(w, column_int(s, 0));
    if (!t) return true;
    int64_t document = column_int(s, 2);
    const Copy *copy =
        bsearch(&(Copy){document, 0}, w->copies, w->copy_count, sizeof *w->copies, by_document);
    t->text = copy ? copy->first : document;
    if (str_is(column_text(s, 1), "actual")) w->points[t->point].actual = true;
    return true;
}

static bool take_harm(void *context, sqlite3_stmt *s) {
    PointWork *w = context;
    const PointTelling *t = telling_of(w, column_int(s, 0));
    uint32_t least = (uint32_t)column_int(s, 1);
    if (!t || !t->text || !least) return true;
    uint32_t *killed = &w->points[t->point].killed;
    if (!*killed || least < *killed) *killed = least;
    return true;
}

static bool take_code(void *context, sqlite3_stmt *s) {
    PointWork *w = context;
    int64_t row = column_int(s, 0);
    Str code = column_text(s, 1);
    if (row < 0 || row >= w->code_count || code.len == 0) return true;
    w->codes[row] = str_copy(w->arena, code);
    w->failed = w->failed || !w->codes[row].data;
    return !w->failed;
}

static bool take_code_count(void *context, sqlite3_stmt *s) {
    ((PointWork *)context)->code_count = column_int(s, 0) + 1;
    return false;
}

/* One side of one event, as its parties come one after the other. */
typedef struct SideRead {
    PointWork *work;
    int64_t event;
    int role;
    char codes[200];
    size_t len, exactness;
} SideRead;

static void end_side(SideRead *side) {
    PointWork *w = side->work;
    const PointTelling *t = side->exactness ? telling_of(w, side->event) : NULL;
    if (!t || !t->text) return;
    SideCodes *known = &w->sides[t->point][side->role];
    if (side->exactness <= known->exactness) return;
    *known =
        (SideCodes){string_number(&w->strings, (Str){side->codes, side->len}), side->exactness};
}

static bool take_party(void *context, sqlite3_stmt *s) {
    SideRead *side = context;
    int64_t event = column_int(s, 0), actor = column_int(s, 2);
    int role = column_int(s, 1) != 0;
    if (event != side->event || role != side->role) {
        end_side(side);
        *side = (SideRead){.work = side->work, .event = event, .role = role};
    }
    Str code = actor > 0 && actor < side->work->code_count ? side->work->codes[actor] : STR("");
    if (code.len == 0 || side->len + code.len + 1 >= sizeof side->codes) return true;
    if (side->len) side->codes[side->len++] = ',';
    memcpy(side->codes + side->len, code.data, code.len);
    side->len += code.len;
    if (code.len > side->exactness) side->exactness = code.len;
    return true;
}

/* Asks for rows of the events from one to another. */
static parley_status ask_range(PointWork *w, const char *sql, int64_t from, int64_t to,
                               bool (*take)(void *, sqlite3_stmt *), void *context,
                               parley_error *err) {
    Query q = {.count = 0};
    query_number(&q, sql, from);
    query_number(&q, " AND ?", to);
    return query_run(&w->record->db, &q, take, context, err);
}

static parley_status read_range(PointWork *w, size_t first, size_t last, parley_error *err) {
    int64_t from = w->tellings[first].event, to = w->tellings[last].event;
    SideRead side = {.work = w};
    w->at = first;
    parley_status status =
        ask_range(w,
                  "SELECT e.id, a.status, e.document FROM event e JOIN act a ON a.id = e.act"
                  " WHERE e.rejected = 0 AND e.id BETWEEN ?",
                  from, to, take_event, w, err);
    w->at = first;
    if (!status)
        status = ask_range(w, "SELECT event, role, actor FROM party WHERE event BETWEEN ?", from,
                           to, take_party, &side, err);
    end_side(&side);
    w->at = first;
    if (!status)
        status = ask_range(w,
                           "SELECT h.event, h.least FROM harm h JOIN event e ON e.id = h.event"
                           " JOIN act a ON a.id = e.act WHERE h.kind = 'killed' AND"
                           " a.status <> 'denied' AND h.event BETWEEN ?",
                           from, to, take_harm, w, err);
    return !status && w->failed ? error_memory(err) : status;
}

enum { NEAR_EVENTS = 100 };

/* Events that stand near each other are read in one go, with those between them. */
static parley_status read_tellings(PointWork *w, parley_error *err) {
    parley_status status = PARLEY_OK;
    for (size_t first = 0, last = 0; first < w->telling_count && !status; first = last + 1) {
        last = first;
        while (last + 1 < w->telling_count &&
               w->tellings[last + 1].event - w->tellings[last].event < NEAR_EVENTS)
            last++;
        status = read_range(w, first, last, err);
    }
    return status;
}

static parley_status read_beside(PointWork *w, parley_error *err) {
    parley_status status = ask(w, "SELECT max(id) FROM actor", take_code_count, err);
    if (status) return status;
    w->codes = arena_array(w->arena, (size_t)w->code_count, sizeof *w->codes);
    w->sides = arena_array(w->arena, w->point_count + 1, sizeof *w->sides);
    if (!w->codes || !w->sides) return error_memory(err);
    status = ask(w, "SELECT id, code FROM actor", take_code, err);
    if (!status)
        status =
            ask(w, "SELECT id, copy_of FROM document WHERE copy_of IS NOT NULL", take_copy, err);
    if (w->copy_count) qsort(w->copies, w->copy_count, sizeof *w->copies, by_document);
    return status;
}

/* ---- what it comes to ---- */

static int by_point_and_text(const void *a, const void *b) {
    const PointTelling *first = a, *second = b;
    if (first->point != second->point) return first->point < second->point ? -1 : 1;
    return (first->text > second->text) - (first->text < second->text);
}

static int by_day(const void *a, const void *b) {
    const Point *first = a, *second = b;
    if (first->first_day != second->first_day) return first->first_day < second->first_day ? -1 : 1;
    return by_id(a, b);
}

static void count_reports(PointWork *w) {
    if (w->telling_count)
        qsort(w->tellings, w->telling_count, sizeof *w->tellings, by_point_and_text);
    for (size_t i = 0; i < w->telling_count; i++) {
        const PointTelling *t = &w->tellings[i];
        bool same = i && t[-1].point == t->point && t[-1].text == t->text;
        if (t->text && !same) w->points[t->point].reports++;
    }
}

/* A happening whose events were all rejected is none. */
static void finish(PointWork *w, size_t most, PointList *out) {
    size_t kept = 0;
    count_reports(w);
    for (size_t i = 0; i < w->point_count; i++) {
        Point point = w->points[i];
        point.source = w->sides[i][0].string;
        point.target = w->sides[i][1].string;
        if (point.reports) w->points[kept++] = point;
    }
    if (kept) qsort(w->points, kept, sizeof *w->points, by_day);
    out->total = kept;
    out->count = kept < most ? kept : most;
    out->points = kept ? w->points + (kept - out->count) : NULL;
    out->strings = w->strings.strings;
    out->string_count = w->strings.count;
}

static parley_status read_points(PointWork *w, const EventFilter *filter, parley_error *err) {
    parley_status status = find_wanted(w, filter, err);
    string_number(&w->strings, STR(""));
    if (!status)
        status = ask(w,
                     "SELECT h.id, a.type, h.first_day, h.last_day, p.lat, p.lon, p.name,"
                     " p.kind"
                     " FROM happening h JOIN event e ON e.id = h.id JOIN act a ON a.id = e.act"
                     " LEFT JOIN place p ON p.id = h.place ORDER BY h.id",
                     take_happening, err);
    if (!status)
        status = ask(w, "SELECT happening, event FROM telling INDEXED BY telling_happening",
                     take_telling, err);
    if (!status && w->telling_count)
        qsort(w->tellings, w->telling_count, sizeof *w->tellings, by_event);
    if (!status) status = read_beside(w, err);
    if (!status) status = read_tellings(w, err);
    return !status && w->strings.failed ? error_memory(err) : status;
}

parley_status record_points(Record *record, const EventFilter *filter, size_t most, PointList *out,
                            parley_error *err) {
    *out = (PointList){.arena = arena_new(0)};
    if (!out->arena) return error_memory(err);
    PointWork w = {.record = record, .arena = out->arena, .strings = {.arena = out->arena}};
    parley_status status = read_points(&w, filter, err);
    if (!status) finish(&w, most, out);
    return status;
}

void record_points_free(PointList *list) {
    arena_free(list->arena);
    *list = (PointList){.arena = NULL};
}
