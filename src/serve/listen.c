#include "serve/listen.h"

#include "base/str.h"
#include "serve/client.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { BACKLOG = 1024 };

typedef union Address {
    struct sockaddr any;
    struct sockaddr_in v4;
    struct sockaddr_in6 v6;
} Address;

static bool read_port(Str text, in_port_t *out) {
    unsigned port = 0;
    if (text.len == 0 || text.len > 5) return false;
    for (size_t i = 0; i < text.len; i++) {
        if (text.data[i] < '0' || text.data[i] > '9') return false;
        port = port * 10 + (unsigned)(text.data[i] - '0');
    }
    *out = htons((uint16_t)port);
    return port <= 65535;
}

static bool read_address(const char *text, Address *out, socklen_t *size) {
    const char *colon = strrchr(text, ':');
    char host[64];
    memset(out, 0, sizeof *out);
    if (!colon || (size_t)(colon - text) >= sizeof host) return false;
    Str name = {text, (size_t)(colon - text)};
    bool bracket = str_starts(name, "[") && str_ends(name, "]");
    if (bracket) name = str_slice(name, 1, name.len - 1);
    snprintf(host, sizeof host, "%.*s", STR_ARG(name));
    in_port_t port;
    if (!read_port(str_of(colon + 1), &port)) return false;
    *size = bracket ? sizeof out->v6 : sizeof out->v4;
    out->any.sa_family = bracket ? AF_INET6 : AF_INET;
    *(bracket ? &out->v6.sin6_port : &out->v4.sin_port) = port;
    if (bracket) return inet_pton(AF_INET6, host, &out->v6.sin6_addr) == 1;
    return inet_pton(AF_INET, !strcmp(host, "localhost") ? "127.0.0.1" : host, &out->v4.sin_addr) ==
           1;
}

static parley_status no_address(const char *text, parley_error *err) {
    return error_set(err, PARLEY_ERR_USAGE,
                     "--listen %s: expected ADDRESS:PORT, such as 127.0.0.1:8080 or [::1]:8080",
                     text);
}

parley_status listen_check(const char *text, bool *loopback, parley_error *err) {
    Address address;
    socklen_t size;
    if (!read_address(text, &address, &size)) return no_address(text, err);
    *loopback = address_is_loopback(&address.any);
    return PARLEY_OK;
}

static parley_status open_socket(const char *text, const Address *address, socklen_t size, int *out,
                                 parley_error *err) {
    int on = 1;
    *out = socket(address->any.sa_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    bool open = *out >= 0 && setsockopt(*out, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == 0 &&
                bind(*out, &address->any, size) == 0 && listen(*out, BACKLOG) == 0;
    if (open) return PARLEY_OK;
    error_set(err, PARLEY_ERR_IO, "%s: cannot listen there: %s", text, strerror(errno));
    if (*out >= 0) close(*out);
    return PARLEY_ERR_IO;
}

parley_status listen_at(const char *text, Listening *out, parley_error *err) {
    Address address;
    socklen_t size;
    if (!read_address(text, &address, &size)) return no_address(text, err);
    parley_status status = open_socket(text, &address, size, &out->socket, err);
    if (status) return status;
    getsockname(out->socket, &address.any, &size);
    bool v6 = address.any.sa_family == AF_INET6;
    inet_ntop(address.any.sa_family,
              v6 ? (const void *)&address.v6.sin6_addr : (const void *)&address.v4.sin_addr,
              out->host, sizeof out->host);
    snprintf(out->address, sizeof out->address, v6 ? "[%s]:%d" : "%s:%d", out->host,
             ntohs(v6 ? address.v6.sin6_port : address.v4.sin_port));
    out->loopback = address_is_loopback(&address.any);
    return error_clear(err);
}
