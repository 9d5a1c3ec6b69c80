/* Relations as they are asked for: read from a record, made, and handed to a format. */
#include "format/relations.h"

#include <string.h>

enum { HALF_LIFE_DAYS = 30 };

Str side_name(const Sides *sides, int side) {
    return side == SIDE_A ? sides->a : sides->b;
}

const char *quad_name(int quad) {
    static const char *const names[] = {"unknown", "verbal_cooperation", "material_cooperation",
                                        "verbal_conflict", "material_conflict"};
    return names[quad];
}

void put_way(StrBuf *out, const Sides *sides, int way, Str *from, Str *to) {
    *from = way == RELATION_B_TO_A ? sides->b : sides->a;
    *to = way == RELATION_B_TO_A ? sides->a : sides->b;
    if (way != RELATION_TOGETHER) return;
    strbuf_clear(out);
    strbuf_str(out, sides->a);
    strbuf_char(out, '+');
    strbuf_str(out, sides->b);
    *from = strbuf_view(out);
    *to = (Str){"", 0};
}

bool count_is_empty(const RelationCount *count) {
    for (int quad = 0; quad < 5; quad++)
        if (count->counted[quad]) return false;
    for (int status = 0; status < STATUS_COUNT; status++)
        if (count->apart[status]) return false;
    return true;
}

const RelationsFormat *find_relations_format(const char *name) {
    static const RelationsFormat *const formats[] = {&relations_table, &relations_jsonl,
                                                     &relations_csv, &relations_graphml};
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
        if (strcmp(formats[i]->name, name) == 0) return formats[i];
    return NULL;
}

bool are_actor_codes(Str codes) {
    size_t len = 0;
    for (size_t i = 0; i <= codes.len; i++) {
        char c = i < codes.len ? codes.data[i] : ',';
        bool letter = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (letter)
            len++;
        else if (c != ',' || len < 3)
            return false;
        else
            len = 0;
    }
    return true;
}

/* ---- two sides ---- */

static parley_status read_words(Record *record, Arena *arena, PairShown *shown, parley_error *err) {
    const Relations *r = &shown->relations;
    DeedWords *words = arena_array(arena, r->stance_count + 1, sizeof *words);
    if (!words) return error_memory(err);
    shown->words = words;
    for (size_t i = 0; i < r->stance_count; i++) {
        const Stance *stance = &r->stances[i];
        parley_status status =
            record_deed_words(record, arena, stance->deed->row,
                              side_name(&shown->sides, stance->side), &words[i], err);
        if (status) return status;
    }
    return PARLEY_OK;
}

static parley_status put_pair(StrBuf *out, Record *record, Arena *arena,
                              const RelationsWanted *wanted, const RelationsFormat *format,
                              parley_error *err) {
    PairShown shown = {.sides = wanted->sides,
                       .period = wanted->period ? wanted->period : "month",
                       .colour = wanted->colour};
    DeedFilter filter = {wanted->first_day, wanted->last_day, wanted->sides.a, wanted->sides.b};
    DeedList deeds;
    PeriodKind period = PERIOD_MONTH;
    period_of(str_of(shown.period), &period);
    parley_status status = record_deeds(record, arena, &filter, &deeds, err);
    if (!status)
        status = relations_between(arena, &deeds, &shown.sides, period, &shown.relations, err);
    if (!status) status = read_words(record, arena, &shown, err);
    if (status) return status;
    const RelationPeriod *total = &shown.relations.total;
    shown.first_day = filter.first_day.len ? filter.first_day : total->first_day;
    shown.last_day = filter.last_day.len ? filter.last_day : total->last_day;
    format->pair(out, &shown);
    return PARLEY_OK;
}

/* ---- the network ---- */

static int32_t days_of(const char *period) {
    if (!period || strcmp(period, "month") == 0) return 30;
    return strcmp(period, "week") == 0 ? 7 : 1;
}

static parley_status days_wanted(const RelationsWanted *wanted, Record *record, Arena *arena,
                                 NetworkWanted *out, parley_error *err) {
    Str last = wanted->last_day;
    if (last.len == 0) {
        parley_status status = record_last_day(record, arena, &last, err);
        if (status) return status;
    }
    out->last = day_of(last);
    if (out->last == DAY_NONE) out->last = 0; /* an empty record */
    out->first =
        wanted->first_day.len ? day_of(wanted->first_day) : out->last - days_of(wanted->period) + 1;
    if (out->first <= out->last) return PARLEY_OK;
    return error_set(err, PARLEY_ERR_USAGE, "since %.*s is after the record's last day, %.*s",
                     STR_ARG(wanted->first_day), STR_ARG(last));
}

static parley_status put_network(StrBuf *out, Record *record, Arena *arena,
                                 const RelationsWanted *wanted, const RelationsFormat *format,
                                 parley_error *err) {
    NetworkShown shown = {.wanted = {.sectors = wanted->sectors}, .colour = wanted->colour};
    shown.wanted.half_life = wanted->half_life > 0 ? wanted->half_life : (double)HALF_LIFE_DAYS;
    parley_status status = days_wanted(wanted, record, arena, &shown.wanted, err);
    if (status) return status;
    char first[DAY_TEXT], last[DAY_TEXT];
    int32_t span = shown.wanted.last - shown.wanted.first + 1;
    day_text(shown.wanted.first - span, first);
    day_text(shown.wanted.last, last);
    DeedFilter filter = {.first_day = str_of(first), .last_day = str_of(last)};
    DeedList deeds;
    status = record_deeds(record, arena, &filter, &deeds, err);
    if (!status) status = network_make(arena, &deeds, &shown.wanted, &shown.network, err);
    if (!status) format->network(out, &shown);
    return status;
}

parley_status put_relations(StrBuf *out, Record *record, const RelationsWanted *wanted,
                            const RelationsFormat *format, parley_error *err) {
    Arena *arena = arena_new(0);
    if (!arena) return error_memory(err);
    parley_status status =
        (wanted->sides.a.len ? put_pair : put_network)(out, record, arena, wanted, format, err);
    if (!status && out->failed) status = error_memory(err);
    arena_free(arena);
    return status;
}
