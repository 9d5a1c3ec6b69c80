/* Why an event was coded: its tree, the entry that fired, which of its conditions held and what
 * filled its slots, what the words above say of its status, and what else was considered and why it
 * lost. */
#include "event/build.h"

#include <string.h>

enum { OTHERS_SHOWN = 10, LEVELS_MAX = 40 };

/* ---- the tree ---- */

typedef struct Strokes {
    const char *down, *first, *more, *last, *across;
} Strokes;

static const Strokes PLAIN = {"| ", ",-", "|-", "`-", "  "};
static const Strokes BOXES = {"│ ", "╭─", "├─", "╰─", "  "};

/* Whether a dependent of head stands beyond the word, seen from the head. */
static bool goes_on(const Tree *tree, int32_t head, int32_t word) {
    for (int32_t c = tree->nodes[head].first_child; c != NO_NODE; c = tree->nodes[c].next_sibling)
        if ((c < word && word < head) || (head < word && word < c)) return true;
    return false;
}

static void explain_word(const Tree *tree, int32_t word, const Strokes *s, StrBuf *out) {
    int32_t way[LEVELS_MAX];
    int depth = 0;
    for (int32_t up = word; up != NO_NODE && depth < LEVELS_MAX; up = tree->nodes[up].head)
        way[depth++] = up;
    for (int level = depth - 1; level > 0; level--) {
        int32_t head = way[level], child = way[level - 1];
        bool on = goes_on(tree, head, word);
        const char *stroke = child != word ? (on ? s->down : s->across)
                             : on          ? s->more
                             : word < head ? s->first
                                           : s->last;
        strbuf_text(out, stroke);
    }
}

static void explain_tree(const Tree *tree, int32_t trigger, bool boxes, StrBuf *out) {
    for (int32_t w = 0; w < (int32_t)tree->count; w++) {
        const Node *node = &tree->nodes[w];
        strbuf_text(out, w == trigger ? "  > " : "    ");
        explain_word(tree, w, boxes ? &BOXES : &PLAIN, out);
        strbuf_format(out, "%.*s  [%s %s]\n", STR_ARG(node->token.form),
                      relation_name(node->relation), upos_name(node->upos));
    }
}

/* ---- the entry ---- */

/* The n-th "if" or "unless" of a block's text, as it stands there. */
static Str condition_text(const Lexicon *lexicon, const Act *act, uint32_t n) {
    Str source = lexicon_text(lexicon, act->origin.source);
    for (size_t at = 0; at < source.len;) {
        size_t end = str_find(source, "\n", at);
        if (end == SIZE_MAX) end = source.len;
        Str line = str_trim(str_slice(source, at, end));
        bool is_one = str_starts(line, "if ") || str_starts(line, "unless ");
        if (is_one && n-- == 0) return line;
        at = end + 1;
    }
    return (Str){"", 0};
}

/* The words of a condition, many of them cut, with single blanks. */
static void put_condition(Str text, StrBuf *out) {
    enum { SHOWN = 70 };
    size_t begin = out->len;
    for (size_t i = 0; i < text.len && out->len - begin < SHOWN; i++)
        if (text.data[i] != ' ' || (i && text.data[i - 1] != ' ')) strbuf_char(out, text.data[i]);
    if (out->len - begin >= SHOWN) strbuf_text(out, "...");
}

static void put_words(const Tree *tree, const Fillers *fillers, StrBuf *out) {
    for (uint32_t i = 0; i < fillers->count; i++) {
        Str form = tree->nodes[fillers->node[i]].token.form;
        strbuf_format(out, "%s\"%.*s\"", i ? ", " : "", STR_ARG(form));
    }
}

static void explain_conditions(const Lexicon *lexicon, const LexTree *lt, const ActMatch *match,
                               StrBuf *out) {
    const Condition *conditions = lexicon_conditions(lexicon, match->act->conditions);
    for (uint32_t i = 0; i < match->act->conditions.count; i++) {
        Fillers fillers = {.count = 0};
        match_slot(lt, match->node, match->trigger->pos, &match->carrier, &conditions[i].slot,
                   &fillers);
        strbuf_text(out, "  held: ");
        put_condition(condition_text(lexicon, match->act, i), out);
        strbuf_text(out, fillers.count ? "; there stands " : "; nothing stands there");
        put_words(lt->tree, &fillers, out);
        strbuf_char(out, '\n');
    }
}

static void explain_slots(const Lexicon *lexicon, const LexTree *lt, const ActMatch *match,
                          const char *side, Range slots, StrBuf *out) {
    const Slot *slot = lexicon_slots(lexicon, slots);
    for (uint32_t i = 0; i < slots.count; i++) {
        Fillers fillers = {.count = 0};
        match_slot(lt, match->node, match->trigger->pos, &match->carrier, &slot[i], &fillers);
        if (fillers.count == 0) continue;
        strbuf_format(out, "  %s: slot ", side);
        slot_text(lexicon, &slot[i], out);
        strbuf_text(out, " holds ");
        put_words(lt->tree, &fillers, out);
        strbuf_char(out, '\n');
    }
}

static void explain_entry(const Lexicon *lexicon, const LexTree *lt, const ActMatch *match,
                          StrBuf *out) {
    const Act *act = match->act;
    bool noun = match->trigger->pos == TRIGGER_NOUN;
    strbuf_format(out, "entry: %.*s (%.*s:%u)\n", STR_ARG(lexicon_text(lexicon, act->origin.id)),
                  STR_ARG(lexicon_text(lexicon, act->origin.file)), act->origin.line);
    strbuf_format(out, "%.*s\n", STR_ARG(str_trim(lexicon_text(lexicon, act->origin.source))));
    explain_conditions(lexicon, lt, match, out);
    explain_slots(lexicon, lt, match, "source", noun ? act->noun_source : act->source, out);
    explain_slots(lexicon, lt, match, "target", noun ? act->noun_target : act->target, out);
}

/* ---- the status ---- */

static bool is_negation(const Tree *tree, int32_t word) {
    return node_lemma_is(tree, word, "not") || node_lemma_is(tree, word, "never") ||
           node_lemma_is(tree, word, "no") || node_lemma_is(tree, word, "n't");
}

/* What stands over the trigger, or beside it, and can change whether the act is done. */
static void explain_status(const Tree *tree, const LexTree *lt, const Event *event, StrBuf *out) {
    strbuf_format(out, "status: %s", event_status_name(event->status));
    const char *joint = "; above it stand";
    for (int32_t w = event->trigger_word; w != NO_NODE; w = tree->nodes[w].head) {
        const Mood *mood = match_mood(lt, w);
        const Speech *speech = match_speech(lt, w);
        Str form = tree->nodes[w].token.form;
        if (w != event->trigger_word && (mood || speech)) {
            strbuf_format(out, "%s \"%.*s\" (%s)", joint, STR_ARG(form),
                          event_status_name(mood ? mood->effect : speech->effect));
            joint = ",";
        }
        for (int32_t c = tree->nodes[w].first_child; c != NO_NODE; c = tree->nodes[c].next_sibling)
            if (tree->nodes[c].relation == REL_AUX || is_negation(tree, c)) {
                strbuf_format(out, "%s \"%.*s\"", joint, STR_ARG(tree->nodes[c].token.form));
                joint = ",";
            }
    }
    strbuf_char(out, '\n');
}

/* ---- what else there was ---- */

/* The first condition of a match that does not hold, or its conditions' count. */
static uint32_t failed_condition(const Lexicon *lexicon, const LexTree *lt, const ActMatch *match) {
    const Condition *conditions = lexicon_conditions(lexicon, match->act->conditions);
    uint32_t i = 0;
    while (i < match->act->conditions.count && match_condition(lt, match, &conditions[i])) i++;
    return i;
}

static void explain_loser(const Lexicon *lexicon, const LexTree *lt, const ActMatch *match,
                          const ActMatch *winner, StrBuf *out) {
    const Act *act = match->act;
    strbuf_format(out, "  %.*s (%s): ", STR_ARG(lexicon_text(lexicon, act->origin.id)),
                  event_type_name(act->event));
    uint32_t failed = failed_condition(lexicon, lt, match);
    if (failed < act->conditions.count) {
        strbuf_text(out, "does not hold: ");
        put_condition(condition_text(lexicon, act, failed), out);
    } else if (match->score == 0) {
        strbuf_text(out, "the word is used otherwise here");
    } else if (winner && match->score < winner->score) {
        strbuf_format(out, "says less (score %u against %u)", match->score, winner->score);
    } else if (winner) {
        strbuf_text(out, "as good, but stands earlier in the lexicon");
    } else if (act->event == EVENT_NONE) {
        strbuf_text(out, "fits: the word has a sense that is not coded");
    } else {
        strbuf_text(out, "fits, but nobody known does it or undergoes it, or it is told already");
    }
    strbuf_char(out, '\n');
}

/* The entries of a word but the one that won; how many. */
static uint32_t explain_others(const Lexicon *lexicon, const LexTree *lt, int32_t word,
                               const ActMatch *winner, StrBuf *out) {
    ActMatches matches;
    uint32_t shown = 0;
    match_acts(lt, word, true, &matches);
    for (uint32_t i = 0; i < matches.count && shown < OTHERS_SHOWN; i++) {
        if (winner && matches.match[i].act == winner->act) continue;
        if (shown++ == 0)
            strbuf_format(out, "also considered at \"%.*s\":\n",
                          STR_ARG(lt->tree->nodes[word].token.form));
        explain_loser(lexicon, lt, &matches.match[i], winner, out);
    }
    return shown;
}

static const ActMatch *match_of(const ActMatches *matches, const Act *act) {
    for (uint32_t i = 0; i < matches->count; i++)
        if (matches->match[i].act == act) return &matches->match[i];
    return NULL;
}

parley_status explain_event(const Lexicon *lexicon, const ParsedDocument *parsed,
                            const Mentions *mentions, const Event *event, bool boxes, StrBuf *out,
                            parley_error *err) {
    const Tree *tree = &parsed->trees[event->sentence];
    const LexTree *lt = &mentions->lex_trees[event->sentence];
    explain_status(tree, lt, event, out);
    strbuf_text(out, "tree (> marks the trigger):\n");
    explain_tree(tree, event->trigger_word, boxes, out);
    ActMatches matches;
    match_acts(lt, event->trigger_word, true, &matches);
    const ActMatch *winner = event->act ? match_of(&matches, event->act) : NULL;
    if (winner)
        explain_entry(lexicon, lt, winner, out);
    else
        strbuf_format(out, "no entry of the lexicon says so: rule %.*s\n", STR_ARG(event->rule));
    if (!explain_others(lexicon, lt, event->trigger_word, winner, out))
        strbuf_text(out, "no other entry could have fired at this word\n");
    return out->failed ? error_memory(err) : PARLEY_OK;
}

static bool is_trigger_of(const Event *events, uint32_t count, uint32_t sentence, int32_t word) {
    for (uint32_t i = 0; i < count; i++)
        if (events[i].sentence == sentence && events[i].trigger_word == word) return true;
    return false;
}

parley_status explain_silence(const Lexicon *lexicon, const ParsedDocument *parsed,
                              const Mentions *mentions, const Coding *coding, uint32_t sentence,
                              StrBuf *out, parley_error *err) {
    const Tree *tree = &parsed->trees[sentence];
    bool any = false;
    for (int32_t w = 0; w < (int32_t)tree->count; w++)
        if (!is_trigger_of(coding->events, coding->event_count, sentence, w))
            any = explain_others(lexicon, &mentions->lex_trees[sentence], w, NULL, out) || any;
    if (!any) strbuf_text(out, "no entry of the lexicon knows any of the other words\n");
    return out->failed ? error_memory(err) : PARLEY_OK;
}
