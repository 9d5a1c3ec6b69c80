#include "text/repair.h"

#include "base/utf8.h"
#include "text/entities.h"
#include "text/markup.h"
#include "text/mojibake.h"
#include "text/offset_map.h"

#include <utf8proc.h>

/* Units are mended so many at a time. The last ones of a full batch are read again with the next,
 * so that no garbled character is cut in two. */
enum { BATCH = 1024, BATCH_AGAIN = 64 };

/* A line this long in quotes, without quotes inside, is a field of a CSV file, not an utterance. */
enum { CSV_LINE_MIN = 300 };

typedef struct Repair {
    Arena *arena;
    Str given;
    size_t at;      /* the next byte of given */
    uint32_t point; /* its number in code points */
    char *out;
    size_t len;
    OffsetMap *map;
    uint32_t next_given; /* the code point at which the open segment would go on */
    bool open;           /* the last segment is one of equal lengths */
    bool failed;
    bool csv_line; /* the line is a quoted CSV field: quotes inside are doubled */
    MarkupState markup;
    TextUnit units[BATCH];
} Repair;

/* Code point for code point: the open segment goes on where it can. */
static void emit_same(Repair *r, const char *bytes, size_t len, uint32_t points, uint32_t given) {
    size_t done = r->open ? r->len - r->map->segments[r->map->count - 1].byte : 0;
    if (!r->open || given != r->next_given || done >= OFFSET_SEGMENT_BYTES) {
        if (!offset_map_add(r->map, r->arena, r->len, given, 0)) {
            r->failed = true;
            return;
        }
        r->open = true;
    }
    for (size_t i = 0; i < len; i++) r->out[r->len++] = bytes[i];
    r->next_given = given + points;
}

/* The given code points start to end became these bytes. */
static void emit_change(Repair *r, Str bytes, uint32_t start, uint32_t end) {
    if (bytes.len == 0) return;
    if (!offset_map_add(r->map, r->arena, r->len, start, end)) {
        r->failed = true;
        return;
    }
    r->open = false;
    for (size_t i = 0; i < bytes.len; i++) r->out[r->len++] = bytes.data[i];
}

static bool is_invisible(int32_t code) {
    return code == 0xAD || (code >= 0x200B && code <= 0x200F) ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2060 && code <= 0x2069) ||
           code == 0xFEFF || code == 0x180E || code == 0x61C;
}

static bool is_wide_space(int32_t code) {
    return code == 0xA0 || code == 0x1680 || (code >= 0x2000 && code <= 0x200A) || code == 0x202F ||
           code == 0x205F || code == 0x3000;
}

/* What stands in the repaired text for a code point; 0 for nothing. */
static int32_t cleaned(int32_t code) {
    if (code == '\n' || code == 0x85 || code == 0x2028 || code == 0x2029 || code == '\f')
        return '\n';
    if (code < 0x20 || (code >= 0x7F && code < 0xA0) || is_wide_space(code)) return ' ';
    return is_invisible(code) ? 0 : code;
}

static uint32_t given_start_of_last(const Repair *r, size_t byte) {
    const OffsetSegment *last = &r->map->segments[r->map->count - 1];
    if (last->change_end) return last->given;
    return last->given + (uint32_t)utf8_count((Str){r->out + last->byte, byte - last->byte});
}

/* A combining accent joins the letter before it where Unicode has both in one. */
static bool compose(Repair *r, const TextUnit *unit) {
    if (unit->code < 0x300 || unit->code > 0x36F || r->len == 0) return false;
    int32_t pair[3];
    size_t back = utf8_before((Str){r->out, r->len}, r->len, &pair[0]);
    pair[1] = unit->code;
    if (pair[0] <= ' ' || utf8proc_normalize_utf32(pair, 2, UTF8PROC_COMPOSE) != 1) return false;
    char bytes[4];
    size_t len = utf8_write(pair[0], bytes);
    uint32_t start = given_start_of_last(r, r->len - back);
    r->len -= back;
    if (r->map->segments[r->map->count - 1].byte == r->len) r->map->count--;
    emit_change(r, (Str){bytes, len}, start, unit->end);
    return true;
}

static void emit_unit(Repair *r, const TextUnit *unit) {
    int32_t code = cleaned(unit->code);
    if (code == 0 || compose(r, unit)) return;
    char bytes[4];
    size_t len = utf8_write(code, bytes);
    if (unit->end - unit->start == 1)
        emit_same(r, bytes, len, 1, unit->start);
    else
        emit_change(r, (Str){bytes, len}, unit->start, unit->end);
}

/* "Â " is what is left of a no-break space: the letter goes where no word ends in it. */
static bool is_lost_space(const Repair *r, const TextUnit *unit, bool last) {
    if (unit->code != 0xC2 || !last) return false;
    char next = r->at < r->given.len ? r->given.data[r->at] : ' ';
    char before = r->len ? r->out[r->len - 1] : ' ';
    return (next == ' ' || next == '\n' || next == '\r') && !(before >= 'A' && before <= 'Z');
}

/* Reads units from entities and characters beyond ASCII, as long as they touch. */
static size_t read_units(Repair *r) {
    size_t count = 0;
    while (count < BATCH && r->at < r->given.len) {
        unsigned char c = (unsigned char)r->given.data[r->at];
        TextUnit unit = {.start = r->point, .byte = (uint32_t)r->at};
        size_t len;
        if (c == '&') {
            len = entity_read(r->given, r->at, &unit.code);
            if (!len) break;
            unit.end = r->point + (uint32_t)len;
        } else if (c >= 0x80) {
            len = utf8_next(r->given, r->at, &unit.code);
            unit.end = r->point + 1;
        } else {
            break;
        }
        r->at += len;
        r->point = unit.end;
        r->units[count++] = unit;
    }
    return count;
}

static void repair_units(Repair *r) {
    size_t count = read_units(r);
    if (count == 0) {
        emit_same(r, "&", 1, 1, r->point++);
        r->at++;
        return;
    }
    bool full = count == BATCH;
    uint32_t keep = full ? r->units[BATCH - BATCH_AGAIN].byte : UINT32_MAX;
    count = mojibake_mend(r->units, count);
    for (size_t i = 0; i < count && !r->failed; i++) {
        if (r->units[i].byte >= keep) {
            r->at = r->units[i].byte;
            r->point = r->units[i].start;
            return;
        }
        if (!is_lost_space(r, &r->units[i], i + 1 == count)) emit_unit(r, &r->units[i]);
    }
}

static bool repair_markup(Repair *r) {
    MarkupKind kind;
    size_t len = markup_read(r->given, r->at, &r->markup, &kind);
    if (!len) return false;
    uint32_t start = r->point;
    r->point += (uint32_t)utf8_count(str_slice(r->given, r->at, r->at + len));
    r->at += len;
    Str bytes = kind == MARKUP_BLOCK ? STR("\n\n") : kind == MARKUP_LINE ? STR("\n") : STR("");
    emit_change(r, bytes, start, r->point);
    return true;
}

/* Looks at the line that begins here with a quote. A field of a CSV file ends with a quote too
 * and has only doubled quotes inside. */
static bool is_csv_line(const Repair *r) {
    Str rest = str_slice(r->given, r->at, r->given.len);
    size_t end = str_find(rest, "\n", 0);
    Str line = str_trim(str_slice(rest, 0, end));
    size_t doubled = 0;
    if (line.len < 3 || line.data[line.len - 1] != '"') return false;
    for (size_t i = 1; i + 1 < line.len; i++) {
        if (line.data[i] != '"') continue;
        if (line.data[i + 1] != '"' || i + 2 >= line.len) return false;
        doubled++;
        i++;
    }
    return doubled > 0 || line.len >= CSV_LINE_MIN;
}

static bool at_line_start(const Repair *r) {
    return r->at == 0 || r->given.data[r->at - 1] == '\n';
}

static void repair_quote(Repair *r) {
    bool doubled = r->at + 1 < r->given.len && r->given.data[r->at + 1] == '"';
    bool outer = false;
    if (at_line_start(r)) outer = r->csv_line = is_csv_line(r);
    if (r->csv_line && !outer && !doubled) {
        outer = true; /* the one at the line's end */
        r->csv_line = false;
    }
    if (r->csv_line && !outer) {
        emit_change(r, STR("\""), r->point, r->point + 2);
        r->at += 2;
        r->point += 2;
        return;
    }
    if (!outer) emit_same(r, "\"", 1, 1, r->point);
    r->at++;
    r->point++;
}

static void repair_control(Repair *r, char c) {
    bool before_line_feed =
        c == '\r' && r->at + 1 < r->given.len && r->given.data[r->at + 1] == '\n';
    char out = c == '\n' || c == '\r' || c == '\f' ? '\n' : ' ';
    if (c == '\n') r->csv_line = false;
    if (!before_line_feed) emit_same(r, &out, 1, 1, r->point);
    r->at++;
    r->point++;
}

static bool is_plain(char c) {
    return c >= ' ' && c < 0x7F && c != '&' && c != '<' && c != '"';
}

/* ASCII that needs no look, in pieces that fit a segment. */
static void repair_plain(Repair *r) {
    size_t end = r->at;
    size_t limit =
        r->given.len - r->at > OFFSET_SEGMENT_BYTES ? r->at + OFFSET_SEGMENT_BYTES : r->given.len;
    while (end < limit && is_plain(r->given.data[end])) end++;
    size_t len = end - r->at;
    emit_same(r, r->given.data + r->at, len, (uint32_t)len, r->point);
    r->at = end;
    r->point += (uint32_t)len;
}

static void repair_next(Repair *r) {
    char c = r->given.data[r->at];
    if (is_plain(c)) {
        repair_plain(r);
    } else if (c == '"') {
        repair_quote(r);
    } else if ((c == '<' || c == '&') && repair_markup(r)) {
        return;
    } else if (c == '<') {
        emit_same(r, &c, 1, 1, r->point++);
        r->at++;
    } else if (c == '&' || (unsigned char)c >= 0x80) {
        repair_units(r);
    } else {
        repair_control(r, c);
    }
}

parley_status text_repair(Arena *arena, Str given, Str *text, const OffsetMap **map,
                          parley_error *err) {
    Repair *r = arena_alloc(arena, sizeof *r);
    OffsetMap *built = arena_alloc(arena, sizeof *built);
    char *out = arena_alloc(arena, given.len + 1);
    if (!r || !built || !out) return error_memory(err);
    *r = (Repair){.arena = arena, .given = given, .out = out, .map = built};
    while (r->at < given.len && !r->failed) repair_next(r);
    if (r->failed) return error_memory(err);
    built->text = (Str){out, r->len};
    built->given_count = r->point;
    *text = built->text;
    *map = built;
    return PARLEY_OK;
}
