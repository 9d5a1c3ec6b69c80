/* Reads a block's fields by a table that says which it may have. */
#ifndef LEXICON_FIELDS_H
#define LEXICON_FIELDS_H

#include "lexicon/source.h"

typedef void FieldReader(LexiconSource *source, const Block *block, const Field *field,
                         void *draft);

enum {
    FIELD_ONCE = 1,  /* twice is a fault */
    FIELD_NEEDED = 2 /* none is a fault */
};

typedef struct FieldSpec {
    const char *name;
    unsigned flags;
    FieldReader *read;
} FieldSpec;

/* Calls each field's reader with draft. `example`, `not` and `none` may stand in any block and go
 * to the examples. Unknown, doubled and missing fields are faults. */
void fields_read(LexiconSource *source, const Block *block, const FieldSpec *specs, size_t count,
                 void *draft);

/* Whether the block has the field. */
bool block_has(const LexiconSource *source, const Block *block, const char *name);

/* Reads an `example`, `not` or `none` (examples.c). */
void example_read(LexiconSource *source, const Block *block, const Field *field, ExampleKind kind);

/* Readers of kinds of blocks: each turns one block into elements of the tables. */
void act_build(LexiconSource *source, const Block *block);
void speech_build(LexiconSource *source, const Block *block);
void mood_build(LexiconSource *source, const Block *block);
void light_build(LexiconSource *source, const Block *block);
void harm_build(LexiconSource *source, const Block *block);
void actor_build(LexiconSource *source, const Block *block);

/* Where the block stands. */
Origin block_origin(LexiconSource *source, const Block *block);

/* Finds names that different actors of one kind share (names.c); once all actors are built. */
void names_check(LexiconSource *source);

#endif
