/* parley relations: what two sides do and say to each other, or who stands with whom. */
#include "cli/relations.h"

#include "cli/documents.h"
#include "cli/record.h"

#include <string.h>
#include <unistd.h>

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

static const RelationsFormat *format_of(const Options *options) {
    static const RelationsFormat *const formats[] = {&relations_table, &relations_jsonl,
                                                     &relations_csv, &relations_graphml};
    const char *name = options->format;
    if (!name) name = isatty(STDOUT_FILENO) == 1 ? "table" : "jsonl";
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
        if (strcmp(formats[i]->name, name) == 0) return formats[i];
    return &relations_jsonl;
}

/* ---- two sides ---- */

static bool are_codes(Str codes) {
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

static int sides_of(const Options *options, Sides *out);

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

static parley_status make_pair(const Options *options, Record *record, Arena *arena,
                               const RelationsFormat *format, StrBuf *out, const Sides *sides,
                               parley_error *err) {
    PairShown shown = {.sides = *sides, .period = options->period ? options->period : "month"};
    DeedFilter filter = {str_of(options->since), str_of(options->until), sides->a, sides->b};
    DeedList deeds;
    PeriodKind period = PERIOD_MONTH;
    period_of(str_of(shown.period), &period);
    parley_status status = record_deeds(record, arena, &filter, &deeds, err);
    if (!status) status = relations_between(arena, &deeds, sides, period, &shown.relations, err);
    if (!status) status = read_words(record, arena, &shown, err);
    if (status) return status;
    const RelationPeriod *total = &shown.relations.total;
    shown.first_day = filter.first_day.len ? filter.first_day : total->first_day;
    shown.last_day = filter.last_day.len ? filter.last_day : total->last_day;
    format->pair(out, &shown);
    return PARLEY_OK;
}

/* ---- the network ---- */

static int32_t days_of(const Options *options) {
    if (!options->period || strcmp(options->period, "month") == 0) return 30;
    return strcmp(options->period, "week") == 0 ? 7 : 1;
}

static parley_status days_wanted(const Options *options, Record *record, Arena *arena,
                                 NetworkWanted *out, parley_error *err) {
    Str last = str_of(options->until);
    if (last.len == 0) {
        parley_status status = record_last_day(record, arena, &last, err);
        if (status) return status;
    }
    out->last = day_of(last);
    if (out->last == DAY_NONE) out->last = 0; /* an empty record */
    out->first = options->since ? day_of(str_of(options->since)) : out->last - days_of(options) + 1;
    if (out->first > out->last)
        return error_set(err, PARLEY_ERR_USAGE, "--since %s is after the record's last day, %.*s",
                         options->since, STR_ARG(last));
    return PARLEY_OK;
}

static parley_status make_network(const Options *options, Record *record, Arena *arena,
                                  const RelationsFormat *format, StrBuf *out, const Sides *sides,
                                  parley_error *err) {
    (void)sides;
    NetworkShown shown = {.wanted = {.sectors = options->sectors}};
    shown.wanted.half_life =
        options->half_life ? (double)options->half_life : (double)HALF_LIFE_DAYS;
    parley_status status = days_wanted(options, record, arena, &shown.wanted, err);
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

/* ---- the command ---- */

static int run_relations(const Options *options) {
    Sides sides = {{"", 0}, {"", 0}};
    Record *record;
    parley_error err;
    int status = sides_of(options, &sides);
    if (status == EXIT_ALL_DONE) status = record_of(options, RECORD_READ, &record);
    if (status != EXIT_ALL_DONE) return status;
    StrBuf out = {.data = NULL};
    Arena *arena = arena_new(0);
    parley_status made = !arena
                             ? error_memory(&err)
                             : (options->file_count ? make_pair : make_network)(
                                   options, record, arena, format_of(options), &out, &sides, &err);
    if (!made && out.failed) made = error_memory(&err);
    if (made) complain("%s", err.message);
    status = exit_of(made);
    if (!made && !output_write(out.data, out.len)) status = EXIT_MACHINE_FAILED;
    strbuf_free(&out);
    arena_free(arena);
    record_close(record);
    return status;
}

const Command command_relations = {
    .name = "relations",
    .arguments = "[A B]",
    .summary = "what two sides do and say to each other; who stands with whom",
    .about =
        "A and B are codes, more than one joined by commas (SYRGOV,SYRMIL); a code stands for all\n"
        "that begin with it. With them: what they did to each other, what each demands, offers,\n"
        "accepts, refuses and threatens, where they agree and differ. Without: the network of all\n"
        "actors in the last PERIOD of the record, or from --since to --until, and what changed\n"
        "since the days before. Without --format: a table on a terminal, else jsonl.",
    .example = "parley relations RUS USA --db syria.db --by week --since 2016-09-01",
    .options = OPTION_DB | OPTION_FORMAT | OPTION_PERIOD | OPTION_SINCE | OPTION_UNTIL |
               OPTION_HALF_LIFE | OPTION_SECTORS,
    .formats = "table|jsonl|csv|graphml",
    .run = run_relations,
};

static int sides_of(const Options *options, Sides *out) {
    const Command *command = &command_relations;
    if (options->since && options->until && strcmp(options->since, options->until) > 0)
        return wrong_usage(command, "--since is later than --until");
    if (options->file_count == 0) return EXIT_ALL_DONE;
    if (options->file_count != 2) return wrong_usage(command, "name two sides, A and B, or none");
    if (options->half_life || options->sectors)
        return wrong_usage(command, "--half-life and --sectors are for the network, without A B");
    for (int i = 0; i < 2; i++)
        if (!are_codes(str_of(options->files[i])))
            return wrong_usage(command, "\"%s\" is no actor's code (RUS, SYRREB, SYRGOV,SYRMIL)",
                               options->files[i]);
    *out = (Sides){str_of(options->files[0]), str_of(options->files[1])};
    if (str_equal(out->a, out->b)) return wrong_usage(command, "the two sides are one");
    return EXIT_ALL_DONE;
}
