#include "tree/lemma.h"

#include "base/utf8.h"

#include <string.h>
#include <utf8proc.h>

/* As in train/lemmas.py and train/export.py. */
enum { WORD_KEY = 201, ENDING_KEY = 202, ENDING_LONGEST = 6, ANY_XPOS = 127 };

static const LemmaRule *find(const Model *model, const RuleTable *table, uint64_t key) {
    size_t at = key_place(table->keys, table->size, key);
    return at < table->size ? &model->rules[table->rules[at]] : NULL;
}

/* The rule for a text that has room for the tags after it. */
static const LemmaRule *find_tagged(const Model *model, const RuleTable *table, uint8_t slot,
                                    char *text, size_t from, size_t len, Upos upos, uint32_t xpos) {
    text[len] = 0, text[len + 1] = (char)upos, text[len + 2] = 0, text[len + 3] = (char)xpos;
    return find(model, table, feature_hash(slot, text + from, len + 4 - from));
}

static const LemmaRule *find_rule(const Model *model, const Word *word, Upos upos, uint32_t xpos) {
    char text[4 * WORD_LONGEST + 4];
    size_t start[WORD_LONGEST + 1], len = 0;
    for (uint32_t i = 0; i < word->count; i++) {
        start[i] = len;
        len += utf8_write(word->lowered[i], text + len);
    }
    start[word->count] = len;
    const LemmaRule *rule = find_tagged(model, &model->words, WORD_KEY, text, 0, len, upos, xpos);
    const uint32_t tags[2] = {xpos, ANY_XPOS};
    for (int i = 0; i < 2 && !rule; i++) {
        uint32_t longest = word->count < ENDING_LONGEST ? word->count : ENDING_LONGEST;
        for (uint32_t n = longest + 1; n-- > 0 && !rule;)
            rule = find_tagged(model, &model->endings, ENDING_KEY, text, start[word->count - n],
                               len, upos, tags[i]);
    }
    return rule;
}

Str lemma_of(const Model *model, Arena *arena, Str form, const Word *word, Upos upos,
             uint32_t xpos) {
    if (!word->whole) return form;
    static const LemmaRule lower_case = {0, 0, 0, 0};
    const LemmaRule *rule = find_rule(model, word, upos, xpos);
    if (!rule) rule = &lower_case;
    char text[4 * WORD_LONGEST + 256];
    size_t len = 0;
    uint32_t kept =
        rule->cut == RULE_WHOLE || rule->cut > word->count ? 0 : word->count - rule->cut;
    const int32_t *codes = rule->letters == LETTERS_KEPT ? word->plain : word->lowered;
    for (uint32_t i = 0; i < kept; i++)
        len += utf8_write(i == 0 && rule->letters == LETTERS_TITLE ? utf8proc_toupper(codes[i])
                                                                   : codes[i],
                          text + len);
    size_t added = rule->added < 256 ? rule->added : 255;
    memcpy(text + len, model->rule_text + rule->added_at, added);
    len += added;
    if (len == 0 || (len == form.len && memcmp(text, form.data, len) == 0)) return form;
    return str_copy(arena, (Str){text, len});
}
