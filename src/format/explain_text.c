/* The reasons of `parley explain`, for reading. */
#include "format/explain.h"

#include "base/utf8.h"

#include <string.h>

/* Code points of a condition, and entries of those considered: --format json has all. */
enum { CONDITION_SHOWN = 60, RIVALS_SHOWN = 8 };

const char *mark_name(MarkKind kind) {
    static const char *const names[] = {"source", "action", "target", "speaker", "place", "date"};
    return names[kind];
}

const char *mark_colour(MarkKind kind) {
    static const char *const colours[] = {"\033[1;34m", "\033[1;31m", "\033[1;35m",
                                          "\033[1;36m", "\033[1;32m", "\033[1;33m"};
    return colours[kind];
}

static void add_mark(MarksShown *out, const Sentence *sentence, TextSpan span, MarkKind kind) {
    bool inside = span.start >= sentence->start && span.end <= sentence->end;
    if (!inside || span.start >= span.end || out->count == MARKS_SHOWN_MAX) return;
    for (uint32_t i = 0; i < out->count; i++)
        if (span.start < out->mark[i].span.end && out->mark[i].span.start < span.end) return;
    uint32_t at = out->count++;
    while (at > 0 && out->mark[at - 1].span.start > span.start) {
        out->mark[at] = out->mark[at - 1];
        at--;
    }
    out->mark[at] = (MarkShown){span, kind};
}

/* In the order of their weight: of two that overlap the first is shown. */
void marks_of_event(const Coded *coded, const Event *event, MarksShown *out) {
    const Sentence *sentence = coded->parsed.trees[event->sentence].sentence;
    out->count = 0;
    add_mark(out, sentence, event->trigger, MARK_ACTION);
    for (uint32_t i = 0; i < event->source_count; i++)
        add_mark(out, sentence, event->source[i].span, MARK_SOURCE);
    for (uint32_t i = 0; i < event->target_count; i++)
        add_mark(out, sentence, event->target[i].span, MARK_TARGET);
    if (event->said_by.known) add_mark(out, sentence, event->said_by.span, MARK_SPEAKER);
    if (event->place && event->place->sentence == event->sentence)
        add_mark(out, sentence, place_mention_span(&coded->parsed, event->place), MARK_PLACE);
    add_mark(out, sentence, event->date_span, MARK_DATE);
}

static void put_marked(StrBuf *out, const Coded *coded, const Sentence *sentence,
                       const MarksShown *marks, const ExplainShape *shape) {
    uint32_t at = sentence->start;
    for (uint32_t i = 0; i < marks->count; i++) {
        const MarkShown *mark = &marks->mark[i];
        Str text = str_slice(coded->doc->text, mark->span.start, mark->span.end);
        put_harmless(out, str_slice(coded->doc->text, at, mark->span.start));
        if (shape->colour)
            strbuf_text(out, mark_colour(mark->kind));
        else
            strbuf_format(out, "[%s: ", mark_name(mark->kind));
        put_harmless(out, text);
        strbuf_text(out, shape->colour ? MARK_COLOUR_END : "]");
        at = mark->span.end;
    }
    put_harmless(out, str_slice(coded->doc->text, at, sentence->end));
    strbuf_char(out, '\n');
    if (!shape->colour) return;
    for (int kind = 0; kind < MARK_KIND_COUNT; kind++)
        strbuf_format(out, "%s%s%s ", mark_colour((MarkKind)kind), mark_name((MarkKind)kind),
                      MARK_COLOUR_END);
    strbuf_char(out, '\n');
}

static void put_party(StrBuf *out, const Coded *coded, const Party *party) {
    strbuf_format(out, "%s \"", party->code[0] ? party->code : "(no code)");
    put_harmless(out, given_span(coded->doc, party->span).text);
    strbuf_char(out, '"');
}

static void put_outcome(StrBuf *out, const Coded *coded, const Event *e) {
    strbuf_format(out, "event %s in ", e->id);
    put_harmless(out, coded->doc->id);
    strbuf_format(out, ", sentence %u: %s%s%.*s, CAMEO %.*s, confidence %.2f%s\n", e->sentence,
                  event_type_name(e->type), e->mode.len ? " " : "", STR_ARG(e->mode),
                  STR_ARG(e->cameo), (double)e->confidence, e->guided ? ", guided" : "");
}

static void put_place_of(StrBuf *out, const Lexicon *lexicon, const Origin *origin) {
    strbuf_format(out, "%.*s (%.*s:%u)", STR_ARG(lexicon_text(lexicon, origin->id)),
                  STR_ARG(lexicon_text(lexicon, origin->file)), origin->line);
}

/* The entry's text as written, indented. */
static void put_block(StrBuf *out, Str text) {
    for (size_t at = 0; at < text.len;) {
        size_t end = str_find(text, "\n", at);
        if (end == SIZE_MAX) end = text.len;
        Str line = str_slice(text, at, end);
        at = end + 1;
        if (str_trim(line).len == 0) continue;
        size_t margin = 0;
        while (line.data[margin] == ' ') margin++;
        strbuf_format(out, "  |%*s", (int)margin + 1, "");
        put_harmless(out, str_trim(line));
        strbuf_char(out, '\n');
    }
}

/* A list of words may be long; the entry itself stands in the lexicon. */
static void put_condition(StrBuf *out, const Tree *tree, const ConditionReason *condition) {
    size_t end = utf8_offset(condition->text, CONDITION_SHOWN);
    put_harmless(out, str_slice(condition->text, 0, end));
    if (end < condition->text.len) strbuf_text(out, "...");
    if (condition->word == NO_NODE) {
        strbuf_text(out, ": no such word there");
        return;
    }
    strbuf_text(out, ": \"");
    put_harmless(out, tree->nodes[condition->word].token.form);
    strbuf_char(out, '"');
}

static void put_near(StrBuf *out, const Tree *tree, const Event *event, const Near *near) {
    if (near->word.len == 0) return;
    strbuf_text(out, "nearest: no entry knows \"");
    put_harmless(out, tree->nodes[event->trigger_word].token.form);
    strbuf_text(out, "\"; it is taken for \"");
    put_harmless(out, near->word);
    strbuf_format(out, "\", similarity %.2f, agreement %.2f of its neighbours\n",
                  (double)near->similarity, (double)near->agreement);
}

static void put_entry(StrBuf *out, const Lexicon *lexicon, const Tree *tree, const Event *event,
                      const Explanation *why) {
    if (!why->act) {
        strbuf_format(out, "entry: none fires at this word; the rule is %.*s\n",
                      STR_ARG(event->rule));
        return;
    }
    put_near(out, tree, event, &why->near);
    strbuf_text(out, "entry: ");
    put_place_of(out, lexicon, &why->act->origin);
    if (why->by_form)
        strbuf_text(out, ", by the form of the sentence\n");
    else
        strbuf_format(out, ", score %u\n", why->score);
    put_block(out, lexicon_text(lexicon, why->act->origin.source));
    for (uint32_t i = 0; i < why->condition_count; i++) {
        strbuf_text(out, why->conditions[i].holds ? "  holds: " : "  fails: ");
        put_condition(out, tree, &why->conditions[i]);
        strbuf_char(out, '\n');
    }
    if (!why->taken && !str_is(event->rule, "second-opinion")) return;
    strbuf_format(out, "  the codes are those of %.*s\n", STR_ARG(event->rule));
}

static void put_roles(StrBuf *out, const Coded *coded, const Lexicon *lexicon, const Event *event,
                      const Explanation *why) {
    if (event->source_count == 0) strbuf_text(out, "source: nobody named\n");
    for (uint32_t i = 0; i < why->role_count; i++) {
        const RoleReason *role = &why->roles[i];
        strbuf_text(out, role->target ? "target: " : "source: ");
        put_party(out, coded, role->party);
        strbuf_format(out, ", %.*s; by %s", STR_ARG(role->how),
                      named_by_name(role->party->named_by));
        if (role->actor) {
            strbuf_text(out, ", ");
            put_place_of(out, lexicon, &role->actor->origin);
        }
        strbuf_char(out, '\n');
    }
    if (event->target_count == 0) strbuf_text(out, "target: nobody named\n");
}

static void put_status(StrBuf *out, const Event *event, const Explanation *why) {
    strbuf_format(out, "status: %s", event_status_name(event->status));
    if (why->status_count == 0 && why->status_rest.len == 0)
        strbuf_text(out, ": the sentence says it plainly");
    for (uint32_t i = 0; i < why->status_count; i++) {
        strbuf_text(out, i ? "; without \"" : ": without \"");
        put_harmless(out, why->status[i].text);
        if (why->status[i].second != NO_NODE) strbuf_text(out, "\" and \"");
        put_harmless(out, why->status[i].second_text);
        strbuf_format(out, "\" %s%s", i ? "too " : "", event_status_name(why->status[i].without));
    }
    if (why->status_rest.len)
        strbuf_format(out, "%s%.*s", why->status_count ? ", " : ": ", STR_ARG(why->status_rest));
    strbuf_char(out, '\n');
}

static void put_speaker(StrBuf *out, const Coded *coded, const Event *event) {
    strbuf_text(out, "said by: ");
    if (!event->said_by.known) {
        strbuf_text(out, "the report itself\n");
        return;
    }
    if (event->said_by.code[0]) strbuf_format(out, "%s ", event->said_by.code);
    strbuf_char(out, '"');
    put_harmless(out, given_span(coded->doc, event->said_by.span).text);
    strbuf_format(out, "\", %s%s\n", quote_kind_name(event->said_by.kind),
                  event->said_by.anonymous ? ", anonymous" : "");
}

/* The three likeliest types; the first is "nothing" where that is likelier than any. */
static void put_opinion(StrBuf *out, const Event *event, const Explanation *why) {
    if (!why->has_opinion) return;
    bool shown[EVENT_TYPE_COUNT] = {false};
    strbuf_text(out, "second opinion:");
    for (int place = 0; place < 3; place++) {
        int best = -1;
        for (int i = 0; i < EVENT_TYPE_COUNT; i++)
            if (!shown[i] && (best < 0 || why->opinion[i] > why->opinion[best])) best = i;
        shown[best] = true;
        strbuf_format(out, "%s %s %.2f", place ? "," : "",
                      best ? event_type_name((EventType)best) : "nothing",
                      (double)why->opinion[best]);
    }
    strbuf_text(out, str_is(event->rule, "second-opinion") ? "; it gave the type\n"
                     : event->guided                       ? "; weighed with the entry's\n"
                                                           : "; it lets the entry stand\n");
}

static void put_loss(StrBuf *out, const Tree *tree, const Rival *rival) {
    switch (rival->loss) {
    case LOSS_NONE:
        strbuf_text(out, "fires");
        break;
    case LOSS_SCORE:
        strbuf_format(out, "lower score, %u", rival->score);
        break;
    case LOSS_ORDER:
        strbuf_format(out, "the same score, %u, but an earlier entry", rival->score);
        break;
    case LOSS_CONDITION:
        strbuf_text(out, "fails: ");
        put_condition(out, tree, &rival->failed);
        break;
    case LOSS_TAG:
        strbuf_format(out, "for a %s, which the word is not here", trigger_pos_name(rival->pos));
        break;
    }
}

static void put_rivals(StrBuf *out, const Lexicon *lexicon, const Tree *tree,
                       const Rivals *rivals) {
    uint32_t shown = rivals->count <= RIVALS_SHOWN + 1 ? rivals->count : RIVALS_SHOWN;
    for (uint32_t i = 0; i < shown; i++) {
        const Rival *rival = &rivals->item[i];
        strbuf_text(out, "  ");
        put_place_of(out, lexicon, &rival->act->origin);
        strbuf_format(
            out, ", %s: ", rival->act->event ? event_type_name(rival->act->event) : "not coded");
        put_loss(out, tree, rival);
        strbuf_char(out, '\n');
    }
    if (shown < rivals->count)
        strbuf_format(out, "  and %u more that are further off\n", rivals->count - shown);
}

void put_event_reasons(StrBuf *out, const Coded *coded, const Lexicon *lexicon, const Event *event,
                       const Explanation *why, const ExplainShape *shape) {
    const Tree *tree = &coded->parsed.trees[event->sentence];
    MarksShown marks;
    marks_of_event(coded, event, &marks);
    put_outcome(out, coded, event);
    put_marked(out, coded, tree->sentence, &marks, shape);
    strbuf_text(out, "tree:\n");
    put_tree(out, tree, &marks, shape);
    put_entry(out, lexicon, tree, event, why);
    put_roles(out, coded, lexicon, event, why);
    put_status(out, event, why);
    put_speaker(out, coded, event);
    put_opinion(out, event, why);
    strbuf_text(out, why->rivals.count ? "also considered:\n"
                                       : "no other entry could have fired at this word\n");
    put_rivals(out, lexicon, tree, &why->rivals);
}

void put_word_reasons(StrBuf *out, const Coded *coded, const Lexicon *lexicon,
                      const Attempt *attempt, const Rivals *rivals) {
    const Tree *tree = &coded->parsed.trees[attempt->sentence];
    /* A noun that is also a verb of the lexicon did not nearly fire. */
    if (rivals->count == 0 || rivals->item[0].loss == LOSS_TAG) return;
    strbuf_text(out, "not coded: \"");
    put_harmless(out, tree->nodes[attempt->word].token.form);
    strbuf_format(out, "\": %s\n", verdict_text(attempt->verdict));
    put_rivals(out, lexicon, tree, rivals);
}

void put_near_miss(StrBuf *out, const Coded *coded, const Lexicon *lexicon, const Attempt *attempt,
                   const NearMiss *miss) {
    const Tree *tree = &coded->parsed.trees[attempt->sentence];
    strbuf_text(out, "not coded: \"");
    put_harmless(out, tree->nodes[attempt->word].token.form);
    strbuf_text(out, "\": no entry knows it; it is near to \"");
    put_harmless(out, miss->near.word);
    strbuf_format(out, "\", but too unsure: similarity %.2f, agreement %.2f, confidence %.2f\n  ",
                  (double)miss->near.similarity, (double)miss->near.agreement,
                  (double)miss->confidence);
    put_place_of(out, lexicon, &miss->act->origin);
    strbuf_format(out, ", %s\n", event_type_name(miss->act->event));
}
