/* What the files of this folder share of a record. */
#ifndef RECORD_STORE_H
#define RECORD_STORE_H

#include "record/database.h"
#include "record/record.h"
#include "story/copies.h"

/* Statements that are kept prepared; record.c has their text. */
typedef enum StatementId {
    STATEMENT_HAS,
    STATEMENT_NEXT_SENTENCE,
    STATEMENT_ADD_DOCUMENT,
    STATEMENT_ADD_SENTENCE,
    STATEMENT_ADD_WORDS,
    STATEMENT_FIND_ACT,
    STATEMENT_ADD_ACT,
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
    STATEMENT_LEAD,
    STATEMENT_DATE,
    STATEMENT_TEXT,
    STATEMENT_ADD_SHINGLE,
    STATEMENT_PARTIES,
    STATEMENT_HARM,
    STATEMENT_COUNT
} StatementId;

struct Record {
    Database db;
    DatabaseMemory memory;         /* db's */
    double seconds_most, deadline; /* of one reading; 0: none */
    sqlite3_stmt *statements[STATEMENT_COUNT];
    StrBuf text; /* of the report that text_of was asked for last */
    int64_t text_of;
    struct PageCache *pages; /* page.c */
};

/* Prepared at its first use. NULL on failure, with err set. */
sqlite3_stmt *record_statement(Record *record, StatementId id, parley_error *err);

/* text.c: the text of a report as it was given. It lives until another report's is asked for. */
parley_status record_text(Record *record, int64_t document, Str *out, parley_error *err);
/* A stretch of it, in code points; empty where start is negative. */
parley_status record_stretch(Record *record, int64_t document, int64_t start, int64_t stop,
                             Str *out, parley_error *err);

/* A sentence with its place in the report: what lies within it is cut out of it, and only what
 * does not is looked for in the whole report. */
typedef struct ToldSentence {
    int64_t document, start, stop; /* code points */
    Str text;
} ToldSentence;
ToldSentence told_sentence(int64_t document, int64_t start, Str text);
/* The stretch, of the sentence's own text or kept in the arena. */
parley_status told_stretch(Record *record, const ToldSentence *told, Arena *arena, int64_t start,
                           int64_t stop, Str *out, parley_error *err);

/* The name of a quotation's kind, from a column that has its number. */
Str quote_kind_of(sqlite3_stmt *statement, int column);

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
