#include "base/toml_reader.h"

#include "base/utf8.h"

/* ---- the text ---- */

uint32_t toml_column(const TomlReader *r) {
    return (uint32_t)utf8_count(str_slice(r->text, r->line_start, r->at)) + 1;
}

bool toml_fault(TomlReader *r, const char *what) {
    if (r->status == PARLEY_OK)
        r->status = error_set(r->err, PARLEY_ERR_INPUT, "%s:%u:%u: %s", r->name, r->line,
                              toml_column(r), what);
    return false;
}

bool toml_no_memory(TomlReader *r) {
    if (r->status == PARLEY_OK) r->status = error_memory(r->err);
    return false;
}

char toml_peek(const TomlReader *r) {
    return r->at < r->text.len ? r->text.data[r->at] : '\0';
}

static void pass(TomlReader *r) {
    if (r->text.data[r->at++] != '\n') return;
    r->line++;
    r->line_start = r->at;
}

bool toml_take(TomlReader *r, char wanted) {
    if (r->at >= r->text.len || r->text.data[r->at] != wanted) return false;
    pass(r);
    return true;
}

void toml_blanks(TomlReader *r) {
    while (toml_take(r, ' ') || toml_take(r, '\t')) {
    }
}

static bool is_control(char c) {
    return ((unsigned char)c < 0x20 && c != '\t') || c == 0x7f;
}

static bool comment(TomlReader *r) {
    while (r->at < r->text.len && toml_peek(r) != '\n') {
        if (is_control(toml_peek(r)) && toml_peek(r) != '\r')
            return toml_fault(r, "a control character in a comment");
        pass(r);
    }
    return true;
}

bool toml_lines(TomlReader *r) {
    while (r->at < r->text.len) {
        toml_blanks(r);
        if (toml_take(r, '#')) {
            if (!comment(r)) return false;
        } else if (!toml_take(r, '\n')) {
            if (!toml_take(r, '\r')) return true;
            if (toml_peek(r) != '\n') return toml_fault(r, "a carriage return without a line end");
        }
    }
    return true;
}

/* What may stand behind a header or a pair: a comment, and the end of the line. */
static bool line_end(TomlReader *r) {
    toml_blanks(r);
    if (toml_take(r, '#') && !comment(r)) return false;
    toml_take(r, '\r');
    if (r->at == r->text.len || toml_take(r, '\n')) return true;
    return toml_fault(r, "expected the end of the line");
}

/* ---- nodes ---- */

TomlNode *toml_node(TomlReader *r, TomlKind kind) {
    TomlNode *node = arena_alloc(r->arena, sizeof *node);
    if (!node) {
        toml_no_memory(r);
        return NULL;
    }
    node->value.kind = kind;
    node->value.line = r->line;
    node->value.column = toml_column(r);
    return node;
}

void toml_add(TomlNode *parent, TomlNode *child) {
    if (parent->last)
        parent->last->next = child;
    else
        parent->first = child;
    parent->last = child;
    parent->value.count++;
}

static TomlNode *child_of(const TomlNode *table, Str key) {
    for (TomlNode *child = table->first; child; child = child->next)
        if (str_equal(child->value.key, key)) return child;
    return NULL;
}

static TomlNode *new_child(TomlReader *r, TomlNode *table, Str key, TomlKind kind) {
    TomlNode *child = toml_node(r, kind);
    if (!child) return NULL;
    child->value.key = key;
    toml_add(table, child);
    return child;
}

/* ---- keys ---- */

typedef struct Key {
    Str parts[TOML_KEY_PARTS_MAX];
    uint32_t count;
} Key;

static bool is_bare(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-';
}

static bool key_part(TomlReader *r, Str *out) {
    if (toml_peek(r) == '"' || toml_peek(r) == '\'') {
        Str ahead = str_slice(r->text, r->at, r->at + 3);
        if (str_is(ahead, "\"\"\"") || str_is(ahead, "'''"))
            return toml_fault(r, "a key may not run over several lines");
        return toml_string(r, out);
    }
    size_t start = r->at;
    while (is_bare(toml_peek(r))) r->at++;
    *out = str_slice(r->text, start, r->at);
    return out->len || toml_fault(r, "expected a key");
}

static bool read_key(TomlReader *r, Key *key) {
    key->count = 0;
    do {
        toml_blanks(r);
        if (key->count == TOML_KEY_PARTS_MAX) return toml_fault(r, "a key of too many parts");
        if (!key_part(r, &key->parts[key->count++])) return false;
        toml_blanks(r);
    } while (toml_take(r, '.'));
    return true;
}

/* The table below `table` that a key's part names, made if it is new; of a list of tables the last.
 */
static TomlNode *step_into(TomlReader *r, TomlNode *table, Str part) {
    TomlNode *child = child_of(table, part);
    if (!child) return new_child(r, table, part, TOML_TABLE);
    if (child->is_tables) return child->last;
    if (child->value.kind == TOML_TABLE && !child->is_closed) return child;
    toml_fault(r, "nothing can be added here: the key has a value already");
    return NULL;
}

static TomlNode *walk(TomlReader *r, TomlNode *table, const Key *key) {
    for (uint32_t i = 0; table && i + 1 < key->count; i++)
        table = step_into(r, table, key->parts[i]);
    return table;
}

bool toml_pair(TomlReader *r, TomlNode *table) {
    Key key;
    if (!read_key(r, &key)) return false;
    if (!toml_take(r, '=')) return toml_fault(r, "expected = and a value");
    toml_blanks(r);
    table = walk(r, table, &key);
    if (!table) return false;
    if (child_of(table, key.parts[key.count - 1]))
        return toml_fault(r, "the key stands here twice");
    TomlNode *value = toml_value(r);
    if (!value) return false;
    value->value.key = key.parts[key.count - 1];
    toml_add(table, value);
    return true;
}

/* ---- headers ---- */

/* "[[a.b]]": one more table in the list. */
static TomlNode *add_to_tables(TomlReader *r, TomlNode *table, Str key) {
    TomlNode *list = child_of(table, key);
    if (!list) {
        list = new_child(r, table, key, TOML_LIST);
        if (list) list->is_tables = true;
    }
    if (!list) return NULL;
    if (!list->is_tables) {
        toml_fault(r, "the key has a value already that is no list of tables");
        return NULL;
    }
    TomlNode *item = toml_node(r, TOML_TABLE);
    if (item) toml_add(list, item);
    return item;
}

static TomlNode *name_table(TomlReader *r, TomlNode *table, Str key) {
    TomlNode *child = child_of(table, key);
    if (!child) child = new_child(r, table, key, TOML_TABLE);
    if (!child) return NULL;
    if (child->value.kind != TOML_TABLE || child->is_header || child->is_closed) {
        toml_fault(r, "the table stands here twice, or its key has a value");
        return NULL;
    }
    child->is_header = true;
    return child;
}

/* A table stands where its header begins. */
static void put_at(const TomlReader *r, TomlNode *table, size_t start) {
    TomlReader there = *r;
    there.at = start;
    table->value.line = r->line;
    table->value.column = toml_column(&there);
}

static TomlNode *header(TomlReader *r, TomlNode *root) {
    size_t start = r->at - 1;
    bool many = toml_take(r, '[');
    Key key;
    if (!read_key(r, &key)) return NULL;
    if (!toml_take(r, ']') || (many && !toml_take(r, ']'))) {
        toml_fault(r, many ? "expected ]]" : "expected ]");
        return NULL;
    }
    TomlNode *above = walk(r, root, &key);
    if (!above) return NULL;
    Str last = key.parts[key.count - 1];
    TomlNode *table = many ? add_to_tables(r, above, last) : name_table(r, above, last);
    if (table) put_at(r, table, start);
    return table && line_end(r) ? table : NULL;
}

/* ---- the whole ---- */

/* The nodes as arrays; deep only as the file is nested, which is bounded. */
static bool flatten(TomlReader *r, const TomlNode *node, TomlValue *out) {
    *out = node->value;
    if (!node->first) return true;
    TomlValue *items = arena_array(r->arena, node->value.count, sizeof *items);
    if (!items) return toml_no_memory(r);
    out->items = items;
    for (const TomlNode *child = node->first; child; child = child->next)
        if (!flatten(r, child, items++)) return false;
    return true;
}

static bool read_all(TomlReader *r, TomlNode *root) {
    TomlNode *table = root;
    if (str_starts(r->text, "\xEF\xBB\xBF")) r->at = r->line_start = 3;
    while (toml_lines(r) && r->at < r->text.len) {
        if (toml_take(r, '[')) {
            table = header(r, root);
            if (!table) return false;
        } else if (!toml_pair(r, table) || !line_end(r)) {
            return false;
        }
    }
    return r->status == PARLEY_OK;
}

parley_status toml_read(Arena *arena, Str text, const char *name, const TomlValue **out,
                        parley_error *err) {
    *out = NULL;
    TomlReader r = {.arena = arena, .text = text, .line = 1, .name = name, .err = err};
    if (!utf8_valid(text)) return error_set(err, PARLEY_ERR_INPUT, "%s: not UTF-8 text", name);
    TomlNode *root = toml_node(&r, TOML_TABLE);
    TomlValue *value = arena_alloc(arena, sizeof *value);
    if (!root || !value) return error_memory(err);
    if (!read_all(&r, root) || !flatten(&r, root, value)) return r.status;
    *out = value;
    return error_clear(err);
}

const TomlValue *toml_get(const TomlValue *table, const char *key) {
    for (uint32_t i = 0; table && table->kind == TOML_TABLE && i < table->count; i++)
        if (str_is(table->items[i].key, key)) return &table->items[i];
    return NULL;
}
