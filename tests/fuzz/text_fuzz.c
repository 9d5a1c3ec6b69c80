/* Fuzzes the readers: any bytes, as whatever they seem to be. The first byte chooses the kind. */
#include "base/utf8.h"
#include "text/reader.h"

#include <stdlib.h>

static void check(const Document *doc) {
    uint32_t points = (uint32_t)utf8_count(doc->given), last = 0, before = 0;
    if (!utf8_valid(doc->text) || doc->text.len > doc->given.len) abort();
    for (uint32_t at = 0; at <= doc->text.len; at++) {
        uint32_t start = offset_to_given(doc->map, at, false);
        if (start > points || start < last) abort();
        last = start;
    }
    for (uint32_t i = 0; i < doc->block_count; i++) {
        const Block *block = &doc->blocks[i];
        if (block->start < before || block->end <= block->start || block->end > doc->text.len)
            abort();
        before = block->end;
    }
    for (uint32_t i = 0; i < doc->span_count; i++)
        if (doc->spans[i].end > doc->text.len) abort();
    for (uint32_t point = 0; point <= points; point++)
        if (offset_from_given(doc->map, point) > doc->text.len) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size == 0) return 0;
    ReaderOptions options = {.kind = (InputKind)(data[0] % 4), .name = "fuzz", .line_limit = 1000};
    Reader *reader = reader_open_bytes((Str){(const char *)data + 1, size - 1}, &options);
    Arena *arena = arena_new(0);
    for (;;) {
        Document doc;
        parley_error err;
        ReadResult result = reader_next(reader, arena, &doc, &err);
        if (result == READ_END || result == READ_FAILED) break;
        if (result == READ_DOCUMENT || result == READ_WARNING) {
            check(&doc);
            document_release(&doc);
        }
    }
    arena_free(arena);
    reader_free(reader);
    return 0;
}
