#include "event/amount.h"

#include "token/number.h"

#include <ctype.h>
#include <string.h>

enum { AMOUNT_WORDS = 12, BOUND_WORDS = 4, OPEN = UINT32_MAX };

typedef enum Bound { BOUND_NONE, BOUND_LEAST, BOUND_MOST, BOUND_BELOW, BOUND_BETWEEN } Bound;

typedef struct BoundPhrase {
    const char *words[BOUND_WORDS];
    Bound bound;
} BoundPhrase;

/* What may stand before a number. Round figures ("about 40") are given as they are. */
static const BoundPhrase BOUNDS[] = {
    {{"at", "least"}, BOUND_LEAST},
    {{"no", "fewer", "than"}, BOUND_LEAST},
    {{"not", "fewer", "than"}, BOUND_LEAST},
    {{"no", "less", "than"}, BOUND_LEAST},
    {{"not", "less", "than"}, BOUND_LEAST},
    {{"more", "than"}, BOUND_LEAST},
    {{"over"}, BOUND_LEAST},
    {{"above"}, BOUND_LEAST},
    {{"upwards", "of"}, BOUND_LEAST},
    {{"in", "excess", "of"}, BOUND_LEAST},
    {{"a", "minimum", "of"}, BOUND_LEAST},
    {{"up", "to"}, BOUND_MOST},
    {{"as", "many", "as"}, BOUND_MOST},
    {{"at", "most"}, BOUND_MOST},
    {{"no", "more", "than"}, BOUND_MOST},
    {{"not", "more", "than"}, BOUND_MOST},
    {{"a", "maximum", "of"}, BOUND_MOST},
    {{"fewer", "than"}, BOUND_BELOW},
    {{"less", "than"}, BOUND_BELOW},
    {{"under"}, BOUND_BELOW},
    {{"between"}, BOUND_BETWEEN},
    {{"from"}, BOUND_BETWEEN},
    {{"close", "to"}, BOUND_NONE},
    {{"an", "estimated"}, BOUND_NONE},
    {{"a", "total", "of"}, BOUND_NONE},
    {{"a", "further"}, BOUND_NONE},
    {{"a", "group", "of"}, BOUND_NONE},
    {{"another"}, BOUND_NONE},
    {{"nearly"}, BOUND_NONE},
    {{"about"}, BOUND_NONE},
    {{"around"}, BOUND_NONE},
    {{"almost"}, BOUND_NONE},
    {{"roughly"}, BOUND_NONE},
    {{"approximately"}, BOUND_NONE},
    {{"some"}, BOUND_NONE},
    {{"well"}, BOUND_NONE},
    {{"estimated"}, BOUND_NONE},
};

/* A row of a sentence's words, as far as an amount may reach. */
typedef struct Row {
    Str words[AMOUNT_WORDS];
    uint32_t count;
} Row;

static Row row_from(const Tree *tree, int32_t first) {
    Row row = {.count = 0};
    for (int32_t w = first; w < (int32_t)tree->count && row.count < AMOUNT_WORDS; w++)
        row.words[row.count++] = tree->nodes[w].token.form;
    return row;
}

static bool row_has(const Row *row, uint32_t at, const char *word) {
    return at < row->count && str_is_nocase(row->words[at], word);
}

/* The length of the longest phrase that stands there. */
static uint32_t read_phrase(const Row *row, uint32_t at, Bound *bound) {
    uint32_t longest = 0;
    for (size_t i = 0; i < sizeof BOUNDS / sizeof *BOUNDS; i++) {
        uint32_t k = 0;
        while (k < BOUND_WORDS && BOUNDS[i].words[k] && row_has(row, at + k, BOUNDS[i].words[k]))
            k++;
        if (k <= longest || (k < BOUND_WORDS && BOUNDS[i].words[k])) continue;
        longest = k;
        *bound = BOUNDS[i].bound;
    }
    return longest;
}

/* Words that say only how many there are, more or less: "dozens", "several hundred", "no". */
static uint32_t read_vague(const Row *row, HarmCount *out) {
    static const struct {
        const char *words[2];
        uint32_t min, max;
    } words[] = {
        {{"several"}, 3, OPEN}, {{"a", "few"}, 3, OPEN}, {{"a", "handful"}, 3, OPEN},
        {{"tens"}, 20, OPEN},   {{"a", "couple"}, 2, 2}, {{"both"}, 2, 2},
        {{"no"}, 0, 0},         {{"none"}, 0, 0},        {{"nobody"}, 0, 0},
        {{"zero"}, 0, 0},
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        uint32_t length = words[i].words[1] ? 2 : 1;
        if (!row_has(row, 0, words[i].words[0]) ||
            (length == 2 && !row_has(row, 1, words[i].words[1])))
            continue;
        *out = (HarmCount){.known = true, .min = words[i].min, .max = words[i].max};
        return length;
    }
    uint32_t scale = row->count && str_ends(row->words[0], "s") ? number_scale(row->words[0]) : 0;
    if (scale == 0) return 0;
    *out = (HarmCount){.known = true, .min = 2 * scale, .max = OPEN};
    return 1;
}

/* "several hundred", "hundreds of thousands". */
static uint32_t read_vague_scale(const Row *row, uint32_t at, HarmCount *out) {
    bool of = row_has(row, at, "of");
    uint32_t place = at + (of ? 1 : 0);
    uint32_t scale = place < row->count ? number_scale(row->words[place]) : 0;
    bool plural = place < row->count && str_ends(row->words[place], "s");
    if (scale == 0 || of != plural || out->min == 0 || out->min > NUMBER_LARGEST / scale) return at;
    out->min *= scale;
    if (out->max != OPEN) out->max *= scale;
    return place + 1;
}

static bool is_hyphen(Str word) {
    return str_is(word, "-") || str_is(word, "\xe2\x80\x93") || str_is(word, "\xe2\x80\x91");
}

static uint32_t number_from(const Row *row, uint32_t at, uint32_t *value) {
    return at < row->count ? number_read(row->words + at, row->count - at, value) : 0;
}

/* "10 to 15", "between 10 and 15", "10-15", "eight or nine"; "two to three hundred". */
static uint32_t read_range(const Row *row, uint32_t at, Bound bound, HarmCount *out) {
    bool joins = row_has(row, at, "to") || row_has(row, at, "or") ||
                 (at < row->count && is_hyphen(row->words[at])) ||
                 (bound == BOUND_BETWEEN && row_has(row, at, "and"));
    uint32_t high, length = joins ? number_from(row, at + 1, &high) : 0;
    if (length == 0) return at;
    uint32_t scale = length > 1 ? number_scale(row->words[at + length]) : 0;
    if (scale > 1 && out->min < 100 && scale >= 100) out->min *= scale;
    if (high <= out->min) return at;
    out->max = high;
    return at + 1 + length;
}

static void apply_bound(Bound bound, HarmCount *out) {
    if (bound == BOUND_LEAST) out->max = OPEN;
    if (bound == BOUND_MOST || bound == BOUND_BELOW) out->min = 0;
    if (bound == BOUND_BELOW && out->max != OPEN && out->max > 0) out->max--;
}

/* Whether what follows makes the number another thing's: "12-year-old", "20 percent", "5 km". */
static bool measures(const Row *row, uint32_t at) {
    static const char *const units[] = {
        "%",      "percent",  "per",    "km",     "kilometres", "kilometers", "miles",
        "year",   "years",    "day",    "days",   "hour",       "hours",      "month",
        "thirds", "quarters", "fifths", "months", "weeks",      "minutes",    "metres",
        "meters", "am",       "pm",     "a.m.",   "p.m."};
    if (at >= row->count) return false;
    return is_hyphen(row->words[at]) || STR_IN_NOCASE(row->words[at], units);
}

/* An amount from its first word on, what bounds it included. Returns its length. */
static uint32_t read_amount(const Row *row, Bound bound, HarmCount *out) {
    uint32_t value, at = number_read(row->words, row->count, &value);
    if (at) {
        *out = (HarmCount){.known = true, .min = value, .max = value};
        at = read_range(row, at, bound, out);
        if (row_has(row, at, "or") && row_has(row, at + 1, "more")) bound = BOUND_LEAST;
    } else {
        at = read_vague(row, out);
        if (at) at = read_vague_scale(row, at, out);
    }
    if (at == 0 || measures(row, at)) return 0;
    apply_bound(bound, out);
    return at;
}

/* What bounds the number that begins at a word: the phrases that end there. */
static Bound bound_before(const Tree *tree, int32_t number) {
    Bound found = BOUND_NONE;
    for (int32_t back = 2 * BOUND_WORDS; back > 0; back--) {
        int32_t at = number - back;
        if (at < 0) continue;
        found = BOUND_NONE;
        while (at < number) {
            Row row = row_from(tree, at);
            Bound bound = BOUND_NONE;
            uint32_t length = read_phrase(&row, 0, &bound);
            if (length == 0) break;
            if (bound != BOUND_NONE) found = bound;
            at += (int32_t)length;
        }
        if (at == number) return found;
    }
    return BOUND_NONE;
}

/* A number inside another word: "Flight 17", "12-year-old", "the 1994 massacre's". */
static bool belongs_to_name(const Tree *tree, int32_t first, int32_t number) {
    const Node *before = number > first ? &tree->nodes[number - 1] : NULL;
    return before &&
           (before->upos == UPOS_PROPN || before->upos == UPOS_NOUN ||
            is_hyphen(before->token.form)) &&
           !number_scale(before->token.form);
}

/* "2019" counts nothing unless it stands before a plural: "the 2019 massacre", "in 2019 he died".
 */
static bool is_year(const Tree *tree, int32_t number) {
    const Node *n = &tree->nodes[number];
    Str form = n->token.form;
    bool digits = form.len == 4 && (str_starts(form, "19") || str_starts(form, "20")) &&
                  isdigit((unsigned char)form.data[2]) && isdigit((unsigned char)form.data[3]);
    return digits && !(n->relation == REL_NUMMOD && node_xpos_is(tree, n->head, "NNS"));
}

/* The amount that begins somewhere in a stretch of words. */
static bool amount_within(const Tree *tree, int32_t first, int32_t last, HarmCount *out) {
    for (int32_t w = first; w <= last; w++) {
        Row row = row_from(tree, w);
        uint32_t skipped = 0;
        Bound bound;
        if (belongs_to_name(tree, first, w) || is_year(tree, w) ||
            (skipped = read_phrase(&row, 0, &bound))) {
            w += skipped ? (int32_t)skipped - 1 : 0;
            continue;
        }
        uint32_t length = read_amount(&row, bound_before(tree, w), out);
        if (length && w + (int32_t)length - 1 <= last) return true;
    }
    return false;
}

/* The first word of a phrase's part before its head. */
static int32_t phrase_start(const Tree *tree, int32_t head) {
    int32_t first = head;
    for (int32_t child = tree->nodes[head].first_child; child != NO_NODE && child < head;
         child = tree->nodes[child].next_sibling) {
        Relation r = tree->nodes[child].relation;
        bool modifies = r == REL_NUMMOD || r == REL_AMOD || r == REL_DET || r == REL_DET_PREDET ||
                        r == REL_COMPOUND || r == REL_ADVMOD || r == REL_NMOD || r == REL_CASE ||
                        r == REL_NMOD_POSS || r == REL_NMOD_DESC || r == REL_NMOD_UNMARKED;
        int32_t from, to;
        tree_extent(tree, child, &from, &to);
        if (modifies && to < head && from < first) first = from;
    }
    return first;
}

static bool in_set(const LexTree *lt, const char *set, int32_t node) {
    return lexicon_set_has(lt->lexicon, set, lt->lemmas[node]);
}

/* What "of" marks below a noun or number. */
static int32_t of_what(const LexTree *lt, int32_t node) {
    Fillers fillers = {.count = 0};
    match_preposition(lt, node, lexicon_word(lt->lexicon, STR("of")), &fillers);
    return fillers.count ? fillers.node[0] : NO_NODE;
}

static bool is_count_word(const LexTree *lt, int32_t node) {
    const Node *n = &lt->tree->nodes[node];
    return n->upos == UPOS_NUM || number_scale(n->token.form) ||
           (in_set(lt, "partitive", node) && !in_set(lt, "role", node));
}

/* The noun that says who: "civilians" in "dozens of civilians", "members" in "12 members". */
static int32_t who_of(const LexTree *lt, int32_t head) {
    for (int step = 0; step < 3 && is_count_word(lt, head); step++) {
        int32_t below = of_what(lt, head);
        if (below == NO_NODE) return NO_NODE;
        head = below;
    }
    Upos upos = lt->tree->nodes[head].upos;
    bool noun = upos == UPOS_NOUN || upos == UPOS_PROPN || upos == UPOS_ADJ;
    return noun && !in_set(lt, "casualty", head) && !in_set(lt, "rest", head) ? head : NO_NODE;
}

/* One, by the noun's form: "a soldier", "the mayor", "Osama bin Laden". */
static bool is_one(const LexTree *lt, int32_t head) {
    const Node *n = &lt->tree->nodes[head];
    if (in_set(lt, "collective", head) || in_set(lt, "institution", head)) return false;
    if (in_set(lt, "casualty", head) || is_count_word(lt, head)) return false;
    if (str_is_nocase(n->token.form, "another")) return true;
    if (n->upos != UPOS_NOUN && n->upos != UPOS_PROPN && n->upos != UPOS_ADJ) return false;
    if (node_xpos_is(lt->tree, head, "NNS") || node_xpos_is(lt->tree, head, "NNPS")) return false;
    if (n->name == NAME_B_PER || n->name == NAME_I_PER) return true;
    if (node_lemma_is(lt->tree, tree_child(lt->tree, head, REL_DET), "a")) return true;
    if (n->upos == UPOS_PROPN) return false;
    return lt->classes && (lt->classes[head] & (CLASS_PERSON | CLASS_CIVILIAN | CLASS_ARMED));
}

/* "a family of five", "a group of 10 militants". */
static bool amount_in_group(const LexTree *lt, int32_t head, HarmCount *out, int32_t *who) {
    if (!in_set(lt, "collective", head) && !in_set(lt, "partitive", head)) return false;
    int32_t below = of_what(lt, head);
    if (below == NO_NODE) return false;
    int32_t last = below;
    if (!amount_within(lt->tree, phrase_start(lt->tree, below), last, out)) return false;
    *who = lt->tree->nodes[below].upos == UPOS_NUM ? head : who_of(lt, below);
    return true;
}

bool amount_before(const LexTree *lt, int32_t word, HarmCount *out) {
    for (int32_t first = word > AMOUNT_WORDS ? word - AMOUNT_WORDS : 0; first <= word; first++) {
        Row row = row_from(lt->tree, first);
        Bound bound;
        if (read_phrase(&row, 0, &bound) || belongs_to_name(lt->tree, 0, first) ||
            is_year(lt->tree, first))
            continue;
        uint32_t length = read_amount(&row, bound_before(lt->tree, first), out);
        if (length && first + (int32_t)length - 1 == word) return true;
    }
    return false;
}

/* "700,000 Rohingya": a number that the parser hangs beside the noun. */
static bool follows_number(const Tree *tree, int32_t first, int32_t head) {
    return first > 0 && tree->nodes[first - 1].upos == UPOS_NUM &&
           tree->nodes[first - 1].head == tree->nodes[head].head;
}

static bool amount_of(const LexTree *lt, int32_t head, HarmCount *out, int32_t *who) {
    *who = who_of(lt, head);
    /* "hundreds of thousands of people": the count goes on behind its head. */
    int32_t last = is_count_word(lt, head) && *who > head ? *who - 1 : head;
    int32_t first = phrase_start(lt->tree, head);
    if (amount_within(lt->tree, first, last, out)) return true;
    if (follows_number(lt->tree, first, head) && amount_before(lt, first - 1, out)) return true;
    if (amount_in_group(lt, head, out, who)) return true;
    if (!is_one(lt, head)) return false;
    *out = (HarmCount){.known = true, .min = 1, .max = 1};
    return true;
}

/* ---- several together ---- */

/* The noun with the common nouns that it is composed with: "aid workers". */
static Str name_of(const LexTree *lt, int32_t who) {
    const Tree *tree = lt->tree;
    int32_t first = who;
    while (first > 0 && tree->nodes[first - 1].head == who &&
           tree->nodes[first - 1].relation == REL_COMPOUND &&
           tree->nodes[first - 1].upos == UPOS_NOUN)
        first--;
    const Token *from = &tree->nodes[first].token, *to = &tree->nodes[who].token;
    return (Str){from->form.data, (size_t)(to->form.data + to->form.len - from->form.data)};
}

static Str name_all(const LexTree *lt, const Fillers *who, Arena *arena) {
    StrBuf text = {0};
    for (uint32_t i = 0; i < who->count; i++) {
        Str name = name_of(lt, who->node[i]);
        strbuf_text(&text, i == 0 ? "" : i + 1 < who->count ? ", " : " and ");
        strbuf_add(&text, name.data, name.len);
    }
    Str all = text.failed ? (Str){0} : str_copy(arena, strbuf_view(&text));
    strbuf_free(&text);
    return all;
}

/* "soldiers and volunteers": what has no word of its own for how many shares what stands before. */
static bool shares_amount(const Tree *tree, int32_t node) {
    return node_xpos_is(tree, node, "NNS") && tree_child(tree, node, REL_DET) == NO_NODE &&
           tree_child(tree, node, REL_NMOD_POSS) == NO_NODE;
}

static void add_amount(HarmCount *sum, const HarmCount *more) {
    if (more->min > NUMBER_LARGEST - sum->min) return;
    sum->min += more->min;
    bool open = sum->max == OPEN || more->max == OPEN || more->max > NUMBER_LARGEST - sum->max;
    sum->max = open ? OPEN : sum->max + more->max;
}

/* "23 people, three of them children": some of those counted already. */
static bool is_part(const LexTree *lt, int32_t node) {
    int32_t below = of_what(lt, node);
    return below != NO_NODE && lt->tree->nodes[below].upos == UPOS_PRON;
}

/* "Ratko Mladic", where the parser makes two of one name. */
static bool is_rest_of_name(const Tree *tree, int32_t before, int32_t node) {
    return node == before + 1 && tree->nodes[node].upos == UPOS_PROPN &&
           tree->nodes[before].upos == UPOS_PROPN;
}

/* "two people, Iqbal and Shazia": the parser takes those counted for more of them. */
static bool is_named_among(const LexTree *lt, int32_t counted, int32_t node) {
    const Tree *tree = lt->tree;
    bool name = tree->nodes[node].name == NAME_B_PER || tree->nodes[node].name == NAME_I_PER;
    bool comma =
        counted + 1 < (int32_t)tree->count && str_is(tree->nodes[counted + 1].token.form, ",");
    return name && comma && node_xpos_is(tree, counted, "NNS");
}

bool amount_of_fillers(const LexTree *lt, const Fillers *fillers, Arena *arena, HarmCount *out) {
    HarmCount sum = {.known = false};
    Fillers names = {.count = 0};
    for (uint32_t i = 0; i < fillers->count; i++) {
        HarmCount one;
        int32_t node = fillers->node[i], who;
        if (i > 0 && is_rest_of_name(lt->tree, fillers->node[i - 1], node)) continue;
        if (i > 0 && (is_part(lt, node) || is_named_among(lt, fillers->node[0], node))) continue;
        bool known = amount_of(lt, node, &one, &who);
        if (!known && i == 0) return false;
        if (!known && !shares_amount(lt->tree, node)) sum.max = OPEN;
        if (known) add_amount(&sum, &one);
        if (who != NO_NODE) fillers_add(&names, who);
    }
    if (fillers->count == 0) return false;
    sum.known = true;
    sum.who = names.count == 1 ? name_of(lt, names.node[0]) : name_all(lt, &names, arena);
    *out = sum;
    return true;
}
