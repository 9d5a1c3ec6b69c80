/* The formats in which events go out, just coded or out of a record. */
#ifndef FORMAT_EVENTS_H
#define FORMAT_EVENTS_H

#include "engine/output.h"

/* How wide and how bright a table may be. */
typedef struct TableShape {
    uint32_t width; /* in columns of the terminal */
    bool colour;
} TableShape;

typedef struct EventFormat {
    const char *name;
    /* What stands before and after all events; may be NULL. */
    void (*begin)(StrBuf *out, const TableShape *shape);
    void (*end)(StrBuf *out);
    void (*event)(StrBuf *out, const EventView *event, const TableShape *shape);
    bool commas; /* each event begins with a comma, which the first one must lose */
} EventFormat;

extern const EventFormat format_table, format_csv, format_geojson, format_gdelt, format_petrarch;

/* Adds an event in the format, without its first comma where none is due yet. */
void put_formatted(StrBuf *out, const EventFormat *format, const EventView *event,
                   const TableShape *shape, bool comma_due);

/* The codes of the parties, or what the text calls them, joined: "USAGOV;RUS". Empty: nobody. */
void put_party_codes(StrBuf *out, const PartyView *parties, uint32_t count, const char *joint);

/* The table, csv, geojson, gdelt or petrarch; NULL for any other name (JSON Lines). */
const EventFormat *find_format(const char *name);

/* A value of a CSV line, quoted where it must be. */
void put_csv_value(StrBuf *out, Str value);

/* Adds the text, cut to the width in columns, and with `pad` blanks up to it. */
void put_table_cell(StrBuf *out, Str text, uint32_t width, bool pad);

/* The sentence on one line: each run of white space one blank. */
void put_one_line(StrBuf *out, Str text);

#endif
