/* The open connections: how many a client has, and who is too slow. A request must have come in,
 * and its answer be taken, within a time; whoever takes longer is cut off, however busily he
 * sends. */
#ifndef SERVE_CONNECTIONS_H
#define SERVE_CONNECTIONS_H

#include "base/error.h"
#include "serve/client.h"

#include <stddef.h>
#include <stdint.h>

typedef struct Connections Connections;
typedef struct Connection Connection;

/* client_most 0: no limit. PARLEY_ERR_MEMORY. Free with connections_free, when all are closed. All
 * calls may come from several threads. */
parley_status connections_new(size_t client_most, Connections **out, parley_error *err);
void connections_free(Connections *connections); /* NULL is allowed */

/* Whether the client may open another. */
bool connections_allow(Connections *connections, const Client *client);

/* NULL when out of memory. To be closed before its socket is. */
Connection *connection_open(Connections *connections, int socket, const Client *client,
                            double deadline);
void connection_close(Connections *connections, Connection *connection);

const Client *connection_client(const Connection *connection);

/* By when it must be done with what it is at; 0: any time. `asking`: a request is on its way in, so
 * that 408 is the answer to whoever is late. */
void connection_expect(Connections *connections, Connection *connection, double deadline,
                       bool asking);

/* Cuts off who is late. */
void connections_cut_late(Connections *connections, double now);

/* How many there are, there were, and were cut off. */
typedef struct ConnectionCounts {
    size_t open;
    uint64_t total, cut;
} ConnectionCounts;
ConnectionCounts connections_count(Connections *connections);

#endif
