#include "token/sentences.h"

#include "base/utf8.h"
#include "text/abbreviations.h"
#include "token/characters.h"

static bool is_upper(Str form) {
    return char_is_upper(first_code(form));
}

static bool is_lower(Str form) {
    return char_is_lower(first_code(form));
}

static bool is_word(Str form) {
    CharKind kind = char_kind(first_code(form));
    return kind == CHAR_LETTER || kind == CHAR_DIGIT;
}

typedef enum StopKind { STOP_NONE, STOP_DOT, STOP_STRONG, STOP_DOTS, STOP_ABBREVIATION } StopKind;

static StopKind stop_kind(Str form) {
    if (form.len == 0) return STOP_NONE;
    char first = form.data[0], last = form.data[form.len - 1];
    if (str_is(form, ".")) return STOP_DOT;
    if (first == '.' && last == '.') return STOP_DOTS;
    if (first == '?' || first == '!') return STOP_STRONG;
    if (str_starts(form, "…")) return STOP_DOTS;
    if (str_is(form, "。") || str_is(form, "؟")) return STOP_STRONG;
    return last == '.' && is_word(form) ? STOP_ABBREVIATION : STOP_NONE;
}

/* Words that seldom stand with a capital unless a sentence begins with them. */
static bool begins_sentences(Str form) {
    static const char *const starters[] = {
        "The",     "A",        "An",     "He",      "She",       "It",      "They",    "We",
        "I",       "You",      "In",     "On",      "At",        "But",     "And",     "However",
        "This",    "That",     "These",  "Those",   "There",     "When",    "While",   "After",
        "Before",  "If",       "As",     "His",     "Her",       "Its",     "Their",   "Our",
        "My",      "For",      "From",   "With",    "What",      "Who",     "Why",     "How",
        "Where",   "Some",     "Many",   "Most",    "No",        "Not",     "So",      "Then",
        "Since",   "Although", "Though", "Also",    "Meanwhile", "Earlier", "Later",   "Now",
        "Because", "By",       "Both",   "Several", "Last",      "More",    "One",     "Two",
        "Once",    "Only",     "Even",   "Still",   "Yet",       "Another", "Despite", "During",
        "Under",   "Over",     "Until",  "Each",    "All",       "Other",   "Others",  "Officials"};
    return STR_IN(form, starters);
}

/* Verbs that name a speaker: `"Why?" Kerry asked.` is one sentence. */
static bool is_speech_verb(Str form) {
    static const char *const verbs[] = {"said",     "says",    "asked",    "asks",      "added",
                                        "told",     "wrote",   "replied",  "tweeted",   "shouted",
                                        "warned",   "noted",   "insisted", "explained", "continued",
                                        "recalled", "answered"};
    return STR_IN(form, verbs);
}

/* Verbs after a name: "in the U.S. Obama said". */
static bool is_finite(Str form) {
    static const char *const verbs[] = {"has",   "had",     "will",   "was",   "is",
                                        "would", "did",     "does",   "could", "may",
                                        "also",  "accused", "called", "urged", "met"};
    return is_speech_verb(form) || STR_IN(form, verbs);
}

/* What "U.S." or "U.N." stands before as part of one name. */
static bool is_institution(Str form) {
    static const char *const names[] = {"President", "Secretary",      "Senate",  "Congress",
                                        "State",     "Treasury",       "Army",    "Navy",
                                        "Air",       "Department",     "Embassy", "Ambassador",
                                        "Supreme",   "Attorney",       "House",   "Marine",
                                        "Marines",   "Special",        "Defense", "Defence",
                                        "Military",  "Forces",         "Central", "Security",
                                        "General",   "Envoy",          "Mission", "Human",
                                        "High",      "Court",          "Capitol", "Constitution",
                                        "Vice",      "Representative", "Senator", "Rep.",
                                        "Sen.",      "Gen.",           "Adm.",    "Lt.",
                                        "Col.",      "District",       "Federal", "Justice",
                                        "Border",    "Customs",        "Coast",   "Steel",
                                        "National"};
    return STR_IN(form, names);
}

/* Clock times and days go on after "5 p.m." */
static bool follows_clock(Str form) {
    static const char *const words[] = {
        "EST",      "EDT",      "ET",     "GMT",     "UTC",     "PST",     "PDT",       "PT",
        "CST",      "CDT",      "CET",    "BST",     "Monday",  "Tuesday", "Wednesday", "Thursday",
        "Friday",   "Saturday", "Sunday", "Eastern", "Pacific", "Central", "January",   "February",
        "March",    "April",    "May",    "June",    "July",    "August",  "September", "October",
        "November", "December", "Moscow", "Sept.",   "Oct.",    "Nov.",    "Dec."};
    return STR_IN(form, words);
}

static bool is_company_end(Str bare) {
    static const char *const ends[] = {"inc",  "corp", "ltd",  "co", "bros",  "jr",   "sr", "dept",
                                       "univ", "ave",  "blvd", "rd", "gov't", "govt", "esq"};
    return STR_IN_NOCASE(bare, ends);
}

static bool abbreviation_ends(const Token *tokens, uint32_t at, uint32_t next, uint32_t last) {
    Str form = tokens[at].form, after = tokens[next].form;
    Str bare = str_slice(form, 0, form.len - 1);
    bool quote = !is_word(after) && next + 1 < last;
    Str word = quote ? tokens[next + 1].form : after;
    bool starter = begins_sentences(word) && !is_company_end(word);
    if (bare.len <= 2 && utf8_count(bare) == 1) /* "J." */
        return starter && !(at > 0 && is_upper(tokens[at - 1].form) && !quote) && after.len > 1;
    switch (abbreviation_kind(bare)) {
    case ABBREVIATION_TITLE:
        return false;
    case ABBREVIATION_NUMBER:
        return starter;
    default:
        break;
    }
    if (!is_upper(word)) return false;
    if (str_is_nocase(bare, "a.m") || str_is_nocase(bare, "p.m")) return !follows_clock(word);
    if (str_is(bare, "etc") || starter) return true;
    bool speaker = next + 1 < last && !quote && is_finite(tokens[next + 1].form);
    bool two_names = next + 2 < last && is_upper(tokens[next + 1].form) && !quote &&
                     is_speech_verb(tokens[next + 2].form) &&
                     !is_institution(tokens[next + 1].form);
    return (speaker || two_names) && !is_institution(word) && !is_company_end(bare);
}

/* `"Why?" Kerry asked`: a name or two, then the verb. */
static bool is_speaker(const Token *tokens, uint32_t next, uint32_t last) {
    for (uint32_t i = next; i < last && i < next + 4; i++) {
        if (is_speech_verb(tokens[i].form)) return i > next;
        if (!is_upper(tokens[i].form) || begins_sentences(tokens[i].form)) return false;
    }
    return false;
}

/* Marks before which no sentence can have ended. */
static bool goes_on(Str form) {
    static const char *const marks[] = {",", ";", ":", ")", "]", "}", "%", "/", "?", "!", ".", "&"};
    return STR_IN(form, marks);
}

static bool is_opening(Str form) {
    static const char *const marks[] = {"\"", "“", "‘", "'", "(", "[", "``", "«", "„"};
    return STR_IN(form, marks);
}

/* "al-Nusra": small, and yet a name. */
static bool begins_arabic_name(const Token *tokens, uint32_t at, uint32_t last) {
    static const char *const articles[] = {"al", "el", "an", "ar", "as", "ash"};
    return at + 1 < last && STR_IN(tokens[at].form, articles) && !tokens[at].space_after &&
           str_is(tokens[at + 1].form, "-");
}

static bool ends_small(Str form) {
    char last = form.len ? form.data[form.len - 1] : '\0';
    return last >= 'a' && last <= 'z';
}

/* Whether the sentence ends, its stop being token `stop` and what closes with it ending before
 * token `next`. */
static bool ends_here(const Token *tokens, uint32_t stop, uint32_t next, uint32_t last) {
    if (next >= last) return true;
    Str after = tokens[next].form;
    bool closed = next > stop + 1, gap = tokens[next - 1].space_after;
    StopKind kind = stop_kind(tokens[stop].form);
    if (goes_on(after)) return false;
    if (is_opening(after) && next + 1 < last && is_lower(tokens[next + 1].form) && kind != STOP_DOT)
        return false;
    if (is_lower(after) && !begins_arabic_name(tokens, next, last)) return false;
    if (kind == STOP_ABBREVIATION) return gap && abbreviation_ends(tokens, stop, next, last);
    if (!gap) /* "Syria.The", a space lost */
        return kind != STOP_DOTS && is_upper(after) && after.len > 1 && stop > 0 &&
               (closed || ends_small(tokens[stop - 1].form));
    if (kind == STOP_STRONG && closed && is_speaker(tokens, next, last)) return false;
    return true;
}

/* A straight quote closes when it clings to what stands before it, or when one is open. */
static bool closes(const Token *tokens, uint32_t at, uint32_t last, bool open) {
    bool clings_back = !tokens[at - 1].space_after;
    bool clings_on = at + 1 < last && !tokens[at].space_after;
    if (clings_back != clings_on) return clings_back;
    return open;
}

static bool is_closer(const Token *tokens, uint32_t at, uint32_t last, const QuoteState *quotes) {
    static const char *const marks[] = {"”", "’", "»", ")", "]", "}", "''"};
    Str form = tokens[at].form;
    if (str_is(form, "\"")) return closes(tokens, at, last, quotes->double_open);
    if (str_is(form, "'")) return closes(tokens, at, last, quotes->single_open);
    return STR_IN(form, marks);
}

static void note_quote(const Token *tokens, uint32_t at, uint32_t first, uint32_t last,
                       QuoteState *quotes) {
    Str form = tokens[at].form;
    if (str_is(form, "\""))
        quotes->double_open = at == first || !closes(tokens, at, last, quotes->double_open);
    else if (str_is(form, "'"))
        quotes->single_open = at == first || !closes(tokens, at, last, quotes->single_open);
}

/* "[12]" behind the stop: a reference. */
static bool is_reference(const Token *tokens, uint32_t at, uint32_t last) {
    return at + 2 < last && str_is(tokens[at].form, "[") && str_is(tokens[at + 2].form, "]") &&
           char_kind(first_code(tokens[at + 1].form)) == CHAR_DIGIT;
}

uint32_t sentence_end(const Token *tokens, uint32_t first, uint32_t last, QuoteState *quotes) {
    for (uint32_t i = first; i < last; i++) {
        note_quote(tokens, i, first, last, quotes);
        if (stop_kind(tokens[i].form) == STOP_NONE) continue;
        uint32_t next = i + 1;
        while (next < last) {
            if (is_reference(tokens, next, last)) {
                next += 3;
            } else if (is_closer(tokens, next, last, quotes)) {
                note_quote(tokens, next, first, last, quotes);
                next++;
            } else {
                break;
            }
        }
        if (ends_here(tokens, i, next, last)) return next;
        i = next - 1;
    }
    return last;
}

/* How good the end of a piece is after this token; 0 for none. */
static int cut_rank(const Token *tokens, uint32_t at) {
    static const char *const strong[] = {";", ":", "—", "–", "--", "!", "?", "...", "…"};
    Str form = tokens[at].form, after = tokens[at + 1].form;
    if (STR_IN(form, strong)) return 3;
    if (str_is(form, ",")) return 2;
    return str_is_nocase(after, "and") || str_is_nocase(after, "or") || str_is_nocase(after, "but");
}

static uint32_t group_start(const Token *tokens, uint32_t first, uint32_t at) {
    for (uint32_t back = 1; back < 8 && at >= first + back; back++)
        if (tokens[at - back].group > back) return at - back;
    return at;
}

uint32_t sentence_cut(const Token *tokens, uint32_t first, uint32_t last) {
    uint32_t limit = first + SENTENCE_MAX_TOKENS, best = 0;
    int best_rank = 0;
    if (limit >= last) return last;
    for (uint32_t at = limit - 1; at > first + SENTENCE_MAX_TOKENS / 2; at--) {
        int rank = cut_rank(tokens, at);
        if (rank > best_rank) {
            best = at + 1;
            best_rank = rank;
        }
    }
    return group_start(tokens, first, best ? best : limit);
}
