/* Looks at every index of a compiled lexicon once, when it is opened. */
#include "lexicon/format.h"

#include <math.h>

static bool range_fits(const Lexicon *lexicon, TableId table, Range range) {
    uint32_t count = lexicon->count[table];
    return range.first <= count && range.count <= count - range.first;
}

static bool text_fits(const Lexicon *lexicon, TextRef ref) {
    return range_fits(lexicon, TABLE_TEXT, (Range){ref.start, ref.len});
}

static bool word_fits(const Lexicon *lexicon, WordId word) {
    return word < lexicon->count[TABLE_WORDS];
}

static bool origin_fits(const Lexicon *lexicon, const Origin *origin) {
    return text_fits(lexicon, origin->id) && text_fits(lexicon, origin->file) &&
           text_fits(lexicon, origin->source);
}

static bool slot_fits(const Lexicon *lexicon, const Slot *slot) {
    if (slot->step_count > SLOT_MAX_STEPS) return false;
    for (uint32_t i = 0; i < slot->step_count; i++)
        if (slot->steps[i].kind > STEP_PREPOSITION ||
            !word_fits(lexicon, slot->steps[i].preposition))
            return false;
    return true;
}

static bool words_fit(const Lexicon *lexicon) {
    for (uint32_t i = 0; i < lexicon->count[TABLE_WORDS]; i++) {
        const WordEntry *word = LEXICON_ITEM(lexicon, TABLE_WORDS, WordEntry, i);
        if (!text_fits(lexicon, word->text) ||
            !range_fits(lexicon, TABLE_TRIGGERS, word->triggers) ||
            !range_fits(lexicon, TABLE_NAMES, word->names))
            return false;
    }
    return true;
}

static bool hash_fits(const Lexicon *lexicon) {
    uint32_t slots = lexicon->count[TABLE_HASH];
    if (slots == 0 || (slots & (slots - 1)) != 0) return false;
    for (uint32_t i = 0; i < slots; i++)
        if (!word_fits(lexicon, *LEXICON_ITEM(lexicon, TABLE_HASH, WordId, i))) return false;
    return true;
}

static bool entry_fits(const Lexicon *lexicon, const Trigger *trigger) {
    static const TableId tables[] = {TABLE_ACTS, TABLE_SPEECHES, TABLE_MOODS, TABLE_LIGHTS,
                                     TABLE_HARMS};
    return trigger->kind <= ENTRY_HARM && trigger->entry < lexicon->count[tables[trigger->kind]];
}

static bool triggers_fit(const Lexicon *lexicon) {
    for (uint32_t i = 0; i < lexicon->count[TABLE_TRIGGERS]; i++) {
        const Trigger *trigger = LEXICON_ITEM(lexicon, TABLE_TRIGGERS, Trigger, i);
        if (!word_fits(lexicon, trigger->head) || trigger->pos > TRIGGER_PHRASE ||
            trigger->extra_count > TRIGGER_MAX_EXTRA || !entry_fits(lexicon, trigger))
            return false;
        for (uint32_t e = 0; e < TRIGGER_MAX_EXTRA; e++)
            if (!word_fits(lexicon, trigger->extra[e])) return false;
    }
    return true;
}

static bool act_fits(const Lexicon *lexicon, const Act *act) {
    bool codes = act->event < EVENT_TYPE_COUNT && act->status < STATUS_COUNT && act->quad <= 4 &&
                 isfinite(act->goldstein) && act->goldstein >= -10 && act->goldstein <= 10;
    return codes && origin_fits(lexicon, &act->origin) && text_fits(lexicon, act->mode) &&
           text_fits(lexicon, act->cameo) && text_fits(lexicon, act->contexts) &&
           range_fits(lexicon, TABLE_SLOTS, act->source) &&
           range_fits(lexicon, TABLE_SLOTS, act->target) &&
           range_fits(lexicon, TABLE_SLOTS, act->noun_source) &&
           range_fits(lexicon, TABLE_SLOTS, act->noun_target) &&
           range_fits(lexicon, TABLE_CONDITIONS, act->conditions);
}

static bool acts_fit(const Lexicon *lexicon) {
    for (uint32_t i = 0; i < lexicon->count[TABLE_ACTS]; i++)
        if (!act_fits(lexicon, LEXICON_ITEM(lexicon, TABLE_ACTS, Act, i))) return false;
    return true;
}

static bool ways_fit(const Lexicon *lexicon) {
    for (uint32_t i = 0; i < lexicon->count[TABLE_SPEECHES]; i++) {
        const Speech *speech = LEXICON_ITEM(lexicon, TABLE_SPEECHES, Speech, i);
        if (!origin_fits(lexicon, &speech->origin) || speech->effect >= STATUS_COUNT ||
            speech->negated >= STATUS_COUNT || !range_fits(lexicon, TABLE_SLOTS, speech->speaker) ||
            !range_fits(lexicon, TABLE_SLOTS, speech->hearer))
            return false;
    }
    for (uint32_t i = 0; i < lexicon->count[TABLE_MOODS]; i++) {
        const Mood *mood = LEXICON_ITEM(lexicon, TABLE_MOODS, Mood, i);
        if (!origin_fits(lexicon, &mood->origin) || mood->effect >= STATUS_COUNT ||
            mood->negated >= STATUS_COUNT)
            return false;
    }
    for (uint32_t i = 0; i < lexicon->count[TABLE_LIGHTS]; i++) {
        const Light *light = LEXICON_ITEM(lexicon, TABLE_LIGHTS, Light, i);
        if (!origin_fits(lexicon, &light->origin) ||
            !range_fits(lexicon, TABLE_SLOTS, light->other))
            return false;
    }
    return true;
}

static bool harms_fit(const Lexicon *lexicon) {
    for (uint32_t i = 0; i < lexicon->count[TABLE_HARMS]; i++) {
        const Harm *harm = LEXICON_ITEM(lexicon, TABLE_HARMS, Harm, i);
        if (!origin_fits(lexicon, &harm->origin) || harm->kinds >= 1u << HARM_KIND_COUNT ||
            !range_fits(lexicon, TABLE_SLOTS, harm->harmed) ||
            !range_fits(lexicon, TABLE_CONDITIONS, harm->conditions))
            return false;
    }
    return true;
}

static bool slots_fit(const Lexicon *lexicon) {
    for (uint32_t i = 0; i < lexicon->count[TABLE_SLOTS]; i++)
        if (!slot_fits(lexicon, LEXICON_ITEM(lexicon, TABLE_SLOTS, Slot, i))) return false;
    for (uint32_t i = 0; i < lexicon->count[TABLE_CONDITIONS]; i++) {
        const Condition *condition = LEXICON_ITEM(lexicon, TABLE_CONDITIONS, Condition, i);
        if (!slot_fits(lexicon, &condition->slot) ||
            !range_fits(lexicon, TABLE_WORD_LISTS, condition->words) ||
            !range_fits(lexicon, TABLE_JOINED, condition->joined))
            return false;
    }
    return true;
}

static bool joined_fit(const Lexicon *lexicon) {
    for (uint32_t i = 0; i < lexicon->count[TABLE_JOINED]; i++) {
        const JoinedWord *word = LEXICON_ITEM(lexicon, TABLE_JOINED, JoinedWord, i);
        if (!word_fits(lexicon, word->head) || word->extra_count > TRIGGER_MAX_EXTRA) return false;
        for (uint32_t e = 0; e < TRIGGER_MAX_EXTRA; e++)
            if (!word_fits(lexicon, word->extra[e])) return false;
    }
    return true;
}

static bool lists_fit(const Lexicon *lexicon) {
    for (uint32_t i = 0; i < lexicon->count[TABLE_WORD_LISTS]; i++)
        if (!word_fits(lexicon, *LEXICON_ITEM(lexicon, TABLE_WORD_LISTS, WordId, i))) return false;
    for (uint32_t i = 0; i < lexicon->count[TABLE_SETS]; i++) {
        const SetEntry *set = LEXICON_ITEM(lexicon, TABLE_SETS, SetEntry, i);
        if (!text_fits(lexicon, set->name) || !range_fits(lexicon, TABLE_WORD_LISTS, set->words))
            return false;
    }
    return true;
}

static bool actors_fit(const Lexicon *lexicon) {
    for (uint32_t i = 0; i < lexicon->count[TABLE_ACTORS]; i++) {
        const Actor *actor = LEXICON_ITEM(lexicon, TABLE_ACTORS, Actor, i);
        if (!origin_fits(lexicon, &actor->origin) || actor->kind > ACTOR_AGENT ||
            !text_fits(lexicon, actor->name) || !text_fits(lexicon, actor->code) ||
            !text_fits(lexicon, actor->sector) || !text_fits(lexicon, actor->countries) ||
            !range_fits(lexicon, TABLE_POSTS, actor->posts))
            return false;
    }
    for (uint32_t i = 0; i < lexicon->count[TABLE_POSTS]; i++) {
        const Post *post = LEXICON_ITEM(lexicon, TABLE_POSTS, Post, i);
        if (!text_fits(lexicon, post->code) || !text_fits(lexicon, post->title)) return false;
    }
    return true;
}

static bool names_fit(const Lexicon *lexicon) {
    for (uint32_t i = 0; i < lexicon->count[TABLE_NAMES]; i++) {
        const NameForm *name = LEXICON_ITEM(lexicon, TABLE_NAMES, NameForm, i);
        if (name->word_count < 1 || name->word_count > NAME_MAX_WORDS || name->use > USE_AGENT ||
            name->actor >= lexicon->count[TABLE_ACTORS] || !text_fits(lexicon, name->text))
            return false;
        for (uint32_t w = 0; w < NAME_MAX_WORDS; w++)
            if (!word_fits(lexicon, name->words[w])) return false;
    }
    return true;
}

const char *lexicon_validate(const Lexicon *lexicon) {
    if (lexicon->count[TABLE_WORDS] == 0 || !words_fit(lexicon)) return "its words are damaged";
    if (!hash_fits(lexicon)) return "its word index is damaged";
    if (!triggers_fit(lexicon)) return "its triggers are damaged";
    if (!acts_fit(lexicon)) return "its acts are damaged";
    if (!ways_fit(lexicon)) return "its speech, mood or light entries are damaged";
    if (!harms_fit(lexicon)) return "its harm entries are damaged";
    if (!slots_fit(lexicon)) return "its slots are damaged";
    if (!lists_fit(lexicon) || !joined_fit(lexicon)) return "its word lists are damaged";
    if (!actors_fit(lexicon)) return "its actors are damaged";
    if (!names_fit(lexicon)) return "its names are damaged";
    return NULL;
}
