#include "ledger/days.h"
#include "ledger/work.h"
#include "record/happenings.h"
#include "record/sentences.h"

/* So many days before its start are read for how it was agreed. */
enum { AGREED_WITHIN = 21, DAYS_MAX = 20000 };
/* And so many days after the last for what is still told of it. */
enum { TOLD_WITHIN = 7 };

void *work_grow(LedgerWork *w, void *items, uint32_t count, uint32_t *room, size_t size) {
    if (count < *room) return items;
    uint32_t wanted = *room ? *room * 2 : 64;
    void *grown = arena_grow(w->ledger->arena, items, count, wanted, size);
    if (!grown) w->failed = true;
    if (grown) *room = wanted;
    return grown;
}

Str work_copy(LedgerWork *w, Str text) {
    if (text.len == 0) return str_of("");
    Str copy = str_copy(w->ledger->arena, text);
    if (!copy.data) w->failed = true;
    return copy.data ? copy : str_of("");
}

/* ---- days ---- */

static void take_last_day(void *context, const CoverageRow *row) {
    int32_t *last = context, day = day_of(row->day);
    if (day != DAY_NONE && day > *last) *last = day;
}

/* The days to show. A truce without reports has one day. */
static parley_status find_days(LedgerWork *w, int32_t first, int32_t last, parley_error *err) {
    const Truce *truce = w->ledger->truce;
    int32_t reported = truce->first_day;
    parley_status status = PARLEY_OK;
    if (last == DAY_NONE)
        status =
            record_coverage(w->record, STR("0000"), STR("9999"), take_last_day, &reported, err);
    if (last == DAY_NONE) last = reported < truce->end_day ? reported : truce->end_day;
    if (first == DAY_NONE) first = truce->first_day;
    if (status) return status;
    if (last < first || last - first > DAYS_MAX)
        return error_set(err, PARLEY_ERR_USAGE,
                         last < first ? "the last day is before the first"
                                      : "too many days to show");
    w->first = first;
    w->last = last;
    w->read = first - 1 < truce->first_day ? first - 1 : truce->first_day;
    w->from = w->read - AGREED_WITHIN;
    return PARLEY_OK;
}

static parley_status make_days(LedgerWork *w, parley_error *err) {
    Ledger *l = w->ledger;
    l->day_count = (uint32_t)(w->last - w->first + 1);
    l->days = arena_array(l->arena, l->day_count, sizeof *l->days);
    if (!l->days) return error_memory(err);
    for (uint32_t i = 0; i < l->day_count; i++) {
        int32_t day = w->first + (int32_t)i, number = day - l->truce->first_day + 1;
        bool within = number > 0 && day <= l->truce->end_day;
        l->days[i] = (LedgerDay){.day = day, .number = within ? (uint32_t)number : 0};
    }
    return PARLEY_OK;
}

static void take_coverage(void *context, const CoverageRow *row) {
    LedgerWork *w = context;
    int32_t day = day_of(row->day);
    if (day == w->first - 1) w->reports_before += row->reports;
    if (day < w->first || day > w->last) return;
    LedgerDay *out = &w->ledger->days[day - w->first];
    out->reports += row->reports;
    out->copies += row->copies;
    out->outlets = row->outlets > out->outlets ? row->outlets : out->outlets;
}

static parley_status read_coverage(LedgerWork *w, parley_error *err) {
    char first[DAY_TEXT], last[DAY_TEXT];
    day_text(w->first - 1, first);
    day_text(w->last + 1, last); /* dates may carry an hour */
    return record_coverage(w->record, str_of(first), str_of(last), take_coverage, w, err);
}

/* ---- events ---- */

static bool keep_telling(LedgerWork *w, const Telling *telling) {
    Ledger *l = w->ledger;
    Telling *items =
        work_grow(w, l->tellings, l->telling_count, &w->telling_room, sizeof *l->tellings);
    if (!items) return false;
    l->tellings = items;
    items[l->telling_count++] = *telling;
    return true;
}

/* Aid that reaches several towns is counted for each. */
static bool take_telling(LedgerWork *w, const EventRow *row) {
    Telling telling;
    if (!claim_read(w, row, &telling)) return !w->failed;
    if (!keep_telling(w, &telling)) return false;
    for (uint32_t i = 0; i < row->view.target_count && !w->failed; i++) {
        Telling one;
        if (claim_other_town(w, &row->view, i, &telling, &one) && !keep_telling(w, &one))
            return false;
    }
    return !w->failed;
}

static bool look_at_event(void *context, const EventRow *row) {
    LedgerWork *w = context;
    if (row->happening) seen_first(&w->happenings, (uint64_t)row->happening);
    w->failed = w->failed || w->happenings.failed;
    return claim_tells(w, row) || state_tells(w, row);
}

static bool take_event(void *context, const EventRow *row) {
    LedgerWork *w = context;
    state_take(w, row);
    return take_telling(w, row);
}

/* What is denied or confirmed a few days later is of the days that are shown. */
static bool look_at_later(void *context, const EventRow *row) {
    LedgerWork *w = context;
    bool known = row->happening && seen_has(&w->happenings, (uint64_t)row->happening);
    bool charge = row->view.type == EVENT_ACCUSE; /* it may be of anything */
    return known && !charge && claim_tells(w, row);
}

static bool take_later(void *context, const EventRow *row) {
    return take_telling(context, row);
}

static void take_apart(void *context, int64_t a, int64_t b) {
    LedgerWork *w = context;
    seen_first(&w->apart, seen_key(a, b, 0));
    w->failed = w->failed || w->apart.failed;
}

/* How it was agreed is told before the days that are counted; of them only that is read. */
static bool take_agreement(void *context, const EventRow *row) {
    LedgerWork *w = context;
    state_take(w, row);
    return !w->failed;
}

/* The day before the first that is shown is read for comparing. */
static parley_status read_events(LedgerWork *w, parley_error *err) {
    static const EventType agreeing[] = {EVENT_AGREE, EVENT_RETREAT};
    char from[DAY_TEXT], before[DAY_TEXT], first[DAY_TEXT], last[DAY_TEXT];
    day_text(w->from, from);
    day_text(w->read - 1, before);
    day_text(w->read, first);
    day_text(w->last, last);
    parley_status status = PARLEY_OK;
    for (int i = 0; i < 2 && !status; i++) {
        EventFilter agreed = {.type = agreeing[i],
                              .first_day = str_of(from),
                              .last_day = str_of(before),
                              .text = STR(TRUCE_QUERY)};
        status = record_events(w->record, &agreed, take_agreement, w, err);
    }
    EventFilter filter = {
        .first_day = str_of(first), .last_day = str_of(last), .look = look_at_event};
    if (!status) status = record_events(w->record, &filter, take_event, w, err);
    day_text(w->last + 1, first);
    day_text(w->last + TOLD_WITHIN, last);
    EventFilter later = {
        .first_day = str_of(first), .last_day = str_of(last), .look = look_at_later};
    return status ? status : record_events(w->record, &later, take_later, w, err);
}

/* The sides are the first accusers, so that they stand first in the tables. */
static void add_sides(LedgerWork *w) {
    Ledger *l = w->ledger;
    for (uint32_t i = 0; i < l->truce->side_count && !w->failed; i++) {
        Accuser *items =
            work_grow(w, l->accusers, l->accuser_count, &w->accuser_room, sizeof *l->accusers);
        if (!items) return;
        l->accusers = items;
        items[l->accuser_count++] = (Accuser){.kind = ACCUSER_SIDE,
                                              .key = l->truce->sides[i].key,
                                              .name = l->truce->sides[i].name,
                                              .side = i};
    }
}

static parley_status make(LedgerWork *w, int32_t first, int32_t last, parley_error *err) {
    parley_status status = find_days(w, first, last, err);
    if (!status) status = make_days(w, err);
    if (!status) status = read_coverage(w, err);
    if (!status) add_sides(w);
    if (!status) status = read_events(w, err);
    if (!status) status = record_apart(w->record, take_apart, w, err);
    if (!status) status = trucks_read(w, err);
    if (!status) status = state_read(w, err);
    if (status) return status;
    if (!w->failed) incidents_make(w);
    if (!w->failed) figures_make(w);
    if (!w->failed) state_make(w);
    return w->failed ? error_memory(err) : error_clear(err);
}

parley_status ledger_make(Arena *arena, const Truce *truce, Record *record, int32_t first,
                          int32_t last, const Ledger **out, parley_error *err) {
    LedgerWork w = {.record = record, .ledger = arena_alloc(arena, sizeof *w.ledger)};
    *out = NULL;
    if (!w.ledger) return error_memory(err);
    w.ledger->arena = arena;
    w.happenings.arena = w.apart.arena = arena;
    w.ledger->truce = truce;
    parley_status status = area_map_open(truce, &w.map, err);
    if (status) return status;
    status = make(&w, first, last, err);
    area_map_free(w.map);
    if (!status) *out = w.ledger;
    return status;
}
