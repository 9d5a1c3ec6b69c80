/* What stands in a field's value: lists, words, sets, slots, dates, codes. Each reader notes its
 * faults at the place where they stand. */
#ifndef LEXICON_VALUES_H
#define LEXICON_VALUES_H

#include "lexicon/source.h"

/* Steps through a list separated by commas. Start with *at = 0. False at the end. Empty items are
 * faults and are passed over. */
bool list_next(LexiconSource *source, const Field *field, Str list, size_t *at, Str *item);

/* Splits off the first word of a value; *rest is what follows, trimmed. */
Str value_word(Str value, Str *rest);

typedef struct WordList {
    Table words;      /* WordId of joined forms ("peace_talk") */
    uint32_t classes; /* CLASS_ bits */
} WordList;

enum { LIST_SETS = 1, LIST_CLASSES = 2 };

/* Adds the words of a list, and those of the sets named in it, to out. allowed: LIST_ bits. */
void words_read(LexiconSource *source, const Field *field, Str list, unsigned allowed,
                WordList *out);
WordList word_list_empty(void);

/* Sorts the ids and drops what stands twice. */
void words_sort(WordList *list);
/* Puts the list, sorted, into the file's word lists. */
Range words_store(LexiconSource *source, WordList *list);
/* Takes the joined words ("peace_talk") out of the list and puts them into their own table, each
 * as a noun and as a verb. */
Range joined_store(LexiconSource *source, WordList *list);

/* The index of the head among the words of a joined noun: the last, or the one before the first
 * preposition ("show_of_force"). */
uint32_t noun_head(const Str *parts, uint32_t count);
/* Splits a joined form at "_"; the number of parts, at most max are written. */
uint32_t joined_split(Str joined, Str *parts, uint32_t max);

bool slot_read(LexiconSource *source, const Field *field, Str text, Slot *out);

enum { SLOT_LIST_MAX = 64 };

typedef struct SlotList {
    Slot slots[SLOT_LIST_MAX];
    uint32_t count;
} SlotList;

void slots_read(LexiconSource *source, const Field *field, Str list, SlotList *out);
/* The slots of a list that we wrote ourselves: "by, from". */
void slots_default(LexiconSource *source, const char *list, SlotList *out);
Range slots_store(LexiconSource *source, const SlotList *list);

/* "2004-03-09..", "2010..2012-05" to yyyymmdd, 0 where open. */
bool dates_read(LexiconSource *source, const Field *field, Str text, uint32_t *from, uint32_t *to);

/* Whether an actor code: capitals and digits, 2 to 24, a capital first. */
bool code_is_sound(Str code);

#endif
