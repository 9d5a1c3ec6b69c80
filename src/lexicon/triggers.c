#include "lexicon/triggers.h"

#include "lexicon/word.h"

#include <string.h>

enum { PARTS_MAX = 1 + TRIGGER_MAX_EXTRA };

static void add_trigger(LexiconSource *source, const Trigger *like, const Str *parts,
                        uint32_t count, uint32_t head) {
    Trigger trigger = *like;
    trigger.head = pool_word(source, parts[head]);
    for (uint32_t i = 0; i < count; i++)
        if (i != head) trigger.extra[trigger.extra_count++] = pool_word(source, parts[i]);
    Trigger *place = table_add(source, &source->triggers);
    if (place) *place = trigger;
}

static bool is_particle(Str word) {
    static const char *const particles[] = {"off", "up",   "down", "out",  "in",
                                            "on",  "over", "by",   "away", "back"};
    for (size_t i = 0; i < sizeof particles / sizeof *particles; i++)
        if (str_is(word, particles[i])) return true;
    return false;
}

/* The tokenizer cuts "cease-fire" in three; then the last part heads the first, but for a
 * particle ("stand-off"). The uncut form is kept besides. */
static void add_without_hyphens(LexiconSource *source, const Trigger *like, Str joined) {
    char spread[WORD_MAX_BYTES];
    Str parts[PARTS_MAX];
    memcpy(spread, joined.data, joined.len);
    for (size_t i = 0; i < joined.len; i++)
        if (spread[i] == '-') spread[i] = '_';
    uint32_t count = joined_split((Str){spread, joined.len}, parts, PARTS_MAX);
    if (count > PARTS_MAX) return;
    for (uint32_t i = 0; i < count; i++)
        if (parts[i].len == 0) return;
    bool particle = count == 2 && is_particle(parts[1]);
    add_trigger(source, like, parts, count, particle ? 0 : noun_head(parts, count));
}

static void add_joined(LexiconSource *source, const Trigger *like, WordId word) {
    /* The pool may move while words are added to it. */
    char copy[WORD_MAX_BYTES];
    Str text = pool_word_text(source, word);
    memcpy(copy, text.data, text.len);
    Str joined = {copy, text.len};
    Str parts[PARTS_MAX];
    uint32_t count = joined_split(joined, parts, PARTS_MAX);
    if (count > PARTS_MAX) return;
    uint32_t head = like->pos == TRIGGER_VERB ? 0 : noun_head(parts, count);
    add_trigger(source, like, parts, count, head);
    if (like->pos != TRIGGER_VERB && str_find(joined, "-", 0) != SIZE_MAX)
        add_without_hyphens(source, like, joined);
}

void triggers_read(LexiconSource *source, const Field *field, EntryKind kind, uint32_t entry,
                   TriggerPos pos) {
    WordList list = word_list_empty();
    words_read(source, field, field->value, LIST_SETS, &list);
    words_sort(&list);
    Trigger like = {.kind = kind, .entry = entry, .pos = pos};
    for (uint32_t i = 0; i < list.words.count; i++)
        add_joined(source, &like, *TABLE_ITEM(list.words, WordId, i));
}

void phrases_read(LexiconSource *source, const Field *field, EntryKind kind, uint32_t entry) {
    Trigger like = {.kind = kind, .entry = entry, .pos = TRIGGER_PHRASE};
    size_t at = 0;
    Str item;
    while (list_next(source, field, field->value, &at, &item)) {
        Str parts[PARTS_MAX];
        uint32_t count = name_split(item, parts, PARTS_MAX);
        if (count > PARTS_MAX) {
            fault_error(source, &field->line, item.data, "a phrase has at most %d words",
                        PARTS_MAX);
            continue;
        }
        bool sound = true;
        for (uint32_t i = 0; i < count; i++) {
            char folded[WORD_MAX_BYTES];
            if (word_fold(parts[i], folded)) continue;
            fault_error(source, &field->line, parts[i].data, "the word is too long");
            sound = false;
        }
        if (sound) add_trigger(source, &like, parts, count, 0);
    }
}
