#include "record/tellings.h"

#include "record/store.h"

#include <stdlib.h>

typedef struct Writer {
    Record *record;
    const StoryEvents *loaded;
    const StoryTelling *tellings;
    const bool *moved;
    sqlite3_stmt *happening, *telling, *left;
    StrBuf text;
} Writer;

static parley_status open_writer(Writer *w, parley_error *err) {
    const Database *db = &w->record->db;
    w->happening = db_prepare(
        db,
        "INSERT INTO happening (id, first_day, last_day, place) VALUES"
        " (?1, ?2, ?3, (SELECT place FROM event WHERE id = ?4)) ON CONFLICT (id) DO UPDATE"
        " SET first_day = excluded.first_day, last_day = excluded.last_day,"
        " place = excluded.place",
        err);
    w->telling =
        db_prepare(db,
                   "INSERT INTO telling (event, happening, why) VALUES (?1, ?2, ?3) ON CONFLICT "
                   "(event) DO UPDATE SET happening = ?2, why = iif(?3 = '', why, ?3)",
                   err);
    w->left = db_prepare(db,
                         "DELETE FROM happening WHERE id = ?1 AND NOT EXISTS"
                         " (SELECT 1 FROM telling WHERE happening = ?1)",
                         err);
    return w->happening && w->telling && w->left ? PARLEY_OK : db_failed(db, err);
}

static void close_writer(Writer *w) {
    sqlite3_finalize(w->happening);
    sqlite3_finalize(w->telling);
    sqlite3_finalize(w->left);
    strbuf_free(&w->text);
}

static int compare_rows(const void *key, const void *event) {
    int64_t row = *(const int64_t *)key, other = ((const StoryEvent *)event)->row;
    return row < other ? -1 : row > other;
}

static const StoryEvent *event_of_row(const StoryEvents *loaded, int64_t row) {
    return bsearch(&row, loaded->events, loaded->count, sizeof *loaded->events, compare_rows);
}

static parley_status write_telling(Writer *w, uint32_t index, parley_error *err) {
    const StoryTelling *t = &w->tellings[index];
    const StoryEvent *with = t->with ? event_of_row(w->loaded, t->with) : NULL;
    strbuf_clear(&w->text);
    if (with) {
        strbuf_format(&w->text, "as %016llx: ", (unsigned long long)with->key);
        put_agreement(&w->text, &t->why);
    }
    if (w->text.failed) return error_memory(err);
    bind_int(w->telling, 1, w->loaded->events[index].row);
    bind_int(w->telling, 2, t->happening);
    bind_text(w->telling, 3, with ? strbuf_view(&w->text) : STR(""));
    return db_done(&w->record->db, w->telling, err);
}

static parley_status write_happening(Writer *w, int64_t id, const StoryFrame *frame,
                                     parley_error *err) {
    bind_int(w->happening, 1, id);
    bind_day(w->happening, 2, frame->first);
    bind_day(w->happening, 3, frame->last);
    if (frame->placed)
        bind_int(w->happening, 4, frame->placed->row);
    else
        bind_null(w->happening, 4);
    return db_done(&w->record->db, w->happening, err);
}

typedef struct Member {
    int64_t happening;
    uint32_t index;
} Member;

static int compare_members(const void *a, const void *b) {
    const Member *x = a, *y = b;
    if (x->happening != y->happening) return x->happening < y->happening ? -1 : 1;
    return x->index < y->index ? -1 : x->index > y->index;
}

/* One happening: the members from `from` to `to`. One in which nothing moved stays as it is. */
static parley_status write_one(Writer *w, const Member *from, const Member *to, parley_error *err) {
    const StoryEvent *events = w->loaded->events;
    StoryFrame frame;
    bool changed = false;
    story_frame_begin(&frame, &events[from->index]);
    for (const Member *m = from; m < to; m++) {
        const StoryEvent *e = &events[m->index];
        if (m != from) story_frame_add(&frame, e);
        changed = changed || w->moved[m->index];
    }
    parley_status status = changed ? write_happening(w, from->happening, &frame, err) : PARLEY_OK;
    for (const Member *m = from; m < to && !status; m++)
        if (w->moved[m->index]) status = write_telling(w, m->index, err);
    return status;
}

/* Happenings that nothing tells of any more. */
static parley_status drop_left(Writer *w, parley_error *err) {
    parley_status status = PARLEY_OK;
    for (uint32_t i = 0; i < w->loaded->count && !status; i++) {
        int64_t stood = w->loaded->stood[i];
        if (!w->moved[i] || !stood || stood == w->tellings[i].happening) continue;
        bind_int(w->left, 1, stood);
        status = db_done(&w->record->db, w->left, err);
    }
    return status;
}

static parley_status write_all(Writer *w, Member *members, parley_error *err) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < w->loaded->count; i++)
        if (w->tellings[i].happening) members[count++] = (Member){w->tellings[i].happening, i};
    qsort(members, count, sizeof *members, compare_members);
    parley_status status = PARLEY_OK;
    for (uint32_t i = 0, next; i < count && !status; i = next) {
        for (next = i + 1; next < count && members[next].happening == members[i].happening;) next++;
        status = write_one(w, members + i, members + next, err);
    }
    return status ? status : drop_left(w, err);
}

parley_status tellings_write(Record *record, const StoryEvents *loaded,
                             const StoryTelling *tellings, const bool *moved, parley_error *err) {
    Writer w = {.record = record, .loaded = loaded, .tellings = tellings, .moved = moved};
    Member *members = calloc((size_t)loaded->count + 1, sizeof *members);
    if (!members) return error_memory(err);
    parley_status status = open_writer(&w, err);
    if (!status) status = write_all(&w, members, err);
    close_writer(&w);
    free(members);
    return status;
}
