#include "lexicon/match.h"

#include <string.h>

enum { NEAR_WORDS = 4 };

enum { STEM_MAX = 48 };

/* The word of the lexicon that stem + ending spells; with undouble the stem's last letter goes. */
static WordId known_stem(const Lexicon *lexicon, Str stem, const char *ending, bool undouble) {
    char text[STEM_MAX + 8];
    if (undouble) {
        if (stem.len < 3 || stem.data[stem.len - 1] != stem.data[stem.len - 2]) return 0;
        stem.len--;
    }
    if (stem.len < 2 || stem.len > STEM_MAX) return 0;
    memcpy(text, stem.data, stem.len);
    size_t len = strlen(ending);
    memcpy(text + stem.len, ending, len);
    return lexicon_word(lexicon, (Str){text, stem.len + len});
}

/* A lemma that the tagger got wrong ("bom" for "bombed") is no word of the lexicon; then the form
 * without its ending is looked up, as regular English inflection has it. */
static WordId lemma_by_form(const Lexicon *lexicon, const Node *node) {
    static const struct {
        const char *ending;
        const char *stem;
    } endings[] = {{"ied", "y"}, {"ed", ""}, {"ed", "e"}, {"ing", ""}, {"ing", "e"},
                   {"ies", "y"}, {"es", ""}, {"es", "e"}, {"s", ""},   {"men", "man"}};
    Str form = node->token.form;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        size_t cut = strlen(endings[i].ending);
        if (!str_ends(form, endings[i].ending) || form.len <= cut + 1) continue;
        Str stem = str_slice(form, 0, form.len - cut);
        WordId word = known_stem(lexicon, stem, endings[i].stem, false);
        if (!word && cut >= 2 && endings[i].stem[0] == '\0')
            word = known_stem(lexicon, stem, "", true);
        if (word) return word;
    }
    return 0;
}

static bool inflects(const Node *node) {
    return node->upos == UPOS_VERB || node->upos == UPOS_NOUN || node->upos == UPOS_PROPN ||
           node->upos == UPOS_ADJ;
}

parley_status lex_tree_make(const Lexicon *lexicon, const Tree *tree, const uint32_t *classes,
                            Arena *arena, LexTree *out, parley_error *err) {
    *out = (LexTree){.lexicon = lexicon, .tree = tree, .classes = classes};
    out->lemmas = arena_array(arena, tree->count, sizeof *out->lemmas);
    out->forms = arena_array(arena, tree->count, sizeof *out->forms);
    if (!out->lemmas || !out->forms) return error_memory(err);
    for (uint32_t i = 0; i < tree->count; i++) {
        out->lemmas[i] = lexicon_word(lexicon, tree->nodes[i].lemma);
        out->forms[i] = lexicon_word(lexicon, tree->nodes[i].token.form);
        const Node *node = &tree->nodes[i];
        /* The treebanks keep "troops" and "supplies" as lemmas; the lexicon's lists do not. */
        bool plural = !strcmp(node->xpos, "NNS") && str_ends(node->lemma, "s");
        WordId stem =
            inflects(node) && (plural || !out->lemmas[i]) ? lemma_by_form(lexicon, node) : 0;
        if (stem) out->lemmas[i] = stem;
    }
    return PARLEY_OK;
}

static const Node *node_of(const LexTree *lt, int32_t node) {
    return &lt->tree->nodes[node];
}

static bool word_is(const LexTree *lt, int32_t node, WordId word) {
    return word != 0 && (lt->lemmas[node] == word || lt->forms[node] == word);
}

/* Whether a child, or the preposition of a child, is the word. */
static bool has_dependent(const LexTree *lt, int32_t node, WordId word) {
    int32_t child = node_of(lt, node)->first_child;
    for (; child != NO_NODE; child = node_of(lt, child)->next_sibling) {
        if (word_is(lt, child, word)) return true;
        int32_t mark = node_of(lt, child)->first_child;
        for (; mark != NO_NODE; mark = node_of(lt, mark)->next_sibling) {
            Relation relation = node_of(lt, mark)->relation;
            if ((relation == REL_CASE || relation == REL_MARK || relation == REL_ADVMOD) &&
                word_is(lt, mark, word))
                return true;
        }
    }
    return false;
}

/* Particles are often misplaced on the tree; standing right behind the verb counts too. */
static bool stands_behind(const LexTree *lt, int32_t node, WordId word) {
    for (int32_t i = node + 1; i < (int32_t)lt->tree->count && i <= node + NEAR_WORDS; i++) {
        if (!word_is(lt, i, word)) continue;
        Upos upos = node_of(lt, i)->upos;
        if (i == node + 1) return true;
        return (upos == UPOS_ADP || upos == UPOS_ADV) && node_of(lt, i)->head == node;
    }
    return false;
}

static bool stands_before(const LexTree *lt, int32_t node, WordId word) {
    return node > 0 && word_is(lt, node - 1, word);
}

static bool extras_hold(const LexTree *lt, int32_t node, const Trigger *trigger) {
    for (uint32_t i = 0; i < trigger->extra_count; i++) {
        WordId word = trigger->extra[i];
        if (has_dependent(lt, node, word)) continue;
        bool near = trigger->pos == TRIGGER_VERB || trigger->pos == TRIGGER_ADJECTIVE
                        ? stands_behind(lt, node, word)
                        : false;
        if (!near && !stands_before(lt, node, word)) return false;
    }
    return true;
}

static bool is_gerund_noun(const LexTree *lt, int32_t node) {
    const Tree *tree = lt->tree;
    return node_xpos_is(tree, node, "VBG") && tree_child(tree, node, REL_DET) != NO_NODE;
}

static bool pos_fits(const LexTree *lt, int32_t node, TriggerPos pos) {
    Upos upos = node_of(lt, node)->upos;
    switch (pos) {
    case TRIGGER_VERB:
        return upos == UPOS_VERB && !is_gerund_noun(lt, node);
    case TRIGGER_NOUN:
        return upos == UPOS_NOUN || upos == UPOS_PROPN || is_gerund_noun(lt, node);
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

/* The noun that stands for a compound's part: "bombing" in "bombing campaign". */
static int32_t compound_top(const LexTree *lt, int32_t node) {
    for (int step = 0; step < NEAR_WORDS; step++) {
        const Node *n = node_of(lt, node);
        bool up =
            n->relation == REL_COMPOUND || n->relation == REL_NMOD_DESC || n->relation == REL_CONJ;
        if (!up || n->head == NO_NODE) return node;
        if (node_of(lt, n->head)->upos == UPOS_VERB) return node;
        node = n->head;
    }
    return node;
}

/* "plans talks": who plans them holds them. "foiled an attack", "demanded talks" say nothing of
 * who. */
static bool passes_subject(const Mood *mood) {
    return mood->effect == STATUS_PLANNED || mood->effect == STATUS_THREATENED;
}

static Carrier carrier_of(const LexTree *lt, int32_t noun) {
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
    if (!light && !mood && n->relation != REL_OBJ && n->relation != REL_NSUBJ_PASS) return carrier;
    carrier = (Carrier){.verb = n->head, .light = light, .mood = mood && passes_subject(mood)};
    return carrier;
}

void match_preposition(const LexTree *lt, int32_t node, WordId preposition, Fillers *out) {
    int32_t child = node_of(lt, node)->first_child;
    for (; child != NO_NODE; child = node_of(lt, child)->next_sibling) {
        Relation relation = node_of(lt, child)->relation;
        if (relation != REL_OBL && relation != REL_NMOD && relation != REL_OBL_AGENT &&
            relation != REL_ADVCL && relation != REL_ACL && relation != REL_ADVMOD)
            continue;
        int32_t mark = node_of(lt, child)->first_child;
        for (; mark != NO_NODE; mark = node_of(lt, mark)->next_sibling) {
            Relation kind = node_of(lt, mark)->relation;
            if ((kind != REL_CASE && kind != REL_MARK) || !word_is(lt, mark, preposition)) continue;
            fillers_add_coordinated(lt->tree, out, child);
            break;
        }
    }
}

/* "Obama's", "Russian", "Russia" in "Russia strikes": whoever owns the noun's act. */
static void possessors_of(const LexTree *lt, int32_t node, Fillers *out) {
    int32_t child = node_of(lt, node)->first_child;
    for (; child != NO_NODE; child = node_of(lt, child)->next_sibling) {
        Relation relation = node_of(lt, child)->relation;
        bool actor = lt->classes && (lt->classes[child] & CLASS_ACTOR);
        bool modifies = relation == REL_AMOD || relation == REL_COMPOUND || relation == REL_NMOD ||
                        relation == REL_NMOD_DESC || relation == REL_NMOD_UNMARKED;
        bool bare = tree_child(lt->tree, child, REL_CASE) == NO_NODE;
        if (relation == REL_NMOD_POSS || (modifies && actor && bare))
            fillers_add_coordinated(lt->tree, out, child);
    }
}

static void noun_possessors(const LexTree *lt, int32_t node, Fillers *out) {
    possessors_of(lt, node, out);
    int32_t top = compound_top(lt, node);
    if (out->count == 0 && top != node) possessors_of(lt, top, out);
    /* "accused Turkey of bombing Iraq": the gerund's doer is the noun that it hangs on. */
    const Node *n = node_of(lt, node);
    if (out->count == 0 && n->relation == REL_ACL && str_ends(n->token.form, "ing"))
        fillers_add_coordinated(lt->tree, out, n->head);
}

static void carrier_subject(const LexTree *lt, const Carrier *carrier, bool wants_target,
                            Fillers *out) {
    if (!carrier || carrier->verb == NO_NODE) return;
    if (!carrier->light && !carrier->mood) return;
    bool is_target = carrier->light && carrier->light->subject_is_target;
    if (is_target == wants_target) tree_subjects(lt->tree, carrier->verb, out);
}

/* What the preposition marks anywhere below a noun, relative clauses left out. */
static void preposition_below(const LexTree *lt, int32_t node, WordId preposition, int depth,
                              Fillers *out) {
    int32_t child = depth < NEAR_WORDS ? node_of(lt, node)->first_child : NO_NODE;
    for (; child != NO_NODE && out->count == 0; child = node_of(lt, child)->next_sibling) {
        Relation relation = node_of(lt, child)->relation;
        if (relation != REL_NMOD && relation != REL_OBL && relation != REL_COMPOUND) continue;
        match_preposition(lt, child, preposition, out);
        if (out->count == 0) preposition_below(lt, child, preposition, depth + 1, out);
    }
}

/* "of bombing Iraq" with the gerund taken for a noun: its object. */
static void gerund_object(const LexTree *lt, int32_t node, Fillers *out) {
    if (!str_ends(node_of(lt, node)->token.form, "ing")) return;
    int32_t object = tree_child(lt->tree, node, REL_OBJ);
    if (object != NO_NODE) fillers_add_coordinated(lt->tree, out, object);
}

/* "the ambush of soldiers by rebels", with the rebels hung on the soldiers: no soldiers are by
 * rebels. */
static void preposition_of_undergoer(const LexTree *lt, int32_t noun, WordId preposition,
                                     Fillers *out) {
    int32_t child = node_of(lt, noun)->first_child;
    for (; child != NO_NODE; child = node_of(lt, child)->next_sibling)
        if (node_of(lt, child)->relation == REL_NMOD &&
            node_lemma_is(lt->tree, tree_child(lt->tree, child, REL_CASE), "of"))
            match_preposition(lt, child, preposition, out);
}

/* "home from Iraq", "back to Syria": what hangs on the adverb of a verb. */
static void preposition_of_adverb(const LexTree *lt, int32_t verb, WordId preposition,
                                  Fillers *out) {
    int32_t child = node_of(lt, verb)->first_child;
    for (; child != NO_NODE && out->count == 0; child = node_of(lt, child)->next_sibling)
        if (node_of(lt, child)->relation == REL_ADVMOD)
            match_preposition(lt, child, preposition, out);
}

/* Attachment is the parser's weakest point: what belongs to the trigger may hang on a noun below
 * it, on the noun that it is part of, or on the verb that carries it. */
static void preposition_step(const LexTree *lt, int32_t node, TriggerPos pos,
                             const Carrier *carrier, WordId preposition, Fillers *out) {
    match_preposition(lt, node, preposition, out);
    bool of = str_is(lexicon_word_text(lt->lexicon, preposition), "of");
    if (of && pos == TRIGGER_NOUN && out->count == 0) gerund_object(lt, node, out);
    if (out->count || of) return;
    if (pos == TRIGGER_NOUN) {
        bool by = str_is(lexicon_word_text(lt->lexicon, preposition), "by");
        int32_t top = compound_top(lt, node);
        if (top != node) match_preposition(lt, top, preposition, out);
        const Node *n = node_of(lt, node);
        int32_t verb = carrier ? carrier->verb : n->relation == REL_OBJ ? n->head : NO_NODE;
        if (out->count == 0 && verb != NO_NODE) match_preposition(lt, verb, preposition, out);
        if (out->count == 0 && by) preposition_of_undergoer(lt, node, preposition, out);
        if (out->count == 0 && carrier && carrier->deep)
            preposition_below(lt, node, preposition, 0, out);
        return;
    }
    preposition_of_adverb(lt, node, preposition, out);
    int32_t object = out->count ? NO_NODE : tree_child(lt->tree, node, REL_OBJ);
    if (object == NO_NODE) return;
    match_preposition(lt, object, preposition, out);
    if (out->count == 0) preposition_below(lt, object, preposition, 0, out);
}

static void object_step(const LexTree *lt, int32_t node, TriggerPos pos, Fillers *out) {
    if (pos == TRIGGER_NOUN) {
        WordId of = lexicon_word(lt->lexicon, STR("of"));
        match_preposition(lt, node, of, out);
        gerund_object(lt, node, out);
    } else {
        tree_objects(lt->tree, node, out);
    }
}

static void take_step(const LexTree *lt, int32_t node, TriggerPos pos, const Carrier *carrier,
                      const Step *step, Fillers *out) {
    switch (step->kind) {
    case STEP_SELF:
        fillers_add(out, node);
        break;
    case STEP_SPEAKER:
        break; /* the coder knows who speaks */
    case STEP_SUBJECT:
        if (pos == TRIGGER_NOUN)
            carrier_subject(lt, carrier, false, out);
        else
            tree_subjects(lt->tree, node, out);
        break;
    case STEP_OBJECT:
        object_step(lt, node, pos, out);
        break;
    case STEP_RECIPIENT:
        tree_recipients(lt->tree, node, out);
        if (out->count == 0)
            preposition_step(lt, node, pos, carrier, lexicon_word(lt->lexicon, STR("to")), out);
        break;
    case STEP_POSSESSOR:
        noun_possessors(lt, node, out);
        break;
    case STEP_CLAUSE:
        tree_clauses(lt->tree, node, out);
        break;
    case STEP_PREPOSITION:
        preposition_step(lt, node, pos, carrier, step->preposition, out);
        break;
    }
}

static TriggerPos pos_of_node(const LexTree *lt, int32_t node) {
    Upos upos = node_of(lt, node)->upos;
    bool nominal = (upos == UPOS_NOUN || upos == UPOS_PROPN || upos == UPOS_PRON) &&
                   !node_is_predicate(lt->tree, node);
    return nominal ? TRIGGER_NOUN : TRIGGER_VERB;
}

void match_slot(const LexTree *lt, int32_t node, TriggerPos pos, const Carrier *carrier,
                const Slot *slot, Fillers *out) {
    Fillers here = {.count = 1, .node = {node}};
    for (uint32_t s = 0; s < slot->step_count; s++) {
        Fillers next = {.count = 0};
        for (uint32_t i = 0; i < here.count; i++) {
            TriggerPos step_pos = s == 0 ? pos : pos_of_node(lt, here.node[i]);
            take_step(lt, here.node[i], step_pos, s == 0 ? carrier : NULL, &slot->steps[s], &next);
        }
        here = next;
    }
    for (uint32_t i = 0; i < here.count; i++) fillers_add(out, here.node[i]);
}

static bool filler_fits(const LexTree *lt, const Condition *condition, int32_t node) {
    if (condition->any) return true;
    if (condition->classes && lt->classes && (lt->classes[node] & condition->classes)) return true;
    return lexicon_words_have(lt->lexicon, condition->words, lt->lemmas[node]) ||
           lexicon_words_have(lt->lexicon, condition->words, lt->forms[node]);
}

static bool condition_holds(const LexTree *lt, const ActMatch *match, const Condition *condition) {
    Fillers fillers = {.count = 0};
    match_slot(lt, match->node, match->trigger->pos, &match->carrier, &condition->slot, &fillers);
    bool fits = false;
    for (uint32_t i = 0; i < fillers.count && !fits; i++)
        fits = filler_fits(lt, condition, fillers.node[i]);
    return condition->unless ? !fits : fits;
}

static bool conditions_hold(const LexTree *lt, ActMatch *match, bool loose) {
    const Condition *conditions = lexicon_conditions(lt->lexicon, match->act->conditions);
    bool all = true;
    for (uint32_t i = 0; i < match->act->conditions.count; i++) {
        if (condition_holds(lt, match, &conditions[i]))
            match->score += conditions[i].unless ? 0 : 10;
        else
            all = false;
    }
    return all || loose;
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
        if (conditions_hold(lt, &match, loose)) keep_match(out, &match);
    }
}

/* The trigger of a kind that fits at a node, the longest first. "be_set" stands in the lexicon
 * under "be", but on the tree "set" heads the clause. */
static const Trigger *find_trigger(const LexTree *lt, int32_t node, EntryKind kind) {
    const Trigger *best = NULL;
    uint32_t count = 0;
    const Trigger *triggers =
        lt->lemmas[node] ? lexicon_triggers(lt->lexicon, lt->lemmas[node], &count) : NULL;
    for (uint32_t i = 0; i < count; i++) {
        const Trigger *t = &triggers[i];
        if (t->kind != kind || !pos_fits(lt, node, t->pos) || !extras_hold(lt, node, t)) continue;
        if (!best || t->extra_count >= best->extra_count) best = t;
    }
    int32_t be = tree_child(lt->tree, node, REL_COP);
    if (be == NO_NODE) be = tree_child(lt->tree, node, REL_AUX_PASS);
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

const Mood *match_mood_phrase(const LexTree *lt, int32_t node) {
    const Trigger *trigger = phrase_at(lt, node, ENTRY_MOOD);
    uint32_t count;
    return trigger ? &lexicon_moods(lt->lexicon, &count)[trigger->entry] : NULL;
}
