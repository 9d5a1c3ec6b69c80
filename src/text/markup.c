#include "text/markup.h"

#include <string.h>

enum { TAG_MAX_BYTES = 2000, NAME_MAX_BYTES = 12 };

static const char *const block_tags[] = {
    "address", "article", "aside",      "blockquote", "body",  "center", "dd",    "div", "dl",
    "dt",      "figure",  "figcaption", "footer",     "form",  "h1",     "h2",    "h3",  "h4",
    "h5",      "h6",      "head",       "header",     "hr",    "html",   "main",  "nav", "ol",
    "p",       "pre",     "section",    "table",      "tbody", "thead",  "title", "ul"};
static const char *const line_tags[] = {"br", "caption", "li", "option", "td", "th", "tr"};
static const char *const inline_tags[] = {
    "a",     "abbr",  "b",      "big",   "button",   "cite",   "code",   "del",
    "em",    "embed", "font",   "i",     "iframe",   "img",    "input",  "ins",
    "label", "link",  "mark",   "meta",  "noscript", "object", "path",   "picture",
    "q",     "s",     "script", "small", "source",   "span",   "strike", "strong",
    "style", "sub",   "sup",    "svg",   "time",     "tt",     "u",      "video"};

static bool tag_kind(Str name, MarkupKind *kind) {
    if (STR_IN_NOCASE(name, block_tags))
        *kind = MARKUP_BLOCK;
    else if (STR_IN_NOCASE(name, line_tags))
        *kind = MARKUP_LINE;
    else if (STR_IN_NOCASE(name, inline_tags))
        *kind = MARKUP_INLINE;
    else
        return false;
    return true;
}

static bool is_name_char(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/* The byte after the '>' or "&gt;" that closes a tag whose name ends at `at`; 0 for none near. */
static size_t tag_end(Str s, size_t at, bool escaped) {
    size_t limit = s.len - at > TAG_MAX_BYTES ? at + TAG_MAX_BYTES : s.len;
    for (; at < limit; at++) {
        char c = s.data[at];
        if (!escaped && c == '>') return at + 1;
        if (!escaped && c == '<') return 0;
        if (escaped && c == '&' && str_starts(str_slice(s, at, at + 4), "&gt;")) return at + 4;
        if (escaped && c == '&' && str_starts(str_slice(s, at, at + 4), "&lt;")) return 0;
    }
    return 0;
}

/* The byte after the end of what is no text at all, or 0 where that end is missing. */
static size_t skip_to(Str s, size_t at, const char *end, bool *missing) {
    if (*missing) return 0;
    size_t hit = str_find(s, end, at);
    if (hit == SIZE_MAX) {
        *missing = true;
        return 0;
    }
    return hit + strlen(end);
}

static size_t read_tag(Str s, size_t at, size_t open, MarkupState *state, MarkupKind *kind) {
    size_t name = at + open;
    bool closing = name < s.len && s.data[name] == '/';
    if (closing) name++;
    size_t end = name;
    while (end < s.len && end - name < NAME_MAX_BYTES && is_name_char(s.data[end])) end++;
    bool bounded = end < s.len && (strchr(" \t\r\n/>&", s.data[end]) && s.data[end]);
    Str tag = str_slice(s, name, end);
    if (!bounded || !tag_kind(tag, kind)) return 0;
    size_t after = tag_end(s, end, open > 1);
    if (!after || closing || open > 1) return after ? after - at : 0;
    size_t skipped = 0;
    if (str_is_nocase(tag, "script"))
        skipped = skip_to(s, after, "</script>", &state->no_script_end);
    if (str_is_nocase(tag, "style")) skipped = skip_to(s, after, "</style>", &state->no_style_end);
    return (skipped ? skipped : after) - at;
}

size_t markup_read(Str s, size_t at, MarkupState *state, MarkupKind *kind) {
    Str head = str_slice(s, at, at + 9);
    *kind = MARKUP_INLINE;
    if (str_starts(head, "<!--")) {
        size_t end = skip_to(s, at + 4, "-->", &state->no_comment_end);
        return end ? end - at : 4;
    }
    if (str_starts(head, "<![CDATA[")) return 9;
    if (str_starts(head, "<!DOCTYPE") || str_starts(head, "<!doctype") ||
        str_starts(head, "<?xml")) {
        size_t end = tag_end(s, at + 2, false);
        return end ? end - at : 0;
    }
    if (str_starts(head, "&lt;")) return read_tag(s, at, 4, state, kind);
    return head.len && head.data[0] == '<' ? read_tag(s, at, 1, state, kind) : 0;
}
