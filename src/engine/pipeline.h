/* The order of the stages: a document goes in, its sentences, trees, mentions, events and quotes
 * come out, all in the document's arena. */
#ifndef ENGINE_PIPELINE_H
#define ENGINE_PIPELINE_H

#include "event/explain.h"

/* What coding reads and never changes. Shared by threads; owned by whoever opened it. */
typedef struct Knowledge {
    const Model *model;
    const Lexicon *lexicon;       /* NULL: parsing only */
    const Gazetteer *gazetteer;   /* NULL: places are not resolved */
    const Neighbours *neighbours; /* NULL: words that the lexicon lacks stay unknown */
} Knowledge;

/* How far a document goes; with the reasons, what became of each word is kept. */
typedef enum Stage { STAGE_TOKENS, STAGE_TREES, STAGE_MENTIONS, STAGE_EVENTS, STAGE_REASONS } Stage;

/* A document and all that was found in it. */
typedef struct Coded {
    const Document *doc;
    TokenList tokens;
    ParsedDocument parsed;
    Mentions mentions;
    Coding coding;
    Trace trace; /* with STAGE_REASONS, and while the workspace holds the document */
} Coded;

/* Takes a document that document_read has filled down the list, as far as `until`. workspace is
 * the thread's own. On failure *out holds what was done so far. */
parley_status document_code(const Knowledge *knowledge, Workspace *workspace, const Document *doc,
                            Stage until, Coded *out, parley_error *err);

/* A span that was asked for, in code points of the given text. */
typedef struct SpanWanted {
    SpanRole role;
    uint32_t start, end;
} SpanWanted;

/* A document of a text at hand: read, its date checked, its spans found in the repaired text. All
 * of it is copied into the arena. PARLEY_ERR_INPUT, PARLEY_ERR_LIMIT, PARLEY_ERR_MEMORY. */
typedef struct TextWanted {
    Str id, date, title, text;
    const SpanWanted *spans;
    size_t span_count;
} TextWanted;
parley_status document_of_text(Arena *arena, const TextWanted *wanted, Document *doc,
                               parley_error *err);

/* Most bytes that one document's stages may take from its arena. */
#define DOCUMENT_MEMORY_LIMIT ((size_t)4 << 30)

#endif
