/* Attributions without a verb: "according to the UN", "by Ukraine's account", and the labels of
 * headlines, "UN: ..." and "...: UN". */
#include "event/said.h"

#include <string.h>

static bool is_word(const Tree *tree, int32_t node) {
    return tree->nodes[node].upos != UPOS_PUNCT;
}

/* What the last word of the phrase marks, or what hangs on the phrase from behind. */
static int32_t phrase_speaker(const Tree *tree, int32_t first, int32_t last) {
    int32_t speaker = NO_NODE;
    for (int32_t w = last; w >= first && speaker == NO_NODE; w--) {
        Relation r = tree->nodes[w].relation;
        if ((r == REL_CASE || r == REL_MARK) && tree->nodes[w].head > last)
            speaker = tree->nodes[w].head;
    }
    for (int32_t w = last; w >= first && speaker == NO_NODE; w--) {
        int32_t child = tree->nodes[w].first_child;
        for (; child != NO_NODE && speaker == NO_NODE; child = tree->nodes[child].next_sibling)
            if (child > last &&
                (tree->nodes[child].relation == REL_OBL || tree->nodes[child].relation == REL_NMOD))
                speaker = child;
    }
    /* The phrase hung on a later part of the name: "according to Amnesty International". */
    while (speaker != NO_NODE && tree->nodes[speaker].relation == REL_FLAT &&
           tree->nodes[speaker].head > last)
        speaker = tree->nodes[speaker].head;
    return speaker;
}

/* The clause that a word belongs to: the nearest predicate at or above it. */
static int32_t clause_of(const Tree *tree, int32_t node) {
    while (node != NO_NODE && tree->nodes[node].head != NO_NODE && !node_is_predicate(tree, node))
        node = tree->nodes[node].head;
    return node;
}

/* Where the half-sentence of a clause begins: "X fled, but Y stayed, according to Z". */
static int32_t half_begin(const Tree *tree, int32_t clause) {
    int32_t first, last;
    for (; clause != NO_NODE; clause = tree->nodes[clause].head) {
        Relation r = tree->nodes[clause].relation;
        bool contrast =
            r == REL_CONJ && node_lemma_is(tree, tree_child(tree, clause, REL_CC), "but");
        if (!contrast && r != REL_PARATAXIS) continue;
        tree_extent(tree, clause, &first, &last);
        while (first < last && (!is_word(tree, first) || tree->nodes[first].relation == REL_CC))
            first++;
        return first;
    }
    return 0;
}

/* "X died, according to Y, while Z fled": a clause that begins behind the phrase stands apart. */
static bool goes_on_apart(const Tree *tree, int32_t clause, int32_t last, int32_t end) {
    int32_t child = clause == NO_NODE || clause > last ? NO_NODE : tree->nodes[clause].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        Relation r = tree->nodes[child].relation;
        if (child <= last || (r != REL_ADVCL && r != REL_CONJ && r != REL_PARATAXIS)) continue;
        int32_t from, to;
        tree_extent(tree, child, &from, &to);
        return from <= last + 2 && to >= end - 1 && !node_xpos_is(tree, child, "VBG");
    }
    return false;
}

/* What the phrase from `first` to `last` is about: all before or behind it, or its own clause. */
static void set_content(const Tree *tree, int32_t first, int32_t last, int32_t governor,
                        Said *said) {
    int32_t begin = 0, end = (int32_t)tree->count - 1;
    while (begin < first && (!is_word(tree, begin) || tree->nodes[begin].relation == REL_CC))
        begin++;
    while (end > last && !is_word(tree, end)) end--;
    said->tag = words_span(tree, first, last);
    if (first <= begin) {
        said->content = content_span(tree, last + 1, end);
        return;
    }
    int32_t clause = clause_of(tree, governor);
    if (last >= end) {
        begin = half_begin(tree, clause);
        said->content = content_span(tree, begin < first ? begin : 0, first - 1);
        return;
    }
    if (clause != NO_NODE) tree_extent(tree, clause, &begin, &end);
    if (begin >= first) begin = last + 1;
    if (end <= last || goes_on_apart(tree, clause, last, end)) end = first - 1;
    said->content = content_span(tree, begin, end);
}

static void add_phrase(EventBuilder *b, Said *said, int32_t top, int32_t speaker) {
    const Tree *tree = event_tree(b, said->sentence);
    int32_t first, last, governor = tree->nodes[top].head;
    tree_extent(tree, top, &first, &last);
    if (said->cue < first) first = said->cue;
    while (last > speaker && !is_word(tree, last)) last--;
    if (governor == NO_NODE) { /* the tree has the sentence below the phrase */
        const Mention *m = mention_at(b, said->sentence, speaker);
        first = said->cue;
        last = m ? m->last : speaker;
    }
    set_content(tree, first, last, governor, said);
    if (span_is_empty(said->content)) return;
    said_set_speaker(b, said, speaker);
    said_add(b, said);
}

static Said claim_at(uint32_t sentence, int32_t first, int32_t last, EventStatus effect) {
    return (Said){.sentence = sentence,
                  .cue = first,
                  .cue_last = last,
                  .effect = effect,
                  .kind = QUOTE_INDIRECT,
                  .speaker = NO_NODE,
                  .mention = NO_MENTION,
                  .quote = true};
}

/* "by Ukraine's account", "in Lavrov's words". */
static void find_telling(EventBuilder *b, uint32_t sentence, int32_t noun) {
    const Tree *tree = event_tree(b, sentence);
    int32_t mark = tree_child(tree, noun, REL_CASE), whose = tree_child(tree, noun, REL_NMOD_POSS);
    if (tree->nodes[noun].relation != REL_OBL || whose == NO_NODE) return;
    if (!node_lemma_is(tree, mark, "by") && !node_lemma_is(tree, mark, "in")) return;
    if (!word_in_set(b, sentence, noun, "telling")) return;
    Said said = claim_at(sentence, noun, noun, STATUS_CLAIMED);
    add_phrase(b, &said, noun, whose);
}

bool said_find_phrase(EventBuilder *b, uint32_t sentence, int32_t word) {
    const LexTree *lt = event_lex(b, sentence);
    const Tree *tree = lt->tree;
    uint32_t length;
    const Speech *speech = match_phrase(lt, word, &length);
    if (!speech) {
        find_telling(b, sentence, word);
        return false;
    }
    int32_t last = word + (int32_t)length - 1;
    int32_t speaker = phrase_speaker(tree, word, last);
    if (speaker == NO_NODE) return false;
    /* "according to the law", "to plan": measured by it, not told by it. */
    if (!mention_at(b, sentence, speaker) && word_in_set(b, sentence, speaker, "measured-by"))
        return true;
    int32_t top = speaker;
    while (tree->nodes[top].head >= word && tree->nodes[top].head <= last)
        top = tree->nodes[top].head;
    Said said = claim_at(sentence, word, last, speech->effect);
    add_phrase(b, &said, top, speaker);
    return true;
}

enum { LABEL_WORDS_MAX = 10 };

/* The word that heads a stretch without a verb; NO_NODE where one stands or it is too long. */
static int32_t label_head(const Tree *tree, int32_t first, int32_t last) {
    if (first > last || last - first >= LABEL_WORDS_MAX) return NO_NODE;
    int32_t head = NO_NODE;
    for (int32_t w = first; w <= last; w++) {
        const Node *node = &tree->nodes[w];
        if (node->upos == UPOS_VERB || node->upos == UPOS_AUX || node->upos == UPOS_PUNCT)
            return NO_NODE;
        bool outside = node->head < first || node->head > last;
        if (outside && (head == NO_NODE || node->upos == UPOS_PROPN || node->upos == UPOS_NOUN))
            head = w;
    }
    return head;
}

static bool has_verb(const Tree *tree, int32_t first, int32_t last) {
    for (int32_t w = first; w <= last; w++)
        if (node_is_predicate(tree, w) && tree->nodes[w].upos != UPOS_NOUN) return true;
    return false;
}

/* Somebody who can speak. A country before a colon is more often the report's subject. */
static bool can_speak(const EventBuilder *b, uint32_t sentence, int32_t head, bool country) {
    if (head == NO_NODE) return false;
    const Mention *m = mention_at(b, sentence, head);
    if (!m) return word_in_set(b, sentence, head, "document");
    return country || !m->actor || m->actor->kind != ACTOR_COUNTRY;
}

static bool is_dash(const Node *before, const Node *node) {
    static const char *const dashes[] = {"-", "–", "—", "--"};
    return STR_IN(node->token.form, dashes) && before->token.space_after && node->token.space_after;
}

static void add_label(EventBuilder *b, uint32_t sentence, int32_t mark, int32_t head,
                      TextSpan content) {
    Said said = claim_at(sentence, mark, mark, STATUS_CLAIMED);
    said.content = content;
    if (span_is_empty(content)) return;
    said_set_speaker(b, &said, head);
    said_add(b, &said);
}

void said_find_label(EventBuilder *b, uint32_t sentence) {
    const Tree *tree = event_tree(b, sentence);
    int32_t end = (int32_t)tree->count - 1;
    bool stops = !is_word(tree, end); /* a sentence with a full stop is no headline */
    for (int32_t w = 1; w < end; w++) {
        const Node *node = &tree->nodes[w];
        bool colon = str_is(node->token.form, ":");
        if (!colon && !is_dash(&tree->nodes[w - 1], node)) continue;
        int32_t before = label_head(tree, 0, w - 1), behind = label_head(tree, w + 1, end);
        bool quotes = !is_word(tree, w + 1);
        if (colon && has_verb(tree, w + 1, end) && can_speak(b, sentence, before, quotes)) {
            add_label(b, sentence, w, before, content_span(tree, w + 1, end));
            return;
        }
        if (!stops && has_verb(tree, 0, w - 1) && can_speak(b, sentence, behind, true)) {
            add_label(b, sentence, w, behind, content_span(tree, 0, w - 1));
            return;
        }
    }
}
