/* How often a client may ask: each has a bucket that fills at a steady rate, and every request
 * takes one from it. The table of clients is bounded: where it is full, whoever has not asked for
 * longest among a few neighbours makes room. */
#ifndef SERVE_LIMITS_H
#define SERVE_LIMITS_H

#include "base/error.h"
#include "serve/client.h"

typedef struct Buckets Buckets;

/* `rate` a second, and `burst` at once. PARLEY_ERR_MEMORY. Free with buckets_free. May be used by
 * several threads. */
parley_status buckets_new(double rate, double burst, Buckets **out, parley_error *err);
void buckets_free(Buckets *buckets); /* NULL is allowed */

/* Takes one; false where there is none, with the whole seconds until there is. NULL: no limit. */
bool buckets_take(Buckets *buckets, const Client *client, double now, unsigned *wait);

/* Puts one back. */
void buckets_give_back(Buckets *buckets, const Client *client);

#endif
