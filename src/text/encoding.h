/* Makes UTF-8 of bytes whatever they are: UTF-8 or UTF-16 with a byte order mark, UTF-8 without,
 * or Windows-1252 for what is no UTF-8 (Latin-1 where Windows-1252 has no character). */
#ifndef TEXT_ENCODING_H
#define TEXT_ENCODING_H

#include "base/arena.h"
#include "base/error.h"
#include "base/str.h"

/* Sets out to the text in UTF-8: bytes itself where nothing has to change (less its byte order
 * mark), else a copy in the arena. In a text that mixes encodings only the bytes that are no UTF-8
 * are taken as Windows-1252. Fails only for lack of memory. */
parley_status encoding_to_utf8(Arena *arena, Str bytes, Str *out, parley_error *err);

/* What a file is that is no text ("a PDF file", "binary data"), or NULL for text. */
const char *encoding_binary_kind(Str bytes);

#endif
