/* A truce's terms: who must not do what to whom, and where; who lets pass, withdraws, talks. */
#include "ledger/days.h"
#include "ledger/truce_read.h"

#define BIT(kind) (UINT64_C(1) << (kind))

/* What breaks a term that does not say so itself. */
static const struct {
    const char *name;
    uint64_t breaches;
} terms[TERM_KIND_COUNT] = {
    [TERM_NO_ATTACK] = {"no_attack", BIT(BREACH_AIR_STRIKE) | BIT(BREACH_SHELLING) |
                                         BIT(BREACH_GROUND_ATTACK) | BIT(BREACH_SHOOTING) |
                                         BIT(BREACH_EXPLOSION) | BIT(BREACH_CHEMICAL) |
                                         BIT(BREACH_KILLING) | BIT(BREACH_ATTACK) |
                                         BIT(BREACH_ABDUCTION) | BIT(BREACH_VIOLATION)},
    [TERM_NO_ADVANCE] = {"no_advance", BIT(BREACH_ADVANCE)},
    [TERM_AID] = {"aid", BIT(BREACH_BLOCKED_AID)},
    [TERM_WITHDRAW] = {"withdraw", BIT(BREACH_BUILDUP)},
    [TERM_RELEASE] = {"release", BIT(BREACH_DETENTION)},
    [TERM_TALKS] = {"talks", BIT(BREACH_REFUSED_TALKS)},
};

const char *term_kind_name(TermKind kind) {
    return terms[kind].name;
}

static TermKind term_kind_of(Str name) {
    int kind = 0;
    while (kind < TERM_KIND_COUNT && !str_is(name, terms[kind].name)) kind++;
    return (TermKind)kind;
}

/* Where the texts of a key stand, for faults. */
static const TomlValue *item_of(const TomlValue *table, const char *key, Str text) {
    const TomlValue *value = toml_get(table, key);
    for (uint32_t i = 0; value->kind == TOML_LIST && i < value->count; i++)
        if (str_equal(value->items[i].text, text)) return &value->items[i];
    return value;
}

static uint64_t read_sides(TruceReader *r, const TomlValue *table, const char *key, bool needed) {
    TruceTexts names = truce_texts(r, table, key, needed);
    uint64_t bits = 0;
    for (uint32_t i = 0; i < names.count; i++) {
        uint32_t side = truce_side_named(r->truce, names.items[i]);
        if (side < r->truce->party_count)
            bits |= BIT(side);
        else
            truce_fault(r, item_of(table, key, names.items[i]),
                        side == TRUCE_NOBODY ? "\"%.*s\" is no party"
                                             : "\"%.*s\" stands outside the truce",
                        STR_ARG(names.items[i]));
    }
    return bits;
}

static uint64_t read_areas(TruceReader *r, const TomlValue *table) {
    TruceTexts names = truce_texts(r, table, "area", false);
    uint64_t bits = 0;
    for (uint32_t i = 0; i < names.count; i++) {
        uint32_t area = truce_area_named(r->truce, names.items[i]);
        if (area == TRUCE_NOBODY)
            truce_fault(r, item_of(table, "area", names.items[i]), "there is no area \"%.*s\"",
                        STR_ARG(names.items[i]));
        else
            bits |= BIT(area);
    }
    return bits;
}

static uint64_t read_breaches(TruceReader *r, const TomlValue *table, TermKind kind) {
    if (!toml_get(table, "breach")) return kind < TERM_KIND_COUNT ? terms[kind].breaches : 0;
    TruceTexts names = truce_texts(r, table, "breach", true);
    uint64_t bits = 0;
    for (uint32_t i = 0; i < names.count; i++) {
        BreachKind breach = breach_kind_of(names.items[i]);
        bits |= breach ? BIT(breach) : 0;
        if (breach == BREACH_NONE)
            truce_fault(r, item_of(table, "breach", names.items[i]),
                        "\"%.*s\" is no kind of breach (parley help ledger lists them)",
                        STR_ARG(names.items[i]));
    }
    return bits;
}

static Str read_date(TruceReader *r, const TomlValue *table) {
    const TomlValue *value = toml_get(table, "by_date");
    if (!value) return str_of("");
    bool date =
        (value->kind == TOML_TIME || value->kind == TOML_TEXT) && day_of(value->text) != DAY_NONE;
    if (!date) truce_fault(r, value, "by_date: expected a date, such as 2016-09-14");
    if (date && day_of(value->text) < day_of(r->truce->start_text))
        truce_fault(r, value, "by_date: before the truce starts");
    return date ? value->text : str_of("");
}

static void read_term(TruceReader *r, const TomlValue *table, TruceTerm *term) {
    static const char *const known[] = {"id",      "kind",         "by",     "against",   "area",
                                        "by_date", "trucks_a_day", "routes", "crossings", "breach"};
    truce_keys(r, table, "a term", known, sizeof known / sizeof *known);
    term->id = truce_text(r, table, "id", true);
    for (uint32_t i = 0; term->id.len && i < r->truce->term_count; i++)
        if (str_equal(r->truce->terms[i].id, term->id))
            truce_fault(r, toml_get(table, "id"), "\"%.*s\" is there twice", STR_ARG(term->id));
    Str kind = truce_text(r, table, "kind", true);
    term->kind = term_kind_of(kind);
    if (kind.len && term->kind == TERM_KIND_COUNT)
        truce_fault(r, toml_get(table, "kind"),
                    "kind: expected no_attack, no_advance, aid, withdraw, release or talks");
    term->by = read_sides(r, table, "by", true);
    term->against = read_sides(r, table, "against", false);
    term->areas = read_areas(r, table);
    term->by_date = read_date(r, table);
    term->trucks_a_day = (int64_t)truce_number(r, table, "trucks_a_day", 0);
    term->routes = truce_texts(r, table, "routes", false);
    term->crossings = truce_texts(r, table, "crossings", false);
    term->breaches = read_breaches(r, table, term->kind);
}

void truce_read_terms(TruceReader *r) {
    const TomlValue *list = truce_tables(r, "term", 1000);
    TruceTerm *items = list ? arena_array(r->arena, list->count, sizeof *items) : NULL;
    if (list && !items) r->failed = true;
    r->truce->terms = items;
    for (uint32_t i = 0; items && i < list->count; i++, r->truce->term_count++)
        read_term(r, &list->items[i], &items[i]);
    if (!list && !toml_get(r->root, "term"))
        truce_fault(r, r->root, "a truce needs terms, each under its own [[term]]");
}
