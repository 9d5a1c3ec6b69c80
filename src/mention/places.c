/* Places: countries of the lexicon and names that the gazetteer knows, each settled by the
 * countries that the report speaks of and by size. */
#include "mention/build.h"

#include <string.h>

enum { PLACE_WORDS_MAX = 5, CITY_LARGE = 2000000 };

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

static bool is_location_word(const Tree *tree, int32_t word) {
    NameTag tag = tree->nodes[word].name;
    return tag == NAME_B_LOC || tag == NAME_I_LOC;
}

static bool is_other_name(const Tree *tree, int32_t word) {
    NameTag tag = tree->nodes[word].name;
    return tag != NAME_NONE && !is_location_word(tree, word);
}

/* "in Aleppo", "near Azaz": a preposition of place before a name. */
static bool after_word(const Tree *tree, int32_t first, const char *const *words, size_t count) {
    int32_t before = first - 1;
    if (before > 0 && tree->nodes[before].upos != UPOS_ADP) before--;
    for (size_t i = 0; i < count && before >= 0; i++)
        if (node_lemma_is(tree, before, words[i])) return true;
    return false;
}

static bool after_locative(const Tree *tree, int32_t first) {
    static const char *const words[] = {"in",     "near",   "at",      "from", "outside",
                                        "around", "toward", "towards", "to",   "into",
                                        "of",     "on",     "around"};
    return after_word(tree, first, words, sizeof words / sizeof *words);
}

/* The same before what the tagger takes for somebody's name: people are not stood in. */
static bool after_place_word(const Tree *tree, int32_t first) {
    static const char *const words[] = {"in",      "near", "at", "outside", "around", "toward",
                                        "towards", "into", "to", "inside",  "from"};
    return after_word(tree, first, words, sizeof words / sizeof *words);
}

/* "bombed Soran", "shelling al-Waer": what is done to a place, whatever the name looks like. */
static bool is_object_of_war(const Tree *tree, int32_t word) {
    static const char *const verbs[] = {"bomb",   "shell", "bombard", "besiege",  "recapture",
                                        "retake", "storm", "overrun", "liberate", "encircle",
                                        "reach",  "enter", "seize",   "pound",    "blockade"};
    static const char *const doing[] = {"bombing", "shelling", "bombarding", "besieging"};
    Relation r = tree->nodes[word].relation;
    if (word > 0 && STR_IN_NOCASE(tree->nodes[word - 1].token.form, doing)) return true;
    return (r == REL_OBJ || r == REL_NSUBJ_PASS) &&
           STR_IN(tree->nodes[tree->nodes[word].head].lemma, verbs);
}

/* "shelled Azaz", "Nikopol came under fire": nobody does that to a man, so a name that is one
 * place's only is that place. */
static bool is_shelled(const Tree *tree, int32_t word) {
    static const char *const verbs[] = {"bomb", "shell", "bombard", "besiege", "pound", "blockade"};
    Relation r = tree->nodes[word].relation;
    int32_t verb = tree->nodes[word].head, child = NO_NODE;
    if (verb == NO_NODE) return false;
    if (r == REL_OBJ || r == REL_NSUBJ_PASS) return STR_IN(tree->nodes[verb].lemma, verbs);
    if (r != REL_NSUBJ || !node_lemma_is(tree, verb, "come")) return false;
    for (child = tree->nodes[verb].first_child; child != NO_NODE;
         child = tree->nodes[child].next_sibling)
        if (node_lemma_is(tree, tree_child(tree, child, REL_CASE), "under")) return true;
    return false;
}

/* "dropped barrel bombs on Dael", "shells fell on Rastan", "a raid on Solhan". */
static bool is_fired_on(const Tree *tree, int32_t word) {
    static const char *const heads[] = {"drop",   "fire", "rain", "launch",  "fall",
                                        "shower", "lob",  "raid", "advance", "airstrike"};
    static const char *const nouns[] = {"shelling", "bombing", "bombardment", "siege", "fall"};
    if (word == 0 || tree->nodes[word].head == NO_NODE) return false;
    Str head = tree->nodes[tree->nodes[word].head].lemma;
    if (node_lemma_is(tree, word - 1, "of")) return STR_IN(head, nouns);
    return node_lemma_is(tree, word - 1, "on") && STR_IN(head, heads);
}

bool is_place_noun(Str word) {
    static const char *const nouns[] = {
        "district",    "road",        "highway",  "neighbourhood", "neighborhood", "quarter",
        "suburb",      "town",        "village",  "city",          "camp",         "airport",
        "province",    "region",      "valley",   "area",          "front",        "crossing",
        "countryside", "governorate", "airfield", "division",      "tehsil",       "west",
        "east",        "north",       "south",    "department",    "municipality", "prefecture"};
    return STR_IN_NOCASE(word, nouns);
}

/* "the Castello road", "Ramouseh district", "the town of Soran". */
static bool stands_by_place_noun(const Tree *tree, int32_t first, int32_t last) {
    int32_t next = last + 1, before = first - 1;
    if (next < (int32_t)tree->count && is_place_noun(tree->nodes[next].lemma)) return true;
    if (before > 0 && node_lemma_is(tree, before, "of")) before--;
    return before >= 0 && is_place_noun(tree->nodes[before].lemma);
}

/* Whether the tagger's name of another kind is just these words: "at [Urum al-Kubra]". */
static bool is_whole_tagged(const Tree *tree, int32_t first, int32_t last) {
    NameTag tag = tree->nodes[first].name;
    if (tag != NAME_B_PER && tag != NAME_B_ORG) return false;
    NameTag inside = tag == NAME_B_PER ? NAME_I_PER : NAME_I_ORG;
    for (int32_t w = first + 1; w <= last; w++)
        if (tree->nodes[w].name != inside) return false;
    int32_t next = last + 1;
    return next == (int32_t)tree->count ||
           (tree->nodes[next].name != inside && !node_xpos_is(tree, next, "POS"));
}

static bool starts_upper(Str form) {
    return form.len && form.data[0] >= 'A' && form.data[0] <= 'Z';
}

/* "Kafr [Naha]", "[Bustan] al-Basha": a word of a longer name that is no place by itself. */
static bool is_part_of_name(const Tree *tree, int32_t first, int32_t last) {
    const Node *start = &tree->nodes[first], *end = &tree->nodes[last];
    bool inside = start->name == NAME_I_LOC && first > 0 && starts_upper(start[-1].token.form);
    bool goes_on = last + 1 < (int32_t)tree->count && end[1].name == NAME_I_LOC &&
                   starts_upper(end[1].token.form) && !is_place_noun(end[1].token.form);
    if (inside || goes_on) return true;
    if (first > 0 && start[-1].upos == UPOS_PROPN && starts_upper(start[-1].token.form) &&
        start[-1].token.end + 1 == start->token.start && (start->relation == REL_FLAT))
        return true;
    if (last + 2 >= (int32_t)tree->count) return false;
    return (str_is(end[1].token.form, "al") || str_is(end[1].token.form, "el")) &&
           str_is(end[2].token.form, "-") && end[1].head >= first && end[1].head <= last;
}

/* Whether the words look like a name: a capital, and no article or mark before it. */
static bool is_name_like(const Tree *tree, int32_t first, int32_t last) {
    const Node *start = &tree->nodes[first];
    Str form = start->token.form;
    bool article = last > first && (str_is(form, "al") || str_is(form, "el"));
    bool capital = starts_upper(form) || (unsigned char)form.data[0] >= 0x80;
    for (int32_t w = first + 1; w <= last; w++)
        capital = capital || starts_upper(tree->nodes[w].token.form);
    if (!capital || start->upos == UPOS_PUNCT || start->upos == UPOS_ADP) return false;
    if (first > 0 && starts_upper(form) && start->upos == UPOS_NOUN) return true;
    return article || start->upos == UPOS_PROPN || start->upos == UPOS_X ||
           is_location_word(tree, first) || (start->upos == UPOS_ADJ && last > first);
}

/* "Kindi hospital", "Lenin street": a site that is called after something. */
static bool names_a_site(const Tree *tree, int32_t last) {
    static const char *const sites[] = {"hospital", "street", "mosque", "square",     "bridge",
                                        "market",   "hotel",  "school", "university", "church"};
    return last + 1 < (int32_t)tree->count && STR_IN(tree->nodes[last + 1].lemma, sites);
}

/* Whether those words stand for the place: by the tagger, by what stands beside them, by its size,
 * and by how well it fits the report. */
static bool is_meant(const Tree *tree, int32_t first, int32_t last, const Place *place,
                     PlaceFit fit) {
    bool fits = fit >= PLACE_TOLD, told = after_locative(tree, first);
    bool war = stands_by_place_noun(tree, first, last) || is_object_of_war(tree, first) ||
               is_fired_on(tree, first);
    if (!fits && (names_a_site(tree, last) || is_part_of_name(tree, first, last))) return false;
    if (fit == PLACE_ONLY && is_shelled(tree, first)) return true;
    for (int32_t w = first; w <= last; w++)
        if (is_other_name(tree, w))
            return fits && is_whole_tagged(tree, first, last) &&
                   (war || after_place_word(tree, first));
    bool tagged = is_location_word(tree, first) || is_location_word(tree, last);
    return tagged || told || (fits && war) || place->population >= 300000;
}

/* A name of the gazetteer that begins at the word; the longest first. Returns its last word. */
static int32_t gazetteer_place_at(MentionBuilder *b, uint32_t sentence, int32_t first) {
    static const char *const never[] = {"North", "South", "East",  "West", "north", "south",
                                        "east",  "west",  "March", "May",  "August"};
    static const float confidence[] = {0.5f, 0.7f, 0.9f, 0.9f};
    const Tree *tree = builder_tree(b, sentence);
    int32_t most = first + PLACE_WORDS_MAX - 1;
    if (most >= (int32_t)tree->count) most = (int32_t)tree->count - 1;
    for (int32_t last = most; last >= first; last--) {
        if (!is_name_like(tree, first, last)) continue;
        /* "In March, Police said": a month, a kind of people. */
        if (first == last &&
            (STR_IN(tree->nodes[first].lemma, never) || b->hits[sentence].agent_at[first] != NULL))
            continue;
        if (tree->nodes[last].upos == UPOS_PUNCT || tree->nodes[last].upos == UPOS_ADP) continue;
        PlaceFit fit;
        const Place *place = place_settle(b, words_text(b, tree, first, last), &fit);
        if (place) b->unsettled[sentence] = true;
        if (!place || !is_meant(tree, first, last, place, fit)) continue;
        PlaceMention mention = {.sentence = sentence,
                                .first = first,
                                .last = last,
                                .place = place,
                                .name = str_of(gazetteer_text(b->gazetteer, place->name)),
                                .confidence = confidence[fit]};
        memcpy(mention.country, place->country, sizeof mention.country);
        add_place(b, &mention);
        return last;
    }
    return first - 1;
}

/* "New York" among the names of the United States: a city by itself. */
static bool is_large_city(const MentionBuilder *b, const NameHit *hit, Str text) {
    uint32_t count = 0;
    const uint32_t *found = gazetteer_find(b->gazetteer, text, &count);
    const Place *place = count ? gazetteer_place(b->gazetteer, found[0]) : NULL;
    return place && place->kind == PLACE_CITY && place->population >= CITY_LARGE &&
           str_is(lexicon_text(b->lexicon, hit->actor->code), place->country);
}

static const Place *place_of_hit(const MentionBuilder *b, const NameHit *hit, Str text) {
    if (!b->gazetteer) return NULL;
    uint32_t count = 0;
    bool country = hit->form->use == USE_NAME;
    if (country && is_large_city(b, hit, text)) country = false;
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

static void places_of_sentence(MentionBuilder *b, uint32_t sentence) {
    const Tree *tree = builder_tree(b, sentence);
    for (int32_t w = 0; w < (int32_t)tree->count && !b->failed;) {
        const NameHit *hit = b->hits[sentence].at[w];
        if (hit) {
            lexicon_place(b, sentence, hit);
            w = hit->last + 1;
            continue;
        }
        PlaceMention capital;
        if (tree->nodes[w].upos == UPOS_NOUN && capital_at(b, sentence, w, &capital)) {
            add_place(b, &capital);
            w = capital.last + 1;
            continue;
        }
        int32_t last = b->gazetteer ? gazetteer_place_at(b, sentence, w) : w - 1;
        w = last >= w ? last + 1 : w + 1;
    }
}

/* Sets aside what was found, as what the report tells of. */
static void set_aside(MentionBuilder *b) {
    Mentions *out = b->out;
    b->told = out->places;
    b->told_count = out->place_count;
    out->places = NULL;
    out->place_count = b->place_capacity = 0;
    for (uint32_t i = 0; i < b->told_count; i++)
        for (int32_t w = b->told[i].first; w <= b->told[i].last; w++)
            out->classes_at[b->told[i].sentence][w] &= ~(uint32_t)CLASS_PLACE;
}

/* The sentence's places as the first reading found them, where no other could change that. */
static uint32_t keep_places(MentionBuilder *b, uint32_t sentence, uint32_t next) {
    for (; next < b->told_count && b->told[next].sentence == sentence && !b->failed; next++)
        if (!b->unsettled[sentence]) add_place(b, &b->told[next]);
    return next;
}

void places_find(MentionBuilder *b) {
    uint32_t next = 0;
    b->unsettled = arena_array(b->arena, b->parsed->count, sizeof *b->unsettled);
    if (!b->unsettled) b->failed = true;
    for (uint32_t s = 0; s < b->parsed->count && !b->failed; s++) places_of_sentence(b, s);
    if (b->out->place_count == 0) return;
    home_find(b);
    set_aside(b);
    for (uint32_t s = 0; s < b->parsed->count && !b->failed; s++) {
        next = keep_places(b, s, next);
        if (b->unsettled[s]) places_of_sentence(b, s);
    }
}
