/* Tests of src/text: repair and its offset map, the parts of a report, encodings, readers. What
 * goes in and must come out as text stands in tests/cases/text/. */
#include "cases.h"
#include "text/encoding.h"
#include "text/document.h"
#include "text/reader.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

static const char *const kinds[] = {"HEADLINE", "BYLINE", "DATELINE", "PARAGRAPH",
                                    "ITEM",     "TEASER", "CUT"};

static void put_dateline(const Document *doc, StrBuf *out) {
    if (doc->dateline_place.len) strbuf_format(out, "  place %.*s\n", STR_ARG(doc->dateline_place));
    if (doc->dateline_agency.len)
        strbuf_format(out, "  agency %.*s\n", STR_ARG(doc->dateline_agency));
    if (doc->dateline_date.len) strbuf_format(out, "  date %.*s\n", STR_ARG(doc->dateline_date));
}

/* A block a line: its kind, where it stands in the given text, its repaired text. */
static void render_document(Str input, StrBuf *out) {
    Arena *arena = arena_new(0);
    Str text;
    parley_error err;
    assert_non_null(arena);
    assert_int_equal(encoding_to_utf8(arena, input, &text, &err), PARLEY_OK);
    Document doc = {.arena = arena, .title = STR("")};
    assert_int_equal(document_read(&doc, text, &err), PARLEY_OK);
    for (uint32_t i = 0; i < doc.block_count; i++) {
        const Block *block = &doc.blocks[i];
        strbuf_format(out, "%s %u-%u ", kinds[block->kind],
                      offset_to_given(doc.map, block->start, false),
                      offset_to_given(doc.map, block->end, true));
        for (uint32_t at = block->start; at < block->end; at++)
            strbuf_char(out, doc.text.data[at] == '\n' ? '/' : doc.text.data[at]);
        strbuf_char(out, '\n');
        if (block->kind == BLOCK_DATELINE) put_dateline(&doc, out);
    }
    arena_free(arena);
}

static void text_cases(void **state) {
    (void)state;
    assert_int_equal(cases_run("text", render_document), 0);
}

/* ---- the offset map ---- */

static void read_text(Arena *arena, Str given, Document *doc) {
    parley_error err;
    *doc = (Document){.arena = arena, .title = STR("")};
    assert_int_equal(document_read(doc, given, &err), PARLEY_OK);
}

/* Start offsets never go back, an end is never before its start, and both ways agree. */
static void check_map(const Document *doc) {
    uint32_t last = 0, points = (uint32_t)utf8_count(doc->given);
    for (size_t at = 0; at < doc->text.len;) {
        int32_t code;
        size_t next = at + utf8_next(doc->text, at, &code);
        uint32_t start = offset_to_given(doc->map, (uint32_t)at, false);
        uint32_t end = offset_to_given(doc->map, (uint32_t)next, true);
        assert_true(code >= 0 && start >= last && end >= start && end <= points);
        assert_true(offset_from_given(doc->map, start) <= at);
        assert_true(offset_from_given(doc->map, end) >= next || end == points);
        last = start;
        at = next;
    }
}

static void offsets_of_changes(void **state) {
    (void)state;
    Arena *arena = arena_new(0);
    Document doc;
    /* 0 A, 1-5 &amp;, 6 soft hyphen, 7 B, 8-10 garbled apostrophe, 11 C, 12-14 <p>, 15 D */
    Str given = STR("A&amp;\xC2\xAD"
                    "B\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2"
                    "C<p>D");
    read_text(arena, given, &doc);
    assert_true(str_is(doc.text, "A&B\xE2\x80\x99"
                                 "C\n\nD"));
    static const struct {
        uint32_t byte, start, end;
    } want[] = {{0, 0, 0},   {1, 1, 1},   {2, 7, 6},   {3, 8, 8},
                {6, 11, 11}, {7, 12, 12}, {9, 15, 15}, {10, 16, 16}};
    for (size_t i = 0; i < sizeof want / sizeof want[0]; i++) {
        assert_int_equal(offset_to_given(doc.map, want[i].byte, false), want[i].start);
        assert_int_equal(offset_to_given(doc.map, want[i].byte, true), want[i].end);
    }
    assert_int_equal(offset_from_given(doc.map, 0), 0);
    assert_int_equal(offset_from_given(doc.map, 3), 2); /* inside the entity: after it */
    assert_int_equal(offset_from_given(doc.map, 6), 2);
    assert_int_equal(offset_from_given(doc.map, 7), 2);
    assert_int_equal(offset_from_given(doc.map, 15), 9);
    assert_int_equal(offset_from_given(doc.map, 99), 10);
    check_map(&doc);
    arena_free(arena);
}

static void offsets_of_long_text(void **state) {
    (void)state;
    static const char *const pieces[] = {"plain words ",
                                         "\xE2\x80\x9Cquoted\xE2\x80\x9D ",
                                         "&quot;",
                                         "\xC2\xAD",
                                         "\xC3\x83\xC2\xA9",
                                         "\n\n",
                                         "<br/>",
                                         "e\xCC\x81",
                                         "\xF0\x9F\x98\x80",
                                         "\r\n",
                                         "\xC2\xA0"};
    StrBuf given = {0};
    uint32_t seed = 1;
    for (int i = 0; i < 5000; i++) {
        seed = seed * 1103515245u + 12345u;
        strbuf_text(&given, pieces[(seed >> 16) % (sizeof pieces / sizeof pieces[0])]);
    }
    Arena *arena = arena_new(0);
    Document doc;
    read_text(arena, strbuf_view(&given), &doc);
    check_map(&doc);
    arena_free(arena);
    strbuf_free(&given);
}

static void refused_texts(void **state) {
    (void)state;
    Arena *arena = arena_new(0);
    parley_error err;
    Document doc = {.arena = arena, .title = STR("")};
    assert_int_equal(document_read(&doc, STR("ab\xFF"), &err), PARLEY_ERR_INPUT);
    assert_int_equal(document_read(&doc, STR(""), &err), PARLEY_OK);
    assert_int_equal(doc.block_count, 0);
    arena_free(arena);
}

/* However little memory there is, a status comes back. */
static void short_of_memory(void **state) {
    (void)state;
    Str given = STR("Town shelled\n\nBEIRUT (AP) - It&#8217;s \xC2\xAD so. <p>He said.");
    for (size_t limit = 16; limit < 40000; limit += 64) {
        Arena *arena = arena_new(limit);
        Document doc = {.arena = arena, .title = STR("")};
        parley_error err;
        parley_status status = document_read(&doc, given, &err);
        assert_true(status == PARLEY_OK || status == PARLEY_ERR_MEMORY);
        arena_free(arena);
    }
}

static void title_decides_headline(void **state) {
    (void)state;
    Arena *arena = arena_new(0);
    parley_error err;
    Str given = STR("Rebels take a town\n\nFighting went on. It was bad.");
    Document doc = {.arena = arena, .title = STR("REBELS TAKE A TOWN!")};
    assert_int_equal(document_read(&doc, given, &err), PARLEY_OK);
    assert_int_equal(doc.blocks[0].kind, BLOCK_HEADLINE);
    doc.title = STR("Another title");
    assert_int_equal(document_read(&doc, given, &err), PARLEY_OK);
    assert_int_equal(doc.blocks[0].kind, BLOCK_PARAGRAPH);
    arena_free(arena);
}

/* ---- readers ---- */

/* All that a reader yields, a line each: the result, then the id, date, title and text, or the
 * message. */
static void put_readings(Reader *reader, StrBuf *out) {
    static const char *const results[] = {"document", "warning", "error", "failed", "end"};
    assert_non_null(reader);
    Arena *arena = arena_new(0);
    ReadResult result;
    do {
        Document doc;
        parley_error err;
        result = reader_next(reader, arena, &doc, &err);
        if (result == READ_END) break;
        strbuf_format(out, "%s", results[result]);
        if (result != READ_DOCUMENT) strbuf_format(out, " [%s]", err.message);
        if (result == READ_DOCUMENT || result == READ_WARNING) {
            strbuf_format(out, " %.*s|%.*s|%.*s|%.*s", STR_ARG(doc.id), STR_ARG(doc.date),
                          STR_ARG(doc.title), STR_ARG(doc.text));
            for (uint32_t i = 0; i < doc.span_count; i++)
                strbuf_format(out, " <%s %.*s>",
                              doc.spans[i].role == SPAN_SOURCE ? "source" : "target",
                              STR_ARG(str_slice(doc.text, doc.spans[i].start, doc.spans[i].end)));
            if (doc.extra) strbuf_format(out, " +%zu", json_object_size(doc.extra));
            document_release(&doc);
        }
        strbuf_char(out, '\n');
        arena_reset(arena);
    } while (result != READ_FAILED);
    arena_free(arena);
    reader_free(reader);
}

static void render_input(Str input, StrBuf *out) {
    ReaderOptions options = {
        .kind = INPUT_AUTO, .name = "dir/in.txt", .line_limit = 400, .document_limit = 2000};
    put_readings(reader_open_bytes(input, &options), out);
}

static void reader_cases(void **state) {
    (void)state;
    assert_int_equal(cases_run("reader", render_input), 0);
}

static void check_readings(Str input, const ReaderOptions *options, const char *want) {
    StrBuf got = {0};
    put_readings(reader_open_bytes(input, options), &got);
    assert_string_equal(got.len ? got.data : "", want);
    strbuf_free(&got);
}

static void reader_of_bytes(void **state) {
    (void)state;
    ReaderOptions options = {.name = "-"};
    check_readings(STR("\xFF\xFE"
                       "H\0i\0.\0"),
                   &options, "document stdin|||Hi.\n");
    check_readings(STR("\xFE\xFF\0H\0i\xD8\x3D\xDE\x00"), &options,
                   "document stdin|||Hi\xF0\x9F\x98\x80\n");
    check_readings(STR("a\0b\0\1\2\3\0\0\0"), &options,
                   "error [stdin: this is binary data, not text]\n");
    check_readings(STR("%PDF-1.4 ..."), &options, "error [stdin: this is a PDF file, not text]\n");
    check_readings(STR(""), &options, "error [stdin: the input is empty]\n");
    options.kind = INPUT_JSONL;
    check_readings(STR("\n \n"), &options, "error [stdin: the input is empty]\n");
    check_readings(STR("no json"), &options,
                   "error [stdin:1: no JSON: '[' or '{' expected near 'no' (column 2)]\n");
}

/* A line far over the limit is passed over without being kept, and what follows is read. */
static void line_too_long(void **state) {
    (void)state;
    FILE *file = tmpfile();
    assert_non_null(file);
    fputs("{\"text\": \"", file);
    for (int i = 0; i < 300000; i++) fputs("0123456789", file);
    fputs("\"}\n{\"id\": \"b\", \"text\": \"Short.\"}", file);
    rewind(file);
    ReaderOptions options = {.name = "long.jsonl", .line_limit = 100000};
    StrBuf got = {0};
    put_readings(reader_open(file, &options), &got);
    assert_string_equal(got.data, "error [long.jsonl:1: the line has more than 100000 bytes; it is "
                                  "passed over]\ndocument b|||Short.\n");
    strbuf_free(&got);
    fclose(file);
}

static void page_too_deep(void **state) {
    (void)state;
    StrBuf page = {0};
    strbuf_text(&page, "<html><body>");
    for (int i = 0; i < 10000; i++) strbuf_text(&page, "<div>");
    strbuf_text(&page, "text");
    ReaderOptions options = {.name = "deep.html"};
    check_readings(strbuf_view(&page), &options,
                   "error [deep.html: the page nests more than 4000 elements deep]\n");
    strbuf_free(&page);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_cases),           cmocka_unit_test(offsets_of_changes),
        cmocka_unit_test(offsets_of_long_text), cmocka_unit_test(refused_texts),
        cmocka_unit_test(short_of_memory),      cmocka_unit_test(title_decides_headline),
        cmocka_unit_test(reader_cases),         cmocka_unit_test(reader_of_bytes),
        cmocka_unit_test(line_too_long),        cmocka_unit_test(page_too_deep),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
