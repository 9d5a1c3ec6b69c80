/* Finds the paragraphs of a text from its lines: blank lines part them, hard-wrapped lines are
 * joined, items of lists stand alone. */
#ifndef TEXT_LINES_H
#define TEXT_LINES_H

#include "text/document.h"

typedef struct BlockList {
    Block *blocks;
    uint32_t count;
} BlockList;

/* Fills list with PARAGRAPH and ITEM blocks, in order. Memory for `spare` more blocks is kept
 * behind them. False when out of memory. */
bool lines_read(Arena *arena, Str text, uint32_t spare, BlockList *list);

/* Whether s ends a sentence: a full stop, ? or !, perhaps with quotes or brackets after it. */
bool text_is_finished(Str s);

#endif
