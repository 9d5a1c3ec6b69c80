/* All happenings of a filter in short. Each is a row of numbers; texts stand once in a table. */
#include "serve/api_call.h"

#include "base/json.h"
#include "lexicon/ontology.h"
#include "record/points.h"

#include <string.h>

enum { POINTS_MAX = 100000 };

static void put_texts(StrBuf *out, const PointList *list) {
    json_put_key(out, "types");
    json_put_open(out, '[');
    for (int type = EVENT_NONE + 1; type < EVENT_TYPE_COUNT; type++) {
        json_put_item(out);
        json_put_string(out, str_of(event_type_name((EventType)type)));
    }
    json_put_close(out, ']');
    json_put_int_field(out, "total", (int64_t)list->total);
    strbuf_text(out, ", \"columns\": [\"id\", \"type\", \"first_day\", \"last_day\", \"lon\","
                     " \"lat\", \"claimed\", \"killed\", \"reports\", \"place\", \"source\","
                     " \"target\", \"kind\"]");
    json_put_key(out, "strings");
    json_put_open(out, '[');
    for (uint32_t i = 0; i < list->string_count; i++) {
        json_put_item(out);
        json_put_string(out, list->strings[i]);
    }
    json_put_close(out, ']');
}

/* A whole number and a comma, fast. */
static char *put_whole(char *to, int64_t value) {
    char digits[24];
    int count = 0;
    uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    if (value < 0) *to++ = '-';
    do {
        digits[count++] = (char)('0' + rest % 10);
    } while (rest /= 10);
    while (count) *to++ = digits[--count];
    *to++ = ',';
    return to;
}

static char *put_day(char *to, int32_t day) {
    if (day != DAY_UNKNOWN) return put_whole(to, day);
    memcpy(to, "null,", 5);
    return to + 5;
}

/* Degrees with four decimals: 11 metres. */
static char *put_degrees(char *to, double degrees) {
    int64_t parts = (int64_t)(degrees * 10000 + (degrees < 0 ? -0.5 : 0.5));
    uint64_t rest = (uint64_t)(parts < 0 ? -parts : parts);
    if (parts < 0) *to++ = '-';
    to = put_whole(to, (int64_t)(rest / 10000)) - 1;
    *to++ = '.';
    for (uint64_t unit = 1000; unit; unit /= 10) *to++ = (char)('0' + rest / unit % 10);
    *to++ = ',';
    return to;
}

static void put_point(StrBuf *out, const Point *point) {
    char row[400], *to = row;
    *to++ = '[';
    to = put_whole(to, point->id);
    to = put_whole(to, point->type - 1);
    to = put_day(to, point->first_day);
    to = put_day(to, point->last_day);
    if (point->located) {
        to = put_degrees(to, point->lon);
        to = put_degrees(to, point->lat);
    } else {
        memcpy(to, "null,null,", 10);
        to += 10;
    }
    to = put_whole(to, !point->actual);
    to = put_whole(to, point->killed);
    to = put_whole(to, point->reports);
    to = put_whole(to, point->place);
    to = put_whole(to, point->source);
    to = put_whole(to, point->target);
    to = put_whole(to, point->kind);
    to[-1] = ']';
    strbuf_add(out, row, (size_t)(to - row));
}

parley_status answer_points(Call *call) {
    EventFilter filter;
    PointList list;
    StrBuf *out = call->out;
    parley_status status = filter_read(call, &filter);
    if (status) return status;
    status = record_points(call->worker->record, &filter, POINTS_MAX, &list, &call->err);
    if (!status) {
        json_put_open(out, '{');
        put_texts(out, &list);
        strbuf_text(out, ", \"rows\": [");
        for (size_t i = 0; i < list.count; i++) {
            if (i) strbuf_text(out, ",\n");
            put_point(out, &list.points[i]);
        }
        strbuf_text(out, "]}");
    }
    record_points_free(&list);
    return status;
}
