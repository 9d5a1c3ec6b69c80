/* The address that the server listens at. */
#ifndef SERVE_LISTEN_H
#define SERVE_LISTEN_H

#include "base/error.h"

#include <stdbool.h>

typedef struct Listening {
    int socket;
    bool loopback;    /* only this machine can reach it */
    char address[96]; /* "127.0.0.1:8080", "[::1]:8080": with the port that it got */
    char host[64];    /* without the port */
} Listening;

/* "ADDRESS:PORT", "[ADDRESS]:PORT" or "localhost:PORT"; port 0: any that is free. PARLEY_ERR_USAGE
 * for what is none, PARLEY_ERR_IO where it cannot be had. The socket is the caller's to close. */
parley_status listen_at(const char *text, Listening *out, parley_error *err);

/* PARLEY_ERR_USAGE for what is no address; else whether only this machine can reach it. */
parley_status listen_check(const char *text, bool *loopback, parley_error *err);

#endif
