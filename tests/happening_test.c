/* The same happening again: what agrees, what is left open, what forbids it. */
#include "story/day.h"
#include "story/happening.h"
#include "story/parties.h"
#include "story/reconcile.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

enum { EVENTS_MAX = 8 };

/* Tellings of one record, in its order. */
typedef struct Scene {
    StoryEvent events[EVENTS_MAX];
    StoryTelling tellings[EVENTS_MAX];
    uint32_t count;
} Scene;

/* Another telling: an attack by RUS on SYRCVL in Aleppo on 19 September, as a report of its own
 * says on the day after. What differs is set by the test. */
static StoryEvent *tell(Scene *s, const char *sentence) {
    StoryEvent *e = &s->events[s->count++];
    *e = (StoryEvent){.row = s->count,
                      .key = s->count,
                      .document = s->count,
                      .text = s->count,
                      .trigger = s->count,
                      .type = EVENT_ASSAULT,
                      .status = STATUS_CLAIMED,
                      .mode = "",
                      .source = {"RUS"},
                      .target = {"SYRCVL"},
                      .source_count = 1,
                      .target_count = 1,
                      .place = "Aleppo",
                      .region = "SYR",
                      .place_word = content_word_of(STR("Aleppo")),
                      .geonameid = 170063,
                      .located = true,
                      .lat = 36.2F,
                      .lon = 37.16F};
    story_days(STR("2016-09-19"), STR("day"), STR("2016-09-20"), &e->first, &e->last);
    content_words(str_of(sentence), &e->words);
    return e;
}

static void set_day(StoryEvent *e, const char *date, const char *precision) {
    story_days(str_of(date), str_of(precision), STR("2016-09-20"), &e->first, &e->last);
}

static void set_place(StoryEvent *e, const char *name, int64_t geonameid, bool area) {
    e->place = name;
    e->place_word = content_word_of(str_of(name));
    e->geonameid = geonameid;
    e->is_area = area;
    e->located = false;
}

static void set_killed(StoryEvent *e, uint32_t least, uint32_t most) {
    e->harm[HARM_KILLED] = (StoryHarm){true, least, most};
}

static void find_apart(Scene *s, const StoryApart *apart, uint32_t count) {
    assert_int_equal(stories_find(s->events, s->count, apart, count, s->tellings, NULL), PARLEY_OK);
}

/* Whether the first two tellings are of one happening. */
static bool is_one(Scene *s) {
    find_apart(s, NULL, 0);
    assert_int_equal(s->tellings[0].happening, s->events[0].row);
    return s->tellings[1].happening == s->tellings[0].happening;
}

static void two_reports_of_one_strike(void **state) {
    (void)state;
    Scene s = {.count = 0};
    tell(&s, "Russian jets bombed a hospital in Aleppo.");
    StoryEvent *e = tell(&s, "Warplanes struck a hospital in the city of Aleppo.");
    e->source[0] = "RUSMIL";
    assert_true(is_one(&s));
    assert_int_equal(s.tellings[1].with, 1);
    StrBuf why = {.data = NULL};
    put_agreement(&why, &s.tellings[1].why);
    assert_non_null(strstr(why.data, "source RUSMIL~RUS, target SYRCVL, Aleppo, 2016-09-19"));
    strbuf_free(&why);
}

static void another_type_is_another(void **state) {
    (void)state;
    Scene s = {.count = 0};
    tell(&s, "Russian jets bombed Aleppo.");
    tell(&s, "Russian jets bombed Aleppo.")->type = EVENT_COERCE;
    assert_false(is_one(&s));
}

static void two_days_are_two(void **state) {
    (void)state;
    Scene s = {.count = 0};
    tell(&s, "Russian jets bombed a hospital in Aleppo.");
    set_day(tell(&s, "Russian jets bombed a hospital in Aleppo."), "2016-09-20", "day");
    assert_false(is_one(&s));
}

static void an_open_day_agrees_and_does_not_chain(void **state) {
    (void)state;
    Scene s = {.count = 0};
    tell(&s, "Russian jets bombed a hospital in Aleppo.");
    set_day(tell(&s, "Russian jets bombed a hospital in Aleppo."), "", "");
    set_day(tell(&s, "Russian jets bombed a hospital in Aleppo."), "2016-09-20", "day");
    assert_true(is_one(&s));
    assert_int_equal(s.tellings[2].happening, 3);
}

static void days_that_dates_leave_open(void **state) {
    (void)state;
    int32_t first, last, day = story_day(STR("2016-02-10"));
    char text[DAY_TEXT];
    story_days(STR("2016-02-10"), STR("day"), STR("2016-03-01"), &first, &last);
    assert_true(first == day && last == day);
    story_days(STR("2016-02-10"), STR("month"), STR("2016-03-01"), &first, &last);
    assert_true(first == day - 9 && last == day + 19);
    story_days(STR(""), STR(""), STR("2016-03-01"), &first, &last);
    story_day_text(first, text);
    assert_string_equal(text, "2016-02-29");
    assert_int_equal(last, first + 1);
    story_days(STR(""), STR(""), STR(""), &first, &last);
    assert_int_equal(first, DAY_UNKNOWN);
    assert_int_equal(story_day(STR("1970-01-01")), 0);
    assert_int_equal(story_day(STR("2016-02-30")), DAY_UNKNOWN);
}

static void two_towns_are_two(void **state) {
    (void)state;
    Scene s = {.count = 0};
    tell(&s, "Russian jets bombed a market.");
    set_place(tell(&s, "Russian jets bombed a market."), "Idlib", 169389, false);
    assert_false(is_one(&s));
}

static void a_site_of_a_town_is_there(void **state) {
    (void)state;
    Scene s = {.count = 0};
    tell(&s, "Russian jets bombed a market.");
    StoryEvent *e = tell(&s, "Russian jets bombed a market.");
    set_place(e, "Aleppo Citadel", 0, false);
    e->located = true;
    assert_true(is_one(&s));
}

/* A place some way east of Aleppo's middle. */
static void set_spot(StoryEvent *e, const char *name, double km_east, bool site) {
    set_place(e, name, 0, false);
    e->located = true;
    e->lon = 37.16F + (float)(km_east / 89.7);
    e->is_site = site;
    e->is_named = true;
}

static void two_sites_of_a_town_are_two(void **state) {
    (void)state;
    Scene s = {.count = 0};
    set_spot(tell(&s, "Jets bombed the Sukkari district."), "Sukkari", 0, true);
    set_spot(tell(&s, "Jets bombed the Hamdaniya district."), "Hamdaniya", 3, true);
    assert_false(is_one(&s));
    set_spot(&s.events[1], "Sukkari street", 0.5, true);
    assert_true(is_one(&s));
}

static void near_a_town_is_not_in_it(void **state) {
    (void)state;
    Scene s = {.count = 0};
    set_spot(tell(&s, "Jets bombed an aid convoy at Urum on Monday."), "Urum", 16, false);
    StoryEvent *near = tell(&s, "Jets bombed an aid convoy near Aleppo on Monday.");
    near->is_named = true;
    assert_false(is_one(&s)); /* in Aleppo it can not have been */
    near->is_near = true;
    assert_true(is_one(&s));
}

static void a_region_holds_what_is_not_far(void **state) {
    (void)state;
    Scene s = {.count = 0};
    set_spot(tell(&s, "Jets bombed a market."), "Dael", 390, false);
    StoryEvent *east = tell(&s, "Jets bombed eastern districts.");
    set_spot(east, "eastern Aleppo", 0, false);
    east->is_area = east->is_part = true;
    assert_false(is_one(&s));
}

static void one_report_tells_of_another_place(void **state) {
    (void)state;
    Scene s = {.count = 0};
    tell(&s, "Jets bombed Aleppo and killed 12 people.");
    StoryEvent *second = tell(&s, "Jets bombed the countryside and killed 12 people.");
    set_spot(second, "Khan Touman", 5, false);
    assert_true(is_one(&s)); /* as another report may */
    second->document = s.events[0].document;
    second->text = s.events[0].text;
    second->sentence = 1;
    assert_false(is_one(&s));
}

static void an_area_holds_a_town(void **state) {
    (void)state;
    Scene s = {.count = 0};
    StoryEvent *e = tell(&s, "At least 10 people died in shelling in northern Syria.");
    set_place(e, "Syria", 163843, true);
    set_killed(e, 10, UINT32_MAX);
    set_killed(tell(&s, "Shells killed 12 people in Aleppo."), 12, 12);
    assert_true(is_one(&s));
    set_place(&s.events[0], "Turkey", 298795, true);
    s.events[0].region = "TUR";
    assert_false(is_one(&s));
}

static void a_place_that_the_sentence_names(void **state) {
    (void)state;
    Scene s = {.count = 0};
    tell(&s, "Russian jets bombed Aleppo.");
    StoryEvent *e = tell(&s, "Russian jets hit the town of Aleppo.");
    set_place(e, "", 0, false);
    e->place_word = 0;
    assert_true(is_one(&s));
    assert_true(s.tellings[1].why.place_in_words);
}

static void attacks_without_a_place_need_more(void **state) {
    (void)state;
    Scene s = {.count = 0};
    tell(&s, "Russian jets bombed a market in Aleppo.");
    set_place(tell(&s, "Russian jets bombed a bridge in Idlib."), "Idlib", 169389, false);
    StoryEvent *e = tell(&s, "Five died as planes attacked.");
    set_place(e, "", 0, false);
    e->place_word = 0;
    find_apart(&s, NULL, 0);
    assert_int_equal(s.tellings[2].happening, 3); /* it may be either */
    set_killed(&s.events[1], 5, 5);
    set_killed(e, 5, UINT32_MAX);
    find_apart(&s, NULL, 0);
    assert_int_equal(s.tellings[2].happening, 2);
    s.events[1] = *e;
    s.events[1].row = 2;
    s.count = 2;
    assert_true(is_one(&s)); /* there is no other */
}

static void codes(void **state) {
    (void)state;
    assert_int_equal(codes_match("SYR", "SYRMIL"), MATCH_SAME);
    assert_int_equal(codes_match("CVL", "SYRCVL"), MATCH_WEAK);
    assert_int_equal(codes_match("RUSGOV", "RUSMIL"), MATCH_WEAK);
    assert_int_equal(codes_match("MIL", "SYR"), MATCH_WEAK);
    assert_int_equal(codes_match("SYRREB", "SYRMIL"), MATCH_CONFLICT);
    assert_int_equal(codes_match("RUS", "SYR"), MATCH_CONFLICT);
    assert_int_equal(codes_match("UAF", "CVL"), MATCH_OPEN);
    assert_int_equal(codes_match("AFR", "IGOWAS"), MATCH_OPEN);
    assert_int_equal(codes_match("IGOEEC", "EURGOV"), MATCH_OPEN);
    assert_int_equal(codes_match("AFR", "USA"), MATCH_CONFLICT);
}

static void another_source_is_another(void **state) {
    (void)state;
    Scene s = {.count = 0};
    tell(&s, "Russian jets bombed a market in Aleppo.");
    StoryEvent *e = tell(&s, "Turkish guns shelled a school in Aleppo.");
    e->source[0] = "TUR";
    assert_false(is_one(&s));
}

static void each_side_blames_the_other(void **state) {
    (void)state;
    Scene s = {.count = 0};
    set_killed(tell(&s, "Russian shells killed 12 in Aleppo's market."), 12, 12);
    StoryEvent *e = tell(&s, "Rebels shelled the market of Aleppo and killed 12.");
    e->source[0] = "SYRREB";
    set_killed(e, 12, 12);
    assert_true(is_one(&s));
    assert_true(s.tellings[1].why.other_blamed);
    e->harm[HARM_KILLED].known = false;
    content_words(STR("Rebels fired mortars at a school."), &e->words);
    assert_false(is_one(&s));
}

static void a_meeting_has_no_first_side(void **state) {
    (void)state;
    Scene s = {.count = 0};
    for (int i = 0; i < 2; i++) {
        StoryEvent *e = tell(&s, "The foreign ministers met.");
        e->type = EVENT_CONSULT;
        e->source[0] = i ? "TURGOV" : "RUSGOV";
        e->target[0] = i ? "RUSGOV" : "TURGOV";
    }
    assert_true(is_one(&s));
    assert_true(s.tellings[1].why.swapped);
    s.events[0].type = s.events[1].type = EVENT_ACCUSE;
    assert_false(is_one(&s));
}

static void two_weapons_are_two(void **state) {
    (void)state;
    Scene s = {.count = 0};
    tell(&s, "Russian warplanes hit Aleppo.");
    tell(&s, "Russian artillery hit Aleppo.");
    tell(&s, "Russia attacked Aleppo.");
    assert_false(is_one(&s));
    assert_int_equal(s.tellings[2].happening, 1);
    s.count = 2;
    set_killed(&s.events[0], 12, 12);
    set_killed(&s.events[1], 12, 12);
    assert_true(is_one(&s)); /* each tells it otherwise */
}

static void weapons_are_told_by_words(void **state) {
    (void)state;
    static const struct {
        const char *sentence;
        uint8_t weapons;
    } cases[] = {
        {"An air strike hit the town.", 1},        {"Jets and helicopters came.", 1},
        {"The army shelled it with mortars.", 2},  {"A suicide bomber blew himself up.", 4},
        {"Rockets hit it, and it was bombed.", 0}, {"Police fired into the air.", 0},
        {"Planes struck after shelling.", 3}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        ContentWords words;
        content_words(str_of(cases[i].sentence), &words);
        assert_int_equal(words.weapons, cases[i].weapons);
    }
}

static void threats_to_others_about_other_things(void **state) {
    (void)state;
    Scene s = {.count = 0};
    for (int i = 0; i < 2; i++) {
        StoryEvent *e = tell(&s, i ? "It would answer swiftly if poison gas was used in Aleppo."
                                   : "It told them not to storm Aleppo recklessly.");
        e->type = EVENT_THREATEN;
        e->source[0] = "USA";
        e->target[0] = "SYR";
    }
    assert_true(is_one(&s));
    s.events[0].target[1] = "IRN";
    s.events[0].target_count = 2;
    assert_false(is_one(&s));
}

static void one_word_is_one_act(void **state) {
    (void)state;
    Scene s = {.count = 0};
    for (int i = 0; i < 2; i++) {
        StoryEvent *e = tell(&s, "The general refused to sign the text.");
        e->type = EVENT_REJECT;
        e->document = e->text = 1;
        e->trigger = 7;
        e->target_count = (uint8_t)i;
    }
    assert_true(is_one(&s));
    s.events[1].trigger = 8;
    assert_false(is_one(&s));
}

static void a_region_of_several_countries(void **state) {
    (void)state;
    Scene s = {.count = 0};
    set_killed(tell(&s, "At least 130 villagers died in a massacre in the Sahel."), 130,
               UINT32_MAX);
    set_killed(tell(&s, "Gunmen killed 132 civilians in Solhan."), 132, 132);
    StoryEvent *area = &s.events[0];
    set_place(area, "Sahel", 0, true);
    area->is_part = area->located = true;
    area->lat = 15;
    area->lon = 5;
    assert_false(is_one(&s)); /* Aleppo is far from there */
    area->region = "";
    assert_true(is_one(&s));
}

static void what_is_told_of_a_whole_year(void **state) {
    (void)state;
    Scene s = {.count = 0};
    set_day(tell(&s, "Russian jets bombed a hospital in Aleppo."), "2016-01-01", "year");
    tell(&s, "Russian jets bombed a hospital in Aleppo.");
    set_day(tell(&s, "Russian jets bombed a hospital in Aleppo."), "2016-01-01", "year");
    assert_false(is_one(&s));
    assert_int_equal(s.tellings[2].happening, 1);
}

static void what_is_denied_is_the_same(void **state) {
    (void)state;
    Scene s = {.count = 0};
    tell(&s, "Russian jets bombed a market in Aleppo.")->status = STATUS_ACTUAL;
    tell(&s, "Russia denied that it had bombed Aleppo.")->status = STATUS_DENIED;
    tell(&s, "Russia will bomb Aleppo.")->status = STATUS_PLANNED;
    assert_true(is_one(&s));
    assert_int_equal(s.tellings[2].happening, 0);
}

static void counts_of_the_dead(void **state) {
    (void)state;
    static const struct {
        uint32_t least, most, least_b, most_b;
        bool one;
    } cases[] = {
        {12, 12, 10, UINT32_MAX, true}, {12, 12, 14, 14, true}, {3, 3, 40, 40, false},
        {40, 40, 3, 3, false},          {0, 0, 2, 2, true},     {26, UINT32_MAX, 38, 38, true},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Scene s = {.count = 0};
        set_killed(tell(&s, "Jets bombed Aleppo."), cases[i].least, cases[i].most);
        set_killed(tell(&s, "Jets bombed Aleppo."), cases[i].least_b, cases[i].most_b);
        assert_int_equal(is_one(&s), cases[i].one);
    }
}

static void hospital_and_market(void **state) {
    (void)state;
    Scene s = {.count = 0};
    tell(&s, "Russian jets bombed a hospital in Aleppo.");
    tell(&s, "Russian jets bombed a market in Aleppo.");
    tell(&s, "A clinic in Aleppo was bombed by Russian planes.");
    assert_false(is_one(&s));
    assert_int_equal(s.tellings[2].happening, 1);
}

static void what_is_open_holds_nothing_together(void **state) {
    (void)state;
    Scene s = {.count = 0};
    for (int i = 0; i < 2; i++) {
        StoryEvent *e = tell(&s, i ? "Shots were fired." : "Somebody attacked.");
        e->source_count = e->target_count = 0;
        set_place(e, "", 0, false);
        e->place_word = 0;
    }
    assert_false(is_one(&s));
}

static void two_of_one_sentence(void **state) {
    (void)state;
    Scene s = {.count = 0};
    tell(&s, "Russia accused Syria and Turkey of shelling.")->type = EVENT_ACCUSE;
    StoryEvent *e = tell(&s, "Russia accused Syria and Turkey of shelling.");
    e->type = EVENT_ACCUSE;
    e->document = 1;
    e->target[0] = "TUR";
    assert_false(is_one(&s));
}

static void a_copy_of_another_day(void **state) {
    (void)state;
    static const char sentence[] = "Russian jets bombed a hospital and a bakery in eastern Aleppo.";
    Scene s = {.count = 0};
    tell(&s, sentence);
    StoryEvent *e = tell(&s, sentence);
    e->text = e->trigger = 1;
    set_day(e, "2016-09-20", "day");
    assert_false(is_one(&s)); /* it is found where days meet */
    set_day(e, "", "");
    e->first++;
    s.events[0].last++;
    assert_true(is_one(&s));
    assert_true(s.tellings[1].why.copy);
}

static void apart_by_hand(void **state) {
    (void)state;
    Scene s = {.count = 0};
    for (int i = 0; i < 3; i++) tell(&s, "Russian jets bombed a hospital in Aleppo.");
    StoryApart apart = {1, 2};
    find_apart(&s, &apart, 1);
    assert_int_equal(s.tellings[1].happening, 2);
    assert_int_equal(s.tellings[2].happening, 1);
}

static void later_reports_join_what_is_there(void **state) {
    (void)state;
    Scene s = {.count = 0};
    for (int i = 0; i < 3; i++) tell(&s, "Russian jets bombed a hospital in Aleppo.");
    s.events[0].given = s.events[1].given = 1;
    find_apart(&s, NULL, 0);
    assert_int_equal(s.tellings[2].happening, 1);
    assert_int_equal(s.tellings[1].with, 0);
}

/* Two that have nothing in common but what is open, until a third tells that they are one. */
static void a_bridge(void **state) {
    (void)state;
    Scene s = {.count = 0};
    StoryEvent *e = tell(&s, "Planes came at dawn.");
    set_place(e, "", 0, false);
    e->place_word = 0;
    set_killed(e, 9, 9);
    tell(&s, "Russian jets bombed the bread queue in Aleppo.")->source_count = 0;
    set_killed(tell(&s, "Planes bombed the bread queue in Aleppo at dawn."), 9, 9);
    find_apart(&s, NULL, 0);
    for (uint32_t i = 0; i < s.count; i++) assert_int_equal(s.tellings[i].happening, 1);
}

static void words_of_a_sentence(void **state) {
    (void)state;
    ContentWords a, b;
    uint32_t names;
    content_words(STR("At least 317 girls were taken from Jangebe on Friday, police said."), &a);
    content_words(STR("Gunmen took the 317 girls of Jangebe's school the day before."), &b);
    assert_int_equal(content_words_shared(&a, &b, &names), 3);
    assert_int_equal(names, 2);
    assert_true(b.day_before && !a.day_before);
    assert_string_equal(site_name(b.sites).data, "school");
    content_words(STR("The march came a day before the vote."), &b);
    assert_false(b.day_before);
    content_words(STR("Rebels took the town, a hospital doctor said."), &b);
    content_words_drop(&b, STR("a hospital doctor"));
    assert_int_equal(b.sites, 0);
}

static EventView claim(const char *publisher, EventStatus status, const char *speaker) {
    EventView v = {.publisher = str_of(publisher), .status = status, .source_count = 1};
    v.source[0].code = STR("RUSMIL");
    v.said_by.known = *speaker != 0;
    v.said_by.code = str_of(speaker);
    return v;
}

static void claims_side_by_side(void **state) {
    (void)state;
    EventView views[] = {
        claim("Herald", STATUS_CLAIMED, "SYRREB"), claim("Herald", STATUS_DENIED, "RUSGOV"),
        claim("Courier", STATUS_CLAIMED, "SYRREB"), claim("Gazette", STATUS_CLAIMED, "IGOUNO"),
        claim("Gazette", STATUS_CLAIMED, "RUSMIL")};
    views[0].harm[HARM_KILLED] = (HarmView){.known = true, .least = 12, .most = 12};
    views[2].harm[HARM_KILLED] = (HarmView){.known = true, .least = 10, .most = UINT32_MAX};
    StoryClaim claims[5];
    for (int i = 0; i < 5; i++) claims[i] = (StoryClaim){&views[i], i, i == 2 ? 0 : i};
    StoryTally tally;
    story_reconcile(claims, 1, &tally);
    assert_int_equal(tally.standing, STANDING_ALLEGED);
    story_reconcile(claims + 1, 1, &tally);
    assert_int_equal(tally.standing, STANDING_DENIED);
    story_reconcile(claims, 3, &tally);
    assert_int_equal(tally.standing, STANDING_DISPUTED);
    assert_true(tally.reports == 2 && tally.outlets == 2 && tally.alleging.count == 1);
    assert_true(tally.harm[HARM_KILLED].least == 10 && tally.harm[HARM_KILLED].most == 12);
    story_reconcile(claims, 4, &tally);
    assert_int_equal(tally.standing, STANDING_VERIFIED);
    story_reconcile(claims, 5, &tally);
    assert_int_equal(tally.standing, STANDING_ADMITTED);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_reports_of_one_strike),
        cmocka_unit_test(another_type_is_another),
        cmocka_unit_test(two_days_are_two),
        cmocka_unit_test(an_open_day_agrees_and_does_not_chain),
        cmocka_unit_test(days_that_dates_leave_open),
        cmocka_unit_test(two_towns_are_two),
        cmocka_unit_test(a_site_of_a_town_is_there),
        cmocka_unit_test(two_sites_of_a_town_are_two),
        cmocka_unit_test(near_a_town_is_not_in_it),
        cmocka_unit_test(a_region_holds_what_is_not_far),
        cmocka_unit_test(one_report_tells_of_another_place),
        cmocka_unit_test(an_area_holds_a_town),
        cmocka_unit_test(a_place_that_the_sentence_names),
        cmocka_unit_test(attacks_without_a_place_need_more),
        cmocka_unit_test(codes),
        cmocka_unit_test(another_source_is_another),
        cmocka_unit_test(each_side_blames_the_other),
        cmocka_unit_test(a_meeting_has_no_first_side),
        cmocka_unit_test(two_weapons_are_two),
        cmocka_unit_test(weapons_are_told_by_words),
        cmocka_unit_test(threats_to_others_about_other_things),
        cmocka_unit_test(one_word_is_one_act),
        cmocka_unit_test(a_region_of_several_countries),
        cmocka_unit_test(what_is_told_of_a_whole_year),
        cmocka_unit_test(what_is_denied_is_the_same),
        cmocka_unit_test(counts_of_the_dead),
        cmocka_unit_test(hospital_and_market),
        cmocka_unit_test(what_is_open_holds_nothing_together),
        cmocka_unit_test(two_of_one_sentence),
        cmocka_unit_test(a_copy_of_another_day),
        cmocka_unit_test(apart_by_hand),
        cmocka_unit_test(later_reports_join_what_is_there),
        cmocka_unit_test(a_bridge),
        cmocka_unit_test(words_of_a_sentence),
        cmocka_unit_test(claims_side_by_side),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
