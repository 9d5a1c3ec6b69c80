/* From names and sectors to codes: who a person is by the report's date, what a country's name, its
 * capital or its forces stand for, who bears a family name. */
#include "mention/found.h"

#include "lexicon/ontology.h"

#include <stdio.h>
#include <string.h>

void set_text(char *to, size_t size, Str from) {
    size_t len = from.len < size - 1 ? from.len : size - 1;
    if (len) memcpy(to, from.data, len);
    to[len] = '\0';
}

static bool is_country_code(Str code) {
    if (code.len < 3) return false;
    for (size_t i = 0; i < 3; i++)
        if (code.data[i] < 'A' || code.data[i] > 'Z') return false;
    return true;
}

uint32_t sector_classes(Str sector) {
    static const char *const armed[] = {"MIL", "REB", "COP", "SPY", "UAF", "CRM"};
    static const char *const civilian[] = {"CVL", "REF", "MED", "EDU", "LAB", "REL", "OPP"};
    uint32_t classes = CLASS_ACTOR;
    for (size_t i = 0; i < sizeof armed / sizeof *armed; i++)
        if (str_is(sector, armed[i])) classes |= CLASS_ARMED;
    for (size_t i = 0; i < sizeof civilian / sizeof *civilian; i++)
        if (str_is(sector, civilian[i])) classes |= CLASS_CIVILIAN;
    if (str_is(sector, "GOV")) classes |= CLASS_STATE;
    if (str_is(sector, "IGO") || str_is(sector, "NGO") || str_is(sector, "BUS"))
        classes |= CLASS_ORGANIZATION;
    return classes;
}

static const Actor *country_of(const MentionBuilder *b, Str code) {
    uint32_t count;
    const Actor *actors = lexicon_actors(b->lexicon, &count);
    for (uint32_t i = 0; i < count; i++)
        if (actors[i].kind == ACTOR_COUNTRY &&
            str_equal(lexicon_text(b->lexicon, actors[i].code), code))
            return &actors[i];
    return NULL;
}

/* Whether a code is a country's with a sector, not a group's or a body's own ("ISI", "IGOUNO").
 * What ends in a sector needs no look-up. */
static bool begins_with_country(const MentionBuilder *b, Str code) {
    if (!is_country_code(code)) return false;
    if (code.len == 6 && sector_listed(str_slice(code, 3, 6))) return true;
    return country_of(b, str_slice(code, 0, 3)) != NULL;
}

/* A person's code, split into the country it begins with and the sector behind it. */
static void split_code(const MentionBuilder *b, Found *found, Str code) {
    set_text(found->code, sizeof found->code, code);
    if (!begins_with_country(b, code)) return;
    set_text(found->country, sizeof found->country, str_slice(code, 0, 3));
    set_text(found->sector, sizeof found->sector, str_slice(code, 3, 6));
}

static const Post *post_at(const Lexicon *lexicon, const Actor *person, uint32_t date) {
    const Post *posts = lexicon_posts(lexicon, person->posts);
    for (uint32_t i = 0; i < person->posts.count; i++) {
        bool begun = !posts[i].from || !date || posts[i].from <= date;
        bool over = posts[i].to && date && posts[i].to < date;
        if (begun && !over) return &posts[i];
    }
    return NULL;
}

static void person_code(MentionBuilder *b, const Actor *person, Found *found) {
    found->classes = CLASS_ACTOR | CLASS_PERSON;
    const Post *post = post_at(b->lexicon, person, b->report_date);
    if (post) {
        split_code(b, found, lexicon_text(b->lexicon, post->code));
    } else if (person->posts.count) {
        Str code = lexicon_text(b->lexicon, lexicon_posts(b->lexicon, person->posts)->code);
        char elite[CODE_MAX];
        if (!begins_with_country(b, code)) return;
        snprintf(elite, sizeof elite, "%.3sELI", code.data);
        split_code(b, found, str_of(elite));
    }
    found->classes |= sector_classes(str_of(found->sector)) & CLASS_ARMED;
}

static void country_code(Found *found, Str code, NameUse use) {
    const char *sector = use == USE_METONYM || use == USE_GOVERNMENT ? "GOV"
                         : use == USE_FORCES                         ? "MIL"
                                                                     : "";
    snprintf(found->code, sizeof found->code, "%.*s%s", STR_ARG(code), sector);
    set_text(found->country, sizeof found->country, code);
    set_text(found->sector, sizeof found->sector, str_of(sector));
    found->classes = CLASS_ACTOR | CLASS_STATE;
    if (use == USE_FORCES) found->classes = CLASS_ACTOR | CLASS_ARMED;
    if (use == USE_CAPITAL) found->classes |= CLASS_PLACE;
    if (use == USE_NAME) found->classes |= CLASS_PLACE;
    found->named_by = use == USE_METONYM || use == USE_CAPITAL ? NAMED_BY_METONYM : NAMED_BY_NAME;
}

static void organization_code(MentionBuilder *b, const Actor *actor, Found *found) {
    Str code = lexicon_text(b->lexicon, actor->code);
    Str sector = lexicon_text(b->lexicon, actor->sector);
    Str countries = lexicon_text(b->lexicon, actor->countries);
    set_text(found->code, sizeof found->code, code);
    set_text(found->sector, sizeof found->sector, sector);
    /* The first three letters are a country only where the entry says so. */
    if (countries.len == 3) set_text(found->country, sizeof found->country, countries);
    found->classes = sector_classes(sector) | CLASS_ORGANIZATION;
}

void named_code(MentionBuilder *b, const NameHit *hit, Found *found) {
    const Actor *actor = hit->actor;
    found->actor = actor;
    found->name = lexicon_text(b->lexicon, actor->name);
    found->named_by = NAMED_BY_NAME;
    if (actor->kind == ACTOR_PERSON)
        person_code(b, actor, found);
    else if (actor->kind == ACTOR_COUNTRY)
        country_code(found, lexicon_text(b->lexicon, actor->code), hit->form->use);
    else
        organization_code(b, actor, found);
}

static bool names_country(const MentionBuilder *b, const char *code) {
    for (uint32_t s = 0; s < b->parsed->count; s++)
        for (uint32_t i = 0; i < b->hits[s].count; i++) {
            const Actor *actor = b->hits[s].hits[i].actor;
            Str whose = lexicon_text(b->lexicon, actor->code);
            if (actor->kind == ACTOR_COUNTRY && str_is(whose, code)) return true;
            for (uint32_t k = 0; k < actor->posts.count; k++)
                if (str_starts(
                        lexicon_text(b->lexicon, lexicon_posts(b->lexicon, actor->posts)[k].code),
                        code))
                    return true;
        }
    return false;
}

bool half_of_country(MentionBuilder *b, uint32_t sentence, int32_t word, Found *found) {
    static const char *const halves[][2] = {{"PRK", "KOR"}, {"SDN", "SSD"}};
    const Node *node = &builder_tree(b, sentence)->nodes[word];
    bool north = str_is(node->token.form, "North"), south = str_is(node->token.form, "South");
    bool modifies = node->relation == REL_COMPOUND || node->relation == REL_FLAT ||
                    node->relation == REL_AMOD || node->relation == REL_NMOD_DESC;
    if ((!north && !south) || modifies) return false;
    for (size_t i = 0; i < sizeof halves / sizeof *halves; i++) {
        if (!names_country(b, halves[i][0]) && !names_country(b, halves[i][1])) continue;
        const Actor *actor = country_of(b, str_of(halves[i][south]));
        if (!actor) continue;
        found->actor = actor;
        found->name = lexicon_text(b->lexicon, actor->name);
        country_code(found, lexicon_text(b->lexicon, actor->code), USE_NAME);
        return true;
    }
    return false;
}

static bool starts_same_name(MentionBuilder *b, uint32_t sentence, const Actor *actor) {
    for (uint32_t s = 0; s < b->parsed->count; s++) {
        const NameHits *hits = &b->hits[s];
        for (uint32_t i = 0; i < hits->count; i++)
            if (hits->hits[i].actor == actor && hits->hits[i].form->use != USE_SHORT) return true;
        if (s > sentence + 50) break;
    }
    return false;
}

/* A family name alone is its bearer only in office or once the full name stands in the report. Of
 * several bearers the first that fits is taken. */
const NameHit *resolve_short(MentionBuilder *b, uint32_t sentence, const NameHit *hit) {
    if (hit->form->use != USE_SHORT) return hit;
    uint32_t count, actor_count;
    const NameForm *forms = lexicon_names(b->lexicon, hit->form->words[0], &count);
    const Actor *actors = lexicon_actors(b->lexicon, &actor_count);
    const NameForm *in_office = NULL;
    for (uint32_t i = 0; i < count; i++) {
        if (forms[i].word_count != hit->form->word_count || forms[i].use != USE_SHORT) continue;
        if (memcmp(forms[i].words, hit->form->words, forms[i].word_count * sizeof(WordId)))
            continue;
        const Actor *actor = &actors[forms[i].actor];
        bool full = starts_same_name(b, sentence, actor);
        bool office = b->report_date && post_at(b->lexicon, actor, b->report_date);
        if (!full && !(office && !in_office)) continue;
        in_office = &forms[i];
        if (full) break;
    }
    if (!in_office) return NULL;
    NameHit *resolved = arena_alloc(b->arena, sizeof *resolved);
    if (!resolved) {
        b->failed = true;
        return NULL;
    }
    *resolved = *hit;
    resolved->form = in_office;
    resolved->actor = &actors[in_office->actor];
    return resolved;
}

void join_code(Found *found) {
    snprintf(found->code, sizeof found->code, "%s%s", found->country, found->sector);
}
