#include "story/copies.h"

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

/* FNV's low bits are weak, and they decide what is sampled. */
static uint64_t mixed(uint64_t x) {
    x ^= x >> 33;
    x *= 0xff51afd7ed558ccdu;
    x ^= x >> 33;
    x *= 0xc4ceb9fe1a85ec53u;
    return x ^ x >> 33;
}

/* ---- the sample ---- */

/* Keeps every second shingle only, as often as it takes to make room. */
static void thin_out(Fingerprint *f) {
    while (f->count == SHINGLES_MAX) {
        uint32_t kept = 0;
        f->every *= 2;
        for (uint32_t i = 0; i < f->count; i++)
            if (f->shingles[i] % f->every == 0) f->shingles[kept++] = f->shingles[i];
        f->count = kept;
    }
}

static void add_shingle(Fingerprint *f, uint64_t shingle) {
    if (shingle % f->every) return;
    uint32_t at = f->count;
    while (at > 0 && f->shingles[at - 1] > shingle) at--;
    if (at > 0 && f->shingles[at - 1] == shingle) return;
    memmove(&f->shingles[at + 1], &f->shingles[at], (f->count - at) * sizeof shingle);
    f->shingles[at] = shingle;
    f->count++;
    thin_out(f);
}

/* A run of short words ("it was in") stands in every text. */
static bool tells_something(const size_t lengths[WORDS_A_SHINGLE]) {
    for (int i = 0; i < WORDS_A_SHINGLE; i++)
        if (lengths[i] >= LONG_WORD) return true;
    return false;
}

bool fingerprint_of(Str text, Fingerprint *out) {
    *out = (Fingerprint){.words = HASH_START, .every = 1};
    Words words = {text, 0};
    uint64_t run[WORDS_A_SHINGLE] = {0};
    size_t lengths[WORDS_A_SHINGLE] = {0}, count = 0;
    while (true) {
        memmove(run, run + 1, sizeof run - sizeof *run);
        memmove(lengths, lengths + 1, sizeof lengths - sizeof *lengths);
        lengths[WORDS_A_SHINGLE - 1] = next_word(&words, &run[WORDS_A_SHINGLE - 1]);
        if (!lengths[WORDS_A_SHINGLE - 1]) break;
        out->words = hash_more(out->words, &run[WORDS_A_SHINGLE - 1], sizeof *run);
        if (++count >= WORDS_A_SHINGLE && tells_something(lengths))
            add_shingle(out, mixed(hash_more(HASH_START, run, sizeof run)));
    }
    if (count >= WORDS_LEAST) return true;
    out->count = 0;
    return false;
}

/* ---- two texts ---- */

static uint32_t count_every(const Fingerprint *f, uint32_t every) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < f->count; i++) count += f->shingles[i] % every == 0;
    return count;
}

static uint32_t count_shared(const Fingerprint *a, const Fingerprint *b, uint32_t every) {
    uint32_t shared = 0;
    for (uint32_t i = 0, k = 0; i < a->count && k < b->count;) {
        if (a->shingles[i] == b->shingles[k]) {
            shared += a->shingles[i] % every == 0;
            i++;
            k++;
        } else if (a->shingles[i] < b->shingles[k]) {
            i++;
        } else {
            k++;
        }
    }
    return shared;
}

/* Chosen on spun and unrelated reports (bench/copies.py): short ones of one kind of news share up
 * to a quarter. */
static const double spun_least = 0.3, cut_least = 0.75, whole_least = 0.8;

CopyKind copy_kind(const Fingerprint *copy, const Fingerprint *first, double *share) {
    *share = 1;
    if (copy->words == first->words) return COPY_EXACT;
    uint32_t every = copy->every > first->every ? copy->every : first->every;
    uint32_t shared = count_shared(copy, first, every);
    uint32_t own = count_every(copy, every), other = count_every(first, every);
    uint32_t least = own < other ? own : other, most = own < other ? other : own;
    *share = least ? (double)shared / least : 0;
    if (shared < SHINGLES_SHARED_LEAST || *share < spun_least) return COPY_NONE;
    if ((double)shared / most >= whole_least) return COPY_SYNDICATED;
    return *share >= cut_least ? COPY_CUT : COPY_SPUN;
}

const char *copy_kind_name(CopyKind kind) {
    static const char *const names[] = {NULL, "exact", "syndicated", "cut", "spun"};
    return names[kind];
}
