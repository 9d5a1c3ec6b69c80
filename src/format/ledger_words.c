/* What the formats of a ledger share. */
#include "format/ledger.h"

#include <inttypes.h>

bool day_is_shown(const Ledger *ledger, int32_t day) {
    return ledger->day_count && day >= ledger->days[0].day &&
           day <= ledger->days[ledger->day_count - 1].day;
}

void put_range(StrBuf *out, const LedgerRange *range) {
    if (!range->known) return;
    if (range->open) strbuf_text(out, "at least ");
    strbuf_format(out, "%" PRId64, range->least);
    if (!range->open && range->most > range->least) strbuf_format(out, "-%" PRId64, range->most);
}

void put_number_of(StrBuf *out, uint32_t number, const char *what) {
    strbuf_format(out, "%u %s%s", number, what, number == 1 ? "" : "s");
}

void put_harm(StrBuf *out, const LedgerRange harm[HARM_KIND_COUNT], const char *none) {
    bool any = false;
    for (int i = HARM_NONE + 1; i < HARM_KIND_COUNT; i++) {
        if (!harm[i].known || (harm[i].most == 0 && !harm[i].open)) continue;
        if (any) strbuf_text(out, ", ");
        put_range(out, &harm[i]);
        strbuf_format(out, " %s", harm_kind_name((HarmKind)i));
        any = true;
    }
    if (!any) strbuf_text(out, none);
}

void put_sides(StrBuf *out, const Truce *truce, uint64_t bits) {
    bool any = false;
    for (uint32_t i = 0; i < truce->side_count; i++) {
        if (!(bits & (UINT64_C(1) << i))) continue;
        if (any) strbuf_text(out, ", ");
        strbuf_str(out, truce->sides[i].name);
        any = true;
    }
    if (!any) strbuf_text(out, "not told");
}

void put_statuses(StrBuf *out, const Figure *figure) {
    bool any = false;
    for (int i = 0; i < INCIDENT_STATUS_COUNT; i++) {
        if (!figure->by_status[i]) continue;
        strbuf_format(out, "%s%u %s", any ? ", " : "", figure->by_status[i],
                      incident_status_name((IncidentStatus)i));
        any = true;
    }
}

Str key_name(const Ledger *ledger, Str section, Str key) {
    if (!str_is(section, "breaches") && !str_is(section, "accusers")) return key;
    if (str_is(key, "unknown")) return str_of("not told");
    for (uint32_t i = 0; i < ledger->accuser_count; i++)
        if (str_equal(ledger->accusers[i].key, key)) return ledger->accusers[i].name;
    return key;
}

void put_in_words(StrBuf *out, Str name) {
    for (size_t i = 0; i < name.len; i++)
        strbuf_char(out, name.data[i] == '_' ? ' ' : name.data[i]);
}

void put_change(StrBuf *out, const Figure *figure) {
    int64_t change = figure->before < 0 ? 0 : (int64_t)figure->count - figure->before;
    if (figure->before >= 0) strbuf_format(out, "%s%" PRId64, change > 0 ? "+" : "", change);
}

uint32_t count_of(const Ledger *ledger, int32_t day, const char *section, const char *key) {
    const Figure *f = ledger_find(ledger, day, section, str_of(key), str_of(""));
    return f ? f->count : 0;
}
