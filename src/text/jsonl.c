#include "text/jsonl.h"

#include "base/utf8.h"
#include "text/calendar.h"
#include "text/html.h"

#include <stdlib.h>

typedef struct Line {
    const char *where;
    json_t *object;
    Document *doc;
    parley_error *err;
    bool warned;
} Line;

static JsonlResult refuse_memory(Line *line) {
    error_memory(line->err);
    return JSONL_FAILED;
}

/* Names that the contract knows; all others go to extra. */
static bool is_known(const char *key) {
    static const char *const known[] = {"id",  "date",      "text", "title",
                                        "url", "publisher", "html", "spans"};
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
        if (str_is(str_of(known[i]), key)) return true;
    return false;
}

static Str json_text(const json_t *value) {
    return (Str){json_string_value(value), json_string_length(value)};
}

/* A field that may be missing or null. Something else than a string is left out with a warning. */
static bool read_field(Line *line, const char *key, Str *field) {
    const json_t *value = json_object_get(line->object, key);
    if (!value || json_is_null(value)) return true;
    if (!json_is_string(value)) {
        error_set(line->err, PARLEY_ERR_INPUT, "%s: \"%s\" is no string; it is left out",
                  line->where, key);
        line->warned = true;
        return true;
    }
    *field = str_copy(line->doc->arena, json_text(value));
    return field->data != NULL;
}

/* A number will do for an id. */
static bool read_id(Line *line) {
    const json_t *value = json_object_get(line->object, "id");
    if (json_is_integer(value)) {
        StrBuf digits = {0};
        strbuf_format(&digits, "%lld", (long long)json_integer_value(value));
        if (!digits.failed) line->doc->id = str_copy(line->doc->arena, strbuf_view(&digits));
        bool failed = digits.failed || !line->doc->id.data;
        strbuf_free(&digits);
        return !failed;
    }
    Str id = {"", 0};
    if (!read_field(line, "id", &id)) return false;
    if (id.len) line->doc->id = id;
    return true;
}

static bool read_date(Line *line) {
    Str date = {"", 0};
    if (!read_field(line, "date", &date)) return false;
    line->doc->date = calendar_date_of(date);
    if (date.len && !line->doc->date.len) {
        error_set(line->err, PARLEY_ERR_INPUT,
                  "%s: the date \"%.40s\" is none; write it as YYYY-MM-DD (coded without a date)",
                  line->where, date.data);
        line->warned = true;
    }
    return true;
}

static bool read_extra(Line *line) {
    const char *key;
    json_t *value;
    json_object_foreach(line->object, key, value) {
        if (is_known(key)) continue;
        if (!line->doc->extra) line->doc->extra = json_object();
        if (!line->doc->extra || json_object_set(line->doc->extra, key, value)) return false;
    }
    return true;
}

static JsonlResult read_page(Line *line, Str html, Str *text) {
    Page page;
    Document *doc = line->doc;
    parley_error why;
    parley_status status = html_read(doc->arena, html, &page, &why);
    if (status == PARLEY_ERR_MEMORY) return refuse_memory(line);
    if (status) {
        error_set(line->err, status, "%s: %s", line->where, why.message);
        return JSONL_REFUSED;
    }
    if (!doc->title.len) doc->title = page.title;
    if (!doc->url.len) doc->url = page.url;
    if (!doc->publisher.len) doc->publisher = page.publisher;
    if (!doc->date.len) doc->date = page.date;
    *text = page.text;
    return JSONL_DOCUMENT;
}

static JsonlResult read_text(Line *line, Str *text) {
    const json_t *plain = json_object_get(line->object, "text");
    const json_t *html = json_object_get(line->object, "html");
    bool is_html = !json_is_string(plain) && json_is_string(html);
    if (!json_is_string(plain) && !is_html) {
        error_set(line->err, PARLEY_ERR_INPUT,
                  "%s: no document: it needs \"text\" or \"html\", a string", line->where);
        return JSONL_REFUSED;
    }
    Str given = json_text(is_html ? html : plain);
    if (str_trim(given).len == 0) {
        error_set(line->err, PARLEY_ERR_INPUT, "%s: the document's %s is empty", line->where,
                  is_html ? "html" : "text");
        return JSONL_REFUSED;
    }
    if (is_html) return read_page(line, given, text);
    *text = str_copy(line->doc->arena, given);
    return text->data ? JSONL_DOCUMENT : refuse_memory(line);
}

/* ---- spans ---- */

static JsonlResult bad_span(Line *line, size_t index, const char *what) {
    error_set(line->err, PARLEY_ERR_INPUT,
              "%s: spans[%zu] %s; mend it or leave \"spans\" out (not coded)", line->where, index,
              what);
    return JSONL_REFUSED;
}

static JsonlResult read_span(Line *line, size_t index, const json_t *value, uint32_t points,
                             MarkedSpan *span) {
    const json_t *start = json_object_get(value, "start"), *end = json_object_get(value, "end");
    const json_t *role = json_object_get(value, "role");
    if (!json_is_integer(start) || !json_is_integer(end))
        return bad_span(line, index, "needs \"start\" and \"end\", whole numbers");
    if (json_is_string(role) && str_is(json_text(role), "source"))
        span->role = SPAN_SOURCE;
    else if (json_is_string(role) && str_is(json_text(role), "target"))
        span->role = SPAN_TARGET;
    else
        return bad_span(line, index, "needs a \"role\": \"source\" or \"target\"");
    json_int_t from = json_integer_value(start), to = json_integer_value(end);
    if (from < 0 || to > (json_int_t)points)
        return bad_span(line, index, "reaches outside the text");
    if (from >= to) return bad_span(line, index, "ends before it begins");
    const OffsetMap *map = line->doc->map;
    span->given_start = (uint32_t)from;
    span->given_end = (uint32_t)to;
    span->start = offset_from_given(map, span->given_start);
    span->end = offset_from_given(map, span->given_end);
    if (span->start >= span->end) return bad_span(line, index, "holds no text that can be read");
    return JSONL_DOCUMENT;
}

static int by_start(const void *a, const void *b) {
    const MarkedSpan *first = a, *second = b;
    return (first->given_start > second->given_start) - (first->given_start < second->given_start);
}

static JsonlResult check_overlap(Line *line, const MarkedSpan *spans, size_t count) {
    MarkedSpan *sorted = arena_array(line->doc->arena, count, sizeof *sorted);
    if (!sorted) return refuse_memory(line);
    for (size_t i = 0; i < count; i++) sorted[i] = spans[i];
    qsort(sorted, count, sizeof *sorted, by_start);
    for (size_t i = 1; i < count; i++) {
        if (sorted[i].given_start >= sorted[i - 1].given_end) continue;
        error_set(line->err, PARLEY_ERR_INPUT,
                  "%s: the spans %u-%u and %u-%u overlap; mend them or leave \"spans\" out (not "
                  "coded)",
                  line->where, sorted[i - 1].given_start, sorted[i - 1].given_end,
                  sorted[i].given_start, sorted[i].given_end);
        return JSONL_REFUSED;
    }
    return JSONL_DOCUMENT;
}

static JsonlResult read_spans(Line *line) {
    enum { SPANS_MAX = 10000 };
    const json_t *list = json_object_get(line->object, "spans");
    Document *doc = line->doc;
    size_t count = json_array_size(list);
    if (!list || json_is_null(list) || (json_is_array(list) && count == 0)) return JSONL_DOCUMENT;
    if (!json_is_array(list) || count > SPANS_MAX) {
        error_set(line->err, PARLEY_ERR_INPUT,
                  "%s: \"spans\" must be a list of at most %d (not "
                  "coded)",
                  line->where, SPANS_MAX);
        return JSONL_REFUSED;
    }
    MarkedSpan *spans = arena_array(doc->arena, count, sizeof *spans);
    if (!spans) return refuse_memory(line);
    uint32_t points = (uint32_t)utf8_count(doc->given);
    for (size_t i = 0; i < count; i++) {
        JsonlResult result = read_span(line, i, json_array_get(list, i), points, &spans[i]);
        if (result != JSONL_DOCUMENT) return result;
    }
    doc->spans = spans;
    doc->span_count = (uint32_t)count;
    return check_overlap(line, spans, count);
}

/* ---- the line ---- */

static JsonlResult read_object(Line *line) {
    Document *doc = line->doc;
    Str text = {"", 0};
    bool read = read_id(line) && read_field(line, "title", &doc->title) &&
                read_field(line, "url", &doc->url) &&
                read_field(line, "publisher", &doc->publisher) && read_date(line) &&
                read_extra(line);
    if (!read) return refuse_memory(line);
    JsonlResult result = read_text(line, &text);
    if (result != JSONL_DOCUMENT) return result;
    parley_error why;
    parley_status status = document_read(doc, text, &why);
    if (status == PARLEY_ERR_MEMORY) return refuse_memory(line);
    if (status) {
        error_set(line->err, status, "%s: %s", line->where, why.message);
        return JSONL_REFUSED;
    }
    result = read_spans(line);
    return result == JSONL_DOCUMENT && line->warned ? JSONL_WARNED : result;
}

JsonlResult jsonl_read(Str text, const char *where, Document *doc, parley_error *err) {
    json_error_t why;
    Line line = {.where = where, .doc = doc, .err = err};
    error_clear(err);
    line.object = json_loadb(text.data, text.len, 0, &why);
    if (!line.object) {
        if (json_error_code(&why) == json_error_out_of_memory) return refuse_memory(&line);
        error_set(err, PARLEY_ERR_INPUT, "%s: no JSON: %s (column %d)", where, why.text,
                  why.column);
        return JSONL_REFUSED;
    }
    JsonlResult result;
    if (json_is_object(line.object)) {
        result = read_object(&line);
    } else {
        error_set(err, PARLEY_ERR_INPUT, "%s: no document: a JSON object is needed", where);
        result = JSONL_REFUSED;
    }
    if (result == JSONL_REFUSED || result == JSONL_FAILED) document_release(doc);
    json_decref(line.object);
    return result;
}
