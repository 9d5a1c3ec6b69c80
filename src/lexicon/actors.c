/* Blocks of countries, persons, groups, bodies, outlets and agents into tables. */
#include "lexicon/fields.h"

#include "lexicon/names.h"
#include "lexicon/ontology.h"
#include "lexicon/values.h"
#include "lexicon/word.h"

#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

typedef struct ActorDraft {
    uint32_t index;
    Actor actor;
    Str first_name, code, sector, first_country;
    StrBuf countries;
} ActorDraft;

static const struct {
    const char *field;
    NameUse use;
} USES[] = {
    {"name", USE_NAME},       {"adjective", USE_ADJECTIVE},   {"people", USE_PEOPLE},
    {"capital", USE_CAPITAL}, {"metonym", USE_METONYM},       {"forces", USE_FORCES},
    {"surname", USE_SURNAME}, {"government", USE_GOVERNMENT},
};

static NameUse use_of(Str field) {
    for (size_t i = 0; i < COUNT(USES); i++)
        if (str_is(field, USES[i].field)) return USES[i].use;
    return USE_NAME;
}

static void read_names(LexiconSource *source, const Block *block, const Field *field, void *draft) {
    ActorDraft *actor = draft;
    NameUse use = use_of(field->name);
    size_t at = 0;
    Str name;
    while (list_next(source, field, field->value, &at, &name)) {
        if (use == USE_NAME && actor->first_name.len == 0) actor->first_name = name;
        Str words[NAME_MAX_WORDS];
        uint32_t count = name_split_loose(name, words, NAME_MAX_WORDS);
        bool is_short = block->kind == BLOCK_PERSON && use == USE_NAME && count == 1 &&
                        !str_equal(name, block->id);
        name_add(source, &field->line, name.data, name, is_short ? USE_SHORT : use, actor->index);
    }
}

static void read_nouns(LexiconSource *source, const Block *block, const Field *field, void *draft) {
    const ActorDraft *actor = draft;
    (void)block;
    WordList list = word_list_empty();
    words_read(source, field, field->value, LIST_SETS, &list);
    words_sort(&list);
    for (uint32_t i = 0; i < list.words.count; i++) {
        char spaced[WORD_MAX_BYTES];
        Str joined = pool_word_text(source, *TABLE_ITEM(list.words, WordId, i));
        for (size_t c = 0; c < joined.len; c++)
            spaced[c] = joined.data[c] == '_' ? ' ' : joined.data[c];
        name_add(source, &field->line, field->value.data, (Str){spaced, joined.len}, USE_AGENT,
                 actor->index);
    }
}

static void read_code(LexiconSource *source, const Block *block, const Field *field, void *draft) {
    (void)block;
    if (!code_is_sound(field->value))
        fault_error(source, &field->line, field->value.data,
                    "'%.*s' is no actor's code; expected capitals as in ISI or IGOUNO",
                    STR_ARG(field->value));
    ((ActorDraft *)draft)->code = field->value;
}

static void read_sector(LexiconSource *source, const Block *block, const Field *field,
                        void *draft) {
    (void)block;
    if (!sector_listed(field->value))
        fault_error(source, &field->line, field->value.data, "'%.*s' is no sector; expected %s",
                    STR_ARG(field->value), SECTOR_LIST);
    ((ActorDraft *)draft)->sector = field->value;
}

static bool is_country_code(Str code) {
    if (code.len != 3) return false;
    for (size_t i = 0; i < 3; i++)
        if (code.data[i] < 'A' || code.data[i] > 'Z') return false;
    return true;
}

static void read_countries(LexiconSource *source, const Block *block, const Field *field,
                           void *draft) {
    ActorDraft *actor = draft;
    (void)block;
    size_t at = 0;
    Str item;
    while (list_next(source, field, field->value, &at, &item)) {
        if (!is_country_code(item))
            fault_error(source, &field->line, item.data,
                        "'%.*s' is no country; expected three capitals (ISO 3166-1) as in SYR",
                        STR_ARG(item));
        if (actor->first_country.len == 0) actor->first_country = item;
        if (actor->countries.len) strbuf_char(&actor->countries, ',');
        strbuf_str(&actor->countries, item);
    }
}

/* `post CODE TITLE FROM..TO` */
static void read_post(LexiconSource *source, const Block *block, const Field *field, void *draft) {
    (void)block;
    (void)draft;
    Str rest, code = value_word(field->value, &rest);
    if (!code_is_sound(code)) {
        fault_error(source, &field->line, code.data,
                    "'%.*s' is no actor's code; expected capitals as in RUSGOV", STR_ARG(code));
        return;
    }
    size_t last = rest.len;
    while (last > 0 && rest.data[last - 1] != ' ' && rest.data[last - 1] != '\t') last--;
    Str title = str_trim(str_slice(rest, 0, last)), dates = str_slice(rest, last, rest.len);
    if (title.len == 0) {
        fault_error(source, &field->line, rest.len ? rest.data : code.data + code.len,
                    "expected CODE TITLE FROM..TO, as in 'RUSGOV foreign minister 2004-03-09..'");
        return;
    }
    Post post = {.code = pool_text(source, code), .title = pool_text(source, title)};
    if (!dates_read(source, field, dates, &post.from, &post.to)) return;
    Post *place = table_add(source, &source->posts);
    if (place) *place = post;
}

static const FieldSpec COUNTRY_FIELDS[] = {
    {"name", FIELD_NEEDED, read_names}, {"adjective", 0, read_names}, {"people", 0, read_names},
    {"capital", 0, read_names},         {"metonym", 0, read_names},   {"forces", 0, read_names},
    {"government", 0, read_names},
};
static const FieldSpec PERSON_FIELDS[] = {
    {"name", 0, read_names},
    {"surname", 0, read_names},
    {"post", 0, read_post},
};
static const FieldSpec GROUP_FIELDS[] = {
    {"code", FIELD_ONCE, read_code},
    {"sector", FIELD_ONCE, read_sector},
    {"country", 0, read_countries},
    {"name", FIELD_NEEDED, read_names},
};
static const FieldSpec AGENT_FIELDS[] = {
    {"noun", FIELD_NEEDED, read_nouns},
    {"country", 0, read_countries},
    {"sector", FIELD_ONCE, read_sector},
    {"code", FIELD_ONCE, read_code},
};

/* "Syrian" to "Syrians" where that is how the people are called. */
static void derive_people(LexiconSource *source, const Block *block, const ActorDraft *draft) {
    for (uint32_t i = 0; i < source->name_forms.count; i++) {
        NameForm form = *TABLE_ITEM(source->name_forms, NameForm, i);
        if (form.actor != draft->index || form.use != USE_ADJECTIVE) continue;
        Str adjective = str_slice(strbuf_view(&source->pool), form.text.start,
                                  (size_t)form.text.start + form.text.len);
        if (!str_ends(adjective, "an") && !str_ends(adjective, "i")) continue;
        StrBuf people = {0};
        strbuf_str(&people, adjective);
        strbuf_char(&people, 's');
        source->failed = source->failed || people.failed;
        name_add(source, &block->line, NULL, strbuf_view(&people), USE_PEOPLE, draft->index);
        strbuf_free(&people);
    }
}

static void country_finish(LexiconSource *source, const Block *block, ActorDraft *draft) {
    if (!is_country_code(block->id))
        fault_error(source, &block->line, block->id.data,
                    "'%.*s' is no country; expected three capitals (ISO 3166-1) as in SYR",
                    STR_ARG(block->id));
    draft->code = block->id;
    if (!block_has(source, block, "people")) derive_people(source, block, draft);
}

static void need_code(LexiconSource *source, const Block *block, const ActorDraft *draft) {
    bool enough = draft->sector.len && (draft->first_country.len || block->kind != BLOCK_GROUP);
    if (draft->code.len || block_has(source, block, "code") || enough) return;
    fault_error(source, &block->line, block->line.text.data,
                "%s '%.*s' has no 'code', nor a country and a sector to make one of",
                block_kind_name(block->kind), STR_ARG(block->id));
}

/* The actor's own code, or country and sector. */
static TextRef code_text(LexiconSource *source, const ActorDraft *draft) {
    if (draft->code.len) return pool_text(source, draft->code);
    StrBuf code = {0};
    strbuf_str(&code, draft->first_country);
    strbuf_str(&code, draft->sector);
    TextRef ref = pool_text(source, strbuf_view(&code));
    source->failed = source->failed || code.failed;
    strbuf_free(&code);
    return ref;
}

/* An agent has a sector, or a code of its own that may begin with one: "code CHRCTH". */
static void agent_finish(LexiconSource *source, const Block *block, ActorDraft *draft) {
    if (draft->code.len) draft->actor.code = pool_text(source, draft->code);
    if (draft->code.len && !draft->sector.len && sector_listed(str_slice(draft->code, 0, 3)))
        draft->sector = str_slice(draft->code, 0, 3);
    if (!draft->code.len && !draft->sector.len)
        fault_error(source, &block->line, block->line.text.data, "agent '%.*s' has no 'sector'",
                    STR_ARG(block->id));
}

static void read_by_kind(LexiconSource *source, const Block *block, ActorDraft *draft) {
    switch (block->kind) {
    case BLOCK_COUNTRY:
        draft->actor.kind = ACTOR_COUNTRY;
        fields_read(source, block, COUNTRY_FIELDS, COUNT(COUNTRY_FIELDS), draft);
        country_finish(source, block, draft);
        break;
    case BLOCK_PERSON:
        draft->actor.kind = ACTOR_PERSON;
        draft->first_name = block->id;
        name_add(source, &block->line, block->id.data, block->id, USE_NAME, draft->index);
        fields_read(source, block, PERSON_FIELDS, COUNT(PERSON_FIELDS), draft);
        if (!block_has(source, block, "post"))
            fault_warning(source, &block->line, block->line.text.data,
                          "person '%.*s' has no 'post' and will have no code", STR_ARG(block->id));
        break;
    case BLOCK_AGENT:
        draft->actor.kind = ACTOR_AGENT;
        draft->first_name = block->id;
        fields_read(source, block, AGENT_FIELDS, COUNT(AGENT_FIELDS), draft);
        break;
    default:
        draft->actor.kind = block->kind == BLOCK_GROUP  ? ACTOR_GROUP
                            : block->kind == BLOCK_BODY ? ACTOR_BODY
                                                        : ACTOR_OUTLET;
        fields_read(source, block, GROUP_FIELDS, COUNT(GROUP_FIELDS), draft);
        need_code(source, block, draft);
        break;
    }
}

void actor_build(LexiconSource *source, const Block *block) {
    ActorDraft draft = {.index = source->actors.count};
    uint32_t first_post = source->posts.count;
    read_by_kind(source, block, &draft);
    Actor *actor = &draft.actor;
    actor->origin = block_origin(source, block);
    actor->name = pool_text(source, draft.first_name);
    if (actor->kind != ACTOR_PERSON && actor->kind != ACTOR_AGENT)
        actor->code = code_text(source, &draft);
    if (actor->kind == ACTOR_AGENT) agent_finish(source, block, &draft);
    actor->sector = pool_text(source, draft.sector);
    actor->countries = pool_text(source, strbuf_view(&draft.countries));
    actor->posts = (Range){first_post, source->posts.count - first_post};
    source->failed = source->failed || draft.countries.failed;
    strbuf_free(&draft.countries);
    Actor *place = table_add(source, &source->actors);
    if (place) *place = *actor;
}
