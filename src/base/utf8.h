/* Steps through UTF-8: decoding, checking, counting and writing code points.
 * Offsets that leave parley count code points; inside, offsets count bytes. */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include "base/str.h"

/* How many bytes (1-4) the code point at byte `at` takes; 0 where the bytes are no UTF-8 (a
 * surrogate, an overlong form, a cut sequence) or `at` is at or past the end. */
size_t utf8_length(Str s, size_t at);

/* Decodes the code point at byte `at` and returns the bytes it takes. Where the bytes are no
 * UTF-8, code is -1 and one byte is taken. At or past the end: code -1, 0 taken. */
size_t utf8_next(Str s, size_t at, int32_t *code);

/* The same for the code point that ends before byte `at`; 0 at the start. */
size_t utf8_before(Str s, size_t at, int32_t *code);

/* The first byte at or after `from` that is no UTF-8, or SIZE_MAX. */
size_t utf8_first_invalid(Str s, size_t from);
bool utf8_valid(Str s);

/* Code points in s; a byte that is no UTF-8 counts as one. */
size_t utf8_count(Str s);

/* The byte at which code point number `count` (from 0) begins; s.len when there are fewer. */
size_t utf8_offset(Str s, size_t count);

/* Writes a code point in 1-4 bytes and returns how many; U+FFFD for what is none. */
size_t utf8_write(int32_t code, char out[4]);
void strbuf_code(StrBuf *buf, int32_t code);

#endif
