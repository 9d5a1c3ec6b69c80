/* One line a request: time, client, method, target, status, bytes of the body, milliseconds and the
 * token's name, with blanks between them. */
#ifndef SERVE_ACCESS_LOG_H
#define SERVE_ACCESS_LOG_H

#include "base/error.h"
#include "base/str.h"

typedef struct AccessLog AccessLog;

/* path: a file that is added to, or "-" for standard output. PARLEY_ERR_IO, PARLEY_ERR_MEMORY.
 * Close with access_log_close. May be used by several threads. */
parley_status access_log_open(const char *path, AccessLog **out, parley_error *err);
void access_log_close(AccessLog *log); /* NULL is allowed */

/* Opens the file again, which may have been moved away. Keeps the old one if that fails. */
void access_log_reopen(AccessLog *log);

typedef struct AccessLine {
    const char *client;
    Str method, target; /* as they came */
    unsigned status;    /* 0: the client left before it was answered */
    uint64_t bytes;
    double seconds;
    Str editor; /* empty: none */
} AccessLine;

/* A line that cannot be written is counted. */
void access_log_put(AccessLog *log, const AccessLine *line);
uint64_t access_log_lost(AccessLog *log);

/* Adds the text with blanks, quotes, control characters and what is not ASCII as \xHH, so that a
 * line stays a line of so many fields. */
void put_escaped(StrBuf *out, Str text);

#endif
