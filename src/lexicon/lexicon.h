/* The compiled lexicon: one read-only, memory-mapped file of flat tables, shared by threads.
 * What the text files say and how is in docs/lexicon.md. Words are interned: a WordId is the
 * place of a lower-cased word in the lexicon's word table. */
#ifndef LEXICON_LEXICON_H
#define LEXICON_LEXICON_H

#include "base/error.h"
#include "base/str.h"

typedef uint32_t WordId; /* 0: a word that the lexicon does not know */

/* A stretch of one of the tables. */
typedef struct Range {
    uint32_t first, count;
} Range;

/* A text in the file's string pool; lexicon_text gives it. */
typedef struct TextRef {
    uint32_t start, len;
} TextRef;

/* PLOVER's types in the contract's order. */
typedef enum EventType {
    EVENT_NONE,
    EVENT_AGREE,
    EVENT_CONSULT,
    EVENT_SUPPORT,
    EVENT_COOPERATE,
    EVENT_AID,
    EVENT_CONCEDE,
    EVENT_RETREAT,
    EVENT_REQUEST,
    EVENT_ACCUSE,
    EVENT_REJECT,
    EVENT_THREATEN,
    EVENT_PROTEST,
    EVENT_SANCTION,
    EVENT_MOBILIZE,
    EVENT_COERCE,
    EVENT_ASSAULT,
    EVENT_TYPE_COUNT
} EventType;

/* The contract's statuses, then what only entries may say. */
typedef enum EventStatus {
    STATUS_UNSET,
    STATUS_ACTUAL,
    STATUS_CLAIMED,
    STATUS_PLANNED,
    STATUS_CONDITIONAL,
    STATUS_DEMANDED,
    STATUS_DENIED,
    STATUS_NEGATED,
    STATUS_HYPOTHETICAL,
    STATUS_THREATENED,
    STATUS_COUNT
} EventStatus;

typedef enum HarmKind {
    HARM_NONE,
    HARM_KILLED,
    HARM_INJURED,
    HARM_DISPLACED,
    HARM_ABDUCTED,
    HARM_ARRESTED,
    HARM_KIND_COUNT
} HarmKind;

typedef enum StepKind {
    STEP_SUBJECT,
    STEP_OBJECT,
    STEP_RECIPIENT,
    STEP_POSSESSOR,
    STEP_CLAUSE,
    STEP_INFINITIVE,
    STEP_SELF,
    STEP_SPEAKER, /* whoever says what the trigger stands in */
    STEP_PREPOSITION
} StepKind;

enum { SLOT_MAX_STEPS = 3 };

typedef struct Step {
    StepKind kind;
    WordId preposition; /* STEP_PREPOSITION only */
} Step;

/* A way down the tree from a trigger to a role's filler. */
typedef struct Slot {
    uint32_t step_count;
    Step steps[SLOT_MAX_STEPS];
} Slot;

/* Classes of fillers, as bits. The coder says which node has which. */
enum {
    CLASS_ACTOR = 1,
    CLASS_STATE = 2,
    CLASS_ARMED = 4,
    CLASS_CIVILIAN = 8,
    CLASS_PERSON = 16,
    CLASS_ORGANIZATION = 32,
    CLASS_PLACE = 64,
    CLASS_NUMBER = 128
};

typedef struct Condition {
    Slot slot;
    uint32_t unless;  /* 1: must not hold */
    uint32_t any;     /* 1: holds if the slot is filled at all */
    Range words;      /* into the word list pool, sorted by id, sets expanded: lexicon_words */
    Range joined;     /* words of several parts ("heart_attack"): lexicon_joined */
    uint32_t classes; /* CLASS_ bits; holds if the filler has one of them */
} Condition;

enum { TRIGGER_MAX_EXTRA = 5 };

/* A joined word of a list: the word that heads the others on the tree, and those. */
typedef struct JoinedWord {
    WordId head;
    uint32_t verbal; /* 1: as verbs are joined, the head first ("walk_out") */
    uint32_t extra_count;
    WordId extra[TRIGGER_MAX_EXTRA];
} JoinedWord;

/* Of which kind a trigger's word must be on the tree. */
typedef enum TriggerPos {
    TRIGGER_VERB,
    TRIGGER_NOUN,
    TRIGGER_ADJECTIVE,
    TRIGGER_PHRASE
} TriggerPos;

typedef enum EntryKind { ENTRY_ACT, ENTRY_SPEECH, ENTRY_MOOD, ENTRY_LIGHT, ENTRY_HARM } EntryKind;

/* A word that fires an entry. For a phrase (speech: "according to") head is its first word and
 * extra the words that follow it. Else the extra words are dependents of the head. */
typedef struct Trigger {
    WordId head;
    TriggerPos pos;
    EntryKind kind;
    uint32_t entry; /* index among acts, speeches, moods, lights or harms */
    uint32_t extra_count;
    WordId extra[TRIGGER_MAX_EXTRA];
} Trigger;

/* Where an entry stands in the lexicon's text. */
typedef struct Origin {
    TextRef id;     /* "accuse" */
    TextRef file;   /* "verbs/accuse.lex", as given to the compiler */
    uint32_t line;  /* 1.. */
    TextRef source; /* the block's text, as written */
} Origin;

typedef struct Act {
    Origin origin;
    EventType event; /* EVENT_NONE: stops the sense from being coded */
    TextRef mode;    /* empty: none */
    TextRef cameo;
    TextRef contexts; /* separated by commas, empty: none */
    float goldstein;
    uint32_t quad; /* 1..4 */
    EventStatus status;
    uint32_t reciprocal;
    Range source, target;           /* slots, best first: lexicon_slots */
    Range noun_source, noun_target; /* slots */
    Range conditions;               /* lexicon_conditions */
} Act;

typedef struct Speech {
    Origin origin;
    EventStatus effect;
    EventStatus negated;   /* the effect where the word is negated; STATUS_UNSET: hypothetical */
    Range speaker, hearer; /* slots */
} Speech;

typedef struct Mood {
    Origin origin;
    EventStatus effect;
    EventStatus negated;  /* the effect where the word is negated; STATUS_UNSET: negated */
    uint32_t presupposes; /* 1: the act was going on, whatever is said of the word ("stop") */
} Mood;

typedef struct Light {
    Origin origin;
    uint32_t subject_is_target; /* 0: the verb's subject is the act's source */
    Range other;                /* slots of the other side */
} Light;

/* A word that tells what harm an act did: "killed 12", "12 died", "a toll of 12". */
typedef struct Harm {
    Origin origin;
    uint32_t kinds;   /* a bit a HarmKind: several where the word leaves open which it is */
    Range harmed;     /* slots, best first: lexicon_slots */
    Range conditions; /* lexicon_conditions */
} Harm;

typedef enum ActorKind {
    ACTOR_COUNTRY,
    ACTOR_PERSON,
    ACTOR_GROUP,
    ACTOR_BODY,
    ACTOR_OUTLET,
    ACTOR_AGENT
} ActorKind;

/* An office, by dates as yyyymmdd (0: open). */
typedef struct Post {
    TextRef code, title;
    uint32_t from, to; /* both included */
} Post;

typedef struct Actor {
    Origin origin;
    ActorKind kind;
    TextRef name;      /* "Bashar al-Assad", "Syria", "United Nations" */
    TextRef code;      /* "SYR", "ISI", "IGOUNO"; empty for persons (see posts) and agents */
    TextRef sector;    /* "REB"; agents, groups, bodies */
    TextRef countries; /* separated by commas */
    Range posts;       /* lexicon_posts */
} Actor;

/* What a name says of its actor. */
typedef enum NameUse {
    USE_NAME,
    USE_ADJECTIVE,
    USE_PEOPLE,
    USE_CAPITAL,
    USE_METONYM,
    USE_FORCES,
    USE_GOVERNMENT,
    USE_SURNAME, /* unmistakable family name */
    USE_SHORT,   /* a person's name of one word that is not a surname field */
    USE_AGENT    /* a common noun: "rebel", "aid worker" */
} NameUse;

enum { NAME_MAX_WORDS = 12 };

/* One name as a row of words: tokens as the tokenizer cuts them, lower-cased and interned. */
typedef struct NameForm {
    uint32_t word_count;
    WordId words[NAME_MAX_WORDS];
    uint32_t cased; /* 1: matches only where the text has capitals ("US", not "us") */
    uint32_t actor; /* index among the actors */
    NameUse use;
    TextRef text; /* as written */
} NameForm;

typedef struct Lexicon Lexicon;

/* Maps a compiled lexicon. PARLEY_ERR_IO, PARLEY_ERR_FORMAT (no lexicon, damaged, other version).
 * On success the caller frees *out with lexicon_close. */
parley_status lexicon_open(const char *path, Lexicon **out, parley_error *err);
void lexicon_close(Lexicon *lexicon);

/* The id of a word, given in any case ("Said" and "said" are one); 0 if the lexicon has it not. */
WordId lexicon_word(const Lexicon *lexicon, Str word);
Str lexicon_word_text(const Lexicon *lexicon, WordId word);
Str lexicon_text(const Lexicon *lexicon, TextRef ref);

/* All triggers with this head, of all kinds. */
const Trigger *lexicon_triggers(const Lexicon *lexicon, WordId head, uint32_t *count);
/* All names that begin with this word, longest first. */
const NameForm *lexicon_names(const Lexicon *lexicon, WordId first, uint32_t *count);

/* The actor's first name of that use, or NULL: a country's capital. Looks at all names. */
const NameForm *lexicon_name_of(const Lexicon *lexicon, const Actor *actor, NameUse use);

const Act *lexicon_acts(const Lexicon *lexicon, uint32_t *count);
const Speech *lexicon_speeches(const Lexicon *lexicon, uint32_t *count);
const Mood *lexicon_moods(const Lexicon *lexicon, uint32_t *count);
const Light *lexicon_lights(const Lexicon *lexicon, uint32_t *count);
const Harm *lexicon_harms(const Lexicon *lexicon, uint32_t *count);
const Actor *lexicon_actors(const Lexicon *lexicon, uint32_t *count);

/* Adds the slot as the lexicon writes it: "object.of". */
void slot_text(const Lexicon *lexicon, const Slot *slot, StrBuf *out);

/* The tables behind a Range. */
const Slot *lexicon_slots(const Lexicon *lexicon, Range range);
const Condition *lexicon_conditions(const Lexicon *lexicon, Range range);
const JoinedWord *lexicon_joined(const Lexicon *lexicon, Range range);
const Post *lexicon_posts(const Lexicon *lexicon, Range range);
/* Whether the word is in the list. */
bool lexicon_words_have(const Lexicon *lexicon, Range list, WordId word);
/* Whether the word belongs to the named set ("weapon"); false too when there is no such set. */
bool lexicon_set_has(const Lexicon *lexicon, const char *set, WordId word);

/* The entry with this id ("accuse"); kind and index are set. False if there is none. */
bool lexicon_find(const Lexicon *lexicon, Str id, EntryKind *kind, uint32_t *index);

const char *event_type_name(EventType type);       /* "ASSAULT" */
EventType event_type_of(Str name);                 /* EVENT_NONE when unknown */
uint32_t event_type_quad(EventType type);          /* 1..4; 0 for EVENT_NONE */
const char *event_status_name(EventStatus status); /* "actual" */
EventStatus event_status_of(Str name);             /* STATUS_UNSET when unknown */
const char *harm_kind_name(HarmKind kind);         /* "killed"; HARM_NONE: "" */
/* Goldstein's scale (1992) as used with CAMEO; the longest prefix of the code that has a score. */
float cameo_goldstein(Str cameo);
/* The CAMEO root and a fair default code of a PLOVER type ("ASSAULT": "190"). */
const char *event_type_cameo(EventType type);

#endif
