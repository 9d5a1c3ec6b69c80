#include "text/lines.h"

#include "base/utf8.h"

/* Lines at most this long may be hard-wrapped; shorter ones than the second were ended on purpose.
 */
enum { WRAP_MAX = 110, WRAP_MIN = 40 };

typedef struct Line {
    uint32_t start, end; /* trimmed; never empty */
    bool after_blank;    /* a blank line, or the start, stands before it */
} Line;

static Str line_text(Str text, const Line *line) {
    return str_slice(text, line->start, line->end);
}

/* The bytes of a mark that closes a quote or bracket and ends at `end`; 0 for none. */
static size_t closer_before(Str s, size_t end) {
    static const char *const closers[] = {"\"", "'", ")", "]", "”", "’", "»", "›"};
    for (size_t i = 0; i < sizeof closers / sizeof closers[0]; i++)
        if (str_ends(str_slice(s, 0, end), closers[i])) return str_of(closers[i]).len;
    return 0;
}

bool text_is_finished(Str s) {
    s = str_trim(s);
    size_t end = s.len;
    for (size_t len; end && (len = closer_before(s, end));) end -= len;
    if (end == 0) return false;
    char last = s.data[end - 1];
    if (last == '.' || last == '?' || last == '!') return true;
    return end < s.len && str_ends(str_slice(s, 0, end), "…");
}

/* The bytes of a bullet or number that begins an item, space included; 0 for none. */
static size_t bullet_length(Str line) {
    static const char *const bullets[] = {"- ", "* ",  "• ", "· ", "– ", "◦ ", "▪ ", "■ ", "● ",
                                          "‣ ", "-- ", "+ ", "•",  "●",  "▪",  "■",  "o "};
    for (size_t i = 0; i < sizeof bullets / sizeof bullets[0]; i++) {
        size_t len = str_of(bullets[i]).len;
        if (str_starts(line, bullets[i])) return line.len > len ? len : 0;
    }
    size_t at = 0;
    bool bracket = line.len && line.data[0] == '(';
    if (bracket) at++;
    size_t digits = at;
    while (at < line.len && line.data[at] >= '0' && line.data[at] <= '9') at++;
    size_t wide = at - digits;
    if (wide == 0 && bracket && at < line.len && line.data[at] >= 'a' && line.data[at] <= 'i')
        at++, wide = 1;
    if (wide == 0 || wide > 2 || at + 2 >= line.len) return 0;
    bool close = bracket ? line.data[at] == ')' : line.data[at] == '.' || line.data[at] == ')';
    return close && line.data[at + 1] == ' ' ? at + 2 : 0;
}

static size_t first_word_length(Str line) {
    size_t at = 0;
    while (at < line.len && line.data[at] != ' ') at++;
    return utf8_count(str_slice(line, 0, at));
}

/* Whether lines [first, last) were wrapped by a machine: the next line's first word would not
 * have fitted on the line before. A stray short line is forgiven in ten. */
static bool is_wrapped(Str text, const Line *lines, size_t first, size_t last) {
    size_t widest = 0, misfits = 0;
    for (size_t i = first; i < last; i++) {
        size_t width = utf8_count(line_text(text, &lines[i]));
        if (width > WRAP_MAX) return false;
        if (width > widest) widest = width;
    }
    if (widest < WRAP_MIN) return false;
    for (size_t i = first; i + 1 < last; i++) {
        Str line = line_text(text, &lines[i]), next = line_text(text, &lines[i + 1]);
        if (bullet_length(next)) continue;
        size_t slack = 3; /* editors do not all count alike */
        bool fits = utf8_count(line) + 1 + first_word_length(next) + slack <= widest;
        if (fits) misfits++;
    }
    return misfits * 10 <= last - first - 1;
}

/* Two lines alone say little about width: the break must fall inside a sentence. */
static bool pair_is_wrapped(Str text, const Line *pair) {
    Str line = line_text(text, &pair[0]), next = line_text(text, &pair[1]);
    bool lower = next.data[0] >= 'a' && next.data[0] <= 'z';
    return lower && !text_is_finished(line) && utf8_count(line) >= WRAP_MIN;
}

static void add_block(BlockList *list, Str text, const Line *line, bool join) {
    if (join && list->count) {
        list->blocks[list->count - 1].end = line->end;
        return;
    }
    size_t bullet = bullet_length(line_text(text, line));
    uint32_t start = line->start + (uint32_t)bullet;
    while (start < line->end && text.data[start] == ' ') start++;
    BlockKind kind = bullet ? BLOCK_ITEM : BLOCK_PARAGRAPH;
    if (start < line->end) list->blocks[list->count++] = (Block){kind, start, line->end};
}

/* A run of lines without a blank one between them. */
static void read_run(BlockList *list, Str text, const Line *lines, size_t first, size_t last) {
    bool wrapped = last - first == 2 ? pair_is_wrapped(text, lines + first)
                                     : is_wrapped(text, lines, first, last);
    for (size_t i = first; i < last; i++) {
        bool join = wrapped && i > first && !bullet_length(line_text(text, &lines[i]));
        add_block(list, text, &lines[i], join);
    }
}

static Line *find_lines(Arena *arena, Str text, size_t *count) {
    size_t most = 1;
    for (size_t i = 0; i < text.len; i++) most += text.data[i] == '\n';
    Line *lines = arena_array(arena, most, sizeof *lines);
    if (!lines) return NULL;
    bool blank = true;
    *count = 0;
    for (size_t start = 0; start < text.len;) {
        size_t end = str_find(text, "\n", start);
        if (end == SIZE_MAX) end = text.len;
        Str line = str_trim(str_slice(text, start, end));
        if (line.len) {
            uint32_t at = (uint32_t)(line.data - text.data);
            lines[(*count)++] = (Line){at, at + (uint32_t)line.len, blank};
        }
        blank = line.len == 0;
        start = end + 1;
    }
    return lines;
}

bool lines_read(Arena *arena, Str text, uint32_t spare, BlockList *list) {
    size_t count;
    Line *lines = find_lines(arena, text, &count);
    if (!lines) return false;
    list->blocks = arena_array(arena, count + spare, sizeof *list->blocks);
    list->count = 0;
    if (!list->blocks) return false;
    for (size_t first = 0; first < count;) {
        size_t last = first + 1;
        while (last < count && !lines[last].after_blank) last++;
        read_run(list, text, lines, first, last);
        first = last;
    }
    return true;
}
