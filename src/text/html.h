/* Takes the article out of a web page: its paragraphs as plain text, and what the page says about
 * it. Menus, scripts, captions and lists of links are left behind. */
#ifndef TEXT_HTML_H
#define TEXT_HTML_H

#include "base/arena.h"
#include "base/error.h"
#include "base/str.h"

/* All in the arena the page was read into; what the page does not say is empty. */
typedef struct Page {
    Str text; /* paragraphs, parted by blank lines; items of lists begin with "- " */
    Str title, date, url, publisher;
} Page;

/* Elements that may be open at once; a page that nests deeper is refused, before it is parsed. */
enum { HTML_MAX_DEPTH = 4000 };

/* Reads a page (UTF-8). PARLEY_ERR_INPUT where it holds no text, PARLEY_ERR_LIMIT where it nests
 * too deep, PARLEY_ERR_MEMORY. */
parley_status html_read(Arena *arena, Str html, Page *page, parley_error *err);

#endif
