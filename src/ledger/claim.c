/* What one event says for the ledger: which term it would break, whom it blames, who says so. */
#include "ledger/days.h"
#include "ledger/work.h"

#include <string.h>

/* One side of an event as the truce sees it. */
typedef struct Sides {
    uint64_t bits, guessed; /* guessed: by a code without a country */
    bool strangers;         /* somebody known who is of no side */
} Sides;

static bool is_bare_sector(Str code) {
    static const char *const sectors[] = {"GOV", "MIL", "REB", "OPP", "SPY", "COP", "PTY", "UAF"};
    return STR_IN(code, sectors);
}

/* Gunmen of whom no more is known are of no side: a country's code would make them the state's. */
static bool is_of_place(Str code) {
    return is_bare_sector(code) && !str_is(code, "UAF") && !str_is(code, "PTY");
}

/* The only side with a code of that sector; TRUCE_NOBODY where there are more or none. */
static uint32_t only_side_with(const Truce *truce, Str sector) {
    uint32_t found = TRUCE_NOBODY;
    for (uint32_t i = 0; i < truce->side_count; i++)
        for (uint32_t j = 0; j < truce->sides[i].codes.count; j++) {
            if (!str_equal(str_slice(truce->sides[i].codes.items[j], 3, 6), sector)) continue;
            if (found != TRUCE_NOBODY && found != i) return TRUCE_NOBODY;
            found = i;
        }
    return found;
}

/* "government forces" without a country are those of the place's country; "rebels" those of the one
 * party that has rebels. */
uint32_t claim_side(const Truce *truce, Str code, const PlaceView *place) {
    char joined[6];
    uint32_t side = truce_side_of(truce, code);
    if (side != TRUCE_NOBODY || !is_of_place(code)) return side;
    if (place->country.len == 3) {
        memcpy(joined, place->country.data, 3);
        memcpy(joined + 3, code.data, 3);
        side = truce_side_of(truce, (Str){joined, 6});
    }
    return side != TRUCE_NOBODY ? side : only_side_with(truce, code);
}

static Sides sides_of(const Truce *truce, const PartyView *parties, uint32_t count,
                      const PlaceView *place) {
    Sides found = {0, 0, false};
    for (uint32_t i = 0; i < count; i++) {
        uint32_t side = claim_side(truce, parties[i].code, place);
        if (side != TRUCE_NOBODY && is_bare_sector(parties[i].code)) found.guessed |= BIT(side);
        if (side != TRUCE_NOBODY)
            found.bits |= BIT(side);
        else if (parties[i].code.len && !is_bare_sector(parties[i].code))
            found.strangers = true;
    }
    return found;
}

/* Whom an act is aimed at. A bare country is ground that is hit, and tells nothing of the side. */
static uint64_t aimed_at(const Truce *truce, const EventView *e) {
    uint64_t bits = 0;
    for (uint32_t i = 0; i < e->target_count; i++) {
        Str code = e->target[i].code;
        uint32_t side = claim_side(truce, code, &e->place);
        bool ground = code.len == 3 && str_equal(code, e->target[i].country);
        if (side != TRUCE_NOBODY && !ground) bits |= BIT(side);
    }
    return bits;
}

/* "Government forces and foreign militias": they that fight beside one side are not its enemy. */
static Sides without_enemies(const Truce *truce, Sides sides) {
    uint64_t sure = sides.bits & ~sides.guessed;
    if (!sure || !sides_opposed(truce, sides.guessed, sure)) return sides;
    sides.bits = sure;
    sides.guessed = 0;
    return sides;
}

/* Who did it. A bare code whose side is the one that was hit is somebody else: "coalition aircraft
 * bombed Syrian troops". */
static Sides doers_of(const Truce *truce, const EventView *e) {
    Sides found = {0, 0, false};
    uint64_t hit = e->type == EVENT_ACCUSE ? 0 : aimed_at(truce, e);
    for (uint32_t i = 0; i < e->source_count; i++) {
        Sides one = sides_of(truce, &e->source[i], 1, &e->place);
        if (!is_bare_sector(e->source[i].code) || !(one.bits & hit)) found.bits |= one.bits;
        found.guessed |= one.guessed;
        found.strangers = found.strangers || one.strangers;
    }
    return without_enemies(truce, found);
}

/* "A military source denied that aircraft had struck homes": what somebody denies, with no other
 * doer named, he denies for his own side. */
static void deny_for_own(const Truce *truce, const EventView *e, Sides *doers) {
    if (e->status != STATUS_DENIED || doers->bits || doers->strangers || !e->said_by.known) return;
    uint32_t side = claim_side(truce, e->said_by.code, &e->place);
    if (side < truce->party_count) doers->bits = BIT(side);
}

/* Whether only states that have no part in the truce are hit: their forces, their ground. */
static bool is_aimed_abroad(const Truce *truce, const EventView *e) {
    static const char *const bodies[] = {"IGO", "NGO"};
    for (uint32_t i = 0; i < e->target_count; i++) {
        const PartyView *t = &e->target[i];
        bool state = t->sector.len == 0 || str_is(t->sector, "GOV") || str_is(t->sector, "MIL");
        bool abroad = t->country.len == 3 && !STR_IN(t->country, bodies) &&
                      truce_side_of(truce, t->country) == TRUCE_NOBODY;
        if (!state || !abroad) return false;
    }
    return e->target_count > 0;
}

static uint64_t party_bits(const Truce *truce) {
    return BIT(truce->party_count) - 1;
}

/* ---- where ---- */

/* Areas may lie in each other: all that hold the place are kept. The last of them in the file is
 * shown; the file goes from wide to narrow. */
static void find_area(LedgerWork *w, const EventView *e, Telling *out) {
    const Truce *truce = w->ledger->truce;
    out->area = TRUCE_NOBODY;
    out->where = truce->area_count ? AREA_OUTSIDE : AREA_UNKNOWN;
    for (uint32_t i = 0; i < truce->area_count; i++) {
        AreaAnswer answer = area_answer(w->map, i, &e->place);
        if (answer == AREA_INSIDE) out->inside |= BIT(i);
        if (answer == AREA_NEAR) out->near |= BIT(i);
        if (answer >= AREA_NEAR) out->area = i;
        if (answer >= AREA_NEAR || (answer > out->where && out->area == TRUCE_NOBODY))
            out->where = answer;
    }
}

static AreaAnswer answer_for_term(LedgerWork *w, const TruceTerm *term, const PlaceView *place) {
    AreaAnswer best = term->areas ? AREA_OUTSIDE : AREA_INSIDE;
    for (uint32_t i = 0; term->areas && i < w->ledger->truce->area_count; i++) {
        AreaAnswer answer = term->areas & BIT(i) ? area_answer(w->map, i, place) : AREA_OUTSIDE;
        if (answer > best) best = answer;
    }
    return best;
}

/* Whether the event has to do with the truce at all: a side takes part, or a side's ground. */
static bool touches(const Truce *truce, const EventView *e, Sides source, Sides target) {
    if (((source.bits | target.bits) & party_bits(truce))) return true;
    for (uint32_t i = 0; i < e->target_count; i++)
        if (truce_side_of(truce, e->target[i].country) < truce->party_count) return true;
    return truce_side_of(truce, e->place.country) < truce->party_count;
}

/* ---- which term ---- */

static bool is_aimed_for(const Truce *truce, const TruceTerm *term, uint64_t blamed, uint64_t aim) {
    uint64_t others = aim & ~blamed;
    if (!aim) return true; /* whom it hit is not told */
    uint64_t protected = term->against ? term->against : party_bits(truce);
    return (others & protected) != 0;
}

static void set_aside(Telling *out, const char *why) {
    out->what = LEDGER_ASIDE;
    out->aside = why;
}

/* Talks that a term wants by a date are due until then. */
static bool is_past_due(const TruceTerm *term, int32_t day) {
    return term->kind == TERM_TALKS && term->by_date.len && day > day_of(term->by_date);
}

/* Looks for the term that the act breaks: the first of those in whose area it is most surely. Where
 * the doer is not told and several terms would fit, none is named. */
static void find_term(LedgerWork *w, const EventView *e, uint64_t blamed, Telling *out) {
    const Truce *truce = w->ledger->truce;
    AreaAnswer best = AREA_OUTSIDE;
    bool charge = e->type == EVENT_ACCUSE; /* its target is the accused */
    uint64_t aim = charge ? 0 : aimed_at(truce, e);
    bool nobody = !blamed && e->target_count == 0;
    uint32_t fitting = 0;
    bool elsewhere = false, listed = false;
    for (uint32_t i = 0; i < truce->term_count; i++) {
        const TruceTerm *term = &truce->terms[i];
        if (!(term->breaches & BIT(out->kind)) || (blamed && !(blamed & term->by))) continue;
        listed = true;
        if (is_past_due(term, out->day)) continue;
        if (!is_aimed_for(truce, term, blamed, aim)) continue;
        AreaAnswer answer = answer_for_term(w, term, &e->place);
        /* Guns leave that road: those in a place that may lie off it broke nothing. */
        bool off = term->kind == TERM_WITHDRAW && e->place.known && answer == AREA_UNKNOWN;
        if (off) continue;
        if (nobody && answer == AREA_UNKNOWN) continue; /* neither who, nor whom, nor where */
        elsewhere = elsewhere || answer == AREA_OUTSIDE;
        fitting += answer != AREA_OUTSIDE;
        if (answer <= best) continue;
        best = answer;
        out->term = i;
    }
    if (fitting > 1 && !blamed) out->term = TRUCE_NOBODY;
    if (fitting) return;
    uint64_t outside = aim & ~party_bits(truce);
    if (elsewhere)
        set_aside(out, "outside_area");
    else if (outside)
        set_aside(out, "target_outside");
    else
        set_aside(out, listed ? "target_not_protected" : "no_term");
}

/* Shots at aircraft of nobody known to be of a party. */
static bool is_aimed_at_aircraft(const Truce *truce, const EventView *e) {
    static const char *const craft[] = {"aircraft", "warplane",   "plane",
                                        "jet",      "helicopter", "drone"};
    return e->type == EVENT_ASSAULT && e->target_count == 1 && !aimed_at(truce, e) &&
           HAS_WORD(e->target[0].text, craft);
}

static void hold_against_terms(LedgerWork *w, const EventView *e, Sides source, Telling *out) {
    const Truce *truce = w->ledger->truce;
    uint64_t parties = source.bits & party_bits(truce);
    out->what = LEDGER_BREACH;
    out->blamed = source.bits;
    if (out->day < truce->first_day)
        set_aside(out, "before_start");
    else if (out->day > truce->end_day)
        set_aside(out, "after_end");
    else if (!parties && source.bits)
        set_aside(out, "doer_outside");
    else if (!parties && source.strangers)
        set_aside(out, "doer_no_party");
    else if (e->type != EVENT_ACCUSE &&
             (is_aimed_abroad(truce, e) || is_aimed_at_aircraft(truce, e)))
        set_aside(out, "target_not_protected");
    else
        find_term(w, e, parties, out);
    if (out->what == LEDGER_ASIDE && out->kind == BREACH_BLOCKED_AID)
        out->what = LEDGER_AID_BLOCKED;
    if (out->what == LEDGER_ASIDE && out->breaks_off) out->what = LEDGER_TALKS_BROKEN_OFF;
}

/* ---- who says so ---- */

static Str first_of(Str a, Str b) {
    return a.len ? a : b;
}

/* Aid workers of a country at war are witnesses of their own side; others are third parties. */
static bool is_third(const Truce *truce, Str code) {
    Str sector = str_slice(code, 3, 6), country = str_slice(code, 0, 3);
    bool body = str_is(country, "IGO") || str_is(country, "NGO");
    bool of_body = str_is(sector, "NGO") || str_is(sector, "IGO");
    return body || (of_body && truce_side_of(truce, country) >= truce->party_count);
}

static Accuser accuser_of_code(const Truce *truce, Str code, Str name, const PlaceView *place) {
    Accuser a = {.kind = ACCUSER_OTHER, .key = code, .name = name, .side = TRUCE_NOBODY};
    a.side = claim_side(truce, code, place);
    if (a.side != TRUCE_NOBODY) {
        a.kind = ACCUSER_SIDE;
        a.key = truce->sides[a.side].key;
        a.name = truce->sides[a.side].name;
    } else if (code.len == 0) {
        a.kind = ACCUSER_UNNAMED;
        a.key = str_of("unnamed");
        a.name = str_of("others, unnamed");
    } else if (str_starts(code, "MED")) { /* another outlet, or the report's own */
        a.kind = ACCUSER_OUTLET;
        a.key = str_of("outlets");
        a.name = str_of("outlets' own account");
    } else if (is_third(truce, code)) {
        a.kind = ACCUSER_THIRD;
    }
    return a;
}

/* "Activists said" of an attack: they are of the opposition, where a side of the truce is. */
static Str speaker_code(const EventView *e) {
    bool activists = str_is(e->said_by.code, "CVL") && e->type == EVENT_ASSAULT &&
                     (str_is(e->said_by.text, "activists") || str_is(e->said_by.text, "Activists"));
    return activists ? str_of("OPP") : e->said_by.code;
}

static Accuser accuser_of(const Truce *truce, const EventView *e) {
    bool denies = e->type == EVENT_REJECT && str_starts(e->trigger, "den");
    bool speaks = e->type == EVENT_ACCUSE || (denies && !e->said_by.known);
    if (speaks && e->source_count)
        return accuser_of_code(truce, e->source[0].code, e->source[0].text, &e->place);
    if (e->said_by.known)
        return accuser_of_code(truce, speaker_code(e), e->said_by.text, &e->place);
    return (Accuser){.kind = ACCUSER_OUTLET,
                     .key = str_of("outlets"),
                     .name = str_of("outlets' own account"),
                     .side = TRUCE_NOBODY};
}

/* "state media (MED)"; the code alone where a pronoun stands for it, until another claim names it.
 */
static Str name_of(LedgerWork *w, const Accuser *accuser) {
    static const char *const pronouns[] = {"it", "he", "she", "they", "who", "which", "that"};
    if (accuser->kind == ACCUSER_OUTLET || accuser->kind == ACCUSER_UNNAMED)
        return work_copy(w, accuser->name);
    if (accuser->name.len == 0 || STR_IN_NOCASE(accuser->name, pronouns))
        return work_copy(w, accuser->key);
    StrBuf out = {0};
    strbuf_format(&out, "%.*s (%.*s)", STR_ARG(accuser->name), STR_ARG(accuser->key));
    Str kept = work_copy(w, strbuf_view(&out));
    w->failed = w->failed || out.failed;
    strbuf_free(&out);
    return kept;
}

static uint32_t accuser_number(LedgerWork *w, const Accuser *accuser) {
    Ledger *l = w->ledger;
    for (uint32_t i = 0; i < l->accuser_count; i++)
        if (str_equal(l->accusers[i].key, accuser->key) && l->accusers[i].kind == accuser->kind) {
            Str *name = &l->accusers[i].name;
            if (str_equal(*name, l->accusers[i].key)) *name = name_of(w, accuser);
            return i;
        }
    Accuser *items =
        work_grow(w, l->accusers, l->accuser_count, &w->accuser_room, sizeof *l->accusers);
    if (!items) return 0;
    l->accusers = items;
    items[l->accuser_count] = *accuser;
    items[l->accuser_count].key = work_copy(w, accuser->key);
    items[l->accuser_count].name = name_of(w, accuser);
    return l->accuser_count++;
}

/* ---- all of it ---- */

/* "Met in New York", "talks on Syria": where they met and what they spoke of is nobody that took
 * part. */
static bool takes_part(const EventView *e, const PartyView *party) {
    static const char *const about[] = {"on ", "in ", "at ", "about "};
    if (e->type != EVENT_CONSULT || !str_equal(party->code, party->country)) return true;
    for (size_t i = 0; i < sizeof about / sizeof *about; i++) {
        size_t at = 0, word = strlen(about[i]);
        for (; (at = str_find(e->sentence_text, about[i], at)) != SIZE_MAX; at++) {
            Str behind = str_slice(e->sentence_text, at + word, at + word + party->text.len);
            if (party->text.len && str_equal(behind, party->text)) return false;
        }
    }
    return true;
}

static Str parties_text(LedgerWork *w, const EventView *e, const PartyView *parties,
                        uint32_t count) {
    StrBuf out = {0};
    for (uint32_t i = 0; i < count; i++) {
        if (!takes_part(e, &parties[i])) continue;
        if (strbuf_view(&out).len) strbuf_text(&out, ", ");
        strbuf_str(&out, parties[i].text.len ? parties[i].text : parties[i].code);
        if (parties[i].text.len && parties[i].code.len)
            strbuf_format(&out, " (%.*s)", STR_ARG(parties[i].code));
    }
    Str kept = work_copy(w, strbuf_view(&out));
    w->failed = w->failed || out.failed;
    strbuf_free(&out);
    return kept;
}

static void keep_texts(LedgerWork *w, const EventView *e, Telling *out) {
    memcpy(out->id, e->id, sizeof out->id);
    out->doc = work_copy(w, e->doc);
    out->publisher = work_copy(w, e->publisher);
    out->outlet = e->publisher.len ? (int64_t)str_hash(e->publisher) : 0;
    out->url = work_copy(w, e->url);
    out->report_date = work_copy(w, e->report_date);
    out->sentence = work_copy(w, e->sentence_text);
    out->trigger = work_copy(w, e->trigger);
    out->trigger_at = trigger_place(e);
    out->mode = work_copy(w, e->mode);
    out->rule = work_copy(w, e->rule);
    out->source = parties_text(w, e, e->source, e->source_count);
    out->target = parties_text(w, e, e->target, e->target_count);
    out->said_by = work_copy(w, first_of(e->said_by.text, e->said_by.code));
    out->place = work_copy(w, e->place.name);
    out->located = e->place.located;
    out->lat = e->place.lat;
    out->lon = e->place.lon;
    out->place_kind = work_copy(w, e->place.kind);
    out->place_text = work_copy(w, e->place.text);
    out->trucks = trucks_told(out->sentence);
    out->people = people_told(out->sentence);
    memcpy(out->harm, e->harm, sizeof out->harm);
    for (int i = 0; i < HARM_KIND_COUNT; i++) out->harm[i].who = work_copy(w, e->harm[i].who);
}

static void charge_sides(const EventView *e, Sides *source, Sides *target) {
    if (e->type == EVENT_ACCUSE) {
        *source = *target;
        *target = (Sides){0, 0, false};
    }
}

/* That somebody of no side moves is no breach of anybody's. */
static bool is_move(BreachKind kind) {
    return kind == BREACH_ADVANCE || kind == BREACH_BUILDUP;
}

/* "Keeps the Castello road closed": a road by which the truce lets aid pass. */
static bool closes_route(const Truce *truce, const EventView *e) {
    static const char *const closes[] = {"clos", "block", "shut", "cut"};
    if (!HAS_WORD(e->sentence_text, closes)) return false;
    for (uint32_t i = 0; i < truce->term_count; i++)
        for (uint32_t k = 0; k < truce->terms[i].routes.count; k++)
            if (names(e->sentence_text, truce->terms[i].routes.items[k])) return true;
    return false;
}

/* What happened, whoever did it. False: nothing that the ledger counts. */
static bool read_act(LedgerWork *w, const EventRow *row, Telling *out) {
    const EventView *e = &row->view;
    bool told = event_is_done(e->status) || e->status == STATUS_DENIED;
    *out = (Telling){.day = day_of(row->day), .term = TRUCE_NOBODY, .next = NO_MORE};
    if (out->day == DAY_NONE) return false;
    if (out->day > w->last) out->day = w->last; /* told later of what happened by then */
    out->kind = told || e->status == STATUS_NEGATED ? breach_of_event(e) : BREACH_NONE;
    out->plain_denial = e->type == EVENT_REJECT && str_starts(e->trigger, "den") && told;
    if (out->plain_denial) out->kind = BREACH_VIOLATION;
    bool closing = e->type == EVENT_COERCE && out->kind != BREACH_BLOCKED_AID;
    if (told && closing && closes_route(w->ledger->truce, e)) out->kind = BREACH_BLOCKED_AID;
    out->what = out->kind ? LEDGER_BREACH : matter_of(e);
    return out->what != LEDGER_NOTHING;
}

bool claim_tells(LedgerWork *w, const EventRow *row) {
    Telling telling;
    return read_act(w, row, &telling);
}

bool claim_read(LedgerWork *w, const EventRow *row, Telling *out) {
    const EventView *e = &row->view;
    const Truce *truce = w->ledger->truce;
    if (!read_act(w, row, out)) return false;
    Sides source = e->status == STATUS_NEGATED ? (Sides){0, 0, false} : doers_of(truce, e);
    deny_for_own(truce, e, &source);
    Sides target = sides_of(truce, e->target, e->target_count, &e->place);
    bool of_truce = out->kind == BREACH_REFUSED_TALKS && tells_of_truce(e->sentence_text);
    bool own = of_truce || touches(truce, e, source, target);
    if (!own && !may_wait(e, out->what)) return false;
    out->waits = out->waits || !own;
    out->with = target.bits;
    charge_sides(e, &source, &target);
    out->charge = e->type == EVENT_ACCUSE;
    out->breaks_off = out->kind == BREACH_REFUSED_TALKS && e->type == EVENT_SANCTION;
    bool large = is_at_large(e, out->kind);
    if ((out->charge && !source.bits) || (large && !out->charge)) return false;
    out->waits = out->waits || large;
    if (is_no_act_of_day(e, out->kind, source.bits != 0)) return false;
    if (is_move(out->kind) && !source.bits) return false;
    find_area(w, e, out);
    if (out->kind && !out->plain_denial)
        hold_against_terms(w, e, source, out);
    else
        out->blamed = source.bits;
    if (out->plain_denial && !source.bits) return false;
    out->guessed = source.guessed;
    out->dated = e->date.len > 0;
    out->accuser = accuser_of(truce, e);
    out->accuser_number = accuser_number(w, &out->accuser);
    out->status = out->plain_denial ? STATUS_DENIED : e->status;
    out->confidence = e->confidence;
    out->happening = out->plain_denial ? 0 : row->happening;
    out->document = row->copy_of ? row->copy_of : row->document_row;
    out->copy = row->copy_of != 0;
    out->row = row->row;
    out->own_document = row->document_row;
    out->sentence_number = e->sentence;
    keep_texts(w, e, out);
    if (out->plain_denial) out->place = out->place_text = str_of(""); /* where it is denied */
    return !w->failed;
}
