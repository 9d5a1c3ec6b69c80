/* Fields of life that borrow the words of war: in a report of a match or of the stock exchange an
 * "attack" is a figure of speech, and what a film tells nobody did. The words of each field are
 * sets of the lexicon (sets/fields.lex). */
#include "event/field.h"

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
int32_t party_word(const LexTree *lt, const Parties *side, uint32_t i) {
    TextSpan span = side->party[i].span;
    const Sentence *sentence = lt->tree->sentence;
    int32_t node = side->node[i] < NO_NODE ? -2 - side->node[i] : side->node[i];
    bool here = span.start >= sentence->start && span.end <= sentence->end;
    return here && node < (int32_t)lt->tree->count ? node : NO_NODE;
}

/* Nobody's word (the speaker of another sentence) is in no set. */
bool word_in(const LexTree *lt, const char *set, int32_t word) {
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
        if (thing && word_in(lt, sure, w))
            points += SURE_POINTS;
        else if (word_in(lt, likely, w))
            points += POINT;
    }
    return points;
}

bool word_is_of(const LexTree *lt, int32_t word, Upos upos) {
    return word != NO_NODE && lt->tree->nodes[word].upos == upos;
}

bool tree_has(const LexTree *lt, const char *set) {
    for (int32_t w = 0; w < (int32_t)lt->tree->count; w++)
        if (word_in(lt, set, w)) return true;
    return false;
}

static bool is_of(const LexTree *lt, const char *sure, const char *likely) {
    return points_of(lt, sure, likely) >= FIELD_POINTS && !tree_has(lt, "field-politics");
}

/* Whether all who are known of the side are private or of the courts, the police or the underworld:
 * those who have to do with crime. */
static bool is_of_crime(const LexTree *lt, const Parties *side) {
    static const char *const sectors[] = {"JUD", "COP", "CRM"};
    for (uint32_t i = 0; i < side->count; i++) {
        const Party *party = &side->party[i];
        bool law = STR_IN(str_of(party->sector), sectors);
        if (party->code[0] && !law && !party_is_private(lt, party, party_word(lt, side, i)))
            return false;
    }
    return true;
}

/* A burglary, a quarrel of neighbours, a doctor who cheats his patients. */
static bool is_crime(const LexTree *lt, EventType type, const Parties *sources,
                     const Parties *targets) {
    bool deed = type == EVENT_ASSAULT || type == EVENT_COERCE || type == EVENT_ACCUSE;
    return deed && is_of_crime(lt, sources) && is_of_crime(lt, targets) &&
           tree_has(lt, "field-crime") && !tree_has(lt, "field-force");
}

/* Whether the phrase of one of the side has a word of the set: "Franco's troops". */
static bool side_has(const LexTree *lt, const Parties *side, const char *set) {
    for (uint32_t i = 0; i < side->count; i++) {
        int32_t node = party_word(lt, side, i);
        if (node == NO_NODE) continue;
        if (word_in(lt, set, node)) return true;
        int32_t child = lt->tree->nodes[node].first_child;
        for (; child != NO_NODE; child = lt->tree->nodes[child].next_sibling) {
            Relation r = lt->tree->nodes[child].relation;
            bool names = r == REL_COMPOUND || r == REL_NMOD_POSS || r == REL_AMOD || r == REL_FLAT;
            if (names && word_in(lt, set, child)) return true;
        }
    }
    return false;
}

/* Beasts and machines: "wolves have returned to Denmark". */
static bool is_creature(const LexTree *lt, const Parties *side) {
    for (uint32_t i = 0; i < side->count; i++)
        if (word_is_of(lt, party_word(lt, side, i), UPOS_NOUN) &&
            word_in(lt, "creature", party_word(lt, side, i)))
            return true;
    return false;
}

static bool is_armed_side(const EventBuilder *b, uint32_t sentence, const Parties *side) {
    const LexTree *lt = event_lex(b, sentence);
    for (uint32_t i = 0; i < side->count; i++) {
        int32_t node = party_word(lt, side, i);
        const Mention *mention = node == NO_NODE ? NULL : mention_at(b, sentence, node);
        if (mention && (mention->classes & CLASS_ARMED)) return true;
    }
    return false;
}

/* "The president underwent surgery in Brasilia": where it was, and he is at home there. */
static bool is_at_home(const LexTree *lt, EventType type, const Parties *sources,
                       const Parties *targets) {
    if (sources->count != 1 || targets->count != 1 || event_type_quad(type) > 2) return false;
    int32_t node = party_word(lt, sources, 0);
    const Party *from = &sources->party[0], *to = &targets->party[0];
    bool place = node != NO_NODE && lt->classes && (lt->classes[node] & CLASS_PLACE) &&
                 lt->tree->nodes[node].relation == REL_OBL;
    return place && from->country[0] && !strcmp(from->country, to->country);
}

bool is_other_field(const EventBuilder *b, uint32_t sentence, int32_t node, EventType type,
                    const Parties *sources, const Parties *targets) {
    const LexTree *lt = event_lex(b, sentence);
    if (is_private_affair(b, sentence, type, sources, targets)) return true;
    if (is_unreported(lt, node, type, sources)) return true;
    if (side_has(lt, sources, "bygone") || side_has(lt, targets, "bygone")) return true;
    if (is_creature(lt, sources) || is_at_home(lt, type, sources, targets)) return true;
    if (is_of(lt, "field-sport-sure", "field-sport")) return true;
    if (is_crime(lt, type, sources, targets)) return true;
    bool both = is_public_side(lt, sources) && targets->coded;
    if (is_armed_side(b, sentence, sources)) return false;
    return !both && (is_of(lt, "field-show-sure", "field-show") ||
                     is_of(lt, "field-market-sure", "field-market"));
}
