#include "text/listing.h"

/* A bar of links has so many bars, and few words to each; a table so many words, and few of them
 * small; a numbered list so many numbers, and few words to each. */
enum { BARS_MIN = 3, WORDS_A_BAR = 6, TABLE_WORDS_MIN = 8, ITEMS_MIN = 3, WORDS_AN_ITEM = 7 };
enum { LABEL_MAX = 30 }; /* bytes */

typedef struct Tally {
    uint32_t words, small, numbers, bars, items, times, semicolons;
} Tally;

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool is_bar(Str word) {
    static const char *const bars[] = {"|", "·", "»", "•", "›", "▪"};
    return STR_IN(word, bars);
}

/* "3", "2-1", "1.0812", "44C", "+0.2%". */
static bool is_number(Str word) {
    size_t at = word.len && (word.data[0] == '+' || word.data[0] == '-' || word.data[0] == '(');
    return at < word.len && is_digit(word.data[at]);
}

/* "10.00", "13:15". */
static bool is_time(Str word) {
    size_t at = 0;
    while (at < word.len && at < 2 && is_digit(word.data[at])) at++;
    return at > 0 && at + 2 < word.len && (word.data[at] == '.' || word.data[at] == ':') &&
           is_digit(word.data[at + 1]) && is_digit(word.data[at + 2]) && word.len <= at + 4;
}

/* The next number of a numbered list: "1.", "2)". */
static bool is_item(Str word, uint32_t before) {
    if (word.len != 2 || (word.data[1] != '.' && word.data[1] != ')')) return false;
    return is_digit(word.data[0]) && (uint32_t)(word.data[0] - '0') == before + 1;
}

static void tally_word(Str word, Tally *tally) {
    tally->words++;
    if (is_item(word, tally->items)) tally->items++;
    if (is_bar(word))
        tally->bars++;
    else if (is_time(word))
        tally->times++;
    else if (is_number(word))
        tally->numbers++;
    else if (word.data[0] >= 'a' && word.data[0] <= 'z')
        tally->small++;
    if (str_ends(word, ";")) tally->semicolons++;
}

static Tally tally_of(Str s) {
    Tally tally = {0};
    for (size_t at = 0; at < s.len;) {
        size_t end = at;
        while (end < s.len && s.data[end] != ' ' && s.data[end] != '\n') end++;
        if (end > at) tally_word(str_slice(s, at, end), &tally);
        at = end + 1;
    }
    return tally;
}

bool text_is_listing(Str s) {
    Tally t = tally_of(s);
    if (t.bars >= BARS_MIN && t.words <= t.bars * WORDS_A_BAR) return true;
    if (t.items >= ITEMS_MIN && t.words <= t.items * WORDS_AN_ITEM) return true;
    if (t.times >= ITEMS_MIN && t.semicolons + 1 >= t.times) return true;
    bool table = t.words >= TABLE_WORDS_MIN && t.numbers * 3 >= t.words;
    return table && t.small * 2 <= t.numbers;
}

bool text_has_label(Str s) {
    static const char *const labels[] = {"opinion",
                                         "analysis",
                                         "explainer",
                                         "explained",
                                         "factbox",
                                         "backgrounder",
                                         "timeline",
                                         "viewpoint",
                                         "column",
                                         "essay",
                                         "q&a",
                                         "comment",
                                         "editorial",
                                         "letter to the editor",
                                         "letters",
                                         "review",
                                         "book review",
                                         "film review",
                                         "book of the week",
                                         "podcast",
                                         "profile",
                                         "most read",
                                         "related",
                                         "related stories",
                                         "tags",
                                         "topics",
                                         "listen",
                                         "read more",
                                         "see also",
                                         "also read",
                                         "quiz",
                                         "programme",
                                         "results",
                                         "fixtures",
                                         "tv tonight",
                                         "today's fixtures",
                                         "also in this section",
                                         "in pictures",
                                         "this week in history",
                                         "on this day",
                                         "medal table",
                                         "photo",
                                         "photos",
                                         "picture",
                                         "recipe",
                                         "horoscope",
                                         "crossword",
                                         "obituary",
                                         "watch"};
    size_t end = 0;
    while (end < s.len && end < LABEL_MAX && s.data[end] != ':') end++;
    return end < s.len && end < LABEL_MAX && STR_IN_NOCASE(str_trim(str_slice(s, 0, end)), labels);
}
