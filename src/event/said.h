/* What the parts that find attributions share: a cue ("said", "according to", a colon), the
 * speaker it names and the stretch of text that it hands to that speaker. */
#ifndef EVENT_SAID_H
#define EVENT_SAID_H

#include "event/build.h"

/* Keeps an attribution; NULL (and b->failed) without memory. The pointer holds until the next. */
Said *said_add(EventBuilder *b, const Said *said);

static inline bool span_is_empty(TextSpan a) {
    return a.start >= a.end;
}
static inline bool span_has(TextSpan outer, uint32_t at) {
    return at >= outer.start && at < outer.end;
}
static inline bool spans_overlap(TextSpan a, TextSpan c) {
    return a.start < c.end && c.start < a.end;
}

/* The words from first to last as content: without "that" and the punctuation at both ends. */
TextSpan content_span(const Tree *tree, int32_t first, int32_t last);
/* Whether the word belongs to one of the lexicon's sets. */
bool word_in_set(const EventBuilder *b, uint32_t sentence, int32_t word, const char *set);

/* speaker.c: who speaks. Makes the node the speaker; a paper ("a report by Amnesty") speaks for
 * its author. */
void said_set_speaker(const EventBuilder *b, Said *said, int32_t node);
/* Whose a paper or a claim is: "Ukraine's accusation", "a statement by the army"; or NO_NODE. */
int32_t author_of(const EventBuilder *b, uint32_t sentence, int32_t noun);
/* The name of the outlet that the word stands for, or an empty text. */
Str outlet_at(const EventBuilder *b, uint32_t sentence, int32_t word);

/* said_verb.c: "said", "accused of", "quoted as saying". */
void said_find_verb(EventBuilder *b, uint32_t sentence, int32_t word);
void said_find_accusation(EventBuilder *b, uint32_t sentence, int32_t word);
/* "Reuters, citing officials, reported": the reporter only passes on what the officials say. */
void said_find_cited(EventBuilder *b, uint32_t sentence);

/* said_phrase.c: "according to", "by Ukraine's account", and headlines' "UN: ...", "...: UN". */
bool said_find_phrase(EventBuilder *b, uint32_t sentence, int32_t word);
void said_find_label(EventBuilder *b, uint32_t sentence);

/* quotation.c: what stands in quotation marks. */
typedef struct Quotation {
    TextSpan span; /* without the marks */
    uint32_t sentence, last_sentence;
    uint32_t block;
    bool name;   /* a name or alias, which says nothing of whose words they are */
    bool clause; /* has a verb: more than a name or a word held at arm's length */
    bool whole;  /* a clause, and nothing but punctuation beside it in its sentences */
    bool closed; /* ends with a mark; an open one may go on in the next block */
    int32_t owner;
} Quotation;

typedef struct Quotations {
    Quotation *items;
    uint32_t count;
} Quotations;

void quotations_find(EventBuilder *b);
/* Gives each quotation its speaker; direct speech takes the marks' place as its content. */
void quotations_attribute(EventBuilder *b);

#endif
