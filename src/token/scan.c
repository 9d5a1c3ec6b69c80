#include "token/scan.h"

#include "base/utf8.h"
#include "text/abbreviations.h"
#include "token/characters.h"

#include <string.h>

/* How far a look ahead goes: longer addresses and prefixes are cut. */
enum { LOOK_AHEAD = 300 };

static CharKind kind_at(Str s, size_t at, size_t *len) {
    int32_t code;
    *len = utf8_next(s, at, &code);
    return *len ? char_kind(code) : CHAR_SPACE;
}

static bool is_kind(Str s, size_t at, CharKind kind) {
    size_t len;
    return kind_at(s, at, &len) == kind;
}

static bool is_space_at(Str s, size_t at) {
    return is_kind(s, at, CHAR_SPACE);
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool digit_at(Str s, size_t at) {
    return at < s.len && is_digit(s.data[at]);
}

static bool is_alnum_at(Str s, size_t at) {
    size_t len;
    CharKind kind = kind_at(s, at, &len);
    return kind == CHAR_LETTER || kind == CHAR_DIGIT;
}

/* Letters, digits and what joins them. */
static size_t run_of_alnum(Str s, size_t at) {
    for (size_t len; at < s.len; at += len) {
        CharKind kind = kind_at(s, at, &len);
        if (kind != CHAR_LETTER && kind != CHAR_DIGIT && kind != CHAR_JOINING) break;
    }
    return at;
}

/* ---- addresses ---- */

static bool is_address_char(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) ||
           (c && strchr("-._%+", c));
}

/* Marks at the end of an address belong to the sentence. */
static size_t trim_address(Str s, size_t start, size_t end) {
    while (end > start + 1) {
        Str rest = str_slice(s, start, end);
        if (strchr(".,;:!?'\")]>", s.data[end - 1]) && s.data[end - 1])
            end--;
        else if (str_ends(rest, "”") || str_ends(rest, "’") || str_ends(rest, "…"))
            end -= 3;
        else
            break;
    }
    return end;
}

static size_t until_space(Str s, size_t at) {
    for (size_t len; at < s.len; at += len)
        if (kind_at(s, at, &len) == CHAR_SPACE) break;
    return at;
}

static size_t web_address(Str s, size_t at) {
    static const char *const openings[] = {"http://", "https://", "www.", "ftp://"};
    if (!memchr("hHwWfF", s.data[at], 6)) return 0;
    for (size_t i = 0; i < sizeof openings / sizeof openings[0]; i++) {
        size_t len = strlen(openings[i]);
        if (str_is_nocase(str_slice(s, at, at + len), openings[i]) && is_alnum_at(s, at + len))
            return trim_address(s, at, until_space(s, at));
    }
    return 0;
}

/* "cra.org/resources", "jane@example.org". */
static size_t mail_or_domain(Str s, size_t at) {
    static const char *const domains[] = {"com", "org", "net", "edu", "gov", "info",
                                          "int", "uk",  "ru",  "io",  "tv",  "eu"};
    size_t limit = s.len - at > LOOK_AHEAD ? at + LOOK_AHEAD : s.len;
    size_t end = at, last_dot = 0, at_sign = 0;
    for (; end < limit; end++) {
        char c = s.data[end];
        if (c == '@' && !at_sign && end > at)
            at_sign = end;
        else if (!is_address_char(c))
            break;
        if (c == '.' && end > at && end + 1 < limit && is_address_char(s.data[end + 1]))
            last_dot = end;
    }
    if (!last_dot || last_dot < at_sign) return 0;
    size_t trimmed = trim_address(s, at, end);
    Str top = str_slice(s, last_dot + 1, trimmed);
    if (at_sign) return trimmed > last_dot + 2 && at_sign + 1 < last_dot ? trimmed : 0;
    if (!STR_IN_NOCASE(top, domains) || !(top.data[0] >= 'a' && top.data[0] <= 'z')) return 0;
    if (last_dot - at < 2) return 0;
    return end < s.len && s.data[end] == '/' ? trim_address(s, at, until_space(s, end)) : trimmed;
}

/* "@name" and "#topic", at the start of a word only. */
static size_t handle(Str s, size_t at) {
    size_t len;
    if (s.data[at] != '@' && s.data[at] != '#') return 0;
    return kind_at(s, at + 1, &len) == CHAR_LETTER ? run_of_alnum(s, at + 1) : 0;
}

/* ---- numbers ---- */

static size_t phone_number(Str s, size_t at) {
    size_t groups = 0, group = 0, i = at;
    for (; i < s.len && i - at < 20; i++) {
        if (is_digit(s.data[i])) {
            group++;
        } else if (s.data[i] == '-' && digit_at(s, i + 1) &&
                   (group == 3 || (group == 1 && i == at + 1))) {
            groups++;
            group = 0;
        } else {
            break;
        }
    }
    return groups && group == 4 && !is_alnum_at(s, i) ? i : 0;
}

static bool is_unit(Str s) {
    static const char *const units[] = {"k",    "m",   "bn",  "mn",   "tn", "km",  "kg", "mm",
                                        "cm",   "am",  "pm",  "ft",   "lb", "lbs", "mg", "gb",
                                        "mb",   "mph", "kph", "mw",   "gw", "kw",  "x",  "kb",
                                        "mbps", "hrs", "min", "mins", "gmt"};
    return STR_IN_NOCASE(s, units);
}

/* Three digits and no fourth: "1,000", but not the references "18,19". */
static bool is_thousands(Str s, size_t at) {
    return digit_at(s, at) && digit_at(s, at + 1) && digit_at(s, at + 2) && !digit_at(s, at + 3);
}

/* Digits with what stands between them, and the letters after them that are no unit. */
static size_t number(Str s, size_t at) {
    size_t end = phone_number(s, at);
    if (end) return end;
    end = at;
    if (s.data[end] == '.' || s.data[end] == '+') end++;
    while (end < s.len) {
        if (is_digit(s.data[end]))
            end++;
        else if (s.data[end] == ',' && is_thousands(s, end + 1))
            end += 4;
        else if (strchr(".:/", s.data[end]) && s.data[end] && digit_at(s, end + 1))
            end += 2;
        else
            break;
    }
    size_t mark = after_apostrophe(s, end);
    bool decade = mark > end && end - at >= 2 && s.data[end - 1] == '0' && mark < s.len &&
                  s.data[mark] == 's' && !is_alnum_at(s, mark + 1);
    if (decade) return mark + 1;
    size_t letters = run_of_alnum(s, end);
    return is_unit(str_slice(s, end, letters)) ? end : letters;
}

/* ---- words ---- */

/* Prefixes that keep their hyphen before a small letter ("co-operate", "e-mail"), and those that
 * keep it before a name too ("non-Muslim", "pro-Kremlin"). */
static bool keeps_hyphen(Str word, Str next) {
    static const char *const any[] = {"non", "anti", "pro", "pre", "post",
                                      "mid", "ex",   "neo", "sub"};
    static const char *const small[] = {"e",       "re",    "co",    "cross",  "over",  "semi",
                                        "counter", "multi", "mini",  "inter",  "intra", "socio",
                                        "psycho",  "super", "micro", "pseudo", "ultra", "trans",
                                        "arch",    "bi",    "extra", "un",     "de"};
    if (word.len > 7) return false;
    return STR_IN_NOCASE(word, any) ||
           (char_is_lower(first_code(next)) && STR_IN_NOCASE(word, small));
}

/* Names of months and titles are abbreviations with a capital only: "sat.", "ill." are words. */
static bool is_abbreviation(Str word, AbbreviationKind *kind) {
    static const char *const small[] = {"e.g", "i.e", "etc", "al",   "vs",  "cf",  "approx",
                                        "ca",  "pp",  "vol", "no",   "nos", "lb",  "oz",
                                        "yr",  "yrs", "hr",  "hrs",  "p",   "fig", "para",
                                        "viz", "a.m", "p.m", "mins", "ext", "ph.d"};
    *kind = abbreviation_kind(word);
    if (*kind == ABBREVIATION_NONE) return false;
    if (char_is_upper(first_code(word)) || memchr(word.data, '.', word.len)) return true;
    return STR_IN_NOCASE(word, small);
}

static bool is_month(Str word) {
    static const char *const months[] = {"jan", "feb", "mar",  "apr", "jun", "jul",
                                         "aug", "sep", "sept", "oct", "nov", "dec"};
    return STR_IN_NOCASE(word, months);
}

static size_t skip_spaces(Str s, size_t at) {
    for (size_t len; at < s.len; at += len)
        if (kind_at(s, at, &len) != CHAR_SPACE) break;
    return at;
}

/* "J.": a lone capital with a name after it. "I" is a word, and at the end it is "plan B". */
static bool is_initial(Str s, Str word, size_t stop) {
    int32_t code;
    if (utf8_next(word, 0, &code) != word.len || !char_is_upper(code)) return false;
    size_t next = skip_spaces(s, stop + 1);
    if (next >= s.len || code == 'I') return false;
    utf8_next(s, next, &code);
    return char_kind(code) == CHAR_LETTER ? !char_is_lower(code) : code == ',' || code == '(';
}

/* Whether the full stop at `stop` belongs to the word before it. */
static bool owns_stop(Str s, Str word, size_t stop) {
    AbbreviationKind kind;
    if (stop + 1 < s.len && s.data[stop + 1] == '.') return false;
    if (is_initial(s, word, stop)) return true;
    size_t next = skip_spaces(s, stop + 1);
    if (word.len == 1 && strchr("cp", word.data[0])) return digit_at(s, next);
    if (!is_abbreviation(word, &kind)) return false;
    if (kind == ABBREVIATION_NUMBER && !is_month(word)) return digit_at(s, next);
    return true;
}

/* "U.S", "Ph.D", "a.m": a stop inside with a letter behind it, and one letter, or a known
 * beginning, before it. */
static bool joins_by_stop(Str s, size_t start, size_t part, size_t stop) {
    size_t len;
    if (kind_at(s, stop + 1, &len) != CHAR_LETTER) return false;
    int32_t code;
    size_t first = utf8_next(s, part, &code);
    Str whole = str_slice(s, start, stop);
    if (part + first == stop) {
        size_t after = stop + 1 + len;
        bool dotted = part > start || (after < s.len && s.data[after] == '.');
        return dotted || !is_alnum_at(s, after);
    }
    return str_is_nocase(whole, "ph") || str_is_nocase(whole, "m.sc") || str_is_nocase(whole, "lt");
}

/* The byte after the word at `start`, contractions and its own full stop included. */
static size_t word(Str s, size_t start) {
    size_t part = start, end = run_of_alnum(s, start);
    for (;;) {
        size_t mark = after_apostrophe(s, end), len;
        char c = end < s.len ? s.data[end] : '\0';
        if (mark > end && kind_at(s, mark, &len) == CHAR_LETTER) {
            end = run_of_alnum(s, mark);
        } else if (c == '.' && joins_by_stop(s, start, part, end)) {
            part = end + 1;
            end = run_of_alnum(s, part);
        } else if (c == '&' && char_is_upper(first_code(str_slice(s, part, s.len))) &&
                   end - part <= 3 && is_kind(s, end + 1, CHAR_LETTER)) {
            end = run_of_alnum(s, end + 1);
        } else if (c == '-' && is_alnum_at(s, end + 1) &&
                   keeps_hyphen(str_slice(s, start, end), str_slice(s, end + 1, s.len))) {
            part = end + 1;
            end = run_of_alnum(s, part);
        } else {
            break;
        }
    }
    bool stop = end < s.len && s.data[end] == '.';
    return stop && owns_stop(s, str_slice(s, start, end), end) ? end + 1 : end;
}

/* "writers'": the apostrophe is the plural's, unless it closes a quote. */
static size_t plural_apostrophe(const Scanner *scanner, size_t end) {
    Str s = scanner->text;
    size_t mark = after_apostrophe(s, end);
    if (mark == end || scanner->quote_open || end == 0) return end;
    char last = s.data[end - 1];
    return (last == 's' || last == 'S') && !is_alnum_at(s, mark) ? mark : end;
}

/* "'71", "'em": the apostrophe stands for what was left out. */
static size_t word_after_apostrophe(Str s, size_t at) {
    static const char *const words[] = {"em", "cause", "cuz", "til", "n",
                                        "s",  "re",    "ve",  "ll",  "round"};
    size_t mark = after_apostrophe(s, at);
    if (mark == at) return 0;
    size_t end = run_of_alnum(s, mark);
    if (digit_at(s, mark) && digit_at(s, mark + 1))
        return end - mark == 2 || (end - mark == 3 && s.data[end - 1] == 's') ? end : 0;
    return end > mark && STR_IN_NOCASE(str_slice(s, mark, end), words) ? end : 0;
}

/* ---- marks ---- */

static size_t run_of(Str s, size_t at, const char *chars) {
    while (at < s.len && s.data[at] && strchr(chars, s.data[at])) at++;
    return at;
}

static size_t emoticon(Str s, size_t at) {
    static const char *const faces[] = {":-)", ":-(", ";-)", ":)", ":(", ";)",
                                        ":D",  ":P",  ":/",  "=)", "<3"};
    if (!memchr(":;=<", s.data[at], 4)) return 0;
    for (size_t i = 0; i < sizeof faces / sizeof faces[0]; i++) {
        size_t len = strlen(faces[i]);
        if (str_is(str_slice(s, at, at + len), faces[i]) && is_space_at(s, at + len))
            return at + len;
    }
    return 0;
}

/* Flags are two letters; other signs take what joins them. */
static size_t one_sign(Str s, size_t at) {
    int32_t code;
    size_t end = at + utf8_next(s, at, &code), len;
    if (code >= 0x1F1E6 && code <= 0x1F1FF) {
        size_t more = utf8_next(s, end, &code);
        if (code >= 0x1F1E6 && code <= 0x1F1FF) end += more;
    }
    while (end < s.len && kind_at(s, end, &len) == CHAR_JOINING) end += len;
    return end;
}

static size_t mark(Str s, size_t at) {
    char c = s.data[at];
    size_t end = 0;
    if (c == '.') end = run_of(s, at, ".");
    if (c == '!' || c == '?') end = run_of(s, at, "!?");
    if (strchr("-*=_~<>#+", c) && c) {
        char same[2] = {c, '\0'};
        end = run_of(s, at, same);
    }
    if ((c == '`' || c == '\'') && at + 1 < s.len && s.data[at + 1] == c) end = at + 2;
    if ((unsigned char)c == 0xE2 && str_starts(str_slice(s, at, at + 3), "…"))
        for (end = at + 3; str_starts(str_slice(s, end, end + 3), "…");) end += 3;
    return end ? end : one_sign(s, at);
}

static void note_single_quote(Scanner *scanner, size_t start, size_t end) {
    Str sign = str_slice(scanner->text, start, end);
    if (str_is(sign, "‘"))
        scanner->quote_open = true;
    else if (str_is(sign, "'") || str_is(sign, "’"))
        scanner->quote_open = scanner->after_space && !is_space_at(scanner->text, end);
}

static size_t piece_at(Scanner *scanner, PieceKind *kind) {
    Str s = scanner->text;
    size_t at = scanner->at, end, len;
    CharKind first = kind_at(s, at, &len);
    *kind = PIECE_ADDRESS;
    if ((first == CHAR_LETTER || first == CHAR_DIGIT) &&
        ((end = web_address(s, at)) || (end = mail_or_domain(s, at))))
        return end;
    if (scanner->after_space && first == CHAR_OTHER && (end = handle(s, at))) return end;
    *kind = PIECE_NUMBER;
    bool sign = scanner->after_space && (s.data[at] == '.' || s.data[at] == '+');
    if (digit_at(s, at) || (sign && digit_at(s, at + 1))) return number(s, at);
    *kind = PIECE_WORD;
    if (first == CHAR_LETTER || first == CHAR_DIGIT) return plural_apostrophe(scanner, word(s, at));
    if (scanner->after_space && (end = word_after_apostrophe(s, at))) return end;
    *kind = PIECE_MARK;
    end = emoticon(s, at);
    if (!end) end = mark(s, at);
    note_single_quote(scanner, at, end);
    return end;
}

bool scan_next(Scanner *scanner, size_t *start, size_t *end, PieceKind *kind) {
    size_t begin = skip_spaces(scanner->text, scanner->at);
    if (begin > scanner->at || begin == 0) scanner->after_space = true;
    scanner->at = begin;
    if (begin >= scanner->text.len) return false;
    *start = begin;
    *end = piece_at(scanner, kind);
    scanner->at = *end;
    scanner->after_space = false;
    return true;
}
