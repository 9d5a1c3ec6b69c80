/* The first of its kind: which report in the record a new one is a copy of. Only reports that are
 * no copies are looked among, so that a copy of a copy is held against the first. */
#include "record/store.h"

#include <stdlib.h>

/* A shingle that so many reports have tells nothing; more of them are not remembered. */
enum { SHARERS_MAX = 48, CANDIDATES_MAX = SHINGLES_MAX * SHARERS_MAX, JUDGED_MAX = 4 };

/* Of a report's shingles only so many are remembered for look-ups; who shares two of them is held
 * against its whole text. */
enum { REMEMBERED_MAX = 32, SHARED_LEAST = 2 };

/* A shingle as the table has it: the upper half of its hash, since the lower bits tell only that
 * it is in the sample. */
static int64_t key_of(uint64_t shingle) {
    return (int32_t)(uint32_t)(shingle >> 32);
}

/* Reports that share shingles with the new one, and how many. */
typedef struct Sharers {
    int64_t document[CANDIDATES_MAX];
    uint32_t count;
} Sharers;

static parley_status find_exact(Record *record, const Fingerprint *f, CopyFound *out,
                                parley_error *err) {
    sqlite3_stmt *s = record_statement(record, STATEMENT_SAME_WORDS, err);
    if (!s) return db_failed(&record->db, err);
    bool row;
    bind_int(s, 1, (int64_t)f->words);
    parley_status status = db_next(&record->db, s, &row, err);
    if (!row) return status;
    *out = (CopyFound){column_int(s, 0), COPY_EXACT, 1};
    sqlite3_reset(s);
    return PARLEY_OK;
}

static parley_status collect(Record *record, const Fingerprint *f, Sharers *sharers,
                             parley_error *err) {
    sqlite3_stmt *s = record_statement(record, STATEMENT_SHARERS, err);
    if (!s) return db_failed(&record->db, err);
    for (uint32_t i = 0; i < f->count; i++) {
        bool row = true;
        bind_int(s, 1, key_of(f->shingles[i]));
        while (row) {
            parley_status status = db_next(&record->db, s, &row, err);
            if (status) return status;
            if (row && sharers->count < CANDIDATES_MAX)
                sharers->document[sharers->count++] = column_int(s, 0);
        }
    }
    return PARLEY_OK;
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

/* Taken from its text again: that costs less than keeping it. */
static parley_status read_fingerprint(Record *record, int64_t document, Fingerprint *out,
                                      parley_error *err) {
    *out = (Fingerprint){.every = 1};
    sqlite3_stmt *s = record_statement(record, STATEMENT_TEXT, err);
    if (!s) return db_failed(&record->db, err);
    bool row;
    bind_int(s, 1, document);
    parley_status status = db_next(&record->db, s, &row, err);
    if (!row) return status;
    fingerprint_of(column_text(s, 0), out);
    sqlite3_reset(s);
    return PARLEY_OK;
}

/* Those that share most are held against it in full. */
static parley_status judge(Record *record, const Fingerprint *f, const Sharers *sharers,
                           CopyFound *out, parley_error *err) {
    int64_t done[JUDGED_MAX];
    for (uint32_t i = 0; i < JUDGED_MAX; i++) {
        uint32_t shared;
        Fingerprint first;
        double share;
        done[i] = most_shared(sharers, done, i, &shared);
        if (shared < SHARED_LEAST) return PARLEY_OK;
        parley_status status = read_fingerprint(record, done[i], &first, err);
        if (status) return status;
        CopyKind kind = copy_kind(f, &first, &share);
        if (kind && share > out->share) *out = (CopyFound){done[i], kind, share};
    }
    return PARLEY_OK;
}

parley_status copy_find(Record *record, const Fingerprint *f, CopyFound *out, parley_error *err) {
    *out = (CopyFound){.first = 0};
    parley_status status = find_exact(record, f, out, err);
    if (status || out->first || f->count == 0) return status;
    Sharers *sharers = calloc(1, sizeof *sharers);
    if (!sharers) return error_memory(err);
    status = collect(record, f, sharers, err);
    qsort(sharers->document, sharers->count, sizeof *sharers->document, compare_rows);
    if (!status) status = judge(record, f, sharers, out, err);
    free(sharers);
    return status;
}

/* The multiple that at most REMEMBERED_MAX of the shingles are of. */
static uint64_t thinned(const Fingerprint *f) {
    for (uint64_t every = f->every;; every *= 2) {
        uint32_t left = 0;
        for (uint32_t i = 0; i < f->count; i++) left += f->shingles[i] % every == 0;
        if (left <= REMEMBERED_MAX) return every;
    }
}

parley_status copy_remember(Record *record, int64_t document, const Fingerprint *f,
                            parley_error *err) {
    sqlite3_stmt *s = record_statement(record, STATEMENT_ADD_SHINGLE, err);
    if (!s) return db_failed(&record->db, err);
    uint64_t every = f->count ? thinned(f) : 1;
    parley_status status = PARLEY_OK;
    for (uint32_t i = 0; i < f->count && !status; i++) {
        if (f->shingles[i] % every) continue;
        bind_int(s, 1, key_of(f->shingles[i]));
        bind_int(s, 2, document);
        bind_int(s, 3, SHARERS_MAX);
        status = db_done(&record->db, s, err);
    }
    return status;
}
