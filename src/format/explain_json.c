/* The reasons of `parley explain` as JSON: the members of an object. */
#include "format/explain.h"

#include "base/json.h"

/* A word's number in its sentence, from 1 as CoNLL-U counts; 0: none. */
static void put_word(StrBuf *out, const char *key, int32_t word) {
    json_put_int_field(out, key, word == NO_NODE ? 0 : word + 1);
}

void put_tree_json(StrBuf *out, const Tree *tree) {
    json_put_key(out, "tree");
    json_put_open(out, '[');
    for (uint32_t w = 0; w < tree->count; w++) {
        const Node *node = &tree->nodes[w];
        json_put_item(out);
        json_put_open(out, '{');
        put_word(out, "id", (int32_t)w);
        json_put_text_field(out, "form", node->token.form);
        json_put_text_field(out, "lemma", node->lemma);
        json_put_text_field(out, "upos", str_of(upos_name(node->upos)));
        put_word(out, "head", node->head);
        json_put_text_field(out, "deprel", str_of(relation_name(node->relation)));
        json_put_close(out, '}');
    }
    json_put_close(out, ']');
}

static void put_act(StrBuf *out, const Lexicon *lexicon, const Act *act) {
    json_put_text_field(out, "entry", lexicon_text(lexicon, act->origin.id));
    json_put_text_field(out, "file", lexicon_text(lexicon, act->origin.file));
    json_put_int_field(out, "line", act->origin.line);
    json_put_text_field(out, "event", str_of(act->event ? event_type_name(act->event) : ""));
}

static void put_condition(StrBuf *out, const ConditionReason *condition) {
    json_put_open(out, '{');
    json_put_text_field(out, "text", condition->text);
    json_put_key(out, "holds");
    json_put_bool(out, condition->holds);
    put_word(out, "word", condition->word);
    json_put_close(out, '}');
}

static void put_near(StrBuf *out, const Near *near) {
    json_put_key(out, "near");
    if (near->word.len == 0) {
        json_put_null(out);
        return;
    }
    json_put_open(out, '{');
    json_put_text_field(out, "word", near->word);
    json_put_key(out, "similarity");
    json_put_number(out, (double)near->similarity, 4);
    json_put_key(out, "agreement");
    json_put_number(out, (double)near->agreement, 4);
    json_put_close(out, '}');
}

static void put_fired(StrBuf *out, const Lexicon *lexicon, const Explanation *why) {
    json_put_key(out, "fired");
    if (!why->act) {
        json_put_null(out);
        return;
    }
    json_put_open(out, '{');
    put_act(out, lexicon, why->act);
    json_put_text_field(out, "text", lexicon_text(lexicon, why->act->origin.source));
    json_put_key(out, "by_form");
    json_put_bool(out, why->by_form);
    put_near(out, &why->near);
    json_put_int_field(out, "score", why->score);
    json_put_key(out, "conditions");
    json_put_open(out, '[');
    for (uint32_t i = 0; i < why->condition_count; i++) {
        json_put_item(out);
        put_condition(out, &why->conditions[i]);
    }
    json_put_close(out, ']');
    json_put_close(out, '}');
}

static void put_role(StrBuf *out, const Coded *coded, const Lexicon *lexicon,
                     const RoleReason *role) {
    json_put_open(out, '{');
    json_put_text_field(out, "role", str_of(role->target ? "target" : "source"));
    json_put_text_field(out, "code", str_of(role->party->code));
    json_put_text_field(out, "text", given_span(coded->doc, role->party->span).text);
    json_put_text_field(out, "how", role->how);
    put_word(out, "word", role->word);
    json_put_text_field(out, "named_by", str_of(named_by_name(role->party->named_by)));
    Str none = str_of("");
    json_put_text_field(out, "actor",
                        role->actor ? lexicon_text(lexicon, role->actor->origin.id) : none);
    json_put_text_field(out, "file",
                        role->actor ? lexicon_text(lexicon, role->actor->origin.file) : none);
    json_put_int_field(out, "line", role->actor ? role->actor->origin.line : 0);
    json_put_close(out, '}');
}

static void put_roles(StrBuf *out, const Coded *coded, const Lexicon *lexicon,
                      const Explanation *why) {
    json_put_key(out, "roles");
    json_put_open(out, '[');
    for (uint32_t i = 0; i < why->role_count; i++) {
        json_put_item(out);
        put_role(out, coded, lexicon, &why->roles[i]);
    }
    json_put_close(out, ']');
}

static void put_status(StrBuf *out, const Explanation *why) {
    json_put_key(out, "status_words");
    json_put_open(out, '[');
    for (uint32_t i = 0; i < why->status_count; i++) {
        json_put_item(out);
        json_put_open(out, '{');
        put_word(out, "word", why->status[i].word);
        json_put_text_field(out, "text", why->status[i].text);
        put_word(out, "second", why->status[i].second);
        json_put_text_field(out, "second_text", why->status[i].second_text);
        json_put_text_field(out, "without", str_of(event_status_name(why->status[i].without)));
        json_put_close(out, '}');
    }
    json_put_close(out, ']');
    json_put_text_field(out, "status_rest", why->status_rest);
}

static void put_opinion(StrBuf *out, const Explanation *why) {
    json_put_key(out, "second_opinion");
    if (!why->has_opinion) {
        json_put_null(out);
        return;
    }
    json_put_open(out, '{');
    for (int i = 0; i < EVENT_TYPE_COUNT; i++) {
        json_put_key(out, i ? event_type_name((EventType)i) : "nothing");
        json_put_number(out, (double)why->opinion[i], 4);
    }
    json_put_close(out, '}');
}

static void put_rivals(StrBuf *out, const Lexicon *lexicon, const Rivals *rivals) {
    static const char *const losses[] = {"fires", "score", "order", "condition", "tag"};
    json_put_key(out, "considered");
    json_put_open(out, '[');
    for (uint32_t i = 0; i < rivals->count; i++) {
        const Rival *rival = &rivals->item[i];
        json_put_item(out);
        json_put_open(out, '{');
        put_act(out, lexicon, rival->act);
        json_put_int_field(out, "score", rival->score);
        json_put_text_field(out, "lost_by", str_of(losses[rival->loss]));
        json_put_key(out, "failed");
        if (rival->loss == LOSS_CONDITION)
            put_condition(out, &rival->failed);
        else
            json_put_null(out);
        json_put_close(out, '}');
    }
    json_put_close(out, ']');
}

void put_event_json(StrBuf *out, const Coded *coded, const Lexicon *lexicon, const Event *event,
                    const Explanation *why) {
    json_put_key(out, "event");
    put_event(out, coded, event);
    put_fired(out, lexicon, why);
    put_roles(out, coded, lexicon, why);
    put_status(out, why);
    put_opinion(out, why);
    put_rivals(out, lexicon, &why->rivals);
}

void put_word_json(StrBuf *out, const Coded *coded, const Lexicon *lexicon, const Attempt *attempt,
                   const Rivals *rivals) {
    const Tree *tree = &coded->parsed.trees[attempt->sentence];
    put_word(out, "word", attempt->word);
    json_put_text_field(out, "text", tree->nodes[attempt->word].token.form);
    json_put_text_field(out, "why_not", str_of(verdict_text(attempt->verdict)));
    put_rivals(out, lexicon, rivals);
}

void put_near_miss_json(StrBuf *out, const Coded *coded, const Lexicon *lexicon,
                        const Attempt *attempt, const NearMiss *miss) {
    const Tree *tree = &coded->parsed.trees[attempt->sentence];
    put_word(out, "word", attempt->word);
    json_put_text_field(out, "text", tree->nodes[attempt->word].token.form);
    json_put_text_field(out, "why_not", str_of("only near to a known word, and too unsure"));
    put_near(out, &miss->near);
    put_act(out, lexicon, miss->act);
    json_put_key(out, "confidence");
    json_put_number(out, (double)miss->confidence, 4);
}
