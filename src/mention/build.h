/* What the parts of the mention stage share while a document's mentions are being found. */
#ifndef MENTION_BUILD_H
#define MENTION_BUILD_H

#include "mention/mention.h"
#include "mention/names.h"

enum { COUNTRIES_MAX = 64 };

/* How often the report names a country or a group of it, and places that lie in it. */
typedef struct CountryCount {
    char code[4];
    uint32_t named, places;
} CountryCount;

typedef struct MentionBuilder {
    const Lexicon *lexicon;
    const Gazetteer *gazetteer; /* may be NULL */
    const ParsedDocument *parsed;
    Arena *arena;
    Mentions *out;
    uint32_t actor_capacity, place_capacity, time_capacity;
    uint32_t report_date; /* yyyymmdd, 0: not known */
    NameHits *hits;       /* one a sentence */
    CountryCount *countries;
    uint32_t country_count;
    const PlaceMention *told; /* what a first reading of the whole report took for places */
    uint32_t told_count;
    bool *unsettled; /* a sentence: what its places are may hang on others */
    char home[4];    /* the country that the report is about; empty: not known */
    bool home_sure;  /* several of its places are told */
    bool failed;     /* out of memory */
} MentionBuilder;

/* actors.c: the mention whose head is the word, made if need be; NO_MENTION if it is no actor. */
int32_t actor_of(MentionBuilder *b, uint32_t sentence, int32_t word, int depth);
/* actors.c: all of a sentence's actors, left to right, pronouns among them. */
void actors_find(MentionBuilder *b, uint32_t sentence);
/* pronouns.c: the mention that the pronoun stands for, or NO_MENTION. */
int32_t antecedent_of(MentionBuilder *b, uint32_t sentence, int32_t word);
/* pronouns.c: the latest earlier mention of that sector whose country is known, or NO_MENTION. */
int32_t latest_of_sector(const MentionBuilder *b, uint32_t sentence, const char *sector);
/* pronouns.c: "the two sides", "both countries": a phrase for two that were named before. */
bool is_pair(const MentionBuilder *b, uint32_t sentence, int32_t word);
/* pronouns.c: the two parties named last before the word; false unless there are two. */
bool latest_pair(MentionBuilder *b, uint32_t sentence, int32_t word, int32_t pair[2]);
/* pronouns.c: the mention and the one coordinated with it, which "they" stands for together. */
bool coordinated_pair(const MentionBuilder *b, int32_t mention, int32_t pair[2]);
/* namesakes.c: the country's count, made if need be; NULL beyond the limit. */
CountryCount *country_count(MentionBuilder *b, const char *code);
/* home.c: finds the country that most of the places found so far lie in. */
void home_find(MentionBuilder *b);
/* How well a place fits the others of the report. */
typedef enum PlaceFit {
    PLACE_FAR,  /* not at all */
    PLACE_ONLY, /* the only place of that name, or by far the largest */
    PLACE_TOLD, /* in a country that the report names */
    PLACE_CLOSE /* near another place of the report */
} PlaceFit;

/* namesakes.c: counts the countries of all names; false when out of memory. */
bool countries_count(MentionBuilder *b);
/* namesakes.c: the gazetteer's place of that name which the report means, or NULL. */
const Place *place_settle(const MentionBuilder *b, Str name, PlaceFit *fit);
/* places.c: the report's places. They are read twice: the first is settled by those that follow. */
void places_find(MentionBuilder *b);
/* capital.c: the city that "the Iraqi capital" is, if the word is that capital. */
bool capital_at(MentionBuilder *b, uint32_t sentence, int32_t word, PlaceMention *out);
/* times.c: a sentence's times. */
void times_find(MentionBuilder *b, uint32_t sentence);

static inline const Tree *builder_tree(const MentionBuilder *b, uint32_t sentence) {
    return &b->parsed->trees[sentence];
}

/* "yyyy-mm-dd" as a number; 0 when it is none. */
uint32_t date_number(Str date);

#endif
