/* The incidents that a figure counts, as JSON Lines: one a line, with what each event says of it.
 */
#include "base/json.h"
#include "format/ledger.h"
#include "ledger/days.h"

static void put_json_sides(StrBuf *out, const Truce *truce, uint64_t bits) {
    json_put_key(out, "blamed");
    json_put_open(out, '[');
    for (uint32_t i = 0; i < truce->side_count; i++) {
        if (!(bits & (UINT64_C(1) << i))) continue;
        json_put_item(out);
        json_put_string(out, truce->sides[i].key);
    }
    json_put_close(out, ']');
}

static const char *accuser_kind_name(AccuserKind kind) {
    static const char *const names[] = {"side", "third_party", "outlet", "other", "unnamed"};
    return names[kind];
}

static void put_json_telling(StrBuf *out, const Ledger *ledger, const Telling *t) {
    const Accuser *accuser = &ledger->accusers[t->accuser_number];
    json_put_open(out, '{');
    json_put_text_field(out, "event", str_of(t->id));
    json_put_text_field(out, "doc", t->doc);
    json_put_text_field(out, "publisher", t->publisher);
    json_put_bool_field(out, "copy", t->copy);
    json_put_text_field(out, "status", str_of(event_status_name(t->status)));
    json_put_text_field(out, "set_aside", str_of(t->aside ? t->aside : ""));
    json_put_text_field(out, "accuser", accuser->key);
    json_put_text_field(out, "accuser_kind", str_of(accuser_kind_name(accuser->kind)));
    put_json_sides(out, ledger->truce, t->blamed);
    json_put_text_field(out, "place", t->place);
    json_put_text_field(out, "place_text", t->place_text);
    json_put_text_field(out, "said_by", t->said_by);
    json_put_text_field(out, "source", t->source);
    json_put_text_field(out, "target", t->target);
    json_put_text_field(out, "sentence", t->sentence);
    json_put_text_field(out, "trigger", t->trigger);
    json_put_text_field(out, "rule", t->rule);
    json_put_close(out, '}');
}

static void put_json_place(StrBuf *out, const Ledger *ledger, const Incident *incident) {
    const Truce *truce = ledger->truce;
    bool in_area = incident->area != TRUCE_NOBODY, told = incident->term != TRUCE_NOBODY;
    json_put_text_field(out, "place", ledger->tellings[incident->placed].place);
    json_put_text_field(out, "area", in_area ? truce->areas[incident->area].name : str_of(""));
    json_put_text_field(out, "where", str_of(area_answer_name(incident->where)));
    json_put_text_field(out, "term", told ? truce->terms[incident->term].id : str_of(""));
    json_put_text_field(out, "set_aside", str_of(incident->aside ? incident->aside : ""));
}

static void put_json_incident(StrBuf *out, const Ledger *ledger, const Incident *incident) {
    char day[DAY_TEXT];
    day_text(incident->day, day);
    json_put_open(out, '{');
    json_put_key(out, "happening");
    if (incident->happening)
        json_put_int(out, incident->happening);
    else
        json_put_null(out);
    json_put_text_field(out, "day", str_of(day));
    json_put_text_field(out, "kind",
                        str_of(incident->kind ? breach_kind_name(incident->kind) : ""));
    put_json_place(out, ledger, incident);
    put_json_sides(out, ledger->truce, incident->blamed);
    json_put_text_field(out, "status", str_of(incident_status_name(incident->status)));
    json_put_int_field(out, "reports", incident->reports);
    json_put_int_field(out, "outlets", incident->outlets);
    put_json_harm(out, incident->harm);
    put_json_range(out, "trucks", &incident->trucks);
    put_json_range(out, "people", &incident->people);
    json_put_key(out, "told");
    json_put_open(out, '[');
    for (uint32_t i = incident->first; i != TRUCE_NOBODY; i = ledger->tellings[i].next) {
        json_put_item(out);
        put_json_telling(out, ledger, &ledger->tellings[i]);
    }
    json_put_close(out, ']');
    json_put_close(out, '}');
    strbuf_char(out, '\n');
}

bool put_ledger_incidents(StrBuf *out, const Ledger *ledger, Str id) {
    const Figure *f = ledger_figure(ledger, id);
    if (!f) return false;
    for (uint32_t i = f->first; i != TRUCE_NOBODY; i = ledger->links[i].next)
        put_json_incident(out, ledger, &ledger->incidents[ledger->links[i].incident]);
    return true;
}
