#include "text/encoding.h"

#include "base/utf8.h"
#include "text/mojibake.h"

static bool has_mark(Str s, const char *mark) {
    return str_starts(s, mark);
}

static int32_t unit_at(Str s, size_t at, bool big_endian) {
    unsigned char first = (unsigned char)s.data[at], second = (unsigned char)s.data[at + 1];
    return big_endian ? first << 8 | second : second << 8 | first;
}

/* A unit of two bytes becomes three bytes of UTF-8 at most; a pair becomes four. */
static parley_status from_utf16(Arena *arena, Str s, bool big_endian, Str *out, parley_error *err) {
    char *text = arena_alloc(arena, s.len / 2 * 3 + 4);
    if (!text) return error_memory(err);
    size_t len = 0;
    for (size_t at = 2; at + 1 < s.len; at += 2) {
        int32_t code = unit_at(s, at, big_endian);
        if (code >= 0xD800 && code < 0xDC00 && at + 3 < s.len) {
            int32_t low = unit_at(s, at + 2, big_endian);
            if (low >= 0xDC00 && low < 0xE000) {
                code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
                at += 2;
            }
        }
        len += utf8_write(code, text + len);
    }
    *out = (Str){text, len};
    return error_clear(err);
}

static parley_status from_mixed(Arena *arena, Str s, Str *out, parley_error *err) {
    if (s.len > SIZE_MAX / 4) return error_memory(err);
    char *text = arena_alloc(arena, s.len * 3 + 1); /* "€" is one byte there and three here */
    if (!text) return error_memory(err);
    size_t len = 0;
    for (size_t at = 0; at < s.len;) {
        size_t step = utf8_length(s, at);
        if (!step) {
            len += utf8_write(windows_1252_code((unsigned char)s.data[at++]), text + len);
            continue;
        }
        while (step--) text[len++] = s.data[at++];
    }
    *out = (Str){text, len};
    return error_clear(err);
}

parley_status encoding_to_utf8(Arena *arena, Str bytes, Str *out, parley_error *err) {
    if (has_mark(bytes, "\xFF\xFE")) return from_utf16(arena, bytes, false, out, err);
    if (has_mark(bytes, "\xFE\xFF")) return from_utf16(arena, bytes, true, out, err);
    if (has_mark(bytes, "\xEF\xBB\xBF")) bytes = str_slice(bytes, 3, bytes.len);
    if (!utf8_valid(bytes)) return from_mixed(arena, bytes, out, err);
    *out = bytes;
    return error_clear(err);
}

typedef struct Magic {
    const char *bytes;
    const char *kind;
} Magic;

static const Magic magics[] = {{"%PDF-", "a PDF file"},
                               {"PK\x03\x04", "a ZIP archive or an office document"},
                               {"\x1F\x8B", "gzip data"},
                               {"\x89PNG", "a PNG picture"},
                               {"\xFF\xD8\xFF", "a JPEG picture"},
                               {"GIF8", "a GIF picture"},
                               {"BZh", "bzip2 data"},
                               {"\x28\xB5\x2F\xFD", "zstd data"},
                               {"\x7F"
                                "ELF",
                                "a program"},
                               {"\xD0\xCF\x11\xE0", "an office document"},
                               {"SQLite format 3", "an SQLite database"}};

const char *encoding_binary_kind(Str bytes) {
    if (has_mark(bytes, "\xFF\xFE") || has_mark(bytes, "\xFE\xFF")) return NULL;
    for (size_t i = 0; i < sizeof magics / sizeof magics[0]; i++)
        if (has_mark(bytes, magics[i].bytes)) return magics[i].kind;
    size_t zeros = 0, controls = 0;
    for (size_t i = 0; i < bytes.len; i++) {
        unsigned char c = (unsigned char)bytes.data[i];
        zeros += c == 0;
        controls += c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0;
    }
    bool binary = zeros * 100 > bytes.len || (zeros + controls) * 10 > bytes.len;
    return binary ? "binary data" : NULL;
}
