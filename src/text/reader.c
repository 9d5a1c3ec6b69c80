#include "text/reader.h"

#include "text/encoding.h"
#include "text/html.h"
#include "text/jsonl.h"
#include "text/petrarch_xml.h"

#include <stdlib.h>
#include <string.h>

enum { CHUNK_BYTES = 1 << 16, LOOK_BYTES = 4096 };

struct Reader {
    FILE *in;  /* NULL: all bytes are in `bytes` */
    Str bytes; /* not owned */
    size_t bytes_at;
    StrBuf buffer; /* read, from buffer_at on not yet used */
    size_t buffer_at;
    bool at_end, done;
    InputKind kind;
    bool kind_known;
    char *name;       /* as given */
    const char *base; /* name without folders */
    size_t document_limit, line_limit;
    size_t line;      /* number of the line last read, from 1 */
    size_t documents; /* lines that held anything */
};

static Reader *reader_new(const ReaderOptions *options) {
    Reader *r = calloc(1, sizeof *r);
    const char *name = options->name && strcmp(options->name, "-") ? options->name : "stdin";
    if (!r) return NULL;
    size_t len = strlen(name);
    r->name = malloc(len + 1);
    if (!r->name) {
        free(r);
        return NULL;
    }
    memcpy(r->name, name, len + 1);
    const char *slash = strrchr(r->name, '/');
    r->base = slash && slash[1] ? slash + 1 : r->name;
    r->kind = options->kind;
    r->kind_known = options->kind != INPUT_AUTO;
    r->document_limit = options->document_limit ? options->document_limit : READER_DOCUMENT_LIMIT;
    r->line_limit = options->line_limit ? options->line_limit : READER_LINE_LIMIT;
    return r;
}

Reader *reader_open(FILE *in, const ReaderOptions *options) {
    Reader *r = reader_new(options);
    if (r) r->in = in;
    return r;
}

Reader *reader_open_bytes(Str bytes, const ReaderOptions *options) {
    Reader *r = reader_new(options);
    if (r) r->bytes = bytes;
    return r;
}

InputKind reader_kind(const Reader *reader) {
    return reader->kind;
}

void reader_free(Reader *reader) {
    if (!reader) return;
    strbuf_free(&reader->buffer);
    free(reader->name);
    free(reader);
}

/* ---- the stream ---- */

static Str unread(const Reader *r) {
    Str all = strbuf_view(&r->buffer);
    return str_slice(all, r->buffer_at, all.len);
}

/* Moves what is not yet used to the buffer's start, so that it does not grow with the file. */
static void make_room(Reader *r) {
    if (r->buffer_at == 0) return;
    Str rest = unread(r);
    if (rest.len) memmove(r->buffer.data, rest.data, rest.len);
    r->buffer.len = rest.len;
    r->buffer_at = 0;
}

/* Reads some more. A status other than OK is the machine's failure. */
static parley_status fill(Reader *r, parley_error *err) {
    char chunk[CHUNK_BYTES];
    make_room(r);
    if (r->in) {
        size_t got = fread(chunk, 1, sizeof chunk, r->in);
        if (got == 0 && ferror(r->in))
            return error_set(err, PARLEY_ERR_IO, "%s: cannot be read", r->name);
        r->at_end = got == 0;
        strbuf_add(&r->buffer, chunk, got);
    } else {
        Str piece = str_slice(r->bytes, r->bytes_at, r->bytes_at + CHUNK_BYTES);
        r->bytes_at += piece.len;
        r->at_end = piece.len == 0;
        strbuf_str(&r->buffer, piece);
    }
    return r->buffer.failed ? error_memory(err) : PARLEY_OK;
}

/* Reads until `want` bytes wait in the buffer or the input ends. */
static parley_status fill_to(Reader *r, size_t want, parley_error *err) {
    parley_status status = PARLEY_OK;
    while (!status && !r->at_end && unread(r).len < want) status = fill(r, err);
    return status;
}

/* Drops the rest of a line that is too long, without keeping it. */
static parley_status skip_line(Reader *r, parley_error *err) {
    for (;;) {
        size_t end = str_find(unread(r), "\n", 0);
        if (end != SIZE_MAX) {
            r->buffer_at += end + 1;
            return PARLEY_OK;
        }
        r->buffer_at = r->buffer.len;
        if (r->at_end) return PARLEY_OK;
        parley_status status = fill(r, err);
        if (status) return status;
    }
}

typedef enum LineResult { LINE_READ, LINE_TOO_LONG, LINE_FAILED, LINE_NONE } LineResult;

/* The next line, without its end; it stands in the buffer until the next read. */
static LineResult next_line(Reader *r, Str *line, parley_error *err) {
    size_t scanned = 0;
    for (;;) {
        Str rest = unread(r);
        size_t end = str_find(rest, "\n", scanned);
        scanned = rest.len;
        if (end == SIZE_MAX && r->at_end) end = rest.len;
        bool found = end != SIZE_MAX;
        if (found ? end > r->line_limit : rest.len > r->line_limit) {
            r->line++;
            return skip_line(r, err) ? LINE_FAILED : LINE_TOO_LONG;
        }
        if (found) {
            if (rest.len == 0) return LINE_NONE;
            r->line++;
            *line = str_slice(rest, 0, end);
            r->buffer_at += end < rest.len ? end + 1 : end;
            return LINE_READ;
        }
        if (fill(r, err)) return LINE_FAILED;
    }
}

/* ---- what is it? ---- */

static Str without_mark(Str s) {
    return str_starts(s, "\xEF\xBB\xBF") ? str_slice(s, 3, s.len) : s;
}

/* A brace, then a key or the other brace: text does not begin so. */
static bool looks_like_json(Str s) {
    s = str_trim(without_mark(s));
    if (s.len < 2 || s.data[0] != '{') return false;
    s = str_trim(str_slice(s, 1, s.len));
    return s.len && (s.data[0] == '"' || s.data[0] == '}');
}

static bool has_any_case(Str s, const char *needle) {
    size_t len = strlen(needle);
    for (size_t at = 0; at + len <= s.len; at++)
        if (str_is_nocase(str_slice(s, at, at + len), needle)) return true;
    return false;
}

static bool looks_like_html(Str s) {
    s = str_trim(without_mark(s));
    if (s.len == 0 || s.data[0] != '<') return false;
    static const char *const signs[] = {"<!doctype html", "<html", "<head", "<body",
                                        "<article",       "<div",  "<main", "</p>"};
    for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++)
        if (has_any_case(s, signs[i])) return true;
    return false;
}

static bool looks_like_petrarch(Str s) {
    s = str_trim(without_mark(s));
    return s.len && s.data[0] == '<' && str_find(s, "<Sentence ", 0) != SIZE_MAX;
}

static parley_status find_kind(Reader *r, parley_error *err) {
    parley_status status = fill_to(r, LOOK_BYTES, err);
    if (status) return status;
    Str head = str_slice(unread(r), 0, LOOK_BYTES);
    r->kind = looks_like_json(head)       ? INPUT_JSONL
              : looks_like_petrarch(head) ? INPUT_PETRARCH
              : looks_like_html(head)     ? INPUT_HTML
                                          : INPUT_TEXT;
    r->kind_known = true;
    return PARLEY_OK;
}

/* ---- documents ---- */

static ReadResult out_of_memory(parley_error *err) {
    error_memory(err);
    return READ_FAILED;
}

static Str copy_id(Arena *arena, const char *base, size_t line) {
    StrBuf id = {0};
    strbuf_text(&id, base);
    if (line) strbuf_format(&id, ":%zu", line);
    Str copy = id.failed ? (Str){NULL, 0} : str_copy(arena, strbuf_view(&id));
    strbuf_free(&id);
    return copy;
}

static bool start_document(const Reader *r, Arena *arena, size_t line, Document *doc) {
    *doc = (Document){.arena = arena};
    doc->date = doc->title = doc->url = doc->publisher = (Str){"", 0};
    doc->given = doc->text = (Str){"", 0};
    doc->dateline_place = doc->dateline_agency = doc->dateline_date = (Str){"", 0};
    doc->id = copy_id(arena, r->base, line);
    return doc->id.data != NULL;
}

/* Lines are turned to UTF-8 one by one: files are put together from many sources. */
static ReadResult read_line(Reader *r, Str line, Arena *arena, Document *doc, parley_error *err) {
    Str text;
    StrBuf where = {0};
    if (encoding_to_utf8(arena, line, &text, err)) return READ_FAILED;
    strbuf_format(&where, "%s:%zu", r->name, r->line);
    if (where.failed || !start_document(r, arena, r->line, doc)) {
        strbuf_free(&where);
        error_memory(err);
        return READ_FAILED;
    }
    JsonlResult result = jsonl_read(text, where.data, doc, err);
    strbuf_free(&where);
    switch (result) {
    case JSONL_DOCUMENT:
        return READ_DOCUMENT;
    case JSONL_WARNED:
        return READ_WARNING;
    case JSONL_REFUSED:
        return READ_ERROR;
    case JSONL_FAILED:
        break;
    }
    return READ_FAILED;
}

static ReadResult next_of_lines(Reader *r, Arena *arena, Document *doc, parley_error *err) {
    Str line;
    for (;;) {
        switch (next_line(r, &line, err)) {
        case LINE_FAILED:
            return READ_FAILED;
        case LINE_TOO_LONG:
            r->documents++;
            error_set(err, PARLEY_ERR_LIMIT,
                      "%s:%zu: the line has more than %zu bytes; it is passed over", r->name,
                      r->line, r->line_limit);
            return READ_ERROR;
        case LINE_NONE:
            r->done = true;
            if (r->documents) return READ_END;
            error_set(err, PARLEY_ERR_INPUT, "%s: the input is empty", r->name);
            return READ_ERROR;
        case LINE_READ:
            break;
        }
        if (r->line == 1) line = without_mark(line);
        if (str_trim(line).len == 0) continue;
        r->documents++;
        return read_line(r, line, arena, doc, err);
    }
}

static ReadResult refuse_whole(Reader *r, Str all, parley_error *err) {
    const char *binary = encoding_binary_kind(all);
    if (all.len > r->document_limit) {
        error_set(err, PARLEY_ERR_LIMIT,
                  "%s: the document has more than %zu bytes; split it into one file, or one line "
                  "of JSON, a report",
                  r->name, r->document_limit);
        return READ_ERROR;
    }
    if (str_trim(all).len == 0) {
        error_set(err, PARLEY_ERR_INPUT, "%s: the input is empty", r->name);
        return READ_ERROR;
    }
    if (binary) {
        error_set(err, PARLEY_ERR_INPUT, "%s: this is %s, not text", r->name, binary);
        return READ_ERROR;
    }
    return READ_DOCUMENT;
}

static parley_status read_whole_page(Document *doc, Str html, Str *text, parley_error *err) {
    Page page;
    parley_status status = html_read(doc->arena, html, &page, err);
    if (status) return status;
    doc->title = page.title;
    doc->url = page.url;
    doc->publisher = page.publisher;
    doc->date = page.date;
    *text = page.text;
    return PARLEY_OK;
}

static ReadResult next_whole(Reader *r, Arena *arena, Document *doc, parley_error *err) {
    r->done = true;
    if (fill_to(r, r->document_limit + 1, err)) return READ_FAILED;
    Str all = unread(r), text;
    ReadResult result = refuse_whole(r, all, err);
    if (result != READ_DOCUMENT) return result;
    if (!start_document(r, arena, 0, doc) || encoding_to_utf8(arena, all, &text, err))
        return out_of_memory(err);
    /* The buffer goes with the reader, the document stays. */
    bool in_buffer = text.data >= all.data && text.data <= all.data + all.len;
    if (in_buffer && r->kind != INPUT_HTML) text = str_copy(arena, text);
    if (!text.data) return out_of_memory(err);
    parley_error why = {.status = PARLEY_OK};
    parley_status status = PARLEY_OK;
    if (r->kind == INPUT_HTML) status = read_whole_page(doc, text, &text, &why);
    if (!status) status = document_read(doc, text, &why);
    if (status == PARLEY_OK) return READ_DOCUMENT;
    error_set(err, status, "%s: %s", r->name, why.message);
    return status == PARLEY_ERR_MEMORY ? READ_FAILED : READ_ERROR;
}

/* Finds the next "<Sentence ...> ... </Sentence>" in the stream; false at the end. */
static bool next_element(Reader *r, Str *element, parley_error *err) {
    static const char begin[] = "<Sentence ", end[] = "</Sentence>";
    for (;;) {
        size_t from = str_find(unread(r), begin, 0);
        size_t to = from == SIZE_MAX ? SIZE_MAX : str_find(unread(r), end, from);
        if (to != SIZE_MAX) {
            size_t stop = to + sizeof end - 1;
            *element = str_slice(unread(r), from, stop);
            r->buffer_at += stop;
            return true;
        }
        /* What cannot begin one is dropped; half a mark may stand at the end. */
        size_t useless = from != SIZE_MAX ? from : unread(r).len;
        if (from == SIZE_MAX) useless -= useless < sizeof begin ? useless : sizeof begin;
        r->buffer_at += useless;
        if (unread(r).len > r->line_limit) {
            error_set(err, PARLEY_ERR_LIMIT, "%s: sentence %zu has more than %zu bytes", r->name,
                      r->documents + 1, r->line_limit);
            return false;
        }
        if (r->at_end || fill(r, err)) return false;
    }
}

static ReadResult next_sentence(Reader *r, Arena *arena, Document *doc, parley_error *err) {
    Str element, text;
    if (!next_element(r, &element, err)) {
        r->done = true;
        if (err->status == PARLEY_ERR_LIMIT) return READ_ERROR;
        if (err->status != PARLEY_OK) return READ_FAILED;
        if (r->documents) return READ_END;
        error_set(err, PARLEY_ERR_INPUT, "%s: there is no <Sentence> in it", r->name);
        return READ_ERROR;
    }
    r->documents++;
    if (encoding_to_utf8(arena, element, &text, err) ||
        !start_document(r, arena, r->documents, doc))
        return out_of_memory(err);
    bool warned;
    parley_error why = {.status = PARLEY_OK};
    parley_status status = petrarch_xml_read(text, doc, &warned, &why);
    if (status == PARLEY_ERR_MEMORY) return out_of_memory(err);
    if (status || warned)
        error_set(err, PARLEY_ERR_INPUT, "%s: sentence %zu: %s", r->name, r->documents,
                  why.message);
    return status ? READ_ERROR : warned ? READ_WARNING : READ_DOCUMENT;
}

ReadResult reader_next(Reader *reader, Arena *arena, Document *doc, parley_error *err) {
    error_clear(err);
    if (reader->done) return READ_END;
    if (!reader->kind_known && find_kind(reader, err)) return READ_FAILED;
    if (reader->kind == INPUT_PETRARCH) return next_sentence(reader, arena, doc, err);
    return reader->kind == INPUT_JSONL ? next_of_lines(reader, arena, doc, err)
                                       : next_whole(reader, arena, doc, err);
}
