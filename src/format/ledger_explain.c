/* A figure of the ledger, opened: its incidents, their events, the sentences and lexicon entries.
 */
#include "format/explain.h"
#include "format/ledger.h"
#include "ledger/days.h"

#include <inttypes.h>

static void put_accuser(StrBuf *out, const Ledger *ledger, const Telling *t) {
    const Accuser *accuser = &ledger->accusers[t->accuser_number];
    strbuf_text(out, t->status == STATUS_DENIED ? "denied by " : "told by ");
    if (accuser->kind == ACCUSER_OUTLET) {
        strbuf_text(out, "the report itself");
        return;
    }
    put_harmless(out, t->said_by.len ? t->said_by : accuser->name);
    if (accuser->kind == ACCUSER_SIDE) {
        strbuf_text(out, ", counted as ");
        strbuf_str(out, accuser->name);
    }
}

static void put_telling(StrBuf *out, const Ledger *ledger, const Telling *t) {
    strbuf_format(out, "    event %s, report ", t->id);
    put_harmless(out, t->doc);
    if (t->publisher.len) {
        strbuf_text(out, " (");
        put_harmless(out, t->publisher);
        strbuf_char(out, ')');
    }
    strbuf_format(out, "%s, %s, ", t->copy ? ", a copy" : "", event_status_name(t->status));
    put_accuser(out, ledger, t);
    strbuf_text(out, "\n      \"");
    put_harmless(out, t->sentence);
    strbuf_text(out, "\"\n      by ");
    put_harmless(out, t->source.len ? t->source : str_of("nobody named"));
    strbuf_text(out, " on ");
    put_harmless(out, t->target.len ? t->target : str_of("nobody named"));
    strbuf_text(out, "\n      rule ");
    put_harmless(out, t->rule);
    strbuf_text(out, ", by the word \"");
    put_harmless(out, t->trigger);
    strbuf_text(out, "\"; parley explain ");
    strbuf_format(out, "%s says more\n", t->id);
}

static void put_place(StrBuf *out, const Ledger *ledger, const Incident *incident) {
    const Telling *t = &ledger->tellings[incident->placed];
    strbuf_text(out, ", ");
    put_harmless(out, t->place.len ? t->place : str_of("place not told"));
    if (ledger->truce->area_count == 0) return;
    if (incident->area != TRUCE_NOBODY)
        strbuf_format(out, ", %s %.*s", area_answer_name(incident->where),
                      STR_ARG(ledger->truce->areas[incident->area].name));
    else
        strbuf_format(out, ", areas: %s", area_answer_name(incident->where));
}

static void put_incident(StrBuf *out, const Ledger *ledger, const Incident *incident) {
    char day[DAY_TEXT];
    day_text(incident->day, day);
    if (incident->happening)
        strbuf_format(out, "  happening %" PRId64, incident->happening);
    else
        strbuf_format(out, "  one event");
    strbuf_format(out, ", %s, %s", day,
                  incident->kind ? breach_kind_name(incident->kind) : "no act of force");
    put_place(out, ledger, incident);
    if (incident->term != TRUCE_NOBODY)
        strbuf_format(out, ", term %.*s", STR_ARG(ledger->truce->terms[incident->term].id));
    if (incident->aside) strbuf_format(out, ", set aside: %s", incident->aside);
    strbuf_format(out, "\n    %s; blamed: ", incident_status_name(incident->status));
    put_sides(out, ledger->truce, incident->blamed);
    strbuf_text(out, "; ");
    put_number_of(out, incident->reports, "independent report");
    strbuf_text(out, ", ");
    put_number_of(out, incident->outlets, "outlet");
    strbuf_text(out, "; ");
    put_harm(out, incident->harm, "no harm told");
    strbuf_char(out, '\n');
    for (uint32_t i = incident->first; i != TRUCE_NOBODY; i = ledger->tellings[i].next)
        put_telling(out, ledger, &ledger->tellings[i]);
}

static bool put_state(StrBuf *out, const Ledger *ledger, Str id) {
    int32_t day = day_of(id);
    if (id.len <= 10 || !str_is(str_slice(id, 10, id.len), "/state") || !day_is_shown(ledger, day))
        return false;
    const LedgerDay *d = &ledger->days[day - ledger->days[0].day];
    strbuf_format(out, "%.*s: %s\n", STR_ARG(id), truce_state_name(d->state));
    for (uint32_t i = 0; i < ledger->move_count; i++) {
        const StateMove *move = &ledger->moves[i];
        if (move->day > day) continue;
        char text[DAY_TEXT];
        day_text(move->day, text);
        strbuf_format(out, "  %s to %s: %s ", text, truce_state_name(move->to), move->why);
        strbuf_str(out, move->figure);
        put_harmless(out, move->doc);
        strbuf_text(out, "\n");
        if (move->sentence.len) {
            strbuf_text(out, "    \"");
            put_harmless(out, move->sentence);
            strbuf_text(out, "\"\n");
        }
    }
    return true;
}

static bool put_reports(StrBuf *out, const Ledger *ledger, Str id) {
    int32_t day = day_of(id);
    if (id.len <= 10 || !str_is(str_slice(id, 10, id.len), "/reports") ||
        !day_is_shown(ledger, day))
        return false;
    const LedgerDay *d = &ledger->days[day - ledger->days[0].day];
    strbuf_format(out, "%.*s: %u reports, %u of them copies, by %u outlets that are named\n",
                  STR_ARG(id), d->reports, d->copies, d->outlets);
    return true;
}

bool put_ledger_figure(StrBuf *out, const Ledger *ledger, Str id) {
    const Figure *f = ledger_figure(ledger, id);
    if (!f) return put_state(out, ledger, id) || put_reports(out, ledger, id);
    strbuf_format(out, "%.*s: %u (", STR_ARG(f->id), f->count);
    put_statuses(out, f);
    strbuf_text(out, "), ");
    put_number_of(out, f->reports, "independent report");
    strbuf_text(out, ", ");
    put_number_of(out, f->outlets, "outlet");
    strbuf_char(out, '\n');
    for (uint32_t i = f->first; i != TRUCE_NOBODY; i = ledger->links[i].next)
        put_incident(out, ledger, &ledger->incidents[ledger->links[i].incident]);
    return true;
}
