/* Relations between sides and the network of actors, on plain deeds. */
#include "ledger/network.h"
#include "ledger/relations.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { DEEDS_MAX = 16 };

static DeedParty parties[2 * DEEDS_MAX][EVENT_PARTIES_MAX];

/* Codes joined by blanks; one that begins with "@" is a place in that country. */
static uint32_t read_parties(const char *codes, DeedParty *out) {
    uint32_t count = 0;
    while (*codes) {
        size_t len = strcspn(codes, " ");
        bool ground = *codes == '@';
        out[count++] = (DeedParty){{codes + ground, len - ground}, ground};
        codes += len + (codes[len] == ' ');
    }
    return count;
}

/* A deed as a test writes it. */
typedef struct Given {
    const char *day, *source, *target;
    EventType type;
    double goldstein;
    uint32_t quad;
    EventStatus status; /* unset: actual */
    const char *cameo, *contexts, *speaker;
    int64_t happening;
} Given;

static Deed deeds[DEEDS_MAX];

static DeedList read_deeds(const Given *given, size_t count) {
    for (size_t i = 0; i < count; i++) {
        const Given *g = &given[i];
        deeds[i] = (Deed){.key = i + 1,
                          .row = (int64_t)i + 1,
                          .sentence = (int64_t)i + 1,
                          .happening = g->happening,
                          .day = str_of(g->day),
                          .type = g->type,
                          .status = g->status ? g->status : STATUS_ACTUAL,
                          .quad = g->quad,
                          .goldstein = g->goldstein,
                          .cameo = str_of(g->cameo),
                          .contexts = str_of(g->contexts),
                          .speaker = str_of(g->speaker),
                          .source = parties[2 * i],
                          .target = parties[2 * i + 1]};
        deeds[i].source_count = read_parties(g->source, parties[2 * i]);
        deeds[i].target_count = read_parties(g->target, parties[2 * i + 1]);
    }
    return (DeedList){deeds, count};
}

static const Sides rus_usa = {{"RUS", 3}, {"USA", 3}};

static Relations between(Arena *arena, const Given *given, size_t count, PeriodKind period) {
    Relations out;
    parley_error err;
    DeedList list = read_deeds(given, count);
    assert_int_equal(relations_between(arena, &list, &rus_usa, period, &out, &err), PARLEY_OK);
    return out;
}
#define BETWEEN(arena, given, period)                                                              \
    between((arena), (given), sizeof(given) / sizeof *(given), (period))

static void test_sides(void **state) {
    (void)state;
    Sides sides = {{"SYR,RUS", 7}, {"SYRREB", 6}};
    assert_int_equal(side_of(STR("SYRGOV"), &sides), SIDE_A);
    assert_int_equal(side_of(STR("SYRREB"), &sides), SIDE_B);
    assert_int_equal(side_of(STR("RUSMIL"), &sides), SIDE_A);
    assert_int_equal(side_of(STR("REB"), &sides), SIDE_NONE);
    assert_int_equal(side_of(STR("SY"), &sides), SIDE_NONE);
    assert_int_equal(side_of((Str){"", 0}, &sides), SIDE_NONE);
}

static void test_periods(void **state) {
    (void)state;
    char text[PERIOD_TEXT];
    period_text(STR("2016-09-18"), PERIOD_WEEK, text);
    assert_string_equal(text, "2016-09-12");
    period_text(STR("2016-09-19"), PERIOD_WEEK, text);
    assert_string_equal(text, "2016-09-19");
    period_text(STR("2016-01-01"), PERIOD_WEEK, text);
    assert_string_equal(text, "2015-12-28");
    period_text(STR("2016-09-19"), PERIOD_MONTH, text);
    assert_string_equal(text, "2016-09");
}

static void test_ways(void **state) {
    (void)state;
    const Given given[] = {
        {"2016-09-01", "RUS", "USA", EVENT_ACCUSE, -2, 3, 0, "", "", "", 0},
        {"2016-09-01", "RUSGOV USAGOV", "USAGOV RUSGOV", EVENT_CONSULT, 1, 1, 0, "", "", "", 0},
        {"2016-09-01", "RUS USA", "ISI", EVENT_ASSAULT, -10, 4, 0, "", "", "", 0},
        {"2016-09-01", "FRA", "USA", EVENT_ACCUSE, -2, 3, 0, "", "", "", 0},
    };
    DeedList list = read_deeds(given, 4);
    assert_int_equal(relation_ways(&list.deeds[0], &rus_usa), 1 << RELATION_A_TO_B);
    assert_int_equal(relation_ways(&list.deeds[1], &rus_usa),
                     1 << RELATION_A_TO_B | 1 << RELATION_B_TO_A);
    assert_int_equal(relation_ways(&list.deeds[2], &rus_usa), 1 << RELATION_TOGETHER);
    assert_int_equal(relation_ways(&list.deeds[3], &rus_usa), 0);
}

static void test_counts(void **state) {
    (void)state;
    const Given given[] = {
        {"2016-08-31", "RUS", "USA", EVENT_ACCUSE, -2, 3, 0, "", "", "", 7},
        {"2016-09-01", "RUS", "USA", EVENT_ACCUSE, -2, 3, STATUS_CLAIMED, "", "", "", 7},
        {"2016-09-02", "RUS", "USA", EVENT_ACCUSE, -2, 3, STATUS_DENIED, "", "", "", 7},
        {"2016-09-03", "RUS", "USA", EVENT_REJECT, -4, 3, 0, "", "", "", 8},
        {"2016-09-03", "USA", "RUS", EVENT_AID, 7, 2, STATUS_PLANNED, "", "", "", 0},
        {"2016-09-03", "USA", "RUS", EVENT_ACCUSE, -2, 3, STATUS_NEGATED, "", "", "", 0},
    };
    Arena *arena = arena_new(0);
    Relations r = BETWEEN(arena, given, PERIOD_MONTH);
    assert_int_equal(r.period_count, 2);
    assert_string_equal(r.periods[0].name, "2016-08");
    assert_int_equal(r.periods[0].ways[RELATION_A_TO_B].counted[3], 1);
    assert_int_equal(r.periods[1].ways[RELATION_A_TO_B].counted[3], 1); /* 7 counts once */
    assert_int_equal(r.periods[1].ways[RELATION_A_TO_B].apart[STATUS_DENIED], 1);
    assert_int_equal(r.total.ways[RELATION_A_TO_B].counted[3], 2);
    assert_true(fabs(r.total.ways[RELATION_A_TO_B].goldstein[3] + 6) < 1e-9);
    assert_int_equal(r.total.ways[RELATION_B_TO_A].counted[2], 0);
    assert_int_equal(r.total.ways[RELATION_B_TO_A].apart[STATUS_PLANNED], 1);
    assert_int_equal(r.total.ways[RELATION_B_TO_A].apart[STATUS_NEGATED], 1);
    arena_free(arena);
}

static void check_stance(const Relations *r, size_t i, StanceKind kind, int side,
                         uint64_t answers) {
    assert_true(i < r->stance_count);
    assert_string_equal(stance_name(r->stances[i].kind), stance_name(kind));
    assert_int_equal(r->stances[i].side, side);
    assert_int_equal(r->stances[i].answers ? r->stances[i].answers->key : 0, answers);
}

static void test_stances(void **state) {
    (void)state;
    const Given given[] = {
        {"2016-09-01", "USA", "RUS", EVENT_REQUEST, -5, 3, 0, "1056", "military", "", 0},
        {"2016-09-02", "RUS", "USA", EVENT_CONCEDE, 5, 2, 0, "0871", "military", "", 0},
        {"2016-09-03", "RUS", "USA", EVENT_AGREE, 4, 1, 0, "036", "diplomatic", "", 0},
        {"2016-09-04", "RUS", "USA", EVENT_REJECT, -4, 3, 0, "1246", "military", "", 0},
        {"2016-09-05", "USA", "RUS", EVENT_COERCE, -7, 4, STATUS_CONDITIONAL, "", "", "USAGOV", 0},
        {"2016-09-05", "USA", "RUS", EVENT_COERCE, -7, 4, STATUS_CONDITIONAL, "", "", "FRA", 0},
        {"2016-09-06", "USA", "RUS", EVENT_AGREE, 4, 1, STATUS_DENIED, "030", "", "USA", 0},
        {"2016-09-06", "USA", "RUS", EVENT_AGREE, 4, 1, STATUS_DENIED, "030", "", "SYRREB", 0},
        {"2016-09-07", "RUS USA", "USA RUS", EVENT_AGREE, 4, 1, 0, "030", "", "", 0},
        {"2016-10-30", "RUS", "USA", EVENT_RETREAT, 5, 2, 0, "0871", "", "", 0},
    };
    Arena *arena = arena_new(0);
    Relations r = BETWEEN(arena, given, PERIOD_MONTH);
    check_stance(&r, 0, STANCE_DEMANDS, SIDE_B, 0);
    check_stance(&r, 1, STANCE_ACCEPTS, SIDE_A, 1);
    check_stance(&r, 2, STANCE_OFFERS, SIDE_A, 0); /* talks are no answer to de-escalation */
    check_stance(&r, 3, STANCE_REFUSES, SIDE_A, 0);
    check_stance(&r, 4, STANCE_THREATENS, SIDE_B, 0);
    check_stance(&r, 5, STANCE_REFUSES, SIDE_B, 0);
    check_stance(&r, 6, STANCE_ACCEPTS, SIDE_A, 1);
    check_stance(&r, 7, STANCE_ACCEPTS, SIDE_B, 3);
    assert_int_equal(r.stance_count, 8); /* nobody asked for the last withdrawal of late */
    arena_free(arena);
}

static void test_same_sentence(void **state) {
    (void)state;
    const Given given[] = {
        {"2016-09-01", "USA", "RUS", EVENT_REQUEST, -5, 3, 0, "100", "", "", 0},
        {"2016-09-01", "USA", "RUS", EVENT_REQUEST, -5, 3, 0, "100", "", "", 5},
        {"2016-09-02", "USA", "RUS", EVENT_REQUEST, -5, 3, 0, "100", "", "", 5},
    };
    Arena *arena = arena_new(0);
    Relations r;
    parley_error err;
    DeedList list = read_deeds(given, 3);
    deeds[1].sentence = deeds[0].sentence;
    assert_int_equal(relations_between(arena, &list, &rus_usa, PERIOD_DAY, &r, &err), PARLEY_OK);
    assert_int_equal(r.stance_count, 1);
    arena_free(arena);
}

static const Matter *matter_of(const Relations *r, MatterKind kind, const char *name) {
    for (size_t i = 0; i < r->matter_count; i++)
        if (r->matters[i].kind == kind && str_is(r->matters[i].name, name)) return &r->matters[i];
    return NULL;
}

static void test_matters(void **state) {
    (void)state;
    const Given given[] = {
        {"2016-09-01", "USA", "RUS", EVENT_REQUEST, -5, 3, 0, "1056", "military", "", 0},
        {"2016-09-02", "RUS", "USA", EVENT_REJECT, -4, 3, 0, "1246", "military", "", 0},
        {"2016-09-03", "RUS", "USA", EVENT_AGREE, 4, 1, 0, "036", "diplomatic,legal", "", 0},
        {"2016-09-03", "USA", "RUS", EVENT_SUPPORT, 4, 1, 0, "051", "diplomatic", "", 0},
        {"2016-09-03", "USA", "RUS", EVENT_AGREE, 4, 1, STATUS_DENIED, "", "legal", "", 0},
    };
    Arena *arena = arena_new(0);
    Relations r = BETWEEN(arena, given, PERIOD_MONTH);
    const Matter *subject = matter_of(&r, MATTER_SUBJECT, "de-escalation");
    assert_non_null(subject);
    assert_false(subject->agreed);
    assert_int_equal(subject->demands, SIDE_B);
    assert_int_equal(subject->last[0]->key, 1);
    assert_int_equal(subject->last[1]->key, 2);
    const Matter *context = matter_of(&r, MATTER_CONTEXT, "diplomatic");
    assert_true(context && context->agreed);
    assert_null(matter_of(&r, MATTER_CONTEXT, "legal"));
    assert_null(matter_of(&r, MATTER_SUBJECT, "talks"));
    assert_non_null(matter_of(&r, MATTER_CONTEXT, "military"));
    arena_free(arena);
}

static void test_subjects(void **state) {
    (void)state;
    assert_true(str_is(cameo_subject(STR("0256")), "de-escalation"));
    assert_true(str_is(cameo_subject(STR("087")), "de-escalation"));
    assert_true(str_is(cameo_subject(STR("025")), "yielding"));
    assert_true(str_is(cameo_subject(STR("1033")), "humanitarian aid"));
    assert_int_equal(cameo_subject(STR("100")).len, 0);
}

/* ---- the network ---- */

static void check_actor(const char *code, bool sectors, const char *expected) {
    char out[CODE_MAX] = "";
    bool known = network_actor(str_of(code), sectors, out);
    assert_string_equal(known ? out : "", expected);
}

static void test_actors(void **state) {
    (void)state;
    check_actor("SYRGOV", false, "SYR");
    check_actor("SYRMIL", false, "SYR");
    check_actor("SYRREB", false, "SYRREB");
    check_actor("SYROPP", false, "SYROPP");
    check_actor("SYRMED", false, "SYRCVL");
    check_actor("SYRMIL", true, "SYRMIL");
    check_actor("ISI", false, "ISI");
    check_actor("IGOUNO", false, "IGOUNO");
    check_actor("REB", false, "REB");
    check_actor("MIL", false, "");
    check_actor("CVL", true, "");
    check_actor("", false, "");
}

static Network network(Arena *arena, const Given *given, size_t count) {
    Network out;
    parley_error err;
    DeedList list = read_deeds(given, count);
    NetworkWanted wanted = {day_of(STR("2016-09-01")), day_of(STR("2016-09-30")), 10, false};
    assert_int_equal(network_make(arena, &list, &wanted, &out, &err), PARLEY_OK);
    return out;
}
#define NETWORK(arena, given) network((arena), (given), sizeof(given) / sizeof *(given))

static const NetworkEdge *edge_of(const Network *n, const char *a, const char *b) {
    for (size_t i = 0; i < n->edge_count; i++)
        if (!strcmp(n->actors[n->edges[i].a].code, a) && !strcmp(n->actors[n->edges[i].b].code, b))
            return &n->edges[i];
    return NULL;
}

static void test_edges(void **state) {
    (void)state;
    const Given given[] = {
        {"2016-08-10", "TUR", "SYRGOV", EVENT_AID, 7, 2, 0, "", "", "", 0},
        {"2016-08-10", "FRA", "RUS", EVENT_SUPPORT, 3, 1, 0, "", "", "", 0},
        {"2016-09-20", "SYRMIL", "TURGOV", EVENT_ASSAULT, -10, 4, 0, "", "", "", 3},
        {"2016-09-20", "SYR", "TUR", EVENT_ASSAULT, -10, 4, STATUS_CLAIMED, "", "", "", 3},
        {"2016-09-30", "RUSMIL SYRMIL", "@SYR", EVENT_ASSAULT, -10, 4, 0, "", "", "", 0},
        {"2016-09-30", "USA RUS", "RUS USA", EVENT_ACCUSE, -2, 3, 0, "", "", "", 0},
        {"2016-09-30", "USA", "IRN", EVENT_AID, 7, 2, STATUS_DENIED, "", "", "", 0},
        {"2016-09-30", "SYRGOV", "SYRMIL", EVENT_ASSAULT, -10, 4, 0, "", "", "", 0},
        {"2016-09-30", "GBR FRA", "IGOUNO", EVENT_REQUEST, 3, 1, 0, "", "", "", 0},
        {"2016-09-30", "GBR", "FRA", EVENT_CONSULT, 3, 1, 0, "", "", "", 0},
        {"2016-10-01", "GBR", "FRA", EVENT_ASSAULT, -10, 4, 0, "", "", "", 0},
    };
    Arena *arena = arena_new(0);
    Network n = NETWORK(arena, given);
    assert_int_equal(n.edge_count, 5);
    const NetworkEdge *turned = edge_of(&n, "SYR", "TUR");
    assert_non_null(turned);
    assert_int_equal(turned->change, NETWORK_TURNED);
    assert_int_equal(turned->now.against_count, 1);
    assert_true(fabs(turned->now.against + 5) < 1e-9); /* half, after ten days */
    const NetworkEdge *joint = edge_of(&n, "RUS", "SYR");
    assert_true(joint && joint->change == NETWORK_NEW && joint->now.against_count == 0);
    assert_true(fabs(joint->now.with - 6) < 1e-9);
    const NetworkEdge *mutual = edge_of(&n, "RUS", "USA");
    assert_true(mutual && mutual->now.against_count == 1 && mutual->now.with_count == 0);
    assert_int_equal(edge_of(&n, "FRA", "RUS")->change, NETWORK_BROKEN);
    assert_int_equal(network_sign(&edge_of(&n, "FRA", "GBR")->now), 1);
    arena_free(arena);
}

static void test_triads(void **state) {
    (void)state;
    const Given given[] = {
        {"2016-09-20", "USA", "FRA", EVENT_SUPPORT, 3, 1, 0, "", "", "", 0},
        {"2016-09-20", "USA", "RUS", EVENT_ACCUSE, -3, 3, 0, "", "", "", 0},
        {"2016-09-20", "FRA", "RUS", EVENT_ACCUSE, -3, 3, 0, "", "", "", 0},
        {"2016-09-20", "FRA", "IRN", EVENT_ACCUSE, -3, 3, 0, "", "", "", 0},
        {"2016-09-20", "RUS", "IRN", EVENT_ACCUSE, -3, 3, 0, "", "", "", 0},
    };
    Arena *arena = arena_new(0);
    Network n = NETWORK(arena, given);
    assert_int_equal(n.now.all, 2);
    assert_int_equal(n.now.balanced, 1);
    assert_int_equal(n.before.all, 0);
    NetworkSums even = {.with = 5, .against = -5.1};
    assert_int_equal(network_sign(&even), 0);
    arena_free(arena);
}

static void test_nothing(void **state) {
    (void)state;
    Arena *arena = arena_new(0);
    Network n = network(arena, NULL, 0);
    Relations r = between(arena, NULL, 0, PERIOD_DAY);
    assert_int_equal(n.edge_count + n.actor_count + r.period_count + r.stance_count, 0);
    arena_free(arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sides),   cmocka_unit_test(test_periods),
        cmocka_unit_test(test_ways),    cmocka_unit_test(test_counts),
        cmocka_unit_test(test_stances), cmocka_unit_test(test_same_sentence),
        cmocka_unit_test(test_matters), cmocka_unit_test(test_subjects),
        cmocka_unit_test(test_actors),  cmocka_unit_test(test_edges),
        cmocka_unit_test(test_triads),  cmocka_unit_test(test_nothing),
    };
    return cmocka_run_group_tests_name("relations", tests, NULL, NULL);
}
