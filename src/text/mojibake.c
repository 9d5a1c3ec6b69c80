#include "text/mojibake.h"

#include "base/utf8.h"

#include <string.h>

/* Windows-1252's bytes 0x80 to 0x9F. Five are not defined and stay the controls they are. */
static const uint16_t windows_codes[32] = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

int32_t windows_1252_code(unsigned char byte) {
    return byte >= 0x80 && byte < 0xA0 ? windows_codes[byte - 0x80] : byte;
}

/* The byte that Windows-1252 or Latin-1 writes for the code point; -1 for none. */
static int byte_of(int32_t code) {
    if (code >= 0x80 && code <= 0xFF) return (int)code;
    if (code < 0x152 || code > 0x2122) return -1;
    for (int i = 0; i < 32; i++)
        if (windows_codes[i] == code) return 0x80 + i;
    return -1;
}

/* Decodes the bytes behind up to four units. Returns how many units make one character, or 0. */
static size_t decode_at(const TextUnit *units, size_t count, int32_t *code) {
    char bytes[4];
    size_t have = 0;
    while (have < 4 && have < count) {
        int byte = byte_of(units[have].code);
        if (byte < 0 || (have && (byte & 0xC0) != 0x80)) break;
        bytes[have++] = (char)byte;
    }
    if (have < 2) return 0;
    size_t taken = utf8_next((Str){bytes, have}, 0, code);
    return *code < 0 || taken < 2 ? 0 : taken;
}

/* Characters that may well stand after a capital letter in honest text: "CAFÉ”". */
static bool is_likely_punctuation(int32_t code) {
    return code == 0xA0 || code == 0xAB || code == 0xBB || code == 0xAE || code == 0xB0 ||
           (code >= 0x2013 && code <= 0x201E) || code == 0x2022 || code == 0x2026 || code == 0x2122;
}

/* Two characters that make one: sure for "Ã©" and "Â£"; for other lead letters only beside
 * another pair ("Ð¿Ñ€"), or where the second character hardly follows a letter ("Å¡"). */
static bool accept_pair(const TextUnit *units, int32_t code, bool in_run) {
    int lead = (int)units[0].code;
    if (lead == 0xC2 || lead == 0xC3)
        return code >= 0xA0 || (units[1].code >= 0x80 && units[1].code < 0xA0) || in_run;
    if (in_run) return true;
    return (lead == 0xC4 || lead == 0xC5) && !is_likely_punctuation(units[1].code);
}

static bool accept(const TextUnit *units, size_t taken, int32_t code, bool in_run) {
    if (taken == 2) return accept_pair(units, code, in_run);
    if (taken == 4) return true;
    if (units[0].code == 0xE2) return code >= 0x2000 && code < 0x2800;
    if (units[0].code == 0xEF) return code == 0xFEFF || code == 0xFFFD || code == 0xFB01 || in_run;
    return in_run; /* "é »" is French, not Chinese */
}

/* "â€" whose third byte got lost on the way: it was the closing quote, the only common
 * mark whose last byte Windows-1252 has no character for. */
static bool is_lost_quote(const TextUnit *units, size_t count) {
    if (count < 2 || units[0].code != 0xE2) return false;
    if (units[1].code != 0x20AC && units[1].code != 0x80) return false;
    return count < 3 || units[2].code != 0x20AC;
}

/* UTF-8 read as Mac Roman: the marks that news text has. */
static size_t mac_at(const TextUnit *units, size_t count, int32_t *code) {
    static const int16_t marks[][2] = {{0xEE, 0x2014}, {0xEC, 0x2013}, {0xF2, 0x2018},
                                       {0xF4, 0x2019}, {0xFA, 0x201C}, {0xF9, 0x201D},
                                       {0xB6, 0x2026}};
    if (count < 3 || units[0].code != 0x201A || units[1].code != 0xC4) return 0;
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
        if (units[2].code != marks[i][0]) continue;
        *code = marks[i][1];
        return 3;
    }
    return 0;
}

static size_t character_at(const TextUnit *units, size_t count, bool after_one, int32_t *code) {
    size_t taken = decode_at(units, count, code);
    if (taken) {
        int32_t next;
        bool in_run = after_one || decode_at(units + taken, count - taken, &next) > 0;
        if (accept(units, taken, *code, in_run)) return taken;
    }
    taken = mac_at(units, count, code);
    if (!taken && is_lost_quote(units, count)) {
        *code = 0x201D;
        taken = 2;
    }
    return taken;
}

/* One round over the units; true where something was mended. */
static bool mend_once(TextUnit *units, size_t *count) {
    size_t out = 0, at = 0;
    bool mended = false, after_one = false;
    while (at < *count) {
        int32_t code;
        size_t taken = character_at(units + at, *count - at, after_one, &code);
        TextUnit unit = units[at];
        after_one = taken > 0;
        if (taken) {
            unit.code = code;
            unit.end = units[at + taken - 1].end;
            mended = true;
        }
        units[out++] = unit;
        at += taken ? taken : 1;
    }
    *count = out;
    return mended;
}

size_t mojibake_mend(TextUnit *units, size_t count) {
    enum { ROUNDS = 3 };
    for (int round = 0; round < ROUNDS && count > 1; round++)
        if (!mend_once(units, &count)) break;
    return count;
}
