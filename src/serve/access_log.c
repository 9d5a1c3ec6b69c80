#include "serve/access_log.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

struct AccessLog {
    pthread_mutex_t lock;
    const char *path;
    int file;
    uint64_t lost;
    StrBuf line;
};

static int open_log(const char *path) {
    if (!strcmp(path, "-")) return STDOUT_FILENO;
    return open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOCTTY, 0640);
}

parley_status access_log_open(const char *path, AccessLog **out, parley_error *err) {
    *out = NULL;
    AccessLog *log = calloc(1, sizeof *log);
    if (!log) return error_memory(err);
    log->path = path;
    log->file = open_log(path);
    if (log->file < 0) {
        free(log);
        return error_set(err, PARLEY_ERR_IO, "%s: %s", path, strerror(errno));
    }
    pthread_mutex_init(&log->lock, NULL);
    *out = log;
    return error_clear(err);
}

void access_log_close(AccessLog *log) {
    if (!log) return;
    if (log->file != STDOUT_FILENO) close(log->file);
    pthread_mutex_destroy(&log->lock);
    strbuf_free(&log->line);
    free(log);
}

void access_log_reopen(AccessLog *log) {
    if (!log || log->file == STDOUT_FILENO) return;
    int file = open_log(log->path);
    if (file < 0) return;
    pthread_mutex_lock(&log->lock);
    close(log->file);
    log->file = file;
    pthread_mutex_unlock(&log->lock);
}

void put_escaped(StrBuf *out, Str text) {
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.data[i];
        if (c > ' ' && c < 0x7f && c != '"' && c != '\\')
            strbuf_char(out, (char)c);
        else
            strbuf_format(out, "\\x%02x", c);
    }
}

static void put_or_dash(StrBuf *out, Str text) {
    if (text.len)
        put_escaped(out, text);
    else
        strbuf_char(out, '-');
}

static void put_time(StrBuf *out) {
    struct timespec now;
    struct tm parts;
    char text[32];
    clock_gettime(CLOCK_REALTIME, &now);
    gmtime_r(&now.tv_sec, &parts);
    strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", &parts);
    strbuf_format(out, "%s.%03dZ", text, (int)(now.tv_nsec / 1000000));
}

static void put_line(StrBuf *out, const AccessLine *line) {
    put_time(out);
    strbuf_format(out, " %s ", line->client);
    put_or_dash(out, line->method);
    strbuf_char(out, ' ');
    put_or_dash(out, line->target);
    strbuf_format(out, " %u %llu %.1f ", line->status, (unsigned long long)line->bytes,
                  1e3 * line->seconds);
    put_or_dash(out, line->editor);
    strbuf_char(out, '\n');
}

void access_log_put(AccessLog *log, const AccessLine *line) {
    if (!log) return;
    pthread_mutex_lock(&log->lock);
    strbuf_clear(&log->line);
    put_line(&log->line, line);
    bool whole = !log->line.failed &&
                 write(log->file, log->line.data, log->line.len) == (ssize_t)log->line.len;
    log->lost += !whole;
    log->line.failed = false;
    pthread_mutex_unlock(&log->lock);
}

uint64_t access_log_lost(AccessLog *log) {
    if (!log) return 0;
    pthread_mutex_lock(&log->lock);
    uint64_t lost = log->lost;
    pthread_mutex_unlock(&log->lock);
    return lost;
}
