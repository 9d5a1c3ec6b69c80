/* The same text again: what counts as a copy of what. */
#include "story/copies.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

static const char report[] =
    "Government helicopters dropped barrels of explosives on the besieged district of Daraya on "
    "Tuesday, residents said, and at least nine people were buried under a collapsed bakery. "
    "The local council asked the United Nations to send ambulances through the northern crossing. "
    "A military source in Damascus denied that any aircraft had flown over the suburb that day. "
    "Rebels answered with mortar fire on the airport road, wounding three soldiers at a "
    "checkpoint. "
    "Talks about an evacuation of the wounded broke down in the evening, a mediator from the Red "
    "Crescent told journalists, because neither side would name the families who were to leave.";

static CopyKind kind_of(const char *copy, const char *first, double *share) {
    Fingerprint a, b;
    assert_true(fingerprint_of(str_of(copy), &a));
    assert_true(fingerprint_of(str_of(first), &b));
    return copy_kind(&a, &b, share);
}

static void the_same_words(void **state) {
    (void)state;
    char loud[sizeof report];
    double share;
    memcpy(loud, report, sizeof report);
    for (char *c = loud; *c; c++) *c = *c == ',' || *c == '.' ? ' ' : *c == 'g' ? 'G' : *c;
    assert_int_equal(kind_of(loud, report, &share), COPY_EXACT);
    assert_true(share == 1.0);
}

static void under_another_headline(void **state) {
    (void)state;
    char other[2 * sizeof report] = "Bakery hit as helicopters return to Daraya. (Agency) - ";
    double share;
    strcat(other, report);
    assert_int_equal(kind_of(other, report, &share), COPY_SYNDICATED);
}

static void cut_short(void **state) {
    (void)state;
    char cut[sizeof report];
    double share;
    memcpy(cut, report, sizeof report);
    strstr(cut, "Rebels answered")[0] = 0;
    assert_int_equal(kind_of(cut, report, &share), COPY_CUT);
    assert_int_equal(kind_of(report, cut, &share), COPY_CUT);
}

static void told_in_other_words(void **state) {
    (void)state;
    static const char spun[] =
        "Rebels responded with mortar fire on the airport road, wounding three troops at a "
        "checkpoint. Government helicopters dropped barrels of dynamite on the besieged district "
        "of "
        "Daraya on Tuesday, inhabitants said, and at least nine people were trapped under a "
        "collapsed bakery. Talks about an evacuation of the injured broke down in the evening, a "
        "go-between from the Red Crescent told reporters, because neither side would name the "
        "families who were to go. The local council asked the United Nations to send doctors "
        "through the northern crossing.";
    double share;
    assert_int_equal(kind_of(spun, report, &share), COPY_SPUN);
    assert_true(share > 0.3 && share < 0.95);
}

static void another_report_of_the_same(void **state) {
    (void)state;
    static const char other[] =
        "Nine civilians died when a bakery in Daraya was struck from the air on Tuesday, according "
        "to the Syrian Observatory for Human Rights, which relies on a network of activists. State "
        "television said terrorists had shelled the road to the airport and that the army had "
        "responded. The Red Crescent confirmed that negotiations over the wounded had failed.";
    double share;
    assert_int_equal(kind_of(other, report, &share), COPY_NONE);
}

static void too_short_to_tell(void **state) {
    (void)state;
    Fingerprint f;
    assert_false(fingerprint_of(STR("Rebels shelled the town."), &f));
    assert_int_equal(f.count, 0);
    assert_false(fingerprint_of(STR(""), &f));
}

static void long_texts_are_sampled(void **state) {
    (void)state;
    char text[64 * 1024];
    size_t len = 0;
    Fingerprint f;
    for (int i = 0; len + 32 < sizeof text; i++)
        len += (size_t)snprintf(text + len, sizeof text - len, "numbered%d word%d ", i, i * 7);
    assert_true(fingerprint_of((Str){text, len}, &f));
    assert_true(f.count < SHINGLES_MAX && f.count > SHINGLES_MAX / 4 && f.every > 1);
    for (uint32_t i = 0; i < f.count; i++) {
        assert_true(f.shingles[i] % f.every == 0);
        assert_true(i == 0 || f.shingles[i - 1] < f.shingles[i]);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_same_words),
        cmocka_unit_test(under_another_headline),
        cmocka_unit_test(cut_short),
        cmocka_unit_test(told_in_other_words),
        cmocka_unit_test(another_report_of_the_same),
        cmocka_unit_test(too_short_to_tell),
        cmocka_unit_test(long_texts_are_sampled),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
