/* What the formats share. */
#include "cli/formats.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

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

enum { WIDTH_PLAIN = 140, WIDTH_LEAST = 100, WIDTH_MOST = 400 };

TableShape table_shape(void) {
    TableShape shape = {.width = WIDTH_PLAIN};
    bool terminal = isatty(STDOUT_FILENO) == 1;
    shape.colour = terminal && !getenv("NO_COLOR");
    struct winsize size;
    const char *given = getenv("COLUMNS");
    if (terminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        shape.width = size.ws_col;
    else if (given && atoi(given) > 0)
        shape.width = (uint32_t)atoi(given);
    if (shape.width < WIDTH_LEAST) shape.width = WIDTH_LEAST;
    if (shape.width > WIDTH_MOST) shape.width = WIDTH_MOST;
    return shape;
}
