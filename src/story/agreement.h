/* Whether two tellings can be of one happening: what in them agrees, what they leave open and what
 * forbids it. Each point of evidence has a name, so that a merger can be explained. */
#ifndef STORY_AGREEMENT_H
#define STORY_AGREEMENT_H

#include "lexicon/lexicon.h"
#include "story/words.h"

enum { STORY_PARTIES_MAX = 4 };

typedef struct StoryHarm {
    bool known;
    uint32_t least, most; /* most UINT32_MAX: open */
} StoryHarm;

/* An event as it is held against others. Codes and names are NUL-ended and the caller's. */
typedef struct StoryEvent {
    uint64_t key;        /* its id */
    int64_t row;         /* its place in the record: ascending in an array of events */
    int64_t document;    /* its report */
    int64_t text;        /* the first report of its kind, for copies; else the report */
    uint32_t sentence;   /* in the report */
    uint32_t trigger;    /* hash of the trigger */
    int32_t first, last; /* days on which it may have been: see story_days */
    EventType type;
    EventStatus status;
    const char *mode;                                                  /* "": not known */
    const char *source[STORY_PARTIES_MAX], *target[STORY_PARTIES_MAX]; /* codes */
    uint8_t source_count, target_count;
    const char *place;   /* "": not known */
    const char *region;  /* "": not known; the country's code */
    uint32_t place_word; /* content_word_of the place as the text has it */
    int64_t geonameid;   /* 0: none */
    bool is_area;        /* the place is a country or a region */
    bool is_part;        /* the area is a region, a part of a country */
    bool is_named;       /* the sentence names the place; else it was told before */
    bool is_near;        /* it was near the place: "a convoy near Aleppo" */
    bool is_site;        /* a district, a road, a hospital: others of its town are other places */
    bool located;
    float lat, lon;
    StoryHarm harm[HARM_KIND_COUNT];
    ContentWords words;
    int64_t given; /* the happening that it already belongs to; 0: none yet */
} StoryEvent;

/* The days that a date leaves open: the day itself; the week around it, the month, the year; where
 * the text gives none, the report's day and the day before it. */
void story_days(Str date, Str precision, Str report_date, int32_t *first, int32_t *last);

/* What a happening is once several have told of it. */
typedef struct StoryFrame {
    int32_t first, last;             /* the days that all tellings leave open */
    const StoryEvent *placed;        /* the telling with the most exact place, or NULL */
    const StoryEvent *armed;         /* the first that tells how it was done, or NULL */
    StoryHarm harm[HARM_KIND_COUNT]; /* from the least to the most that was told */
} StoryFrame;

void story_frame_begin(StoryFrame *frame, const StoryEvent *first);
void story_frame_add(StoryFrame *frame, const StoryEvent *event);

typedef enum StoryMatch { MATCH_CONFLICT, MATCH_OPEN, MATCH_WEAK, MATCH_SAME } StoryMatch;

/* What agrees; why it is forbidden, or NULL. Points add up. */
typedef struct Agreement {
    const char *forbidden; /* "other day", "other place", ... */
    bool copy;             /* the same sentence of a copied text */
    bool swapped;          /* one's source is the other's target */
    bool other_blamed;     /* sources differ, and who did it is disputed */
    StoryMatch source, target;
    const char *source_codes[2], *target_codes[2]; /* that match */
    StoryMatch place;
    const char *place_name;
    bool place_in_words; /* only the other's sentence names the place */
    int32_t first, last; /* days that both leave open */
    bool day_exact;
    StoryMatch harm, mode;
    HarmKind harm_kind;
    uint32_t words, names; /* shared content words, and how many of them are names */
    bool other_site;       /* a hospital here, a market there */
    bool elsewhere; /* the sentences name other places, where the places themselves are open */
    bool same_site; /* a hospital here and there */
    bool of_place;  /* an act of which there are many a day, each at its place */
    bool clear;     /* no other happening of that type and day comes near */
    bool together;  /* both stand in one sentence */
    bool denied;    /* by one of them at least */
    bool answered;  /* one denies what the other tells in the same report */
    bool day_off;   /* they only meet on the day before the report of one that tells no day */
    int points;
} Agreement;

/* Compares an event with one telling of a happening whose frame is given. */
void story_compare(const StoryEvent *event, const StoryEvent *telling, const StoryFrame *frame,
                   Agreement *out);

/* Whether the agreement is enough for one happening. */
bool story_agrees(const Agreement *a);

/* Whether nothing forbids it and anything but the day speaks for it. */
bool story_could_agree(const Agreement *a);

/* Whether a telling of that status tells of the happening itself: not what is planned, demanded,
 * threatened, negated or only imagined. */
bool story_counts(EventStatus status);

/* "RUS~RUSMIL, Aleppo, 2016-09-19; killed 12 in 10..": the reasons, for people and programs. */
void put_agreement(StrBuf *out, const Agreement *a);

#endif
