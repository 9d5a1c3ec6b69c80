#include "cli/marked.h"

#include "base/utf8.h"

#include <string.h>

/* The field with this number, or the empty text. */
static Str field_of(Str line, int number) {
    size_t at = 0;
    for (int i = 0; number >= 0; i++) {
        size_t end = str_find(line, "\t", at);
        if (i == number) return str_slice(line, at, end == SIZE_MAX ? line.len : end);
        if (end == SIZE_MAX) break;
        at = end + 1;
    }
    return str_of(NULL);
}

bool marked_columns(Str header, MarkedColumns *out) {
    *out = (MarkedColumns){-1, -1, -1, -1};
    int number = 0;
    for (size_t at = 0; at <= header.len; number++) {
        size_t end = str_find(header, "\t", at);
        if (end == SIZE_MAX) end = header.len;
        Str name = str_trim(str_slice(header, at, end));
        if (str_is(name, "id")) out->id = number;
        if (str_is(name, "gold_root")) out->root = number;
        if (str_is(name, "gold_quad")) out->quad = number;
        if (str_is(name, "marked_sentence")) out->sentence = number;
        at = end + 1;
    }
    return out->root >= 0 && out->sentence >= 0;
}

typedef struct Stripper {
    char *text;
    size_t len;
    uint32_t code_points;
    SpanWanted *spans;
    size_t span_count;
} Stripper;

static void open_span(Stripper *s, SpanRole role) {
    s->spans[s->span_count++] = (SpanWanted){role, s->code_points, UINT32_MAX};
}

/* Closes the latest open span of the role; white space at its end is left outside. */
static void close_span(Stripper *s, SpanRole role) {
    for (size_t i = s->span_count; i-- > 0;) {
        SpanWanted *span = &s->spans[i];
        if (span->role != role || span->end != UINT32_MAX) continue;
        span->end = s->code_points;
        return;
    }
}

/* Takes a mark at `at`. Returns its length, or 0 if there is none. */
static size_t take_mark(Stripper *s, Str marked, size_t at) {
    static const struct {
        const char *text;
        SpanRole role;
        bool opens;
    } marks[] = {{"<s>", SPAN_SOURCE, true},
                 {"</s>", SPAN_SOURCE, false},
                 {"<t>", SPAN_TARGET, true},
                 {"</t>", SPAN_TARGET, false}};
    Str rest = str_slice(marked, at, marked.len);
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (!str_starts(rest, marks[i].text)) continue;
        if (marks[i].opens)
            open_span(s, marks[i].role);
        else
            close_span(s, marks[i].role);
        return strlen(marks[i].text);
    }
    return 0;
}

/* Spans that hold nothing go; open ones reach to the end. */
static void tidy_spans(Stripper *s) {
    size_t kept = 0;
    for (size_t i = 0; i < s->span_count; i++) {
        SpanWanted span = s->spans[i];
        if (span.end == UINT32_MAX) span.end = s->code_points;
        if (span.start < span.end) s->spans[kept++] = span;
    }
    s->span_count = kept;
}

static parley_status strip_marks(Arena *arena, Str marked, MarkedPair *out, parley_error *err) {
    size_t most = 0;
    for (size_t i = 0; i < marked.len; i++) most += marked.data[i] == '<';
    Stripper s = {.text = arena_alloc(arena, marked.len + 1),
                  .spans = arena_array(arena, most + 1, sizeof *s.spans)};
    if (!s.text || !s.spans) return error_memory(err);
    for (size_t at = 0; at < marked.len;) {
        size_t mark = marked.data[at] == '<' ? take_mark(&s, marked, at) : 0;
        if (mark) {
            at += mark;
            continue;
        }
        int32_t code;
        size_t step = utf8_next(marked, at, &code);
        memcpy(s.text + s.len, marked.data + at, step);
        s.len += step;
        s.code_points++;
        at += step;
    }
    tidy_spans(&s);
    out->text = (Str){s.text, s.len};
    out->spans = s.spans;
    out->span_count = s.span_count;
    return PARLEY_OK;
}

parley_status marked_line(Arena *arena, Str line, const MarkedColumns *columns, MarkedPair *out,
                          parley_error *err) {
    *out = (MarkedPair){.id = field_of(line, columns->id),
                        .gold_root = str_trim(field_of(line, columns->root)),
                        .gold_quad = str_trim(field_of(line, columns->quad))};
    if (out->gold_root.len == 0) return error_set(err, PARLEY_ERR_INPUT, "has no gold_root");
    out->marked = field_of(line, columns->sentence);
    return strip_marks(arena, out->marked, out, err);
}
