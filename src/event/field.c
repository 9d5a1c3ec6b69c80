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

/* The word that names a party, where it stands in this sentence (a speaker may stand in another).
 * Two parties of one word ("the two sides") are told apart by their sign. */
static int32_t word_of(const LexTree *lt, const Parties *side, uint32_t i) {
    TextSpan span = side->party[i].span;
    const Sentence *sentence = lt->tree->sentence;
    int32_t node = side->node[i] < NO_NODE ? -2 - side->node[i] : side->node[i];
    bool here = span.start >= sentence->start && span.end <= sentence->end;
    return here && node < (int32_t)lt->tree->count ? node : NO_NODE;
}

/* Nobody's word (the speaker of another sentence) is in no set. */
static bool is_in(const LexTree *lt, const char *set, int32_t word) {
    if (word < 0) return false;
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

static bool is_of(const LexTree *lt, const char *sure, const char *likely) {
    return points_of(lt, sure, likely) >= FIELD_POINTS && !has_word_of(lt, "field-politics");
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

static bool is_word(const LexTree *lt, int32_t node, Upos upos) {
    return node != NO_NODE && lt->tree->nodes[node].upos == upos;
}

/* "The former sergeant": out of uniform he acts for himself. */
static bool is_retired(const LexTree *lt, const Party *party, int32_t node) {
    static const char *const uniformed[] = {"MIL", "COP", "SPY"};
    if (node == NO_NODE || !STR_IN(str_of(party->sector), uniformed)) return false;
    int32_t child = lt->tree->nodes[node].first_child;
    for (; child != NO_NODE; child = lt->tree->nodes[child].next_sibling)
        if (node_lemma_is(lt->tree, child, "former") || node_lemma_is(lt->tree, child, "retired"))
            return true;
    return false;
}

/* Who is known to act for nobody but himself: a goalkeeper, a brewer, a married couple. A people
 * with a code of its own (KUR) may act as one. */
static bool is_private(const LexTree *lt, const Party *party, int32_t node) {
    static const char *const sectors[] = {"CVL", "BUS", "MED"};
    if (is_retired(lt, party, node)) return true;
    if (STR_IN(str_of(party->sector), sectors))
        return !is_word(lt, node, UPOS_PRON) && str_ends(str_of(party->code), party->sector);
    return !party->sector[0] && is_in(lt, "private", node);
}

/* Whether one of the side may be of politics or arms: any code that is not private, a name that no
 * entry knows, a pronoun. */
static bool is_public_side(const LexTree *lt, const Parties *side) {
    for (uint32_t i = 0; i < side->count; i++) {
        const Party *party = &side->party[i];
        if (is_private(lt, party, word_of(lt, side, i))) continue;
        int32_t node = word_of(lt, side, i);
        if (party->code[0] || is_word(lt, node, UPOS_PROPN) || is_word(lt, node, UPOS_PRON))
            return true;
    }
    return false;
}

static bool is_armed_side(const EventBuilder *b, uint32_t sentence, const Parties *side) {
    const LexTree *lt = event_lex(b, sentence);
    for (uint32_t i = 0; i < side->count; i++) {
        int32_t node = word_of(lt, side, i);
        const Mention *mention = node == NO_NODE ? NULL : mention_at(b, sentence, node);
        if (mention && (mention->classes & CLASS_ARMED)) return true;
    }
    return false;
}

static bool is_private_side(const LexTree *lt, const Parties *side) {
    for (uint32_t i = 0; i < side->count; i++)
        if (!is_private(lt, &side->party[i], word_of(lt, side, i))) return false;
    return side->count > 0;
}

/* Crowds are no private persons: one village attacks the other, residents ask for help. */
static bool is_crowd(const EventBuilder *b, uint32_t sentence, const Parties *side) {
    const LexTree *lt = event_lex(b, sentence);
    for (uint32_t i = 0; i < side->count; i++) {
        int32_t node = word_of(lt, side, i);
        const Mention *mention = node == NO_NODE ? NULL : mention_at(b, sentence, node);
        bool many = (mention && mention->plural) || is_in(lt, "partitive", node);
        if (many && !strcmp(side->party[i].sector, "CVL") && !is_in(lt, "private", node))
            return true;
    }
    return false;
}

/* "The Revolutionary People's Front": what has a name of its own may be an armed group. */
static bool has_name(const LexTree *lt, const Parties *side) {
    for (uint32_t i = 0; i < side->count; i++)
        if (is_word(lt, word_of(lt, side, i), UPOS_PROPN)) return true;
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
static bool is_private_affair(const EventBuilder *b, uint32_t sentence, EventType type,
                              const Parties *sources, const Parties *targets) {
    const LexTree *lt = event_lex(b, sentence);
    if (is_firm(sources) && !targets->coded) return true;
    if (is_public_side(lt, sources) || is_public_side(lt, targets)) return false;
    if (type == EVENT_ASSAULT && has_name(lt, sources)) return false;
    if (is_done_by_crowds(type) && is_crowd(b, sentence, sources)) return false;
    if (sources->count && is_firm(targets)) return true;
    return is_private_side(lt, sources) && type != EVENT_PROTEST;
}

/* Whether all who are known of the side are private or of the courts or the police: those
 * who have to do with crime. */
static bool is_of_crime(const LexTree *lt, const Parties *side) {
    static const char *const sectors[] = {"JUD", "COP"};
    for (uint32_t i = 0; i < side->count; i++) {
        const Party *party = &side->party[i];
        bool law = STR_IN(str_of(party->sector), sectors);
        if (party->code[0] && !law && !is_private(lt, party, word_of(lt, side, i))) return false;
    }
    return true;
}

/* A burglary, a quarrel of neighbours, a doctor who cheats his patients. */
static bool is_crime(const LexTree *lt, EventType type, const Parties *sources,
                     const Parties *targets) {
    bool deed = type == EVENT_ASSAULT || type == EVENT_COERCE || type == EVENT_ACCUSE;
    return deed && is_of_crime(lt, sources) && is_of_crime(lt, targets) &&
           has_word_of(lt, "field-crime") && !has_word_of(lt, "field-force");
}

/* Whether the phrase of one of the side has a word of the set: "Franco's troops". */
static bool side_has(const LexTree *lt, const Parties *side, const char *set) {
    for (uint32_t i = 0; i < side->count; i++) {
        int32_t node = word_of(lt, side, i);
        if (node == NO_NODE) continue;
        if (is_in(lt, set, node)) return true;
        int32_t child = lt->tree->nodes[node].first_child;
        for (; child != NO_NODE; child = lt->tree->nodes[child].next_sibling) {
            Relation r = lt->tree->nodes[child].relation;
            bool names = r == REL_COMPOUND || r == REL_NMOD_POSS || r == REL_AMOD || r == REL_FLAT;
            if (names && is_in(lt, set, child)) return true;
        }
    }
    return false;
}

/* Beasts and machines: "wolves have returned to Denmark". */
static bool is_creature(const LexTree *lt, const Parties *side) {
    for (uint32_t i = 0; i < side->count; i++)
        if (is_word(lt, word_of(lt, side, i), UPOS_NOUN) &&
            is_in(lt, "creature", word_of(lt, side, i)))
            return true;
    return false;
}

/* "Asked whether the police had gone too far": a question is no request. */
static bool is_question(const LexTree *lt, int32_t node, EventType type) {
    Fillers clauses = {.count = 0};
    if (type != EVENT_REQUEST || !node_lemma_is(lt->tree, node, "ask")) return false;
    tree_clauses(lt->tree, node, &clauses);
    for (uint32_t i = 0; i < clauses.count; i++) {
        int32_t mark = tree_child(lt->tree, clauses.node[i], REL_MARK);
        if (mark != NO_NODE &&
            (node_lemma_is(lt->tree, mark, "whether") || node_lemma_is(lt->tree, mark, "if")))
            return true;
    }
    return false;
}

/* What people told a pollster, they did to nobody. */
static bool is_polled(const LexTree *lt, EventType type, const Parties *sources) {
    bool verbal = event_type_quad(type) == 1 || event_type_quad(type) == 3;
    if (!verbal || !has_word_of(lt, "poll")) return false;
    for (uint32_t i = 0; i < sources->count; i++)
        if (sources->party[i].sector[0] && strcmp(sources->party[i].sector, "CVL") != 0)
            return false;
    return true;
}

bool is_other_field(const EventBuilder *b, uint32_t sentence, int32_t node, EventType type,
                    const Parties *sources, const Parties *targets) {
    const LexTree *lt = event_lex(b, sentence);
    if (is_private_affair(b, sentence, type, sources, targets) || is_question(lt, node, type))
        return true;
    if (side_has(lt, sources, "bygone") || side_has(lt, targets, "bygone")) return true;
    if (is_creature(lt, sources) || is_told_by_a_work(lt, node)) return true;
    if (is_of(lt, "field-sport-sure", "field-sport")) return true;
    if (is_crime(lt, type, sources, targets) || is_polled(lt, type, sources)) return true;
    bool both = is_public_side(lt, sources) && targets->coded;
    if (is_armed_side(b, sentence, sources)) return false;
    return !both && (is_of(lt, "field-show-sure", "field-show") ||
                     is_of(lt, "field-market-sure", "field-market"));
}
