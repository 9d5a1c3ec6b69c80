#include "text/document.h"

#include "base/utf8.h"
#include "text/layout.h"
#include "text/repair.h"

/* Offsets are 32 bits wide all through the house. */
enum { GIVEN_MAX_BYTES = 1 << 28 };

parley_status document_read(Document *doc, Str given, parley_error *err) {
    if (given.len > GIVEN_MAX_BYTES)
        return error_set(err, PARLEY_ERR_LIMIT, "the text has %zu bytes; at most %d can be read",
                         given.len, GIVEN_MAX_BYTES);
    size_t bad = utf8_first_invalid(given, 0);
    if (bad != SIZE_MAX)
        return error_set(err, PARLEY_ERR_INPUT, "the text is no UTF-8 at byte %zu", bad);
    doc->given = given;
    parley_status status = text_repair(doc->arena, given, &doc->text, &doc->map, err);
    return status ? status : layout_read(doc, err);
}

void document_release(Document *doc) {
    if (!doc) return;
    json_decref(doc->extra);
    doc->extra = NULL;
}
