/* The entry that fired, its conditions and its rivals, and what the second opinion says. */
#include "event/pair.h"

#include <stdarg.h>
#include <stdio.h>

enum { REASON_MAX_BYTES = 400 };

Str reason_text(const EventBuilder *b, const char *format, ...) {
    char text[REASON_MAX_BYTES];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    Str copy = str_copy(b->arena, str_of(text));
    return copy.data ? copy : str_of("");
}

void trace_word(EventBuilder *b, uint32_t sentence, int32_t word, Verdict verdict) {
    Trace *trace = b->trace;
    if (trace->count == trace->capacity) {
        uint32_t capacity = trace->capacity ? trace->capacity * 2 : 64;
        Attempt *grown =
            arena_grow(b->arena, trace->attempts, trace->count, capacity, sizeof *grown);
        if (!grown) {
            b->failed = true;
            return;
        }
        trace->attempts = grown;
        trace->capacity = capacity;
    }
    trace->attempts[trace->count++] = (Attempt){sentence, word, verdict};
}

static bool has_event(const EventBuilder *b, const Attempt *attempt) {
    for (uint32_t i = 0; i < b->event_count; i++)
        if (b->events[i].sentence == attempt->sentence &&
            b->events[i].trigger_word == attempt->word)
            return true;
    return false;
}

void trace_keep(EventBuilder *b) {
    for (uint32_t i = 0; i < b->trace->count; i++) {
        Attempt *attempt = &b->trace->attempts[i];
        if (attempt->verdict == VERDICT_CODED && !has_event(b, attempt))
            attempt->verdict = VERDICT_DROPPED;
    }
    EventBuilder *kept = arena_array(b->arena, 1, sizeof *kept);
    if (!kept) {
        b->failed = true;
        return;
    }
    *kept = *b;
    b->trace->builder = kept;
}

/* The line of the entry that holds its condition number `wanted`, without its comment. */
static Str condition_line(Str source, uint32_t wanted) {
    for (size_t at = 0; at < source.len;) {
        size_t end = str_find(source, "\n", at);
        if (end == SIZE_MAX) end = source.len;
        Str line = str_trim(str_slice(source, at, end));
        at = end + 1;
        if (!str_starts(line, "if ") && !str_starts(line, "unless ")) continue;
        if (wanted--) continue;
        size_t comment = str_find(line, " #", 0);
        return comment == SIZE_MAX ? line : str_trim(str_slice(line, 0, comment));
    }
    return str_of("");
}

static ConditionReason condition_reason(const LexTree *lt, const ActMatch *match, uint32_t number) {
    const Condition *condition = &lexicon_conditions(lt->lexicon, match->act->conditions)[number];
    int32_t word = match_condition(lt, match, condition);
    Str source = lexicon_text(lt->lexicon, match->act->origin.source);
    return (ConditionReason){.text = condition_line(source, number),
                             .holds = (word != NO_NODE) != (condition->unless != 0),
                             .word = word};
}

static bool explain_conditions(const EventBuilder *b, const LexTree *lt, const ActMatch *match,
                               Explanation *out) {
    uint32_t count = match->act->conditions.count;
    ConditionReason *reasons = arena_array(b->arena, count ? count : 1, sizeof *reasons);
    if (!reasons) return false;
    for (uint32_t i = 0; i < count; i++) reasons[i] = condition_reason(lt, match, i);
    out->conditions = reasons;
    out->condition_count = count;
    return true;
}

static Rival rival_of(const LexTree *lt, const ActMatch *match, const ActMatch *winner) {
    Rival rival = {.act = match->act, .score = match->score, .pos = match->trigger->pos};
    for (uint32_t i = 0; i < match->act->conditions.count; i++) {
        rival.failed = condition_reason(lt, match, i);
        if (rival.failed.holds) continue;
        rival.loss = LOSS_CONDITION;
        return rival;
    }
    if (!match_pos_fits(lt, match))
        rival.loss = LOSS_TAG;
    else if (winner && winner->act != match->act)
        rival.loss = match->score < winner->score ? LOSS_SCORE : LOSS_ORDER;
    return rival;
}

/* Those that fire too before those that fail, and those of another part of speech last. */
static void add_rival(Rival *rivals, uint32_t count, const Rival *rival) {
    uint32_t at = count;
    while (at > 0 && rivals[at - 1].loss > rival->loss) {
        rivals[at] = rivals[at - 1];
        at--;
    }
    rivals[at] = *rival;
}

/* All entries at the word but `fired`, best first; winner: the one they lost to. */
static bool list_rivals(const EventBuilder *b, uint32_t sentence, int32_t word,
                        const ActMatch *winner, const Act *fired, Rivals *out) {
    const LexTree *lt = event_lex(b, sentence);
    ActMatches matches;
    match_acts(lt, word, true, &matches);
    Rival *rivals = arena_array(b->arena, matches.count ? matches.count : 1, sizeof *rivals);
    *out = (Rivals){.item = rivals};
    if (!rivals) return false;
    for (uint32_t i = 0; i < matches.count; i++) {
        if (matches.match[i].act == fired) continue;
        Rival rival = rival_of(lt, &matches.match[i], winner);
        add_rival(rivals, out->count++, &rival);
    }
    return true;
}

static bool gave_event(const Trace *trace, const Event *event) {
    for (uint32_t i = 0; i < trace->count; i++) {
        const Attempt *a = &trace->attempts[i];
        if (a->sentence == event->sentence && a->word == event->trigger_word)
            return a->verdict == VERDICT_CODED;
    }
    return event->guided;
}

/* The match behind an event: the one that the event names, or where its codes were settled by
 * another entry, the best that fits at its word. */
static bool find_fired(const EventBuilder *b, const Event *event, ActMatch *out) {
    ActMatches matches;
    const LexTree *lt = event_lex(b, event->sentence);
    if (event->near.word.len) return match_near(lt, b->neighbours, event->trigger_word, out);
    match_acts(lt, event->trigger_word, true, &matches);
    for (uint32_t i = 0; i < matches.count; i++)
        if (matches.match[i].act == event->act) {
            *out = matches.match[i];
            return true;
        }
    match_acts(lt, event->trigger_word, false, &matches);
    if (matches.count == 0 || !gave_event(b->trace, event)) return false;
    *out = matches.match[0];
    return true;
}

/* Stands for the entry of an event that came of the sentence's form, or of no entry at all. */
static ActMatch match_by_form(const Event *event) {
    static const Trigger no_trigger = {.pos = TRIGGER_VERB, .kind = ENTRY_ACT};
    static const Act no_act = {.status = STATUS_UNSET};
    return (ActMatch){.act = event->act ? event->act : &no_act,
                      .trigger = &no_trigger,
                      .node = event->trigger_word,
                      .carrier = {.verb = NO_NODE}};
}

/* The first party of a side, with the word that fills the role: a pronoun is marked itself. */
static Parties first_party(const Event *event, const Explanation *why, bool target) {
    const Party *parties = target ? event->target : event->source;
    uint32_t count = target ? event->target_count : event->source_count;
    uint32_t role = target ? event->source_count : 0;
    Parties out = {.count = count ? 1 : 0};
    if (count == 0) return out;
    out.party[0] = parties[0];
    out.node[0] = !event->guided && why->roles ? why->roles[role].word : NO_NODE;
    return out;
}

static void explain_opinion(const EventBuilder *b, const Event *event, const ActMatch *match,
                            Explanation *out) {
    Opinion opinion = {.given = false};
    Parties sources = first_party(event, out, false);
    Parties targets = first_party(event, out, true);
    opinion_of_match(b, event->sentence, match, &sources, &targets, &opinion);
    out->has_opinion = opinion.given;
    for (int i = 0; i < EVENT_TYPE_COUNT && opinion.given; i++) out->opinion[i] = opinion.share[i];
}

parley_status explain_event(const Trace *trace, const Event *event, Explanation *out,
                            parley_error *err) {
    EventBuilder b = *trace->builder;
    ActMatch match = match_by_form(event);
    *out = (Explanation){.act = event->act};
    bool fired = find_fired(&b, event, &match);
    if (fired) {
        out->act = match.act;
        out->score = match.score;
        out->near = match.near;
        if (!explain_conditions(&b, event_lex(&b, event->sentence), &match, out))
            return error_memory(err);
    }
    out->by_form = !fired;
    if (event->act && event->act != out->act) out->taken = event->act;
    explain_roles(&b, event, &match, out);
    explain_status(&b, event, &match, out);
    if (!out->by_form || event->guided || !event->act) explain_opinion(&b, event, &match, out);
    bool listed = list_rivals(&b, event->sentence, event->trigger_word, fired ? &match : NULL,
                              out->act, &out->rivals);
    return listed && out->roles && out->status ? PARLEY_OK : error_memory(err);
}

parley_status explain_word(const Trace *trace, uint32_t sentence, int32_t word, Rivals *out,
                           parley_error *err) {
    const EventBuilder *b = trace->builder;
    ActMatches matches;
    match_acts(event_lex(b, sentence), word, false, &matches);
    const ActMatch *winner = matches.count ? &matches.match[0] : NULL;
    return list_rivals(b, sentence, word, winner, NULL, out) ? PARLEY_OK : error_memory(err);
}

bool explain_near(const Trace *trace, uint32_t sentence, int32_t word, NearMiss *out) {
    static const float worth_telling = 0.3f;
    NearGuess guess;
    if (!near_guess(trace->builder, sentence, word, &guess) || guess.sure) return false;
    *out = (NearMiss){guess.match.act, guess.match.near, guess.confidence};
    return guess.confidence >= worth_telling;
}

const char *verdict_text(Verdict verdict) {
    static const char *const texts[] = {
        "no entry fires",
        "coded",
        "a participle behind a hyphen says who somebody is, not what is done",
        "the entry that fires is for another sense, which is not coded",
        "it only completes the entry of another word",
        "it only says how the act below it is meant",
        "nobody known on either side",
        "the side that an act of this type asks for is missing",
        "told already by another word of the sentence",
        "said aside: an adjective's act that names no doer",
        "its entry keeps the whole sentence from being coded",
        "the second opinion says that nothing is done",
        "the sentence is of another field: sport, markets, a work of art, private affairs",
        "taken out again: it happened long ago, or the sentence is discarded",
    };
    return texts[verdict];
}

const char *trigger_pos_name(TriggerPos pos) {
    static const char *const names[] = {"verb", "noun", "adjective", "phrase"};
    return names[pos];
}
