/* Relations as JSON Lines: each object says its kind. */
#include "format/relations.h"

#include "base/json.h"

static void put_number(StrBuf *out, const char *key, double value) {
    json_put_key(out, key);
    json_put_number(out, value, 3);
}

static void begin(StrBuf *out, const char *kind) {
    json_put_open(out, '{');
    json_put_text_field(out, "kind", str_of(kind));
}

static void end(StrBuf *out) {
    json_put_close(out, '}');
    strbuf_char(out, '\n');
}

static void put_key_id(StrBuf *out, const char *key, const Deed *deed) {
    json_put_key(out, key);
    if (deed)
        strbuf_format(out, "\"%016llx\"", (unsigned long long)deed->key);
    else
        json_put_null(out);
}

/* ---- two sides ---- */

static void put_quads(StrBuf *out, const RelationCount *count) {
    for (int quad = 1; quad < 5; quad++) {
        json_put_key(out, quad_name(quad));
        json_put_open(out, '{');
        json_put_int_field(out, "count", count->counted[quad]);
        put_number(out, "goldstein", count->goldstein[quad]);
        json_put_close(out, '}');
    }
}

static void put_apart(StrBuf *out, const RelationCount *count) {
    json_put_key(out, "apart");
    json_put_open(out, '{');
    for (int status = STATUS_PLANNED; status <= STATUS_HYPOTHETICAL; status++)
        json_put_int_field(out, event_status_name((EventStatus)status), count->apart[status]);
    json_put_close(out, '}');
}

static void put_period(StrBuf *out, const PairShown *shown, const RelationPeriod *period,
                       const char *kind) {
    StrBuf joint = {.data = NULL};
    for (int way = 0; way < RELATION_WAYS; way++) {
        if (count_is_empty(&period->ways[way])) continue;
        Str from, to;
        put_way(&joint, &shown->sides, way, &from, &to);
        begin(out, kind);
        json_put_text_field(out, "period", str_of(period->name));
        json_put_text_field(out, "first", period->first_day);
        json_put_text_field(out, "last", period->last_day);
        json_put_text_field(out, "from", from);
        json_put_text_field(out, "to", to);
        put_quads(out, &period->ways[way]);
        put_apart(out, &period->ways[way]);
        end(out);
    }
    if (joint.failed) out->failed = true;
    strbuf_free(&joint);
}

static void put_stance(StrBuf *out, const PairShown *shown, size_t i) {
    const Stance *stance = &shown->relations.stances[i];
    const DeedWords *words = &shown->words[i];
    begin(out, "stance");
    json_put_text_field(out, "stance", str_of(stance_name(stance->kind)));
    json_put_text_field(out, "from", side_name(&shown->sides, stance->side));
    json_put_text_field(out, "to", side_name(&shown->sides, 1 - stance->side));
    put_key_id(out, "event", stance->deed);
    json_put_text_field(out, "date", stance->deed->day);
    json_put_text_field(out, "type", str_of(event_type_name(stance->deed->type)));
    json_put_text_field(out, "cameo", stance->deed->cameo);
    json_put_text_field(out, "subject", cameo_subject(stance->deed->cameo));
    json_put_text_field(out, "status", str_of(event_status_name(stance->deed->status)));
    json_put_text_field(out, "text", words->quote.len ? words->quote : words->sentence);
    json_put_text_field(out, "quote", words->quote_kind);
    json_put_text_field(out, "speaker", words->speaker);
    json_put_text_field(out, "speaker_code", words->speaker_code);
    json_put_text_field(out, "doc", words->document);
    json_put_text_field(out, "publisher", words->publisher);
    json_put_text_field(out, "report_date", words->date);
    json_put_int_field(out, "sentence", words->number);
    json_put_text_field(out, "sentence_text", words->sentence);
    put_key_id(out, "answers", stance->answers);
    end(out);
}

static void put_matter(StrBuf *out, const PairShown *shown, const Matter *matter) {
    begin(out, "matter");
    json_put_text_field(out, "about", str_of(matter_kind_name(matter->kind)));
    json_put_text_field(out, "name", matter->name);
    json_put_key(out, "agreed");
    json_put_bool(out, matter->agreed);
    Str demands = matter->agreed ? (Str){"", 0} : side_name(&shown->sides, matter->demands);
    Str refuses = matter->agreed ? (Str){"", 0} : side_name(&shown->sides, 1 - matter->demands);
    json_put_text_field(out, "demands", demands);
    json_put_text_field(out, "refuses", refuses);
    json_put_key(out, "counts");
    json_put_open(out, '[');
    json_put_item(out);
    json_put_int(out, matter->counts[0]);
    json_put_item(out);
    json_put_int(out, matter->counts[1]);
    json_put_close(out, ']');
    put_key_id(out, "last_a", matter->last[0]);
    put_key_id(out, "last_b", matter->last[1]);
    end(out);
}

static void jsonl_pair(StrBuf *out, const PairShown *shown) {
    const Relations *r = &shown->relations;
    for (size_t i = 0; i < r->period_count; i++) put_period(out, shown, &r->periods[i], "count");
    put_period(out, shown, &r->total, "total");
    for (size_t i = 0; i < r->stance_count; i++) put_stance(out, shown, i);
    for (size_t i = 0; i < r->matter_count; i++) put_matter(out, shown, &r->matters[i]);
}

/* ---- the network ---- */

static void put_sums(StrBuf *out, const NetworkSums *sums) {
    json_put_int_field(out, "sign", network_sign(sums));
    put_number(out, "balance", network_balance(sums));
    put_number(out, "with", sums->with);
    put_number(out, "against", sums->against);
    json_put_int_field(out, "with_count", sums->with_count);
    json_put_int_field(out, "against_count", sums->against_count);
    json_put_text_field(out, "first", sums->first);
    json_put_text_field(out, "last", sums->last);
}

static void put_triads(StrBuf *out, const char *key, const NetworkTriads *triads) {
    json_put_key(out, key);
    json_put_open(out, '{');
    json_put_int_field(out, "all", triads->all);
    json_put_int_field(out, "balanced", triads->balanced);
    json_put_close(out, '}');
}

static void put_edge(StrBuf *out, const Network *network, const NetworkEdge *edge) {
    begin(out, "edge");
    json_put_text_field(out, "a", str_of(network->actors[edge->a].code));
    json_put_text_field(out, "b", str_of(network->actors[edge->b].code));
    put_sums(out, &edge->now);
    json_put_text_field(out, "change", str_of(network_change_name(edge->change)));
    json_put_key(out, "before");
    json_put_open(out, '{');
    put_sums(out, &edge->before);
    json_put_close(out, '}');
    end(out);
}

static void jsonl_network(StrBuf *out, const NetworkShown *shown) {
    const Network *network = &shown->network;
    char first[DAY_TEXT], last[DAY_TEXT];
    day_text(shown->wanted.first, first);
    day_text(shown->wanted.last, last);
    begin(out, "network");
    json_put_text_field(out, "first", str_of(first));
    json_put_text_field(out, "last", str_of(last));
    put_number(out, "half_life", shown->wanted.half_life);
    put_triads(out, "triads", &network->now);
    put_triads(out, "triads_before", &network->before);
    end(out);
    for (size_t i = 0; i < network->actor_count; i++) {
        const NetworkActor *actor = &network->actors[i];
        begin(out, "actor");
        json_put_text_field(out, "code", str_of(actor->code));
        put_number(out, "balance", actor->balance);
        json_put_int_field(out, "with", actor->with);
        json_put_int_field(out, "against", actor->against);
        end(out);
    }
    for (size_t i = 0; i < network->edge_count; i++) put_edge(out, network, &network->edges[i]);
}

const RelationsFormat relations_jsonl = {"jsonl", jsonl_pair, jsonl_network};
