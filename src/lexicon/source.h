/* The lexicon on its way from text to tables, inside the compiler: files, blocks, faults, and the
 * tables that grow while the blocks are read. Memory failure is noted in `failed` and looked at
 * once, at the end; until then every call does what it can. */
#ifndef LEXICON_SOURCE_H
#define LEXICON_SOURCE_H

#include "lexicon/compile.h"

/* An array that grows in the source's arena. */
typedef struct Table {
    void *data;
    size_t size; /* of one element */
    uint32_t count, capacity;
} Table;

/* Texts that are kept once; a text's number is its place in refs. */
typedef struct Interner {
    Table refs; /* TextRef */
    uint32_t *slots;
    uint32_t slot_count; /* a power of two, 0 at first; a slot holds number + 1 */
} Interner;

typedef struct SourceFile {
    Str path; /* as it can be opened */
    Str name; /* below the folder that was given; the path itself for a file */
    Str text;
} SourceFile;

/* A line of a file, without its end. */
typedef struct Line {
    uint32_t file;   /* index of the source file */
    uint32_t number; /* 1.. */
    Str text;
} Line;

typedef struct Field {
    Line line;
    Str name, value; /* slices of the line, comment cut off, trimmed */
} Field;

typedef enum BlockKind {
    BLOCK_SET,
    BLOCK_ACT,
    BLOCK_SPEECH,
    BLOCK_MOOD,
    BLOCK_LIGHT,
    BLOCK_HARM,
    BLOCK_COUNTRY,
    BLOCK_PERSON,
    BLOCK_GROUP,
    BLOCK_BODY,
    BLOCK_OUTLET,
    BLOCK_AGENT,
    BLOCK_KIND_COUNT
} BlockKind;

typedef struct Block {
    BlockKind kind;
    Str id;
    Line line; /* the head */
    uint32_t first_field, field_count;
    Str text; /* from the head to the last field */
} Block;

typedef struct SetDraft {
    Str name;
    uint32_t block;
    WordId *words; /* joined forms ("aid_worker"), sorted, once each */
    uint32_t word_count;
    enum { SET_WAITING, SET_OPEN, SET_DONE } state;
} SetDraft;

/* Where a name was written, for faults found after all blocks are read. */
typedef struct NamePlace {
    Line line;
    const char *at;
} NamePlace;

struct LexiconSource {
    Arena *arena;
    bool failed; /* out of memory */
    uint32_t error_count, warning_count;
    StrBuf pool; /* the string pool of the file to be */
    Interner texts, words;
    Interner keys;    /* "act accuse": a block's number is its place here */
    StrBuf keys_text; /* the keys; they don't go into the file */
    Table files, fields, blocks, faults, examples;
    Table sets, set_tables; /* SetDraft, sorted by name; SetEntry */
    uint32_t sets_open;     /* how deep sets are being read within sets */
    Table acts, speeches, moods, lights, harms, triggers, slots, conditions, word_lists, joined;
    Table actors, posts, name_forms, name_places;
};

#define TABLE_ITEM(table, type, i) (((type *)(table).data) + (i))

/* One more element, zeroed, or NULL when out of memory (failed is then set). The pointer stands
 * until the next call for the same table. */
void *table_add(LexiconSource *source, Table *table);

/* Notes a fault at a byte of the line. Errors keep the lexicon from being compiled. */
void fault_error(LexiconSource *source, const Line *line, const char *at, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
void fault_warning(LexiconSource *source, const Line *line, const char *at, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
/* Puts the faults in the order of files and lines. */
void faults_sort(LexiconSource *source);

/* The number of a text, added if it is new; *added (may be NULL) says whether it was. UINT32_MAX
 * when out of memory. */
uint32_t intern(LexiconSource *source, Interner *interner, Str text, bool *added);
/* The text in the string pool. */
TextRef pool_text(LexiconSource *source, Str text);
/* The word's id: folded and interned. 0 if it is empty, too long, or out of memory. */
WordId pool_word(LexiconSource *source, Str word);
Str pool_word_text(const LexiconSource *source, WordId word);

/* Reads the files and folders into files, fields and blocks. PARLEY_ERR_IO, PARLEY_ERR_MEMORY. */
parley_status source_read_paths(LexiconSource *source, const char *const *paths, size_t count,
                                parley_error *err);
/* Cuts one file, already in files, into blocks. A block whose kind and id were read before takes
 * the earlier one's place. */
void source_read_blocks(LexiconSource *source, uint32_t file);
const char *block_kind_name(BlockKind kind);

/* Reads the blocks into the tables and checks them (build.c). */
void source_build(LexiconSource *source);

#endif
