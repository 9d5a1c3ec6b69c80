/* Lays the tables out as one file. */
#include "lexicon/compile.h"

#include "lexicon/format.h"
#include "lexicon/source.h"

#include <stdlib.h>
#include <string.h>

static int compare_u32(uint32_t a, uint32_t b) {
    return a < b ? -1 : a > b;
}

static int compare_triggers(const void *a, const void *b) {
    const Trigger *x = a, *y = b;
    int order = compare_u32(x->head, y->head);
    if (order == 0) order = compare_u32(x->kind, y->kind);
    if (order == 0) order = compare_u32(x->entry, y->entry);
    if (order == 0) order = compare_u32(x->pos, y->pos);
    if (order == 0) order = compare_u32(x->extra_count, y->extra_count);
    return order ? order : memcmp(x->extra, y->extra, sizeof x->extra);
}

/* By first word, then the longest first. */
static int compare_names(const void *a, const void *b) {
    const NameForm *x = a, *y = b;
    int order = compare_u32(x->words[0], y->words[0]);
    if (order == 0) order = compare_u32(y->word_count, x->word_count);
    for (uint32_t i = 1; order == 0 && i < x->word_count; i++)
        order = compare_u32(x->words[i], y->words[i]);
    if (order == 0) order = compare_u32(x->use, y->use);
    if (order == 0) order = compare_u32(x->actor, y->actor);
    return order ? order : compare_u32(y->cased, x->cased);
}

/* The power of two of hash slots for this many words; at most half are used. */
static uint64_t hash_slots(uint32_t words) {
    uint64_t slots = 16;
    while (slots < (uint64_t)words * 2) slots *= 2;
    return slots;
}

static const Table *table_of(const LexiconSource *source, TableId id) {
    switch (id) {
    case TABLE_TRIGGERS:
        return &source->triggers;
    case TABLE_ACTS:
        return &source->acts;
    case TABLE_SPEECHES:
        return &source->speeches;
    case TABLE_MOODS:
        return &source->moods;
    case TABLE_LIGHTS:
        return &source->lights;
    case TABLE_HARMS:
        return &source->harms;
    case TABLE_SLOTS:
        return &source->slots;
    case TABLE_CONDITIONS:
        return &source->conditions;
    case TABLE_WORD_LISTS:
        return &source->word_lists;
    case TABLE_JOINED:
        return &source->joined;
    case TABLE_SETS:
        return &source->set_tables;
    case TABLE_ACTORS:
        return &source->actors;
    case TABLE_POSTS:
        return &source->posts;
    case TABLE_NAMES:
        return &source->name_forms;
    case TABLE_TEXT:
    case TABLE_WORDS:
    case TABLE_HASH:
    case TABLE_COUNT:
        break;
    }
    return NULL;
}

static uint64_t count_of(const LexiconSource *source, TableId id) {
    if (id == TABLE_TEXT) return source->pool.len;
    if (id == TABLE_WORDS) return source->words.refs.count;
    if (id == TABLE_HASH) return hash_slots(source->words.refs.count);
    return table_of(source, id)->count;
}

static uint64_t align(uint64_t offset) {
    return (offset + LEXICON_ALIGN - 1) / LEXICON_ALIGN * LEXICON_ALIGN;
}

static FileHeader header_of(const LexiconSource *source) {
    FileHeader header = {.version = LEXICON_VERSION, .table_count = TABLE_COUNT};
    memcpy(header.magic, LEXICON_MAGIC, sizeof header.magic);
    uint64_t offset = align(sizeof header);
    for (uint32_t id = 0; id < TABLE_COUNT; id++) {
        uint64_t count = count_of(source, (TableId)id);
        header.tables[id] = (TablePlace){offset, count};
        offset = align(offset + count * lexicon_table_size((TableId)id));
    }
    header.length = offset;
    return header;
}

static void *place_of(unsigned char *bytes, const FileHeader *header, TableId id) {
    return bytes + header->tables[id].offset;
}

static void write_words(const LexiconSource *source, unsigned char *bytes,
                        const FileHeader *header) {
    WordEntry *words = place_of(bytes, header, TABLE_WORDS);
    WordId *slots = place_of(bytes, header, TABLE_HASH);
    uint64_t mask = header->tables[TABLE_HASH].count - 1;
    for (uint32_t i = 0; i < source->words.refs.count; i++) {
        words[i].text = *TABLE_ITEM(source->words.refs, TextRef, i);
        if (i == 0) continue;
        uint64_t at = str_hash(pool_word_text(source, i)) & mask;
        while (slots[at]) at = (at + 1) & mask;
        slots[at] = i;
    }
}

static void extend(Range *range, uint32_t index) {
    if (range->count == 0) range->first = index;
    range->count++;
}

/* Sorts triggers and names, and notes at each word where its own are. */
static void sort_by_word(unsigned char *bytes, const FileHeader *header) {
    WordEntry *words = place_of(bytes, header, TABLE_WORDS);
    Trigger *triggers = place_of(bytes, header, TABLE_TRIGGERS);
    NameForm *names = place_of(bytes, header, TABLE_NAMES);
    size_t trigger_count = (size_t)header->tables[TABLE_TRIGGERS].count;
    size_t name_count = (size_t)header->tables[TABLE_NAMES].count;
    if (trigger_count) qsort(triggers, trigger_count, sizeof *triggers, compare_triggers);
    if (name_count) qsort(names, name_count, sizeof *names, compare_names);
    for (size_t i = 0; i < trigger_count; i++)
        extend(&words[triggers[i].head].triggers, (uint32_t)i);
    for (size_t i = 0; i < name_count; i++) extend(&words[names[i].words[0]].names, (uint32_t)i);
}

parley_status lexicon_compile(const LexiconSource *source, unsigned char **bytes, size_t *len,
                              parley_error *err) {
    *bytes = NULL;
    *len = 0;
    if (source->error_count)
        return error_set(err, PARLEY_ERR_INPUT, "the lexicon has %u errors", source->error_count);
    FileHeader header = header_of(source);
    if (header.length > UINT32_MAX)
        return error_set(err, PARLEY_ERR_LIMIT, "the lexicon is larger than 4 GB");
    unsigned char *out = calloc(1, (size_t)header.length);
    if (!out) return error_memory(err);
    memcpy(place_of(out, &header, TABLE_TEXT), source->pool.data ? source->pool.data : "",
           source->pool.len);
    for (uint32_t id = TABLE_TRIGGERS; id < TABLE_COUNT; id++) {
        const Table *table = table_of(source, (TableId)id);
        if (table->count)
            memcpy(place_of(out, &header, (TableId)id), table->data, table->count * table->size);
    }
    write_words(source, out, &header);
    sort_by_word(out, &header);
    memcpy(out, &header, sizeof header);
    header.checksum = lexicon_checksum(out, (size_t)header.length);
    memcpy(out, &header, sizeof header);
    *bytes = out;
    *len = (size_t)header.length;
    return error_clear(err);
}
