#include "record/stories.h"

#include "record/store.h"
#include "story/day.h"

#include <stdlib.h>

/* Events as they come, until one of another happening ends them. */
typedef struct Gathering {
    Record *record;
    bool (*take)(void *context, const Story *story);
    void *context;
    Arena *arena; /* of one happening */
    EventRow *rows;
    uint32_t count, room;
    sqlite3_stmt *happening;
    char first_day[DAY_TEXT], last_day[DAY_TEXT];
    parley_status status;
    parley_error *err;
} Gathering;

static void keep_text(Gathering *g, Str *text) {
    if (text->len == 0) return;
    *text = str_copy(g->arena, *text);
    if (!text->data) g->status = error_memory(g->err);
}

static void keep_parties(Gathering *g, PartyView *parties, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        Str *texts[] = {&parties[i].text,    &parties[i].name,   &parties[i].code,
                        &parties[i].country, &parties[i].sector, &parties[i].named_by};
        for (size_t k = 0; k < sizeof texts / sizeof *texts; k++) keep_text(g, texts[k]);
    }
}

/* The texts of a row go with the next one. */
static void keep_row(Gathering *g, EventRow *row) {
    EventView *v = &row->view;
    Str *texts[] = {
        &v->doc,           &v->report_date,    &v->title,       &v->url,          &v->publisher,
        &v->date,          &v->mode,           &v->contexts,    &v->cameo,        &v->trigger,
        &v->said_by.text,  &v->said_by.code,   &v->said_by.via, &v->said_by.kind, &v->place.text,
        &v->place.name,    &v->place.kind,     &v->extra,       &v->rule,         &v->sentence_text,
        &v->place.country, &v->date_precision, &row->day,       &row->why,        &v->date_text};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) keep_text(g, texts[i]);
    keep_parties(g, v->source, v->source_count);
    keep_parties(g, v->target, v->target_count);
    for (int kind = 0; kind < HARM_KIND_COUNT; kind++) keep_text(g, &v->harm[kind].who);
}

/* ---- one happening ---- */

static void read_place(sqlite3_stmt *s, PlaceView *out) {
    *out = (PlaceView){.known = !column_is_null(s, 2),
                       .located = !column_is_null(s, 6),
                       .name = column_text(s, 2),
                       .country = column_text(s, 3),
                       .kind = column_text(s, 4),
                       .geonameid = column_int(s, 5),
                       .lat = column_number(s, 6),
                       .lon = column_number(s, 7),
                       .start = -1,
                       .stop = -1};
}

static Str day_text_of(sqlite3_stmt *s, int column, char out[static DAY_TEXT]) {
    story_day_text(column_is_null(s, column) ? DAY_UNKNOWN : (int32_t)column_int(s, column), out);
    return str_of(out);
}

static void read_happening(Gathering *g, Story *story) {
    sqlite3_stmt *s = g->happening;
    bool row = false;
    bind_int(s, 1, story->id);
    g->status = db_next(&g->record->db, s, &row, g->err);
    if (!row) return;
    story->first_day = day_text_of(s, 0, g->first_day);
    story->last_day = day_text_of(s, 1, g->last_day);
    read_place(s, &story->place);
}

static void reconcile(Gathering *g, Story *story) {
    StoryClaim *claims = arena_array(g->arena, g->count, sizeof *claims);
    if (!claims) {
        g->status = error_memory(g->err);
        return;
    }
    for (uint32_t i = 0; i < g->count; i++) {
        const EventRow *row = &g->rows[i];
        int64_t text = row->copy_of ? row->copy_of : row->document_row;
        claims[i] = (StoryClaim){&row->view, row->document_row, text};
    }
    story_reconcile(claims, g->count, &story->tally);
}

/* Hands over what was gathered. False where no more is wanted. */
static bool hand_over(Gathering *g) {
    if (g->count == 0 || g->status) return !g->status;
    Story story = {.id = g->rows[0].happening,
                   .type = g->rows[0].view.type,
                   .events = g->rows,
                   .count = g->count};
    read_happening(g, &story);
    if (!g->status) reconcile(g, &story);
    bool more = !g->status && g->take(g->context, &story);
    sqlite3_reset(g->happening);
    arena_reset(g->arena);
    g->count = 0;
    return more;
}

static bool gather(void *context, const EventRow *row) {
    Gathering *g = context;
    if (g->count && g->rows[0].happening != row->happening && !hand_over(g)) return false;
    if (g->count == g->room) {
        uint32_t room = g->room ? g->room * 2 : 16;
        EventRow *grown = realloc(g->rows, room * sizeof *grown);
        if (!grown) {
            g->status = error_memory(g->err);
            return false;
        }
        g->rows = grown;
        g->room = room;
    }
    g->rows[g->count] = *row;
    keep_row(g, &g->rows[g->count++]);
    return !g->status;
}

parley_status record_stories(Record *record, const EventFilter *filter,
                             bool (*take)(void *context, const Story *story), void *context,
                             parley_error *err) {
    EventFilter wanted = *filter;
    wanted.by_happening = true;
    Gathering g = {.record = record, .take = take, .context = context, .err = err};
    g.arena = arena_new(0);
    if (!g.arena) return error_memory(err);
    g.happening = db_take(&record->db,
                          "SELECT h.first_day, h.last_day, p.name, p.country, p.kind,"
                          " p.geonameid, p.lat, p.lon FROM happening h LEFT JOIN place p"
                          " ON p.id = h.place WHERE h.id = ?",
                          err);
    parley_status status =
        g.happening ? record_events(record, &wanted, gather, &g, err) : db_failed(&record->db, err);
    if (!status && !g.status) hand_over(&g);
    db_give(&record->db, g.happening);
    arena_free(g.arena);
    free(g.rows);
    return status ? status : g.status;
}

/* ---- sides ---- */

static size_t exactness(const PartyView *parties, uint32_t count) {
    size_t best = 0;
    for (uint32_t i = 0; i < count; i++) {
        size_t has = parties[i].code.len ? 1 + parties[i].code.len : 0;
        if (has > best) best = has;
    }
    return best;
}

const EventView *story_source_view(const Story *story) {
    const EventView *best = &story->events[0].view;
    for (uint32_t i = 1; i < story->count; i++) {
        const EventView *v = &story->events[i].view;
        if (exactness(v->source, v->source_count) > exactness(best->source, best->source_count))
            best = v;
    }
    return best;
}

const EventView *story_target_view(const Story *story) {
    const EventView *best = &story->events[0].view;
    for (uint32_t i = 1; i < story->count; i++) {
        const EventView *v = &story->events[i].view;
        if (exactness(v->target, v->target_count) > exactness(best->target, best->target_count))
            best = v;
    }
    return best;
}
