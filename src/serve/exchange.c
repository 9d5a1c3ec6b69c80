/* A request from its first line to its last byte sent. All but the answer is done on the event
 * loop's thread. */
#include "serve/server_parts.h"

#include <stdlib.h>
#include <string.h>

enum {
    REQUEST_MEMORY_MAX = 64 << 20,
    BODIES_HELD_MAX = 128 << 20,
    SLOWEST_READER = 16 << 10 /* bytes a second that a client must take of an answer */
};

static Connection *connection_of(struct MHD_Connection *http) {
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(http, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    return info ? info->socket_context : NULL;
}

void *exchange_begin(void *context, const char *target, struct MHD_Connection *http) {
    Server *server = context;
    Exchange *e = calloc(1, sizeof *e);
    if (!e) return NULL;
    e->server = server;
    e->http = http;
    e->connection = connection_of(http);
    e->begun = clock_seconds();
    e->arena = arena_new(REQUEST_MEMORY_MAX);
    if (e->arena) e->target_text = str_copy(e->arena, str_of(target));
    if (!e->target_text.data || !e->connection) {
        arena_free(e->arena);
        free(e);
        return NULL;
    }
    e->request.arena = e->arena;
    server->active++;
    connection_expect(server->connections, e->connection,
                      e->begun + server->options.request_seconds, true);
    return e;
}

typedef struct FieldSearch {
    StrBuf value;
    const char *name;
} FieldSearch;

static enum MHD_Result add_field(void *context, enum MHD_ValueKind kind, const char *name,
                                 const char *value) {
    FieldSearch *search = context;
    (void)kind;
    if (!str_equal_nocase(str_of(name), str_of(search->name))) return MHD_YES;
    if (search->value.len) strbuf_text(&search->value, ", ");
    strbuf_text(&search->value, value ? value : "");
    return MHD_YES;
}

Str exchange_field(const Exchange *e, const char *name) {
    FieldSearch search = {.name = name};
    MHD_get_connection_values(e->http, MHD_HEADER_KIND, add_field, &search);
    Str value = search.value.len ? str_copy(e->arena, strbuf_view(&search.value)) : str_of("");
    strbuf_free(&search.value);
    return value.data ? value : str_of("");
}

/* The body so far belongs to the exchange; what is refused is read and forgotten. */
static enum MHD_Result take_body(Exchange *e, const char *data, size_t *size) {
    Server *server = e->server;
    size_t len = *size;
    *size = 0;
    e->body_seen += len;
    if (e->body_seen > 2 * server->options.body_max) return MHD_NO;
    if (e->phase == PHASE_ANSWERED) return MHD_YES;
    e->held += len;
    size_t held = atomic_fetch_add(&server->bodies_held, len) + len;
    if (e->body_seen > server->options.body_max)
        exchange_refuse(e, 413, "Too large", "The body is larger than this server takes.");
    else if (held > BODIES_HELD_MAX)
        exchange_refuse(e, 503, "Busy", "Too many bodies are coming in; try again.");
    else
        strbuf_add(&e->body, data, len);
    if (e->body.failed) exchange_refuse(e, 503, "Out of memory", "Try again.");
    if (e->phase == PHASE_ANSWERED) e->closing = true;
    return MHD_YES;
}

/* The connection sleeps until a worker has answered. */
static enum MHD_Result enqueue(Exchange *e) {
    e->request.body = strbuf_view(&e->body);
    e->phase = PHASE_QUEUED;
    connection_expect(e->server->connections, e->connection, 0, false);
    MHD_suspend_connection(e->http);
    if (queue_add(e->server->queue, &e->job)) return MHD_YES;
    e->retry_after = 1;
    exchange_refuse(e, 503, "Busy", "More requests wait than this server takes; try again.");
    MHD_resume_connection(e->http);
    return MHD_YES;
}

static enum MHD_Result send_reply(Exchange *e) {
    if (e->server->stopping) e->closing = true;
    e->phase = PHASE_SENT;
    enum MHD_Result sent = exchange_respond(e);
    double now = clock_seconds(), time = (double)e->bytes_out / SLOWEST_READER;
    connection_expect(e->server->connections, e->connection,
                      e->streaming ? 0 : now + e->server->options.request_seconds + time, false);
    return sent;
}

/* Whether a body follows the head. */
static bool has_body(const Exchange *e) {
    Str length = exchange_field(e, "Content-Length");
    return exchange_field(e, "Transfer-Encoding").len || (length.len && !str_is(length, "0"));
}

static enum MHD_Result first_call(Exchange *e, const char *method) {
    e->method = str_copy(e->arena, str_of(method));
    e->phase = PHASE_BODY;
    if (exchange_check(e)) return MHD_YES;
    if (!has_body(e)) return MHD_YES; /* answered when the head is done with */
    e->closing = true;                /* the body is not read */
    return send_reply(e);
}

enum MHD_Result exchange_continue(void *context, struct MHD_Connection *http, const char *url,
                                  const char *method, const char *version, const char *data,
                                  size_t *size, void **exchange) {
    (void)context, (void)url, (void)version, (void)http;
    Exchange *e = *exchange;
    if (!e) return MHD_NO;
    if (e->phase == PHASE_FIRST_LINE) return first_call(e, method);
    if (*size) return take_body(e, data, size);
    if (e->phase == PHASE_BODY && answer_is_quick(e)) answer_at_once(e);
    return e->phase == PHASE_BODY ? enqueue(e) : send_reply(e);
}

static void log_it(const Exchange *e) {
    Server *server = e->server;
    unsigned status = e->phase == PHASE_SENT ? e->reply.status : 0;
    double seconds = clock_seconds() - e->begun;
    RequestDone done = {e->route, status, e->streaming ? 0 : seconds, e->body_seen, e->bytes_out};
    metrics_add(server->metrics, &done);
    AccessLine line = {.client = connection_client(e->connection)->text,
                       .method = e->method,
                       .target = e->target_text,
                       .status = status,
                       .bytes = e->bytes_out,
                       .seconds = seconds,
                       .editor = e->request.editor};
    access_log_put(server->log, &line);
}

void exchange_end(void *context, struct MHD_Connection *http, void **exchange,
                  enum MHD_RequestTerminationCode code) {
    Server *server = context;
    Exchange *e = *exchange;
    (void)http, (void)code;
    if (!e) return;
    *exchange = NULL;
    log_it(e);
    stream_close(e->stream);
    double next = server->options.idle_seconds + (double)server->options.request_seconds;
    connection_expect(server->connections, e->connection, clock_seconds() + next, false);
    server->bodies_held -= e->held;
    strbuf_free(&e->body);
    strbuf_free(&e->reply.body);
    arena_free(e->arena);
    if (!e->streaming) server->active--;
    free(e);
}
