#include "serve/metrics.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

/* The statuses that this server gives; what is none of them counts under the first. */
static const unsigned statuses[] = {0,   200, 204, 304, 400, 401, 403, 404, 405, 406, 408, 409,
                                    413, 414, 415, 417, 421, 422, 429, 431, 500, 501, 503, 504};
static const double limits[] = {.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30};
enum {
    STATUSES_COUNTED = sizeof statuses / sizeof *statuses,
    TIME_LIMITS = sizeof limits / sizeof *limits
};

typedef struct RouteCounts {
    uint64_t by_status[STATUSES_COUNTED];
    uint64_t by_time[TIME_LIMITS + 1]; /* each alone; the last is longer than all limits */
    double seconds;
} RouteCounts;

struct Metrics {
    pthread_mutex_t lock;
    const Routes *routes;
    uint64_t bytes_in, bytes_out;
    double started;
    RouteCounts counts[];
};

parley_status metrics_new(const Routes *routes, Metrics **out, parley_error *err) {
    *out = calloc(1, sizeof **out + route_count(routes) * sizeof(RouteCounts));
    if (!*out) return error_memory(err);
    pthread_mutex_init(&(*out)->lock, NULL);
    (*out)->routes = routes;
    (*out)->started = (double)time(NULL);
    return error_clear(err);
}

void metrics_free(Metrics *metrics) {
    if (metrics) pthread_mutex_destroy(&metrics->lock);
    free(metrics);
}

static int status_place(unsigned status) {
    for (int i = 1; i < STATUSES_COUNTED; i++)
        if (statuses[i] == status) return i;
    return 0;
}

void metrics_add(Metrics *m, const RequestDone *done) {
    int place = 0;
    while (place < TIME_LIMITS && done->seconds > limits[place]) place++;
    pthread_mutex_lock(&m->lock);
    RouteCounts *counts = &m->counts[route_number(m->routes, done->route)];
    counts->by_status[status_place(done->status)]++;
    counts->by_time[place]++;
    counts->seconds += done->seconds;
    m->bytes_in += done->bytes_in;
    m->bytes_out += done->bytes_out;
    pthread_mutex_unlock(&m->lock);
}

static void put_head(StrBuf *out, const char *name, const char *type, const char *help) {
    strbuf_format(out, "# HELP %s %s\n# TYPE %s %s\n", name, help, name, type);
}

static void put_one(StrBuf *out, const char *name, const char *type, const char *help,
                    double value) {
    put_head(out, name, type, help);
    strbuf_format(out, "%s %.17g\n", name, value);
}

static void put_requests(StrBuf *out, const Metrics *m) {
    put_head(out, "parley_http_requests_total", "counter",
             "Requests by route and status; status 0: the client left first.");
    for (uint32_t r = 0; r < route_count(m->routes); r++)
        for (int s = 0; s < STATUSES_COUNTED; s++) {
            uint64_t count = m->counts[r].by_status[s];
            if (!count) continue;
            strbuf_format(out, "parley_http_requests_total{route=\"%.*s\",status=\"%u\"} %llu\n",
                          STR_ARG(route_pattern(m->routes, r)), statuses[s],
                          (unsigned long long)count);
        }
}

static void put_route_times(StrBuf *out, Str pattern, const RouteCounts *counts) {
    static const char name[] = "parley_http_request_duration_seconds";
    unsigned long long sum = 0;
    for (int i = 0; i < TIME_LIMITS; i++) {
        sum += counts->by_time[i];
        strbuf_format(out, "%s_bucket{route=\"%.*s\",le=\"%g\"} %llu\n", name, STR_ARG(pattern),
                      limits[i], sum);
    }
    sum += counts->by_time[TIME_LIMITS];
    strbuf_format(out, "%s_bucket{route=\"%.*s\",le=\"+Inf\"} %llu\n", name, STR_ARG(pattern), sum);
    strbuf_format(out, "%s_sum{route=\"%.*s\"} %.6f\n", name, STR_ARG(pattern), counts->seconds);
    strbuf_format(out, "%s_count{route=\"%.*s\"} %llu\n", name, STR_ARG(pattern), sum);
}

static bool was_asked(const RouteCounts *counts) {
    for (int i = 0; i <= TIME_LIMITS; i++)
        if (counts->by_time[i]) return true;
    return false;
}

static void put_times(StrBuf *out, const Metrics *m) {
    put_head(out, "parley_http_request_duration_seconds", "histogram",
             "From a request's first line to its last byte sent.");
    for (uint32_t r = 0; r < route_count(m->routes); r++)
        if (was_asked(&m->counts[r]))
            put_route_times(out, route_pattern(m->routes, r), &m->counts[r]);
}

/* Bytes of memory that the process has; 0 where the system does not tell. */
static double resident_bytes(void) {
    unsigned long size, resident = 0;
    FILE *file = fopen("/proc/self/statm", "re");
    if (!file) return 0;
    if (fscanf(file, "%lu %lu", &size, &resident) != 2) resident = 0;
    fclose(file);
    return (double)resident * (double)sysconf(_SC_PAGESIZE);
}

static void put_held(StrBuf *out, const Gauges *g) {
    put_one(out, "parley_http_connections", "gauge", "Open connections.", (double)g->connections);
    put_one(out, "parley_http_connections_total", "counter", "Connections since the start.",
            (double)g->connections_total);
    put_one(out, "parley_http_connections_cut_total", "counter",
            "Connections closed for being too slow.", (double)g->connections_cut);
    put_one(out, "parley_http_queue_length", "gauge", "Requests that wait for a worker.",
            (double)g->queued);
    put_one(out, "parley_http_queue_limit", "gauge", "Requests that may wait.",
            (double)g->queue_limit);
    put_one(out, "parley_http_workers", "gauge", "Threads that answer.", (double)g->workers);
    put_one(out, "parley_stream_clients", "gauge", "Clients that follow the record.",
            (double)g->streams);
    put_one(out, "parley_stream_events_total", "counter", "Events that were added while serving.",
            (double)g->streamed);
    put_one(out, "parley_access_log_lines_lost_total", "counter",
            "Lines that could not be written.", (double)g->log_lines_lost);
}

void put_metrics(StrBuf *out, Metrics *m, const Gauges *gauges) {
    pthread_mutex_lock(&m->lock);
    put_requests(out, m);
    put_times(out, m);
    put_one(out, "parley_http_request_bytes_total", "counter", "Bytes of bodies that came in.",
            (double)m->bytes_in);
    put_one(out, "parley_http_response_bytes_total", "counter", "Bytes of bodies that went out.",
            (double)m->bytes_out);
    pthread_mutex_unlock(&m->lock);
    put_held(out, gauges);
    put_one(out, "process_resident_memory_bytes", "gauge", "Resident memory.", resident_bytes());
    put_one(out, "process_start_time_seconds", "gauge", "When it was started, in Unix time.",
            m->started);
    put_head(out, "parley_build_info", "gauge", "The version.");
    strbuf_text(out, "parley_build_info{version=\"" PARLEY_VERSION "\"} 1\n");
}
