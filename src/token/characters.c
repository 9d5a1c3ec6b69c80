#include "token/characters.h"

#include "base/utf8.h"

#include <utf8proc.h>

static CharKind ascii_kind(int32_t code) {
    if ((code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') || code == '_')
        return CHAR_LETTER;
    if (code >= '0' && code <= '9') return CHAR_DIGIT;
    return code == ' ' || (code >= '\t' && code <= '\r') ? CHAR_SPACE : CHAR_OTHER;
}

CharKind char_kind(int32_t code) {
    if (code < 0x80) return ascii_kind(code);
    if (code >= 0x1F3FB && code <= 0x1F3FF) return CHAR_JOINING; /* skin tones */
    switch (utf8proc_category(code)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
        return CHAR_LETTER;
    case UTF8PROC_CATEGORY_ND:
        return CHAR_DIGIT;
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
    case UTF8PROC_CATEGORY_CF:
        return CHAR_JOINING;
    case UTF8PROC_CATEGORY_ZS:
        return CHAR_SPACE;
    default:
        return CHAR_OTHER;
    }
}

bool char_is_upper(int32_t code) {
    if (code < 0x80) return code >= 'A' && code <= 'Z';
    return utf8proc_category(code) == UTF8PROC_CATEGORY_LU;
}

bool char_is_lower(int32_t code) {
    if (code < 0x80) return code >= 'a' && code <= 'z';
    return utf8proc_category(code) == UTF8PROC_CATEGORY_LL;
}

size_t after_apostrophe(Str s, size_t at) {
    if (at >= s.len) return at;
    if (s.data[at] == '\'') return at + 1;
    if ((unsigned char)s.data[at] != 0xE2) return at;
    return str_starts(str_slice(s, at, at + 3), "’") ? at + 3 : at;
}

int32_t first_code(Str s) {
    int32_t code;
    utf8_next(s, 0, &code);
    return code;
}
