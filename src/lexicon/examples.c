/* `example SENTENCE => SOURCE EVENT TARGET [STATUS] [harm KIND COUNT]; ...`, `not SENTENCE`, `none
 * SENTENCE`. */
#include "lexicon/fields.h"

#include "lexicon/ontology.h"
#include "lexicon/values.h"

#include <string.h>

enum { EVENT_WORDS_MAX = 24 };

/* The offset of the last " => ", or SIZE_MAX. */
static size_t last_arrow(Str text) {
    size_t found = SIZE_MAX;
    for (size_t at = str_find(text, " => ", 0); at != SIZE_MAX; at = str_find(text, " => ", at + 1))
        found = at;
    return found;
}

static bool actors_are_sound(LexiconSource *source, const Field *field, Str list) {
    if (str_is(list, "?")) return true;
    size_t at = 0;
    Str item;
    bool sound = true;
    while (list_next(source, field, list, &at, &item)) {
        if (code_is_sound(item)) continue;
        fault_error(source, &field->line, item.data,
                    "'%.*s' is no actor's code; expected capitals as in USAGOV, or ? for nobody",
                    STR_ARG(item));
        sound = false;
    }
    return sound;
}

/* The words of an event; "USA, GBR" stays one. */
static uint32_t cut_words(Str text, Str *words) {
    uint32_t count = 0;
    while (text.len && count < EVENT_WORDS_MAX) {
        Str rest, word = value_word(text, &rest);
        Str *last = count ? &words[count - 1] : NULL;
        if (last && (str_ends(*last, ",") || word.data[0] == ','))
            last->len = (size_t)(word.data + word.len - last->data);
        else
            words[count++] = word;
        text = rest;
    }
    return count;
}

static bool read_figure(Str text, uint32_t *out) {
    *out = 0;
    for (size_t i = 0; i < text.len; i++) {
        if (text.data[i] < '0' || text.data[i] > '9' || *out > 100000000) return false;
        *out = *out * 10 + (uint32_t)(text.data[i] - '0');
    }
    return text.len > 0;
}

/* "killed 12", "injured 30..", "displaced 10..15". */
static bool read_example_harm(LexiconSource *source, const Field *field, Str text,
                              ExampleEvent *out) {
    Str count, kind = value_word(text, &count);
    out->harm = harm_kind_of(kind);
    size_t dots = str_find(count, "..", 0);
    Str least = dots == SIZE_MAX ? count : str_slice(count, 0, dots);
    Str most = dots == SIZE_MAX ? count : str_slice(count, dots + 2, count.len);
    out->most = UINT32_MAX;
    if (out->harm != HARM_NONE && read_figure(least, &out->least) &&
        (most.len == 0 || read_figure(most, &out->most)))
        return true;
    fault_error(source, &field->line, text.data,
                "expected a harm and its count, as in killed 12 or injured 30.., not '%.*s'",
                STR_ARG(text));
    return false;
}

static bool read_event(LexiconSource *source, const Field *field, Str text, ExampleEvent *out) {
    Str words[EVENT_WORDS_MAX], harm = {0};
    size_t at = str_find(text, " harm ", 0);
    if (at != SIZE_MAX) {
        harm = str_trim(str_slice(text, at + 6, text.len));
        text = str_slice(text, 0, at);
    }
    uint32_t count = cut_words(text, words);
    if (count < 3 || count > 4) {
        fault_error(source, &field->line, text.data,
                    "expected SOURCE EVENT TARGET and perhaps a status, not '%.*s'", STR_ARG(text));
        return false;
    }
    *out = (ExampleEvent){.source = words[0], .target = words[2]};
    out->event = event_type_of(words[1]);
    if (out->event == EVENT_NONE) {
        fault_error(source, &field->line, words[1].data, "'%.*s' is no event type",
                    STR_ARG(words[1]));
        return false;
    }
    if (count == 4) {
        out->status = event_status_of(words[3]);
        if (out->status == STATUS_UNSET) {
            fault_error(source, &field->line, words[3].data, "'%.*s' is no status",
                        STR_ARG(words[3]));
            return false;
        }
    }
    if (harm.data && !read_example_harm(source, field, harm, out)) return false;
    bool source_sound = actors_are_sound(source, field, words[0]);
    return actors_are_sound(source, field, words[2]) && source_sound;
}

static void read_events(LexiconSource *source, const Field *field, Str text, LexiconExample *out) {
    Table events = {.size = sizeof(ExampleEvent)};
    for (size_t start = 0; start <= text.len;) {
        size_t end = str_find(text, ";", start);
        if (end == SIZE_MAX) end = text.len;
        Str one = str_trim(str_slice(text, start, end));
        ExampleEvent event;
        if (one.len == 0)
            fault_error(source, &field->line, text.data + start, "expected an event here");
        else if (read_event(source, field, one, &event)) {
            ExampleEvent *place = table_add(source, &events);
            if (place) *place = event;
        }
        start = end + 1;
    }
    out->events = events.data;
    out->event_count = events.count;
}

void example_read(LexiconSource *source, const Block *block, const Field *field, ExampleKind kind) {
    LexiconExample example = {.kind = kind,
                              .entry = block->id,
                              .file = TABLE_ITEM(source->files, SourceFile, field->line.file)->path,
                              .line = field->line.number,
                              .sentence = field->value};
    if (kind == EXAMPLE_EVENTS) {
        size_t arrow = last_arrow(field->value);
        if (arrow == SIZE_MAX) {
            fault_error(source, &field->line, field->value.data + field->value.len,
                        "expected ' => SOURCE EVENT TARGET' after the sentence");
            return;
        }
        example.sentence = str_trim(str_slice(field->value, 0, arrow));
        Str events = str_slice(field->value, arrow + 4, field->value.len);
        read_events(source, field, events, &example);
        if (example.event_count == 0) return;
    }
    LexiconExample *place = table_add(source, &source->examples);
    if (place) *place = example;
}
