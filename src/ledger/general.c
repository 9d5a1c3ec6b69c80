/* What is told as an act, and is none of the day: sums, general charges, what is to come, what was
 * long ago, what was only staged or went astray; and what is one only beside another. */
#include "ledger/work.h"

/* The words of the sentence just before and just behind the event's word. */
static Str words_before(const EventView *e, size_t reach) {
    size_t at = trigger_place(e);
    return str_slice(e->sentence_text, at > reach ? at - reach : 0, at);
}

static Str words_behind(const EventView *e, size_t reach) {
    size_t stop = trigger_place(e) + e->trigger.len;
    return str_slice(e->sentence_text, stop, stop + reach);
}

/* "Rebels had opened the road four weeks earlier". */
static bool was_long_ago(const EventView *e) {
    static const char *const ago[] = {"s ago", "s earlier", "s before"};
    static const char *const units[] = {"weeks", "months", "years"};
    if (e->date.len) return false;
    Str behind = words_behind(e, 60);
    return HAS_TEXT(behind, ago) && HAS_WORD(behind, units);
}

/* "Staged the attack to discredit the army": there was none, the speaker says. "Staged an attack"
 * is one. */
static bool is_staged(const EventView *e) {
    static const char *const feigns[] = {"staged", "fabricated", "faked", "invented"};
    Str before = words_before(e, 24);
    return str_find(before, "d the ", 0) != SIZE_MAX && HAS_WORD(before, feigns);
}

static bool has_stray(Str words) {
    static const char *const shots[] = {"shell",  "bullet",  "rocket", "round",
                                        "mortar", "missile", "fire"};
    size_t at = str_find(words, "stray ", 0);
    return at != SIZE_MAX && HAS_WORD(str_slice(words, at + 6, at + 14), shots);
}

/* "A stray shell landed on the hill": nobody aimed it. */
static bool is_stray(const EventView *e) {
    return has_stray(words_before(e, 40)) || has_stray(words_behind(e, 24));
}

/* "No convoy has entered since the siege was closed" sums up weeks; "since Tuesday" tells how long
 * it has waited. */
static bool sums_up_waiting(const EventView *e) {
    static const char *const days[] = {"Mon", "Tue", "Wed", "Thu",
                                       "Fri", "Sat", "Sun", "yesterday"};
    if (e->status != STATUS_NEGATED) return false;
    size_t at = str_find(e->sentence_text, " since ", trigger_place(e));
    if (at == SIZE_MAX) return false;
    return !HAS_WORD(str_slice(e->sentence_text, at + 7, at + 17), days);
}

/* "Will refuse aid from there" is what is to come. */
static bool is_to_come(const EventView *e) {
    static const char *const yet[] = {"announc", "threat", "plan", "warn"};
    static const char *const will[] = {"would", "will"};
    bool refuses = e->type == EVENT_REJECT && HAS_WORD(words_before(e, 7), will);
    return refuses || HAS_WORD(words_before(e, 14), yet);
}

/* "Bombed hospitals": no number, no article, one word. */
static bool hits_any(const EventView *e) {
    if (e->target_count != 1) return false;
    Str t = e->target[0].text;
    bool many = t.len > 2 && t.data[t.len - 1] == 's' && t.data[0] >= 'a';
    return many && str_find(t, " ", 0) == SIZE_MAX;
}

/* "Accused them of killing and kidnapping": the charge's own words. */
static bool is_charged(const EventView *e) {
    static const char *const accuses[] = {"accus"};
    return e->type == EVENT_ASSAULT && HAS_WORD(words_before(e, 60), accuses);
}

/* "Hit only stores": how somebody denies that he hit homes. */
static bool is_excuse(const EventView *e) {
    static const char *const only[] = {"only "};
    return e->said_by.known && HAS_TEXT(words_behind(e, 6), only) && !e->place.name.len &&
           !e->date.len;
}

bool is_at_large(const EventView *e, BreachKind kind) {
    if (kind == BREACH_NONE || kind == BREACH_BLOCKED_AID || kind == BREACH_VIOLATION) return false;
    if (e->place.name.len || e->date.len) return false;
    bool of_one = str_find(e->sentence_text, " of the ", 0) != SIZE_MAX ||
                  str_find(e->sentence_text, " for the ", 0) != SIZE_MAX;
    if (e->type == EVENT_ACCUSE || is_charged(e)) return !of_one;
    return e->said_by.known && hits_any(e) && e->status != STATUS_DENIED;
}

bool is_no_act_of_day(const EventView *e, BreachKind kind, bool doer) {
    static const char *const stops[] = {"end", "halt", "stop", "reduc", "pause", "unless"};
    if (was_long_ago(e)) return true;
    if (kind == BREACH_NONE) return false;
    if (is_to_come(e) || is_staged(e) || is_excuse(e) || is_stray(e) || sums_up_waiting(e))
        return true;
    bool sum = (kind == BREACH_ATTACK || kind == BREACH_KILLING) &&
               str_find(words_behind(e, 40), " since ", 0) != SIZE_MAX;
    return !doer && (sum || HAS_WORD(words_before(e, 40), stops));
}

/* "Six people were killed", and no place: a toll, if it is not told in passing ("after his son was
 * killed"). */
static bool is_toll(const EventView *e) {
    static const char *const words[] = {"killed", "died", "injured", "wounded"};
    static const char *const passing[] = {"after", "each", "every", "who", "whose", "last"};
    bool harm = e->harm[HARM_KILLED].known || e->harm[HARM_INJURED].known;
    return harm && !e->source_count && !e->place.name.len && HAS_WORD(e->trigger, words) &&
           !HAS_WORD(words_before(e, 40), passing);
}

/* What touches no side of the truce by itself, and may belong to what its report tells: a session
 * of the United Nations, a toll, who says that it was he. */
bool may_wait(const EventView *e, LedgerWhat what) {
    if (what == LEDGER_TALKS_HELD) return e->source_count && str_starts(e->source[0].code, "IGO");
    if (what != LEDGER_BREACH || e->type != EVENT_ASSAULT) return false;
    bool own = e->source_count && e->said_by.known && str_equal(e->source[0].code, e->said_by.code);
    return own || is_toll(e);
}
