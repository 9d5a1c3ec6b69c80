/* What the record holds, in numbers: places, actors, a summary. */
#include "serve/api_call.h"

#include "base/json.h"
#include "record/counts.h"

#include <string.h>

/* ---- places, as GeoJSON ---- */

static void put_geometry(StrBuf *out, const PlaceView *place) {
    json_put_key(out, "geometry");
    if (!place->located) {
        json_put_null(out);
        return;
    }
    strbuf_text(out, "{\"type\": \"Point\", \"coordinates\": [");
    json_put_number(out, place->lon, 5);
    strbuf_text(out, ", ");
    json_put_number(out, place->lat, 5);
    strbuf_text(out, "]}");
}

static bool take_place(void *context, const PlaceCount *count) {
    StrBuf *out = context;
    const PlaceView *place = &count->place;
    json_put_item(out);
    strbuf_text(out, "{\"type\": \"Feature\"");
    put_geometry(out, place);
    json_put_key(out, "properties");
    json_put_open(out, '{');
    json_put_text_field(out, "name", place->name);
    json_put_text_field(out, "country", place->country);
    json_put_text_field(out, "kind", place->kind);
    json_put_key(out, "geonameid");
    if (place->geonameid)
        json_put_int(out, place->geonameid);
    else
        json_put_null(out);
    json_put_int_field(out, "events", count->events);
    json_put_close(out, '}');
    json_put_close(out, '}');
    return !out->failed;
}

parley_status answer_places(Call *call) {
    strbuf_text(call->out, "{\"type\": \"FeatureCollection\", \"features\": [");
    parley_status status = record_place_counts(
        call->worker->record, text_of(call, PARAMETER_SINCE), text_of(call, PARAMETER_UNTIL),
        (EventType)call->value[PARAMETER_TYPE].number, take_place, call->out, &call->err);
    strbuf_text(call->out, "]}");
    return status;
}

/* ---- actors ---- */

static bool take_actor(void *context, const ActorCount *actor) {
    StrBuf *out = context;
    json_put_item(out);
    json_put_open(out, '{');
    json_put_text_field(out, "code", actor->code);
    json_put_text_field(out, "country", actor->country);
    json_put_text_field(out, "name", actor->name);
    json_put_int_field(out, "events", actor->events);
    json_put_close(out, '}');
    return !out->failed;
}

parley_status answer_actors(Call *call) {
    strbuf_text(call->out, "{\"actors\": [");
    parley_status status = record_actor_counts(call->worker->record, page_begin(call).limit,
                                               take_actor, call->out, &call->err);
    strbuf_text(call->out, "]}");
    return status;
}

/* ---- summary ---- */

parley_status answer_summary(Call *call) {
    const Service *service = call->worker->service;
    const char *slash = strrchr(service->record_path, '/');
    StrBuf *out = call->out;
    RecordSummary summary;
    parley_status status = record_summary(call->worker->record, &summary, &call->err);
    json_put_open(out, '{');
    json_put_int_field(out, "documents", summary.documents);
    json_put_int_field(out, "events", summary.events);
    json_put_int_field(out, "happenings", summary.happenings);
    json_put_int_field(out, "quotes", summary.quotes);
    json_put_text_field(out, "first_day", str_of(summary.first_day));
    json_put_text_field(out, "last_day", str_of(summary.last_day));
    json_put_text_field(out, "name", str_of(slash ? slash + 1 : service->record_path));
    json_put_text_field(out, "version", str_of(PARLEY_VERSION));
    json_put_bool_field(out, "editable", service->editable);
    json_put_close(out, '}');
    return status;
}
