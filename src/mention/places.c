/* Places: countries of the lexicon and names that the gazetteer knows, each settled by the
 * countries that the report speaks of and by size. */
#include "mention/build.h"

#include <string.h>

enum { PLACE_WORDS_MAX = 5 };

static void add_place(MentionBuilder *b, const PlaceMention *place) {
    Mentions *out = b->out;
    if (out->place_count == b->place_capacity) {
        uint32_t capacity = b->place_capacity ? b->place_capacity * 2 : 16;
        PlaceMention *grown =
            arena_grow(b->arena, out->places, out->place_count, capacity, sizeof *grown);
        if (!grown) {
            b->failed = true;
            return;
        }
        out->places = grown;
        b->place_capacity = capacity;
    }
    out->places[out->place_count++] = *place;
    uint32_t *classes = out->classes_at[place->sentence];
    for (int32_t w = place->first; w <= place->last; w++) classes[w] |= CLASS_PLACE;
}

static Str words_text(const MentionBuilder *b, const Tree *tree, int32_t first, int32_t last) {
    return str_slice(b->parsed->doc->text, tree->nodes[first].token.start,
                     tree->nodes[last].token.end);
}

/* Whether the report names the country anywhere up to this sentence, or in its dateline. */
static bool country_in_report(const MentionBuilder *b, uint32_t sentence, const char *country) {
    for (uint32_t s = 0; s <= sentence + 1 && s < b->parsed->count; s++)
        for (uint32_t i = 0; i < b->hits[s].count; i++) {
            const Actor *actor = b->hits[s].hits[i].actor;
            if (actor->kind != ACTOR_COUNTRY) continue;
            if (str_is(lexicon_text(b->lexicon, actor->code), country)) return true;
        }
    for (uint32_t i = 0; i < b->out->place_count; i++)
        if (!strcmp(b->out->places[i].country, country)) return true;
    return false;
}

/* Population decides, but a country that the report speaks of outweighs any size. */
static const Place *settle(const MentionBuilder *b, uint32_t sentence, Str name,
                           float *confidence) {
    uint32_t count = 0;
    const uint32_t *found = gazetteer_find(b->gazetteer, name, &count);
    const Place *best = NULL;
    bool best_near = false;
    for (uint32_t i = 0; i < count; i++) {
        const Place *place = gazetteer_place(b->gazetteer, found[i]);
        bool near = country_in_report(b, sentence, place->country);
        if (best && (best_near || !near)) continue;
        best = place;
        best_near = near;
    }
    *confidence = best_near ? 0.9f : count == 1 ? 0.7f : 0.5f;
    return best;
}

static bool is_location_word(const Tree *tree, int32_t word) {
    NameTag tag = tree->nodes[word].name;
    return tag == NAME_B_LOC || tag == NAME_I_LOC;
}

static bool is_other_name(const Tree *tree, int32_t word) {
    NameTag tag = tree->nodes[word].name;
    return tag != NAME_NONE && !is_location_word(tree, word);
}

/* "in Aleppo", "near Azaz": a preposition of place before a name. */
static bool after_locative(const Tree *tree, int32_t first) {
    static const char *const words[] = {"in",     "near",   "at",      "from", "outside",
                                        "around", "toward", "towards", "to",   "into",
                                        "of",     "on",     "around"};
    if (first == 0) return false;
    int32_t before = first - 1;
    if (before > 0 && tree->nodes[before].upos != UPOS_ADP) before--;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (node_lemma_is(tree, before, words[i])) return true;
    return false;
}

static bool may_be_place(const Tree *tree, int32_t first, int32_t last) {
    for (int32_t w = first; w <= last; w++)
        if (is_other_name(tree, w)) return false;
    Upos upos = tree->nodes[first].upos;
    char initial = tree->nodes[first].token.form.len ? tree->nodes[first].token.form.data[0] : 0;
    bool capital = first > 0 && initial >= 'A' && initial <= 'Z';
    if (capital && upos == UPOS_NOUN) return true;
    return upos == UPOS_PROPN || upos == UPOS_X || is_location_word(tree, first) ||
           (upos == UPOS_ADJ && last > first);
}

/* A name of the gazetteer that begins at the word; the longest first. Returns its last word. */
static int32_t gazetteer_place_at(MentionBuilder *b, uint32_t sentence, int32_t first) {
    static const char *const quarters[] = {"North", "South", "East", "West",
                                           "north", "south", "east", "west"};
    const Tree *tree = builder_tree(b, sentence);
    int32_t most = first + PLACE_WORDS_MAX - 1;
    if (most >= (int32_t)tree->count) most = (int32_t)tree->count - 1;
    for (int32_t last = most; last >= first; last--) {
        if (!may_be_place(tree, first, last)) continue;
        if (first == last && STR_IN(tree->nodes[first].lemma, quarters)) continue;
        if (tree->nodes[last].upos == UPOS_PUNCT || tree->nodes[last].upos == UPOS_ADP) continue;
        Str name = words_text(b, tree, first, last);
        float confidence;
        const Place *place = settle(b, sentence, name, &confidence);
        if (!place) continue;
        bool tagged = is_location_word(tree, first) || is_location_word(tree, last);
        if (!tagged && !after_locative(tree, first) && place->population < 300000) continue;
        PlaceMention mention = {.sentence = sentence,
                                .first = first,
                                .last = last,
                                .place = place,
                                .name = str_of(gazetteer_text(b->gazetteer, place->name)),
                                .confidence = confidence};
        memcpy(mention.country, place->country, sizeof mention.country);
        add_place(b, &mention);
        return last;
    }
    return first - 1;
}

static const Place *place_of_hit(const MentionBuilder *b, const NameHit *hit, Str text) {
    if (!b->gazetteer) return NULL;
    uint32_t count = 0;
    bool country = hit->form->use == USE_NAME;
    Str name = country ? lexicon_text(b->lexicon, hit->actor->name) : text;
    const uint32_t *found = gazetteer_find(b->gazetteer, name, &count);
    for (uint32_t i = 0; i < count; i++) {
        const Place *place = gazetteer_place(b->gazetteer, found[i]);
        if (!str_is(lexicon_text(b->lexicon, hit->actor->code), place->country)) continue;
        if ((place->kind == PLACE_COUNTRY) == country) return place;
    }
    return NULL;
}

static bool is_metonym(const Tree *tree, int32_t head) {
    Relation r = tree->nodes[head].relation;
    return r == REL_NSUBJ || r == REL_OBL_AGENT || r == REL_NMOD_POSS;
}

static void lexicon_place(MentionBuilder *b, uint32_t sentence, const NameHit *hit) {
    NameUse use = hit->form->use;
    if (hit->actor->kind != ACTOR_COUNTRY || (use != USE_NAME && use != USE_CAPITAL)) return;
    const Tree *tree = builder_tree(b, sentence);
    Str text = words_text(b, tree, hit->first, hit->last);
    const Place *place = place_of_hit(b, hit, text);
    PlaceMention mention = {.sentence = sentence,
                            .first = hit->first,
                            .last = hit->last,
                            .place = place,
                            .confidence = 0.95f,
                            .metonym = is_metonym(tree, hit->head)};
    mention.name = place ? str_of(gazetteer_text(b->gazetteer, place->name)) : text;
    Str code = lexicon_text(b->lexicon, hit->actor->code);
    if (code.len >= 3) memcpy(mention.country, code.data, 3);
    add_place(b, &mention);
}

void places_find(MentionBuilder *b, uint32_t sentence) {
    const Tree *tree = builder_tree(b, sentence);
    for (int32_t w = 0; w < (int32_t)tree->count && !b->failed;) {
        const NameHit *hit = b->hits[sentence].at[w];
        if (hit) {
            lexicon_place(b, sentence, hit);
            w = hit->last + 1;
            continue;
        }
        int32_t last = b->gazetteer ? gazetteer_place_at(b, sentence, w) : w - 1;
        w = last >= w ? last + 1 : w + 1;
    }
}
