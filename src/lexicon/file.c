/* Opens a compiled lexicon and looks things up in it. */
#include "lexicon/compile.h"

#include "lexicon/format.h"
#include "lexicon/word.h"

#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

_Static_assert(sizeof(WordEntry) == 24 && sizeof(NameForm) == 72 && sizeof(Trigger) == 40,
               "a table's struct has padding or changed: raise LEXICON_VERSION");
_Static_assert(sizeof(FileHeader) % LEXICON_ALIGN == 0, "tables begin aligned");

size_t lexicon_table_size(TableId table) {
    static const size_t sizes[TABLE_COUNT] = {
        [TABLE_TEXT] = 1,
        [TABLE_WORDS] = sizeof(WordEntry),
        [TABLE_HASH] = sizeof(WordId),
        [TABLE_TRIGGERS] = sizeof(Trigger),
        [TABLE_ACTS] = sizeof(Act),
        [TABLE_SPEECHES] = sizeof(Speech),
        [TABLE_MOODS] = sizeof(Mood),
        [TABLE_LIGHTS] = sizeof(Light),
        [TABLE_HARMS] = sizeof(Harm),
        [TABLE_SLOTS] = sizeof(Slot),
        [TABLE_CONDITIONS] = sizeof(Condition),
        [TABLE_WORD_LISTS] = sizeof(WordId),
        [TABLE_JOINED] = sizeof(JoinedWord),
        [TABLE_SETS] = sizeof(SetEntry),
        [TABLE_ACTORS] = sizeof(Actor),
        [TABLE_POSTS] = sizeof(Post),
        [TABLE_NAMES] = sizeof(NameForm),
    };
    return table < TABLE_COUNT ? sizes[table] : 0;
}

/* FNV-1a's steps over eight bytes at a time, with a shift that brings high bits down. */
uint64_t lexicon_checksum(const unsigned char *bytes, size_t len) {
    const uint64_t prime = 0x100000001b3u;
    uint64_t sum = HASH_START ^ len;
    size_t at = offsetof(FileHeader, tables);
    for (; at + sizeof sum <= len; at += sizeof sum) {
        uint64_t word;
        memcpy(&word, bytes + at, sizeof word);
        sum = (sum ^ word) * prime;
        sum ^= sum >> 29;
    }
    for (; at < len; at++) sum = (sum ^ bytes[at]) * prime;
    return sum ^ (sum >> 32);
}

static const char *header_fault(const unsigned char *bytes, size_t len, FileHeader *header) {
    if (len < sizeof *header) return "it is too short";
    memcpy(header, bytes, sizeof *header);
    if (memcmp(header->magic, LEXICON_MAGIC, sizeof header->magic) != 0)
        return "it is no compiled lexicon";
    if (header->version != LEXICON_VERSION || header->table_count != TABLE_COUNT)
        return "it is of another version; compile the lexicon again";
    if (header->length != len) return "its length is not what it was written with";
    if (header->checksum != lexicon_checksum(bytes, len)) return "its checksum does not fit";
    for (uint32_t id = 0; id < TABLE_COUNT; id++) {
        TablePlace place = header->tables[id];
        if (place.offset % LEXICON_ALIGN || place.offset < sizeof *header || place.offset > len ||
            place.count > UINT32_MAX ||
            place.count > (len - place.offset) / lexicon_table_size((TableId)id))
            return "a table lies outside of it";
    }
    return NULL;
}

static parley_status open_checked(Lexicon *lexicon, parley_error *err, const char *name) {
    FileHeader header;
    const char *fault = header_fault(lexicon->bytes, lexicon->len, &header);
    for (uint32_t id = 0; !fault && id < TABLE_COUNT; id++) {
        lexicon->table[id] = lexicon->bytes + header.tables[id].offset;
        lexicon->count[id] = (uint32_t)header.tables[id].count;
    }
    if (!fault) fault = lexicon_validate(lexicon);
    if (fault)
        return error_set(err, PARLEY_ERR_FORMAT, "%s: not usable as a lexicon: %s", name, fault);
    return error_clear(err);
}

parley_status lexicon_open_bytes(unsigned char *bytes, size_t len, Lexicon **out,
                                 parley_error *err) {
    *out = NULL;
    Lexicon *lexicon = calloc(1, sizeof *lexicon);
    if (!lexicon) return error_memory(err);
    lexicon->bytes = bytes;
    lexicon->len = len;
    parley_status status = open_checked(lexicon, err, "lexicon");
    if (status != PARLEY_OK) {
        free(lexicon);
        return status;
    }
    *out = lexicon;
    return PARLEY_OK;
}

static parley_status map_file(const char *path, Lexicon *lexicon, parley_error *err) {
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) return error_set(err, PARLEY_ERR_IO, "%s: %s", path, strerror(errno));
    struct stat info;
    parley_status status = PARLEY_OK;
    if (fstat(file, &info) != 0) {
        status = error_set(err, PARLEY_ERR_IO, "%s: %s", path, strerror(errno));
    } else if (!S_ISREG(info.st_mode) || info.st_size < (off_t)sizeof(FileHeader)) {
        status = error_set(err, PARLEY_ERR_FORMAT, "%s: no compiled lexicon", path);
    } else {
        void *bytes = mmap(NULL, (size_t)info.st_size, PROT_READ, MAP_PRIVATE, file, 0);
        if (bytes == MAP_FAILED) {
            status = error_set(err, PARLEY_ERR_IO, "%s: %s", path, strerror(errno));
        } else {
            lexicon->bytes = bytes;
            lexicon->len = (size_t)info.st_size;
            lexicon->mapped = true;
        }
    }
    close(file);
    return status;
}

parley_status lexicon_open(const char *path, Lexicon **out, parley_error *err) {
    *out = NULL;
    Lexicon *lexicon = calloc(1, sizeof *lexicon);
    if (!lexicon) return error_memory(err);
    parley_status status = map_file(path, lexicon, err);
    if (status == PARLEY_OK) status = open_checked(lexicon, err, path);
    if (status != PARLEY_OK) {
        lexicon_close(lexicon);
        return status;
    }
    *out = lexicon;
    return PARLEY_OK;
}

void lexicon_close(Lexicon *lexicon) {
    if (!lexicon) return;
    if (lexicon->mapped)
        munmap(lexicon->bytes, lexicon->len);
    else
        free(lexicon->bytes);
    free(lexicon);
}

Str lexicon_text(const Lexicon *lexicon, TextRef ref) {
    uint32_t len = lexicon->count[TABLE_TEXT];
    if (ref.start > len || ref.len > len - ref.start) return STR("");
    return (Str){LEXICON_ITEM(lexicon, TABLE_TEXT, char, ref.start), ref.len};
}

Str lexicon_word_text(const Lexicon *lexicon, WordId word) {
    if (word >= lexicon->count[TABLE_WORDS]) return STR("");
    return lexicon_text(lexicon, LEXICON_ITEM(lexicon, TABLE_WORDS, WordEntry, word)->text);
}

WordId lexicon_word(const Lexicon *lexicon, Str word) {
    char folded[WORD_MAX_BYTES];
    Str key = {folded, word_fold(word, folded)};
    if (key.len == 0) return 0;
    const WordId *slots = lexicon->table[TABLE_HASH];
    uint32_t mask = lexicon->count[TABLE_HASH] - 1;
    uint32_t at = (uint32_t)str_hash(key) & mask;
    /* Bounded, should a damaged file have no free slot. */
    for (uint32_t step = 0; step <= mask && slots[at]; step++, at = (at + 1) & mask)
        if (str_equal(lexicon_word_text(lexicon, slots[at]), key)) return slots[at];
    return 0;
}

const Trigger *lexicon_triggers(const Lexicon *lexicon, WordId head, uint32_t *count) {
    *count = 0;
    if (head >= lexicon->count[TABLE_WORDS]) return NULL;
    Range range = LEXICON_ITEM(lexicon, TABLE_WORDS, WordEntry, head)->triggers;
    *count = range.count;
    return range.count ? LEXICON_ITEM(lexicon, TABLE_TRIGGERS, Trigger, range.first) : NULL;
}

const NameForm *lexicon_names(const Lexicon *lexicon, WordId first, uint32_t *count) {
    *count = 0;
    if (first >= lexicon->count[TABLE_WORDS]) return NULL;
    Range range = LEXICON_ITEM(lexicon, TABLE_WORDS, WordEntry, first)->names;
    *count = range.count;
    return range.count ? LEXICON_ITEM(lexicon, TABLE_NAMES, NameForm, range.first) : NULL;
}

const NameForm *lexicon_name_of(const Lexicon *lexicon, const Actor *actor, NameUse use) {
    const Actor *actors = lexicon->table[TABLE_ACTORS];
    const NameForm *forms = lexicon->table[TABLE_NAMES];
    for (uint32_t i = 0; i < lexicon->count[TABLE_NAMES]; i++)
        if (forms[i].use == use && &actors[forms[i].actor] == actor) return &forms[i];
    return NULL;
}

const Act *lexicon_acts(const Lexicon *lexicon, uint32_t *count) {
    *count = lexicon->count[TABLE_ACTS];
    return lexicon->table[TABLE_ACTS];
}

const Speech *lexicon_speeches(const Lexicon *lexicon, uint32_t *count) {
    *count = lexicon->count[TABLE_SPEECHES];
    return lexicon->table[TABLE_SPEECHES];
}

const Mood *lexicon_moods(const Lexicon *lexicon, uint32_t *count) {
    *count = lexicon->count[TABLE_MOODS];
    return lexicon->table[TABLE_MOODS];
}

const Light *lexicon_lights(const Lexicon *lexicon, uint32_t *count) {
    *count = lexicon->count[TABLE_LIGHTS];
    return lexicon->table[TABLE_LIGHTS];
}

const Harm *lexicon_harms(const Lexicon *lexicon, uint32_t *count) {
    *count = lexicon->count[TABLE_HARMS];
    return lexicon->table[TABLE_HARMS];
}

const Actor *lexicon_actors(const Lexicon *lexicon, uint32_t *count) {
    *count = lexicon->count[TABLE_ACTORS];
    return lexicon->table[TABLE_ACTORS];
}

const Slot *lexicon_slots(const Lexicon *lexicon, Range range) {
    return LEXICON_ITEM(lexicon, TABLE_SLOTS, Slot, range.first);
}

const Condition *lexicon_conditions(const Lexicon *lexicon, Range range) {
    return LEXICON_ITEM(lexicon, TABLE_CONDITIONS, Condition, range.first);
}

const Post *lexicon_posts(const Lexicon *lexicon, Range range) {
    return LEXICON_ITEM(lexicon, TABLE_POSTS, Post, range.first);
}

const JoinedWord *lexicon_joined(const Lexicon *lexicon, Range range) {
    return LEXICON_ITEM(lexicon, TABLE_JOINED, JoinedWord, range.first);
}

bool lexicon_words_have(const Lexicon *lexicon, Range list, WordId word) {
    const WordId *words = LEXICON_ITEM(lexicon, TABLE_WORD_LISTS, WordId, list.first);
    uint32_t low = 0, high = list.count;
    while (word && low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (words[middle] == word) return true;
        if (words[middle] < word)
            low = middle + 1;
        else
            high = middle;
    }
    return false;
}

bool lexicon_set_has(const Lexicon *lexicon, const char *set, WordId word) {
    Str name = str_of(set);
    uint32_t low = 0, high = lexicon->count[TABLE_SETS];
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        const SetEntry *entry = LEXICON_ITEM(lexicon, TABLE_SETS, SetEntry, middle);
        int order = str_compare(lexicon_text(lexicon, entry->name), name);
        if (order == 0) return lexicon_words_have(lexicon, entry->words, word);
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return false;
}

static bool find_in(const Lexicon *lexicon, TableId table, size_t size, Str id, uint32_t *index) {
    /* Every entry begins with its Origin. */
    const char *entries = lexicon->table[table];
    for (uint32_t i = 0; i < lexicon->count[table]; i++) {
        const Origin *origin = (const void *)(entries + i * size);
        if (!str_equal(lexicon_text(lexicon, origin->id), id)) continue;
        *index = i;
        return true;
    }
    return false;
}

bool lexicon_find(const Lexicon *lexicon, Str id, EntryKind *kind, uint32_t *index) {
    static const TableId tables[] = {
        [ENTRY_ACT] = TABLE_ACTS,     [ENTRY_SPEECH] = TABLE_SPEECHES, [ENTRY_MOOD] = TABLE_MOODS,
        [ENTRY_LIGHT] = TABLE_LIGHTS, [ENTRY_HARM] = TABLE_HARMS,
    };
    for (uint32_t k = 0; k < sizeof tables / sizeof *tables; k++)
        if (find_in(lexicon, tables[k], lexicon_table_size(tables[k]), id, index)) {
            *kind = (EntryKind)k;
            return true;
        }
    return false;
}
