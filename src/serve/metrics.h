/* What Prometheus asks for: requests by route and status, how long they took, and what is held. */
#ifndef SERVE_METRICS_H
#define SERVE_METRICS_H

#include "serve/routes.h"

typedef struct Metrics Metrics;

/* PARLEY_ERR_MEMORY. Free with metrics_free. May be used by several threads. */
parley_status metrics_new(const Routes *routes, Metrics **out, parley_error *err);
void metrics_free(Metrics *metrics); /* NULL is allowed */

typedef struct RequestDone {
    const Route *route; /* NULL: none */
    unsigned status;    /* 0: the client left before it was answered */
    double seconds;
    uint64_t bytes_in, bytes_out; /* of bodies */
} RequestDone;
void metrics_add(Metrics *metrics, const RequestDone *done);

/* What is held at the moment; the server knows it. */
typedef struct Gauges {
    size_t connections, queued, queue_limit, workers, streams;
    uint64_t streamed, connections_total, connections_cut, log_lines_lost;
} Gauges;

/* Adds all of it as Prometheus reads it. */
void put_metrics(StrBuf *out, Metrics *metrics, const Gauges *gauges);

#endif
