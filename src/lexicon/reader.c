/* Files and folders into lines, lines into blocks and fields. */
#include "lexicon/source.h"

#include "base/utf8.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { FILE_MAX = 16 * 1024 * 1024, LINE_MAX_BYTES = 16 * 1024, FOLDERS_DEEP = 16 };

static const char *const KINDS[BLOCK_KIND_COUNT] = {
    [BLOCK_SET] = "set",         [BLOCK_ACT] = "act",       [BLOCK_SPEECH] = "speech",
    [BLOCK_MOOD] = "mood",       [BLOCK_LIGHT] = "light",   [BLOCK_HARM] = "harm",
    [BLOCK_COUNTRY] = "country", [BLOCK_PERSON] = "person", [BLOCK_GROUP] = "group",
    [BLOCK_BODY] = "body",       [BLOCK_OUTLET] = "outlet", [BLOCK_AGENT] = "agent",
};

const char *block_kind_name(BlockKind kind) {
    return kind < BLOCK_KIND_COUNT ? KINDS[kind] : "";
}

static BlockKind block_kind_of(Str name) {
    uint32_t kind = 0;
    while (kind < BLOCK_KIND_COUNT && !str_is(name, KINDS[kind])) kind++;
    return (BlockKind)kind;
}

static bool is_blank(char c) {
    return c == ' ' || c == '\t';
}

/* Examples may hold any character, "#" too. */
static bool keeps_hash(Str line) {
    Str trimmed = str_trim(line);
    static const char *const names[] = {"example", "not", "none"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        size_t len = strlen(names[i]);
        if (str_starts(trimmed, names[i]) && trimmed.len > len && is_blank(trimmed.data[len]))
            return is_blank(line.data[0]);
    }
    return false;
}

/* The line without its comment and the white space at its end. */
static Str without_comment(Str line) {
    size_t end = line.len;
    if (!keeps_hash(line))
        for (size_t i = 0; i < line.len; i++)
            if (line.data[i] == '#' && (i == 0 || is_blank(line.data[i - 1]))) {
                end = i;
                break;
            }
    while (end > 0 && is_blank(line.data[end - 1])) end--;
    return str_slice(line, 0, end);
}

/* Splits off the first word; *rest is what follows, trimmed. */
static Str first_word(Str text, Str *rest) {
    size_t end = 0;
    while (end < text.len && !is_blank(text.data[end])) end++;
    size_t next = end;
    while (next < text.len && is_blank(text.data[next])) next++;
    *rest = str_slice(text, next, text.len);
    return str_slice(text, 0, end);
}

static const char *control_byte(Str text) {
    for (size_t i = 0; i < text.len; i++)
        if ((unsigned char)text.data[i] < 0x20 && text.data[i] != '\t') return text.data + i;
    return NULL;
}

/* Whether the line can be read at all; says why where it can't. */
static bool line_is_sound(LexiconSource *source, const Line *line) {
    if (line->text.len > LINE_MAX_BYTES) {
        fault_error(source, line, line->text.data + LINE_MAX_BYTES,
                    "the line is longer than %d bytes; cut the list in two", LINE_MAX_BYTES);
        return false;
    }
    size_t invalid = utf8_first_invalid(line->text, 0);
    if (invalid != SIZE_MAX) {
        fault_error(source, line, line->text.data + invalid, "this byte (0x%02x) is not UTF-8",
                    (unsigned)(unsigned char)line->text.data[invalid]);
        return false;
    }
    const char *control = control_byte(line->text);
    if (control) {
        fault_error(source, line, control, "a control character (0x%02x) stands here",
                    (unsigned)*control);
        return false;
    }
    return true;
}

/* The key under which a block is known: "act accuse". */
static uint32_t block_number(LexiconSource *source, const Block *block, bool *is_new) {
    StrBuf key = {0};
    strbuf_format(&key, "%s %.*s", KINDS[block->kind], STR_ARG(block->id));
    uint32_t number = UINT32_MAX;
    if (key.failed)
        source->failed = true;
    else
        number = intern(source, &source->keys, strbuf_view(&key), is_new);
    strbuf_free(&key);
    return number;
}

/* A new block, or a later one in the earlier one's place. */
static Block *block_place(LexiconSource *source, const Block *block) {
    bool is_new;
    uint32_t number = block_number(source, block, &is_new);
    if (number == UINT32_MAX) return NULL;
    Block *place =
        is_new ? table_add(source, &source->blocks) : TABLE_ITEM(source->blocks, Block, number);
    if (!is_new && place->line.file == block->line.file) {
        fault_error(source, &block->line, block->id.data,
                    "%s '%.*s' is already in this file, at line %u", KINDS[block->kind],
                    STR_ARG(block->id), place->line.number);
        return NULL;
    }
    if (place) *place = *block;
    return place;
}

static Block *read_head(LexiconSource *source, const Line *line, Str text) {
    Block block = {.line = *line, .text = text, .first_field = source->fields.count};
    Str kind = first_word(text, &block.id);
    block.kind = block_kind_of(kind);
    if (block.kind == BLOCK_KIND_COUNT) {
        fault_error(source, line, text.data,
                    "'%.*s' opens no block; expected set, act, speech, mood, light, harm, country, "
                    "person, group, body, outlet or agent (a field is indented)",
                    STR_ARG(kind));
        return NULL;
    }
    if (block.id.len == 0) {
        fault_error(source, line, text.data + text.len, "expected a name after '%s'",
                    KINDS[block.kind]);
        return NULL;
    }
    return block_place(source, &block);
}

static void read_field(LexiconSource *source, Block *block, const Line *line, Str text) {
    while (text.len && is_blank(text.data[0])) text = str_slice(text, 1, text.len);
    Field field = {.line = *line};
    field.name = first_word(text, &field.value);
    if (field.value.len == 0) {
        fault_error(source, line, text.data + text.len, "expected a value after '%.*s'",
                    STR_ARG(field.name));
        return;
    }
    Field *place = table_add(source, &source->fields);
    if (!place) return;
    *place = field;
    block->field_count++;
    block->text.len = (size_t)(text.data + text.len - block->text.data);
}

/* The next line; *at moves behind its end. */
static Str next_line(Str text, size_t *at) {
    const char *end = memchr(text.data + *at, '\n', text.len - *at);
    size_t stop = end ? (size_t)(end - text.data) : text.len;
    Str line = str_slice(text, *at, stop);
    *at = end ? stop + 1 : stop;
    if (line.len && line.data[line.len - 1] == '\r') line.len--;
    return line;
}

void source_read_blocks(LexiconSource *source, uint32_t file) {
    Str text = TABLE_ITEM(source->files, SourceFile, file)->text;
    Line line = {.file = file};
    Block *block = NULL;
    bool skipping = false; /* below a head that could not be read: its fields were spoken for */
    size_t at = str_starts(text, "\xEF\xBB\xBF") ? 3 : 0;
    while (at < text.len && !source->failed) {
        line.text = next_line(text, &at);
        line.number++;
        if (!line_is_sound(source, &line)) continue;
        Str body = without_comment(line.text);
        if (body.len == 0) continue;
        if (!is_blank(body.data[0])) {
            block = read_head(source, &line, body);
            skipping = !block;
        } else if (block) {
            read_field(source, block, &line, body);
        } else if (!skipping) {
            fault_error(source, &line, str_trim(body).data,
                        "this field belongs to no block; a block opens at the left margin");
            skipping = true;
        }
    }
}

static parley_status io_error(const char *path, parley_error *err) {
    return error_set(err, PARLEY_ERR_IO, "%s: %s", path, strerror(errno));
}

static parley_status read_whole(Arena *arena, const char *path, Str *out, parley_error *err) {
    FILE *stream = fopen(path, "rb");
    if (!stream) return io_error(path, err);
    struct stat info;
    parley_status status = PARLEY_OK;
    if (fstat(fileno(stream), &info) != 0) {
        status = io_error(path, err);
    } else if (info.st_size > FILE_MAX) {
        status = error_set(err, PARLEY_ERR_IO, "%s: larger than %d bytes", path, FILE_MAX);
    } else {
        size_t size = (size_t)info.st_size;
        char *data = arena_alloc(arena, size + 1);
        if (!data)
            status = error_memory(err);
        else if (fread(data, 1, size, stream) != size)
            status = error_set(err, PARLEY_ERR_IO, "%s: cannot be read to its end", path);
        *out = (Str){data, size};
    }
    fclose(stream);
    return status;
}

static parley_status read_file(LexiconSource *source, const char *path, size_t name_at,
                               parley_error *err) {
    SourceFile file = {0};
    parley_status status = read_whole(source->arena, path, &file.text, err);
    if (status != PARLEY_OK) return status;
    file.path = str_copy(source->arena, str_of(path));
    file.name = str_slice(file.path, name_at, file.path.len);
    SourceFile *place = file.path.data ? table_add(source, &source->files) : NULL;
    if (!place) return error_memory(err);
    *place = file;
    source_read_blocks(source, source->files.count - 1);
    return PARLEY_OK;
}

static int compare_paths(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* A folder's entries as paths, sorted by bytes, so that the order is the same everywhere. */
static parley_status list_folder(LexiconSource *source, const char *path, Table *out,
                                 parley_error *err) {
    DIR *folder = opendir(path);
    if (!folder) return io_error(path, err);
    StrBuf joined = {0};
    bool slash = str_ends(str_of(path), "/");
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        if (entry->d_name[0] == '.') continue;
        strbuf_clear(&joined);
        strbuf_format(&joined, "%s%s%s", path, slash ? "" : "/", entry->d_name);
        char **place = table_add(source, out);
        if (!place || joined.failed) {
            source->failed = true;
            break;
        }
        *place = arena_copy(source->arena, joined.data, joined.len);
        if (!*place) {
            source->failed = true;
            break;
        }
    }
    strbuf_free(&joined);
    closedir(folder);
    if (source->failed) return error_memory(err);
    if (out->count) qsort(out->data, out->count, sizeof(char *), compare_paths);
    return PARLEY_OK;
}

/* Files below the folder; files first named, folders as they come in order of name. */
static parley_status read_folder(LexiconSource *source, const char *path, size_t name_at, int depth,
                                 parley_error *err) {
    if (depth > FOLDERS_DEEP)
        return error_set(err, PARLEY_ERR_IO, "%s: folders nested too deep", path);
    Table entries = {.size = sizeof(char *)};
    parley_status status = list_folder(source, path, &entries, err);
    for (uint32_t i = 0; status == PARLEY_OK && i < entries.count; i++) {
        const char *entry = *TABLE_ITEM(entries, char *, i);
        struct stat info;
        if (stat(entry, &info) != 0) return io_error(entry, err);
        if (S_ISDIR(info.st_mode))
            status = read_folder(source, entry, name_at, depth + 1, err);
        else if (S_ISREG(info.st_mode) && str_ends(str_of(entry), ".lex"))
            status = read_file(source, entry, name_at, err);
    }
    return status;
}

parley_status source_read_paths(LexiconSource *source, const char *const *paths, size_t count,
                                parley_error *err) {
    parley_status status = PARLEY_OK;
    for (size_t i = 0; status == PARLEY_OK && i < count; i++) {
        struct stat info;
        if (stat(paths[i], &info) != 0) return io_error(paths[i], err);
        size_t len = strlen(paths[i]);
        size_t name_at = len + (str_ends(str_of(paths[i]), "/") ? 0 : 1);
        if (S_ISDIR(info.st_mode))
            status = read_folder(source, paths[i], name_at, 0, err);
        else
            status = read_file(source, paths[i], 0, err);
    }
    return status;
}
