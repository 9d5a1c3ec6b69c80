/* Which of its namesakes a place's name means: by the countries that the report names, by the other
 * places it tells of, and by size. */
#include "mention/build.h"
#include "mention/gazetteer_file.h"

#include <math.h>
#include <string.h>

enum { CLOSE_KM = 250, OUTWEIGHS = 8, LARGE = 100000, PLACES_BACK = 60 };

CountryCount *country_count(MentionBuilder *b, const char *code) {
    for (uint32_t i = 0; i < b->country_count; i++)
        if (!strcmp(b->countries[i].code, code)) return &b->countries[i];
    if (b->country_count == COUNTRIES_MAX) return NULL;
    CountryCount *added = &b->countries[b->country_count++];
    memcpy(added->code, code, sizeof added->code);
    return added;
}

bool countries_count(MentionBuilder *b) {
    b->countries = arena_array(b->arena, COUNTRIES_MAX, sizeof *b->countries);
    if (!b->countries) return false;
    for (uint32_t s = 0; s < b->parsed->count; s++)
        for (uint32_t i = 0; i < b->hits[s].count; i++) {
            const Actor *actor = b->hits[s].hits[i].actor;
            Str code = lexicon_text(b->lexicon,
                                    actor->kind == ACTOR_COUNTRY ? actor->code : actor->countries);
            if (actor->kind == ACTOR_AGENT || code.len != 3) continue;
            char text[4] = {code.data[0], code.data[1], code.data[2], '\0'};
            CountryCount *count = country_count(b, text);
            if (count) count->named++;
        }
    return true;
}

static bool is_named(const MentionBuilder *b, const char *country) {
    for (uint32_t i = 0; i < b->country_count; i++)
        if (!strcmp(b->countries[i].code, country)) return b->countries[i].named > 0;
    return false;
}

static double kilometres(const Place *a, const Place *b) {
    double radian = 3.14159265 / 180, east = (double)(a->lon - b->lon) * cos(a->lat * radian);
    return 111.2 * hypot((double)(a->lat - b->lat), east);
}

/* Whether it is another place's name: a name says nothing of which of its bearers is meant. */
static bool is_other(const MentionBuilder *b, const PlaceMention *told, Str name) {
    const Tree *tree = builder_tree(b, told->sentence);
    Str text = str_slice(b->parsed->doc->text, tree->nodes[told->first].token.start,
                         tree->nodes[told->last].token.end);
    return !str_equal_nocase(text, name);
}

static bool are_close(const Place *place, const PlaceMention *other) {
    const Place *there = other->place;
    if (!there || there == place || there->kind == PLACE_COUNTRY || there->kind == PLACE_WATER)
        return false;
    return kilometres(there, place) < CLOSE_KM;
}

/* Not one that was guessed at, by size alone. */
static bool is_sure(const PlaceMention *told) {
    return told->confidence > 0.6f;
}

/* Whether the report tells of another place not far from it, before it or at all. */
static bool is_close(const MentionBuilder *b, const Place *place, Str name) {
    const Mentions *out = b->out;
    uint32_t first = out->place_count > PLACES_BACK ? out->place_count - PLACES_BACK : 0;
    for (uint32_t i = first; i < out->place_count; i++)
        if (are_close(place, &out->places[i]) && is_other(b, &out->places[i], name)) return true;
    for (uint32_t i = 0; i < b->told_count && i < PLACES_BACK; i++)
        if (is_sure(&b->told[i]) && are_close(place, &b->told[i]) && is_other(b, &b->told[i], name))
            return true;
    return false;
}

/* Whether the report names its country, or another place there. */
static bool is_told(const MentionBuilder *b, const Place *place, Str name) {
    const char *country = place->country;
    if (!country[0]) return false;
    for (uint32_t i = 0; i < b->out->place_count; i++)
        if (!strcmp(b->out->places[i].country, country)) return true;
    for (uint32_t i = 0; i < b->told_count; i++)
        if (is_sure(&b->told[i]) && is_other(b, &b->told[i], name) &&
            !strcmp(b->told[i].country, country))
            return true;
    return is_named(b, country);
}

/* Whether two thirds of what the report names is that country's. */
static bool is_main(const MentionBuilder *b, const char *country) {
    uint32_t all = 0, own = 0;
    for (uint32_t i = 0; i < b->country_count; i++) {
        all += b->countries[i].named;
        if (!strcmp(b->countries[i].code, country)) own = b->countries[i].named;
    }
    return own * 3 > all * 2;
}

/* Whether it is the place's first name, not one that another language or time gave it. */
static bool is_exact(const MentionBuilder *b, const Place *place, Str folded) {
    char own[PLACE_NAME_MAX];
    size_t len = place_name_fold(str_of(gazetteer_text(b->gazetteer, place->name)), own);
    return str_equal((Str){own, len}, folded);
}

static PlaceFit fit_of(const MentionBuilder *b, const Place *place, Str name, bool exact) {
    if (exact && is_close(b, place, name)) return PLACE_CLOSE;
    return is_told(b, place, name) ? PLACE_TOLD : PLACE_FAR;
}

/* A world city keeps its name where the report only names the country of a small namesake: talks in
 * Geneva between Russia and the United States are not in Illinois. */
static bool outweighs(const MentionBuilder *b, const Place *city, const Place *namesake) {
    return city->population >= LARGE && !is_main(b, namesake->country) &&
           city->population / OUTWEIGHS >= namesake->population;
}

const Place *place_settle(const MentionBuilder *b, Str name, PlaceFit *fit) {
    uint32_t count = 0;
    const uint32_t *found = gazetteer_find(b->gazetteer, name, &count);
    const Place *best = NULL;
    char text[PLACE_NAME_MAX];
    Str folded = {text, count ? place_name_fold(name, text) : 0};
    bool best_exact = false;
    *fit = PLACE_FAR;
    for (uint32_t i = 0; i < count; i++) {
        const Place *place = gazetteer_place(b->gazetteer, found[i]);
        bool exact = is_exact(b, place, folded);
        PlaceFit own = fit_of(b, place, name, exact);
        bool kept = best_exact && own == PLACE_TOLD && outweighs(b, best, place);
        if (best && (own <= *fit || kept)) continue;
        best = place;
        best_exact = exact;
        *fit = own;
    }
    const Place *next = count > 1 ? gazetteer_place(b->gazetteer, found[1]) : NULL;
    if (best && *fit == PLACE_FAR && (!next || best->population / OUTWEIGHS >= next->population))
        *fit = PLACE_ONLY;
    return best;
}
