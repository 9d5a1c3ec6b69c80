#include "serve/api_call.h"

#include "base/utf8.h"
#include "lexicon/ontology.h"
#include "record/search.h"
#include "text/calendar.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

typedef enum ParameterKind {
    KIND_TEXT,
    KIND_WHOLE, /* a whole number */
    KIND_REAL,  /* of at least 0.1 */
    KIND_FLAG,
    KIND_DAY,
    KIND_TYPE,
    KIND_STATUS,
    KIND_PERIOD
} ParameterKind;

typedef struct ParameterSpec {
    const char *name;
    ParameterKind kind;
    int64_t most; /* characters of a text, or the largest number */
} ParameterSpec;

/* The largest whole number that JavaScript counts exactly. */
#define SAFE_WHOLE INT64_C(9007199254740991)

/* openapi.json says the same, and a test holds them together. */
static const ParameterSpec specs[PARAMETER_COUNT] = {
    [PARAMETER_ACTOR] = {"actor", KIND_TEXT, 200},
    [PARAMETER_SOURCE] = {"source", KIND_TEXT, 200},
    [PARAMETER_TARGET] = {"target", KIND_TEXT, 200},
    [PARAMETER_TYPE] = {"type", KIND_TYPE, 0},
    [PARAMETER_STATUS] = {"status", KIND_STATUS, 0},
    [PARAMETER_PLACE] = {"place", KIND_TEXT, 200},
    [PARAMETER_SINCE] = {"since", KIND_DAY, 0},
    [PARAMETER_UNTIL] = {"until", KIND_DAY, 0},
    [PARAMETER_TEXT] = {"text", KIND_TEXT, 400},
    [PARAMETER_DOCUMENT] = {"document", KIND_TEXT, 400},
    [PARAMETER_HAPPENING] = {"happening", KIND_WHOLE, SAFE_WHOLE},
    [PARAMETER_REJECTED] = {"rejected", KIND_FLAG, 0},
    [PARAMETER_PUBLISHER] = {"publisher", KIND_TEXT, 200},
    [PARAMETER_SPEAKER] = {"speaker", KIND_TEXT, 200},
    [PARAMETER_LIMIT] = {"limit", KIND_WHOLE, 1000},
    [PARAMETER_AFTER] = {"after", KIND_TEXT, 60},
    [PARAMETER_Q] = {"q", KIND_TEXT, 400},
    [PARAMETER_ID] = {"id", KIND_TEXT, 400},
    [PARAMETER_A] = {"a", KIND_TEXT, 200},
    [PARAMETER_B] = {"b", KIND_TEXT, 200},
    [PARAMETER_BY] = {"by", KIND_PERIOD, 0},
    [PARAMETER_HALF_LIFE] = {"half_life", KIND_REAL, 100000},
    [PARAMETER_SECTORS] = {"sectors", KIND_FLAG, 0},
    [PARAMETER_WHY] = {"why", KIND_FLAG, 0},
    [PARAMETER_DATE] = {"date", KIND_DAY, 0},
};

const char *parameter_name(ParameterId id) {
    return specs[id].name;
}

/* ---- one value ---- */

/* The value NUL-ended, for the C library; NULL where it is too long for a number. */
static const char *number_text(Str value, char text[static 32]) {
    if (value.len == 0 || value.len >= 32) return NULL;
    memcpy(text, value.data, value.len);
    text[value.len] = 0;
    return strspn(text, "0123456789.eE+-") == value.len ? text : NULL;
}

static bool read_whole(ParameterValue *v, int64_t most) {
    char text[32], *end;
    if (!number_text(v->text, text)) return false;
    errno = 0;
    v->number = strtoll(text, &end, 10);
    return !errno && !*end && v->number >= 1 && v->number <= most;
}

static bool read_real(ParameterValue *v, int64_t most) {
    char text[32], *end;
    if (!number_text(v->text, text)) return false;
    v->real = strtod(text, &end);
    return !*end && v->real >= 0.1 && v->real <= (double)most;
}

static bool read_flag(ParameterValue *v) {
    v->number = str_is(v->text, "true");
    return v->number || str_is(v->text, "false");
}

static bool read_status(ParameterValue *v) {
    EventStatus status = event_status_of(v->text);
    v->number = (int64_t)status;
    return status != STATUS_UNSET && status != STATUS_THREATENED;
}

static bool read_type(ParameterValue *v) {
    v->number = (int64_t)event_type_of(v->text);
    return v->number != EVENT_NONE;
}

static bool read_value(const ParameterSpec *spec, ParameterValue *v) {
    static const char *const periods[] = {"day", "week", "month"};
    switch (spec->kind) {
    case KIND_WHOLE:
        return read_whole(v, spec->most);
    case KIND_REAL:
        return read_real(v, spec->most);
    case KIND_FLAG:
        return read_flag(v);
    case KIND_DAY:
        return calendar_is_date(v->text);
    case KIND_TYPE:
        return read_type(v);
    case KIND_STATUS:
        return read_status(v);
    case KIND_PERIOD:
        return STR_IN(v->text, periods);
    case KIND_TEXT:
        break;
    }
    return utf8_count(v->text) <= (size_t)spec->most;
}

/* What the value must be, in words. */
static void put_expected(StrBuf *out, const ParameterSpec *spec) {
    switch (spec->kind) {
    case KIND_WHOLE:
        strbuf_text(out, "a whole number of at least 1");
        if (spec->most < INT64_MAX) strbuf_format(out, " and at most %lld", (long long)spec->most);
        return;
    case KIND_REAL:
        strbuf_format(out, "a number of at least 0.1 and at most %lld", (long long)spec->most);
        return;
    case KIND_FLAG:
        strbuf_text(out, "true or false");
        return;
    case KIND_DAY:
        strbuf_text(out, "a day, YYYY-MM-DD");
        return;
    case KIND_TYPE:
        for (int type = EVENT_NONE + 1; type < EVENT_TYPE_COUNT; type++)
            strbuf_format(out, "%s%s", type > EVENT_NONE + 1 ? ", " : "one of ",
                          event_type_name((EventType)type));
        return;
    case KIND_STATUS:
        strbuf_text(out, "actual, claimed, planned, conditional, demanded, denied, negated or "
                         "hypothetical");
        return;
    case KIND_PERIOD:
        strbuf_text(out, "day, week or month");
        return;
    case KIND_TEXT:
        strbuf_format(out, "a text of at most %lld characters", (long long)spec->most);
    }
}

/* ---- all of them ---- */

/* A problem that ends with a list or a rule. The name may be anything, and is cut. */
static bool refuse(Call *call, Str name, const char *what, StrBuf *rest) {
    call_problem(call, 400, "%.*s: %s%.*s", (int)(name.len < 80 ? name.len : 80), name.data, what,
                 STR_ARG(strbuf_view(rest)));
    strbuf_free(rest);
    return false;
}

static bool refuse_unknown(Call *call, Str name) {
    StrBuf list = {.data = NULL};
    for (int id = 0; id < PARAMETER_COUNT; id++)
        if (call->route->parameters & UINT32_C(1) << id)
            strbuf_format(&list, "%s%s", list.len ? ", " : "", specs[id].name);
    const char *what = list.len ? "there is no such parameter here; those that there are: "
                                : "no parameter is taken here";
    return refuse(call, name, what, &list);
}

static bool refuse_value(Call *call, const ParameterSpec *spec) {
    StrBuf rule = {.data = NULL};
    put_expected(&rule, spec);
    return refuse(call, str_of(spec->name), "expected ", &rule);
}

static bool read_one(Call *call, const Parameter *given) {
    StrBuf nothing = {.data = NULL};
    int id = 0;
    while (id < PARAMETER_COUNT &&
           !(call->route->parameters & UINT32_C(1) << id && str_is(given->name, specs[id].name)))
        id++;
    if (id == PARAMETER_COUNT) return refuse_unknown(call, given->name);
    ParameterValue *v = &call->value[id];
    if (v->given) return refuse(call, given->name, "is given twice", &nothing);
    *v = (ParameterValue){.given = true, .text = given->value};
    if (!utf8_valid(v->text) || (v->text.len && memchr(v->text.data, 0, v->text.len)))
        return refuse(call, given->name, "is no text of UTF-8", &nothing);
    return read_value(&specs[id], v) || refuse_value(call, &specs[id]);
}

bool parameters_read(Call *call) {
    const Request *request = call->request;
    StrBuf nothing = {.data = NULL};
    for (uint32_t i = 0; i < request->parameter_count; i++)
        if (!read_one(call, &request->parameters[i])) return false;
    for (int id = 0; id < PARAMETER_COUNT; id++)
        if (call->route->required & UINT32_C(1) << id && text_of(call, (ParameterId)id).len == 0)
            return refuse(call, str_of(specs[id].name), "is missing", &nothing);
    Str since = text_of(call, PARAMETER_SINCE), until = text_of(call, PARAMETER_UNTIL);
    if (since.len && until.len && str_compare(since, until) > 0)
        return refuse(call, STR("since"), "this day is after until", &nothing);
    return true;
}

/* ---- what they ask for ---- */

static parley_status words_read(Call *call, Str *out) {
    Str typed = text_of(call, PARAMETER_TEXT);
    *out = typed;
    if (typed.len == 0) return PARLEY_OK;
    return record_words_query(call->worker->record, call->request->arena, typed, out, &call->err);
}

parley_status filter_read(Call *call, EventFilter *out) {
    const ParameterValue *v = call->value;
    *out = (EventFilter){.actor = v[PARAMETER_ACTOR].text,
                         .source = v[PARAMETER_SOURCE].text,
                         .target = v[PARAMETER_TARGET].text,
                         .type = (EventType)v[PARAMETER_TYPE].number,
                         .status = (EventStatus)v[PARAMETER_STATUS].number,
                         .place = v[PARAMETER_PLACE].text,
                         .first_day = v[PARAMETER_SINCE].text,
                         .last_day = v[PARAMETER_UNTIL].text,
                         .document = v[PARAMETER_DOCUMENT].text,
                         .happening = v[PARAMETER_HAPPENING].number,
                         .with_rejected = v[PARAMETER_REJECTED].number};
    return words_read(call, &out->text);
}

parley_status page_filter_read(Call *call, EventFilter *out) {
    PageEnd after;
    parley_status status = filter_read(call, out);
    if (!status) status = page_after(call, &after);
    if (status) return status;
    out->after = after.row ? after.row : -after.given; /* 0 would ask for all */
    out->after_day = after.day;
    return PARLEY_OK;
}

parley_status browse_read(Call *call, BrowseFilter *out) {
    const ParameterValue *v = call->value;
    *out = (BrowseFilter){.first_day = v[PARAMETER_SINCE].text,
                          .last_day = v[PARAMETER_UNTIL].text,
                          .publisher = v[PARAMETER_PUBLISHER].text,
                          .document = v[PARAMETER_DOCUMENT].text,
                          .speaker = v[PARAMETER_SPEAKER].text};
    parley_status status = words_read(call, &out->words);
    return status ? status : page_after(call, &out->after);
}
