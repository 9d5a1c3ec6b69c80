#include "cli/eval_match.h"

#include <string.h>

const char *const tally_names[TALLY_COUNT] = {
    "source code", "source country", "target code", "target country", "speaker", "harm",
};

/* ---- which is which ---- */

/* Where gold names nobody, a phrase that the coder has no code for says nothing against it. */
static bool names_nobody(const json_t *parties) {
    for (size_t i = 0; i < json_array_size(parties); i++)
        if (*party_text(json_array_get(parties, i), "code")) return false;
    return true;
}

static bool roles_agree(const EvalEvent *gold, const EvalEvent *coded, const char *role,
                        MatchHow how) {
    const json_t *wanted = event_parties(gold, role), *got = event_parties(coded, role);
    bool spans = how == MATCH_AUTO ? parties_have_spans(wanted) : how == MATCH_SPANS;
    if (spans && json_array_size(wanted) == 0) return names_nobody(got);
    return spans ? parties_overlap(wanted, got) : parties_share_code(wanted, got);
}

static bool could_be_same(const EvalEvent *gold, const EvalEvent *coded, MatchHow how) {
    if (coded->partner || gold->start >= coded->end || coded->start >= gold->end) return false;
    return how == MATCH_TYPE ||
           (roles_agree(gold, coded, "source", how) && roles_agree(gold, coded, "target", how));
}

/* Of several coded events that could be it, the one that says most of the same. */
static int likeness(const EvalEvent *gold, const EvalEvent *coded) {
    int same = 1;
    if (gold->status == coded->status) same += 2;
    if (parties_share_code(event_parties(gold, "source"), event_parties(coded, "source"))) same++;
    if (parties_share_code(event_parties(gold, "target"), event_parties(coded, "target"))) same++;
    if (roles_agree(gold, coded, "source", MATCH_AUTO)) same += 3;
    if (roles_agree(gold, coded, "target", MATCH_AUTO)) same += 3;
    return same;
}

static void find_partner(EvalEvent *gold, EvalEvent *coded, size_t count, MatchHow how,
                         bool same_type) {
    EvalEvent *best = NULL;
    int most = 0;
    for (size_t i = 0; i < count; i++) {
        EvalEvent *other = &coded[i];
        if (same_type && other->label != gold->label) continue;
        if (!could_be_same(gold, other, how) || likeness(gold, other) <= most) continue;
        most = likeness(gold, other);
        best = other;
    }
    if (!best) return;
    gold->partner = best;
    best->partner = gold;
}

static void find_partners(EvalEvent *gold, size_t gold_count, EvalEvent *coded, size_t coded_count,
                          MatchHow how, bool same_type) {
    for (size_t i = 0; i < gold_count; i++)
        if (!gold[i].partner) find_partner(&gold[i], coded, coded_count, how, same_type);
}

/* The closest first: what agrees in type and roles, then in type alone if that is enough, then in
 * roles alone. */
void match_events(EvalEvent *gold, size_t gold_count, EvalEvent *coded, size_t coded_count,
                  MatchHow how) {
    MatchHow roles = how == MATCH_TYPE ? MATCH_AUTO : how;
    for (size_t i = 0; i < gold_count; i++) gold[i].partner = NULL;
    for (size_t i = 0; i < coded_count; i++) coded[i].partner = NULL;
    find_partners(gold, gold_count, coded, coded_count, roles, true);
    if (how == MATCH_TYPE) find_partners(gold, gold_count, coded, coded_count, how, true);
    find_partners(gold, gold_count, coded, coded_count, roles, false);
}

/* ---- what matched events have right ---- */

enum { CODES_MAX = 32, COUNTRY_LETTERS = 3 };

/* The codes of the parties, each cut to so many letters (0: whole). Returns their number. */
static size_t codes_of(const json_t *parties, size_t letters, Str out[CODES_MAX]) {
    size_t count = 0;
    for (size_t i = 0; i < json_array_size(parties) && count < CODES_MAX; i++) {
        Str code = str_of(party_text(json_array_get(parties, i), "code"));
        if (letters) code = str_slice(code, 0, letters);
        if (code.len) out[count++] = code;
    }
    return count;
}

static void tally_codes(Tally *tally, const EvalEvent *gold, const char *role, size_t letters) {
    Str wanted[CODES_MAX], got[CODES_MAX];
    size_t wanted_count = codes_of(event_parties(gold, role), letters, wanted);
    size_t got_count = codes_of(event_parties(gold->partner, role), letters, got);
    bool taken[CODES_MAX] = {false};
    uint32_t right = 0;
    for (size_t i = 0; i < wanted_count; i++)
        for (size_t k = 0; k < got_count; k++)
            if (!taken[k] && str_equal(wanted[i], got[k])) {
                taken[k] = true;
                right++;
                break;
            }
    tally->gold += (uint32_t)wanted_count;
    tally->coded += (uint32_t)got_count;
    tally->right += right;
    tally->events++;
    tally->events_right += right == wanted_count && right == got_count;
}

static bool same_speaker(const json_t *a, const json_t *b) {
    const char *code = party_text(a, "code");
    json_int_t start = json_integer_value(json_object_get(a, "start"));
    json_int_t end = json_integer_value(json_object_get(a, "end"));
    if (*code && !strcmp(code, party_text(b, "code"))) return true;
    return start < json_integer_value(json_object_get(b, "end")) &&
           json_integer_value(json_object_get(b, "start")) < end;
}

static void tally_speaker(Tally *tally, const EvalEvent *gold) {
    const json_t *wanted = json_object_get(gold->object, "said_by");
    const json_t *got = json_object_get(gold->partner->object, "said_by");
    if (!wanted) return; /* this gold does not tell */
    bool has = json_is_object(wanted), coded = json_is_object(got);
    bool right = has && coded && same_speaker(wanted, got);
    tally->gold += has;
    tally->coded += coded;
    tally->right += right;
    tally->events++;
    tally->events_right += right || (!has && !coded);
}

static void tally_harm(Tally *tally, const EvalEvent *gold) {
    static const char *const kinds[] = {"killed", "injured", "displaced", "abducted", "arrested"};
    const json_t *wanted = json_object_get(gold->object, "harm");
    const json_t *got = json_object_get(gold->partner->object, "harm");
    if (!wanted) return;
    bool all = true;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        const json_t *a = json_object_get(wanted, kinds[i]), *b = json_object_get(got, kinds[i]);
        bool has = json_is_object(a), coded = json_is_object(b);
        bool right = has && coded &&
                     json_equal(json_object_get(a, "min"), json_object_get(b, "min")) &&
                     json_equal(json_object_get(a, "max"), json_object_get(b, "max"));
        tally->gold += has;
        tally->coded += coded;
        tally->right += right;
        all = all && (right || (!has && !coded));
    }
    tally->events++;
    tally->events_right += all;
}

static void count_matched(EventFigures *figures, const EvalEvent *gold) {
    Tally *t = figures->tallies;
    if (gold->status != STATUS_UNSET) figures->statuses[gold->status][gold->partner->status]++;
    tally_codes(&t[TALLY_SOURCE_CODE], gold, "source", 0);
    tally_codes(&t[TALLY_SOURCE_COUNTRY], gold, "source", COUNTRY_LETTERS);
    tally_codes(&t[TALLY_TARGET_CODE], gold, "target", 0);
    tally_codes(&t[TALLY_TARGET_COUNTRY], gold, "target", COUNTRY_LETTERS);
    tally_speaker(&t[TALLY_SPEAKER], gold);
    tally_harm(&t[TALLY_HARM], gold);
}

static void count_gold(EventFigures *figures, const EvalEvent *gold) {
    const EvalEvent *coded = gold->partner;
    int label = coded ? coded->label : EVENT_NONE;
    scores_add(&figures->types, gold->label, label, label_quad(gold->label), label_quad(label));
    if (label == gold->label) count_matched(figures, gold);
}

void figures_count(EventFigures *figures, const EvalEvent *gold, size_t gold_count,
                   const EvalEvent *coded, size_t coded_count) {
    for (size_t i = 0; i < gold_count; i++) count_gold(figures, &gold[i]);
    for (size_t i = 0; i < coded_count; i++)
        if (!coded[i].partner)
            scores_add(&figures->types, EVENT_NONE, coded[i].label, 0, label_quad(coded[i].label));
    if (gold_count) return;
    figures->quiet_reports++;
    figures->quiet_broken += coded_count > 0;
    figures->quiet_events += (uint32_t)coded_count;
}
