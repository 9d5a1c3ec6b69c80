/* The reasons for the events of a sentence, and for those that it does not give. */
#include "format/explain.h"

#include "base/json.h"

static void put_sentence_json(StrBuf *out, const Coded *coded, uint32_t sentence) {
    const Sentence *s = coded->parsed.trees[sentence].sentence;
    json_put_key(out, "sentence");
    json_put_string(out, str_slice(coded->doc->text, s->start, s->end));
    put_tree_json(out, &coded->parsed.trees[sentence]);
}

static void put_explained(StrBuf *out, const ExplainStyle *style, const Coded *coded,
                          const Event *event) {
    parley_error err;
    Explanation why;
    if (explain_event(&coded->trace, event, &why, &err) != PARLEY_OK)
        out->failed = true;
    else if (style->json)
        put_event_json(out, coded, style->lexicon, event, &why);
    else
        put_event_reasons(out, coded, style->lexicon, event, &why, &style->shape);
}

static void put_other(StrBuf *out, const ExplainStyle *style, const Coded *coded,
                      const Attempt *attempt, const Rivals *rivals) {
    if (!style->json) {
        put_word_reasons(out, coded, style->lexicon, attempt, rivals);
        return;
    }
    json_put_item(out);
    json_put_open(out, '{');
    put_word_json(out, coded, style->lexicon, attempt, rivals);
    json_put_close(out, '}');
}

static void put_miss(StrBuf *out, const ExplainStyle *style, const Coded *coded,
                     const Attempt *attempt) {
    NearMiss miss;
    if (!explain_near(&coded->trace, attempt->sentence, attempt->word, &miss)) return;
    if (!style->json) {
        put_near_miss(out, coded, style->lexicon, attempt, &miss);
        return;
    }
    json_put_item(out);
    json_put_open(out, '{');
    put_near_miss_json(out, coded, style->lexicon, attempt, &miss);
    json_put_close(out, '}');
}

/* The words of a sentence that gave no event although an entry knows them, or nearly. */
static void put_others(StrBuf *out, const ExplainStyle *style, const Coded *coded,
                       uint32_t sentence) {
    for (uint32_t i = 0; i < coded->trace.count; i++) {
        const Attempt *attempt = &coded->trace.attempts[i];
        Rivals rivals;
        parley_error err;
        if (attempt->sentence != sentence || attempt->verdict == VERDICT_CODED) continue;
        if (explain_word(&coded->trace, sentence, attempt->word, &rivals, &err) != PARLEY_OK)
            out->failed = true;
        else if (rivals.count)
            put_other(out, style, coded, attempt, &rivals);
        else
            put_miss(out, style, coded, attempt);
    }
}

void put_explained_event(StrBuf *out, const ExplainStyle *style, const Coded *coded,
                         const Event *event) {
    if (style->json) {
        json_put_open(out, '{');
        put_sentence_json(out, coded, event->sentence);
    }
    put_explained(out, style, coded, event);
    if (style->json) json_put_close(out, '}');
}

static uint32_t put_events_of(StrBuf *out, const ExplainStyle *style, const Coded *coded,
                              uint32_t sentence) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < coded->coding.event_count; i++) {
        const Event *event = &coded->coding.events[i];
        if (event->sentence != sentence) continue;
        if (style->json) {
            json_put_item(out);
            json_put_open(out, '{');
        } else if (count) {
            strbuf_char(out, '\n');
        }
        put_explained(out, style, coded, event);
        if (style->json) json_put_close(out, '}');
        count++;
    }
    return count;
}

static void put_sentence_as_json(StrBuf *out, const ExplainStyle *style, const Coded *coded,
                                 uint32_t sentence) {
    json_put_open(out, '{');
    put_sentence_json(out, coded, sentence);
    json_put_key(out, "events");
    json_put_open(out, '[');
    put_events_of(out, style, coded, sentence);
    json_put_close(out, ']');
    json_put_key(out, "not_coded");
    json_put_open(out, '[');
    put_others(out, style, coded, sentence);
    json_put_close(out, ']');
    json_put_close(out, '}');
}

static void put_sentence_as_text(StrBuf *out, const ExplainStyle *style, const Coded *coded,
                                 uint32_t sentence) {
    const Tree *tree = &coded->parsed.trees[sentence];
    if (sentence) strbuf_char(out, '\n');
    uint32_t events = put_events_of(out, style, coded, sentence);
    if (events == 0) {
        const MarksShown none = {.count = 0};
        strbuf_text(out, "no event: ");
        put_harmless(out, str_slice(coded->doc->text, tree->sentence->start, tree->sentence->end));
        strbuf_text(out, "\ntree:\n");
        put_tree(out, tree, &none, &style->shape);
        if (tree->sentence->flags & (SENTENCE_SKIP | SENTENCE_CUT))
            strbuf_text(out, "it is no running text, and not coded\n");
    }
    size_t len = out->len;
    put_others(out, style, coded, sentence);
    if (out->len == len && events == 0) strbuf_text(out, "no entry comes near its words\n");
}

void put_explained_sentence(StrBuf *out, const ExplainStyle *style, const Coded *coded,
                            uint32_t sentence) {
    (style->json ? put_sentence_as_json : put_sentence_as_text)(out, style, coded, sentence);
}
