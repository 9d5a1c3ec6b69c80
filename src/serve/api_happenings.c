/* Happenings, each with all that tell of it. */
#include "serve/api_call.h"

#include "base/json.h"
#include "format/stories.h"

#include <stdlib.h>
#include <string.h>

static void drop_newline(StrBuf *out) {
    if (out->len && out->data[out->len - 1] == '\n') out->data[--out->len] = 0;
}

typedef struct HappeningList {
    ListPage page;
    const StoryFormat *format;
    bool json;
} HappeningList;

static bool take_happening(void *context, const Story *story) {
    static const TableShape shape = {.width = 0};
    HappeningList *list = context;
    StrBuf *out = list->page.call->out;
    if (!page_has_room(&list->page)) return false;
    if (list->json) json_put_item(out);
    list->format->story(out, story, &shape);
    if (list->json) drop_newline(out);
    page_shown(&list->page, story->first_day, story->id);
    return !out->failed;
}

parley_status answer_happenings(Call *call) {
    HappeningList list = {.page = page_begin(call), .json = call->format == FORMAT_JSON};
    EventFilter filter;
    list.format = find_story_format(list.json ? "jsonl" : "csv");
    parley_status status = page_filter_read(call, &filter);
    if (status) return status;
    filter.most = list.page.limit + 1;
    if (list.format->begin) list.format->begin(call->out, NULL);
    if (list.json) strbuf_text(call->out, "{\"happenings\": [");
    status = record_stories(call->worker->record, &filter, take_happening, &list, &call->err);
    page_end(&list.page);
    return status;
}

/* ---- one ---- */

static bool take_one(void *context, const Story *story) {
    StrBuf *out = context;
    find_story_format("jsonl")->story(out, story, NULL);
    drop_newline(out);
    return false;
}

parley_status answer_happening(Call *call) {
    char digits[20] = "";
    Str id = call->id;
    if (id.len < sizeof digits) memcpy(digits, id.data, id.len);
    int64_t number = strspn(digits, "0123456789") == id.len ? strtoll(digits, NULL, 10) : 0;
    EventFilter filter = {.happening = number};
    parley_status status = PARLEY_OK;
    if (number)
        status = record_stories(call->worker->record, &filter, take_one, call->out, &call->err);
    if (!status && call->out->len == 0)
        return call_problem(call, 404, "there is no happening %.*s in the record",
                            (int)(id.len < 40 ? id.len : 40), id.data);
    return status;
}
