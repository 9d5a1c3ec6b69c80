/* Who a speaker is: the author behind a paper, the outlet that was spoken to, and whether the
 * report names anybody at all. */
#include "event/said.h"

#include <string.h>

bool word_in_set(const EventBuilder *b, uint32_t sentence, int32_t word, const char *set) {
    return lexicon_set_has(b->lexicon, set, event_lex(b, sentence)->lemmas[word]);
}

/* "by Amnesty", "from the army", "of the rebels". */
static bool names_author(const Tree *tree, int32_t child) {
    static const char *const marks[] = {"by", "from", "of"};
    int32_t mark = tree_child(tree, child, REL_CASE);
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (node_lemma_is(tree, mark, marks[i])) return true;
    return false;
}

int32_t author_of(const EventBuilder *b, uint32_t sentence, int32_t noun) {
    const Tree *tree = event_tree(b, sentence);
    int32_t child = tree->nodes[noun].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        Relation r = tree->nodes[child].relation;
        bool owner = r == REL_NMOD_POSS || r == REL_AMOD || r == REL_COMPOUND;
        if (!owner && !(r == REL_NMOD && names_author(tree, child))) continue;
        if (mention_at(b, sentence, child)) return child;
    }
    return NO_NODE;
}

/* "Rescuers and the Observatory said": of two who speak together the one who is named. */
static int32_t named_beside(const EventBuilder *b, uint32_t sentence, int32_t node) {
    const Tree *tree = event_tree(b, sentence);
    const Mention *own = mention_at(b, sentence, node);
    if (own && (!own->anonymous || own->country[0])) return node;
    int32_t child = tree->nodes[node].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        const Mention *m =
            tree->nodes[child].relation == REL_CONJ ? mention_at(b, sentence, child) : NULL;
        if (m && m->code[0] && !m->anonymous) return child;
    }
    return node;
}

void said_set_speaker(const EventBuilder *b, Said *said, int32_t node) {
    said->mention = NO_MENTION;
    if (node != NO_NODE && word_in_set(b, said->sentence, node, "document")) {
        int32_t author = author_of(b, said->sentence, node);
        if (author != NO_NODE) node = author;
    }
    if (node != NO_NODE) node = named_beside(b, said->sentence, node);
    said->speaker = node;
    const Mention *m = node == NO_NODE ? NULL : mention_at(b, said->sentence, node);
    if (m) said->mention = (int32_t)(m - b->mentions->actors);
}

/* What belongs to the name of the speaker; not the clause that a headline hangs below it. */
static bool names_speaker(const Tree *tree, int32_t child) {
    Relation r = tree->nodes[child].relation;
    return r != REL_PUNCT && r != REL_PARATAXIS && r != REL_CCOMP && r != REL_CASE &&
           !(r == REL_APPOS && node_is_predicate(tree, child));
}

static TextSpan node_span(const EventBuilder *b, uint32_t sentence, int32_t node) {
    const Tree *tree = event_tree(b, sentence);
    const Mention *m = mention_at(b, sentence, node);
    int32_t first = m ? m->first : node, last = m ? m->last : node;
    int32_t child = m ? NO_NODE : tree->nodes[node].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        int32_t from, to;
        if (!names_speaker(tree, child)) continue;
        tree_extent(tree, child, &from, &to);
        if (from < first) first = from;
        if (to > last) last = to;
    }
    /* "according to" may hang on a later part of a name. */
    while (first < node &&
           (tree->nodes[first].relation == REL_CASE || tree->nodes[first].relation == REL_FIXED))
        first++;
    while (last > node && tree->nodes[last].upos == UPOS_PUNCT) last--;
    return words_span(tree, first, last);
}

Str outlet_at(const EventBuilder *b, uint32_t sentence, int32_t word) {
    const Mention *m = word == NO_NODE ? NULL : mention_at(b, sentence, word);
    if (!m) return (Str){"", 0};
    if (m->actor && m->actor->kind == ACTOR_OUTLET) return m->name;
    if (strcmp(m->sector, "MED") != 0 || !word_in_set(b, sentence, word, "institution"))
        return (Str){"", 0};
    TextSpan span = node_span(b, sentence, word);
    return str_slice(b->parsed->doc->text, span.start, span.end);
}

/* "The Russian president" is a name in other words; "the officer" is nobody known. */
static bool is_office(const EventBuilder *b, const Said *said) {
    const Tree *tree = event_tree(b, said->sentence);
    const Mention *m = &b->mentions->actors[said->mention];
    if (m->plural || !m->code[0] || !word_in_set(b, said->sentence, said->speaker, "office"))
        return false;
    int32_t det = tree_child(tree, said->speaker, REL_DET);
    return (det == NO_NODE || node_lemma_is(tree, det, "the")) && m->country[0];
}

/* A person or people without a name; a ministry or an army is none. */
static bool is_anonymous(const EventBuilder *b, const Said *said) {
    if (said->speaker == NO_NODE) return true;
    if (word_in_set(b, said->sentence, said->speaker, "institution")) return false;
    if (said->mention == NO_MENTION)
        return event_tree(b, said->sentence)->nodes[said->speaker].upos == UPOS_NOUN;
    return b->mentions->actors[said->mention].anonymous && !is_office(b, said);
}

Speaker speaker_of(const EventBuilder *b, const Said *said) {
    Speaker speaker = {.known = false};
    if (!said || said->speaker == NO_NODE) return speaker;
    speaker.known = true;
    speaker.span = node_span(b, said->sentence, said->speaker);
    speaker.anonymous = is_anonymous(b, said);
    speaker.via = said->via;
    speaker.kind = said->kind == QUOTE_MIXED ? QUOTE_INDIRECT : said->kind;
    if (said->mention != NO_MENTION)
        memcpy(speaker.code, b->mentions->actors[said->mention].code, sizeof speaker.code);
    return speaker;
}
