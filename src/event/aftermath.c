/* "An air strike hit the town. At least 12 people were killed.": a sentence that tells only of the
 * harm, in the words of whoever told of the attack, tells of that attack. */
#include "event/before.h"
#include "event/field.h"
#include "event/said.h"

#include <string.h>

static bool has_happened(const Event *event) {
    return event->status == STATUS_ACTUAL || event->status == STATUS_CLAIMED;
}

static bool is_attack(const EventBuilder *b, const Event *event) {
    if (event->type != EVENT_ASSAULT || !has_happened(event) || str_is(event->mode, "abduct"))
        return false;
    return !(event_tree(b, event->sentence)->sentence->flags & SENTENCE_HEADLINE);
}

uint32_t attack_before(const EventBuilder *b, uint32_t sentence, uint32_t back) {
    uint32_t found = NO_EVENT;
    for (uint32_t i = b->event_count; i-- > 0;) {
        const Event *event = &b->events[i];
        if (event->sentence >= sentence || !is_attack(b, event)) continue;
        if (event->sentence + back < sentence) break;
        if (found != NO_EVENT && b->events[found].sentence != event->sentence) break;
        if (found != NO_EVENT) return NO_EVENT;
        found = i;
    }
    return found;
}

/* ---- whether the clause tells of nothing but the harm ---- */

static bool is_time(const Scene *s, int32_t word) {
    if (node_is_date(s->lt, word) || word_in(s->lt, "time-unit", word)) return true;
    for (uint32_t i = 0; i < s->b->mentions->time_count; i++) {
        const TimeMention *time = &s->b->mentions->times[i];
        if (time->sentence == s->sentence && time->word == word) return true;
    }
    return false;
}

bool points_back(const LexTree *lt, int32_t noun) {
    const Tree *tree = lt->tree;
    bool definite = false;
    if (!word_in(lt, "attack", noun) && !word_in(lt, "attack-told", noun)) return false;
    int32_t child = tree->nodes[noun].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        Relation r = tree->nodes[child].relation;
        if (r == REL_DET && !node_lemma_is(tree, child, "a") && !node_lemma_is(tree, child, "any"))
            definite = true;
        if (r != REL_DET && r != REL_CASE && r != REL_COMPOUND && r != REL_PUNCT) return false;
    }
    return definite;
}

/* "on Monday", "in the attack", "among them"; "in a crash", "by a mine" tell of something else. */
static bool is_harmless(const Scene *s, int32_t word) {
    const Tree *tree = s->lt->tree;
    int32_t mark = tree_child(tree, word, REL_CASE);
    if (is_time(s, word) || points_back(s->lt, word)) return true;
    return node_lemma_is(tree, mark, "among") || node_lemma_is(tree, mark, "include");
}

/* Who or what the clause says did the harm, if it is not the attack. */
static bool has_doer(const Scene *s, const Told *told) {
    int32_t subject = tree_child(s->lt->tree, told->clause, REL_NSUBJ);
    return subject != NO_NODE && !fillers_have(&told->harmed, subject) &&
           tree_child(s->lt->tree, told->clause, REL_OBJ) != NO_NODE &&
           fillers_have(&told->harmed, tree_child(s->lt->tree, told->clause, REL_OBJ)) &&
           !points_back(s->lt, subject);
}

static bool is_bare(const Scene *s, int32_t clause) {
    static const char *const adverbs[] = {"there", "instantly", "immediately", "later", "then"};
    const Tree *tree = s->lt->tree;
    int32_t child = tree->nodes[clause].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        const Node *node = &tree->nodes[child];
        switch (node->relation) {
        case REL_AUX:
        case REL_AUX_PASS:
            /* "250,000 people have been killed" is a sum. */
            if (node_lemma_is(tree, child, "have") || node_lemma_is(tree, child, "will"))
                return false;
            break;
        case REL_MARK:
            if (!node_lemma_is(tree, child, "that")) return false;
            break;
        case REL_ADVMOD:
            if (!STR_IN(node->lemma, adverbs)) return false;
            break;
        case REL_OBL:
        case REL_OBL_UNMARKED:
            if (!is_harmless(s, child)) return false;
            break;
        case REL_OBL_AGENT:
        case REL_ADVCL:
            return false;
        default:
            break;
        }
    }
    return true;
}

/* "Another three people", "two others": of another attack. */
static bool are_others(const Scene *s, const Told *told) {
    static const char *const words[] = {"another", "other", "more", "further", "additional"};
    const Tree *tree = s->lt->tree;
    for (uint32_t i = 0; i < told->harmed.count; i++) {
        int32_t node = told->harmed.node[i], first, last;
        if (STR_IN(tree->nodes[node].lemma, words)) return true;
        tree_extent(tree, node, &first, &last);
        for (int32_t w = first; w < node; w++)
            if (STR_IN(tree->nodes[w].lemma, words) &&
                !(w + 1 < node && node_lemma_is(tree, w + 1, "than")))
                return true;
    }
    return false;
}

/* The clause is the sentence, goes on with such a one, or is all that somebody says in it. */
static bool is_whole(const Scene *s, int32_t clause) {
    const Tree *tree = s->lt->tree;
    Relation r = tree->nodes[clause].relation;
    int32_t head = tree->nodes[clause].head;
    if (head == NO_NODE) return true;
    if (r == REL_CCOMP || r == REL_PARATAXIS)
        return tree->nodes[head].head == NO_NODE && match_speech(s->lt, head) != NULL;
    return false;
}

/* ---- whether it is the same attack ---- */

static bool is_pronoun_span(const EventBuilder *b, TextSpan span) {
    static const char *const words[] = {"it", "he", "she", "they", "the source"};
    Str text = str_slice(b->parsed->doc->text, span.start, span.end);
    return STR_IN_NOCASE(text, words);
}

/* A toll is told with the attack where both have one source, or it has none of its own. */
static bool has_same_voice(const EventBuilder *b, const Speaker *harm, const Speaker *attack) {
    if (!harm->known) return true;
    if (!attack->known) return false;
    /* "They said" right behind what somebody said goes on with his words. */
    if (is_pronoun_span(b, harm->span)) return true;
    if (strcmp(harm->code, attack->code) != 0) return false;
    Str one = str_slice(b->parsed->doc->text, harm->span.start, harm->span.end);
    Str other = str_slice(b->parsed->doc->text, attack->span.start, attack->span.end);
    return harm->code[0] || str_equal(one, other);
}

static bool is_known_already(const Event *attack, uint32_t kinds) {
    for (uint32_t k = HARM_NONE + 1; k < HARM_KIND_COUNT; k++)
        if ((kinds & 1u << k) && attack->harm[k].known) return true;
    return false;
}

static bool is_elsewhere(const Event *attack, const Event *harm) {
    bool other_place =
        harm->place && attack->place && !str_equal(harm->place->name, attack->place->name);
    bool other_day = harm->date[0] && attack->date[0] && strcmp(harm->date, attack->date) != 0;
    return other_place || other_day;
}

/* "The rebels opened fire. Two rebels were killed.": not by their own shots. */
static bool are_its_own(const Scene *s, const Told *told, const Event *attack) {
    if (attack->act && attack->act->reciprocal) return false;
    for (uint32_t i = 0; i < told->harmed.count; i++) {
        const Mention *m = mention_at(s->b, s->sentence, told->harmed.node[i]);
        for (uint32_t k = 0; m && m->sector[0] && k < attack->source_count; k++)
            if (!strcmp(attack->source[k].sector, m->sector)) return true;
    }
    return false;
}

static void settle_told(const Scene *s, const Told *told) {
    EventBuilder *b = s->b;
    uint32_t deadly = 1u << HARM_KILLED | 1u << HARM_INJURED;
    if (!told->count.known || !(told->kinds & deadly) || !is_whole(s, told->clause)) return;
    if (!is_bare(s, told->clause) || has_doer(s, told) || are_others(s, told)) return;
    uint32_t own = event_at(s, told->clause), attack = attack_before(b, s->sentence, 1);
    if (attack == NO_EVENT || is_known_already(&b->events[attack], told->kinds)) return;
    Speaker voice = speaker_of(b, said_around(b, s->sentence, told->word));
    if (are_its_own(s, told, &b->events[attack])) return;
    if (!has_same_voice(b, &voice, &b->events[attack].said_by)) return;
    if (own == NO_EVENT) {
        if (event_behind(s, told) == NO_EVENT) give_harm(s, told, attack);
    } else if (b->events[own].source_count == 0 && has_happened(&b->events[own]) &&
               !is_elsewhere(&b->events[attack], &b->events[own])) {
        fold_outcome(s, attack, own);
    }
}

void settle_aftermath(EventBuilder *b, uint32_t sentence, uint32_t first) {
    if (first == 0) return;
    Scene s = {.b = b, .lt = event_lex(b, sentence), .sentence = sentence, .first = first};
    Told told;
    for (int32_t w = 0; w < (int32_t)s.lt->tree->count && !b->failed; w++)
        if (find_told(&s, w, &told)) settle_told(&s, &told);
}
