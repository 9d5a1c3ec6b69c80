/* What an event tells of aid, of talks, of calm. */
#include "ledger/work.h"

bool event_is_done(EventStatus status) {
    return status == STATUS_ACTUAL || status == STATUS_CLAIMED;
}

/* Aid is what is asked for, not what the sentence speaks of before. Who only wants it asks nobody.
 */
static bool asks_for_aid(const EventView *e) {
    static const char *const wishes[] = {"want", "wish", "hope"};
    EventView behind = *e;
    if (HAS_WORD(e->trigger, wishes)) return false;
    behind.sentence_text = str_slice(e->sentence_text, trigger_place(e), e->sentence_text.len);
    return tells_of_aid(&behind);
}

/* "Agreed that aid must pass" asks nobody. */
static bool is_asked(const EventView *e) {
    static const char *const agrees[] = {"agree", "agreed", "agrees", "want", "wants", "wanted"};
    return !HAS_WORD(str_slice(e->sentence_text, 0, trigger_place(e)), agrees);
}

static LedgerWhat aid_of(const EventView *e) {
    bool access = e->type == EVENT_RETREAT && str_is(e->mode, "access");
    bool arms = str_find(e->contexts, "military", 0) != SIZE_MAX;
    if (!tells_of_aid(e)) return LEDGER_NOTHING;
    if (e->type == EVENT_AID || access) {
        if (arms) return LEDGER_NOTHING;
        if (event_is_done(e->status)) return LEDGER_AID_PASSED;
        return e->status == STATUS_DEMANDED && is_asked(e) ? LEDGER_AID_ASKED : LEDGER_NOTHING;
    }
    bool asks = e->type == EVENT_REQUEST && event_is_done(e->status) && asks_for_aid(e);
    return asks ? LEDGER_AID_ASKED : LEDGER_NOTHING;
}

/* "Told him so by telephone"; who calls people something does not call them up. */
static bool is_by_phone(const EventView *e) {
    return str_is(e->mode, "phone") && !str_starts(e->trigger, "call");
}

/* Whether people sit or speak together: a visit, a letter, a journey are no talks. */
static bool is_meeting(const EventView *e) {
    static const char *const words[] = {"met",     "meet",     "talk",    "spoke",   "speak",
                                        "discuss", "negotiat", "session", "consult", "telephon",
                                        "phone",   "conver",   "held",    "hold",    "confer"};
    return HAS_WORD(e->trigger, words) || is_by_phone(e) || tells_of_talks(e->sentence_text);
}

/* Talks that fail were held. */
static bool is_failed_meeting(const EventView *e) {
    return e->type == EVENT_REJECT && str_starts(e->trigger, "fail") &&
           tells_of_talks(e->sentence_text);
}

/* "Vetoed the draft resolution": in a session of the Security Council. */
static bool is_vote(const EventView *e) {
    static const char *const words[] = {"draft", "resolution", "council"};
    return e->type == EVENT_REJECT && str_starts(e->trigger, "veto") &&
           HAS_WORD(e->sentence_text, words);
}

static LedgerWhat talks_of(const EventView *e) {
    static const char *const again[] = {"resum", "restart", "reopen"};
    bool talk = e->type == EVENT_CONSULT || e->type == EVENT_AGREE || e->type == EVENT_COOPERATE;
    if (!event_is_done(e->status)) return LEDGER_NOTHING;
    if (is_failed_meeting(e) || is_vote(e)) return LEDGER_TALKS_HELD;
    if (!talk) return LEDGER_NOTHING;
    if (tells_of_talks(e->sentence_text) && HAS_WORD(e->sentence_text, again))
        return LEDGER_TALKS_RESUMED;
    return e->type == EVENT_CONSULT && is_meeting(e) ? LEDGER_TALKS_HELD : LEDGER_NOTHING;
}

static LedgerWhat calm_of(const EventView *e) {
    bool stops = e->type == EVENT_RETREAT && !str_is(e->mode, "access") && event_is_done(e->status);
    return stops && e->place.located ? LEDGER_CALM : LEDGER_NOTHING;
}

LedgerWhat matter_of(const EventView *e) {
    LedgerWhat what = aid_of(e);
    if (what == LEDGER_NOTHING) what = talks_of(e);
    return what == LEDGER_NOTHING ? calm_of(e) : what;
}

static size_t place_in(Str sentence, Str town) {
    for (size_t at = 0; town.len && at + town.len <= sentence.len; at++)
        if (str_equal(str_slice(sentence, at, at + town.len), town)) return at;
    return SIZE_MAX;
}

/* "53 trucks to Madaya and Zabadani": the count told last before the name; -1: another town before
 * it has that. */
static int64_t trucks_to(Str sentence, Str town) {
    int64_t trucks = -1;
    size_t at = place_in(sentence, town), from = 0;
    if (at == SIZE_MAX) return -1;
    for (size_t next; (next = str_find(sentence, " to ", from)) < at; from = next + 1)
        trucks = trucks_told(str_slice(sentence, from, next));
    size_t to = from ? from + 3 : 0;
    return to == at ? trucks : -1;
}

bool claim_other_town(LedgerWork *w, const EventView *e, uint32_t target, const Telling *first,
                      Telling *out) {
    const PartyView *t = &e->target[target];
    bool ground = t->code.len == 3 && str_equal(t->code, t->country);
    bool denied = first->what == LEDGER_BREACH && first->status == STATUS_DENIED;
    bool aid = first->what == LEDGER_AID_PASSED && ground;
    bool name = t->text.len && t->text.data[0] >= 'A' && t->text.data[0] <= 'Z';
    if (!(aid || (denied && name && (ground || !t->code.len)))) return false;
    if (e->target_count < 2 || !first->place.len) return false;
    if (str_equal(t->text, first->place_text)) return false;
    *out = *first;
    out->happening = 0;
    out->part = true;
    out->place = out->place_text = work_copy(w, t->text);
    out->located = false;
    out->trucks = aid ? trucks_to(first->sentence, t->text) : -1;
    return !w->failed;
}
