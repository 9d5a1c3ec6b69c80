#include "story/copies.h"

#include "story/day.h"

#include <string.h>

enum { WORDS_A_SHINGLE = 3, WORDS_LEAST = 12, LONG_WORD = 5 };

/* ---- words ---- */

typedef struct Words {
    Str text;
    size_t at;
} Words;

static bool is_of_word(unsigned char c) {
    return c >= 0x80 || (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

/* The hash of the next word in lower case; its length in bytes, or 0 at the end. */
static size_t next_word(Words *w, uint64_t *hash) {
    while (w->at < w->text.len && !is_of_word((unsigned char)w->text.data[w->at])) w->at++;
    size_t start = w->at;
    *hash = HASH_START;
    for (; w->at < w->text.len && is_of_word((unsigned char)w->text.data[w->at]); w->at++) {
        unsigned char c = (unsigned char)w->text.data[w->at];
        if (c >= 'A' && c <= 'Z') c |= 0x20;
        *hash = hash_more(*hash, &c, 1);
    }
    return w->at - start;
}

/* ---- the sample ---- */

/* A run of short words ("it was in") stands in every text. */
static bool tells_something(const size_t lengths[WORDS_A_SHINGLE]) {
    for (int i = 0; i < WORDS_A_SHINGLE; i++)
        if (lengths[i] >= LONG_WORD) return true;
    return false;
}

static size_t take_shingles(Str text, Fingerprint *out) {
    Words words = {text, 0};
    uint64_t run[WORDS_A_SHINGLE] = {0};
    size_t lengths[WORDS_A_SHINGLE] = {0}, count = 0;
    while (true) {
        memmove(run, run + 1, sizeof run - sizeof *run);
        memmove(lengths, lengths + 1, sizeof lengths - sizeof *lengths);
        lengths[WORDS_A_SHINGLE - 1] = next_word(&words, &run[WORDS_A_SHINGLE - 1]);
        if (!lengths[WORDS_A_SHINGLE - 1]) return count;
        out->words = hash_more(out->words, &run[WORDS_A_SHINGLE - 1], sizeof *run);
        if (++count >= WORDS_A_SHINGLE && tells_something(lengths))
            sample_add(&out->shingles, hash_mixed(hash_more(HASH_START, run, sizeof run)));
    }
}

bool fingerprint_of(Str text, Str date, Fingerprint *out) {
    out->words = HASH_START;
    out->day = story_day(date);
    sample_begin(&out->shingles, SHINGLES_MAX);
    bool told_apart = take_shingles(text, out) >= WORDS_LEAST;
    if (!told_apart) out->shingles.count = 0;
    return told_apart;
}

/* ---- two texts ---- */

static bool within_a_week(int32_t a, int32_t b) {
    return a == DAY_UNKNOWN || b == DAY_UNKNOWN || (a - b <= 7 && b - a <= 7);
}

/* Chosen on spun and unrelated reports (bench/copies.py): short ones of one kind of news share up
 * to a quarter. */
static const double spun_least = 0.3, spun_surely = 0.7, cut_least = 0.75, whole_least = 0.8;

CopyKind copy_kind(const Fingerprint *copy, const Fingerprint *first, double *share) {
    *share = 1;
    if (copy->words == first->words) return COPY_EXACT;
    uint32_t every = sample_step(&copy->shingles, &first->shingles);
    uint32_t shared = sample_shared(&copy->shingles, &first->shingles, every);
    uint32_t own = sample_count(&copy->shingles, every);
    uint32_t other = sample_count(&first->shingles, every);
    uint32_t least = own < other ? own : other, most = own < other ? other : own;
    *share = least ? (double)shared / least : 0;
    if (shared < SHINGLES_SHARED_LEAST || *share < spun_least) return COPY_NONE;
    if ((double)shared / most >= whole_least) return COPY_SYNDICATED;
    return *share >= cut_least ? COPY_CUT : COPY_SPUN;
}

bool copy_is_doubtful(CopyKind kind, double share) {
    return kind == COPY_SPUN && share < spun_surely;
}

CopyKind copy_kind_retold(const Fingerprint *copy, const Fingerprint *first, double *share) {
    bool near = within_a_week(copy->day, first->day);
    return near && is_retold(&copy->told, &first->told, share) ? COPY_SPUN : COPY_NONE;
}

const char *copy_kind_name(CopyKind kind) {
    static const char *const names[] = {NULL, "exact", "syndicated", "cut", "spun"};
    return names[kind];
}
