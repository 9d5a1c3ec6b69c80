/* "The Observatory confirmed the raid.", "Monitors confirmed it.", "The UN confirmed that both
 * hospitals were hit.": what was told before, once more, in the words of whoever bears it out. */
#include "event/before.h"
#include "event/said.h"

#include <string.h>

enum { BACK = 3 }; /* sentences */

/* What is confirmed: a noun or pronoun that points back, or a clause. */
typedef struct Confirmed {
    int32_t verb, speaker, noun, clause; /* the words; NO_NODE where there is none */
} Confirmed;

static bool is_done(const Tree *tree, int32_t verb) {
    static const char *const open[] = {"can",  "could", "may",  "might",
                                       "will", "would", "must", "should"};
    const Node *node = &tree->nodes[verb];
    bool finite = node->relation == REL_ROOT || node->relation == REL_CONJ;
    if (!finite || tree_child(tree, verb, REL_MARK) != NO_NODE) return false;
    for (int32_t child = node->first_child; child != NO_NODE;
         child = tree->nodes[child].next_sibling) {
        if (STR_IN(tree->nodes[child].lemma, open) || node_lemma_is(tree, child, "not") ||
            node_lemma_is(tree, child, "never"))
            return false;
    }
    return true;
}

/* "the advance", "the deaths", "it". */
static bool is_of_before(const LexTree *lt, int32_t noun) {
    static const char *const words[] = {"advance", "push",   "capture", "assault", "death",
                                        "hit",     "strike", "number",  "toll",    "report"};
    static const char *const pronouns[] = {"it", "this", "that"};
    const Node *node = &lt->tree->nodes[noun];
    if (node->upos == UPOS_PRON) return STR_IN(node->lemma, pronouns);
    if (points_back(lt, noun)) return true;
    int32_t article = tree_child(lt->tree, noun, REL_DET);
    return STR_IN(node->lemma, words) && article != NO_NODE &&
           node_lemma_is(lt->tree, article, "the") &&
           tree_child(lt->tree, noun, REL_NMOD) == NO_NODE;
}

static bool find_confirmed(const LexTree *lt, int32_t verb, Confirmed *out) {
    static const char *const verbs[] = {"confirm", "corroborate", "verify"};
    const Tree *tree = lt->tree;
    if (tree->nodes[verb].upos != UPOS_VERB || !STR_IN(tree->nodes[verb].lemma, verbs))
        return false;
    if (!is_done(tree, verb)) return false;
    int32_t agent = tree_child(tree, verb, REL_OBL_AGENT);
    int32_t told = tree_child(tree, verb, REL_NSUBJ_PASS);
    *out = (Confirmed){verb, agent, told, NO_NODE};
    if (told == NO_NODE) {
        out->speaker = tree_child(tree, verb, REL_NSUBJ);
        out->noun = tree_child(tree, verb, REL_OBJ);
        out->clause = tree_child(tree, verb, REL_CCOMP);
    }
    if (out->speaker == NO_NODE) return false;
    if (out->noun != NO_NODE) return is_of_before(lt, out->noun);
    return out->clause != NO_NODE;
}

/* Attacks, and ground that was taken. */
static bool is_act(const Event *event) {
    bool done = event->status == STATUS_ACTUAL || event->status == STATUS_CLAIMED;
    bool taken = event->type == EVENT_COERCE && str_is(event->mode, "seize");
    return done && (event->type == EVENT_ASSAULT || taken);
}

/* Whether the clause speaks of what the other sentence tells: one noun or verb is in both. */
static bool shares_word(const Tree *tree, int32_t clause, const Tree *other) {
    int32_t first, last;
    tree_extent(tree, clause, &first, &last);
    for (int32_t w = first; w <= last; w++) {
        const Node *node = &tree->nodes[w];
        if (node->upos != UPOS_NOUN && node->upos != UPOS_VERB) continue;
        for (uint32_t k = 0; k < other->count; k++)
            if (other->nodes[k].upos == node->upos && str_equal(other->nodes[k].lemma, node->lemma))
                return true;
    }
    return false;
}

static bool is_told_here(const EventBuilder *b, uint32_t first, const Tree *tree, int32_t clause) {
    for (uint32_t i = first; i < b->event_count; i++)
        if (b->events[i].quad == 4 && tree_dominates(tree, clause, b->events[i].trigger_word))
            return true;
    return false;
}

/* The act that is meant: the first of the nearest sentence that tells of one, or NO_EVENT. */
static uint32_t act_meant(const EventBuilder *b, uint32_t sentence, uint32_t first,
                          const Confirmed *c) {
    const Tree *tree = event_tree(b, sentence);
    uint32_t found = NO_EVENT;
    for (uint32_t i = first; i-- > 0;) {
        const Event *event = &b->events[i];
        if (event->sentence + BACK < sentence) break;
        if (found != NO_EVENT && b->events[found].sentence != event->sentence) break;
        if (!is_act(event)) continue;
        if (c->noun == NO_NODE && !shares_word(tree, c->clause, event_tree(b, event->sentence)))
            continue;
        found = i;
    }
    return found;
}

static void all_of(const Party *party, uint32_t count, Parties *out) {
    for (uint32_t i = 0; i < count; i++) keep_party(out, &party[i], -2 - (int32_t)i);
}

static void tell_again(EventBuilder *b, uint32_t sentence, uint32_t meant, const Confirmed *c) {
    const Act *act = act_named(b->lexicon, "act-confirmed");
    const Event told = b->events[meant];
    Parties doers = {.count = 0}, targets = {.count = 0};
    Trigger trigger = {.pos = TRIGGER_VERB, .kind = ENTRY_ACT};
    ActMatch match = {
        .act = act, .trigger = &trigger, .node = c->verb, .carrier = {.verb = NO_NODE}, .score = 2};
    Said said = {.sentence = sentence, .cue = NO_NODE, .kind = QUOTE_INDIRECT};
    if (!act) return;
    said_set_speaker(b, &said, c->speaker);
    if (said.mention == NO_MENTION || !b->mentions->actors[said.mention].code[0]) return;
    all_of(told.source, told.source_count, &doers);
    all_of(told.target, told.target_count, &targets);
    Event *event = event_add(b, sentence, &match, NULL, &doers, &targets);
    if (!event) return;
    event->type = told.type;
    event->quad = told.quad;
    event->mode = told.mode;
    event->contexts = told.contexts;
    event->cameo = told.cameo;
    event->goldstein = told.goldstein;
    event->status = STATUS_CLAIMED;
    event->said_by = speaker_of(b, &said);
    if (!event->place) event->place = told.place;
    take_date(event, &told);
    set_id(b, event);
}

void settle_confirmed(EventBuilder *b, uint32_t sentence, uint32_t first) {
    const LexTree *lt = event_lex(b, sentence);
    Confirmed c;
    if (first == 0) return;
    for (int32_t w = 0; w < (int32_t)lt->tree->count && !b->failed; w++) {
        if (!find_confirmed(lt, w, &c)) continue;
        if (c.noun == NO_NODE && is_told_here(b, first, lt->tree, c.clause)) continue;
        uint32_t meant = act_meant(b, sentence, first, &c);
        if (meant != NO_EVENT) tell_again(b, sentence, meant, &c);
    }
}
