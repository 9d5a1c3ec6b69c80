#include "event/field.h"

#include <string.h>

/* Whether a word names a film, a book, a play, and is not what set something off: "the film sparked
 * protests". */
static bool is_work(const LexTree *lt, int32_t word, int32_t verb) {
    if (lt->tree->nodes[word].upos != UPOS_NOUN || !word_in(lt, "work", word)) return false;
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

/* "plays a drug lord who bombs an airliner": what a character does. "played down", "plays a role
 * in" are no acting. */
static bool is_acted(const LexTree *lt, int32_t verb, int32_t below) {
    static const char *const acting[] = {"play", "portray", "impersonate"};
    static const char *const parts[] = {"role",  "part", "game",    "card",
                                        "match", "host", "politics"};
    if (below == NO_NODE || !STR_IN(lt->tree->nodes[verb].lemma, acting)) return false;
    const Node *object = &lt->tree->nodes[below];
    return object->relation == REL_OBJ && !STR_IN(object->lemma, parts) &&
           tree_child(lt->tree, verb, REL_COMPOUND_PRT) == NO_NODE;
}

/* Whether the act is told by a work: below its name ("a novel about the siege"), below a verb that
 * it is the subject of, or in it. */
static bool is_told_by_a_work(const LexTree *lt, int32_t node) {
    for (int32_t at = node, below = NO_NODE; at != NO_NODE; at = lt->tree->nodes[at].head) {
        if (at != node && is_work(lt, at, NO_NODE)) return true;
        if (is_acted(lt, at, below)) return true;
        below = at;
        if (is_subject_a_work(lt, at) || is_set_in_a_work(lt, at)) return true;
    }
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
    if (!verbal || !tree_has(lt, "poll")) return false;
    for (uint32_t i = 0; i < sources->count; i++)
        if (sources->party[i].sector[0] && strcmp(sources->party[i].sector, "CVL") != 0)
            return false;
    return true;
}

static bool is_quoted(const Tree *tree) {
    for (int32_t w = 0; w < (int32_t)tree->count; w++) {
        Str form = tree->nodes[w].token.form;
        if (str_is(form, "\"") || str_is(form, "“") || str_is(form, "”") || str_is(form, "''"))
            return true;
    }
    return false;
}

/* "What would a war between India and China look like?": a noun in a question is only its matter.
 * What stands before a colon or a dash is ("Israel bombs Iran: what next?"). */
static bool is_asked(const Tree *tree, int32_t node) {
    if (tree->nodes[node].upos == UPOS_VERB) return false; /* "Could China attack?": it may */
    if (tree->count == 0 || !str_is(tree->nodes[tree->count - 1].token.form, "?")) return false;
    for (int32_t w = node; w < (int32_t)tree->count; w++) {
        Str form = tree->nodes[w].token.form;
        if (str_is(form, ":") || str_is(form, "-") || str_is(form, "–") || str_is(form, "—"))
            return false;
    }
    return !is_quoted(tree);
}

/* "An army marches on its stomach": a saying, where a report would say whose army. */
static bool is_saying(const LexTree *lt, int32_t node, const Parties *sources) {
    if (!node_xpos_is(lt->tree, node, "VBZ") || sources->count != 1) return false;
    int32_t who = party_word(lt, sources, 0);
    if (!word_is_of(lt, who, UPOS_NOUN) || sources->party[0].country[0]) return false;
    int32_t article = tree_child(lt->tree, who, REL_DET);
    return article != NO_NODE &&
           (node_lemma_is(lt->tree, article, "a") || node_lemma_is(lt->tree, article, "every"));
}

bool is_unreported(const LexTree *lt, int32_t node, EventType type, const Parties *sources) {
    return is_question(lt, node, type) || is_told_by_a_work(lt, node) ||
           is_polled(lt, type, sources) || is_asked(lt->tree, node) || is_saying(lt, node, sources);
}
