/* Events as a table for reading: columns fitted to the terminal, cut where they must be. */
#include "format/events.h"

#include "base/utf8.h"

#include <utf8proc.h>

typedef struct Column {
    const char *title;
    uint32_t width;
} Column;

static const Column columns[] = {
    {"date", 10},   {"source", 14},  {"event", 9},  {"target", 14},
    {"status", 12}, {"said by", 12}, {"place", 12},
};
enum { COLUMN_COUNT = sizeof columns / sizeof *columns, TEXT_LEAST = 20 };

static uint32_t cell_width(int32_t code) {
    int width = utf8proc_charwidth(code);
    return width > 0 ? (uint32_t)width : 0;
}

void put_table_cell(StrBuf *out, Str text, uint32_t width, bool pad) {
    uint32_t used = 0, whole = 0;
    int32_t code;
    for (size_t at = 0; at < text.len;) {
        at += utf8_next(text, at, &code);
        whole += cell_width(code);
    }
    uint32_t room = whole > width ? width - 1 : width;
    for (size_t at = 0; at < text.len;) {
        size_t step = utf8_next(text, at, &code);
        if (used + cell_width(code) > room) break;
        used += cell_width(code);
        strbuf_str(out, str_slice(text, at, at + step));
        at += step;
    }
    if (whole > width) {
        strbuf_text(out, "\xE2\x80\xA6");
        used++;
    }
    for (; pad && used < width; used++) strbuf_char(out, ' ');
}

static const char *quad_colour(uint32_t quad) {
    static const char *const colours[] = {"", "\033[36m", "\033[32m", "\033[33m", "\033[31m"};
    return quad < 5 ? colours[quad] : "";
}

static uint32_t text_width(const TableShape *shape) {
    uint32_t used = 0;
    for (int i = 0; i < COLUMN_COUNT; i++) used += columns[i].width + 1;
    return shape->width > used + TEXT_LEAST ? shape->width - used : TEXT_LEAST;
}

static void table_begin(StrBuf *out, const TableShape *shape) {
    if (shape->colour) strbuf_text(out, "\033[1m");
    for (int i = 0; i < COLUMN_COUNT; i++) {
        put_table_cell(out, str_of(columns[i].title), columns[i].width, true);
        strbuf_char(out, ' ');
    }
    strbuf_text(out, "sentence");
    if (shape->colour) strbuf_text(out, "\033[0m");
    strbuf_char(out, '\n');
}

static void put_parties_cell(StrBuf *out, const PartyView *parties, uint32_t count,
                             uint32_t width) {
    StrBuf codes = {.data = NULL};
    put_party_codes(&codes, parties, count, ",");
    if (codes.failed) out->failed = true;
    put_table_cell(out, codes.len ? strbuf_view(&codes) : STR("-"), width, true);
    strbuf_free(&codes);
}

static Str or_dash(Str text) {
    return text.len ? text : STR("-");
}

static Str speaker_text(const SpeakerView *speaker) {
    return or_dash(speaker->code.len ? speaker->code : speaker->text);
}

static void put_sentence(StrBuf *out, Str sentence, const TableShape *shape) {
    StrBuf line = {.data = NULL};
    put_one_line(&line, sentence);
    if (line.failed) out->failed = true;
    put_table_cell(out, strbuf_view(&line), text_width(shape), false);
    strbuf_free(&line);
}

static void table_event(StrBuf *out, const EventView *e, const TableShape *shape) {
    put_table_cell(out, or_dash(e->date), columns[0].width, true);
    strbuf_char(out, ' ');
    put_parties_cell(out, e->source, e->source_count, columns[1].width);
    strbuf_char(out, ' ');
    if (shape->colour) strbuf_text(out, quad_colour(e->quad));
    put_table_cell(out, str_of(event_type_name(e->type)), columns[2].width, true);
    if (shape->colour) strbuf_text(out, "\033[0m");
    strbuf_char(out, ' ');
    put_parties_cell(out, e->target, e->target_count, columns[3].width);
    strbuf_char(out, ' ');
    put_table_cell(out, str_of(event_status_name(e->status)), columns[4].width, true);
    strbuf_char(out, ' ');
    put_table_cell(out, speaker_text(&e->said_by), columns[5].width, true);
    strbuf_char(out, ' ');
    put_table_cell(out, or_dash(e->place.name), columns[6].width, true);
    strbuf_char(out, ' ');
    put_sentence(out, e->sentence_text, shape);
    strbuf_char(out, '\n');
}

const EventFormat format_table = {.name = "table", .begin = table_begin, .event = table_event};
