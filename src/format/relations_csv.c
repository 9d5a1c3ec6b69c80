/* Relations as comma-separated values (RFC 4180): for two sides one table of counts, stances and
 * matters, told apart by "kind"; for the network one row an edge. */
#include "format/relations.h"

static void put_field(StrBuf *out, Str value) {
    put_csv_value(out, value);
    strbuf_char(out, ',');
}

static void put_name(StrBuf *out, const char *value) {
    put_field(out, str_of(value));
}

static void put_count(StrBuf *out, uint32_t value) {
    strbuf_format(out, "%u,", value);
}

static void put_number(StrBuf *out, double value) {
    strbuf_format(out, "%.3f,", value);
}

static void put_empty(StrBuf *out, int count) {
    while (count-- > 0) strbuf_char(out, ',');
}

static void end_row(StrBuf *out) {
    if (out->len && out->data[out->len - 1] == ',') out->len--;
    strbuf_text(out, "\r\n");
}

static const char pair_header[] =
    "kind,period,from,to,quad,status,count,goldstein,stance,event,date,type,cameo,subject,text,"
    "quote,speaker,speaker_code,doc,publisher,report_date,sentence,answers,about,name,last_a,"
    "last_b\r\n";
enum { STANCE_FIELDS = 15, MATTER_FIELDS = 4 };

/* ---- two sides ---- */

static void put_start(StrBuf *out, const char *kind, Str period, Str from, Str to) {
    put_name(out, kind);
    put_field(out, period);
    put_field(out, from);
    put_field(out, to);
}

static void put_counts(StrBuf *out, Str period, Str from, Str to, const RelationCount *count) {
    for (int quad = 1; quad < 5; quad++) {
        if (!count->counted[quad]) continue;
        put_start(out, "count", period, from, to);
        put_name(out, quad_name(quad));
        put_name(out, "counted");
        put_count(out, count->counted[quad]);
        put_number(out, count->goldstein[quad]);
        put_empty(out, STANCE_FIELDS + MATTER_FIELDS - 1);
        strbuf_text(out, "\r\n");
    }
    for (int status = STATUS_PLANNED; status <= STATUS_HYPOTHETICAL; status++) {
        if (!count->apart[status]) continue;
        put_start(out, "count", period, from, to);
        put_empty(out, 1);
        put_name(out, event_status_name((EventStatus)status));
        put_count(out, count->apart[status]);
        put_empty(out, 1 + STANCE_FIELDS + MATTER_FIELDS - 1);
        strbuf_text(out, "\r\n");
    }
}

static void put_key_id(StrBuf *out, const Deed *deed) {
    if (deed) strbuf_format(out, "%016llx", (unsigned long long)deed->key);
    strbuf_char(out, ',');
}

static void put_stance(StrBuf *out, const PairShown *shown, size_t i) {
    const Stance *s = &shown->relations.stances[i];
    const DeedWords *words = &shown->words[i];
    put_start(out, "stance", (Str){"", 0}, side_name(&shown->sides, s->side),
              side_name(&shown->sides, 1 - s->side));
    put_empty(out, 1);
    put_name(out, event_status_name(s->deed->status));
    put_empty(out, 2);
    put_name(out, stance_name(s->kind));
    put_key_id(out, s->deed);
    put_field(out, s->deed->day);
    put_name(out, event_type_name(s->deed->type));
    put_field(out, s->deed->cameo);
    put_field(out, cameo_subject(s->deed->cameo));
    put_field(out, words->quote.len ? words->quote : words->sentence);
    put_field(out, words->quote_kind);
    put_field(out, words->speaker);
    put_field(out, words->speaker_code);
    put_field(out, words->document);
    put_field(out, words->publisher);
    put_field(out, words->date);
    put_count(out, words->number);
    put_key_id(out, s->answers);
    put_empty(out, MATTER_FIELDS);
    end_row(out);
}

static void put_matter(StrBuf *out, const PairShown *shown, const Matter *m) {
    int from = m->agreed ? SIDE_A : m->demands;
    put_start(out, m->agreed ? "agree" : "differ", (Str){"", 0}, side_name(&shown->sides, from),
              side_name(&shown->sides, 1 - from));
    put_empty(out, 2);
    put_count(out, m->counts[0] + m->counts[1]);
    put_empty(out, 1 + STANCE_FIELDS);
    put_name(out, matter_kind_name(m->kind));
    put_field(out, m->name);
    put_key_id(out, m->last[0]);
    put_key_id(out, m->last[1]);
    end_row(out);
}

static void csv_pair(StrBuf *out, const PairShown *shown) {
    const Relations *r = &shown->relations;
    StrBuf joint = {.data = NULL};
    strbuf_text(out, pair_header);
    for (size_t i = 0; i < r->period_count; i++)
        for (int way = 0; way < RELATION_WAYS; way++) {
            Str from, to;
            put_way(&joint, &shown->sides, way, &from, &to);
            put_counts(out, str_of(r->periods[i].name), from, to, &r->periods[i].ways[way]);
        }
    for (size_t i = 0; i < r->stance_count; i++) put_stance(out, shown, i);
    for (size_t i = 0; i < r->matter_count; i++) put_matter(out, shown, &r->matters[i]);
    if (joint.failed) out->failed = true;
    strbuf_free(&joint);
}

/* ---- the network ---- */

static void csv_network(StrBuf *out, const NetworkShown *shown) {
    const Network *network = &shown->network;
    strbuf_text(out, "a,b,sign,balance,with,against,with_count,against_count,first,last,change,"
                     "before_sign,before_balance\r\n");
    for (size_t i = 0; i < network->edge_count; i++) {
        const NetworkEdge *edge = &network->edges[i];
        put_name(out, network->actors[edge->a].code);
        put_name(out, network->actors[edge->b].code);
        strbuf_format(out, "%d,", network_sign(&edge->now));
        put_number(out, network_balance(&edge->now));
        put_number(out, edge->now.with);
        put_number(out, edge->now.against);
        put_count(out, edge->now.with_count);
        put_count(out, edge->now.against_count);
        put_field(out, edge->now.first);
        put_field(out, edge->now.last);
        put_name(out, network_change_name(edge->change));
        strbuf_format(out, "%d,", network_sign(&edge->before));
        put_number(out, network_balance(&edge->before));
        end_row(out);
    }
}

const RelationsFormat relations_csv = {"csv", csv_pair, csv_network};
