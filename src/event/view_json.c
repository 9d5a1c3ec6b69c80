/* An event's view as the contract's JSON. */
#include "event/view.h"

#include "base/json.h"

/* A place in the text; below 0 it is not known. */
static void put_offset(StrBuf *out, const char *key, int64_t value) {
    json_put_key(out, key);
    if (value < 0)
        json_put_null(out);
    else
        json_put_int(out, value);
}

static void put_stretch(StrBuf *out, Str text, int64_t start, int64_t stop) {
    json_put_text_field(out, "text", text);
    put_offset(out, "start", start);
    put_offset(out, "end", stop);
}

static void put_parties(StrBuf *out, const char *key, const PartyView *parties, uint32_t count) {
    json_put_key(out, key);
    json_put_open(out, '[');
    for (uint32_t i = 0; i < count; i++) {
        const PartyView *party = &parties[i];
        json_put_item(out);
        json_put_open(out, '{');
        put_stretch(out, party->text, party->start, party->stop);
        json_put_text_field(out, "name", party->name);
        json_put_text_field(out, "code", party->code);
        json_put_text_field(out, "country", party->country);
        json_put_text_field(out, "sector", party->sector);
        json_put_text_field(out, "named_by", party->named_by);
        json_put_close(out, '}');
    }
    json_put_close(out, ']');
}

static void put_contexts(StrBuf *out, Str contexts) {
    json_put_key(out, "contexts");
    json_put_open(out, '[');
    for (size_t at = 0; at < contexts.len;) {
        size_t end = str_find(contexts, ",", at);
        if (end == SIZE_MAX) end = contexts.len;
        Str context = str_trim(str_slice(contexts, at, end));
        if (context.len) {
            json_put_item(out);
            json_put_string(out, context);
        }
        at = end + 1;
    }
    json_put_close(out, ']');
}

static void put_codes(StrBuf *out, const EventView *e) {
    json_put_text_field(out, "event", str_of(event_type_name(e->type)));
    json_put_text_field(out, "mode", e->mode);
    put_contexts(out, e->contexts);
    json_put_text_field(out, "cameo", e->cameo);
    json_put_int_field(out, "quad", e->quad);
    json_put_key(out, "goldstein");
    json_put_number(out, e->goldstein, 2);
}

static void put_words(StrBuf *out, const char *key, Str text, int64_t start, int64_t stop) {
    json_put_key(out, key);
    if (start < 0) {
        json_put_null(out);
        return;
    }
    json_put_open(out, '{');
    put_stretch(out, text, start, stop);
    json_put_close(out, '}');
}

void put_date_text(StrBuf *out, const EventView *e) {
    put_words(out, "date_text", e->date_text, e->date_start, e->date_stop);
}

static void put_said_by(StrBuf *out, const SpeakerView *speaker) {
    json_put_key(out, "said_by");
    if (!speaker->known) {
        json_put_null(out);
        return;
    }
    json_put_open(out, '{');
    put_stretch(out, speaker->text, speaker->start, speaker->stop);
    json_put_text_field(out, "code", speaker->code);
    json_put_key(out, "anonymous");
    json_put_bool(out, speaker->anonymous);
    json_put_text_field(out, "via", speaker->via);
    json_put_text_field(out, "kind", speaker->kind);
    json_put_close(out, '}');
}

static void put_degrees(StrBuf *out, const char *key, bool located, double degrees) {
    json_put_key(out, key);
    if (located)
        json_put_number(out, degrees, 5);
    else
        json_put_null(out);
}

static void put_place(StrBuf *out, const PlaceView *place) {
    json_put_key(out, "place");
    if (!place->known) {
        json_put_null(out);
        return;
    }
    json_put_open(out, '{');
    put_stretch(out, place->text, place->start, place->stop);
    json_put_text_field(out, "name", place->name);
    json_put_text_field(out, "country", place->country);
    put_degrees(out, "lat", place->located, place->lat);
    put_degrees(out, "lon", place->located, place->lon);
    put_offset(out, "geonameid", place->geonameid ? place->geonameid : -1);
    json_put_close(out, '}');
}

static void put_harm_count(StrBuf *out, const char *key, const HarmView *harm) {
    json_put_key(out, key);
    if (!harm->known) {
        json_put_null(out);
        return;
    }
    json_put_open(out, '{');
    json_put_int_field(out, "min", harm->least);
    put_offset(out, "max", harm->most == UINT32_MAX ? -1 : (int64_t)harm->most);
    json_put_text_field(out, "who", harm->who);
    json_put_close(out, '}');
}

static void put_harm(StrBuf *out, const HarmView *harm) {
    bool known = false;
    for (int kind = HARM_NONE + 1; kind < HARM_KIND_COUNT; kind++)
        known = known || harm[kind].known;
    json_put_key(out, "harm");
    if (!known) {
        json_put_null(out);
        return;
    }
    json_put_open(out, '{');
    for (int kind = HARM_NONE + 1; kind < HARM_KIND_COUNT; kind++)
        put_harm_count(out, harm_kind_name((HarmKind)kind), &harm[kind]);
    json_put_close(out, '}');
}

static void put_where(StrBuf *out, const EventView *e) {
    json_put_text_field(out, "id", str_of(e->id));
    json_put_text_field(out, "doc", e->doc);
    json_put_int_field(out, "sentence", e->sentence);
    json_put_int_field(out, "sentence_start", e->sentence_start);
    json_put_int_field(out, "sentence_end", e->sentence_stop);
    json_put_text_field(out, "date", e->date);
    json_put_text_field(out, "date_precision", e->date_precision);
    json_put_text_field(out, "report_date", e->report_date);
}

void put_event_fields(StrBuf *out, const EventView *e) {
    put_where(out, e);
    put_parties(out, "source", e->source, e->source_count);
    put_parties(out, "target", e->target, e->target_count);
    put_codes(out, e);
    put_words(out, "trigger", e->trigger, e->trigger_start, e->trigger_stop);
    json_put_text_field(out, "status", str_of(event_status_name(e->status)));
    put_said_by(out, &e->said_by);
    put_place(out, &e->place);
    put_harm(out, e->harm);
    json_put_key(out, "confidence");
    json_put_number(out, e->confidence, 3);
    json_put_text_field(out, "rule", e->rule);
    json_put_key(out, "guided");
    json_put_bool(out, e->guided);
    if (e->extra.len == 0) return;
    json_put_key(out, "extra");
    strbuf_str(out, e->extra);
}
