/* Undoes mojibake: UTF-8 that was read as Windows-1252 or Latin-1 ("â€™" for a curly
 * apostrophe), once or more times over. It works on code points that know where they stood. */
#ifndef TEXT_MOJIBAKE_H
#define TEXT_MOJIBAKE_H

#include "base/str.h"

/* A code point and the stretch of the given text that it stands for. */
typedef struct TextUnit {
    int32_t code;
    uint32_t start, end; /* code points of the given text */
    uint32_t byte;       /* where it begins there, in bytes */
} TextUnit;

/* Mends `count` units in place and returns how many are left (never more). A stretch of the
 * units' text that was one character comes out as one unit that spans it all. */
size_t mojibake_mend(TextUnit *units, size_t count);

/* The code point that Windows-1252 has for this byte; the C1 control itself where it has none. */
int32_t windows_1252_code(unsigned char byte);

#endif
