/* What the files of the API share: its routes, a call on its way with its checked parameters, and
 * what one thread answers with. */
#ifndef SERVE_API_CALL_H
#define SERVE_API_CALL_H

#include "engine/text_coder.h"
#include "ledger/truce.h"
#include "record/browse.h"
#include "record/events.h"
#include "serve/api.h"
#include "serve/api_cache.h"

typedef enum ParameterId {
    PARAMETER_ACTOR,
    PARAMETER_SOURCE,
    PARAMETER_TARGET,
    PARAMETER_TYPE,
    PARAMETER_STATUS,
    PARAMETER_PLACE,
    PARAMETER_SINCE,
    PARAMETER_UNTIL,
    PARAMETER_TEXT,
    PARAMETER_DOCUMENT,
    PARAMETER_HAPPENING,
    PARAMETER_REJECTED,
    PARAMETER_PUBLISHER,
    PARAMETER_SPEAKER,
    PARAMETER_LIMIT,
    PARAMETER_AFTER,
    PARAMETER_Q,
    PARAMETER_ID,
    PARAMETER_A,
    PARAMETER_B,
    PARAMETER_BY,
    PARAMETER_HALF_LIFE,
    PARAMETER_SECTORS,
    PARAMETER_WHY,
    PARAMETER_DATE,
    PARAMETER_COUNT
} ParameterId;

/* For a set of them. */
#define PARAMETER(id) (UINT32_C(1) << PARAMETER_##id)

typedef struct ParameterValue {
    bool given;
    Str text;       /* empty where it was not given */
    int64_t number; /* of whole numbers and of what is true or false */
    double real;
} ParameterValue;

/* What a reply may be; the first that a route has is sent where the client does not mind. */
typedef enum Format {
    FORMAT_JSON,
    FORMAT_GEOJSON,
    FORMAT_CSV,
    FORMAT_HTML,
    FORMAT_MARKDOWN,
    FORMAT_GRAPHML,
    FORMAT_COUNT
} Format;
#define FORMAT(id) (1U << FORMAT_##id)

/* What a route needs, and whether it may take long or is kept for the next who asks the same. */
enum { NEEDS_RECORD = 1, NEEDS_EDITOR = 2, TAKES_LONG = 4, IS_KEPT = 8 };

struct Call;

typedef struct ApiRoute {
    const char *method, *path; /* "/events/{id}" */
    uint32_t parameters, required;
    unsigned formats, needs;
    parley_status (*answer)(struct Call *call);
} ApiRoute;

/* The next route after the table's end has no path. */
extern const ApiRoute api_routes[];

/* api_ledger.c */
typedef struct KeptLedger KeptLedger;
void kept_ledger_free(KeptLedger *kept); /* NULL is allowed */

struct ApiWorker {
    const Service *service;
    Record *record;  /* NULL: not open */
    TextCoder coder; /* without knowledge: not made yet */
    ReplyCache cache;
    KeptLedger *ledger; /* the last one, or NULL */
};

typedef struct Call {
    ApiWorker *worker;
    const Request *request;
    const ApiRoute *route;
    Reply *reply;
    StrBuf *out; /* the reply's body */
    Str id;      /* what the path names */
    ParameterValue value[PARAMETER_COUNT];
    Format format;
    parley_error err;
} Call;

/* ---- api.c ---- */

/* Opens the record where it is not open, for reading one snapshot. */
parley_status call_record(Call *call);

/* The worker's coder, made at its first use, to code so far. NULL: out of memory, with err set. */
TextCoder *call_coder(Call *call, Stage until);

/* Makes the reply a problem; always PARLEY_OK, for `return`. */
parley_status call_problem(Call *call, unsigned status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* ---- api_parameters.c ---- */

/* Reads and checks what the request gives. False where it is wrong: the reply says what. */
bool parameters_read(Call *call);

/* How a parameter is written, for tests: its name, and the schema's kind of it. */
const char *parameter_name(ParameterId id);

/* The filter that the parameters make; words are made a query in the request's arena. */
parley_status filter_read(Call *call, EventFilter *out);
/* The same, after the page before. */
parley_status page_filter_read(Call *call, EventFilter *out);
parley_status browse_read(Call *call, BrowseFilter *out);

static inline Str text_of(const Call *call, ParameterId id) {
    return call->value[id].text;
}

/* ---- api_accept.c ---- */

/* The format that an Accept header likes best of those in the set; FORMAT_COUNT: none. */
Format accept_format(Str accept, unsigned formats);
/* Static. */
const char *format_content_type(Format format);
/* Whether a Content-Type's charset is one that is read here. */
bool charset_is_read(Str header);

/* ---- api_page.c ---- */

/* A page of a list: `most` rows are asked of the record, one more than are shown. */
typedef struct ListPage {
    Call *call;
    uint64_t shown, limit;
    bool more;
    char last[80]; /* the cursor of the last one shown */
} ListPage;

/* Reads limit. */
ListPage page_begin(Call *call);
/* Whether there is room for one more. */
bool page_has_room(ListPage *page);
/* One was shown: where it stands. */
void page_shown(ListPage *page, Str day, int64_t row);
/* Tells the reply where the next page begins; a JSON object ends with it as "next". */
void page_end(ListPage *page);
/* Reads `after`. PARLEY_ERR_USAGE where it is no page's end. The day is the request's. */
parley_status page_after(Call *call, PageEnd *out);

/* ---- api_truces.c ---- */

/* A truce in the arena. PARLEY_ERR_IO where its file cannot be read or has faults, which is not the
 * client's doing. */
parley_status call_truce(Call *call, Arena *arena, const TruceFile *file, const Truce **out);

/* ---- the answers ---- */

parley_status answer_events(Call *call);
parley_status answer_event(Call *call);
/* The problem of an id that no event has. */
parley_status no_event(Call *call);
parley_status answer_edit(Call *call);
parley_status answer_reject(Call *call);
parley_status answer_explanation(Call *call);
parley_status answer_happenings(Call *call);
parley_status answer_happening(Call *call);
parley_status answer_points(Call *call);
parley_status answer_documents(Call *call);
parley_status answer_document(Call *call);
parley_status answer_sentences(Call *call);
parley_status answer_search(Call *call);
parley_status answer_quotes(Call *call);
parley_status answer_places(Call *call);
parley_status answer_actors(Call *call);
parley_status answer_summary(Call *call);
parley_status answer_truces(Call *call);
parley_status answer_ledger(Call *call);
parley_status answer_figure(Call *call);
parley_status answer_relations(Call *call);
parley_status answer_code(Call *call);

/* Lines of JSON become items of a list; each line's newline is dropped. */
void put_lines(StrBuf *out, Str lines);
/* Those lines whose first field is `"key": "value"`. */
void put_lines_with(StrBuf *out, Str lines, const char *key, const char *value);

#endif
