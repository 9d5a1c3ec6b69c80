/* What the files of this folder share of a record. */
#ifndef RECORD_STORE_H
#define RECORD_STORE_H

#include "record/database.h"
#include "record/record.h"
#include "story/copies.h"

/* Statements that are kept prepared; statement.c has their text. */
typedef enum StatementId {
    STATEMENT_HAS,
    STATEMENT_ADD_DOCUMENT,
    STATEMENT_ADD_SENTENCE,
    STATEMENT_ADD_WORDS,
    STATEMENT_ADD_EVENT,
    STATEMENT_ADD_PARTY,
    STATEMENT_ADD_SPEAKER,
    STATEMENT_ADD_HARM,
    STATEMENT_ADD_QUOTE,
    STATEMENT_FIND_ACTOR,
    STATEMENT_ADD_ACTOR,
    STATEMENT_FIND_PLACE,
    STATEMENT_ADD_PLACE,
    STATEMENT_SAME_WORDS,
    STATEMENT_SHARERS,
    STATEMENT_TEXT,
    STATEMENT_ADD_SHINGLE,
    STATEMENT_PARTIES,
    STATEMENT_HARM,
    STATEMENT_COUNT
} StatementId;

struct Record {
    Database db;
    double seconds_most, deadline; /* of one reading; 0: none */
    sqlite3_stmt *statements[STATEMENT_COUNT];
};

/* Prepared at its first use. NULL on failure, with err set. */
sqlite3_stmt *record_statement(Record *record, StatementId id, parley_error *err);

/* What the report that is being added is a copy of. */
typedef struct CopyFound {
    int64_t first; /* the row of the first of its kind; 0: none */
    CopyKind kind;
    double share;
} CopyFound;

/* copies.c: looks a report up among those that are no copies themselves. f is fingerprint_of its
 * text; its `told` is filled where it is no exact copy. */
parley_status copy_find(Record *record, const Document *doc, Fingerprint *f, CopyFound *out,
                        parley_error *err);
/* Makes the text of a row known to later look-ups. */
parley_status copy_remember(Record *record, int64_t document, const Fingerprint *f,
                            parley_error *err);

/* Now, as the record writes it: "2016-09-19T08:00:00Z". */
void record_now(char out[static 21]);

#endif
