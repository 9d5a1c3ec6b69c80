#include "engine/text_coder.h"

parley_status text_coder_new(const Knowledge *knowledge, TextCoder *out, parley_error *err) {
    *out = (TextCoder){.knowledge = knowledge, .until = STAGE_EVENTS};
    out->workspace = workspace_new(knowledge->model);
    out->arena = arena_new(DOCUMENT_MEMORY_LIMIT);
    return out->workspace && out->arena ? PARLEY_OK : error_memory(err);
}

void text_coder_free(TextCoder *coder) {
    workspace_free(coder->workspace);
    arena_free(coder->arena);
    *coder = (TextCoder){.knowledge = NULL};
}

parley_status text_coder_code(TextCoder *coder, const TextWanted *wanted, parley_error *err) {
    arena_reset(coder->arena);
    coder->coded = (Coded){.doc = NULL};
    parley_status status = document_of_text(coder->arena, wanted, &coder->doc, err);
    if (status != PARLEY_OK) return status;
    return document_code(coder->knowledge, coder->workspace, &coder->doc, coder->until,
                         &coder->coded, err);
}
