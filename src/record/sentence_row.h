/* A sentence as two files of this folder read it. */
#ifndef RECORD_SENTENCE_ROW_H
#define RECORD_SENTENCE_ROW_H

#include "record/browse.h"
#include "record/database.h"

/* Columns of the tables sentence s and document d. */
#define SENTENCE_SELECT                                                                            \
    "s.id, s.id - d.first_sentence, s.start, s.start + length(s.text), d.name, s.text,"            \
    " d.date, d.title, d.publisher, (SELECT group_concat(printf('%016x', e.key)) FROM event e"     \
    " WHERE e.sentence = s.id AND e.rejected = 0)"
enum { SENTENCE_COLUMNS = 10 };

SentenceFound sentence_row(sqlite3_stmt *s);

#endif
