/* Writes the gazetteer: `placec TABLE OUT`. The table is what tools/places.py makes, one place a
 * line, separated by tabs: geonameid, kind, latitude, longitude, population, country, first
 * administrative division, name, other names, weak names (lists separated by "|"). Under a weak
 * name (a spelling of some other language) a place ranks as if it were far smaller. */
#include "mention/gazetteer_file.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { COLUMNS = 10, WEAKER = 20 };

/* A name of a place, before names that are the same are put together. */
typedef struct Entry {
    uint32_t text;      /* in the texts, folded */
    const char *folded; /* the same, once the texts no longer move */
    uint32_t place;
    double rank;
} Entry;

typedef struct Table {
    Place *places;
    uint32_t place_count, place_capacity;
    Entry *entries;
    uint32_t entry_count, entry_capacity;
    StrBuf texts;
} Table;

static uint32_t add_text(Table *t, Str text) {
    if (text.len == 0) return 0;
    uint32_t at = (uint32_t)t->texts.len;
    strbuf_str(&t->texts, text);
    strbuf_char(&t->texts, '\0');
    return at;
}

static bool add_entry(Table *t, Str name, uint32_t place, double rank) {
    char folded[PLACE_NAME_MAX];
    size_t len = place_name_fold(name, folded);
    if (len == 0) return true;
    if (t->entry_count == t->entry_capacity) {
        uint32_t capacity = t->entry_capacity ? t->entry_capacity * 2 : 1024;
        Entry *grown = realloc(t->entries, capacity * sizeof *grown);
        if (!grown) return false;
        t->entries = grown;
        t->entry_capacity = capacity;
    }
    uint32_t text = add_text(t, (Str){folded, len});
    t->entries[t->entry_count++] = (Entry){text, NULL, place, rank};
    return true;
}

static bool add_entries(Table *t, char *list, uint32_t place, double rank) {
    for (char *name = list; name && *name;) {
        char *end = strchr(name, '|');
        if (end) *end++ = '\0';
        if (!add_entry(t, str_of(name), place, rank)) return false;
        name = end;
    }
    return true;
}

static bool kind_of(const char *name, PlaceKind *kind) {
    for (PlaceKind k = PLACE_COUNTRY; k <= PLACE_SITE; k++)
        if (strcmp(place_kind_name(k), name) == 0) {
            *kind = k;
            return true;
        }
    return false;
}

static bool add_place(Table *t, char *const *column) {
    if (t->place_count == t->place_capacity) {
        uint32_t capacity = t->place_capacity ? t->place_capacity * 2 : 1024;
        Place *grown = realloc(t->places, capacity * sizeof *grown);
        if (!grown) return false;
        t->places = grown;
        t->place_capacity = capacity;
    }
    Place place = {.geonameid = (uint32_t)strtoul(column[0], NULL, 10),
                   .lat = strtof(column[2], NULL),
                   .lon = strtof(column[3], NULL),
                   .population = (uint32_t)strtoul(column[4], NULL, 10),
                   .admin1 = add_text(t, str_of(column[6])),
                   .name = add_text(t, str_of(column[7]))};
    if (!kind_of(column[1], &place.kind) || strlen(column[5]) > 3) return false;
    memcpy(place.country, column[5], strlen(column[5]));
    uint32_t index = t->place_count++;
    t->places[index] = place;
    double rank = place.population;
    return add_entry(t, str_of(column[7]), index, rank) && add_entries(t, column[8], index, rank) &&
           add_entries(t, column[9], index, rank / WEAKER);
}

/* Cuts the line at its tabs. False unless it has all its columns. */
static bool cut_line(char *line, char **column) {
    line[strcspn(line, "\r\n")] = '\0';
    int count = 0;
    while (line && count < COLUMNS) {
        column[count++] = line;
        line = strchr(line, '\t');
        if (line) *line++ = '\0';
    }
    return count == COLUMNS && !line;
}

static bool read_table(Table *t, const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) {
        perror(path);
        return false;
    }
    char *line = NULL;
    size_t room = 0;
    unsigned long number = 0;
    bool good = true;
    while (good && getline(&line, &room, file) > 0) {
        char *column[COLUMNS];
        number++;
        good = cut_line(line, column) && add_place(t, column);
        if (!good) fprintf(stderr, "placec: %s:%lu: is no place\n", path, number);
    }
    free(line);
    fclose(file);
    return good && !t->texts.failed;
}

static int compare_entries(const void *a, const void *b) {
    const Entry *x = a, *y = b;
    int order = strcmp(x->folded, y->folded);
    if (order) return order;
    if (x->rank != y->rank) return x->rank > y->rank ? -1 : 1;
    return x->place < y->place ? -1 : x->place > y->place;
}

typedef struct Names {
    GazetteerName *names;
    uint32_t *slots, *indices;
    uint32_t name_count, slot_count, index_count;
    StrBuf texts; /* the texts that are kept */
} Names;

static void add_slot(Names *n, uint32_t name, Str folded) {
    uint32_t mask = n->slot_count - 1;
    uint32_t slot = (uint32_t)str_hash(folded) & mask;
    while (n->slots[slot]) slot = (slot + 1) & mask;
    n->slots[slot] = name + 1;
}

/* Puts sorted entries together: one name, its places by rank, each of them once. */
static bool join_entries(const Table *t, Names *n) {
    n->slot_count = 1024;
    while (n->slot_count < t->entry_count + t->entry_count / 4) n->slot_count *= 2;
    n->names = calloc(t->entry_count + 1, sizeof *n->names);
    n->indices = calloc(t->entry_count + 1, sizeof *n->indices);
    n->slots = calloc(n->slot_count, sizeof *n->slots);
    if (!n->names || !n->indices || !n->slots) return false;
    for (uint32_t i = 0; i < t->entry_count;) {
        const char *folded = t->entries[i].folded;
        GazetteerName *name = &n->names[n->name_count];
        name->text = (uint32_t)n->texts.len;
        name->first = n->index_count;
        strbuf_add(&n->texts, folded, strlen(folded) + 1);
        for (; i < t->entry_count && strcmp(t->entries[i].folded, folded) == 0; i++) {
            bool known = false;
            for (uint32_t k = name->first; k < n->index_count; k++)
                known = known || n->indices[k] == t->entries[i].place;
            if (!known) n->indices[n->index_count++] = t->entries[i].place;
        }
        name->count = n->index_count - name->first;
        add_slot(n, n->name_count++, str_of(folded));
    }
    return true;
}

/* Keeps the texts that places refer to; the folded ones are in names->texts already. */
static void move_texts(Table *t, Names *n) {
    for (uint32_t i = 0; i < t->place_count; i++) {
        uint32_t *refs[] = {&t->places[i].name, &t->places[i].admin1};
        for (int k = 0; k < 2; k++) {
            if (*refs[k] == 0) continue;
            const char *text = t->texts.data + *refs[k];
            *refs[k] = (uint32_t)n->texts.len;
            strbuf_add(&n->texts, text, strlen(text) + 1);
        }
    }
}

static bool write_file(const Table *t, const Names *n, const char *path) {
    GazetteerHeader h = {.place_count = t->place_count,
                         .name_count = n->name_count,
                         .slot_count = n->slot_count,
                         .index_count = n->index_count,
                         .text_size = (uint32_t)n->texts.len};
    memcpy(h.magic, GAZETTEER_MAGIC, sizeof h.magic);
    h.places = (uint32_t)sizeof h;
    h.names = h.places + h.place_count * (uint32_t)sizeof(Place);
    h.slots = h.names + h.name_count * (uint32_t)sizeof(GazetteerName);
    h.indices = h.slots + h.slot_count * 4;
    h.texts = h.indices + h.index_count * 4;
    h.size = h.texts + h.text_size;
    FILE *file = fopen(path, "wb");
    if (!file) {
        perror(path);
        return false;
    }
    bool good = fwrite(&h, sizeof h, 1, file) == 1 &&
                fwrite(t->places, sizeof(Place), h.place_count, file) == h.place_count &&
                fwrite(n->names, sizeof(GazetteerName), h.name_count, file) == h.name_count &&
                fwrite(n->slots, 4, h.slot_count, file) == h.slot_count &&
                fwrite(n->indices, 4, h.index_count, file) == h.index_count &&
                fwrite(n->texts.data, 1, h.text_size, file) == h.text_size;
    if (fclose(file) != 0 || !good) {
        perror(path);
        return false;
    }
    return true;
}

int main(int argc, char **argv) {
    if (argc != 3) {
        fputs("usage: placec TABLE OUT\n", stderr);
        return 2;
    }
    Table table = {.places = NULL};
    Names names = {.names = NULL};
    strbuf_char(&table.texts, '\0'); /* offset 0 is the empty text, here and there */
    strbuf_char(&names.texts, '\0');
    bool good = read_table(&table, argv[1]);
    if (good && table.entry_count) {
        for (uint32_t i = 0; i < table.entry_count; i++)
            table.entries[i].folded = table.texts.data + table.entries[i].text;
        qsort(table.entries, table.entry_count, sizeof *table.entries, compare_entries);
        good = join_entries(&table, &names);
    }
    if (good) {
        move_texts(&table, &names);
        good = !names.texts.failed && write_file(&table, &names, argv[2]);
    }
    free(table.places);
    free(table.entries);
    strbuf_free(&table.texts);
    free(names.names);
    free(names.slots);
    free(names.indices);
    strbuf_free(&names.texts);
    return good ? 0 : 1;
}
