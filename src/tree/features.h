/* What the network sees of a word: its letters lower-cased with plain quotes, its endings and its
 * shape, each hashed to a row of an embedding table. train/features.py does the same, byte for
 * byte. */
#ifndef TREE_FEATURES_H
#define TREE_FEATURES_H

#include "base/str.h"

enum {
    FEATURE_SLOTS = 8,
    WORD_LONGEST = 64 /* code points of a word that are looked at, half from each end */
};

/* A word's code points, plain and lower-cased. */
typedef struct Word {
    uint32_t count;
    bool whole;                    /* nothing was left out of the middle */
    int32_t plain[WORD_LONGEST];   /* with plain quotes */
    int32_t lowered[WORD_LONGEST]; /* lower-cased as well */
} Word;

/* Where a slot's table lies among the rows of the embedding. */
typedef struct FeatureTable {
    uint32_t first, rows;
} FeatureTable;

/* Words that have a row of their own: from a hash to a row; open addressing, key 0 is free. */
typedef struct Vocabulary {
    const uint64_t *keys;
    const uint32_t *rows;
    size_t size; /* a power of two, or 0 */
} Vocabulary;

/* Reads any bytes; what is no UTF-8 becomes U+FFFD. */
void word_read(Str form, Word *word);

/* The embedding row for each slot, and the word's own if it has one. Returns how many. */
size_t word_rows(const Word *word, const FeatureTable tables[FEATURE_SLOTS],
                 const Vocabulary *vocabulary, uint32_t rows[FEATURE_SLOTS + 1]);

/* The place of a key in a table of open addressing, whose size is a power of two and which marks a
 * free place with key 0; `size` where it is not there. */
size_t key_place(const uint64_t *keys, size_t size, uint64_t key);

/* The hash by which rows and lemma rules are found. */
uint64_t feature_hash(uint8_t slot, const char *data, size_t len);

#endif
