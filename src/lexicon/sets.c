#include "lexicon/sets.h"

#include "lexicon/fields.h"
#include "lexicon/format.h"
#include "lexicon/values.h"

#include <stdlib.h>

enum { SETS_DEEP = 16 };

static int compare_sets(const void *a, const void *b) {
    return str_compare(((const SetDraft *)a)->name, ((const SetDraft *)b)->name);
}

void sets_collect(LexiconSource *source) {
    for (uint32_t i = 0; i < source->blocks.count; i++) {
        const Block *block = TABLE_ITEM(source->blocks, Block, i);
        if (block->kind != BLOCK_SET) continue;
        SetDraft *set = table_add(source, &source->sets);
        if (!set) return;
        *set = (SetDraft){.name = block->id, .block = i, .state = SET_WAITING};
    }
    if (source->sets.count)
        qsort(source->sets.data, source->sets.count, sizeof(SetDraft), compare_sets);
}

static void read_words(LexiconSource *source, const Block *block, const Field *field, void *draft) {
    (void)block;
    words_read(source, field, field->value, LIST_SETS, draft);
}

static const FieldSpec SET_FIELDS[] = {{"words", FIELD_NEEDED, read_words}};

/* No set is added while sets are read, so the draft's place is firm. */
static void set_read(LexiconSource *source, SetDraft *set) {
    WordList list = word_list_empty();
    set->state = SET_OPEN;
    source->sets_open++;
    fields_read(source, TABLE_ITEM(source->blocks, Block, set->block), SET_FIELDS,
                sizeof SET_FIELDS / sizeof *SET_FIELDS, &list);
    words_sort(&list);
    set->words = list.words.data;
    set->word_count = list.words.count;
    set->state = SET_DONE;
    source->sets_open--;
}

static SetDraft *set_find(LexiconSource *source, Str name) {
    const SetDraft wanted = {.name = name};
    if (source->sets.count == 0) return NULL;
    return bsearch(&wanted, source->sets.data, source->sets.count, sizeof wanted, compare_sets);
}

const SetDraft *set_words(LexiconSource *source, const Field *field, Str item) {
    Str name = str_slice(item, 1, item.len);
    SetDraft *set = set_find(source, name);
    if (!set) {
        fault_error(source, &field->line, item.data, "there is no set '%.*s'", STR_ARG(name));
        return NULL;
    }
    if (set->state == SET_OPEN) {
        fault_error(source, &field->line, item.data, "the set '%.*s' would hold itself",
                    STR_ARG(name));
        return NULL;
    }
    if (set->state == SET_DONE) return set;
    if (source->sets_open == SETS_DEEP) {
        fault_error(source, &field->line, item.data, "sets within sets, more than %d deep",
                    SETS_DEEP);
        return NULL;
    }
    set_read(source, set);
    return set;
}

static void check_id(LexiconSource *source, const Block *block) {
    for (size_t i = 0; i < block->id.len; i++) {
        char c = block->id.data[i];
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_') continue;
        fault_error(source, &block->line, block->id.data + i,
                    "a set's name has small letters, digits, - and _ only");
        return;
    }
}

void sets_build(LexiconSource *source) {
    for (uint32_t i = 0; i < source->sets.count; i++) {
        SetDraft *set = TABLE_ITEM(source->sets, SetDraft, i);
        const Block *block = TABLE_ITEM(source->blocks, Block, set->block);
        check_id(source, block);
        if (set->state == SET_WAITING) set_read(source, set);
        WordList copy = word_list_empty();
        for (uint32_t w = 0; w < set->word_count; w++) {
            WordId *place = table_add(source, &copy.words);
            if (place) *place = set->words[w];
        }
        SetEntry *out = table_add(source, &source->set_tables);
        if (!out) return;
        *out =
            (SetEntry){.name = pool_text(source, block->id), .words = words_store(source, &copy)};
    }
}
