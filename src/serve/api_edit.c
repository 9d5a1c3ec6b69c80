/* An analyst's changes: fields that are corrected, events that are rejected. */
#include "serve/api_call.h"

#include "base/utf8.h"
#include "record/connection.h"
#include "record/edit.h"
#include "record/happenings.h"
#include "serve/negotiate.h"

#include <jansson.h>
#include <string.h>

enum { WHY_MAX = 2000, VALUE_MAX = 400, WAIT_FOR_WRITER_MS = 1000, FOLLOW_SECONDS = 60 };

static Str json_text(const json_t *value) {
    return (Str){json_string_value(value), json_string_length(value)};
}

/* ---- the body ---- */

/* NULL, with the problem told, for what is no JSON object, or has keys beside those that are known.
 * The caller drops it. */
static json_t *read_body(Call *call, const char *const *known, size_t count) {
    const Request *request = call->request;
    json_error_t why;
    if (!media_type_is(request->content_type, "application/json") ||
        !charset_is_read(request->content_type)) {
        call_problem(call, 415, "the body must be application/json");
        return NULL;
    }
    json_t *body = json_loadb(request->body.data ? request->body.data : "", request->body.len,
                              JSON_REJECT_DUPLICATES, &why);
    const char *key;
    json_t *value;
    if (!json_is_object(body)) {
        call_problem(call, 400, "the body is no JSON object: %s",
                     body ? "it is something else" : why.text);
        json_decref(body);
        return NULL;
    }
    json_object_foreach(body, key, value) if (!str_in(str_of(key), known, count)) {
        call_problem(call, 400, "the body's \"%.80s\" is not known here", key);
        json_decref(body);
        return NULL;
    }
    return body;
}

/* False, with the problem told, where "why" is no text of a fair length. */
static bool read_why(Call *call, const json_t *body, Str *why) {
    const json_t *value = json_object_get(body, "why");
    *why = json_is_string(value) ? json_text(value) : STR("");
    bool good =
        !value || json_is_null(value) || (json_is_string(value) && utf8_count(*why) <= WHY_MAX);
    if (!good)
        call_problem(call, 400, "\"why\": expected a text of at most %d characters", WHY_MAX);
    return good;
}

/* ---- a change ---- */

typedef struct Change {
    Call *call;
    uint64_t key;
    Record *record; /* for writing; the call's own only reads */
} Change;

/* The event must be there, and the record, which opening for writing would make. False: the problem
 * is told, or *status is set. */
static bool change_begin(Change *c, parley_status *status) {
    Call *call = c->call;
    *status = PARLEY_OK;
    if (!event_key_of(call->id, &c->key)) {
        no_event(call);
        return false;
    }
    *status = call_record(call);
    if (!*status)
        *status =
            record_open(call->worker->service->record_path, RECORD_WRITE, &c->record, &call->err);
    if (!*status) record_wait_at_most(c->record, WAIT_FOR_WRITER_MS);
    if (call->worker->record) record_snapshot_end(call->worker->record);
    return !*status;
}

/* Replies with the event as it is now, or tells why it could not be changed. */
static parley_status change_end(Change *c, parley_status status) {
    Call *call = c->call;
    bool busy = status == PARLEY_ERR_IO && record_is_busy(c->record);
    /* The change stands even where this fails or takes too long; the next update makes good for it.
     */
    if (!status) {
        record_give_up_after(c->record, FOLLOW_SECONDS);
        record_happenings_follow(c->record, NULL);
    }
    record_close(c->record);
    if (busy) return call_problem(call, 409, "%s", call->err.message);
    if (status == PARLEY_ERR_INPUT) return no_event(call);
    if (status == PARLEY_ERR_USAGE) return call_problem(call, 422, "%s", call->err.message);
    if (!status) status = call_record(call);
    return status ? status : answer_event(call);
}

/* ---- PATCH ---- */

enum { FIELDS_MAX = 32 };

/* The fields in the order in which they build on each other: a type sets its mode and code, which
 * may then be set. */
static uint32_t read_fields(const Change *c, const json_t *set, Str why, EditWanted *edits) {
    static const char *const first[] = {"event", "cameo"};
    uint32_t count = 0;
    const char *key;
    json_t *value;
    for (int pass = 0; pass < 3; pass++) json_object_foreach((json_t *)set, key, value) {
            int due = !strcmp(key, first[0]) ? 0 : !strcmp(key, first[1]) ? 1 : 2;
            if (due != pass || count == FIELDS_MAX) continue;
            edits[count++] =
                (EditWanted){.key = c->key,
                             .field = str_of(key),
                             .value = json_is_string(value) ? json_text(value) : STR(""),
                             .who = c->call->request->editor,
                             .why = why};
        }
    return count;
}

static bool check_fields(Call *call, const json_t *set) {
    const char *key;
    json_t *value;
    if (!json_is_object(set) || json_object_size(set) == 0 || json_object_size(set) > FIELDS_MAX) {
        call_problem(call, 400, "\"set\": expected an object of fields and values; fields: %s",
                     EDIT_FIELDS);
        return false;
    }
    json_object_foreach((json_t *)set, key, value) {
        if (json_is_null(value)) continue;
        if (json_is_string(value) && utf8_count(json_text(value)) <= VALUE_MAX) continue;
        call_problem(call, 400,
                     "\"%.80s\": expected a text of at most %d characters, or null for not known",
                     key, VALUE_MAX);
        return false;
    }
    return true;
}

static parley_status edit_with(Call *call, const json_t *body) {
    Change change = {.call = call};
    EditWanted edits[FIELDS_MAX];
    Str why;
    parley_status status;
    const json_t *set = json_object_get(body, "set");
    if (!check_fields(call, set) || !read_why(call, body, &why)) return PARLEY_OK;
    if (!change_begin(&change, &status)) return status;
    uint32_t count = read_fields(&change, set, why, edits);
    return change_end(&change, record_edit_all(change.record, edits, count, &call->err));
}

parley_status answer_edit(Call *call) {
    static const char *const known[] = {"set", "why"};
    json_t *body = read_body(call, known, 2);
    parley_status status = body ? edit_with(call, body) : PARLEY_OK;
    json_decref(body);
    return status;
}

/* ---- POST reject ---- */

static parley_status reject_with(Call *call, const json_t *body) {
    Change change = {.call = call};
    Str why;
    parley_status status;
    const json_t *undo = json_object_get(body, "undo");
    if (!read_why(call, body, &why)) return PARLEY_OK;
    if (undo && !json_is_boolean(undo))
        return call_problem(call, 400, "\"undo\": expected true or false");
    if (!change_begin(&change, &status)) return status;
    status = record_reject(change.record, change.key, !json_is_true(undo), call->request->editor,
                           why, &call->err);
    return change_end(&change, status);
}

parley_status answer_reject(Call *call) {
    static const char *const known[] = {"why", "undo"};
    json_t *body = read_body(call, known, 2);
    parley_status status = body ? reject_with(call, body) : PARLEY_OK;
    json_decref(body);
    return status;
}
