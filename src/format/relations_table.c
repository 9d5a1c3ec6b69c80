/* Relations as text to be read. */
#include "format/relations.h"

#include <math.h>
#include <stdio.h>

static void put_left(StrBuf *out, Str text, uint32_t width) {
    strbuf_str(out, text);
    for (size_t used = text.len; used < width; used++) strbuf_char(out, ' ');
    strbuf_char(out, ' ');
}

static void put_title(StrBuf *out, bool bright, const char *title) {
    strbuf_format(out, "%s%s%s\n", bright ? "\033[1m" : "", title, bright ? "\033[0m" : "");
}

/* ---- two sides ---- */

enum { PERIOD_WIDTH = 10, CELL_WIDTH = 13 };

static void put_cell(StrBuf *out, const RelationCount *count, int quad) {
    char text[48] = "-";
    if (count->counted[quad])
        snprintf(text, sizeof text, "%u (%+.1f)", count->counted[quad], count->goldstein[quad]);
    put_left(out, str_of(text), CELL_WIDTH);
}

static void put_apart(StrBuf *out, const RelationCount *count) {
    bool first = true;
    for (int status = STATUS_PLANNED; status <= STATUS_HYPOTHETICAL; status++) {
        if (!count->apart[status]) continue;
        strbuf_format(out, "%s%u %s", first ? "" : ", ", count->apart[status],
                      event_status_name((EventStatus)status));
        first = false;
    }
}

static void put_period(StrBuf *out, const PairShown *shown, const RelationPeriod *period,
                       uint32_t width) {
    StrBuf joint = {.data = NULL}, way_text = {.data = NULL};
    for (int way = 0; way < RELATION_WAYS; way++) {
        const RelationCount *count = &period->ways[way];
        if (count_is_empty(count)) continue;
        Str from, to;
        put_way(&joint, &shown->sides, way, &from, &to);
        strbuf_clear(&way_text);
        strbuf_format(&way_text, to.len ? "%.*s > %.*s" : "%.*s%.*s", STR_ARG(from), STR_ARG(to));
        put_left(out, str_of(period->name), PERIOD_WIDTH);
        put_left(out, strbuf_view(&way_text), width);
        for (int quad = 1; quad < 5; quad++) put_cell(out, count, quad);
        put_apart(out, count);
        strbuf_char(out, '\n');
    }
    if (joint.failed || way_text.failed) out->failed = true;
    strbuf_free(&joint);
    strbuf_free(&way_text);
}

static void put_counts(StrBuf *out, const PairShown *shown) {
    static const char *const titles[] = {"verbal coop", "material coop", "verbal conf",
                                         "material conf"};
    uint32_t width = (uint32_t)(shown->sides.a.len + shown->sides.b.len + 3);
    put_title(out, shown->colour, "What they did to each other (sums of Goldstein scores)");
    put_left(out, str_of(shown->period), PERIOD_WIDTH);
    put_left(out, STR("who"), width);
    for (int i = 0; i < 4; i++) put_left(out, str_of(titles[i]), CELL_WIDTH);
    strbuf_text(out, "not counted\n");
    for (size_t i = 0; i < shown->relations.period_count; i++)
        put_period(out, shown, &shown->relations.periods[i], width);
    put_period(out, shown, &shown->relations.total, width);
}

static void put_said(StrBuf *out, const Stance *stance, const DeedWords *words) {
    bool quoted = words->quote.len > 0;
    strbuf_format(out, "  %.*s  %s", STR_ARG(stance->deed->day), quoted ? "\"" : "");
    put_one_line(out, quoted ? words->quote : words->sentence);
    strbuf_text(out, quoted ? "\"" : "");
    if (words->speaker.len) {
        strbuf_text(out, " - ");
        put_one_line(out, words->speaker);
    }
    if (words->speaker.len && words->speaker_code.len)
        strbuf_format(out, " (%.*s)", STR_ARG(words->speaker_code));
    strbuf_format(out, " [%.*s:%u", STR_ARG(words->document), words->number);
    if (stance->deed->status != STATUS_ACTUAL)
        strbuf_format(out, ", %s", event_status_name(stance->deed->status));
    strbuf_text(out, "]\n");
}

static void put_stances(StrBuf *out, const PairShown *shown, int side, StanceKind kind) {
    const Relations *r = &shown->relations;
    bool any = false;
    for (size_t i = 0; i < r->stance_count; i++) {
        if (r->stances[i].side != side || r->stances[i].kind != kind) continue;
        if (!any)
            strbuf_format(out, "%.*s %s (%.*s)\n", STR_ARG(side_name(&shown->sides, side)),
                          stance_name(kind), STR_ARG(side_name(&shown->sides, 1 - side)));
        any = true;
        put_said(out, &r->stances[i], &shown->words[i]);
    }
}

static void put_matter(StrBuf *out, const PairShown *shown, const Matter *m) {
    strbuf_format(out, "  %s %.*s: ", matter_kind_name(m->kind), STR_ARG(m->name));
    if (m->agreed)
        strbuf_format(out, "both agree (%u and %u)\n", m->counts[0], m->counts[1]);
    else
        strbuf_format(out, "%.*s demands (%u), %.*s refuses (%u)\n",
                      STR_ARG(side_name(&shown->sides, m->demands)), m->counts[0],
                      STR_ARG(side_name(&shown->sides, 1 - m->demands)), m->counts[1]);
}

static void table_pair(StrBuf *out, const PairShown *shown) {
    const Relations *r = &shown->relations;
    strbuf_format(out, "%.*s and %.*s", STR_ARG(shown->sides.a), STR_ARG(shown->sides.b));
    if (shown->first_day.len)
        strbuf_format(out, ", %.*s to %.*s", STR_ARG(shown->first_day), STR_ARG(shown->last_day));
    if (r->period_count == 0) {
        strbuf_text(out, ": nothing is told of them\n");
        return;
    }
    strbuf_text(out, "\n\n");
    put_counts(out, shown);
    strbuf_char(out, '\n');
    put_title(out, shown->colour, "What each says to the other");
    for (int side = SIDE_A; side <= SIDE_B; side++)
        for (int kind = 0; kind < STANCE_KINDS; kind++)
            put_stances(out, shown, side, (StanceKind)kind);
    strbuf_char(out, '\n');
    put_title(out, shown->colour, "Where they agree and differ");
    for (size_t i = 0; i < r->matter_count; i++) put_matter(out, shown, &r->matters[i]);
}

/* ---- the network ---- */

static char sign_mark(const NetworkSums *sums) {
    int sign = network_sign(sums);
    return sign > 0 ? '+' : sign < 0 ? '-' : ' ';
}

static void put_edge(StrBuf *out, const Network *network, const NetworkEdge *edge) {
    char text[96];
    put_left(out, str_of(network->actors[edge->a].code), 8);
    strbuf_format(out, "%c ", sign_mark(&edge->now));
    put_left(out, str_of(network->actors[edge->b].code), 8);
    snprintf(text, sizeof text, "%8.1f  %4u %8.1f  %4u %8.1f  %8.1f  ", network_balance(&edge->now),
             edge->now.with_count, edge->now.with, edge->now.against_count, edge->now.against,
             network_balance(&edge->before));
    strbuf_text(out, text);
    put_left(out, edge->now.last, 10);
    if (edge->change != NETWORK_KEPT) strbuf_text(out, network_change_name(edge->change));
    strbuf_char(out, '\n');
}

static void table_network(StrBuf *out, const NetworkShown *shown) {
    const Network *network = &shown->network;
    char first[DAY_TEXT], last[DAY_TEXT];
    day_text(shown->wanted.first, first);
    day_text(shown->wanted.last, last);
    strbuf_format(out, "Who stands with whom, %s to %s (half-life %.0f days)\n\n", first, last,
                  shown->wanted.half_life);
    put_title(out, shown->colour,
              "actor      actor     balance  with     sum  against  sum    before  last");
    for (size_t i = 0; i < network->edge_count; i++) put_edge(out, network, &network->edges[i]);
    strbuf_format(out, "\nThrees in balance: %u of %u (before: %u of %u)\n", network->now.balanced,
                  network->now.all, network->before.balanced, network->before.all);
}

const RelationsFormat relations_table = {"table", table_pair, table_network};
