/* Coding: a report in, events out; and why an event of the record was coded. */
#include "serve/api_call.h"

#include "base/json.h"
#include "base/utf8.h"
#include "format/events.h"
#include "format/explain.h"
#include "record/edit.h"
#include "serve/negotiate.h"
#include "text/calendar.h"
#include "text/encoding.h"
#include "text/html.h"
#include "text/jsonl.h"

#include <string.h>

/* ---- what was found ---- */

static void put_events(StrBuf *out, const Coded *coded) {
    json_put_key(out, "events");
    json_put_open(out, '[');
    for (uint32_t i = 0; i < coded->coding.event_count; i++) {
        EventView view;
        coded_view(out, coded, &coded->coding.events[i], &view);
        json_put_item(out);
        json_put_open(out, '{');
        put_event_fields(out, &view);
        put_date_text(out, &view);
        json_put_close(out, '}');
    }
    json_put_close(out, ']');
}

static void put_quotes(StrBuf *out, const Coded *coded) {
    json_put_key(out, "quotes");
    json_put_open(out, '[');
    for (uint32_t i = 0; i < coded->coding.quote_count; i++) {
        json_put_item(out);
        put_quote(out, coded, &coded->coding.quotes[i]);
    }
    json_put_close(out, ']');
}

static void put_places(StrBuf *out, const Coded *coded, const Gazetteer *gazetteer) {
    json_put_key(out, "places");
    json_put_open(out, '[');
    for (uint32_t i = 0; i < coded->mentions.place_count; i++) {
        json_put_item(out);
        put_place_mention(out, coded, &coded->mentions.places[i], gazetteer);
    }
    json_put_close(out, ']');
}

static void put_sentences(StrBuf *out, const Coded *coded, const Lexicon *lexicon) {
    const ExplainStyle style = {.lexicon = lexicon, .json = true};
    json_put_key(out, "sentences");
    json_put_open(out, '[');
    for (uint32_t i = 0; i < coded->parsed.count; i++) {
        json_put_item(out);
        put_explained_sentence(out, &style, coded, i);
    }
    json_put_close(out, ']');
}

static void put_coded(Call *call, const Coded *coded) {
    const Knowledge *knowledge = call->worker->service->knowledge;
    StrBuf *out = call->out;
    json_put_open(out, '{');
    json_put_text_field(out, "date", coded->doc->date);
    json_put_text_field(out, "title", coded->doc->title);
    json_put_text_field(out, "text", coded->doc->given);
    put_events(out, coded);
    put_quotes(out, coded);
    put_places(out, coded, knowledge->gazetteer);
    if (call->value[PARAMETER_WHY].number) put_sentences(out, coded, knowledge->lexicon);
    json_put_close(out, '}');
}

static void put_coded_csv(StrBuf *out, const Coded *coded) {
    static const TableShape shape = {.width = 0};
    format_csv.begin(out, &shape);
    for (uint32_t i = 0; i < coded->coding.event_count; i++) {
        EventView view;
        coded_view(out, coded, &coded->coding.events[i], &view);
        format_csv.event(out, &view, &shape);
    }
}

/* ---- the report, as it comes in ---- */

/* A field that must be a text, or a date, where it is there. */
static bool check_field(Call *call, const json_t *body, const char *key) {
    const json_t *value = json_object_get(body, key);
    if (!value || json_is_null(value)) return true;
    if (!json_is_string(value))
        call_problem(call, 400, "\"%s\": expected a text", key);
    else if (strcmp(key, "date") == 0 && !calendar_is_date(str_of(json_string_value(value))))
        call_problem(call, 400, "\"date\": expected a day, YYYY-MM-DD");
    return call->reply->status == 200;
}

/* What the command line only warns of is an error here: nobody would see the warning. */
static bool check_report(Call *call, const json_t *body, const json_error_t *why) {
    static const char *const fields[] = {"id", "date", "title", "url", "publisher", "text", "html"};
    if (!json_is_object(body)) {
        call_problem(call, 400, "the body is no JSON object: %s",
                     body ? "it is something else" : why->text);
        return false;
    }
    if (json_is_integer(json_object_get(body, "id"))) return check_field(call, body, "date");
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (!check_field(call, body, fields[i])) return false;
    return true;
}

/* Each of these fills the coder's document, or fails with the status told, or a problem. */
static parley_status read_json(Call *call, Document *doc) {
    Str given = call->request->body;
    json_error_t why;
    json_t *body = json_loadb(given.data ? given.data : "", given.len, 0, &why);
    bool good = check_report(call, body, &why);
    json_decref(body);
    if (!good) return PARLEY_OK;
    switch (jsonl_read(given, "the body", doc, &call->err)) {
    case JSONL_FAILED:
        return PARLEY_ERR_MEMORY;
    case JSONL_REFUSED:
        return call->err.status == PARLEY_ERR_LIMIT ? PARLEY_ERR_LIMIT : PARLEY_ERR_INPUT;
    case JSONL_WARNED:
    case JSONL_DOCUMENT:
        break;
    }
    return PARLEY_OK;
}

/* The body in UTF-8, without a mark at its beginning. */
static parley_status body_text(Call *call, const Document *doc, Str *out) {
    Str body = call->request->body;
    const char *kind = encoding_binary_kind(body);
    if (kind) return error_set(&call->err, PARLEY_ERR_INPUT, "the body is no text: %s", kind);
    return encoding_to_utf8(doc->arena, body, out, &call->err);
}

static parley_status read_text(Call *call, Document *doc) {
    Str text;
    if (!utf8_valid(call->request->body)) return call_problem(call, 400, "the body is no UTF-8");
    parley_status status = body_text(call, doc, &text);
    if (status) return status;
    if (str_trim(text).len == 0)
        return error_set(&call->err, PARLEY_ERR_INPUT, "the report is empty");
    return document_read(doc, text, &call->err);
}

static parley_status read_html(Call *call, Document *doc) {
    Str html;
    Page page;
    parley_status status = body_text(call, doc, &html);
    if (!status) status = html_read(doc->arena, html, &page, &call->err);
    if (status) return status;
    doc->title = page.title;
    doc->url = page.url;
    doc->publisher = page.publisher;
    doc->date = page.date;
    return document_read(doc, page.text, &call->err);
}

typedef parley_status ReadReport(Call *call, Document *doc);

/* NULL, with the problem told, for a body that is not read here. */
static ReadReport *reader_of(Call *call) {
    Str header = call->request->content_type;
    if (media_type_is(header, "text/html")) return read_html;
    if (charset_is_read(header) && media_type_is(header, "application/json")) return read_json;
    if (charset_is_read(header) && media_type_is(header, "text/plain")) return read_text;
    call_problem(call, 415, "the body must be application/json, text/plain or text/html%s",
                 charset_is_read(header) ? "" : ", in UTF-8");
    return NULL;
}

parley_status answer_code(Call *call) {
    ReadReport *read = reader_of(call);
    if (!read) return PARLEY_OK;
    TextCoder *coder =
        call_coder(call, call->value[PARAMETER_WHY].number ? STAGE_REASONS : STAGE_EVENTS);
    if (!coder) return PARLEY_ERR_MEMORY;
    Document *doc = text_coder_begin(coder, STR("report"));
    parley_status status = read(call, doc);
    if (status || call->reply->status != 200) return status;
    if (doc->date.len == 0) doc->date = text_of(call, PARAMETER_DATE);
    status = text_coder_finish(coder, &call->err);
    if (status) return status;
    if (call->format == FORMAT_CSV)
        put_coded_csv(call->out, &coder->coded);
    else
        put_coded(call, &coder->coded);
    return PARLEY_OK;
}

/* ---- why ---- */

/* The report of an event, copied out of the record. */
typedef struct Told {
    Arena *arena;
    TextWanted wanted;
    Str sentence;
    bool found;
} Told;

static bool take_told(void *context, const EventRow *event) {
    Told *told = context;
    const EventView *v = &event->view;
    told->found = true;
    told->sentence = str_copy(told->arena, v->sentence_text);
    told->wanted = (TextWanted){.id = str_copy(told->arena, v->doc),
                                .date = str_copy(told->arena, v->report_date),
                                .title = str_copy(told->arena, v->title)};
    return false;
}

static parley_status read_told(Call *call, uint64_t key, Told *told) {
    Record *record = call->worker->record;
    EventFilter filter = {.key = &key, .with_rejected = true, .most = 1};
    bool found;
    parley_status status = record_events(record, &filter, take_told, told, &call->err);
    if (status || !told->found) return status;
    if (!told->wanted.id.data || !told->wanted.date.data || !told->wanted.title.data)
        return error_memory(&call->err);
    return record_report_text(record, told->arena, told->wanted.id, &told->wanted.text, &found,
                              &call->err);
}

static void put_reasons(Call *call, const Coded *coded, Str sentence) {
    const ExplainStyle style = {.lexicon = call->worker->service->knowledge->lexicon, .json = true};
    for (uint32_t i = 0; i < coded->coding.event_count; i++) {
        const Event *event = &coded->coding.events[i];
        if (!str_is(call->id, event->id)) continue;
        put_explained_event(call->out, &style, coded, event);
        return;
    }
    json_put_open(call->out, '{');
    json_put_text_field(call->out, "sentence", sentence);
    json_put_key(call->out, "event");
    json_put_null(call->out);
    json_put_close(call->out, '}');
}

parley_status answer_explanation(Call *call) {
    uint64_t key;
    Told told = {.arena = call->request->arena};
    if (!event_key_of(call->id, &key)) return no_event(call);
    parley_status status = read_told(call, key, &told);
    if (status) return status;
    if (!told.found) return no_event(call);
    TextCoder *coder = call_coder(call, STAGE_REASONS);
    if (!coder) return PARLEY_ERR_MEMORY;
    status = text_coder_code(coder, &told.wanted, &call->err);
    if (!status) put_reasons(call, &coder->coded, told.sentence);
    return status;
}
