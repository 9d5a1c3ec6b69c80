#include "record/load.h"

#include "base/utf8.h"
#include "record/edit.h"
#include "record/events.h"
#include "story/day.h"

#include <stdlib.h>
#include <string.h>

/* ---- texts, each once ---- */

static bool grow_names(StoryEvents *to) {
    uint32_t room = to->name_room ? to->name_room * 2 : 256;
    const char **names = calloc(room, sizeof *names);
    if (!names) return false;
    for (uint32_t i = 0; i < to->name_room; i++) {
        if (!to->names[i]) continue;
        uint64_t at = str_hash(str_of(to->names[i])) & (room - 1);
        while (names[at]) at = (at + 1) & (room - 1);
        names[at] = to->names[i];
    }
    free(to->names);
    to->names = names;
    to->name_room = room;
    return true;
}

/* The text, NUL-ended and kept. */
static const char *kept(StoryEvents *to, Str text) {
    if (text.len == 0) return "";
    if (to->name_count * 2 >= to->name_room && !grow_names(to)) {
        to->failed = true;
        return "";
    }
    uint64_t at = str_hash(text) & (to->name_room - 1);
    while (to->names[at] && !str_is(text, to->names[at])) at = (at + 1) & (to->name_room - 1);
    if (to->names[at]) return to->names[at];
    to->names[at] = arena_copy(to->arena, text.data, text.len);
    if (!to->names[at]) to->failed = true;
    to->name_count++;
    return to->names[at] ? to->names[at] : "";
}

/* ---- an event ---- */

static uint8_t take_side(StoryEvents *to, const PartyView *parties, uint32_t count,
                         const char *out[STORY_PARTIES_MAX]) {
    uint8_t taken = 0;
    for (uint32_t i = 0; i < count && taken < STORY_PARTIES_MAX; i++)
        if (parties[i].code.len) out[taken++] = kept(to, parties[i].code);
    return taken;
}

static void take_place(StoryEvents *to, const PlaceView *place, StoryEvent *out) {
    out->place = kept(to, place->name);
    out->region = kept(to, place->country);
    out->place_word = content_word_of(place->text.len ? place->text : place->name);
    out->geonameid = place->geonameid;
    out->is_part = str_is(place->kind, "region");
    out->is_site = str_is(place->kind, "site");
    out->is_area = str_is(place->kind, "country") || str_is(place->kind, "region") ||
                   str_is(place->kind, "water");
    out->located = place->located;
    out->lat = (float)place->lat;
    out->lon = (float)place->lon;
}

static bool names_the(Str before) {
    return str_find(before, "the ", 0) != SIZE_MAX;
}

/* "near Aleppo", "in the countryside of Aleppo": it was not in the town. */
static void take_nearness(const EventView *v, StoryEvent *out) {
    enum { BEFORE_PLACE = 18, QUARTERS = 4 };
    static const char *const words[] = {"near ",    "outside ", "around ",   "countryside of ",
                                        "west of ", "east of ", "north of ", "south of "};
    Str name = v->place.text, said = v->sentence_text;
    for (size_t at = 0; at + name.len <= said.len && name.len; at++) {
        if (!str_equal(str_slice(said, at, at + name.len), name)) continue;
        out->is_named = true;
        Str before = str_slice(said, at > BEFORE_PLACE ? at - BEFORE_PLACE : 0, at);
        for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
            Str word = str_of(words[i]);
            bool quarter = i >= QUARTERS && names_the(before); /* "in the southwest of Aleppo" */
            if (before.len >= word.len && !quarter &&
                str_equal(str_slice(before, before.len - word.len, before.len), word))
                out->is_near = true;
        }
        return;
    }
    /* Told before, of the act that this goes back to; "there" is that very place. */
    out->is_near = name.len > 0 && str_find(said, " there", 0) == SIZE_MAX;
}

static void take_harm(const HarmView *harm, StoryHarm *out) {
    for (int kind = 0; kind < HARM_KIND_COUNT; kind++)
        out[kind] = (StoryHarm){harm[kind].known, harm[kind].least, harm[kind].most};
}

enum { BEFORE_TRIGGER = 30, BEHIND_TRIGGER = 40 }; /* code points in which its site is named */

/* What stands around the trigger: a market there was hit, one at the sentence's end perhaps not. */
static Str near_trigger(const EventView *v) {
    if (v->trigger_start < v->sentence_start) return v->sentence_text;
    int64_t from = v->trigger_start - v->sentence_start - BEFORE_TRIGGER;
    int64_t to = v->trigger_stop - v->sentence_start + BEHIND_TRIGGER;
    size_t start = utf8_offset(v->sentence_text, from > 0 ? (size_t)from : 0);
    return str_slice(v->sentence_text, start, utf8_offset(v->sentence_text, (size_t)to));
}

/* Who acts and who speaks is compared by code; what stands in a target is often the place. */
static void take_words(const EventView *v, ContentWords *out) {
    ContentWords near;
    content_words(near_trigger(v), &near);
    content_words_drop(&near, v->said_by.text);
    content_words(v->sentence_text, out);
    content_words_drop(out, v->said_by.text);
    for (uint32_t i = 0; i < v->source_count; i++) content_words_drop(out, v->source[i].text);
    out->sites = near.sites;
    out->weapons = near.weapons;
}

static void take_view(StoryEvents *to, const EventRow *row, StoryEvent *out) {
    const EventView *v = &row->view;
    *out = (StoryEvent){.row = row->row,
                        .document = row->document_row,
                        .text = row->copy_of ? row->copy_of : row->document_row,
                        .sentence = v->sentence,
                        .trigger = (uint32_t)str_hash(v->trigger),
                        .type = v->type,
                        .status = v->status,
                        .mode = kept(to, v->mode),
                        .given = row->happening};
    event_key_of(str_of(v->id), &out->key);
    story_days(v->date, v->date_precision, v->report_date, &out->first, &out->last);
    out->source_count = take_side(to, v->source, v->source_count, out->source);
    out->target_count = take_side(to, v->target, v->target_count, out->target);
    take_place(to, &v->place, out);
    take_nearness(v, out);
    take_harm(v->harm, out->harm);
    take_words(v, &out->words);
    bool deed = v->quad % 2 == 0; /* what is said on Monday to have been said was said then */
    bool saying = deed && out->words.said_day && v->said_by.known && out->last == out->first;
    if ((out->words.day_before || saying) && out->first != DAY_UNKNOWN) out->first--;
}

/* The record finds them a little too widely; what already tells of a happening comes with all that
 * do, lest it look more open than it is. */
static bool is_wanted(const StoryEvents *to, const StoryEvent *e) {
    const Stretch *wanted = &to->stretch;
    if (to->all_days) return true;
    if (e->first == DAY_UNKNOWN || wanted->first == DAY_UNKNOWN) return e->first == wanted->first;
    if (story_is_long(e->first, e->last) != wanted->of_years) return false;
    int32_t last = wanted->of_years ? e->first : e->last;
    if (e->given) return true;
    return e->first <= wanted->last && last >= wanted->first;
}

static bool take_row(void *context, const EventRow *row) {
    StoryEvents *to = context;
    if (to->count == to->room) {
        uint32_t room = to->room ? to->room * 2 : 256;
        StoryEvent *grown = realloc(to->events, room * sizeof *grown);
        to->failed = to->failed || !grown;
        if (to->failed) return false;
        to->events = grown;
        to->room = room;
    }
    take_view(to, row, &to->events[to->count]);
    if (is_wanted(to, &to->events[to->count])) to->count++;
    return !to->failed;
}

static int compare_rows(const void *a, const void *b) {
    int64_t x = ((const StoryEvent *)a)->row, y = ((const StoryEvent *)b)->row;
    return x < y ? -1 : x > y;
}

parley_status story_events_load(Record *record, const Stretch *stretch, bool all_days,
                                int64_t last_row, StoryEvents *out, parley_error *err) {
    char first[DAY_TEXT] = "", last[DAY_TEXT] = "";
    *out = (StoryEvents){.arena = arena_new(0), .stretch = *stretch, .all_days = all_days};
    if (!out->arena) return error_memory(err);
    if (!all_days) {
        story_day_text(stretch->first, first);
        story_day_text(stretch->last, last);
    }
    EventFilter filter = {.type = stretch->type,
                          .open_first = str_of(first),
                          .open_last = str_of(last),
                          .of_years = stretch->of_years && !all_days,
                          .undated = stretch->first == DAY_UNKNOWN && !all_days,
                          .last_row = last_row};
    parley_status status = record_events(record, &filter, take_row, out, err);
    if (out->failed) return error_memory(err);
    if (out->count) qsort(out->events, out->count, sizeof *out->events, compare_rows);
    out->stood = calloc((size_t)out->count + 1, sizeof *out->stood);
    if (!out->stood) return error_memory(err);
    for (uint32_t i = 0; i < out->count; i++) out->stood[i] = out->events[i].given;
    return status;
}

void story_events_free(StoryEvents *loaded) {
    arena_free(loaded->arena);
    free(loaded->events);
    free(loaded->stood);
    free(loaded->names);
}
