/* An event as it is shown and kept: plain values, places in the text that was given. Every output
 * format and the record read events from here. */
#ifndef EVENT_VIEW_H
#define EVENT_VIEW_H

#include "event/given.h"

/* Texts belong to whatever the view was made of; empty for null. A start of -1 is null. */
typedef struct PartyView {
    Str text, name, code, country, sector, named_by;
    int64_t start, stop;
} PartyView;

typedef struct SpeakerView {
    bool known, anonymous; /* not known: the report itself says it */
    Str text, code, via, kind;
    int64_t start, stop;
} SpeakerView;

typedef struct PlaceView {
    bool known, located; /* located: lat and lon stand */
    Str text, name, country, kind;
    int64_t start, stop, geonameid; /* geonameid 0: none */
    double lat, lon;
} PlaceView;

typedef struct HarmView {
    bool known;
    uint32_t least, most; /* most UINT32_MAX: open */
    Str who;
} HarmView;

typedef struct EventView {
    char id[17];
    Str doc, report_date, title, url, publisher;
    uint32_t sentence;
    int64_t sentence_start, sentence_stop;
    Str sentence_text;
    Str date, date_precision, date_text; /* date_text: the words that tell it */
    int64_t date_start, date_stop;
    PartyView source[EVENT_PARTIES_MAX], target[EVENT_PARTIES_MAX];
    uint32_t source_count, target_count;
    EventType type;
    Str mode, contexts, cameo; /* contexts: "military,legal" */
    uint32_t quad;
    double goldstein;
    Str trigger;
    int64_t trigger_start, trigger_stop;
    EventStatus status;
    SpeakerView said_by;
    PlaceView place;
    HarmView harm[HARM_KIND_COUNT]; /* by HarmKind */
    double confidence;
    Str rule;
    bool guided;
    Str extra; /* JSON that went through untouched, or empty */
} EventView;

/* The view of an event just coded; extra is left empty. Its texts are the document's. */
void event_view(const Document *doc, const TokenList *tokens, const ParsedDocument *parsed,
                const Event *event, EventView *out);

/* The fields of the contract's JSON object, without the braces. Memory failure shows in
 * out->failed. */
void put_event_fields(StrBuf *out, const EventView *event);
/* "date_text": the words that tell the date, or null. It is no field of the contract. */
void put_date_text(StrBuf *out, const EventView *event);

#endif
