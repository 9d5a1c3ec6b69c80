/* Slots ("object.of") and dates ("2004-03-09..2011"). */
#include "lexicon/values.h"

#include <string.h>

static const struct {
    const char *name;
    StepKind kind;
} STEPS[] = {
    {"subject", STEP_SUBJECT},     {"object", STEP_OBJECT},         {"recipient", STEP_RECIPIENT},
    {"possessor", STEP_POSSESSOR}, {"clause", STEP_CLAUSE},         {"self", STEP_SELF},
    {"speaker", STEP_SPEAKER},     {"infinitive", STEP_INFINITIVE},
};

/* Any word can be a step; one that is none of these is more likely a slip of the pen. */
static const char PREPOSITIONS[] =
    " aboard about above across after against ahead along alongside amid amidst among amongst "
    "around as at atop before behind below beneath beside besides between beyond by concerning "
    "despite down due during except following for from in inside instead into like near next of "
    "off on onto out outside over past per regarding round since than through throughout till to "
    "toward towards under underneath unlike until up upon versus via with within without because "
    "over how that whether if while when where ";

static bool is_preposition(Str word) {
    char spaced[32];
    if (word.len + 2 >= sizeof spaced) return false;
    spaced[0] = ' ';
    memcpy(spaced + 1, word.data, word.len);
    memcpy(spaced + 1 + word.len, " ", 2);
    return strstr(PREPOSITIONS, spaced) != NULL;
}

static bool step_read(LexiconSource *source, const Field *field, Str text, Step *out) {
    for (size_t i = 0; i < sizeof STEPS / sizeof *STEPS; i++)
        if (str_is(text, STEPS[i].name)) {
            *out = (Step){.kind = STEPS[i].kind};
            return true;
        }
    for (size_t i = 0; i < text.len; i++)
        if (text.data[i] < 'a' || text.data[i] > 'z') {
            fault_error(source, &field->line, text.data,
                        "'%.*s' is no slot; expected subject, object, recipient, possessor, "
                        "clause, self, speaker or a preposition, in lower case",
                        STR_ARG(text));
            return false;
        }
    if (!is_preposition(text))
        fault_warning(source, &field->line, text.data,
                      "'%.*s' is no slot and no preposition known here; it is taken for a "
                      "preposition",
                      STR_ARG(text));
    *out = (Step){.kind = STEP_PREPOSITION, .preposition = pool_word(source, text)};
    return true;
}

bool slot_read(LexiconSource *source, const Field *field, Str text, Slot *out) {
    *out = (Slot){.step_count = 0};
    for (size_t start = 0; start <= text.len;) {
        size_t end = str_find(text, ".", start);
        if (end == SIZE_MAX) end = text.len;
        if (end == start) {
            fault_error(source, &field->line, text.data + start, "expected a slot here");
            return false;
        }
        if (out->step_count == SLOT_MAX_STEPS) {
            fault_error(source, &field->line, text.data + start, "a slot has at most %d steps",
                        SLOT_MAX_STEPS);
            return false;
        }
        Step *step = &out->steps[out->step_count];
        if (!step_read(source, field, str_slice(text, start, end), step)) return false;
        out->step_count++;
        start = end + 1;
    }
    return out->step_count > 0;
}

void slots_read(LexiconSource *source, const Field *field, Str list, SlotList *out) {
    size_t at = 0;
    Str item;
    while (list_next(source, field, list, &at, &item)) {
        Slot slot;
        if (!slot_read(source, field, item, &slot)) continue;
        if (out->count == SLOT_LIST_MAX) {
            fault_error(source, &field->line, item.data, "more than %d slots", SLOT_LIST_MAX);
            return;
        }
        out->slots[out->count++] = slot;
    }
}

void slots_default(LexiconSource *source, const char *list, SlotList *out) {
    if (out->count) return;
    Field ours = {.value = str_of(list)};
    slots_read(source, &ours, ours.value, out);
}

Range slots_store(LexiconSource *source, const SlotList *list) {
    Range range = {source->slots.count, 0};
    for (uint32_t i = 0; i < list->count; i++) {
        Slot *place = table_add(source, &source->slots);
        if (!place) break;
        *place = list->slots[i];
        range.count++;
    }
    return range;
}

static uint32_t days_in(uint32_t year, uint32_t month) {
    static const uint32_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

/* Exactly `len` digits at `at`. */
static bool digits(Str text, size_t at, size_t len, uint32_t *out) {
    *out = 0;
    if (at + len > text.len) return false;
    for (size_t i = at; i < at + len; i++) {
        if (text.data[i] < '0' || text.data[i] > '9') return false;
        *out = *out * 10 + (uint32_t)(text.data[i] - '0');
    }
    return true;
}

/* "2004", "2004-03" or "2004-03-09"; the first or the last day of what is meant. */
static bool date_read(Str text, bool last, uint32_t *out) {
    uint32_t year, month = last ? 12 : 1, day = 1;
    if (text.len != 4 && text.len != 7 && text.len != 10) return false;
    if (!digits(text, 0, 4, &year) || year == 0) return false;
    if (text.len > 4 && (text.data[4] != '-' || !digits(text, 5, 2, &month))) return false;
    if (month < 1 || month > 12) return false;
    if (last) day = days_in(year, month);
    if (text.len > 7 && (text.data[7] != '-' || !digits(text, 8, 2, &day))) return false;
    if (day < 1 || day > days_in(year, month)) return false;
    *out = year * 10000 + month * 100 + day;
    return true;
}

bool dates_read(LexiconSource *source, const Field *field, Str text, uint32_t *from, uint32_t *to) {
    *from = *to = 0;
    size_t dots = str_find(text, "..", 0);
    if (dots == SIZE_MAX) {
        fault_error(source, &field->line, text.data,
                    "'%.*s' is no stretch of time; expected from..to, as in 2004-03-09..2010",
                    STR_ARG(text));
        return false;
    }
    Str ends[2] = {str_slice(text, 0, dots), str_slice(text, dots + 2, text.len)};
    for (int i = 0; i < 2; i++)
        if (ends[i].len && !date_read(ends[i], i == 1, i == 0 ? from : to)) {
            fault_error(source, &field->line, ends[i].data,
                        "'%.*s' is no date; expected YYYY, YYYY-MM or YYYY-MM-DD",
                        STR_ARG(ends[i]));
            return false;
        }
    if (*from && *to && *from > *to) {
        fault_error(source, &field->line, text.data, "'%.*s' ends before it begins", STR_ARG(text));
        return false;
    }
    return true;
}

void slot_text(const Lexicon *lexicon, const Slot *slot, StrBuf *out) {
    for (uint32_t i = 0; i < slot->step_count; i++) {
        const Step *step = &slot->steps[i];
        if (i) strbuf_char(out, '.');
        if (step->kind == STEP_PREPOSITION)
            strbuf_str(out, lexicon_word_text(lexicon, step->preposition));
        for (size_t k = 0; k < sizeof STEPS / sizeof *STEPS; k++)
            if (STEPS[k].kind == step->kind) strbuf_text(out, STEPS[k].name);
    }
}
