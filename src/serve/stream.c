#include "serve/stream_parts.h"

#include "serve/client.h"

#include <stdlib.h>
#include <string.h>

enum { WAITING_MAX = 1 << 20 }; /* whoever takes so little of it must come again */

parley_status streams_new(const char *record_path, size_t most, const StreamCalls *calls,
                          Streams **out, parley_error *err) {
    *out = NULL;
    Streams *s = calloc(1, sizeof *s);
    if (!s) return error_memory(err);
    pthread_condattr_t monotonic;
    pthread_condattr_init(&monotonic);
    pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
    pthread_cond_init(&s->news, &monotonic);
    pthread_condattr_destroy(&monotonic);
    pthread_mutex_init(&s->lock, NULL);
    s->path = record_path;
    s->most = most;
    s->calls = *calls;
    s->watching = pthread_create(&s->watcher, NULL, watch_record, s) == 0;
    if (!s->watching) {
        streams_free(s);
        return error_set(err, PARLEY_ERR_LIMIT, "cannot start a thread");
    }
    *out = s;
    return error_clear(err);
}

void streams_free(Streams *s) {
    if (!s) return;
    streams_end(s);
    if (s->watching) pthread_join(s->watcher, NULL);
    pthread_cond_destroy(&s->news);
    pthread_mutex_destroy(&s->lock);
    free(s);
}

void streams_end(Streams *s) {
    pthread_mutex_lock(&s->lock);
    s->ending = true;
    for (Stream *stream = s->first; stream; stream = stream->after) {
        stream->ending = true;
        if (stream->asleep) s->calls.wake(stream->context);
        stream->asleep = false;
    }
    pthread_cond_signal(&s->news);
    pthread_mutex_unlock(&s->lock);
}

size_t streams_open(Streams *s) {
    pthread_mutex_lock(&s->lock);
    size_t count = s->count;
    pthread_mutex_unlock(&s->lock);
    return count;
}

uint64_t streams_events(Streams *s) {
    pthread_mutex_lock(&s->lock);
    uint64_t events = s->events;
    pthread_mutex_unlock(&s->lock);
    return events;
}

/* "EVENT-DOCUMENT", or an event's row alone. False for what is neither. */
static bool read_id(Str id, RecordEnd *out) {
    int64_t numbers[2] = {0, INT64_MAX};
    int which = 0;
    if (id.len == 0 || id.len > 40) return false;
    for (size_t i = 0; i < id.len; i++) {
        char c = id.data[i];
        if (c == '-' && which == 0 && i > 0) {
            numbers[++which] = 0;
            continue;
        }
        if (c < '0' || c > '9' || numbers[which] > INT64_MAX / 10 - 10) return false;
        numbers[which] = numbers[which] * 10 + (c - '0');
    }
    *out = (RecordEnd){numbers[0], numbers[1]};
    return true;
}

static bool add_stream(Streams *s, Stream *stream) {
    pthread_mutex_lock(&s->lock);
    bool room = s->count < s->most && !s->ending;
    if (room) {
        stream->after = s->first;
        if (stream->after) stream->after->before = stream;
        s->first = stream;
        s->count++;
    }
    s->crowded = s->crowded || !room;
    pthread_cond_signal(&s->news);
    pthread_mutex_unlock(&s->lock);
    return room;
}

Stream *stream_open(Streams *s, Str last_id, void *context) {
    Stream *stream = calloc(1, sizeof *stream);
    if (!stream) return NULL;
    stream->streams = s;
    stream->context = context;
    stream->spoken = clock_seconds();
    stream->placed = read_id(last_id, &stream->at);
    strbuf_text(&stream->waiting, "retry: 3000\n\n");
    if (add_stream(s, stream)) return stream;
    strbuf_free(&stream->waiting);
    free(stream);
    return NULL;
}

void stream_close(Stream *stream) {
    if (!stream) return;
    Streams *s = stream->streams;
    pthread_mutex_lock(&s->lock);
    if (stream->after) stream->after->before = stream->before;
    if (stream->before)
        stream->before->after = stream->after;
    else
        s->first = stream->after;
    s->count--;
    pthread_mutex_unlock(&s->lock);
    strbuf_free(&stream->waiting);
    free(stream);
}

void stream_say(Stream *stream, Str text, double now) {
    if (stream->waiting.len - stream->sent + text.len > WAITING_MAX &&
        stream->sent < stream->waiting.len)
        stream->ending = true;
    else
        strbuf_str(&stream->waiting, text);
    if (stream->waiting.failed) stream->ending = true;
    stream->spoken = now;
    if (stream->asleep) stream->streams->calls.wake(stream->context);
    stream->asleep = false;
}

static ssize_t take_waiting(Stream *stream, char *out, size_t most) {
    size_t size = stream->waiting.len - stream->sent;
    if (size > most) size = most;
    memcpy(out, stream->waiting.data + stream->sent, size);
    stream->sent += size;
    if (stream->sent == stream->waiting.len) {
        strbuf_free(&stream->waiting);
        stream->sent = 0;
    }
    return (ssize_t)size;
}

ssize_t stream_read(Stream *stream, char *out, size_t most) {
    ssize_t size = STREAM_ENDED;
    pthread_mutex_lock(&stream->streams->lock);
    if (stream->waiting.len && !stream->waiting.failed) {
        size = take_waiting(stream, out, most);
    } else if (!stream->ending) {
        size = 0;
        stream->asleep = true;
        stream->streams->calls.sleep(stream->context);
    }
    pthread_mutex_unlock(&stream->streams->lock);
    return size;
}
