/* Any bytes as what a client sends (a target, header fields) and as a token file. What is read
 * without a fault must be whole. */
#include "serve/access_log.h"
#include "serve/negotiate.h"
#include "serve/target.h"
#include "serve/tokens.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void need(bool holds) {
    if (!holds) abort();
}

static void read_target(Arena *arena, Str text) {
    Target target;
    const char *why;
    StrBuf next = {0};
    unsigned status = target_read(arena, text, &target, &why);
    need(status == 0 || status == 400 || status == 414);
    if (status) return;
    need(target.path.data[0] == '/' && utf8_valid(target.path));
    for (uint32_t i = 0; i < target.segment_count; i++)
        need(!str_is(target.segments[i], "..") &&
             !memchr(target.segments[i].data, '\0', target.segments[i].len));
    for (uint32_t i = 0; i < target.parameter_count; i++)
        need(utf8_valid(target.parameters[i].name) && utf8_valid(target.parameters[i].value));
    put_next_target(&next, text, text);
    need(str_find(strbuf_view(&next), ">", 0) == SIZE_MAX);
    strbuf_free(&next);
}

static void read_fields(Str text) {
    Str name;
    coding_wanted(text, 7);
    tag_listed(text, STR("0a"));
    need(bearer_of(text).len <= text.len);
    if (host_name(text, &name)) host_is_loopback(name);
    host_is_address(text);
    origin_is_host(text, STR("localhost"));
    media_type_is(text, "application/json");
}

static void write_log(Str text) {
    StrBuf line = {0};
    put_escaped(&line, text);
    for (size_t i = 0; i < line.len; i++) need(line.data[i] > ' ' && line.data[i] < 0x7f);
    strbuf_free(&line);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    Str text = {(const char *)data, size};
    Arena *arena = arena_new(64 << 20);
    Tokens *tokens;
    if (!arena) return 0;
    read_target(arena, text);
    read_fields(text);
    write_log(text);
    if (tokens_read(text, "tokens", &tokens, NULL) == PARLEY_OK) tokens_free(tokens);
    arena_free(arena);
    return 0;
}
