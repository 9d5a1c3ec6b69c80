/* Verb dictionaries: "&SET" and its words, blocks of verbs with a code, and patterns around the
 * verb. A pattern becomes an act of the block's verbs: what stands before the verb is its subject,
 * what stands behind it its object, what a preposition leads in is that preposition's. */
#include "lexicon/ontology.h"
#include "lexicon/petrarch_parts.h"

#include <ctype.h>
#include <string.h>

/* A pattern as it is taken apart. */
typedef struct Pattern {
    const PetrarchImport *import;
    StrBuf particle;   /* "_up": belongs to the verbs */
    StrBuf conditions; /* lines */
    StrBuf target;     /* slots that the pattern names */
    bool past_verb;
    bool bad, no_set;
} Pattern;

static const char *const PREPOSITIONS[] = {
    "about",  "above",   "across", "after",   "against", "among",  "around",  "as",
    "at",     "before",  "behind", "between", "by",      "for",    "from",    "in",
    "into",   "near",    "of",     "on",      "onto",    "over",   "through", "to",
    "toward", "towards", "under",  "upon",    "with",    "within", "without"};
static const char *const AUXILIARIES[] = {"was", "were", "been", "is",   "are",   "be",  "being",
                                          "has", "have", "had",  "will", "would", "did", "does"};
static const char *const PARTICLES[] = {"up",   "down", "out",   "off",   "away",
                                        "back", "over", "aside", "along", "forward"};

static bool next_token(Str text, size_t *at, Str *token) {
    while (*at < text.len && (text.data[*at] == ' ' || text.data[*at] == '\t')) (*at)++;
    size_t begin = *at;
    if (begin == text.len) return false;
    if (strchr("(){}", text.data[begin])) {
        (*at)++;
    } else {
        while (*at < text.len && !strchr(" \t(){}", text.data[*at])) (*at)++;
    }
    *token = str_slice(text, begin, *at);
    return true;
}

static bool is_mark(Str token) {
    return token.len == 1 && strchr("$^%?", token.data[0]);
}

/* Adds "if SLOT WORD" or, for a set, "if SLOT %set". */
static void add_condition(Pattern *p, const char *slot, Str token) {
    StrBuf word = {0};
    bool set = token.data[0] == '&';
    p->bad = p->bad || !petrarch_word(set ? str_slice(token, 1, token.len) : token, &word);
    if (set && word.len) {
        StrBuf name = {0};
        strbuf_format(&name, "&%zu-%s", p->import->verb_files, word.data);
        if (!petrarch_knows(p->import, strbuf_view(&name))) p->no_set = true;
        strbuf_free(&name);
    }
    if (set && word.len)
        strbuf_format(&p->conditions, "    if       %s %%petrarch%zu-%s\n", slot,
                      p->import->verb_files, word.data);
    else if (word.len)
        strbuf_format(&p->conditions, "    if       %s %s\n", slot, word.data);
    strbuf_free(&word);
}

static void add_target(Pattern *p, const char *slot) {
    if (p->target.len) strbuf_text(&p->target, ", ");
    strbuf_text(&p->target, slot);
}

/* The words between "{" and "}" as one joined word. */
static bool braced(Str text, size_t *at, StrBuf *out) {
    Str token;
    while (next_token(text, at, &token)) {
        if (str_is(token, "}")) return out->len > 0;
        if (out->len) strbuf_char(out, '_');
        strbuf_str(out, token);
    }
    return false;
}

/* What stands in a slot: a word, a set, words in braces, or "+", the target. */
static void fill_slot(Pattern *p, const char *slot, Str text, size_t *at, Str token) {
    if (str_is(token, "+")) {
        if (p->past_verb) add_target(p, slot); /* before it a passive's, which the tree knows */
    } else if (str_is(token, "{")) {
        StrBuf words = {0};
        if (braced(text, at, &words)) add_condition(p, slot, strbuf_view(&words));
        strbuf_free(&words);
    } else if (!is_mark(token)) {
        add_condition(p, slot, token);
    }
}

static bool lower_in(Str token, const char *const *list, size_t count, char *out, size_t size) {
    if (token.len + 1 > size) return false;
    for (size_t i = 0; i < token.len; i++) out[i] = (char)tolower((unsigned char)token.data[i]);
    out[token.len] = '\0';
    return str_in((Str){out, token.len}, list, count);
}
#define LOWER_IN(token, list, out)                                                                 \
    lower_in((token), (list), sizeof(list) / sizeof *(list), (out), sizeof(out))

/* One token before or behind the verb, and what belongs to it. */
static void take_token(Pattern *p, Str text, size_t *at, Str token) {
    char word[16];
    Str next;
    size_t ahead = *at;
    if (str_is(token, "*")) {
        p->past_verb = true;
    } else if (str_is(token, "(") || str_is(token, ")") || str_is(token, "}")) {
        return; /* the preposition inside says enough */
    } else if (!p->past_verb && LOWER_IN(token, AUXILIARIES, word)) {
        return;
    } else if (!p->past_verb) {
        fill_slot(p, "subject", text, at, token);
    } else if (LOWER_IN(token, PREPOSITIONS, word)) {
        bool more = next_token(text, &ahead, &next) && !str_is(next, ")") && !str_is(next, "(");
        if (!more) {
            strbuf_format(&p->conditions, "    if       %s any\n", word);
        } else {
            *at = ahead;
            fill_slot(p, word, text, at, next);
        }
    } else if (LOWER_IN(token, PARTICLES, word)) {
        strbuf_format(&p->particle, "_%s", word);
    } else {
        fill_slot(p, "object", text, at, token);
    }
}

static void write_verbs(PetrarchImport *import, Str particle) {
    Str verbs = strbuf_view(&import->verbs);
    strbuf_text(&import->out, "    verb     ");
    for (size_t at = 0; at < verbs.len;) {
        size_t end = str_find(verbs, ",", at);
        if (end == SIZE_MAX) end = verbs.len;
        if (at) strbuf_text(&import->out, ", ");
        strbuf_str(&import->out, str_slice(verbs, at, end));
        strbuf_str(&import->out, particle);
        at = end + 1;
    }
    strbuf_char(&import->out, '\n');
}

/* "[:173]": the other side does it. */
static bool is_reversed(Str code) {
    return code.len && code.data[0] == ':';
}

/* The code as it counts: the first of "042:043", without "!" behind it. */
static Str plain_code(Str code) {
    if (is_reversed(code)) code = str_slice(code, 1, code.len);
    for (size_t i = 0; i < code.len; i++)
        if (!isdigit((unsigned char)code.data[i])) return str_slice(code, 0, i);
    return code;
}

static void write_event(PetrarchImport *import, Str code) {
    Str cameo = plain_code(code);
    const char *event = cameo.len ? cameo_event(cameo) : NULL;
    if (!event) {
        import->counts.uncoded++;
        strbuf_text(&import->out, "    event    none\n");
        return;
    }
    strbuf_format(&import->out, "    event    %s\n    cameo    %.*s\n", event, STR_ARG(cameo));
}

static bool code_is_known(PetrarchImport *import, Str code) {
    Str cameo = plain_code(code);
    if (str_is(code, "---") || (cameo.len && cameo_listed(cameo))) return true;
    petrarch_refuse(import, "'%.*s' is no CAMEO code", STR_ARG(code));
    return false;
}

static void write_act(PetrarchImport *import, const Pattern *p, Str code, size_t line) {
    StrBuf *out = &import->out;
    strbuf_format(out, "\nact petrarch-%zu\n", ++import->blocks);
    write_verbs(import, strbuf_view(&p->particle));
    strbuf_str(out, strbuf_view(&p->conditions));
    write_event(import, code);
    const char *doers = is_reversed(code) ? "target" : "source";
    const char *others = is_reversed(code) ? "source" : "target";
    strbuf_format(out, "    %s   subject\n    %s   ", doers, others);
    if (p->target.len) strbuf_format(out, "%s, ", p->target.data);
    strbuf_text(out, "object, recipient, with, against, to, on, at, of, for, from, in, object.of, "
                     "object.by, object.on, object.with, object.in, clause.object\n");
    strbuf_format(out, "    from     %s:%zu\n", import->file, line);
}

static void read_pattern(PetrarchImport *import, Str line) {
    Str code, token;
    Pattern p = {.import = import};
    if (!petrarch_code(&line, &code)) {
        petrarch_refuse(import, "the pattern has no code");
        return;
    }
    if (!import->verbs.len) {
        petrarch_refuse(import, "a pattern without a verb above it");
        return;
    }
    for (size_t at = 0; next_token(line, &at, &token);) take_token(&p, line, &at, token);
    if (!p.past_verb)
        petrarch_refuse(import, "the pattern has no '*' for its verb");
    else if (p.bad)
        petrarch_refuse(import, "the pattern has a character that no word has");
    else if (p.no_set)
        petrarch_refuse(import, "the pattern names a set that is not there");
    else if (code_is_known(import, code)) {
        write_act(import, &p, code, import->line);
        import->counts.patterns++;
    }
    strbuf_free(&p.particle);
    strbuf_free(&p.conditions);
    strbuf_free(&p.target);
}

/* The block's own act: its verbs with any object. Written when the block ends or a pattern comes,
 * so that patterns, which are more exact, come later. */
static void write_block(PetrarchImport *import) {
    Str code = str_of(import->code);
    if (!import->verbs.len || !code.len || str_is(code, "---")) return;
    Pattern bare = {.import = import, .past_verb = true};
    write_act(import, &bare, code, import->block_line);
    import->code[0] = '\0';
}

static void begin_block(PetrarchImport *import, Str line) {
    Str code;
    import->in_block = true;
    import->past_verbs = false;
    import->block_line = import->line;
    strbuf_clear(&import->verbs);
    import->code[0] = '\0';
    size_t end = str_find(line, "]", 0);
    if (end == SIZE_MAX) return;
    Str head = str_slice(line, 0, end + 1);
    if (!petrarch_code(&head, &code) || !code_is_known(import, code)) return;
    if (code.len < sizeof import->code) {
        memcpy(import->code, code.data, code.len);
        import->code[code.len] = '\0';
    }
}

/* "HURRY {HURRIES HURRIED}", "+ANGERED_BY {}", "EXPRESS [010]": the forms are the tree's business.
 */
static void read_verb(PetrarchImport *import, Str line) {
    Str code, own = {NULL, 0};
    if (petrarch_code(&line, &code)) own = code;
    size_t brace = str_find(line, "{", 0);
    if (brace != SIZE_MAX) line = str_trim(str_slice(line, 0, brace));
    StrBuf word = {0};
    if (!petrarch_word(line, &word)) {
        petrarch_refuse(import, "'%.*s' is no verb", STR_ARG(line));
    } else {
        import->counts.verbs++;
        /* In TABARI's files, without blocks, a verb with a code begins its own. */
        if (import->past_verbs || (own.len && !import->in_block)) strbuf_clear(&import->verbs);
        import->past_verbs = false;
        if (own.len && code_is_known(import, own)) {
            StrBuf all = import->verbs;
            import->verbs = (StrBuf){0};
            strbuf_str(&import->verbs, strbuf_view(&word));
            Pattern bare = {.import = import, .past_verb = true};
            write_act(import, &bare, own, import->line);
            strbuf_free(&import->verbs);
            import->verbs = all;
        }
        if (import->verbs.len) strbuf_char(&import->verbs, ',');
        strbuf_str(&import->verbs, strbuf_view(&word));
    }
    strbuf_free(&word);
}

/* A set that comes again goes on; its head is written with its first word. */
static void begin_set(PetrarchImport *import, Str line) {
    strbuf_clear(&import->set_name);
    import->set_open = petrarch_word(str_slice(line, 1, line.len), &import->set_name);
    if (!import->set_open) petrarch_refuse(import, "'%.*s' is no name for a set", STR_ARG(line));
    import->set_empty = true;
}

static void head_set(PetrarchImport *import) {
    StrBuf name = {0};
    strbuf_format(&name, "&%zu-%s", import->verb_files, import->set_name.data);
    if (petrarch_first(import, strbuf_view(&name))) import->counts.sets++;
    strbuf_format(&import->out, "\nset petrarch%zu-%s\n", import->verb_files,
                  import->set_name.data);
    import->set_empty = false;
    strbuf_free(&name);
}

static void add_to_set(PetrarchImport *import, Str line) {
    StrBuf word = {0};
    if (petrarch_word(line, &word)) {
        if (import->set_empty) head_set(import);
        strbuf_format(&import->out, "    words    %s\n", word.data);
    } else
        petrarch_refuse(import, "'%.*s' is no word", STR_ARG(line));
    strbuf_free(&word);
}

void petrarch_verb_line(PetrarchImport *import, Str line) {
    if (line.len == 0) return;
    if (line.data[0] != '+') import->set_open = false;
    if (str_starts(line, "---")) {
        write_block(import);
        begin_block(import, line);
    } else if (line.data[0] == '&') {
        write_block(import);
        begin_set(import, line);
    } else if (line.data[0] == '+' && import->set_open) {
        add_to_set(import, line);
    } else if (line.data[0] == '-') {
        write_block(import);
        import->past_verbs = true;
        read_pattern(import, str_slice(line, 1, line.len));
    } else if (line.data[0] == '~') {
        petrarch_refuse(import, "a transformation; what is said, meant or denied is found without");
    } else {
        read_verb(import, line);
    }
}

void petrarch_verb_end(PetrarchImport *import) {
    write_block(import);
    strbuf_clear(&import->verbs);
}
