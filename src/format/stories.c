#include "format/stories.h"

#include "base/json.h"

#include <string.h>

/* ---- JSON Lines ---- */

static void put_codes_list(StrBuf *out, const char *key, const PartyView *parties, uint32_t count) {
    json_put_key(out, key);
    json_put_open(out, '[');
    for (uint32_t i = 0; i < count; i++) {
        json_put_item(out);
        json_put_string(out, parties[i].code.len ? parties[i].code : parties[i].text);
    }
    json_put_close(out, ']');
}

static void put_voices(StrBuf *out, const char *key, const StoryVoices *voices) {
    json_put_key(out, key);
    json_put_open(out, '[');
    for (uint32_t i = 0; i < voices->count; i++) {
        json_put_item(out);
        json_put_string(out, voices->names[i]);
    }
    json_put_close(out, ']');
}

static void put_range(StrBuf *out, uint32_t least, uint32_t most) {
    json_put_open(out, '{');
    json_put_int_field(out, "min", least);
    json_put_key(out, "max");
    if (most == UINT32_MAX)
        json_put_null(out);
    else
        json_put_int(out, most);
    json_put_close(out, '}');
}

static void put_harm(StrBuf *out, const StoryHarm *harm) {
    json_put_key(out, "harm");
    json_put_open(out, '{');
    for (int kind = HARM_NONE + 1; kind < HARM_KIND_COUNT; kind++) {
        if (!harm[kind].known) continue;
        json_put_key(out, harm_kind_name((HarmKind)kind));
        put_range(out, harm[kind].least, harm[kind].most);
    }
    json_put_close(out, '}');
}

static void put_place(StrBuf *out, const PlaceView *place) {
    json_put_key(out, "place");
    if (!place->known) {
        json_put_null(out);
        return;
    }
    json_put_open(out, '{');
    json_put_text_field(out, "name", place->name);
    json_put_text_field(out, "country", place->country);
    json_put_text_field(out, "kind", place->kind);
    if (place->located) {
        json_put_key(out, "lat");
        json_put_number(out, place->lat, 5);
        json_put_key(out, "lon");
        json_put_number(out, place->lon, 5);
    }
    if (place->geonameid) json_put_int_field(out, "geonameid", place->geonameid);
    json_put_close(out, '}');
}

static void put_speaker(StrBuf *out, const SpeakerView *speaker) {
    json_put_key(out, "said_by");
    if (!speaker->known)
        json_put_null(out);
    else
        json_put_string_or_null(out, speaker->code.len ? speaker->code : speaker->text);
}

static void put_telling(StrBuf *out, const EventRow *row) {
    const EventView *v = &row->view;
    StoryHarm harm[HARM_KIND_COUNT];
    for (int kind = 0; kind < HARM_KIND_COUNT; kind++)
        harm[kind] = (StoryHarm){v->harm[kind].known, v->harm[kind].least, v->harm[kind].most};
    json_put_open(out, '{');
    json_put_text_field(out, "event", str_of(v->id));
    json_put_text_field(out, "doc", v->doc);
    json_put_text_field(out, "publisher", v->publisher);
    json_put_text_field(out, "report_date", v->report_date);
    json_put_int_field(out, "sentence", v->sentence);
    json_put_text_field(out, "day", row->day);
    put_codes_list(out, "source", v->source, v->source_count);
    put_codes_list(out, "target", v->target, v->target_count);
    json_put_text_field(out, "status", str_of(event_status_name(v->status)));
    put_speaker(out, &v->said_by);
    json_put_text_field(out, "place", v->place.name);
    put_harm(out, harm);
    json_put_key(out, "copy");
    json_put_bool(out, row->copy_of != 0);
    json_put_text_field(out, "why", row->why);
    json_put_text_field(out, "text", v->sentence_text);
    json_put_close(out, '}');
}

static void put_what(StrBuf *out, const Story *story) {
    const EventView *source = story_source_view(story), *target = story_target_view(story);
    json_put_int_field(out, "id", story->id);
    json_put_text_field(out, "type", str_of(event_type_name(story->type)));
    json_put_text_field(out, "first_day", story->first_day);
    json_put_text_field(out, "last_day", story->last_day);
    put_place(out, &story->place);
    put_codes_list(out, "source", source->source, source->source_count);
    put_codes_list(out, "target", target->target, target->target_count);
}

static void jsonl_story(StrBuf *out, const Story *story, const TableShape *shape) {
    (void)shape;
    const StoryTally *tally = &story->tally;
    json_put_open(out, '{');
    put_what(out, story);
    json_put_text_field(out, "status", str_of(story_standing_name(tally->standing)));
    put_voices(out, "alleged_by", &tally->alleging);
    put_voices(out, "admitted_by", &tally->admitting);
    put_voices(out, "denied_by", &tally->denying);
    put_voices(out, "verified_by", &tally->verifying);
    json_put_int_field(out, "reports", tally->reports);
    json_put_int_field(out, "outlets", tally->outlets);
    put_harm(out, tally->harm);
    json_put_key(out, "events");
    json_put_open(out, '[');
    for (uint32_t i = 0; i < story->count; i++) {
        json_put_item(out);
        put_telling(out, &story->events[i]);
    }
    json_put_close(out, ']');
    json_put_close(out, '}');
    strbuf_char(out, '\n');
}

/* ---- csv ---- */

static void put_comma_value(StrBuf *out, Str value) {
    put_csv_value(out, value);
    strbuf_char(out, ',');
}

static void join_voices(StrBuf *out, const StoryVoices *voices) {
    for (uint32_t i = 0; i < voices->count; i++) {
        if (i) strbuf_char(out, ';');
        put_one_line(out, voices->names[i]);
    }
}

static void csv_voices(StrBuf *out, const StoryVoices *voices) {
    StrBuf names = {.data = NULL};
    join_voices(&names, voices);
    if (names.failed) out->failed = true;
    put_comma_value(out, strbuf_view(&names));
    strbuf_free(&names);
}

static void csv_side(StrBuf *out, const PartyView *parties, uint32_t count) {
    StrBuf codes = {.data = NULL};
    put_party_codes(&codes, parties, count, ";");
    if (codes.failed) out->failed = true;
    put_comma_value(out, strbuf_view(&codes));
    strbuf_free(&codes);
}

static void csv_begin(StrBuf *out, const TableShape *shape) {
    (void)shape;
    strbuf_text(out, "id,type,first_day,last_day,place,place_country,source,target,status,"
                     "alleged_by,admitted_by,denied_by,verified_by,reports,outlets,events");
    for (int kind = HARM_NONE + 1; kind < HARM_KIND_COUNT; kind++) {
        const char *name = harm_kind_name((HarmKind)kind);
        strbuf_format(out, ",%s_min,%s_max", name, name);
    }
    strbuf_text(out, "\r\n");
}

static void csv_harm(StrBuf *out, const StoryHarm *harm) {
    if (harm->known && harm->most != UINT32_MAX)
        strbuf_format(out, ",%u,%u", harm->least, harm->most);
    else if (harm->known)
        strbuf_format(out, ",%u,", harm->least);
    else
        strbuf_text(out, ",,");
}

static void csv_story(StrBuf *out, const Story *story, const TableShape *shape) {
    (void)shape;
    const EventView *source = story_source_view(story), *target = story_target_view(story);
    const StoryTally *tally = &story->tally;
    strbuf_format(out, "%lld,%s,", (long long)story->id, event_type_name(story->type));
    put_comma_value(out, story->first_day);
    put_comma_value(out, story->last_day);
    put_comma_value(out, story->place.name);
    put_comma_value(out, story->place.country);
    csv_side(out, source->source, source->source_count);
    csv_side(out, target->target, target->target_count);
    put_comma_value(out, str_of(story_standing_name(tally->standing)));
    csv_voices(out, &tally->alleging);
    csv_voices(out, &tally->admitting);
    csv_voices(out, &tally->denying);
    csv_voices(out, &tally->verifying);
    strbuf_format(out, "%u,%u,%u", tally->reports, tally->outlets, story->count);
    for (int kind = HARM_NONE + 1; kind < HARM_KIND_COUNT; kind++)
        csv_harm(out, &tally->harm[kind]);
    strbuf_text(out, "\r\n");
}

/* ---- table ---- */

typedef struct Column {
    const char *title;
    uint32_t width;
} Column;

static const Column columns[] = {
    {"id", 8},     {"day", 13},   {"type", 9},    {"source", 12}, {"target", 12},
    {"place", 14}, {"status", 9}, {"reports", 7}, {"outlets", 7}, {"killed", 8},
};
enum {
    S_ID,
    S_DAY,
    S_TYPE,
    S_SOURCE,
    S_TARGET,
    S_PLACE,
    S_STATUS,
    S_REPORTS,
    S_OUTLETS,
    S_KILLED,
    S_COUNT
};

static void put_column(StrBuf *out, int column, Str text) {
    put_table_cell(out, text.len ? text : STR("-"), columns[column].width, true);
    strbuf_char(out, ' ');
}

static void put_number_column(StrBuf *out, int column, int64_t value) {
    char text[24];
    snprintf(text, sizeof text, "%lld", (long long)value);
    put_column(out, column, str_of(text));
}

static void put_side_column(StrBuf *out, int column, const PartyView *parties, uint32_t count) {
    StrBuf codes = {.data = NULL};
    put_party_codes(&codes, parties, count, ",");
    if (codes.failed) out->failed = true;
    put_column(out, column, strbuf_view(&codes));
    strbuf_free(&codes);
}

/* "2016-09-19", or "09-18..09-19" where it is not sure which. */
static void put_day_column(StrBuf *out, const Story *story) {
    char text[32];
    Str first = story->first_day, last = story->last_day;
    bool one = str_equal(first, last) || first.len < 10 || last.len < 10;
    if (one)
        put_column(out, S_DAY, first);
    else if (memcmp(first.data, last.data, 4) == 0)
        put_column(out, S_DAY,
                   (Str){text, (size_t)snprintf(text, sizeof text, "%.5s..%.5s", first.data + 5,
                                                last.data + 5)});
    else
        put_column(
            out, S_DAY,
            (Str){text, (size_t)snprintf(text, sizeof text, "%.4s..%.4s", first.data, last.data)});
}

static void range_text(const StoryHarm *harm, char *out, size_t size) {
    *out = 0;
    if (!harm->known) return;
    if (harm->least == harm->most)
        snprintf(out, size, "%u", harm->least);
    else if (harm->most == UINT32_MAX)
        snprintf(out, size, "%u+", harm->least);
    else
        snprintf(out, size, "%u-%u", harm->least, harm->most);
}

static void table_begin(StrBuf *out, const TableShape *shape) {
    if (shape->colour) strbuf_text(out, "\033[1m");
    for (int i = 0; i < S_COUNT; i++) put_column(out, i, str_of(columns[i].title));
    strbuf_text(out, "claims");
    if (shape->colour) strbuf_text(out, "\033[0m");
    strbuf_char(out, '\n');
}

static void put_claims(StrBuf *out, const char *verb, const StoryVoices *voices) {
    if (voices->count == 0) return;
    if (out->len) strbuf_text(out, "; ");
    join_voices(out, voices);
    strbuf_char(out, ' ');
    strbuf_text(out, verb);
}

static void put_claims_column(StrBuf *out, const StoryTally *tally, const TableShape *shape) {
    StrBuf line = {.data = NULL};
    uint32_t used = 0;
    put_claims(&line, "verifies", &tally->verifying);
    put_claims(&line, "admits", &tally->admitting);
    put_claims(&line, "alleges", &tally->alleging);
    put_claims(&line, "denies", &tally->denying);
    if (line.failed) out->failed = true;
    for (int i = 0; i < S_COUNT; i++) used += columns[i].width + 1;
    put_table_cell(out, strbuf_view(&line), shape->width > used + 20 ? shape->width - used : 20,
                   false);
    strbuf_free(&line);
}

static void table_story(StrBuf *out, const Story *story, const TableShape *shape) {
    const EventView *source = story_source_view(story), *target = story_target_view(story);
    char killed[32];
    put_number_column(out, S_ID, story->id);
    put_day_column(out, story);
    put_column(out, S_TYPE, str_of(event_type_name(story->type)));
    put_side_column(out, S_SOURCE, source->source, source->source_count);
    put_side_column(out, S_TARGET, target->target, target->target_count);
    put_column(out, S_PLACE, story->place.name);
    put_column(out, S_STATUS, str_of(story_standing_name(story->tally.standing)));
    put_number_column(out, S_REPORTS, story->tally.reports);
    put_number_column(out, S_OUTLETS, story->tally.outlets);
    range_text(&story->tally.harm[HARM_KILLED], killed, sizeof killed);
    put_column(out, S_KILLED, str_of(killed));
    put_claims_column(out, &story->tally, shape);
    strbuf_char(out, '\n');
}

const StoryFormat *find_story_format(const char *name) {
    static const StoryFormat formats[] = {{"table", table_begin, table_story},
                                          {"csv", csv_begin, csv_story},
                                          {"jsonl", NULL, jsonl_story}};
    for (size_t i = 0; i < 2; i++)
        if (strcmp(formats[i].name, name) == 0) return &formats[i];
    return &formats[2];
}
