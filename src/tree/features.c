#include "tree/features.h"

#include "base/utf8.h"

#include <utf8proc.h>

enum { HALF = WORD_LONGEST / 2, RUN_LONGEST = 4, REPLACEMENT = 0xFFFD };

static int32_t plain_quote(int32_t code) {
    switch (code) {
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case '`':
        return '\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
        return '"';
    case 0x2010:
    case 0x2011:
        return '-';
    default:
        return code < 0 ? REPLACEMENT : code;
    }
}

static int32_t lower(int32_t code) {
    if (code < 0x80) return code >= 'A' && code <= 'Z' ? code + 32 : code;
    if (code == 0x130) return code; /* lower-cases to two code points */
    return utf8proc_tolower(code);
}

void word_read(Str form, Word *word) {
    int32_t code;
    size_t at = 0, count = 0;
    while (at < form.len && count < WORD_LONGEST) {
        at += utf8_next(form, at, &code);
        word->plain[count++] = plain_quote(code);
    }
    word->whole = at >= form.len;
    if (!word->whole) {
        size_t back = form.len;
        for (size_t i = WORD_LONGEST; i-- > HALF;) {
            back -= utf8_before(form, back, &code);
            word->plain[i] = plain_quote(code);
        }
    }
    word->count = (uint32_t)count;
    for (size_t i = 0; i < count; i++) word->lowered[i] = lower(word->plain[i]);
}

static bool is_digit(int32_t code) {
    if (code < 0x80) return code >= '0' && code <= '9';
    return utf8proc_category(code) == UTF8PROC_CATEGORY_ND;
}

static int32_t shape_of(int32_t code) {
    if (code < 0x80) {
        if (code >= 'a' && code <= 'z') return 'x';
        if (code >= 'A' && code <= 'Z') return 'X';
        return is_digit(code) ? 'd' : code;
    }
    switch (utf8proc_category(code)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LT:
        return 'X';
    case UTF8PROC_CATEGORY_LL:
        return 'x';
    case UTF8PROC_CATEGORY_ND:
        return 'd';
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
        return 'o';
    default:
        return code;
    }
}

static size_t write_shape(const Word *word, char *out) {
    size_t len = 0, run = 0;
    int32_t last = -1;
    for (uint32_t i = 0; i < word->count; i++) {
        int32_t kind = shape_of(word->plain[i]);
        run = kind == last ? run + 1 : 1;
        last = kind;
        if (run <= RUN_LONGEST) len += utf8_write(kind, out + len);
    }
    return len;
}

uint64_t feature_hash(uint8_t slot, const char *data, size_t len) {
    uint64_t hash = hash_more(HASH_START, &slot, 1);
    hash = hash_more(hash, data, len);
    hash ^= hash >> 32;
    hash *= 0x9E3779B97F4A7C15u;
    return hash ^ (hash >> 29);
}

size_t key_place(const uint64_t *keys, size_t size, uint64_t key) {
    if (key == 0) key = 1;
    for (size_t tried = 0, at = (size_t)key; tried < size; tried++, at++) {
        at &= size - 1;
        if (keys[at] == key) return at;
        if (keys[at] == 0) break;
    }
    return size;
}

size_t word_rows(const Word *word, const FeatureTable tables[FEATURE_SLOTS],
                 const Vocabulary *vocabulary, uint32_t rows[FEATURE_SLOTS + 1]) {
    char text[4 * WORD_LONGEST], shape[4 * WORD_LONGEST];
    size_t start[WORD_LONGEST + 1], len = 0; /* byte at which each code point begins */
    for (uint32_t i = 0; i < word->count; i++) {
        start[i] = len;
        len += utf8_write(is_digit(word->lowered[i]) ? '0' : word->lowered[i], text + len);
    }
    uint32_t count = word->count;
    start[count] = len;
    size_t ends[4] = {len, len, start[count < 3 ? count : 3], start[count < 5 ? count : 5]};
    for (uint8_t slot = 0; slot < FEATURE_SLOTS - 1; slot++) {
        uint32_t ending = slot - 2u; /* slots 4, 5 and 6: the last two, three and four letters */
        size_t from = slot < 4 ? 0 : start[count < ending ? 0 : count - ending];
        size_t to = slot < 4 ? ends[slot] : len;
        uint64_t hash = feature_hash(slot, text + from, to - from);
        rows[slot] = tables[slot].first + (uint32_t)(hash % tables[slot].rows);
    }
    const FeatureTable *last = &tables[FEATURE_SLOTS - 1];
    uint64_t hash = feature_hash(FEATURE_SLOTS - 1, shape, write_shape(word, shape));
    rows[FEATURE_SLOTS - 1] = last->first + (uint32_t)(hash % last->rows);
    size_t own =
        key_place(vocabulary->keys, vocabulary->size, feature_hash(FEATURE_SLOTS, text, len));
    if (own == vocabulary->size) return FEATURE_SLOTS;
    rows[FEATURE_SLOTS] = vocabulary->rows[own];
    return FEATURE_SLOTS + 1;
}
