/* The trained model as it lies in its file: weights, tag names, lemma rules. Everything points
 * into the mapped file; nothing is copied. train/export.py writes the file. */
#ifndef TREE_MODEL_H
#define TREE_MODEL_H

#include "tree/features.h"
#include "tree/kernels.h"
#include "tree/tree.h"

enum {
    MODEL_VERSION = 2,
    MODEL_LAYERS_MAX = 8,
    OPINION_NETWORKS_MAX = 4,
    MODEL_WIDTH_MAX = 1024, /* of any layer but the fused heads */
    MODEL_XPOS_MAX = 64,
    BUCKETS = 19, /* distances between a word and its head, see bucket_of */
    BUCKET_ROOT = BUCKETS - 1
};

/* How a lemma is made: cut letters off the word's end and add others. */
typedef struct LemmaRule {
    uint8_t letters;   /* RuleLetters: the case of those that stay */
    uint8_t cut;       /* code points; RULE_WHOLE: the added text is the lemma */
    uint16_t added;    /* bytes */
    uint32_t added_at; /* in rule_text */
} LemmaRule;

enum { RULE_WHOLE = 255 };

typedef enum RuleLetters { LETTERS_LOWER, LETTERS_KEPT, LETTERS_TITLE } RuleLetters;

/* From the hash of a key to a rule's number; open addressing, key 0 is a free place. */
typedef struct RuleTable {
    const uint64_t *keys;
    const uint16_t *rules;
    size_t size; /* a power of two */
} RuleTable;

/* Where each head's scores begin in a row of the fused heads. */
typedef struct HeadColumns {
    uint32_t upos, xpos, names, distance_up, distance_down, query, key, label_word, label_head;
    uint32_t count;
} HeadColumns;

/* A network of the second opinion, see opinion.h. */
typedef struct OpinionNetwork {
    uint32_t classes, width, layer_count;
    const int8_t *rows;
    const float *row_scale;
    Linear word, context, layers[MODEL_LAYERS_MAX], inner, out;
} OpinionNetwork;

struct Model {
    const char *map;
    size_t size;
    uint32_t embed_width, width, layer_count, arc_width, label_width, xpos_count;
    const char *xpos[MODEL_XPOS_MAX]; /* static text */
    FeatureTable tables[FEATURE_SLOTS];
    const int8_t *embed;
    const float *scale; /* one a row of embed */
    Vocabulary vocabulary;
    Linear window, layers[MODEL_LAYERS_MAX], heads, label;
    HeadColumns columns;
    const float *root_key, *root_label, *buckets;
    const LemmaRule *rules;
    size_t rule_count;
    const char *rule_text;
    RuleTable words, endings;
    OpinionNetwork opinions[OPINION_NETWORKS_MAX]; /* of one width and with the same classes */
    uint32_t opinion_count;
    const char *opinion_map; /* their own file, or NULL */
    size_t opinion_size;
};

/* The bucket of a head `distance` words to the right (left where negative) of its dependent. */
static inline uint32_t bucket_of(int32_t distance) {
    static const uint8_t begins[] = {1, 2, 3, 4, 5, 7, 10, 15, 25};
    uint32_t apart = (uint32_t)(distance < 0 ? -distance : distance), bucket = 0;
    while (bucket + 1 < sizeof begins && apart >= begins[bucket + 1]) bucket++;
    return distance > 0 ? bucket + (uint32_t)sizeof begins : bucket;
}

#endif
