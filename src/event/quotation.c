/* What stands in quotation marks: found over sentences and paragraphs, and given to the cue beside
 * it or, where none stands there, to whoever spoke before. */
#include "event/said.h"

typedef enum Mark { MARK_NONE, MARK_OPEN, MARK_CLOSE, MARK_STRAIGHT } Mark;

/* Single marks are apostrophes too: there the parser's tag decides. */
static Mark mark_of(const Tree *tree, int32_t word) {
    static const char *const opening[] = {"“", "``", "«", "„"};
    static const char *const closing[] = {"”", "''", "»"};
    Str form = tree->nodes[word].token.form;
    if (STR_IN(form, opening)) return MARK_OPEN;
    if (STR_IN(form, closing)) return MARK_CLOSE;
    if (str_is(form, "\"")) return MARK_STRAIGHT;
    bool open = str_is(form, "'") || str_is(form, "‘");
    bool close = str_is(form, "'") || str_is(form, "’");
    if (open && node_xpos_is(tree, word, "``")) return MARK_OPEN;
    if (close && node_xpos_is(tree, word, "''")) return MARK_CLOSE;
    return MARK_NONE;
}

static bool is_single(const Token *token) {
    return str_is(token->form, "'") || str_is(token->form, "‘") || str_is(token->form, "’");
}

/* The state of the search: an open quotation, and the mark that opened it. */
typedef struct Opened {
    bool open, single;
    Quotation quotation;
    uint32_t last_end; /* of the last word that was read */
    uint32_t last_sentence;
} Opened;

static void close_at(Opened *opened, uint32_t end, uint32_t sentence, bool closed,
                     Quotations *out) {
    opened->open = false;
    opened->quotation.span.end = end;
    opened->quotation.last_sentence = sentence;
    opened->quotation.closed = closed;
    if (!span_is_empty(opened->quotation.span)) out->items[out->count++] = opened->quotation;
}

static void read_word(const Tree *tree, uint32_t sentence, int32_t word, Opened *opened,
                      Quotations *out) {
    const Token *token = &tree->nodes[word].token;
    Mark mark = mark_of(tree, word);
    if (!opened->open && (mark == MARK_OPEN || mark == MARK_STRAIGHT)) {
        opened->open = true;
        opened->single = is_single(token);
        opened->quotation = (Quotation){.span = {token->end, token->end},
                                        .sentence = sentence,
                                        .block = tree->sentence->block,
                                        .owner = -1};
    } else if (opened->open && (mark == MARK_CLOSE || mark == MARK_STRAIGHT) &&
               is_single(token) == opened->single) {
        close_at(opened, token->start, sentence, true, out);
    }
    opened->last_end = token->end;
    opened->last_sentence = sentence;
}

static bool is_name_word(const Node *node) {
    return node->upos == UPOS_PROPN || node->upos == UPOS_PUNCT || node->upos == UPOS_NUM ||
           node->upos == UPOS_DET || node->upos == UPOS_ADP;
}

/* Whether the quotation has a clause, and whether anything stands beside it in its sentences. */
static void set_extent(const EventBuilder *b, Quotation *q) {
    bool beside = false;
    q->name = true;
    for (uint32_t s = q->sentence; s <= q->last_sentence; s++) {
        const Tree *tree = event_tree(b, s);
        for (int32_t w = 0; w < (int32_t)tree->count; w++) {
            bool inside = span_has(q->span, tree->nodes[w].token.start);
            if (!inside && tree->nodes[w].upos != UPOS_PUNCT) beside = true;
            if (inside && node_is_predicate(tree, w)) q->clause = true;
            if (inside && !is_name_word(&tree->nodes[w])) q->name = false;
        }
    }
    q->whole = q->clause && !beside;
}

void quotations_find(EventBuilder *b) {
    uint32_t most = 1;
    for (uint32_t s = 0; s < b->parsed->count; s++) most += b->parsed->trees[s].count;
    Quotations *out = arena_array(b->arena, 1, sizeof *out);
    Quotation *items = arena_array(b->arena, most / 2 + 1, sizeof *items);
    if (!out || !items) {
        b->failed = true;
        return;
    }
    *out = (Quotations){.items = items};
    Opened opened = {.open = false};
    for (uint32_t s = 0; s < b->parsed->count; s++) {
        const Tree *tree = event_tree(b, s);
        if (opened.open && tree->sentence->block != opened.quotation.block)
            close_at(&opened, opened.last_end, opened.last_sentence, false, out);
        for (int32_t w = 0; w < (int32_t)tree->count; w++) read_word(tree, s, w, &opened, out);
    }
    if (opened.open) close_at(&opened, opened.last_end, opened.last_sentence, false, out);
    for (uint32_t i = 0; i < out->count; i++) set_extent(b, &items[i]);
    b->quotations = out;
}

static bool is_cue_of(const EventBuilder *b, const Said *said, const Quotation *q) {
    if (!said->quote || said->relayed || said->cue == NO_NODE) return false;
    const Token *cue = &event_tree(b, said->sentence)->nodes[said->cue].token;
    if (span_has(q->span, cue->start)) return false;
    if (!span_is_empty(said->content)) return spans_overlap(said->content, q->span);
    return q->clause && said->sentence >= q->sentence && said->sentence <= q->last_sentence;
}

/* The narrowest cue whose content the quotation overlaps. */
static int32_t cue_of(const EventBuilder *b, const Quotation *q, uint32_t count) {
    int32_t best = -1;
    uint32_t least = UINT32_MAX;
    for (uint32_t i = 0; i < count; i++) {
        const Said *said = &b->said.items[i];
        if (!is_cue_of(b, said, q)) continue;
        uint32_t length = said->content.end - said->content.start;
        if (length == 0) length = UINT32_MAX - 1; /* any content goes before none */
        if (length >= least) continue;
        least = length;
        best = (int32_t)i;
    }
    return best;
}

/* A title in marks has no comma or full stop of its own. */
static bool ends_in_punctuation(const EventBuilder *b, const Quotation *q) {
    static const char *const ends[] = {",", ".", "?", "!", "…", "..."};
    const Tree *tree = event_tree(b, q->last_sentence);
    int32_t last = NO_NODE;
    for (int32_t w = 0; w < (int32_t)tree->count; w++)
        if (span_has(q->span, tree->nodes[w].token.start)) last = w;
    return last != NO_NODE && STR_IN(tree->nodes[last].token.form, ends);
}

/* "'Why?' asked Fatima": any verb that has a whole quotation as its clause tells who speaks. */
static int32_t add_verb_of(EventBuilder *b, const Quotation *q) {
    const Tree *tree = event_tree(b, q->last_sentence);
    for (int32_t w = 0; ends_in_punctuation(b, q) && w < (int32_t)tree->count; w++) {
        int32_t head = tree->nodes[w].head;
        if (head == NO_NODE || tree->nodes[w].relation != REL_CCOMP ||
            !span_has(q->span, tree->nodes[w].token.start) ||
            span_has(q->span, tree->nodes[head].token.start) || tree->nodes[head].upos != UPOS_VERB)
            continue;
        int32_t subject = tree_child(tree, head, REL_NSUBJ);
        if (subject == NO_NODE) continue;
        Said said = {.sentence = q->last_sentence,
                     .cue = head,
                     .cue_last = head,
                     .effect = STATUS_CLAIMED,
                     .kind = QUOTE_DIRECT,
                     .quote = true};
        said_set_speaker(b, &said, subject);
        return said_add(b, &said) ? (int32_t)b->said.count - 1 : -1;
    }
    return -1;
}

/* Whether any word of the content stands outside marks and tag: then the report has a part in
 * its wording. */
static bool is_mixed(const EventBuilder *b, const Said *said) {
    const Tree *tree = event_tree(b, said->sentence);
    for (int32_t w = 0; w < (int32_t)tree->count; w++) {
        const Node *node = &tree->nodes[w];
        uint32_t at = node->token.start;
        if (!span_has(said->content, at) || span_has(said->tag, at)) continue;
        if (node->upos == UPOS_PUNCT || node->relation == REL_CC || node->relation == REL_MARK)
            continue;
        bool quoted = false;
        for (uint32_t i = 0; i < b->quotations->count && !quoted; i++)
            quoted = span_has(b->quotations->items[i].span, at);
        if (!quoted) return true;
    }
    return false;
}

static void add_direct(EventBuilder *b, int32_t owner, const Quotation *q) {
    Said said = b->said.items[owner];
    said.content = q->span;
    said.tag = (TextSpan){0, 0};
    said.kind = QUOTE_DIRECT;
    said.relayed = false;
    said_add(b, &said);
}

/* The quotations of one cue: all of its content, or marked words in it. */
static void settle_owner(EventBuilder *b, int32_t owner) {
    Said *said = &b->said.items[owner];
    TextSpan content = said->content;
    bool mixed = !span_is_empty(content) && is_mixed(b, said), first = !mixed;
    for (uint32_t i = 0; i < b->quotations->count; i++) {
        const Quotation *q = &b->quotations->items[i];
        if (q->owner != owner || (mixed && q->name)) continue;
        said = &b->said.items[owner];
        if (mixed) said->kind = QUOTE_MIXED;
        if (first) {
            said->content = q->span;
            said->tag = (TextSpan){0, 0};
            said->kind = QUOTE_DIRECT;
        } else if (!mixed || q->span.end > content.end + 2) {
            add_direct(b, owner, q);
        }
        first = false;
    }
}

/* Who speaks on: the speaker of the quotation before in the same paragraph, or across the break
 * where that one was left open. */
static int32_t owner_before(const EventBuilder *b, uint32_t at) {
    const Quotation *q = &b->quotations->items[at];
    if (at == 0 || !q->whole) return -1;
    const Quotation *before = &b->quotations->items[at - 1];
    bool near = before->block == q->block && q->sentence <= before->last_sentence + 1;
    bool goes_on = !before->closed && q->block == before->block + 1;
    return near || goes_on ? before->owner : -1;
}

/* An open quotation belongs to whoever speaks where it goes on. */
static int32_t owner_behind(const EventBuilder *b, uint32_t at) {
    const Quotation *q = &b->quotations->items[at];
    if (q->closed || at + 1 == b->quotations->count) return -1;
    const Quotation *next = q + 1;
    return next->block == q->block + 1 ? next->owner : -1;
}

/* "Lavrov disagreed. 'The talks went well.'": the sentence before says who speaks. */
static int32_t add_subject_before(EventBuilder *b, const Quotation *q) {
    if (!q->whole || q->sentence == 0) return -1;
    uint32_t before = q->sentence - 1;
    const Tree *tree = event_tree(b, before);
    if (tree->sentence->block != q->block || tree->root == NO_NODE) return -1;
    int32_t subject = tree_child(tree, tree->root, REL_NSUBJ);
    const Mention *m = subject == NO_NODE ? NULL : mention_at(b, before, subject);
    if (!m || !(m->classes & CLASS_PERSON)) return -1;
    Said said = {.sentence = before,
                 .cue = NO_NODE,
                 .effect = STATUS_CLAIMED,
                 .kind = QUOTE_DIRECT,
                 .quote = true};
    said_set_speaker(b, &said, subject);
    return said_add(b, &said) ? (int32_t)b->said.count - 1 : -1;
}

void quotations_attribute(EventBuilder *b) {
    Quotations *list = b->quotations;
    uint32_t cues = b->said.count;
    for (uint32_t i = 0; i < list->count; i++) {
        Quotation *q = &list->items[i];
        q->owner = cue_of(b, q, cues);
        if (q->owner < 0) q->owner = add_verb_of(b, q);
    }
    for (uint32_t i = list->count; i-- > 0;)
        if (list->items[i].owner < 0) list->items[i].owner = owner_behind(b, i);
    for (uint32_t i = 0; i < list->count; i++) {
        Quotation *q = &list->items[i];
        if (q->owner < 0) q->owner = owner_before(b, i);
        if (q->owner < 0) q->owner = add_subject_before(b, q);
    }
    uint32_t owners = b->said.count;
    for (uint32_t i = 0; i < owners && !b->failed; i++) settle_owner(b, (int32_t)i);
}
