/* What a request is answered with. */
#include "serve/server_parts.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

enum { SMALL = 1024, TAG_BYTES = 16 };

struct Answerer {
    ApiWorker *api;
    Compressor *compressor;
};

void *answerer_new(void *context) {
    const Server *server = context;
    Answerer *a = calloc(1, sizeof *a);
    if (!a) return NULL;
    a->compressor = compressor_new();
    if (a->compressor && api_worker_new(server->service, &a->api, NULL) == PARLEY_OK) return a;
    answerer_free(a);
    return NULL;
}

void answerer_free(void *answerer) {
    Answerer *a = answerer;
    if (!a) return;
    api_worker_free(a->api);
    compressor_free(a->compressor);
    free(a);
}

/* ---- on a worker's thread ---- */

static bool verify(Exchange *e) {
    Server *server = e->server;
    if (e->token.len == 0) return true;
    if (tokens_know(server->tokens, e->token, &e->request.editor) ||
        tokens_verify(server->tokens, e->token, &e->request.editor)) {
        buckets_give_back(server->failures, connection_client(e->connection));
        return e->verified = true;
    }
    exchange_refuse(e, 401, "Unauthorized", "The token is not known.");
    return false;
}

static void put_tag(Exchange *e) {
    unsigned char hash[TAG_BYTES];
    Str body = strbuf_view(&e->reply.body);
    crypto_generichash(hash, sizeof hash, (const unsigned char *)body.data, body.len, NULL, 0);
    sodium_bin2hex(e->tag, sizeof e->tag, hash, sizeof hash);
}

static void make_smaller(Exchange *e, Compressor *compressor) {
    StrBuf *body = &e->reply.body, small = {0};
    if (e->coding == CODING_IDENTITY || body->len < SMALL) return;
    if (!compress_body(compressor, e->coding, strbuf_view(body), &small)) return;
    strbuf_free(body);
    *body = small;
    e->body_coding = e->coding;
}

/* Nothing of a body is sent to whoever has it. */
static bool not_changed(Exchange *e) {
    if (!e->if_none_match.len || !tag_listed(e->if_none_match, str_of(e->tag))) return false;
    strbuf_free(&e->reply.body);
    e->reply.status = 304;
    return true;
}

static void answer_api(Exchange *e, Answerer *a) {
    e->reply.status = 500;
    api_answer(a->api, &e->request, &e->reply);
    if (e->reply.body.failed) exchange_refuse(e, 503, "Out of memory", "Try again.");
    bool read = e->reply.status == 200 && str_is(e->request.method, "GET");
    if (read) put_tag(e);
    if (!read || !not_changed(e)) make_smaller(e, a->compressor);
}

static bool waited_too_long(const Exchange *e) {
    return clock_seconds() - e->begun > 2 * e->server->options.request_seconds;
}

void answer(void *context, void *answerer, Job *job) {
    Exchange *e = (Exchange *)job;
    (void)context;
    if (waited_too_long(e))
        exchange_refuse(e, 503, "Busy", "The request waited too long; try again.");
    else if (verify(e) && e->route->kind == ROUTE_API)
        answer_api(e, answerer);
    else if (e->phase != PHASE_ANSWERED)
        answer_at_once(e);
    e->phase = PHASE_ANSWERED;
    MHD_resume_connection(e->http);
}

/* ---- what needs no worker ---- */

bool answer_is_quick(const Exchange *e) {
    return e->route->kind != ROUTE_API && e->token.len == 0;
}

static void answer_file(Exchange *e) {
    Str name = str_slice(e->target.path, 1, e->target.path.len);
    if (e->route->kind == ROUTE_DESCRIPTION) name = STR("openapi.json");
    e->asset = asset_find(name.len ? name : STR("index.html"));
    e->reply = (Reply){.status = 200, .content_type = e->asset->type};
    snprintf(e->tag, sizeof e->tag, "%s", e->asset->tag);
    if (e->if_none_match.len && tag_listed(e->if_none_match, str_of(e->tag))) {
        e->reply.status = 304;
    } else if (e->asset->gzip.len && e->coding != CODING_IDENTITY) {
        Str accept = exchange_field(e, "Accept-Encoding");
        e->body_coding = coding_wanted(accept, 1 << CODING_GZIP);
    }
}

static void answer_metrics(Exchange *e) {
    Server *server = e->server;
    ConnectionCounts connections = connections_count(server->connections);
    Gauges gauges = {.connections = connections.open,
                     .connections_total = connections.total,
                     .connections_cut = connections.cut,
                     .queued = queue_length(server->queue),
                     .queue_limit = server->queue_limit,
                     .workers = server->options.workers,
                     .streams = streams_open(server->streams),
                     .streamed = streams_events(server->streams),
                     .log_lines_lost = access_log_lost(server->log)};
    e->reply = (Reply){.status = 200, .content_type = "text/plain; version=0.0.4; charset=utf-8"};
    put_metrics(&e->reply.body, server->metrics, &gauges);
}

void answer_at_once(Exchange *e) {
    switch (e->route->kind) {
    case ROUTE_FILE:
    case ROUTE_DESCRIPTION:
        answer_file(e);
        break;
    case ROUTE_METRICS:
        answer_metrics(e);
        break;
    case ROUTE_STREAM:
        e->streaming = true;
        e->reply = (Reply){.status = 200, .content_type = "text/event-stream"};
        break;
    case ROUTE_HEALTH:
    case ROUTE_API:
        e->reply = (Reply){.status = 200, .content_type = "application/json"};
        strbuf_text(&e->reply.body, "{\"status\": \"ok\"}\n");
        break;
    }
    if (e->reply.body.failed) exchange_refuse(e, 503, "Out of memory", "Try again.");
    e->phase = PHASE_ANSWERED;
}
