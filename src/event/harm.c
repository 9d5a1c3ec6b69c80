/* Whom an act harmed. Words of harm ("killed", "died", "a toll of") stand at the act, below it, or
 * in a clause of their own; each is traced to the event whose act did it. */
#include "event/harm.h"

#include "event/amount.h"

#include <string.h>

enum { CLIMB_MAX = 6 };

static bool does_harm(const Event *event) {
    return event->type == EVENT_ASSAULT || event->type == EVENT_COERCE;
}

uint32_t event_at(const Scene *s, int32_t word) {
    for (uint32_t i = s->first; i < s->b->event_count; i++)
        if (s->b->events[i].trigger_word == word && does_harm(&s->b->events[i])) return i;
    return NO_EVENT;
}

/* ---- who was harmed ---- */

/* An act is not harmed by itself ("the bombing left 12 dead"); what follows an adjective is the
 * next one's ("12 dead and nine missing"). */
static void keep_persons(const Scene *s, const Trigger *trigger, Told *told) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < told->harmed.count; i++) {
        int32_t node = told->harmed.node[i];
        bool behind = trigger->pos == TRIGGER_ADJECTIVE && node > told->word;
        if (!behind && event_at(s, node) == NO_EVENT) told->harmed.node[kept++] = node;
    }
    told->harmed.count = kept;
}

static void find_harmed(const Scene *s, const Harm *harm, const Trigger *trigger, Told *told) {
    const Slot *slots = lexicon_slots(s->b->lexicon, harm->harmed);
    const Carrier carrier = {.verb = NO_NODE};
    for (uint32_t i = 0; i < harm->harmed.count && !told->count.known; i++) {
        told->harmed.count = 0;
        match_slot(s->lt, told->word, trigger->pos, &carrier, &slots[i], &told->harmed);
        keep_persons(s, trigger, told);
        amount_of_fillers(s->lt, &told->harmed, s->b->arena, &told->count);
    }
}

/* "12 dead", "30 wounded": the bare number before the word, wherever the parser hangs it. */
static void count_before(const Scene *s, const Trigger *trigger, Told *told) {
    const Tree *tree = s->lt->tree;
    if (told->word == 0 || tree->nodes[told->word - 1].upos != UPOS_NUM) return;
    bool active = tree_child(tree, told->word, REL_OBJ) != NO_NODE;
    bool participle =
        node_xpos_is(tree, told->word, "VBN") || node_xpos_is(tree, told->word, "VBD");
    if (trigger->pos != TRIGGER_VERB || (participle && !active))
        amount_before(s->lt, told->word - 1, &told->count);
}

/* "without any casualties", "did not wound any civilians": none. */
static void count_none(const Scene *s, Told *told) {
    static const char *const negations[] = {"without", "not", "never"};
    const Tree *tree = s->lt->tree;
    int32_t head = tree->nodes[told->word].head;
    bool any = false, negated = false;
    for (uint32_t i = 0; i < told->harmed.count; i++)
        any = any || node_lemma_is(tree, tree_child(tree, told->harmed.node[i], REL_DET), "any");
    for (int32_t w = 0; w < told->word && any; w++)
        if ((tree->nodes[w].head == told->word || tree->nodes[w].head == head) &&
            STR_IN(tree->nodes[w].lemma, negations))
            negated = true;
    if (negated) told->count = (HarmCount){.known = true, .min = 0, .max = 0};
}

static int32_t clause_of(const Scene *s, int32_t word) {
    const Node *node = &s->lt->tree->nodes[word];
    return node->relation == REL_XCOMP ? node->head : word;
}

static bool is_one_kind(uint32_t kinds) {
    return (kinds & (kinds - 1)) == 0;
}

bool find_told(const Scene *s, int32_t word, Told *told) {
    const Trigger *trigger;
    const Harm *harm = match_harm(s->lt, word, &trigger);
    if (!harm) return false;
    *told = (Told){.word = word, .clause = clause_of(s, word), .kinds = harm->kinds};
    count_before(s, trigger, told);
    find_harmed(s, harm, trigger, told);
    if (!told->count.known) count_none(s, told);
    /* "20 casualties" leaves open how many died; "no casualties" does not. */
    if (!is_one_kind(told->kinds) && told->count.max != 0) told->count.known = false;
    return true;
}

/* ---- which event did it ---- */

/* "abducted three villagers and killed them": the one is no outcome of the other. */
static bool is_next_to(const Tree *tree, int32_t word, int32_t trigger) {
    Relation r = tree->nodes[trigger].relation;
    return tree->nodes[trigger].head == word && (r == REL_CONJ || r == REL_PARATAXIS);
}

/* Whether the event stands in what somebody below the word says. */
static bool is_said_below(const Tree *tree, int32_t word, int32_t trigger) {
    for (int32_t node = trigger; node != word; node = tree->nodes[node].head)
        if (tree->nodes[node].relation == REL_CCOMP) return true;
    return false;
}

/* The event nearest to a word among those below it, those below the harmed left out. */
static uint32_t event_below(const Scene *s, int32_t word, const Fillers *harmed) {
    const Tree *tree = s->lt->tree;
    uint32_t best = NO_EVENT, nearest = UINT32_MAX;
    bool own = event_at(s, word) != NO_EVENT;
    for (uint32_t i = s->first; i < s->b->event_count; i++) {
        int32_t trigger = s->b->events[i].trigger_word;
        if (!does_harm(&s->b->events[i]) || trigger == word ||
            !tree_dominates(tree, word, trigger) || (own && is_next_to(tree, word, trigger)) ||
            is_said_below(tree, word, trigger))
            continue;
        bool inside = false;
        for (uint32_t k = 0; k < harmed->count; k++)
            inside = inside || tree_dominates(tree, harmed->node[k], trigger);
        uint32_t distance = tree_distance(tree, word, trigger);
        if (inside || distance >= nearest) continue;
        best = i;
        nearest = distance;
    }
    return best;
}

bool is_within(const Party *parties, uint32_t count, uint32_t start) {
    for (uint32_t i = 0; i < count; i++)
        if (parties[i].span.start <= start && start < parties[i].span.end) return true;
    return false;
}

/* Whether someone else does the harm than does the event. What the event hits does none. */
static bool is_others(const Scene *s, int32_t doer, const Event *event) {
    const Mention *m = doer == event->trigger_word ? NULL : mention_at(s->b, s->sentence, doer);
    if (!m || !m->code[0] || event->source_count == 0) return false;
    for (uint32_t i = 0; i < event->source_count; i++)
        if (strcmp(event->source[i].code, m->code) == 0) return false;
    uint32_t start = s->lt->tree->nodes[doer].token.start;
    return !is_within(event->source, event->source_count, start) &&
           !is_within(event->target, event->target_count, start);
}

/* Nobody harms himself: "was arrested when he took part in a robbery". */
static bool harms_its_source(const Scene *s, const Told *told, const Event *event) {
    for (uint32_t i = 0; i < told->harmed.count; i++)
        if (is_within(event->source, event->source_count,
                      s->lt->tree->nodes[told->harmed.node[i]].token.start))
            return true;
    return false;
}

static bool can_have_done(const Scene *s, const Told *told, int32_t clause, uint32_t event) {
    const Event *act = &s->b->events[event];
    Fillers doers = {.count = 0};
    /* An arrest is an act of its own; no attack is told by it. */
    if (told->kinds == 1u << HARM_ARRESTED && act->type != EVENT_COERCE) return false;
    if (harms_its_source(s, told, act)) return false;
    if (s->lt->tree->nodes[clause].upos != UPOS_VERB) return true;
    tree_subjects(s->lt->tree, clause, &doers);
    for (uint32_t i = 0; i < doers.count; i++)
        if (!fillers_have(&told->harmed, doers.node[i]) && is_others(s, doers.node[i], act))
            return false;
    return true;
}

/* "The attack killed 12", "shelling that left 12 dead". */
uint32_t event_of_subject(const Scene *s, int32_t clause) {
    Fillers subjects = {.count = 0};
    tree_subjects(s->lt->tree, clause, &subjects);
    for (uint32_t i = 0; i < subjects.count; i++) {
        uint32_t event = event_at(s, subjects.node[i]);
        if (event != NO_EVENT) return event;
    }
    return NO_EVENT;
}

/* "carried out a strike on a market that killed 97": what the verb carries. */
static uint32_t event_of_object(const Scene *s, int32_t verb) {
    int32_t object = tree_child(s->lt->tree, verb, REL_OBJ);
    return object == NO_NODE ? NO_EVENT : event_at(s, object);
}

/* "12 died and 30 were hurt when police opened fire": what its neighbour has below. */
static uint32_t event_of_neighbour(const Scene *s, int32_t node, const Told *told) {
    const Node *n = &s->lt->tree->nodes[node];
    return n->relation == REL_CONJ ? event_below(s, n->head, &told->harmed) : NO_EVENT;
}

/* "Soldiers opened fire, said a witness, who said 12 died": what is said beside it. */
static uint32_t event_of_content(const Scene *s, int32_t verb) {
    int32_t content = tree_child(s->lt->tree, verb, REL_CCOMP);
    return content == NO_NODE ? NO_EVENT : event_at(s, content);
}

/* What leads from a word of harm up to the act that did it; not "a warrant for the arrest of". */
static bool leads_up(const Scene *s, int32_t node, const Told *told) {
    const Tree *tree = s->lt->tree;
    bool aim = node_lemma_is(tree, tree_child(tree, node, REL_CASE), "for");
    if (aim && told->kinds == 1u << HARM_ARRESTED) return false;
    switch (tree->nodes[node].relation) {
    case REL_CCOMP:
        return match_speech(s->lt, tree->nodes[node].head) != NULL;
    case REL_ADVCL:
    case REL_ACL:
    case REL_ACL_RELCL:
    case REL_CONJ:
    case REL_PARATAXIS:
    case REL_XCOMP:
    case REL_OBJ:
    case REL_OBL:
    case REL_NMOD:
    case REL_APPOS:
        return true;
    default:
        return false;
    }
}

/* "after", "before": what stands there happened at another time. */
static bool is_apart(const Tree *tree, int32_t node) {
    static const char *const marks[] = {"after", "before", "since", "until", "if", "unless"};
    int32_t mark = tree_child(tree, node, REL_MARK);
    return mark != NO_NODE && STR_IN(tree->nodes[mark].lemma, marks);
}

/* The event that a word on the way up leads to. */
static uint32_t event_on_way(const Scene *s, int32_t node, const Told *told) {
    int32_t head = s->lt->tree->nodes[node].head;
    uint32_t event = match_light(s->lt, head) ? event_of_object(s, head) : NO_EVENT;
    if (event == NO_EVENT) event = event_at(s, head);
    if (event == NO_EVENT) event = event_of_subject(s, head);
    if (event == NO_EVENT) event = event_of_object(s, head);
    if (event == NO_EVENT) event = event_of_neighbour(s, node, told);
    if (event == NO_EVENT) event = event_of_content(s, head);
    return event == event_at(s, told->clause) ? NO_EVENT : event;
}

static uint32_t event_above(const Scene *s, const Told *told) {
    const Tree *tree = s->lt->tree;
    int32_t node = told->clause;
    for (int step = 0; step < CLIMB_MAX; step++) {
        if (!leads_up(s, node, told) || is_apart(tree, node)) return NO_EVENT;
        if (tree->nodes[node].head == NO_NODE) return NO_EVENT;
        uint32_t event = event_on_way(s, node, told);
        if (event != NO_EVENT)
            return can_have_done(s, told, told->clause, event) ? event : NO_EVENT;
        node = tree->nodes[node].head;
    }
    return NO_EVENT;
}

/* "52 died when police went in" tells by itself how it came. */
static bool is_explained(const Tree *tree, int32_t clause) {
    static const char *const marks[] = {"when", "as", "after", "because"};
    int32_t child = tree_child(tree, clause, REL_ADVCL);
    if (child == NO_NODE || tree_child(tree, child, REL_NSUBJ) == NO_NODE) return false;
    int32_t mark = tree_child(tree, child, REL_MARK);
    if (mark == NO_NODE) mark = tree_child(tree, child, REL_ADVMOD);
    return mark != NO_NODE && STR_IN(tree->nodes[mark].lemma, marks);
}

/* The other event whose outcome a word of harm tells. */
uint32_t event_behind(const Scene *s, const Told *told) {
    uint32_t event = event_of_subject(s, told->clause);
    if (event == NO_EVENT) event = event_below(s, told->clause, &told->harmed);
    if (event != NO_EVENT && can_have_done(s, told, told->clause, event)) return event;
    return is_explained(s->lt->tree, told->clause) ? NO_EVENT : event_above(s, told);
}

void give_harm(const Scene *s, const Told *told, uint32_t event) {
    if (event == NO_EVENT || !told->count.known) return;
    HarmCount *harm = s->b->events[event].harm;
    /* What was not done harmed nobody. */
    if (s->b->events[event].status == STATUS_NEGATED && told->count.max != 0) return;
    for (uint32_t k = HARM_NONE + 1; k < HARM_KIND_COUNT; k++)
        if ((told->kinds & 1u << k) && !harm[k].known) harm[k] = told->count;
}

void settle_harm(EventBuilder *b, uint32_t sentence, uint32_t first, bool may_fold) {
    if (b->event_count == first) return;
    Scene s = {.b = b, .lt = event_lex(b, sentence), .sentence = sentence, .first = first};
    int32_t count = (int32_t)s.lt->tree->count;
    Told told;
    /* What an event's own word tells goes before what is told elsewhere. */
    for (int32_t w = 0; w < count; w++)
        if (find_told(&s, w, &told)) give_harm(&s, &told, event_at(&s, told.clause));
    for (int32_t w = 0; w < count; w++)
        if (find_told(&s, w, &told) && event_at(&s, told.clause) == NO_EVENT)
            give_harm(&s, &told, event_behind(&s, &told));
    for (int32_t w = 0; w < count && may_fold; w++)
        if (find_told(&s, w, &told)) make_one_of_outcome(&s, &told);
}
