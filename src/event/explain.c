/* Why an event was coded: its tree, the entry that fired, and what else was considered. */
#include "event/build.h"

static void explain_tree(const Tree *tree, int32_t trigger, StrBuf *out) {
    for (int32_t w = 0; w < (int32_t)tree->count; w++) {
        const Node *node = &tree->nodes[w];
        int depth = 0;
        for (int32_t up = node->head; up != NO_NODE && depth < 20; up = tree->nodes[up].head)
            depth++;
        strbuf_format(out, "  %s%*s%.*s  [%s %s]\n", w == trigger ? "> " : "  ", 2 * depth, "",
                      STR_ARG(node->token.form), relation_name(node->relation),
                      upos_name(node->upos));
    }
}

static void explain_entry(const Lexicon *lexicon, const Act *act, StrBuf *out) {
    strbuf_format(out, "entry: %.*s (%.*s:%u)\n", STR_ARG(lexicon_text(lexicon, act->origin.id)),
                  STR_ARG(lexicon_text(lexicon, act->origin.file)), act->origin.line);
    strbuf_format(out, "%.*s\n", STR_ARG(lexicon_text(lexicon, act->origin.source)));
}

static void explain_others(const Lexicon *lexicon, const LexTree *lt, const Event *event,
                           StrBuf *out) {
    ActMatches matches;
    match_acts(lt, event->trigger_word, true, &matches);
    bool any = false;
    for (uint32_t i = 0; i < matches.count; i++) {
        const Act *act = matches.match[i].act;
        if (act == event->act) continue;
        if (!any) strbuf_text(out, "also considered:\n");
        any = true;
        strbuf_format(out, "  %.*s (%s), score %u\n",
                      STR_ARG(lexicon_text(lexicon, act->origin.id)), event_type_name(act->event),
                      matches.match[i].score);
    }
    if (!any) strbuf_text(out, "no other entry could have fired at this word\n");
}

parley_status explain_event(const Lexicon *lexicon, const ParsedDocument *parsed,
                            const Mentions *mentions, const Event *event, StrBuf *out,
                            parley_error *err) {
    const Tree *tree = &parsed->trees[event->sentence];
    Str text = parsed->doc->text;
    strbuf_format(out, "sentence: %.*s\n",
                  STR_ARG(str_slice(text, tree->sentence->start, tree->sentence->end)));
    strbuf_text(out, "tree (> marks the trigger):\n");
    explain_tree(tree, event->trigger_word, out);
    if (event->act) explain_entry(lexicon, event->act, out);
    explain_others(lexicon, &mentions->lex_trees[event->sentence], event, out);
    return out->failed ? error_memory(err) : PARLEY_OK;
}
