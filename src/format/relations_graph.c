/* Relations as GraphML with typed keys, as Gephi, Cytoscape and networkx open it. A weight is never
 * negative there: the sign stands beside it. */
#include "format/relations.h"

#include <math.h>

typedef struct Key {
    const char *of, *name, *type;
} Key;

static void put_keys(StrBuf *out, const Key *keys, size_t count, const char *direction) {
    strbuf_text(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
    for (size_t i = 0; i < count; i++)
        strbuf_format(out, "<key id=\"%s_%s\" for=\"%s\" attr.name=\"%s\" attr.type=\"%s\"/>\n",
                      keys[i].of, keys[i].name, keys[i].of, keys[i].name, keys[i].type);
    strbuf_format(out, "<graph id=\"relations\" edgedefault=\"%s\">\n", direction);
}

static void put_text(StrBuf *out, const char *key, Str value) {
    if (value.len) strbuf_format(out, "<data key=\"%s\">%.*s</data>", key, STR_ARG(value));
}

static void put_number(StrBuf *out, const char *key, double value) {
    strbuf_format(out, "<data key=\"%s\">%.3f</data>", key, value);
}

static void put_int(StrBuf *out, const char *key, int64_t value) {
    strbuf_format(out, "<data key=\"%s\">%lld</data>", key, (long long)value);
}

static void put_end(StrBuf *out) {
    strbuf_text(out, "</graph>\n</graphml>\n");
}

/* ---- two sides: an edge for each way and quad class ---- */

static const Key pair_keys[] = {
    {"node", "label", "string"},     {"edge", "weight", "double"}, {"edge", "sign", "int"},
    {"edge", "goldstein", "double"}, {"edge", "count", "int"},     {"edge", "quad", "string"},
    {"edge", "first", "string"},     {"edge", "last", "string"},
};

static void put_pair_edge(StrBuf *out, const PairShown *shown, int way, int quad) {
    const RelationPeriod *total = &shown->relations.total;
    const RelationCount *count = &total->ways[way];
    double sum = count->goldstein[quad];
    bool back = way == RELATION_B_TO_A;
    if (!count->counted[quad]) return;
    strbuf_format(out, "<edge id=\"e%d%d\" source=\"n%d\" target=\"n%d\">", way, quad, back, !back);
    put_number(out, "edge_weight", fabs(sum));
    put_int(out, "edge_sign", quad <= 2 ? 1 : -1);
    put_number(out, "edge_goldstein", sum);
    put_int(out, "edge_count", count->counted[quad]);
    put_text(out, "edge_quad", str_of(quad_name(quad)));
    put_text(out, "edge_first", count->first[quad]);
    put_text(out, "edge_last", count->last[quad]);
    strbuf_text(out, "</edge>\n");
}

static void graphml_pair(StrBuf *out, const PairShown *shown) {
    put_keys(out, pair_keys, sizeof pair_keys / sizeof *pair_keys, "directed");
    for (int side = SIDE_A; side <= SIDE_B; side++) {
        strbuf_format(out, "<node id=\"n%d\">", side);
        put_text(out, "node_label", side_name(&shown->sides, side));
        strbuf_text(out, "</node>\n");
    }
    for (int way = RELATION_A_TO_B; way <= RELATION_B_TO_A; way++)
        for (int quad = 1; quad < 5; quad++) put_pair_edge(out, shown, way, quad);
    put_end(out);
}

/* ---- the network ---- */

static const Key network_keys[] = {
    {"node", "label", "string"},      {"node", "balance", "double"},
    {"node", "with", "int"},          {"node", "against", "int"},
    {"edge", "weight", "double"},     {"edge", "sign", "int"},
    {"edge", "balance", "double"},    {"edge", "with_count", "int"},
    {"edge", "against_count", "int"}, {"edge", "first", "string"},
    {"edge", "last", "string"},       {"edge", "change", "string"},
    {"edge", "before_sign", "int"},   {"edge", "before_balance", "double"},
};

static void put_edge(StrBuf *out, const NetworkEdge *edge, size_t number) {
    double balance = network_balance(&edge->now);
    strbuf_format(out, "<edge id=\"e%zu\" source=\"n%u\" target=\"n%u\">", number, edge->a,
                  edge->b);
    put_number(out, "edge_weight", fabs(balance));
    put_int(out, "edge_sign", network_sign(&edge->now));
    put_number(out, "edge_balance", balance);
    put_int(out, "edge_with_count", edge->now.with_count);
    put_int(out, "edge_against_count", edge->now.against_count);
    put_text(out, "edge_first", edge->now.first);
    put_text(out, "edge_last", edge->now.last);
    put_text(out, "edge_change", str_of(network_change_name(edge->change)));
    put_int(out, "edge_before_sign", network_sign(&edge->before));
    put_number(out, "edge_before_balance", network_balance(&edge->before));
    strbuf_text(out, "</edge>\n");
}

static void graphml_network(StrBuf *out, const NetworkShown *shown) {
    const Network *network = &shown->network;
    put_keys(out, network_keys, sizeof network_keys / sizeof *network_keys, "undirected");
    for (size_t i = 0; i < network->actor_count; i++) {
        const NetworkActor *actor = &network->actors[i];
        strbuf_format(out, "<node id=\"n%zu\">", i);
        put_text(out, "node_label", str_of(actor->code));
        put_number(out, "node_balance", actor->balance);
        put_int(out, "node_with", actor->with);
        put_int(out, "node_against", actor->against);
        strbuf_text(out, "</node>\n");
    }
    for (size_t i = 0; i < network->edge_count; i++) put_edge(out, &network->edges[i], i);
    put_end(out);
}

const RelationsFormat relations_graphml = {"graphml", graphml_pair, graphml_network};
