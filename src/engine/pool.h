/* Threads that work on jobs side by side and hand them back in the order in which they came.
 * The queue is bounded: whoever submits waits, so a long input never piles up in memory. */
#ifndef ENGINE_POOL_H
#define ENGINE_POOL_H

#include "base/error.h"

#include <stddef.h>

typedef struct Pool Pool;

typedef struct PoolCalls {
    void *context;
    /* Makes and frees what one thread works with. thread_new may return NULL: out of memory. */
    void *(*thread_new)(void *context);
    void (*thread_free)(void *context, void *thread);
    /* Does a job. Called on the pool's threads. */
    void (*work)(void *context, void *thread, void *job);
    /* Takes back a job that is done, in the order of submission, on the thread that submits. */
    void (*done)(void *context, void *job);
} PoolCalls;

enum { POOL_MAX_THREADS = 256 };

/* A pool of so many threads (1: the work is done on the caller's own). The calls are copied.
 * PARLEY_ERR_MEMORY, PARLEY_ERR_LIMIT (no thread can be started). Free with pool_free. */
parley_status pool_new(size_t threads, const PoolCalls *calls, Pool **out, parley_error *err);

/* Gives a job to the pool; it comes back through done. May call done for earlier jobs. */
void pool_submit(Pool *pool, void *job);

/* Waits until all jobs have come back. */
void pool_finish(Pool *pool);

/* Finishes, ends the threads and frees the pool. NULL is allowed. */
void pool_free(Pool *pool);

/* The machine's cores that this process may use, at least 1. */
size_t pool_cores(void);

#endif
