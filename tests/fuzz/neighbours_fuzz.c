/* Fuzzes the list of near words: any bytes as its lines, the first of them as a word too. */
#define _GNU_SOURCE
#include "lexicon/neighbours.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static const char first[] = "#parley neighbours 1\n";

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void look_up(const Neighbours *list, Str word) {
    Neighbour found[NEIGHBOURS_MAX];
    for (int verb = 0; verb < 2; verb++) {
        uint32_t count = neighbours_of(list, word, verb == 1, found);
        if (count > NEIGHBOURS_MAX) abort();
        for (uint32_t i = 0; i < count; i++)
            if (found[i].word.len == 0 || found[i].similarity < 0 || found[i].similarity > 1)
                abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    int file = memfd_create("neighbours", 0);
    char path[64];
    snprintf(path, sizeof path, "/proc/self/fd/%d", file);
    Neighbours *list;
    bool written = file >= 0 &&
                   write(file, first, sizeof first - 1) == (ssize_t)(sizeof first - 1) &&
                   write(file, data, size) == (ssize_t)size;
    if (written && neighbours_open(path, &list, NULL) == PARLEY_OK) {
        const uint8_t *end = size ? memchr(data, '\t', size) : NULL;
        look_up(list, (Str){(const char *)data, end ? (size_t)(end - data) : size});
        neighbours_close(list);
    }
    if (file >= 0) close(file);
    return 0;
}
