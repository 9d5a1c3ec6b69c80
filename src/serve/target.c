#include "serve/target.h"

#include "base/utf8.h"

#include <string.h>

static int digit_of(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    c = (char)(c | 0x20);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Undoes %xx, and '+' where it stands for a blank. False for what stands for nothing. */
static bool decode(Arena *arena, Str text, bool plus, Str *out, const char **why) {
    char *bytes = arena_alloc(arena, text.len + 1);
    size_t len = 0;
    *why = NULL; /* out of memory */
    if (!bytes) return false;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.data[i];
        if (c == '%') {
            bool whole = text.len - i > 2;
            int high = whole ? digit_of(text.data[i + 1]) : -1;
            int low = whole ? digit_of(text.data[i + 2]) : -1;
            *why = "a % must be followed by two hexadecimal digits";
            if (high < 0 || low < 0) return false;
            c = (char)(high * 16 + low);
            i += 2;
        } else if (plus && c == '+') {
            c = ' ';
        }
        *why = "it must not hold a NUL";
        if (c == '\0') return false;
        bytes[len++] = c;
    }
    *out = (Str){bytes, len};
    *why = "it is not UTF-8";
    return utf8_valid(*out);
}

static bool is_dots(Str segment) {
    return str_is(segment, ".") || str_is(segment, "..");
}

static bool read_path(Arena *arena, Str path, Target *out, const char **why) {
    StrBuf whole = {0};
    *why = "the path must begin with /";
    if (path.len == 0 || path.data[0] != '/') return false;
    size_t at = 1;
    bool good = true;
    while (good && path.len > 1 && at <= path.len) {
        size_t end = str_find(path, "/", at);
        if (end == SIZE_MAX) end = path.len;
        Str *segment = &out->segments[out->segment_count];
        *why = "the path has too many parts";
        good = out->segment_count < SEGMENTS_MAX &&
               decode(arena, str_slice(path, at, end), false, segment, why);
        if (!good) break;
        *why = "the path must not hold . or ..";
        good = !is_dots(*segment);
        strbuf_char(&whole, '/');
        strbuf_str(&whole, *segment);
        out->segment_count++;
        at = end + 1;
    }
    if (out->segment_count == 0) strbuf_char(&whole, '/');
    if (good) out->path = str_copy(arena, strbuf_view(&whole));
    if (good && (whole.failed || !out->path.data)) *why = NULL;
    good = good && !whole.failed && out->path.data;
    strbuf_free(&whole);
    return good;
}

static bool read_parameter(Arena *arena, Str pair, Target *out, const char **why) {
    size_t equals = str_find(pair, "=", 0);
    if (equals == SIZE_MAX) equals = pair.len;
    *why = "there are too many parameters";
    if (out->parameter_count == PARAMETERS_MAX) return false;
    Parameter *p = &out->parameters[out->parameter_count++];
    return decode(arena, str_slice(pair, 0, equals), true, &p->name, why) &&
           decode(arena, str_slice(pair, equals + 1, pair.len), true, &p->value, why);
}

static bool read_query(Arena *arena, Str query, Target *out, const char **why) {
    if (query.len == 0) return true;
    out->parameters = arena_array(arena, PARAMETERS_MAX, sizeof *out->parameters);
    *why = NULL;
    if (!out->parameters) return false;
    for (size_t at = 0; at < query.len;) {
        size_t end = str_find(query, "&", at);
        if (end == SIZE_MAX) end = query.len;
        if (end > at && !read_parameter(arena, str_slice(query, at, end), out, why)) return false;
        at = end + 1;
    }
    return true;
}

/* Without "http://host". */
static Str without_authority(Str text) {
    bool plain = text.len >= 7 && str_is_nocase(str_slice(text, 0, 7), "http://");
    if (!plain) return text;
    for (size_t i = 7; i < text.len; i++)
        if (text.data[i] == '/') return str_slice(text, i, text.len);
    return STR("/");
}

unsigned target_read(Arena *arena, Str text, Target *out, const char **why) {
    *out = (Target){.path = STR("/")};
    *why = "it is longer than 8,192 bytes";
    if (text.len > TARGET_LENGTH_MAX) return 414;
    *why = "it must not hold a #";
    if (str_find(text, "#", 0) != SIZE_MAX) return 400;
    text = without_authority(text);
    size_t mark = str_find(text, "?", 0);
    if (mark == SIZE_MAX) mark = text.len;
    if (read_path(arena, str_slice(text, 0, mark), out, why) &&
        read_query(arena, str_slice(text, mark + 1, text.len), out, why))
        return 0;
    return *why ? 400 : 500;
}

/* ---- the next page ---- */

/* Adds the text so that it can stand between < and >, and a % in it means nothing new. */
static void put_quoted(StrBuf *out, Str text, const char *plain) {
    for (size_t i = 0; i < text.len; i++) {
        char c = text.data[i], letter = (char)(c | 0x20);
        bool word = (letter >= 'a' && letter <= 'z') || (c >= '0' && c <= '9');
        if (word || (c && strchr(plain, c)))
            strbuf_char(out, c);
        else
            strbuf_format(out, "%%%02X", (unsigned char)c);
    }
}

void put_next_target(StrBuf *out, Str text, Str after) {
    static const char address[] = "-._~!$&'()*+,;=:@/?%";
    text = without_authority(text);
    size_t mark = str_find(text, "?", 0);
    if (mark == SIZE_MAX) mark = text.len;
    put_quoted(out, str_slice(text, 0, mark), address);
    strbuf_char(out, '?');
    for (size_t at = mark + 1; at < text.len;) {
        size_t end = str_find(text, "&", at);
        if (end == SIZE_MAX) end = text.len;
        Str pair = str_slice(text, at, end);
        at = end + 1;
        if (pair.len == 0 || str_starts(pair, "after=")) continue;
        put_quoted(out, pair, address);
        strbuf_char(out, '&');
    }
    strbuf_text(out, "after=");
    put_quoted(out, after, "-._~");
}
