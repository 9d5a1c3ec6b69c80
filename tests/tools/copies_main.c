/* For bench/copies: adds reports to a record without coding them, so that the finding of copies can
 * be measured alone.
 *
 *     copies RECORD <reports.jsonl */
#include "engine/pipeline.h"
#include "record/record.h"
#include "text/reader.h"

#include <stdio.h>

static int fail(const char *what) {
    fprintf(stderr, "copies: %s\n", what);
    return 1;
}

static parley_status add(Record *record, const Document *doc, parley_error *err) {
    TokenList tokens = {.sentence_count = 0};
    ParsedDocument parsed = {.doc = doc};
    Coding coding = {.event_count = 0};
    return record_add(record, &(RecordInput){doc, &tokens, &parsed, &coding, "copies"}, err);
}

int main(int argc, char **argv) {
    parley_error err = {PARLEY_OK, ""};
    Record *record;
    if (argc != 2) return fail("usage: copies RECORD <reports.jsonl");
    if (record_open(argv[1], RECORD_WRITE, &record, &err)) return fail(err.message);
    Arena *arena = arena_new(0);
    ReaderOptions options = {.kind = INPUT_JSONL, .name = "stdin"};
    Reader *reader = reader_open(stdin, &options);
    if (!arena || !reader) return fail("out of memory");
    int status = 0;
    Document doc = {.arena = NULL};
    while (!status && reader_next(reader, arena, &doc, &err) == READ_DOCUMENT) {
        if (add(record, &doc, &err)) status = fail(err.message);
        document_release(&doc);
        arena_reset(arena);
        doc = (Document){.arena = NULL};
    }
    reader_free(reader);
    arena_free(arena);
    record_close(record);
    return status;
}
