/* The JSON API: requests in, replies out, without HTTP's wires. What each path takes and returns is
 * said in openapi.json. */
#ifndef SERVE_API_H
#define SERVE_API_H

#include "base/arena.h"
#include "engine/pipeline.h"

typedef struct Parameter {
    Str name, value; /* decoded */
} Parameter;

/* A request that has come in whole. All of it lives in its arena. */
typedef struct Request {
    Arena *arena;
    Str method; /* "GET"; HEAD comes as GET */
    Str path;   /* after /api/v1, decoded: "/events/0f3a..." */
    const Parameter *parameters;
    uint32_t parameter_count;
    Str accept, content_type, body;
    Str editor; /* the name of the token that came with it; empty: none */
} Request;

/* The body is the caller's, who frees it with strbuf_free. */
typedef struct Reply {
    unsigned status;          /* HTTP's */
    const char *content_type; /* static */
    StrBuf body;
    char next[80]; /* `after` of the next page, for a Link header; empty: none */
} Reply;

/* A truce file that the server was given. */
typedef struct TruceFile {
    const char *id, *path;
} TruceFile;

/* What all threads share and none changes. */
typedef struct Service {
    const char *record_path;
    const Knowledge *knowledge;
    const TruceFile *truces;
    uint32_t truce_count;
    bool editable; /* there are tokens */
} Service;

/* What one thread answers with: its own connection to the record, its own coder. */
typedef struct ApiWorker ApiWorker;

/* The record is opened with the first request that needs it, and again where another file has come
 * to its place. PARLEY_ERR_MEMORY. Free with api_worker_free; NULL is allowed. */
parley_status api_worker_new(const Service *service, ApiWorker **out, parley_error *err);
void api_worker_free(ApiWorker *worker);

/* Answers; what stood in the reply is overwritten, not freed. There is always a reply: what goes
 * wrong is a problem+json body. */
void api_answer(ApiWorker *worker, const Request *request, Reply *reply);

/* Whether a path may take long (a ledger, relations, coding): the server keeps room beside them for
 * quick ones. */
bool api_is_heavy(Str path);

/* A problem as RFC 9457 has it, in place of what the body held. */
void reply_problem(Reply *reply, unsigned status, const char *title, Str detail);

#endif
