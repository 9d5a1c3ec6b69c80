#define _GNU_SOURCE /* sched_getaffinity */
#include "engine/pool.h"

#include <pthread.h>
#include <sched.h>
#include <stdbool.h>
#include <stdlib.h>
#include <unistd.h>

/* Jobs in flight for each thread: enough that none waits for one long report before it. */
enum { JOBS_PER_THREAD = 16 };

typedef struct Slot {
    void *job;
    bool done;
} Slot;

typedef struct Worker {
    Pool *pool;
    void *state; /* what thread_new made */
    pthread_t thread;
    bool started;
} Worker;

/* A ring: jobs [first, next) are with a thread or done, [next, last) wait. Counters only grow. */
struct Pool {
    PoolCalls calls;
    Worker *workers;
    size_t worker_count;
    Slot *slots;
    size_t slot_count;
    size_t first, next, last;
    bool closing;
    pthread_mutex_t lock;
    pthread_cond_t work_waits, job_done;
};

static Slot *slot_of(Pool *pool, size_t number) {
    return &pool->slots[number % pool->slot_count];
}

static void *run_worker(void *argument) {
    Worker *worker = argument;
    Pool *pool = worker->pool;
    pthread_mutex_lock(&pool->lock);
    for (;;) {
        while (pool->next == pool->last && !pool->closing)
            pthread_cond_wait(&pool->work_waits, &pool->lock);
        if (pool->next == pool->last) break;
        Slot *slot = slot_of(pool, pool->next++);
        void *job = slot->job;
        pthread_mutex_unlock(&pool->lock);
        pool->calls.work(pool->calls.context, worker->state, job);
        pthread_mutex_lock(&pool->lock);
        slot->done = true;
        if (slot == slot_of(pool, pool->first)) pthread_cond_signal(&pool->job_done);
    }
    pthread_mutex_unlock(&pool->lock);
    return NULL;
}

static bool start_worker(Pool *pool, Worker *worker) {
    worker->pool = pool;
    worker->state = pool->calls.thread_new(pool->calls.context);
    if (!worker->state) return false;
    if (pool->worker_count == 1) return true;
    worker->started = pthread_create(&worker->thread, NULL, run_worker, worker) == 0;
    return worker->started;
}

parley_status pool_new(size_t threads, const PoolCalls *calls, Pool **out, parley_error *err) {
    *out = NULL;
    if (threads < 1) threads = 1;
    if (threads > POOL_MAX_THREADS) threads = POOL_MAX_THREADS;
    Pool *pool = calloc(1, sizeof *pool);
    if (!pool) return error_memory(err);
    pool->calls = *calls;
    pthread_mutex_init(&pool->lock, NULL);
    pthread_cond_init(&pool->work_waits, NULL);
    pthread_cond_init(&pool->job_done, NULL);
    pool->slot_count = threads * JOBS_PER_THREAD;
    pool->slots = calloc(pool->slot_count, sizeof *pool->slots);
    pool->workers = calloc(threads, sizeof *pool->workers);
    if (!pool->slots || !pool->workers) {
        pool_free(pool);
        return error_memory(err);
    }
    pool->worker_count = threads;
    for (size_t i = 0; i < threads; i++) {
        if (start_worker(pool, &pool->workers[i])) continue;
        bool memory = !pool->workers[i].state;
        pool_free(pool);
        return memory ? error_memory(err)
                      : error_set(err, PARLEY_ERR_LIMIT, "cannot start %zu threads", threads);
    }
    *out = pool;
    return error_clear(err);
}

/* Hands back the job at the front, waiting for it if need be. Called with the lock held. */
static void take_first(Pool *pool) {
    Slot *slot = slot_of(pool, pool->first);
    while (!slot->done) pthread_cond_wait(&pool->job_done, &pool->lock);
    void *job = slot->job;
    slot->done = false;
    pool->first++;
    pthread_mutex_unlock(&pool->lock);
    pool->calls.done(pool->calls.context, job);
    pthread_mutex_lock(&pool->lock);
}

void pool_submit(Pool *pool, void *job) {
    if (pool->worker_count == 1) {
        pool->calls.work(pool->calls.context, pool->workers[0].state, job);
        pool->calls.done(pool->calls.context, job);
        return;
    }
    pthread_mutex_lock(&pool->lock);
    while (pool->first != pool->last &&
           (pool->last - pool->first == pool->slot_count || slot_of(pool, pool->first)->done))
        take_first(pool);
    *slot_of(pool, pool->last) = (Slot){.job = job};
    pool->last++;
    pthread_cond_signal(&pool->work_waits);
    pthread_mutex_unlock(&pool->lock);
}

void pool_finish(Pool *pool) {
    if (pool->worker_count == 1) return;
    pthread_mutex_lock(&pool->lock);
    while (pool->first != pool->last) take_first(pool);
    pthread_mutex_unlock(&pool->lock);
}

void pool_free(Pool *pool) {
    if (!pool) return;
    if (pool->workers && pool->slots) pool_finish(pool);
    pthread_mutex_lock(&pool->lock);
    pool->closing = true;
    pthread_cond_broadcast(&pool->work_waits);
    pthread_mutex_unlock(&pool->lock);
    for (size_t i = 0; i < pool->worker_count; i++) {
        Worker *worker = &pool->workers[i];
        if (worker->started) pthread_join(worker->thread, NULL);
        if (worker->state) pool->calls.thread_free(pool->calls.context, worker->state);
    }
    pthread_cond_destroy(&pool->job_done);
    pthread_cond_destroy(&pool->work_waits);
    pthread_mutex_destroy(&pool->lock);
    free(pool->slots);
    free(pool->workers);
    free(pool);
}

size_t pool_cores(void) {
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) == 0 && CPU_COUNT(&set) > 0)
        return (size_t)CPU_COUNT(&set);
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    return cores > 0 ? (size_t)cores : 1;
}
