/* The list of near words: what is found in it, and what damaged files give. */
#include "lexicon/neighbours.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#define FIRST "#parley neighbours 1\n"

/* Opens a list with that content. */
static Neighbours *list_of(const char *text, parley_status wanted) {
    char path[] = "/tmp/parley-neighbours-XXXXXX";
    int file = mkstemp(path);
    assert_true(file >= 0);
    assert_int_equal(write(file, text, strlen(text)), (ssize_t)strlen(text));
    close(file);
    Neighbours *list;
    parley_error err;
    assert_int_equal(neighbours_open(path, &list, &err), wanted);
    if (wanted != PARLEY_OK) assert_non_null(strstr(err.message, path));
    unlink(path);
    return list;
}

static void neighbours_are_found(void **state) {
    (void)state;
    Neighbours *list =
        list_of(FIRST "act\tn\taction 80\nact\tv\tdo 50 move 41\nact_up\tv\tmisbehave 70\n"
                      "zap\tv\tnuke 33 n:zapper 21\n",
                PARLEY_OK);
    Neighbour found[NEIGHBOURS_MAX];
    assert_int_equal(neighbours_of(list, STR("act"), true, found), 2);
    assert_true(str_is(found[0].word, "do") && str_is(found[1].word, "move"));
    assert_true(found[0].similarity == 0.5f && found[1].similarity == 0.41f);
    assert_int_equal(neighbours_of(list, STR("act"), false, found), 1);
    assert_true(str_is(found[0].word, "action"));
    assert_int_equal(neighbours_of(list, STR("act_up"), true, found), 1);
    assert_int_equal(neighbours_of(list, STR("zap"), true, found), 2);
    assert_true(found[0].verb && !found[1].verb && str_is(found[1].word, "zapper"));
    static const char *const lacking[] = {"", "a", "ac", "acts", "zap\tv", "zz", "#parley", "\n"};
    for (size_t i = 0; i < sizeof lacking / sizeof *lacking; i++)
        assert_int_equal(neighbours_of(list, str_of(lacking[i]), true, found), 0);
    neighbours_close(list);
}

static void damaged_lists_give_what_is_whole(void **state) {
    (void)state;
    Neighbours *list =
        list_of(FIRST "a\tv\tb c d 101 e 99999 f -1 g 7 h\nb\tv\n\n\t\t\nc\tv\tx 1 y", PARLEY_OK);
    Neighbour found[NEIGHBOURS_MAX];
    assert_int_equal(neighbours_of(list, STR("a"), true, found), 1);
    assert_true(str_is(found[0].word, "g"));
    assert_int_equal(neighbours_of(list, STR("b"), true, found), 0);
    assert_int_equal(neighbours_of(list, STR("c"), true, found), 1);
    neighbours_close(list);
    assert_null(list_of("act\tv\tdo 50\n", PARLEY_ERR_FORMAT));
    assert_null(list_of("", PARLEY_ERR_IO));
    parley_error err;
    assert_int_equal(neighbours_open("/no/such/list", &list, &err), PARLEY_ERR_IO);
}

/* Every word of the list that is shipped is found again, and no opposite is near to it. */
static void the_list_is_sound(void **state) {
    (void)state;
    const char *root = getenv("PARLEY_SOURCE_DIR");
    char path[4096], line[4096];
    snprintf(path, sizeof path, "%s/models/neighbours.tsv", root ? root : ".");
    Neighbours *list;
    Neighbour found[NEIGHBOURS_MAX];
    assert_int_equal(neighbours_open(path, &list, NULL), PARLEY_OK);
    FILE *file = fopen(path, "r");
    assert_non_null(file);
    assert_non_null(fgets(line, sizeof line, file));
    while (fgets(line, sizeof line, file)) {
        char *tab = strchr(line, '\t');
        assert_non_null(tab);
        Str word = {line, (size_t)(tab - line)};
        assert_int_not_equal(neighbours_of(list, word, tab[1] == 'v', found), 0);
    }
    fclose(file);
    uint32_t count = neighbours_of(list, STR("release"), true, found);
    for (uint32_t i = 0; i < count; i++) assert_false(str_is(found[i].word, "detain"));
    neighbours_close(list);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(neighbours_are_found),
        cmocka_unit_test(damaged_lists_give_what_is_whole),
        cmocka_unit_test(the_list_is_sound),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
