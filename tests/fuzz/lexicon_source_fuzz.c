/* Any bytes as the lexicon's text: read, and where they hold no error compiled and opened. */
#include "lexicon/compile.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    LexiconSource *source;
    Str text = {(const char *)data, size};
    if (lexicon_source_text("fuzz.lex", text, &source, NULL) != PARLEY_OK) return 0;
    unsigned char *bytes;
    size_t len;
    if (lexicon_compile(source, &bytes, &len, NULL) == PARLEY_OK) {
        Lexicon *lexicon;
        /* What the compiler writes must open. */
        if (lexicon_open_bytes(bytes, len, &lexicon, NULL) != PARLEY_OK) abort();
        lexicon_close(lexicon);
    }
    lexicon_source_free(source);
    return 0;
}
