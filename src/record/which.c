#include "record/which.h"

#include "record/query.h"
#include "story/day.h"

/* ---- filters that an index of their own can lead to ---- */

typedef enum Lead {
    LEAD_NONE,
    LEAD_ACTOR,
    LEAD_SOURCE,
    LEAD_TARGET,
    LEAD_PLACE,
    LEAD_TEXT,
    LEAD_COUNT
} Lead;

/* Each takes its value once. `each` looks at one event at a time; `list` gives all that there are,
 * and `some` the things that are counted to know whether they are few. */
typedef struct LeadText {
    const char *each, *list, *some;
} LeadText;

#define ACTORS "(SELECT id FROM actor WHERE code >= ? AND code < ? || char(1114111))"
#define ACTORS_OF(role)                                                                            \
    {                                                                                              \
        " AND EXISTS (SELECT 1 FROM party WHERE party.event = e.id AND " role                      \
        "+party.actor IN " ACTORS ")",                                                             \
            " AND e.id IN (SELECT event FROM party WHERE " role "actor IN " ACTORS ")",            \
            "SELECT 1 FROM party WHERE " role "actor IN " ACTORS                                   \
    }
#define PLACES "(SELECT id FROM place WHERE country = ? OR name = ? COLLATE NOCASE)"
#define SENTENCES "SELECT rowid FROM sentence_text WHERE sentence_text MATCH ?"

static const LeadText lead_texts[] = {
    [LEAD_ACTOR] = ACTORS_OF(""),
    [LEAD_SOURCE] = ACTORS_OF("role = 0 AND "),
    [LEAD_TARGET] = ACTORS_OF("role = 1 AND "),
    [LEAD_PLACE] = {" AND +e.place IN " PLACES, " AND e.place IN " PLACES,
                    "SELECT 1 FROM event WHERE place IN " PLACES},
    [LEAD_TEXT] = {" AND +e.sentence IN (" SENTENCES ")", " AND e.sentence IN (" SENTENCES ")",
                   SENTENCES},
};

static Str value_of(const EventFilter *f, Lead lead) {
    switch (lead) {
    case LEAD_ACTOR:
        return f->actor;
    case LEAD_SOURCE:
        return f->source;
    case LEAD_TARGET:
        return f->target;
    case LEAD_PLACE:
        return f->place;
    case LEAD_TEXT:
        return f->text;
    case LEAD_NONE:
    case LEAD_COUNT:
        break;
    }
    return str_of("");
}

/* A condition with its value; all but texts take it twice. */
static void with_lead(Query *q, Lead lead, const char *condition, Str value) {
    query_text(q, condition, value);
    if (lead != LEAD_TEXT) q->texts[q->count++] = value;
}

enum { FEW = 20000 };

/* How many there are, up to FEW; FEW too where that cannot be told. */
static int64_t count_now(const Database *db, Lead lead, Str value) {
    Query q = {.count = 0};
    bool row = false;
    query_add(&q, "SELECT count(*) FROM (");
    with_lead(&q, lead, lead_texts[lead].some, value);
    query_number(&q, " LIMIT ?)", FEW);
    sqlite3_stmt *s = query_begin(db, &q, NULL);
    int64_t count = s && !db_next(db, s, &row, NULL) && row ? column_int(s, 0) : FEW;
    db_give(db, s);
    return count;
}

enum { COUNT_USES = 200 };

/* The same, as it was not long ago: it only decides where to begin. */
static int64_t count_of(const Database *db, Lead lead, Str value) {
    uint64_t what = hash_more(str_hash(value), &lead, sizeof lead);
    struct RememberedCount *kept = &db->memory->counts[what % COUNTS_KEPT];
    if (kept->what != what || !kept->uses)
        *kept = (struct RememberedCount){what, count_now(db, lead, value), COUNT_USES};
    kept->uses--;
    return kept->count;
}

enum { EVENTS_FOR_A_LOOK = 8 };

/* Whether it is less work to go through the days between two: their events stand side by side in
 * an index, where those of a lead lie all over the file. */
static bool days_are_fewer(const Database *db, const EventFilter *f, int64_t count) {
    if (f->first_day.len == 0 || f->last_day.len == 0) return false;
    Query q = {.count = 0};
    bool row = false;
    query_text(&q, "SELECT count(*) FROM (SELECT 1 FROM event WHERE day >= ?", f->first_day);
    query_text(&q, " AND day <= ?", f->last_day);
    query_number(&q, " LIMIT ?)", count * EVENTS_FOR_A_LOOK);
    sqlite3_stmt *s = query_begin(db, &q, NULL);
    bool fewer =
        s && !db_next(db, s, &row, NULL) && row && column_int(s, 0) < count * EVENTS_FOR_A_LOOK;
    db_give(db, s);
    return fewer;
}

/* The filter that lets fewest through. LEAD_NONE where all let many through: then the events are
 * looked at day by day, and enough are found soon. */
static Lead best_lead(const Database *db, const EventFilter *f) {
    Lead best = LEAD_NONE;
    int64_t fewest = FEW;
    for (Lead lead = LEAD_ACTOR; lead < LEAD_COUNT; lead++) {
        Str value = value_of(f, lead);
        int64_t count = value.len ? count_of(db, lead, value) : FEW;
        if (count >= fewest) continue;
        fewest = count;
        best = lead;
    }
    return best && days_are_fewer(db, f, fewest) ? LEAD_NONE : best;
}

/* ---- the whole question ---- */

#define DATED_ROUGHLY "SELECT id FROM event WHERE date_precision IN ('week', 'month', 'year')"
#define AND_THEIR_LIKE                                                                             \
    ") SELECT id FROM near UNION SELECT o.event FROM near JOIN telling t ON t.event = near.id"     \
    " JOIN telling o ON o.happening = t.happening)"

/* Days between the two, by what each precision leaves open (see story_days), and all that tell of
 * the same happenings. */
static void with_open_days(Query *q, const EventFilter *f) {
    static const char *const ways[][2] = {
        {"SELECT id FROM event WHERE day BETWEEN date(?, '-1 day')",
         " AND date(?, '+3 days') AND coalesce(date_precision, 'day') = 'day' AND act IN (SELECT "
         "id FROM act WHERE type = ?)"},
        {" UNION ALL " DATED_ROUGHLY " AND date_precision = 'week' AND date BETWEEN date(?,"
         " '-8 days')",
         " AND date(?, '+8 days') AND act IN (SELECT id FROM act WHERE type = ?)"},
        {" UNION ALL " DATED_ROUGHLY " AND date_precision = 'month' AND date BETWEEN date(?,"
         " '-1 day', 'start of month')",
         " AND date(?, '+2 days', 'start of month', '+1 month', '-1 day') AND act IN (SELECT id "
         "FROM act WHERE type = ?)"},
    };
    query_add(q, " AND e.id IN (WITH near AS (");
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        query_text_if(q, ways[i][0], f->open_first);
        query_text_if(q, ways[i][1], f->open_last);
        q->texts[q->count++] = str_of(event_type_name(f->type));
    }
    query_add(q, AND_THEIR_LIKE);
}

static void with_years(Query *q, const EventFilter *f) {
    query_add(q, " AND e.id IN (WITH near AS (" DATED_ROUGHLY);
    query_text_if(q, " AND date_precision = 'year' AND date BETWEEN date(?, '-1 day')",
                  f->open_first);
    query_text_if(q, " AND date(?, '+1 day')", f->open_last);
    query_add(q, AND_THEIR_LIKE);
}

static void with_conditions(Query *q, const EventFilter *f, Lead best) {
    for (Lead lead = LEAD_ACTOR; lead < LEAD_COUNT; lead++) {
        Str value = value_of(f, lead);
        const LeadText *text = &lead_texts[lead];
        if (value.len) with_lead(q, lead, lead == best ? text->list : text->each, value);
    }
    if (f->type)
        query_text_if(q, " AND e.act IN (SELECT id FROM act WHERE type = ?)",
                      str_of(event_type_name(f->type)));
    if (f->status)
        query_text_if(q, " AND e.act IN (SELECT id FROM act WHERE status = ?)",
                      str_of(event_status_name(f->status)));
    query_text_if(q, " AND e.day >= ?", f->first_day);
    query_text_if(q, " AND e.day <= ?", f->last_day);
    if (f->open_first.len && f->of_years)
        with_years(q, f);
    else if (f->open_first.len)
        with_open_days(q, f);
    if (f->undated) query_add(q, " AND e.day IS NULL");
    if (f->last_row) query_number(q, " AND e.id <= ?", f->last_row);
    if (f->document.len) {
        query_text_if(
            q, " AND e.sentence BETWEEN (SELECT first_sentence FROM document WHERE name = ?)",
            f->document);
        query_text_if(q, " AND (SELECT last_sentence FROM document WHERE name = ?)", f->document);
    }
    if (f->key) query_number(q, " AND e.key = ?", (int64_t)*f->key);
    if (f->happening)
        query_number(q, " AND e.id IN (SELECT event FROM telling WHERE happening = ?)",
                     f->happening);
    if (!f->with_rejected) query_add(q, " AND e.rejected = 0");
}

/* Those that come after the page before. Happenings have their days as numbers. */
static void with_after(Query *q, const EventFilter *f, const char *day, const char *row) {
    if (!f->after) return;
    if (f->by_happening && f->after_day.len) {
        strbuf_format(&q->sql, " AND (%s, %s) > (", day, row);
        query_number(q, "?", story_day(f->after_day));
        query_number(q, ", ?)", f->after);
    } else {
        query_after(q, day, row, f->after_day, f->after);
    }
}

static void with_limits(Query *q, const EventFilter *f) {
    query_number(q, " LIMIT ?", f->most ? (int64_t)f->most : -1);
    query_number(q, " OFFSET ?", (int64_t)f->skip);
}

/* The happenings that have an event which is wanted, and then all events of these. Where few events
 * are wanted they lead to the happenings; else these are looked at in their order. */
static sqlite3_stmt *of_happenings(const Database *db, const EventFilter *f, parley_error *err) {
    Query q = {.count = 0};
    Lead best = best_lead(db, f);
    bool few =
        best || f->document.len || f->key || f->happening || f->first_day.len || f->last_day.len;
    query_add(&q, "SELECT e.id, e.day FROM (SELECT h.id, h.first_day FROM happening h WHERE ");
    query_add(&q, few ? "h.id IN (SELECT t.happening FROM event e CROSS JOIN telling t"
                        " ON t.event = e.id WHERE 1"
                      : "EXISTS (SELECT 1 FROM telling t CROSS JOIN event e ON e.id = t.event"
                        " WHERE t.happening = h.id");
    with_conditions(&q, f, best);
    query_add(&q, ")");
    with_after(&q, f, "h.first_day", "h.id");
    query_add(&q, few ? " ORDER BY +h.first_day, h.id" : " ORDER BY h.first_day, h.id");
    with_limits(&q, f);
    query_add(&q, ") h JOIN telling t ON t.happening = h.id JOIN event e ON e.id = t.event"
                  " WHERE e.rejected = 0 ORDER BY h.first_day, h.id, e.id");
    return query_begin(db, &q, err);
}

sqlite3_stmt *which_events(const Database *db, const EventFilter *f, parley_error *err) {
    if (f->by_happening) return of_happenings(db, f, err);
    bool few = f->document.len || f->key || f->happening;
    Lead best = few ? LEAD_NONE : best_lead(db, f);
    Query q = {.count = 0};
    query_add(&q, "SELECT e.id, e.day FROM event e WHERE 1");
    with_conditions(&q, f, best);
    with_after(&q, f, few || best ? "+e.day" : "e.day", "e.id");
    query_add(&q, few || best ? " ORDER BY +e.day, e.id" : " ORDER BY e.day, e.id");
    with_limits(&q, f);
    return query_begin(db, &q, err);
}

sqlite3_stmt *which_events_in(const Database *db, const EventFilter *f, parley_error *err) {
    Query q = {.callers = 4, .count = 4};
    query_add(&q, "SELECT e.id FROM event e NOT INDEXED WHERE e.id BETWEEN ?1 AND ?2"
                  " AND (coalesce(e.day, ''), e.id) > (?3, ?4)");
    with_conditions(&q, f, LEAD_NONE);
    query_add(&q, " ORDER BY e.id");
    return query_begin(db, &q, err);
}
