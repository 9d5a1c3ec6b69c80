#include "event/view.h"

#include <string.h>

static void view_parties(const Document *doc, const Party *parties, uint32_t count,
                         PartyView *out) {
    for (uint32_t i = 0; i < count; i++) {
        GivenSpan given = given_span(doc, parties[i].span);
        bool stands = given.text.len > 0;
        out[i] = (PartyView){.text = given.text,
                             .name = parties[i].name,
                             .code = str_of(parties[i].code),
                             .country = str_of(parties[i].country),
                             .sector = str_of(parties[i].sector),
                             .named_by = str_of(named_by_name(parties[i].named_by)),
                             .start = stands ? (int64_t)given.start : -1,
                             .stop = stands ? (int64_t)given.end : -1};
    }
}

static SpeakerView view_speaker(const Document *doc, const Speaker *speaker) {
    if (!speaker->known) return (SpeakerView){.start = -1, .stop = -1};
    GivenSpan given = given_span(doc, speaker->span);
    bool stands = given.text.len > 0;
    return (SpeakerView){.known = true,
                         .anonymous = speaker->anonymous,
                         .text = given.text,
                         .code = str_of(speaker->code),
                         .via = speaker->via,
                         .kind = str_of(quote_kind_name(speaker->kind)),
                         .start = stands ? (int64_t)given.start : -1,
                         .stop = stands ? (int64_t)given.end : -1};
}

static PlaceView view_place(const Document *doc, const ParsedDocument *parsed,
                            const PlaceMention *mention) {
    if (!mention) return (PlaceView){.start = -1, .stop = -1};
    GivenSpan given = given_span(doc, place_mention_span(parsed, mention));
    PlaceView view = {.known = true,
                      .text = given.text,
                      .name = mention->name,
                      .country = str_of(mention->country),
                      .start = given.start,
                      .stop = given.end};
    const Place *place = mention->place;
    if (!place) return view;
    view.located = true;
    view.kind = str_of(place_kind_name(place->kind));
    view.geonameid = place->geonameid;
    view.lat = (double)place->lat;
    view.lon = (double)place->lon;
    return view;
}

static void view_codes(const Document *doc, const Event *event, EventView *out) {
    GivenSpan trigger = given_span(doc, event->trigger);
    bool stands = trigger.text.len > 0;
    out->type = event->type;
    out->mode = event->mode;
    out->contexts = event->contexts;
    out->cameo = event->cameo;
    out->quad = event->quad;
    out->goldstein = (double)event->goldstein;
    out->trigger = trigger.text;
    out->trigger_start = stands ? (int64_t)trigger.start : -1;
    out->trigger_stop = stands ? (int64_t)trigger.end : -1;
    out->status = event->status;
    out->confidence = (double)event->confidence;
    out->rule = event->rule;
    out->guided = event->guided;
}

static void view_date(const Document *doc, const Event *event, EventView *out) {
    GivenSpan words = given_span(doc, event->date_span);
    bool stands = words.text.len > 0;
    out->date = str_of(event->date);
    out->date_precision =
        str_of(event->date[0] ? date_precision_name(event->date_precision) : NULL);
    out->date_text = words.text;
    out->date_start = stands ? (int64_t)words.start : -1;
    out->date_stop = stands ? (int64_t)words.end : -1;
}

static void view_report(const Document *doc, const Sentence *sentence, EventView *out) {
    GivenSpan given = given_span(doc, (TextSpan){sentence->start, sentence->end});
    out->doc = doc->id;
    out->report_date = doc->date;
    out->title = doc->title;
    out->url = doc->url;
    out->publisher = doc->publisher;
    out->sentence_start = given.start;
    out->sentence_stop = given.end;
    out->sentence_text = given.text;
    out->extra = str_of("");
}

void event_view(const Document *doc, const TokenList *tokens, const ParsedDocument *parsed,
                const Event *event, EventView *out) {
    memcpy(out->id, event->id, sizeof out->id);
    out->sentence = event->sentence;
    view_report(doc, &tokens->sentences[event->sentence], out);
    view_date(doc, event, out);
    out->source_count = event->source_count;
    out->target_count = event->target_count;
    view_parties(doc, event->source, event->source_count, out->source);
    view_parties(doc, event->target, event->target_count, out->target);
    view_codes(doc, event, out);
    out->said_by = view_speaker(doc, &event->said_by);
    out->place = view_place(doc, parsed, event->place);
    for (int kind = 0; kind < HARM_KIND_COUNT; kind++)
        out->harm[kind] = (HarmView){event->harm[kind].known, event->harm[kind].min,
                                     event->harm[kind].max, event->harm[kind].who};
}
