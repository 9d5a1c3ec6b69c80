/* A ledger as tables for reading. */
#include "base/utf8.h"
#include "format/ledger.h"
#include "ledger/days.h"

#include <stdlib.h>

static void put_padded(StrBuf *out, Str text, size_t width) {
    size_t count = utf8_count(text);
    if (count > width) text = str_slice(text, 0, utf8_offset(text, width));
    put_one_line(out, text);
    for (; count < width; count++) strbuf_char(out, ' ');
    strbuf_char(out, ' ');
}

static void put_title(StrBuf *out, const TableShape *shape, const char *title) {
    strbuf_format(out, "\n%s%s%s\n", shape->colour ? "\033[1m" : "", title,
                  shape->colour ? "\033[0m" : "");
}

static void put_head(StrBuf *out, const Ledger *ledger) {
    const Truce *t = ledger->truce;
    strbuf_format(out, "%.*s\nfrom %.*s", STR_ARG(t->name), STR_ARG(t->start_text));
    if (t->end_text.len) strbuf_format(out, " to %.*s", STR_ARG(t->end_text));
    strbuf_format(out, "; reporting days end at %02d:%02d (UTC%.*s)\n", t->cutoff / 60,
                  t->cutoff % 60, STR_ARG(t->zone_text));
}

static void put_day(StrBuf *out, const Ledger *ledger, const LedgerDay *day) {
    char text[DAY_TEXT];
    StrBuf cell = {0};
    const Figure *f = ledger_find(ledger, day->day, "breaches", str_of(""), str_of(""));
    day_text(day->day, text);
    strbuf_format(out, "%s  %-9s %7u %7u  ", text, truce_state_name(day->state), day->reports,
                  day->outlets);
    if (!day->reports && !f) {
        strbuf_text(out, "no report\n");
        return;
    }
    if (f) put_change(&cell, f);
    strbuf_format(out, "%8u %6.*s  %3u %3u %3u  ", f ? f->count : 0, STR_ARG(strbuf_view(&cell)),
                  count_of(ledger, day->day, "aid", "asked"),
                  count_of(ledger, day->day, "aid", "passed"),
                  count_of(ledger, day->day, "aid", "blocked"));
    strbuf_format(out, "%4u %3u %3u  ", count_of(ledger, day->day, "talks", "held"),
                  count_of(ledger, day->day, "talks", "broken_off"),
                  count_of(ledger, day->day, "talks", "resumed"));
    if (f) put_harm(out, f->harm, "");
    strbuf_char(out, '\n');
    strbuf_free(&cell);
}

static void put_days(StrBuf *out, const Ledger *ledger, const TableShape *shape) {
    put_title(out, shape, "By reporting day");
    strbuf_text(out,
                "                      -- coverage --   -- breaches --  ---- aid ----  -- talks "
                "--\nday         state     reports outlets  happened change  ask pass blk  "
                "held off res  harm in breaches\n");
    for (uint32_t i = 0; i < ledger->day_count; i++) put_day(out, ledger, &ledger->days[i]);
}

/* ---- the two counts side by side ---- */

enum { NAME_WIDTH = 28, CELL_WIDTH = 9 };

static void put_count_cell(StrBuf *out, const Figure *f) {
    if (f)
        strbuf_format(out, "%*u", CELL_WIDTH, f->count);
    else
        strbuf_format(out, "%*s", CELL_WIDTH, "-");
}

static void put_blamed_row(StrBuf *out, const Ledger *ledger, const char *section, Str accuser,
                           Str name) {
    const Truce *t = ledger->truce;
    bool accusers = accuser.len != 0;
    put_padded(out, name, NAME_WIDTH);
    put_count_cell(out, ledger_find(ledger, DAY_NONE, section, accuser, str_of("")));
    for (uint32_t i = 0; i <= t->party_count; i++) {
        Str key = i < t->party_count ? t->sides[i].key : str_of("unknown");
        put_count_cell(out, ledger_find(ledger, DAY_NONE, section, accusers ? accuser : key,
                                        accusers ? key : str_of("")));
    }
    strbuf_char(out, '\n');
}

static void put_two_counts(StrBuf *out, const Ledger *ledger, const TableShape *shape) {
    const Truce *t = ledger->truce;
    put_title(out, shape, "Breaches by blamed party: as each accuser counts, and as happenings");
    put_padded(out, str_of("who counts"), NAME_WIDTH);
    strbuf_format(out, "%*s", CELL_WIDTH, "all");
    for (uint32_t i = 0; i < t->party_count; i++)
        strbuf_format(out, "%*.*s", CELL_WIDTH,
                      (int)(t->sides[i].key.len < 8 ? t->sides[i].key.len : 8),
                      t->sides[i].key.data);
    strbuf_format(out, "%*s\n", CELL_WIDTH, "not told");
    for (uint32_t i = 0; i < ledger->accuser_count; i++)
        if (ledger_find(ledger, DAY_NONE, "accusers", ledger->accusers[i].key, str_of("")))
            put_blamed_row(out, ledger, "accusers", ledger->accusers[i].key,
                           ledger->accusers[i].name);
    put_blamed_row(out, ledger, "breaches", str_of(""), str_of("counted once, reconciled"));
    strbuf_text(out, "A happening for which two are blamed stands under both.\n");
}

/* ---- one section in total ---- */

static int by_count(const void *a, const void *b) {
    const Figure *x = *(const Figure *const *)a, *y = *(const Figure *const *)b;
    if (x->count != y->count) return x->count < y->count ? 1 : -1;
    return str_compare(x->id, y->id);
}

static const Figure **figures_of(const Ledger *ledger, const char *section, uint32_t *count) {
    const Figure **list = arena_array(ledger->arena, ledger->figure_count + 1, sizeof *list);
    *count = 0;
    for (uint32_t i = 0; list && i < ledger->figure_count; i++) {
        const Figure *f = &ledger->figures[i];
        if (f->day == DAY_NONE && str_is(f->section, section) && f->key.len) list[(*count)++] = f;
    }
    if (list) qsort(list, *count, sizeof *list, by_count);
    return list;
}

static void put_section(StrBuf *out, const Ledger *ledger, const TableShape *shape,
                        const char *section, const char *title) {
    uint32_t count;
    const Figure **list = figures_of(ledger, section, &count);
    if (!list) out->failed = true;
    if (!list || !count) return;
    put_title(out, shape, title);
    for (uint32_t i = 0; i < count; i++) {
        const Figure *f = list[i];
        StrBuf name = {0};
        strbuf_str(&name, key_name(ledger, f->section, f->key));
        if (f->key2.len) strbuf_format(&name, ", %.*s", STR_ARG(f->key2));
        put_padded(out, strbuf_view(&name), NAME_WIDTH);
        strbuf_format(out, "%6u  %3u reports %2u outlets  ", f->count, f->reports, f->outlets);
        put_statuses(out, f);
        strbuf_text(out, "  ");
        put_harm(out, f->harm, "");
        if (f->trucks.known) strbuf_text(out, "  trucks: ");
        put_range(out, &f->trucks);
        if (f->people.known) strbuf_text(out, "  people: ");
        put_range(out, &f->people);
        strbuf_char(out, '\n');
        strbuf_free(&name);
    }
}

static void put_moves(StrBuf *out, const Ledger *ledger, const TableShape *shape) {
    put_title(out, shape, "What moved the truce");
    for (int32_t i = 0; i < (int32_t)ledger->day_count; i++)
        for (uint32_t j = 0; j < ledger->move_count; j++) {
            const StateMove *move = &ledger->moves[j];
            char text[DAY_TEXT];
            if (move->day != ledger->days[i].day) continue;
            day_text(move->day, text);
            strbuf_format(out, "%s  %-9s  %s", text, truce_state_name(move->to), move->why);
            if (move->side != TRUCE_NOBODY)
                strbuf_format(out,
                              " (%.*s, %.*s): ", STR_ARG(ledger->truce->sides[move->side].name),
                              STR_ARG(move->doc));
            put_one_line(out, move->sentence);
            if (move->figure.len) strbuf_format(out, " (%.*s)", STR_ARG(move->figure));
            strbuf_char(out, '\n');
        }
}

void put_ledger_table(StrBuf *out, const Ledger *ledger, const TableShape *shape) {
    static const char *const sections[][2] = {
        {"terms", "By term"},    {"kinds", "By kind"},
        {"status", "By status"}, {"areas", "By area"},
        {"places", "By place"},  {"aid", "Aid"},
        {"talks", "Talks"},      {"aside", "Set aside: told, and no breach"},
    };
    put_head(out, ledger);
    put_days(out, ledger, shape);
    put_moves(out, ledger, shape);
    put_two_counts(out, ledger, shape);
    for (size_t i = 0; i < sizeof sections / sizeof *sections; i++)
        put_section(out, ledger, shape, sections[i][0], sections[i][1]);
    strbuf_text(out, "\nEvery figure opens: parley ledger TRUCE --explain total/breaches; "
                     "--format csv lists their ids.\n");
}
