/* Values out of a truce's TOML, with a fault for each that is not of its kind. */
#include "ledger/truce_read.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>

void truce_fault(TruceReader *r, const TomlValue *at, const char *format, ...) {
    char text[400];
    if (r->fault_count == TRUCE_FAULTS_MAX) return;
    va_list args;
    va_start(args, format);
    int len = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    Str cut = {text, len < 0 ? 0 : len < (int)sizeof text ? (size_t)len : sizeof text - 1};
    Str kept = str_copy(r->arena, cut);
    if (!kept.data) r->failed = true;
    if (kept.data)
        r->faults[r->fault_count++] =
            (TruceFault){at->line ? at->line : 1, at->column ? at->column : 1,
                         kept.data}; /* the root has none */
}

static const char *kind_name(TomlKind kind) {
    static const char *const names[] = {"a table",  "a list",        "a text",        "a number",
                                        "a number", "true or false", "a date or hour"};
    return names[kind];
}

static const TomlValue *find(TruceReader *r, const TomlValue *table, const char *key, bool needed) {
    const TomlValue *value = toml_get(table, key);
    if (!value && needed) truce_fault(r, table, "%s is missing", key);
    return value;
}

Str truce_text(TruceReader *r, const TomlValue *table, const char *key, bool needed) {
    const TomlValue *value = find(r, table, key, needed);
    if (!value) return str_of("");
    if (value->kind != TOML_TEXT)
        truce_fault(r, value, "%s: expected a text, not %s", key, kind_name(value->kind));
    else if (needed && str_trim(value->text).len == 0)
        truce_fault(r, value, "%s is empty", key);
    else
        return value->text;
    return str_of("");
}

/* A single text stands for a list of one. */
TruceTexts truce_texts(TruceReader *r, const TomlValue *table, const char *key, bool needed) {
    const TomlValue *value = find(r, table, key, needed);
    TruceTexts none = {NULL, 0};
    if (!value) return none;
    bool list = value->kind == TOML_LIST;
    if (!list && value->kind != TOML_TEXT) {
        truce_fault(r, value, "%s: expected a list of texts, not %s", key, kind_name(value->kind));
        return none;
    }
    uint32_t given = list ? value->count : 1, count = 0;
    Str *items = arena_array(r->arena, given ? given : 1, sizeof *items);
    if (!items) r->failed = true;
    for (uint32_t i = 0; items && i < given; i++) {
        const TomlValue *item = list ? &value->items[i] : value;
        if (item->kind != TOML_TEXT || str_trim(item->text).len == 0)
            truce_fault(r, item, "%s: expected a text%s", key,
                        item->kind == TOML_TEXT ? " that is not empty" : "");
        else
            items[count++] = item->text;
    }
    if (needed && given == 0) truce_fault(r, value, "%s is empty", key);
    return (TruceTexts){items, items ? count : 0};
}

double truce_number(TruceReader *r, const TomlValue *table, const char *key, double standard) {
    const TomlValue *value = toml_get(table, key);
    if (!value) return standard;
    bool number = value->kind == TOML_INTEGER || value->kind == TOML_NUMBER;
    if (!number)
        truce_fault(r, value, "%s: expected a number, not %s", key, kind_name(value->kind));
    else if (!isfinite(value->number) || value->number <= 0 || value->number > 1e9)
        truce_fault(r, value, "%s: expected a number above 0", key);
    else
        return value->number;
    return standard;
}

const TomlValue *truce_tables(TruceReader *r, const char *key, uint32_t most) {
    const TomlValue *list = toml_get(r->root, key);
    bool fits = list && list->kind == TOML_LIST && list->count <= most;
    if (list && list->kind == TOML_LIST && list->count > most)
        truce_fault(r, list, "%s: more than %u of them", key, most);
    for (uint32_t i = 0; fits && i < list->count; i++) fits = list->items[i].kind == TOML_TABLE;
    if (list && !fits && (list->kind != TOML_LIST || list->count <= most))
        truce_fault(r, list, "%s: expected tables, each under its own [[%s]]", key, key);
    return fits && list->count ? list : NULL;
}

void truce_keys(TruceReader *r, const TomlValue *table, const char *what, const char *const *known,
                size_t count) {
    for (uint32_t i = 0; i < table->count; i++) {
        const TomlValue *value = &table->items[i];
        if (!str_in(value->key, known, count))
            truce_fault(r, value, "%s has no key \"%.*s\"", what, STR_ARG(value->key));
    }
}
