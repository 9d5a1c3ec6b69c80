/* A ledger as CSV and as JSON Lines: one figure a line. */
#include "base/json.h"
#include "format/events.h"
#include "format/ledger.h"
#include "ledger/days.h"

#include <inttypes.h>

/* ---- CSV ---- */

static void put_range_cells(StrBuf *out, const LedgerRange *range) {
    strbuf_char(out, ',');
    if (range->known) strbuf_format(out, "%" PRId64, range->least);
    strbuf_char(out, ',');
    if (range->known && !range->open) strbuf_format(out, "%" PRId64, range->most);
}

static void put_day_cell(StrBuf *out, int32_t day) {
    char text[DAY_TEXT];
    if (day == DAY_NONE) {
        strbuf_text(out, "total");
    } else {
        day_text(day, text);
        strbuf_text(out, text);
    }
}

static void put_figure_row(StrBuf *out, const Figure *f) {
    put_csv_value(out, f->id);
    strbuf_char(out, ',');
    put_day_cell(out, f->day);
    strbuf_char(out, ',');
    put_csv_value(out, f->section);
    strbuf_char(out, ',');
    put_csv_value(out, f->key);
    strbuf_char(out, ',');
    put_csv_value(out, f->key2);
    strbuf_format(out, ",%u,", f->count);
    if (f->before >= 0) strbuf_format(out, "%" PRId64, f->before);
    for (int i = 0; i < INCIDENT_STATUS_COUNT; i++) strbuf_format(out, ",%u", f->by_status[i]);
    strbuf_format(out, ",%u,%u", f->reports, f->outlets);
    for (int i = HARM_NONE + 1; i < HARM_KIND_COUNT; i++) put_range_cells(out, &f->harm[i]);
    put_range_cells(out, &f->trucks);
    put_range_cells(out, &f->people);
    strbuf_text(out, ",\n");
}

/* Coverage and state are rows too, so that they stand beside each figure. */
static void put_day_rows(StrBuf *out, const LedgerDay *day) {
    char text[DAY_TEXT];
    day_text(day->day, text);
    /* columns: id, day, section, key, key2, count, before, 5 statuses, reports, outlets,
     * 5 harms, trucks and people by least and most, value */
    strbuf_format(out, "%s/reports,%s,reports,,,%u,,,,,,,%u,%u,,,,,,,,,,,,,,,%s\n", text, text,
                  day->reports, day->reports - day->copies, day->outlets,
                  day->reports ? "" : "no report");
    strbuf_format(out, "%s/state,%s,state,,,,,,,,,,,,,,,,,,,,,,,,,,%s\n", text, text,
                  truce_state_name(day->state));
}

void put_ledger_csv(StrBuf *out, const Ledger *ledger) {
    strbuf_text(out, "id,day,section,key,key2,count,before,alleged,denied,disputed,verified,"
                     "contained,reports,outlets");
    for (int i = HARM_NONE + 1; i < HARM_KIND_COUNT; i++) {
        const char *name = harm_kind_name((HarmKind)i);
        strbuf_format(out, ",%s_least,%s_most", name, name);
    }
    strbuf_text(out, ",trucks_least,trucks_most,people_least,people_most,value\n");
    for (uint32_t i = 0; i < ledger->day_count; i++) put_day_rows(out, &ledger->days[i]);
    for (uint32_t i = 0; i < ledger->figure_count; i++) {
        const Figure *f = &ledger->figures[i];
        if (f->day == DAY_NONE || day_is_shown(ledger, f->day)) put_figure_row(out, f);
    }
}

/* ---- JSON Lines ---- */

static void put_json_day(StrBuf *out, int32_t day) {
    char text[DAY_TEXT];
    if (day != DAY_NONE) day_text(day, text);
    json_put_text_field(out, "day", day == DAY_NONE ? str_of("") : str_of(text));
}

void put_json_range(StrBuf *out, const char *key, const LedgerRange *range) {
    json_put_key(out, key);
    if (!range->known) {
        json_put_null(out);
        return;
    }
    json_put_open(out, '{');
    json_put_int_field(out, "least", range->least);
    json_put_key(out, "most");
    if (range->open)
        json_put_null(out);
    else
        json_put_int(out, range->most);
    json_put_close(out, '}');
}

void put_json_harm(StrBuf *out, const LedgerRange harm[HARM_KIND_COUNT]) {
    json_put_key(out, "harm");
    json_put_open(out, '{');
    for (int i = HARM_NONE + 1; i < HARM_KIND_COUNT; i++)
        put_json_range(out, harm_kind_name((HarmKind)i), &harm[i]);
    json_put_close(out, '}');
}

static void put_json_figure(StrBuf *out, const Ledger *ledger, const Figure *f) {
    json_put_open(out, '{');
    json_put_text_field(out, "id", f->id);
    put_json_day(out, f->day);
    json_put_text_field(out, "section", f->section);
    json_put_text_field(out, "key", f->key);
    json_put_text_field(out, "name", key_name(ledger, f->section, f->key));
    json_put_text_field(out, "key2", f->key2);
    json_put_int_field(out, "count", f->count);
    json_put_key(out, "before");
    if (f->before >= 0)
        json_put_int(out, f->before);
    else
        json_put_null(out);
    json_put_key(out, "by_status");
    json_put_open(out, '{');
    for (int i = 0; i < INCIDENT_STATUS_COUNT; i++)
        json_put_int_field(out, incident_status_name((IncidentStatus)i), f->by_status[i]);
    json_put_close(out, '}');
    json_put_int_field(out, "reports", f->reports);
    json_put_int_field(out, "outlets", f->outlets);
    put_json_harm(out, f->harm);
    put_json_range(out, "trucks", &f->trucks);
    put_json_range(out, "people", &f->people);
    json_put_close(out, '}');
}

static void put_json_moves(StrBuf *out, const Ledger *ledger, int32_t day) {
    json_put_key(out, "moved_by");
    json_put_open(out, '[');
    for (uint32_t i = 0; i < ledger->move_count; i++) {
        const StateMove *move = &ledger->moves[i];
        if (move->day != day) continue;
        json_put_item(out);
        json_put_open(out, '{');
        json_put_text_field(out, "to", str_of(truce_state_name(move->to)));
        json_put_text_field(out, "why", str_of(move->why));
        json_put_text_field(out, "party",
                            move->side == TRUCE_NOBODY ? str_of("")
                                                       : ledger->truce->sides[move->side].name);
        json_put_text_field(out, "doc", move->doc);
        json_put_text_field(out, "publisher", move->publisher);
        json_put_text_field(out, "sentence", move->sentence);
        json_put_text_field(out, "figure", move->figure);
        json_put_close(out, '}');
    }
    json_put_close(out, ']');
}

static void put_json_state(StrBuf *out, const Ledger *ledger, const LedgerDay *day) {
    char id[DAY_TEXT + 8], text[DAY_TEXT];
    day_text(day->day, text);
    snprintf(id, sizeof id, "%s/state", text);
    json_put_open(out, '{');
    json_put_text_field(out, "id", str_of(id));
    put_json_day(out, day->day);
    json_put_text_field(out, "section", str_of("state"));
    json_put_text_field(out, "state", str_of(truce_state_name(day->state)));
    json_put_key(out, "reported");
    json_put_bool(out, day->reports > 0);
    json_put_int_field(out, "reports", day->reports);
    json_put_int_field(out, "copies", day->copies);
    json_put_int_field(out, "outlets", day->outlets);
    put_json_moves(out, ledger, day->day);
    json_put_close(out, '}');
}

void put_ledger_jsonl(StrBuf *out, const Ledger *ledger) {
    for (uint32_t i = 0; i < ledger->day_count; i++) {
        put_json_state(out, ledger, &ledger->days[i]);
        strbuf_char(out, '\n');
    }
    for (uint32_t i = 0; i < ledger->figure_count; i++) {
        const Figure *f = &ledger->figures[i];
        if (f->day != DAY_NONE && !day_is_shown(ledger, f->day)) continue;
        put_json_figure(out, ledger, f);
        strbuf_char(out, '\n');
    }
}

bool put_ledger_row(StrBuf *out, const Ledger *ledger, Str id) {
    const Figure *f = ledger_figure(ledger, id);
    int32_t day = day_of(id);
    if (f) {
        put_json_figure(out, ledger, f);
        return true;
    }
    Str what = str_slice(id, 10, id.len);
    if (day == DAY_NONE || !day_is_shown(ledger, day)) return false;
    if (!str_is(what, "/state") && !str_is(what, "/reports")) return false;
    put_json_state(out, ledger, &ledger->days[day - ledger->days[0].day]);
    return true;
}
