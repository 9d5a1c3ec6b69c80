#include "text/html_nodes.h"

#include <string.h>

bool html_is_element(const GumboNode *node) {
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

static const GumboVector *children_of(const GumboNode *node) {
    if (node->type == GUMBO_NODE_DOCUMENT) return &node->v.document.children;
    return html_is_element(node) ? &node->v.element.children : NULL;
}

bool html_step(HtmlWalk *walk, bool skip) {
    const GumboNode *node = walk->node;
    if (!node) {
        walk->node = walk->root;
        walk->leaving = false;
        return walk->root != NULL;
    }
    const GumboVector *children = children_of(node);
    if (!walk->leaving && children) {
        if (children->length && !skip)
            walk->node = children->data[0];
        else
            walk->leaving = true;
        return true;
    }
    if (node == walk->root) return false;
    const GumboVector *siblings = children_of(node->parent);
    size_t next = node->index_within_parent + 1;
    walk->leaving = next >= siblings->length;
    walk->node = walk->leaving ? node->parent : siblings->data[next];
    return true;
}

Str html_attribute(const GumboElement *element, const char *name) {
    const GumboAttribute *found = gumbo_get_attribute(&element->attributes, name);
    return found ? str_of(found->value) : (Str){"", 0};
}

bool html_is(const GumboNode *node, GumboTag tag) {
    return html_is_element(node) && node->v.element.tag == tag;
}

static bool is_in(const GumboTag *tags, size_t count, GumboTag tag) {
    for (size_t i = 0; i < count; i++)
        if (tags[i] == tag) return true;
    return false;
}

/* Whether one word of a class or id says what the element is for. */
static bool names_clutter(Str words) {
    static const char *const clutter[] = {"related",
                                          "share",
                                          "sharing",
                                          "social",
                                          "newsletter",
                                          "promo",
                                          "sidebar",
                                          "comments",
                                          "comment",
                                          "caption",
                                          "cookie",
                                          "advert",
                                          "advertisement",
                                          "ad",
                                          "breadcrumb",
                                          "breadcrumbs",
                                          "byline",
                                          "author",
                                          "tags",
                                          "toolbar",
                                          "read-more",
                                          "readmore",
                                          "recommended",
                                          "subscribe",
                                          "paywall",
                                          "related-articles",
                                          "related-links",
                                          "more-stories",
                                          "image-caption",
                                          "credit",
                                          "copyright",
                                          "hidden",
                                          "visually-hidden",
                                          "sr-only",
                                          "print-only"};
    for (size_t at = 0; at < words.len;) {
        size_t end = at;
        while (end < words.len && words.data[end] != ' ') end++;
        Str word = str_slice(words, at, end);
        for (size_t i = 0; i < sizeof clutter / sizeof clutter[0]; i++)
            if (str_is_nocase(word, clutter[i])) return true;
        at = end + 1;
    }
    return false;
}

bool html_is_dropped(const GumboNode *node) {
    static const GumboTag tags[] = {
        GUMBO_TAG_SCRIPT,     GUMBO_TAG_STYLE,  GUMBO_TAG_NAV,      GUMBO_TAG_ASIDE,
        GUMBO_TAG_FOOTER,     GUMBO_TAG_FORM,   GUMBO_TAG_BUTTON,   GUMBO_TAG_SELECT,
        GUMBO_TAG_FIGCAPTION, GUMBO_TAG_IFRAME, GUMBO_TAG_SVG,      GUMBO_TAG_HEAD,
        GUMBO_TAG_TEXTAREA,   GUMBO_TAG_OBJECT, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE,
        GUMBO_TAG_VIDEO,      GUMBO_TAG_AUDIO,  GUMBO_TAG_FIGURE};
    if (!html_is_element(node)) return false;
    const GumboElement *element = &node->v.element;
    if (is_in(tags, sizeof tags / sizeof tags[0], element->tag)) return true;
    if (element->tag == GUMBO_TAG_BODY || element->tag == GUMBO_TAG_ARTICLE) return false;
    return names_clutter(html_attribute(element, "class")) ||
           names_clutter(html_attribute(element, "id"));
}

bool html_is_block(const GumboNode *node) {
    static const GumboTag tags[] = {
        GUMBO_TAG_P,    GUMBO_TAG_DIV,     GUMBO_TAG_SECTION,    GUMBO_TAG_ARTICLE,
        GUMBO_TAG_MAIN, GUMBO_TAG_HEADER,  GUMBO_TAG_H1,         GUMBO_TAG_H2,
        GUMBO_TAG_H3,   GUMBO_TAG_H4,      GUMBO_TAG_H5,         GUMBO_TAG_H6,
        GUMBO_TAG_UL,   GUMBO_TAG_OL,      GUMBO_TAG_LI,         GUMBO_TAG_DL,
        GUMBO_TAG_DT,   GUMBO_TAG_DD,      GUMBO_TAG_TABLE,      GUMBO_TAG_TR,
        GUMBO_TAG_TD,   GUMBO_TAG_TH,      GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_PRE,
        GUMBO_TAG_HR,   GUMBO_TAG_ADDRESS, GUMBO_TAG_BODY,       GUMBO_TAG_CENTER,
        GUMBO_TAG_HTML, GUMBO_TAG_FIELDSET};
    return html_is_element(node) && is_in(tags, sizeof tags / sizeof tags[0], node->v.element.tag);
}
