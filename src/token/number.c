#include "token/number.h"

#include <stdbool.h>

typedef struct NumberWord {
    const char *word;
    uint32_t value;
} NumberWord;

static const NumberWord NUMBERS[] = {
    {"one", 1},      {"two", 2},        {"three", 3},     {"four", 4},      {"five", 5},
    {"six", 6},      {"seven", 7},      {"eight", 8},     {"nine", 9},      {"ten", 10},
    {"eleven", 11},  {"twelve", 12},    {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15},
    {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},
    {"thirty", 30},  {"forty", 40},     {"fifty", 50},    {"sixty", 60},    {"seventy", 70},
    {"eighty", 80},  {"ninety", 90},
};

static const NumberWord SCALES[] = {
    {"dozen", 12},        {"dozens", 12},        {"score", 20},           {"scores", 20},
    {"hundred", 100},     {"hundreds", 100},     {"thousand", 1000},      {"thousands", 1000},
    {"million", 1000000}, {"millions", 1000000}, {"billion", 1000000000},
};

static uint32_t value_of(const NumberWord *table, size_t count, Str word) {
    for (size_t i = 0; i < count; i++)
        if (str_is_nocase(word, table[i].word)) return table[i].value;
    return 0;
}

uint32_t number_scale(Str word) {
    return value_of(SCALES, sizeof SCALES / sizeof *SCALES, word);
}

/* The scale of a number's word: "hundred", but not "hundreds", which counts nothing exactly. */
static uint32_t exact_scale(Str word) {
    return str_ends(word, "s") ? 0 : number_scale(word);
}

/* A number on its way, in thousandths: "1.5" has to wait for its "million". */
typedef struct Reading {
    const Str *words;
    uint32_t count, at;
    uint64_t total, group;
    bool digits; /* the group was written in figures */
} Reading;

static bool word_at(const Reading *r, uint32_t at, const char *word) {
    return at < r->count && str_is_nocase(r->words[at], word);
}

/* "3,000", "1.5"; in thousandths. 0: none. */
static uint64_t figures(Str word) {
    uint64_t value = 0, unit = 1000;
    bool point = false;
    size_t digits = 0;
    for (size_t i = 0; i < word.len; i++) {
        char c = word.data[i];
        if (c == ',' && digits && !point && i + 3 < word.len) continue;
        if (c == '.' && !point && digits && i + 1 < word.len) {
            point = true;
            continue;
        }
        if (c < '0' || c > '9' || digits > 10) return 0;
        digits++;
        if (point) unit /= 10;
        value =
            point ? value + unit * (uint64_t)(c - '0') : value * 10 + 1000 * (uint64_t)(c - '0');
    }
    return value;
}

/* "twenty", "twenty-two", "five". */
static bool read_small(Reading *r) {
    uint32_t value = value_of(NUMBERS, sizeof NUMBERS / sizeof *NUMBERS, r->words[r->at]);
    if (value == 0 || r->digits || r->group % 100000) return false;
    r->at++;
    uint32_t next = r->at + (word_at(r, r->at, "-") ? 1 : 0);
    if (value >= 20 && next < r->count) {
        uint32_t unit = value_of(NUMBERS, sizeof NUMBERS / sizeof *NUMBERS, r->words[next]);
        if (unit > 0 && unit < 10) {
            value += unit;
            r->at = next + 1;
        }
    }
    r->group += 1000 * (uint64_t)value;
    return true;
}

/* The scale behind a group: "two dozen", "3 thousand". */
static bool read_scale(Reading *r) {
    uint32_t scale = exact_scale(r->words[r->at]);
    if (scale == 0 || r->group == 0) return false;
    r->at++;
    r->group *= scale;
    if (scale < 1000) return true;
    r->total += r->group;
    r->group = 0;
    r->digits = false;
    return true;
}

/* "and" goes on with a number behind hundreds: "two hundred and five". */
static bool read_and(Reading *r) {
    bool hundreds = r->group ? r->group % 100000 == 0 : r->total > 0;
    if (!word_at(r, r->at, "and") || r->digits || !hundreds || r->at + 1 == r->count) return false;
    Str next = r->words[r->at + 1];
    if (!value_of(NUMBERS, sizeof NUMBERS / sizeof *NUMBERS, next)) return false;
    r->at++;
    return read_small(r);
}

/* "a dozen", "half a million", "half of a", "two and a half million". */
static bool read_fraction(Reading *r) {
    bool half = word_at(r, r->at, "half");
    uint32_t article = r->at + (half ? 1 : 0);
    if (r->group == 0 && r->total == 0 &&
        (word_at(r, article, "a") || word_at(r, article, "one"))) {
        if (article + 1 >= r->count || !exact_scale(r->words[article + 1])) return false;
        r->group = half ? 500 : 1000;
        r->at = article + 1;
        return true;
    }
    bool more = r->group && word_at(r, r->at, "and") && word_at(r, r->at + 1, "a") &&
                word_at(r, r->at + 2, "half");
    if (!more || r->at + 3 >= r->count || !exact_scale(r->words[r->at + 3])) return false;
    r->group += 500;
    r->at += 3;
    return true;
}

static bool read_figures(Reading *r) {
    uint64_t value = figures(r->words[r->at]);
    if (value == 0 || r->group) return false;
    r->group = value;
    r->digits = true;
    r->at++;
    return true;
}

uint32_t number_read(const Str *words, uint32_t count, uint32_t *value) {
    Reading r = {.words = words, .count = count};
    const uint64_t largest = (uint64_t)NUMBER_LARGEST * 1000;
    while (
        r.at < r.count && r.group <= largest && r.total <= largest &&
        (read_fraction(&r) || read_small(&r) || read_figures(&r) || read_scale(&r) || read_and(&r)))
        ;
    uint64_t all = r.total + r.group;
    if (all == 0 || all > largest || all % 1000) return 0;
    *value = (uint32_t)(all / 1000);
    return r.at;
}
