#include "lexicon/source.h"

#include "base/utf8.h"
#include "lexicon/format.h"
#include "lexicon/word.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TABLE_FIRST = 64, MESSAGE_MAX = 400, FAULTS_MAX = 10000 };

void *table_add(LexiconSource *source, Table *table) {
    if (table->count == table->capacity) {
        uint32_t capacity = table->capacity ? table->capacity * 2 : TABLE_FIRST;
        void *grown = capacity > table->capacity ? arena_grow(source->arena, table->data,
                                                              table->count, capacity, table->size)
                                                 : NULL;
        if (!grown) {
            source->failed = true;
            return NULL;
        }
        table->data = grown;
        table->capacity = capacity;
    }
    return (char *)table->data + table->size * table->count++;
}

static uint32_t column_of(const Line *line, const char *at) {
    if (!at || at < line->text.data || at > line->text.data + line->text.len) return 1;
    return (uint32_t)utf8_count(str_slice(line->text, 0, (size_t)(at - line->text.data))) + 1;
}

static void add_fault(LexiconSource *source, const Line *line, const char *at, bool warning,
                      const char *format, va_list args) {
    char message[MESSAGE_MAX];
    *(warning ? &source->warning_count : &source->error_count) += 1;
    if (source->faults.count > FAULTS_MAX) return;
    LexiconFault *fault = table_add(source, &source->faults);
    if (!fault) return;
    fault->file = TABLE_ITEM(source->files, SourceFile, line->file)->path;
    fault->line = line->number;
    fault->column = column_of(line, at);
    fault->warning = warning;
    vsnprintf(message, sizeof message, format, args);
    if (source->faults.count > FAULTS_MAX) {
        snprintf(message, sizeof message, "too many faults; the rest is not listed");
        fault->warning = false;
    }
    fault->message = str_copy(source->arena, str_of(message));
    if (!fault->message.data) {
        fault->message = STR("out of memory");
        source->failed = true;
    }
}

void fault_error(LexiconSource *source, const Line *line, const char *at, const char *format, ...) {
    va_list args;
    va_start(args, format);
    add_fault(source, line, at, false, format, args);
    va_end(args);
}

void fault_warning(LexiconSource *source, const Line *line, const char *at, const char *format,
                   ...) {
    va_list args;
    va_start(args, format);
    add_fault(source, line, at, true, format, args);
    va_end(args);
}

static int compare_numbers(uint32_t a, uint32_t b) {
    return a < b ? -1 : a > b;
}

static int compare_faults(const void *a, const void *b) {
    const LexiconFault *x = a, *y = b;
    int order = str_compare(x->file, y->file);
    if (order == 0) order = compare_numbers(x->line, y->line);
    if (order == 0) order = compare_numbers(x->column, y->column);
    return order ? order : str_compare(x->message, y->message);
}

void faults_sort(LexiconSource *source) {
    if (source->faults.count)
        qsort(source->faults.data, source->faults.count, sizeof(LexiconFault), compare_faults);
}

static Str ref_text(const StrBuf *pool, TextRef ref) {
    return str_slice(strbuf_view(pool), ref.start, (size_t)ref.start + ref.len);
}

static StrBuf *pool_of(LexiconSource *source, const Interner *interner) {
    return interner == &source->keys ? &source->keys_text : &source->pool;
}

static bool grow_slots(LexiconSource *source, Interner *interner) {
    uint32_t count = interner->slot_count ? interner->slot_count * 2 : 256;
    uint32_t *slots = arena_array(source->arena, count, sizeof *slots);
    if (!slots || count < interner->slot_count) return false;
    for (uint32_t i = 0; i < interner->refs.count; i++) {
        Str text = ref_text(pool_of(source, interner), *TABLE_ITEM(interner->refs, TextRef, i));
        uint32_t at = (uint32_t)str_hash(text) & (count - 1);
        while (slots[at]) at = (at + 1) & (count - 1);
        slots[at] = i + 1;
    }
    interner->slots = slots;
    interner->slot_count = count;
    return true;
}

static TextRef pool_append(LexiconSource *source, StrBuf *pool, Str text) {
    TextRef ref = {(uint32_t)pool->len, (uint32_t)text.len};
    if (text.len > UINT32_MAX - pool->len) {
        source->failed = true;
        return (TextRef){0, 0};
    }
    strbuf_str(pool, text);
    if (pool->failed) {
        source->failed = true;
        return (TextRef){0, 0};
    }
    return ref;
}

uint32_t intern(LexiconSource *source, Interner *interner, Str text, bool *added) {
    if (added) *added = false;
    if (interner->refs.count >= interner->slot_count / 2 && !grow_slots(source, interner)) {
        source->failed = true;
        return UINT32_MAX;
    }
    StrBuf *pool = pool_of(source, interner);
    uint32_t mask = interner->slot_count - 1;
    uint32_t at = (uint32_t)str_hash(text) & mask;
    for (; interner->slots[at]; at = (at + 1) & mask) {
        uint32_t number = interner->slots[at] - 1;
        if (str_equal(ref_text(pool, *TABLE_ITEM(interner->refs, TextRef, number)), text))
            return number;
    }
    /* Words share their bytes with equal texts. */
    TextRef ref =
        interner == &source->words ? pool_text(source, text) : pool_append(source, pool, text);
    TextRef *place = source->failed ? NULL : table_add(source, &interner->refs);
    if (!place) return UINT32_MAX;
    *place = ref;
    interner->slots[at] = interner->refs.count;
    if (added) *added = true;
    return interner->refs.count - 1;
}

TextRef pool_text(LexiconSource *source, Str text) {
    if (text.len == 0) return (TextRef){0, 0};
    uint32_t number = intern(source, &source->texts, text, NULL);
    if (number == UINT32_MAX) return (TextRef){0, 0};
    return *TABLE_ITEM(source->texts.refs, TextRef, number);
}

WordId pool_word(LexiconSource *source, Str word) {
    char folded[WORD_MAX_BYTES];
    size_t len = word_fold(word, folded);
    if (len == 0) return 0;
    /* Number 0 is the empty word, interned first, so that a word's number is its id. */
    uint32_t number = intern(source, &source->words, (Str){folded, len}, NULL);
    return number == UINT32_MAX ? 0 : number;
}

Str pool_word_text(const LexiconSource *source, WordId word) {
    if (word >= source->words.refs.count) return STR("");
    return ref_text(&source->pool, *TABLE_ITEM(source->words.refs, TextRef, word));
}

static Table table_of(size_t size) {
    return (Table){.size = size};
}

static void tables_set_up(LexiconSource *s) {
    s->texts.refs = s->words.refs = s->keys.refs = table_of(sizeof(TextRef));
    s->files = table_of(sizeof(SourceFile));
    s->fields = table_of(sizeof(Field));
    s->blocks = table_of(sizeof(Block));
    s->faults = table_of(sizeof(LexiconFault));
    s->examples = table_of(sizeof(LexiconExample));
    s->sets = table_of(sizeof(SetDraft));
    s->set_tables = table_of(sizeof(SetEntry));
    s->acts = table_of(sizeof(Act));
    s->speeches = table_of(sizeof(Speech));
    s->moods = table_of(sizeof(Mood));
    s->lights = table_of(sizeof(Light));
    s->harms = table_of(sizeof(Harm));
    s->triggers = table_of(sizeof(Trigger));
    s->slots = table_of(sizeof(Slot));
    s->conditions = table_of(sizeof(Condition));
    s->word_lists = table_of(sizeof(WordId));
    s->joined = table_of(sizeof(JoinedWord));
    s->actors = table_of(sizeof(Actor));
    s->posts = table_of(sizeof(Post));
    s->name_forms = table_of(sizeof(NameForm));
    s->name_places = table_of(sizeof(NamePlace));
    intern(s, &s->words, STR(""), NULL);
}

static LexiconSource *source_new(void) {
    LexiconSource *source = calloc(1, sizeof *source);
    if (!source) return NULL;
    source->arena = arena_new(0);
    if (!source->arena) {
        free(source);
        return NULL;
    }
    tables_set_up(source);
    return source;
}

static parley_status source_finish(LexiconSource *source, LexiconSource **out, parley_error *err) {
    source_build(source);
    faults_sort(source);
    if (source->failed) {
        lexicon_source_free(source);
        return error_memory(err);
    }
    *out = source;
    return error_clear(err);
}

parley_status lexicon_source_read(const char *const *paths, size_t path_count, LexiconSource **out,
                                  parley_error *err) {
    *out = NULL;
    LexiconSource *source = source_new();
    if (!source) return error_memory(err);
    parley_status status = source_read_paths(source, paths, path_count, err);
    if (status != PARLEY_OK) {
        lexicon_source_free(source);
        return status;
    }
    return source_finish(source, out, err);
}

parley_status lexicon_source_text(const char *name, Str text, LexiconSource **out,
                                  parley_error *err) {
    *out = NULL;
    LexiconSource *source = source_new();
    if (!source) return error_memory(err);
    SourceFile *file = table_add(source, &source->files);
    if (file) {
        file->path = file->name = str_copy(source->arena, str_of(name));
        file->text = str_copy(source->arena, text);
        source->failed = source->failed || !file->path.data || !file->text.data;
    }
    if (!source->failed) source_read_blocks(source, 0);
    return source_finish(source, out, err);
}

void lexicon_source_free(LexiconSource *source) {
    if (!source) return;
    arena_free(source->arena);
    strbuf_free(&source->pool);
    strbuf_free(&source->keys_text);
    free(source);
}

const LexiconFault *lexicon_source_faults(const LexiconSource *source, size_t *count) {
    *count = source->faults.count;
    return source->faults.data;
}

const LexiconExample *lexicon_source_examples(const LexiconSource *source, size_t *count) {
    *count = source->examples.count;
    return source->examples.data;
}
