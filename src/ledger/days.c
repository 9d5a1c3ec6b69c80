#include "ledger/days.h"

#include "text/calendar.h"

#include <stdio.h>

enum { DAY_MINUTES = 24 * 60 };

/* Howard Hinnant's count of days from the civil date; March begins the year. */
static int32_t days_from(int32_t year, int32_t month, int32_t day) {
    year -= month <= 2;
    int32_t era = (year >= 0 ? year : year - 399) / 400, of_era = year - era * 400;
    int32_t of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static int32_t digits(Str text, size_t at, size_t count) {
    int32_t value = 0;
    for (size_t i = at; i < at + count; i++) {
        if (i >= text.len || text.data[i] < '0' || text.data[i] > '9') return -1;
        value = value * 10 + (text.data[i] - '0');
    }
    return value;
}

int32_t day_of(Str text) {
    Str date = str_slice(text, 0, 10);
    if (!calendar_is_date(date)) return DAY_NONE;
    return days_from(digits(date, 0, 4), digits(date, 5, 2), digits(date, 8, 2));
}

void day_text(int32_t day, char out[static DAY_TEXT]) {
    int32_t z = day + 719468, era = (z >= 0 ? z : z - 146096) / 146097, of_era = z - era * 146097;
    int32_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int32_t of_year = of_era - (365 * year + year / 4 - year / 100), part = (5 * of_year + 2) / 153;
    int32_t month = part < 10 ? part + 3 : part - 9;
    char text[40];
    snprintf(text, sizeof text, "%04d-%02d-%02d", (int)(year + era * 400 + (month <= 2)),
             (int)month, (int)(of_year - (153 * part + 2) / 5 + 1));
    snprintf(out, DAY_TEXT, "%.10s", text);
}

/* "HH:MM" at a place of the text. */
static bool clock_at(Str text, size_t at, int32_t *minutes) {
    int32_t hours = digits(text, at, 2), rest = digits(text, at + 3, 2);
    if (hours < 0 || hours > 23 || rest < 0 || rest > 59 || text.data[at + 2] != ':') return false;
    *minutes = hours * 60 + rest;
    return true;
}

bool zone_of(Str text, int32_t *minutes) {
    *minutes = 0;
    if (str_is(text, "Z")) return true;
    if (text.len != 6 || (text.data[0] != '+' && text.data[0] != '-')) return false;
    if (!clock_at(text, 1, minutes) || *minutes > 14 * 60) return false;
    if (text.data[0] == '-') *minutes = -*minutes;
    return true;
}

bool hour_of(Str text, int32_t *minutes) {
    bool seconds = text.len == 8 && text.data[5] == ':' && digits(text, 6, 2) >= 0;
    return (text.len == 5 || seconds) && clock_at(text, 0, minutes);
}

bool instant_of(Str text, int64_t *minutes) {
    int32_t day = day_of(text), clock = 0, zone = 0;
    if (day == DAY_NONE || text.len < 17 || !clock_at(text, 11, &clock)) return false;
    size_t at = 16;
    while (at < text.len && ((text.data[at] >= '0' && text.data[at] <= '9') ||
                             text.data[at] == ':' || text.data[at] == '.'))
        at++;
    if (!zone_of(str_slice(text, at, text.len), &zone)) return false;
    *minutes = (int64_t)day * DAY_MINUTES + clock - zone;
    return true;
}

int32_t reporting_day(int64_t instant, int32_t zone, int32_t cutoff) {
    int64_t local = instant + zone + (cutoff ? DAY_MINUTES - cutoff : 0);
    int64_t day = local / DAY_MINUTES - (local % DAY_MINUTES < 0);
    return (int32_t)day;
}
