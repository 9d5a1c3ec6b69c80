#include "format/stories.h"

static void put_names(StrBuf *out, const char *title, const StoryVoices *voices) {
    if (voices->count == 0) return;
    strbuf_format(out, "  %s: ", title);
    for (uint32_t i = 0; i < voices->count; i++) {
        if (i) strbuf_text(out, ", ");
        put_one_line(out, voices->names[i]);
    }
    strbuf_char(out, '\n');
}

static uint32_t known(const PartyView *parties, uint32_t count) {
    uint32_t codes = 0;
    for (uint32_t i = 0; i < count; i++) codes += parties[i].code.len > 0;
    return codes;
}

static void put_side(StrBuf *out, const PartyView *parties, uint32_t count) {
    bool any = false;
    for (uint32_t i = 0; i < count; i++) {
        if (parties[i].code.len == 0) continue;
        strbuf_format(out, any ? ",%.*s" : "%.*s", STR_ARG(parties[i].code));
        any = true;
    }
    if (!any) strbuf_char(out, '-');
}

/* "RUSMIL ASSAULT SYRCVL, Aleppo": as the first telling with both sides has it. */
static void put_summary(StrBuf *out, const Story *story) {
    const EventView *told = &story->events[0].view;
    for (uint32_t i = 0; i < story->count; i++) {
        const EventView *v = &story->events[i].view;
        if (!known(v->source, v->source_count) || !known(v->target, v->target_count)) continue;
        told = v;
        break;
    }
    put_side(out, told->source, told->source_count);
    strbuf_format(out, " %s ", event_type_name(told->type));
    put_side(out, told->target, told->target_count);
    if (story->place.known) strbuf_format(out, ", %.*s", STR_ARG(story->place.name));
}

static void put_head(StrBuf *out, const Story *story) {
    const StoryTally *tally = &story->tally;
    bool one = str_equal(story->first_day, story->last_day);
    strbuf_format(out, "happening %lld: ", (long long)story->id);
    put_summary(out, story);
    strbuf_format(out, ", %.*s%s%.*s\n", STR_ARG(story->first_day), one ? "" : "..",
                  one ? 0 : (int)story->last_day.len, story->last_day.data);
    strbuf_format(out, "  %s; %u reports of %u outlets, %u tellings\n",
                  story_standing_name(tally->standing), tally->reports, tally->outlets,
                  story->count);
    put_names(out, "verified by", &tally->verifying);
    put_names(out, "admitted by", &tally->admitting);
    put_names(out, "alleged by", &tally->alleging);
    put_names(out, "denied by", &tally->denying);
    for (int kind = HARM_NONE + 1; kind < HARM_KIND_COUNT; kind++) {
        const StoryHarm *harm = &tally->harm[kind];
        if (!harm->known) continue;
        strbuf_format(out, "  %s: %u", harm_kind_name((HarmKind)kind), harm->least);
        strbuf_format(out, harm->most != harm->least ? "-%u\n" : "\n", harm->most);
    }
}

static void put_telling(StrBuf *out, const EventRow *row) {
    const EventView *v = &row->view;
    strbuf_format(out, "\n%s  %.*s", v->id, STR_ARG(v->doc));
    if (v->publisher.len) strbuf_format(out, " (%.*s)", STR_ARG(v->publisher));
    strbuf_format(out, ", %.*s, %s", STR_ARG(v->report_date), event_status_name(v->status));
    Str speaker = v->said_by.code.len ? v->said_by.code : v->said_by.text;
    if (v->said_by.known && speaker.len) {
        strbuf_text(out, " by ");
        put_one_line(out, speaker);
    }
    strbuf_text(out, row->copy_of ? ", a copy\n  \"" : "\n  \"");
    put_one_line(out, v->sentence_text);
    strbuf_text(out, "\"\n  ");
    if (row->why.len)
        strbuf_format(out, "%.*s\n", STR_ARG(row->why));
    else
        strbuf_text(out, "the first to tell of it\n");
}

void put_story_reasons(StrBuf *out, const Story *story) {
    put_head(out, story);
    for (uint32_t i = 0; i < story->count; i++) put_telling(out, &story->events[i]);
}
