/* The coder: what happened, between whom, whether it did, who says so, whom it harmed.
 * It reads a document's trees and mentions and fills a list of events and one of quotes. */
#ifndef EVENT_EVENT_H
#define EVENT_EVENT_H

#include "mention/mention.h"

/* A stretch of the repaired text. start == end: none. */
typedef struct TextSpan {
    uint32_t start, end; /* bytes */
} TextSpan;

enum { EVENT_PARTIES_MAX = 12 }; /* on one side of an event */

typedef struct Party {
    TextSpan span;
    Str name;            /* empty: null */
    char code[CODE_MAX]; /* empty: null */
    char country[4];
    char sector[4];
    NamedBy named_by;
} Party;

typedef enum QuoteKind { QUOTE_DIRECT, QUOTE_INDIRECT, QUOTE_MIXED } QuoteKind;

typedef struct Speaker {
    bool known; /* false: the report itself says it (said_by null) */
    TextSpan span;
    char code[CODE_MAX];
    bool anonymous;
    Str via; /* the outlet spoken to or cited, "CNN"; empty: null */
    QuoteKind kind;
} Speaker;

typedef struct HarmCount {
    bool known;
    uint32_t min, max; /* max UINT32_MAX: open ("at least 20") */
    Str who;           /* "civilians"; empty: null */
} HarmCount;

/* What stands before the entry's id in the rule of an event that a near word gave. */
#define NEAREST_RULE "nearest:"

typedef struct Event {
    char id[17];       /* 16 hex digits */
    uint32_t sentence; /* 0.. in the document */
    char date[11];     /* empty: null */
    DatePrecision date_precision;
    TextSpan date_span; /* the words that tell it */
    const Party *source, *target;
    uint32_t source_count, target_count;
    EventType type;
    Str mode;     /* empty: null */
    Str contexts; /* "military,legal" or empty */
    Str cameo;
    uint32_t quad;
    float goldstein;
    TextSpan trigger;
    int32_t trigger_word; /* in the sentence's tree */
    EventStatus status;   /* never UNSET or THREATENED */
    Speaker said_by;
    const PlaceMention *place;       /* NULL: not known */
    HarmCount harm[HARM_KIND_COUNT]; /* by HarmKind */
    float confidence;
    Str rule;       /* the lexicon entry's id, or what stands in for one */
    Near near;      /* the word of that entry, where the trigger is none of the lexicon's */
    const Act *act; /* NULL where no entry fired */
    bool guided;
} Event;

typedef struct Quote {
    uint32_t sentence;
    TextSpan speaker; /* empty: not known */
    char code[CODE_MAX];
    bool anonymous;
    TextSpan cue, content;
    QuoteKind kind;
} Quote;

typedef struct Coding {
    const Event *events;
    uint32_t event_count;
    const Quote *quotes;
    uint32_t quote_count;
} Coding;

/* What became of each word while a document was coded: see explain.h. */
typedef struct Trace Trace;

/* Codes one document (guided if it has spans). Everything in doc->arena. workspace is the one that
 * parsed it, and gives a second opinion where the model has one; NULL: the lexicon alone codes.
 * With neighbours, words that the lexicon lacks are taken for others that are near; NULL: never.
 * trace is filled for `explain`; NULL where nobody asks for the reasons. */
parley_status code_events(const Lexicon *lexicon, const ParsedDocument *parsed,
                          const Mentions *mentions, const Neighbours *neighbours,
                          Workspace *workspace, Trace *trace, Coding *out, parley_error *err);

/* The type by which an act counts where one CAMEO root is asked for: the intent to help is AGREE
 * (03), the intent to harm THREATEN (13), the refusal to help REJECT (12); blockades, taken ground
 * and cyber attacks are ASSAULT (19). */
EventType event_root_type(EventType type, Str cameo, EventStatus status);

const char *named_by_name(NamedBy named_by);
const char *date_precision_name(DatePrecision precision); /* "day"; NULL for DATE_UNKNOWN */
const char *quote_kind_name(QuoteKind kind);

#endif
