#include "lexicon/petrarch_parts.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

PetrarchImport *petrarch_open(PetrarchRefused *refused, void *context) {
    PetrarchImport *import = calloc(1, sizeof *import);
    if (!import) return NULL;
    import->countries = calloc(COUNTRY_CODES, sizeof *import->countries);
    if (!import->countries) {
        free(import);
        return NULL;
    }
    import->refused = refused;
    import->context = context;
    return import;
}

void petrarch_close(PetrarchImport *import) {
    if (!import) return;
    StrBuf *own[] = {&import->out, &import->verbs, &import->set_name, &import->actor,
                     &import->posts};
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) strbuf_free(own[i]);
    for (size_t i = 0; i < COUNTRY_CODES; i++) strbuf_free(&import->countries[i]);
    free(import->countries);
    free(import->seen);
    free(import);
}

void petrarch_refuse(PetrarchImport *import, const char *format, ...) {
    char reason[160];
    va_list args;
    va_start(args, format);
    vsnprintf(reason, sizeof reason, format, args);
    va_end(args);
    import->counts.refused++;
    import->refused(import->context, import->file, import->line, reason);
}

Str petrarch_line(Str line) {
    size_t comment = str_find(line, "<!--", 0);
    if (comment != SIZE_MAX) line = str_slice(line, 0, comment);
    for (size_t i = 0; i < line.len; i++)
        if (line.data[i] == '#' || line.data[i] == ';') {
            line = str_slice(line, 0, i);
            break;
        }
    return str_trim(line);
}

bool petrarch_code(Str *line, Str *code) {
    size_t open = line->len;
    while (open > 0 && line->data[open - 1] != '[') open--;
    size_t close = str_find(*line, "]", open);
    if (open == 0 || close == SIZE_MAX) return false;
    *code = str_trim(str_slice(*line, open, close));
    *line = str_trim(str_slice(*line, 0, open - 1));
    return true;
}

bool petrarch_word(Str text, StrBuf *out) {
    size_t begin = out->len;
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.data[i];
        if (c == '_' || c == ' ' || c == '+') {
            if (out->len > begin && out->data[out->len - 1] != '_') strbuf_char(out, '_');
        } else if (isalnum(c) || c == '-' || c == '.' || c == '\'' || c >= 0x80) {
            strbuf_char(out, (char)tolower(c));
        } else {
            return false;
        }
    }
    while (out->len > begin && out->data[out->len - 1] == '_') out->data[--out->len] = '\0';
    size_t parts = 1;
    for (size_t i = begin; i < out->len; i++) parts += out->data[i] == '_';
    return out->len > begin && parts <= WORDS_JOINED && !out->failed;
}

static size_t seen_place(const PetrarchImport *import, uint64_t hash) {
    size_t at = hash & (import->seen_capacity - 1);
    while (import->seen[at] && import->seen[at] != hash)
        at = (at + 1) & (import->seen_capacity - 1);
    return at;
}

static bool grow_seen(PetrarchImport *import) {
    size_t capacity = import->seen_capacity ? import->seen_capacity * 2 : 4096;
    uint64_t *old = import->seen;
    size_t old_capacity = import->seen_capacity;
    import->seen = calloc(capacity, sizeof *import->seen);
    if (!import->seen) {
        import->seen = old;
        import->out.failed = true;
        return false;
    }
    import->seen_capacity = capacity;
    for (size_t i = 0; i < old_capacity; i++)
        if (old[i]) import->seen[seen_place(import, old[i])] = old[i];
    free(old);
    return true;
}

bool petrarch_first(PetrarchImport *import, Str name) {
    if (import->seen_count * 2 >= import->seen_capacity && !grow_seen(import)) return false;
    uint64_t hash = str_hash(name) | 1;
    size_t at = seen_place(import, hash);
    if (import->seen[at]) return false;
    import->seen[at] = hash;
    import->seen_count++;
    return true;
}

bool petrarch_knows(const PetrarchImport *import, Str name) {
    return import->seen_capacity && import->seen[seen_place(import, str_hash(name) | 1)];
}

void petrarch_read(PetrarchImport *import, PetrarchKind kind, const char *file, Str text) {
    static void (*const readers[PETRARCH_KIND_COUNT])(PetrarchImport *, Str) = {
        [PETRARCH_VERBS] = petrarch_verb_line,
        [PETRARCH_ACTORS] = petrarch_actor_line,
        [PETRARCH_AGENTS] = petrarch_agent_line,
        [PETRARCH_DISCARDS] = petrarch_discard_line,
    };
    import->file = file;
    import->line = 0;
    import->set_open = import->in_block = import->past_verbs = false;
    import->code[0] = '\0';
    import->verb_files += kind == PETRARCH_VERBS;
    strbuf_clear(&import->verbs);
    for (size_t at = 0; at < text.len;) {
        size_t end = str_find(text, "\n", at);
        if (end == SIZE_MAX) end = text.len;
        import->line++;
        readers[kind](import, petrarch_line(str_slice(text, at, end)));
        at = end + 1;
    }
    if (kind == PETRARCH_VERBS) petrarch_verb_end(import);
    if (kind == PETRARCH_ACTORS) petrarch_actor_end(import);
}

bool petrarch_text(PetrarchImport *import, Str *out) {
    bool failed = import->actor.failed || import->verbs.failed;
    for (int i = 0; i < COUNTRY_CODES; i++) {
        StrBuf *names = &import->countries[i];
        failed = failed || names->failed;
        if (names->len == 0) continue;
        strbuf_format(&import->out, "\ncountry %c%c%c\n", 'A' + i / 676, 'A' + i / 26 % 26,
                      'A' + i % 26);
        strbuf_str(&import->out, strbuf_view(names));
        strbuf_clear(names);
    }
    *out = strbuf_view(&import->out);
    return !failed && !import->out.failed;
}

PetrarchCounts petrarch_counts(const PetrarchImport *import) {
    return import->counts;
}
