#include "lexicon/word.h"

#include "base/utf8.h"

#include <string.h>
#include <utf8proc.h>

static int32_t fold_code(int32_t code) {
    if (code == 0x2019 || code == 0x2018 || code == 0x02BC) return '\'';
    if (code == 0x2010 || code == 0x2011) return '-';
    return (int32_t)utf8proc_tolower((utf8proc_int32_t)code);
}

static size_t fold_slowly(Str word, size_t at, char out[WORD_MAX_BYTES], size_t written) {
    while (at < word.len) {
        int32_t code;
        size_t taken = utf8_next(word, at, &code);
        if (taken == 0) break;
        char bytes[4];
        size_t count = 1;
        if (code < 0)
            bytes[0] = word.data[at];
        else
            count = utf8_write(fold_code(code), bytes);
        if (count > WORD_MAX_BYTES - written) return 0;
        memcpy(out + written, bytes, count);
        written += count;
        at += taken;
    }
    return written;
}

size_t word_fold(Str word, char out[WORD_MAX_BYTES]) {
    size_t quick = word.len < WORD_MAX_BYTES ? word.len : WORD_MAX_BYTES;
    for (size_t i = 0; i < quick; i++) {
        unsigned char c = (unsigned char)word.data[i];
        if (c >= 0x80) return fold_slowly(word, i, out, i);
        out[i] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    return quick == word.len ? quick : 0;
}

static bool is_letter(int32_t code) {
    if (code < 0) return false;
    switch (utf8proc_category((utf8proc_int32_t)code)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_ND:
        return true;
    default:
        return false;
    }
}

static bool is_joint_code(int32_t code) {
    return code == '-' || code == '/' || code == 0x2010 || code == 0x2011 || code == 0x2013;
}

/* The bytes that a joint at `at` takes, 0 if none stands there. */
static size_t joint_at(Str word, size_t at) {
    int32_t code, before, after;
    size_t taken = utf8_next(word, at, &code);
    if (!is_joint_code(code) || at == 0 || at + taken >= word.len) return 0;
    if (!utf8_before(word, at, &before) || !utf8_next(word, at + taken, &after)) return 0;
    return is_letter(before) && is_letter(after) ? taken : 0;
}

/* The bytes of a possessive ending ('s or a bare '), 0 if there is none. */
static size_t possessive_bytes(Str word) {
    static const char *const endings[] = {"'s", "’s", "'S", "’S", "s'", "s’"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        if (!str_ends(word, endings[i])) continue;
        size_t bytes = strlen(endings[i]) - (i >= 4 ? 1 : 0);
        return word.len > bytes ? bytes : 0;
    }
    return 0;
}

typedef struct Row {
    Str *words;
    uint32_t count, max;
} Row;

static void row_add(Row *row, Str word) {
    if (word.len == 0) return;
    if (row->count < row->max) row->words[row->count] = word;
    row->count++;
}

static void add_parts(Row *row, Str chunk) {
    size_t start = 0;
    for (size_t at = 0; at < chunk.len;) {
        int32_t code;
        size_t taken = utf8_next(chunk, at, &code);
        size_t joint = joint_at(chunk, at);
        if (joint) {
            row_add(row, str_slice(chunk, start, at));
            row_add(row, str_slice(chunk, at, at + joint));
            start = at + joint;
        }
        at += taken ? taken : 1;
    }
    row_add(row, str_slice(chunk, start, chunk.len));
}

static void add_chunk(Row *row, Str chunk, bool cut_joints) {
    bool opens = chunk.len > 1 && chunk.data[0] == '(';
    if (opens) row_add(row, str_slice(chunk, 0, 1));
    chunk = str_slice(chunk, opens ? 1 : 0, chunk.len);
    bool closes = chunk.len > 1 && chunk.data[chunk.len - 1] == ')';
    Str end = str_slice(chunk, chunk.len - (closes ? 1 : 0), chunk.len);
    chunk = str_slice(chunk, 0, chunk.len - end.len);
    size_t ending = possessive_bytes(chunk);
    Str body = str_slice(chunk, 0, chunk.len - ending);
    if (cut_joints)
        add_parts(row, body);
    else
        row_add(row, body);
    row_add(row, str_slice(chunk, chunk.len - ending, chunk.len));
    row_add(row, end);
}

static uint32_t split(Str name, Str *words, uint32_t max, bool cut_joints) {
    Row row = {.words = words, .max = max};
    size_t at = 0;
    while (at < name.len) {
        while (at < name.len && (name.data[at] == ' ' || name.data[at] == '\t')) at++;
        size_t start = at;
        while (at < name.len && name.data[at] != ' ' && name.data[at] != '\t') at++;
        if (at > start) add_chunk(&row, str_slice(name, start, at), cut_joints);
    }
    return row.count;
}

uint32_t name_split(Str name, Str *words, uint32_t max) {
    return split(name, words, max, true);
}

uint32_t name_split_loose(Str name, Str *words, uint32_t max) {
    return split(name, words, max, false);
}

bool name_has_joint(Str name) {
    for (size_t at = 0; at < name.len;) {
        int32_t code;
        if (joint_at(name, at)) return true;
        size_t taken = utf8_next(name, at, &code);
        at += taken ? taken : 1;
    }
    return false;
}

/* Letters that Unicode does not take apart into a letter and a mark. */
static const struct {
    int32_t code;
    const char *plain;
} WHOLE_LETTERS[] = {
    {0x00C6, "Ae"}, {0x00E6, "ae"}, {0x00D8, "O"},  {0x00F8, "o"}, {0x00D0, "D"},  {0x00F0, "d"},
    {0x00DE, "Th"}, {0x00FE, "th"}, {0x00DF, "ss"}, {0x0110, "D"}, {0x0111, "d"},  {0x0126, "H"},
    {0x0127, "h"},  {0x0131, "i"},  {0x0141, "L"},  {0x0142, "l"}, {0x0152, "Oe"}, {0x0153, "oe"},
    {0x018F, "A"},  {0x0259, "a"},  {0x02BB, ""},   {0x02BF, ""},  {0x02BE, ""},
};

static const char *whole_letter(int32_t code) {
    for (size_t i = 0; i < sizeof WHOLE_LETTERS / sizeof *WHOLE_LETTERS; i++)
        if (WHOLE_LETTERS[i].code == code) return WHOLE_LETTERS[i].plain;
    return NULL;
}

/* The letter without its marks; the code itself if it has none, 0 if it is a mark alone. */
static int32_t base_letter(int32_t code) {
    utf8proc_int32_t parts[8];
    int last_boundary = UTF8PROC_BOUNDCLASS_START;
    utf8proc_option_t options = UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK;
    utf8proc_ssize_t count =
        utf8proc_decompose_char((utf8proc_int32_t)code, parts, 8, options, &last_boundary);
    if (count == 0) return 0;
    return count == 1 ? parts[0] : code;
}

bool name_plain(Str name, StrBuf *out) {
    size_t kept = out->len;
    bool changed = false;
    for (size_t at = 0; at < name.len;) {
        int32_t code;
        size_t taken = utf8_next(name, at, &code);
        at += taken ? taken : 1;
        if (code < 0) continue;
        const char *whole = whole_letter(code);
        int32_t base = code < 0x80 || whole ? code : base_letter(code);
        changed = changed || whole || base != code;
        if (whole)
            strbuf_text(out, whole);
        else if (base)
            strbuf_code(out, base);
    }
    if (!changed && out->data) {
        out->len = kept;
        out->data[kept] = '\0';
    }
    return changed && !out->failed;
}

bool name_has_capital(Str name) {
    for (size_t at = 0; at < name.len;) {
        int32_t code;
        size_t taken = utf8_next(name, at, &code);
        at += taken ? taken : 1;
        if (code >= 0 && utf8proc_tolower((utf8proc_int32_t)code) != code) return true;
    }
    return false;
}
