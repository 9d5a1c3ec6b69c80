#include "story/happening.h"

#include "base/arena.h"
#include "story/day.h"

#include <stdlib.h>
#include <string.h>

enum {
    WIDE_DAYS = 14,    /* windows longer than that are no key to look under */
    LONG_DAYS = 60,    /* a year; what is told of it as a whole is held against its like alone */
    COMPARED_MAX = 12, /* tellings of one happening that an event is held against */
    CLEAR_BY = 2,      /* points by which the best one must lead to be the only one meant */
    CANDIDATES_MAX = 4
};

typedef struct Cluster {
    int64_t id;
    StoryFrame frame;
    uint32_t *members; /* indexes of events */
    uint32_t count, room;
    uint32_t taken_into; /* the cluster that took it up, +1; 0: it stands */
} Cluster;

/* The clusters of one type that may have been on one day; or those of a long window, by its first
 * day. */
typedef struct Bucket {
    int32_t day;
    bool is_long;
    EventType type;
    uint32_t *clusters;
    uint32_t count, room;
} Bucket;

typedef struct Finder {
    const StoryEvent *events;
    StoryTelling *tellings;
    StoryApart *apart; /* sorted, each pair both ways */
    uint32_t apart_count;
    Arena *arena;
    Cluster *clusters;
    uint32_t cluster_count, cluster_room;
    Bucket **table; /* open addressing; a power of two */
    uint32_t bucket_count, table_size;
    uint32_t *seen;   /* by cluster: the event for which it was looked at last, +1 */
    uint32_t *by_row; /* cluster of an event by its index, +1 */
    bool failed;
} Finder;

/* ---- lists that grow ---- */

static void push(Finder *f, uint32_t **list, uint32_t *count, uint32_t *room, uint32_t value) {
    if (*count == *room) {
        uint32_t larger = *room ? *room * 2 : 4;
        uint32_t *grown = arena_grow(f->arena, *list, *count, larger, sizeof value);
        if (!grown) {
            f->failed = true;
            return;
        }
        *list = grown;
        *room = larger;
    }
    (*list)[(*count)++] = value;
}

/* ---- buckets ---- */

bool story_is_long(int32_t first, int32_t last) {
    return last - first > LONG_DAYS;
}

/* What a bucket is found by. */
typedef struct Key {
    EventType type;
    int32_t day;
    bool is_long;
} Key;

static uint32_t slot_of(const Finder *f, Key key) {
    uint32_t hash = ((uint32_t)key.day * 32 + (uint32_t)key.type) * 2 + key.is_long;
    uint32_t mask = f->table_size - 1, slot = hash * 2654435761u >> 7 & mask;
    for (const Bucket *b; (b = f->table[slot]); slot = (slot + 1) & mask)
        if (b->day == key.day && b->type == key.type && b->is_long == key.is_long) break;
    return slot;
}

static void grow_table(Finder *f) {
    Bucket **old = f->table;
    uint32_t old_size = f->table_size, size = old_size ? old_size * 2 : 1024;
    Bucket **table = arena_array(f->arena, size, sizeof *table);
    if (!table) {
        f->failed = true;
        return;
    }
    f->table = table;
    f->table_size = size;
    for (uint32_t i = 0; i < old_size; i++)
        if (old[i]) table[slot_of(f, (Key){old[i]->type, old[i]->day, old[i]->is_long})] = old[i];
}

static Bucket *bucket_at(Finder *f, Key key, bool make) {
    if (make && f->bucket_count * 2 >= f->table_size) grow_table(f);
    if (f->failed || f->table_size == 0) return NULL;
    uint32_t slot = slot_of(f, key);
    if (f->table[slot] || !make) return f->table[slot];
    Bucket *bucket = arena_alloc(f->arena, sizeof *bucket);
    if (!bucket) {
        f->failed = true;
        return NULL;
    }
    *bucket = (Bucket){.day = key.day, .type = key.type, .is_long = key.is_long};
    f->bucket_count++;
    return f->table[slot] = bucket;
}

/* A cluster is found under each day on which it may have been; one of a wide window under its first
 * day only. */
static void file_cluster(Finder *f, uint32_t number, EventType type, int32_t first, int32_t last) {
    if (first == DAY_UNKNOWN) return;
    bool whole = story_is_long(first, last);
    if (last - first > WIDE_DAYS) last = first;
    for (int32_t day = first; day <= last && !f->failed; day++) {
        Bucket *bucket = bucket_at(f, (Key){type, day, whole}, true);
        if (bucket) push(f, &bucket->clusters, &bucket->count, &bucket->room, number);
    }
}

/* ---- apart ---- */

static int compare_apart(const void *a, const void *b) {
    const StoryApart *x = a, *y = b;
    if (x->a != y->a) return x->a < y->a ? -1 : 1;
    return x->b < y->b ? -1 : x->b > y->b;
}

static bool take_apart(Finder *f, const StoryApart *apart, uint32_t count) {
    f->apart_count = count * 2;
    f->apart = arena_array(f->arena, (size_t)count * 2 + 1, sizeof *f->apart);
    if (!f->apart) return false;
    for (uint32_t i = 0; i < count; i++) {
        f->apart[2 * i] = apart[i];
        f->apart[2 * i + 1] = (StoryApart){apart[i].b, apart[i].a};
    }
    qsort(f->apart, f->apart_count, sizeof *f->apart, compare_apart);
    return true;
}

static bool are_apart(const Finder *f, int64_t a, int64_t b) {
    StoryApart pair = {a, b};
    return f->apart_count &&
           bsearch(&pair, f->apart, f->apart_count, sizeof pair, compare_apart) != NULL;
}

static bool is_kept_out(const Finder *f, const StoryEvent *event, const Cluster *cluster) {
    if (f->apart_count == 0) return false;
    for (uint32_t i = 0; i < cluster->count; i++)
        if (are_apart(f, event->row, f->events[cluster->members[i]].row)) return true;
    return false;
}

/* ---- clusters ---- */

static void begin_cluster(Finder *f, uint32_t index, int64_t id) {
    if (f->cluster_count == f->cluster_room) {
        uint32_t room = f->cluster_room ? f->cluster_room * 2 : 1024;
        Cluster *grown = arena_grow(f->arena, f->clusters, f->cluster_count, room, sizeof *grown);
        uint32_t *seen = arena_grow(f->arena, f->seen, f->cluster_count, room, sizeof *seen);
        f->failed = f->failed || !grown || !seen;
        if (f->failed) return;
        f->clusters = grown;
        f->seen = seen;
        f->cluster_room = room;
    }
    const StoryEvent *event = &f->events[index];
    uint32_t number = f->cluster_count++;
    Cluster *cluster = &f->clusters[number];
    *cluster = (Cluster){.id = id};
    f->seen[number] = 0;
    f->by_row[index] = number + 1;
    story_frame_begin(&cluster->frame, event);
    push(f, &cluster->members, &cluster->count, &cluster->room, index);
    file_cluster(f, number, event->type, event->first, event->last);
}

/* A narrower frame leaves the cluster under days that it can no longer have been on; they are
 * passed over when it is compared. One that was wide is filed anew. */
static void join_cluster(Finder *f, uint32_t number, uint32_t index) {
    Cluster *cluster = &f->clusters[number];
    const StoryEvent *event = &f->events[index];
    bool wide = cluster->frame.last - cluster->frame.first > WIDE_DAYS;
    story_frame_add(&cluster->frame, event);
    f->by_row[index] = number + 1;
    push(f, &cluster->members, &cluster->count, &cluster->room, index);
    if (wide && cluster->frame.last - cluster->frame.first <= WIDE_DAYS)
        file_cluster(f, number, event->type, cluster->frame.first, cluster->frame.last);
}

/* ---- the search ---- */

/* A cluster that an event may belong to, and the telling in it that agrees best. */
typedef struct Candidate {
    uint32_t cluster, member;
    Agreement why;
} Candidate;

/* The best ones first. */
typedef struct Candidates {
    Candidate list[CANDIDATES_MAX];
    uint32_t count;
} Candidates;

static bool is_better(const Agreement *a, const Agreement *b) {
    if (a->copy != b->copy) return a->copy;
    if (a->points != b->points) return a->points > b->points;
    return a->words > b->words;
}

/* Of two that agree as well the older one goes first. */
static bool goes_before(const Finder *f, const Candidate *a, const Candidate *b) {
    if (is_better(&a->why, &b->why)) return true;
    return !is_better(&b->why, &a->why) && f->clusters[a->cluster].id < f->clusters[b->cluster].id;
}

static void add_candidate(const Finder *f, Candidates *to, const Candidate *new) {
    uint32_t at = to->count;
    while (at > 0 && goes_before(f, new, &to->list[at - 1])) at--;
    if (at == CANDIDATES_MAX) return;
    if (to->count < CANDIDATES_MAX) to->count++;
    memmove(&to->list[at + 1], &to->list[at], (to->count - at - 1) * sizeof *new);
    to->list[at] = *new;
}

/* Of the tellings that are looked at none of the same report may forbid it. */
static void try_cluster(const Finder *f, uint32_t number, uint32_t index, Candidates *to) {
    const Cluster *cluster = &f->clusters[number];
    const StoryEvent *event = &f->events[index];
    Candidate best = {.cluster = number};
    bool found = false;
    if (event->first > cluster->frame.last || event->last < cluster->frame.first) return;
    for (uint32_t i = 0; i < cluster->count && i < COMPARED_MAX; i++) {
        Agreement why;
        const StoryEvent *member = &f->events[cluster->members[i]];
        story_compare(event, member, &cluster->frame, &why);
        if (member->document == event->document && why.forbidden) return;
        if (!story_could_agree(&why) || (found && !is_better(&why, &best.why))) continue;
        best.member = cluster->members[i];
        best.why = why;
        found = true;
    }
    if (found && !is_kept_out(f, event, cluster)) add_candidate(f, to, &best);
}

static void look_in_bucket(Finder *f, const Bucket *bucket, uint32_t index, Candidates *to) {
    for (uint32_t i = 0; bucket && i < bucket->count; i++) {
        uint32_t number = bucket->clusters[i];
        if (f->seen[number] == index + 1 || f->clusters[number].taken_into) continue;
        f->seen[number] = index + 1;
        try_cluster(f, number, index, to);
    }
}

static void look_up(Finder *f, uint32_t index, Candidates *to) {
    const StoryEvent *event = &f->events[index];
    if (event->first == DAY_UNKNOWN) return;
    bool whole = story_is_long(event->first, event->last);
    int32_t last = whole ? event->first : event->last;
    for (int32_t day = event->first; day <= last; day++)
        look_in_bucket(f, bucket_at(f, (Key){event->type, day, whole}, false), index, to);
}

/* ---- two that turn out to be one ---- */

static bool can_be_one(const Finder *f, const Cluster *a, const Cluster *b) {
    if (a->frame.first > b->frame.last || b->frame.first > a->frame.last) return false;
    for (uint32_t i = 0; i < a->count; i++)
        if (is_kept_out(f, &f->events[a->members[i]], b)) return false;
    for (uint32_t i = 0; i < a->count && i < COMPARED_MAX; i++) {
        const StoryEvent *event = &f->events[a->members[i]];
        for (uint32_t k = 0; k < b->count && k < COMPARED_MAX; k++) {
            Agreement why;
            story_compare(event, &f->events[b->members[k]], &b->frame, &why);
            if (why.forbidden) return false;
        }
    }
    return true;
}

static int compare_indexes(const void *a, const void *b) {
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

/* The one that began later is taken up. What then stands is as if all had joined one by one, so
 * that later events find the same whether or not they came in one go. */
static void take_up(Finder *f, uint32_t keeper, uint32_t taken) {
    const Cluster *from = &f->clusters[taken];
    for (uint32_t i = 0; i < from->count && !f->failed; i++)
        join_cluster(f, keeper, from->members[i]);
    f->clusters[taken].taken_into = keeper + 1;
    if (f->failed) return;
    Cluster *whole = &f->clusters[keeper];
    qsort(whole->members, whole->count, sizeof *whole->members, compare_indexes);
    story_frame_begin(&whole->frame, &f->events[whole->members[0]]);
    for (uint32_t i = 1; i < whole->count; i++)
        story_frame_add(&whole->frame, &f->events[whole->members[i]]);
}

/* An event that agrees with two happenings shows them to be one, if nothing in them forbids it. */
static void bring_together(Finder *f, uint32_t index, uint32_t joined, const Candidate *other) {
    uint32_t keeper = joined < other->cluster ? joined : other->cluster;
    uint32_t taken = joined < other->cluster ? other->cluster : joined;
    if (!can_be_one(f, &f->clusters[keeper], &f->clusters[taken])) return;
    uint32_t first = f->clusters[taken].members[0];
    if (first != index) {
        f->tellings[first].with = f->events[taken == joined ? other->member : index].row;
        f->tellings[first].why = other->why;
    }
    take_up(f, keeper, taken);
}

static void mark_clear(Candidates *found) {
    const Candidate *list = found->list;
    bool clear =
        found->count == 1 || (found->count && list[0].why.points >= list[1].why.points + CLEAR_BY);
    if (found->count) found->list[0].why.clear = clear;
}

/* The first candidate from `at` on with which the event agrees well enough. */
static uint32_t agreeing(const Candidates *found, uint32_t at) {
    while (at < found->count && !story_agrees(&found->list[at].why)) at++;
    return at;
}

static void place_event(Finder *f, uint32_t index) {
    Candidates found = {.count = 0};
    look_up(f, index, &found);
    mark_clear(&found);
    uint32_t at = agreeing(&found, 0);
    if (at == found.count) {
        begin_cluster(f, index, f->events[index].row);
        return;
    }
    const Candidate *best = &found.list[at];
    StoryTelling *telling = &f->tellings[index];
    telling->with = f->events[best->member].row;
    telling->why = best->why;
    join_cluster(f, best->cluster, index);
    uint32_t next = agreeing(&found, at + 1);
    if (next < found.count) bring_together(f, index, best->cluster, &found.list[next]);
}

static int compare_rows(const void *key, const void *event) {
    int64_t row = *(const int64_t *)key, other = ((const StoryEvent *)event)->row;
    return row < other ? -1 : row > other;
}

/* An event that was put somewhere before stays there; its happening's first event is among those
 * before it, or else (it lies outside of the days that were loaded) it stands for it. */
static void keep_event(Finder *f, uint32_t index) {
    const StoryEvent *event = &f->events[index];
    const StoryEvent *first = event->given == event->row ? NULL
                                                         : bsearch(&event->given, f->events, index,
                                                                   sizeof *event, compare_rows);
    uint32_t number = first ? f->by_row[first - f->events] : 0;
    while (number && f->clusters[number - 1].taken_into)
        number = f->clusters[number - 1].taken_into;
    if (number)
        join_cluster(f, number - 1, index);
    else
        begin_cluster(f, index, event->given);
}

/* Happenings bear the number of the event that told of them first. */
static void name_happenings(Finder *f, uint32_t count) {
    for (uint32_t i = 0; i < count && !f->failed; i++) {
        if (!f->by_row[i]) continue;
        uint32_t number = f->by_row[i] - 1;
        while (f->clusters[number].taken_into) number = f->clusters[number].taken_into - 1;
        f->tellings[i].happening = f->clusters[number].id;
    }
}

parley_status stories_find(const StoryEvent *events, uint32_t count, const StoryApart *apart,
                           uint32_t apart_count, StoryTelling *tellings, parley_error *err) {
    Finder f = {.events = events, .tellings = tellings, .arena = arena_new(0)};
    if (!f.arena) return error_memory(err);
    f.by_row = arena_array(f.arena, (size_t)count + 1, sizeof *f.by_row);
    f.failed = !f.by_row || !take_apart(&f, apart, apart_count);
    for (uint32_t i = 0; i < count && !f.failed; i++) {
        tellings[i] = (StoryTelling){.happening = 0};
        if (!story_counts(events[i].status)) continue;
        if (events[i].given)
            keep_event(&f, i);
        else
            place_event(&f, i);
    }
    name_happenings(&f, count);
    arena_free(f.arena);
    return f.failed ? error_memory(err) : PARLEY_OK;
}
