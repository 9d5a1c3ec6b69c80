/* Walks the tree that gumbo makes of a page, without recursion, and knows what its elements do. */
#ifndef TEXT_HTML_NODES_H
#define TEXT_HTML_NODES_H

#include "base/str.h"

#include <gumbo.h>

/* One step of a walk: each element is entered, and left after all that is in it. Nodes without
 * children are entered only. */
typedef struct HtmlWalk {
    const GumboNode *root, *node; /* node is NULL before the first step */
    bool leaving;
} HtmlWalk;

/* Goes on to the next step; with skip, past all that is in the node just entered. False at the
 * end. */
bool html_step(HtmlWalk *walk, bool skip);

/* The attribute's value, or the empty Str; it belongs to the tree. */
Str html_attribute(const GumboElement *element, const char *name);

bool html_is_element(const GumboNode *node);
bool html_is(const GumboNode *node, GumboTag tag);

/* Elements that hold nothing of the article: scripts, menus, asides, captions, forms, and those
 * whose class names them as such ("related", "share", "newsletter"). */
bool html_is_dropped(const GumboNode *node);

/* Elements that begin a new paragraph. */
bool html_is_block(const GumboNode *node);

#endif
