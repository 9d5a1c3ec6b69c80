/* Any bytes as each of PETRARCH's dictionaries, and as its XML input. What the import writes must
 * be lexicon text that can be read. */
#include "lexicon/compile.h"
#include "lexicon/petrarch.h"
#include "text/reader.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void ignore(void *context, const char *file, size_t line, const char *reason) {
    (void)context;
    (void)file;
    (void)line;
    (void)reason;
}

static void import_as(PetrarchKind kind, Str text) {
    PetrarchImport *import = petrarch_open(ignore, NULL);
    if (!import) return;
    petrarch_read(import, kind, "fuzz.txt", text);
    Str out;
    LexiconSource *source;
    if (petrarch_text(import, &out) &&
        lexicon_source_text("fuzz.lex", out, &source, NULL) == PARLEY_OK)
        lexicon_source_free(source);
    petrarch_close(import);
}

static void read_input(Str text) {
    ReaderOptions options = {.kind = INPUT_PETRARCH, .name = "fuzz.xml", .line_limit = 1 << 16};
    Reader *reader = reader_open_bytes(text, &options);
    ReadResult result = reader ? READ_ERROR : READ_END;
    while (result != READ_END && result != READ_FAILED) {
        Arena *arena = arena_new(0);
        Document doc;
        parley_error err;
        result = reader_next(reader, arena, &doc, &err);
        if (result == READ_DOCUMENT || result == READ_WARNING) document_release(&doc);
        arena_free(arena);
    }
    reader_free(reader);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size == 0) return 0;
    Str text = {(const char *)data + 1, size - 1};
    if (data[0] % 5 < PETRARCH_KIND_COUNT)
        import_as((PetrarchKind)(data[0] % 5), text);
    else
        read_input(text);
    return 0;
}
