#include "record/edit.h"

#include "lexicon/ontology.h"
#include "record/store.h"
#include "text/calendar.h"

#include <stdio.h>
#include <string.h>

const char EDIT_FIELDS[] = "event, mode, status, date, cameo, source, target, killed, injured, "
                           "displaced, abducted, arrested";

/* One change on its way; the first failure stays in status. */
typedef struct Change {
    Record *record;
    const EditWanted *wanted;
    int64_t event; /* its row */
    parley_status status;
    parley_error *err;
} Change;

bool event_key_of(Str id, uint64_t *key) {
    *key = 0;
    if (id.len != 16) return false;
    for (size_t i = 0; i < id.len; i++) {
        char c = id.data[i];
        bool digit = c >= '0' && c <= '9', letter = c >= 'a' && c <= 'f';
        if (!digit && !letter) return false;
        *key = *key << 4 | (uint64_t)(digit ? c - '0' : c - 'a' + 10);
    }
    return true;
}

/* ---- statements that run once ---- */

/* Prepared, with the event's row as its first parameter. NULL after a failure. */
static sqlite3_stmt *once(Change *c, const char *sql) {
    if (c->status) return NULL;
    sqlite3_stmt *s = db_prepare(&c->record->db, sql, c->err);
    if (s)
        bind_int(s, 1, c->event);
    else
        c->status = db_failed(&c->record->db, c->err);
    return s;
}

static void run_once(Change *c, sqlite3_stmt *s) {
    if (s && !c->status) c->status = db_done(&c->record->db, s, c->err);
    sqlite3_finalize(s);
}

/* The text that a query gives of the event, into out; nothing added for NULL. */
static void read_before(Change *c, const char *sql, StrBuf *out) {
    sqlite3_stmt *s = once(c, sql);
    bool row = false;
    if (s) c->status = db_next(&c->record->db, s, &row, c->err);
    if (row) strbuf_str(out, column_text(s, 0));
    sqlite3_finalize(s);
    if (out->failed && !c->status) c->status = error_memory(c->err);
}

static void keep_edit(Change *c, Str field, Str before, Str after) {
    char now[21];
    record_now(now);
    sqlite3_stmt *s = once(c, "INSERT INTO edit (event, field, before, after, why, who, at)"
                              " VALUES (?, ?, ?, ?, ?, ?, ?)");
    if (s) {
        bind_text(s, 2, field);
        bind_text_or_null(s, 3, before);
        bind_text_or_null(s, 4, after);
        bind_text_or_null(s, 5, c->wanted->why);
        bind_text(s, 6, c->wanted->who);
        bind_text(s, 7, str_of(now));
    }
    run_once(c, s);
}

/* One column of the event; column is one of ours, never the user's text. */
static void set_column(Change *c, const char *column, Str value) {
    char sql[128];
    StrBuf before = {.data = NULL};
    snprintf(sql, sizeof sql, "SELECT %s FROM event WHERE id = ?", column);
    read_before(c, sql, &before);
    snprintf(sql, sizeof sql, "UPDATE event SET %s = ?2 WHERE id = ?1", column);
    sqlite3_stmt *s = once(c, sql);
    if (s) bind_text_or_null(s, 2, value);
    run_once(c, s);
    if (!c->status) keep_edit(c, str_of(column), strbuf_view(&before), value);
    strbuf_free(&before);
}

/* ---- codes: several events share the row of an act, so a change makes another one ---- */

static const char *const act_columns[] = {"type", "mode",      "contexts", "cameo",
                                          "quad", "goldstein", "rule",     "status"};
enum { ACT_COLUMNS = sizeof act_columns / sizeof *act_columns };

/* The event's act with one column changed to parameter 2, as a query. */
static void put_changed_act(StrBuf *sql, const char *column) {
    bool number = !strcmp(column, "quad") || !strcmp(column, "goldstein");
    strbuf_text(sql, "SELECT ");
    for (int i = 0; i < ACT_COLUMNS; i++) {
        bool changed = !strcmp(act_columns[i], column);
        const char *value = !changed ? act_columns[i] : number ? "CAST(?2 AS REAL)" : "?2";
        strbuf_format(sql, "%s%s AS %s", i ? ", " : "", value, act_columns[i]);
    }
    strbuf_text(sql, " FROM act WHERE id = (SELECT act FROM event WHERE id = ?1)");
}

static void put_same_act(StrBuf *sql) {
    for (int i = 0; i < ACT_COLUMNS; i++)
        strbuf_format(sql, "%s a.%s IS n.%s", i ? " AND" : "", act_columns[i], act_columns[i]);
}

static void run_with(Change *c, StrBuf *sql, Str value) {
    if (sql->failed && !c->status) c->status = error_memory(c->err);
    sqlite3_stmt *s = once(c, sql->data);
    if (s) bind_text_or_null(s, 2, value);
    run_once(c, s);
    strbuf_clear(sql);
}

static void change_act(Change *c, const char *column, Str value) {
    StrBuf sql = {.data = NULL};
    strbuf_text(&sql, "INSERT INTO act (type, mode, contexts, cameo, quad, goldstein, rule, status)"
                      " SELECT * FROM (");
    put_changed_act(&sql, column);
    strbuf_text(&sql, ") n WHERE NOT EXISTS (SELECT 1 FROM act a WHERE");
    put_same_act(&sql);
    strbuf_char(&sql, ')');
    run_with(c, &sql, value);
    strbuf_text(&sql, "UPDATE event SET act = (SELECT a.id FROM act a, (");
    put_changed_act(&sql, column);
    strbuf_text(&sql, ") n WHERE");
    put_same_act(&sql);
    strbuf_text(&sql, ") WHERE id = ?1");
    run_with(c, &sql, value);
    strbuf_free(&sql);
}

/* One code of the event; column is one of ours. */
static void set_code(Change *c, const char *column, Str value) {
    char sql[128];
    StrBuf before = {.data = NULL};
    snprintf(sql, sizeof sql, "SELECT %s FROM act WHERE id = (SELECT act FROM event WHERE id = ?)",
             column);
    read_before(c, sql, &before);
    change_act(c, column, value);
    if (!c->status) keep_edit(c, str_of(column), strbuf_view(&before), value);
    strbuf_free(&before);
}

static void set_number(Change *c, const char *column, double value) {
    char text[32];
    snprintf(text, sizeof text, "%g", value);
    set_code(c, column, str_of(text));
}

/* ---- fields ---- */

static parley_status wrong(Change *c, const char *expected) {
    return error_set(c->err, PARLEY_ERR_USAGE, "%.*s = \"%.*s\": expected %s",
                     STR_ARG(c->wanted->field), STR_ARG(c->wanted->value), expected);
}

static void set_cameo(Change *c, Str cameo) {
    set_code(c, "cameo", cameo);
    set_number(c, "goldstein", (double)cameo_goldstein(cameo));
}

static void set_type(Change *c) {
    EventType type = event_type_of(c->wanted->value);
    if (type == EVENT_NONE) {
        c->status = wrong(c, "one of the sixteen types, such as ASSAULT");
        return;
    }
    set_code(c, "type", c->wanted->value);
    set_code(c, "mode", str_of(""));
    set_number(c, "quad", event_type_quad(type));
    set_cameo(c, str_of(event_type_cameo(type)));
}

/* The type as it stands in the record. */
static EventType type_now(Change *c) {
    StrBuf text = {.data = NULL};
    read_before(c, "SELECT type FROM act WHERE id = (SELECT act FROM event WHERE id = ?)", &text);
    EventType type = event_type_of(strbuf_view(&text));
    strbuf_free(&text);
    return type;
}

static void set_mode(Change *c) {
    EventType type = type_now(c);
    if (c->wanted->value.len && !mode_listed(type, c->wanted->value))
        c->status = wrong(c, modes_of(type));
    set_code(c, "mode", c->wanted->value);
}

static void set_status(Change *c) {
    EventStatus status = event_status_of(c->wanted->value);
    if (status == STATUS_UNSET || status == STATUS_THREATENED)
        c->status = wrong(c, "actual, claimed, planned, conditional, demanded, denied, negated or "
                             "hypothetical");
    set_code(c, "status", c->wanted->value);
}

/* Parties have their event's day as a number, for look-ups. */
#define SET_PARTY_DAY                                                                              \
    "UPDATE party SET day = (SELECT CAST(strftime('%s', day) AS INTEGER) / 86400 FROM event "      \
    "WHERE id = ?1)"                                                                               \
    " WHERE event = ?1"

/* Without a date of its own an event counts for its report's day. No words of the report tell the
 * new one. */
static void set_date(Change *c) {
    Str value = c->wanted->value;
    if (value.len && !calendar_is_date(value))
        c->status = wrong(c, "a day, YYYY-MM-DD, or nothing");
    set_column(c, "date", value);
    set_column(c, "date_precision", value.len ? STR("day") : str_of(""));
    sqlite3_stmt *s = once(c, "UPDATE event SET date_start = NULL, date_stop = NULL, day = "
                              "coalesce(date, (SELECT d.date FROM document d"
                              " WHERE d.id = event.document)) WHERE id = ?");
    run_once(c, s);
    run_once(c, once(c, SET_PARTY_DAY));
}

/* "12", "10-15" or "20+" to a range. */
static bool read_range(Str value, long long *least, long long *most) {
    char text[32], end;
    if (value.len == 0 || value.len >= sizeof text) return false;
    memcpy(text, value.data, value.len);
    text[value.len] = 0;
    if (sscanf(text, "%9lld-%9lld%c", least, most, &end) == 2)
        return *least <= *most && *least >= 0;
    if (sscanf(text, "%9lld%c%c", least, &end, &text[0]) == 2 && end == '+') {
        *most = -1;
        return *least >= 0;
    }
    *most = *least;
    if (sscanf(text, "%9lld%c", least, &end) != 1) return false;
    *most = *least;
    return *least >= 0;
}

static void write_harm(Change *c, long long least, long long most) {
    sqlite3_stmt *s = once(c, "INSERT INTO harm (event, kind, least, most) VALUES (?, ?, ?, ?)"
                              " ON CONFLICT DO UPDATE SET least = excluded.least,"
                              " most = excluded.most");
    if (s) {
        bind_text(s, 2, c->wanted->field);
        bind_int(s, 3, least);
        if (most < 0)
            bind_null(s, 4);
        else
            bind_int(s, 4, most);
    }
    run_once(c, s);
}

static void set_harm(Change *c) {
    long long least = 0, most = 0;
    Str value = c->wanted->value;
    if (value.len && !read_range(value, &least, &most)) {
        c->status = wrong(c, "a number or a range: 12, 10-15, 20+, or nothing");
        return;
    }
    char sql[160];
    snprintf(sql, sizeof sql,
             "SELECT least || CASE WHEN most IS NULL THEN '+' WHEN most = least THEN '' ELSE"
             " '-' || most END FROM harm WHERE event = ? AND kind = '%s'",
             harm_kind_name(harm_kind_of(c->wanted->field)));
    StrBuf before = {.data = NULL};
    read_before(c, sql, &before);
    if (value.len) {
        write_harm(c, least, most);
    } else {
        sqlite3_stmt *s = once(c, "DELETE FROM harm WHERE event = ? AND kind = ?");
        if (s) bind_text(s, 2, c->wanted->field);
        run_once(c, s);
    }
    if (!c->status) keep_edit(c, c->wanted->field, strbuf_view(&before), value);
    strbuf_free(&before);
}

/* An actor's row by its code: country and sector as another of that code has them, else read off
 * the code. */
static void write_actor(Change *c, int role, int number, Str code) {
    sqlite3_stmt *s = once(c, "INSERT OR IGNORE INTO actor (code, country, sector, name)"
                              " SELECT ?2, coalesce((SELECT country FROM actor WHERE code = ?2),"
                              " substr(?2, 1, 3)), coalesce((SELECT sector FROM actor WHERE"
                              " code = ?2), substr(?2, 4, 3)), '' WHERE ?1 IS NOT NULL");
    if (s) bind_text(s, 2, code);
    run_once(c, s);
    s = once(
        c,
        "INSERT INTO party (event, role, number, actor, day) SELECT ?1, ?2, ?3, id,"
        " (SELECT CAST(strftime('%s', day) AS INTEGER) / 86400 FROM event WHERE id = ?1) FROM actor"
        " WHERE code = ?4 ORDER BY name LIMIT 1");
    if (s) {
        bind_int(s, 2, role);
        bind_int(s, 3, number);
        bind_text(s, 4, code);
    }
    run_once(c, s);
}

/* Whether all that stands between the commas are codes of actors. */
static bool are_codes(Str codes) {
    size_t len = 0;
    for (size_t i = 0; i <= codes.len; i++) {
        char sign = i < codes.len ? codes.data[i] : ',';
        bool letter = (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9');
        if (letter)
            len++;
        else if (sign == ',' && len >= 3 && len < CODE_MAX)
            len = 0;
        else if (sign != ' ' || len)
            return false;
    }
    return true;
}

/* The machine's parties are kept whole, as JSON, with their places in the text. */
static void set_parties(Change *c, int role) {
    if (c->wanted->value.len && !are_codes(c->wanted->value)) {
        c->status = wrong(c, "codes of actors, joined by commas: SYRGOV,SYRMIL; or nothing");
        return;
    }
    char sql[400];
    StrBuf before = {.data = NULL};
    snprintf(sql, sizeof sql,
             "SELECT json_group_array(json_object('code', a.code, 'name', a.name, 'start', p.start,"
             " 'end', p.stop)) FROM party p JOIN actor a ON a.id = p.actor WHERE p.event = ? AND"
             " p.role = %d ORDER BY p.number",
             role);
    read_before(c, sql, &before);
    snprintf(sql, sizeof sql, "DELETE FROM party WHERE event = ? AND role = %d", role);
    run_once(c, once(c, sql));
    Str rest = c->wanted->value;
    for (int number = 0; rest.len && number < EVENT_PARTIES_MAX; number++) {
        size_t comma = str_find(rest, ",", 0);
        Str code = str_trim(str_slice(rest, 0, comma));
        rest = comma == SIZE_MAX ? str_of("") : str_slice(rest, comma + 1, rest.len);
        if (code.len) write_actor(c, role, number, code);
    }
    if (!c->status) keep_edit(c, c->wanted->field, strbuf_view(&before), c->wanted->value);
    strbuf_free(&before);
}

static void set_field(Change *c) {
    Str field = c->wanted->field;
    if (str_is(field, "event"))
        set_type(c);
    else if (str_is(field, "mode"))
        set_mode(c);
    else if (str_is(field, "status"))
        set_status(c);
    else if (str_is(field, "date"))
        set_date(c);
    else if (str_is(field, "cameo") && cameo_listed(c->wanted->value))
        set_cameo(c, c->wanted->value);
    else if (str_is(field, "cameo"))
        c->status = wrong(c, "a CAMEO code, such as 190");
    else if (str_is(field, "source") || str_is(field, "target"))
        set_parties(c, str_is(field, "target"));
    else if (harm_kind_of(field) != HARM_NONE)
        set_harm(c);
    else
        c->status = error_set(c->err, PARLEY_ERR_USAGE,
                              "\"%.*s\" is no field that can be set; these can: %s", STR_ARG(field),
                              EDIT_FIELDS);
}

/* ---- a change as a transaction ---- */

static void find_event(Change *c) {
    sqlite3_stmt *s = db_prepare(&c->record->db, "SELECT id FROM event WHERE key = ?", c->err);
    bool row = false;
    if (s) bind_int(s, 1, (int64_t)c->wanted->key);
    c->status = s ? db_next(&c->record->db, s, &row, c->err) : db_failed(&c->record->db, c->err);
    if (row) c->event = column_int(s, 0);
    if (!row && !c->status)
        c->status = error_set(c->err, PARLEY_ERR_INPUT, "there is no event %016llx in %s",
                              (unsigned long long)c->wanted->key, c->record->db.path);
    sqlite3_finalize(s);
}

static parley_status change_all(Record *record, const EditWanted *wanted, uint32_t count,
                                void (*set)(Change *), parley_error *err) {
    const Database *db = &record->db;
    parley_status status = db_run(db, "BEGIN IMMEDIATE", err);
    if (status) return status;
    for (uint32_t i = 0; i < count && !status; i++) {
        Change c = {.record = record, .wanted = &wanted[i], .err = err};
        find_event(&c);
        if (!c.status) set(&c);
        status = c.status;
    }
    if (!status) status = db_run(db, "COMMIT", err);
    if (status) db_run(db, "ROLLBACK", NULL);
    return status;
}

parley_status record_edit_all(Record *record, const EditWanted *edits, uint32_t count,
                              parley_error *err) {
    return change_all(record, edits, count, set_field, err);
}

parley_status record_edit(Record *record, const EditWanted *edit, parley_error *err) {
    return record_edit_all(record, edit, 1, err);
}

static void set_rejected(Change *c) {
    set_column(c, "rejected", c->wanted->value);
}

parley_status record_reject(Record *record, uint64_t key, bool rejected, Str who, Str why,
                            parley_error *err) {
    EditWanted wanted = {.key = key,
                         .field = STR("rejected"),
                         .value = rejected ? STR("1") : STR("0"),
                         .who = who,
                         .why = why};
    return change_all(record, &wanted, 1, set_rejected, err);
}
