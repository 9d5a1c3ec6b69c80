/* The record: reports, their sentences, events, quotes and happenings, in one SQLite file that is
 * kept for years. One transaction a report: a record is whole at any moment, whatever breaks. */
#ifndef RECORD_RECORD_H
#define RECORD_RECORD_H

#include "event/event.h"

typedef struct Record Record;

/* RECORD_WRITE makes the file where there is none and brings an older record up to date. */
typedef enum RecordMode { RECORD_READ, RECORD_WRITE } RecordMode;

/* PARLEY_ERR_IO (no such file, not writable, the disk is full, another is writing),
 * PARLEY_ERR_FORMAT (no record, a damaged one, one of a newer parley), PARLEY_ERR_MEMORY. path must
 * outlive the record. Free with record_close; a record belongs to one thread at a time. */
parley_status record_open(const char *path, RecordMode mode, Record **out, parley_error *err);
void record_close(Record *record);

/* A report and what was found in it, as code_events leaves it. All of it stays the caller's. */
typedef struct RecordInput {
    const Document *doc;
    const TokenList *tokens;
    const ParsedDocument *parsed;
    const Coding *coding;
    const char *coder; /* what coded it: "parley 0.1.0" */
} RecordInput;

/* Whether a report of that id is in the record, with the same text or another. */
typedef enum RecordHas { RECORD_HAS_NOT, RECORD_HAS_SAME, RECORD_HAS_OTHER } RecordHas;
parley_status record_has(Record *record, Str id, Str text, RecordHas *out, parley_error *err);

/* Adds a report in a transaction of its own: all of it is kept, or nothing. PARLEY_ERR_INPUT for a
 * report that is there already; else as for record_open. */
parley_status record_add(Record *record, const RecordInput *input, parley_error *err);

#endif
