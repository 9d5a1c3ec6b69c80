#define _GNU_SOURCE /* memrchr */
#include "lexicon/neighbours.h"

#include "base/map.h"

#include <stdlib.h>
#include <string.h>

static const char first_line[] = "#parley neighbours 1\n";

struct Neighbours {
    Str text;
};

parley_status neighbours_open(const char *path, Neighbours **out, parley_error *err) {
    *out = NULL;
    Neighbours *n = calloc(1, sizeof *n);
    if (!n) return error_memory(err);
    parley_status status = file_map(path, &n->text, err);
    if (status == PARLEY_OK && !str_starts(n->text, first_line))
        status = error_set(err, PARLEY_ERR_FORMAT, "%s: is no list of neighbours", path);
    if (status != PARLEY_OK) {
        neighbours_close(n);
        return status;
    }
    *out = n;
    return error_clear(err);
}

void neighbours_close(Neighbours *neighbours) {
    if (!neighbours) return;
    file_unmap(neighbours->text);
    free(neighbours);
}

/* The line that begins at a byte, without its end. */
static Str line_at(Str text, size_t start) {
    const char *end = memchr(text.data + start, '\n', text.len - start);
    return str_slice(text, start, end ? (size_t)(end - text.data) : text.len);
}

/* Where the line begins that a byte lies in. */
static size_t line_start(Str text, size_t at) {
    const char *end = at ? memrchr(text.data, '\n', at) : NULL;
    return end ? (size_t)(end - text.data) + 1 : 0;
}

/* The part of the line up to and without its second tab. */
static Str line_key(Str line) {
    const char *tab = memchr(line.data, '\t', line.len);
    if (!tab || (size_t)(tab - line.data) + 3 > line.len || tab[2] != '\t')
        return str_slice(line, 0, 0);
    return str_slice(line, 0, (size_t)(tab - line.data) + 2);
}

/* What stands behind the key in its line; empty where no line has it. */
static Str find_line(Str text, Str key) {
    size_t low = sizeof first_line - 1, high = text.len;
    while (low < high) {
        size_t start = line_start(text, low + (high - low) / 2);
        Str line = line_at(text, start), found = line_key(line);
        int order = str_compare(found, key);
        if (order == 0) return str_slice(line, key.len + 1, line.len);
        if (order < 0)
            low = start + line.len + 1;
        else
            high = start;
    }
    return STR("");
}

/* "v:demolish" is a verb whatever it is a neighbour of. */
static bool part_of(Str *word, bool otherwise) {
    bool verb = str_starts(*word, "v:");
    if (!verb && !str_starts(*word, "n:")) return otherwise;
    *word = str_slice(*word, 2, word->len);
    return verb;
}

static bool read_neighbour(Str word, Str number, bool verb, Neighbour *out) {
    unsigned percent = 0;
    verb = part_of(&word, verb);
    if (word.len == 0 || number.len == 0 || number.len > 3) return false;
    for (size_t i = 0; i < number.len; i++) {
        if (number.data[i] < '0' || number.data[i] > '9') return false;
        percent = percent * 10 + (unsigned)(number.data[i] - '0');
    }
    if (percent > 100) return false;
    *out = (Neighbour){word, verb, (float)percent / 100};
    return true;
}

/* Takes the text up to the next blank off the front of the list. */
static Str next_item(Str *list) {
    const char *blank = memchr(list->data, ' ', list->len);
    size_t end = blank ? (size_t)(blank - list->data) : list->len;
    Str item = str_slice(*list, 0, end);
    *list = str_slice(*list, blank ? end + 1 : end, list->len);
    return item;
}

uint32_t neighbours_of(const Neighbours *neighbours, Str word, bool verb,
                       Neighbour out[NEIGHBOURS_MAX]) {
    char key[80];
    uint32_t count = 0;
    if (word.len == 0 || word.len + 3 > sizeof key) return 0;
    memcpy(key, word.data, word.len);
    key[word.len] = '\t';
    key[word.len + 1] = verb ? 'v' : 'n';
    Str list = find_line(neighbours->text, (Str){key, word.len + 2});
    while (list.len && count < NEIGHBOURS_MAX) {
        Str other = next_item(&list);
        Str number = next_item(&list);
        if (read_neighbour(other, number, verb, &out[count])) count++;
    }
    return count;
}
