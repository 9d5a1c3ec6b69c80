#include "serve/api_call.h"

#include <stdlib.h>
#include <string.h>

static const char *const content_types[FORMAT_COUNT] = {
    [FORMAT_JSON] = "application/json",
    [FORMAT_GEOJSON] = "application/geo+json",
    [FORMAT_CSV] = "text/csv; charset=utf-8",
    [FORMAT_HTML] = "text/html; charset=utf-8",
    [FORMAT_MARKDOWN] = "text/markdown; charset=utf-8",
    [FORMAT_GRAPHML] = "application/graphml+xml",
};

const char *format_content_type(Format format) {
    return content_types[format];
}

/* What stands before the first of a sign, without blanks; `rest` is what stands after it. */
static Str before(Str text, const char *sign, Str *rest) {
    size_t at = str_find(text, sign, 0);
    *rest = at == SIZE_MAX ? str_of("") : str_slice(text, at + 1, text.len);
    return str_trim(str_slice(text, 0, at));
}

static Str without_parameters(Str header) {
    Str rest;
    return before(header, ";", &rest);
}

bool charset_is_read(Str header) {
    Str rest, value;
    for (before(header, ";", &rest); rest.len;) {
        Str parameter = before(rest, ";", &rest);
        if (!str_is_nocase(before(parameter, "=", &value), "charset")) continue;
        value = str_trim(value);
        if (value.len > 1 && value.data[0] == '"') value = str_slice(value, 1, value.len - 1);
        return str_is_nocase(value, "utf-8") || str_is_nocase(value, "us-ascii");
    }
    return true;
}

/* 0 to 1000; a weight that is none counts as 1. */
static int weight_of(Str parameters) {
    Str value, rest = parameters;
    while (rest.len) {
        Str parameter = before(rest, ";", &rest);
        if (!str_is_nocase(before(parameter, "=", &value), "q")) continue;
        char text[8] = "";
        value = str_trim(value);
        if (value.len == 0 || value.len >= sizeof text) return 1000;
        memcpy(text, value.data, value.len);
        char *end;
        double weight = strtod(text, &end);
        return *end || !(weight >= 0 && weight <= 1) ? 1000 : (int)(weight * 1000);
    }
    return 1000;
}

/* How exactly a range of media types names a type: 0 not at all, 3 by its whole name. */
static int nearness(Str range, Str type) {
    if (str_equal_nocase(range, type)) return 3;
    size_t slash = str_find(type, "/", 0);
    bool below = range.len == slash + 2 && str_ends(range, "/*") &&
                 str_equal_nocase(str_slice(range, 0, slash), str_slice(type, 0, slash));
    if (below) return 2;
    return str_is(range, "*/*") ? 1 : 0;
}

static int weight_for(Str accept, Format format) {
    Str type = without_parameters(str_of(content_types[format])), rest = accept;
    int nearest = 0, weight = 0;
    while (rest.len) {
        Str parameters, range = before(before(rest, ",", &rest), ";", &parameters);
        int near = nearness(range, type);
        if (near <= nearest) continue;
        nearest = near;
        weight = weight_of(parameters);
    }
    return weight;
}

Format accept_format(Str accept, unsigned formats) {
    Format best = FORMAT_COUNT;
    int most = 0;
    bool any = str_trim(accept).len == 0;
    for (Format format = FORMAT_JSON; format < FORMAT_COUNT; format++) {
        if (!(formats & 1U << format)) continue;
        int weight = any ? 1000 : weight_for(accept, format);
        if (weight <= most) continue;
        most = weight;
        best = format;
    }
    return best;
}
