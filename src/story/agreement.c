#include "story/agreement.h"

#include "story/day.h"
#include "story/parties.h"

#include <math.h>
#include <string.h>

enum {
    ENOUGH = 5,       /* points for one happening */
    HOLD = 3,         /* points that do not come of the day alone */
    NEAR_KM = 6,      /* a site of a town may lie so far from its middle */
    BESIDE_KM = 1,    /* and one site from another of them */
    AROUND_KM = 30,   /* so far is "near Aleppo" */
    REGION_KM = 300,  /* and so far may a town lie from the middle of its region */
    CLOSE_COUNTS = 3, /* counts of the dead that differ by no more agree */
};

bool story_counts(EventStatus status) {
    return status == STATUS_ACTUAL || status == STATUS_CLAIMED || status == STATUS_DENIED;
}

/* Acts that leave something at a place, whoever did them. */
static bool is_of_place(EventType type) {
    return type == EVENT_ASSAULT || type == EVENT_PROTEST || type == EVENT_COERCE ||
           type == EVENT_MOBILIZE || type == EVENT_RETREAT || type == EVENT_AID;
}

/* ---- days ---- */

static int32_t days_of_month(Str date) {
    int month = (date.data[5] - '0') * 10 + date.data[6] - '0';
    return month == 2 ? 29 : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

void story_days(Str date, Str precision, Str report_date, int32_t *first, int32_t *last) {
    int32_t day = story_day(date), report = story_day(report_date);
    *first = *last = day;
    if (day == DAY_UNKNOWN) {
        *last = report;
        *first = report == DAY_UNKNOWN ? DAY_UNKNOWN : report - 1;
    } else if (str_is(precision, "week")) {
        *first = day - 6;
        *last = day + 6;
    } else if (str_is(precision, "month")) {
        *first = day - ((date.data[8] - '0') * 10 + date.data[9] - '0') + 1;
        *last = *first + days_of_month(date) - 1;
    } else if (str_is(precision, "year")) {
        *last = day + 365;
    }
}

static void compare_days(const StoryEvent *event, const StoryFrame *frame, Agreement *out) {
    out->first = event->first > frame->first ? event->first : frame->first;
    out->last = event->last < frame->last ? event->last : frame->last;
    out->day_exact = event->first == event->last && frame->first == frame->last;
    out->day_off = (event->last == event->first + 1 && out->last < event->last) ||
                   (frame->last == frame->first + 1 && out->last < frame->last);
    if (out->first > out->last) out->forbidden = "other day";
    if (out->first == DAY_UNKNOWN) out->forbidden = "no day";
}

/* ---- places ---- */

static double kilometres(const StoryEvent *a, const StoryEvent *b) {
    double degree = 3.14159265358979 / 180, mean = (double)(a->lat + b->lat) / 2 * degree;
    double north = (double)(a->lat - b->lat), east = (double)(a->lon - b->lon) * cos(mean);
    return sqrt(north * north + east * east) * 111.2;
}

static bool same_name(const StoryEvent *a, const StoryEvent *b) {
    if (a->geonameid && b->geonameid) return a->geonameid == b->geonameid;
    return strcmp(a->place, b->place) == 0 || (a->place_word && a->place_word == b->place_word);
}

static bool same_country(const StoryEvent *a, const StoryEvent *b) {
    return !*a->region || !*b->region || strcmp(a->region, b->region) == 0;
}

/* A part of one country; of those that many share ("the Sahel") the middle tells nothing. */
static bool is_region(const StoryEvent *area) {
    return area->located && area->is_part && *area->region;
}

/* Two places that are both named. Where words are the act, an area may be what they are about, and
 * where they were said: only two towns forbid. */
static StoryMatch places_match(const StoryEvent *a, const StoryEvent *b) {
    bool area = a->is_area || b->is_area;
    if (!same_country(a, b)) return area && !is_of_place(a->type) ? MATCH_OPEN : MATCH_CONFLICT;
    if (same_name(a, b))
        return a->is_area || (a->is_near != b->is_near && a->is_named && b->is_named) ? MATCH_WEAK
                                                                                      : MATCH_SAME;
    bool far = a->located && b->located && kilometres(a, b) > REGION_KM;
    bool region = a->is_area != b->is_area && is_region(a->is_area ? a : b);
    if (area) return region && far && is_of_place(a->type) ? MATCH_CONFLICT : MATCH_WEAK;
    if (a->is_near || b->is_near)
        return a->located && b->located && kilometres(a, b) <= AROUND_KM ? MATCH_WEAK
                                                                         : MATCH_CONFLICT;
    int near = a->is_site && b->is_site ? BESIDE_KM : NEAR_KM;
    return a->located && b->located && kilometres(a, b) <= near ? MATCH_SAME : MATCH_CONFLICT;
}

/* One names a town, the other no place or an area: its sentence may have the town's name still. */
static void look_in_words(const StoryEvent *a, const StoryEvent *b, Agreement *out) {
    const StoryEvent *town = *a->place && !a->is_area ? a : b, *other = town == a ? b : a;
    if (town->is_area || !content_words_have(&other->words, town->place_word)) return;
    out->place = MATCH_SAME;
    out->place_in_words = true;
    out->place_name = town->place;
}

/* A district and its city. */
static bool is_district_of(const StoryEvent *site, const StoryEvent *town) {
    return site->is_site && !town->is_site && !town->is_area && site->located && town->located &&
           kilometres(site, town) <= NEAR_KM;
}

/* One report that names another place in another sentence tells of another act. */
static bool tells_another(const StoryEvent *a, const StoryEvent *b) {
    bool elsewhere = a->document == b->document && a->sentence != b->sentence && *a->place &&
                     *b->place && a->type == EVENT_ASSAULT && !same_name(a, b);
    return elsewhere && !a->is_near && !b->is_near && !is_district_of(a, b) &&
           !is_district_of(b, a);
}

static void compare_places(const StoryEvent *event, const StoryEvent *telling,
                           const StoryFrame *frame, Agreement *out) {
    const StoryEvent *other = frame->placed ? frame->placed : telling;
    bool both = *event->place && *other->place;
    out->place = both ? places_match(event, other) : MATCH_OPEN;
    out->place_name = *event->place && !event->is_area ? event->place : other->place;
    if (out->place == MATCH_CONFLICT || tells_another(event, telling))
        out->forbidden = "other place";
    if (out->place == MATCH_OPEN || out->place == MATCH_WEAK) {
        look_in_words(event, other, out);
        if (!out->place_in_words) look_in_words(event, telling, out);
    }
    out->elsewhere =
        out->place != MATCH_SAME &&
        content_words_elsewhere(&event->words, event->is_area ? event->place_word : 0,
                                &telling->words, telling->is_area ? telling->place_word : 0);
}

/* ---- actors ---- */

static bool is_reciprocal(EventType type) {
    return type == EVENT_CONSULT || type == EVENT_SUPPORT || type == EVENT_ASSAULT ||
           type == EVENT_AGREE;
}

/* "Shelled the town" has the town's country for a target: ground, and nobody. */
static bool is_ground(const StoryEvent *e) {
    return e->type == EVENT_ASSAULT && *e->place && e->target_count == 1 &&
           strcmp(e->target[0], e->region) == 0;
}

static void compare_parties(const StoryEvent *e, const StoryEvent *t, Agreement *out) {
    out->source =
        sides_match(e->source, e->source_count, t->source, t->source_count, out->source_codes);
    out->target =
        sides_match(e->target, e->target_count, t->target, t->target_count, out->target_codes);
    if (out->target == MATCH_CONFLICT && (is_ground(e) || is_ground(t))) out->target = MATCH_OPEN;
    if (!is_reciprocal(e->type) || (out->source > MATCH_OPEN && out->target > MATCH_OPEN)) return;
    const char *first[2] = {NULL, NULL}, *second[2] = {NULL, NULL};
    StoryMatch across = sides_match(e->source, e->source_count, t->target, t->target_count, first);
    StoryMatch back = sides_match(e->target, e->target_count, t->source, t->source_count, second);
    if (across <= MATCH_OPEN || back <= MATCH_OPEN) return;
    out->swapped = true;
    out->source = across;
    out->target = back;
    memcpy(out->source_codes, first, sizeof first);
    memcpy(out->target_codes, second, sizeof second);
}

static bool is_disputed(const StoryEvent *e) {
    return e->status == STATUS_CLAIMED || e->status == STATUS_DENIED;
}

/* Each side blames the other for one attack: only where all else agrees. */
static bool may_blame_another(const StoryEvent *e, const StoryEvent *t, const Agreement *a) {
    return e->type == EVENT_ASSAULT && is_disputed(e) && is_disputed(t) && a->place == MATCH_SAME &&
           a->day_exact && a->mode != MATCH_CONFLICT && !a->other_site &&
           (a->harm >= MATCH_WEAK || a->words >= 3);
}

static void judge_parties(const StoryEvent *e, const StoryEvent *t, Agreement *out) {
    bool here = is_of_place(e->type) && out->place == MATCH_SAME && out->day_exact;
    if (out->source == MATCH_CONFLICT) {
        out->other_blamed = may_blame_another(e, t, out);
        if (!out->other_blamed) out->forbidden = "other source";
    }
    if (out->target == MATCH_CONFLICT &&
        !(here && (out->source >= MATCH_WEAK || out->harm == MATCH_SAME)))
        out->forbidden = "other target";
}

/* ---- harm, words ---- */

/* Counts of one attack grow and differ; 12 and "at least 10" agree, 3 and 40 can not. Between the
 * two they neither speak for one attack nor against it. */
static StoryMatch counts_match(const StoryHarm *a, const StoryHarm *b) {
    if (!a->known || !b->known) return MATCH_OPEN;
    if (a->least == b->least) return MATCH_SAME;
    const StoryHarm *low = a->least <= b->least ? a : b, *high = low == a ? b : a;
    bool open = low->most == UINT32_MAX;
    uint32_t from = open ? low->least : low->most, to = high->least;
    if (to <= from + CLOSE_COUNTS || 2 * (uint64_t)to <= 3 * (uint64_t)from) return MATCH_WEAK;
    if (open && to <= 2 * (uint64_t)from) return MATCH_WEAK;
    return to <= (open ? 3 : 2) * (uint64_t)from ? MATCH_OPEN : MATCH_CONFLICT;
}

static void compare_harm(const StoryEvent *event, const StoryEvent *telling,
                         const StoryFrame *frame, Agreement *out) {
    out->harm = MATCH_OPEN;
    for (int kind = HARM_NONE + 1; kind < HARM_KIND_COUNT; kind++) {
        StoryMatch match = counts_match(&event->harm[kind], &frame->harm[kind]);
        StoryMatch one = counts_match(&event->harm[kind], &telling->harm[kind]);
        if (one > match) match = one;
        if (match == MATCH_CONFLICT) out->forbidden = "other harm";
        if (match <= out->harm) continue;
        out->harm = match;
        out->harm_kind = (HarmKind)kind;
    }
}

/* With what an attack was made, a bit; 0 where the sentence names nothing, or several things. */
static uint32_t weapon_of(const StoryEvent *e) {
    uint32_t weapons = e->type == EVENT_ASSAULT ? e->words.weapons : 0;
    return weapons & (weapons - 1) ? 0 : weapons;
}

/* An event and a happening, told by the one that is compared or by the first that says how. */
static bool is_other_weapon(const StoryEvent *event, const StoryEvent *telling,
                            const StoryFrame *frame) {
    uint32_t weapon = weapon_of(event), other = weapon_of(telling);
    if (!other && frame->armed) other = weapon_of(frame->armed);
    return weapon && other && weapon != other;
}

static void compare_words(const StoryEvent *e, const StoryEvent *t, Agreement *out) {
    out->of_place = e->type == EVENT_ASSAULT || e->type == EVENT_MOBILIZE;
    out->words = content_words_shared(&e->words, &t->words, &out->names);
    out->other_site = e->words.sites && t->words.sites && !(e->words.sites & t->words.sites);
    out->same_site = (e->words.sites & t->words.sites) != 0;
    bool modes = *e->mode && *t->mode;
    out->mode = !modes ? MATCH_OPEN : strcmp(e->mode, t->mode) ? MATCH_CONFLICT : MATCH_SAME;
}

/* Threats of one day by the same side are told apart by whom they warn and what they are about: the
 * words that are no names. */
static bool is_other_matter(const StoryEvent *e, const StoryEvent *t, const Agreement *a) {
    enum { SAID_LEAST = 2 };
    if (e->type != EVENT_THREATEN || e->target_count == t->target_count) return false;
    return content_words_plain(&e->words) >= SAID_LEAST &&
           content_words_plain(&t->words) >= SAID_LEAST && a->words == a->names;
}

/* ---- all of it ---- */

/* The same sentence of one copied text: whatever day the copy bears. */
static bool is_copied(const StoryEvent *e, const StoryEvent *t, const Agreement *a) {
    if (e->text != t->text || e->document == t->document || e->trigger != t->trigger) return false;
    uint32_t less = e->words.count < t->words.count ? e->words.count : t->words.count;
    return less > 0 && a->words * 5 >= less * 4 && a->source != MATCH_CONFLICT &&
           a->target != MATCH_CONFLICT && a->place != MATCH_CONFLICT;
}

/* The coder gives two events of one sentence only where they differ in something; but what an
 * attack did is often given as one of its own ("a missile struck Marib, killing three"), and so is
 * each pair of those who meet, and whom one word leaves open. */
static bool is_told_apart(const StoryEvent *e, const StoryEvent *t, const Agreement *a) {
    if (!a->together || (a->source == MATCH_SAME && a->target == MATCH_SAME)) return false;
    bool one_word = e->trigger == t->trigger && a->source == MATCH_SAME;
    bool loose = e->type == EVENT_ASSAULT || e->type == EVENT_CONSULT || one_word;
    return !loose || a->source == MATCH_CONFLICT || a->target == MATCH_CONFLICT;
}

static int points_of(StoryMatch match, int weak, int same) {
    return match == MATCH_SAME ? same : match == MATCH_WEAK ? weak : 0;
}

/* Words weigh less the more there are of them. */
static int word_points(uint32_t words) {
    return words >= 10 ? 4 : words >= 6 ? 3 : words >= 3 ? 2 : words >= 2 ? 1 : 0;
}

static void add_up(const StoryEvent *e, Agreement *a) {
    a->points = points_of(a->source, 1, 2) + points_of(a->target, 1, 2);
    a->points += points_of(a->place, 1, is_of_place(e->type) ? 3 : 1);
    a->points += points_of(a->harm, 1, 2) + points_of(a->mode, 0, 1);
    a->points += a->day_exact ? 2 : 0;
    a->points += word_points(a->words + a->names);
    if (a->mode == MATCH_CONFLICT && (e->type == EVENT_ASSAULT || e->type == EVENT_CONSULT))
        a->points--;
    if (a->target == MATCH_CONFLICT) a->points -= 2;
    if (a->other_blamed || (a->swapped && e->type == EVENT_ASSAULT)) a->points--;
    if (a->other_site) a->points -= 2;
    if (a->elsewhere && a->of_place) a->points -= 2;
    if (a->same_site) a->points++;
    if (a->answered) a->points += 3;
}

void story_compare(const StoryEvent *event, const StoryEvent *telling, const StoryFrame *frame,
                   Agreement *out) {
    *out = (Agreement){.place_name = ""};
    bool denies = (event->status == STATUS_DENIED) != (telling->status == STATUS_DENIED);
    out->denied = event->status == STATUS_DENIED || telling->status == STATUS_DENIED;
    out->answered = denies && event->document == telling->document;
    out->together = event->document == telling->document && event->sentence == telling->sentence;
    compare_days(event, frame, out);
    compare_places(event, telling, frame, out);
    if (out->forbidden && event->text != telling->text) return; /* most pairs end here */
    compare_words(event, telling, out);
    compare_harm(event, telling, frame, out);
    compare_parties(event, telling, out);
    if (out->other_site && event->type == EVENT_ASSAULT && out->harm != MATCH_SAME)
        out->forbidden = "other site";
    if (is_other_weapon(event, telling, frame) && out->harm < MATCH_WEAK && !out->same_site)
        out->forbidden = "other weapon";
    if (is_other_matter(event, telling, out)) out->forbidden = "other matter";
    if (!out->forbidden) judge_parties(event, telling, out);
    if (event->type != telling->type) out->forbidden = "other type";
    if (is_told_apart(event, telling, out)) out->forbidden = "told apart in one sentence";
    add_up(event, out);
    out->copy = is_copied(event, telling, out);
    if (out->copy) out->forbidden = NULL;
}

/* Whatever is left open agrees with anything: something must hold the two together. */
static int hold_of(const Agreement *a) {
    int held = points_of(a->source, 1, 2) + points_of(a->target, 1, 2);
    held += points_of(a->place, 0, 2) + points_of(a->harm, 1, 2) + a->answered;
    return held + (a->words + a->names >= 3 ? 2 : a->words + a->names >= 2 ? 1 : 0);
}

/* Attacks are many a day between the same sides: where the place is open, the harm or the words
 * must speak for one of them, or no other may come near. */
static bool is_supported(const Agreement *a) {
    /* The day after, the same sides attack the same town again. */
    if (a->of_place && a->day_off && !a->denied && !a->same_site && a->harm < MATCH_WEAK &&
        a->words < 3)
        return false;
    return !a->of_place || (a->clear && !a->elsewhere && (a->words > 0 || a->day_exact)) ||
           a->place == MATCH_SAME || a->harm >= MATCH_WEAK || a->words > a->names || a->names >= 2;
}

bool story_agrees(const Agreement *a) {
    if (a->copy) return true;
    int points = a->points + a->clear, held = hold_of(a) + a->clear + a->together;
    return !a->forbidden && points >= ENOUGH && held >= HOLD && is_supported(a);
}

bool story_could_agree(const Agreement *a) {
    return !a->forbidden && hold_of(a) > 0;
}

/* ---- frames ---- */

static void add_harm(StoryHarm *to, const StoryHarm *from) {
    if (!from->known) return;
    if (!to->known) {
        *to = *from;
        return;
    }
    if (from->least < to->least) to->least = from->least;
    if (from->most != UINT32_MAX && (from->most > to->most || to->most == UINT32_MAX))
        to->most = from->most > to->least ? from->most : to->most;
}

static int exactness(const StoryEvent *event) {
    return event->is_area ? 0 : event->is_near ? 1 : 2;
}

static bool is_more_exact(const StoryEvent *event, const StoryEvent *placed) {
    if (!*event->place) return false;
    return !placed || exactness(event) > exactness(placed);
}

void story_frame_begin(StoryFrame *frame, const StoryEvent *first) {
    *frame = (StoryFrame){.first = first->first, .last = first->last};
    if (*first->place) frame->placed = first;
    if (weapon_of(first)) frame->armed = first;
    memcpy(frame->harm, first->harm, sizeof frame->harm);
}

/* A copy's own day adds nothing. */
void story_frame_add(StoryFrame *frame, const StoryEvent *event) {
    int32_t first = event->first > frame->first ? event->first : frame->first;
    int32_t last = event->last < frame->last ? event->last : frame->last;
    if (first <= last) {
        frame->first = first;
        frame->last = last;
    }
    if (is_more_exact(event, frame->placed)) frame->placed = event;
    if (!frame->armed && weapon_of(event)) frame->armed = event;
    for (int kind = HARM_NONE + 1; kind < HARM_KIND_COUNT; kind++)
        add_harm(&frame->harm[kind], &event->harm[kind]);
}

/* ---- in words ---- */

static void put_codes(StrBuf *out, const char *role, StoryMatch match, const char *const codes[2]) {
    if (match < MATCH_WEAK) return;
    if (strcmp(codes[0], codes[1]) == 0)
        strbuf_format(out, ", %s %s", role, codes[0]);
    else
        strbuf_format(out, ", %s %s~%s", role, codes[0], codes[1]);
}

static void put_days(StrBuf *out, const Agreement *a) {
    char first[DAY_TEXT], last[DAY_TEXT];
    if (a->first == DAY_UNKNOWN || a->first > a->last) return;
    story_day_text(a->first, first);
    story_day_text(a->last, last);
    strbuf_format(out, a->first == a->last ? ", %s" : ", %s..%s", first, last);
}

void put_agreement(StrBuf *out, const Agreement *a) {
    strbuf_text(out, a->copy ? "a copy of the same sentence" : "same type");
    put_codes(out, a->swapped ? "sides swapped" : "source", a->source, a->source_codes);
    put_codes(out, a->swapped ? "and" : "target", a->target, a->target_codes);
    if (a->other_blamed)
        strbuf_format(out, ", blamed %s or %s", a->source_codes[0], a->source_codes[1]);
    if (a->place >= MATCH_WEAK) strbuf_format(out, ", %s", a->place_name);
    if (a->place_in_words) strbuf_text(out, " (named in the sentence)");
    put_days(out, a);
    if (a->harm >= MATCH_WEAK)
        strbuf_format(out, ", %s %s", harm_kind_name(a->harm_kind),
                      a->harm == MATCH_SAME ? "alike" : "within reach");
    if (a->mode == MATCH_SAME) strbuf_text(out, ", same mode");
    if (a->same_site) strbuf_text(out, ", same site");
    if (a->words) strbuf_format(out, a->words == 1 ? ", 1 word" : ", %u words", a->words);
    if (a->clear) strbuf_text(out, ", no other comes near");
    strbuf_format(out, "; %d points", a->points + a->clear);
}
