/* Verbs and nouns of saying on the tree: what is said stands in a clause below them, or they break
 * into the clause that is said. Accusers claim what they accuse of; the cited are who speaks. */
#include "event/said.h"
#include "tree/control.h"

enum { QUOTE_MARK_BYTES = 3 }; /* the longest mark, and room for the comma before it */

/* First filler of the first slot that holds anything. */
static int32_t first_filler(const LexTree *lt, int32_t node, TriggerPos pos, Range slots) {
    const Slot *slot = lexicon_slots(lt->lexicon, slots);
    for (uint32_t i = 0; i < slots.count; i++) {
        Fillers fillers = {.count = 0};
        match_slot(lt, node, pos, NULL, &slot[i], &fillers);
        if (fillers.count) return fillers.node[0];
    }
    return NO_NODE;
}

/* "quote", "cite": entries whose speaker is the object. */
static bool is_citing(const LexTree *lt, const Speech *speech) {
    return speech->speaker.count &&
           lexicon_slots(lt->lexicon, speech->speaker)->steps[0].kind == STEP_OBJECT;
}

static const Speech *citing_at(const LexTree *lt, int32_t node) {
    if (node == NO_NODE || lt->tree->nodes[node].upos != UPOS_VERB) return NULL;
    const Speech *speech = match_speech(lt, node);
    return speech && is_citing(lt, speech) ? speech : NULL;
}

static bool has_subject(const Tree *tree, int32_t node) {
    return tree_child(tree, node, REL_NSUBJ) != NO_NODE ||
           tree_child(tree, node, REL_NSUBJ_PASS) != NO_NODE ||
           tree_child(tree, node, REL_EXPL) != NO_NODE;
}

/* Whether a child of the cue is what is said. */
static bool is_content(const Tree *tree, const Said *said, int32_t child) {
    Relation r = tree->nodes[child].relation;
    if (tree->nodes[said->cue].upos == UPOS_NOUN)
        return (r == REL_ACL || r == REL_CCOMP) &&
               node_lemma_is(tree, tree_child(tree, child, REL_MARK), "that");
    if (r == REL_CCOMP || r == REL_CSUBJ_PASS) return true;
    if (r == REL_PARATAXIS) return child < said->cue || has_subject(tree, child);
    if (r != REL_XCOMP) return false;
    /* "denied bombing": what one did; "stressed rebuilding" is what ought to be. */
    bool own = said->effect == STATUS_DENIED || said->effect == STATUS_ACTUAL;
    return has_subject(tree, child) || (own && node_xpos_is(tree, child, "VBG"));
}

static void widen(const Tree *tree, int32_t node, int32_t *first, int32_t *last) {
    int32_t from, to;
    tree_extent(tree, node, &from, &to);
    int32_t child = tree->nodes[node].first_child, risen, end;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        if (!rises_to_speaker(tree, child)) continue;
        tree_extent(tree, child, &risen, &end);
        if (risen <= to) to = risen - 1;
    }
    if (from < *first) *first = from;
    if (to > *last) *last = to;
}

/* The cue and everything below it that is not said. */
static TextSpan tag_beside(const Tree *tree, const Said *said) {
    int32_t cue = said->cue, first = cue, last = cue;
    int32_t child = tree->nodes[cue].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling)
        if (!is_content(tree, said, child) && tree->nodes[child].upos != UPOS_PUNCT)
            widen(tree, child, &first, &last);
    return words_span(tree, first, last);
}

/* The clauses below the cue: the first one, and those that go on before the cue. */
static bool content_below(const Tree *tree, Said *said) {
    int32_t first = INT32_MAX, last = -1, cue = said->cue;
    int32_t child = tree->nodes[cue].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        if (!is_content(tree, said, child) || (last >= 0 && child > cue)) continue;
        widen(tree, child, &first, &last);
    }
    if (last < 0) return false;
    said->content = content_span(tree, first, last);
    TextSpan tag = tag_beside(tree, said);
    if (spans_overlap(tag, said->content) && tag.start > said->content.start) said->tag = tag;
    return true;
}

/* "said in a tweet that ...", "said in a report published on Monday that ...": the parser may hang
 * what is said on the paper. */
static bool content_of_paper(const EventBuilder *b, Said *said) {
    const Tree *tree = event_tree(b, said->sentence);
    for (int32_t w = said->cue + 1; w < (int32_t)tree->count; w++) {
        Relation r = tree->nodes[w].relation;
        int32_t head = tree->nodes[w].head;
        if ((r != REL_ACL && r != REL_CCOMP) || !tree_dominates(tree, said->cue, w) ||
            !node_lemma_is(tree, tree_child(tree, w, REL_MARK), "that"))
            continue;
        if (tree->nodes[head].relation == REL_ACL) head = tree->nodes[head].head;
        if (tree->nodes[head].relation != REL_OBL || tree->nodes[head].head != said->cue ||
            !word_in_set(b, said->sentence, head, "document"))
            continue;
        int32_t first, last;
        tree_extent(tree, w, &first, &last);
        said->content = content_span(tree, first, last);
        return true;
    }
    return false;
}

/* "..., the army said nothing": a verb with a thing of its own says nothing of its neighbour. */
static bool has_theme(const EventBuilder *b, uint32_t sentence, int32_t cue) {
    const Tree *tree = event_tree(b, sentence);
    int32_t object = tree_child(tree, cue, REL_OBJ);
    return object != NO_NODE && tree->nodes[object].upos == UPOS_NOUN &&
           !mention_at(b, sentence, object);
}

/* "as Netanyahu put it", "as the army said on Monday"; "as Turkey had warned" vouches for it. */
static bool is_as_clause(const EventBuilder *b, uint32_t sentence, int32_t cue) {
    const Tree *tree = event_tree(b, sentence);
    if (tree->nodes[cue].relation != REL_ADVCL || !word_in_set(b, sentence, cue, "as-telling"))
        return false;
    return node_lemma_is(tree, tree_child(tree, cue, REL_MARK), "as") &&
           !node_lemma_is(tree, tree_child(tree, cue, REL_AUX), "have");
}

/* The clause that the cue breaks into or follows. */
static bool content_around(const EventBuilder *b, uint32_t sentence, int32_t cue, Said *said) {
    const Tree *tree = event_tree(b, sentence);
    const Node *node = &tree->nodes[cue];
    if (node->head == NO_NODE || has_theme(b, sentence, cue)) return false;
    if (node->relation != REL_PARATAXIS && !is_as_clause(b, sentence, cue)) return false;
    int32_t first, last, from, to;
    tree_extent(tree, node->head, &first, &last);
    tree_extent(tree, cue, &from, &to);
    if (from > first && to >= last - 1)
        last = from - 1;
    else if (from == first)
        first = to + 1;
    else
        said->tag = words_span(tree, from, to);
    said->content = content_span(tree, first, last);
    return !span_is_empty(said->content);
}

/* "X bombed Y, the government said, Reuters reported": two tags behind one clause. */
static bool content_beside(const EventBuilder *b, uint32_t sentence, int32_t cue, Said *said) {
    const Tree *tree = event_tree(b, sentence);
    int32_t head = tree->nodes[cue].head;
    if (tree->nodes[cue].relation != REL_CCOMP || head < cue ||
        !match_speech(event_lex(b, sentence), head))
        return false;
    int32_t child = tree->nodes[head].first_child;
    if (child >= cue || tree->nodes[child].relation != REL_CCOMP) return false;
    int32_t first, last;
    tree_extent(tree, child, &first, &last);
    said->content = content_span(tree, first, last);
    return true;
}

static bool find_content(const EventBuilder *b, Said *said) {
    uint32_t sentence = said->sentence;
    int32_t cue = said->cue;
    const Tree *tree = event_tree(b, sentence);
    bool interrupts =
        tree->nodes[cue].relation == REL_PARATAXIS && tree_child(tree, cue, REL_CCOMP) == NO_NODE;
    if (interrupts && content_around(b, sentence, cue, said)) return true;
    return content_below(tree, said) || content_around(b, sentence, cue, said) ||
           content_beside(b, sentence, cue, said) || content_of_paper(b, said);
}

/* "reported clashes", "confirmed the strike": an act as the object of a verb of saying. */
static bool object_content(const EventBuilder *b, uint32_t sentence, int32_t cue, Said *said) {
    const Tree *tree = event_tree(b, sentence);
    int32_t object = tree_child(tree, cue, REL_OBJ);
    if (object == NO_NODE || mention_at(b, sentence, object)) return false;
    int32_t first, last;
    tree_extent(tree, object, &first, &last);
    said->content = words_span(tree, first, last);
    /* "saying negotiations ...": a bare theme is taken for granted, not claimed. */
    said->quote = false;
    if (node_lemma_is(tree, cue, "say")) said->effect = STATUS_ACTUAL;
    return true;
}

/* A quotation in the sentence of the cue, and not the cue in it. */
static bool stands_by_quotation(const EventBuilder *b, uint32_t sentence, int32_t cue) {
    const Tree *tree = event_tree(b, sentence);
    TextSpan whole = {tree->sentence->start, tree->sentence->end};
    for (uint32_t i = 0; i < b->quotations->count; i++) {
        TextSpan span = b->quotations->items[i].span;
        if (spans_overlap(span, whole) && b->quotations->items[i].clause &&
            !span_has(span, tree->nodes[cue].token.start))
            return true;
    }
    return false;
}

static bool below(const Tree *tree, int32_t top, int32_t node) {
    return top != NO_NODE && tree_dominates(tree, top, node);
}

/* The outlet that was spoken to: named with the cue, but neither the speaker nor in the content. */
static Str outlet_beside(const EventBuilder *b, const Said *said, int32_t top) {
    const Tree *tree = event_tree(b, said->sentence);
    for (int32_t w = 0; w < (int32_t)tree->count; w++) {
        if (span_has(said->content, tree->nodes[w].token.start) &&
            !span_has(said->tag, tree->nodes[w].token.start))
            continue;
        if (!tree_dominates(tree, top, w) || below(tree, said->speaker, w)) continue;
        Str outlet = outlet_at(b, said->sentence, w);
        if (outlet.len) return outlet;
    }
    return (Str){"", 0};
}

static bool is_negated(const Tree *tree, int32_t cue) {
    int32_t child = tree->nodes[cue].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling)
        if (node_lemma_is(tree, child, "not") || node_lemma_is(tree, child, "never")) return true;
    return false;
}

/* "said" below "quoted" in "quoted Lavrov as saying", or NO_NODE. */
static int32_t quoted_verb(const LexTree *lt, int32_t cue) {
    const Tree *tree = lt->tree;
    int32_t child = tree->nodes[cue].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        int32_t mark = tree_child(tree, child, REL_MARK);
        if (mark == NO_NODE) mark = tree_child(tree, child, REL_CASE);
        if (child > cue && node_lemma_is(tree, mark, "as") && match_speech(lt, child)) return child;
    }
    return NO_NODE;
}

/* "Interfax quoted Lavrov as saying that ...". */
static void find_quoted(EventBuilder *b, Said *said, const Speech *speech) {
    const LexTree *lt = event_lex(b, said->sentence);
    int32_t quoting = said->cue, saying = quoted_verb(lt, quoting);
    if (saying != NO_NODE) said->cue = saying;
    bool found = saying != NO_NODE && content_below(lt->tree, said);
    if (!found) {
        said->cue = quoting;
        found = find_content(b, said) || stands_by_quotation(b, said->sentence, quoting);
    }
    if (!found) return;
    if (saying != NO_NODE) said->cue = saying;
    said->cue_last = said->cue;
    said_set_speaker(b, said, first_filler(lt, quoting, TRIGGER_VERB, speech->speaker));
    said->via = outlet_beside(b, said, quoting);
    said_add(b, said);
}

/* "dismissed claims that": who dismisses them says so, not who made them. */
static bool is_told_again(const LexTree *lt, int32_t noun) {
    Relation r = lt->tree->nodes[noun].relation;
    int32_t head = lt->tree->nodes[noun].head;
    return head != NO_NODE && (r == REL_OBJ || r == REL_NSUBJ_PASS) &&
           match_speech(lt, head) != NULL;
}

static void find_noun(EventBuilder *b, Said *said) {
    const LexTree *lt = event_lex(b, said->sentence);
    if (is_told_again(lt, said->cue) || !content_below(lt->tree, said)) return;
    int32_t author = author_of(b, said->sentence, said->cue);
    if (author == NO_NODE) return;
    said_set_speaker(b, said, author);
    said_add(b, said);
}

/* "'We will retaliate,' he said after ...": what stands behind the tag of a quotation is the
 * report's, wherever the parser hangs it. */
static void cut_behind_marks(const EventBuilder *b, Said *said) {
    if (span_is_empty(said->tag)) return;
    bool closes = false;
    for (uint32_t i = 0; i < b->quotations->count; i++) {
        TextSpan span = b->quotations->items[i].span;
        if (span.end > said->tag.start && spans_overlap(span, said->content)) return;
        if (span_has(span, said->content.start + QUOTE_MARK_BYTES) &&
            span.end + 2 * QUOTE_MARK_BYTES > said->tag.start)
            closes = true;
    }
    if (!closes) return;
    said->content.end = said->tag.start;
    said->tag = (TextSpan){0, 0};
}

/* The last comma before the word; -1 if there is none. */
static int32_t comma_before(const Tree *tree, int32_t word) {
    int32_t comma = word - 1;
    while (comma >= 0 && !str_is(tree->nodes[comma].token.form, ",")) comma--;
    return comma;
}

/* "the army spokesman, Philip Aguer, said", "hit Aleppo, rescuers and the Red Cross said": a
 * speaker that the parser left in the clause. */
static int32_t speaker_before(const Tree *tree, Said *said) {
    int32_t node = said->cue - 1, first, last;
    if (tree->nodes[said->cue].head != NO_NODE || span_is_empty(said->content)) return NO_NODE;
    while (node > 0 && tree->nodes[node].upos == UPOS_PUNCT) node--;
    int32_t comma = comma_before(tree, node);
    while (node > 0 &&
           (tree->nodes[node].relation == REL_FLAT || tree->nodes[node].relation == REL_APPOS ||
            tree->nodes[node].relation == REL_COMPOUND ||
            (tree->nodes[node].head > comma && tree->nodes[node].head < said->cue &&
             (tree->nodes[node].relation == REL_NMOD || tree->nodes[node].relation == REL_CONJ))))
        node = tree->nodes[node].head;
    if (node <= 0 || node > said->cue) return NO_NODE;
    tree_extent(tree, node, &first, &last);
    bool noun = tree->nodes[node].upos == UPOS_NOUN || tree->nodes[node].upos == UPOS_PROPN;
    /* "..., [rescuers and] the Red Cross said", each hung on the clause. */
    bool joint = first > comma && tree->nodes[node].relation == REL_CONJ && comma > 0;
    bool apart = first > 1 && str_is(tree->nodes[first - 1].token.form, ",");
    if (!noun || (!apart && !joint) || tree->nodes[first].token.start <= said->content.start)
        return NO_NODE;
    said->content = content_span(tree, 0, joint ? comma : first - 1);
    return node;
}

/* Of "residents and the Red Cross" the one that is known by name speaks. */
static int32_t known_voice(const EventBuilder *b, uint32_t sentence, int32_t speaker) {
    const Tree *tree = event_tree(b, sentence);
    const Mention *m = speaker == NO_NODE ? NULL : mention_at(b, sentence, speaker);
    if (!m || !m->anonymous || !m->plural || (m->country[0] && m->sector[0])) return speaker;
    int32_t child = tree->nodes[speaker].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        const Mention *other = mention_at(b, sentence, child);
        if (tree->nodes[child].relation == REL_CONJ && other && other->code[0] && !other->anonymous)
            return child;
    }
    return speaker;
}

static void find_plain(EventBuilder *b, Said *said, const Speech *speech) {
    const LexTree *lt = event_lex(b, said->sentence);
    if (!find_content(b, said) && !stands_by_quotation(b, said->sentence, said->cue) &&
        !object_content(b, said->sentence, said->cue, said))
        return;
    if (said->effect == STATUS_ACTUAL && is_negated(lt->tree, said->cue))
        said->effect = STATUS_CLAIMED;
    cut_behind_marks(b, said);
    int32_t speaker = first_filler(lt, said->cue, TRIGGER_VERB, speech->speaker);
    if (speaker == NO_NODE) speaker = speaker_before(lt->tree, said);
    said_set_speaker(b, said, known_voice(b, said->sentence, speaker));
    said->via = outlet_beside(b, said, said->cue);
    said_add(b, said);
}

void said_find_verb(EventBuilder *b, uint32_t sentence, int32_t word) {
    const LexTree *lt = event_lex(b, sentence);
    const Node *node = &lt->tree->nodes[word];
    const Speech *speech = match_speech(lt, word);
    if (!speech) return;
    Said said = {.sentence = sentence,
                 .cue = word,
                 .cue_last = word,
                 .effect = speech->effect,
                 .quote = true,
                 .kind = QUOTE_INDIRECT,
                 .speaker = NO_NODE,
                 .mention = NO_MENTION};
    if (node->upos == UPOS_NOUN || node->upos == UPOS_PROPN)
        find_noun(b, &said);
    else if (is_citing(lt, speech))
        find_quoted(b, &said, speech);
    else if (!citing_at(lt, node->head) || quoted_verb(lt, node->head) != word)
        find_plain(b, &said, speech);
}

/* Whether the participle goes with the cue or with its subject. */
static bool goes_with(const Tree *tree, int32_t participle, const Said *said) {
    int32_t head = tree->nodes[participle].head;
    return head != NO_NODE && (head == said->cue || head == said->speaker);
}

void said_find_cited(EventBuilder *b, uint32_t sentence) {
    const LexTree *lt = event_lex(b, sentence);
    uint32_t count = b->said.count;
    for (int32_t w = 0; w < (int32_t)lt->tree->count; w++) {
        const Speech *speech = node_xpos_is(lt->tree, w, "VBG") ? citing_at(lt, w) : NULL;
        int32_t cited = speech ? first_filler(lt, w, TRIGGER_VERB, speech->speaker) : NO_NODE;
        if (cited == NO_NODE) continue;
        if (!mention_at(b, sentence, cited) && !word_in_set(b, sentence, cited, "document") &&
            !word_in_set(b, sentence, cited, "role"))
            continue;
        for (uint32_t i = 0; i < count; i++) {
            Said *over = &b->said.items[i];
            if (over->sentence != sentence || !goes_with(lt->tree, w, over)) continue;
            Said said = *over;
            over->relayed = true;
            said.cue = said.cue_last = w;
            said.via = outlet_at(b, sentence, over->speaker);
            said_set_speaker(b, &said, cited);
            said_add(b, &said);
            break;
        }
    }
}

static bool is_charge(const Tree *tree, int32_t child, int32_t cue) {
    Relation r = tree->nodes[child].relation;
    if (r == REL_CCOMP) return child > cue;
    if (child < cue ||
        (r != REL_ADVCL && r != REL_OBL && r != REL_ACL && r != REL_NMOD && r != REL_XCOMP))
        return false;
    int32_t mark = tree_child(tree, child, REL_CASE);
    if (mark == NO_NODE) mark = tree_child(tree, child, REL_MARK);
    return node_lemma_is(tree, mark, "of") || node_lemma_is(tree, mark, "for");
}

static bool has_charge(const Tree *tree, int32_t top, int32_t cue) {
    int32_t child = top == NO_NODE ? NO_NODE : tree->nodes[top].first_child;
    while (child != NO_NODE && !is_charge(tree, child, cue))
        child = tree->nodes[child].next_sibling;
    return child != NO_NODE;
}

static void add_charges(EventBuilder *b, uint32_t sentence, int32_t cue, int32_t top) {
    const Tree *tree = event_tree(b, sentence);
    int32_t child = tree->nodes[top].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        if (!is_charge(tree, child, cue)) continue;
        int32_t first, last;
        tree_extent(tree, child, &first, &last);
        Fillers accusers = {.count = 0};
        tree_subjects(tree, cue, &accusers);
        Said said = {.content = words_span(tree, first, last),
                     .sentence = sentence,
                     .cue = cue,
                     .cue_last = cue,
                     .effect = STATUS_CLAIMED,
                     .kind = QUOTE_INDIRECT};
        said_set_speaker(b, &said, accusers.count ? accusers.node[0] : NO_NODE);
        said_add(b, &said);
    }
}

/* "accused Russia of bombing": what follows is the accuser's claim. */
void said_find_accusation(EventBuilder *b, uint32_t sentence, int32_t word) {
    const LexTree *lt = event_lex(b, sentence);
    int32_t accused = tree_child(lt->tree, word, REL_OBJ);
    if (!has_charge(lt->tree, word, word) && !has_charge(lt->tree, accused, word)) return;
    ActMatches matches;
    match_acts(lt, word, false, &matches);
    if (matches.count == 0 || matches.match[0].act->event != EVENT_ACCUSE) return;
    if (tree_child(lt->tree, word, REL_COP) != NO_NODE) return; /* "Hamas was to blame for ..." */
    add_charges(b, sentence, word, word);
    if (accused != NO_NODE) add_charges(b, sentence, word, accused);
}
