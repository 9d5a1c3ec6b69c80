#include "cli/eval_event.h"

#include "cli/score.h"

#include <stdlib.h>
#include <string.h>

static const char *text_of(const json_t *object, const char *key) {
    const char *text = json_string_value(json_object_get(object, key));
    return text ? text : "";
}

static EvalEvent *new_event(EvalEvents *events) {
    if (events->count == events->capacity) {
        size_t capacity = events->capacity ? events->capacity * 2 : 64;
        EvalEvent *grown = realloc(events->items, capacity * sizeof *grown);
        if (!grown) return NULL;
        events->items = grown;
        events->capacity = capacity;
    }
    return &events->items[events->count];
}

parley_status eval_events_add(EvalEvents *events, Str line, parley_error *err) {
    EvalEvent *event = new_event(events);
    if (!event) return error_memory(err);
    json_t *object = json_loadb(line.data, line.len, 0, NULL);
    int label = label_of(str_of(text_of(object, "event")));
    if (!*text_of(object, "doc") || label <= 0) {
        json_decref(object);
        return error_set(err, PARLEY_ERR_INPUT, "is no event: doc and event must stand in it");
    }
    *event = (EvalEvent){
        .object = object,
        .doc = text_of(object, "doc"),
        .id = text_of(object, "id"),
        .rule = text_of(object, "rule"),
        .label = label,
        .status = event_status_of(str_of(text_of(object, "status"))),
        .start = json_integer_value(json_object_get(object, "sentence_start")),
        .end = json_integer_value(json_object_get(object, "sentence_end")),
        .confidence = json_number_value(json_object_get(object, "confidence")),
        .order = events->count,
    };
    events->count++;
    return PARLEY_OK;
}

void eval_events_free(EvalEvents *events) {
    for (size_t i = 0; i < events->count; i++) json_decref(events->items[i].object);
    free(events->items);
    *events = (EvalEvents){.items = NULL};
}

static int compare_events(const void *a, const void *b) {
    const EvalEvent *x = a, *y = b;
    int order = strcmp(x->doc, y->doc);
    if (order) return order;
    return x->order < y->order ? -1 : x->order > y->order;
}

void eval_events_sort(EvalEvents *events) {
    if (events->count) qsort(events->items, events->count, sizeof *events->items, compare_events);
}

EvalEvent *eval_events_of(const EvalEvents *events, const char *doc, size_t *count) {
    size_t low = 0, high = events->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (strcmp(events->items[middle].doc, doc) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    size_t end = low;
    while (end < events->count && !strcmp(events->items[end].doc, doc)) end++;
    *count = end - low;
    return *count ? &events->items[low] : NULL;
}

const json_t *event_parties(const EvalEvent *event, const char *role) {
    return json_object_get(event->object, role);
}

const char *party_text(const json_t *party, const char *key) {
    return text_of(party, key);
}

static bool party_span(const json_t *party, json_int_t *start, json_int_t *end) {
    *start = json_integer_value(json_object_get(party, "start"));
    *end = json_integer_value(json_object_get(party, "end"));
    return *end > *start;
}

bool parties_touch(const json_t *parties, json_int_t start, json_int_t end) {
    for (size_t i = 0; i < json_array_size(parties); i++) {
        json_int_t from, to;
        if (party_span(json_array_get(parties, i), &from, &to) && from < end && start < to)
            return true;
    }
    return false;
}

bool parties_overlap(const json_t *a, const json_t *b) {
    if (json_array_size(a) == 0 || json_array_size(b) == 0)
        return json_array_size(a) == json_array_size(b);
    for (size_t i = 0; i < json_array_size(a); i++) {
        json_int_t start, end;
        if (party_span(json_array_get(a, i), &start, &end) && parties_touch(b, start, end))
            return true;
    }
    return false;
}

bool parties_have_spans(const json_t *parties) {
    for (size_t i = 0; i < json_array_size(parties); i++) {
        json_int_t start, end;
        if (!party_span(json_array_get(parties, i), &start, &end)) return false;
    }
    return true;
}

bool parties_share_code(const json_t *a, const json_t *b) {
    return !strcmp(party_text(json_array_get(a, 0), "code"),
                   party_text(json_array_get(b, 0), "code"));
}
