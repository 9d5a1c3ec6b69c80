/* Blocks of acts, speech, moods, light verbs and harm into tables. */
#include "lexicon/fields.h"

#include "lexicon/ontology.h"
#include "lexicon/triggers.h"

#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* What the fields of any entry gather; each kind takes its part. */
typedef struct EntryDraft {
    EntryKind kind;
    uint32_t entry;
    Act act;
    bool event_read;
    EventStatus effect, negated;
    bool presupposes;
    bool subject_is_target;
    uint32_t harms; /* a bit a HarmKind */
    SlotList source, target, noun_source, noun_target, speaker, hearer, other, harmed;
} EntryDraft;

static void read_verb(LexiconSource *source, const Block *block, const Field *field, void *draft) {
    const EntryDraft *entry = draft;
    (void)block;
    triggers_read(source, field, entry->kind, entry->entry, TRIGGER_VERB);
}

static void read_noun(LexiconSource *source, const Block *block, const Field *field, void *draft) {
    const EntryDraft *entry = draft;
    (void)block;
    triggers_read(source, field, entry->kind, entry->entry, TRIGGER_NOUN);
}

static void read_adjective(LexiconSource *source, const Block *block, const Field *field,
                           void *draft) {
    const EntryDraft *entry = draft;
    (void)block;
    triggers_read(source, field, entry->kind, entry->entry, TRIGGER_ADJECTIVE);
}

static void read_phrase(LexiconSource *source, const Block *block, const Field *field,
                        void *draft) {
    const EntryDraft *entry = draft;
    (void)block;
    phrases_read(source, field, entry->kind, entry->entry);
}

static void read_event(LexiconSource *source, const Block *block, const Field *field, void *draft) {
    Act *act = &((EntryDraft *)draft)->act;
    (void)block;
    Str mode, type = value_word(field->value, &mode);
    act->event = event_type_of(type);
    if (act->event == EVENT_NONE && !str_is(type, "none")) {
        fault_error(source, &field->line, type.data,
                    "'%.*s' is no event type; expected AGREE, CONSULT, SUPPORT, COOPERATE, AID, "
                    "CONCEDE, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, "
                    "MOBILIZE, COERCE, ASSAULT or none",
                    STR_ARG(type));
        return;
    }
    if (mode.len && !mode_listed(act->event, mode))
        fault_warning(source, &field->line, mode.data, "'%.*s' is no mode of %s; PLOVER has: %s",
                      STR_ARG(mode), event_type_name(act->event), modes_of(act->event));
    act->mode = pool_text(source, mode);
}

static void read_cameo(LexiconSource *source, const Block *block, const Field *field, void *draft) {
    (void)block;
    if (!cameo_listed(field->value)) {
        fault_error(source, &field->line, field->value.data, "CAMEO lists no code '%.*s'",
                    STR_ARG(field->value));
        return;
    }
    ((EntryDraft *)draft)->act.cameo = pool_text(source, field->value);
}

static void read_context(LexiconSource *source, const Block *block, const Field *field,
                         void *draft) {
    Act *act = &((EntryDraft *)draft)->act;
    (void)block;
    StrBuf joined = {0};
    Str before = str_slice(strbuf_view(&source->pool), act->contexts.start,
                           (size_t)act->contexts.start + act->contexts.len);
    strbuf_str(&joined, before);
    size_t at = 0;
    Str item;
    while (list_next(source, field, field->value, &at, &item)) {
        if (!context_listed(item))
            fault_error(source, &field->line, item.data, "'%.*s' is no context of PLOVER",
                        STR_ARG(item));
        if (joined.len) strbuf_char(&joined, ',');
        strbuf_str(&joined, item);
    }
    act->contexts = pool_text(source, strbuf_view(&joined));
    source->failed = source->failed || joined.failed;
    strbuf_free(&joined);
}

static void read_source(LexiconSource *source, const Block *block, const Field *field,
                        void *draft) {
    (void)block;
    slots_read(source, field, field->value, &((EntryDraft *)draft)->source);
}

static void read_target(LexiconSource *source, const Block *block, const Field *field,
                        void *draft) {
    (void)block;
    slots_read(source, field, field->value, &((EntryDraft *)draft)->target);
}

static void read_noun_source(LexiconSource *source, const Block *block, const Field *field,
                             void *draft) {
    (void)block;
    slots_read(source, field, field->value, &((EntryDraft *)draft)->noun_source);
}

static void read_noun_target(LexiconSource *source, const Block *block, const Field *field,
                             void *draft) {
    (void)block;
    slots_read(source, field, field->value, &((EntryDraft *)draft)->noun_target);
}

static void read_speaker(LexiconSource *source, const Block *block, const Field *field,
                         void *draft) {
    (void)block;
    slots_read(source, field, field->value, &((EntryDraft *)draft)->speaker);
}

static void read_hearer(LexiconSource *source, const Block *block, const Field *field,
                        void *draft) {
    (void)block;
    slots_read(source, field, field->value, &((EntryDraft *)draft)->hearer);
}

static void read_other(LexiconSource *source, const Block *block, const Field *field, void *draft) {
    (void)block;
    slots_read(source, field, field->value, &((EntryDraft *)draft)->other);
}

static void read_condition(LexiconSource *source, const Field *field, bool unless) {
    Condition condition = {.unless = unless};
    Str list, slot = value_word(field->value, &list);
    if (list.len == 0) {
        fault_error(source, &field->line, field->value.data + field->value.len,
                    "expected words, %%sets, <classes> or 'any' after the slot '%.*s'",
                    STR_ARG(slot));
        return;
    }
    if (!slot_read(source, field, slot, &condition.slot)) return;
    if (str_is(list, "any")) {
        condition.any = 1;
    } else {
        WordList words = word_list_empty();
        words_read(source, field, list, LIST_SETS | LIST_CLASSES, &words);
        condition.joined = joined_store(source, &words);
        condition.words = words_store(source, &words);
        condition.classes = words.classes;
    }
    Condition *place = table_add(source, &source->conditions);
    if (place) *place = condition;
}

static void read_if(LexiconSource *source, const Block *block, const Field *field, void *draft) {
    (void)block;
    (void)draft;
    read_condition(source, field, false);
}

static void read_unless(LexiconSource *source, const Block *block, const Field *field,
                        void *draft) {
    (void)block;
    (void)draft;
    read_condition(source, field, true);
}

static bool is_yes(LexiconSource *source, const Field *field) {
    bool yes = str_is(field->value, "yes");
    if (!yes && !str_is(field->value, "no"))
        fault_error(source, &field->line, field->value.data, "expected yes or no, not '%.*s'",
                    STR_ARG(field->value));
    return yes;
}

static void read_reciprocal(LexiconSource *source, const Block *block, const Field *field,
                            void *draft) {
    (void)block;
    ((EntryDraft *)draft)->act.reciprocal = is_yes(source, field);
}

static void read_presupposes(LexiconSource *source, const Block *block, const Field *field,
                             void *draft) {
    (void)block;
    ((EntryDraft *)draft)->presupposes = is_yes(source, field);
}

static EventStatus status_of(LexiconSource *source, const Field *field) {
    EventStatus status = event_status_of(field->value);
    if (status == STATUS_UNSET)
        fault_error(source, &field->line, field->value.data,
                    "'%.*s' is no status; expected actual, claimed, planned, conditional, "
                    "demanded, denied, negated, hypothetical or threatened",
                    STR_ARG(field->value));
    return status;
}

static void read_status(LexiconSource *source, const Block *block, const Field *field,
                        void *draft) {
    (void)block;
    ((EntryDraft *)draft)->act.status = status_of(source, field);
}

static void read_effect(LexiconSource *source, const Block *block, const Field *field,
                        void *draft) {
    (void)block;
    ((EntryDraft *)draft)->effect = status_of(source, field);
}

static void read_negated(LexiconSource *source, const Block *block, const Field *field,
                         void *draft) {
    (void)block;
    ((EntryDraft *)draft)->negated = status_of(source, field);
}

static void read_kind(LexiconSource *source, const Block *block, const Field *field, void *draft) {
    (void)block;
    Str item;
    size_t at = 0;
    while (list_next(source, field, field->value, &at, &item)) {
        HarmKind kind = harm_kind_of(item);
        if (kind == HARM_NONE)
            fault_error(
                source, &field->line, item.data,
                "'%.*s' is no harm; expected killed, injured, displaced, abducted or arrested",
                STR_ARG(item));
        else
            ((EntryDraft *)draft)->harms |= 1u << kind;
    }
}

static void read_harmed(LexiconSource *source, const Block *block, const Field *field,
                        void *draft) {
    (void)block;
    slots_read(source, field, field->value, &((EntryDraft *)draft)->harmed);
}

/* A decimal number without exponent; the same in every locale. */
static bool read_decimal(Str text, float *out) {
    size_t at = text.len && (text.data[0] == '-' || text.data[0] == '+') ? 1 : 0;
    double value = 0, unit = 0;
    size_t digits = 0;
    for (; at < text.len && text.len <= 12; at++) {
        char c = text.data[at];
        if (c == '.' && unit == 0) {
            unit = 1;
        } else if (c >= '0' && c <= '9') {
            digits++;
            if (unit == 0) {
                value = value * 10 + (c - '0');
            } else {
                unit /= 10;
                value += (c - '0') * unit;
            }
        } else {
            return false;
        }
    }
    *out = (float)(text.len && text.data[0] == '-' ? -value : value);
    return digits > 0 && text.len <= 12;
}

static void read_goldstein(LexiconSource *source, const Block *block, const Field *field,
                           void *draft) {
    (void)block;
    float score = 0;
    if (!read_decimal(field->value, &score) || score < -10 || score > 10)
        fault_error(source, &field->line, field->value.data,
                    "'%.*s' is no score; expected a number from -10 to 10", STR_ARG(field->value));
    ((EntryDraft *)draft)->act.goldstein = score;
}

static void read_light_subject(LexiconSource *source, const Block *block, const Field *field,
                               void *draft) {
    (void)block;
    bool target = str_is(field->value, "target");
    if (!target && !str_is(field->value, "source"))
        fault_error(source, &field->line, field->value.data,
                    "expected source or target, not '%.*s'", STR_ARG(field->value));
    ((EntryDraft *)draft)->subject_is_target = target;
}

static void need_trigger(LexiconSource *source, const Block *block, bool phrases) {
    if (block_has(source, block, "verb") || block_has(source, block, "noun") ||
        block_has(source, block, "adjective") || (phrases && block_has(source, block, "phrase")))
        return;
    fault_error(source, &block->line, block->line.text.data, "%s '%.*s' has no %s",
                block_kind_name(block->kind), STR_ARG(block->id),
                phrases ? "verb, noun, adjective or phrase" : "verb, noun or adjective");
}

static void need_example(LexiconSource *source, const Block *block, bool stops) {
    if (block_has(source, block, "example") || block_has(source, block, "from")) return;
    if (stops && (block_has(source, block, "not") || block_has(source, block, "none"))) return;
    fault_error(source, &block->line, block->line.text.data, "act '%.*s' has no 'example'%s",
                STR_ARG(block->id), stops ? ", 'not' or 'none'" : "");
}

/* Where an imported entry comes from: for its reader; the block's text keeps it. */
static void read_from(LexiconSource *source, const Block *block, const Field *field, void *draft) {
    (void)source;
    (void)block;
    (void)field;
    (void)draft;
}

static const FieldSpec ACT_FIELDS[] = {
    {"verb", 0, read_verb},
    {"noun", 0, read_noun},
    {"adjective", 0, read_adjective},
    {"event", FIELD_ONCE | FIELD_NEEDED, read_event},
    {"cameo", FIELD_ONCE, read_cameo},
    {"context", 0, read_context},
    {"source", 0, read_source},
    {"target", 0, read_target},
    {"noun-source", 0, read_noun_source},
    {"noun-target", 0, read_noun_target},
    {"if", 0, read_if},
    {"unless", 0, read_unless},
    {"reciprocal", FIELD_ONCE, read_reciprocal},
    {"status", FIELD_ONCE, read_status},
    {"goldstein", FIELD_ONCE, read_goldstein},
    {"from", FIELD_ONCE, read_from},
};

/* What was not said, by docs/lexicon.md. */
static void act_defaults(LexiconSource *source, const Block *block, EntryDraft *draft) {
    Act *act = &draft->act;
    slots_default(source, "subject", &draft->source);
    slots_default(source, "object", &draft->target);
    slots_default(source, "possessor, by, from", &draft->noun_source);
    slots_default(source, "of, on, against, with, to, for, at, in", &draft->noun_target);
    act->source = slots_store(source, &draft->source);
    act->target = slots_store(source, &draft->target);
    act->noun_source = slots_store(source, &draft->noun_source);
    act->noun_target = slots_store(source, &draft->noun_target);
    if (act->event == EVENT_NONE) return;
    act->quad = event_type_quad(act->event);
    if (act->cameo.len == 0) act->cameo = pool_text(source, str_of(event_type_cameo(act->event)));
    if (!block_has(source, block, "goldstein"))
        act->goldstein = cameo_goldstein(str_slice(strbuf_view(&source->pool), act->cameo.start,
                                                   (size_t)act->cameo.start + act->cameo.len));
}

void act_build(LexiconSource *source, const Block *block) {
    EntryDraft draft = {.kind = ENTRY_ACT, .entry = source->acts.count};
    uint32_t first_condition = source->conditions.count;
    fields_read(source, block, ACT_FIELDS, COUNT(ACT_FIELDS), &draft);
    need_trigger(source, block, false);
    need_example(source, block, draft.act.event == EVENT_NONE);
    act_defaults(source, block, &draft);
    draft.act.origin = block_origin(source, block);
    draft.act.conditions = (Range){first_condition, source->conditions.count - first_condition};
    Act *place = table_add(source, &source->acts);
    if (place) *place = draft.act;
}

static const FieldSpec SPEECH_FIELDS[] = {
    {"verb", 0, read_verb},
    {"noun", 0, read_noun},
    {"adjective", 0, read_adjective},
    {"phrase", 0, read_phrase},
    {"effect", FIELD_ONCE | FIELD_NEEDED, read_effect},
    {"negated", FIELD_ONCE, read_negated},
    {"speaker", 0, read_speaker},
    {"hearer", 0, read_hearer},
};

void speech_build(LexiconSource *source, const Block *block) {
    EntryDraft draft = {.kind = ENTRY_SPEECH, .entry = source->speeches.count};
    fields_read(source, block, SPEECH_FIELDS, COUNT(SPEECH_FIELDS), &draft);
    need_trigger(source, block, true);
    bool worded = block_has(source, block, "verb") || block_has(source, block, "noun") ||
                  block_has(source, block, "adjective");
    if (worded) {
        slots_default(source, "subject", &draft.speaker);
        slots_default(source, "object, recipient, to", &draft.hearer);
    }
    Speech speech = {
        .origin = block_origin(source, block), .effect = draft.effect, .negated = draft.negated};
    speech.speaker = slots_store(source, &draft.speaker);
    speech.hearer = slots_store(source, &draft.hearer);
    Speech *place = table_add(source, &source->speeches);
    if (place) *place = speech;
}

static const FieldSpec MOOD_FIELDS[] = {
    {"verb", 0, read_verb},
    {"noun", 0, read_noun},
    {"adjective", 0, read_adjective},
    {"phrase", 0, read_phrase},
    {"effect", FIELD_ONCE | FIELD_NEEDED, read_effect},
    {"negated", FIELD_ONCE, read_negated},
    {"presupposes", FIELD_ONCE, read_presupposes},
};

void mood_build(LexiconSource *source, const Block *block) {
    EntryDraft draft = {.kind = ENTRY_MOOD, .entry = source->moods.count};
    fields_read(source, block, MOOD_FIELDS, COUNT(MOOD_FIELDS), &draft);
    need_trigger(source, block, true);
    Mood mood = {.origin = block_origin(source, block),
                 .effect = draft.effect,
                 .negated = draft.negated,
                 .presupposes = draft.presupposes};
    Mood *place = table_add(source, &source->moods);
    if (place) *place = mood;
}

static const FieldSpec LIGHT_FIELDS[] = {
    {"verb", FIELD_NEEDED, read_verb},
    {"subject", FIELD_ONCE | FIELD_NEEDED, read_light_subject},
    {"other", 0, read_other},
};

void light_build(LexiconSource *source, const Block *block) {
    EntryDraft draft = {.kind = ENTRY_LIGHT, .entry = source->lights.count};
    fields_read(source, block, LIGHT_FIELDS, COUNT(LIGHT_FIELDS), &draft);
    Light light = {.origin = block_origin(source, block),
                   .subject_is_target = draft.subject_is_target};
    light.other = slots_store(source, &draft.other);
    Light *place = table_add(source, &source->lights);
    if (place) *place = light;
}

static const FieldSpec HARM_FIELDS[] = {
    {"verb", 0, read_verb},           {"noun", 0, read_noun},
    {"adjective", 0, read_adjective}, {"kind", FIELD_ONCE | FIELD_NEEDED, read_kind},
    {"harmed", 0, read_harmed},       {"if", 0, read_if},
    {"unless", 0, read_unless},
};

void harm_build(LexiconSource *source, const Block *block) {
    EntryDraft draft = {.kind = ENTRY_HARM, .entry = source->harms.count};
    uint32_t first_condition = source->conditions.count;
    fields_read(source, block, HARM_FIELDS, COUNT(HARM_FIELDS), &draft);
    need_trigger(source, block, false);
    slots_default(source, "object", &draft.harmed);
    Harm harm = {.origin = block_origin(source, block), .kinds = draft.harms};
    harm.harmed = slots_store(source, &draft.harmed);
    harm.conditions = (Range){first_condition, source->conditions.count - first_condition};
    Harm *place = table_add(source, &source->harms);
    if (place) *place = harm;
}
