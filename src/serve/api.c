#include "serve/api_call.h"

#include "base/json.h"
#include "record/added.h"
#include "record/connection.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- routes ---- */

#define EVENT_FILTER                                                                               \
    (PARAMETER(ACTOR) | PARAMETER(SOURCE) | PARAMETER(TARGET) | PARAMETER(TYPE) |                  \
     PARAMETER(STATUS) | PARAMETER(PLACE) | PARAMETER(SINCE) | PARAMETER(UNTIL) | PARAMETER(TEXT))
#define ABOUT (PARAMETER(DOCUMENT) | PARAMETER(HAPPENING))
#define DAYS (PARAMETER(SINCE) | PARAMETER(UNTIL))
#define PAGE (PARAMETER(LIMIT) | PARAMETER(AFTER))
#define JSON FORMAT(JSON)
#define CSV FORMAT(CSV)

/* Longer paths stand before those that they begin with. */
const ApiRoute api_routes[] = {
    {"GET", "/events", EVENT_FILTER | ABOUT | PARAMETER(REJECTED) | PAGE, 0,
     JSON | CSV | FORMAT(GEOJSON), NEEDS_RECORD, answer_events},
    {"POST", "/events/{id}/reject", 0, 0, JSON, NEEDS_EDITOR, answer_reject},
    {"GET", "/events/{id}/explanation", 0, 0, JSON, NEEDS_RECORD | TAKES_LONG, answer_explanation},
    {"GET", "/events/{id}", 0, 0, JSON, NEEDS_RECORD, answer_event},
    {"PATCH", "/events/{id}", 0, 0, JSON, NEEDS_EDITOR, answer_edit},
    {"GET", "/happenings", EVENT_FILTER | ABOUT | PAGE, 0, JSON | CSV, NEEDS_RECORD | TAKES_LONG,
     answer_happenings},
    {"GET", "/happenings/{id}", 0, 0, JSON, NEEDS_RECORD, answer_happening},
    {"GET", "/points", EVENT_FILTER, 0, JSON, NEEDS_RECORD | TAKES_LONG | IS_KEPT, answer_points},
    {"GET", "/documents", DAYS | PARAMETER(PUBLISHER) | PAGE, 0, JSON | CSV, NEEDS_RECORD,
     answer_documents},
    {"GET", "/documents/{id}", 0, 0, JSON, NEEDS_RECORD, answer_document},
    {"GET", "/sentences", PARAMETER(TEXT) | PARAMETER(DOCUMENT) | PAGE, 0, JSON, NEEDS_RECORD,
     answer_sentences},
    {"GET", "/search", PARAMETER(Q) | PARAMETER(LIMIT), PARAMETER(Q), JSON, NEEDS_RECORD,
     answer_search},
    {"GET", "/quotes", PARAMETER(SPEAKER) | PARAMETER(DOCUMENT) | DAYS | PAGE, 0, JSON | CSV,
     NEEDS_RECORD, answer_quotes},
    {"GET", "/places", DAYS | PARAMETER(TYPE), 0, JSON | FORMAT(GEOJSON),
     NEEDS_RECORD | TAKES_LONG | IS_KEPT, answer_places},
    {"GET", "/actors", PARAMETER(LIMIT), 0, JSON, NEEDS_RECORD | TAKES_LONG | IS_KEPT,
     answer_actors},
    {"GET", "/summary", 0, 0, JSON, NEEDS_RECORD | IS_KEPT, answer_summary},
    {"GET", "/truces", 0, 0, JSON, 0, answer_truces},
    {"GET", "/truces/{truce}/ledger", DAYS, 0, JSON | CSV | FORMAT(HTML) | FORMAT(MARKDOWN),
     NEEDS_RECORD | TAKES_LONG, answer_ledger},
    {"GET", "/truces/{truce}/figure", DAYS | PARAMETER(ID), PARAMETER(ID), JSON,
     NEEDS_RECORD | TAKES_LONG, answer_figure},
    {"GET", "/relations",
     DAYS | PARAMETER(A) | PARAMETER(B) | PARAMETER(BY) | PARAMETER(HALF_LIFE) | PARAMETER(SECTORS),
     0, JSON | CSV | FORMAT(GRAPHML), NEEDS_RECORD | TAKES_LONG, answer_relations},
    {"POST", "/code", PARAMETER(WHY) | PARAMETER(DATE), 0, JSON | CSV, TAKES_LONG, answer_code},
    {NULL, NULL, 0, 0, 0, 0, NULL},
};

/* Whether the path is the pattern's, and what stands in the place of its braces. What ends a path
 * may hold anything (reports' ids have slashes); before more, it holds no slash. */
static bool path_matches(const char *pattern, Str path, Str *id) {
    const char *open = strchr(pattern, '{');
    *id = STR("");
    if (!open) return str_is(path, pattern);
    const char *rest = strchr(open, '}') + 1;
    size_t before = (size_t)(open - pattern), after = strlen(rest);
    if (path.len <= before + after || memcmp(path.data, pattern, before) != 0) return false;
    if (!str_ends(path, rest)) return false;
    *id = str_slice(path, before, path.len - after);
    return after == 0 || str_find(*id, "/", 0) == SIZE_MAX;
}

bool api_is_heavy(Str path) {
    Str id;
    for (const ApiRoute *route = api_routes; route->path; route++)
        if (path_matches(route->path, path, &id)) return route->needs & TAKES_LONG;
    return false;
}

/* ---- replies ---- */

void reply_problem(Reply *reply, unsigned status, const char *title, Str detail) {
    strbuf_free(&reply->body);
    reply->body = (StrBuf){.data = NULL};
    reply->status = status;
    reply->content_type = "application/problem+json";
    reply->next[0] = 0;
    StrBuf *out = &reply->body;
    json_put_open(out, '{');
    json_put_text_field(out, "type", STR("about:blank"));
    json_put_text_field(out, "title", str_of(title));
    json_put_int_field(out, "status", status);
    json_put_key(out, "detail");
    json_put_string(out, detail);
    json_put_close(out, '}');
}

static const char *title_of(unsigned status) {
    switch (status) {
    case 400:
        return "The request is wrong";
    case 401:
        return "A token is needed";
    case 403:
        return "Not allowed";
    case 404:
        return "There is no such thing";
    case 405:
        return "This path has no such method";
    case 406:
        return "None of the formats asked for is offered";
    case 409:
        return "Another program is writing to the record";
    case 413:
        return "Too large";
    case 415:
        return "A body of this type is not read here";
    case 422:
        return "The body reads well, but cannot be coded or set";
    case 503:
        return "The record cannot be read now";
    default:
        return "The server failed";
    }
}

parley_status call_problem(Call *call, unsigned status, const char *format, ...) {
    char detail[1024];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(detail, sizeof detail, format, arguments);
    va_end(arguments);
    reply_problem(call->reply, status, title_of(status), str_of(detail));
    return PARLEY_OK;
}

/* What failed on the way becomes a problem. */
static void tell_failure(Call *call, parley_status status) {
    const char *message = call->err.message;
    if (status == PARLEY_ERR_USAGE)
        call_problem(call, 400, "%s", message);
    else if (status == PARLEY_ERR_INPUT)
        call_problem(call, 422, "%s", message);
    else if (status == PARLEY_ERR_LIMIT)
        call_problem(call, 413, "%s", message);
    else if (status == PARLEY_ERR_MEMORY)
        call_problem(call, 500, "out of memory");
    else
        call_problem(call, 503, "%s", message);
}

/* ---- the worker ---- */

parley_status api_worker_new(const Service *service, ApiWorker **out, parley_error *err) {
    *out = calloc(1, sizeof **out);
    if (!*out) return error_memory(err);
    (*out)->service = service;
    return PARLEY_OK;
}

static void close_record(ApiWorker *worker) {
    record_close(worker->record);
    worker->record = NULL;
    reply_cache_clear(&worker->cache);
    kept_ledger_free(worker->ledger);
    worker->ledger = NULL;
}

void api_worker_free(ApiWorker *worker) {
    if (!worker) return;
    close_record(worker);
    if (worker->coder.knowledge) text_coder_free(&worker->coder);
    free(worker);
}

/* A server waits less long for another program than a command does. */
enum { WAIT_MS = 1000, PAGES_MIB = 32, READING_SECONDS = 20 };

parley_status call_record(Call *call) {
    ApiWorker *worker = call->worker;
    parley_status status = PARLEY_OK;
    if (worker->record && record_was_moved(worker->record)) close_record(worker);
    if (!worker->record) {
        status =
            record_open(worker->service->record_path, RECORD_READ, &worker->record, &call->err);
        if (!status) record_wait_at_most(worker->record, WAIT_MS);
        if (!status) record_keep_open(worker->record, PAGES_MIB, READING_SECONDS);
    }
    return status ? status : record_snapshot_begin(worker->record, &call->err);
}

TextCoder *call_coder(Call *call, Stage until) {
    TextCoder *coder = &call->worker->coder;
    if (!coder->knowledge &&
        text_coder_new(call->worker->service->knowledge, coder, &call->err) != PARLEY_OK) {
        text_coder_free(coder);
        return NULL;
    }
    coder->until = until;
    return coder;
}

/* After a failure of the record's file it is opened anew for the next request. */
static void end_reading(Call *call, parley_status status) {
    ApiWorker *worker = call->worker;
    if (!worker->record) return;
    record_snapshot_end(worker->record);
    if (status == PARLEY_ERR_IO || status == PARLEY_ERR_FORMAT) close_record(worker);
}

/* ---- an answer ---- */

static void put_key(const Call *call, StrBuf *key) {
    strbuf_text(key, call->route->path);
    for (int id = 0; id < PARAMETER_COUNT; id++)
        if (call->value[id].given) {
            strbuf_format(key, "\n%d ", id);
            strbuf_str(key, call->value[id].text);
        }
}

/* The reply that was kept for the same question, or a new one. */
static parley_status answer_kept(Call *call) {
    ApiWorker *worker = call->worker;
    StrBuf key = {.data = NULL};
    int64_t version = 0;
    put_key(call, &key);
    parley_status status = record_version(worker->record, &version, &call->err);
    if (!status && !reply_cache_find(&worker->cache, strbuf_view(&key), version, call->out)) {
        status = call->route->answer(call);
        if (!status && call->reply->status == 200 && !call->out->failed && !key.failed)
            reply_cache_keep(&worker->cache, strbuf_view(&key), version, strbuf_view(call->out));
    }
    strbuf_free(&key);
    return status;
}

static void answer(Call *call) {
    const ApiWorker *worker = call->worker;
    parley_status status = PARLEY_OK;
    unsigned needs = call->route->needs;
    if (needs & NEEDS_RECORD) status = call_record(call);
    if (!status) status = needs & IS_KEPT ? answer_kept(call) : call->route->answer(call);
    bool late = status && worker->record && record_is_out_of_time(worker->record);
    end_reading(call, status);
    if (!status && call->out->failed) status = PARLEY_ERR_MEMORY;
    if (late)
        call_problem(call, 503, "%s", call->err.message);
    else if (status)
        tell_failure(call, status);
}

static bool may_edit(Call *call) {
    if (!call->worker->service->editable)
        call_problem(call, 403, "this server takes no changes; parley serve --tokens FILE does");
    else if (call->request->editor.len == 0)
        call_problem(call, 401, "changes need a token: Authorization: Bearer TOKEN");
    return call->reply->status == 200;
}

static void refuse_format(Call *call) {
    StrBuf list = {.data = NULL};
    for (Format format = FORMAT_JSON; format < FORMAT_COUNT; format++)
        if (call->route->formats & 1U << format) {
            const char *type = format_content_type(format);
            strbuf_format(&list, "%s%.*s", list.len ? ", " : "", (int)strcspn(type, ";"), type);
        }
    call_problem(call, 406, "offered here: %.*s", STR_ARG(strbuf_view(&list)));
    strbuf_free(&list);
}

static void take(Call *call) {
    if (!parameters_read(call)) return;
    call->format = accept_format(call->request->accept, call->route->formats);
    if (call->format == FORMAT_COUNT) {
        refuse_format(call);
        return;
    }
    call->reply->content_type = format_content_type(call->format);
    if (!(call->route->needs & NEEDS_EDITOR) || may_edit(call)) answer(call);
}

/* No route has the path with this method. */
static void refuse_path(Call *call, bool known) {
    Str path = call->request->path;
    if (known)
        call_problem(call, 405, "this path has other methods; /api/v1/openapi.json lists them");
    else
        call_problem(call, 404, "there is no %.*s; /api/v1/openapi.json lists what there is",
                     (int)(path.len < 200 ? path.len : 200), path.data);
}

void api_answer(ApiWorker *worker, const Request *request, Reply *reply) {
    const ApiRoute *same_path = NULL;
    Call call = {.worker = worker, .request = request, .reply = reply, .out = &reply->body};
    *reply = (Reply){.status = 200, .content_type = "application/json"};
    for (call.route = api_routes; call.route->path; call.route++) {
        if (same_path && strcmp(same_path->path, call.route->path) != 0) continue;
        if (!path_matches(call.route->path, request->path, &call.id)) continue;
        same_path = call.route;
        if (str_is(request->method, call.route->method)) break;
    }
    if (call.route->path)
        take(&call);
    else
        refuse_path(&call, same_path != NULL);
}

void put_lines(StrBuf *out, Str lines) {
    for (size_t at = 0; at < lines.len;) {
        size_t end = str_find(lines, "\n", at);
        if (end == SIZE_MAX) end = lines.len;
        json_put_item(out);
        strbuf_str(out, str_slice(lines, at, end));
        at = end + 1;
    }
}

void put_lines_with(StrBuf *out, Str lines, const char *key, const char *value) {
    char beginning[64];
    snprintf(beginning, sizeof beginning, "{\"%s\": \"%s\"", key, value);
    for (size_t at = 0; at < lines.len;) {
        size_t end = str_find(lines, "\n", at);
        if (end == SIZE_MAX) end = lines.len;
        Str line = str_slice(lines, at, end);
        if (str_starts(line, beginning)) put_lines(out, line);
        at = end + 1;
    }
}
