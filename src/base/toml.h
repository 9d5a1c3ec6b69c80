/* TOML 1.0 as a tree of values, each with its line and column, so that whoever reads a file can say
 * where it is wrong. */
#ifndef BASE_TOML_H
#define BASE_TOML_H

#include "base/error.h"
#include "base/str.h"

typedef enum TomlKind {
    TOML_TABLE,
    TOML_LIST,
    TOML_TEXT,
    TOML_INTEGER,
    TOML_NUMBER,
    TOML_BOOL,
    TOML_TIME /* a date, a time of day or both, as text: "2016-09-12", "2016-09-12T19:00:00+03:00"
               */
} TomlKind;

typedef struct TomlValue TomlValue;
struct TomlValue {
    TomlKind kind;
    uint32_t line, column;  /* of the value, or of a table's header, from 1; code points */
    Str key;                /* in a table; empty in a list */
    Str text;               /* TOML_TEXT, TOML_TIME */
    int64_t integer;        /* TOML_INTEGER */
    double number;          /* TOML_NUMBER, and TOML_INTEGER as well */
    bool is_true;           /* TOML_BOOL */
    const TomlValue *items; /* TOML_TABLE, TOML_LIST; in the order of the file */
    uint32_t count;
};

/* Reads a whole file's text; the tree is in the arena. PARLEY_ERR_INPUT with "NAME:LINE:COLUMN:
 * what" for what is no TOML, PARLEY_ERR_LIMIT for values nested too deep, PARLEY_ERR_MEMORY. */
parley_status toml_read(Arena *arena, Str text, const char *name, const TomlValue **out,
                        parley_error *err);

/* The value of a table's key, or NULL. */
const TomlValue *toml_get(const TomlValue *table, const char *key);

#endif
