/* Who says what: verbs and phrases of saying with their speaker and content, quotation marks that
 * run over sentences, and the accusations whose content is somebody's claim. */
#include "event/build.h"

#include <string.h>

static Said *said_add(EventBuilder *b, const Said *said) {
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

/* The outlet that was spoken to or cited, if one is among the hearers. */
static Str outlet_among(const EventBuilder *b, uint32_t sentence, int32_t cue, TriggerPos pos,
                        Range slots) {
    const LexTree *lt = event_lex(b, sentence);
    const Slot *slot = lexicon_slots(lt->lexicon, slots);
    for (uint32_t i = 0; i < slots.count; i++) {
        Fillers fillers = {.count = 0};
        match_slot(lt, cue, pos, NULL, &slot[i], &fillers);
        for (uint32_t k = 0; k < fillers.count; k++) {
            const Mention *m = mention_at(b, sentence, fillers.node[k]);
            if (m && m->actor && m->actor->kind == ACTOR_OUTLET) return m->name;
        }
    }
    return (Str){"", 0};
}

static bool clause_relation(Relation r) {
    return r == REL_CCOMP || r == REL_PARATAXIS || r == REL_XCOMP;
}

/* The content of a verb of saying that is a clause below it, or the clause that it interrupts. */
static bool clause_content(const EventBuilder *b, uint32_t sentence, int32_t cue, TextSpan *out) {
    const Tree *tree = event_tree(b, sentence);
    int32_t first, last;
    const Node *node = &tree->nodes[cue];
    if (node->relation == REL_PARATAXIS && node->head != NO_NODE &&
        tree_child(tree, cue, REL_CCOMP) == NO_NODE) {
        int32_t from, to;
        tree_extent(tree, node->head, &first, &last);
        tree_extent(tree, cue, &from, &to);
        if (from > first && to >= last - 1)
            last = from - 1;
        else if (from == first)
            first = to + 1;
        if (first > last) return false;
        *out = words_span(tree, first, last);
        return true;
    }
    int32_t child = node->first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        Relation r = tree->nodes[child].relation;
        bool subject = tree_child(tree, child, REL_NSUBJ) != NO_NODE ||
                       tree_child(tree, child, REL_NSUBJ_PASS) != NO_NODE ||
                       tree_child(tree, child, REL_EXPL) != NO_NODE;
        bool before = r == REL_PARATAXIS && child < cue;
        if (!(r == REL_CCOMP || before || (clause_relation(r) && subject) ||
              (r == REL_XCOMP && node_xpos_is(tree, child, "VBG"))))
            continue;
        tree_extent(tree, child, &first, &last);
        *out = words_span(tree, first, last);
        return true;
    }
    return false;
}

/* "reported clashes", "confirmed the strike": an act as the object of a verb of saying. */
static bool object_content(const EventBuilder *b, uint32_t sentence, int32_t cue, TextSpan *out) {
    const Tree *tree = event_tree(b, sentence);
    int32_t object = tree_child(tree, cue, REL_OBJ);
    if (object == NO_NODE || mention_at(b, sentence, object)) return false;
    int32_t first, last;
    tree_extent(tree, object, &first, &last);
    *out = words_span(tree, first, last);
    return true;
}

static bool is_open_mark(Str form) {
    return str_is(form, "“") || str_is(form, "``") || str_is(form, "«");
}
static bool is_close_mark(Str form) {
    return str_is(form, "”") || str_is(form, "''") || str_is(form, "»");
}
static bool is_straight_mark(Str form) {
    return str_is(form, "\"");
}

/* Quoted stretches of the document, marks left outside, one a pair of marks. */
static TextSpan *quoted_spans(EventBuilder *b, uint32_t *count) {
    uint32_t most = 1;
    for (uint32_t s = 0; s < b->parsed->count; s++) most += b->parsed->trees[s].count;
    TextSpan *spans = arena_array(b->arena, most / 2 + 1, sizeof *spans);
    *count = 0;
    if (!spans) {
        b->failed = true;
        return NULL;
    }
    bool open = false;
    uint32_t start = 0, block = 0, last_end = 0;
    for (uint32_t s = 0; s < b->parsed->count; s++) {
        const Tree *tree = event_tree(b, s);
        if (open && tree->sentence->block != block) { /* a mark never closed ends with its block */
            spans[(*count)++] = (TextSpan){start, last_end};
            open = false;
        }
        block = tree->sentence->block;
        for (uint32_t w = 0; w < tree->count; w++) {
            const Token *token = &tree->nodes[w].token;
            if (!open && (is_open_mark(token->form) || is_straight_mark(token->form))) {
                open = true;
                start = token->end;
            } else if (open && (is_close_mark(token->form) || is_straight_mark(token->form))) {
                spans[(*count)++] = (TextSpan){start, token->start};
                open = false;
            }
            last_end = token->end;
        }
    }
    if (open) spans[(*count)++] = (TextSpan){start, last_end};
    return spans;
}

static bool overlaps(TextSpan a, TextSpan c) {
    return a.start < c.end && c.start < a.end;
}

static void find_verb_said(EventBuilder *b, uint32_t sentence, int32_t cue, const Speech *speech,
                           const TextSpan *quoted, uint32_t quoted_count) {
    const LexTree *lt = event_lex(b, sentence);
    const Tree *tree = lt->tree;
    bool noun = tree->nodes[cue].upos == UPOS_NOUN || tree->nodes[cue].upos == UPOS_PROPN;
    TriggerPos pos = noun ? TRIGGER_NOUN : TRIGGER_VERB;
    Said said = {.sentence = sentence,
                 .cue = cue,
                 .effect = speech->effect,
                 .quote = !noun,
                 .kind = QUOTE_INDIRECT,
                 .mention = NO_MENTION};
    if (!clause_content(b, sentence, cue, &said.content)) {
        const Sentence *whole = tree->sentence;
        uint32_t i = 0;
        while (i < quoted_count && !overlaps(quoted[i], (TextSpan){whole->start, whole->end})) i++;
        if (!noun && i < quoted_count && quoted[i].end - quoted[i].start > 20) {
            said.content = quoted[i];
        } else if (!object_content(b, sentence, cue, &said.content)) {
            return;
        } else {
            /* "saying negotiations ...": a bare theme is taken for granted, not claimed. */
            said.quote = false;
            if (node_lemma_is(tree, cue, "say")) said.effect = STATUS_ACTUAL;
        }
    }
    said.speaker = first_filler(lt, cue, pos, speech->speaker);
    if (noun && said.speaker == NO_NODE) return;
    const Mention *m = said.speaker == NO_NODE ? NULL : mention_at(b, sentence, said.speaker);
    if (m) said.mention = (int32_t)(m - b->mentions->actors);
    said.via = outlet_among(b, sentence, cue, pos, speech->hearer);
    said_add(b, &said);
}

/* "according to X": the phrase's words hang on X, or X hangs on them. */
static void find_phrase_said(EventBuilder *b, uint32_t sentence, int32_t word, uint32_t length,
                             const Speech *speech) {
    const Tree *tree = event_tree(b, sentence);
    int32_t last = word + (int32_t)length - 1;
    int32_t speaker = tree->nodes[word].head;
    if (tree->nodes[word].relation != REL_CASE && tree->nodes[word].relation != REL_FIXED) {
        speaker = NO_NODE;
        int32_t child = tree->nodes[word].first_child;
        for (; child != NO_NODE; child = tree->nodes[child].next_sibling)
            if (child > last &&
                (tree->nodes[child].relation == REL_OBL || tree->nodes[child].relation == REL_NMOD))
                speaker = child;
    }
    if (speaker == NO_NODE) return;
    int32_t first, end;
    tree_extent(tree, speaker, &first, &end);
    if (word < first) first = word;
    TextSpan content = {tree->sentence->start, tree->sentence->end};
    if (first <= 1)
        content.start = tree->nodes[end].token.end;
    else
        content.end = tree->nodes[first].token.start;
    Said said = {.content = content,
                 .sentence = sentence,
                 .cue = word,
                 .speaker = speaker,
                 .mention = NO_MENTION,
                 .effect = speech->effect,
                 .kind = QUOTE_INDIRECT,
                 .quote = true};
    const Mention *m = mention_at(b, sentence, speaker);
    if (m) said.mention = (int32_t)(m - b->mentions->actors);
    said_add(b, &said);
}

static bool is_charge(const Tree *tree, int32_t child, int32_t cue) {
    Relation r = tree->nodes[child].relation;
    if (r == REL_CCOMP) return child > cue;
    if (child < cue || (r != REL_ADVCL && r != REL_OBL && r != REL_ACL && r != REL_NMOD))
        return false;
    int32_t mark = tree_child(tree, child, REL_CASE);
    if (mark == NO_NODE) mark = tree_child(tree, child, REL_MARK);
    return node_lemma_is(tree, mark, "of") || node_lemma_is(tree, mark, "for");
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
                     .speaker = accusers.count ? accusers.node[0] : NO_NODE,
                     .mention = NO_MENTION,
                     .effect = STATUS_CLAIMED,
                     .kind = QUOTE_INDIRECT};
        const Mention *m = accusers.count ? mention_at(b, sentence, accusers.node[0]) : NULL;
        if (m) said.mention = (int32_t)(m - b->mentions->actors);
        said_add(b, &said);
    }
}

/* "accused Russia of bombing": what follows is the accuser's claim. */
static void find_accusation(EventBuilder *b, uint32_t sentence, int32_t word) {
    const LexTree *lt = event_lex(b, sentence);
    ActMatches matches;
    match_acts(lt, word, false, &matches);
    if (matches.count == 0 || matches.match[0].act->event != EVENT_ACCUSE) return;
    add_charges(b, sentence, word, word);
    int32_t accused = tree_child(lt->tree, word, REL_OBJ);
    if (accused != NO_NODE) add_charges(b, sentence, word, accused);
}

static bool inside(TextSpan outer, uint32_t at) {
    return at >= outer.start && at < outer.end;
}

/* A quotation belongs to the cue whose content it overlaps; one without a cue continues the
 * quotation before it, if that stands in the same block or the one before. */
static void give_quotations_speakers(EventBuilder *b, const TextSpan *quoted, uint32_t count) {
    uint32_t cues = b->said.count;
    int32_t before = -1; /* index of the attribution of the quotation before */
    uint32_t before_end = 0;
    for (uint32_t q = 0; q < count; q++) {
        int32_t owner = -1;
        for (uint32_t i = 0; i < cues; i++) {
            Said *said = &b->said.items[i];
            if (!said->quote || !overlaps(said->content, quoted[q])) continue;
            owner = (int32_t)i;
            said->kind =
                inside(quoted[q], said->content.start + 3) && quoted[q].end + 4 >= said->content.end
                    ? QUOTE_DIRECT
                    : QUOTE_MIXED;
            break;
        }
        bool whole_sentence = quoted[q].end - quoted[q].start > 40;
        if (owner < 0 && before >= 0 && whole_sentence && quoted[q].start - before_end < 400)
            owner = before;
        if (owner < 0) continue;
        before = owner;
        before_end = quoted[q].end;
        Said said = b->said.items[owner];
        if (said.content.start <= quoted[q].start && said.content.end + 2 >= quoted[q].end)
            continue;
        said.content = quoted[q];
        said.kind = QUOTE_DIRECT;
        said_add(b, &said);
    }
}

void said_find(EventBuilder *b) {
    uint32_t quoted_count;
    TextSpan *quoted = quoted_spans(b, &quoted_count);
    for (uint32_t s = 0; s < b->parsed->count && !b->failed; s++) {
        const LexTree *lt = event_lex(b, s);
        for (int32_t w = 0; w < (int32_t)lt->tree->count; w++) {
            uint32_t length;
            const Speech *speech = match_phrase(lt, w, &length);
            if (speech) {
                find_phrase_said(b, s, w, length, speech);
                continue;
            }
            speech = match_speech(lt, w);
            if (speech) find_verb_said(b, s, w, speech, quoted, quoted_count);
            if (lt->tree->nodes[w].upos == UPOS_VERB) find_accusation(b, s, w);
        }
    }
    if (!b->failed) give_quotations_speakers(b, quoted, quoted_count);
}

const Said *said_around(const EventBuilder *b, uint32_t sentence, int32_t word) {
    const Tree *tree = event_tree(b, sentence);
    uint32_t at = tree->nodes[word].token.start;
    const Said *best = NULL;
    for (uint32_t i = 0; i < b->said.count; i++) {
        const Said *said = &b->said.items[i];
        if (!inside(said->content, at) || (said->sentence == sentence && said->cue == word))
            continue;
        if (!best ||
            said->content.end - said->content.start < best->content.end - best->content.start)
            best = said;
    }
    return best;
}

/* A person or people without a name; a ministry or an army is none. */
static bool is_anonymous(const EventBuilder *b, const Said *said) {
    if (said->speaker == NO_NODE) return true;
    const LexTree *lt = event_lex(b, said->sentence);
    if (lexicon_set_has(b->lexicon, "institution", lt->lemmas[said->speaker])) return false;
    if (said->mention == NO_MENTION) return lt->tree->nodes[said->speaker].upos == UPOS_NOUN;
    return b->mentions->actors[said->mention].anonymous;
}

static TextSpan speaker_span(const EventBuilder *b, const Said *said) {
    if (said->speaker == NO_NODE) return (TextSpan){0, 0};
    const Tree *tree = event_tree(b, said->sentence);
    if (said->mention != NO_MENTION) {
        const Mention *m = &b->mentions->actors[said->mention];
        return words_span(tree, m->first, m->last);
    }
    int32_t first, last;
    tree_extent(tree, said->speaker, &first, &last);
    while (first < said->speaker && tree->nodes[first].relation == REL_CASE) first++;
    return words_span(tree, first, last);
}

Speaker speaker_of(const EventBuilder *b, const Said *said) {
    Speaker speaker = {.known = false};
    if (!said) return speaker;
    speaker.known = true;
    speaker.span = speaker_span(b, said);
    speaker.anonymous = is_anonymous(b, said);
    speaker.via = said->via;
    speaker.kind = said->kind == QUOTE_MIXED ? QUOTE_INDIRECT : said->kind;
    if (said->mention != NO_MENTION)
        memcpy(speaker.code, b->mentions->actors[said->mention].code, sizeof speaker.code);
    return speaker;
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
        if (!said->quote || said->content.start >= said->content.end) continue;
        Speaker speaker = speaker_of(b, said);
        Quote *quote = &quotes[count++];
        *quote = (Quote){.sentence = said->sentence,
                         .speaker = speaker.span,
                         .anonymous = speaker.anonymous,
                         .content = said->content,
                         .kind = said->kind};
        memcpy(quote->code, speaker.code, sizeof quote->code);
        if (said->cue != NO_NODE)
            quote->cue = words_span(event_tree(b, said->sentence), said->cue, said->cue);
    }
    out->quotes = quotes;
    out->quote_count = count;
}
