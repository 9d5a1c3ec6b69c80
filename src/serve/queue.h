/* Requests that wait for a worker, and the workers. The queue is bounded; heavy work never takes
 * all workers, so that what is quick stays quick. */
#ifndef SERVE_QUEUE_H
#define SERVE_QUEUE_H

#include "base/error.h"

#include <stdbool.h>
#include <stddef.h>

typedef struct Queue Queue;

typedef struct Job {
    struct Job *next;
    bool heavy;
} Job;

typedef struct QueueCalls {
    void *context;
    /* What one worker works with. NULL: out of memory. */
    void *(*worker_new)(void *context);
    void (*worker_free)(void *worker);
    /* Called on the worker's thread. The job is the caller's throughout. */
    void (*work)(void *context, void *worker, Job *job);
} QueueCalls;

/* So many workers, at most `heavy_max` of them at heavy work, and at most `most` jobs waiting.
 * PARLEY_ERR_MEMORY, PARLEY_ERR_LIMIT (no thread can be started). Free with queue_free. */
parley_status queue_new(size_t workers, size_t heavy_max, size_t most, const QueueCalls *calls,
                        Queue **out, parley_error *err);

/* False where the queue is full. */
bool queue_add(Queue *queue, Job *job);

size_t queue_length(Queue *queue); /* jobs that wait */
bool queue_is_idle(Queue *queue);  /* none waits and none is worked on */

/* Ends the threads, each after the job that it is at; what waits is left. NULL is allowed. */
void queue_free(Queue *queue);

#endif
