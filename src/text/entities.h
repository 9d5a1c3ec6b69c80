/* HTML entities as they come in scraped text: named and numbered ones, their final semicolon
 * lost ("&#039"), or escaped twice ("&amp;#039;"). */
#ifndef TEXT_ENTITIES_H
#define TEXT_ENTITIES_H

#include "base/str.h"

/* Reads the entity at byte `at` of s (an '&'). Returns the bytes that it takes and sets code;
 * 0 where there is none. */
size_t entity_read(Str s, size_t at, int32_t *code);

#endif
