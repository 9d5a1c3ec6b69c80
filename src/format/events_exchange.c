/* Events in the forms of other programs: GeoJSON for maps, the columns of GDELT 2.0, and the lines
 * of PETRARCH. */
#include "format/events.h"

#include "base/json.h"

#include <string.h>

/* ---- GeoJSON: one feature an event; without a place its geometry is null ---- */

static void geojson_begin(StrBuf *out, const TableShape *shape) {
    (void)shape;
    strbuf_text(out, "{\"type\": \"FeatureCollection\", \"features\": [");
}

static void geojson_end(StrBuf *out) {
    strbuf_text(out, "\n]}\n");
}

static void geojson_event(StrBuf *out, const EventView *e, const TableShape *shape) {
    (void)shape;
    strbuf_text(out, ",\n{\"type\": \"Feature\", \"geometry\": ");
    if (e->place.located) {
        strbuf_text(out, "{\"type\": \"Point\", \"coordinates\": [");
        json_put_number(out, e->place.lon, 5);
        strbuf_text(out, ", ");
        json_put_number(out, e->place.lat, 5);
        strbuf_text(out, "]}");
    } else {
        strbuf_text(out, "null");
    }
    strbuf_text(out, ", \"properties\": ");
    json_put_open(out, '{');
    put_event_fields(out, e);
    strbuf_text(out, "}}");
}

/* ---- one row for each pair of source and target ---- */

/* The party with this number, or NULL where nobody is named. */
static const PartyView *party_at(const PartyView *parties, uint32_t count, uint32_t number) {
    return number < count ? &parties[number] : NULL;
}

static uint32_t at_least_one(uint32_t count) {
    return count ? count : 1;
}

/* The date in digits, up to `digits` of them: "20160905", "201609". Nothing if it is not known. */
static void put_digits(StrBuf *out, Str date, size_t digits) {
    for (size_t i = 0; i < date.len && digits; i++) {
        if (date.data[i] == '-') continue;
        strbuf_char(out, date.data[i]);
        digits--;
    }
}

static Str event_date(const EventView *e) {
    return e->date.len ? e->date : e->report_date;
}

/* ---- GDELT 2.0 ---- */

static void put_tabs(StrBuf *out, int count) {
    for (; count > 0; count--) strbuf_char(out, '\t');
}

/* Whether the code is a country's and a sector's; else it is a group's own. */
static bool has_country(const PartyView *party) {
    return party->country.len && str_equal(str_slice(party->code, 0, 3), party->country);
}

/* Ten columns: code, name, country, group, ethnic, two religions, three types. */
static void put_gdelt_actor(StrBuf *out, const PartyView *party) {
    if (!party) {
        put_tabs(out, 10);
        return;
    }
    strbuf_str(out, party->code);
    strbuf_char(out, '\t');
    put_one_line(out, party->name.len ? party->name : party->text);
    strbuf_char(out, '\t');
    strbuf_str(out, party->country);
    strbuf_char(out, '\t');
    if (!has_country(party)) strbuf_str(out, str_slice(party->code, 0, 3));
    put_tabs(out, 4);
    strbuf_str(out, party->sector);
    put_tabs(out, 3);
}

/* Eight columns: type, full name, country, two divisions, latitude, longitude, feature. */
static void put_gdelt_place(StrBuf *out, const PlaceView *place) {
    if (!place || !place->located) {
        strbuf_char(out, '0');
        put_tabs(out, 8);
        return;
    }
    strbuf_char(out, str_is(place->kind, "country") ? '1' : '4');
    strbuf_char(out, '\t');
    put_one_line(out, place->name);
    strbuf_char(out, '\t');
    strbuf_str(out, place->country);
    put_tabs(out, 3);
    strbuf_format(out, "%.5f\t%.5f\t", place->lat, place->lon);
    if (place->geonameid) strbuf_format(out, "%lld", (long long)place->geonameid);
    strbuf_char(out, '\t');
}

static void put_gdelt_code(StrBuf *out, Str cameo, size_t digits) {
    strbuf_str(out, str_slice(cameo, 0, digits));
    strbuf_char(out, '\t');
}

static void put_gdelt_dates(StrBuf *out, Str date) {
    put_digits(out, date, 8);
    strbuf_char(out, '\t');
    put_digits(out, date, 6);
    strbuf_char(out, '\t');
    put_digits(out, date, 4);
    strbuf_char(out, '\t');
    if (date.len == 10) {
        int month = (date.data[5] - '0') * 10 + date.data[6] - '0';
        int day = (date.data[8] - '0') * 10 + date.data[9] - '0';
        put_digits(out, date, 4);
        strbuf_format(out, ".%04d", ((month - 1) * 30 + day) * 10000 / 365);
    }
    strbuf_char(out, '\t');
}

static void put_gdelt_row(StrBuf *out, const EventView *e, const PartyView *source,
                          const PartyView *target, uint32_t number) {
    uint64_t id = hash_more(HASH_START, e->id, strlen(e->id));
    id = hash_more(id, &number, sizeof number) >> 1; /* GDELT's ids are signed numbers */
    strbuf_format(out, "%llu\t", (unsigned long long)id);
    put_gdelt_dates(out, event_date(e));
    put_gdelt_actor(out, source);
    put_gdelt_actor(out, target);
    strbuf_format(out, "%d\t", e->sentence == 0);
    put_gdelt_code(out, e->cameo, 4);
    put_gdelt_code(out, e->cameo, 3);
    put_gdelt_code(out, e->cameo, 2);
    strbuf_format(out, "%u\t%.1f\t1\t1\t1\t0\t", e->quad, e->goldstein);
    put_gdelt_place(out, NULL);
    put_gdelt_place(out, NULL);
    put_gdelt_place(out, &e->place);
    put_digits(out, e->report_date, 8);
    if (e->report_date.len) strbuf_text(out, "000000");
    strbuf_char(out, '\t');
    put_one_line(out, e->url.len ? e->url : e->doc);
    strbuf_char(out, '\n');
}

static void gdelt_event(StrBuf *out, const EventView *e, const TableShape *shape) {
    (void)shape;
    uint32_t number = 0;
    for (uint32_t s = 0; s < at_least_one(e->source_count); s++)
        for (uint32_t t = 0; t < at_least_one(e->target_count); t++)
            put_gdelt_row(out, e, party_at(e->source, e->source_count, s),
                          party_at(e->target, e->target_count, t), number++);
}

/* ---- PETRARCH: date, source, target, code, id ---- */

static void put_petrarch_code(StrBuf *out, const PartyView *party) {
    strbuf_str(out, party && party->code.len ? party->code : STR("---"));
    strbuf_char(out, '\t');
}

static void petrarch_event(StrBuf *out, const EventView *e, const TableShape *shape) {
    (void)shape;
    for (uint32_t s = 0; s < at_least_one(e->source_count); s++)
        for (uint32_t t = 0; t < at_least_one(e->target_count); t++) {
            put_digits(out, event_date(e), 8);
            strbuf_char(out, '\t');
            put_petrarch_code(out, party_at(e->source, e->source_count, s));
            put_petrarch_code(out, party_at(e->target, e->target_count, t));
            strbuf_str(out, e->cameo);
            strbuf_format(out, "\t%s\n", e->id);
        }
}

const EventFormat format_geojson = {
    .name = "geojson",
    .begin = geojson_begin,
    .end = geojson_end,
    .event = geojson_event,
    .commas = true,
};
const EventFormat format_gdelt = {.name = "gdelt", .event = gdelt_event};
const EventFormat format_petrarch = {.name = "petrarch", .event = petrarch_event};
