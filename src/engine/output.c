#include "engine/output.h"

#include "base/json.h"

#include <stdlib.h>
#include <string.h>

/* The three fields that every mention begins with; nulls for none. */
static void put_span_fields(StrBuf *out, const Document *doc, TextSpan span) {
    GivenSpan given = given_span(doc, span);
    json_put_text_field(out, "text", given.text);
    if (given.text.len) {
        json_put_int_field(out, "start", given.start);
        json_put_int_field(out, "end", given.end);
        return;
    }
    json_put_key(out, "start");
    json_put_null(out);
    json_put_key(out, "end");
    json_put_null(out);
}

static void put_span_or_null(StrBuf *out, const char *key, const Document *doc, TextSpan span) {
    json_put_key(out, key);
    if (span.start >= span.end) {
        json_put_null(out);
        return;
    }
    json_put_open(out, '{');
    put_span_fields(out, doc, span);
    json_put_close(out, '}');
}

static void put_coordinates(StrBuf *out, const Place *place) {
    json_put_key(out, "lat");
    if (place)
        json_put_number(out, (double)place->lat, 5);
    else
        json_put_null(out);
    json_put_key(out, "lon");
    if (place)
        json_put_number(out, (double)place->lon, 5);
    else
        json_put_null(out);
    json_put_key(out, "geonameid");
    if (place && place->geonameid)
        json_put_int(out, place->geonameid);
    else
        json_put_null(out);
}

/* Fields that parley does not know go through as they came. */
static Str extra_of(const Document *doc, bool *failed) {
    if (!doc->extra || json_object_size(doc->extra) == 0) return str_of("");
    char *text = json_dumps(doc->extra, JSON_ENCODE_ANY);
    Str kept = str_copy(doc->arena, str_of(text));
    *failed = *failed || !text || !kept.data;
    free(text);
    return kept;
}

void coded_view(StrBuf *out, const Coded *coded, const Event *event, EventView *view) {
    event_view(coded->doc, &coded->tokens, &coded->parsed, event, view);
    view->extra = extra_of(coded->doc, &out->failed);
}

void put_event(StrBuf *out, const Coded *coded, const Event *event) {
    EventView view;
    coded_view(out, coded, event, &view);
    json_put_open(out, '{');
    put_event_fields(out, &view);
    json_put_close(out, '}');
}

void put_quote(StrBuf *out, const Coded *coded, const Quote *quote) {
    const Document *doc = coded->doc;
    json_put_open(out, '{');
    json_put_text_field(out, "doc", doc->id);
    json_put_key(out, "speaker");
    if (quote->speaker.start >= quote->speaker.end) {
        json_put_null(out);
    } else {
        json_put_open(out, '{');
        put_span_fields(out, doc, quote->speaker);
        json_put_text_field(out, "code", str_of(quote->code));
        json_put_key(out, "anonymous");
        json_put_bool(out, quote->anonymous);
        json_put_close(out, '}');
    }
    put_span_or_null(out, "cue", doc, quote->cue);
    put_span_or_null(out, "content", doc, quote->content);
    json_put_text_field(out, "kind", str_of(quote_kind_name(quote->kind)));
    json_put_close(out, '}');
}

void put_place_mention(StrBuf *out, const Coded *coded, const PlaceMention *mention,
                       const Gazetteer *gazetteer) {
    const Place *place = mention->place;
    json_put_open(out, '{');
    json_put_text_field(out, "doc", coded->doc->id);
    put_span_fields(out, coded->doc, place_mention_span(&coded->parsed, mention));
    json_put_text_field(out, "name", mention->name);
    json_put_text_field(out, "country", str_of(mention->country));
    Str admin1 = place && gazetteer ? str_of(gazetteer_text(gazetteer, place->admin1)) : str_of("");
    json_put_text_field(out, "admin1", admin1);
    put_coordinates(out, place);
    json_put_text_field(out, "kind", place ? str_of(place_kind_name(place->kind)) : str_of(""));
    json_put_key(out, "confidence");
    json_put_number(out, (double)mention->confidence, 3);
    json_put_key(out, "metonym");
    json_put_bool(out, mention->metonym);
    json_put_close(out, '}');
}
