#include "serve/server_parts.h"

#include "engine/pool.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

enum {
    BODY_MAX = 4 << 20,
    IDLE_SECONDS = 15,
    REQUEST_SECONDS = 30,
    HEAD_MEMORY = 32 << 10,
    CONNECTIONS_MAX = 1100,
    CLIENT_CONNECTIONS_MAX = 64,
    WAITING_MAX = 1024,
    STREAMS_MAX = 128,
    RATE = 50,
    BURST_SECONDS = 4,
    FILES_BESIDE = 400 /* that are open beside the connections: records, streams, the log */
};
#define FAILURES_A_SECOND 0.1
#define FAILURES_AT_ONCE 10

static void fill_defaults(ServerOptions *o) {
    size_t cores = pool_cores();
    if (!o->workers) o->workers = cores < 2 ? 3 : cores + 1;
    if (o->workers < 2) o->workers = 2;
    if (!o->body_max) o->body_max = BODY_MAX;
    if (!o->idle_seconds) o->idle_seconds = IDLE_SECONDS;
    if (!o->request_seconds) o->request_seconds = REQUEST_SECONDS;
}

/* As many open files as are needed, or as the system allows; then there are fewer connections. */
static unsigned connections_most(void) {
    struct rlimit files;
    rlim_t wanted = CONNECTIONS_MAX + FILES_BESIDE;
    if (getrlimit(RLIMIT_NOFILE, &files) != 0) return CONNECTIONS_MAX / 2;
    if (files.rlim_cur < wanted) {
        rlim_t before = files.rlim_cur;
        files.rlim_cur = files.rlim_max < wanted ? files.rlim_max : wanted;
        if (setrlimit(RLIMIT_NOFILE, &files) != 0) files.rlim_cur = before;
    }
    if (files.rlim_cur >= wanted) return CONNECTIONS_MAX;
    return files.rlim_cur > FILES_BESIDE + 64 ? (unsigned)(files.rlim_cur - FILES_BESIDE) : 64;
}

/* ---- the library's calls ---- */

static enum MHD_Result accept_client(void *context, const struct sockaddr *address,
                                     socklen_t size) {
    Server *server = context;
    Client client;
    (void)size;
    client_of(address, &client);
    return connections_allow(server->connections, &client) ? MHD_YES : MHD_NO;
}

static void open_connection(Server *server, struct MHD_Connection *http, void **own) {
    const union MHD_ConnectionInfo *address =
        MHD_get_connection_info(http, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    Client client;
    client_of(address->client_addr, &client);
    const union MHD_ConnectionInfo *socket =
        MHD_get_connection_info(http, MHD_CONNECTION_INFO_CONNECTION_FD);
    *own = connection_open(server->connections, socket->connect_fd, &client,
                           clock_seconds() + server->options.request_seconds);
}

static void note_connection(void *context, struct MHD_Connection *http, void **own,
                            enum MHD_ConnectionNotificationCode code) {
    Server *server = context;
    if (code == MHD_CONNECTION_NOTIFY_STARTED) {
        open_connection(server, http, own);
    } else {
        connection_close(server->connections, *own);
        *own = NULL;
    }
}

static parley_status start_daemon(Server *server, parley_error *err) {
    server->daemon = MHD_start_daemon(
        MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME, 0, accept_client, server,
        exchange_continue, server, MHD_OPTION_LISTEN_SOCKET, server->listening.socket,
        MHD_OPTION_NOTIFY_CONNECTION, note_connection, server, MHD_OPTION_NOTIFY_COMPLETED,
        exchange_end, server, MHD_OPTION_URI_LOG_CALLBACK, exchange_begin, server,
        MHD_OPTION_CONNECTION_TIMEOUT, server->options.idle_seconds,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)HEAD_MEMORY, MHD_OPTION_CONNECTION_LIMIT,
        connections_most(), MHD_OPTION_END);
    if (server->daemon) return PARLEY_OK;
    return error_set(err, PARLEY_ERR_IO, "%s: the server cannot be started",
                     server->options.listen);
}

/* ---- starting ---- */

static parley_status check_access(const Server *server, parley_error *err) {
    bool loopback;
    parley_status status = listen_check(server->options.listen, &loopback, err);
    if (status || server->tokens || loopback) return status;
    return error_set(err, PARLEY_ERR_USAGE,
                     "--listen %s: others can reach that address, so a token file is needed "
                     "(--tokens FILE; parley serve --new-token NAME --tokens FILE makes a token)",
                     server->options.listen);
}

static parley_status start_limits(Server *server, parley_error *err) {
    bool open = !server->listening.loopback;
    double rate = server->options.rate;
    if (rate < 0) rate = open ? RATE : 0;
    parley_status status =
        connections_new(open ? CLIENT_CONNECTIONS_MAX : 0, &server->connections, err);
    if (!status && rate > 0)
        status = buckets_new(rate, BURST_SECONDS * rate, &server->requests, err);
    if (!status) status = buckets_new(FAILURES_A_SECOND, FAILURES_AT_ONCE, &server->failures, err);
    return status;
}

static parley_status start_workers(Server *server, parley_error *err) {
    QueueCalls calls = {server, answerer_new, answerer_free, answer};
    StreamCalls stream_calls = {exchange_sleep, exchange_wake};
    size_t workers = server->options.workers;
    server->queue_limit = WAITING_MAX;
    parley_status status =
        queue_new(workers, workers - 1, WAITING_MAX, &calls, &server->queue, err);
    if (status) return status;
    return streams_new(server->service->record_path, STREAMS_MAX, &stream_calls, &server->streams,
                       err);
}

static parley_status start_parts(Server *server, parley_error *err) {
    const ServerOptions *o = &server->options;
    parley_status status = PARLEY_OK;
    if (sodium_init() < 0)
        return error_set(err, PARLEY_ERR_IO, "this machine gives no random bytes");
    if (o->token_file) status = tokens_open(o->token_file, &server->tokens, err);
    if (!status) status = check_access(server, err);
    if (!status) status = routes_new(asset_find(STR("openapi.json"))->bytes, &server->routes, err);
    if (!status) status = metrics_new(server->routes, &server->metrics, err);
    if (!status && o->access_log) status = access_log_open(o->access_log, &server->log, err);
    if (!status) status = listen_at(o->listen, &server->listening, err);
    if (!status) status = start_limits(server, err);
    if (!status) status = start_workers(server, err);
    return status ? status : start_daemon(server, err);
}

static void server_free(Server *server) {
    if (server->daemon) MHD_stop_daemon(server->daemon);
    if (server->listening.socket >= 0) close(server->listening.socket);
    queue_free(server->queue);
    streams_free(server->streams);
    connections_free(server->connections);
    buckets_free(server->requests);
    buckets_free(server->failures);
    access_log_close(server->log);
    metrics_free(server->metrics);
    routes_free(server->routes);
    tokens_free(server->tokens);
    free(server);
}

parley_status server_start(const ServerOptions *options, const Service *service, Server **out,
                           parley_error *err) {
    *out = NULL;
    Server *server = calloc(1, sizeof *server);
    if (!server) return error_memory(err);
    server->options = *options;
    server->service = service;
    server->listening.socket = -1;
    fill_defaults(&server->options);
    parley_status status = start_parts(server, err);
    if (status) {
        server_free(server);
        return status;
    }
    snprintf(server->address, sizeof server->address, "http://%s/", server->listening.address);
    *out = server;
    return error_clear(err);
}

const char *server_address(const Server *server) {
    return server->address;
}

void server_tick(Server *server) {
    connections_cut_late(server->connections, clock_seconds());
}

void server_reopen_log(Server *server) {
    access_log_reopen(server->log);
}

/* ---- stopping ---- */

static bool is_done(Server *server) {
    return server->active == 0 && queue_is_idle(server->queue);
}

bool server_stop(Server *server, double seconds) {
    double until = clock_seconds() + seconds;
    server->stopping = true;
    MHD_quiesce_daemon(server->daemon);
    shutdown(server->listening.socket, SHUT_RDWR); /* nobody waits for what will not be accepted */
    streams_end(server->streams);
    while (!is_done(server) && clock_seconds() < until) {
        nanosleep(&(struct timespec){0, 10 * 1000000L}, NULL);
        server_tick(server);
    }
    if (!queue_is_idle(server->queue)) return false;
    server_free(server);
    return true;
}
