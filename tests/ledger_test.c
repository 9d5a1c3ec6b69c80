/* The truce's file, its areas and its reporting days. tests/cases/ledger/NAME.toml is read, and
 * must have the faults that NAME.faults lists, or none. */
#include "cases.h"

#include "ledger/area.h"
#include "ledger/days.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static void read_case(const char *folder, const char *name, StrBuf *text) {
    char path[2048];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    case_read_file(path, text);
}

/* Reads a truce file; its faults, or nothing. */
static const Truce *read_truce(Arena *arena, const char *folder, const char *name, StrBuf *faults) {
    StrBuf text = {0};
    const Truce *truce = NULL;
    parley_error err;
    read_case(folder, name, &text);
    parley_status status = truce_read(arena, strbuf_view(&text), name, &truce, faults, &err);
    assert_true(status == PARLEY_OK || status == PARLEY_ERR_INPUT);
    assert_true((status == PARLEY_OK) == (truce != NULL) && (faults->len == 0) == (truce != NULL));
    strbuf_free(&text);
    return truce;
}

static int check_faults(const char *folder, const char *name) {
    char expected[256];
    StrBuf want = {0}, got = {0};
    Arena *arena = arena_new(0);
    snprintf(expected, sizeof expected, "%.*s.faults", (int)strlen(name) - 5, name);
    read_case(folder, expected, &want);
    read_truce(arena, folder, name, &got);
    bool same = str_equal(strbuf_view(&want), strbuf_view(&got));
    if (!same)
        fprintf(stderr, "%s\n  wanted:\n%.*s\n  got:\n%.*s\n", name, STR_ARG(strbuf_view(&want)),
                STR_ARG(strbuf_view(&got)));
    strbuf_free(&want);
    strbuf_free(&got);
    arena_free(arena);
    return !same;
}

static void case_folder(char *out, size_t size) {
    const char *root = getenv("PARLEY_SOURCE_DIR");
    snprintf(out, size, "%s/tests/cases/ledger", root ? root : ".");
}

static void test_truce_files(void **state) {
    (void)state;
    char folder[1024];
    int failed = 0, count = 0;
    case_folder(folder, sizeof folder);
    DIR *dir = opendir(folder);
    for (struct dirent *entry; dir && (entry = readdir(dir));)
        if (str_ends(str_of(entry->d_name), ".toml")) {
            failed += check_faults(folder, entry->d_name);
            count++;
        }
    if (dir) closedir(dir);
    assert_true(count > 0);
    assert_int_equal(failed, 0);
}

static PlaceView place_at(double lat, double lon, const char *kind) {
    return (PlaceView){.known = true,
                       .located = true,
                       .name = str_of("Somewhere"),
                       .kind = str_of(kind),
                       .lat = lat,
                       .lon = lon};
}

static AreaAnswer answer(AreaMap *map, uint32_t area, PlaceView place) {
    return area_answer(map, area, &place);
}

static void test_areas(void **state) {
    (void)state;
    enum { EAST, WEST, ROAD, NAMED, QUARTER };
    char folder[1024];
    StrBuf faults = {0};
    AreaMap *map;
    Arena *arena = arena_new(0);
    case_folder(folder, sizeof folder);
    const Truce *truce = read_truce(arena, folder, "whole.toml", &faults);
    assert_non_null(truce);
    assert_int_equal(area_map_open(truce, &map, NULL), PARLEY_OK);
    assert_int_equal(answer(map, EAST, place_at(36.2, 37.2, "city")), AREA_INSIDE);
    assert_int_equal(answer(map, EAST, place_at(36.2, 37.1, "city")), AREA_NEAR);
    assert_int_equal(answer(map, WEST, place_at(36.2, 37.1, "city")), AREA_INSIDE);
    assert_int_equal(answer(map, EAST, place_at(36.2, 38.2, "city")), AREA_OUTSIDE);
    assert_int_equal(answer(map, EAST, place_at(36.2, 37.2, "region")), AREA_UNKNOWN);
    assert_int_equal(answer(map, EAST, place_at(36.2, 37.2, "country")), AREA_UNKNOWN);
    assert_int_equal(answer(map, EAST, (PlaceView){.known = false}), AREA_UNKNOWN);
    assert_int_equal(answer(map, ROAD, place_at(36.25, 37.10, "site")), AREA_NEAR);
    assert_int_equal(answer(map, ROAD, place_at(36.27, 37.10, "site")), AREA_NEAR);
    assert_int_equal(answer(map, ROAD, place_at(36.29, 37.10, "site")), AREA_OUTSIDE);
    PlaceView madaya = place_at(33.69, 36.1, "city");
    assert_int_equal(answer(map, NAMED, madaya), AREA_OUTSIDE);
    madaya.name = str_of("madaya");
    assert_int_equal(answer(map, NAMED, madaya), AREA_INSIDE);
    madaya = (PlaceView){.known = true, .name = str_of("Foah")};
    assert_int_equal(answer(map, NAMED, madaya), AREA_INSIDE);
    assert_int_equal(answer(map, EAST, madaya), AREA_UNKNOWN);
    PlaceView city = place_at(36.2, 37.2, "city"); /* of which the area is a part */
    city.name = str_of("Aleppo");
    assert_int_equal(answer(map, QUARTER, city), AREA_UNKNOWN);
    city.name = str_of("Aleppo's east");
    assert_int_equal(answer(map, QUARTER, city), AREA_INSIDE);
    city = (PlaceView){.known = true, .name = str_of("eastern aleppo")}; /* an area's name */
    assert_int_equal(answer(map, QUARTER, city), AREA_INSIDE);
    assert_int_equal(answer(map, EAST, city), AREA_INSIDE);
    assert_int_equal(answer(map, WEST, city), AREA_UNKNOWN);
    assert_int_equal(answer(map, NAMED, city), AREA_UNKNOWN);
    city = place_at(36, 36, "region");
    city.name = str_of("castello road");
    assert_int_equal(answer(map, ROAD, city), AREA_NEAR);
    area_map_free(map);
    arena_free(arena);
}

static void test_sides(void **state) {
    (void)state;
    char folder[1024];
    StrBuf faults = {0};
    Arena *arena = arena_new(0);
    case_folder(folder, sizeof folder);
    const Truce *truce = read_truce(arena, folder, "whole.toml", &faults);
    assert_non_null(truce);
    assert_int_equal(truce_side_of(truce, STR("SYRGOV")), 0);
    assert_int_equal(truce_side_of(truce, STR("SYRMIL")), 0);
    assert_int_equal(truce_side_of(truce, STR("SYRREB")), 1); /* the longest wins */
    assert_int_equal(truce_side_of(truce, STR("ISI")), 2);
    assert_int_equal(truce_side_of(truce, STR("SY")), TRUCE_NOBODY);
    assert_int_equal(truce_side_of(truce, STR("SYRNGO")), TRUCE_NOBODY);
    assert_int_equal(truce_side_of(truce, STR("")), TRUCE_NOBODY);
    assert_int_equal(truce->first_day, day_of(STR("2016-09-13"))); /* 19:00 is after the cut-off */
    assert_int_equal(truce->end_day, day_of(STR("2016-09-19")));
    assert_int_equal(truce->terms[1].trucks_a_day, 20);
    arena_free(arena);
}

static int32_t reported(const char *instant, int32_t cutoff) {
    int64_t minutes;
    assert_true(instant_of(str_of(instant), &minutes));
    return reporting_day(minutes, 180, cutoff);
}

static void test_days(void **state) {
    (void)state;
    char text[DAY_TEXT];
    for (int32_t day = -200000; day < 200000; day += 37) {
        day_text(day, text);
        assert_int_equal(day_of(str_of(text)), day);
    }
    assert_int_equal(day_of(STR("1970-01-01")), 0);
    assert_int_equal(day_of(STR("2016-02-30")), DAY_NONE);
    int32_t the19th = day_of(STR("2016-09-19")), six = 18 * 60;
    assert_int_equal(reported("2016-09-19T17:59:00+03:00", six), the19th);
    assert_int_equal(reported("2016-09-19T18:00:00+03:00", six), the19th + 1);
    assert_int_equal(reported("2016-09-19T15:00:00Z", six), the19th + 1);
    assert_int_equal(reported("2016-09-18T23:30Z", 0), the19th);
    int32_t minutes;
    int64_t instant;
    assert_true(zone_of(STR("-03:30"), &minutes) && minutes == -210);
    assert_false(zone_of(STR("+3"), &minutes));
    assert_true(hour_of(STR("18:00:00"), &minutes) && minutes == 1080);
    assert_false(hour_of(STR("24:00"), &minutes));
    assert_false(instant_of(STR("2016-09-19T18:00:00"), &instant));
    assert_false(instant_of(STR("2016-09-19"), &instant));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_truce_files),
        cmocka_unit_test(test_areas),
        cmocka_unit_test(test_sides),
        cmocka_unit_test(test_days),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
