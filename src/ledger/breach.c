/* The kind of breach that an event would be, from PLOVER's mode and CAMEO's code. */
#include "base/utf8.h"
#include "ledger/work.h"

static const struct {
    const char *mode;
    BreachKind kind;
} assault_modes[] = {
    {"aerial", BREACH_AIR_STRIKE},
    {"drone", BREACH_AIR_STRIKE},
    {"heavy-weapons", BREACH_SHELLING},
    {"firearms", BREACH_SHOOTING},
    {"explosives", BREACH_EXPLOSION},
    {"suicide-attack", BREACH_EXPLOSION},
    {"abduct", BREACH_ABDUCTION},
    {"unconventional", BREACH_CHEMICAL},
    {"execute", BREACH_KILLING},
    {"assassinate", BREACH_KILLING},
    {"massacre", BREACH_KILLING},
    {"cleansing", BREACH_KILLING},
    {"torture", BREACH_ABUSE},
    {"sexual", BREACH_ABUSE},
    {"beat", BREACH_ABUSE},
    {"crowd-control", BREACH_ABUSE},
    {"primitive", BREACH_ATTACK},
};

static const struct {
    const char *cameo;
    BreachKind kind;
} assault_codes[] = {
    {"196", BREACH_VIOLATION}, {"195", BREACH_AIR_STRIKE}, {"194", BREACH_SHELLING},
    {"193", BREACH_SHOOTING},  {"183", BREACH_EXPLOSION},  {"181", BREACH_ABDUCTION},
    {"204", BREACH_CHEMICAL},  {"20", BREACH_KILLING},     {"185", BREACH_KILLING},
    {"186", BREACH_KILLING},   {"175", BREACH_ABUSE},      {"1822", BREACH_ABUSE},
};

size_t trigger_place(const EventView *e) {
    int64_t at = e->trigger_start - e->sentence_start;
    return at > 0 ? utf8_offset(e->sentence_text, (size_t)at) : 0;
}

/* What an act that only tells of its outcome was done with: "government shelling killed six". The
 * means stand just before the word. */
static BreachKind means_before(const EventView *e, size_t at) {
    enum { BEFORE = 64 };
    static const char *const air[] = {"airstrike", "barrel",     "warplane", "jet",
                                      "aircraft",  "helicopter", "bunker"};
    static const char *const shells[] = {"shell", "mortar", "artiller", "rocket"};
    static const char *const shots[] = {"sniper", "gunfire", "gunshot"};
    Str before = str_slice(e->sentence_text, at > BEFORE ? at - BEFORE : 0, at);
    bool strike = str_find(before, "air strike", 0) != SIZE_MAX ||
                  str_find(before, "air raid", 0) != SIZE_MAX;
    if (strike || HAS_WORD(before, air)) return BREACH_AIR_STRIKE;
    if (HAS_WORD(before, shells)) return BREACH_SHELLING;
    return HAS_WORD(before, shots) ? BREACH_SHOOTING : BREACH_NONE;
}

/* Poison told right behind the word: "dropped barrel bombs filled with chlorine". */
static bool is_poison(const EventView *e, size_t at) {
    enum { BEHIND = 64 };
    static const char *const poison[] = {"chlorine", "sarin",  "toxic",
                                         "mustard",  "poison", "nerve"};
    Str behind = str_slice(e->sentence_text, at, at + BEHIND);
    return HAS_WORD(behind, poison);
}

static bool is_by_troops(const EventView *e) {
    for (uint32_t i = 0; i < e->source_count; i++)
        if (str_is(e->source[i].sector, "MIL") || str_is(e->source[i].sector, "REB")) return true;
    return false;
}

static bool is_by_state(const EventView *e) {
    for (uint32_t i = 0; i < e->source_count; i++)
        if (!str_is(e->source[i].sector, "REB")) return true;
    return false;
}

/* Troops that attack, with what is not told or with tanks, do so on the ground. */
static bool is_on_ground(const EventView *e, BreachKind kind) {
    static const char *const ground[] = {"clash",    "fight",     "fought",    "battl",
                                         "storm",    "raid",      "push",      "assault",
                                         "skirmish", "offensive", "infiltrat", "erupt"};
    static const char *const attacks[] = {"attack", "assault", "storm"};
    static const char *const tanks[] = {"tank", "armour", "armor"};
    bool attack = HAS_WORD(e->trigger, attacks);
    if (kind == BREACH_SHELLING) return attack && HAS_WORD(e->sentence_text, tanks);
    return kind == BREACH_ATTACK && (HAS_WORD(e->trigger, ground) || (attack && is_by_troops(e)));
}

static BreachKind breach_by_mode(const EventView *e) {
    static const char *const barrel[] = {"barrel",   "warplane",   "jet",
                                         "aircraft", "helicopter", "air"};
    for (size_t i = 0; i < sizeof assault_modes / sizeof *assault_modes; i++)
        if (str_is(e->mode, assault_modes[i].mode)) {
            /* Rebels do not police a crowd: "attacked the camp". */
            if (str_is(e->mode, "crowd-control") && is_by_troops(e) && !is_by_state(e)) break;
            bool air = assault_modes[i].kind == BREACH_EXPLOSION && HAS_WORD(e->trigger, barrel);
            return air ? BREACH_AIR_STRIKE : assault_modes[i].kind;
        }
    if (str_is(e->mode, "crowd-control")) return BREACH_ATTACK;
    for (size_t i = 0; i < sizeof assault_codes / sizeof *assault_codes; i++)
        if (str_starts(e->cameo, assault_codes[i].cameo)) return assault_codes[i].kind;
    return BREACH_ATTACK;
}

static BreachKind breach_of_assault(const EventView *e) {
    static const char *const defence[] = {"repel", "repuls", "thwart", "foil", "defend"};
    static const char *const outcomes[] = {"kill",   "wound", "injur",  "destroy", "hit",
                                           "struck", "die",   "strike", "raid"};
    if (HAS_WORD(e->trigger, defence)) return BREACH_NONE;
    if (str_starts(e->trigger, "end")) return BREACH_NONE; /* "ended the truce": see state.c */
    BreachKind kind = breach_by_mode(e), means = BREACH_NONE;
    size_t at = trigger_place(e);
    if (kind == BREACH_AIR_STRIKE && is_poison(e, at)) return BREACH_CHEMICAL;
    if ((kind == BREACH_ATTACK || kind == BREACH_KILLING) && HAS_WORD(e->trigger, outcomes))
        means = means_before(e, at);
    if (means) return means;
    return is_on_ground(e, kind) ? BREACH_GROUND_ATTACK : kind;
}

static BreachKind breach_of_coercion(const EventView *e) {
    bool closes = str_is(e->mode, "restrict") || str_is(e->mode, "withhold") ||
                  str_is(e->mode, "ban") || str_starts(e->cameo, "191");
    /* That a siege goes on is no act of the day. */
    static const char *const goes_on[] = {"besiege", "besieges", "surround", "surrounds"};
    if (STR_IN_NOCASE(e->trigger, goes_on)) return BREACH_NONE;
    if (str_starts(e->cameo, "192")) return BREACH_ADVANCE;
    if (str_is(e->mode, "seize")) return BREACH_SEIZURE;
    if (str_is(e->mode, "arrest")) return BREACH_DETENTION;
    if (!closes) return BREACH_NONE;
    if (tells_of_aid(e)) return BREACH_BLOCKED_AID;
    return str_starts(e->cameo, "191") ? BREACH_BLOCKADE : BREACH_NONE;
}

static BreachKind breach_of_refusal(const EventView *e) {
    if (str_starts(e->trigger, "fail")) return BREACH_NONE; /* to agree is not to refuse talks */
    bool meeting = str_is(e->mode, "meet") || str_starts(e->cameo, "125");
    if ((meeting && tells_of_talks(e->sentence_text)) || str_starts(e->cameo, "164"))
        return BREACH_REFUSED_TALKS;
    bool assist = str_is(e->mode, "assist") || str_starts(e->cameo, "122");
    static const char *const convoys[] = {"aid", "convoy", "relief", "deliver"};
    Str behind = str_slice(e->sentence_text, trigger_place(e), trigger_place(e) + 40);
    if (e->type == EVENT_SANCTION && str_is(e->mode, "discontinue") && HAS_WORD(behind, convoys))
        return BREACH_BLOCKED_AID;
    if (e->type == EVENT_SANCTION && str_starts(e->trigger, "cancel") && tells_of_talks(behind))
        return BREACH_REFUSED_TALKS;
    return assist && tells_of_aid(e) ? BREACH_BLOCKED_AID : BREACH_NONE;
}

static BreachKind breach_of_move(const EventView *e) {
    static const char *const forward[] = {"advanc", "push", "mov", "enter", "retak", "captur"};
    return HAS_WORD(e->trigger, forward) ? BREACH_ADVANCE : BREACH_BUILDUP;
}

/* Aid that did not pass, and access that was not given, are blocked. */
static BreachKind breach_of_negated(const EventView *e) {
    bool access = e->type == EVENT_RETREAT && str_is(e->mode, "access");
    return (e->type == EVENT_AID || access) && tells_of_aid(e) ? BREACH_BLOCKED_AID : BREACH_NONE;
}

/* What a charge says was done: the words behind "of" or "for", "accused the army again of [shelling
 * the town]". What somebody is accused of helping, or of defending, he did not do. */
static Str words_charged(const EventView *e) {
    enum { AT_MOST = 40 };
    Str said = e->sentence_text;
    size_t from = trigger_place(e), of = str_find(said, " of ", from);
    size_t with = str_find(said, " for ", from);
    size_t at = of == SIZE_MAX || (with != SIZE_MAX && with < of) ? with : of;
    return at == SIZE_MAX ? str_of("") : str_slice(said, at, at + AT_MOST);
}

/* "Accused the army of shelling the town": what it is accused of, by the words. */
static BreachKind charged_with(const EventView *e) {
    static const char *const shelling[] = {"shell", "mortar", "artiller", "rocket"};
    static const char *const air[] = {"airstrike", "bomb", "barrel", "warplane", "jet"};
    static const char *const shots[] = {"sniper", "shoot", "shot", "firing"};
    static const char *const blocks[] = {"block", "hold", "clos",    "obstruct",
                                         "delay", "keep", "prevent", "stop"};
    static const char *const abducts[] = {"abduct", "kidnap"};
    static const char *const attacks[] = {"attack", "raid", "strike"};
    static const char *const helps[] = {"encourag", "support", "help", "plan",  "prepar",
                                        "failing",  "using",   "use",  "arming"};
    static const char *const uses[] = {"using", "use"};
    static const char *const gas[] = {"chlorine", "sarin", "poison", "chemical", "gas"};
    Str said = words_charged(e);
    if (HAS_WORD(said, uses) && HAS_WORD(said, gas)) return BREACH_CHEMICAL;
    if (HAS_WORD(said, helps)) return BREACH_NONE;
    if (HAS_WORD(said, shelling)) return BREACH_SHELLING;
    if (HAS_WORD(said, air) || str_find(said, "air strike", 0) != SIZE_MAX)
        return BREACH_AIR_STRIKE;
    if (HAS_WORD(said, shots)) return BREACH_SHOOTING;
    if (HAS_WORD(said, abducts)) return BREACH_ABDUCTION;
    if (tells_of_aid(e) && HAS_WORD(said, blocks)) return BREACH_BLOCKED_AID;
    return HAS_WORD(said, attacks) ? BREACH_ATTACK : BREACH_NONE;
}

static BreachKind breach_of_charge(const EventView *e) {
    static const char *const words[] = {"violat", "breach",  "break",
                                        "broke",  "sabotag", "undermin"};
    if (str_is(e->mode, "investigate")) return BREACH_NONE;
    BreachKind kind = charged_with(e);
    bool broken = tells_of_truce(e->sentence_text) && HAS_WORD(e->sentence_text, words);
    return kind == BREACH_NONE && broken ? BREACH_VIOLATION : kind;
}

BreachKind breach_of_event(const EventView *e) {
    if (e->status == STATUS_NEGATED) return breach_of_negated(e);
    switch (e->type) {
    case EVENT_ASSAULT:
        return breach_of_assault(e);
    case EVENT_COERCE:
        return breach_of_coercion(e);
    case EVENT_MOBILIZE:
        return breach_of_move(e);
    case EVENT_REJECT:
    case EVENT_SANCTION:
        return breach_of_refusal(e);
    case EVENT_ACCUSE:
        return breach_of_charge(e);
    default:
        return BREACH_NONE;
    }
}
