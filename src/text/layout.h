/* Divides a repaired text into its parts: headline, byline, dateline, paragraphs, items of lists,
 * teasers for other stories, and a tail cut off in mid-sentence. */
#ifndef TEXT_LAYOUT_H
#define TEXT_LAYOUT_H

#include "text/document.h"

/* Fills doc->blocks, block_count and the dateline fields from doc->text (and doc->title, see
 * document_read). A document of one block is a teaser only where it is
 * a list or has a label that says so ("Opinion: ..."). */
parley_status layout_read(Document *doc, parley_error *err);

#endif
