#include "story/day.h"

#include "text/calendar.h"

#include <string.h>

static int32_t digits(Str s, size_t from, size_t to) {
    int32_t value = 0;
    for (size_t i = from; i < to; i++) value = value * 10 + (s.data[i] - '0');
    return value;
}

/* Years are counted from March, so that the leap day is the last of its year: H. Hinnant,
 * "chrono-compatible low-level date algorithms". */
int32_t story_day(Str date) {
    Str d = calendar_date_of(date);
    if (d.len != 10) return DAY_UNKNOWN;
    int32_t year = digits(d, 0, 4), month = digits(d, 5, 7), day = digits(d, 8, 10);
    year -= month <= 2;
    int32_t era = year / 400, of_era = year % 400;
    int32_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static void put_digits(char *out, int count, int32_t value) {
    for (; count > 0; value /= 10) out[--count] = (char)('0' + value % 10);
}

void story_day_text(int32_t day, char out[static DAY_TEXT]) {
    out[0] = 0;
    if (day == DAY_UNKNOWN) return;
    int32_t z = day + 719468, era = (z >= 0 ? z : z - 146096) / 146097, of_era = z - era * 146097;
    int32_t of_centuries = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int32_t of_year = of_era - (365 * of_centuries + of_centuries / 4 - of_centuries / 100);
    int32_t m = (5 * of_year + 2) / 153, month = m < 10 ? m + 3 : m - 9;
    int32_t year = of_centuries + era * 400 + (month <= 2);
    if (year < 0 || year > 9999) return;
    memcpy(out, "0000-00-00", DAY_TEXT);
    put_digits(out, 4, year);
    put_digits(out + 5, 2, month);
    put_digits(out + 8, 2, of_year - (153 * m + 2) / 5 + 1);
}
