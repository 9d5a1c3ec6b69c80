/* Runs text cases: files in tests/cases/FOLDER/ that hold, any number of times,
 *
 *     ==== what the case shows
 *     the input
 *     ----
 *     what must come out
 *
 * In the input \u{AD} stands for a code point, \x{92} for a byte, \r and \t for themselves. The
 * folder is looked for under PARLEY_SOURCE_DIR, or here where that is not set. */
#ifndef TESTS_CASES_H
#define TESTS_CASES_H

#include "base/str.h"
#include "base/utf8.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Writes what comes out for the input. */
typedef void (*CaseRender)(Str input, StrBuf *out);

static inline bool case_read_file(const char *path, StrBuf *text) {
    FILE *file = fopen(path, "rb");
    char chunk[4096];
    if (!file) return false;
    for (size_t got; (got = fread(chunk, 1, sizeof chunk, file)) > 0;) strbuf_add(text, chunk, got);
    fclose(file);
    return !text->failed;
}

static inline void case_unescape(Str s, StrBuf *out) {
    for (size_t i = 0; i < s.len; i++) {
        Str rest = str_slice(s, i, s.len);
        bool point = str_starts(rest, "\\u{"), byte = str_starts(rest, "\\x{");
        if (point || byte) {
            char *end;
            long value = strtol(rest.data + 3, &end, 16);
            if (point)
                strbuf_code(out, (int32_t)value);
            else
                strbuf_char(out, (char)value);
            i += (size_t)(end - rest.data);
        } else if (str_starts(rest, "\\r") || str_starts(rest, "\\t")) {
            strbuf_char(out, rest.data[1] == 'r' ? '\r' : '\t');
            i++;
        } else {
            strbuf_char(out, s.data[i]);
        }
    }
}

/* One case, from behind its "==== ". Returns 1 where it fails. */
static inline int case_run(const char *file, Str body, CaseRender render) {
    size_t title_end = str_find(body, "\n", 0), middle = str_find(body, "\n----\n", 0);
    Str title = str_slice(body, 0, title_end);
    if (title_end == SIZE_MAX || middle == SIZE_MAX) {
        fprintf(stderr, "%s: %.*s: no \"----\" line\n", file, STR_ARG(title));
        return 1;
    }
    StrBuf input = {0}, got = {0};
    case_unescape(str_slice(body, title_end + 1, middle), &input);
    /* A copy of its own: AddressSanitizer sees what reads past the end. */
    char *exact = malloc(input.len ? input.len : 1);
    if (exact && input.len) memcpy(exact, input.data, input.len);
    if (exact) render((Str){exact, input.len}, &got);
    free(exact);
    Str want = str_trim(str_slice(body, middle + 6, body.len));
    bool same = exact && !got.failed && str_equal(want, str_trim(strbuf_view(&got)));
    if (!same)
        fprintf(stderr, "%s: %.*s\n  wanted:\n%.*s\n  got:\n%.*s\n", file, STR_ARG(title),
                STR_ARG(want), STR_ARG(strbuf_view(&got)));
    strbuf_free(&input);
    strbuf_free(&got);
    return !same;
}

static inline int case_run_file(const char *path, CaseRender render, int *count) {
    StrBuf text = {0};
    int failed = 0;
    if (!case_read_file(path, &text)) {
        fprintf(stderr, "%s: cannot be read\n", path);
        return 1;
    }
    Str all = strbuf_view(&text);
    size_t at = str_starts(all, "==== ") ? 0 : str_find(all, "\n==== ", 0);
    while (at != SIZE_MAX) {
        size_t start = str_find(all, "==== ", at) + 5, next = str_find(all, "\n==== ", start);
        failed += case_run(path, str_slice(all, start, next), render);
        ++*count;
        at = next;
    }
    strbuf_free(&text);
    return failed;
}

/* Runs every file of the folder. Returns how many cases failed; none at all is a failure too. */
static inline int cases_run(const char *folder, CaseRender render) {
    const char *root = getenv("PARLEY_SOURCE_DIR");
    char path[1024];
    int failed = 0, count = 0;
    snprintf(path, sizeof path, "%s/tests/cases/%s", root ? root : ".", folder);
    DIR *dir = opendir(path);
    for (struct dirent *entry; dir && (entry = readdir(dir));) {
        char file[2048];
        if (!str_ends(str_of(entry->d_name), ".txt")) continue;
        snprintf(file, sizeof file, "%s/%s", path, entry->d_name);
        failed += case_run_file(file, render, &count);
    }
    if (dir) closedir(dir);
    fprintf(stderr, "%s: %d cases, %d failed\n", folder, count, failed);
    return count ? failed : 1;
}

#endif
