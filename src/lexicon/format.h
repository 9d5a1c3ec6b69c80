/* The compiled lexicon as bytes: a header, the directory of tables, then the tables, each aligned
 * to 8 bytes, in the machine's own (little-endian) layout. Every struct in a table consists of
 * 4-byte fields only, so there is no padding to differ. Raise LEXICON_VERSION whenever one of
 * them changes. */
#ifndef LEXICON_FORMAT_H
#define LEXICON_FORMAT_H

#include "lexicon/lexicon.h"

#define LEXICON_MAGIC "PARLEYLX"
enum { LEXICON_VERSION = 6, LEXICON_ALIGN = 8 };

typedef enum TableId {
    TABLE_TEXT,  /* the string pool, bytes */
    TABLE_WORDS, /* WordEntry, by WordId; the first is no word */
    TABLE_HASH,  /* WordId, a power of two of slots, 0 where free */
    TABLE_TRIGGERS,
    TABLE_ACTS,
    TABLE_SPEECHES,
    TABLE_MOODS,
    TABLE_LIGHTS,
    TABLE_HARMS,
    TABLE_SLOTS,
    TABLE_CONDITIONS,
    TABLE_WORD_LISTS, /* WordId */
    TABLE_JOINED,
    TABLE_SETS, /* SetEntry, sorted by name */
    TABLE_ACTORS,
    TABLE_POSTS,
    TABLE_NAMES,
    TABLE_COUNT
} TableId;

typedef struct WordEntry {
    TextRef text;
    Range triggers, names; /* those with this head, those that begin with this word */
} WordEntry;

typedef struct SetEntry {
    TextRef name;
    Range words; /* into the word lists */
} SetEntry;

typedef struct TablePlace {
    uint64_t offset; /* from the file's start */
    uint64_t count;  /* elements */
} TablePlace;

typedef struct FileHeader {
    char magic[8];
    uint32_t version, table_count;
    uint64_t length;   /* of the whole file */
    uint64_t checksum; /* of all that follows the header */
    TablePlace tables[TABLE_COUNT];
} FileHeader;

/* Bytes of one element of a table. */
size_t lexicon_table_size(TableId table);

/* The checksum of a whole file's bytes (the header's checksum and what stands before it are not
 * part of it). len must be at least the header's. */
uint64_t lexicon_checksum(const unsigned char *bytes, size_t len);

struct Lexicon {
    unsigned char *bytes;
    size_t len;
    bool mapped; /* munmap or free */
    uint32_t count[TABLE_COUNT];
    const void *table[TABLE_COUNT];
};

#define LEXICON_ITEM(lexicon, id, type, i) ((const type *)(lexicon)->table[id] + (i))

/* Whether every index, range, text and enum in the tables is in bounds, so that no reader has to
 * look. The directory was checked before. Returns NULL, or in words what is wrong. */
const char *lexicon_validate(const Lexicon *lexicon);

#endif
