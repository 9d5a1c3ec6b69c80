/* The gazetteer's file: how it is laid out, and how a name is folded before it is looked up. The
 * program that writes the file (tools/placec.c) and the one that reads it share what is here. */
#ifndef MENTION_GAZETTEER_FILE_H
#define MENTION_GAZETTEER_FILE_H

#include "mention/gazetteer.h"

#define GAZETTEER_MAGIC "PARLPLG1"

/* Longest folded name, in bytes. Longer ones are neither kept nor found. */
enum { PLACE_NAME_MAX = 96 };

/* The file: this header, then places, names, slots, indices and the texts, in this order, each at
 * the byte given here. All numbers are little-endian. */
typedef struct GazetteerHeader {
    char magic[8];
    uint32_t size; /* of the whole file */
    uint32_t place_count, name_count, slot_count, index_count, text_size;
    uint32_t places, names, slots, indices, texts;
} GazetteerHeader;

/* A folded name and the places that bear it: `count` indices from `first` on. */
typedef struct GazetteerName {
    uint32_t text, first, count;
} GazetteerName;

/* Folds a name: lower case, no diacritics, apostrophes and full stops dropped, dashes and runs of
 * white space one blank. Returns its length; 0 if it is empty, too long or no UTF-8. */
size_t place_name_fold(Str name, char out[PLACE_NAME_MAX]);

#endif
