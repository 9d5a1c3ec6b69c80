/* What is one's own: the forces that one moves and the ground that one stands on are not whom the
 * act is against. */
#include "event/build.h"

#include <string.h>

/* "mobilised its troops", "called up reservists": one's own forces are with whom, not against whom,
 * one moves. */
bool is_own_force(const EventBuilder *b, uint32_t sentence, int32_t node, const ActMatch *match) {
    const Mention *m = mention_at(b, sentence, node);
    if (match->act->event != EVENT_MOBILIZE || !m || m->named_by != NAMED_BY_AGENT) return false;
    if (!(m->classes & CLASS_ARMED)) return false;
    if (!m->country[0]) return true;
    Fillers doers = {.count = 0};
    tree_subjects(event_tree(b, sentence), match->node, &doers);
    for (uint32_t i = 0; i < doers.count; i++) {
        const Mention *doer = mention_at(b, sentence, doers.node[i]);
        if (doer && !strcmp(doer->country, m->country)) return true;
    }
    return false;
}

/* "put its troops near Crimea on alert": where one stands at home is not whom one threatens. */
static bool is_own_ground(const EventBuilder *b, uint32_t sentence, int32_t node,
                          const Party *source, const Party *target) {
    static const char *const where[] = {"in", "near", "on", "along", "off", "around", "at"};
    const Tree *tree = event_tree(b, sentence);
    int32_t mark = node >= 0 ? tree_child(tree, node, REL_CASE) : NO_NODE;
    return mark != NO_NODE && STR_IN(tree->nodes[mark].lemma, where) && target->country[0] &&
           !strcmp(source->country, target->country) && !strcmp(target->code, target->country);
}

void drop_own_ground(const EventBuilder *b, uint32_t sentence, const Parties *sources,
                     Parties *targets) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < targets->count; i++) {
        if (sources->count &&
            is_own_ground(b, sentence, targets->node[i], &sources->party[0], &targets->party[i]))
            continue;
        targets->node[kept] = targets->node[i];
        targets->party[kept++] = targets->party[i];
    }
    targets->count = kept;
    if (!kept) targets->coded = false;
}

/* "threw its weight behind Annan": what belongs to the doer is not whom he does it to. */
bool is_own_thing(const EventBuilder *b, uint32_t sentence, int32_t node, const Parties *sources,
                  const Party *target) {
    int32_t owner = tree_child(event_tree(b, sentence), node, REL_NMOD_POSS);
    if (owner == NO_NODE || event_tree(b, sentence)->nodes[owner].upos != UPOS_PRON) return false;
    for (uint32_t i = 0; i < sources->count; i++)
        if (target->code[0] && !strcmp(sources->party[i].code, target->code)) return true;
    return false;
}
