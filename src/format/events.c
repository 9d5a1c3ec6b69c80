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

const EventFormat *find_format(const char *name) {
    static const EventFormat *const formats[] = {&format_table, &format_csv, &format_geojson,
                                                 &format_gdelt, &format_petrarch};
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
        if (strcmp(formats[i]->name, name) == 0) return formats[i];
    return NULL;
}
