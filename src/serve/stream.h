/* Server-sent events: a thread watches the record, and what an ingest adds to it goes to all who
 * follow. Each follower has a buffer of his own, from which the event loop sends; a follower with
 * nothing to be sent is asleep. */
#ifndef SERVE_STREAM_H
#define SERVE_STREAM_H

#include "base/error.h"
#include "base/str.h"

#include <sys/types.h>

typedef struct Streams Streams;
typedef struct Stream Stream;

typedef struct StreamCalls {
    /* Called for a follower, by its own `context`: sleep on the event loop's thread, wake on the
     * watcher's. */
    void (*sleep)(void *context);
    void (*wake)(void *context);
} StreamCalls;

/* Follows the record at that path, which must outlive the streams, for at most so many followers.
 * PARLEY_ERR_MEMORY, PARLEY_ERR_LIMIT (no thread can be started). Free with streams_free. */
parley_status streams_new(const char *record_path, size_t most, const StreamCalls *calls,
                          Streams **out, parley_error *err);

/* A new follower; last_id is Last-Event-ID's value, empty for one who wants what comes from now on.
 * NULL where there are too many, or no memory. Close with stream_close. */
Stream *stream_open(Streams *streams, Str last_id, void *context);
void stream_close(Stream *stream);

enum { STREAM_ENDED = -1 };

/* Up to `most` bytes for the follower. 0: nothing for now, and it was put to sleep. STREAM_ENDED:
 * no more will come. */
ssize_t stream_read(Stream *stream, char *out, size_t most);

/* Lets all followers come to their ends, and takes no more. */
void streams_end(Streams *streams);

/* When none is open. NULL is allowed. */
void streams_free(Streams *streams);

size_t streams_open(Streams *streams);
uint64_t streams_events(Streams *streams); /* that were told of */

#endif
