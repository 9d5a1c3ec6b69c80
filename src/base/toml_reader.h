/* What the two files of the TOML reader share: toml.c reads keys and tables, toml_value.c values.
 */
#ifndef BASE_TOML_READER_H
#define BASE_TOML_READER_H

#include "base/toml.h"

/* A value while the file is read; its children hang in a list until all are known. */
typedef struct TomlNode {
    TomlValue value;
    struct TomlNode *first, *last, *next;
    bool is_header; /* a table that a header has named: no second header may */
    bool is_tables; /* a list that [[...]] adds to */
    bool is_closed; /* an inline table or a list of values: nothing more may be added */
} TomlNode;

enum { TOML_DEPTH_MAX = 32, TOML_KEY_PARTS_MAX = 16 };

typedef struct TomlReader {
    Arena *arena;
    Str text;
    size_t at, line_start;
    uint32_t line, depth;
    const char *name;
    parley_error *err;
    parley_status status; /* of the first fault; nothing is read after it */
} TomlReader;

/* Remembers the first fault, at the place where the reader stands. Returns false. */
bool toml_fault(TomlReader *r, const char *what);
bool toml_no_memory(TomlReader *r);
uint32_t toml_column(const TomlReader *r);

/* The byte ahead, '\0' at the end. A NUL byte in the text is a fault wherever it stands. */
char toml_peek(const TomlReader *r);
bool toml_take(TomlReader *r, char wanted); /* whether it stood there; then it is passed */
void toml_blanks(TomlReader *r);            /* blanks and tabs */
bool toml_lines(TomlReader *r);             /* white space, line ends and comments */

TomlNode *toml_node(TomlReader *r, TomlKind kind); /* NULL when out of memory */
void toml_add(TomlNode *parent, TomlNode *child);

/* A quoted text of one or more lines, after its first quote was seen. */
bool toml_string(TomlReader *r, Str *out);
/* Any value; NULL after a fault. */
TomlNode *toml_value(TomlReader *r);
/* "key = value" into the table. */
bool toml_pair(TomlReader *r, TomlNode *table);

#endif
