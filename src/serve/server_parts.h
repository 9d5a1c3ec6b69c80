/* What the files of the server share: server.c starts and stops it, exchange.c takes a request in,
 * answer.c finds the answer on a worker, respond.c sends it. */
#ifndef SERVE_SERVER_PARTS_H
#define SERVE_SERVER_PARTS_H

#include "serve/access_log.h"
#include "serve/assets.h"
#include "serve/compress.h"
#include "serve/connections.h"
#include "serve/limits.h"
#include "serve/listen.h"
#include "serve/metrics.h"
#include "serve/queue.h"
#include "serve/server.h"
#include "serve/stream.h"
#include "serve/tokens.h"

#include <microhttpd.h>
#include <stdatomic.h>

enum { TAG_SIZE = 40 };

struct Server {
    ServerOptions options; /* with the defaults filled in */
    const Service *service;
    Listening listening;
    char address[112];
    Routes *routes;
    Tokens *tokens; /* NULL: none */
    AccessLog *log;
    Metrics *metrics;
    Connections *connections;
    Buckets *requests, *failures; /* requests: NULL where there is no limit */
    Queue *queue;
    Streams *streams;
    size_t queue_limit;
    struct MHD_Daemon *daemon;
    atomic_size_t active;      /* requests begun and not done, without streams */
    atomic_size_t bodies_held; /* bytes of bodies that have come in */
    atomic_bool stopping;
};

/* How far a request has come. */
typedef enum Phase {
    PHASE_FIRST_LINE, /* no more than that was read */
    PHASE_BODY,       /* its body is coming in */
    PHASE_QUEUED,     /* with the workers, its connection suspended */
    PHASE_ANSWERED,   /* the reply is there */
    PHASE_SENT        /* and given to the library that sends it */
} Phase;

typedef struct Exchange {
    Job job; /* the first, so that the queue's job is the exchange */
    Server *server;
    Connection *connection;
    struct MHD_Connection *http;
    Arena *arena;
    Phase phase;
    bool head, closing, streaming;
    double begun;

    Str method, target_text; /* as they came */
    Target target;
    const Route *route;
    Request request;
    StrBuf body;
    size_t held; /* of server->bodies_held */
    size_t body_seen;
    ContentCoding coding; /* that the client takes best */
    Str if_none_match, last_id;
    Str token;     /* to be verified */
    bool verified; /* request.editor is whose token it is */

    Reply reply;
    Stream *stream;            /* of a follower */
    const Asset *asset;        /* in place of reply.body */
    ContentCoding body_coding; /* of what is sent */
    char tag[TAG_SIZE];        /* empty: none */
    char allow[64];            /* for 405 and OPTIONS */
    unsigned retry_after;
    uint64_t bytes_out;
} Exchange;

/* exchange.c: the library's calls. */
void *exchange_begin(void *server, const char *target, struct MHD_Connection *http);
enum MHD_Result exchange_continue(void *server, struct MHD_Connection *http, const char *url,
                                  const char *method, const char *version, const char *data,
                                  size_t *size, void **exchange);
void exchange_end(void *server, struct MHD_Connection *http, void **exchange,
                  enum MHD_RequestTerminationCode code);

/* check.c: what can be said of a request by its head alone. True: it may go on; false: the exchange
 * has its reply. */
bool exchange_check(Exchange *exchange);

/* A header field's value, several of one name joined with commas; in the exchange's arena. */
Str exchange_field(const Exchange *exchange, const char *name);

/* answer.c: on a worker's thread, and what is quick on the event loop's. */
typedef struct Answerer Answerer;
void *answerer_new(void *server);
void answerer_free(void *answerer);
void answer(void *server, void *answerer, Job *job);
void answer_at_once(Exchange *exchange);
bool answer_is_quick(const Exchange *exchange);

/* A problem as the reply. */
void exchange_refuse(Exchange *exchange, unsigned status, const char *title, const char *detail);

/* respond.c: gives the reply to the library. */
enum MHD_Result exchange_respond(Exchange *exchange);

/* For a follower's connection, which is the exchange's. */
void exchange_sleep(void *exchange);
void exchange_wake(void *exchange);

#endif
