/* Makes a document of one line of JSON Lines. */
#ifndef TEXT_JSONL_H
#define TEXT_JSONL_H

#include "text/document.h"

typedef enum JsonlResult {
    JSONL_DOCUMENT, /* doc is filled */
    JSONL_WARNED,   /* doc is filled, less a field that err tells of */
    JSONL_REFUSED,  /* no document; err tells why */
    JSONL_FAILED    /* out of memory; err is set */
} JsonlResult;

/* Reads a line (UTF-8) into doc, whose arena is set and whose id holds the id to use where the
 * line gives none. `where` ("FILE:LINE") begins every message. A date that is none is left out
 * with a warning; spans that are wrong refuse the document, since to code it without them would
 * answer a question that nobody asked. After JSONL_DOCUMENT and JSONL_WARNED the caller owns doc
 * (document_release); doc->extra holds the fields that parley does not know. */
JsonlResult jsonl_read(Str line, const char *where, Document *doc, parley_error *err);

#endif
