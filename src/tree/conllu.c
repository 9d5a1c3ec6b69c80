#include "tree/conllu.h"

#include "base/utf8.h"

#include <string.h>

/* ---- out ---- */

/* A field may hold no tab and no line end, and none is empty. */
static void put_field(StrBuf *out, Str value) {
    if (value.len == 0) strbuf_char(out, '_');
    for (size_t i = 0; i < value.len; i++) {
        char c = value.data[i];
        strbuf_char(out, c == '\t' || c == '\n' || c == '\r' ? ' ' : c);
    }
    strbuf_char(out, '\t');
}

static void put_misc(StrBuf *out, bool space_after, NameTag name, ConlluPlace place) {
    if (name != NAME_NONE) strbuf_format(out, "NE=%s|", name_tag_name(name));
    if (!space_after) strbuf_text(out, "SpaceAfter=No|");
    strbuf_format(out, "Start=%u|End=%u\n", place.start, place.end);
}

static void put_range(StrBuf *out, const Tree *tree, const ConlluRange *range,
                      const ConlluPlace *places) {
    strbuf_format(out, "%u-%u\t", range->first + 1, range->last + 1);
    put_field(out, range->form);
    strbuf_text(out, "_\t_\t_\t_\t_\t_\t_\t");
    ConlluPlace place = {places[range->first].start, places[range->last].end};
    put_misc(out, tree->nodes[range->last].token.space_after, NAME_NONE, place);
}

static void put_word(StrBuf *out, const Tree *tree, uint32_t word, bool in_range,
                     ConlluPlace place) {
    const Node *node = &tree->nodes[word];
    strbuf_format(out, "%u\t", word + 1);
    put_field(out, node->token.form);
    put_field(out, node->citation);
    strbuf_format(out, "%s\t%s\t_\t%d\t%s\t_\t", upos_name(node->upos), node->xpos, node->head + 1,
                  relation_name(node->relation));
    put_misc(out, in_range || node->token.space_after, node->name, place);
}

void conllu_put_tree(StrBuf *out, const Tree *tree, const ConlluLines *lines) {
    const ConlluRange *range = lines->ranges, *end = lines->ranges + lines->range_count;
    uint32_t inside = 0; /* words before this one belong to a range */
    for (uint32_t w = 0; w < tree->count; w++) {
        if (range < end && range->first == w) {
            put_range(out, tree, range, lines->places);
            inside = range->last + 1;
            range++;
        }
        put_word(out, tree, w, w < inside, lines->places[w]);
    }
    strbuf_char(out, '\n');
}

void conllu_put_comment(StrBuf *out, const char *key, Str value) {
    strbuf_format(out, "# %s = ", key);
    bool blank = false;
    value = str_trim(value);
    for (size_t i = 0; i < value.len; i++) {
        char c = value.data[i];
        bool is_blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!is_blank && blank) strbuf_char(out, ' ');
        if (!is_blank) strbuf_char(out, c);
        blank = is_blank;
    }
    strbuf_char(out, '\n');
}

bool conllu_ranges(const Tree *tree, Arena *arena, const ConlluRange **out, uint32_t *count) {
    uint32_t found = 0;
    for (uint32_t w = 0; w < tree->count; w++) found += tree->nodes[w].token.group > 1;
    ConlluRange *ranges = arena_array(arena, found + 1, sizeof *ranges);
    if (!ranges) return false;
    *out = ranges;
    *count = 0;
    for (uint32_t w = 0; w < tree->count; w++) {
        const Token *first = &tree->nodes[w].token;
        uint32_t last = w + first->group - 1u;
        if (first->group < 2 || last >= tree->count) continue;
        const Token *end = &tree->nodes[last].token;
        Str form = {first->form.data, end->end - first->start};
        ranges[(*count)++] = (ConlluRange){w, last, form};
    }
    return true;
}

/* ---- in ---- */

enum { FIELDS = 10, FIELD_ID = 0, FIELD_FORM = 1, FIELD_MISC = 9 };

/* The next line without its end. False when there is none left. */
static bool next_line(ConlluReader *r, Str *line) {
    if (r->at >= r->text.len) return false;
    size_t end = str_find(r->text, "\n", r->at);
    if (end == SIZE_MAX) end = r->text.len;
    *line = str_slice(r->text, r->at, end);
    if (line->len && line->data[line->len - 1] == '\r') line->len--;
    r->at = end + 1;
    r->line++;
    return true;
}

static bool cut_fields(Str line, Str fields[FIELDS]) {
    size_t at = 0;
    for (int i = 0; i < FIELDS; i++) {
        size_t end = str_find(line, "\t", at);
        bool last = i == FIELDS - 1;
        if ((end == SIZE_MAX) != last) return false;
        fields[i] = str_slice(line, at, last ? line.len : end);
        at = end + 1;
    }
    return true;
}

/* Reads digits from *at on. False if there are none or too many. */
static bool read_number(Str text, size_t *at, uint32_t *out) {
    size_t start = *at;
    *out = 0;
    while (*at < text.len && text.data[*at] >= '0' && text.data[*at] <= '9' && *at - start < 7)
        *out = *out * 10 + (uint32_t)(text.data[(*at)++] - '0');
    return *at > start;
}

static bool misc_has(Str misc, const char *item) {
    for (size_t at = 0; at <= misc.len;) {
        size_t end = str_find(misc, "|", at);
        if (end == SIZE_MAX) end = misc.len;
        if (str_is(str_slice(misc, at, end), item)) return true;
        at = end + 1;
    }
    return false;
}

/* A sentence being read; room for as many of each as it has lines. */
typedef struct Building {
    Str *comments;
    Token *tokens;
    ConlluRange *ranges;
    bool *range_space; /* whether a blank follows the range */
    uint32_t comment_count, count, range_count;
    const char *fault;
    size_t fault_line;
} Building;

static void set_fault(Building *b, const char *fault, size_t line) {
    if (b->fault) return;
    b->fault = fault;
    b->fault_line = line;
}

static void add_word(Building *b, const Str fields[FIELDS], size_t line) {
    size_t at = 0;
    uint32_t first, last;
    Str id = fields[FIELD_ID];
    if (!read_number(id, &at, &first)) {
        set_fault(b, "the line begins with no number", line);
    } else if (at == id.len) {
        if (first != b->count + 1) set_fault(b, "the words are not numbered 1, 2, 3...", line);
        if (str_trim(fields[FIELD_FORM]).len == 0) set_fault(b, "the word is empty", line);
        b->tokens[b->count++] =
            (Token){.form = fields[FIELD_FORM],
                    .space_after = !misc_has(fields[FIELD_MISC], "SpaceAfter=No")};
    } else if (id.data[at] == '-') {
        at++;
        bool good = read_number(id, &at, &last) && at == id.len && last > first &&
                    first == b->count + 1 && last - first < UINT8_MAX;
        if (!good) set_fault(b, "the numbers of this multiword token are wrong", line);
        b->range_space[b->range_count] = !misc_has(fields[FIELD_MISC], "SpaceAfter=No");
        b->ranges[b->range_count++] = (ConlluRange){first - 1, last - 1, fields[FIELD_FORM]};
    } else if (id.data[at] != '.') { /* "8.1" is an empty node: no word of the text */
        set_fault(b, "the line begins with no number", line);
    }
}

/* Whether the words of a range, one after the other, are its form. */
static bool spells_range(const ConlluSentence *s, const ConlluRange *range) {
    size_t at = 0;
    for (uint32_t w = range->first; w <= range->last; w++) {
        Str form = s->tokens[w].form;
        if (!str_equal(str_slice(range->form, at, at + form.len), form)) return false;
        at += form.len;
    }
    return at == range->form.len;
}

/* Puts the words one after the other as the text has them, and sets their offsets. */
static bool spell(ConlluSentence *out, Token *tokens, const bool *range_space, Arena *arena) {
    StrBuf text = {.data = NULL};
    uint32_t range = 0;
    for (uint32_t w = 0; w < out->count; w++) {
        bool in_range = range < out->range_count && w >= out->ranges[range].first;
        const ConlluRange *r = in_range ? &out->ranges[range] : NULL;
        bool parts = in_range && spells_range(out, r);
        if (in_range && w == r->first) tokens[w].group = (uint8_t)(r->last - r->first + 1);
        if (in_range) tokens[w].space_after = w == r->last && range_space[range];
        tokens[w].start = (uint32_t)text.len;
        if (!in_range || parts)
            strbuf_str(&text, tokens[w].form);
        else if (w == r->first)
            strbuf_str(&text, r->form);
        else /* words that do not spell the form all stand for the whole of it */
            tokens[w].start = tokens[r->first].start;
        tokens[w].end = (uint32_t)text.len;
        if (tokens[w].space_after) strbuf_char(&text, ' ');
        if (in_range && w == r->last) range++;
    }
    Str spelled = strbuf_view(&text);
    if (out->count && tokens[out->count - 1].space_after && spelled.len) spelled.len--;
    out->text = str_copy(arena, spelled);
    bool good = !text.failed && (out->text.data || text.len == 0);
    strbuf_free(&text);
    return good;
}

/* Lines from here to the next empty one. */
static uint32_t count_lines(const ConlluReader *reader) {
    ConlluReader ahead = *reader;
    uint32_t count = 0;
    Str line;
    while (next_line(&ahead, &line) && str_trim(line).len) count++;
    return count;
}

static void read_lines(ConlluReader *reader, Building *b) {
    Str line, fields[FIELDS];
    while (next_line(reader, &line) && str_trim(line).len) {
        if (line.data[0] == '#')
            b->comments[b->comment_count++] = line;
        else if (utf8_first_invalid(line, 0) != SIZE_MAX)
            set_fault(b, "the line is no UTF-8", reader->line);
        else if (cut_fields(line, fields))
            add_word(b, fields, reader->line);
        else
            set_fault(b, "a line of CoNLL-U has ten columns, separated by tabs", reader->line);
    }
    if (!b->fault && b->count == 0) set_fault(b, "a sentence without words", reader->line);
    if (b->range_count && b->ranges[b->range_count - 1].last >= b->count)
        set_fault(b, "a multiword token reaches past the sentence", reader->line);
}

ConlluResult conllu_next(ConlluReader *reader, Arena *arena, ConlluSentence *out, size_t *bad_line,
                         parley_error *err) {
    *out = (ConlluSentence){.comments = NULL};
    Str line;
    size_t at, number;
    do { /* empty lines before it */
        at = reader->at;
        number = reader->line;
        if (!next_line(reader, &line)) return CONLLU_END;
    } while (str_trim(line).len == 0);
    reader->at = at;
    reader->line = number;
    size_t lines = count_lines(reader) + 1u;
    Building b = {.comments = arena_array(arena, lines, sizeof *b.comments),
                  .tokens = arena_array(arena, lines, sizeof *b.tokens),
                  .ranges = arena_array(arena, lines, sizeof *b.ranges),
                  .range_space = arena_array(arena, lines, sizeof *b.range_space)};
    if (!b.comments || !b.tokens || !b.ranges || !b.range_space) {
        error_memory(err);
        return CONLLU_FAILED;
    }
    out->line = number + 1;
    read_lines(reader, &b);
    if (b.fault) {
        *bad_line = b.fault_line;
        error_set(err, PARLEY_ERR_INPUT, "%s; the sentence is passed over", b.fault);
        return CONLLU_BAD;
    }
    out->comments = b.comments;
    out->comment_count = b.comment_count;
    out->tokens = b.tokens;
    out->count = b.count;
    out->ranges = b.ranges;
    out->range_count = b.range_count;
    if (spell(out, b.tokens, b.range_space, arena)) return CONLLU_SENTENCE;
    error_memory(err);
    return CONLLU_FAILED;
}

bool conllu_comment(const ConlluSentence *sentence, const char *key, Str *value) {
    for (uint32_t i = 0; i < sentence->comment_count; i++) {
        Str line = sentence->comments[i];
        Str rest = str_trim(str_slice(line, 1, line.len));
        size_t equals = str_find(rest, "=", 0);
        Str name = str_trim(str_slice(rest, 0, equals == SIZE_MAX ? rest.len : equals));
        if (!str_is(name, key)) continue;
        *value = equals == SIZE_MAX ? str_of("") : str_trim(str_slice(rest, equals + 1, rest.len));
        return true;
    }
    return false;
}
