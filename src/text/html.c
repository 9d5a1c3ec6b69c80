#include "text/html.h"

#include "text/calendar.h"
#include "text/html_article.h"
#include "text/html_nodes.h"

/* ---- what the page says about itself ---- */

typedef struct Head {
    Page said;                    /* by meta elements; its Strs belong to the tree */
    const GumboNode *title, *h1;  /* the first of each */
    Str time_date, canonical_url; /* of the first time and link elements */
} Head;

static bool is_meta(const GumboElement *element, const char *const *names, size_t count) {
    static const char *const keys[] = {"property", "name", "itemprop"};
    for (size_t k = 0; k < 3; k++) {
        Str key = html_attribute(element, keys[k]);
        for (size_t i = 0; key.len && i < count; i++)
            if (str_is_nocase(key, names[i])) return true;
    }
    return false;
}

#define IS_META(element, list) is_meta(element, list, sizeof(list) / sizeof((list)[0]))

static void take(Str *field, Str value) {
    value = str_trim(value);
    if (field->len == 0) *field = value;
}

static void read_meta(const GumboElement *element, Page *said) {
    static const char *const titles[] = {"og:title", "twitter:title"};
    static const char *const dates[] = {"article:published_time",
                                        "og:published_time",
                                        "datePublished",
                                        "date",
                                        "pubdate",
                                        "publishdate",
                                        "dc.date",
                                        "dc.date.issued",
                                        "parsely-pub-date",
                                        "sailthru.date"};
    static const char *const publishers[] = {"og:site_name", "publisher"};
    static const char *const urls[] = {"og:url"};
    Str content = html_attribute(element, "content");
    if (IS_META(element, titles)) take(&said->title, content);
    if (IS_META(element, dates)) take(&said->date, calendar_date_of(str_trim(content)));
    if (IS_META(element, publishers)) take(&said->publisher, content);
    if (IS_META(element, urls)) take(&said->url, content);
}

static void read_head_node(const GumboNode *node, Head *head) {
    const GumboElement *element = &node->v.element;
    switch (element->tag) {
    case GUMBO_TAG_META:
        read_meta(element, &head->said);
        break;
    case GUMBO_TAG_TITLE:
        if (!head->title) head->title = node;
        break;
    case GUMBO_TAG_H1:
        if (!head->h1) head->h1 = node;
        break;
    case GUMBO_TAG_TIME:
        take(&head->time_date, calendar_date_of(html_attribute(element, "datetime")));
        break;
    case GUMBO_TAG_LINK:
        if (str_is_nocase(html_attribute(element, "rel"), "canonical"))
            take(&head->canonical_url, html_attribute(element, "href"));
        break;
    default:
        break;
    }
}

static void read_head(const GumboNode *root, Head *head) {
    HtmlWalk walk = {.root = root};
    *head = (Head){.title = NULL};
    while (html_step(&walk, false))
        if (!walk.leaving && html_is_element(walk.node)) read_head_node(walk.node, head);
}

/* "Headline | The Paper": a page's title with the paper's name behind it. */
static Str without_site_name(Str title) {
    static const char *const bars[] = {" | ", " — ", " – "};
    for (size_t i = 0; i < sizeof bars / sizeof bars[0]; i++) {
        size_t at = str_find(title, bars[i], 0);
        if (at != SIZE_MAX && at * 2 > title.len) return str_slice(title, 0, at);
    }
    return title;
}

/* ---- the page ---- */

static Str copy_text(Arena *arena, const GumboNode *root) {
    StrBuf buf = {0};
    if (root) html_add_text(root, &buf);
    Str copy = buf.failed ? (Str){NULL, 0} : str_copy(arena, str_trim(strbuf_view(&buf)));
    strbuf_free(&buf);
    return copy;
}

static Str first_of(Str a, Str b) {
    return a.len ? a : b;
}

/* The tree goes, the page stays: all is copied. */
static bool fill_page(Arena *arena, const Head *head, Page *page) {
    page->date = str_copy(arena, first_of(head->said.date, head->time_date));
    page->url = str_copy(arena, first_of(head->canonical_url, head->said.url));
    page->publisher = str_copy(arena, head->said.publisher);
    page->title =
        head->said.title.len ? str_copy(arena, head->said.title) : copy_text(arena, head->h1);
    if (page->title.data && page->title.len == 0)
        page->title = without_site_name(copy_text(arena, head->title));
    return page->date.data && page->url.data && page->publisher.data && page->title.data;
}

/* Elements that the next of their kind closes, or that hold nothing. */
static bool is_flat(Str name) {
    static const char *const flat[] = {"p",      "li",     "br",  "td",   "tr",   "th",
                                       "dt",     "dd",     "hr",  "meta", "link", "input",
                                       "option", "source", "wbr", "img"};
    for (size_t i = 0; i < sizeof flat / sizeof flat[0]; i++)
        if (str_is_nocase(name, flat[i])) return true;
    return false;
}

/* A guess, rather too high, at how deep the page nests: gumbo frees its tree by recursion. */
static bool nests_too_deep(Str html) {
    size_t depth = 0;
    for (size_t at = str_find(html, "<", 0); at != SIZE_MAX; at = str_find(html, "<", at + 1)) {
        bool closing = at + 1 < html.len && html.data[at + 1] == '/';
        size_t start = at + (closing ? 2 : 1), end = start;
        while (end < html.len && end - start < 12 && (html.data[end] | 32) >= 'a' &&
               (html.data[end] | 32) <= 'z')
            end++;
        Str name = str_slice(html, start, end);
        if (name.len == 0 || is_flat(name)) continue;
        if (closing && depth) depth--;
        if (!closing && ++depth > HTML_MAX_DEPTH) return true;
    }
    return false;
}

static parley_status read_tree(Arena *arena, const GumboOutput *tree, Page *page,
                               parley_error *err) {
    Head head;
    read_head(tree->document, &head);
    if (!fill_page(arena, &head, page)) return error_memory(err);
    /* gumbo adds a few elements of its own to those that the page opens. */
    const GumboNode *article = html_find_article(tree->document, HTML_MAX_DEPTH + 64);
    if (!article) return error_memory(err);
    StrBuf text = {0};
    html_add_paragraphs(article, &text);
    page->text = text.failed ? (Str){NULL, 0} : str_copy(arena, strbuf_view(&text));
    strbuf_free(&text);
    if (!page->text.data) return error_memory(err);
    if (page->text.len == 0)
        return error_set(err, PARLEY_ERR_INPUT, "the page holds no text that could be an article");
    return error_clear(err);
}

parley_status html_read(Arena *arena, Str html, Page *page, parley_error *err) {
    *page = (Page){.text = STR("")};
    if (nests_too_deep(html))
        return error_set(err, PARLEY_ERR_LIMIT, "the page nests more than %d elements deep",
                         HTML_MAX_DEPTH);
    GumboOutput *tree = gumbo_parse_with_options(&kGumboDefaultOptions, html.data, html.len);
    if (!tree) return error_memory(err);
    parley_status status = read_tree(arena, tree, page, err);
    gumbo_destroy_output(&kGumboDefaultOptions, tree);
    return status;
}
