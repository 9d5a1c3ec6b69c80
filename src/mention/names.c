#include "mention/names.h"

#include <utf8proc.h>

static bool starts_upper(Str word) {
    utf8proc_int32_t code;
    utf8proc_ssize_t step =
        utf8proc_iterate((const utf8proc_uint8_t *)word.data, (utf8proc_ssize_t)word.len, &code);
    return step > 0 && utf8proc_isupper(code);
}

static bool all_upper_ascii(Str word) {
    bool letter = false;
    for (size_t i = 0; i < word.len; i++) {
        char c = word.data[i];
        if (c >= 'a' && c <= 'z') return false;
        if (c >= 'A' && c <= 'Z') letter = true;
    }
    return letter;
}

/* "WHO", "US", "EU" are common words without their capitals: they must stand as written. */
static bool case_fits(const LexTree *lt, const NameForm *form, int32_t first) {
    if (!form->cased) return true;
    Str word = lt->tree->nodes[first].token.form;
    Str written = lexicon_text(lt->lexicon, form->text);
    if (form->word_count == 1 && written.len <= 6 && all_upper_ascii(written))
        return str_equal(word, written);
    if (!starts_upper(written)) {
        int32_t last = first + (int32_t)form->word_count - 1;
        return starts_upper(lt->tree->nodes[last].token.form);
    }
    return starts_upper(word);
}

static bool words_fit(const LexTree *lt, const NameForm *form, int32_t first) {
    uint32_t count = form->word_count;
    if ((uint32_t)first + count > lt->tree->count) return false;
    bool agent = form->use == USE_AGENT;
    for (uint32_t i = 0; i < count; i++) {
        int32_t at = first + (int32_t)i;
        bool same = lt->forms[at] == form->words[i];
        if (!same && agent) same = lt->lemmas[at] == form->words[i];
        if (!same) return false;
    }
    if (agent) {
        Upos upos = lt->tree->nodes[first + (int32_t)count - 1].upos;
        return upos == UPOS_NOUN || upos == UPOS_PROPN ||
               (upos == UPOS_ADJ && lt->tree->nodes[first].relation != REL_AMOD);
    }
    return case_fits(lt, form, first);
}

static const NameForm *longest(const LexTree *lt, WordId word, int32_t first, bool agent) {
    uint32_t count = 0;
    const NameForm *forms = word ? lexicon_names(lt->lexicon, word, &count) : NULL;
    for (uint32_t i = 0; i < count; i++)
        if ((forms[i].use == USE_AGENT) == agent && words_fit(lt, &forms[i], first))
            return &forms[i];
    return NULL;
}

/* The word nearest to the root: a name that the parser tore apart has several ways out. */
static int32_t highest(const Tree *tree, int32_t first, int32_t last) {
    int32_t best = last;
    uint32_t least = UINT32_MAX;
    for (int32_t i = last; i >= first; i--) {
        uint32_t depth = 0;
        if (tree->nodes[i].upos == UPOS_PUNCT) continue;
        for (int32_t up = i; up != NO_NODE && depth <= tree->count; up = tree->nodes[up].head)
            depth++;
        if (depth >= least) continue;
        least = depth;
        best = i;
    }
    return best;
}

/* "anti-American": the country that it is against (fill.c and actors.c know that it is no owner).
 */
static const NameForm *opposed_at(const LexTree *lt, int32_t word) {
    Str form = lt->tree->nodes[word].token.form;
    uint32_t count = 0;
    if (!node_is_opposed(lt->tree, word)) return NULL;
    WordId name = lexicon_word(lt->lexicon, str_slice(form, 5, form.len));
    const NameForm *forms = name ? lexicon_names(lt->lexicon, name, &count) : NULL;
    for (uint32_t i = 0; i < count; i++)
        if (forms[i].word_count == 1 && forms[i].use == USE_ADJECTIVE) return &forms[i];
    return NULL;
}

static const NameForm *form_at(const LexTree *lt, int32_t word, bool agent) {
    const NameForm *form = longest(lt, lt->forms[word], word, agent);
    if (!form && !agent) return opposed_at(lt, word);
    if (agent && lt->lemmas[word] != lt->forms[word]) {
        const NameForm *other = longest(lt, lt->lemmas[word], word, agent);
        if (!form || (other && other->word_count > form->word_count)) form = other;
    }
    return form;
}

static void scan(const LexTree *lt, bool agent, NameHits *out, const NameHit **at) {
    uint32_t actor_count;
    const Actor *actors = lexicon_actors(lt->lexicon, &actor_count);
    for (int32_t i = 0; i < (int32_t)lt->tree->count;) {
        const NameForm *form = form_at(lt, i, agent);
        if (!form) {
            i++;
            continue;
        }
        int32_t last = i + (int32_t)form->word_count - 1;
        NameHit *hit = &out->hits[out->count++];
        *hit = (NameHit){.first = i,
                         .last = last,
                         .form = form,
                         .actor = &actors[form->actor],
                         .head = highest(lt->tree, i, last)};
        for (; i <= last; i++) at[i] = hit;
    }
}

parley_status names_find(const LexTree *lt, Arena *arena, NameHits *out, parley_error *err) {
    uint32_t count = lt->tree->count;
    *out = (NameHits){.count = 0};
    out->hits = arena_array(arena, 2 * (size_t)count, sizeof *out->hits);
    out->at = arena_array(arena, count, sizeof(NameHit *));
    out->agent_at = arena_array(arena, count, sizeof(NameHit *));
    if (!out->hits || !out->at || !out->agent_at) return error_memory(err);
    scan(lt, false, out, out->at);
    scan(lt, true, out, out->agent_at);
    return PARLEY_OK;
}
