/* What a sentence says in plain words: truce, aid, talks, trucks. */
#include "ledger/work.h"

#include "token/number.h"

static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (unsigned char)c >= 0x80;
}

/* The next word at or after *at; empty at the end. A comma between digits belongs to a number. */
static Str next_word(Str s, size_t *at) {
    while (*at < s.len && !is_letter(s.data[*at])) ++*at;
    size_t start = *at;
    while (*at < s.len &&
           (is_letter(s.data[*at]) ||
            (s.data[*at] == ',' && *at + 1 < s.len && *at > start && s.data[*at - 1] <= '9' &&
             s.data[*at + 1] <= '9' && is_letter(s.data[*at + 1]))))
        ++*at;
    return str_slice(s, start, *at);
}

static bool begins(Str word, const char *const *beginnings, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if ((beginnings[i][0] | 0x20) != (word.data[0] | 0x20)) continue;
        Str own = str_of(beginnings[i]);
        if (str_equal_nocase(str_slice(word, 0, own.len), own)) return true;
    }
    return false;
}

bool has_word(Str sentence, const char *const *beginnings, size_t count) {
    size_t at = 0;
    for (Str word; (word = next_word(sentence, &at)).len;)
        if (begins(word, beginnings, count)) return true;
    return false;
}

bool has_text(Str text, const char *const *list, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (str_find(text, list[i], 0) != SIZE_MAX) return true;
    return false;
}

bool names(Str sentence, Str name) {
    for (size_t at = 0; name.len && at + name.len <= sentence.len; at++)
        if (str_equal_nocase(str_slice(sentence, at, at + name.len), name)) return true;
    return false;
}

bool tells_of_truce(Str sentence) {
    static const char *const words[] = {"truce", "ceasefire", "cessation", "armistice", "calm"};
    return HAS_WORD(sentence, words) || str_find(sentence, "cease-fire", 0) != SIZE_MAX;
}

bool tells_of_aid(const EventView *event) {
    static const char *const words[] = {"aid",   "convoy", "humanitarian", "relief", "food",
                                        "flour", "medic",  "supplies",     "truck",  "lorr"};
    return str_find(event->contexts, "humanitarian", 0) != SIZE_MAX ||
           HAS_WORD(event->sentence_text, words);
}

bool tells_of_talks(Str sentence) {
    static const char *const words[] = {"talk", "negotiat", "meeting", "consultation", "session"};
    return HAS_WORD(sentence, words);
}

enum { BEFORE_MAX = 6 };

/* The number that the last words before the wanted one hold: "20 trucks", "forty white trucks". */
static int64_t number_in(const Str *words, uint32_t count) {
    uint32_t value;
    for (uint32_t from = 0; from < count; from++) {
        uint32_t taken = number_read(words + from, count - from, &value);
        if (taken && from + taken + 1 >= count) return value;
    }
    return -1;
}

static int64_t number_before(Str sentence, const char *const *wanted, size_t wanted_count) {
    Str words[BEFORE_MAX];
    uint32_t count = 0;
    size_t at = 0;
    for (Str word; (word = next_word(sentence, &at)).len;) {
        int64_t value = begins(word, wanted, wanted_count) ? number_in(words, count) : -1;
        if (value >= 0) return value;
        if (count == BEFORE_MAX)
            for (uint32_t i = 1; i < count; i++) words[i - 1] = words[i];
        words[count < BEFORE_MAX ? count++ : count - 1] = word;
    }
    return -1;
}

int64_t trucks_told(Str sentence) {
    static const char *const words[] = {"truck", "lorr"};
    return number_before(sentence, words, 2);
}

int64_t people_told(Str sentence) {
    static const char *const words[] = {"people", "civilians", "residents", "inhabitants"};
    return number_before(sentence, words, 4);
}
