/* Cuts text into pieces: words, numbers, addresses, marks. It looks at the characters alone and
 * a little ahead; contractions are cut by clitics.h, sentences by sentences.h. */
#ifndef TOKEN_SCAN_H
#define TOKEN_SCAN_H

#include "base/str.h"

typedef enum PieceKind {
    PIECE_WORD,    /* may hold contractions still */
    PIECE_NUMBER,  /* "1,000.5", "8:30", "20th", "1990s" */
    PIECE_ADDRESS, /* web, mail, @name, #topic */
    PIECE_MARK     /* punctuation or symbol */
} PieceKind;

typedef struct Scanner {
    Str text;         /* one block */
    size_t at;        /* the next byte */
    bool quote_open;  /* a single quote was opened and not closed: "writers'" may close it */
    bool after_space; /* white space, or the start, stands before `at` */
} Scanner;

/* Steps over white space, then reads the next piece. False at the end. start and end are bytes
 * of text. */
bool scan_next(Scanner *scanner, size_t *start, size_t *end, PieceKind *kind);

#endif
