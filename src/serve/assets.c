#include "serve/assets.h"

#include "serve/embedded.h"

const Asset *asset_find(Str name) {
    unsigned from = 0, to = embedded_count;
    while (from < to) {
        unsigned middle = from + (to - from) / 2;
        int order = str_compare(name, str_of(embedded_files[middle].name));
        if (order == 0) return &embedded_files[middle];
        if (order < 0)
            to = middle;
        else
            from = middle + 1;
    }
    return NULL;
}
