/* Any bytes as the body of a model file whose header, size and checksum are right. */
#define _GNU_SOURCE
#include "tree/tree.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { HEADER = 64, MOST = 1 << 16 };

static void put(unsigned char *at, uint64_t value, size_t size) {
    memcpy(at, &value, size);
}

/* As src/tree/model.c lays the header out: magic, version, sections, size and two sums. */
static void put_header(unsigned char *file, size_t size, uint32_t sections) {
    uint64_t sum = 0, weighted = 0, word;
    for (size_t at = HEADER; at < size; at += sizeof word) {
        memcpy(&word, file + at, sizeof word);
        sum += word;
        weighted += sum;
    }
    memcpy(file, "parleytm", 8);
    put(file + 8, 2, 4);
    put(file + 12, sections, 4);
    put(file + 16, size, 8);
    put(file + 24, sum, 8);
    put(file + 32, weighted, 8);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size < 1 || size > MOST) return 0;
    size_t whole = HEADER + (size - 1 + 63) / 64 * 64;
    unsigned char *file = calloc(1, whole);
    int descriptor = memfd_create("model", 0);
    char path[64];
    snprintf(path, sizeof path, "/proc/self/fd/%d", descriptor);
    if (file && descriptor >= 0) {
        memcpy(file + HEADER, data + 1, size - 1);
        put_header(file, whole, data[0]);
        Model *model;
        parley_error err;
        if (write(descriptor, file, whole) == (ssize_t)whole &&
            model_open(path, &model, &err) == PARLEY_OK)
            model_close(model);
    }
    if (descriptor >= 0) close(descriptor);
    free(file);
    return 0;
}
