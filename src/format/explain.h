/* How `parley explain` shows its reasons: for reading, or as JSON. */
#ifndef FORMAT_EXPLAIN_H
#define FORMAT_EXPLAIN_H

#include "engine/output.h"
#include "event/explain.h"

typedef struct ExplainShape {
    bool colour; /* marks in colour in place of brackets */
    bool boxes;  /* the tree in box-drawing characters */
} ExplainShape;

/* How reasons are told. */
typedef struct ExplainStyle {
    const Lexicon *lexicon;
    ExplainShape shape; /* of text */
    bool json;          /* one object, without the newline, in place of text */
} ExplainStyle;

/* An event with its reasons; all of a sentence's, and what an entry knows there but is not coded.
 * The document was coded with STAGE_REASONS. */
void put_explained_event(StrBuf *out, const ExplainStyle *style, const Coded *coded,
                         const Event *event);
void put_explained_sentence(StrBuf *out, const ExplainStyle *style, const Coded *coded,
                            uint32_t sentence);

typedef enum MarkKind {
    MARK_SOURCE,
    MARK_ACTION,
    MARK_TARGET,
    MARK_SPEAKER,
    MARK_PLACE,
    MARK_DATE,
    MARK_KIND_COUNT
} MarkKind;

/* A stretch of the sentence that plays a part in an event. */
typedef struct MarkShown {
    TextSpan span;
    MarkKind kind;
} MarkShown;

enum { MARKS_SHOWN_MAX = 32 };

typedef struct MarksShown {
    MarkShown mark[MARKS_SHOWN_MAX];
    uint32_t count;
} MarksShown;

/* The parts of an event in its own sentence. */
void marks_of_event(const Coded *coded, const Event *event, MarksShown *out);
const char *mark_name(MarkKind kind);   /* "source" */
const char *mark_colour(MarkKind kind); /* what a terminal is told before it */
#define MARK_COLOUR_END "\033[0m"

/* Adds text of the input, each run of white space one blank, with U+FFFD for what would steer a
 * terminal: control characters, changes of the writing's direction. */
void put_harmless(StrBuf *out, Str text);

/* The tree, a line a word in the order of the sentence, each indented under its head. */
void put_tree(StrBuf *out, const Tree *tree, const MarksShown *marks, const ExplainShape *shape);

/* An event with its reasons; a sentence's words that fired and gave none. */
void put_event_reasons(StrBuf *out, const Coded *coded, const Lexicon *lexicon, const Event *event,
                       const Explanation *why, const ExplainShape *shape);
void put_word_reasons(StrBuf *out, const Coded *coded, const Lexicon *lexicon,
                      const Attempt *attempt, const Rivals *rivals);

/* A word that no entry knows, and what it is near to. */
void put_near_miss(StrBuf *out, const Coded *coded, const Lexicon *lexicon, const Attempt *attempt,
                   const NearMiss *miss);

/* The same as members of a JSON object. */
void put_tree_json(StrBuf *out, const Tree *tree);
void put_event_json(StrBuf *out, const Coded *coded, const Lexicon *lexicon, const Event *event,
                    const Explanation *why);
void put_word_json(StrBuf *out, const Coded *coded, const Lexicon *lexicon, const Attempt *attempt,
                   const Rivals *rivals);
void put_near_miss_json(StrBuf *out, const Coded *coded, const Lexicon *lexicon,
                        const Attempt *attempt, const NearMiss *miss);

#endif
