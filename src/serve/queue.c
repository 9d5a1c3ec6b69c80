#include "serve/queue.h"

#include <pthread.h>
#include <stdlib.h>

/* Jobs in the order in which they came. */
typedef struct Line {
    Job *first, *last;
    size_t count;
} Line;

typedef struct QueueWorker {
    Queue *queue;
    void *state;
    pthread_t thread;
    bool started;
} QueueWorker;

struct Queue {
    pthread_mutex_t lock;
    pthread_cond_t work_waits;
    QueueCalls calls;
    Line quick, heavy;
    size_t most, heavy_max, heavy_running, running;
    bool closing;
    size_t worker_count;
    QueueWorker workers[];
};

static void line_add(Line *line, Job *job) {
    job->next = NULL;
    if (line->last)
        line->last->next = job;
    else
        line->first = job;
    line->last = job;
    line->count++;
}

static Job *line_take(Line *line) {
    Job *job = line->first;
    line->first = job->next;
    if (!line->first) line->last = NULL;
    line->count--;
    return job;
}

/* Quick work goes first, since it is soon done; but one worker is at heavy work if there is any, so
 * that it comes to its turn. Called with the lock held. */
static Job *take_job(Queue *queue) {
    bool room = queue->heavy_running < (queue->quick.first ? (size_t)1 : queue->heavy_max);
    if (queue->heavy.first && room) return line_take(&queue->heavy);
    return queue->quick.first ? line_take(&queue->quick) : NULL;
}

static void do_job(Queue *queue, QueueWorker *worker, Job *job) {
    bool heavy = job->heavy; /* the job may be gone when it is done */
    queue->running++;
    queue->heavy_running += heavy;
    pthread_mutex_unlock(&queue->lock);
    queue->calls.work(queue->calls.context, worker->state, job);
    pthread_mutex_lock(&queue->lock);
    queue->running--;
    queue->heavy_running -= heavy;
    if (heavy && queue->heavy.first) pthread_cond_signal(&queue->work_waits);
}

static void *run_queue_worker(void *argument) {
    QueueWorker *worker = argument;
    Queue *queue = worker->queue;
    pthread_mutex_lock(&queue->lock);
    while (!queue->closing) {
        Job *job = take_job(queue);
        if (job)
            do_job(queue, worker, job);
        else
            pthread_cond_wait(&queue->work_waits, &queue->lock);
    }
    pthread_mutex_unlock(&queue->lock);
    return NULL;
}

static parley_status start(Queue *queue, QueueWorker *worker, parley_error *err) {
    worker->queue = queue;
    worker->state = queue->calls.worker_new(queue->calls.context);
    if (!worker->state) return error_memory(err);
    worker->started = pthread_create(&worker->thread, NULL, run_queue_worker, worker) == 0;
    if (worker->started) return PARLEY_OK;
    return error_set(err, PARLEY_ERR_LIMIT, "cannot start %zu threads", queue->worker_count);
}

parley_status queue_new(size_t workers, size_t heavy_max, size_t most, const QueueCalls *calls,
                        Queue **out, parley_error *err) {
    *out = NULL;
    Queue *queue = calloc(1, sizeof *queue + workers * sizeof *queue->workers);
    if (!queue) return error_memory(err);
    pthread_mutex_init(&queue->lock, NULL);
    pthread_cond_init(&queue->work_waits, NULL);
    queue->calls = *calls;
    queue->most = most;
    queue->heavy_max = heavy_max;
    queue->worker_count = workers;
    parley_status status = PARLEY_OK;
    for (size_t i = 0; i < workers && !status; i++) status = start(queue, &queue->workers[i], err);
    if (status) {
        queue_free(queue);
        return status;
    }
    *out = queue;
    return error_clear(err);
}

bool queue_add(Queue *queue, Job *job) {
    pthread_mutex_lock(&queue->lock);
    Line *line = job->heavy ? &queue->heavy : &queue->quick;
    bool room = line->count < queue->most;
    if (room) line_add(line, job);
    if (room) pthread_cond_signal(&queue->work_waits);
    pthread_mutex_unlock(&queue->lock);
    return room;
}

size_t queue_length(Queue *queue) {
    pthread_mutex_lock(&queue->lock);
    size_t length = queue->quick.count + queue->heavy.count;
    pthread_mutex_unlock(&queue->lock);
    return length;
}

bool queue_is_idle(Queue *queue) {
    pthread_mutex_lock(&queue->lock);
    bool idle = !queue->quick.count && !queue->heavy.count && !queue->running;
    pthread_mutex_unlock(&queue->lock);
    return idle;
}

void queue_free(Queue *queue) {
    if (!queue) return;
    pthread_mutex_lock(&queue->lock);
    queue->closing = true;
    pthread_cond_broadcast(&queue->work_waits);
    pthread_mutex_unlock(&queue->lock);
    for (size_t i = 0; i < queue->worker_count; i++) {
        QueueWorker *worker = &queue->workers[i];
        if (worker->started) pthread_join(worker->thread, NULL);
        if (worker->state) queue->calls.worker_free(worker->state);
    }
    pthread_cond_destroy(&queue->work_waits);
    pthread_mutex_destroy(&queue->lock);
    free(queue);
}
