#include "serve/stream_parts.h"

#include "base/json.h"
#include "serve/client.h"

#include <errno.h>
#include <time.h>

enum { EVENTS_A_MESSAGE = 200, LOOK_EVERY_MS = 500, SPEAK_EVERY = 15 };

/* Opens the record where there is one and it is not open yet, or another file came to its place.
 * *anew: rows of before mean nothing any more. */
static bool open_record(Streams *s, bool *anew) {
    struct stat file;
    bool there = stat(s->path, &file) == 0;
    bool same =
        there && s->record && file.st_ino == s->file.st_ino && file.st_dev == s->file.st_dev;
    if (same) return true;
    *anew = *anew || s->record;
    record_close(s->record);
    s->record = NULL;
    s->version = 0;
    if (!there || record_open(s->path, RECORD_READ, &s->record, NULL)) s->record = NULL;
    s->file = file;
    return s->record != NULL;
}

/* Whether somebody has written to the record since it was last asked. */
static bool has_changed(Streams *s) {
    int64_t version;
    if (record_version(s->record, &version, NULL)) return true;
    bool changed = version != s->version;
    s->version = version;
    return changed;
}

/* ---- messages ---- */

static void put_id(StrBuf *out, const RecordEnd *at) {
    strbuf_format(out, "id: %lld-%lld\n", (long long)at->event, (long long)at->document);
}

static bool put_event(void *context, const EventRow *event) {
    StrBuf *out = context;
    json_put_item(out);
    json_put_open(out, '{');
    put_row_fields(out, event);
    json_put_close(out, '}');
    return !out->failed;
}

/* The next events after *at as a message. False where they cannot be read. */
static bool put_added(Streams *s, RecordEnd *at, StrBuf *out) {
    StrBuf events = {0};
    uint64_t documents;
    RecordEnd from = *at;
    bool read =
        !record_added(s->record, at, EVENTS_A_MESSAGE, &documents, put_event, &events, NULL) &&
        !events.failed;
    if (read && (at->event > from.event || documents)) {
        strbuf_text(out, "event: added\n");
        put_id(out, at);
        strbuf_format(out, "data: {\"documents\": %llu, \"events\": [%.*s]}\n\n",
                      (unsigned long long)documents, STR_ARG(events));
    }
    strbuf_free(&events);
    return read && !out->failed;
}

/* ---- who is told what ---- */

/* One who came since the last look. Called with the lock held. */
static Stream *next_new(const Streams *s) {
    for (Stream *stream = s->first; stream; stream = stream->after)
        if (!stream->greeted && !stream->ending) return stream;
    return NULL;
}

static Stream *next_behind(const Streams *s, const RecordEnd *end) {
    for (Stream *stream = s->first; stream; stream = stream->after)
        if (stream->greeted && !stream->ending &&
            (stream->at.event < end->event || stream->at.document < end->document))
            return stream;
    return NULL;
}

/* Who does not say where he stands, or stands where the record is not yet, stands at its end. */
static void greet(Stream *stream, const RecordEnd *end, double now) {
    StrBuf text = {0};
    if (!stream->placed || stream->at.event > end->event) stream->at = *end;
    stream->placed = stream->greeted = true;
    put_id(&text, &stream->at);
    strbuf_text(&text, ": following\n\n");
    if (!text.failed) stream_say(stream, strbuf_view(&text), now);
    strbuf_free(&text);
}

static void greet_all(Streams *s, const RecordEnd *end) {
    double now = clock_seconds();
    pthread_mutex_lock(&s->lock);
    for (Stream *stream; (stream = next_new(s));) greet(stream, end, now);
    pthread_mutex_unlock(&s->lock);
}

/* All who stood at `from` are told the same. */
static void tell(Streams *s, const RecordEnd *from, const RecordEnd *to, Str text) {
    double now = clock_seconds();
    pthread_mutex_lock(&s->lock);
    for (Stream *stream = s->first; stream; stream = stream->after) {
        if (!stream->greeted || stream->at.event != from->event ||
            stream->at.document != from->document)
            continue;
        if (text.len) stream_say(stream, text, now);
        stream->at = *to;
    }
    pthread_mutex_unlock(&s->lock);
}

/* Brings all who are behind up to the record's end. */
static bool tell_all(Streams *s) {
    RecordEnd end, from = {0, 0};
    if (record_end(s->record, &end, NULL)) return false;
    greet_all(s, &end);
    for (;;) {
        pthread_mutex_lock(&s->lock);
        const Stream *behind = next_behind(s, &end);
        if (behind) from = behind->at;
        bool done = s->ending || !behind;
        pthread_mutex_unlock(&s->lock);
        if (done) return true;
        StrBuf text = {0};
        RecordEnd to = from;
        bool read = put_added(s, &to, &text);
        if (read) tell(s, &from, &to, strbuf_view(&text));
        strbuf_free(&text);
        if (!read) return false;
    }
}

static void count_events(Streams *s, int64_t before, int64_t after) {
    pthread_mutex_lock(&s->lock);
    if (after > before) s->events += (uint64_t)(after - before);
    pthread_mutex_unlock(&s->lock);
}

/* Another record came to this one's place: all begin anew, at its end. */
static void tell_replaced(Streams *s) {
    double now = clock_seconds();
    pthread_mutex_lock(&s->lock);
    for (Stream *stream = s->first; stream; stream = stream->after) {
        stream->placed = stream->greeted = false;
        stream_say(stream, STR("event: replaced\ndata: {}\n\n"), now);
    }
    pthread_mutex_unlock(&s->lock);
}

/* A word for all who heard nothing for long, or for all at once where there is no room for more:
 * that a client has left shows only when something is sent. */
static void speak(Streams *s) {
    double now = clock_seconds();
    pthread_mutex_lock(&s->lock);
    double silence = s->crowded ? 1 : SPEAK_EVERY;
    s->crowded = false;
    for (Stream *stream = s->first; stream; stream = stream->after)
        if (now - stream->spoken >= silence) stream_say(stream, STR(": still here\n\n"), now);
    pthread_mutex_unlock(&s->lock);
}

/* Waits for the next look, or until there is news. False when all is to end. */
static bool wait_for_news(Streams *s, bool *someone_new) {
    struct timespec until;
    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_nsec += LOOK_EVERY_MS * 1000000L;
    until.tv_sec += until.tv_nsec / 1000000000L;
    until.tv_nsec %= 1000000000L;
    pthread_mutex_lock(&s->lock);
    int waited = 0;
    while (!s->ending && !next_new(s) && waited != ETIMEDOUT)
        waited = pthread_cond_timedwait(&s->news, &s->lock, &until);
    *someone_new = next_new(s) != NULL;
    bool going_on = !s->ending;
    pthread_mutex_unlock(&s->lock);
    return going_on;
}

static void nap(void) {
    nanosleep(&(struct timespec){0, LOOK_EVERY_MS * 1000000L}, NULL);
}

/* One look at the record. *last: where it ended at the look before; -1: not known. */
static void look(Streams *s, bool someone_new, RecordEnd *last) {
    bool anew = false;
    if (!open_record(s, &anew)) {
        if (someone_new) nap();
        return;
    }
    if (anew) tell_replaced(s);
    if (anew) *last = (RecordEnd){-1, -1};
    bool changed = has_changed(s);
    if ((changed || someone_new) && !tell_all(s)) {
        s->version = 0; /* and once more */
        nap();
    }
    RecordEnd end;
    if (!changed || record_end(s->record, &end, NULL)) return;
    if (last->event >= 0) count_events(s, last->event, end.event);
    *last = end;
}

void *watch_record(void *argument) {
    Streams *s = argument;
    RecordEnd last = {-1, -1};
    bool someone_new;
    while (wait_for_news(s, &someone_new)) {
        look(s, someone_new, &last);
        speak(s);
    }
    record_close(s->record);
    s->record = NULL;
    return NULL;
}
