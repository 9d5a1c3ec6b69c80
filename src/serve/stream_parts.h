/* What the two files of the streams share: stream.c has the followers, watch.c the watcher. */
#ifndef SERVE_STREAM_PARTS_H
#define SERVE_STREAM_PARTS_H

#include "record/added.h"
#include "serve/stream.h"

#include <pthread.h>
#include <sys/stat.h>

struct Stream {
    Streams *streams;
    Stream *before, *after;
    void *context;
    RecordEnd at; /* what it was told of; with `placed` */
    bool placed, greeted, asleep, ending;
    double spoken; /* when it was last sent something */
    StrBuf waiting;
    size_t sent; /* of waiting */
};

struct Streams {
    pthread_mutex_t lock;
    pthread_cond_t news; /* a follower came, or all is to end */
    pthread_t watcher;
    bool watching, ending;
    bool crowded; /* somebody found no room: those who left are to be noticed */
    StreamCalls calls;
    const char *path;
    size_t most, count;
    uint64_t events;
    Stream *first;
    /* The watcher's own. */
    Record *record;
    struct stat file; /* the record's, as it was opened */
    int64_t version;
};

/* Adds text for a follower, and wakes it. Called with the lock held. */
void stream_say(Stream *stream, Str text, double now);

/* Watches until streams->ending. */
void *watch_record(void *streams);

#endif
