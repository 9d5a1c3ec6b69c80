#include "base/json.h"

#include "base/utf8.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

void json_put_open(StrBuf *buf, char bracket) {
    strbuf_char(buf, bracket);
}

void json_put_close(StrBuf *buf, char bracket) {
    strbuf_char(buf, bracket);
}

static void put_comma(StrBuf *buf) {
    if (buf->len == 0 || strchr("{[:, \n", buf->data[buf->len - 1])) return;
    strbuf_add(buf, ", ", 2);
}

void json_put_item(StrBuf *buf) {
    put_comma(buf);
}

/* Most keys are short and plain, and go out in one piece. */
void json_put_key(StrBuf *buf, const char *key) {
    char piece[64] = "\"";
    size_t len = 1;
    put_comma(buf);
    for (const char *c = key; *c; c++) {
        bool plain = *c >= 0x20 && *c < 0x7f && *c != '"' && *c != '\\';
        if (!plain || len + 4 > sizeof piece) {
            json_put_string(buf, str_of(key));
            strbuf_add(buf, ": ", 2);
            return;
        }
        piece[len++] = *c;
    }
    memcpy(piece + len, "\": ", 3);
    strbuf_add(buf, piece, len + 3);
}

static void put_control(StrBuf *buf, unsigned char c) {
    switch (c) {
    case '\n':
        strbuf_text(buf, "\\n");
        return;
    case '\r':
        strbuf_text(buf, "\\r");
        return;
    case '\t':
        strbuf_text(buf, "\\t");
        return;
    default:
        strbuf_format(buf, "\\u%04x", c);
    }
}

void json_put_string(StrBuf *buf, Str value) {
    strbuf_char(buf, '"');
    size_t done = 0,
           at = 0; /* bytes before done are written, those up to at stand for themselves */
    while (at < value.len) {
        unsigned char c = (unsigned char)value.data[at];
        size_t step = 1;
        if (c >= 0x80) step = utf8_length(value, at);
        if (step && c >= 0x20 && c != '"' && c != '\\' && c != 0x7f) {
            at += step;
            continue;
        }
        strbuf_add(buf, value.data + done, at - done);
        if (!step) {
            strbuf_text(buf, "\xEF\xBF\xBD");
        } else if (c == '"' || c == '\\') {
            strbuf_char(buf, '\\');
            strbuf_char(buf, (char)c);
        } else {
            put_control(buf, c);
        }
        done = ++at;
    }
    if (at > done) strbuf_add(buf, value.data + done, at - done);
    strbuf_char(buf, '"');
}

void json_put_string_or_null(StrBuf *buf, Str value) {
    if (value.len)
        json_put_string(buf, value);
    else
        json_put_null(buf);
}

void json_put_null(StrBuf *buf) {
    strbuf_add(buf, "null", 4);
}

void json_put_bool(StrBuf *buf, bool value) {
    strbuf_text(buf, value ? "true" : "false");
}

/* Writes the digits of a number before `end` and returns where they begin. */
static char *digits_before(char *end, uint64_t value) {
    do {
        *--end = (char)('0' + value % 10);
    } while (value /= 10);
    return end;
}

void json_put_int(StrBuf *buf, int64_t value) {
    char digits[24], *end = digits + sizeof digits;
    char *start = digits_before(end, value < 0 ? 0 - (uint64_t)value : (uint64_t)value);
    if (value < 0) *--start = '-';
    strbuf_add(buf, start, (size_t)(end - start));
}

/* The decimal point as JSON wants it, whatever the locale writes (it may be longer than a byte). */
static void put_digits(StrBuf *buf, const char *digits) {
    bool in_point = false;
    for (; *digits; digits++) {
        bool plain = (*digits >= '0' && *digits <= '9') || *digits == '-';
        if (plain)
            strbuf_char(buf, *digits);
        else if (!in_point)
            strbuf_char(buf, '.');
        in_point = !plain;
    }
}

/* Numbers of everyday size, with the C library's digits at a fraction of its time. False, with
 * nothing written, for others, and where rounding could go either way. */
static bool put_small_number(StrBuf *buf, double value, int decimals) {
    static const double scales[] = {0, 10, 100, 1000, 10000, 100000, 1000000};
    enum { DECIMALS_MOST = sizeof scales / sizeof *scales - 1 };
    if (decimals < 1 || decimals > DECIMALS_MOST || !(fabs(value) < 1e6)) return false;
    double scaled = fabs(value) * scales[decimals], whole = floor(scaled);
    if (fabs(scaled - whole - 0.5) < 1e-3) return false;
    uint64_t parts = (uint64_t)whole + (scaled - whole > 0.5), unit = (uint64_t)scales[decimals];
    uint64_t rest = parts % unit;
    char digits[32], *end = digits + 16;
    char *start = digits_before(end, parts / unit);
    if (value < 0 && parts) *--start = '-';
    *end++ = '.';
    do {
        unit /= 10;
        *end++ = (char)('0' + rest / unit);
        rest %= unit;
    } while (rest);
    strbuf_add(buf, start, (size_t)(end - start));
    return true;
}

void json_put_number(StrBuf *buf, double value, int decimals) {
    char digits[400]; /* the largest double has 309 digits before the point */
    if (put_small_number(buf, value, decimals)) return;
    if (!isfinite(value)) {
        json_put_null(buf);
        return;
    }
    if (decimals < 0) decimals = 0;
    if (decimals > 17) decimals = 17;
    int len = snprintf(digits, sizeof digits, "%.*f", decimals, value);
    if (len < 0 || (size_t)len >= sizeof digits) {
        json_put_null(buf);
        return;
    }
    if (decimals)
        while (digits[len - 1] == '0' && digits[len - 2] >= '0' && digits[len - 2] <= '9')
            digits[--len] = '\0';
    bool minus_zero = digits[0] == '-' && strspn(digits + 1, "0.,") == (size_t)len - 1;
    put_digits(buf, digits + (minus_zero ? 1 : 0));
}

void json_put_text_field(StrBuf *buf, const char *key, Str value) {
    json_put_key(buf, key);
    json_put_string_or_null(buf, value);
}

void json_put_int_field(StrBuf *buf, const char *key, int64_t value) {
    json_put_key(buf, key);
    json_put_int(buf, value);
}

void json_put_bool_field(StrBuf *buf, const char *key, bool value) {
    json_put_key(buf, key);
    json_put_bool(buf, value);
}
