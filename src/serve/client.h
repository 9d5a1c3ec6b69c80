/* Who a request comes from: the address as text, and as what limits count by. A network of 64 bits
 * is one client in IPv6, since whoever has one of its addresses has them all. */
#ifndef SERVE_CLIENT_H
#define SERVE_CLIENT_H

#include <stdbool.h>
#include <sys/socket.h>

enum { CLIENT_KEY_SIZE = 16, CLIENT_TEXT_SIZE = 48 };

typedef struct Client {
    unsigned char key[CLIENT_KEY_SIZE];
    char text[CLIENT_TEXT_SIZE];
} Client;

void client_of(const struct sockaddr *address, Client *out);

/* Whether only this machine can reach the address. */
bool address_is_loopback(const struct sockaddr *address);

/* Seconds of a clock that only goes forward. */
double clock_seconds(void);

#endif
