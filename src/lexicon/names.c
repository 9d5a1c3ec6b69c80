#include "lexicon/names.h"

#include "lexicon/fields.h"
#include "lexicon/word.h"

#include <stdlib.h>
#include <string.h>

static bool same_row(const NameForm *a, const NameForm *b) {
    return a->word_count == b->word_count &&
           memcmp(a->words, b->words, a->word_count * sizeof *a->words) == 0;
}

/* Whether the actor, the last that was begun, has this form already. */
static bool form_is_known(const LexiconSource *source, const NameForm *form) {
    for (uint32_t i = source->name_forms.count; i > 0; i--) {
        const NameForm *other = TABLE_ITEM(source->name_forms, NameForm, i - 1);
        if (other->actor != form->actor) return false;
        if (other->use == form->use && other->cased == form->cased && same_row(other, form))
            return true;
    }
    return false;
}

static bool add_form(LexiconSource *source, const NameForm *like, const NamePlace *place,
                     const Str *words, uint32_t count) {
    NameForm form = *like;
    form.word_count = count;
    for (uint32_t i = 0; i < count; i++) {
        form.words[i] = pool_word(source, words[i]);
        if (form.words[i] == 0) return false;
    }
    if (form_is_known(source, &form)) return true;
    NameForm *form_at = table_add(source, &source->name_forms);
    NamePlace *place_at = table_add(source, &source->name_places);
    if (form_at && place_at) {
        *form_at = form;
        *place_at = *place;
    }
    return true;
}

static void spaces_for_joints(StrBuf *out, Str name) {
    Str words[NAME_MAX_WORDS];
    uint32_t count = name_split(name, words, NAME_MAX_WORDS);
    for (uint32_t i = 0; i < count && i < NAME_MAX_WORDS; i++) {
        bool joint = str_is(words[i], "-") || str_is(words[i], "/") || str_is(words[i], "–") ||
                     str_is(words[i], "‐") || str_is(words[i], "‑");
        if (joint && i > 0 && i + 1 < count) continue;
        if (out->len) strbuf_char(out, ' ');
        strbuf_str(out, words[i]);
    }
}

/* The forms of one spelling; place is for the first of them, the others have none. */
static bool add_spelling(LexiconSource *source, const NameForm *like, const NamePlace *place,
                         Str name) {
    Str words[NAME_MAX_WORDS];
    const NamePlace nowhere = {.line = place->line};
    NameForm form = *like;
    form.text = pool_text(source, name);
    uint32_t count = name_split(name, words, NAME_MAX_WORDS);
    if (count == 0 || count > NAME_MAX_WORDS) return false;
    if (!add_form(source, &form, place, words, count)) return false;
    if (!name_has_joint(name)) return true;
    count = name_split_loose(name, words, NAME_MAX_WORDS);
    if (count && count <= NAME_MAX_WORDS) add_form(source, &form, &nowhere, words, count);
    StrBuf spaced = {0};
    spaces_for_joints(&spaced, name);
    count = name_split(strbuf_view(&spaced), words, NAME_MAX_WORDS);
    if (count && count <= NAME_MAX_WORDS) add_form(source, &form, &nowhere, words, count);
    source->failed = source->failed || spaced.failed;
    strbuf_free(&spaced);
    return true;
}

void name_add(LexiconSource *source, const Line *line, const char *at, Str name, NameUse use,
              uint32_t actor) {
    Str words[NAME_MAX_WORDS];
    NamePlace place = {.line = *line, .at = at};
    NameForm like = {.actor = actor, .use = use, .cased = name_has_capital(name)};
    uint32_t count = name_split(name, words, NAME_MAX_WORDS);
    if (count > NAME_MAX_WORDS) {
        fault_error(source, line, name.data, "'%.*s' has %u words; a name has at most %d",
                    STR_ARG(name), count, NAME_MAX_WORDS);
        return;
    }
    if (!add_spelling(source, &like, &place, name)) {
        fault_error(source, line, name.data, "a word of this name is too long");
        return;
    }
    StrBuf plain = {0};
    place.at = NULL;
    if (name_plain(name, &plain)) add_spelling(source, &like, &place, strbuf_view(&plain));
    source->failed = source->failed || plain.failed;
    strbuf_free(&plain);
}

typedef struct NameKey {
    const NameForm *form;
    const NamePlace *place;
    ActorKind kind;
} NameKey;

static int compare_keys(const void *a, const void *b) {
    const NameKey *x = a, *y = b;
    if (x->kind != y->kind) return x->kind < y->kind ? -1 : 1;
    uint32_t count =
        x->form->word_count < y->form->word_count ? x->form->word_count : y->form->word_count;
    for (uint32_t i = 0; i < count; i++)
        if (x->form->words[i] != y->form->words[i])
            return x->form->words[i] < y->form->words[i] ? -1 : 1;
    if (x->form->word_count != y->form->word_count)
        return x->form->word_count < y->form->word_count ? -1 : 1;
    if (x->form->actor != y->form->actor) return x->form->actor < y->form->actor ? -1 : 1;
    return x->form < y->form ? -1 : x->form > y->form;
}

static void report_shared(LexiconSource *source, const NameKey *first, const NameKey *later) {
    if (!same_row(first->form, later->form) || first->kind != later->kind) return;
    if (first->form->cased != later->form->cased || first->form->actor == later->form->actor)
        return;
    const Actor *actor = TABLE_ITEM(source->actors, Actor, first->form->actor);
    Str id = str_slice(strbuf_view(&source->pool), actor->origin.id.start,
                       (size_t)actor->origin.id.start + actor->origin.id.len);
    Str text = str_slice(strbuf_view(&source->pool), later->form->text.start,
                         (size_t)later->form->text.start + later->form->text.len);
    const Line *other = &first->place->line;
    Str file = TABLE_ITEM(source->files, SourceFile, other->file)->path;
    fault_warning(source, &later->place->line, later->place->at,
                  "'%.*s' is a name of '%.*s' too (%.*s:%u)", STR_ARG(text), STR_ARG(id),
                  STR_ARG(file), other->number);
}

/* A family name alone may be many people's; which of them is meant, the coder decides. */
void names_check(LexiconSource *source) {
    NameKey *keys = arena_array(source->arena, source->name_forms.count, sizeof *keys);
    if (!keys) {
        source->failed = true;
        return;
    }
    size_t count = 0;
    for (uint32_t i = 0; i < source->name_forms.count; i++) {
        NameKey key = {TABLE_ITEM(source->name_forms, NameForm, i),
                       TABLE_ITEM(source->name_places, NamePlace, i), ACTOR_COUNTRY};
        if (!key.place->at || key.form->use == USE_SHORT) continue;
        key.kind = TABLE_ITEM(source->actors, Actor, key.form->actor)->kind;
        keys[count++] = key;
    }
    if (count) qsort(keys, count, sizeof *keys, compare_keys);
    for (size_t i = 1; i < count; i++) report_shared(source, &keys[i - 1], &keys[i]);
}
