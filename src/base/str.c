#include "base/str.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

Str str_of(const char *zero_ended) {
    return zero_ended ? (Str){zero_ended, strlen(zero_ended)} : (Str){"", 0};
}

Str str_slice(Str s, size_t start, size_t end) {
    if (end > s.len) end = s.len;
    if (start > end) start = end;
    return (Str){s.data ? s.data + start : "", end - start};
}

static bool is_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

Str str_trim(Str s) {
    while (s.len && is_space(s.data[0])) s = str_slice(s, 1, s.len);
    while (s.len && is_space(s.data[s.len - 1])) s.len--;
    return s;
}

bool str_equal(Str a, Str b) {
    return a.len == b.len && (a.len == 0 || memcmp(a.data, b.data, a.len) == 0);
}

bool str_is(Str s, const char *zero_ended) {
    return str_equal(s, str_of(zero_ended));
}

static char lower_ascii(char c) {
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

bool str_equal_nocase(Str a, Str b) {
    if (a.len != b.len) return false;
    for (size_t i = 0; i < a.len; i++)
        if (lower_ascii(a.data[i]) != lower_ascii(b.data[i])) return false;
    return true;
}

bool str_is_nocase(Str s, const char *zero_ended) {
    return str_equal_nocase(s, str_of(zero_ended));
}

bool str_starts(Str s, const char *zero_ended) {
    Str p = str_of(zero_ended);
    return s.len >= p.len && str_equal(str_slice(s, 0, p.len), p);
}

bool str_ends(Str s, const char *zero_ended) {
    Str p = str_of(zero_ended);
    return s.len >= p.len && str_equal(str_slice(s, s.len - p.len, s.len), p);
}

/* The first byte is looked at here: most words of a list differ in it. */
bool str_in(Str s, const char *const *list, size_t count) {
    char first = s.len ? s.data[0] : '\0';
    for (size_t i = 0; i < count; i++)
        if (list[i][0] == first && str_is(s, list[i])) return true;
    return false;
}

bool str_in_nocase(Str s, const char *const *list, size_t count) {
    char first = s.len ? lower_ascii(s.data[0]) : '\0';
    for (size_t i = 0; i < count; i++)
        if (lower_ascii(list[i][0]) == first && str_is_nocase(s, list[i])) return true;
    return false;
}

int str_compare(Str a, Str b) {
    size_t shared = a.len < b.len ? a.len : b.len;
    int order = shared ? memcmp(a.data, b.data, shared) : 0;
    return order ? order : (a.len > b.len) - (a.len < b.len);
}

size_t str_find(Str s, const char *needle, size_t from) {
    size_t len = strlen(needle);
    if (len == 0) return from <= s.len ? from : SIZE_MAX;
    while (from < s.len && s.len - from >= len) {
        const char *hit = memchr(s.data + from, needle[0], s.len - from - len + 1);
        if (!hit) break;
        from = (size_t)(hit - s.data);
        if (memcmp(hit, needle, len) == 0) return from;
        from++;
    }
    return SIZE_MAX;
}

Str str_copy(Arena *arena, Str s) {
    char *copy = arena_copy(arena, s.data, s.len);
    return (Str){copy, copy ? s.len : 0};
}

Str str_lower(Arena *arena, Str s) {
    /* The longest growth of a code point when lowered is from two bytes to three. */
    char *out = s.len > SIZE_MAX / 2 ? NULL : arena_alloc(arena, s.len * 3 / 2 + 5);
    if (!out) return (Str){NULL, 0};
    size_t in = 0, len = 0;
    while (in < s.len) {
        utf8proc_int32_t code;
        utf8proc_ssize_t step = utf8proc_iterate((const utf8proc_uint8_t *)s.data + in,
                                                 (utf8proc_ssize_t)(s.len - in), &code);
        if (step <= 0) {
            out[len++] = s.data[in++];
            continue;
        }
        len += (size_t)utf8proc_encode_char(utf8proc_tolower(code), (utf8proc_uint8_t *)out + len);
        in += (size_t)step;
    }
    return (Str){out, len};
}

uint64_t hash_more(uint64_t hash, const void *data, size_t len) {
    const unsigned char *bytes = data;
    for (size_t i = 0; i < len; i++) hash = (hash ^ bytes[i]) * 0x100000001b3u;
    return hash;
}

uint64_t str_hash(Str s) {
    return hash_more(HASH_START, s.data, s.len);
}

static bool reserve(StrBuf *buf, size_t more) {
    if (buf->failed || more > SIZE_MAX / 4 - buf->len) {
        buf->failed = true;
        return false;
    }
    size_t need = buf->len + more + 1;
    if (need <= buf->capacity) return true;
    size_t capacity = buf->capacity ? buf->capacity * 2 : 256;
    if (capacity < need) capacity = need;
    char *grown = realloc(buf->data, capacity);
    if (!grown) {
        buf->failed = true;
        return false;
    }
    buf->data = grown;
    buf->capacity = capacity;
    return true;
}

void strbuf_add(StrBuf *buf, const char *data, size_t len) {
    if (!reserve(buf, len)) return;
    if (len) memcpy(buf->data + buf->len, data, len);
    buf->len += len;
    buf->data[buf->len] = '\0';
}

void strbuf_str(StrBuf *buf, Str s) {
    strbuf_add(buf, s.data, s.len);
}

void strbuf_text(StrBuf *buf, const char *zero_ended) {
    strbuf_add(buf, zero_ended, strlen(zero_ended));
}

void strbuf_char(StrBuf *buf, char c) {
    strbuf_add(buf, &c, 1);
}

void strbuf_format(StrBuf *buf, const char *format, ...) {
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    size_t room = buf->failed ? 0 : buf->capacity - buf->len; /* most texts fit at once */
    int len = vsnprintf(room ? buf->data + buf->len : NULL, room, format, args);
    if (len >= 0 && (size_t)len < room) {
        buf->len += (size_t)len;
    } else if (len >= 0 && reserve(buf, (size_t)len)) {
        vsnprintf(buf->data + buf->len, (size_t)len + 1, format, again);
        buf->len += (size_t)len;
    } else {
        if (room) buf->data[buf->len] = '\0';
        buf->failed = true;
    }
    va_end(again);
    va_end(args);
}

void strbuf_clear(StrBuf *buf) {
    buf->len = 0;
    buf->failed = false;
    if (buf->data) buf->data[0] = '\0';
}

void strbuf_free(StrBuf *buf) {
    free(buf->data);
    *buf = (StrBuf){0};
}

Str strbuf_view(const StrBuf *buf) {
    return (Str){buf->data ? buf->data : "", buf->len};
}
