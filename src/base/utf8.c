#include "base/utf8.h"

static bool is_tail(unsigned char c) {
    return (c & 0xC0) == 0x80;
}

size_t utf8_length(Str s, size_t at) {
    if (at >= s.len) return 0;
    const unsigned char *p = (const unsigned char *)s.data + at;
    size_t left = s.len - at;
    if (p[0] < 0x80) return 1;
    if (p[0] < 0xC2) return 0;
    if (p[0] < 0xE0) return left >= 2 && is_tail(p[1]) ? 2 : 0;
    if (p[0] < 0xF0) {
        if (left < 3 || !is_tail(p[1]) || !is_tail(p[2])) return 0;
        bool overlong = p[0] == 0xE0 && p[1] < 0xA0;
        bool surrogate = p[0] == 0xED && p[1] >= 0xA0;
        return overlong || surrogate ? 0 : 3;
    }
    if (p[0] > 0xF4 || left < 4 || !is_tail(p[1]) || !is_tail(p[2]) || !is_tail(p[3])) return 0;
    bool overlong = p[0] == 0xF0 && p[1] < 0x90;
    bool too_large = p[0] == 0xF4 && p[1] >= 0x90;
    return overlong || too_large ? 0 : 4;
}

size_t utf8_next(Str s, size_t at, int32_t *code) {
    size_t len = utf8_length(s, at);
    *code = -1;
    if (at >= s.len) return 0;
    const unsigned char *p = (const unsigned char *)s.data + at;
    switch (len) {
    case 1:
        *code = p[0];
        return 1;
    case 2:
        *code = (p[0] & 0x1F) << 6 | (p[1] & 0x3F);
        return 2;
    case 3:
        *code = (p[0] & 0x0F) << 12 | (p[1] & 0x3F) << 6 | (p[2] & 0x3F);
        return 3;
    case 4:
        *code = (p[0] & 0x07) << 18 | (p[1] & 0x3F) << 12 | (p[2] & 0x3F) << 6 | (p[3] & 0x3F);
        return 4;
    default:
        return 1;
    }
}

size_t utf8_before(Str s, size_t at, int32_t *code) {
    if (at > s.len) at = s.len;
    *code = -1;
    for (size_t back = 1; back <= 4 && back <= at; back++) {
        if (is_tail((unsigned char)s.data[at - back]) && back < 4) continue;
        int32_t found;
        if (utf8_next(s, at - back, &found) == back) {
            *code = found;
            return back;
        }
        break;
    }
    return at ? 1 : 0;
}

size_t utf8_first_invalid(Str s, size_t from) {
    while (from < s.len) {
        size_t len = utf8_length(s, from);
        if (!len) return from;
        from += len;
    }
    return SIZE_MAX;
}

bool utf8_valid(Str s) {
    return utf8_first_invalid(s, 0) == SIZE_MAX;
}

size_t utf8_count(Str s) {
    size_t count = 0;
    for (size_t at = 0; at < s.len; count++) {
        size_t len = utf8_length(s, at);
        at += len ? len : 1;
    }
    return count;
}

size_t utf8_offset(Str s, size_t count) {
    size_t at = 0;
    while (at < s.len && count--) {
        size_t len = utf8_length(s, at);
        at += len ? len : 1;
    }
    return at;
}

size_t utf8_write(int32_t code, char out[4]) {
    if (code < 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) code = 0xFFFD;
    if (code < 0x80) {
        out[0] = (char)code;
        return 1;
    }
    size_t len = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    static const int lead[] = {0, 0, 0xC0, 0xE0, 0xF0};
    for (size_t i = len - 1; i > 0; i--, code >>= 6) out[i] = (char)(0x80 | (code & 0x3F));
    out[0] = (char)(lead[len] | code);
    return len;
}

void strbuf_code(StrBuf *buf, int32_t code) {
    char bytes[4];
    strbuf_add(buf, bytes, utf8_write(code, bytes));
}
