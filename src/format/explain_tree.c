/* The tree drawn in text: words in the order of the sentence, lines from each to its head. */
#include "format/explain.h"

#include "base/utf8.h"

#include <utf8proc.h>

/* The pieces of the lines; all three columns wide. */
typedef struct Pieces {
    const char *first, *middle, *last, *bar, *none;
} Pieces;

static const Pieces boxes = {"\xE2\x94\x8C\xE2\x94\x80 ", "\xE2\x94\x9C\xE2\x94\x80 ",
                             "\xE2\x94\x94\xE2\x94\x80 ", "\xE2\x94\x82  ", "   "};
static const Pieces letters = {",- ", "|- ", "`- ", "|  ", "   "};

/* Deeper words are shown as if they stood here. */
enum { DEPTH_SHOWN = 40 };

typedef struct Drawing {
    const Tree *tree;
    const MarksShown *marks;
    const ExplainShape *shape;
    const Pieces *pieces;
    StrBuf *out;
    StrBuf indent; /* the bars that pass to the left of the words at hand */
    uint32_t depth;
} Drawing;

static const MarkShown *mark_of_word(const MarksShown *marks, const Token *token) {
    for (uint32_t i = 0; i < marks->count; i++)
        if (marks->mark[i].span.start <= token->start && token->end <= marks->mark[i].span.end)
            return &marks->mark[i];
    return NULL;
}

static void put_node(Drawing *d, int32_t node, const char *joint) {
    const Node *n = &d->tree->nodes[node];
    const MarkShown *mark = mark_of_word(d->marks, &n->token);
    strbuf_text(d->out, "  ");
    strbuf_str(d->out, strbuf_view(&d->indent));
    strbuf_text(d->out, joint);
    if (mark && d->shape->colour) strbuf_text(d->out, mark_colour(mark->kind));
    put_harmless(d->out, n->token.form);
    if (mark && d->shape->colour) strbuf_text(d->out, MARK_COLOUR_END);
    strbuf_format(d->out, "  %s %s", relation_name(n->relation), upos_name(n->upos));
    if (mark) strbuf_format(d->out, "  <%s>", mark_name(mark->kind));
    strbuf_char(d->out, '\n');
}

static void put_below(Drawing *d, int32_t node, const char *joint, bool above, bool below);

/* The children on one side of a word; before: the left ones, drawn over it. */
static void put_children(Drawing *d, int32_t node, bool before) {
    const Node *nodes = d->tree->nodes;
    int32_t first = NO_NODE, last = NO_NODE;
    for (int32_t c = nodes[node].first_child; c != NO_NODE; c = nodes[c].next_sibling) {
        if ((c < node) != before) continue;
        if (first == NO_NODE) first = c;
        last = c;
    }
    for (int32_t c = first; c != NO_NODE; c = nodes[c].next_sibling) {
        if ((c < node) != before) break;
        bool end = before ? c == first : c == last;
        const char *joint = !end ? d->pieces->middle : before ? d->pieces->first : d->pieces->last;
        put_below(d, c, joint, !(before && end), !(!before && end));
    }
}

static void put_under(Drawing *d, int32_t node, bool before, bool bar) {
    size_t len = d->indent.len;
    if (d->depth > 0 && d->depth < DEPTH_SHOWN)
        strbuf_text(&d->indent, bar ? d->pieces->bar : d->pieces->none);
    d->depth++;
    put_children(d, node, before);
    d->depth--;
    d->indent.len = len;
    if (d->indent.data) d->indent.data[len] = '\0';
}

/* A word with all below it. above, below: whether its head's line passes it there. */
static void put_below(Drawing *d, int32_t node, const char *joint, bool above, bool below) {
    put_under(d, node, true, above);
    put_node(d, node, joint);
    put_under(d, node, false, below);
}

void put_tree(StrBuf *out, const Tree *tree, const MarksShown *marks, const ExplainShape *shape) {
    Drawing drawing = {.tree = tree,
                       .marks = marks,
                       .shape = shape,
                       .pieces = shape->boxes ? &boxes : &letters,
                       .out = out};
    for (int32_t w = 0; w < (int32_t)tree->count; w++)
        if (tree->nodes[w].head == NO_NODE) put_below(&drawing, w, "", false, false);
    if (drawing.indent.failed) out->failed = true;
    strbuf_free(&drawing.indent);
}

static bool is_steering(int32_t code) {
    return code < 0 || code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0xad ||
           (code >= 0x200b && code <= 0x200f) || (code >= 0x2028 && code <= 0x202e) ||
           (code >= 0x2060 && code <= 0x2069) || code == 0xfeff;
}

static bool is_blank(int32_t code) {
    return code == ' ' || code == '\t' || code == '\n' || code == '\r';
}

void put_harmless(StrBuf *out, Str text) {
    bool blank = false;
    int32_t code;
    for (size_t at = 0, next; at < text.len; at = next) {
        next = at + utf8_next(text, at, &code);
        if (!is_blank(code)) {
            if (blank) strbuf_char(out, ' ');
            if (is_steering(code))
                strbuf_text(out, "\xEF\xBF\xBD");
            else
                strbuf_str(out, str_slice(text, at, next));
        }
        blank = is_blank(code);
    }
    if (blank) strbuf_char(out, ' ');
}
