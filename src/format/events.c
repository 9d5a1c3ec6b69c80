/* What the formats share. */
#include "format/events.h"

#include <string.h>

void put_party_codes(StrBuf *out, const PartyView *parties, uint32_t count, const char *joint) {
    for (uint32_t i = 0; i < count; i++) {
        if (i) strbuf_text(out, joint);
        if (parties[i].code.len)
            strbuf_str(out, parties[i].code);
        else
            put_one_line(out, parties[i].text);
    }
}

void put_one_line(StrBuf *out, Str text) {
    bool blank = false;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.data[i];
        bool is_blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!is_blank && blank && i) strbuf_char(out, ' ');
        if (!is_blank) strbuf_char(out, c);
        blank = is_blank;
    }
}

void put_formatted(StrBuf *out, const EventFormat *format, const EventView *event,
                   const TableShape *shape, bool comma_due) {
    StrBuf one = {.data = NULL};
    format->event(&one, event, shape);
    bool skip = format->commas && !comma_due && one.len;
    strbuf_str(out, str_slice(strbuf_view(&one), skip ? 1 : 0, one.len));
    if (one.failed) out->failed = true;
    strbuf_free(&one);
}

const EventFormat *find_format(const char *name) {
    static const EventFormat *const formats[] = {&format_table, &format_csv, &format_geojson,
                                                 &format_gdelt, &format_petrarch};
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
        if (strcmp(formats[i]->name, name) == 0) return formats[i];
    return NULL;
}
