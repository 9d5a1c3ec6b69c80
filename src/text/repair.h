/* Repairs a text and remembers where everything stood: entities decoded, mojibake undone, stray
 * markup and invisible characters dropped, all kinds of space and line end made one. Quotes and
 * dashes stay as they were written: the tagger knows both kinds. */
#ifndef TEXT_REPAIR_H
#define TEXT_REPAIR_H

#include "text/document.h"

/* Repairs `given` (valid UTF-8, at most DOCUMENT_MAX_BYTES) into text and map, both in the arena.
 * The repaired text is valid UTF-8, never longer in bytes than the given one. */
parley_status text_repair(Arena *arena, Str given, Str *text, const OffsetMap **map,
                          parley_error *err);

#endif
