/* "The Iraqi capital", "Sudan's capital", "the capital of Chad", "the capital": the city, told by
 * what it is. */
#include "mention/build.h"

#include <string.h>

/* Whether the name is the whole country's, not that of a part ("Sindh"). */
static bool names_whole(const MentionBuilder *b, const NameHit *hit) {
    uint32_t count = 0;
    Str name = lexicon_text(b->lexicon, hit->form->text);
    const uint32_t *found = gazetteer_find(b->gazetteer, name, &count);
    for (uint32_t i = 0; i < count; i++)
        if (gazetteer_place(b->gazetteer, found[i])->kind == PLACE_COUNTRY) return true;
    return false;
}

/* Whether the adjective is the whole country's, not that of a people in it ("Tigrayan",
 * "Scottish"): it begins as the name does. */
static bool is_of_whole(const MentionBuilder *b, const NameHit *hit) {
    static const char *const others[] = {"british",  "american", "us",     "u.s.",
                                         "filipino", "dutch",    "emirati"};
    Str adjective = lexicon_text(b->lexicon, hit->form->text);
    Str name = lexicon_text(b->lexicon, hit->actor->name);
    return str_equal_nocase(str_slice(adjective, 0, 2), str_slice(name, 0, 2)) ||
           STR_IN_NOCASE(adjective, others);
}

/* The country's name or adjective that ends or begins at the word, or NULL. */
static const Actor *country_at(const MentionBuilder *b, uint32_t sentence, int32_t word) {
    const Tree *tree = builder_tree(b, sentence);
    if (word < 0 || word >= (int32_t)tree->count) return NULL;
    const NameHit *hit = b->hits[sentence].at[word];
    if (!hit || hit->actor->kind != ACTOR_COUNTRY) return NULL;
    NameUse use = hit->form->use;
    bool whole =
        use == USE_ADJECTIVE ? is_of_whole(b, hit) : use == USE_NAME && names_whole(b, hit);
    return whole ? hit->actor : NULL;
}

static bool is_form(const Tree *tree, int32_t word, const char *form) {
    return word >= 0 && word < (int32_t)tree->count &&
           str_is_nocase(tree->nodes[word].token.form, form);
}

/* Money is no city. */
static bool may_be_city(const Tree *tree, int32_t word) {
    const Node *node = &tree->nodes[word];
    bool inside = node->relation == REL_COMPOUND || node->relation == REL_AMOD;
    return str_is_nocase(node->token.form, "capital") && node->upos == UPOS_NOUN && !inside;
}

/* Whose capital it is, and the first and last word that say so. */
static const Actor *owner_of_capital(const MentionBuilder *b, uint32_t sentence, int32_t word,
                                     int32_t *first, int32_t *last) {
    const Tree *tree = builder_tree(b, sentence);
    int32_t before = word - 1, behind = word + 2;
    *first = *last = word;
    bool possessive = is_form(tree, before, "'s") || is_form(tree, before, "\xe2\x80\x99s");
    const Actor *owner = country_at(b, sentence, before - possessive);
    if (owner) {
        /* "Sudan" in "Sudan's capital" is a place by itself. */
        if (!possessive) *first = b->hits[sentence].at[before]->first;
        return owner;
    }
    if (!is_form(tree, word + 1, "of")) return NULL;
    if (is_form(tree, behind, "the")) behind++;
    owner = country_at(b, sentence, behind);
    if (owner) *last = b->hits[sentence].at[behind]->last;
    return owner;
}

static const Actor *actor_of_code(const MentionBuilder *b, const char *code) {
    uint32_t count;
    const Actor *actors = lexicon_actors(b->lexicon, &count);
    for (uint32_t i = 0; i < count; i++)
        if (actors[i].kind == ACTOR_COUNTRY &&
            str_is(lexicon_text(b->lexicon, actors[i].code), code))
            return &actors[i];
    return NULL;
}

/* "in the capital", alone: of the country that the report is about. */
static bool stands_alone(const Tree *tree, int32_t word) {
    int32_t child = tree->nodes[word].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        Relation r = tree->nodes[child].relation;
        if (r != REL_DET && r != REL_CASE && r != REL_PUNCT && r != REL_CC && r != REL_CONJ)
            return false;
    }
    /* Where the city's name stands behind it, that is the place. */
    int32_t next = is_form(tree, word + 1, ",") ? word + 2 : word + 1;
    bool named = next < (int32_t)tree->count && tree->nodes[next].upos == UPOS_PROPN;
    return is_form(tree, word - 1, "the") && !named;
}

static const Place *city_of(const MentionBuilder *b, const Actor *country) {
    const NameForm *form = lexicon_name_of(b->lexicon, country, USE_CAPITAL);
    uint32_t count = 0;
    const uint32_t *found =
        form ? gazetteer_find(b->gazetteer, lexicon_text(b->lexicon, form->text), &count) : NULL;
    for (uint32_t i = 0; i < count; i++) {
        const Place *place = gazetteer_place(b->gazetteer, found[i]);
        if (place->kind == PLACE_CITY &&
            str_is(lexicon_text(b->lexicon, country->code), place->country))
            return place;
    }
    return NULL;
}

bool capital_at(MentionBuilder *b, uint32_t sentence, int32_t word, PlaceMention *out) {
    const Tree *tree = builder_tree(b, sentence);
    int32_t first, last;
    if (!b->gazetteer || !may_be_city(tree, word)) return false;
    b->unsettled[sentence] = true; /* until it is known which country the report is about */
    const Actor *country = owner_of_capital(b, sentence, word, &first, &last);
    if (!country && b->home[0] && stands_alone(tree, word)) country = actor_of_code(b, b->home);
    const Place *place = country ? city_of(b, country) : NULL;
    if (!place) return false;
    Relation r = tree->nodes[word].relation;
    *out = (PlaceMention){.sentence = sentence,
                          .first = first,
                          .last = last,
                          .place = place,
                          .name = str_of(gazetteer_text(b->gazetteer, place->name)),
                          .confidence = 0.95f,
                          .metonym = r == REL_NSUBJ || r == REL_OBL_AGENT || r == REL_NMOD_POSS};
    memcpy(out->country, place->country, sizeof out->country);
    return true;
}
