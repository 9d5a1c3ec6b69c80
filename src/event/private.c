#include "event/field.h"

#include <string.h>

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
bool party_is_private(const LexTree *lt, const Party *party, int32_t node) {
    static const char *const sectors[] = {"CVL", "BUS", "MED"};
    if (is_retired(lt, party, node)) return true;
    if (STR_IN(str_of(party->sector), sectors))
        return !word_is_of(lt, node, UPOS_PRON) && str_ends(str_of(party->code), party->sector);
    return !party->sector[0] && word_in(lt, "private", node);
}

/* Whether one of the side may be of politics or arms: any code that is not private, a name that no
 * entry knows, a pronoun. */
bool is_public_side(const LexTree *lt, const Parties *side) {
    for (uint32_t i = 0; i < side->count; i++) {
        const Party *party = &side->party[i];
        if (party_is_private(lt, party, party_word(lt, side, i))) continue;
        int32_t node = party_word(lt, side, i);
        if (party->code[0] || word_is_of(lt, node, UPOS_PROPN) || word_is_of(lt, node, UPOS_PRON))
            return true;
    }
    return false;
}

static bool is_private_side(const LexTree *lt, const Parties *side) {
    for (uint32_t i = 0; i < side->count; i++)
        if (!party_is_private(lt, &side->party[i], party_word(lt, side, i))) return false;
    return side->count > 0;
}

/* Crowds are no private persons: one village attacks the other, residents ask for help. */
static bool is_crowd(const EventBuilder *b, uint32_t sentence, const Parties *side) {
    const LexTree *lt = event_lex(b, sentence);
    for (uint32_t i = 0; i < side->count; i++) {
        int32_t node = party_word(lt, side, i);
        const Mention *mention = node == NO_NODE ? NULL : mention_at(b, sentence, node);
        bool many = (mention && mention->plural) || word_in(lt, "partitive", node);
        if (many && !strcmp(side->party[i].sector, "CVL") && !word_in(lt, "private", node))
            return true;
    }
    return false;
}

/* "The Revolutionary People's Front": what has a name of its own may be an armed group. */
static bool has_name(const LexTree *lt, const Parties *side) {
    for (uint32_t i = 0; i < side->count; i++)
        if (word_is_of(lt, party_word(lt, side, i), UPOS_PROPN)) return true;
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

/* What firms do to each other every day, whether their names are known or not. */
static bool is_dealing(EventType type) {
    uint32_t quad = event_type_quad(type);
    return quad == 1 || type == EVENT_COOPERATE || type == EVENT_ACCUSE || type == EVENT_REQUEST ||
           type == EVENT_REJECT;
}

/* What private persons and firms do to each other is their own affair: they sue, hire, rob. Whom
 * nobody known hit may still be a victim of war. */
bool is_private_affair(const EventBuilder *b, uint32_t sentence, EventType type,
                       const Parties *sources, const Parties *targets) {
    const LexTree *lt = event_lex(b, sentence);
    if (is_firm(sources) && !targets->coded) return true;
    if (is_firm(targets) && !sources->coded && sources->count && is_dealing(type)) return true;
    if (type == EVENT_COOPERATE && is_crowd(b, sentence, sources)) return true;
    if (is_public_side(lt, sources) || is_public_side(lt, targets)) return false;
    if (type == EVENT_ASSAULT && has_name(lt, sources)) return false;
    bool aimed = type != EVENT_ACCUSE || targets->coded; /* anger at a film is no accusation */
    if (aimed && is_done_by_crowds(type) && is_crowd(b, sentence, sources)) return false;
    if (sources->count && is_firm(targets)) return true;
    return is_private_side(lt, sources) && type != EVENT_PROTEST;
}
