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
    assert_true(fingerprint_of(str_of(copy), STR("2016-09-05"), &a));
    assert_true(fingerprint_of(str_of(first), STR("2016-09-05"), &b));
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

/* Every sentence says the same, none as it was. */
static const char rebuilt[] =
    "Mortar rounds were fired on the airport road in answer by the rebels, and at a checkpoint 3 "
    "soldiers were wounded. Residents said that barrels with explosives had fallen on Daraya, a "
    "district under siege, from helicopters of the government on Tuesday; a bakery collapsed and "
    "buried 9 people at least. No aircraft flew over the suburb on that day, according to a source "
    "of the military in Damascus. Ambulances should come by the northern crossing, the council "
    "asked of the United Nations. Because the families to leave were named by neither side, "
    "journalists heard from a Red Crescent mediator, the evening saw the talks on evacuating the "
    "wounded break down.";

static CopyKind retold_kind(const char *copy, const char *copy_date, const char *first) {
    Fingerprint a, b;
    double share;
    assert_true(fingerprint_of(str_of(copy), str_of(copy_date), &a));
    assert_true(fingerprint_of(str_of(first), STR("2016-09-05"), &b));
    retelling_of(str_of(copy), &a.told);
    retelling_of(str_of(first), &b.told);
    return copy_kind_retold(&a, &b, &share);
}

static void rebuilt_sentence_by_sentence(void **state) {
    (void)state;
    double share;
    assert_int_equal(kind_of(rebuilt, report, &share), COPY_NONE);
    assert_int_equal(retold_kind(rebuilt, "2016-09-06", report), COPY_SPUN);
    assert_int_equal(retold_kind(rebuilt, "", report), COPY_SPUN);
    assert_int_equal(retold_kind(rebuilt, "2016-09-15", report), COPY_NONE);
}

static void a_bulletin_of_each_day(void **state) {
    (void)state;
    static const char first[] =
        "Air defence units shot down 31 of 40 drones launched overnight at the southern regions, "
        "the air force said. Debris damaged 6 houses in the port city and injured 4 residents. "
        "Over the day artillery fired 612 shells at 27 villages along the eastern front line.";
    static const char next[] =
        "Overnight at the southern regions 18 drones were launched and air defence units shot down "
        "15, the air force said. The port city had 11 damaged houses and 2 injured residents from "
        "debris. Artillery fired at 34 villages along the front line in the east, 580 shells a "
        "day.";
    assert_int_equal(retold_kind(next, "2016-09-06", first), COPY_NONE);
}

static void like_happenings_in_the_same_phrases(void **state) {
    (void)state;
    static const char first[] =
        "A teacher identified as Karim Daud was shot dead by unidentified gunmen on a motorbike "
        "while he was on his way home in the Gulbagh area within the limits of the Saddar police "
        "station on April 5.";
    static const char other[] =
        "A constable identified as Yusuf Rahim was shot dead by unidentified gunmen on a motorbike "
        "while he was on his way to guard a polio team in the Batkhela area within the limits of "
        "the Matta police station on April 9. Two passers-by were wounded. Doctors at the district "
        "hospital called for donors of blood, and traders closed their shops in protest.";
    Retelling a, b;
    double share;
    assert_int_equal(kind_of(other, first, &share), COPY_SPUN);
    assert_true(copy_is_doubtful(COPY_SPUN, share));
    retelling_of(STR(first), &a);
    retelling_of(STR(other), &b);
    assert_false(holds_alike(&a, &b));
    retelling_of(STR(rebuilt), &a);
    retelling_of(STR(report), &b);
    assert_true(holds_alike(&a, &b));
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
    assert_int_equal(retold_kind(other, "2016-09-06", report), COPY_NONE);
}

static void too_short_to_tell(void **state) {
    (void)state;
    Fingerprint f;
    assert_false(fingerprint_of(STR("Rebels shelled the town."), STR("2016-09-05"), &f));
    assert_int_equal(f.shingles.count, 0);
    assert_false(fingerprint_of(STR(""), STR("2016-09-05"), &f));
}

static void long_texts_are_sampled(void **state) {
    (void)state;
    char text[64 * 1024];
    size_t len = 0;
    Fingerprint f;
    for (int i = 0; len + 32 < sizeof text; i++)
        len += (size_t)snprintf(text + len, sizeof text - len, "numbered%d word%d ", i, i * 7);
    assert_true(fingerprint_of((Str){text, len}, STR("2016-09-05"), &f));
    assert_true(f.shingles.count < SHINGLES_MAX && f.shingles.count > SHINGLES_MAX / 4 &&
                f.shingles.every > 1);
    for (uint32_t i = 0; i < f.shingles.count; i++) {
        assert_true(f.shingles.hashes[i] % f.shingles.every == 0);
        assert_true(i == 0 || f.shingles.hashes[i - 1] < f.shingles.hashes[i]);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_same_words),
        cmocka_unit_test(under_another_headline),
        cmocka_unit_test(cut_short),
        cmocka_unit_test(told_in_other_words),
        cmocka_unit_test(rebuilt_sentence_by_sentence),
        cmocka_unit_test(a_bulletin_of_each_day),
        cmocka_unit_test(like_happenings_in_the_same_phrases),
        cmocka_unit_test(another_report_of_the_same),
        cmocka_unit_test(too_short_to_tell),
        cmocka_unit_test(long_texts_are_sampled),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
