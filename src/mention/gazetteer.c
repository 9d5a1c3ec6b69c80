#include "mention/gazetteer_file.h"

#include "base/map.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

struct Gazetteer {
    const unsigned char *bytes;
    size_t size;
    const GazetteerHeader *header;
    const Place *places;
    const GazetteerName *names;
    const uint32_t *slots; /* an open hash table: index of a name + 1, or 0 */
    const uint32_t *indices;
    const char *texts;
};

/* Letters that Unicode does not take apart into a base letter and a mark. */
static const char *plain_letter(int32_t code) {
    switch (code) {
    case 0x00E6:
        return "ae";
    case 0x00F0:
    case 0x0111:
        return "d";
    case 0x00F8:
        return "o";
    case 0x00FE:
        return "th";
    case 0x0131:
        return "i";
    case 0x0142:
        return "l";
    case 0x0153:
        return "oe";
    case 0x0259:
        return "a";
    default:
        return NULL;
    }
}

static bool is_dropped(int32_t code) {
    return code == '\'' || code == '.' || code == '`' || (code >= 0x02B9 && code <= 0x02BF) ||
           code == 0x2018 || code == 0x2019 || code == 0x00AD;
}

static bool is_blank(int32_t code) {
    return code == ' ' || code == '\t' || code == '\n' || code == '\r' || code == '-' ||
           code == '_' || code == 0x00A0 || (code >= 0x2010 && code <= 0x2015);
}

typedef struct Folding {
    char *out;
    size_t len;
    bool full;
} Folding;

static void fold_add(Folding *f, const char *bytes, size_t len) {
    if (f->len + len > PLACE_NAME_MAX - 1) {
        f->full = true;
        return;
    }
    memcpy(f->out + f->len, bytes, len);
    f->len += len;
}

static void fold_code(Folding *f, int32_t code) {
    if (is_dropped(code)) return;
    if (is_blank(code)) {
        if (f->len && f->out[f->len - 1] != ' ') fold_add(f, " ", 1);
        return;
    }
    const char *plain = plain_letter(code);
    if (plain) {
        fold_add(f, plain, strlen(plain));
        return;
    }
    utf8proc_uint8_t bytes[4];
    utf8proc_ssize_t len = utf8proc_encode_char(code, bytes);
    if (len > 0) fold_add(f, (const char *)bytes, (size_t)len);
}

size_t place_name_fold(Str name, char out[PLACE_NAME_MAX]) {
    Folding f = {.out = out};
    const utf8proc_option_t options =
        UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK | UTF8PROC_COMPAT;
    for (size_t at = 0; at < name.len && !f.full;) {
        unsigned char byte = (unsigned char)name.data[at];
        if (byte < 0x80) {
            fold_code(&f, byte >= 'A' && byte <= 'Z' ? byte + 32 : byte);
            at++;
            continue;
        }
        utf8proc_int32_t code, parts[20];
        utf8proc_ssize_t step = utf8proc_iterate((const utf8proc_uint8_t *)name.data + at,
                                                 (utf8proc_ssize_t)(name.len - at), &code);
        if (step <= 0) return 0;
        at += (size_t)step;
        int boundary = 0;
        utf8proc_ssize_t count = utf8proc_decompose_char(code, parts, 20, options, &boundary);
        if (count > 20) return 0;
        for (utf8proc_ssize_t i = 0; i < count; i++) fold_code(&f, parts[i]);
    }
    if (f.full) return 0;
    while (f.len && out[f.len - 1] == ' ') f.len--;
    out[f.len] = '\0';
    return f.len;
}

/* Whether `count` things of `size` bytes lie inside the file from byte `at` on. */
static bool lies_inside(const Gazetteer *g, uint32_t at, uint64_t count, size_t size) {
    return at % 4 == 0 && at >= sizeof(GazetteerHeader) && at <= g->size &&
           count * size <= g->size - at;
}

static bool ranges_good(const Gazetteer *g) {
    const GazetteerHeader *h = g->header;
    uint32_t empty = 0; /* without one, a search would never end */
    for (uint32_t i = 0; i < h->slot_count; i++) {
        if (g->slots[i] > h->name_count) return false;
        if (g->slots[i] == 0) empty++;
    }
    if (empty == 0) return false;
    for (uint32_t i = 0; i < h->name_count; i++) {
        const GazetteerName *n = &g->names[i];
        if (n->text >= h->text_size || n->first > h->index_count ||
            n->count > h->index_count - n->first)
            return false;
    }
    for (uint32_t i = 0; i < h->index_count; i++)
        if (g->indices[i] >= h->place_count) return false;
    for (uint32_t i = 0; i < h->place_count; i++) {
        const Place *p = &g->places[i];
        if (p->name >= h->text_size || p->admin1 >= h->text_size || p->kind > PLACE_SITE)
            return false;
    }
    return true;
}

static parley_status check_file(Gazetteer *g, const char *path, parley_error *err) {
    const char *fault = NULL;
    const GazetteerHeader *h = g->header = (const GazetteerHeader *)g->bytes;
    if (g->size < sizeof *h || memcmp(h->magic, GAZETTEER_MAGIC, sizeof h->magic) != 0)
        fault = "is no gazetteer of this version";
    else if (h->size != g->size || !lies_inside(g, h->places, h->place_count, sizeof(Place)) ||
             !lies_inside(g, h->names, h->name_count, sizeof(GazetteerName)) ||
             !lies_inside(g, h->slots, h->slot_count, sizeof(uint32_t)) ||
             !lies_inside(g, h->indices, h->index_count, sizeof(uint32_t)) ||
             !lies_inside(g, h->texts, h->text_size, 1) || h->text_size == 0 ||
             h->slot_count <= h->name_count || (h->slot_count & (h->slot_count - 1)) ||
             g->bytes[h->texts + h->text_size - 1] != '\0')
        fault = "is damaged";
    if (fault) return error_set(err, PARLEY_ERR_FORMAT, "%s: %s", path, fault);
    g->places = (const Place *)(g->bytes + h->places);
    g->names = (const GazetteerName *)(g->bytes + h->names);
    g->slots = (const uint32_t *)(g->bytes + h->slots);
    g->indices = (const uint32_t *)(g->bytes + h->indices);
    g->texts = (const char *)g->bytes + h->texts;
    if (!ranges_good(g)) return error_set(err, PARLEY_ERR_FORMAT, "%s: is damaged", path);
    return PARLEY_OK;
}

parley_status gazetteer_open(const char *path, Gazetteer **out, parley_error *err) {
    Gazetteer *g = calloc(1, sizeof *g);
    if (!g) return error_memory(err);
    Str bytes;
    parley_status status = file_map(path, &bytes, err);
    g->bytes = (const unsigned char *)bytes.data;
    g->size = bytes.len;
    if (status == PARLEY_OK) status = check_file(g, path, err);
    if (status != PARLEY_OK) {
        gazetteer_close(g);
        return status;
    }
    *out = g;
    return error_clear(err);
}

void gazetteer_close(Gazetteer *gazetteer) {
    if (!gazetteer) return;
    file_unmap((Str){(const char *)gazetteer->bytes, gazetteer->size});
    free(gazetteer);
}

const uint32_t *gazetteer_find(const Gazetteer *gazetteer, Str name, uint32_t *count) {
    char folded[PLACE_NAME_MAX];
    *count = 0;
    size_t len = place_name_fold(name, folded);
    if (len == 0) return NULL;
    uint32_t mask = gazetteer->header->slot_count - 1;
    uint32_t slot = (uint32_t)str_hash((Str){folded, len}) & mask;
    for (; gazetteer->slots[slot]; slot = (slot + 1) & mask) {
        const GazetteerName *found = &gazetteer->names[gazetteer->slots[slot] - 1];
        if (strcmp(gazetteer->texts + found->text, folded) != 0) continue;
        *count = found->count;
        return gazetteer->indices + found->first;
    }
    return NULL;
}

const Place *gazetteer_place(const Gazetteer *gazetteer, uint32_t index) {
    return &gazetteer->places[index];
}

const char *gazetteer_text(const Gazetteer *gazetteer, uint32_t ref) {
    return gazetteer->texts + ref;
}

const char *place_kind_name(PlaceKind kind) {
    static const char *const names[] = {"country", "city", "region", "water", "site"};
    return (size_t)kind < sizeof names / sizeof *names ? names[kind] : "site";
}
