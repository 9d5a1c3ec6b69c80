/* The coder's main line: for each word of each sentence, which entry fires, who fills it, whether
 * it happened and who says so. */
#include "event/before.h"
#include "event/pair.h"
#include "event/said.h"

#include <stdio.h>
#include <string.h>

static Event *event_new(EventBuilder *b) {
    if (b->event_count == b->event_capacity) {
        uint32_t capacity = b->event_capacity ? b->event_capacity * 2 : 16;
        Event *grown = arena_grow(b->arena, b->events, b->event_count, capacity, sizeof *grown);
        if (!grown) {
            b->failed = true;
            return NULL;
        }
        b->events = grown;
        b->event_capacity = capacity;
    }
    Event *event = &b->events[b->event_count++];
    *event = (Event){.trigger_word = NO_NODE};
    return event;
}

static Party *copy_parties(EventBuilder *b, const Parties *parties) {
    Party *copy = arena_array(b->arena, parties->count ? parties->count : 1, sizeof *copy);
    if (!copy)
        b->failed = true;
    else
        memcpy(copy, parties->party, parties->count * sizeof *copy);
    return copy;
}

/* An entry that only a near word would fire says so. */
static Str rule_of(const EventBuilder *b, const Event *event, const Act *act) {
    Str id = lexicon_text(b->lexicon, act->origin.id);
    return event->near.word.len ? reason_text(b, NEAREST_RULE "%.*s", STR_ARG(id)) : id;
}

void set_codes(EventBuilder *b, Event *event, const Act *act) {
    event->act = act;
    event->type = act->event;
    event->mode = lexicon_text(b->lexicon, act->mode);
    event->contexts = lexicon_text(b->lexicon, act->contexts);
    event->cameo = lexicon_text(b->lexicon, act->cameo);
    event->goldstein = act->goldstein;
    event->quad = act->quad;
    event->rule = rule_of(b, event, act);
}

const Act *act_named(const Lexicon *lexicon, const char *id) {
    EntryKind kind;
    uint32_t index, count;
    if (!lexicon_find(lexicon, str_of(id), &kind, &index) || kind != ENTRY_ACT) return NULL;
    return &lexicon_acts(lexicon, &count)[index];
}

static uint64_t hash_parties(uint64_t hash, const Document *doc, const Party *parties,
                             uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        uint32_t at[2] = {offset_to_given(doc->map, parties[i].span.start, false),
                          offset_to_given(doc->map, parties[i].span.end, true)};
        hash = hash_more(hash, parties[i].code, strlen(parties[i].code) + 1);
        hash = hash_more(hash, at, sizeof at);
    }
    return hash_more(hash, "|", 1);
}

void set_id(const EventBuilder *b, Event *event) {
    const Document *doc = b->parsed->doc;
    uint32_t at[3] = {offset_to_given(doc->map, event->trigger.start, false),
                      offset_to_given(doc->map, event->trigger.end, true), event->type};
    uint64_t hash = hash_more(HASH_START, doc->id.data, doc->id.len);
    hash = hash_more(hash, at, sizeof at);
    hash = hash_parties(hash, doc, event->source, event->source_count);
    hash = hash_parties(hash, doc, event->target, event->target_count);
    snprintf(event->id, sizeof event->id, "%016llx", (unsigned long long)hash);
}

static float confidence_of(const ActMatch *match, const Parties *sources, const Parties *targets) {
    float confidence = 0.45f;
    if (sources->coded) confidence += 0.15f;
    if (targets->coded) confidence += 0.15f;
    if (match->trigger->pos == TRIGGER_VERB) confidence += 0.05f;
    confidence += 0.005f * (float)(match->score < 30 ? match->score : 30);
    return confidence;
}

/* People harmed and police without a country, in an act told of a known place, are those of that
 * place, and so are protesters; soldiers, fighters and those who harm may be from anywhere. */
static void locate_people(const Event *event, Party *parties, uint32_t count, bool doers) {
    static const char *const people[] = {"CVL", "REL", "EDU", "LAB", "COP"};
    if (event->quad != 4 || !event->place || !event->place->country[0]) return;
    for (uint32_t i = 0; i < count; i++) {
        Str code = str_of(parties[i].code);
        if (!STR_IN(code, people) || strcmp(parties[i].sector, parties[i].code)) continue;
        if (doers && event->type != EVENT_PROTEST && !str_is(code, "COP")) continue;
        memcpy(parties[i].country, event->place->country, sizeof parties[i].country);
        snprintf(parties[i].code, sizeof parties[i].code, "%s%s", event->place->country,
                 parties[i].sector);
    }
}

Event *event_add(EventBuilder *b, uint32_t sentence, const ActMatch *match, const Said *said,
                 const Parties *sources, const Parties *targets) {
    Event *event = event_new(b);
    if (!event) return NULL;
    const Tree *tree = event_tree(b, sentence);
    event->sentence = sentence;
    event->trigger_word = match->node;
    event->trigger = words_span(tree, match->node, match->node);
    Party *harmed = copy_parties(b, targets), *doers = copy_parties(b, sources);
    event->source = doers;
    event->source_count = sources->count;
    event->target = harmed;
    event->target_count = targets->count;
    if (b->failed) return NULL;
    event->near = match->near;
    set_codes(b, event, match->act);
    event->status = status_of(b, sentence, match, said);
    event->said_by = speaker_of(b, said);
    settle_speaker(b, event, said);
    event->confidence = confidence_of(match, sources, targets);
    set_date(b, event, said);
    set_place(b, event, said, targets);
    set_place_before(b, event, targets);
    locate_people(event, harmed, event->target_count, false);
    locate_people(event, doers, event->source_count, true);
    set_id(b, event);
    return event;
}

static bool same_codes(const Party *a, uint32_t a_count, const Party *c, uint32_t c_count) {
    if (a_count != c_count) return false;
    for (uint32_t i = 0; i < a_count; i++)
        if (strcmp(a[i].code, c[i].code) != 0) return false;
    return true;
}

/* "the army bombed Nyala and rebels shelled a market": clauses with subjects of their own. */
static bool is_other_clause(const Tree *tree, int32_t one, int32_t other) {
    return tree->nodes[one].relation == REL_CONJ && tree->nodes[one].head == other &&
           tree->nodes[one].upos == UPOS_VERB && tree->nodes[other].upos == UPOS_VERB &&
           (tree_child(tree, one, REL_NSUBJ) != NO_NODE ||
            tree_child(tree, one, REL_NSUBJ_PASS) != NO_NODE);
}

/* The same act told by two words of one sentence ("launched a campaign of air strikes"). */
static bool is_told_already(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                            const Parties *sources, const Parties *targets) {
    const Tree *tree = event_tree(b, sentence);
    for (uint32_t i = b->event_count; i-- > 0;) {
        const Event *event = &b->events[i];
        if (event->sentence != sentence) break;
        if (event->type != match->act->event) continue;
        if (tree_distance(tree, event->trigger_word, match->node) > 2) continue;
        if (is_other_clause(tree, match->node, event->trigger_word) ||
            is_other_clause(tree, event->trigger_word, match->node))
            continue;
        bool source = sources->count == 0 || same_codes(event->source, event->source_count,
                                                        sources->party, sources->count);
        bool target = targets->count == 0 || same_codes(event->target, event->target_count,
                                                        targets->party, targets->count);
        if (source && target) return true;
    }
    return false;
}

/* How far a word is used up by the entry of another one. */
typedef enum Use { USE_FREE, USE_IF_OWNED, USE_IF_AIMED, USE_NONE } Use;

/* Words that only complete an entry ("a deal" in "struck a deal") fire nothing themselves. What is
 * rejected, blamed or praised may still be somebody's act: "rejected Pakistan's appeal". */
static Use use_left(EventType type) {
    switch (type) {
    case EVENT_ACCUSE:
    case EVENT_REQUEST:
        return USE_FREE;
    case EVENT_REJECT:
    case EVENT_SUPPORT:
        return USE_IF_OWNED;
    default:
        return USE_NONE;
    }
}

static void mark_used(const EventBuilder *b, uint32_t sentence, const ActMatch *match, Use use,
                      Use *used) {
    const LexTree *lt = event_lex(b, sentence);
    const Condition *conditions = lexicon_conditions(b->lexicon, match->act->conditions);
    Fillers parts = {.count = 0};
    match_extras(lt, match, &parts);
    for (uint32_t i = 0; i < match->act->conditions.count; i++) {
        if (conditions[i].unless) continue;
        Fillers fillers = {.count = 0};
        match_slot(lt, match->node, match->trigger->pos, &match->carrier, &conditions[i].slot,
                   &fillers);
        for (uint32_t k = 0; k < fillers.count; k++)
            /* "an assault that left 20 dead": what the trigger hangs on stands for itself. */
            if (!tree_dominates(lt->tree, fillers.node[k], match->node) &&
                match_words(lt, &conditions[i], fillers.node[k], &parts) &&
                lt->tree->nodes[fillers.node[k]].upos != UPOS_VERB)
                used[fillers.node[k]] = use;
    }
    for (uint32_t k = 0; k < parts.count; k++)
        if (lt->tree->nodes[parts.node[k]].upos != UPOS_VERB) used[parts.node[k]] = USE_NONE;
}

/* Whether a noun names its own doer ("Pakistan's appeal", "the attack by rebels") or, where nothing
 * else tells of the attack, whom it hit: "the shelling of Kharkiv killed one". */
static bool is_owned(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                     const Said *said, Use use) {
    ActMatch alone = *match;
    alone.carrier = (Carrier){.verb = NO_NODE};
    Parties sources, targets;
    parties_of_match(b, sentence, &alone, said, &sources, &targets);
    bool aimed = use == USE_IF_AIMED && match->act->event == EVENT_ASSAULT && targets.coded;
    return sources.coded || aimed;
}

static bool is_act(const LexTree *lt, int32_t node) {
    ActMatches acts;
    match_acts(lt, node, false, &acts);
    return acts.count && acts.match[0].act->event != EVENT_NONE;
}

/* What a word of intent leads to: "plans to meet". With beside, only what stands right behind it:
 * "is going to visit", not "is going to Iraq to sign". */
static bool leads_to_act(const LexTree *lt, int32_t node, bool beside) {
    Fillers below = {.count = 0};
    tree_clauses(lt->tree, node, &below);
    for (uint32_t i = 0; i < below.count; i++)
        if (is_act(lt, below.node[i]) &&
            (!beside || tree_child(lt->tree, below.node[i], REL_MARK) == node + 1))
            return true;
    return false;
}

/* "plans talks", "a meeting is scheduled": the noun is the act. */
static bool plans_act(const LexTree *lt, int32_t verb) {
    Fillers objects = {.count = 0};
    if (!lexicon_set_has(lt->lexicon, "planning", lt->lemmas[verb])) return false;
    tree_objects(lt->tree, verb, &objects);
    return objects.count > 0 && is_act(lt, objects.node[0]);
}

/* "alleged", "planned" before a noun: marks of its status. */
static bool is_status_mark(const LexTree *lt, int32_t word) {
    return lt->tree->nodes[word].relation == REL_AMOD && status_mark(lt, word) != STATUS_ACTUAL;
}

/* "plans to meet", "is going to meet": the meeting is coded, as planned; the planning is no act of
 * its own. (Guided coding, which asks for one root, takes it for an agreement.) */
static bool is_only_mood(const LexTree *lt, const ActMatch *match) {
    EventType type = match->act->event;
    if (is_status_mark(lt, match->node)) return true;
    if (type != EVENT_AGREE && type != EVENT_CONSULT) return false;
    if (lexicon_set_has(lt->lexicon, "pledge", lt->lemmas[match->node])) return false;
    const Mood *mood = match_mood(lt, match->node);
    if (!mood) return false;
    if (type == EVENT_CONSULT) return leads_to_act(lt, match->node, true);
    return mood->effect == STATUS_PLANNED &&
           (leads_to_act(lt, match->node, false) || plans_act(lt, match->node));
}

/* "truce violations", "coup plotters": the noun before another names what that one is about. */
static bool is_modifier(const Tree *tree, const ActMatch *match) {
    return match->trigger->pos == TRIGGER_NOUN &&
           tree->nodes[match->node].relation == REL_COMPOUND && match->carrier.verb == NO_NODE;
}

/* "the jailed leader", "striking miners": by whom is not told, and it is not what is reported. */
static bool is_aside(const Tree *tree, const ActMatch *match, const Parties *sources,
                     const Parties *targets) {
    return match->trigger->pos != TRIGGER_NOUN && tree->nodes[match->node].relation == REL_AMOD &&
           (!sources->coded || !targets->coded);
}

/* "Russian-backed rebels": the participle says who they are, not what is done. */
static bool is_hyphenated(const Tree *tree, int32_t word) {
    return word > 1 && tree->nodes[word].relation == REL_AMOD &&
           tree->nodes[word - 1].upos == UPOS_PUNCT &&
           tree->nodes[word - 1].token.end == tree->nodes[word].token.start &&
           tree->nodes[word - 1].token.start == tree->nodes[word - 2].token.end &&
           str_is(tree->nodes[word - 1].token.form, "-");
}

/* "denied that it had bombed Poland": whom it bombed is not whom it contradicts. */
static bool denies_doing(const LexTree *lt, const ActMatch *match) {
    Fillers clauses = {.count = 0};
    const Speech *speech = match_speech(lt, match->node);
    if (match->act->event != EVENT_REJECT || !speech || speech->effect != STATUS_DENIED)
        return false;
    tree_clauses(lt->tree, match->node, &clauses);
    return clauses.count > 0;
}

static bool is_speaker(const EventBuilder *b, const Said *said, const Parties *sources) {
    if (said->mention == NO_MENTION) return false;
    const Mention *speaker = &b->mentions->actors[said->mention];
    return speaker->country[0] && !strcmp(speaker->country, sources->party[0].country);
}

void reach_for_target(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                      const Said *said, Parties *sources, Parties *targets) {
    bool hits = match->act->event == EVENT_ASSAULT || match->act->event == EVENT_COERCE;
    if (denies_doing(event_lex(b, sentence), match)) return;
    Parties beside = *targets;
    if (hits) parties_unnamed(b, sentence, match, sources, &beside);
    if (!sources->coded || beside.count || match->trigger->pos == TRIGGER_NOUN) return;
    parties_in_reach(b, sentence, match, said, sources, targets);
    /* "told Washington that it will break off talks": with whoever is told. */
    bool own = said && said->sentence == sentence && said->effect == STATUS_CLAIMED &&
               is_speaker(b, said, sources);
    if (!targets->coded && own && match->act->quad > 2)
        hearer_of(b, said, match->act->event, targets);
}

/* An entry that stops the whole sentence, as PETRARCH's discards do. */
static bool is_discard(const EventBuilder *b, const ActMatch *match) {
    return match->act->event == EVENT_NONE &&
           str_starts(lexicon_text(b->lexicon, match->act->origin.id), "discard-");
}

static Verdict code_word(EventBuilder *b, uint32_t sentence, int32_t word, Use *used) {
    ActMatches matches;
    if (is_hyphenated(event_tree(b, sentence), word)) return VERDICT_HYPHENATED;
    match_acts(event_lex(b, sentence), word, false, &matches);
    if (matches.count == 0) return VERDICT_NO_ENTRY;
    const ActMatch *match = &matches.match[0];
    if (is_discard(b, match)) {
        b->discarded = true;
        return VERDICT_DISCARD;
    }
    if (is_only_mood(event_lex(b, sentence), match)) return VERDICT_ONLY_MOOD;
    /* "repelled an attack by rebels" tells of their attack too; "sent troops to repel it" does not.
     */
    bool warded =
        does_to_doer(b->lexicon, match->act) && !node_is_infinitive(event_tree(b, sentence), word);
    Use left = warded ? USE_IF_OWNED : use_left(match->act->event);
    mark_used(b, sentence, match, left, used);
    if (match->act->event == EVENT_NONE) return VERDICT_OTHER_SENSE;
    if (used[word] == USE_NONE) return VERDICT_COMPLETES;
    const Said *said = said_around(b, sentence, word);
    if (used[word] != USE_FREE && !is_owned(b, sentence, match, said, used[word]))
        return VERDICT_COMPLETES;
    Parties sources, targets;
    parties_of_match(b, sentence, match, said, &sources, &targets);
    parties_answered(b, sentence, match, &sources, &targets);
    parties_protested(b, sentence, match, said, &targets);
    parties_asked(b, sentence, match, said, &sources, &targets);
    reach_for_target(b, sentence, match, said, &sources, &targets);
    parties_shared(b, sentence, match, &sources, &targets);
    bool aside = is_aside(event_tree(b, sentence), match, &sources, &targets) ||
                 is_modifier(event_tree(b, sentence), match);
    if (aside || !worth_keeping(b, sentence, match, &sources, &targets)) {
        mark_used(b, sentence, match, USE_IF_AIMED, used);
        if (aside) return VERDICT_ASIDE;
        return sources.coded || targets.coded ? VERDICT_ONE_SIDED : VERDICT_NOBODY;
    }
    if (is_told_already(b, sentence, match, &sources, &targets)) return VERDICT_TOLD;
    parties_unnamed(b, sentence, match, &sources, &targets);
    if (is_other_field(b, sentence, word, match->act->event, &sources, &targets))
        return VERDICT_FIELD;
    if (opinion_denies(b, sentence, match, said, &sources, &targets)) return VERDICT_OPINION;
    event_add(b, sentence, match, said, &sources, &targets);
    return VERDICT_CODED;
}

static void look_at(EventBuilder *b, uint32_t sentence, int32_t word, Use *used) {
    Verdict verdict = code_word(b, sentence, word, used);
    if (b->trace) trace_word(b, sentence, word, verdict);
}

static void code_sentence(EventBuilder *b, uint32_t sentence) {
    uint32_t first = b->event_count;
    const Tree *tree = event_tree(b, sentence);
    if (tree->sentence->flags & (SENTENCE_SKIP | SENTENCE_CUT)) return;
    Use *used = arena_array(b->arena, tree->count, sizeof *used);
    if (!used) {
        b->failed = true;
        return;
    }
    b->discarded = false;
    /* Verbs first: their conditions use up the nouns that complete them. */
    for (int32_t w = 0; w < (int32_t)tree->count && !b->failed; w++)
        if (tree->nodes[w].upos == UPOS_VERB) look_at(b, sentence, w, used);
    for (int32_t w = 0; w < (int32_t)tree->count && !b->failed; w++)
        if (tree->nodes[w].upos != UPOS_VERB) look_at(b, sentence, w, used);
    if (!b->failed) code_demands(b, sentence);
    if (!b->failed) code_nearest(b, sentence);
    if (!b->failed) code_unknown(b, sentence);
    if (b->discarded) b->event_count = first;
    if (!b->failed) settle_harm(b, sentence, first, true);
    if (!b->failed) settle_aftermath(b, sentence, first);
    if (!b->failed) settle_blame(b, first);
    if (!b->failed) settle_confirmed(b, sentence, first);
}

/* Events in the order of their triggers. Few a sentence: insertion will do. */
static void sort_events(EventBuilder *b) {
    for (uint32_t i = 1; i < b->event_count; i++) {
        Event event = b->events[i];
        uint32_t at = i;
        while (at > 0 && b->events[at - 1].trigger.start > event.trigger.start) {
            b->events[at] = b->events[at - 1];
            at--;
        }
        b->events[at] = event;
    }
}

/* For the slot `speaker`. Who speaks in another sentence only the coder knows. */
static void note_speakers(EventBuilder *b, const Said *said) {
    LexTree *lt = &b->mentions->lex_trees[said->sentence];
    if (lt->speakers) return;
    int32_t *speakers = arena_array(b->arena, lt->tree->count, sizeof *speakers);
    if (!speakers) {
        b->failed = true;
        return;
    }
    for (int32_t w = 0; w < (int32_t)lt->tree->count; w++) {
        const Said *around = said_around(b, said->sentence, w);
        bool here = around && around->sentence == said->sentence;
        speakers[w] = here ? around->speaker : NO_NODE;
    }
    lt->speakers = speakers;
}

void code_free(EventBuilder *b) {
    for (uint32_t s = 0; s < b->parsed->count && !b->failed; s++) code_sentence(b, s);
    drop_history(b);
    sort_events(b);
}

parley_status code_events(const Lexicon *lexicon, const ParsedDocument *parsed,
                          const Mentions *mentions, const Neighbours *neighbours,
                          Workspace *workspace, Trace *trace, Coding *out, parley_error *err) {
    *out = (Coding){.events = NULL};
    Answers *answers = arena_alloc(parsed->doc->arena, sizeof *answers); /* a trace outlives us */
    if (!answers) return error_memory(err);
    EventBuilder b = {.lexicon = lexicon,
                      .parsed = parsed,
                      .mentions = mentions,
                      .arena = parsed->doc->arena,
                      .workspace = workspace,
                      .neighbours = neighbours,
                      .answers = answers,
                      .trace = trace};
    said_find(&b);
    for (uint32_t i = 0; i < b.said.count && !b.failed; i++) note_speakers(&b, &b.said.items[i]);
    if (parsed->doc->span_count)
        code_guided(&b);
    else
        code_free(&b);
    if (!b.failed) quotes_fill(&b, out);
    if (trace && !b.failed) trace_keep(&b);
    if (b.failed) return error_memory(err);
    out->events = b.events;
    out->event_count = b.event_count;
    return PARLEY_OK;
}

const char *named_by_name(NamedBy named_by) {
    static const char *const names[] = {"name", "title", "agent", "metonym", "pronoun"};
    return names[named_by];
}

const char *date_precision_name(DatePrecision precision) {
    static const char *const names[] = {NULL, "day", "week", "month", "year"};
    return names[precision];
}

const char *quote_kind_name(QuoteKind kind) {
    static const char *const names[] = {"direct", "indirect", "mixed"};
    return names[kind];
}
