/* Why an event was coded, and why a word gave none: the entry that fired and its conditions, how
 * each role was filled, which words made the status, the second opinion, and who else was
 * considered. All of it is worked out afterwards and only when it is asked for. */
#ifndef EVENT_EXPLAIN_H
#define EVENT_EXPLAIN_H

#include "event/event.h"

/* What became of a word that was looked at. */
typedef enum Verdict {
    VERDICT_NO_ENTRY,
    VERDICT_CODED,
    VERDICT_HYPHENATED,
    VERDICT_OTHER_SENSE, /* the entry that fires stops it */
    VERDICT_COMPLETES,   /* it only completes another word's entry */
    VERDICT_ONLY_MOOD,   /* it only says how the act below is meant */
    VERDICT_NOBODY,
    VERDICT_ONE_SIDED, /* somebody is known, and still it is no event */
    VERDICT_TOLD,
    VERDICT_ASIDE,
    VERDICT_DISCARD, /* and the whole sentence with it */
    VERDICT_OPINION, /* the second opinion says that nothing is done */
    VERDICT_FIELD,   /* sport, markets, what a film tells, what is between private persons */
    VERDICT_DROPPED  /* coded, and taken out again: the sentence is discarded, or it is history */
} Verdict;

typedef struct Attempt {
    uint32_t sentence;
    int32_t word;
    Verdict verdict;
} Attempt;

struct Trace {
    const struct EventBuilder *builder; /* in the document's arena */
    Attempt *attempts;
    uint32_t count, capacity;
};

typedef struct ConditionReason {
    Str text; /* as the entry has it: "if object %agreement" */
    bool holds;
    int32_t word; /* the word that the condition speaks of, or NO_NODE */
} ConditionReason;

typedef struct RoleReason {
    const Party *party;
    bool target;
    Str how;            /* "slot subject" */
    int32_t word;       /* the one that fills it, or NO_NODE */
    const Actor *actor; /* the lexicon's entry of the name, or NULL */
} RoleReason;

/* Without this word (and those before it in the list) the status would be another one. */
typedef struct StatusReason {
    int32_t word; /* in the event's sentence; NO_NODE: the attribution as a whole */
    Str text;
    int32_t second; /* a word that must go with it, or NO_NODE */
    Str second_text;
    EventStatus without;
} StatusReason;

typedef enum Loss {
    LOSS_NONE,      /* it fired */
    LOSS_SCORE,     /* fewer conditions, a shorter trigger */
    LOSS_ORDER,     /* the same score, but it stands earlier in the lexicon */
    LOSS_CONDITION, /* `failed` says which */
    LOSS_TAG        /* the word is of another part of speech here */
} Loss;

typedef struct Rival {
    const Act *act;
    uint32_t score;
    TriggerPos pos;
    Loss loss;
    ConditionReason failed;
} Rival;

typedef struct Rivals {
    const Rival *item;
    uint32_t count;
} Rivals;

typedef struct Explanation {
    const Act *act;   /* the entry that fired, or NULL */
    bool by_form;     /* it fired by the form of the sentence, not at a word of its own */
    Near near;        /* it fired for this word, which stands in for one that the lexicon lacks */
    const Act *taken; /* the one whose codes were given, where it is another; or NULL */
    uint32_t score;
    const ConditionReason *conditions;
    uint32_t condition_count;
    RoleReason *roles;
    uint32_t role_count;
    StatusReason *status;
    uint32_t status_count;
    Str status_rest; /* what makes the status that is left when no word does; or empty */
    bool has_opinion;
    float opinion[EVENT_TYPE_COUNT]; /* shares; [EVENT_NONE]: nothing is done */
    Rivals rivals;
} Explanation;

/* Everything in the document's arena. */
parley_status explain_event(const Trace *trace, const Event *event, Explanation *out,
                            parley_error *err);

/* The entries that fired at a word, or would have. */
parley_status explain_word(const Trace *trace, uint32_t sentence, int32_t word, Rivals *out,
                           parley_error *err);

/* What an unknown word is near to, where that was too unsure. */
typedef struct NearMiss {
    const Act *act; /* the near word's entry */
    Near near;
    float confidence;
} NearMiss;

/* False where the word is known, or far from being coded. */
bool explain_near(const Trace *trace, uint32_t sentence, int32_t word, NearMiss *out);

/* "its words complete another entry" */
const char *verdict_text(Verdict verdict);
const char *trigger_pos_name(TriggerPos pos); /* "verb" */

#endif
