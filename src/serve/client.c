#include "serve/client.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

enum { NETWORK_BYTES = 8 }; /* of an IPv6 address */

static const struct sockaddr_in *v4_of(const struct sockaddr *address) {
    return (const struct sockaddr_in *)(const void *)address;
}

static const struct sockaddr_in6 *v6_of(const struct sockaddr *address) {
    return (const struct sockaddr_in6 *)(const void *)address;
}

static bool is_mapped(const struct sockaddr *address) {
    return address->sa_family == AF_INET6 && IN6_IS_ADDR_V4MAPPED(&v6_of(address)->sin6_addr);
}

static void set_v4(const unsigned char bytes[4], Client *out) {
    memcpy(out->key + 12, bytes, 4);
    out->key[10] = out->key[11] = 0xff;
    inet_ntop(AF_INET, bytes, out->text, sizeof out->text);
}

void client_of(const struct sockaddr *address, Client *out) {
    memset(out, 0, sizeof *out);
    if (address->sa_family == AF_INET) {
        unsigned char bytes[4];
        memcpy(bytes, &v4_of(address)->sin_addr, sizeof bytes);
        set_v4(bytes, out);
    } else if (is_mapped(address)) {
        set_v4(v6_of(address)->sin6_addr.s6_addr + 12, out);
    } else if (address->sa_family == AF_INET6) {
        memcpy(out->key, v6_of(address)->sin6_addr.s6_addr, NETWORK_BYTES);
        inet_ntop(AF_INET6, &v6_of(address)->sin6_addr, out->text, sizeof out->text);
    } else {
        snprintf(out->text, sizeof out->text, "-");
    }
}

bool address_is_loopback(const struct sockaddr *address) {
    if (address->sa_family == AF_INET) return ntohl(v4_of(address)->sin_addr.s_addr) >> 24 == 127;
    if (is_mapped(address)) return v6_of(address)->sin6_addr.s6_addr[12] == 127;
    return address->sa_family == AF_INET6 && IN6_IS_ADDR_LOOPBACK(&v6_of(address)->sin6_addr);
}

double clock_seconds(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}
