/* What can be said of a request by its head alone: whether it is well formed, comes from whom it
 * may come, asks for what there is, and has the token that it needs. */
#include "serve/server_parts.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

void exchange_refuse(Exchange *e, unsigned status, const char *title, const char *detail) {
    reply_problem(&e->reply, status, title, str_of(detail));
    e->phase = PHASE_ANSWERED;
}

static bool refuse(Exchange *e, unsigned status, const char *title, const char *detail) {
    exchange_refuse(e, status, title, detail);
    return false;
}

/* ---- well formed ---- */

static bool check_target(Exchange *e) {
    const char *why;
    if (str_is(e->target_text, "*") && str_is(e->method, "OPTIONS")) return true;
    unsigned status = target_read(e->arena, e->target_text, &e->target, &why);
    if (status == 0) return true;
    if (status == 500) return refuse(e, 503, "Out of memory", "Try again.");
    char detail[160];
    snprintf(detail, sizeof detail, "The address cannot be read: %s.", why);
    return refuse(e, status, status == 414 ? "Address too long" : "Bad address", detail);
}

/* Two lengths, or a coding that is not known, would let a body pass for a request. */
static bool check_framing(Exchange *e) {
    Str coding = exchange_field(e, "Transfer-Encoding");
    Str length = exchange_field(e, "Content-Length");
    e->closing = true;
    if (coding.len && !str_is_nocase(coding, "chunked"))
        return refuse(e, 501, "Not implemented", "Of transfer codings only chunked is read.");
    if (coding.len && length.len)
        return refuse(e, 400, "Bad request",
                      "Content-Length and Transfer-Encoding exclude each other.");
    if (str_find(length, ",", 0) != SIZE_MAX)
        return refuse(e, 400, "Bad request", "There is more than one Content-Length.");
    e->closing = false;
    return true;
}

static bool is_own_name(const Server *server, Str name) {
    if (host_is_loopback(name) || str_is_nocase(name, server->listening.host)) return true;
    for (uint32_t i = 0; i < server->options.host_count; i++)
        if (str_is_nocase(name, server->options.hosts[i])) return true;
    return !server->listening.loopback &&
           (server->options.host_count == 0 || host_is_address(name));
}

/* A page of another site whose name was made to lead here would have that name as Host. */
static bool check_host(Exchange *e, Str host) {
    Str name;
    if (!host_name(host, &name))
        return refuse(e, 400, "Bad request", "The Host field is missing, twice there, or no host.");
    if (is_own_name(e->server, name)) return true;
    return refuse(e, 421, "Misdirected request",
                  "This server is not known by the name in the Host field (see --host).");
}

/* Pages of other sites may link to what is here, but not ask for it from their scripts and forms.
 */
static bool check_origin(Exchange *e, Str host) {
    Str origin = exchange_field(e, "Origin"), site = exchange_field(e, "Sec-Fetch-Site");
    bool opened = str_is(exchange_field(e, "Sec-Fetch-Mode"), "navigate") &&
                  method_of(e->method) == METHOD_GET;
    bool foreign = (origin.len && !origin_is_host(origin, host)) ||
                   ((str_is(site, "cross-site") || str_is(site, "same-site")) && !opened);
    if (!foreign) return true;
    return refuse(e, 403, "Forbidden", "Pages of another origin may not ask this server.");
}

/* ---- what is asked for ---- */

static void put_allow(Exchange *e, unsigned methods) {
    StrBuf text = {0};
    put_methods(&text, methods);
    snprintf(e->allow, sizeof e->allow, "%.*s", STR_ARG(strbuf_view(&text)));
    strbuf_free(&text);
}

static bool check_route(Exchange *e) {
    bool all = str_is(e->target_text, "*");
    if (!all) e->route = route_find(e->server->routes, &e->target);
    if (!all && !e->route) return refuse(e, 404, "Not found", "There is nothing at this address.");
    unsigned methods = all ? METHOD_GET | METHOD_POST | METHOD_PATCH : e->route->methods;
    if (!all && methods & method_of(e->method)) return true;
    put_allow(e, methods);
    if (!str_is(e->method, "OPTIONS"))
        return refuse(e, 405, "Method not allowed",
                      "The Allow field lists the methods of this address.");
    e->reply = (Reply){.status = 204};
    e->phase = PHASE_ANSWERED;
    return false;
}

static bool check_rate(Exchange *e) {
    const Client *client = connection_client(e->connection);
    if (buckets_take(e->server->requests, client, e->begun, &e->retry_after)) return true;
    return refuse(e, 429, "Too many requests", "Retry-After says when to ask again.");
}

/* ---- the token ---- */

static bool needs_token(const Exchange *e) {
    bool api = e->route->kind != ROUTE_FILE && e->route->kind != ROUTE_HEALTH;
    return e->route->changing & method_of(e->method) ||
           (api && e->server->tokens && !e->server->listening.loopback);
}

/* A token that was not seen before is verified by a worker, if this client has not tried too
 * often. */
static bool check_token(Exchange *e) {
    Server *server = e->server;
    bool changing = e->route->changing & method_of(e->method);
    if (changing && !server->tokens)
        return refuse(e, 403, "Forbidden",
                      "This server takes no changes: it was started without --tokens.");
    Str field = exchange_field(e, "Authorization"), token = bearer_of(field);
    bool needed = needs_token(e);
    if (!server->tokens || (!needed && !token.len)) return true;
    if (!token.len)
        return refuse(e, 401, "Unauthorized", "A token is needed: Authorization: Bearer TOKEN.");
    e->verified = tokens_know(server->tokens, token, &e->request.editor);
    if (e->verified) return true;
    if (!buckets_take(server->failures, connection_client(e->connection), e->begun,
                      &e->retry_after))
        return refuse(e, 429, "Too many requests",
                      "Too many tokens were wrong; Retry-After says when to try again.");
    e->token = token;
    return true;
}

/* ---- the body ---- */

static bool check_body(Exchange *e) {
    Str length = exchange_field(e, "Content-Length");
    char *end;
    if (length.len > 0) {
        unsigned long long size = strtoull(length.data, &end, 10);
        if (length.len > 19 || size > e->server->options.body_max)
            return refuse(e, 413, "Too large", "The body is larger than this server takes.");
    }
    Str coding = exchange_field(e, "Content-Encoding");
    if (coding.len && !str_is_nocase(coding, "identity"))
        return refuse(e, 415, "Unsupported media type", "Bodies are read as they are, not packed.");
    bool changing = e->route->changing & method_of(e->method);
    if (changing && !media_type_is(e->request.content_type, "application/json"))
        return refuse(e, 415, "Unsupported media type", "Changes are given as application/json.");
    return true;
}

static bool fill_request(Exchange *e) {
    static const char root[] = "/api/v1";
    Request *r = &e->request;
    r->method = method_of(e->method) == METHOD_GET ? STR("GET") : e->method;
    r->path = str_starts(e->target.path, root)
                  ? str_slice(e->target.path, sizeof root - 1, e->target.path.len)
                  : e->target.path;
    r->parameters = e->target.parameters;
    r->parameter_count = e->target.parameter_count;
    r->accept = exchange_field(e, "Accept");
    r->content_type = exchange_field(e, "Content-Type");
    e->if_none_match = exchange_field(e, "If-None-Match");
    e->last_id = exchange_field(e, "Last-Event-ID");
    e->job.heavy = e->route->kind == ROUTE_API && api_is_heavy(r->path);
    return true;
}

bool exchange_check(Exchange *e) {
    e->head = str_is(e->method, "HEAD");
    if (!e->method.data) return refuse(e, 503, "Out of memory", "Try again.");
    unsigned offered = 1 << CODING_GZIP | 1 << CODING_ZSTD;
    e->coding = coding_wanted(exchange_field(e, "Accept-Encoding"), offered);
    Str host = exchange_field(e, "Host");
    return check_framing(e) && check_rate(e) && check_target(e) && check_host(e, host) &&
           check_origin(e, host) && check_route(e) && fill_request(e) && check_token(e) &&
           check_body(e);
}
