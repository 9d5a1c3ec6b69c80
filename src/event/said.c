/* Who says what: finds every attribution of the document, settles which stands inside which, and
 * answers who says the words around a trigger. */
#include "event/said.h"

#include <string.h>

Said *said_add(EventBuilder *b, const Said *said) {
    SaidList *list = &b->said;
    if (list->count == list->capacity) {
        uint32_t capacity = list->capacity ? list->capacity * 2 : 16;
        Said *grown = arena_grow(b->arena, list->items, list->count, capacity, sizeof *grown);
        if (!grown) {
            b->failed = true;
            return NULL;
        }
        list->items = grown;
        list->capacity = capacity;
    }
    list->items[list->count] = *said;
    return &list->items[list->count++];
}

/* A quotation mark without its fellow between first and last. */
static bool is_lone_mark(const Tree *tree, int32_t word, int32_t first, int32_t last) {
    static const char *const marks[] = {"\"", "“", "”", "''", "``", "'", "‘", "’"};
    if (!STR_IN(tree->nodes[word].token.form, marks)) return false;
    for (int32_t w = first; w <= last; w++)
        if (w != word && STR_IN(tree->nodes[w].token.form, marks)) return false;
    return true;
}

TextSpan content_span(const Tree *tree, int32_t first, int32_t last) {
    static const char *const edges[] = {",", ".", ";", ":", "-", "–", "—", "--"};
    while (first <= last) {
        const Node *node = &tree->nodes[first];
        bool that = node->relation == REL_MARK && node_lemma_is(tree, first, "that");
        if (!that && !STR_IN(node->token.form, edges) && !is_lone_mark(tree, first, first, last))
            break;
        first++;
    }
    while (last >= first &&
           (STR_IN(tree->nodes[last].token.form, edges) || is_lone_mark(tree, last, first, last)))
        last--;
    if (first > last) return (TextSpan){0, 0};
    return words_span(tree, first, last);
}

/* "Lavrov said Kyiv had attacked, according to Interfax": the phrase is about the whole, not a
 * part of what Lavrov said. */
static void cut_tag_behind(EventBuilder *b, Said *said, const Said *other) {
    const Tree *tree = event_tree(b, said->sentence);
    if (other->sentence != said->sentence || span_is_empty(other->tag) || other->cue == said->cue)
        return;
    if (other->tag.start <= said->content.start || other->tag.end < said->content.end) return;
    if (other->tag.start >= said->content.end) return;
    int32_t first = 0, last = (int32_t)tree->count - 1;
    while (tree->nodes[first].token.start < said->content.start) first++;
    while (last > first && tree->nodes[last].token.end > other->tag.start) last--;
    said->content = content_span(tree, first, last);
}

static uint32_t cue_start(const EventBuilder *b, const Said *said) {
    return said->cue == NO_NODE ? said->content.start
                                : event_tree(b, said->sentence)->nodes[said->cue].token.start;
}

/* The smallest other attribution that the cue itself stands in. */
static const Said *said_over(const EventBuilder *b, const Said *said) {
    const Said *best = NULL;
    uint32_t at = cue_start(b, said);
    for (uint32_t i = 0; i < b->said.count; i++) {
        const Said *other = &b->said.items[i];
        if (other == said || !span_has(other->content, at) || span_has(other->tag, at)) continue;
        if (!best ||
            other->content.end - other->content.start < best->content.end - best->content.start)
            best = other;
    }
    return best;
}

/* What Lavrov said "according to Interfax" comes through Interfax. */
static void pass_outlet_down(EventBuilder *b, Said *said) {
    if (said->via.len) return;
    const Said *over = said_over(b, said);
    if (!over) return;
    said->via = over->via;
    if (!said->via.len && over->speaker != NO_NODE)
        said->via = outlet_at(b, over->sentence, over->speaker);
}

static void find_in_sentence(EventBuilder *b, uint32_t sentence) {
    const Tree *tree = event_tree(b, sentence);
    uint32_t before = b->said.count;
    for (int32_t w = 0; w < (int32_t)tree->count && !b->failed; w++) {
        if (said_find_phrase(b, sentence, w)) continue;
        said_find_verb(b, sentence, w);
        if (tree->nodes[w].upos == UPOS_VERB) said_find_accusation(b, sentence, w);
    }
    if (b->said.count == before) said_find_label(b, sentence);
    for (uint32_t i = before; i < b->said.count; i++)
        for (uint32_t k = before; k < b->said.count; k++)
            cut_tag_behind(b, &b->said.items[i], &b->said.items[k]);
    said_find_cited(b, sentence);
}

void said_find(EventBuilder *b) {
    quotations_find(b);
    for (uint32_t s = 0; s < b->parsed->count && !b->failed; s++) find_in_sentence(b, s);
    if (b->failed) return;
    for (uint32_t i = 0; i < b->said.count; i++) pass_outlet_down(b, &b->said.items[i]);
    quotations_attribute(b);
}

const Said *said_around(const EventBuilder *b, uint32_t sentence, int32_t word) {
    uint32_t at = event_tree(b, sentence)->nodes[word].token.start;
    const Said *best = NULL;
    for (uint32_t i = 0; i < b->said.count; i++) {
        const Said *said = &b->said.items[i];
        if (said->relayed || !span_has(said->content, at) || span_has(said->tag, at)) continue;
        if (said->sentence == sentence && said->cue == word) continue;
        if (!best ||
            said->content.end - said->content.start < best->content.end - best->content.start)
            best = said;
    }
    return best;
}

void quotes_fill(EventBuilder *b, Coding *out) {
    Quote *quotes = arena_array(b->arena, b->said.count + 1, sizeof *quotes);
    if (!quotes) {
        b->failed = true;
        return;
    }
    uint32_t count = 0;
    for (uint32_t i = 0; i < b->said.count; i++) {
        const Said *said = &b->said.items[i];
        if (!said->quote || span_is_empty(said->content)) continue;
        /* "It was reported that ...": nobody is quoted. */
        if (said->kind != QUOTE_DIRECT && said->speaker == NO_NODE) continue;
        Speaker speaker = speaker_of(b, said);
        Quote *quote = &quotes[count++];
        *quote = (Quote){.sentence = said->sentence,
                         .speaker = speaker.span,
                         .anonymous = speaker.anonymous,
                         .content = said->content,
                         .kind = said->kind};
        memcpy(quote->code, speaker.code, sizeof quote->code);
        if (said->cue != NO_NODE)
            quote->cue = words_span(event_tree(b, said->sentence), said->cue, said->cue_last);
    }
    out->quotes = quotes;
    out->quote_count = count;
}
