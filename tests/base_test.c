/* Tests of src/base: code points, JSON, strings, arenas. */
#include "base/arena.h"
#include "base/json.h"
#include "base/toml.h"
#include "base/utf8.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

static void next_code_points(void **state) {
    (void)state;
    Str s = STR("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80");
    static const int32_t want[] = {'a', 0xE9, 0x20AC, 0x1F600};
    size_t at = 0;
    for (size_t i = 0; i < 4; i++) {
        int32_t code, back;
        at += utf8_next(s, at, &code);
        assert_int_equal(code, want[i]);
        assert_int_equal(utf8_before(s, at, &back), utf8_write(code, (char[4]){0}));
        assert_int_equal(back, code);
    }
    assert_int_equal(at, s.len);
    assert_int_equal(utf8_count(s), 4);
    assert_int_equal(utf8_offset(s, 2), 3);
    assert_int_equal(utf8_offset(s, 9), s.len);
}

static void invalid_bytes(void **state) {
    (void)state;
    static const char *const bad[] = {"\x80",
                                      "\xC0\x80",
                                      "\xC3",
                                      "\xE0\x80\x80",
                                      "\xED\xA0\x80",
                                      "\xF5\x80\x80\x80",
                                      "\xF4\x90\x80\x80",
                                      "\xE2\x82",
                                      "\xFF"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        int32_t code;
        assert_false(utf8_valid(str_of(bad[i])));
        assert_int_equal(utf8_first_invalid(str_of(bad[i]), 0), 0);
        assert_int_equal(utf8_next(str_of(bad[i]), 0, &code), 1);
        assert_int_equal(code, -1);
        assert_int_equal(utf8_before(str_of(bad[i]), strlen(bad[i]), &code), 1);
    }
    assert_true(utf8_valid(STR("")));
    assert_int_equal(utf8_first_invalid(STR("ab\xFF"
                                            "c"),
                                        0),
                     2);
}

/* Every code point comes back as it was written; surrogates become U+FFFD. */
static void write_code_points(void **state) {
    (void)state;
    for (int32_t code = 0; code <= 0x110000; code += code < 0x3000 ? 1 : 97) {
        char bytes[4];
        size_t len = utf8_write(code, bytes);
        int32_t back;
        assert_int_equal(utf8_next((Str){bytes, len}, 0, &back), len);
        bool none = (code >= 0xD800 && code < 0xE000) || code > 0x10FFFF;
        assert_int_equal(back, none ? 0xFFFD : code);
    }
}

static void write_json(void **state) {
    (void)state;
    StrBuf buf = {0};
    json_put_open(&buf, '{');
    json_put_key(&buf, "text");
    json_put_string(&buf, STR("say \"no\"\\\n\t\x01\x7F \xC3\xA9\xFFz"));
    json_put_key(&buf, "list");
    json_put_open(&buf, '[');
    json_put_item(&buf);
    json_put_int(&buf, -3);
    json_put_item(&buf);
    json_put_open(&buf, '{');
    json_put_close(&buf, '}');
    json_put_item(&buf);
    json_put_bool(&buf, true);
    json_put_close(&buf, ']');
    json_put_key(&buf, "none");
    json_put_string_or_null(&buf, STR(""));
    json_put_close(&buf, '}');
    assert_string_equal(
        buf.data, "{\"text\": \"say \\\"no\\\"\\\\\\n\\t\\u0001\\u007f \xC3\xA9\xEF\xBF\xBDz\", "
                  "\"list\": [-3, {}, true], \"none\": null}");
    strbuf_free(&buf);
}

static void write_numbers(void **state) {
    (void)state;
    static const struct {
        double value;
        int decimals;
        const char *want;
    } cases[] = {{0.87, 2, "0.87"}, {-2.0, 2, "-2.0"},  {1.0 / 3, 4, "0.3333"},
                 {5, 0, "5"},       {-0.001, 2, "0.0"}, {37.16, 6, "37.16"},
                 {100, 3, "100.0"}, {NAN, 2, "null"},   {INFINITY, 2, "null"}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        StrBuf buf = {0};
        json_put_number(&buf, cases[i].value, cases[i].decimals);
        assert_string_equal(buf.data, cases[i].want);
        strbuf_free(&buf);
    }
}

/* What the C library prints, without the zeros at its end. */
static void expect_number(double value, int decimals) {
    char want[64];
    StrBuf buf = {0};
    int len = snprintf(want, sizeof want, "%.*f", decimals, value);
    while (want[len - 1] == '0' && want[len - 2] != '.') want[--len] = 0;
    bool minus_zero = want[0] == '-' && strspn(want + 1, "0.") == (size_t)len - 1;
    json_put_number(&buf, value, decimals);
    assert_string_equal(buf.data, want + minus_zero);
    strbuf_free(&buf);
}

static void write_numbers_as_printf(void **state) {
    (void)state;
    static const double hard[] = {0.5,       0.25,   0.125,    0.0625, 1.005,          2.675,
                                  0.145,     5.015,  999999.5, 1e6,    999999.9999995, 1e-7,
                                  0.0000005, 0.9995, 0.99995,  180.0,  -179.99999999,  1e15,
                                  -0.0};
    for (int decimals = 1; decimals < 8; decimals++) {
        for (size_t i = 0; i < sizeof hard / sizeof *hard; i++) {
            expect_number(hard[i], decimals);
            expect_number(-hard[i], decimals);
        }
        for (int i = -20000; i < 20000; i++) {
            expect_number(i * 0.00373, decimals);
            expect_number(i / 1000.0 + 0.0005, decimals);
        }
    }
    StrBuf buf = {0};
    json_put_int(&buf, INT64_MIN);
    json_put_key(&buf, "a \"key\" that is not plain, and longer than the piece in which keys go");
    strbuf_format(&buf, "%d", 0);
    assert_string_equal(buf.data, "-9223372036854775808, \"a \\\"key\\\" that is not plain, and "
                                  "longer than the piece in which keys go\": 0");
    strbuf_free(&buf);
}

static void strings(void **state) {
    (void)state;
    Arena *arena = arena_new(0);
    assert_non_null(arena);
    assert_true(str_is(str_trim(STR(" \t a b \n")), "a b"));
    assert_int_equal(str_find(STR("aXbXX"), "XX", 0), 3);
    assert_int_equal(str_find(STR("abc"), "d", 0), SIZE_MAX);
    assert_true(str_is(str_slice(STR("abc"), 2, 1), ""));
    assert_true(str_is(str_lower(arena, STR("\xC3\x89\xC8\xBA"
                                            "A\xFF")),
                       "\xC3\xA9\xE2\xB1\xA5"
                       "a\xFF"));
    assert_true(str_compare(STR("a"), STR("ab")) < 0);
    assert_true(str_equal_nocase(STR("U.S."), STR("u.s.")));
    arena_free(arena);
}

static void arena_limit(void **state) {
    (void)state;
    Arena *arena = arena_new(1000);
    assert_non_null(arena);
    assert_non_null(arena_alloc(arena, 900));
    assert_null(arena_alloc(arena, 200));
    assert_null(arena_array(arena, SIZE_MAX / 2, 4));
    arena_reset(arena);
    char *bytes = arena_alloc(arena, 1);
    assert_non_null(bytes);
    assert_int_equal(bytes[0], 0);
    arena_free(arena);
}

static void toml_values_have_places(void **state) {
    (void)state;
    Arena *arena = arena_new(0);
    const TomlValue *root = NULL;
    parley_error err;
    assert_int_equal(toml_read(arena,
                               STR("name = \"A truce\"\nstart = 2016-09-12T19:00:00+03:00\n"
                                   "[[term]]\nkm = 2.5\nfrom = [\"SYR\", \"RUS\"]\n"),
                               "a.toml", &root, &err),
                     PARLEY_OK);
    assert_true(str_is(toml_get(root, "name")->text, "A truce"));
    const TomlValue *start = toml_get(root, "start");
    assert_int_equal(start->kind, TOML_TIME);
    assert_true(str_is(start->text, "2016-09-12T19:00:00+03:00"));
    assert_int_equal(start->line, 2);
    assert_int_equal(start->column, 9);
    const TomlValue *term = &toml_get(root, "term")->items[0];
    assert_true(toml_get(term, "km")->number == 2.5);
    assert_true(str_is(toml_get(term, "from")->items[1].text, "RUS"));
    assert_null(toml_get(term, "to"));
    arena_free(arena);
}

static const TomlValue *read_toml(Arena *arena, const char *text) {
    const TomlValue *root = NULL;
    parley_error err;
    assert_int_equal(toml_read(arena, str_of(text), "t.toml", &root, &err), PARLEY_OK);
    return root;
}

static void toml_texts(void **state) {
    (void)state;
    Arena *arena = arena_new(0);
    const TomlValue *root = read_toml(arena, "a = \"x\\t\\u00E9\\\"\" # why\n"
                                             "b = 'c:\\d'\n"
                                             "c = \"\"\"\none\n\\\n   two \"quoted\"\"\"\"\n"
                                             "\"d e\" = ''\n");
    assert_true(str_is(toml_get(root, "a")->text, "x\t\xC3\xA9\""));
    assert_true(str_is(toml_get(root, "b")->text, "c:\\d"));
    assert_true(str_is(toml_get(root, "c")->text, "one\ntwo \"quoted\""));
    assert_true(str_is(toml_get(root, "d e")->text, ""));
    arena_free(arena);
}

static void toml_numbers_and_times(void **state) {
    (void)state;
    Arena *arena = arena_new(0);
    const TomlValue *root =
        read_toml(arena, "a = 1_000\nb = -17\nc = 0xff\nd = 1e3\ne = -0.5\nf = true\n"
                         "g = 18:00:00\nh = 2016-09-12 19:00:00Z\ni = 2016-09-12\n");
    assert_int_equal(toml_get(root, "a")->integer, 1000);
    assert_int_equal(toml_get(root, "b")->integer, -17);
    assert_int_equal(toml_get(root, "c")->integer, 255);
    assert_true(toml_get(root, "d")->kind == TOML_NUMBER && toml_get(root, "d")->number == 1000);
    assert_true(toml_get(root, "e")->number == -0.5);
    assert_true(toml_get(root, "f")->is_true);
    assert_true(str_is(toml_get(root, "g")->text, "18:00:00"));
    assert_true(str_is(toml_get(root, "h")->text, "2016-09-12T19:00:00Z"));
    assert_int_equal(toml_get(root, "i")->kind, TOML_TIME);
    arena_free(arena);
}

static void toml_tables(void **state) {
    (void)state;
    Arena *arena = arena_new(0);
    const TomlValue *root =
        read_toml(arena, "[a.b]\nx.y = 1\n[a]\nz = { k = [1, 2,\n 3], l.m = 2 }\n"
                         "[[t]]\nn = 1\n[t.u]\nv = 2\n[[t]]\n");
    const TomlValue *a = toml_get(root, "a"), *t = toml_get(root, "t");
    assert_int_equal(toml_get(toml_get(toml_get(a, "b"), "x"), "y")->integer, 1);
    assert_int_equal(toml_get(toml_get(a, "z"), "k")->count, 3);
    assert_int_equal(toml_get(toml_get(toml_get(a, "z"), "l"), "m")->integer, 2);
    assert_int_equal(t->count, 2);
    assert_int_equal(toml_get(toml_get(&t->items[0], "u"), "v")->integer, 2);
    assert_int_equal(t->items[1].count, 0);
    assert_int_equal(t->items[1].line, 10);
    arena_free(arena);
}

static void toml_faults_have_places(void **state) {
    (void)state;
    static const char *const broken[][2] = {
        {"a = 1\nb = [1,\nc = 2\n", "t.toml:3:1"},
        {"a = 1\na = 2\n", "t.toml:2:5"},
        {"a = \"x\n", "t.toml:1:7"},
        {"a = 01\n", "t.toml:1:5"},
        {"a\n", "t.toml:1:2"},
        {"[a]\n[a]\n", "t.toml:2:4"},
        {"a = {b = 1}\n[a.c]\n", "t.toml:2:6"},
        {"a = [1]\n[[a]]\n", "t.toml:2:6"},
        {"a = 1 2\n", "t.toml:1:7"},
        {"a = 1979-13\n", "t.toml:1:5"},
        {"a = \"\\q\"\n", "t.toml:1:7"},
        {"[", "t.toml:1:2"},
        {"\xEF\xBB\xB7", "t.toml:1:1"},
        {"a = 9223372036854775808\n", "t.toml:1:5"},
    };
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
        Arena *arena = arena_new(0);
        const TomlValue *root = NULL;
        parley_error err;
        assert_int_equal(toml_read(arena, str_of(broken[i][0]), "t.toml", &root, &err),
                         PARLEY_ERR_INPUT);
        assert_null(root);
        assert_true(str_starts(str_of(err.message), broken[i][1]));
        arena_free(arena);
    }
}

static void toml_nesting_is_bounded(void **state) {
    (void)state;
    char deep[1000];
    Arena *arena = arena_new(0);
    const TomlValue *root = NULL;
    parley_error err;
    memset(deep, '[', sizeof deep - 1);
    deep[sizeof deep - 1] = 0;
    memcpy(deep, "a=", 2);
    assert_int_equal(toml_read(arena, str_of(deep), "t.toml", &root, &err), PARLEY_ERR_LIMIT);
    assert_int_equal(toml_read(arena, STR("a = \xFF"), "t.toml", &root, &err), PARLEY_ERR_INPUT);
    arena_free(arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(next_code_points),
        cmocka_unit_test(invalid_bytes),
        cmocka_unit_test(write_code_points),
        cmocka_unit_test(write_json),
        cmocka_unit_test(write_numbers),
        cmocka_unit_test(write_numbers_as_printf),
        cmocka_unit_test(strings),
        cmocka_unit_test(arena_limit),
        cmocka_unit_test(toml_values_have_places),
        cmocka_unit_test(toml_faults_have_places),
        cmocka_unit_test(toml_texts),
        cmocka_unit_test(toml_numbers_and_times),
        cmocka_unit_test(toml_tables),
        cmocka_unit_test(toml_nesting_is_bounded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
