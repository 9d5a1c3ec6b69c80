/* Events as comma-separated values (RFC 4180): a header, one row an event. Lists are joined with
 * semicolons. */
#include "format/events.h"

#include <stdlib.h>
#include <string.h>

static const char header[] =
    "id,doc,sentence,sentence_start,sentence_end,date,date_precision,report_date,source_text,"
    "source_name,source_code,target_text,target_name,target_code,event,mode,contexts,cameo,quad,"
    "goldstein,trigger,trigger_start,trigger_end,status,said_by,said_by_code,said_by_anonymous,"
    "said_by_via,place,place_country,lat,lon,geonameid,killed_min,killed_max,injured_min,"
    "injured_max,confidence,rule,guided,sentence_text\r\n";

static void csv_begin(StrBuf *out, const TableShape *shape) {
    (void)shape;
    strbuf_text(out, header);
}

void put_csv_value(StrBuf *out, Str value) {
    bool plain = true;
    for (size_t i = 0; i < value.len; i++)
        if (value.data[i] && strchr(",\"\r\n", value.data[i])) plain = false;
    if (plain) {
        strbuf_str(out, value);
        return;
    }
    strbuf_char(out, '"');
    for (size_t i = 0; i < value.len; i++) {
        if (value.data[i] == '"') strbuf_char(out, '"');
        strbuf_char(out, value.data[i]);
    }
    strbuf_char(out, '"');
}

static void put_field(StrBuf *out, Str value) {
    put_csv_value(out, value);
    strbuf_char(out, ',');
}

static void put_name(StrBuf *out, const char *value) {
    put_field(out, str_of(value));
}

static void put_count(StrBuf *out, int64_t value) {
    strbuf_format(out, "%lld,", (long long)value);
}

/* A place in the text: 0 where it is not known. */
static void put_offset(StrBuf *out, int64_t value) {
    put_count(out, value < 0 ? 0 : value);
}

static void put_list(StrBuf *out, const PartyView *parties, uint32_t count) {
    StrBuf texts = {.data = NULL}, names = {.data = NULL}, codes = {.data = NULL};
    for (uint32_t i = 0; i < count; i++) {
        if (i) {
            strbuf_char(&texts, ';');
            strbuf_char(&names, ';');
            strbuf_char(&codes, ';');
        }
        put_one_line(&texts, parties[i].text);
        strbuf_str(&names, parties[i].name);
        strbuf_str(&codes, parties[i].code);
    }
    if (texts.failed || names.failed || codes.failed) out->failed = true;
    put_field(out, strbuf_view(&texts));
    put_field(out, strbuf_view(&names));
    put_field(out, strbuf_view(&codes));
    strbuf_free(&texts);
    strbuf_free(&names);
    strbuf_free(&codes);
}

static void put_what(StrBuf *out, const EventView *e) {
    put_name(out, event_type_name(e->type));
    put_field(out, e->mode);
    StrBuf contexts = {.data = NULL};
    strbuf_str(&contexts, e->contexts);
    for (size_t i = 0; i < contexts.len; i++)
        if (contexts.data[i] == ',') contexts.data[i] = ';';
    if (contexts.failed) out->failed = true;
    put_field(out, strbuf_view(&contexts));
    strbuf_free(&contexts);
    put_field(out, e->cameo);
    put_count(out, e->quad);
    strbuf_format(out, "%.1f,", e->goldstein);
    put_field(out, e->trigger);
    put_offset(out, e->trigger_start);
    put_offset(out, e->trigger_stop);
    put_name(out, event_status_name(e->status));
}

static void put_speaker(StrBuf *out, const SpeakerView *speaker) {
    if (!speaker->known) {
        strbuf_text(out, ",,,,");
        return;
    }
    put_field(out, speaker->text);
    put_field(out, speaker->code);
    put_name(out, speaker->anonymous ? "true" : "false");
    put_field(out, speaker->via);
}

static void put_place(StrBuf *out, const PlaceView *place) {
    put_field(out, place->name);
    put_field(out, place->country);
    if (place->located)
        strbuf_format(out, "%.5f,%.5f,", place->lat, place->lon);
    else
        strbuf_text(out, ",,");
    if (place->geonameid)
        put_count(out, place->geonameid);
    else
        strbuf_char(out, ',');
}

static void put_harm(StrBuf *out, const HarmView *harm) {
    if (!harm->known) {
        strbuf_text(out, ",,");
        return;
    }
    put_count(out, harm->least);
    if (harm->most == UINT32_MAX)
        strbuf_char(out, ',');
    else
        put_count(out, harm->most);
}

static void csv_event(StrBuf *out, const EventView *e, const TableShape *shape) {
    (void)shape;
    put_name(out, e->id);
    put_field(out, e->doc);
    put_count(out, e->sentence);
    put_count(out, e->sentence_start);
    put_count(out, e->sentence_stop);
    put_field(out, e->date);
    put_field(out, e->date_precision);
    put_field(out, e->report_date);
    put_list(out, e->source, e->source_count);
    put_list(out, e->target, e->target_count);
    put_what(out, e);
    put_speaker(out, &e->said_by);
    put_place(out, &e->place);
    put_harm(out, &e->harm[HARM_KILLED]);
    put_harm(out, &e->harm[HARM_INJURED]);
    strbuf_format(out, "%.3f,", e->confidence);
    put_field(out, e->rule);
    put_name(out, e->guided ? "true" : "false");
    put_csv_value(out, e->sentence_text);
    strbuf_text(out, "\r\n");
}

const EventFormat format_csv = {.name = "csv", .begin = csv_begin, .event = csv_event};
