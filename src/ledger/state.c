/* The truce's state by day: what a party says of it, and what the counts show. docs/decisions.md
 * gives the thresholds. */
#include "ledger/days.h"
#include "ledger/work.h"
#include "record/sentences.h"

/* A day with so many breaches, or so many killed in them, strains a truce. */
enum { STRAINED_BREACHES = 5, STRAINED_KILLED = 10 };

const char *truce_state_name(TruceState state) {
    static const char *const names[] = {"not yet",  "agreed",    "in force",
                                        "strained", "suspended", "ended"};
    return names[state];
}

/* ---- words ---- */

static bool has(Str s, const char *words) {
    return str_find(s, words, 0) != SIZE_MAX;
}

/* "suspended the truce", not "suspended talks on a truce". */
static bool suspends(Str s) {
    size_t at = str_find(s, "suspend", 0);
    if (at == SIZE_MAX) return false;
    Str after = str_slice(s, at, at + 48);
    return tells_of_truce(after) && !has(after, "talk") && !has(after, "negotiat");
}

/* What a sentence about the truce, in lower case, says has become of it; TRUCE_NOT_YET: nothing. */
static TruceState said_of_truce(Str s) {
    static const char *const unsure[] = {
        "not over",  "not dead", "not ended", "too early",  "would not",  "will not",
        "if the",    "threat",   "warn",      "since the",  "whether",    "unless",
        "could end", "may end",  "would end", "not expire", "would be",   "will be",
        "did not",   "has not",  "wants",     "want the",   "called for", "must"};
    static const char *const ended[] = {
        " is over",          " was over",          "truce over",      "ceasefire over",
        "had ended",         "has ended",          "an end to the",   "declared the end",
        "announced the end", "no longer in force", "no longer exists"};
    static const char *const failing[] = {"is dead",      "was dead",  "had failed",
                                          "has failed",   "collapsed", "had broken down",
                                          "falling apart"};
    static const char *const renewed[] = {"agreed to extend", "extended the",     "renewed the",
                                          "agreed to renew",  "agreed to resume", "restored the"};
    static const char *const agreed[] = {"agreed on a", "agreed to a", "accepted the",
                                         "agreed a ",   "deal on a",   "agreed on the"};
    size_t after = str_find(s, "since", 0);
    if (after != SIZE_MAX || HAS_TEXT(s, unsure)) return TRUCE_NOT_YET;
    if (HAS_TEXT(s, ended)) return TRUCE_ENDED;
    if (suspends(s)) return TRUCE_SUSPENDED;
    if (HAS_TEXT(s, failing)) return TRUCE_STRAINED;
    if (HAS_TEXT(s, renewed)) return TRUCE_IN_FORCE;
    return HAS_TEXT(s, agreed) ? TRUCE_AGREED : TRUCE_NOT_YET;
}

static const char *why_of(TruceState to) {
    switch (to) {
    case TRUCE_ENDED:
        return "a party calls it over";
    case TRUCE_SUSPENDED:
        return "a party suspends it";
    case TRUCE_STRAINED:
        return "a party says that it fails";
    case TRUCE_IN_FORCE:
        return "the parties extend or renew it";
    default:
        return "the parties agree on it";
    }
}

static bool is_known(const Ledger *l, const StateMove *move) {
    for (uint32_t i = 0; i < l->move_count; i++)
        if (l->moves[i].day == move->day && l->moves[i].to == move->to &&
            l->moves[i].side == move->side)
            return true;
    return false;
}

/* That it was agreed moves nothing once it is in force. */
static void add_move(LedgerWork *w, const StateMove *move) {
    Ledger *l = w->ledger;
    if (move->to == TRUCE_AGREED && move->day >= l->truce->first_day) return;
    StateMove *items = work_grow(w, l->moves, l->move_count, &w->move_room, sizeof *l->moves);
    if (!items) return;
    l->moves = items;
    items[l->move_count++] = *move;
}

/* The entries by which a party declares that a truce is over. */
static bool declares_end(Str rule) {
    static const char *const rules[] = {"sanction-declare-truce-over",
                                        "sanction-declare-truce-ended", "sanction-end-of-truce",
                                        "sanction-end-to-truce"};
    return STR_IN(rule, rules);
}

/* What is broken off in a sentence about a truce: the truce, or only talks on it. */
static TruceState broken_off(LedgerWork *w, const EventView *e) {
    Str lower = str_lower(w->ledger->arena, e->sentence_text);
    if (!lower.data) w->failed = true;
    if (!lower.data) return TRUCE_NOT_YET;
    if (suspends(lower)) return TRUCE_SUSPENDED;
    return tells_of_talks(lower) ? TRUCE_NOT_YET : TRUCE_ENDED;
}

/* What an event about the truce makes of it: "declared the truce over", "extended the truce". */
static TruceState made_of_truce(LedgerWork *w, const EventView *e) {
    bool done = e->status == STATUS_ACTUAL || e->status == STATUS_CLAIMED;
    bool stops = e->type == EVENT_SANCTION && str_is(e->mode, "discontinue");
    bool ends = e->type == EVENT_ASSAULT && str_starts(e->trigger, "end");
    if (done && declares_end(e->rule)) return TRUCE_ENDED;
    if (!done || !tells_of_truce(e->sentence_text)) return TRUCE_NOT_YET;
    if (stops || ends) return broken_off(w, e);
    static const char *const again[] = {"exten", "renew", "prolong", "restor", "resum"};
    if (e->type == EVENT_RETREAT && str_is(e->mode, "ceasefire"))
        return HAS_WORD(e->trigger, again) ? TRUCE_IN_FORCE : TRUCE_AGREED;
    if (e->type != EVENT_AGREE) return TRUCE_NOT_YET;
    bool agreed = str_starts(e->trigger, "agree") && HAS_WORD(e->sentence_text, again);
    return agreed ? TRUCE_IN_FORCE : TRUCE_AGREED;
}

bool state_tells(LedgerWork *w, const EventRow *row) {
    return !row->copy_of && made_of_truce(w, &row->view) != TRUCE_NOT_YET;
}

void state_take(LedgerWork *w, const EventRow *row) {
    const EventView *e = &row->view;
    TruceState to = row->copy_of ? TRUCE_NOT_YET : made_of_truce(w, e);
    for (uint32_t i = 0; i < e->source_count && to != TRUCE_NOT_YET && !w->failed; i++) {
        uint32_t side = claim_side(w->ledger->truce, e->source[i].code, &e->place);
        StateMove move = {.day = day_of(row->day), .to = to, .why = why_of(to), .side = side};
        if (side >= w->ledger->truce->party_count || is_known(w->ledger, &move)) continue;
        move.doc = work_copy(w, e->doc);
        move.publisher = work_copy(w, e->publisher);
        move.sentence = work_copy(w, e->sentence_text);
        add_move(w, &move);
    }
}

static void take_sentence(void *context, const SentenceRow *row) {
    LedgerWork *w = context;
    Ledger *l = w->ledger;
    uint32_t side = truce_side_of(l->truce, row->speaker);
    if (row->copy || row->speaker.len == 0 || side >= l->truce->party_count) return;
    Str lower = str_lower(l->arena, row->text);
    if (!lower.data) w->failed = true;
    TruceState to = lower.data ? said_of_truce(lower) : TRUCE_NOT_YET;
    if (to == TRUCE_NOT_YET || !tells_of_truce(lower)) return;
    StateMove move = {.day = day_of(row->day), .to = to, .why = why_of(to), .side = side};
    if (is_known(l, &move)) return;
    move.doc = work_copy(w, row->document);
    move.publisher = work_copy(w, row->publisher);
    move.sentence = work_copy(w, row->text);
    add_move(w, &move);
}

parley_status state_read(LedgerWork *w, parley_error *err) {
    char first[DAY_TEXT], last[DAY_TEXT];
    day_text(w->from, first);
    day_text(w->last, last);
    return record_sentences(w->record,
                            STR("truce OR ceasefire OR \"cease fire\" OR cessation OR armistice"),
                            str_of(first), str_of(last), take_sentence, w, err);
}

/* ---- day by day ---- */

static void move_by(LedgerWork *w, int32_t day, TruceState to, const char *why, Str figure) {
    add_move(
        w, &(StateMove){.day = day, .to = to, .why = why, .side = TRUCE_NOBODY, .figure = figure});
}

/* Whether the day's counts strain the truce; the figure that shows it. */
static bool is_strained(const Ledger *l, int32_t day, Str *figure, const char **why) {
    const Figure *f = ledger_find(l, day, "breaches", str_of(""), str_of(""));
    *why = f && f->count >= STRAINED_BREACHES ? "five breaches or more on a day"
                                              : "ten killed or more in a day's breaches";
    if (f) *figure = f->id;
    return f && (f->count >= STRAINED_BREACHES || f->harm[HARM_KILLED].least >= STRAINED_KILLED);
}

/* What the words of a day make of the state that was. An end that is declared stands until the
 * truce is renewed. */
static TruceState after_words(const Ledger *l, int32_t day, uint32_t said, TruceState state) {
    TruceState to = state;
    for (uint32_t i = 0; i < said; i++) {
        const StateMove *move = &l->moves[i];
        if (move->day != day) continue;
        bool before = day < l->truce->first_day;
        bool fits = before ? move->to == TRUCE_AGREED : move->to != TRUCE_AGREED;
        if (fits && (move->to > to || move->to == TRUCE_IN_FORCE)) to = move->to;
    }
    return to;
}

static TruceState after_counts(LedgerWork *w, int32_t day, bool reported, TruceState state) {
    Str figure = str_of("");
    const char *why;
    bool strained = is_strained(w->ledger, day, &figure, &why);
    if (state == TRUCE_IN_FORCE && strained) {
        move_by(w, day, TRUCE_STRAINED, why, figure);
        return TRUCE_STRAINED;
    }
    if (state == TRUCE_STRAINED && !strained && reported) {
        move_by(w, day, TRUCE_IN_FORCE, "a day with reports and fewer breaches", figure);
        return TRUCE_IN_FORCE;
    }
    return state;
}

/* Where words already strain it, the counts of the day do not take that back. */
static TruceState state_of_day(LedgerWork *w, int32_t day, uint32_t said, bool reported,
                               TruceState state) {
    const Truce *truce = w->ledger->truce;
    if (day == truce->first_day && state < TRUCE_IN_FORCE) {
        move_by(w, day, TRUCE_IN_FORCE, "the hour at which it starts", str_of(""));
        state = TRUCE_IN_FORCE;
    }
    TruceState words = after_words(w->ledger, day, said, state);
    bool open = words == TRUCE_IN_FORCE || (words == TRUCE_STRAINED && state == TRUCE_STRAINED);
    if (day >= truce->first_day && open) words = after_counts(w, day, reported, words);
    if (day > truce->end_day && words != TRUCE_ENDED) {
        move_by(w, day, TRUCE_ENDED, "its last hour is past", str_of(""));
        words = TRUCE_ENDED;
    }
    return words;
}

/* Moves by words and by counts, in the order of days. There are few. */
static void sort_moves(Ledger *l) {
    for (uint32_t i = 1; i < l->move_count; i++) {
        StateMove move = l->moves[i];
        uint32_t at = i;
        for (; at > 0 && l->moves[at - 1].day > move.day; at--) l->moves[at] = l->moves[at - 1];
        l->moves[at] = move;
    }
}

static bool is_reported(const Ledger *l, int32_t day) {
    for (uint32_t i = 0; i < l->day_count; i++)
        if (l->days[i].day == day) return l->days[i].reports > 0;
    return true;
}

void state_make(LedgerWork *w) {
    Ledger *l = w->ledger;
    uint32_t said = l->move_count; /* those by words; the others come behind them */
    TruceState state = TRUCE_NOT_YET;
    for (int32_t day = w->from; day <= w->last && !w->failed; day++) {
        state = state_of_day(w, day, said, is_reported(l, day), state);
        if (day >= w->first) l->days[day - w->first].state = state;
    }
    if (!w->failed) sort_moves(l);
}
