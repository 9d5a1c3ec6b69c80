#include "lexicon/values.h"

#include "lexicon/sets.h"
#include "lexicon/word.h"

#include <stdlib.h>
#include <string.h>

static bool is_blank(char c) {
    return c == ' ' || c == '\t';
}

Str value_word(Str value, Str *rest) {
    size_t end = 0;
    while (end < value.len && !is_blank(value.data[end])) end++;
    *rest = str_trim(str_slice(value, end, value.len));
    return str_slice(value, 0, end);
}

bool list_next(LexiconSource *source, const Field *field, Str list, size_t *at, Str *item) {
    while (*at <= list.len && list.len > 0) {
        size_t start = *at;
        size_t end = str_find(list, ",", start);
        if (end == SIZE_MAX) end = list.len;
        *at = end + 1;
        *item = str_trim(str_slice(list, start, end));
        if (item->len) return true;
        fault_error(source, &field->line, list.data + end,
                    "expected a word before this comma or the line's end");
    }
    return false;
}

static const struct {
    const char *name;
    uint32_t bit;
} CLASSES[] = {
    {"<actor>", CLASS_ACTOR},   {"<state>", CLASS_STATE},
    {"<armed>", CLASS_ARMED},   {"<civilian>", CLASS_CIVILIAN},
    {"<person>", CLASS_PERSON}, {"<organization>", CLASS_ORGANIZATION},
    {"<place>", CLASS_PLACE},   {"<number>", CLASS_NUMBER},
};

static void add_class(LexiconSource *source, const Field *field, Str item, unsigned allowed,
                      WordList *out) {
    if (!(allowed & LIST_CLASSES)) {
        fault_error(source, &field->line, item.data,
                    "a class such as '%.*s' stands only in 'if' and 'unless'", STR_ARG(item));
        return;
    }
    for (size_t i = 0; i < sizeof CLASSES / sizeof *CLASSES; i++)
        if (str_is(item, CLASSES[i].name)) {
            out->classes |= CLASSES[i].bit;
            return;
        }
    fault_error(source, &field->line, item.data,
                "'%.*s' is no class; expected <actor>, <state>, <armed>, <civilian>, <person>, "
                "<organization>, <place> or <number>",
                STR_ARG(item));
}

static void add_word_id(LexiconSource *source, WordId word, WordList *out) {
    WordId *place = word ? table_add(source, &out->words) : NULL;
    if (place) *place = word;
}

static void add_set(LexiconSource *source, const Field *field, Str item, unsigned allowed,
                    WordList *out) {
    if (!(allowed & LIST_SETS)) {
        fault_error(source, &field->line, item.data, "a set cannot stand here");
        return;
    }
    const SetDraft *set = set_words(source, field, item);
    if (!set) return;
    for (uint32_t i = 0; i < set->word_count; i++) add_word_id(source, set->words[i], out);
}

/* Whether the joined word can be a lemma, with at most the words a trigger holds. */
static bool word_is_sound(LexiconSource *source, const Field *field, Str item) {
    for (size_t i = 0; i < item.len; i++) {
        if (is_blank(item.data[i])) {
            fault_error(source, &field->line, item.data + i,
                        "'%.*s' has a space; join words with _, separate them with commas",
                        STR_ARG(item));
            return false;
        }
        if (strchr("<>%;=\"()", item.data[i])) {
            fault_error(source, &field->line, item.data + i, "'%c' cannot stand in a word",
                        item.data[i]);
            return false;
        }
    }
    Str parts[1 + TRIGGER_MAX_EXTRA];
    uint32_t count = joined_split(item, parts, 1 + TRIGGER_MAX_EXTRA);
    if (count > 1 + TRIGGER_MAX_EXTRA) {
        fault_error(source, &field->line, item.data, "'%.*s' joins %u words; at most %d can be",
                    STR_ARG(item), count, 1 + TRIGGER_MAX_EXTRA);
        return false;
    }
    for (uint32_t i = 0; i < count; i++)
        if (parts[i].len == 0 || parts[i].len > WORD_MAX_BYTES / 2) {
            fault_error(source, &field->line, parts[i].data,
                        parts[i].len ? "the word is too long" : "expected a word beside this _");
            return false;
        }
    return true;
}

static void add_word(LexiconSource *source, const Field *field, Str item, WordList *out) {
    if (!word_is_sound(source, field, item)) return;
    if (name_has_capital(item))
        fault_warning(source, &field->line, item.data,
                      "'%.*s' has a capital; words are lemmas in lower case", STR_ARG(item));
    char folded[WORD_MAX_BYTES];
    if (word_fold(item, folded) == 0) {
        fault_error(source, &field->line, item.data, "the word is too long");
        return;
    }
    add_word_id(source, pool_word(source, item), out);
}

WordList word_list_empty(void) {
    return (WordList){.words = {.size = sizeof(WordId)}};
}

void words_read(LexiconSource *source, const Field *field, Str list, unsigned allowed,
                WordList *out) {
    size_t at = 0;
    Str item;
    while (list_next(source, field, list, &at, &item)) {
        if (item.data[0] == '%')
            add_set(source, field, item, allowed, out);
        else if (item.data[0] == '<')
            add_class(source, field, item, allowed, out);
        else
            add_word(source, field, item, out);
    }
}

static int compare_ids(const void *a, const void *b) {
    WordId x = *(const WordId *)a, y = *(const WordId *)b;
    return x < y ? -1 : x > y;
}

void words_sort(WordList *list) {
    WordId *words = list->words.data;
    uint32_t kept = 0;
    if (list->words.count) qsort(words, list->words.count, sizeof *words, compare_ids);
    for (uint32_t i = 0; i < list->words.count; i++)
        if (i == 0 || words[i] != words[i - 1]) words[kept++] = words[i];
    list->words.count = kept;
}

uint32_t joined_split(Str joined, Str *parts, uint32_t max) {
    uint32_t count = 0;
    size_t start = 0;
    while (start <= joined.len) {
        size_t end = str_find(joined, "_", start);
        if (end == SIZE_MAX) end = joined.len;
        if (count < max) parts[count] = str_slice(joined, start, end);
        count++;
        start = end + 1;
    }
    return count;
}

uint32_t noun_head(const Str *parts, uint32_t count) {
    static const char *const marks[] = {"of",      "for", "to", "in",   "on",      "with",
                                        "against", "at",  "by", "from", "between", "under"};
    for (uint32_t i = 1; i + 1 < count; i++)
        for (size_t m = 0; m < sizeof marks / sizeof *marks; m++)
            if (str_is(parts[i], marks[m])) return i - 1;
    return count - 1;
}

Range words_store(LexiconSource *source, WordList *list) {
    const WordId *words = list->words.data;
    words_sort(list);
    Range range = {source->word_lists.count, 0};
    for (uint32_t i = 0; i < list->words.count; i++) {
        WordId *place = table_add(source, &source->word_lists);
        if (!place) break;
        *place = words[i];
        range.count++;
    }
    return range;
}

static void add_joined(LexiconSource *source, const Str *parts, uint32_t count, uint32_t head,
                       bool verbal) {
    JoinedWord word = {.head = pool_word(source, parts[head]), .verbal = verbal};
    for (uint32_t i = 0; i < count; i++)
        if (i != head) word.extra[word.extra_count++] = pool_word(source, parts[i]);
    JoinedWord *place = table_add(source, &source->joined);
    if (place) *place = word;
}

Range joined_store(LexiconSource *source, WordList *list) {
    WordId *words = list->words.data;
    Range range = {source->joined.count, 0};
    uint32_t kept = 0;
    for (uint32_t i = 0; i < list->words.count; i++) {
        Str text = pool_word_text(source, words[i]), parts[1 + TRIGGER_MAX_EXTRA];
        if (str_find(text, "_", 0) == SIZE_MAX) {
            words[kept++] = words[i];
            continue;
        }
        /* The parts lie in the pool, which may move when a word is added. */
        char copy[WORD_MAX_BYTES];
        memcpy(copy, text.data, text.len);
        uint32_t count = joined_split((Str){copy, text.len}, parts, 1 + TRIGGER_MAX_EXTRA);
        if (count > 1 + TRIGGER_MAX_EXTRA) continue;
        add_joined(source, parts, count, noun_head(parts, count), false);
        add_joined(source, parts, count, 0, true);
    }
    list->words.count = kept;
    range.count = source->joined.count - range.first;
    return range;
}

bool code_is_sound(Str code) {
    if (code.len < 2 || code.len > 24 || code.data[0] < 'A' || code.data[0] > 'Z') return false;
    for (size_t i = 0; i < code.len; i++) {
        char c = code.data[i];
        if (!(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9')) return false;
    }
    return true;
}
