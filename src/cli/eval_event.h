/* Events as eval compares them, read from the contract's JSON Lines: gold, coded now, or coded
 * before. Parties and speakers agree if their spans overlap, or by their codes. */
#ifndef CLI_EVAL_EVENT_H
#define CLI_EVAL_EVENT_H

#include "base/error.h"
#include "lexicon/lexicon.h"

#include <jansson.h>

typedef struct EvalEvent {
    json_t *object;        /* the event as read; owned by the list */
    const char *doc;       /* inside object, as are all texts here */
    const char *id;        /* "" where it has none */
    const char *rule;      /* the same */
    int label;             /* see score.h */
    EventStatus status;    /* STATUS_UNSET where it has none */
    json_int_t start, end; /* the sentence, in code points */
    double confidence;
    size_t order;              /* among the events read */
    struct EvalEvent *partner; /* the event on the other side that is the same happening */
} EvalEvent;

typedef struct EvalEvents {
    EvalEvent *items;
    size_t count, capacity;
} EvalEvents;

/* Reads one line. PARLEY_ERR_INPUT if no event stands there, PARLEY_ERR_MEMORY. */
parley_status eval_events_add(EvalEvents *events, Str line, parley_error *err);
void eval_events_free(EvalEvents *events);

/* Sorts by document, and within it in the order read; then eval_events_of finds a document's. */
void eval_events_sort(EvalEvents *events);
EvalEvent *eval_events_of(const EvalEvents *events, const char *doc, size_t *count);

/* The parties of a role ("source", "target"): a list, empty for nobody. */
const json_t *event_parties(const EvalEvent *event, const char *role);
const char *party_text(const json_t *party, const char *key); /* "" where null */

/* Whether any party of the one overlaps any of the other; two empty lists agree. */
bool parties_overlap(const json_t *a, const json_t *b);
/* Whether one of them stands between these code points. */
bool parties_touch(const json_t *parties, json_int_t start, json_int_t end);
/* Whether every party has its place in the text. */
bool parties_have_spans(const json_t *parties);
/* Whether the first parties have the same code; two empty lists agree. */
bool parties_share_code(const json_t *a, const json_t *b);

#endif
