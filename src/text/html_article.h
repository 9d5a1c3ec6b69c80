/* Finds the element that holds a page's article, and gathers its paragraphs. */
#ifndef TEXT_HTML_ARTICLE_H
#define TEXT_HTML_ARTICLE_H

#include "text/html_nodes.h"

/* The best of: an article element, the main element, the block with the most text in paragraphs,
 * the body. NULL only where root is. depth_max: no element lies deeper; memory is taken for that
 * many. NULL when out of memory too. */
const GumboNode *html_find_article(const GumboNode *root, size_t depth_max);

/* Adds the paragraphs under root to out, parted by blank lines. */
void html_add_paragraphs(const GumboNode *root, StrBuf *out);

/* Adds all text under root, its white space collapsed. */
void html_add_text(const GumboNode *root, StrBuf *out);

#endif
