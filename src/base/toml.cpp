// The only C++ here: toml++'s tree becomes the plain one of toml.h. Exceptions are off.
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 1
#include "base/toml.h"

#include <sstream>
#include <toml++/toml.h>

namespace {

// Thrown nowhere: a failed allocation is kept and told at the end.
struct Copying {
    Arena *arena;
    bool failed;
};

Str copy_text(Copying &c, std::string_view text) {
    Str copy = str_copy(c.arena, Str{text.data(), text.size()});
    if (!copy.data) {
        c.failed = true;
        return Str{"", 0};
    }
    return copy;
}

template <typename Time> Str time_text(Copying &c, const Time &value) {
    std::ostringstream text;
    text << value;
    return copy_text(c, text.str());
}

void copy_value(Copying &c, const toml::node &node, TomlValue &out);

TomlValue *new_items(Copying &c, size_t count, TomlValue &out) {
    auto *items =
        static_cast<TomlValue *>(arena_array(c.arena, count ? count : 1, sizeof(TomlValue)));
    if (!items) {
        c.failed = true;
        return nullptr;
    }
    out.items = items;
    out.count = static_cast<uint32_t>(count);
    return items;
}

void copy_table(Copying &c, const toml::table &table, TomlValue &out) {
    out.kind = TOML_TABLE;
    TomlValue *item = new_items(c, table.size(), out);
    if (!item) return;
    for (auto &&[key, node] : table) {
        copy_value(c, node, *item);
        item->key = copy_text(c, key.str());
        item++;
    }
}

void copy_list(Copying &c, const toml::array &list, TomlValue &out) {
    out.kind = TOML_LIST;
    TomlValue *item = new_items(c, list.size(), out);
    if (!item) return;
    for (auto &&node : list) copy_value(c, node, *item++);
}

void copy_value(Copying &c, const toml::node &node, TomlValue &out) {
    out.line = node.source().begin.line;
    out.column = node.source().begin.column;
    if (const auto *table = node.as_table()) {
        copy_table(c, *table, out);
    } else if (const auto *list = node.as_array()) {
        copy_list(c, *list, out);
    } else if (const auto *text = node.as_string()) {
        out.kind = TOML_TEXT;
        out.text = copy_text(c, text->get());
    } else if (const auto *integer = node.as_integer()) {
        out.kind = TOML_INTEGER;
        out.integer = integer->get();
        out.number = static_cast<double>(out.integer);
    } else if (const auto *number = node.as_floating_point()) {
        out.kind = TOML_NUMBER;
        out.number = number->get();
    } else if (const auto *is_true = node.as_boolean()) {
        out.kind = TOML_BOOL;
        out.is_true = is_true->get();
    } else {
        out.kind = TOML_TIME;
        if (const auto *date = node.as_date()) out.text = time_text(c, date->get());
        if (const auto *time = node.as_time()) out.text = time_text(c, time->get());
        if (const auto *both = node.as_date_time()) out.text = time_text(c, both->get());
    }
}

} // namespace

parley_status toml_read(Arena *arena, Str text, const char *name, const TomlValue **out,
                        parley_error *err) {
    *out = nullptr;
    toml::parse_result result = toml::parse(std::string_view(text.data ? text.data : "", text.len));
    if (!result) {
        const toml::parse_error &fault = result.error();
        const std::string_view said = fault.description();
        return error_set(err, PARLEY_ERR_INPUT, "%s:%u:%u: %.*s", name, fault.source().begin.line,
                         fault.source().begin.column, static_cast<int>(said.size()), said.data());
    }
    Copying copying = {arena, false};
    auto *root = static_cast<TomlValue *>(arena_alloc(arena, sizeof(TomlValue)));
    if (!root) return error_memory(err);
    copy_table(copying, result.table(), *root);
    if (copying.failed) return error_memory(err);
    *out = root;
    return error_clear(err);
}

const TomlValue *toml_get(const TomlValue *table, const char *key) {
    for (uint32_t i = 0; table && table->kind == TOML_TABLE && i < table->count; i++)
        if (str_is(table->items[i].key, key)) return &table->items[i];
    return nullptr;
}
