/* HTTP: the API, the page, /healthz and /metrics over one socket. One thread does all that waits
 * for the network; each request that has come in whole is put into a queue, from which workers take
 * it, so that no client, however slow, holds a worker, and no answer, however long it takes, holds
 * up the network. */
#ifndef SERVE_SERVER_H
#define SERVE_SERVER_H

#include "serve/api.h"

typedef struct Server Server;

typedef struct ServerOptions {
    const char *listen;     /* "ADDRESS:PORT" */
    const char *token_file; /* NULL: none; then nothing can be changed */
    const char *access_log; /* NULL: none; "-": standard output */
    const char *const *hosts;
    uint32_t host_count; /* other names that it is reached by */
    double rate;         /* requests a second for each client; below 0: the default; 0: no limit */
    size_t workers;      /* 0: the default */
    size_t body_max;     /* bytes; 0: the default */
    unsigned idle_seconds, request_seconds; /* 0: the default */
} ServerOptions;

/* Starts to serve. The service and the options' texts must outlive the server. PARLEY_ERR_USAGE for
 * an address that is none or that is open to others without tokens; PARLEY_ERR_IO, PARLEY_ERR_INPUT
 * (the token file), PARLEY_ERR_LIMIT (threads), PARLEY_ERR_MEMORY. No signal is touched. End with
 * server_stop. */
parley_status server_start(const ServerOptions *options, const Service *service, Server **out,
                           parley_error *err);

/* "http://127.0.0.1:8080/" */
const char *server_address(const Server *server);

/* To be called a few times a second: cuts off who is too slow. */
void server_tick(Server *server);

/* Opens the access log again. */
void server_reopen_log(Server *server);

/* Takes no more connections, finishes what is under way, for at most so many seconds, and frees the
 * server. False where something was still being worked on: then the server's memory is left, and
 * the process should end. */
bool server_stop(Server *server, double seconds);

#endif
