#include "engine/pipeline.h"

#include "base/utf8.h"
#include "text/calendar.h"

static parley_status parse_sentences(Workspace *workspace, const Document *doc, Coded *out,
                                     parley_error *err) {
    uint32_t count = out->tokens.sentence_count;
    Tree *trees = arena_array(doc->arena, count ? count : 1, sizeof *trees);
    if (!trees) return error_memory(err);
    out->parsed = (ParsedDocument){doc, trees, 0};
    for (uint32_t i = 0; i < count; i++) {
        const Sentence *sentence = &out->tokens.sentences[i];
        trees[i].sentence = sentence;
        parley_status status =
            tree_parse(workspace, doc->arena, out->tokens.tokens + sentence->first_token,
                       sentence->count, &trees[i], err);
        if (status != PARLEY_OK) return status;
        trees[i].sentence = sentence;
        out->parsed.count = i + 1;
    }
    return PARLEY_OK;
}

parley_status document_code(const Knowledge *knowledge, Workspace *workspace, const Document *doc,
                            Stage until, Coded *out, parley_error *err) {
    *out = (Coded){.doc = doc};
    parley_status status = tokenize(doc, &out->tokens, err);
    if (status != PARLEY_OK || until == STAGE_TOKENS) return status;

    workspace_keep_vectors(workspace, until >= STAGE_EVENTS);
    status = parse_sentences(workspace, doc, out, err);
    if (status != PARLEY_OK || until == STAGE_TREES) return status;

    status =
        mentions_find(knowledge->lexicon, knowledge->gazetteer, &out->parsed, &out->mentions, err);
    if (status != PARLEY_OK || until == STAGE_MENTIONS) return status;

    return code_events(knowledge->lexicon, &out->parsed, &out->mentions, knowledge->neighbours,
                       workspace, until == STAGE_REASONS ? &out->trace : NULL, &out->coding, err);
}

static parley_status set_spans(Document *doc, const TextWanted *wanted, parley_error *err) {
    if (wanted->span_count == 0) return PARLEY_OK;
    if (wanted->span_count > UINT32_MAX) return error_set(err, PARLEY_ERR_LIMIT, "too many spans");
    MarkedSpan *spans = arena_array(doc->arena, wanted->span_count, sizeof *spans);
    if (!spans) return error_memory(err);
    size_t length = utf8_count(doc->given);
    for (size_t i = 0; i < wanted->span_count; i++) {
        const SpanWanted *w = &wanted->spans[i];
        if (w->start >= w->end || w->end > length)
            return error_set(err, PARLEY_ERR_INPUT, "span %u-%u is not inside the text (0-%zu)",
                             w->start, w->end, length);
        spans[i] = (MarkedSpan){.role = w->role,
                                .given_start = w->start,
                                .given_end = w->end,
                                .start = offset_from_given(doc->map, w->start),
                                .end = offset_from_given(doc->map, w->end)};
    }
    doc->spans = spans;
    doc->span_count = (uint32_t)wanted->span_count;
    return PARLEY_OK;
}

parley_status document_of_text(Arena *arena, const TextWanted *wanted, Document *doc,
                               parley_error *err) {
    *doc = (Document){.arena = arena};
    size_t invalid = utf8_first_invalid(wanted->text, 0);
    if (invalid != SIZE_MAX)
        return error_set(err, PARLEY_ERR_INPUT, "byte %zu of the text is no UTF-8", invalid);
    if (wanted->date.len && !calendar_is_date(wanted->date))
        return error_set(err, PARLEY_ERR_INPUT, "\"%.*s\" is no date (YYYY-MM-DD)",
                         STR_ARG(wanted->date));
    doc->id = str_copy(arena, wanted->id);
    doc->date = str_copy(arena, wanted->date);
    doc->title = str_copy(arena, wanted->title);
    Str given = str_copy(arena, wanted->text);
    if (!doc->id.data || !doc->date.data || !doc->title.data || !given.data)
        return error_memory(err);
    parley_status status = document_read(doc, given, err);
    return status == PARLEY_OK ? set_spans(doc, wanted, err) : status;
}
