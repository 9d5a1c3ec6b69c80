#include "record/refind.h"

#include "record/store.h"
#include "record/tellings.h"
#include "story/day.h"

#include <stdlib.h>

/* Days around a change: at the outer edge events lack those that they belong with; then come days
 * on which nothing may have moved, or the change reaches further; within them all is as it would be
 * had it been found from the start. */
enum { MARGIN = 5, EDGE_DAYS = 2, STILL_DAYS = 2, MARGIN_MOST = 320, NEW_GAP = 3 };

/* ---- apart ---- */

typedef struct ApartList {
    StoryApart *pairs;
    uint32_t count, room;
} ApartList;

static parley_status read_apart(Record *record, ApartList *out, parley_error *err) {
    sqlite3_stmt *s = db_prepare(&record->db, "SELECT a, b FROM apart", err);
    if (!s) return db_failed(&record->db, err);
    bool row = true;
    parley_status status = PARLEY_OK;
    while (row && !status) {
        status = db_next(&record->db, s, &row, err);
        if (!row || status) continue;
        if (out->count == out->room) {
            uint32_t room = out->room ? out->room * 2 : 16;
            StoryApart *grown = realloc(out->pairs, room * sizeof *grown);
            if (!grown) {
                status = error_memory(err);
                continue;
            }
            out->pairs = grown;
            out->room = room;
        }
        out->pairs[out->count++] = (StoryApart){column_int(s, 0), column_int(s, 1)};
    }
    sqlite3_finalize(s);
    return status;
}

/* ---- one loading ---- */

/* Events of one type, and what is found of them. */
typedef struct Find {
    Record *record;
    const ApartList *apart;
    StoryEvents loaded;
    StoryTelling *tellings;
    bool *moved;
} Find;

static void close_find(Find *f) {
    story_events_free(&f->loaded);
    free(f->tellings);
    free(f->moved);
}

static parley_status open_find(Find *f, const Stretch *stretch, bool all_days, int64_t last_row,
                               parley_error *err) {
    parley_status status =
        story_events_load(f->record, stretch, all_days, last_row, &f->loaded, err);
    f->tellings = calloc((size_t)f->loaded.count + 1, sizeof *f->tellings);
    f->moved = calloc((size_t)f->loaded.count + 1, sizeof *f->moved);
    if (!status && !(f->tellings && f->moved)) status = error_memory(err);
    return status;
}

static parley_status find(Find *f, parley_error *err) {
    return stories_find(f->loaded.events, f->loaded.count, f->apart->pairs, f->apart->count,
                        f->tellings, err);
}

static parley_status write(Find *f, parley_error *err) {
    return tellings_write(f->record, &f->loaded, f->tellings, f->moved, err);
}

/* What has no place yet gets one, and so does what others went to. */
static parley_status add_stretch(Record *record, const ApartList *apart, const Stretch *stretch,
                                 bool all_days, parley_error *err) {
    Find f = {.record = record, .apart = apart};
    parley_status status = open_find(&f, stretch, all_days, 0, err);
    if (!status) status = find(&f, err);
    for (uint32_t i = 0; i < f.loaded.count && !status; i++)
        f.moved[i] = f.tellings[i].happening != f.loaded.stood[i];
    if (!status) status = write(&f, err);
    close_find(&f);
    return status;
}

parley_status find_all(Record *record, parley_error *err) {
    ApartList apart = {.count = 0};
    parley_status status = read_apart(record, &apart, err);
    for (EventType type = EVENT_NONE + 1; type < EVENT_TYPE_COUNT && !status; type++)
        status = add_stretch(record, &apart, &(Stretch){.type = type}, true, err);
    free(apart.pairs);
    return status;
}

parley_status find_new(Record *record, int64_t after, parley_error *err) {
    ApartList apart = {.count = 0};
    Concerned c = {.count = 0};
    parley_status status = read_apart(record, &apart, err);
    if (!status) status = concerned_by_new(record, after, &c, err);
    concerned_merge(&c, NEW_GAP);
    for (uint32_t i = 0; i < c.count && !status; i++)
        status = add_stretch(record, &apart, &c.stretches[i], false, err);
    concerned_free(&c);
    free(apart.pairs);
    return status;
}

/* ---- anew ---- */

/* One that reaches beyond the days that were loaded stays where it is, unless what it told of was
 * changed itself. */
static void free_events(Find *f, const Stretch *wider, bool all_days, const Concerned *concerned) {
    for (uint32_t i = 0; i < f->loaded.count; i++) {
        StoryEvent *e = &f->loaded.events[i];
        bool within = wider->of_years || (e->first >= wider->first && e->last <= wider->last);
        if (all_days || within || concerned_has_happening(concerned, e->given)) e->given = 0;
    }
}

typedef struct Pair {
    int64_t here, there;
    uint32_t index;
} Pair;

static int compare_pairs(const void *a, const void *b) {
    const Pair *x = a, *y = b;
    if (x->here != y->here) return x->here < y->here ? -1 : 1;
    return x->index < y->index ? -1 : x->index > y->index;
}

/* Marks the members of each happening (`here`) that are of several in the other finding. What has
 * no happening in one of the two is new or gone, and moves nobody else. */
static void mark_split(Find *f, Pair *pairs, uint32_t count) {
    qsort(pairs, count, sizeof *pairs, compare_pairs);
    for (uint32_t i = 0, next; i < count; i = next) {
        int64_t there = 0;
        bool several = false;
        for (next = i; next < count && pairs[next].here == pairs[i].here; next++) {
            if (!pairs[next].there) continue;
            several = several || (there && pairs[next].there != there);
            there = pairs[next].there;
        }
        for (uint32_t k = i; k < next && several && pairs[i].here; k++)
            f->moved[pairs[k].index] = true;
    }
}

/* Where one telling is to be written, its whole happening is. */
static void mark_whole(Find *f, Pair *pairs, uint32_t count) {
    qsort(pairs, count, sizeof *pairs, compare_pairs);
    for (uint32_t i = 0, next; i < count; i = next) {
        bool moved = false;
        for (next = i; next < count && pairs[next].here == pairs[i].here; next++)
            moved = moved || f->moved[pairs[next].index];
        for (uint32_t k = i; k < next && moved && pairs[i].here; k++)
            f->moved[pairs[k].index] = true;
    }
}

static void take_pairs(const Find *f, Pair *pairs, bool by_found) {
    for (uint32_t i = 0; i < f->loaded.count; i++) {
        int64_t stood = f->loaded.stood[i], found = f->tellings[i].happening;
        pairs[i] = by_found ? (Pair){found, stood, i} : (Pair){stood, found, i};
    }
}

/* Marks all that belong with others now than they did. */
static void mark_moved(Find *f, Pair *pairs) {
    take_pairs(f, pairs, false);
    mark_split(f, pairs, f->loaded.count);
    take_pairs(f, pairs, true);
    mark_split(f, pairs, f->loaded.count);
}

/* Marks also what has a place only now, and what belonged with what was changed. */
static void mark_written(Find *f, Pair *pairs, const Concerned *concerned) {
    for (uint32_t i = 0; i < f->loaded.count; i++) {
        int64_t stood = f->loaded.stood[i], found = f->tellings[i].happening;
        if ((!stood && found) || concerned_has_happening(concerned, stood)) f->moved[i] = true;
    }
    take_pairs(f, pairs, true);
    mark_whole(f, pairs, f->loaded.count);
}

/* Whether the change stays within the days that were loaded: nothing moved on the still days. What
 * moved outside of them only lacks its like, and is left as it stands. */
static bool stays_within(Find *f, const Stretch *wider) {
    int32_t left = wider->first + EDGE_DAYS, right = wider->last - EDGE_DAYS;
    for (uint32_t i = 0; i < f->loaded.count; i++) {
        const StoryEvent *e = &f->loaded.events[i];
        bool outside = e->last < left || e->first > right;
        bool inside = e->first >= left + STILL_DAYS && e->last <= right - STILL_DAYS;
        if (outside) f->moved[i] = false;
        if (f->moved[i] && !inside) return false;
    }
    return true;
}

/* *done: whether the days were enough. */
static parley_status find_within(Find *f, const Stretch *wider, bool all_days, int64_t last_row,
                                 const Concerned *concerned, bool *done, parley_error *err) {
    bool alone = all_days || wider->of_years || wider->first == DAY_UNKNOWN;
    parley_status status = open_find(f, wider, all_days, last_row, err);
    if (status) return status;
    Pair *pairs = calloc((size_t)f->loaded.count + 1, sizeof *pairs);
    if (!pairs) return error_memory(err);
    free_events(f, wider, alone, concerned);
    status = find(f, err);
    if (!status) mark_moved(f, pairs);
    *done = !status && (alone || stays_within(f, wider));
    if (*done) mark_written(f, pairs, concerned);
    free(pairs);
    return *done ? write(f, err) : status;
}

static parley_status again_in_stretch(Record *record, const ApartList *apart,
                                      const Stretch *stretch, int64_t last_row,
                                      const Concerned *concerned, parley_error *err) {
    bool done = false;
    parley_status status = PARLEY_OK;
    for (int32_t margin = MARGIN; !done && !status; margin *= 2) {
        Find f = {.record = record, .apart = apart};
        Stretch wider = *stretch;
        if (!wider.of_years && wider.first != DAY_UNKNOWN) {
            wider.first -= margin;
            wider.last += margin;
        }
        status = find_within(&f, &wider, margin > MARGIN_MOST, last_row, concerned, &done, err);
        close_find(&f);
    }
    return status;
}

/* Happenings of which only what was changed told. */
static parley_status drop_empty(Record *record, const Concerned *concerned, parley_error *err) {
    sqlite3_stmt *s = db_prepare(&record->db,
                                 "DELETE FROM happening WHERE id = ?1 AND NOT EXISTS"
                                 " (SELECT 1 FROM telling WHERE happening = ?1)",
                                 err);
    if (!s) return db_failed(&record->db, err);
    parley_status status = PARLEY_OK;
    for (uint32_t i = 0; i < concerned->happening_count && !status; i++) {
        bind_int(s, 1, concerned->happenings[i]);
        status = db_done(&record->db, s, err);
    }
    sqlite3_finalize(s);
    return status;
}

parley_status find_again(Record *record, Concerned *concerned, int64_t last_row,
                         parley_error *err) {
    ApartList apart = {.count = 0};
    parley_status status = read_apart(record, &apart, err);
    concerned_merge(concerned, 2 * MARGIN);
    for (uint32_t i = 0; i < concerned->count && !status; i++)
        status =
            again_in_stretch(record, &apart, &concerned->stretches[i], last_row, concerned, err);
    free(apart.pairs);
    return status ? status : drop_empty(record, concerned, err);
}
