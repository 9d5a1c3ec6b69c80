/* The daily report of a truce, as monitoring missions write it. */
#include "format/ledger.h"
#include "format/report.h"
#include "ledger/days.h"

#include <inttypes.h>

/* A day's report in the making; text is for one piece at a time. */
typedef struct Daily {
    Report report;
    const Ledger *ledger;
    const LedgerDay *day;
    StrBuf text;
} Daily;

static Str fill(Daily *d, StrBuf *part) {
    d->report.out->failed = d->report.out->failed || part->failed;
    return strbuf_view(part);
}

/* Says a piece that was written into text, and empties it. */
static void say(Daily *d, void (*put)(Report *report, Str text)) {
    put(&d->report, fill(d, &d->text));
    strbuf_clear(&d->text);
}

static void item(Daily *d, const char *label) {
    report_item(&d->report, str_of(label), fill(d, &d->text));
    strbuf_clear(&d->text);
}

static void put_clock(StrBuf *out, const Truce *t) {
    strbuf_format(out, "%02d:%02d (UTC%.*s)", t->cutoff / 60, t->cutoff % 60,
                  STR_ARG(t->zone_text));
}

static void put_header(Daily *d) {
    const Truce *t = d->ledger->truce;
    char day[DAY_TEXT];
    day_text(d->day->day, day);
    if (d->day->number)
        strbuf_format(&d->text, "Daily report %u, %s", d->day->number, day);
    else
        strbuf_format(&d->text, "Report on %s, outside the truce's days", day);
    report_heading(&d->report, 1, fill(d, &d->text));
    strbuf_clear(&d->text);
    strbuf_str(&d->text, t->name);
    item(d, "Truce");
    strbuf_format(&d->text, "%s, ending at ", day);
    put_clock(&d->text, t);
    item(d, "Reporting day");
    strbuf_str(&d->text, t->start_text);
    strbuf_text(&d->text, t->end_text.len ? " to " : ", no end set");
    strbuf_str(&d->text, t->end_text);
    item(d, "In force");
    if (t->purpose.len) strbuf_str(&d->text, t->purpose);
    if (t->purpose.len) item(d, "Purpose");
    strbuf_text(&d->text, truce_state_name(d->day->state));
    item(d, "State of the truce");
    if (d->day->reports) {
        put_number_of(&d->text, d->day->reports, "report");
        strbuf_format(&d->text, " (copies among them: %u) by ", d->day->copies);
        put_number_of(&d->text, d->day->outlets, "outlet");
    } else {
        strbuf_text(&d->text, "no report");
    }
    item(d, "Coverage");
}

/* ---- summary ---- */

static const Figure *today(const Daily *d, const char *section, const char *key) {
    return ledger_find(d->ledger, d->day->day, section, str_of(key), str_of(""));
}

static uint32_t number(const Daily *d, const char *section, const char *key) {
    return count_of(d->ledger, d->day->day, section, key);
}

static void say_breaches(Daily *d) {
    const Figure *f = today(d, "breaches", "");
    if (!f && !d->day->reports) {
        strbuf_text(&d->text,
                    "There is no report of this day. That does not mean that it was quiet.");
    } else if (!f) {
        strbuf_text(&d->text, "The reports of this day tell of no breach.");
    } else {
        strbuf_format(&d->text, "%u %s told, each happening counted once", f->count,
                      f->count == 1 ? "breach is" : "breaches are");
        if (f->before >= 0) strbuf_format(&d->text, " (%" PRId64 " the day before)", f->before);
        strbuf_text(&d->text, ": ");
        put_statuses(&d->text, f);
        strbuf_text(&d->text, ". They rest on ");
        put_number_of(&d->text, f->reports, "independent report");
        strbuf_text(&d->text, " by ");
        put_number_of(&d->text, f->outlets, "outlet");
        strbuf_text(&d->text, ". Harm: ");
        put_harm(&d->text, f->harm, "none told");
        strbuf_char(&d->text, '.');
    }
    say(d, report_paragraph);
}

static void say_aid_and_talks(Daily *d) {
    strbuf_format(
        &d->text,
        "Told of aid: asked for %u, passed %u, blocked %u. Of talks: held %u, broken off %u, "
        "resumed %u.",
        number(d, "aid", "asked"), number(d, "aid", "passed"), number(d, "aid", "blocked"),
        number(d, "talks", "held"), number(d, "talks", "broken_off"),
        number(d, "talks", "resumed"));
    if (d->day->reports) say(d, report_paragraph);
    strbuf_clear(&d->text);
}

static void say_moves(Daily *d) {
    for (uint32_t i = 0; i < d->ledger->move_count; i++) {
        const StateMove *move = &d->ledger->moves[i];
        if (move->day != d->day->day) continue;
        strbuf_text(&d->text, move->why);
        if (move->side != TRUCE_NOBODY)
            strbuf_format(&d->text, ": %.*s, as %.*s tells (%.*s): \"%.*s\"",
                          STR_ARG(d->ledger->truce->sides[move->side].name),
                          STR_ARG(move->publisher.len ? move->publisher : str_of("a report")),
                          STR_ARG(move->doc), STR_ARG(move->sentence));
        if (move->figure.len) strbuf_format(&d->text, " [%.*s]", STR_ARG(move->figure));
        item(d, truce_state_name(move->to));
    }
}

/* ---- tables ---- */

static void put_figure_row(Daily *d, Str name, const Figure *f) {
    StrBuf parts[6] = {{0}};
    Str cells[8];
    strbuf_format(&parts[0], "%u", f->count);
    put_change(&parts[1], f);
    put_statuses(&parts[2], f);
    strbuf_format(&parts[3], "%u", f->reports);
    strbuf_format(&parts[4], "%u", f->outlets);
    put_harm(&parts[5], f->harm, "");
    cells[0] = name;
    for (int i = 0; i < 6; i++) cells[i + 1] = fill(d, &parts[i]);
    cells[7] = f->id;
    report_row(&d->report, cells, 8);
    for (int i = 0; i < 6; i++) strbuf_free(&parts[i]);
}

static void put_section(Daily *d, const char *section, const char *title) {
    bool any = false;
    for (uint32_t i = 0; i < d->ledger->figure_count; i++) {
        const Figure *f = &d->ledger->figures[i];
        if (f->day != d->day->day || !str_is(f->section, section) || f->key.len == 0) continue;
        if (str_is(f->section, "accusers") && f->key2.len) continue;
        if (!any) {
            const char *const names[] = {title,     "count",   "change", "status",
                                         "reports", "outlets", "harm",   "figure"};
            report_columns(&d->report, names, 8);
        }
        any = true;
        StrBuf name = {0};
        put_in_words(&name, key_name(d->ledger, f->section, f->key));
        if (f->key2.len) strbuf_format(&name, ", %.*s", STR_ARG(f->key2));
        put_figure_row(d, fill(d, &name), f);
        strbuf_free(&name);
    }
}

static bool has_section(const Daily *d, const char *section) {
    for (uint32_t i = 0; i < d->ledger->figure_count; i++)
        if (d->ledger->figures[i].day == d->day->day &&
            str_is(d->ledger->figures[i].section, section))
            return true;
    return false;
}

/* As each accuser counts, and as happenings: a row for each who counts, a column for each blamed.
 */
static void put_count_row(Daily *d, Str name, Str accuser) {
    const Truce *t = d->ledger->truce;
    StrBuf parts[TRUCE_SIDES_MAX + 2] = {{0}};
    Str cells[TRUCE_SIDES_MAX + 3];
    uint32_t count = t->party_count + 2;
    bool one = accuser.len != 0;
    cells[0] = name;
    for (uint32_t i = 0; i < count; i++) {
        Str key = i == 0                ? str_of("")
                  : i <= t->party_count ? t->sides[i - 1].key
                                        : str_of("unknown");
        const Figure *f = ledger_find(d->ledger, d->day->day, one ? "accusers" : "breaches",
                                      one ? accuser : key, one ? key : str_of(""));
        if (f) strbuf_format(&parts[i], "%u", f->count);
        cells[i + 1] = fill(d, &parts[i]);
    }
    report_row(&d->report, cells, count + 1);
    for (uint32_t i = 0; i < count; i++) strbuf_free(&parts[i]);
}

static void put_two_counts(Daily *d) {
    const Truce *t = d->ledger->truce;
    Str names[TRUCE_SIDES_MAX + 3];
    const char *columns[TRUCE_SIDES_MAX + 3];
    uint32_t count = 0;
    names[count++] = str_of("who counts");
    names[count++] = str_of("all");
    for (uint32_t i = 0; i < t->party_count; i++) names[count++] = t->sides[i].name;
    names[count++] = str_of("not told");
    for (uint32_t i = 0; i < count; i++) columns[i] = names[i].data;
    report_heading(&d->report, 3, STR("Blamed: as each accuser counts, and as reconciled"));
    report_columns(&d->report, columns, count);
    for (uint32_t i = 0; i < d->ledger->accuser_count; i++)
        if (ledger_find(d->ledger, d->day->day, "accusers", d->ledger->accusers[i].key, str_of("")))
            put_count_row(d, d->ledger->accusers[i].name, d->ledger->accusers[i].key);
    put_count_row(d, STR("counted once, reconciled"), str_of(""));
}

static void put_tables(Daily *d) {
    static const char *const sections[][2] = {
        {"breaches", "blamed"}, {"terms", "term"},   {"kinds", "kind"},
        {"areas", "area"},      {"places", "place"},
    };
    if (!today(d, "breaches", "")) return;
    report_heading(&d->report, 2, STR("Breaches"));
    put_two_counts(d);
    for (size_t i = 0; i < sizeof sections / sizeof *sections; i++)
        put_section(d, sections[i][0], sections[i][1]);
}

/* ---- incidents ---- */

static void say_place(Daily *d, const Incident *incident) {
    const Telling *t = &d->ledger->tellings[incident->placed];
    if (t->place.len)
        strbuf_format(&d->text, "%.*s (%.*s)", STR_ARG(t->place),
                      STR_ARG(t->place_kind.len ? t->place_kind : str_of("kind not known")));
    else
        strbuf_text(&d->text, "not told");
    if (incident->area != TRUCE_NOBODY)
        strbuf_format(&d->text, "; %s \"%.*s\"", area_answer_name(incident->where),
                      STR_ARG(d->ledger->truce->areas[incident->area].name));
    else if (d->ledger->truce->area_count)
        strbuf_text(&d->text, incident->where == AREA_UNKNOWN
                                  ? "; whether within the truce's areas is not known"
                                  : "; outside the truce's areas");
    item(d, "Place");
}

static void say_kind(Daily *d, const Incident *incident) {
    const Telling *t = &d->ledger->tellings[incident->best];
    put_in_words(&d->text, str_of(incident->kind ? breach_kind_name(incident->kind) : "-"));
    if (t->mode.len) strbuf_format(&d->text, "; means: %.*s", STR_ARG(t->mode));
    if (incident->term != TRUCE_NOBODY)
        strbuf_format(&d->text, "; term %.*s", STR_ARG(d->ledger->truce->terms[incident->term].id));
    item(d, "Kind");
}

static void say_telling(Daily *d, const Telling *t) {
    const Accuser *accuser = &d->ledger->accusers[t->accuser_number];
    strbuf_format(&d->text, "%.*s, %.*s%s: ",
                  STR_ARG(t->publisher.len ? t->publisher : str_of("a report without a publisher")),
                  STR_ARG(t->doc), t->copy ? " (a copy)" : "");
    if (accuser->kind == ACCUSER_OUTLET)
        strbuf_text(&d->text, "in its own words");
    else
        strbuf_format(&d->text, "%s by %.*s", t->status == STATUS_DENIED ? "denied" : "told",
                      STR_ARG(t->said_by.len ? t->said_by : accuser->name));
    item(d, "Source");
    strbuf_str(&d->text, t->sentence);
    say(d, report_quote);
}

static void put_incident(Daily *d, const Incident *incident, uint32_t count) {
    const Telling *placed = &d->ledger->tellings[incident->placed];
    strbuf_format(&d->text, "%u. ", count);
    put_in_words(&d->text, str_of(incident->kind ? breach_kind_name(incident->kind) : "incident"));
    if (placed->place.len) strbuf_format(&d->text, ", %.*s", STR_ARG(placed->place));
    report_heading(&d->report, 3, fill(d, &d->text));
    strbuf_clear(&d->text);
    say_kind(d, incident);
    say_place(d, incident);
    put_sides(&d->text, d->ledger->truce, incident->blamed);
    item(d, "Blamed");
    strbuf_text(&d->text, incident_status_name(incident->status));
    if (incident->denied && incident->status != INCIDENT_DENIED)
        strbuf_text(&d->text, "; denied too");
    strbuf_text(&d->text, "; ");
    put_number_of(&d->text, incident->reports, "independent report");
    strbuf_text(&d->text, ", ");
    put_number_of(&d->text, incident->outlets, "outlet");
    item(d, "Status");
    put_harm(&d->text, incident->harm, "none told");
    item(d, "Harm");
    for (uint32_t i = incident->first; i != TRUCE_NOBODY; i = d->ledger->tellings[i].next)
        say_telling(d, &d->ledger->tellings[i]);
}

static void put_incidents(Daily *d) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < d->ledger->incident_count; i++) {
        const Incident *incident = &d->ledger->incidents[i];
        if (incident->day != d->day->day || incident->what != LEDGER_BREACH) continue;
        if (!count) report_heading(&d->report, 2, STR("Incidents"));
        put_incident(d, incident, ++count);
    }
}

/* What a term asks for by number or date, beside what is told. */
static void say_owed(Daily *d, StrBuf *out, const TruceTerm *term) {
    const Figure *passed = today(d, "aid", "passed");
    if (term->trucks_a_day) {
        strbuf_format(out, "%" PRId64 " trucks a day; told to have passed: ", term->trucks_a_day);
        if (passed && passed->trucks.known)
            put_range(out, &passed->trucks);
        else
            strbuf_text(out, passed ? "aid, trucks not told" : "none");
    }
    if (term->by_date.len)
        strbuf_format(out, "%sby %.*s", out->len ? "; " : "", STR_ARG(term->by_date));
    for (uint32_t i = 0; i < term->routes.count; i++)
        strbuf_format(out, "; route %.*s", STR_ARG(term->routes.items[i]));
    for (uint32_t i = 0; i < term->crossings.count; i++)
        strbuf_format(out, "; crossing %.*s", STR_ARG(term->crossings.items[i]));
}

static void put_terms(Daily *d) {
    static const char *const names[] = {"term", "kind", "binds", "owed", "breaches told"};
    const Truce *t = d->ledger->truce;
    report_heading(&d->report, 2, STR("Terms"));
    report_columns(&d->report, names, 5);
    for (uint32_t i = 0; i < t->term_count; i++) {
        const TruceTerm *term = &t->terms[i];
        StrBuf kind = {0}, binds = {0}, owed = {0}, told = {0};
        const Figure *f = ledger_find(d->ledger, d->day->day, "terms", term->id, str_of(""));
        put_in_words(&kind, str_of(term_kind_name(term->kind)));
        put_sides(&binds, t, term->by);
        say_owed(d, &owed, term);
        if (f || d->day->reports)
            strbuf_format(&told, "%u", f ? f->count : 0);
        else
            strbuf_text(&told, "no report");
        Str cells[] = {term->id, fill(d, &kind), fill(d, &binds), fill(d, &owed), fill(d, &told)};
        report_row(&d->report, cells, 5);
        strbuf_free(&kind);
        strbuf_free(&binds);
        strbuf_free(&owed);
        strbuf_free(&told);
    }
}

/* Aid and talks that did or did not pass; what an area's holder keeps shut. */
static void put_other(Daily *d, const char *section, const char *title) {
    bool any = false;
    for (uint32_t i = 0; i < d->ledger->figure_count; i++) {
        const Figure *f = &d->ledger->figures[i];
        if (f->day != d->day->day || !str_is(f->section, section)) continue;
        if (!any) report_heading(&d->report, 2, str_of(title));
        any = true;
        strbuf_format(&d->text, "%u", f->count);
        if (f->trucks.known) strbuf_text(&d->text, "; trucks: ");
        put_range(&d->text, &f->trucks);
        if (f->people.known) strbuf_text(&d->text, "; people: ");
        put_range(&d->text, &f->people);
        strbuf_format(&d->text, " [%.*s]", STR_ARG(f->id));
        item(d, f->key.data);
        for (uint32_t at = f->first; at != TRUCE_NOBODY; at = d->ledger->links[at].next) {
            const Incident *incident = &d->ledger->incidents[d->ledger->links[at].incident];
            const Telling *t = &d->ledger->tellings[incident->best];
            strbuf_format(&d->text, "%.*s (%.*s, %.*s)", STR_ARG(t->sentence),
                          STR_ARG(t->publisher.len ? t->publisher : str_of("no publisher")),
                          STR_ARG(t->doc));
            say(d, report_quote);
        }
    }
}

static void put_method(Daily *d) {
    const Truce *t = d->ledger->truce;
    report_heading(&d->report, 2, STR("Note on method"));
    strbuf_text(
        &d->text,
        "The figures come from published reports, coded by machine and open to correction; "
        "nobody was on the ground. A happening that several reports tell counts once; a "
        "copy of a report is no independent report. Where two are blamed, both rows count "
        "it. \"Alleged\" is claimed by one side or told by a report alone, \"denied\" denied by "
        "the blamed side, \"disputed\" both, \"verified\" told by a third party or by the "
        "blamed side itself, \"contained\" followed by a stop or a withdrawal of the blamed side "
        "there. "
        "Harm is the least and the most that is told.");
    say(d, report_paragraph);
    strbuf_text(&d->text, "The reporting day ends at ");
    put_clock(&d->text, t);
    strbuf_text(&d->text,
                ". Reports that give a day without an hour are counted on that day. A place "
                "that is not known, or is only a country or a region, counts as not known, "
                "never as inside an area. A day without reports is \"no report\".");
    say(d, report_paragraph);
}

static void put_day(Daily *d) {
    put_header(d);
    report_heading(&d->report, 2, STR("Summary"));
    say_breaches(d);
    say_aid_and_talks(d);
    say_moves(d);
    put_terms(d);
    put_tables(d);
    put_incidents(d);
    put_other(d, "aid", "Aid and restrictions");
    put_other(d, "talks", "Talks");
    if (has_section(d, "aside"))
        report_heading(&d->report, 2, STR("Set aside: told, and no breach of a term"));
    put_section(d, "aside", "why");
    put_method(d);
}

void put_ledger_report(StrBuf *out, const Ledger *ledger, bool html) {
    Daily d = {.report = {.out = out, .html = html}, .ledger = ledger};
    report_begin(&d.report, ledger->truce->name);
    for (uint32_t i = 0; i < ledger->day_count; i++) {
        d.day = &ledger->days[i];
        put_day(&d);
    }
    report_end(&d.report);
    strbuf_free(&d.text);
}
