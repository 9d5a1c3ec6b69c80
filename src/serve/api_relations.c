/* Two sides, or who stands with whom. */
#include "serve/api_call.h"

#include "base/json.h"
#include "format/relations.h"

static const RelationsFormat *relations_format(Format format) {
    return format == FORMAT_CSV       ? &relations_csv
           : format == FORMAT_GRAPHML ? &relations_graphml
                                      : &relations_jsonl;
}

/* The lines of one kind as a list under a key. */
static void put_kind(StrBuf *out, const char *key, Str lines, const char *kind) {
    json_put_key(out, key);
    json_put_open(out, '[');
    put_lines_with(out, lines, "kind", kind);
    json_put_close(out, ']');
}

static void put_pair(StrBuf *out, Str lines) {
    json_put_open(out, '{');
    put_kind(out, "counts", lines, "count");
    put_kind(out, "totals", lines, "total");
    put_kind(out, "stances", lines, "stance");
    put_kind(out, "matters", lines, "matter");
    json_put_close(out, '}');
}

static void put_network(StrBuf *out, Str lines) {
    json_put_open(out, '{');
    json_put_key(out, "network");
    put_lines_with(out, lines, "kind", "network");
    put_kind(out, "actors", lines, "actor");
    put_kind(out, "edges", lines, "edge");
    json_put_close(out, '}');
}

/* False, with the problem told, where the sides are not two. */
static bool check_sides(Call *call, const Sides *sides) {
    bool network = call->value[PARAMETER_HALF_LIFE].given || call->value[PARAMETER_SECTORS].given;
    bool a = call->value[PARAMETER_A].given, b = call->value[PARAMETER_B].given;
    if (!a && !b) return true;
    if (!a || !b)
        call_problem(call, 400, "give both sides, a and b, or none for the network of all");
    else if (!are_actor_codes(sides->a) || !are_actor_codes(sides->b))
        call_problem(call, 400,
                     "%s: expected codes of actors, joined by commas (RUS, SYRREB, "
                     "SYRGOV,SYRMIL)",
                     are_actor_codes(sides->a) ? "b" : "a");
    else if (str_equal(sides->a, sides->b))
        call_problem(call, 400, "a and b: the two sides are one");
    else if (network)
        call_problem(call, 400, "half_life and sectors are for the network, without a and b");
    return call->reply->status == 200;
}

parley_status answer_relations(Call *call) {
    StrBuf lines = {.data = NULL};
    Str by = text_of(call, PARAMETER_BY);
    RelationsWanted wanted = {.sides = {text_of(call, PARAMETER_A), text_of(call, PARAMETER_B)},
                              .first_day = text_of(call, PARAMETER_SINCE),
                              .last_day = text_of(call, PARAMETER_UNTIL),
                              .period = str_is(by, "day")    ? "day"
                                        : str_is(by, "week") ? "week"
                                                             : "month",
                              .half_life = call->value[PARAMETER_HALF_LIFE].real,
                              .sectors = call->value[PARAMETER_SECTORS].number};
    if (!check_sides(call, &wanted.sides)) return PARLEY_OK;
    bool json = call->format == FORMAT_JSON;
    parley_status status = put_relations(json ? &lines : call->out, call->worker->record, &wanted,
                                         relations_format(call->format), &call->err);
    if (json && !status)
        (wanted.sides.a.len ? put_pair : put_network)(call->out, strbuf_view(&lines));
    strbuf_free(&lines);
    return status;
}
