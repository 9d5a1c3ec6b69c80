/* The gazetteer: how names are folded, and what the built file knows. */
#include "mention/gazetteer_file.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

static void names_are_folded(void **state) {
    (void)state;
    static const char *const pairs[][2] = {
        {"Deir ez-Zor", "deir ez zor"},
        {"DEIR  EZ-ZOR", "deir ez zor"},
        {"Dayr az\xE2\x80\x93Zawr", "dayr az zawr"},
        {"S\xC3\xA3o Paulo", "sao paulo"},
        {"\xC5\x81\xC3\xB3"
         "d\xC5\xBA",
         "lodz"},
        {"Diyarbak\xC4\xB1r", "diyarbakir"},
        {"St. John's", "st johns"},
        {"Sana\xE2\x80\x99"
         "a",
         "sanaa"},
    };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        char folded[PLACE_NAME_MAX];
        assert_int_equal(place_name_fold(str_of(pairs[i][0]), folded), strlen(pairs[i][1]));
        assert_string_equal(folded, pairs[i][1]);
    }
}

static void names_that_are_none(void **state) {
    (void)state;
    char folded[PLACE_NAME_MAX], longest[200];
    memset(longest, 'a', sizeof longest);
    assert_int_equal(place_name_fold(str_of(""), folded), 0);
    assert_int_equal(place_name_fold(str_of(" -' "), folded), 0);
    assert_int_equal(place_name_fold(str_of("a\xFF"), folded), 0);
    assert_int_equal(place_name_fold((Str){longest, sizeof longest}, folded), 0);
}

static Gazetteer *open_built(void) {
    const char *folder = getenv("PARLEY_DATA");
    char path[4096];
    if (!folder) return NULL;
    snprintf(path, sizeof path, "%s/places.plg", folder);
    Gazetteer *gazetteer = NULL;
    parley_error err;
    if (gazetteer_open(path, &gazetteer, &err) != PARLEY_OK) fail_msg("%s", err.message);
    return gazetteer;
}

static const Place *first_of(const Gazetteer *gazetteer, const char *name) {
    uint32_t count = 0;
    const uint32_t *found = gazetteer_find(gazetteer, str_of(name), &count);
    if (count == 0) fail_msg("%s is not known", name);
    return gazetteer_place(gazetteer, found[0]);
}

static void places_are_found(void **state) {
    (void)state;
    static const struct {
        const char *name, *country;
        PlaceKind kind;
        uint32_t id;
    } wanted[] = {
        {"Aleppo", "SYR", PLACE_CITY, 170063},   {"Haleb", "SYR", PLACE_CITY, 170063},
        {"Damascus", "SYR", PLACE_CITY, 170654}, {"Syria", "SYR", PLACE_COUNTRY, 163843},
        {"Kyiv", "UKR", PLACE_CITY, 703448},     {"Kiev", "UKR", PLACE_CITY, 703448},
        {"Donbas", "UKR", PLACE_REGION, 0},      {"Black Sea", "", PLACE_WATER, 0},
        {"Uram al-Kubra", "SYR", PLACE_CITY, 0}, {"Bustan al-Basha", "SYR", PLACE_SITE, 0},
        {"Cilvegözü", "TUR", PLACE_SITE, 0},     {"Kiwanja", "COD", PLACE_CITY, 0},
        {"Hadrut", "AZE", PLACE_CITY, 0},        {"Loikaw", "MMR", PLACE_CITY, 0},
    };
    Gazetteer *gazetteer = open_built();
    if (!gazetteer) skip();
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
        const Place *place = first_of(gazetteer, wanted[i].name);
        assert_string_equal(place->country, wanted[i].country);
        assert_int_equal(place->kind, wanted[i].kind);
        if (wanted[i].id) assert_int_equal(place->geonameid, wanted[i].id);
        assert_true(fabsf(place->lat) <= 90 && fabsf(place->lon) <= 180);
    }
    uint32_t count;
    assert_null(gazetteer_find(gazetteer, str_of("Nowhere-upon-Nothing"), &count));
    assert_int_equal(count, 0);
    gazetteer_close(gazetteer);
}

static void larger_places_come_first(void **state) {
    (void)state;
    Gazetteer *gazetteer = open_built();
    if (!gazetteer) skip();
    uint32_t count;
    const uint32_t *found = gazetteer_find(gazetteer, str_of("Tripoli"), &count);
    assert_true(count >= 2);
    assert_string_equal(gazetteer_place(gazetteer, found[0])->country, "LBY");
    gazetteer_close(gazetteer);
}

static void damaged_files_are_refused(void **state) {
    (void)state;
    char path[] = "/tmp/parley-gazetteer-XXXXXX";
    int file = mkstemp(path);
    assert_true(file >= 0);
    GazetteerHeader header = {.magic = "PARLPLG1", .size = sizeof header, .place_count = 9};
    assert_int_equal(write(file, &header, sizeof header), sizeof header);
    close(file);
    Gazetteer *gazetteer;
    parley_error err;
    assert_int_equal(gazetteer_open(path, &gazetteer, &err), PARLEY_ERR_FORMAT);
    assert_non_null(strstr(err.message, path));
    unlink(path);
    assert_int_equal(gazetteer_open(path, &gazetteer, &err), PARLEY_ERR_IO);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_are_folded),          cmocka_unit_test(names_that_are_none),
        cmocka_unit_test(places_are_found),          cmocka_unit_test(larger_places_come_first),
        cmocka_unit_test(damaged_files_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
