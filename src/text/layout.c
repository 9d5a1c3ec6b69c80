#include "text/layout.h"

#include "base/utf8.h"
#include "text/abbreviations.h"
#include "text/dateline.h"
#include "text/lines.h"
#include "text/listing.h"

enum {
    HEADLINE_MAX = 160,   /* bytes; longer ones are paragraphs */
    TEASER_MAX = 200,     /* bytes; a longer line without an end was cut off */
    BYLINE_MAX = 120,     /* bytes */
    HEAD_BLOCKS = 5,      /* bylines and datelines stand among the first so many blocks */
    TAIL_TEASERS_MAX = 5, /* lines for other stories at the end */
    TITLE_WORDS_MIN = 4,  /* a sentence is a title from so many capitalised words on */
    SPARE_BLOCKS = 4      /* a dateline, a title, and a cut tail each split a block */
};

static Str block_text(const Document *doc, const Block *block) {
    return str_slice(doc->text, block->start, block->end);
}

static bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}

static bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}

static bool is_letter(char c) {
    return is_upper(c) || is_lower(c) || (unsigned char)c >= 0x80;
}

/* Puts a block of `kind` before the one at index, up to byte `cut`; the rest stays where it is.
 * Returns how many blocks stand there now (1 when nothing is left of the second). */
static uint32_t split_block(const Document *doc, BlockList *list, uint32_t index, uint32_t cut,
                            BlockKind first, BlockKind rest) {
    Block *block = &list->blocks[index];
    Str head = str_trim(str_slice(doc->text, block->start, cut));
    Str tail = str_trim(str_slice(doc->text, cut, block->end));
    if (tail.len == 0 || head.len == 0) {
        block->kind = head.len ? first : rest;
        return 1;
    }
    for (uint32_t i = list->count++; i > index; i--) list->blocks[i] = list->blocks[i - 1];
    block[0].kind = first;
    block[0].end = block[0].start + (uint32_t)head.len;
    block[1].kind = rest;
    block[1].start = (uint32_t)(tail.data - doc->text.data);
    return 2;
}

/* ---- lines that belong to no story ---- */

/* A word or two before a colon or bar, or alone: "Read more:", "ALSO READ |". */
static bool has_teaser_label(Str s) {
    static const char *const labels[] = {"read more",
                                         "also read",
                                         "read also",
                                         "see also",
                                         "read",
                                         "more",
                                         "more on this",
                                         "more on this story",
                                         "related",
                                         "related story",
                                         "related stories",
                                         "related article",
                                         "related articles",
                                         "related news",
                                         "related topics",
                                         "related content",
                                         "related coverage",
                                         "watch",
                                         "watch live",
                                         "watch now",
                                         "listen",
                                         "photos",
                                         "in pictures",
                                         "in photos",
                                         "video",
                                         "gallery",
                                         "recommended",
                                         "most read",
                                         "trending",
                                         "don't miss",
                                         "don’t miss",
                                         "live",
                                         "live updates",
                                         "advertisement",
                                         "sponsored",
                                         "subscribe",
                                         "share this",
                                         "share",
                                         "read next",
                                         "up next",
                                         "must read",
                                         "explained",
                                         "opinion"};
    size_t end = 0;
    while (end < s.len && end < 30 && s.data[end] != ':' && s.data[end] != '|') end++;
    if (end == 30) return false;
    return STR_IN_NOCASE(str_trim(str_slice(s, 0, end)), labels);
}

static bool has_teaser_opening(Str s) {
    static const char *const openings[] = {"read more ",
                                           "click here",
                                           "follow us on",
                                           "sign up for our",
                                           "sign up to",
                                           "subscribe to our",
                                           "story continues below",
                                           "article continues",
                                           "continue reading",
                                           "read the full",
                                           "all rights reserved",
                                           "copyright ©",
                                           "© ",
                                           "get the latest",
                                           "you may also like",
                                           "photo credit",
                                           "image credit",
                                           "join our",
                                           "support our journalism",
                                           "share on",
                                           "this article was originally published"};
    if (s.len > TEASER_MAX) return false;
    for (size_t i = 0; i < sizeof openings / sizeof openings[0]; i++)
        if (str_is_nocase(str_slice(s, 0, str_of(openings[i]).len), openings[i])) return true;
    return false;
}

static void mark_labelled_teasers(const Document *doc, BlockList *list) {
    for (uint32_t i = 0; i < list->count && list->count > 1; i++) {
        Str s = block_text(doc, &list->blocks[i]);
        if (has_teaser_label(s) || has_teaser_opening(s)) list->blocks[i].kind = BLOCK_TEASER;
    }
}

/* Also where the text is nothing else. */
static void mark_listings(const Document *doc, BlockList *list) {
    for (uint32_t i = 0; i < list->count; i++) {
        Str s = block_text(doc, &list->blocks[i]);
        if (text_is_listing(s) || (s.len <= TEASER_MAX && text_has_label(s)))
            list->blocks[i].kind = BLOCK_TEASER;
    }
}

/* ---- headline, byline, dateline ---- */

/* "By Jane Doe and John Roe", "Reuters", "Monday, 5 September 2016". */
static bool is_byline(Str s) {
    static const char *const links[] = {"and", "in", "for", "with", "of",
                                        "the", "&",  "|",   "-",    "at"};
    if (s.len > BYLINE_MAX || s.len < 2) return false;
    if (dateline_is_date(s) || dateline_is_agency(s)) return true;
    if (!str_is_nocase(str_slice(s, 0, 3), "by ") || str_ends(s, ".")) return false;
    size_t words = 0;
    for (size_t at = 3; at < s.len;) {
        size_t end = at;
        while (end < s.len && s.data[end] != ' ') end++;
        Str word = str_slice(s, at, end);
        at = end + 1;
        if (word.len == 0 || STR_IN_NOCASE(word, links)) continue;
        if (!is_upper(word.data[0]) && (unsigned char)word.data[0] < 0x80) return false;
        words++;
    }
    return words > 0 && words <= 12;
}

static bool is_headline(Str s) {
    Dateline dateline;
    if (s.len > HEADLINE_MAX || s.len < 3 || is_lower(s.data[0])) return false;
    if (str_ends(s, ",") || str_ends(s, ":") || str_ends(s, ";")) return false;
    bool question = str_ends(s, "?") || str_ends(s, "!");
    if (text_is_finished(s) && !question) return false;
    return !is_byline(s) && !dateline_read(s, &dateline);
}

/* Same letters and digits, whatever the case and the marks. */
static bool says_the_same(Str a, Str b) {
    size_t i = 0, j = 0, same = 0;
    for (;;) {
        while (i < a.len && !is_letter(a.data[i]) && !(a.data[i] >= '0' && a.data[i] <= '9')) i++;
        while (j < b.len && !is_letter(b.data[j]) && !(b.data[j] >= '0' && b.data[j] <= '9')) j++;
        if (i == a.len || j == b.len) return same > 0 && i == a.len && j == b.len;
        if (!str_equal_nocase(str_slice(a, i, i + 1), str_slice(b, j, j + 1))) return false;
        i++, j++, same++;
    }
}

/* The first line, and a second one under it where a finished paragraph follows. Returns the
 * number of blocks that are done with. */
static uint32_t read_headline(const Document *doc, BlockList *list) {
    Block *blocks = list->blocks;
    if (list->count < 2 || blocks[0].kind != BLOCK_PARAGRAPH) return 0;
    Str first = block_text(doc, &blocks[0]);
    if (doc->title.len ? !says_the_same(first, doc->title) : !is_headline(first)) return 0;
    blocks[0].kind = BLOCK_HEADLINE;
    bool second = list->count > 2 && blocks[1].kind == BLOCK_PARAGRAPH && !doc->title.len &&
                  is_headline(block_text(doc, &blocks[1])) &&
                  text_is_finished(block_text(doc, &blocks[2]));
    if (second) blocks[1].kind = BLOCK_HEADLINE;
    return second ? 2 : 1;
}

/* The byte after a first sentence that is written as a title ("Rebels Shell Town. ..."), or 0. */
static size_t title_sentence(Str s) {
    static const char *const small[] = {"a",   "an",   "the",   "of",    "in",   "on",   "at",
                                        "by",  "for",  "to",    "with",  "from", "and",  "or",
                                        "as",  "vs",   "via",   "its",   "is",   "into", "over",
                                        "but", "amid", "after", "under", "than", "that", "not"};
    size_t capitals = 0, end = 0;
    while (end < s.len && end < HEADLINE_MAX) {
        size_t start = end;
        while (end < s.len && s.data[end] != ' ' && s.data[end] != '\n') end++;
        Str word = str_slice(s, start, end);
        bool stop = word.len > 1 && (str_ends(word, ".") || str_ends(word, "?"));
        Str bare = stop ? str_slice(word, 0, word.len - 1) : word;
        if (bare.len && is_upper(bare.data[0]))
            capitals++;
        else if (bare.len && is_lower(bare.data[0]) && !STR_IN_NOCASE(bare, small))
            return 0;
        if (stop && abbreviation_kind(bare) == ABBREVIATION_NONE && bare.len > 1)
            return capitals >= TITLE_WORDS_MIN && end + 1 < s.len ? end : 0;
        end++;
    }
    return 0;
}

static void read_dateline(Document *doc, BlockList *list, uint32_t index) {
    uint32_t last = index + HEAD_BLOCKS;
    for (; index < last && index < list->count; index++) {
        Block *block = &list->blocks[index];
        Dateline found;
        if (block->kind != BLOCK_PARAGRAPH) continue;
        if (!dateline_read(block_text(doc, block), &found)) continue;
        doc->dateline_place = found.place;
        doc->dateline_agency = found.agency;
        doc->dateline_date = found.date;
        split_block(doc, list, index, block->start + (uint32_t)found.end, BLOCK_DATELINE,
                    BLOCK_PARAGRAPH);
        return;
    }
}

static void read_head(Document *doc, BlockList *list) {
    uint32_t index = read_headline(doc, list);
    for (uint32_t i = index; i < list->count && i < index + HEAD_BLOCKS; i++) {
        Block *block = &list->blocks[i];
        bool byline = list->count > 1 && is_byline(block_text(doc, block));
        if (block->kind == BLOCK_PARAGRAPH && byline) block->kind = BLOCK_BYLINE;
    }
    if (index == 0 && list->count && list->blocks[0].kind == BLOCK_PARAGRAPH && !doc->title.len) {
        size_t end = title_sentence(block_text(doc, &list->blocks[0]));
        uint32_t cut = list->blocks[0].start + (uint32_t)end;
        if (end) index = split_block(doc, list, 0, cut, BLOCK_HEADLINE, BLOCK_PARAGRAPH) - 1;
    }
    read_dateline(doc, list, index);
}

/* ---- the tail ---- */

static bool ends_with_dots(Str s) {
    return str_ends(s, "...") || str_ends(s, "…") || str_ends(s, "[...]") || str_ends(s, "[…]") ||
           str_ends(s, "chars]") || str_ends(s, "(more)");
}

/* What no finished sentence ends in. */
static bool ends_in_the_middle(Str s) {
    static const char *const words[] = {
        "the",       "a",       "an",     "of",    "to",     "in",    "on",    "at",      "by",
        "for",       "with",    "from",   "and",   "or",     "but",   "that",  "which",   "who",
        "as",        "is",      "are",    "was",   "were",   "be",    "been",  "has",     "have",
        "had",       "will",    "would",  "could", "should", "may",   "might", "its",     "their",
        "his",       "our",     "this",   "these", "than",   "into",  "over",  "after",   "before",
        "between",   "against", "during", "while", "when",   "where", "if",    "because", "about",
        "including", "whose",   "whom",   "Mr.",   "Gen.",   "not"};
    if (s.len == 0) return false;
    if (ends_with_dots(s) || str_ends(s, ",") || str_ends(s, "-") || str_ends(s, ";")) return true;
    size_t start = s.len;
    while (start && s.data[start - 1] != ' ' && s.data[start - 1] != '\n') start--;
    return start > 0 && STR_IN_NOCASE(str_slice(s, start, s.len), words);
}

/* Whether the stop at byte `at` ends a sentence; next is the byte at which a new one begins. */
static bool is_boundary(Str s, size_t at, size_t *next) {
    size_t end = at + 1;
    while (end < s.len && s.data[end] != ' ' && s.data[end] != '\n') {
        if (is_letter(s.data[end]) && !str_starts(str_slice(s, end, end + 3), "”") &&
            !str_starts(str_slice(s, end, end + 3), "’"))
            return false;
        if (end - at > 8) return false;
        end++;
    }
    while (end < s.len && (s.data[end] == ' ' || s.data[end] == '\n')) end++;
    if (end >= s.len || is_lower(s.data[end])) return false;
    size_t word = at;
    while (word && s.data[word - 1] != ' ' && s.data[word - 1] != '\n' && at - word < 14) word--;
    Str before = str_slice(s, word, at);
    if (s.data[at] == '.' && (before.len < 2 || abbreviation_kind(before) != ABBREVIATION_NONE))
        return false;
    *next = end;
    return true;
}

/* Where the last sentence begins, in bytes; 0 where there is only one. */
static size_t last_sentence(Str s) {
    for (size_t at = s.len; at-- > 1;) {
        size_t next;
        if (s.data[at] != '.' && s.data[at] != '?' && s.data[at] != '!') continue;
        if (is_boundary(s, at, &next)) return next;
    }
    return 0;
}

static uint32_t finished_before(const Document *doc, const BlockList *list, uint32_t index) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < index; i++) {
        const Block *block = &list->blocks[i];
        if (block->kind == BLOCK_PARAGRAPH) count += text_is_finished(block_text(doc, block));
    }
    return count;
}

/* Judges the block at index as the last one. True where it is a teaser, so that the one before
 * it has to be looked at too. */
static bool judge_tail(const Document *doc, BlockList *list, uint32_t index, bool can_split) {
    Block *block = &list->blocks[index];
    Str s = block_text(doc, block);
    bool middle = ends_in_the_middle(s);
    if (text_is_finished(s) && !middle) return false;
    bool after_others = finished_before(doc, list, index) > 0;
    size_t tail = last_sentence(s);
    if (tail && can_split && (middle || after_others)) {
        split_block(doc, list, index, block->start + (uint32_t)tail, BLOCK_PARAGRAPH, BLOCK_CUT);
        return false;
    }
    if (!after_others || tail) return false;
    block->kind = middle || s.len > TEASER_MAX ? BLOCK_CUT : BLOCK_TEASER;
    return block->kind == BLOCK_TEASER;
}

static void read_tail(const Document *doc, BlockList *list) {
    uint32_t index = list->count;
    for (int teasers = 0; index > 0 && teasers <= TAIL_TEASERS_MAX;) {
        BlockKind kind = list->blocks[--index].kind;
        if (kind == BLOCK_TEASER || kind == BLOCK_BYLINE) continue;
        if (kind != BLOCK_PARAGRAPH || !judge_tail(doc, list, index, teasers == 0)) return;
        teasers++;
    }
}

parley_status layout_read(Document *doc, parley_error *err) {
    BlockList list;
    if (!lines_read(doc->arena, doc->text, SPARE_BLOCKS, &list)) return error_memory(err);
    doc->dateline_place = doc->dateline_agency = doc->dateline_date = STR("");
    mark_labelled_teasers(doc, &list);
    mark_listings(doc, &list);
    read_head(doc, &list);
    read_tail(doc, &list);
    doc->blocks = list.blocks;
    doc->block_count = list.count;
    return error_clear(err);
}
