/* The truces that the server was given. A truce's file is read for each request, so that what is
 * changed in it counts at once. */
#include "serve/api_call.h"

#include "base/json.h"
#include "base/map.h"
#include "format/ledger.h"

parley_status call_truce(Call *call, Arena *arena, const TruceFile *file, const Truce **out) {
    Str text;
    StrBuf faults = {.data = NULL};
    parley_status status = file_map(file->path, &text, &call->err);
    if (status) return status;
    status = truce_read(arena, text, file->id, out, &faults, &call->err);
    strbuf_free(&faults);
    file_unmap(text);
    return status == PARLEY_ERR_INPUT ? PARLEY_ERR_IO : status; /* not the client's fault */
}

/* ---- a truce ---- */

static void put_texts(StrBuf *out, const char *key, const TruceTexts *texts) {
    json_put_key(out, key);
    json_put_open(out, '[');
    for (uint32_t i = 0; i < texts->count; i++) {
        json_put_item(out);
        json_put_string(out, texts->items[i]);
    }
    json_put_close(out, ']');
}

static void put_truce_sides(StrBuf *out, const char *key, const Truce *truce, bool outside) {
    json_put_key(out, key);
    json_put_open(out, '[');
    for (uint32_t i = 0; i < truce->side_count; i++) {
        if (truce->sides[i].outside != outside) continue;
        json_put_item(out);
        json_put_open(out, '{');
        json_put_text_field(out, "key", truce->sides[i].key);
        json_put_text_field(out, "name", truce->sides[i].name);
        put_texts(out, "codes", &truce->sides[i].codes);
        json_put_close(out, '}');
    }
    json_put_close(out, ']');
}

static void put_point(StrBuf *out, const TrucePoint *point) {
    json_put_item(out);
    json_put_open(out, '[');
    json_put_number(out, point->lon, 6);
    strbuf_text(out, ", ");
    json_put_number(out, point->lat, 6);
    json_put_close(out, ']');
}

static void put_geometry(StrBuf *out, const TruceArea *area) {
    bool polygon = area->shape == AREA_POLYGON;
    json_put_key(out, "geometry");
    if (area->shape == AREA_PLACES || area->point_count == 0) {
        json_put_null(out);
        return;
    }
    strbuf_format(out, "{\"type\": \"%s\", \"coordinates\": %s", polygon ? "Polygon" : "LineString",
                  polygon ? "[[" : "[");
    for (uint32_t i = 0; i < area->point_count; i++) put_point(out, &area->points[i]);
    if (polygon) put_point(out, &area->points[0]);
    strbuf_text(out, polygon ? "]]}" : "]}");
}

static void put_area(StrBuf *out, const Truce *truce, const TruceArea *area) {
    bool answered = area->responsible != TRUCE_NOBODY;
    strbuf_text(out, "{\"type\": \"Feature\"");
    put_geometry(out, area);
    json_put_key(out, "properties");
    json_put_open(out, '{');
    json_put_text_field(out, "name", area->name);
    put_texts(out, "places", &area->places);
    json_put_key(out, "within_km");
    json_put_number(out, area->within_km, 3);
    json_put_text_field(out, "responsible",
                        answered ? truce->sides[area->responsible].name : STR(""));
    json_put_close(out, '}');
    json_put_close(out, '}');
}

static void put_names(StrBuf *out, const char *before, const Truce *truce, uint64_t bits) {
    if (!bits) return;
    strbuf_text(out, before);
    put_sides(out, truce, bits);
}

static void put_areas_of(StrBuf *out, const Truce *truce, const TruceTerm *term) {
    const char *before = " in ";
    for (uint32_t i = 0; i < truce->area_count; i++) {
        if (!(term->areas & UINT64_C(1) << i)) continue;
        strbuf_text(out, before);
        strbuf_str(out, truce->areas[i].name);
        before = ", ";
    }
}

/* A term in a few words: "no_attack by X, Y against Z in the north; broken by shelling". */
static void put_term_text(StrBuf *out, const Truce *truce, const TruceTerm *term) {
    const char *before = "; broken by ";
    strbuf_text(out, term_kind_name(term->kind));
    put_names(out, " by ", truce, term->by);
    put_names(out, " against ", truce, term->against);
    put_areas_of(out, truce, term);
    if (term->by_date.len) strbuf_format(out, ", until %.*s", STR_ARG(term->by_date));
    if (term->trucks_a_day)
        strbuf_format(out, ", %lld trucks a day", (long long)term->trucks_a_day);
    for (int kind = BREACH_NONE + 1; kind < BREACH_KIND_COUNT; kind++) {
        if (!(term->breaches & UINT64_C(1) << kind)) continue;
        strbuf_format(out, "%s%s", before, breach_kind_name((BreachKind)kind));
        before = ", ";
    }
}

static void put_terms(StrBuf *out, const Truce *truce) {
    json_put_key(out, "terms");
    json_put_open(out, '[');
    for (uint32_t i = 0; i < truce->term_count; i++) {
        StrBuf text = {.data = NULL};
        put_term_text(&text, truce, &truce->terms[i]);
        json_put_item(out);
        json_put_open(out, '{');
        json_put_text_field(out, "id", truce->terms[i].id);
        json_put_text_field(out, "kind", str_of(term_kind_name(truce->terms[i].kind)));
        json_put_text_field(out, "text", strbuf_view(&text));
        json_put_close(out, '}');
        if (text.failed) out->failed = true;
        strbuf_free(&text);
    }
    json_put_close(out, ']');
}

static void put_truce(StrBuf *out, const char *id, const Truce *truce) {
    json_put_open(out, '{');
    json_put_text_field(out, "id", str_of(id));
    json_put_text_field(out, "name", truce->name);
    json_put_text_field(out, "class", truce->class_name);
    json_put_text_field(out, "purpose", truce->purpose);
    json_put_text_field(out, "start", truce->start_text);
    json_put_text_field(out, "end", truce->end_text);
    put_truce_sides(out, "parties", truce, false);
    put_truce_sides(out, "outside", truce, true);
    json_put_key(out, "areas");
    strbuf_text(out, "{\"type\": \"FeatureCollection\", \"features\": [");
    for (uint32_t i = 0; i < truce->area_count; i++) {
        json_put_item(out);
        put_area(out, truce, &truce->areas[i]);
    }
    strbuf_text(out, "]}");
    put_terms(out, truce);
    json_put_close(out, '}');
}

parley_status answer_truces(Call *call) {
    const Service *service = call->worker->service;
    strbuf_text(call->out, "{\"truces\": [");
    for (uint32_t i = 0; i < service->truce_count; i++) {
        const Truce *truce;
        parley_status status = call_truce(call, call->request->arena, &service->truces[i], &truce);
        if (status) return status;
        json_put_item(call->out);
        put_truce(call->out, service->truces[i].id, truce);
    }
    strbuf_text(call->out, "]}");
    return PARLEY_OK;
}
