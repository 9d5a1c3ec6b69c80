/* The library's calls: handles around what the stages know by their own names. */
#include "parley/parley.h"

#include "engine/output.h"
#include "engine/lexicons.h"

#include <stdlib.h>

struct parley_model {
    Model *model;
    Neighbours *neighbours; /* NULL: none */
};

struct parley_lexicon {
    Lexicon *lexicon;
};

struct parley_places {
    Gazetteer *gazetteer;
};

struct parley_coder {
    Knowledge knowledge;
    Workspace *workspace;
};

struct parley_result {
    Arena *arena;
    Document doc;
    Coded coded;
    const Gazetteer *gazetteer;
    StrBuf text; /* the JSON last asked for */
};

const char *parley_version(void) {
    return PARLEY_VERSION;
}

parley_status parley_model_open(const char *path, parley_model **out, parley_error *err) {
    *out = NULL;
    parley_model *model = calloc(1, sizeof *model);
    if (!model) return error_memory(err);
    parley_status status = model_open(path, &model->model, err);
    if (status != PARLEY_OK) {
        free(model);
        return status;
    }
    *out = model;
    return error_clear(err);
}

parley_status parley_model_add_opinion(parley_model *model, const char *path, parley_error *err) {
    return model_add_opinion(model->model, path, err);
}

parley_status parley_model_add_neighbours(parley_model *model, const char *path,
                                          parley_error *err) {
    if (model->neighbours)
        return error_set(err, PARLEY_ERR_USAGE, "the neighbours were added before");
    return neighbours_open(path, &model->neighbours, err);
}

void parley_model_close(parley_model *model) {
    if (!model) return;
    model_close(model->model);
    neighbours_close(model->neighbours);
    free(model);
}

parley_status parley_lexicon_open(const char *path, parley_lexicon **out, parley_error *err) {
    *out = NULL;
    parley_lexicon *lexicon = calloc(1, sizeof *lexicon);
    if (!lexicon) return error_memory(err);
    parley_status status = lexicon_open(path, &lexicon->lexicon, err);
    if (status != PARLEY_OK) {
        free(lexicon);
        return status;
    }
    *out = lexicon;
    return error_clear(err);
}

parley_status parley_lexicon_read(const char *const *paths, size_t path_count, parley_lexicon **out,
                                  parley_error *err) {
    *out = NULL;
    parley_lexicon *lexicon = calloc(1, sizeof *lexicon);
    if (!lexicon) return error_memory(err);
    parley_status status = lexicon_from_text(paths, path_count, &lexicon->lexicon, err);
    if (status != PARLEY_OK) {
        free(lexicon);
        return status;
    }
    *out = lexicon;
    return error_clear(err);
}

void parley_lexicon_close(parley_lexicon *lexicon) {
    if (!lexicon) return;
    lexicon_close(lexicon->lexicon);
    free(lexicon);
}

parley_status parley_places_open(const char *path, parley_places **out, parley_error *err) {
    *out = NULL;
    parley_places *places = calloc(1, sizeof *places);
    if (!places) return error_memory(err);
    parley_status status = gazetteer_open(path, &places->gazetteer, err);
    if (status != PARLEY_OK) {
        free(places);
        return status;
    }
    *out = places;
    return error_clear(err);
}

void parley_places_close(parley_places *places) {
    if (!places) return;
    gazetteer_close(places->gazetteer);
    free(places);
}

parley_status parley_coder_new(const parley_model *model, const parley_lexicon *lexicon,
                               const parley_places *places, parley_coder **out, parley_error *err) {
    *out = NULL;
    parley_coder *coder = calloc(1, sizeof *coder);
    if (!coder) return error_memory(err);
    coder->knowledge = (Knowledge){model->model, lexicon->lexicon,
                                   places ? places->gazetteer : NULL, model->neighbours};
    coder->workspace = workspace_new(model->model);
    if (!coder->workspace) {
        free(coder);
        return error_memory(err);
    }
    *out = coder;
    return error_clear(err);
}

void parley_coder_free(parley_coder *coder) {
    if (!coder) return;
    workspace_free(coder->workspace);
    free(coder);
}

/* The caller's spans as the house has them. NULL when out of memory. */
static const SpanWanted *copy_spans(Arena *arena, const parley_report *report) {
    SpanWanted *spans = arena_array(arena, report->span_count + 1, sizeof *spans);
    for (size_t i = 0; spans && i < report->span_count; i++) {
        const parley_span *s = &report->spans[i];
        spans[i] =
            (SpanWanted){s->role == PARLEY_SOURCE ? SPAN_SOURCE : SPAN_TARGET, s->start, s->end};
    }
    return spans;
}

static parley_status code_report(parley_coder *coder, const parley_report *report,
                                 parley_result *result, parley_error *err) {
    const SpanWanted *spans = copy_spans(result->arena, report);
    if (!spans) return error_memory(err);
    TextWanted wanted = {.id = report->id && *report->id ? str_of(report->id) : STR("report"),
                         .date = str_of(report->date),
                         .title = str_of(report->title),
                         .text = {report->text, report->text_length},
                         .spans = spans,
                         .span_count = report->span_count};
    parley_status status = document_of_text(result->arena, &wanted, &result->doc, err);
    if (status != PARLEY_OK) return status;
    return document_code(&coder->knowledge, coder->workspace, &result->doc, STAGE_EVENTS,
                         &result->coded, err);
}

parley_status parley_code(parley_coder *coder, const parley_report *report, parley_result **out,
                          parley_error *err) {
    *out = NULL;
    parley_result *result = calloc(1, sizeof *result);
    if (!result) return error_memory(err);
    result->gazetteer = coder->knowledge.gazetteer;
    result->arena = arena_new(DOCUMENT_MEMORY_LIMIT);
    parley_status status =
        result->arena ? code_report(coder, report, result, err) : error_memory(err);
    if (status != PARLEY_OK) {
        parley_result_free(result);
        return status;
    }
    *out = result;
    return error_clear(err);
}

void parley_result_free(parley_result *result) {
    if (!result) return;
    document_release(&result->doc);
    arena_free(result->arena);
    strbuf_free(&result->text);
    free(result);
}

size_t parley_result_event_count(const parley_result *result) {
    return result->coded.coding.event_count;
}

size_t parley_result_quote_count(const parley_result *result) {
    return result->coded.coding.quote_count;
}

size_t parley_result_place_count(const parley_result *result) {
    return result->coded.mentions.place_count;
}

static parley_status no_such_index(size_t index, parley_error *err) {
    return error_set(err, PARLEY_ERR_USAGE, "there is no number %zu", index);
}

/* Keeps the text with the others that were handed out, which stay valid until the result goes. */
static parley_status hand_out(parley_result *result, const char **out, parley_error *err) {
    char *text = NULL;
    if (!result->text.failed) text = arena_copy(result->arena, result->text.data, result->text.len);
    if (!text) return error_memory(err);
    *out = text;
    return error_clear(err);
}

parley_status parley_result_event(parley_result *result, size_t index, const char **out,
                                  parley_error *err) {
    *out = NULL;
    if (index >= result->coded.coding.event_count) return no_such_index(index, err);
    strbuf_clear(&result->text);
    put_event(&result->text, &result->coded, &result->coded.coding.events[index]);
    return hand_out(result, out, err);
}

parley_status parley_result_quote(parley_result *result, size_t index, const char **out,
                                  parley_error *err) {
    *out = NULL;
    if (index >= result->coded.coding.quote_count) return no_such_index(index, err);
    strbuf_clear(&result->text);
    put_quote(&result->text, &result->coded, &result->coded.coding.quotes[index]);
    return hand_out(result, out, err);
}

parley_status parley_result_place(parley_result *result, size_t index, const char **out,
                                  parley_error *err) {
    *out = NULL;
    if (index >= result->coded.mentions.place_count) return no_such_index(index, err);
    strbuf_clear(&result->text);
    put_place_mention(&result->text, &result->coded, &result->coded.mentions.places[index],
                      result->gazetteer);
    return hand_out(result, out, err);
}
