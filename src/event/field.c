/* Fields of life that borrow the words of war: in a report of a match or of the stock exchange an
 * "attack" is a figure of speech, and what a film tells nobody did. The words of each field are
 * sets of the lexicon (sets/fields.lex). */
#include "event/build.h"

#include <string.h>

/* A word that stands in hardly any other field settles it alone; others must be three. */
enum { SURE_POINTS = 3, POINT = 1, FIELD_POINTS = 3, JOINED_MAX = 64 };

/* The word joined with the next one, as the lexicon writes it: "world_cup". */
static WordId joined_word(const LexTree *lt, int32_t word) {
    if (word + 1 >= (int32_t)lt->tree->count) return 0;
    Str first = lt->tree->nodes[word].token.form, second = lt->tree->nodes[word + 1].lemma;
    char joined[JOINED_MAX];
    if (first.len + second.len + 1 > sizeof joined) return 0;
    memcpy(joined, first.data, first.len);
    joined[first.len] = '_';
    memcpy(joined + first.len + 1, second.data, second.len);
    return lexicon_word(lt->lexicon, (Str){joined, first.len + second.len + 1});
}

static bool is_in(const LexTree *lt, const char *set, int32_t word) {
    return lexicon_set_has(lt->lexicon, set, lt->lemmas[word]) ||
           lexicon_set_has(lt->lexicon, set, joined_word(lt, word));
}

/* "Shares fell" is of markets, "shares a border" is not: what settles a field names things. */
static uint32_t points_of(const LexTree *lt, const char *sure, const char *likely) {
    uint32_t points = 0;
    for (int32_t w = 0; w < (int32_t)lt->tree->count; w++) {
        Upos upos = lt->tree->nodes[w].upos;
        bool thing = upos == UPOS_NOUN || upos == UPOS_PROPN || upos == UPOS_ADJ;
        if (!thing && upos != UPOS_VERB) continue;
        if (thing && is_in(lt, sure, w))
            points += SURE_POINTS;
        else if (is_in(lt, likely, w))
            points += POINT;
    }
    return points;
}

static bool has_word_of(const LexTree *lt, const char *set) {
    for (int32_t w = 0; w < (int32_t)lt->tree->count; w++)
        if (is_in(lt, set, w)) return true;
    return false;
}

static bool is_sport(const LexTree *lt) {
    return points_of(lt, "field-sport-sure", "field-sport") >= FIELD_POINTS &&
           !has_word_of(lt, "field-politics");
}

static bool is_market(const LexTree *lt) {
    return points_of(lt, "field-market-sure", "field-market") >= FIELD_POINTS &&
           !has_word_of(lt, "field-politics");
}

/* Whether a word names a film, a book, a play, and is not what set something off: "the film sparked
 * protests". */
static bool is_work(const LexTree *lt, int32_t word, int32_t verb) {
    if (lt->tree->nodes[word].upos != UPOS_NOUN || !is_in(lt, "work", word)) return false;
    return verb == NO_NODE || !lexicon_set_has(lt->lexicon, "work-effect", lt->lemmas[verb]);
}

static bool is_subject_a_work(const LexTree *lt, int32_t verb) {
    int32_t subject = tree_child(lt->tree, verb, REL_NSUBJ);
    return subject != NO_NODE && is_work(lt, subject, verb);
}

/* "in the novel": where the act takes place. */
static bool is_set_in_a_work(const LexTree *lt, int32_t verb) {
    int32_t child = lt->tree->nodes[verb].first_child;
    for (; child != NO_NODE; child = lt->tree->nodes[child].next_sibling) {
        if (lt->tree->nodes[child].relation != REL_OBL || !is_work(lt, child, NO_NODE)) continue;
        if (tree_child(lt->tree, child, REL_NMOD_POSS) != NO_NODE) continue; /* "in her book" */
        int32_t mark = tree_child(lt->tree, child, REL_CASE);
        if (mark != NO_NODE && str_is(lt->tree->nodes[mark].lemma, "in")) return true;
    }
    return false;
}

/* Whether the act is told by a work: below its name ("a novel about the siege"), below a verb that
 * it is the subject of, or in it. */
static bool is_told_by_a_work(const LexTree *lt, int32_t node) {
    for (int32_t at = node; at != NO_NODE; at = lt->tree->nodes[at].head) {
        if (at != node && is_work(lt, at, NO_NODE)) return true;
        if (is_subject_a_work(lt, at) || is_set_in_a_work(lt, at)) return true;
    }
    return false;
}

/* Who is known to act for nobody but himself: a goalkeeper, a brewer, a married couple. A people
 * with a code of its own (KUR) may act as one. */
static bool is_private(const LexTree *lt, const Party *party, int32_t node) {
    static const char *const sectors[] = {"CVL", "BUS", "MED"};
    if (STR_IN(str_of(party->sector), sectors))
        return lt->tree->nodes[node].upos != UPOS_PRON &&
               str_ends(str_of(party->code), party->sector);
    return !party->sector[0] && is_in(lt, "private", node);
}

/* Whether one of the side may be of politics or arms: any code that is not private, a name that no
 * entry knows, a pronoun. */
static bool is_public_side(const LexTree *lt, const Parties *side) {
    for (uint32_t i = 0; i < side->count; i++) {
        const Party *party = &side->party[i];
        if (is_private(lt, party, side->node[i])) continue;
        Upos upos = lt->tree->nodes[side->node[i]].upos;
        if (party->code[0] || upos == UPOS_PROPN || upos == UPOS_PRON) return true;
    }
    return false;
}

static bool is_armed_side(const EventBuilder *b, uint32_t sentence, const Parties *side) {
    for (uint32_t i = 0; i < side->count; i++) {
        const Mention *mention = mention_at(b, sentence, side->node[i]);
        if (mention && (mention->classes & CLASS_ARMED)) return true;
    }
    return false;
}

static bool is_private_side(const LexTree *lt, const Parties *side) {
    for (uint32_t i = 0; i < side->count; i++)
        if (!is_private(lt, &side->party[i], side->node[i])) return false;
    return side->count > 0;
}

/* Crowds are no private persons: one village attacks the other, residents ask for help. */
static bool is_crowd(const EventBuilder *b, uint32_t sentence, const Parties *side) {
    const LexTree *lt = event_lex(b, sentence);
    for (uint32_t i = 0; i < side->count; i++) {
        int32_t node = side->node[i];
        const Mention *mention = mention_at(b, sentence, node);
        bool many = (mention && mention->plural) || is_in(lt, "partitive", node);
        if (many && !strcmp(side->party[i].sector, "CVL") && !is_in(lt, "private", node))
            return true;
    }
    return false;
}

/* "The Revolutionary People's Front": what has a name of its own may be an armed group. */
static bool has_name(const LexTree *lt, const Parties *side) {
    for (uint32_t i = 0; i < side->count; i++)
        if (lt->tree->nodes[side->node[i]].upos == UPOS_PROPN) return true;
    return false;
}

static bool is_done_by_crowds(EventType type) {
    return type == EVENT_PROTEST || type == EVENT_ASSAULT || type == EVENT_COERCE ||
           type == EVENT_REQUEST || type == EVENT_REJECT || type == EVENT_ACCUSE ||
           type == EVENT_THREATEN || type == EVENT_RETREAT || type == EVENT_CONCEDE;
}

static bool is_firm(const Parties *side) {
    return side->count > 0 && !strcmp(side->party[0].sector, "BUS");
}

/* What private persons and firms do to each other is their own affair: they sue, hire, rob. Whom
 * nobody known hit may still be a victim of war. */
static bool is_private_affair(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                              const Parties *sources, const Parties *targets) {
    const LexTree *lt = event_lex(b, sentence);
    EventType type = match->act->event;
    if (is_public_side(lt, sources) || is_public_side(lt, targets)) return false;
    if (type == EVENT_ASSAULT && has_name(lt, sources)) return false;
    if (is_done_by_crowds(type) && is_crowd(b, sentence, sources)) return false;
    if (sources->count && is_firm(targets)) return true;
    return is_private_side(lt, sources) && type != EVENT_PROTEST;
}

bool is_other_field(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                    const Parties *sources, const Parties *targets) {
    const LexTree *lt = event_lex(b, sentence);
    if (is_private_affair(b, sentence, match, sources, targets)) return true;
    if (is_told_by_a_work(lt, match->node)) return true;
    if (is_sport(lt)) return true;
    bool both = is_public_side(lt, sources) && targets->coded;
    return !both && !is_armed_side(b, sentence, sources) && is_market(lt);
}
