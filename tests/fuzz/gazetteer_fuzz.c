/* Fuzzes the gazetteer: any bytes as its file, and any bytes as a name. */
#include "mention/gazetteer_file.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* All that a file which opens lets one read. */
static void read_all(const Gazetteer *gazetteer, Str name) {
    uint32_t count;
    const uint32_t *found = gazetteer_find(gazetteer, name, &count);
    for (uint32_t i = 0; i < count; i++) {
        const Place *place = gazetteer_place(gazetteer, found[i]);
        if (strlen(gazetteer_text(gazetteer, place->name)) > 1u << 24) abort();
        if (strlen(gazetteer_text(gazetteer, place->admin1)) > 1u << 24) abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char folded[PLACE_NAME_MAX], path[] = "/tmp/parley-fuzz-XXXXXX";
    Str name = {(const char *)data, size < 40 ? size : 40};
    if (place_name_fold(name, folded) >= PLACE_NAME_MAX) abort();
    int file = mkstemp(path);
    if (file < 0) return 0;
    bool written = write(file, data, size) == (ssize_t)size;
    close(file);
    Gazetteer *gazetteer;
    if (written && gazetteer_open(path, &gazetteer, NULL) == PARLEY_OK) {
        read_all(gazetteer, name);
        gazetteer_close(gazetteer);
    }
    unlink(path);
    return 0;
}
