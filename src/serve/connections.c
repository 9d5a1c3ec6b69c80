#include "serve/connections.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

enum { CHAINS = 512 };

struct Connection {
    Connection *before, *after;           /* of all */
    Connection *same_before, *same_after; /* of those whose clients share a chain */
    Client client;
    int socket;
    double deadline;
    bool asking;
};

struct Connections {
    pthread_mutex_t lock;
    size_t client_most;
    Connection *first;
    Connection *chains[CHAINS];
    ConnectionCounts counts;
};

parley_status connections_new(size_t client_most, Connections **out, parley_error *err) {
    *out = calloc(1, sizeof **out);
    if (!*out) return error_memory(err);
    pthread_mutex_init(&(*out)->lock, NULL);
    (*out)->client_most = client_most;
    return error_clear(err);
}

void connections_free(Connections *connections) {
    if (connections) pthread_mutex_destroy(&connections->lock);
    free(connections);
}

static Connection **chain_of(Connections *connections, const Client *client) {
    uint32_t hash = 2166136261u;
    for (int i = 0; i < CLIENT_KEY_SIZE; i++) hash = (hash ^ client->key[i]) * 16777619u;
    return &connections->chains[hash % CHAINS];
}

bool connections_allow(Connections *connections, const Client *client) {
    size_t count = 0;
    if (connections->client_most == 0) return true;
    pthread_mutex_lock(&connections->lock);
    for (Connection *c = *chain_of(connections, client); c; c = c->same_after)
        count += memcmp(c->client.key, client->key, CLIENT_KEY_SIZE) == 0;
    pthread_mutex_unlock(&connections->lock);
    return count < connections->client_most;
}

Connection *connection_open(Connections *connections, int socket, const Client *client,
                            double deadline) {
    Connection *c = calloc(1, sizeof *c);
    if (!c) return NULL;
    *c = (Connection){.client = *client, .socket = socket, .deadline = deadline};
    pthread_mutex_lock(&connections->lock);
    Connection **chain = chain_of(connections, client);
    c->after = connections->first;
    if (c->after) c->after->before = c;
    connections->first = c;
    c->same_after = *chain;
    if (c->same_after) c->same_after->same_before = c;
    *chain = c;
    connections->counts.open++;
    connections->counts.total++;
    pthread_mutex_unlock(&connections->lock);
    return c;
}

void connection_close(Connections *connections, Connection *c) {
    if (!c) return;
    pthread_mutex_lock(&connections->lock);
    if (c->after) c->after->before = c->before;
    if (c->before)
        c->before->after = c->after;
    else
        connections->first = c->after;
    if (c->same_after) c->same_after->same_before = c->same_before;
    if (c->same_before)
        c->same_before->same_after = c->same_after;
    else
        *chain_of(connections, &c->client) = c->same_after;
    connections->counts.open--;
    pthread_mutex_unlock(&connections->lock);
    free(c);
}

const Client *connection_client(const Connection *connection) {
    return &connection->client;
}

void connection_expect(Connections *connections, Connection *c, double deadline, bool asking) {
    if (!c) return;
    pthread_mutex_lock(&connections->lock);
    c->deadline = deadline;
    c->asking = asking;
    pthread_mutex_unlock(&connections->lock);
}

/* The server's event loop sees the end of the connection and closes it; nothing of an answer is on
 * its way while a request comes in, so the socket is ours to write to. */
static void cut(Connection *c) {
    static const char late[] =
        "HTTP/1.1 408 Request Timeout\r\nContent-Type: application/problem+json\r\n"
        "Content-Length: 118\r\nConnection: close\r\n\r\n"
        "{\"type\": \"about:blank\", \"title\": \"Request timeout\", \"status\": 408, "
        "\"detail\": \"The request took too long to come in.\"}\n";
    if (c->asking) (void)send(c->socket, late, sizeof late - 1, MSG_DONTWAIT | MSG_NOSIGNAL);
    shutdown(c->socket, SHUT_RDWR);
    c->deadline = 0;
}

void connections_cut_late(Connections *connections, double now) {
    pthread_mutex_lock(&connections->lock);
    for (Connection *c = connections->first; c; c = c->after) {
        if (c->deadline <= 0 || c->deadline > now) continue;
        cut(c);
        connections->counts.cut++;
    }
    pthread_mutex_unlock(&connections->lock);
}

ConnectionCounts connections_count(Connections *connections) {
    pthread_mutex_lock(&connections->lock);
    ConnectionCounts counts = connections->counts;
    pthread_mutex_unlock(&connections->lock);
    return counts;
}
