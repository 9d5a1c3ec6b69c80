/* A report as it goes through the house: what was given, the repaired text that is coded,
 * the map from one to the other, and the report's parts (headline, dateline, body...).
 * All of it lives in the document's arena; later stages add beside it and never change it. */
#ifndef TEXT_DOCUMENT_H
#define TEXT_DOCUMENT_H

#include "base/arena.h"
#include "base/error.h"
#include "base/str.h"

#include <jansson.h>

/* What a stretch of the repaired text is. Blocks stand in order and do not overlap; what lies
 * between two blocks is white space, or markup that is nobody's words. */
typedef enum BlockKind {
    BLOCK_HEADLINE,
    BLOCK_BYLINE,   /* "By Jane Doe"; not coded */
    BLOCK_DATELINE, /* "ALEPPO, Syria, Sept 5 (Reuters) -"; gives place and date, not coded */
    BLOCK_PARAGRAPH,
    BLOCK_ITEM,   /* an item of a bullet list: sentences never run over its end */
    BLOCK_TEASER, /* a line for another story; not coded */
    BLOCK_CUT     /* a tail cut off in mid-sentence; not coded as if whole */
} BlockKind;

typedef struct Block {
    BlockKind kind;
    uint32_t start, end; /* bytes of the repaired text, white space trimmed */
} Block;

typedef enum SpanRole { SPAN_SOURCE, SPAN_TARGET } SpanRole;

/* A stretch that the caller marked for guided coding. */
typedef struct MarkedSpan {
    SpanRole role;
    uint32_t given_start, given_end; /* code points of the text as given */
    uint32_t start, end;             /* bytes of the repaired text */
} MarkedSpan;

/* Where repaired text differs from the given one. Byte offsets of the repaired text to code
 * points of the given one. Opaque: use offset_to_given and offset_from_given. */
typedef struct OffsetMap OffsetMap;

typedef struct Document {
    Arena *arena; /* holds all that is here; owned by whoever made the document */
    Str id;       /* never empty: given, or "FILE:LINE" or "FILE" made up by the reader */
    Str date;     /* "YYYY-MM-DD" or empty when not known */
    Str title, url, publisher;
    json_t *extra; /* fields that parley does not know, or NULL; document_release drops it */
    Str given;     /* the text as given, in UTF-8 */
    Str text;      /* the repaired text, in UTF-8, valid throughout */
    const OffsetMap *map;
    const Block *blocks;
    uint32_t block_count;
    const MarkedSpan *spans;
    uint32_t span_count; /* 0: coding is not guided */
    Str dateline_place;  /* "ALEPPO, Syria" as it stands in the dateline, or empty */
    Str dateline_agency; /* "Reuters", or empty */
    Str dateline_date;   /* "Sept 5" as it stands, or empty */
} Document;

/* Repairs and divides `given` (valid UTF-8) and fills doc->given, text, map, blocks and the
 * dateline fields. Everything else of doc is left alone. doc->arena must be set. With title set,
 * the text is taken to have no headline of its own unless its first line says the same. */
parley_status document_read(Document *doc, Str given, parley_error *err);

/* The code point of the given text at which the repaired byte `offset` begins (for an end offset,
 * pass the byte after the last one with is_end: what was dropped in between is left outside). */
uint32_t offset_to_given(const OffsetMap *map, uint32_t offset, bool is_end);

/* The other way round: the first repaired byte at or after that code point. */
uint32_t offset_from_given(const OffsetMap *map, uint32_t code_point);

/* Drops what the arena does not hold (extra). */
void document_release(Document *doc);

#endif
