/* Words that the lexicon lacks, matched as if a word stood there that is near by meaning and that
 * it has. Each neighbour that fires an entry on this tree votes for that entry's type. */
#include "lexicon/match_parts.h"

#include <string.h>

enum { LEMMA_MAX = 64 };

/* A neighbour as the lexicon joins its words. */
typedef struct Joined {
    WordId head, extra[TRIGGER_MAX_EXTRA];
    uint32_t extra_count;
} Joined;

/* False where the lexicon lacks one of its words. */
static bool joined_word(const Lexicon *lexicon, Str word, Joined *out) {
    *out = (Joined){.head = 0};
    for (size_t at = 0; at <= word.len;) {
        size_t end = str_find(word, "_", at);
        if (end == SIZE_MAX) end = word.len;
        WordId part = lexicon_word(lexicon, str_slice(word, at, end));
        if (!part || out->extra_count == TRIGGER_MAX_EXTRA) return false;
        if (at == 0)
            out->head = part;
        else
            out->extra[out->extra_count++] = part;
        at = end + 1;
    }
    return true;
}

static bool is_trigger(const Trigger *trigger, const Joined *word, TriggerPos pos) {
    return trigger->pos == pos && trigger->extra_count == word->extra_count &&
           memcmp(trigger->extra, word->extra, word->extra_count * sizeof *word->extra) == 0;
}

/* The best entry that the neighbour would fire at the node; its act is NULL where none would.
 * False where the lexicon does not know the neighbour either. */
static bool match_neighbour(const LexTree *lt, const Neighbour *neighbour, const ActMatch *like,
                            ActMatch *best) {
    Joined word;
    TriggerPos pos = neighbour->verb ? TRIGGER_VERB : TRIGGER_NOUN;
    uint32_t count, act_count;
    *best = (ActMatch){.act = NULL};
    if (!joined_word(lt->lexicon, neighbour->word, &word)) return false;
    const Trigger *triggers = lexicon_triggers(lt->lexicon, word.head, &count);
    const Act *acts = lexicon_acts(lt->lexicon, &act_count);
    bool known = false;
    for (uint32_t i = 0; i < count; i++) {
        if (!is_trigger(&triggers[i], &word, pos)) continue;
        known = true;
        if (triggers[i].kind != ENTRY_ACT) continue;
        ActMatch match = *like;
        match.act = &acts[triggers[i].entry];
        match.near.word = neighbour->word;
        match.near.similarity = neighbour->similarity;
        if (!all_conditions_hold(lt, &match)) continue;
        if (!best->act || match.score >= best->score) *best = match;
    }
    return known;
}

/* How much a neighbour's vote counts that the lexicon knows, but fires nothing here, and one that
 * it does not know. Chosen where known words of plain reports were taken for unknown
 * (docs/decisions.md). */
static const float silent = 0.5f, unknown = 0.5f;
/* What stands against them all from the outset, so that few that are far off are no agreement. */
static const float doubt = 0.05f;

typedef struct Votes {
    ActMatch first[EVENT_TYPE_COUNT]; /* the nearest neighbour's, by type */
    float weight[EVENT_TYPE_COUNT], all;
} Votes;

static void vote(const LexTree *lt, const Neighbour *neighbour, const ActMatch *like,
                 Votes *votes) {
    ActMatch match;
    float weight = neighbour->similarity * neighbour->similarity;
    bool known = match_neighbour(lt, neighbour, like, &match);
    if (!match.act) {
        votes->all += weight * (known ? silent : unknown);
        return;
    }
    EventType type = match.act->event;
    if (!votes->first[type].act) votes->first[type] = match;
    votes->weight[type] += weight;
    votes->all += weight;
}

/* "gunned down": the verb with its particle, or the verb alone. */
static size_t lemma_of(const LexTree *lt, int32_t node, char out[LEMMA_MAX]) {
    WordId known = lt->lemmas[node];
    Str lemma = known ? lexicon_word_text(lt->lexicon, known) : node_of(lt, node)->lemma;
    int32_t child = tree_child(lt->tree, node, REL_COMPOUND_PRT);
    Str particle = child == NO_NODE ? STR("") : node_of(lt, child)->lemma;
    if (lemma.len + 1 + particle.len > LEMMA_MAX) return 0;
    memcpy(out, lemma.data, lemma.len);
    if (particle.len == 0) return lemma.len;
    out[lemma.len] = '_';
    memcpy(out + lemma.len + 1, particle.data, particle.len);
    return lemma.len + 1 + particle.len;
}

static TriggerPos pos_of(const LexTree *lt, int32_t node) {
    return pos_fits(lt, node, TRIGGER_VERB) ? TRIGGER_VERB : TRIGGER_NOUN;
}

bool match_knows(const LexTree *lt, int32_t node) {
    uint32_t count = 0;
    WordId lemma = lt->lemmas[node];
    const Trigger *triggers = lemma ? lexicon_triggers(lt->lexicon, lemma, &count) : NULL;
    for (uint32_t i = 0; i < count; i++)
        if (triggers[i].kind != ENTRY_HARM && pos_fits(lt, node, triggers[i].pos) &&
            extras_hold(lt, node, &triggers[i]))
            return true;
    return false;
}

/* What stands for a trigger: the word as it is here, alone. */
static const Trigger verb = {.pos = TRIGGER_VERB}, noun = {.pos = TRIGGER_NOUN};

bool match_near(const LexTree *lt, const Neighbours *neighbours, int32_t node, ActMatch *out) {
    char lemma[LEMMA_MAX];
    Neighbour near[NEIGHBOURS_MAX];
    TriggerPos pos = pos_of(lt, node);
    if (!pos_fits(lt, node, pos)) return false;
    Str word = {lemma, lemma_of(lt, node, lemma)};
    uint32_t count = neighbours_of(neighbours, word, pos == TRIGGER_VERB, near);
    if (count == 0) return false;
    ActMatch like = {.node = node, .carrier = {.verb = NO_NODE}, .score = 2};
    like.trigger = pos == TRIGGER_NOUN ? &noun : &verb;
    if (pos == TRIGGER_NOUN) like.carrier = carrier_of(lt, node);
    Votes votes = {.all = doubt};
    for (uint32_t i = 0; i < count; i++) vote(lt, &near[i], &like, &votes);
    EventType most = EVENT_NONE;
    for (EventType type = 1; type < EVENT_TYPE_COUNT; type++)
        if (votes.weight[type] > votes.weight[most]) most = type;
    if (most == EVENT_NONE) return false;
    *out = votes.first[most];
    out->near.agreement = votes.weight[most] / votes.all;
    return true;
}
