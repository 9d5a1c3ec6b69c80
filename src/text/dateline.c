#include "text/dateline.h"

enum { DATELINE_MAX_BYTES = 130, AGENCY_MAX_BYTES = 40, PLACE_WORDS_MAX = 6 };

static const char *const agencies[] = {"AP",
                                       "Associated Press",
                                       "The Associated Press",
                                       "Reuters",
                                       "Thomson Reuters",
                                       "AFP",
                                       "Agence France-Presse",
                                       "UPI",
                                       "Xinhua",
                                       "TASS",
                                       "ITAR-TASS",
                                       "Interfax",
                                       "RIA Novosti",
                                       "SANA",
                                       "IRNA",
                                       "Anadolu",
                                       "Anadolu Agency",
                                       "AA",
                                       "DPA",
                                       "dpa",
                                       "EFE",
                                       "ANSA",
                                       "PTI",
                                       "ANI",
                                       "IANS",
                                       "Kyodo",
                                       "Yonhap",
                                       "Bloomberg",
                                       "BBC",
                                       "CNN",
                                       "VOA",
                                       "RFE/RL",
                                       "IRIN",
                                       "Petra",
                                       "MENA",
                                       "WAFA",
                                       "KUNA",
                                       "QNA",
                                       "SPA",
                                       "WAM",
                                       "NNA",
                                       "Bernama",
                                       "Antara",
                                       "NAN",
                                       "APP",
                                       "UNB",
                                       "Ukrinform"};

static const char *const date_words[] = {
    "jan",    "january",   "feb",      "february", "mar",     "march",    "apr",       "april",
    "may",    "jun",       "june",     "jul",      "july",    "aug",      "august",    "sep",
    "sept",   "september", "oct",      "october",  "nov",     "november", "dec",       "december",
    "mon",    "monday",    "tue",      "tues",     "tuesday", "wed",      "wednesday", "thu",
    "thur",   "thurs",     "thursday", "fri",      "friday",  "sat",      "saturday",  "sun",
    "sunday", "st",        "nd",       "rd",       "th",      "gmt",      "updated",   "published",
    "posted", "on"};

static bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}

static bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool is_other_letter(char c) {
    return (unsigned char)c >= 0x80;
}

bool dateline_is_agency(Str s) {
    return STR_IN_NOCASE(str_trim(s), agencies);
}

/* Words of months and days, numbers and what stands between them; at least one of each kind
 * ("Sept 5"), or the name of a day. */
bool dateline_is_date(Str s) {
    bool number = false, name = false;
    for (size_t at = 0; at < s.len;) {
        size_t end = at;
        if (is_digit(s.data[at])) {
            while (end < s.len && is_digit(s.data[end])) end++;
            if (end - at > 4) return false;
            number = true;
        } else if (is_upper(s.data[at]) || is_lower(s.data[at])) {
            while (end < s.len && (is_upper(s.data[end]) || is_lower(s.data[end]))) end++;
            if (!STR_IN_NOCASE(str_slice(s, at, end), date_words)) return false;
            name = name || end - at > 2;
        } else if (s.data[at] == ' ' || s.data[at] == ',' || s.data[at] == '.' ||
                   s.data[at] == '/' || s.data[at] == '-' || s.data[at] == ':') {
            end++;
        } else {
            return false;
        }
        at = end;
    }
    bool all_digits = number && !name && s.len >= 8;
    bool day_name = name && !number && s.len > 5 && str_ends(s, "day");
    return (number && name) || all_digits || day_name;
}

/* Small words inside names of places. */
static bool is_link(Str word) {
    static const char *const links[] = {"of", "the", "de",   "del", "el", "al", "and", "la",
                                        "in", "on",  "near", "at",  "es", "ez", "sur", "bei"};
    return STR_IN_NOCASE(word, links);
}

/* Capitalised words without digits or marks. Counts letters that show its case. */
static bool is_place(Str s, size_t *upper, size_t *lower) {
    size_t words = 0;
    for (size_t at = 0; at < s.len;) {
        size_t end = at;
        while (end < s.len && s.data[end] != ' ') end++;
        Str word = str_slice(s, at, end);
        at = end + 1;
        if (word.len == 0) continue;
        words++;
        if (is_link(word) && words > 1) continue;
        if (!is_upper(word.data[0]) && !is_other_letter(word.data[0])) return false;
        for (size_t i = 0; i < word.len; i++) {
            char c = word.data[i];
            bool mark = c == '-' || c == '\'' || c == '.' || c == '/';
            if (!is_upper(c) && !is_lower(c) && !is_other_letter(c) && !mark) return false;
            *upper += is_upper(c);
            *lower += is_lower(c);
        }
    }
    return words > 0 && words <= PLACE_WORDS_MAX;
}

/* Takes "(Reuters)" or "/TASS/" off the end of what stands before the dash. */
static Str take_agency(Str head, Str *agency) {
    *agency = (Str){"", 0};
    head = str_trim(head);
    if (head.len < 3) return head;
    char close = head.data[head.len - 1], open = close == ')' ? '(' : '/';
    if (close != ')' && close != '/') return head;
    for (size_t i = head.len - 1; i-- > 0;) {
        if (head.data[i] != open) continue;
        Str inside = str_slice(head, i + 1, head.len - 1);
        if (inside.len == 0 || inside.len > AGENCY_MAX_BYTES) return head;
        *agency = inside;
        return str_trim(str_slice(head, 0, i));
    }
    return head;
}

/* The next part, up to a comma or a full stop with space behind it. */
static Str take_part(Str *rest) {
    size_t end = 0;
    while (end < rest->len) {
        char c = rest->data[end];
        bool spaced = end + 1 == rest->len || rest->data[end + 1] == ' ';
        if ((c == ',' || c == '.') && spaced) break;
        end++;
    }
    Str part = str_trim(str_slice(*rest, 0, end));
    *rest = str_trim(str_slice(*rest, end + 1, rest->len));
    return part;
}

static Str join(Str first, Str last) {
    if (first.len == 0) return last;
    return (Str){first.data, (size_t)(last.data + last.len - first.data)};
}

/* What stands before the dash: places, then dates. Says whether the first place is in capitals. */
static bool read_parts(Str head, Dateline *out, bool *capitals) {
    *capitals = false;
    for (int places = 0; head.len;) {
        size_t upper = 0, lower = 0;
        Str rest = head, part = take_part(&rest);
        if (part.len == 0) return false;
        if (dateline_is_date(part) || (out->date.len && dateline_is_date(join(out->date, part)))) {
            out->date = join(out->date, part);
        } else if (out->date.len == 0 && dateline_is_date(head)) {
            out->date = head; /* "Sept. 5": the stop is no end */
            return true;
        } else if (out->date.len == 0 && is_place(part, &upper, &lower) && ++places <= 3) {
            if (places == 1) *capitals = upper >= 3 && lower == 0;
            out->place = join(out->place, part);
        } else {
            return false;
        }
        head = rest;
    }
    return true;
}

typedef enum EndKind { END_NONE, END_DASH, END_CLOSED } EndKind;

static size_t after_dashes(Str s, size_t at) {
    while (at < s.len && s.data[at] == '-') at++;
    return at;
}

/* What ends a dateline at byte `at`: a dash with space around it, a long dash, "/. ", or the
 * agency's closing bracket with the report's first word behind it. Sets the byte after it. */
static EndKind end_at(Str s, size_t at, size_t *after) {
    Str rest = str_slice(s, at, s.len);
    static const char *const dashes[] = {" - ", " -- ", ")- ", ") -", ")-- "};
    for (size_t i = 0; i < sizeof dashes / sizeof dashes[0]; i++) {
        if (!str_starts(rest, dashes[i])) continue;
        *after = after_dashes(s, at + str_of(dashes[i]).len);
        return END_DASH;
    }
    if (str_starts(rest, "—") || str_starts(rest, "–") || str_starts(rest, "―")) {
        *after = after_dashes(s, at + 3);
        return END_DASH;
    }
    if (str_starts(rest, "/. ") || str_starts(rest, "): ")) {
        *after = at + 2;
        return END_CLOSED;
    }
    if (str_starts(rest, ") ") && rest.len > 2 && is_upper(rest.data[2])) {
        *after = at + 1;
        return END_CLOSED;
    }
    return END_NONE;
}

static bool check(Str head, EndKind end, Dateline *out) {
    bool capitals;
    *out = (Dateline){.place = {"", 0}, .agency = {"", 0}, .date = {"", 0}};
    Str parts = take_agency(head, &out->agency);
    if (!read_parts(parts, out, &capitals)) return false;
    bool agency = dateline_is_agency(out->agency);
    if (out->place.len == 0) return agency;
    if (end == END_CLOSED) return capitals && agency;
    return capitals || out->agency.len || out->date.len;
}

bool dateline_read(Str paragraph, Dateline *out) {
    size_t limit = paragraph.len < DATELINE_MAX_BYTES ? paragraph.len : DATELINE_MAX_BYTES;
    for (size_t at = 1; at < limit; at++) {
        size_t after;
        EndKind end = end_at(paragraph, at, &after);
        if (end == END_NONE) continue;
        bool bracket = paragraph.data[at] == ')' || paragraph.data[at] == '/';
        if (check(str_slice(paragraph, 0, at + (bracket ? 1 : 0)), end, out)) {
            out->end = after;
            return true;
        }
        if (end == END_DASH) return false;
    }
    /* A line that holds nothing but the dateline may lack the dash. */
    if (paragraph.len >= DATELINE_MAX_BYTES || paragraph.len < 5) return false;
    if (paragraph.data[paragraph.len - 1] != ')' || !check(paragraph, END_DASH, out)) return false;
    out->end = paragraph.len;
    return dateline_is_agency(out->agency);
}
