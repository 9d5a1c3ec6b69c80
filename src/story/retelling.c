#include "story/retelling.h"

#include <string.h>

enum {
    WORD_LEAST = 4,     /* shorter words tell nothing, but for numbers and "UN" */
    STEM_LONGEST = 5,   /* "independent", "independence" */
    SENTENCE_MOST = 24, /* stems; a longer one is taken for two */
    PAIRS_ROOM = 64,
};

static const uint64_t number_bit = UINT64_C(1) << 63;

typedef struct Word {
    char text[32]; /* in lower case, cut if longer */
    size_t len;
    bool capitals; /* all of it */
} Word;

/* ---- words to stems ---- */

/* Long ones that stand in any report; sorted. */
static const char *const common[] = {
    "about", "after",  "against", "also",  "been",  "before", "being", "between",
    "could", "during", "from",    "have",  "into",  "more",   "over",  "said",
    "says",  "some",   "than",    "that",  "their", "them",   "there", "they",
    "this",  "were",   "when",    "where", "which", "while",  "with",  "would",
};

typedef struct NumberWord {
    const char *word, *digits;
} NumberWord;

/* Sorted by the word. */
static const NumberWord number_words[] = {
    {"eight", "8"},     {"eighteen", "18"}, {"eighty", "80"},    {"eleven", "11"},
    {"fifteen", "15"},  {"fifty", "50"},    {"five", "5"},       {"forty", "40"},
    {"four", "4"},      {"fourteen", "14"}, {"nine", "9"},       {"nineteen", "19"},
    {"ninety", "90"},   {"seven", "7"},     {"seventeen", "17"}, {"seventy", "70"},
    {"six", "6"},       {"sixteen", "16"},  {"sixty", "60"},     {"ten", "10"},
    {"thirteen", "13"}, {"thirty", "30"},   {"three", "3"},      {"twelve", "12"},
    {"twenty", "20"},   {"two", "2"},
};

/* How the word stands to row `i` of a sorted list, for a search. */
typedef const char *(*RowText)(size_t i);

static const char *common_text(size_t i) {
    return common[i];
}

static const char *number_text(size_t i) {
    return number_words[i].word;
}

/* The word's row, or `count`. */
static size_t find_row(const Word *w, RowText text, size_t count) {
    size_t from = 0, to = count;
    while (from < to) {
        size_t middle = (from + to) / 2;
        int order = strcmp(w->text, text(middle));
        if (order == 0) return middle;
        if (order < 0)
            to = middle;
        else
            from = middle + 1;
    }
    return count;
}

static void cut_end(Word *w, const char *end) {
    size_t len = strlen(end);
    if (w->len >= len + WORD_LEAST && memcmp(w->text + w->len - len, end, len) == 0) w->len -= len;
}

static uint64_t hash_of(const char *text, size_t len) {
    return hash_mixed(hash_more(HASH_START, text, len));
}

/* 0 for a word that tells nothing. */
static uint64_t stem_of(Word word) {
    Word *w = &word;
    size_t number_count = sizeof number_words / sizeof *number_words;
    size_t common_count = sizeof common / sizeof *common;
    if (w->text[0] >= '0' && w->text[0] <= '9') return hash_of(w->text, w->len) | number_bit;
    size_t row = find_row(w, number_text, number_count);
    if (row < number_count)
        return hash_of(number_words[row].digits, strlen(number_words[row].digits)) | number_bit;
    if (w->len < WORD_LEAST && !(w->capitals && w->len > 1)) return 0;
    if (find_row(w, common_text, common_count) < common_count) return 0;
    cut_end(w, "ing");
    cut_end(w, "ed");
    cut_end(w, "s");
    return hash_of(w->text, w->len < STEM_LONGEST ? w->len : STEM_LONGEST) & ~number_bit;
}

/* ---- the text ---- */

typedef struct Reading {
    Str text;
    size_t at;
    uint64_t sentence[SENTENCE_MOST];
    uint32_t count; /* of stems in the sentence */
    Retelling *out;
} Reading;

static bool is_of_word(unsigned char c) {
    return c >= 0x80 || (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

static void end_sentence(Reading *r) {
    for (uint32_t i = 0; i < r->count; i++)
        for (uint32_t k = 0; k < i; k++)
            if (r->sentence[i] != r->sentence[k])
                sample_add(&r->out->pairs, hash_mixed(r->sentence[i] + r->sentence[k]));
    r->count = 0;
}

/* Passes over what stands between two words; a stop behind a word of three letters or more ends a
 * sentence ("U.S." and "p.m." end none). */
static void pass_over(Reading *r, size_t before) {
    for (; r->at < r->text.len && !is_of_word((unsigned char)r->text.data[r->at]); r->at++) {
        char c = r->text.data[r->at];
        if (c == '\n' || c == '!' || c == '?' || (c == '.' && before > 2)) end_sentence(r);
    }
}

static bool next_word(Reading *r, Word *out) {
    pass_over(r, out->len);
    *out = (Word){.capitals = true};
    size_t len = 0;
    for (; r->at < r->text.len && is_of_word((unsigned char)r->text.data[r->at]); r->at++, len++) {
        char c = r->text.data[r->at];
        bool capital = c >= 'A' && c <= 'Z';
        out->capitals = out->capitals && capital;
        if (len + 1 < sizeof out->text) out->text[out->len++] = capital ? (char)(c | 0x20) : c;
    }
    return len > 0;
}

void retelling_of(Str text, Retelling *out) {
    Reading r = {.text = text, .out = out};
    sample_begin(&out->stems, SAMPLE_MAX);
    sample_begin(&out->pairs, PAIRS_ROOM);
    for (Word word = {.len = 0}; next_word(&r, &word);) {
        uint64_t stem = stem_of(word);
        if (!stem) continue;
        sample_add(&out->stems, stem);
        if (r.count == SENTENCE_MOST) end_sentence(&r);
        r.sentence[r.count++] = stem;
    }
    end_sentence(&r);
}

/* ---- two of them ---- */

typedef struct Counts {
    uint32_t stems, numbers;
} Counts;

static Counts count_stems(const Sample *s, uint32_t every) {
    Counts counts = {sample_count(s, every), 0};
    for (uint32_t i = s->count; i > 0 && s->hashes[i - 1] & number_bit; i--)
        counts.numbers += s->hashes[i - 1] % every == 0;
    return counts;
}

static Counts count_shared(const Sample *a, const Sample *b, uint32_t every) {
    Counts counts = {sample_shared(a, b, every), 0};
    for (uint32_t i = a->count, k = b->count; i > 0 && k > 0;) {
        uint64_t x = a->hashes[i - 1], y = b->hashes[k - 1];
        if (!(x & y & number_bit)) break;
        counts.numbers += x == y && x % every == 0;
        i -= x >= y;
        k -= y >= x;
    }
    return counts;
}

/* What two have in common. */
typedef struct Common {
    double of_both, of_smaller; /* shares of stems, numbers twice */
    uint32_t stems, numbers, all_numbers, least_numbers;
} Common;

static Common compare_stems(const Retelling *a, const Retelling *b) {
    uint32_t every = sample_step(&a->stems, &b->stems);
    Counts own = count_stems(&a->stems, every), other = count_stems(&b->stems, every);
    Counts both = count_shared(&a->stems, &b->stems, every);
    uint32_t x = own.stems + own.numbers, y = other.stems + other.numbers;
    uint32_t shared = both.stems + both.numbers, all = x + y - shared, least = x < y ? x : y;
    return (Common){.of_both = all ? (double)shared / all : 0,
                    .of_smaller = least ? (double)shared / least : 0,
                    .stems = both.stems * every,
                    .numbers = both.numbers,
                    .all_numbers = own.numbers + other.numbers - both.numbers,
                    .least_numbers = own.numbers < other.numbers ? own.numbers : other.numbers};
}

/* A bulletin of each day has the words of the last one, and other numbers. */
static bool has_other_numbers(const Common *c) {
    return c->all_numbers >= 4 && c->numbers * 2 < c->all_numbers;
}

static double share_of_pairs(const Retelling *a, const Retelling *b) {
    uint32_t every = sample_step(&a->pairs, &b->pairs);
    uint32_t own = sample_count(&a->pairs, every), other = sample_count(&b->pairs, every);
    uint32_t least = own < other ? own : other;
    return least ? (double)sample_shared(&a->pairs, &b->pairs, every) / least : 0;
}

/* Chosen on rebuilt copies and on independent reports of one happening (the dossier, the gold
 * stories, 2,000 reports of conflict). Of the stems of both, copies share 0.57 and more, others up
 * to 0.42; of those of the smaller, others share up to 0.7. */
static const double retold_least = 0.5, pairs_least = 0.25, alike_least = 0.45, within_least = 0.68;
enum { STEMS_SHARED_LEAST = 12 };

bool is_retold(const Retelling *a, const Retelling *b, double *share) {
    Common c = compare_stems(a, b);
    *share = c.of_both;
    return c.stems >= STEMS_SHARED_LEAST && c.of_both >= retold_least && !has_other_numbers(&c) &&
           share_of_pairs(a, b) >= pairs_least;
}

bool holds_alike(const Retelling *a, const Retelling *b) {
    Common c = compare_stems(a, b);
    bool cut = c.of_smaller >= within_least && c.numbers * 2 >= c.least_numbers;
    return c.of_both >= alike_least || cut;
}
