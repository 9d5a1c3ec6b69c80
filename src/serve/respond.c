/* Gives a reply to the library that sends it, with the fields that each must have. */
#include "serve/server_parts.h"

#include <stdlib.h>
#include <string.h>

/* Nothing from elsewhere, nothing inline, no frames: the page lives under this policy. */
static const char page_policy[] =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'";

/* A daily report is one file with its style in it, and has no scripts at all. */
static const char report_policy[] =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'";

static const char *const security_fields[][2] = {
    {"X-Content-Type-Options", "nosniff"},
    {"Referrer-Policy", "no-referrer"},
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
    {"Cross-Origin-Embedder-Policy", "require-corp"},
    {"Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"},
};
enum { SECURITY_COUNT = sizeof security_fields / sizeof *security_fields };

static bool put(struct MHD_Response *response, const char *name, const char *value) {
    return MHD_add_response_header(response, name, value) == MHD_YES;
}

static const char *cache_control(const Exchange *e) {
    if (e->asset && e->asset->lasting) return "public, max-age=31536000, immutable";
    bool read = e->reply.status == 200 || e->reply.status == 304;
    return read && method_of(e->method) == METHOD_GET ? "no-cache" : "no-store";
}

/* Also with "not modified": its fields take the place of those that came with the report. */
static const char *policy(const Exchange *e) {
    const char *type = e->reply.content_type;
    bool report = !e->asset && type && strncmp(type, "text/html", strlen("text/html")) == 0;
    return report ? report_policy : page_policy;
}

static bool put_tag_field(const Exchange *e, struct MHD_Response *response) {
    char text[TAG_SIZE + 16];
    if (!e->tag[0]) return true;
    const char *coding = coding_name(e->body_coding);
    snprintf(text, sizeof text, "\"%s%s%s\"", e->tag, coding ? "-" : "", coding ? coding : "");
    return put(response, MHD_HTTP_HEADER_ETAG, text);
}

static bool put_link_field(const Exchange *e, struct MHD_Response *response) {
    StrBuf link = {0};
    if (!e->reply.next[0]) return true;
    strbuf_char(&link, '<');
    put_next_target(&link, e->target_text, str_of(e->reply.next));
    strbuf_text(&link, ">; rel=\"next\"");
    bool done = !link.failed && put(response, MHD_HTTP_HEADER_LINK, link.data);
    strbuf_free(&link);
    return done;
}

static bool put_fields(const Exchange *e, struct MHD_Response *response) {
    char seconds[16];
    const char *coding = coding_name(e->body_coding);
    bool done = put(response, "Content-Security-Policy", policy(e));
    for (int i = 0; i < SECURITY_COUNT; i++)
        done = done && put(response, security_fields[i][0], security_fields[i][1]);
    done = done && put(response, MHD_HTTP_HEADER_CACHE_CONTROL, cache_control(e)) &&
           put(response, MHD_HTTP_HEADER_VARY, "Accept, Accept-Encoding") &&
           put_tag_field(e, response) && put_link_field(e, response);
    if (e->reply.content_type && e->reply.status != 304)
        done = done && put(response, MHD_HTTP_HEADER_CONTENT_TYPE, e->reply.content_type);
    if (coding) done = done && put(response, MHD_HTTP_HEADER_CONTENT_ENCODING, coding);
    if (e->allow[0]) done = done && put(response, MHD_HTTP_HEADER_ALLOW, e->allow);
    if (e->closing) done = done && put(response, MHD_HTTP_HEADER_CONNECTION, "close");
    if (e->reply.status == 401)
        done = done && put(response, MHD_HTTP_HEADER_WWW_AUTHENTICATE, "Bearer realm=\"parley\"");
    snprintf(seconds, sizeof seconds, "%u", e->retry_after);
    if (e->retry_after) done = done && put(response, MHD_HTTP_HEADER_RETRY_AFTER, seconds);
    return done;
}

/* ---- followers ---- */

static ssize_t read_stream(void *context, uint64_t at, char *out, size_t most) {
    Exchange *e = context;
    (void)at;
    ssize_t size = stream_read(e->stream, out, most);
    if (size == STREAM_ENDED) return MHD_CONTENT_READER_END_OF_STREAM;
    e->bytes_out += (uint64_t)size;
    return size;
}

void exchange_sleep(void *exchange) {
    MHD_suspend_connection(((Exchange *)exchange)->http);
}

void exchange_wake(void *exchange) {
    MHD_resume_connection(((Exchange *)exchange)->http);
}

/* The connection is not held to the times of requests; the library's own time for a client that
 * takes nothing is longer than the one between two words of ours. */
static struct MHD_Response *stream_response(Exchange *e) {
    enum { PIECE = 16 << 10, SILENCE = 60 };
    e->stream = stream_open(e->server->streams, e->last_id, e);
    if (!e->stream) return NULL;
    MHD_set_connection_option(e->http, MHD_CONNECTION_OPTION_TIMEOUT, (unsigned)SILENCE);
    e->server->active--;
    return MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, PIECE, read_stream, e, NULL);
}

/* ---- all others ---- */

static struct MHD_Response *body_response(Exchange *e) {
    if (e->asset && e->reply.status == 200) {
        Str bytes = e->body_coding == CODING_GZIP ? e->asset->gzip : e->asset->bytes;
        e->bytes_out = bytes.len;
        return MHD_create_response_from_buffer(bytes.len, (void *)(uintptr_t)bytes.data,
                                               MHD_RESPMEM_PERSISTENT);
    }
    StrBuf body = e->reply.body;
    struct MHD_Response *response =
        MHD_create_response_from_buffer(body.len, body.data ? body.data : (void *)(uintptr_t) "",
                                        body.data ? MHD_RESPMEM_MUST_FREE : MHD_RESPMEM_PERSISTENT);
    if (!response) return NULL;
    e->reply.body = (StrBuf){0}; /* the response's now */
    e->bytes_out = body.len;
    return response;
}

enum MHD_Result exchange_respond(Exchange *e) {
    struct MHD_Response *response = NULL;
    if (e->streaming && !e->head) response = stream_response(e);
    if (e->streaming && !response) {
        e->streaming = false;
        if (!e->head) {
            e->retry_after = 5;
            exchange_refuse(e, 503, "Busy", "There are as many followers as this server takes.");
            e->phase = PHASE_SENT;
        }
    }
    if (e->reply.status == 503 && !e->retry_after) e->retry_after = 1;
    if (!response) response = body_response(e);
    if (!response) return MHD_NO;
    enum MHD_Result sent = MHD_NO;
    if (put_fields(e, response)) sent = MHD_queue_response(e->http, e->reply.status, response);
    MHD_destroy_response(response);
    if (e->head) e->bytes_out = 0;
    return sent;
}
