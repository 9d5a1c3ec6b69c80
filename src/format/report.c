#include "format/report.h"

#include <string.h>

/* ---- escaping ---- */

static void put_html(StrBuf *out, Str text) {
    for (size_t i = 0; i < text.len; i++) {
        char c = text.data[i];
        const char *name = c == '&'    ? "&amp;"
                           : c == '<'  ? "&lt;"
                           : c == '>'  ? "&gt;"
                           : c == '"'  ? "&quot;"
                           : c == '\'' ? "&#39;"
                                       : NULL;
        if (name)
            strbuf_text(out, name);
        else if ((unsigned char)c >= 0x20 || c == '\n' || c == '\t')
            strbuf_char(out, c);
    }
}

/* "-", "#", "12." and the like begin a block of their own at the start of a line. */
static bool begins_block(Str text, size_t at) {
    size_t digits = 0;
    while (digits < at && text.data[digits] >= '0' && text.data[digits] <= '9') digits++;
    return at == 0 ? strchr("-+=#", text.data[0]) != NULL : digits == at && text.data[at] == '.';
}

/* What Markdown could read as its own gets a backslash; a line break becomes a blank. */
static void put_markdown(StrBuf *out, Str text, bool at_start) {
    for (size_t i = 0; i < text.len; i++) {
        char c = text.data[i];
        if ((unsigned char)c < 0x20) c = ' ';
        if (strchr("\\`*_[]|~<>&", c) || (at_start && begins_block(text, i)))
            strbuf_char(out, '\\');
        strbuf_char(out, c);
    }
}

static void put_text(Report *r, Str text) {
    if (r->html)
        put_html(r->out, text);
    else
        put_markdown(r->out, text, !r->in_table && !r->in_list);
}

/* ---- blocks ---- */

static void close_open(Report *r) {
    if (r->html && r->in_table) strbuf_text(r->out, "</tbody></table>\n");
    if (r->html && r->in_list) strbuf_text(r->out, "</ul>\n");
    if (!r->html && (r->in_table || r->in_list)) strbuf_char(r->out, '\n');
    r->in_table = r->in_list = false;
}

void report_begin(Report *r, Str title) {
    if (!r->html) return;
    strbuf_text(r->out, "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
                        "<meta name=\"viewport\" content=\"width=device-width, "
                        "initial-scale=1\">\n<title>");
    put_html(r->out, title);
    strbuf_text(r->out,
                "</title>\n<style>\nbody{font:16px/1.45 Georgia,serif;max-width:60em;margin:2em "
                "auto;padding:0 1em;color:#222;background:#fff}\n"
                "h1,h2,h3{font-family:Helvetica,Arial,sans-serif;line-height:1.2}\n"
                "h2{border-bottom:1px solid #bbb;margin-top:2em}\n"
                "table{border-collapse:collapse;margin:.5em 0 1em;font-size:.9em}\n"
                "th,td{border:1px solid #ccc;padding:.25em .6em;text-align:left;"
                "vertical-align:top}\nth{background:#f0f0ec}\n"
                "blockquote{margin:.4em 0 .8em;padding-left:1em;border-left:3px solid #bbb}\n"
                "@media print{body{margin:0;max-width:none}h3,tr{break-inside:avoid}}\n"
                "</style></head><body>\n");
}

void report_end(Report *r) {
    close_open(r);
    if (r->html) strbuf_text(r->out, "</body></html>\n");
}

void report_heading(Report *r, int level, Str text) {
    close_open(r);
    if (r->html) {
        strbuf_format(r->out, "<h%d>", level);
        put_text(r, text);
        strbuf_format(r->out, "</h%d>\n", level);
        return;
    }
    for (int i = 0; i < level; i++) strbuf_char(r->out, '#');
    strbuf_char(r->out, ' ');
    put_text(r, text);
    strbuf_text(r->out, "\n\n");
}

static void put_block(Report *r, Str text, const char *open, const char *close) {
    close_open(r);
    strbuf_text(r->out, open);
    put_text(r, text);
    strbuf_text(r->out, close);
}

void report_paragraph(Report *r, Str text) {
    put_block(r, text, r->html ? "<p>" : "", r->html ? "</p>\n" : "\n\n");
}

void report_quote(Report *r, Str text) {
    put_block(r, text, r->html ? "<blockquote>" : "> ", r->html ? "</blockquote>\n" : "\n\n");
}

void report_item(Report *r, Str label, Str text) {
    if (!r->in_list) {
        close_open(r);
        if (r->html) strbuf_text(r->out, "<ul>\n");
        r->in_list = true;
    }
    strbuf_text(r->out, r->html ? "<li>" : "- ");
    if (label.len) {
        strbuf_text(r->out, r->html ? "<b>" : "**");
        put_text(r, label);
        strbuf_text(r->out, r->html ? ":</b> " : ":** ");
    }
    put_text(r, text);
    strbuf_text(r->out, r->html ? "</li>\n" : "\n");
}

static void put_cells(Report *r, const Str *cells, uint32_t count, const char *tag) {
    strbuf_text(r->out, r->html ? "<tr>" : "|");
    for (uint32_t i = 0; i < count; i++) {
        if (r->html)
            strbuf_format(r->out, "<%s>", tag);
        else
            strbuf_char(r->out, ' ');
        put_text(r, cells[i]);
        if (r->html)
            strbuf_format(r->out, "</%s>", tag);
        else
            strbuf_text(r->out, " |");
    }
    strbuf_text(r->out, r->html ? "</tr>\n" : "\n");
}

enum { COLUMNS_MAX = 72 };

void report_columns(Report *r, const char *const *names, uint32_t count) {
    Str cells[COLUMNS_MAX];
    close_open(r);
    for (uint32_t i = 0; i < count && i < COLUMNS_MAX; i++) cells[i] = str_of(names[i]);
    if (r->html) strbuf_text(r->out, "<table><thead>");
    put_cells(r, cells, count, "th");
    if (r->html) strbuf_text(r->out, "</thead><tbody>\n");
    if (!r->html) strbuf_char(r->out, '|');
    for (uint32_t i = 0; !r->html && i < count; i++) strbuf_text(r->out, " --- |");
    if (!r->html) strbuf_char(r->out, '\n');
    r->in_table = true;
}

void report_row(Report *r, const Str *cells, uint32_t count) {
    put_cells(r, cells, count, "td");
}
