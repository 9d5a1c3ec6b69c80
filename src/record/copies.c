/* The first of its kind: which report in the record a new one is a copy of. Only reports that are
 * no copies are looked among, so that a copy of a copy is held against the first. */
#include "record/store.h"
#include "story/day.h"

#include <stdlib.h>

/* A shingle that so many reports have tells nothing; more of them are not remembered. */
enum { SHARERS_MAX = 48, JUDGED_MAX = 4 };

/* Of a report's shingles and pairs only so many are remembered for look-ups; who shares two of them
 * is held against its whole text. */
enum { REMEMBERED_MAX = 18, PAIRS_REMEMBERED_MAX = 16, SHARED_LEAST = 2 };
enum { CANDIDATES_MAX = (SHINGLES_MAX + PAIRS_REMEMBERED_MAX) * SHARERS_MAX };

/* A shingle or pair as the table has it: the upper half of its hash, since the lower bits tell only
 * that it is in the sample. The table has a row for each bucket of them, with their reports side by
 * side: what is left of the key, and the report's row. Rows of their own would take twice the room.
 */
enum { REST_BITS = 14, ROW_BITS = 34, ENTRY_BYTES = (REST_BITS + ROW_BITS) / 8 };

static uint32_t key_of(uint64_t shingle) {
    return (uint32_t)(shingle >> 32);
}

static uint32_t rest_of(uint32_t key) {
    return key & ((1u << REST_BITS) - 1);
}

static void put_entry(uint32_t key, int64_t document, unsigned char out[static ENTRY_BYTES]) {
    uint64_t entry = (uint64_t)rest_of(key) << ROW_BITS | (uint64_t)document;
    for (int i = ENTRY_BYTES; i-- > 0; entry >>= 8) out[i] = (unsigned char)entry;
}

static uint64_t entry_at(const unsigned char *bytes) {
    uint64_t entry = 0;
    for (int i = 0; i < ENTRY_BYTES; i++) entry = entry << 8 | bytes[i];
    return entry;
}

/* Reports that share shingles with the new one, and how many. */
typedef struct Sharers {
    int64_t document[CANDIDATES_MAX];
    uint32_t count;
} Sharers;

/* Under another headline the same words are a syndicated copy. */
static parley_status find_exact(Record *record, Str title, const Fingerprint *f, CopyFound *out,
                                parley_error *err) {
    sqlite3_stmt *s = record_statement(record, STATEMENT_SAME_WORDS, err);
    if (!s) return db_failed(&record->db, err);
    bool row;
    bind_int(s, 1, (int64_t)f->words);
    parley_status status = db_next(&record->db, s, &row, err);
    if (!row) return status;
    Str other = column_text(s, 1);
    bool renamed = title.len && other.len && !str_equal_nocase(title, other);
    *out = (CopyFound){column_int(s, 0), renamed ? COPY_SYNDICATED : COPY_EXACT, 1};
    sqlite3_reset(s);
    return PARLEY_OK;
}

/* Adds the reports that have that key; all that are past `most` are left out. */
static parley_status find_sharers(Record *record, uint32_t key, int64_t *out, uint32_t most,
                                  uint32_t *count, parley_error *err) {
    sqlite3_stmt *s = record_statement(record, STATEMENT_SHARERS, err);
    bool row = false;
    if (!s) return db_failed(&record->db, err);
    bind_int(s, 1, key >> REST_BITS);
    parley_status status = db_next(&record->db, s, &row, err);
    if (status || !row) return status;
    const unsigned char *bytes = sqlite3_column_blob(s, 0);
    int len = bytes ? sqlite3_column_bytes(s, 0) : 0;
    for (int at = 0; at + ENTRY_BYTES <= len; at += ENTRY_BYTES) {
        uint64_t entry = entry_at(bytes + at);
        if (entry >> ROW_BITS == rest_of(key) && *count < most)
            out[(*count)++] = (int64_t)(entry & ((UINT64_C(1) << ROW_BITS) - 1));
    }
    sqlite3_reset(s);
    return PARLEY_OK;
}

/* Those that share hashes of the sample which are multiples of `every`. */
static parley_status collect(Record *record, const Sample *sample, uint64_t every, Sharers *sharers,
                             parley_error *err) {
    parley_status status = PARLEY_OK;
    for (uint32_t i = 0; i < sample->count && !status; i++)
        if (sample->hashes[i] % every == 0)
            status = find_sharers(record, key_of(sample->hashes[i]), sharers->document,
                                  CANDIDATES_MAX, &sharers->count, err);
    return status;
}

static int compare_rows(const void *a, const void *b) {
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return x < y ? -1 : x > y;
}

/* The report with the longest run in the sorted list that is not `done` yet; the older one of two.
 */
static int64_t most_shared(const Sharers *sharers, const int64_t *done, uint32_t done_count,
                           uint32_t *shared) {
    int64_t best = 0;
    *shared = 0;
    for (uint32_t i = 0, run; i < sharers->count; i += run) {
        int64_t document = sharers->document[i];
        bool known = false;
        for (run = 1; i + run < sharers->count && sharers->document[i + run] == document;) run++;
        for (uint32_t k = 0; k < done_count; k++) known = known || done[k] == document;
        if (known || run <= *shared) continue;
        *shared = run;
        best = document;
    }
    return best;
}

/* One of the two tests: what it takes from a text, and how it holds two texts together. */
typedef struct Test {
    void (*take)(Str text, Str date, Fingerprint *out);
    CopyKind (*kind)(const Fingerprint *copy, const Fingerprint *first, double *share);
} Test;

static void take_shingles(Str text, Str date, Fingerprint *out) {
    fingerprint_of(text, date, out);
}

static void take_told(Str text, Str date, Fingerprint *out) {
    out->day = story_day(date);
    retelling_of(text, &out->told);
}

static const Test same_words = {take_shingles, copy_kind},
                  told_anew = {take_told, copy_kind_retold};

/* Taken from its text again: that costs less than keeping it. */
static parley_status read_first(Record *record, int64_t document, const Test *test,
                                Fingerprint *out, parley_error *err) {
    Str text;
    bool row = false;
    test->take(str_of(""), str_of(""), out);
    parley_status status = record_text(record, document, &text, err);
    sqlite3_stmt *s = status ? NULL : record_statement(record, STATEMENT_DATE, err);
    if (!s) return status ? status : db_failed(&record->db, err);
    bind_int(s, 1, document);
    status = db_next(&record->db, s, &row, err);
    if (!row) return status;
    test->take(text, column_text(s, 0), out);
    sqlite3_reset(s);
    return PARLEY_OK;
}

/* Nothing is left of a kind that what both texts hold does not bear out. */
static parley_status confirm(Record *record, const Fingerprint *f, int64_t document, CopyKind *kind,
                             parley_error *err) {
    Fingerprint first;
    parley_status status = read_first(record, document, &told_anew, &first, err);
    if (!status && !holds_alike(&f->told, &first.told)) *kind = COPY_NONE;
    return status;
}

/* Those that share most are held against it in full. */
static parley_status judge(Record *record, const Fingerprint *f, const Sharers *sharers,
                           const Test *test, CopyFound *out, parley_error *err) {
    int64_t done[JUDGED_MAX];
    for (uint32_t i = 0; i < JUDGED_MAX; i++) {
        uint32_t shared;
        Fingerprint first;
        double share;
        done[i] = most_shared(sharers, done, i, &shared);
        if (shared < SHARED_LEAST) return PARLEY_OK;
        parley_status status = read_first(record, done[i], test, &first, err);
        if (status) return status;
        CopyKind kind = test->kind(f, &first, &share);
        if (test == &same_words && copy_is_doubtful(kind, share))
            status = confirm(record, f, done[i], &kind, err);
        if (status) return status;
        if (kind && share > out->share) *out = (CopyFound){done[i], kind, share};
    }
    return PARLEY_OK;
}

/* By one sample and the test that belongs to it. */
static parley_status find_by(Record *record, const Fingerprint *f, const Sample *sample,
                             uint64_t every, const Test *test, CopyFound *out, parley_error *err) {
    Sharers *sharers = calloc(1, sizeof *sharers);
    if (!sharers) return error_memory(err);
    parley_status status = collect(record, sample, every, sharers, err);
    qsort(sharers->document, sharers->count, sizeof *sharers->document, compare_rows);
    if (!status) status = judge(record, f, sharers, test, out, err);
    free(sharers);
    return status;
}

static uint64_t pairs_step(const Fingerprint *f) {
    return sample_step_of_most(&f->told.pairs, PAIRS_REMEMBERED_MAX);
}

parley_status copy_find(Record *record, const Document *doc, Fingerprint *f, CopyFound *out,
                        parley_error *err) {
    *out = (CopyFound){.first = 0};
    parley_status status = find_exact(record, doc->title, f, out, err);
    if (status || out->first || f->shingles.count == 0) return status;
    retelling_of(doc->given, &f->told);
    status = find_by(record, f, &f->shingles, 1, &same_words, out, err);
    if (status || out->first) return status;
    return find_by(record, f, &f->told.pairs, pairs_step(f), &told_anew, out, err);
}

static parley_status remember(Record *record, int64_t document, uint64_t hash, parley_error *err) {
    int64_t sharers[SHARERS_MAX];
    unsigned char entry[ENTRY_BYTES];
    uint32_t count = 0, key = key_of(hash);
    parley_status status = find_sharers(record, key, sharers, SHARERS_MAX, &count, err);
    if (status || count == SHARERS_MAX) return status;
    sqlite3_stmt *s = record_statement(record, STATEMENT_ADD_SHINGLE, err);
    if (!s) return db_failed(&record->db, err);
    put_entry(key, document, entry);
    bind_int(s, 1, key >> REST_BITS);
    sqlite3_bind_blob(s, 2, entry, ENTRY_BYTES, SQLITE_STATIC);
    return db_done(&record->db, s, err);
}

/* By bits that the table does not have, so that the keys that are kept lie anywhere. */
static int compare_chance(const void *a, const void *b) {
    uint64_t first = *(const uint64_t *)a, second = *(const uint64_t *)b;
    uint32_t x = (uint32_t)first, y = (uint32_t)second;
    return x < y ? -1 : x > y;
}

/* Of shingles the same number for each report. All of a later report's are looked up, so it need
 * not choose the same. */
static parley_status remember_shingles(Record *record, int64_t document, const Sample *shingles,
                                       parley_error *err) {
    Sample chosen = *shingles;
    parley_status status = PARLEY_OK;
    qsort(chosen.hashes, chosen.count, sizeof *chosen.hashes, compare_chance);
    for (uint32_t i = 0; i < chosen.count && i < REMEMBERED_MAX && !status; i++)
        status = remember(record, document, chosen.hashes[i], err);
    return status;
}

parley_status copy_remember(Record *record, int64_t document, const Fingerprint *f,
                            parley_error *err) {
    if (f->shingles.count == 0) return PARLEY_OK;
    parley_status status = remember_shingles(record, document, &f->shingles, err);
    uint64_t every = pairs_step(f);
    for (uint32_t i = 0; i < f->told.pairs.count && !status; i++)
        if (f->told.pairs.hashes[i] % every == 0)
            status = remember(record, document, f->told.pairs.hashes[i], err);
    return status;
}
