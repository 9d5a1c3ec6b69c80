/* TOML's values: texts, numbers, times, lists and inline tables. */
#include "base/toml_reader.h"

#include "base/utf8.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* ---- texts ---- */

/* "\u00E9" and the like, after the letter: so many hexadecimal digits. */
static bool code_point(TomlReader *r, int digits, StrBuf *out) {
    uint32_t code = 0;
    for (int i = 0; i < digits; i++, r->at++) {
        char c = toml_peek(r);
        bool letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'f';
        if (!(c >= '0' && c <= '9') && !letter)
            return toml_fault(r, "expected a hexadecimal digit");
        code = code << 4 | (uint32_t)(letter ? (c | 0x20) - 'a' + 10 : c - '0');
    }
    char bytes[4];
    size_t len = code <= 0x10FFFF ? utf8_write((int32_t)code, bytes) : 0;
    if (!len) return toml_fault(r, "no such code point");
    strbuf_add(out, bytes, len);
    return true;
}

static bool escape(TomlReader *r, StrBuf *out) {
    static const char letters[] = "btnfr\"\\", values[] = "\b\t\n\f\r\"\\";
    char c = toml_peek(r);
    const char *known = c ? strchr(letters, c) : NULL;
    if (!known && c != 'u' && c != 'U') return toml_fault(r, "no such escape in a text");
    r->at++;
    if (!known) return code_point(r, c == 'u' ? 4 : 8, out);
    strbuf_char(out, values[known - letters]);
    return true;
}

/* A backslash at the end of a line joins it with the next text. */
static bool joins_lines(TomlReader *r) {
    size_t at = r->at;
    while (at < r->text.len && strchr(" \t\r", r->text.data[at]) && r->text.data[at]) at++;
    if (at >= r->text.len || r->text.data[at] != '\n') return false;
    while (toml_take(r, ' ') || toml_take(r, '\t') || toml_take(r, '\r') || toml_take(r, '\n')) {
    }
    return true;
}

/* Whether the text ends here; three quotes of a long one, which may have up to two more inside. */
static bool closes(TomlReader *r, char quote, bool is_long) {
    if (toml_peek(r) != quote) return false;
    if (!is_long) return true;
    size_t run = 0;
    while (r->at + run < r->text.len && r->text.data[r->at + run] == quote) run++;
    return run >= 3;
}

static bool close_long(TomlReader *r, char quote, StrBuf *out) {
    size_t run = 0;
    while (toml_take(r, quote)) run++;
    if (run > 5) return toml_fault(r, "too many quotes");
    for (; run > 3; run--) strbuf_char(out, quote);
    return true;
}

static bool text_char(TomlReader *r, char quote, bool is_long, StrBuf *out) {
    char c = toml_peek(r);
    if (r->at >= r->text.len) return toml_fault(r, "the text does not end");
    if (c == '\n' || (c == '\r' && str_is(str_slice(r->text, r->at, r->at + 2), "\r\n"))) {
        if (!is_long) return toml_fault(r, "the text does not end on its line");
        toml_take(r, '\r');
        toml_take(r, '\n');
        strbuf_char(out, '\n');
        return true;
    }
    if ((unsigned char)c < 0x20 && c != '\t') return toml_fault(r, "a control character in a text");
    r->at++;
    if (c != '\\' || quote == '\'') {
        strbuf_char(out, c);
        return true;
    }
    return (is_long && joins_lines(r)) || escape(r, out);
}

bool toml_string(TomlReader *r, Str *out) {
    char quote = toml_peek(r);
    StrBuf text = {.data = NULL};
    r->at++;
    bool is_long =
        r->at + 1 < r->text.len && r->text.data[r->at] == quote && r->text.data[r->at + 1] == quote;
    if (is_long) {
        r->at += 2;
        toml_take(r, '\r');
        toml_take(r, '\n'); /* a line end right behind the quotes is not meant */
    }
    bool good = true;
    while (good && !closes(r, quote, is_long)) good = text_char(r, quote, is_long, &text);
    if (good) good = is_long ? close_long(r, quote, &text) : toml_take(r, quote);
    if (good) {
        *out = str_copy(r->arena, text.data ? strbuf_view(&text) : str_of(""));
        if (text.failed || !out->data) good = toml_no_memory(r);
    }
    strbuf_free(&text);
    return good;
}

/* ---- numbers, times, truth ---- */

enum { WORD_MAX = 64 };

static bool is_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c && strchr("+-._:", c));
}

/* Whether the text has the form, where 0 stands for any digit. */
static bool has_form(const char *text, const char *form) {
    for (; *form; form++, text++) {
        bool digit = *text >= '0' && *text <= '9';
        if (*form == '0' ? !digit : *text != *form) return false;
    }
    return true;
}

/* What stands behind a time of day: parts of a second, and where it is a full time its zone. */
static bool time_tail(const char *text, bool zone) {
    if (*text == '.') {
        text++;
        if (*text < '0' || *text > '9') return false;
        while (*text >= '0' && *text <= '9') text++;
    }
    if (!*text) return true;
    if (!zone) return false;
    if (!strcmp(text, "Z") || !strcmp(text, "z")) return true;
    return (*text == '+' || *text == '-') && has_form(text + 1, "00:00") && !text[6];
}

static bool is_time(const char *text) {
    if (has_form(text, "00:00:00")) return time_tail(text + 8, false);
    if (!has_form(text, "0000-00-00")) return false;
    if (!text[10]) return true;
    return (text[10] == 'T' || text[10] == 't') && has_form(text + 11, "00:00:00") &&
           time_tail(text + 19, true);
}

/* The digits without underscores, which may only stand between digits. */
static bool plain_digits(const char *word, char out[WORD_MAX]) {
    size_t len = 0;
    for (size_t i = 0; word[i]; i++) {
        bool between = i > 0 && word[i - 1] != '_' && word[i + 1] && word[i + 1] != '_' &&
                       strchr("0123456789abcdefABCDEF", word[i - 1]) &&
                       strchr("0123456789abcdefABCDEF", word[i + 1]);
        if (word[i] != '_')
            out[len++] = word[i];
        else if (!between)
            return false;
    }
    out[len] = 0;
    return true;
}

static int base_of(const char *digits) {
    if (digits[0] != '0') return 10;
    return digits[1] == 'x' ? 16 : digits[1] == 'o' ? 8 : digits[1] == 'b' ? 2 : 10;
}

static bool read_integer(const char *digits, int64_t *out) {
    int base = base_of(digits);
    const char *start = base == 10 ? digits : digits + 2;
    const char *first = base == 10 && (*start == '+' || *start == '-') ? start + 1 : start;
    if (!*first || strspn(first, "0123456789abcdefABCDEF") != strlen(first)) return false;
    if (base == 10 && first[0] == '0' && first[1]) return false; /* no zeros in front */
    char *end;
    errno = 0;
    long long value = strtoll(start, &end, base);
    *out = value;
    return !*end && !errno;
}

/* A float by TOML's rules: digits on both sides of the point, an exponent, or inf and nan. */
static bool read_float(const char *digits, double *out) {
    const char *at = digits + (*digits == '+' || *digits == '-');
    if (strcmp(at, "inf") && strcmp(at, "nan")) {
        size_t whole = strspn(at, "0123456789");
        if (!whole || !at[whole] || (at[0] == '0' && whole > 1)) return false;
        at += whole;
        if (*at == '.') {
            size_t part = strspn(at + 1, "0123456789");
            if (!part) return false;
            at += 1 + part;
        }
        if (*at == 'e' || *at == 'E') {
            at++;
            at += *at == '+' || *at == '-';
            size_t power = strspn(at, "0123456789");
            if (!power) return false;
            at += power;
        }
        if (*at) return false;
    }
    *out = strtod(digits, NULL);
    return true;
}

static bool read_word(const char *word, Arena *arena, TomlValue *out) {
    char digits[WORD_MAX];
    if (!strcmp(word, "true") || !strcmp(word, "false")) {
        out->kind = TOML_BOOL;
        out->is_true = word[0] == 't';
        return true;
    }
    if (is_time(word)) {
        out->kind = TOML_TIME;
        out->text = str_copy(arena, str_of(word));
        return true;
    }
    if (!plain_digits(word, digits)) return false;
    if (read_integer(digits, &out->integer)) {
        out->kind = TOML_INTEGER;
        out->number = (double)out->integer;
        return true;
    }
    out->kind = TOML_NUMBER;
    return read_float(digits, &out->number);
}

/* A date and a time of day may have a blank between them. */
static bool has_time_behind(const TomlReader *r, const char *word) {
    Str behind = str_slice(r->text, r->at, r->at + 4);
    return has_form(word, "0000-00-00") && !word[10] && behind.len == 4 && behind.data[0] == ' ' &&
           behind.data[1] >= '0' && behind.data[1] <= '9' && behind.data[3] == ':';
}

static TomlNode *word_value(TomlReader *r) {
    char word[WORD_MAX];
    size_t len = 0, start = r->at;
    TomlNode *node = toml_node(r, TOML_TEXT);
    if (!node) return NULL;
    while (len + 1 < WORD_MAX && is_word(toml_peek(r))) {
        word[len++] = r->text.data[r->at++];
        word[len] = 0;
        if (len == 10 && has_time_behind(r, word)) {
            word[len++] = 'T';
            r->at++;
        }
    }
    word[len] = 0;
    if (len == 0 || is_word(toml_peek(r)) || !read_word(word, r->arena, &node->value)) {
        r->at = start;
        toml_fault(r, "expected a value: a text in quotes, a number, a date, true, false, [ or {");
        return NULL;
    }
    if (node->value.kind == TOML_TIME && !node->value.text.data) {
        toml_no_memory(r);
        return NULL;
    }
    return node;
}

/* ---- lists and inline tables ---- */

static TomlNode *list_value(TomlReader *r) {
    TomlNode *list = toml_node(r, TOML_LIST);
    if (!list) return NULL;
    list->is_closed = true;
    r->at++;
    while (toml_lines(r) && toml_peek(r) != ']') {
        TomlNode *item = toml_value(r);
        if (!item) return NULL;
        toml_add(list, item);
        if (!toml_lines(r)) return NULL;
        if (!toml_take(r, ',') && toml_peek(r) != ']') break;
    }
    if (r->status == PARLEY_OK && toml_take(r, ']')) return list;
    toml_fault(r, "expected , or ] in a list");
    return NULL;
}

static void close_all(TomlNode *table) {
    table->is_closed = true;
    for (TomlNode *child = table->first; child; child = child->next)
        if (child->value.kind == TOML_TABLE) close_all(child);
}

static TomlNode *table_value(TomlReader *r) {
    TomlNode *table = toml_node(r, TOML_TABLE);
    if (!table) return NULL;
    r->at++;
    toml_blanks(r);
    if (!toml_take(r, '}')) {
        do {
            if (!toml_pair(r, table)) return NULL;
            toml_blanks(r);
        } while (toml_take(r, ','));
        if (!toml_take(r, '}')) {
            toml_fault(r, "expected , or } in an inline table");
            return NULL;
        }
    }
    close_all(table);
    return table;
}

static TomlNode *text_value(TomlReader *r) {
    TomlNode *node = toml_node(r, TOML_TEXT);
    return node && toml_string(r, &node->value.text) ? node : NULL;
}

TomlNode *toml_value(TomlReader *r) {
    TomlNode *node = NULL;
    char c = toml_peek(r);
    if (r->depth == TOML_DEPTH_MAX) {
        r->status = error_set(r->err, PARLEY_ERR_LIMIT, "%s:%u:%u: values nested too deep", r->name,
                              r->line, toml_column(r));
        return NULL;
    }
    r->depth++;
    if (c == '"' || c == '\'')
        node = text_value(r);
    else if (c == '[')
        node = list_value(r);
    else if (c == '{')
        node = table_value(r);
    else
        node = word_value(r);
    r->depth--;
    return node;
}
