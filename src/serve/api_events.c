/* Events: lists of them, and one with its sentence and its edits. */
#include "serve/api_call.h"

#include "base/json.h"
#include "format/events.h"
#include "record/edit.h"

/* ---- a list ---- */

typedef struct EventList {
    ListPage page;
    const EventFormat *format; /* NULL: JSON */
} EventList;

static bool take_event(void *context, const EventRow *event) {
    static const TableShape shape = {.width = 0};
    EventList *list = context;
    StrBuf *out = list->page.call->out;
    if (!page_has_room(&list->page)) return false;
    if (list->format) {
        put_formatted(out, list->format, &event->view, &shape, list->page.shown > 0);
    } else {
        json_put_item(out);
        json_put_open(out, '{');
        put_row_fields(out, event);
        json_put_close(out, '}');
    }
    page_shown(&list->page, event->day, event->row);
    return !out->failed;
}

static const EventFormat *event_format(Format format) {
    return format == FORMAT_CSV ? &format_csv : format == FORMAT_GEOJSON ? &format_geojson : NULL;
}

parley_status answer_events(Call *call) {
    EventList list = {.page = page_begin(call), .format = event_format(call->format)};
    EventFilter filter;
    parley_status status = page_filter_read(call, &filter);
    if (status) return status;
    filter.most = list.page.limit + 1;
    if (list.format && list.format->begin) list.format->begin(call->out, NULL);
    if (!list.format) strbuf_text(call->out, "{\"events\": [");
    status = record_events(call->worker->record, &filter, take_event, &list, &call->err);
    if (list.format && list.format->end) list.format->end(call->out);
    page_end(&list.page);
    return status;
}

/* ---- one ---- */

static bool take_opened(void *context, const EventRow *event) {
    StrBuf *out = context;
    put_row_fields(out, event);
    json_put_key(out, "sentence_text");
    json_put_string(out, event->view.sentence_text);
    return false;
}

static bool take_edit(void *context, const EditRow *edit) {
    StrBuf *out = context;
    json_put_item(out);
    json_put_open(out, '{');
    json_put_text_field(out, "field", edit->field);
    json_put_text_field(out, "before", edit->before);
    json_put_text_field(out, "after", edit->after);
    json_put_text_field(out, "why", edit->why);
    json_put_text_field(out, "who", edit->who);
    json_put_text_field(out, "at", edit->at);
    json_put_close(out, '}');
    return true;
}

parley_status no_event(Call *call) {
    Str id = call->id;
    return call_problem(call, 404,
                        "there is no event %.*s in the record; an id has 16 digits of "
                        "0-9a-f",
                        (int)(id.len < 40 ? id.len : 40), id.data);
}

parley_status answer_event(Call *call) {
    uint64_t key;
    if (!event_key_of(call->id, &key)) return no_event(call);
    Record *record = call->worker->record;
    EventFilter filter = {.key = &key, .with_rejected = true, .most = 1};
    json_put_open(call->out, '{');
    parley_status status = record_events(record, &filter, take_opened, call->out, &call->err);
    if (!status && call->out->len == 1) return no_event(call);
    json_put_key(call->out, "edits");
    json_put_open(call->out, '[');
    if (!status) status = record_edits_of(record, key, take_edit, call->out, &call->err);
    json_put_close(call->out, ']');
    json_put_close(call->out, '}');
    return status;
}
