#include "story/reconcile.h"

#include <string.h>

static const char *const standing_names[] = {"reported", "alleged",  "admitted",
                                             "verified", "disputed", "denied"};

const char *story_standing_name(StoryStanding standing) {
    return standing_names[standing];
}

static bool has_voice(const StoryVoices *voices, Str name) {
    for (uint32_t i = 0; i < voices->count; i++)
        if (str_equal_nocase(voices->names[i], name)) return true;
    return false;
}

static void hear(StoryVoices *voices, Str name) {
    if (voices->count < VOICES_MAX && name.len && !has_voice(voices, name))
        voices->names[voices->count++] = name;
}

/* One code begins with the other: SYRGOV speaks for SYR. */
static bool is_one_of(Str code, const PartyView *parties, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        Str other = parties[i].code;
        size_t common = code.len < other.len ? code.len : other.len;
        if (common >= 3 && str_equal(str_slice(code, 0, common), str_slice(other, 0, common)))
            return true;
    }
    return false;
}

/* Organisations of states and private ones, unless they are a side themselves. */
static bool is_third_party(const EventView *v) {
    Str code = v->said_by.code;
    bool kind = str_starts(code, "IGO") || str_starts(code, "NGO");
    return kind && !is_one_of(code, v->source, v->source_count) &&
           !is_one_of(code, v->target, v->target_count);
}

static void hear_claim(const EventView *v, StoryTally *out) {
    const SpeakerView *speaker = &v->said_by;
    Str name = speaker->code.len ? speaker->code : speaker->text;
    if (v->status == STATUS_DENIED)
        hear(&out->denying, name.len ? name : STR("-"));
    else if (speaker->known && is_third_party(v))
        hear(&out->verifying, name);
    else if (speaker->known && is_one_of(speaker->code, v->source, v->source_count))
        hear(&out->admitting, name);
    else if (v->status == STATUS_CLAIMED || speaker->known)
        hear(&out->alleging, name.len ? name : STR("-"));
}

static void count_reports(const StoryClaim *claims, uint32_t count, StoryTally *out) {
    for (uint32_t i = 0; i < count; i++) {
        bool known = false, heard = false;
        Str outlet = claims[i].view->publisher;
        for (uint32_t k = 0; k < i; k++) {
            known = known || claims[k].text == claims[i].text;
            heard = heard || str_equal_nocase(outlet, claims[k].view->publisher);
        }
        out->reports += !known;
        out->outlets += !heard && outlet.len > 0;
    }
}

/* From the least that was told to the most; an open count ends at what it begins with, if no other
 * goes beyond. */
static void widen(StoryHarm *harm, const HarmView *told) {
    if (!told->known) return;
    uint32_t most = told->most == UINT32_MAX ? told->least : told->most;
    if (!harm->known) *harm = (StoryHarm){true, told->least, most};
    if (told->least < harm->least) harm->least = told->least;
    if (most > harm->most) harm->most = most;
}

static StoryStanding standing_of(const StoryTally *t, bool told) {
    bool affirmed = told || t->alleging.count || t->admitting.count || t->verifying.count;
    if (!affirmed) return STANDING_DENIED;
    if (t->admitting.count) return STANDING_ADMITTED;
    if (t->verifying.count) return STANDING_VERIFIED;
    if (t->denying.count) return STANDING_DISPUTED;
    return told ? STANDING_REPORTED : STANDING_ALLEGED;
}

void story_reconcile(const StoryClaim *claims, uint32_t count, StoryTally *out) {
    *out = (StoryTally){.reports = 0};
    bool told = false;
    for (uint32_t i = 0; i < count; i++) {
        const EventView *v = claims[i].view;
        hear_claim(v, out);
        told = told || v->status == STATUS_ACTUAL;
        if (v->status == STATUS_DENIED) continue;
        for (int kind = HARM_NONE + 1; kind < HARM_KIND_COUNT; kind++)
            widen(&out->harm[kind], &v->harm[kind]);
    }
    count_reports(claims, count, out);
    out->standing = standing_of(out, told);
}
