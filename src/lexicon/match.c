#include "lexicon/match_parts.h"

#include <string.h>

bool extras_hold(const LexTree *lt, int32_t node, const Trigger *trigger) {
    bool verbal = trigger->pos == TRIGGER_VERB || trigger->pos == TRIGGER_ADJECTIVE;
    for (uint32_t i = 0; i < trigger->extra_count; i++)
        if (extra_word(lt, node, trigger->extra[i], verbal) == NO_NODE) return false;
    return true;
}

void match_extras(const LexTree *lt, const ActMatch *match, Fillers *out) {
    const Trigger *trigger = match->trigger;
    bool verbal = trigger->pos == TRIGGER_VERB || trigger->pos == TRIGGER_ADJECTIVE;
    for (uint32_t i = 0; i < trigger->extra_count; i++)
        fillers_add(out, extra_word(lt, match->node, trigger->extra[i], verbal));
}

static bool is_gerund_noun(const LexTree *lt, int32_t node) {
    const Tree *tree = lt->tree;
    return node_xpos_is(tree, node, "VBG") && tree_child(tree, node, REL_DET) != NO_NODE;
}

/* "Turkish Jets Bomb Camps": what has a subject and an object is no noun. */
static bool is_clause_head(const LexTree *lt, int32_t node) {
    return tree_child(lt->tree, node, REL_NSUBJ) != NO_NODE &&
           tree_child(lt->tree, node, REL_OBJ) != NO_NODE &&
           tree_child(lt->tree, node, REL_COP) == NO_NODE;
}

bool pos_fits(const LexTree *lt, int32_t node, TriggerPos pos) {
    Upos upos = node_of(lt, node)->upos;
    switch (pos) {
    case TRIGGER_VERB:
        return (upos == UPOS_VERB && !is_gerund_noun(lt, node)) ||
               (upos == UPOS_NOUN && is_clause_head(lt, node));
    case TRIGGER_NOUN:
        return (upos == UPOS_NOUN && !is_clause_head(lt, node)) || upos == UPOS_PROPN ||
               is_gerund_noun(lt, node);
    case TRIGGER_ADJECTIVE:
        return upos == UPOS_ADJ || (upos == UPOS_VERB && node_xpos_is(lt->tree, node, "VBN"));
    case TRIGGER_PHRASE:
        return false;
    }
    return false;
}

static bool fits_loosely(const LexTree *lt, int32_t node) {
    Upos upos = node_of(lt, node)->upos;
    return upos == UPOS_VERB || upos == UPOS_NOUN || upos == UPOS_ADJ || upos == UPOS_PROPN;
}

/* "plans talks": who plans them holds them. "foiled an attack", "demanded talks" say nothing of
 * who. */
static bool passes_subject(const Mood *mood) {
    return mood->effect == STATUS_PLANNED || mood->effect == STATUS_THREATENED;
}

/* "rallied in Barcelona against the jailing": what "rally in" carries stands behind its "in". */
static bool stands_behind(const LexTree *lt, int32_t noun, int32_t verb) {
    const Trigger *light = find_trigger(lt, verb, ENTRY_LIGHT);
    int32_t mark = tree_child(lt->tree, noun, REL_CASE);
    if (node_of(lt, noun)->relation != REL_OBL || !light || !light->extra_count || mark == NO_NODE)
        return true;
    for (uint32_t i = 0; i < light->extra_count; i++)
        if (word_is(lt, mark, light->extra[i])) return true;
    return false;
}

Carrier carrier_of(const LexTree *lt, int32_t noun) {
    Carrier carrier = {.verb = NO_NODE};
    int32_t top = compound_top(lt, noun);
    const Node *n = node_of(lt, top);
    if (n->head == NO_NODE) return carrier;
    bool verbal = node_of(lt, n->head)->upos == UPOS_VERB;
    bool below = n->relation == REL_OBJ || n->relation == REL_NSUBJ_PASS ||
                 n->relation == REL_OBL || n->relation == REL_XCOMP ||
                 (n->relation == REL_NSUBJ && node_of(lt, n->head)->upos == UPOS_VERB);
    if (!verbal || !below) return carrier;
    const Light *light = n->relation == REL_NSUBJ ? NULL : match_light(lt, n->head);
    const Mood *mood = n->relation == REL_NSUBJ ? NULL : match_mood(lt, n->head);
    if (light && !stands_behind(lt, top, n->head)) light = NULL;
    if (!light && !mood && n->relation != REL_OBJ && n->relation != REL_NSUBJ_PASS) return carrier;
    carrier = (Carrier){.verb = n->head, .light = light, .mood = mood && passes_subject(mood)};
    return carrier;
}

static bool joined_at(const LexTree *lt, const JoinedWord *word, int32_t node, Fillers *parts) {
    if (!word_is(lt, node, word->head)) return false;
    if ((node_of(lt, node)->upos == UPOS_VERB) != (word->verbal != 0)) return false;
    Fillers here = {.count = 0};
    for (uint32_t i = 0; i < word->extra_count; i++) {
        int32_t extra = extra_word(lt, node, word->extra[i], word->verbal);
        if (extra == NO_NODE) return false;
        fillers_add(&here, extra);
    }
    for (uint32_t i = 0; i < here.count; i++) fillers_add(parts, here.node[i]);
    return true;
}

bool match_words(const LexTree *lt, const Condition *condition, int32_t node, Fillers *parts) {
    bool fits = lexicon_words_have(lt->lexicon, condition->words, lt->lemmas[node]) ||
                lexicon_words_have(lt->lexicon, condition->words, lt->forms[node]);
    const JoinedWord *joined = lexicon_joined(lt->lexicon, condition->joined);
    for (uint32_t i = 0; i < condition->joined.count; i++)
        if (joined_at(lt, &joined[i], node, parts)) fits = true;
    return fits;
}

/* "dockers" of "hundreds of dockers": the noun that another only counts. */
static int32_t counted_noun(const LexTree *lt, int32_t node) {
    int32_t child = node_of(lt, node)->first_child;
    for (; child != NO_NODE; child = node_of(lt, child)->next_sibling)
        if (node_of(lt, child)->relation == REL_NMOD &&
            node_lemma_is(lt->tree, tree_child(lt->tree, child, REL_CASE), "of"))
            break;
    bool counts = child != NO_NODE && lexicon_set_has(lt->lexicon, "partitive", lt->lemmas[node]);
    return counts ? child : NO_NODE;
}

static bool filler_fits(const LexTree *lt, const Condition *condition, int32_t node) {
    Fillers parts = {.count = 0};
    if (condition->any) return !node_is_date(lt, node);
    if (condition->classes && lt->classes && (lt->classes[node] & condition->classes)) return true;
    if (match_words(lt, condition, node, &parts)) return true;
    int32_t counted = counted_noun(lt, node);
    return counted != NO_NODE && match_words(lt, condition, counted, &parts);
}

static int32_t first_fitting(const LexTree *lt, const Condition *condition,
                             const Fillers *fillers) {
    for (uint32_t i = 0; i < fillers->count; i++)
        if (filler_fits(lt, condition, fillers->node[i])) return fillers->node[i];
    return NO_NODE;
}

int32_t match_condition(const LexTree *lt, const ActMatch *match, const Condition *condition) {
    Fillers fillers = {.count = 0};
    match_slot(lt, match->node, match->trigger->pos, &match->carrier, &condition->slot, &fillers);
    return first_fitting(lt, condition, &fillers);
}

/* What fills the slots that the entries of one word ask for: dozens of entries, few slots. (All
 * noun triggers of a word have one carrier; the others have no use for it.) */
enum { SLOTS_KEPT = 16 };
typedef struct Filled {
    struct {
        TriggerPos pos;
        Slot slot;
        Fillers fillers;
    } kept[SLOTS_KEPT];
    uint32_t count;
} Filled;

/* room is for a slot that is not kept. */
static const Fillers *fillers_of(const LexTree *lt, const ActMatch *match, const Slot *slot,
                                 Filled *filled, Fillers *room) {
    TriggerPos pos = match->trigger->pos;
    for (uint32_t i = 0; i < filled->count; i++)
        if (filled->kept[i].pos == pos && memcmp(&filled->kept[i].slot, slot, sizeof *slot) == 0)
            return &filled->kept[i].fillers;
    if (filled->count < SLOTS_KEPT) {
        filled->kept[filled->count].pos = pos;
        filled->kept[filled->count].slot = *slot;
        room = &filled->kept[filled->count++].fillers;
    }
    room->count = 0;
    match_slot(lt, match->node, pos, &match->carrier, slot, room);
    return room;
}

static bool condition_holds(const LexTree *lt, const ActMatch *match, const Condition *condition,
                            Filled *filled) {
    Fillers room;
    const Fillers *fillers = fillers_of(lt, match, &condition->slot, filled, &room);
    bool fits = first_fitting(lt, condition, fillers) != NO_NODE;
    return condition->unless ? !fits : fits;
}

bool match_pos_fits(const LexTree *lt, const ActMatch *match) {
    return pos_fits(lt, match->node, match->trigger->pos);
}

/* Loosely, conditions only count. But a word that an entry asks two things of means too little by
 * itself ("said that it would send"): such an entry is never loose. */
static bool conditions_hold(const LexTree *lt, ActMatch *match, Range asked, bool loose,
                            Filled *filled) {
    const Condition *conditions = lexicon_conditions(lt->lexicon, asked);
    uint32_t wanted = 0, met = 0;
    bool all = true;
    for (uint32_t i = 0; i < asked.count; i++) {
        bool holds = condition_holds(lt, match, &conditions[i], filled);
        if (!holds && !loose) return false;
        if (!conditions[i].unless) wanted++;
        if (holds && !conditions[i].unless) met++;
        all = all && holds;
    }
    match->score += 10 * met;
    return all || (loose && wanted < 2);
}

bool all_conditions_hold(const LexTree *lt, ActMatch *match) {
    Filled filled;
    filled.count = 0;
    return conditions_hold(lt, match, match->act->conditions, false, &filled);
}

static void keep_match(ActMatches *out, const ActMatch *match) {
    uint32_t at = out->count < ACT_MATCHES_MAX ? out->count : ACT_MATCHES_MAX - 1;
    if (out->count == ACT_MATCHES_MAX && out->match[at].score >= match->score) return;
    /* Later entries win over earlier ones of the same score. */
    while (at > 0 && out->match[at - 1].score <= match->score) {
        out->match[at] = out->match[at - 1];
        at--;
    }
    out->match[at] = *match;
    if (out->count < ACT_MATCHES_MAX) out->count++;
}

void match_acts(const LexTree *lt, int32_t node, bool loose, ActMatches *out) {
    out->count = 0;
    uint32_t count = 0;
    WordId lemma = lt->lemmas[node];
    const Trigger *triggers = lemma ? lexicon_triggers(lt->lexicon, lemma, &count) : NULL;
    uint32_t act_count;
    const Act *acts = lexicon_acts(lt->lexicon, &act_count);
    Filled filled;
    filled.count = 0;
    bool have_carrier = false;
    Carrier carrier = {.verb = NO_NODE};
    for (uint32_t i = 0; i < count; i++) {
        const Trigger *trigger = &triggers[i];
        if (trigger->kind != ENTRY_ACT) continue;
        bool fits = pos_fits(lt, node, trigger->pos);
        if (!fits && !(loose && fits_loosely(lt, node))) continue;
        if (!extras_hold(lt, node, trigger)) continue;
        if (!have_carrier && trigger->pos == TRIGGER_NOUN) {
            carrier = carrier_of(lt, node);
            have_carrier = true;
        }
        ActMatch match = {.act = &acts[trigger->entry],
                          .trigger = trigger,
                          .node = node,
                          .carrier = carrier,
                          .score = 2 + 12 * trigger->extra_count};
        if (!fits) match.score = 0;
        if (conditions_hold(lt, &match, match.act->conditions, loose, &filled))
            keep_match(out, &match);
    }
}

const Harm *match_harm(const LexTree *lt, int32_t node, const Trigger **trigger) {
    uint32_t count = 0, harm_count, best = 0;
    WordId lemma = lt->lemmas[node];
    const Trigger *triggers = lemma ? lexicon_triggers(lt->lexicon, lemma, &count) : NULL;
    const Harm *harms = lexicon_harms(lt->lexicon, &harm_count), *found = NULL;
    Filled filled;
    filled.count = 0;
    for (uint32_t i = 0; i < count; i++) {
        const Trigger *t = &triggers[i];
        if (t->kind != ENTRY_HARM || !pos_fits(lt, node, t->pos) || !extras_hold(lt, node, t))
            continue;
        ActMatch match = {.trigger = t, .node = node, .carrier = {.verb = NO_NODE}};
        match.score = 2 + 12 * t->extra_count;
        if (!conditions_hold(lt, &match, harms[t->entry].conditions, false, &filled)) continue;
        if (match.score < best) continue;
        best = match.score;
        found = &harms[t->entry];
        *trigger = t;
    }
    return found;
}

/* The copula or auxiliary "be" of a clause, or NO_NODE. */
static int32_t form_of_be(const LexTree *lt, int32_t node) {
    int32_t child = node_of(lt, node)->first_child;
    for (; child != NO_NODE; child = node_of(lt, child)->next_sibling) {
        Relation r = node_of(lt, child)->relation;
        if (r == REL_COP || r == REL_AUX_PASS) return child;
        if (r == REL_AUX && node_lemma_is(lt->tree, child, "be")) return child;
    }
    return NO_NODE;
}

/* The trigger of a kind that fits at a node, the longest first. "be_set" stands in the lexicon
 * under "be", but on the tree "set" heads the clause. */
const Trigger *find_trigger(const LexTree *lt, int32_t node, EntryKind kind) {
    const Trigger *best = NULL;
    uint32_t count = 0;
    const Trigger *triggers =
        lt->lemmas[node] ? lexicon_triggers(lt->lexicon, lt->lemmas[node], &count) : NULL;
    for (uint32_t i = 0; i < count; i++) {
        const Trigger *t = &triggers[i];
        if (t->kind != kind || !pos_fits(lt, node, t->pos) || !extras_hold(lt, node, t)) continue;
        if (!best || t->extra_count >= best->extra_count) best = t;
    }
    int32_t be = form_of_be(lt, node);
    if (be == NO_NODE || !lt->lemmas[be]) return best;
    triggers = lexicon_triggers(lt->lexicon, lt->lemmas[be], &count);
    for (uint32_t i = 0; i < count; i++) {
        const Trigger *t = &triggers[i];
        if (t->kind == kind && t->extra_count > 0 && word_is(lt, node, t->extra[0]) &&
            (!best || t->extra_count >= best->extra_count))
            best = t;
    }
    return best;
}

const Speech *match_speech(const LexTree *lt, int32_t node) {
    const Trigger *trigger = find_trigger(lt, node, ENTRY_SPEECH);
    uint32_t count;
    return trigger ? &lexicon_speeches(lt->lexicon, &count)[trigger->entry] : NULL;
}

const Mood *match_mood(const LexTree *lt, int32_t node) {
    const Trigger *trigger = find_trigger(lt, node, ENTRY_MOOD);
    uint32_t count;
    return trigger ? &lexicon_moods(lt->lexicon, &count)[trigger->entry] : NULL;
}

const Light *match_light(const LexTree *lt, int32_t verb) {
    const Trigger *trigger = find_trigger(lt, verb, ENTRY_LIGHT);
    uint32_t count;
    return trigger ? &lexicon_lights(lt->lexicon, &count)[trigger->entry] : NULL;
}

/* The trigger of a phrase of that kind whose words stand from a node on, the longest first. */
static const Trigger *phrase_at(const LexTree *lt, int32_t node, EntryKind kind) {
    uint32_t count = 0;
    const Trigger *triggers =
        lt->forms[node] ? lexicon_triggers(lt->lexicon, lt->forms[node], &count) : NULL;
    const Trigger *best = NULL;
    for (uint32_t i = 0; i < count; i++) {
        const Trigger *t = &triggers[i];
        if (t->kind != kind || t->pos != TRIGGER_PHRASE) continue;
        uint32_t k = 0;
        while (k < t->extra_count && (uint32_t)node + 1 + k < lt->tree->count &&
               lt->forms[(uint32_t)node + 1 + k] == t->extra[k])
            k++;
        if (k == t->extra_count && (!best || t->extra_count > best->extra_count)) best = t;
    }
    return best;
}

const Speech *match_phrase(const LexTree *lt, int32_t node, uint32_t *length) {
    const Trigger *trigger = phrase_at(lt, node, ENTRY_SPEECH);
    uint32_t count;
    if (!trigger) return NULL;
    *length = 1 + trigger->extra_count;
    return &lexicon_speeches(lt->lexicon, &count)[trigger->entry];
}

const Mood *match_mood_phrase(const LexTree *lt, int32_t node, uint32_t *length) {
    const Trigger *trigger = phrase_at(lt, node, ENTRY_MOOD);
    uint32_t count;
    if (!trigger) return NULL;
    *length = 1 + trigger->extra_count;
    return &lexicon_moods(lt->lexicon, &count)[trigger->entry];
}
