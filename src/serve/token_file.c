#include "serve/token_file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FILE_MAX = 1 << 20 };

static parley_status failed(const char *path, parley_error *err) {
    return error_set(err, PARLEY_ERR_IO, "%s: %s", path, strerror(errno));
}

/* Whoever may write the file can let himself in. */
static parley_status check_mode(int file, const char *path, parley_error *err) {
    struct stat info;
    if (fstat(file, &info) != 0) return failed(path, err);
    if (!S_ISREG(info.st_mode)) return error_set(err, PARLEY_ERR_INPUT, "%s: is no file", path);
    if (info.st_mode & (S_IWGRP | S_IWOTH))
        return error_set(err, PARLEY_ERR_INPUT, "%s: others may write it; chmod 600 %s mends that",
                         path, path);
    return PARLEY_OK;
}

static parley_status read_file(int file, const char *path, StrBuf *out, parley_error *err) {
    char piece[4096];
    ssize_t size;
    while ((size = read(file, piece, sizeof piece)) > 0 && out->len < FILE_MAX)
        strbuf_add(out, piece, (size_t)size);
    if (size < 0) return failed(path, err);
    if (size > 0) return error_set(err, PARLEY_ERR_LIMIT, "%s: is longer than 1 MiB", path);
    return out->failed ? error_memory(err) : PARLEY_OK;
}

parley_status tokens_open(const char *path, Tokens **out, parley_error *err) {
    StrBuf text = {0};
    *out = NULL;
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0) return failed(path, err);
    parley_status status = check_mode(file, path, err);
    if (!status) status = read_file(file, path, &text, err);
    if (!status) status = tokens_read(strbuf_view(&text), path, out, err);
    close(file);
    strbuf_free(&text);
    return status;
}

static parley_status append(int file, const char *path, Str before, Str line, parley_error *err) {
    bool cut = before.len && before.data[before.len - 1] != '\n';
    if (cut && write(file, "\n", 1) != 1) return failed(path, err);
    ssize_t size = write(file, line.data, line.len);
    if (size >= 0 && (size_t)size < line.len) errno = ENOSPC;
    if (size < 0 || (size_t)size < line.len || fsync(file) != 0) return failed(path, err);
    return error_clear(err);
}

static parley_status add_token(int file, const char *path, Str name, char *token,
                               parley_error *err) {
    StrBuf text = {0}, line = {0};
    Tokens *tokens = NULL;
    parley_status status = check_mode(file, path, err);
    if (!status) status = read_file(file, path, &text, err);
    if (!status) status = tokens_read(strbuf_view(&text), path, &tokens, err);
    if (!status) status = token_new(tokens, name, token, &line, err);
    if (!status) status = append(file, path, strbuf_view(&text), strbuf_view(&line), err);
    tokens_free(tokens);
    strbuf_free(&text);
    strbuf_free(&line);
    return status;
}

parley_status token_make(const char *path, Str name, char token[static TOKEN_SIZE],
                         parley_error *err) {
    int file = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0) return failed(path, err);
    parley_status status = flock(file, LOCK_EX) ? failed(path, err) : PARLEY_OK;
    if (!status) status = add_token(file, path, name, token, err);
    if (close(file) != 0 && !status) status = failed(path, err);
    return status;
}
