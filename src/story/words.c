#include "story/words.h"

#include <string.h>

enum { WORD_MAX = 32, STEM_LEAST = 4 };

/* Words that any report may have; they tell no two acts apart. As they are after stemming. */
static const char *const common[] = {
    "about",    "accord",    "across",   "added",     "after",    "again",     "against",
    "agency",   "all",       "also",     "among",     "an",       "and",       "another",
    "any",      "are",       "area",     "around",    "as",       "at",        "back",
    "be",       "been",      "before",   "behind",    "between",  "both",      "but",
    "by",       "came",      "can",      "city",      "come",     "could",     "country",
    "day",      "dead",      "death",    "did",       "die",      "died",      "during",
    "each",     "early",     "east",     "eastern",   "eight",    "even",      "evening",
    "every",    "few",       "first",    "five",      "for",      "four",      "from",
    "group",    "had",       "has",      "have",      "he",       "her",       "him",
    "his",      "hour",      "how",      "hurt",      "if",       "in",        "injure",
    "injured",  "into",      "is",       "it",        "its",      "kill",      "killed",
    "last",     "late",      "later",    "least",     "left",     "local",     "many",
    "may",      "media",     "more",     "morning",   "most",     "near",      "new",
    "next",     "night",     "nine",     "no",        "north",    "northern",  "not",
    "of",       "off",       "official", "on",        "one",      "only",      "or",
    "other",    "others",    "our",      "out",       "over",     "own",       "people",
    "person",   "place",     "police",   "region",    "report",   "reported",  "said",
    "same",     "say",       "second",   "seven",     "several",  "she",       "since",
    "site",     "six",       "so",       "some",      "source",   "south",     "southern",
    "state",    "still",     "such",     "take",      "ten",      "than",      "that",
    "the",      "their",     "them",     "then",      "there",    "these",     "they",
    "third",    "this",      "those",    "three",     "through",  "time",      "to",
    "told",     "town",      "two",      "under",     "until",    "up",        "was",
    "week",     "were",      "west",     "western",   "what",     "when",      "where",
    "which",    "while",     "who",      "whom",      "whose",    "will",      "with",
    "woman",    "wound",     "wounded",  "would",     "year",     "yesterday", "young",
    "official", "monday",    "tuesday",  "wednesday", "thursday", "friday",    "saturday",
    "sunday",   "january",   "february", "march",     "april",    "june",      "july",
    "august",   "september", "october",  "november",  "december", "today",     "statement",
    "minister", "ministry",  "accus",    "accuse",    "threat",   "threaten",  "warn",
};

/* A bit a row: one kind of site, in several words. */
static const char *const sites[][5] = {
    {"hospital", "clinic", "ward", "maternity"},
    {"market", "bazaar", "souk", "shop"},
    {"school", "university", "kindergarten", "college", "academy"},
    {"mosque", "church", "cathedral", "shrine"},
    {"bakery", "bread"},
    {"station", "train", "railway"},
    {"bus", "minibus"},
    {"airport", "airfield", "runway"},
    {"port", "harbour", "dock"},
    {"camp", "shelter"},
    {"checkpoint", "roadblock"},
    {"bridge", "crossing"},
    {"convoy", "truck", "lorry"},
    {"prison", "jail"},
    {"hotel", "restaurant", "cafe"},
    {"factory", "plant", "mill"},
    {"embassy", "consulate"},
    {"wedding", "funeral"},
    {"barrack", "base"},
    {"depot", "warehouse", "refinery"},
    {"farm", "orchard"},
    {"stadium", "court"},
};
enum { SITE_COUNT = sizeof sites / sizeof *sites };

/* A bit a row: what an attack was made with, where a word leaves no doubt. "Bombed" and "rockets"
 * do. Plurals are understood. */
static const char *const weapons[][11] = {
    {"airstrike", "warplane", "jet", "plane", "aircraft", "helicopter", "drone", "barrel",
     "aerial"},
    {"shell", "shelled", "shelling", "artillery", "mortar", "howitzer", "gunner"},
    {"suicide", "explosives", "roadside", "landmine", "ied", "detonated", "blew"},
};
enum { WEAPON_COUNT = sizeof weapons / sizeof *weapons };

/* ---- one word ---- */

typedef struct Word {
    char text[WORD_MAX];
    size_t len;
    bool capital;
} Word;

static bool is_of_word(unsigned char c) {
    return c >= 0x80 || (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

/* The next word, in lower case; false at the end. "'s" is dropped, "Al-Quds" is two words. */
static bool next_word(Str text, size_t *at, Word *out) {
    while (*at < text.len && !is_of_word((unsigned char)text.data[*at])) ++*at;
    *out = (Word){.capital = *at < text.len && text.data[*at] >= 'A' && text.data[*at] <= 'Z'};
    for (; *at < text.len && is_of_word((unsigned char)text.data[*at]); ++*at) {
        char c = text.data[*at];
        if (c >= 'A' && c <= 'Z') c = (char)(c | 0x20);
        if (out->len + 1 < WORD_MAX) out->text[out->len++] = c;
    }
    if (*at + 1 < text.len && text.data[*at] == '\'' && text.data[*at + 1] == 's') *at += 2;
    return out->len > 0;
}

static bool cut_end(Word *w, const char *end, size_t least) {
    size_t len = strlen(end);
    if (w->len < len + least || memcmp(w->text + w->len - len, end, len) != 0) return false;
    w->len -= len;
    return true;
}

/* Rough, and the same for all forms of most words: "shelled", "shelling", "shells". */
static void stem(Word *w) {
    if (cut_end(w, "ies", STEM_LEAST - 1)) {
        w->text[w->len++] = 'y';
    } else if (!cut_end(w, "ing", STEM_LEAST) && !cut_end(w, "ed", STEM_LEAST)) {
        bool two = w->len > 1 && w->text[w->len - 2] == 's';
        if (!two) cut_end(w, "s", STEM_LEAST - 1);
    }
    cut_end(w, "ly", STEM_LEAST);
    if (w->len > STEM_LEAST) cut_end(w, "e", STEM_LEAST);
    w->text[w->len] = 0;
}

static uint32_t hash_of(const Word *w) {
    uint64_t hash = str_hash((Str){w->text, w->len});
    uint32_t half = (uint32_t)(hash ^ hash >> 32);
    return half ? half : 1;
}

static bool is_number(const Word *w) {
    return w->text[0] >= '0' && w->text[0] <= '9';
}

/* "317" tells happenings apart; 2016 and 12 do not. */
static bool is_telling_number(const Word *w) {
    bool year = w->len == 4 && (w->text[0] == '1' || w->text[0] == '2');
    return w->len > 2 && !year;
}

static bool is_content(const Word *w) {
    if (is_number(w)) return is_telling_number(w);
    return w->len > 1 && !STR_IN(((Str){w->text, w->len}), common);
}

/* The word itself, or its plural. */
static bool is_word(const Word *w, const char *word) {
    size_t len = strlen(word);
    bool plural = w->len == len + 1 && w->text[len] == 's';
    return (w->len == len || plural) && memcmp(w->text, word, len) == 0;
}

static uint32_t sites_of(const Word *w) {
    for (uint32_t i = 0; i < SITE_COUNT; i++)
        for (int k = 0; k < 5 && sites[i][k]; k++)
            if (is_word(w, sites[i][k])) return UINT32_C(1) << i;
    return 0;
}

/* "air strikes", "an air raid" */
static bool is_from_air(const Word *w) {
    return is_word(w, "strike") || is_word(w, "raid") || is_word(w, "force") ||
           is_word(w, "attack");
}

static uint8_t weapons_of(const Word *w, const Word *before) {
    if (is_word(before, "air") && is_from_air(w)) return 1;
    for (uint32_t i = 0; i < WEAPON_COUNT; i++)
        for (int k = 0; k < 11 && weapons[i][k]; k++)
            if (is_word(w, weapons[i][k])) return (uint8_t)(1 << i);
    return 0;
}

/* ---- sets of words ---- */

static uint32_t find(const ContentWords *words, uint32_t word) {
    uint32_t at = 0;
    while (at < words->count && words->words[at] < word) at++;
    return at;
}

/* Makes room for a bit, or takes one away. */
static uint32_t bit_added(uint32_t bits, uint32_t at) {
    uint32_t below = bits & ((UINT32_C(1) << at) - 1);
    return below | (bits ^ below) << 1;
}

static uint32_t bit_dropped(uint32_t bits, uint32_t at) {
    uint32_t below = bits & ((UINT32_C(1) << at) - 1);
    return below | (bits >> 1 & ~((UINT32_C(1) << at) - 1));
}

static void add(ContentWords *out, uint32_t word, bool name, bool located) {
    uint32_t at = find(out, word);
    bool known = at < out->count && out->words[at] == word;
    if (!known && out->count == CONTENT_WORDS_MAX) return;
    if (!known) {
        out->names = bit_added(out->names, at);
        out->located = bit_added(out->located, at);
        memmove(&out->words[at + 1], &out->words[at], (out->count - at) * sizeof word);
        out->words[at] = word;
        out->count++;
    }
    if (name) out->names |= UINT32_C(1) << at;
    if (located) out->located |= UINT32_C(1) << at;
}

static void drop(ContentWords *words, uint32_t at) {
    words->names = bit_dropped(words->names, at);
    words->located = bit_dropped(words->located, at);
    words->count--;
    memmove(&words->words[at], &words->words[at + 1], (words->count - at) * sizeof *words->words);
}

/* "the day before." tells of the day before the one that the sentence names; "the day before the
 * vote" does not. */
static bool tells_day_before(Str sentence) {
    static const char *const ways[] = {"the day before", "the night before", "a day earlier",
                                       "the previous day", "a day before"};
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        size_t at = str_find(sentence, ways[i], 0);
        if (at == SIZE_MAX) continue;
        at += strlen(ways[i]);
        if (at >= sentence.len || strchr(".,;:\"", sentence.data[at])) return true;
    }
    return false;
}

/* "said on Wednesday that": the one day of the sentence stands behind a word of saying. */
static bool tells_day_of_saying(Str sentence) {
    static const char *const says[] = {"said on ",     "confirmed on ", "announced on ",
                                       "reported on ", "claimed on ",   "acknowledged on ",
                                       "admitted on ", "denied on "};
    for (size_t i = 0; i < sizeof says / sizeof *says; i++) {
        size_t at = str_find(sentence, says[i], 0);
        if (at == SIZE_MAX) continue;
        size_t day = str_find(sentence, "day", at), other = str_find(sentence, "day", day + 3);
        if (day < at + 24 && other == SIZE_MAX) return true;
    }
    return false;
}

static bool leads_to_place(const Word *w) {
    static const char *const leads[] = {"in", "at", "near", "of", "on", "outside", "around"};
    return STR_IN(((Str){w->text, w->len}), leads);
}

/* A sentence's first word has a capital in any case. */
void content_words(Str sentence, ContentWords *out) {
    *out = (ContentWords){.day_before = tells_day_before(sentence),
                          .said_day = tells_day_of_saying(sentence)};
    Word w, before = {.len = 0};
    bool first = true, led = false;
    for (size_t at = 0; next_word(sentence, &at, &w); first = false) {
        bool leads = leads_to_place(&w), name = w.capital && !first;
        out->sites |= sites_of(&w);
        out->weapons |= weapons_of(&w, &before);
        before = w;
        if (is_content(&w)) {
            bool number = is_number(&w);
            stem(&w);
            if (is_content(&w)) add(out, hash_of(&w), name || number, name && led);
        }
        led = leads || (led && name);
    }
}

bool content_words_elsewhere(const ContentWords *a, uint32_t but_a, const ContentWords *b,
                             uint32_t but_b) {
    bool here = false, there = false;
    for (uint32_t i = 0; i < a->count; i++) {
        if (!(a->located >> i & 1) || a->words[i] == but_a) continue;
        here = true;
        if (content_words_have(b, a->words[i])) return false;
    }
    for (uint32_t i = 0; i < b->count; i++) {
        if (!(b->located >> i & 1) || b->words[i] == but_b) continue;
        there = true;
        if (content_words_have(a, b->words[i])) return false;
    }
    return here && there;
}

void content_words_drop(ContentWords *words, Str stretch) {
    Word w;
    uint32_t sites_there = 0;
    for (size_t at = 0; next_word(stretch, &at, &w);) {
        sites_there |= sites_of(&w);
        if (!w.capital || !is_content(&w)) continue;
        stem(&w);
        uint32_t word = hash_of(&w), place = find(words, word);
        if (place < words->count && words->words[place] == word) drop(words, place);
    }
    words->sites &= ~sites_there;
}

uint32_t content_word_of(Str name) {
    Word w, longest = {.len = 0};
    for (size_t at = 0; next_word(name, &at, &w);)
        if (w.len > longest.len) longest = w;
    if (longest.len == 0) return 0;
    stem(&longest);
    return hash_of(&longest);
}

bool content_words_have(const ContentWords *words, uint32_t word) {
    uint32_t at = find(words, word);
    return word && at < words->count && words->words[at] == word;
}

uint32_t content_words_shared(const ContentWords *a, const ContentWords *b, uint32_t *names) {
    uint32_t shared = 0;
    *names = 0;
    for (uint32_t i = 0, k = 0; i < a->count && k < b->count;) {
        if (a->words[i] == b->words[k]) {
            shared++;
            *names += (a->names >> i | b->names >> k) & 1;
        }
        bool step_a = a->words[i] <= b->words[k], step_b = b->words[k] <= a->words[i];
        i += step_a;
        k += step_b;
    }
    return shared;
}

uint32_t content_words_plain(const ContentWords *words) {
    return words->count - (uint32_t)__builtin_popcount(words->names);
}

Str site_name(uint32_t set) {
    return set ? str_of(sites[__builtin_ctz(set)][0]) : str_of("");
}
