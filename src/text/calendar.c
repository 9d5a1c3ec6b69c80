#include "text/calendar.h"

static int number(Str s, size_t start, size_t end) {
    int value = 0;
    for (size_t i = start; i < end; i++) {
        if (s.data[i] < '0' || s.data[i] > '9') return -1;
        value = value * 10 + (s.data[i] - '0');
    }
    return value;
}

static int days_in(int year, int month) {
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days[month - 1] + (month == 2 && leap);
}

bool calendar_is_date(Str s) {
    if (s.len != 10 || s.data[4] != '-' || s.data[7] != '-') return false;
    int year = number(s, 0, 4), month = number(s, 5, 7), day = number(s, 8, 10);
    return year > 0 && month > 0 && month <= 12 && day > 0 && day <= days_in(year, month);
}

Str calendar_date_of(Str s) {
    Str date = str_slice(s, 0, 10);
    bool more = s.len > 10 && s.data[10] != 'T' && s.data[10] != ' ' && s.data[10] != 't';
    return !more && calendar_is_date(date) ? date : (Str){"", 0};
}
