/* Pages of a list, and the cursors between them: "2016-09-19.1234" is the day and the row of the
 * last one shown, "-.1234" one whose day is not known. */
#include "serve/api_call.h"

#include "base/json.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LIMIT_STANDARD = 50, ROW_DIGITS = 18 };

ListPage page_begin(Call *call) {
    const ParameterValue *limit = &call->value[PARAMETER_LIMIT];
    return (ListPage){.call = call,
                      .limit = limit->given ? (uint64_t)limit->number : LIMIT_STANDARD};
}

bool page_has_room(ListPage *page) {
    page->more = page->shown == page->limit;
    return !page->more;
}

void page_shown(ListPage *page, Str day, int64_t row) {
    page->shown++;
    snprintf(page->last, sizeof page->last, "%.*s.%lld", day.len ? (int)day.len : 1,
             day.len ? day.data : "-", (long long)row);
}

void page_end(ListPage *page) {
    StrBuf *out = page->call->out;
    if (page->more)
        snprintf(page->call->reply->next, sizeof page->call->reply->next, "%s", page->last);
    if (page->call->format != FORMAT_JSON) return;
    json_put_close(out, ']');
    json_put_text_field(out, "next", str_of(page->call->reply->next));
    json_put_close(out, '}');
}

/* Days are made of these; a report's may carry an hour. */
static bool is_day(Str day) {
    for (size_t i = 0; i < day.len; i++)
        if (!strchr("0123456789-:TZ+", day.data[i])) return false;
    return day.len > 0 && day.len <= 40;
}

parley_status page_after(Call *call, PageEnd *out) {
    Str after = text_of(call, PARAMETER_AFTER);
    size_t dot = str_find(after, ".", 0);
    char digits[ROW_DIGITS + 1] = "", *end = digits;
    *out = (PageEnd){.given = call->value[PARAMETER_AFTER].given, .day = str_slice(after, 0, dot)};
    if (!out->given) return PARLEY_OK;
    Str number = str_slice(after, dot == SIZE_MAX ? after.len : dot + 1, after.len);
    if (number.len && number.len < sizeof digits) memcpy(digits, number.data, number.len);
    out->row = strtoll(digits, &end, 10);
    bool whole = number.len && strspn(digits, "0123456789") == number.len;
    if (str_is(out->day, "-"))
        out->day = STR("");
    else if (!is_day(out->day))
        whole = false;
    if (whole) return PARLEY_OK;
    return error_set(&call->err, PARLEY_ERR_USAGE,
                     "after: this is no end of a page; give what `next` held");
}
