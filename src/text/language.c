#include "text/language.h"

#include "base/utf8.h"

#include <string.h>

/* Small words of other languages that English has not, nor as parts of common names. */
static bool is_foreign_word(Str word) {
    static const char *const words[] = {
        /* French */
        "les", "aux", "est", "sont", "dans", "pour", "avec", "cette", "ces", "leur", "leurs",
        "selon", "après", "contre", "été", "ont", "mais", "qui", "que", "une", "lors", "deux",
        /* Spanish, Portuguese, Italian */
        "los", "las", "una", "para", "por", "según", "desde", "hacia", "sus", "más", "pero", "ha",
        "fue", "han", "tras", "hasta", "sobre", "como", "entre", "em", "uma", "dos", "nas", "nos",
        "foi", "são", "não", "mais", "pela", "pelo", "gli", "della", "delle", "degli", "dei", "nel",
        "nella", "che", "sono", "dal", "dalla", "più", "contro", "anche", "dopo",
        /* German, Dutch */
        "der", "das", "und", "ist", "nicht", "mit", "zu", "dem", "ein", "eine", "einer", "einem",
        "einen", "auf", "für", "im", "bei", "nach", "aus", "hat", "haben", "wird", "wurde",
        "wurden", "werden", "über", "gegen", "sich", "vor", "zwischen", "het", "een", "niet",
        "zijn", "naar", "heeft", "wordt", "tegen", "voor",
        /* the Nordic languages */
        "och", "att", "som", "på", "inte", "ikke", "har", "ett", "fra", "från", "til", "mot",
        /* Turkish */
        "ve", "bir", "için", "ile", "olarak", "olan", "gibi", "daha", "sonra", "kadar", "karşı",
        /* Indonesian, Malay */
        "yang", "dan", "ke", "dari", "untuk", "dengan", "pada", "itu", "tidak", "telah", "akan",
        "oleh", "dalam", "kepada", "sebuah", "mereka", "juga", "atas", "sebagai", "seorang",
        /* Polish, Czech, Romanian, Hungarian */
        "nie", "się", "jest", "przez", "został", "oraz", "že", "jsou", "byl", "și", "pentru",
        "este", "hogy", "egy", "nem"};
    return STR_IN(word, words);
}

/* Particles that stand in names too: they count only beside other small letters. */
static bool is_particle(Str word) {
    static const char *const words[] = {"de", "la", "le", "el", "del", "du",  "des", "et",  "en",
                                        "di", "da", "al", "il", "von", "van", "den", "der", "y",
                                        "e",  "o",  "z",  "w",  "na",  "do",  "se",  "su",  "con"};
    return STR_IN(word, words);
}

static bool is_english_word(Str word) {
    static const char *const words[] = {
        "the",   "of",    "and",   "to",    "is",     "was",     "for",  "that", "with",
        "by",    "at",    "from",  "had",   "have",   "are",     "were", "be",   "been",
        "will",  "would", "it",    "its",   "his",    "her",     "she",  "they", "their",
        "not",   "but",   "this",  "which", "who",    "after",   "over", "said", "says",
        "into",  "than",  "about", "out",   "up",     "against", "amid", "off",  "as",
        "has",   "he",    "on",    "in",    "an",     "or",      "if",   "when", "while",
        "where", "there", "what",  "how",   "why",    "no",      "all",  "more", "we",
        "you",   "our",   "your",  "could", "should", "may",     "can",  "a",    "s"};
    return STR_IN_NOCASE(word, words);
}

/* What English has borrowed: "de facto", "en route", "coup d'etat". */
static bool is_borrowed(Str word, Str next) {
    static const char *const after[] = {"facto", "jure", "route",   "masse", "grace", "resistance",
                                        "force", "bloc", "rigueur", "passe", "etat"};
    return is_particle(word) && STR_IN_NOCASE(next, after);
}

/* "l'attaque", "qu'il". */
static bool is_elided(Str word) {
    static const char *const openings[] = {"l'", "d'", "qu'", "n'", "s'", "l’", "d’", "qu’", "n’"};
    if (str_starts(word, "d'e") || str_starts(word, "d’e") || str_starts(word, "d'a")) return false;
    for (size_t i = 0; i < sizeof openings / sizeof *openings; i++)
        if (str_starts(word, openings[i]) && word.len > str_of(openings[i]).len + 2) return true;
    return false;
}

/* Letters that no English word has, not even a borrowed one ("café", "façade", "naïve"). */
static bool has_foreign_letter(Str word) {
    for (size_t at = 0; at < word.len;) {
        int32_t code;
        size_t taken = utf8_next(word, at, &code);
        if (taken == 0) break;
        at += taken;
        bool latin = code >= 0xDF && code < 0x250 && code != 0xF7;
        bool borrowed = code == 0xE9 || code == 0xE8 || code == 0xEA || code == 0xE7 ||
                        code == 0xEF || code == 0xE0 || code == 0xE2;
        if (latin && !borrowed) return true;
    }
    return false;
}

typedef struct Count {
    uint32_t english, foreign, words;
    size_t letters, other_letters; /* other: of no Latin alphabet */
} Count;

static bool is_small(Str word) {
    return word.len > 0 &&
           ((word.data[0] >= 'a' && word.data[0] <= 'z') || (unsigned char)word.data[0] >= 0x80);
}

static bool is_word_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80 ||
           c == '\'' || c == '-';
}

static Str next_word(Str s, size_t *at) {
    while (*at < s.len && !is_word_byte(s.data[*at])) (*at)++;
    size_t start = *at;
    while (*at < s.len && is_word_byte(s.data[*at])) (*at)++;
    return str_slice(s, start, *at);
}

static void count_letters(Str s, Count *count) {
    for (size_t at = 0; at < s.len;) {
        int32_t code;
        size_t taken = utf8_next(s, at, &code);
        if (taken == 0) break;
        at += taken;
        /* Greek begins the other alphabets; general punctuation is of none. */
        bool other = (code >= 0x370 && code < 0x2000) || (code >= 0x3040 && code < 0xFB00) ||
                     (code >= 0xFB50 && code < 0xFE00);
        if (other) count->other_letters++;
        bool plain = (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z');
        if (plain || (code >= 0xC0 && code < 0x250)) count->letters++;
    }
}

static void count_words(Str s, Count *count) {
    Str before = STR("");
    size_t at = 0;
    Str word = next_word(s, &at);
    while (word.len) {
        Str next = next_word(s, &at);
        count->words++;
        bool beside = (before.len && is_small(before)) || is_small(next);
        if (is_english_word(word))
            count->english++;
        else if (is_borrowed(word, next))
            ;
        else if (is_small(word) &&
                 (is_foreign_word(word) || is_elided(word) || has_foreign_letter(word) ||
                  (is_particle(word) && beside && !is_english_word(next))))
            count->foreign++;
        before = word;
        word = next;
    }
}

bool language_is_foreign(Str sentence) {
    Count count = {0};
    count_letters(sentence, &count);
    if (count.other_letters > count.letters) return true;
    count_words(sentence, &count);
    if (count.foreign == 1) return count.english == 0 && count.words <= 8;
    return count.foreign > count.english;
}
