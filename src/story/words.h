/* The content words of a sentence, as happenings are held against each other by: names, and the
 * nouns and verbs that tell one act from another of the same day and town ("hospital", "market").
 * Words are kept as hashes without case and endings. */
#ifndef STORY_WORDS_H
#define STORY_WORDS_H

#include "base/str.h"

enum { CONTENT_WORDS_MAX = 32 };

typedef struct ContentWords {
    uint32_t words[CONTENT_WORDS_MAX]; /* ascending, each once */
    uint32_t names;                    /* a bit for each word that stands with a capital */
    uint32_t located; /* a bit for each name behind "in", "at", "near", "of", "on" */
    bool day_before;  /* "the day before" stands in it */
    bool said_day;    /* "said on Monday that": the day may be that of the words alone */
    uint32_t sites;   /* a bit for each kind of site: hospital, market, ... */
    uint8_t weapons;  /* a bit each for what flies, for guns, for bombs that are laid or carried */
    uint8_t count;
} ContentWords;

/* The words of a sentence; those beyond the most that are kept are passed over. Small numbers,
 * years, days of the week, months and words that stand in any report are none; larger numbers count
 * as names. */
void content_words(Str sentence, ContentWords *out);

/* Takes out the names and sites of a stretch of the sentence: who acts and who speaks is compared
 * by code, and a hospital's doctor tells of no attack on a hospital. */
void content_words_drop(ContentWords *words, Str stretch);

/* The longest word of a name, as content_words has it; 0: none. */
uint32_t content_word_of(Str name);
bool content_words_have(const ContentWords *words, uint32_t word);

/* How many words two sentences share, and how many of these are names in one of them. */
uint32_t content_words_shared(const ContentWords *a, const ContentWords *b, uint32_t *names);

/* How many of them are neither names nor numbers. */
uint32_t content_words_plain(const ContentWords *words);

/* "hospital"; the name of the first site in a set. Empty for none. */
Str site_name(uint32_t sites);

/* Whether both have names of places, behind "in" and the like, and share none; `but` is a word that
 * does not count. */
bool content_words_elsewhere(const ContentWords *a, uint32_t but_a, const ContentWords *b,
                             uint32_t but_b);

#endif
