/* Codes one text at a time, on one thread: for commands that go through many short texts and look
 * at the events themselves. */
#ifndef ENGINE_TEXT_CODER_H
#define ENGINE_TEXT_CODER_H

#include "base/error.h"
#include "engine/pipeline.h"

typedef struct TextCoder {
    const Knowledge *knowledge;
    Workspace *workspace;
    Arena *arena;
    Stage until; /* STAGE_EVENTS at first */
    Document doc;
    Coded coded; /* valid until the next text */
} TextCoder;

/* PARLEY_ERR_MEMORY. Free with text_coder_free, also after a failure. */
parley_status text_coder_new(const Knowledge *knowledge, TextCoder *out, parley_error *err);
void text_coder_free(TextCoder *coder);

/* For a document that the caller reads himself: it is emptied, with the arena and the id (which
 * must live as long), read, and coded into coder->coded. */
Document *text_coder_begin(TextCoder *coder, Str id);
parley_status text_coder_finish(TextCoder *coder, parley_error *err);

/* Codes a text into coder->coded. The coder may be used again after a failure. */
parley_status text_coder_code(TextCoder *coder, const TextWanted *wanted, parley_error *err);

#endif
