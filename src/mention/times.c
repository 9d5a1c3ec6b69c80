/* Times: "Sunday", "yesterday", "17 September", "last week", counted from the report's date.
 * Days are counted with the civil calendar's day number (Howard Hinnant, "chrono-compatible
 * low-level date algorithms"). */
#include "mention/build.h"

#include <stdio.h>
#include <string.h>

static int64_t days_from_civil(int year, int month, int day) {
    year -= month <= 2;
    int64_t era = (year >= 0 ? year : year - 399) / 400;
    int64_t of_era = year - era * 400;
    int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static void civil_from_days(int64_t days, int *year, int *month, int *day) {
    days += 719468;
    int64_t era = (days >= 0 ? days : days - 146096) / 146097;
    int64_t of_era = days - era * 146097;
    int64_t years = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int64_t of_year = of_era - (365 * years + years / 4 - years / 100);
    int64_t part = (5 * of_year + 2) / 153;
    *day = (int)(of_year - (153 * part + 2) / 5 + 1);
    *month = (int)(part < 10 ? part + 3 : part - 9);
    *year = (int)(years + era * 400) + (*month <= 2);
}

static int index_of(const char *const *names, int count, Str word, size_t shortest) {
    while (word.len && word.data[word.len - 1] == '.') word.len--;
    for (int i = 0; i < count; i++) {
        Str name = str_of(names[i]);
        if (word.len < shortest || word.len > name.len) continue;
        if (str_equal_nocase(word, str_slice(name, 0, word.len))) return i;
    }
    return -1;
}

static int weekday_of(Str word) {
    static const char *const days[] = {"thursday", "friday",  "saturday", "sunday",
                                       "monday",   "tuesday", "wednesday"};
    int day = word.len >= 6 ? index_of(days, 7, word, 6) : -1; /* 1970-01-01 was a Thursday */
    return day >= 0 && word.len == strlen(days[day]) ? day : -1;
}

static int month_of(Str word) {
    static const char *const months[] = {"january",   "february", "march",    "april",
                                         "may",       "june",     "july",     "august",
                                         "september", "october",  "november", "december"};
    if (word.len == 0 || word.data[0] < 'A' || word.data[0] > 'Z') return -1;
    return index_of(months, 12, word, 3);
}

static int number_of(Str word) {
    int number = 0;
    size_t i = 0;
    for (; i < word.len && word.data[i] >= '0' && word.data[i] <= '9' && i < 4; i++)
        number = number * 10 + (word.data[i] - '0');
    if (i == 0) return -1;
    Str rest = str_slice(word, i, word.len);
    bool ordinal =
        str_is(rest, "th") || str_is(rest, "st") || str_is(rest, "nd") || str_is(rest, "rd");
    return rest.len == 0 || ordinal ? number : -1;
}

static bool is_form(const Tree *tree, int32_t word, const char *form) {
    return word >= 0 && word < (int32_t)tree->count &&
           str_is_nocase(tree->nodes[word].token.form, form);
}

/* "Monday of last week" */
static bool is_of_last_week(const Tree *tree, int32_t word) {
    return is_form(tree, word + 1, "of") && is_form(tree, word + 2, "last") &&
           is_form(tree, word + 3, "week");
}

static bool is_year(int number) {
    return number >= 1000 && number < 2100;
}

/* What counts or points stands before a time's head: "two", "last", "the same". */
static bool belongs_before(const Tree *tree, int32_t word, int32_t head) {
    static const char *const pointing[] = {"last",      "next",   "this",     "that",
                                           "past",      "coming", "previous", "preceding",
                                           "following", "same",   "half"};
    Str form = tree->nodes[word].token.form;
    if (STR_IN_NOCASE(form, pointing)) return true;
    if (month_of(tree->nodes[head].token.form) >= 0)
        return number_of(form) > 0 && number_of(form) <= 31;
    Upos tag = tree->nodes[word].upos;
    return tree->nodes[word].head == head && (tag == UPOS_DET || tag == UPOS_NUM);
}

static int32_t first_of_time(const Tree *tree, int32_t head) {
    int32_t first = head;
    while (first > 0 && belongs_before(tree, first - 1, head)) first--;
    return first;
}

/* "September [17, 2016]" */
static int32_t last_of_month(const Tree *tree, int32_t month) {
    int32_t count = (int32_t)tree->count, last = month;
    int number = month + 1 < count ? number_of(tree->nodes[month + 1].token.form) : -1;
    if (is_year(number)) return month + 1;
    if (number <= 0 || number > 31) return month;
    last = month + 1;
    int32_t next = last + 1;
    if (next < count && tree->nodes[next].upos == UPOS_PUNCT) next++;
    return next < count && is_year(number_of(tree->nodes[next].token.form)) ? next : last;
}

static int32_t last_of_time(const Tree *tree, int32_t head) {
    static const char *const parts[] = {"morning", "afternoon", "evening", "night"};
    static const char *const counted[] = {"ago", "earlier", "later"};
    Str form = tree->nodes[head].token.form;
    if (month_of(form) >= 0) return last_of_month(tree, head);
    if (is_of_last_week(tree, head)) return head + 3;
    if (head + 1 == (int32_t)tree->count) return head;
    Str next = tree->nodes[head + 1].token.form;
    return STR_IN_NOCASE(next, parts) || (weekday_of(form) < 0 && STR_IN_NOCASE(next, counted))
               ? head + 1
               : head;
}

static void add_time(MentionBuilder *b, uint32_t sentence, int32_t word, int64_t days,
                     DatePrecision precision) {
    Mentions *out = b->out;
    if (out->time_count == b->time_capacity) {
        uint32_t capacity = b->time_capacity ? b->time_capacity * 2 : 16;
        TimeMention *grown =
            arena_grow(b->arena, out->times, out->time_count, capacity, sizeof *grown);
        if (!grown) {
            b->failed = true;
            return;
        }
        out->times = grown;
        b->time_capacity = capacity;
    }
    int year, month, day;
    civil_from_days(days, &year, &month, &day);
    if (year < 1 || year > 9999) return;
    TimeMention *time = &out->times[out->time_count++];
    const Tree *tree = builder_tree(b, sentence);
    *time = (TimeMention){.sentence = sentence,
                          .word = word,
                          .first = first_of_time(tree, word),
                          .last = last_of_time(tree, word),
                          .precision = precision};
    char text[32];
    snprintf(text, sizeof text, "%04d-%02d-%02d", year, month, day);
    memcpy(time->date, text, sizeof time->date);
}

/* The last word before `word` that is no determiner or preposition, as text. */
static bool preceded_by(const Tree *tree, int32_t word, const char *text) {
    return word > 0 && str_is_nocase(tree->nodes[word - 1].token.form, text);
}

static bool has_auxiliary(const Tree *tree, int32_t node, const char *const *words, size_t count) {
    int32_t child = tree->nodes[node].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling)
        if (tree->nodes[child].relation == REL_AUX &&
            str_in(tree->nodes[child].lemma, words, count))
            return true;
    return false;
}

/* "agreed to meet on Monday", "is due to resume on Monday". */
static bool is_intended(const Tree *tree, int32_t node) {
    static const char *const intending[] = {"agree",    "plan",    "due",    "set",      "hope",
                                            "intend",   "promise", "vow",    "prepare",  "want",
                                            "ask",      "urge",    "order",  "offer",    "invite",
                                            "propose",  "decide",  "pledge", "call",     "arrange",
                                            "threaten", "ready",   "expect", "schedule", "wish"};
    int32_t head = tree->nodes[node].head;
    return head != NO_NODE && node_is_infinitive(tree, node) &&
           STR_IN_NOCASE(tree->nodes[head].lemma, intending);
}

/* Whether the clause around the word speaks of what is to come. */
static bool looks_ahead(const Tree *tree, int32_t word) {
    static const char *const future[] = {"will", "shall", "would", "may", "might", "could", "must"};
    static const char *const done[] = {"have"};
    static const char *const planned[] = {"plan", "schedule", "expect", "slate"};
    for (int32_t node = tree->nodes[word].head, up = 0; node != NO_NODE && up < 4;
         node = tree->nodes[node].head, up++) {
        if (STR_IN(tree->nodes[node].lemma, planned) || is_intended(tree, node)) return true;
        if (has_auxiliary(tree, node, future, 7)) return !has_auxiliary(tree, node, done, 1);
        if (node_xpos_is(tree, node, "VBD")) return false;
    }
    return false;
}

static int64_t monday_of(int64_t day) {
    return day - ((day - 4) % 7 + 7) % 7;
}

static void weekday_time(MentionBuilder *b, uint32_t sentence, int32_t word, int weekday,
                         int64_t today) {
    const Tree *tree = builder_tree(b, sentence);
    int back = (int)((today - weekday) % 7 + 7) % 7;
    int64_t day = today - back;
    if (is_of_last_week(tree, word)) {
        if (day >= monday_of(today)) day -= 7;
    } else if (preceded_by(tree, word, "next") || looks_ahead(tree, word)) {
        if (back != 0) day += 7;
    } else if (preceded_by(tree, word, "last") && back == 0) {
        day -= 7;
    }
    add_time(b, sentence, word, day, DATE_DAY);
}

/* "September 17", "17 September", "Sept. 17, 2016", "September 2016", "in September". */
static void month_time(MentionBuilder *b, uint32_t sentence, int32_t word, int month,
                       int64_t today) {
    const Tree *tree = builder_tree(b, sentence);
    int32_t count = (int32_t)tree->count;
    int day = -1, year = -1;
    int before = word > 0 ? number_of(tree->nodes[word - 1].token.form) : -1;
    int32_t next = word + 1;
    int after = next < count ? number_of(tree->nodes[next].token.form) : -1;
    if (is_year(after)) {
        year = after;
    } else if (after > 0 && after <= 31) {
        day = after;
        next++;
        if (next < count && tree->nodes[next].upos == UPOS_PUNCT) next++;
        int number = next < count ? number_of(tree->nodes[next].token.form) : -1;
        if (is_year(number)) year = number;
    }
    if (day < 0 && before > 0 && before <= 31) day = before;
    if (day < 0 && year < 0 && str_is_nocase(tree->nodes[word].token.form, "may") &&
        tree->nodes[word].upos != UPOS_PROPN)
        return;
    int this_year, this_month, this_day;
    civil_from_days(today, &this_year, &this_month, &this_day);
    if (year < 0) {
        if (!b->report_date) return;
        year = this_year;
        if (days_from_civil(year, month + 1, day > 0 ? day : 1) > today + 60) year--;
    }
    add_time(b, sentence, word, days_from_civil(year, month + 1, day > 0 ? day : 1),
             day > 0 ? DATE_DAY : DATE_MONTH);
}

/* "30 years ago", "half a century ago", "decades ago": the year, as near as it is told. */
static void ago_time(MentionBuilder *b, uint32_t sentence, int32_t word, int64_t today) {
    const Tree *tree = builder_tree(b, sentence);
    int each = node_lemma_is(tree, word, "year")      ? 1
               : node_lemma_is(tree, word, "decade")  ? 10
               : node_lemma_is(tree, word, "century") ? 100
                                                      : 0;
    int count = word > 0 ? number_of(tree->nodes[word - 1].token.form) : -1;
    bool half = word > 1 && str_is_nocase(tree->nodes[word - 2].token.form, "half");
    bool many = str_ends(tree->nodes[word].token.form, "s");
    if (each == 0 || (each == 1 && count < 0)) return;
    int year, month, day;
    civil_from_days(today, &year, &month, &day);
    int back = count > 0 ? count * each : half ? each / 2 : many ? 3 * each : each;
    if (back < year) add_time(b, sentence, word, days_from_civil(year - back, 1, 1), DATE_YEAR);
}

/* "last week", "this month", "next year"; "in 2014". */
static void period_time(MentionBuilder *b, uint32_t sentence, int32_t word, int64_t today) {
    const Tree *tree = builder_tree(b, sentence);
    if (word + 1 < (int32_t)tree->count && str_is_nocase(tree->nodes[word + 1].token.form, "ago")) {
        ago_time(b, sentence, word, today);
        return;
    }
    int shift = preceded_by(tree, word, "last") || preceded_by(tree, word, "past")     ? -1
                : preceded_by(tree, word, "this")                                      ? 0
                : preceded_by(tree, word, "next") || preceded_by(tree, word, "coming") ? 1
                                                                                       : 99;
    if (shift == 99) return;
    int year, month, day;
    civil_from_days(today, &year, &month, &day);
    if (node_lemma_is(tree, word, "week")) {
        add_time(b, sentence, word, monday_of(today) + 7 * shift, DATE_WEEK);
    } else if (node_lemma_is(tree, word, "month")) {
        int index = year * 12 + month - 1 + shift;
        add_time(b, sentence, word, days_from_civil(index / 12, index % 12 + 1, 1), DATE_MONTH);
    } else if (node_lemma_is(tree, word, "year")) {
        add_time(b, sentence, word, days_from_civil(year + shift, 1, 1), DATE_YEAR);
    }
}

/* The day told last, in days; false where none was. */
static bool day_told(const MentionBuilder *b, int64_t *day) {
    for (uint32_t i = b->out->time_count; i-- > 0;) {
        const TimeMention *time = &b->out->times[i];
        if (time->precision != DATE_DAY) continue;
        int number = (int)date_number((Str){time->date, 10});
        *day = days_from_civil(number / 10000, number / 100 % 100, number % 100);
        return true;
    }
    return false;
}

/* "two" and the like before "days earlier"; 1 for "a" and "the". */
static int small_number(Str word) {
    static const char *const words[] = {"one", "two",   "three", "four", "five",
                                        "six", "seven", "eight", "nine", "ten"};
    for (int i = 0; i < 10; i++)
        if (str_is_nocase(word, words[i])) return i + 1;
    if (str_is_nocase(word, "a") || str_is_nocase(word, "the")) return 1;
    return number_of(word);
}

/* How many days before or after the day told last "a day earlier", "the next day", "hours later",
 * "the same day" are; false if the word tells no such day. */
static bool days_apart(const Tree *tree, int32_t word, int *shift) {
    static const char *const same[] = {"that", "same"};
    static const char *const next[] = {"next", "following"};
    static const char *const last[] = {"previous", "preceding"};
    Str before = word > 0 ? tree->nodes[word - 1].token.form : (Str){"", 0};
    Str after = word + 1 < (int32_t)tree->count ? tree->nodes[word + 1].token.form : (Str){"", 0};
    bool ends = word + 2 >= (int32_t)tree->count || tree->nodes[word + 2].upos == UPOS_PUNCT;
    bool back = str_is_nocase(after, "earlier") || (ends && str_is_nocase(after, "before"));
    bool night = node_lemma_is(tree, word, "night") || node_lemma_is(tree, word, "evening");
    bool hours = !night && !node_lemma_is(tree, word, "day");
    int count = hours ? 0 : small_number(before);
    *shift = back ? -count : count;
    if (night && !back) {
        *shift = -1;
        return STR_IN_NOCASE(before, last);
    }
    if (back || str_is_nocase(after, "later")) return count >= 0;
    *shift = STR_IN_NOCASE(before, next) ? 1 : STR_IN_NOCASE(before, last) ? -1 : 0;
    /* "earlier in the day" */
    bool within = is_form(tree, word - 1, "the") && is_form(tree, word - 2, "in") &&
                  (is_form(tree, word - 3, "earlier") || is_form(tree, word - 3, "later"));
    return !hours && (*shift != 0 || within || STR_IN_NOCASE(before, same));
}

static void told_day_time(MentionBuilder *b, uint32_t sentence, int32_t word, int64_t today) {
    int shift;
    int64_t day = today;
    if (!days_apart(builder_tree(b, sentence), word, &shift)) return;
    if (!day_told(b, &day) && shift >= 0) return;
    add_time(b, sentence, word, day + shift, DATE_DAY);
}

/* "overnight into Saturday" says which night itself. */
static bool is_of_today(const Tree *tree, int32_t word) {
    static const char *const parts[] = {"morning", "afternoon", "evening"};
    static const char *const marks[] = {"into", "on", "to", "from"};
    bool dated = word + 2 < (int32_t)tree->count &&
                 STR_IN_NOCASE(tree->nodes[word + 1].token.form, marks) &&
                 weekday_of(tree->nodes[word + 2].token.form) >= 0;
    return (is_form(tree, word, "overnight") && !dated) ||
           (STR_IN_NOCASE(tree->nodes[word].token.form, parts) && preceded_by(tree, word, "this"));
}

/* "two days ago", "a week ago"; false where the word is no such thing. */
static bool counted_ago(MentionBuilder *b, uint32_t sentence, int32_t word, int64_t today) {
    enum { LONGEST = 30 };
    const Tree *tree = builder_tree(b, sentence);
    bool week = node_lemma_is(tree, word, "week");
    if (word == 0 || !is_form(tree, word + 1, "ago") ||
        (!week && !node_lemma_is(tree, word, "day")))
        return false;
    int count = small_number(tree->nodes[word - 1].token.form);
    if (count < 0 || count > LONGEST) return false;
    add_time(b, sentence, word, today - count * (week ? 7 : 1), week ? DATE_WEEK : DATE_DAY);
    return true;
}

static bool is_last_night(const Tree *tree, int32_t word) {
    return (is_form(tree, word, "night") || is_form(tree, word, "evening")) &&
           is_form(tree, word - 1, "last");
}

static void relative_time(MentionBuilder *b, uint32_t sentence, int32_t word, int64_t today) {
    const Tree *tree = builder_tree(b, sentence);
    Str form = tree->nodes[word].token.form;
    int weekday = weekday_of(form);
    if (weekday >= 0)
        weekday_time(b, sentence, word, weekday, today);
    else if (str_is_nocase(form, "yesterday") || is_last_night(tree, word))
        add_time(b, sentence, word, today - 1, DATE_DAY);
    else if (str_is_nocase(form, "today") || str_is_nocase(form, "tonight"))
        add_time(b, sentence, word, today, DATE_DAY);
    else if (str_is_nocase(form, "tomorrow"))
        add_time(b, sentence, word, today + 1, DATE_DAY);
    else if (is_of_today(tree, word))
        add_time(b, sentence, word, today, DATE_DAY);
    else if (counted_ago(b, sentence, word, today))
        return;
    else if (node_lemma_is(tree, word, "day") || node_lemma_is(tree, word, "hour") ||
             node_lemma_is(tree, word, "minute") || node_lemma_is(tree, word, "night") ||
             node_lemma_is(tree, word, "evening"))
        told_day_time(b, sentence, word, today);
    else
        period_time(b, sentence, word, today);
}

/* "the 1930s": the first year of them, or -1. */
static int decade_of(Str form) {
    if (form.len != 5 || (form.data[4] != 's' && form.data[4] != 'S') || form.data[3] != '0')
        return -1;
    return number_of(str_slice(form, 0, 4));
}

static bool stands_for_year(const Tree *tree, int32_t word) {
    static const char *const before[] = {"in",   "since", "of",   "by",    "during",
                                         "from", "until", "till", "after", "before"};
    return word > 0 && STR_IN_NOCASE(tree->nodes[word - 1].token.form, before);
}

/* "in 2014", "the 1930s", "in the 14th century": the first day of it. */
static bool long_time(MentionBuilder *b, uint32_t sentence, int32_t word) {
    const Tree *tree = builder_tree(b, sentence);
    Str form = tree->nodes[word].token.form;
    int year = form.len == 4 && stands_for_year(tree, word) ? number_of(form) : -1;
    if (!is_year(year)) year = decade_of(form);
    bool counted = word > 0 && str_is_nocase(form, "century");
    if (counted) year = (number_of(tree->nodes[word - 1].token.form) - 1) * 100;
    if (year < 100 || year >= 2100) return false;
    add_time(b, sentence, word, days_from_civil(year, 1, 1), DATE_YEAR);
    return true;
}

/* Most words are none of time; the rest are looked at one by one. */
static bool may_be_time(const Tree *tree, int32_t word) {
    switch (tree->nodes[word].upos) {
    case UPOS_NOUN:
    case UPOS_PROPN:
    case UPOS_NUM:
    case UPOS_ADV:
    case UPOS_ADJ:
    case UPOS_X:
        return true;
    default:
        return false;
    }
}

void times_find(MentionBuilder *b, uint32_t sentence) {
    const Tree *tree = builder_tree(b, sentence);
    int date = (int)b->report_date;
    int64_t today = date ? days_from_civil(date / 10000, date / 100 % 100, date % 100) : 0;
    for (int32_t w = 0; w < (int32_t)tree->count && !b->failed; w++) {
        if (!may_be_time(tree, w)) continue;
        Str form = tree->nodes[w].token.form;
        int month = month_of(form);
        if (month >= 0 && (form.len != 3 || tree->nodes[w].upos == UPOS_PROPN)) {
            month_time(b, sentence, w, month, today);
            continue;
        }
        if (!long_time(b, sentence, w) && date) relative_time(b, sentence, w, today);
    }
}
