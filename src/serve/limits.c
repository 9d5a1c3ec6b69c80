#include "serve/limits.h"

#include <math.h>
#include <pthread.h>
#include <sodium.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { TABLE_SIZE = 1 << 13, NEIGHBOURS = 8 };

typedef struct Bucket {
    unsigned char key[CLIENT_KEY_SIZE];
    double left, at; /* what was in it at that time; at 0: nobody's */
} Bucket;

struct Buckets {
    pthread_mutex_t lock;
    double rate, burst;
    unsigned char seed[crypto_shorthash_KEYBYTES]; /* nobody can choose whom he crowds out */
    Bucket table[TABLE_SIZE];
};

parley_status buckets_new(double rate, double burst, Buckets **out, parley_error *err) {
    Buckets *b = *out = calloc(1, sizeof *b);
    if (!b) return error_memory(err);
    pthread_mutex_init(&b->lock, NULL);
    b->rate = rate;
    b->burst = burst < 1 ? 1 : burst;
    randombytes_buf(b->seed, sizeof b->seed);
    return error_clear(err);
}

void buckets_free(Buckets *buckets) {
    if (!buckets) return;
    pthread_mutex_destroy(&buckets->lock);
    free(buckets);
}

/* The client's bucket, a free one, or the one used least lately. */
static Bucket *place_of(Buckets *b, const unsigned char *key) {
    unsigned char hash[crypto_shorthash_BYTES];
    uint32_t at;
    crypto_shorthash(hash, key, CLIENT_KEY_SIZE, b->seed);
    memcpy(&at, hash, sizeof at);
    Bucket *oldest = NULL;
    for (uint32_t i = 0; i < NEIGHBOURS; i++) {
        Bucket *bucket = &b->table[(at + i) % TABLE_SIZE];
        if (bucket->at > 0 && !memcmp(bucket->key, key, CLIENT_KEY_SIZE)) return bucket;
        if (!oldest || bucket->at < oldest->at) oldest = bucket;
    }
    return oldest;
}

static Bucket *bucket_of(Buckets *b, const Client *client, double now) {
    Bucket *bucket = place_of(b, client->key);
    if (bucket->at <= 0 || memcmp(bucket->key, client->key, CLIENT_KEY_SIZE) != 0) {
        memcpy(bucket->key, client->key, CLIENT_KEY_SIZE);
        bucket->left = b->burst;
    } else {
        bucket->left = fmin(b->burst, bucket->left + (now - bucket->at) * b->rate);
    }
    bucket->at = now;
    return bucket;
}

bool buckets_take(Buckets *b, const Client *client, double now, unsigned *wait) {
    *wait = 0;
    if (!b) return true;
    pthread_mutex_lock(&b->lock);
    Bucket *bucket = bucket_of(b, client, now);
    bool there = bucket->left >= 1;
    if (there)
        bucket->left -= 1;
    else
        *wait = (unsigned)fmin(3600, fmax(1, ceil((1 - bucket->left) / b->rate)));
    pthread_mutex_unlock(&b->lock);
    return there;
}

void buckets_give_back(Buckets *b, const Client *client) {
    if (!b) return;
    pthread_mutex_lock(&b->lock);
    Bucket *bucket = place_of(b, client->key);
    if (bucket->at > 0 && !memcmp(bucket->key, client->key, CLIENT_KEY_SIZE))
        bucket->left = fmin(b->burst, bucket->left + 1);
    pthread_mutex_unlock(&b->lock);
}
