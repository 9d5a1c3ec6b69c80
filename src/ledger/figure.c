/* Incidents are counted: each figure knows the incidents that it counts, and its id. */
#include "ledger/days.h"
#include "ledger/seen.h"
#include "ledger/work.h"

#include <stdlib.h>

/* ---- ids ---- */

static void put_part(StrBuf *out, Str part) {
    if (part.len == 0) return;
    strbuf_char(out, '/');
    for (size_t i = 0; i < part.len; i++) {
        char c = part.data[i];
        strbuf_char(out, c == ' ' || c == '\t' || c == '\n' ? '-' : c == '/' ? '_' : c);
    }
}

static void put_id(StrBuf *out, int32_t day, const char *section, Str key, Str key2) {
    char text[DAY_TEXT] = "total";
    if (day != DAY_NONE) day_text(day, text);
    strbuf_text(out, text);
    put_part(out, str_of(section));
    put_part(out, key);
    put_part(out, key2);
}

/* ---- figures by their id ---- */

static uint32_t *slot_of(uint32_t *table, uint32_t size, const Figure *figures, Str id) {
    uint32_t at = (uint32_t)str_hash(id) & (size - 1);
    while (table[at] && !str_equal(figures[table[at] - 1].id, id)) at = (at + 1) & (size - 1);
    return &table[at];
}

static bool grow_table(LedgerWork *w) {
    Ledger *l = w->ledger;
    if (w->table && l->figure_count * 2 < w->table_size) return true;
    uint32_t size = w->table_size ? w->table_size * 2 : 1024;
    uint32_t *table = arena_array(l->arena, size, sizeof *table);
    if (!table) w->failed = true;
    if (!table) return false;
    for (uint32_t i = 0; i < l->figure_count; i++)
        *slot_of(table, size, l->figures, l->figures[i].id) = i + 1;
    w->table = table;
    w->table_size = size;
    return true;
}

static Figure *figure_at(LedgerWork *w, int32_t day, const char *section, Str key, Str key2) {
    Ledger *l = w->ledger;
    StrBuf id = {0};
    if (!grow_table(w)) return NULL;
    put_id(&id, day, section, key, key2);
    uint32_t *slot = slot_of(w->table, w->table_size, l->figures, strbuf_view(&id));
    Str kept = *slot ? l->figures[*slot - 1].id : work_copy(w, strbuf_view(&id));
    w->failed = w->failed || id.failed;
    strbuf_free(&id);
    if (*slot) return &l->figures[*slot - 1];
    Figure *items = work_grow(w, l->figures, l->figure_count, &w->figure_room, sizeof *l->figures);
    if (!items) return NULL;
    l->figures = items;
    items[l->figure_count] = (Figure){.id = kept,
                                      .day = day,
                                      .section = str_of(section),
                                      .key = key,
                                      .key2 = key2,
                                      .before = -1,
                                      .first = NO_MORE};
    *slot = ++l->figure_count;
    return &items[l->figure_count - 1];
}

/* ---- what a figure counts ---- */

static void add_range(LedgerRange *sum, const LedgerRange *one) {
    if (!one->known) return;
    sum->known = true;
    sum->open = sum->open || one->open;
    sum->least += one->least;
    sum->most += one->most;
}

static void add_to(LedgerWork *w, int32_t day, const char *section, Str key, Str key2,
                   uint32_t number) {
    Ledger *l = w->ledger;
    const Incident *incident = &l->incidents[number];
    Figure *f = figure_at(w, day, section, key, key2);
    FigureLink *links = f ? work_grow(w, l->links, l->link_count, &w->link_room, sizeof *links) : f;
    if (!links) return;
    l->links = links; /* it may have moved, whether one is added or not */
    if (f->first != NO_MORE && links[f->last].incident == number) return;
    links[l->link_count] = (FigureLink){number, NO_MORE};
    if (f->first == NO_MORE)
        f->first = l->link_count;
    else
        links[f->last].next = l->link_count;
    f->last = l->link_count++;
    f->count++;
    f->by_status[incident->status]++;
    for (int i = 0; i < HARM_KIND_COUNT; i++) add_range(&f->harm[i], &incident->harm[i]);
    add_range(&f->trucks, &incident->trucks);
    add_range(&f->people, &incident->people);
}

/* On its day, and in total where that day is shown. */
static void add(LedgerWork *w, const char *section, Str key, Str key2, uint32_t number) {
    int32_t day = w->ledger->incidents[number].day;
    if (w->failed) return;
    add_to(w, day, section, key, key2, number);
    if (day >= w->first) add_to(w, DAY_NONE, section, key, key2, number);
}

#define NONE str_of("")

static void add_accusers(LedgerWork *w, uint32_t number) {
    const Ledger *l = w->ledger;
    uint32_t sides = l->truce->side_count;
    for (uint32_t i = l->incidents[number].first; i != NO_MORE; i = l->tellings[i].next) {
        const Telling *t = &l->tellings[i];
        if (t->status == STATUS_DENIED || t->what != LEDGER_BREACH) continue;
        Str key = l->accusers[t->accuser_number].key;
        add(w, "accusers", key, NONE, number);
        for (uint32_t side = 0; side < sides; side++)
            if (t->blamed & BIT(side)) add(w, "accusers", key, l->truce->sides[side].key, number);
        if (!t->blamed) add(w, "accusers", key, str_of("unknown"), number);
    }
}

static void add_area(LedgerWork *w, uint32_t number) {
    const Ledger *l = w->ledger;
    const Incident *incident = &l->incidents[number];
    const Telling *best = &l->tellings[incident->placed];
    for (uint32_t i = 0; i < l->truce->area_count; i++) {
        Str name = l->truce->areas[i].name;
        if (best->inside & BIT(i)) add(w, "areas", name, STR("inside"), number);
        if (best->near & BIT(i)) add(w, "areas", name, STR("near"), number);
    }
    if (l->truce->area_count && !best->inside && !best->near)
        add(w, "areas", str_of(area_answer_name(incident->where)), NONE, number);
}

static void add_breach(LedgerWork *w, uint32_t number) {
    const Ledger *l = w->ledger;
    const Incident *incident = &l->incidents[number];
    const Truce *truce = l->truce;
    add(w, "breaches", NONE, NONE, number);
    for (uint32_t side = 0; side < truce->side_count; side++)
        if (incident->blamed & BIT(side)) add(w, "breaches", truce->sides[side].key, NONE, number);
    if (!incident->blamed) add(w, "breaches", str_of("unknown"), NONE, number);
    bool told = incident->term != TRUCE_NOBODY;
    add(w, "terms", told ? truce->terms[incident->term].id : str_of("unknown"), NONE, number);
    add(w, "kinds", str_of(breach_kind_name(incident->kind)), NONE, number);
    add(w, "status", str_of(incident_status_name(incident->status)), NONE, number);
    Str place = l->tellings[incident->placed].place;
    add(w, "places", place.len ? place : str_of("unknown"), NONE, number);
    add_area(w, number);
    add_accusers(w, number);
}

static void add_incident(LedgerWork *w, uint32_t number) {
    static const char *const others[][2] = {
        [LEDGER_AID_ASKED] = {"aid", "asked"},
        [LEDGER_AID_PASSED] = {"aid", "passed"},
        [LEDGER_AID_BLOCKED] = {"aid", "blocked"},
        [LEDGER_TALKS_HELD] = {"talks", "held"},
        [LEDGER_TALKS_BROKEN_OFF] = {"talks", "broken_off"},
        [LEDGER_TALKS_RESUMED] = {"talks", "resumed"},
    };
    const Incident *incident = &w->ledger->incidents[number];
    LedgerWhat what = incident->what;
    if (what == LEDGER_BREACH) add_breach(w, number);
    if (what == LEDGER_BREACH && incident->kind == BREACH_BLOCKED_AID) what = LEDGER_AID_BLOCKED;
    if (what == LEDGER_BREACH && w->ledger->tellings[incident->best].breaks_off)
        what = LEDGER_TALKS_BROKEN_OFF;
    if (what == LEDGER_ASIDE) add(w, "aside", str_of(incident->aside), NONE, number);
    if (what >= LEDGER_AID_ASKED && what <= LEDGER_TALKS_RESUMED)
        add(w, others[what][0], str_of(others[what][1]), NONE, number);
}

/* ---- reports and the day before ---- */

static void count_reports(Ledger *l, Figure *f, int64_t *numbers) {
    uint32_t count = 0, named = 0;
    for (uint32_t at = f->first; at != NO_MORE; at = l->links[at].next)
        for (uint32_t i = l->incidents[l->links[at].incident].first; i != NO_MORE;
             i = l->tellings[i].next)
            numbers[count++] = l->tellings[i].document;
    f->reports = count_different(numbers, count);
    for (uint32_t at = f->first; at != NO_MORE; at = l->links[at].next)
        for (uint32_t i = l->incidents[l->links[at].incident].first; i != NO_MORE;
             i = l->tellings[i].next)
            if (l->tellings[i].outlet) numbers[named++] = l->tellings[i].outlet;
    f->outlets = count_different(numbers, named);
}

static const Figure *find(const Ledger *l, const uint32_t *table, uint32_t size, Str id) {
    if (!table) return NULL;
    uint32_t at = (uint32_t)str_hash(id) & (size - 1);
    while (table[at] && !str_equal(l->figures[table[at] - 1].id, id)) at = (at + 1) & (size - 1);
    return table[at] ? &l->figures[table[at] - 1] : NULL;
}

static bool is_reported(const LedgerWork *w, int32_t day) {
    if (day < w->first - 1) return false;
    return day < w->first ? w->reports_before > 0 : w->ledger->days[day - w->first].reports > 0;
}

/* Aid and talks are counted before the truce as well; breaches are of its days only. */
static bool begins_with_truce(const LedgerWork *w, const Figure *f) {
    bool always = str_is(f->section, "aid") || str_is(f->section, "talks");
    return f->day <= w->ledger->truce->first_day && !always;
}

/* A day without reports is not known, whatever the day after has. */
static void compare_days(LedgerWork *w, Figure *f) {
    StrBuf id = {0};
    if (f->day == DAY_NONE || f->day - 1 < w->read || begins_with_truce(w, f)) return;
    put_id(&id, f->day - 1, f->section.data, f->key, f->key2);
    const Figure *before = find(w->ledger, w->table, w->table_size, strbuf_view(&id));
    if (before)
        f->before = before->count;
    else if (is_reported(w, f->day - 1))
        f->before = 0;
    w->failed = w->failed || id.failed;
    strbuf_free(&id);
}

void figures_make(LedgerWork *w) {
    Ledger *l = w->ledger;
    for (uint32_t i = 0; i < l->incident_count && !w->failed; i++)
        if (l->incidents[i].day >= w->read && l->incidents[i].day <= w->last) add_incident(w, i);
    int64_t *numbers = arena_array(l->arena, l->telling_count + 1, sizeof *numbers);
    if (!numbers) w->failed = true;
    for (uint32_t i = 0; i < l->figure_count && !w->failed; i++) {
        count_reports(l, &l->figures[i], numbers);
        compare_days(w, &l->figures[i]);
    }
}

const Figure *ledger_figure(const Ledger *ledger, Str id) {
    for (uint32_t i = 0; i < ledger->figure_count; i++)
        if (str_equal(ledger->figures[i].id, id)) return &ledger->figures[i];
    return NULL;
}

const Figure *ledger_find(const Ledger *ledger, int32_t day, const char *section, Str key,
                          Str key2) {
    for (uint32_t i = 0; i < ledger->figure_count; i++) {
        const Figure *f = &ledger->figures[i];
        if (f->day == day && str_is(f->section, section) && str_equal(f->key, key) &&
            str_equal(f->key2, key2))
            return f;
    }
    return NULL;
}
