#include "engine/output.h"

#include "base/json.h"

#include <stdlib.h>
#include <string.h>

GivenSpan given_span(const Document *doc, TextSpan span) {
    if (span.start >= span.end) return (GivenSpan){.text = {"", 0}};
    return (GivenSpan){.text = str_slice(doc->text, span.start, span.end),
                       .start = offset_to_given(doc->map, span.start, false),
                       .end = offset_to_given(doc->map, span.end, true)};
}

TextSpan place_mention_span(const Coded *coded, const PlaceMention *mention) {
    const Tree *tree = &coded->parsed.trees[mention->sentence];
    return (TextSpan){tree->nodes[mention->first].token.start,
                      tree->nodes[mention->last].token.end};
}

static void put_text_field(StrBuf *out, const char *key, Str value) {
    json_put_key(out, key);
    json_put_string_or_null(out, value);
}

static void put_int_field(StrBuf *out, const char *key, int64_t value) {
    json_put_key(out, key);
    json_put_int(out, value);
}

/* The three fields that every mention begins with; nulls for none. */
static void put_span_fields(StrBuf *out, const Document *doc, TextSpan span) {
    GivenSpan given = given_span(doc, span);
    put_text_field(out, "text", given.text);
    if (given.text.len) {
        put_int_field(out, "start", given.start);
        put_int_field(out, "end", given.end);
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

static void put_parties(StrBuf *out, const char *key, const Document *doc, const Party *parties,
                        uint32_t count) {
    json_put_key(out, key);
    json_put_open(out, '[');
    for (uint32_t i = 0; i < count; i++) {
        const Party *party = &parties[i];
        json_put_item(out);
        json_put_open(out, '{');
        put_span_fields(out, doc, party->span);
        put_text_field(out, "name", party->name);
        put_text_field(out, "code", str_of(party->code));
        put_text_field(out, "country", str_of(party->country));
        put_text_field(out, "sector", str_of(party->sector));
        put_text_field(out, "named_by", str_of(named_by_name(party->named_by)));
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

static void put_said_by(StrBuf *out, const Document *doc, const Speaker *speaker) {
    json_put_key(out, "said_by");
    if (!speaker->known) {
        json_put_null(out);
        return;
    }
    json_put_open(out, '{');
    put_span_fields(out, doc, speaker->span);
    put_text_field(out, "code", str_of(speaker->code));
    json_put_key(out, "anonymous");
    json_put_bool(out, speaker->anonymous);
    put_text_field(out, "via", speaker->via);
    put_text_field(out, "kind", str_of(quote_kind_name(speaker->kind)));
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

static void put_event_place(StrBuf *out, const Coded *coded, const PlaceMention *mention) {
    json_put_key(out, "place");
    if (!mention) {
        json_put_null(out);
        return;
    }
    json_put_open(out, '{');
    put_span_fields(out, coded->doc, place_mention_span(coded, mention));
    put_text_field(out, "name", mention->name);
    put_text_field(out, "country", str_of(mention->country));
    put_coordinates(out, mention->place);
    json_put_close(out, '}');
}

static void put_harm_count(StrBuf *out, const char *key, const HarmCount *harm) {
    json_put_key(out, key);
    if (!harm->known) {
        json_put_null(out);
        return;
    }
    json_put_open(out, '{');
    put_int_field(out, "min", harm->min);
    json_put_key(out, "max");
    if (harm->max == UINT32_MAX)
        json_put_null(out);
    else
        json_put_int(out, harm->max);
    put_text_field(out, "who", harm->who);
    json_put_close(out, '}');
}

static void put_harm(StrBuf *out, const Event *e) {
    bool known = false;
    for (uint32_t kind = HARM_NONE + 1; kind < HARM_KIND_COUNT; kind++)
        known = known || e->harm[kind].known;
    json_put_key(out, "harm");
    if (!known) {
        json_put_null(out);
        return;
    }
    json_put_open(out, '{');
    for (uint32_t kind = HARM_NONE + 1; kind < HARM_KIND_COUNT; kind++)
        put_harm_count(out, harm_kind_name((HarmKind)kind), &e->harm[kind]);
    json_put_close(out, '}');
}

/* Fields that parley does not know go through as they came. */
static void put_extra(StrBuf *out, const Document *doc) {
    if (!doc->extra || json_object_size(doc->extra) == 0) return;
    char *text = json_dumps(doc->extra, JSON_ENCODE_ANY);
    json_put_key(out, "extra");
    if (text)
        strbuf_text(out, text);
    else
        out->failed = true;
    free(text);
}

static void put_where(StrBuf *out, const Coded *coded, uint32_t index) {
    const Sentence *sentence = &coded->tokens.sentences[index];
    GivenSpan given = given_span(coded->doc, (TextSpan){sentence->start, sentence->end});
    put_text_field(out, "doc", coded->doc->id);
    put_int_field(out, "sentence", index);
    put_int_field(out, "sentence_start", given.start);
    put_int_field(out, "sentence_end", given.end);
}

void put_event(StrBuf *out, const Coded *coded, const Event *e) {
    const Document *doc = coded->doc;
    json_put_open(out, '{');
    put_text_field(out, "id", str_of(e->id));
    put_where(out, coded, e->sentence);
    put_text_field(out, "date", str_of(e->date));
    put_text_field(out, "date_precision",
                   e->date[0] ? str_of(date_precision_name(e->date_precision)) : str_of(NULL));
    put_text_field(out, "report_date", doc->date);
    put_parties(out, "source", doc, e->source, e->source_count);
    put_parties(out, "target", doc, e->target, e->target_count);
    put_text_field(out, "event", str_of(event_type_name(e->type)));
    put_text_field(out, "mode", e->mode);
    put_contexts(out, e->contexts);
    put_text_field(out, "cameo", e->cameo);
    put_int_field(out, "quad", e->quad);
    json_put_key(out, "goldstein");
    json_put_number(out, (double)e->goldstein, 2);
    put_span_or_null(out, "trigger", doc, e->trigger);
    put_text_field(out, "status", str_of(event_status_name(e->status)));
    put_said_by(out, doc, &e->said_by);
    put_event_place(out, coded, e->place);
    put_harm(out, e);
    json_put_key(out, "confidence");
    json_put_number(out, (double)e->confidence, 3);
    put_text_field(out, "rule", e->rule);
    json_put_key(out, "guided");
    json_put_bool(out, e->guided);
    put_extra(out, doc);
    json_put_close(out, '}');
}

void put_quote(StrBuf *out, const Coded *coded, const Quote *quote) {
    const Document *doc = coded->doc;
    json_put_open(out, '{');
    put_text_field(out, "doc", doc->id);
    json_put_key(out, "speaker");
    if (quote->speaker.start >= quote->speaker.end) {
        json_put_null(out);
    } else {
        json_put_open(out, '{');
        put_span_fields(out, doc, quote->speaker);
        put_text_field(out, "code", str_of(quote->code));
        json_put_key(out, "anonymous");
        json_put_bool(out, quote->anonymous);
        json_put_close(out, '}');
    }
    put_span_or_null(out, "cue", doc, quote->cue);
    put_span_or_null(out, "content", doc, quote->content);
    put_text_field(out, "kind", str_of(quote_kind_name(quote->kind)));
    json_put_close(out, '}');
}

void put_place_mention(StrBuf *out, const Coded *coded, const PlaceMention *mention,
                       const Gazetteer *gazetteer) {
    const Place *place = mention->place;
    json_put_open(out, '{');
    put_text_field(out, "doc", coded->doc->id);
    put_span_fields(out, coded->doc, place_mention_span(coded, mention));
    put_text_field(out, "name", mention->name);
    put_text_field(out, "country", str_of(mention->country));
    Str admin1 = place && gazetteer ? str_of(gazetteer_text(gazetteer, place->admin1)) : str_of("");
    put_text_field(out, "admin1", admin1);
    put_coordinates(out, place);
    put_text_field(out, "kind", place ? str_of(place_kind_name(place->kind)) : str_of(""));
    json_put_key(out, "confidence");
    json_put_number(out, (double)mention->confidence, 3);
    json_put_key(out, "metonym");
    json_put_bool(out, mention->metonym);
    json_put_close(out, '}');
}
