/* A tree seen with the lexicon's eyes: its words' ids, and where the words of joined forms stand.
 */
#include "lexicon/match_parts.h"

#include <string.h>

enum { STEM_MAX = 48 };

/* The word of the lexicon that stem + ending spells; with undouble the stem's last letter goes. */
static WordId known_stem(const Lexicon *lexicon, Str stem, const char *ending, bool undouble) {
    char text[STEM_MAX + 8];
    if (undouble) {
        if (stem.len < 3 || stem.data[stem.len - 1] != stem.data[stem.len - 2]) return 0;
        stem.len--;
    }
    if (stem.len < 2 || stem.len > STEM_MAX) return 0;
    memcpy(text, stem.data, stem.len);
    size_t len = strlen(ending);
    memcpy(text + stem.len, ending, len);
    return lexicon_word(lexicon, (Str){text, stem.len + len});
}

/* A lemma that the tagger got wrong ("bom" for "bombed") is no word of the lexicon; then the form
 * without its ending is looked up, as regular English inflection has it. */
static WordId lemma_by_form(const Lexicon *lexicon, const Node *node) {
    static const struct {
        const char *ending;
        const char *stem;
    } endings[] = {{"ied", "y"}, {"ed", ""}, {"ed", "e"}, {"ing", ""}, {"ing", "e"},
                   {"ies", "y"}, {"es", ""}, {"es", "e"}, {"s", ""},   {"men", "man"}};
    Str form = node->token.form;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        size_t cut = strlen(endings[i].ending);
        if (!str_ends(form, endings[i].ending) || form.len <= cut + 1) continue;
        Str stem = str_slice(form, 0, form.len - cut);
        WordId word = known_stem(lexicon, stem, endings[i].stem, false);
        if (!word && cut >= 2 && endings[i].stem[0] == '\0')
            word = known_stem(lexicon, stem, "", true);
        if (word) return word;
    }
    return 0;
}

static bool inflects(const Node *node) {
    return node->upos == UPOS_VERB || node->upos == UPOS_NOUN || node->upos == UPOS_PROPN ||
           node->upos == UPOS_ADJ;
}

parley_status lex_tree_make(const Lexicon *lexicon, const Tree *tree, const uint32_t *classes,
                            Arena *arena, LexTree *out, parley_error *err) {
    *out = (LexTree){.lexicon = lexicon, .tree = tree, .classes = classes};
    out->lemmas = arena_array(arena, tree->count, sizeof *out->lemmas);
    out->forms = arena_array(arena, tree->count, sizeof *out->forms);
    if (!out->lemmas || !out->forms) return error_memory(err);
    for (uint32_t i = 0; i < tree->count; i++) {
        out->lemmas[i] = lexicon_word(lexicon, tree->nodes[i].lemma);
        out->forms[i] = lexicon_word(lexicon, tree->nodes[i].token.form);
        const Node *node = &tree->nodes[i];
        /* The treebanks keep "troops" and "supplies" as lemmas; the lexicon's lists do not. */
        bool plural = !strcmp(node->xpos, "NNS") && str_ends(node->lemma, "s");
        WordId stem =
            inflects(node) && (plural || !out->lemmas[i]) ? lemma_by_form(lexicon, node) : 0;
        if (stem) out->lemmas[i] = stem;
    }
    return PARLEY_OK;
}

bool word_is(const LexTree *lt, int32_t node, WordId word) {
    return word != 0 && (lt->lemmas[node] == word || lt->forms[node] == word);
}

bool node_is_date(const LexTree *lt, int32_t node) {
    static const char *const names[] = {"monday",    "tuesday", "wednesday", "thursday", "friday",
                                        "saturday",  "sunday",  "january",   "february", "march",
                                        "april",     "may",     "june",      "july",     "august",
                                        "september", "october", "november",  "december"};
    return node_of(lt, node)->upos == UPOS_PROPN &&
           STR_IN_NOCASE(node_of(lt, node)->token.form, names);
}

/* "met but did not agree": a "not" of the next clause is not the verb's. */
static bool is_of_next_clause(const LexTree *lt, int32_t child, int32_t mark) {
    Relation r = node_of(lt, child)->relation;
    bool next = r == REL_CONJ || r == REL_PARATAXIS || r == REL_ADVCL;
    return next && node_of(lt, child)->upos == UPOS_VERB &&
           (node_lemma_is(lt->tree, mark, "not") || node_lemma_is(lt->tree, mark, "never"));
}

/* A child that is the word, or whose preposition is. */
static int32_t dependent_word(const LexTree *lt, int32_t node, WordId word) {
    int32_t child = node_of(lt, node)->first_child;
    for (; child != NO_NODE; child = node_of(lt, child)->next_sibling) {
        if (word_is(lt, child, word)) return child;
        int32_t mark = node_of(lt, child)->first_child;
        for (; mark != NO_NODE; mark = node_of(lt, mark)->next_sibling) {
            Relation relation = node_of(lt, mark)->relation;
            if ((relation == REL_CASE || relation == REL_MARK || relation == REL_ADVMOD) &&
                word_is(lt, mark, word) && !node_is_date(lt, child) &&
                !is_of_next_clause(lt, child, mark))
                return mark;
        }
    }
    return NO_NODE;
}

/* "coal" of "a coal mine explosion": what its compound is composed with. */
static int32_t compound_word(const LexTree *lt, int32_t node, WordId word) {
    int32_t part = tree_child(lt->tree, node, REL_COMPOUND);
    if (part == NO_NODE) return NO_NODE;
    int32_t child = node_of(lt, part)->first_child;
    for (; child != NO_NODE; child = node_of(lt, child)->next_sibling)
        if (node_of(lt, child)->relation == REL_COMPOUND && word_is(lt, child, word)) return child;
    return NO_NODE;
}

/* "called on Monday" is no "call on". */
static bool marks_date(const LexTree *lt, int32_t node) {
    return node + 1 < (int32_t)lt->tree->count && node_is_date(lt, node + 1);
}

/* Particles are often misplaced on the tree; standing right behind the verb counts too. */
static int32_t word_behind(const LexTree *lt, int32_t node, WordId word) {
    for (int32_t i = node + 1; i < (int32_t)lt->tree->count && i <= node + NEAR_WORDS; i++) {
        if (!word_is(lt, i, word) || marks_date(lt, i)) continue;
        Upos upos = node_of(lt, i)->upos;
        if (i == node + 1) return i;
        bool particle = (upos == UPOS_ADP || upos == UPOS_ADV) && node_of(lt, i)->head == node;
        return particle ? i : NO_NODE;
    }
    return NO_NODE;
}

int32_t extra_word(const LexTree *lt, int32_t node, WordId word, bool verbal) {
    int32_t found = dependent_word(lt, node, word);
    if (found == NO_NODE)
        found = verbal ? word_behind(lt, node, word) : compound_word(lt, node, word);
    if (found == NO_NODE && node > 0 && word_is(lt, node - 1, word)) found = node - 1;
    return found;
}
