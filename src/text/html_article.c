#include "text/html_article.h"

#include "text/lines.h"

#include <stdlib.h>

/* A paragraph that is links for the most part belongs to a menu, unless it is long or finished. */
enum { LINKS_PERCENT = 60, LINK_PARAGRAPH_MAX = 200 };
/* What an article or main element must hold to be believed, in bytes of paragraphs. */
enum { ARTICLE_MIN = 250 };
/* What stands in a block without a paragraph counts as one from so many bytes on. */
enum { BARE_TEXT_MIN = 80 };

/* ---- finding ---- */

typedef struct Level {
    size_t inside; /* bytes of paragraphs anywhere in the element */
    size_t score;  /* bytes of its own paragraphs, and half of its children's */
    size_t text;   /* for a paragraph: its bytes so far, links left out */
} Level;

typedef struct Finder {
    Level *levels;
    size_t depth, depth_max;
    size_t links, dropped; /* open elements of each kind */
    const GumboNode *article, *main_element, *block, *body;
    size_t article_size, main_size, block_score;
} Finder;

static void enter(Finder *f, const GumboNode *node) {
    if (f->depth + 1 < f->depth_max) f->depth++;
    f->levels[f->depth] = (Level){0, 0, 0};
    if (html_is(node, GUMBO_TAG_A)) f->links++;
    if (html_is(node, GUMBO_TAG_BODY)) f->body = node;
}

static void keep_best(const GumboNode *node, size_t size, const GumboNode **best, size_t *most) {
    if (size <= *most) return;
    *best = node;
    *most = size;
}

static void leave(Finder *f, const GumboNode *node) {
    Level level = f->levels[f->depth];
    if (html_is(node, GUMBO_TAG_A)) f->links--;
    if (html_is(node, GUMBO_TAG_P)) {
        level.inside += level.text;
        if (f->depth >= 1) f->levels[f->depth - 1].score += level.text;
        if (f->depth >= 2) f->levels[f->depth - 2].score += level.text / 2;
    } else if (html_is_block(node)) {
        /* Text without a paragraph of its own, its lines parted by <br>. */
        if (level.text >= BARE_TEXT_MIN) {
            level.score += level.text;
            level.inside += level.text;
        }
        keep_best(node, level.score, &f->block, &f->block_score);
    }
    if (html_is(node, GUMBO_TAG_ARTICLE))
        keep_best(node, level.inside, &f->article, &f->article_size);
    if (html_is(node, GUMBO_TAG_MAIN))
        keep_best(node, level.inside, &f->main_element, &f->main_size);
    if (f->depth == 0) return;
    f->depth--;
    f->levels[f->depth].inside += level.inside;
    if (!html_is_block(node)) f->levels[f->depth].text += level.text;
}

static const GumboNode *best_of(const Finder *f) {
    if (f->article_size >= ARTICLE_MIN && f->article_size * 5 >= f->block_score * 2)
        return f->article;
    if (f->main_size >= ARTICLE_MIN && f->main_size * 5 >= f->block_score * 2)
        return f->main_element;
    return f->block ? f->block : f->body;
}

const GumboNode *html_find_article(const GumboNode *root, size_t depth_max) {
    Finder f = {.depth_max = depth_max + 2};
    f.levels = calloc(f.depth_max, sizeof *f.levels);
    if (!f.levels) return NULL;
    HtmlWalk walk = {.root = root};
    bool skip = false;
    while (html_step(&walk, skip)) {
        skip = false;
        const GumboNode *node = walk.node;
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA) {
            if (!f.links) f.levels[f.depth].text += str_trim(str_of(node->v.text.text)).len;
        } else if (html_is_element(node)) {
            if (walk.leaving) {
                leave(&f, node);
            } else {
                enter(&f, node);
                skip = html_is_dropped(node);
            }
        }
    }
    const GumboNode *found = best_of(&f);
    free(f.levels);
    return found ? found : root;
}

/* ---- gathering ---- */

typedef struct Gatherer {
    StrBuf *out;
    StrBuf paragraph;
    size_t links, link_bytes; /* open links; bytes of the paragraph in links */
    bool item;                /* the paragraph is an item of a list */
} Gatherer;

static void add_collapsed(StrBuf *buf, Str text) {
    for (size_t i = 0; i < text.len; i++) {
        char c = text.data[i];
        bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
        char last = buf->len ? buf->data[buf->len - 1] : ' ';
        if (!space)
            strbuf_char(buf, c);
        else if (last != ' ' && last != '\n')
            strbuf_char(buf, ' ');
    }
}

static void end_paragraph(Gatherer *g) {
    Str text = str_trim(strbuf_view(&g->paragraph));
    bool links = g->link_bytes * 100 > text.len * LINKS_PERCENT && text.len <= LINK_PARAGRAPH_MAX &&
                 !text_is_finished(text);
    if (text.len && !links) {
        if (g->out->len) strbuf_text(g->out, "\n\n");
        if (g->item) strbuf_text(g->out, "- ");
        strbuf_str(g->out, text);
    }
    g->out->failed = g->out->failed || g->paragraph.failed;
    strbuf_clear(&g->paragraph);
    g->link_bytes = 0;
    g->item = false;
}

static void gather_element(Gatherer *g, const GumboNode *node, bool leaving) {
    if (html_is(node, GUMBO_TAG_A)) {
        if (!leaving)
            g->links++;
        else if (g->links)
            g->links--;
    }
    if (html_is(node, GUMBO_TAG_BR) && !leaving) strbuf_char(&g->paragraph, '\n');
    if (!html_is_block(node)) return;
    end_paragraph(g);
    if (html_is(node, GUMBO_TAG_LI)) g->item = !leaving;
}

static bool is_text(const GumboNode *node) {
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
           node->type == GUMBO_NODE_CDATA;
}

void html_add_paragraphs(const GumboNode *root, StrBuf *out) {
    Gatherer g = {.out = out};
    HtmlWalk walk = {.root = root};
    bool skip = false;
    while (html_step(&walk, skip)) {
        skip = false;
        if (is_text(walk.node)) {
            size_t before = g.paragraph.len;
            add_collapsed(&g.paragraph, str_of(walk.node->v.text.text));
            if (g.links) g.link_bytes += g.paragraph.len - before;
        } else if (html_is_element(walk.node)) {
            skip = !walk.leaving && walk.node != root && html_is_dropped(walk.node);
            gather_element(&g, walk.node, walk.leaving);
        }
    }
    end_paragraph(&g);
    strbuf_free(&g.paragraph);
}

void html_add_text(const GumboNode *root, StrBuf *out) {
    HtmlWalk walk = {.root = root};
    while (html_step(&walk, false))
        if (is_text(walk.node)) add_collapsed(out, str_of(walk.node->v.text.text));
}
