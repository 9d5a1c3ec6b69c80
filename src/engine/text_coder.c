#include "engine/text_coder.h"

parley_status text_coder_new(const Knowledge *knowledge, TextCoder *out, parley_error *err) {
    *out = (TextCoder){.knowledge = knowledge, .until = STAGE_EVENTS};
    out->workspace = workspace_new(knowledge->model);
    out->arena = arena_new(DOCUMENT_MEMORY_LIMIT);
    return out->workspace && out->arena ? PARLEY_OK : error_memory(err);
}

void text_coder_free(TextCoder *coder) {
    document_release(&coder->doc);
    workspace_free(coder->workspace);
    arena_free(coder->arena);
    *coder = (TextCoder){.knowledge = NULL};
}

Document *text_coder_begin(TextCoder *coder, Str id) {
    document_release(&coder->doc);
    arena_reset(coder->arena);
    coder->coded = (Coded){.doc = NULL};
    coder->doc = (Document){.arena = coder->arena, .id = id};
    return &coder->doc;
}

parley_status text_coder_finish(TextCoder *coder, parley_error *err) {
    return document_code(coder->knowledge, coder->workspace, &coder->doc, coder->until,
                         &coder->coded, err);
}

parley_status text_coder_code(TextCoder *coder, const TextWanted *wanted, parley_error *err) {
    Document *doc = text_coder_begin(coder, wanted->id);
    parley_status status = document_of_text(coder->arena, wanted, doc, err);
    return status == PARLEY_OK ? text_coder_finish(coder, err) : status;
}
