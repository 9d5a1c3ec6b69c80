/* Who, where and when: the actors, places and times that a document names, each resolved as far
 * as the text and the lexicon allow. "He" and "the regime" point to the mention they stand for. */
#ifndef MENTION_MENTION_H
#define MENTION_MENTION_H

#include "lexicon/match.h"
#include "mention/gazetteer.h"

/* By what the text names an actor (the contract's named_by). */
typedef enum NamedBy {
    NAMED_BY_NAME,
    NAMED_BY_TITLE,
    NAMED_BY_AGENT,
    NAMED_BY_METONYM,
    NAMED_BY_PRONOUN
} NamedBy;

enum { NO_MENTION = -1, CODE_MAX = 24 };

/* One actor mention: a noun phrase's head and what it stands for. */
typedef struct Mention {
    uint32_t sentence;   /* index in the document */
    int32_t head;        /* the phrase's head word in its sentence's tree */
    int32_t first, last; /* first and last word of the phrase as shown (both included) */
    NamedBy named_by;
    char code[CODE_MAX]; /* "SYRGOV"; empty: not known */
    char country[4];     /* "SYR"; empty: not known or more than one */
    char sector[4];      /* "GOV"; empty: none */
    Str name;            /* "Barack Obama"; empty: not known by name */
    int32_t antecedent;  /* the mention that a pronoun stands for, or NO_MENTION */
    int32_t pair[2];     /* "the two sides": the two mentions meant, or NO_MENTION */
    uint32_t classes;    /* CLASS_ bits */
    bool plural;
    bool anonymous;     /* an agent without a name: "officials" */
    const Actor *actor; /* the lexicon's entry, or NULL */
} Mention;

typedef struct PlaceMention {
    uint32_t sentence;
    int32_t first, last; /* words, both included */
    const Place *place;  /* the gazetteer's entry, or NULL: a name that is not known */
    Str name;            /* "Aleppo" */
    char country[4];
    bool metonym; /* stands for its government */
    float confidence;
} PlaceMention;

typedef enum DatePrecision {
    DATE_UNKNOWN,
    DATE_DAY,
    DATE_WEEK,
    DATE_MONTH,
    DATE_YEAR
} DatePrecision;

typedef struct TimeMention {
    uint32_t sentence;
    int32_t word;        /* the head word of the expression */
    int32_t first, last; /* all of it: "two days ago" */
    char date[11];       /* "2016-09-04" */
    DatePrecision precision;
} TimeMention;

/* A document's trees in order: what the stages from here on read. */
typedef struct ParsedDocument {
    const Document *doc;
    const Tree *trees; /* one a sentence */
    uint32_t count;
} ParsedDocument;

typedef struct Mentions {
    Mention *actors;
    uint32_t actor_count;
    PlaceMention *places;
    uint32_t place_count;
    TimeMention *times;
    uint32_t time_count;
    LexTree *lex_trees;    /* one a sentence, classes set */
    int32_t **actor_at;    /* [sentence][word]: the mention whose head the word is, or NO_MENTION */
    uint32_t **classes_at; /* [sentence][word]: CLASS_ bits */
} Mentions;

/* "district", "road", "north": what a place's name stands beside. */
bool is_place_noun(Str lemma);

/* Finds all mentions of the document; everything in doc->arena. gazetteer may be NULL. */
parley_status mentions_find(const Lexicon *lexicon, const Gazetteer *gazetteer,
                            const ParsedDocument *parsed, Mentions *out, parley_error *err);

#endif
