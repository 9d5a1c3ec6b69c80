#include "mention/mention.h"

#include "mention/build.h"

uint32_t date_number(Str date) {
    if (date.len < 10) return 0;
    uint32_t number = 0;
    for (size_t i = 0; i < 10; i++) {
        if (i == 4 || i == 7) continue;
        if (date.data[i] < '0' || date.data[i] > '9') return 0;
        number = number * 10 + (uint32_t)(date.data[i] - '0');
    }
    return number;
}

static bool make_tables(MentionBuilder *b) {
    uint32_t count = b->parsed->count;
    Mentions *out = b->out;
    out->actor_at = arena_array(b->arena, count, sizeof *out->actor_at);
    out->classes_at = arena_array(b->arena, count, sizeof *out->classes_at);
    out->lex_trees = arena_array(b->arena, count, sizeof *out->lex_trees);
    b->hits = arena_array(b->arena, count, sizeof *b->hits);
    if (!out->actor_at || !out->classes_at || !out->lex_trees || !b->hits) return false;
    for (uint32_t s = 0; s < count; s++) {
        uint32_t words = b->parsed->trees[s].count;
        out->actor_at[s] = arena_array(b->arena, words, sizeof(int32_t));
        out->classes_at[s] = arena_array(b->arena, words, sizeof(uint32_t));
        if (!out->actor_at[s] || !out->classes_at[s]) return false;
        for (uint32_t w = 0; w < words; w++) out->actor_at[s][w] = NO_MENTION;
    }
    return true;
}

/* Words that belong to a class without being an actor's head: adjectives, numbers, places. */
static void set_word_classes(MentionBuilder *b, uint32_t sentence) {
    const Tree *tree = builder_tree(b, sentence);
    uint32_t *classes = b->out->classes_at[sentence];
    for (uint32_t w = 0; w < tree->count; w++) {
        if (tree->nodes[w].upos == UPOS_NUM) classes[w] |= CLASS_NUMBER;
        const NameHit *hit = b->hits[sentence].at[w];
        if (!hit) continue;
        NameUse use = hit->form->use;
        if (hit->actor->kind == ACTOR_COUNTRY && use == USE_ADJECTIVE)
            classes[w] |= CLASS_ACTOR | CLASS_STATE;
    }
}

/* The words inside a name ("United" States) are no verbs and nouns of their own. */
static void hide_name_words(MentionBuilder *b, uint32_t sentence) {
    const NameHits *hits = &b->hits[sentence];
    for (uint32_t i = 0; i < hits->count; i++) {
        const NameHit *hit = &hits->hits[i];
        if (hit->form->use == USE_AGENT || hit->first == hit->last) continue;
        for (int32_t w = hit->first; w <= hit->last; w++) b->out->lex_trees[sentence].lemmas[w] = 0;
    }
}

parley_status mentions_find(const Lexicon *lexicon, const Gazetteer *gazetteer,
                            const ParsedDocument *parsed, Mentions *out, parley_error *err) {
    *out = (Mentions){.actors = NULL};
    MentionBuilder b = {.lexicon = lexicon,
                        .gazetteer = gazetteer,
                        .parsed = parsed,
                        .arena = parsed->doc->arena,
                        .out = out,
                        .report_date = date_number(parsed->doc->date)};
    if (!make_tables(&b)) return error_memory(err);
    for (uint32_t s = 0; s < parsed->count; s++) {
        parley_status status = lex_tree_make(lexicon, &parsed->trees[s], out->classes_at[s],
                                             b.arena, &out->lex_trees[s], err);
        if (status == PARLEY_OK) status = names_find(&out->lex_trees[s], b.arena, &b.hits[s], err);
        if (status != PARLEY_OK) return status;
        hide_name_words(&b, s);
    }
    if (!countries_count(&b)) return error_memory(err);
    for (uint32_t s = 0; s < parsed->count; s++) set_word_classes(&b, s);
    places_find(&b);
    home_find(&b);
    for (uint32_t s = 0; s < parsed->count && !b.failed; s++) {
        actors_find(&b, s);
        times_find(&b, s);
    }
    return b.failed ? error_memory(err) : PARLEY_OK;
}
