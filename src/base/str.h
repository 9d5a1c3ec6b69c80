/* Pieces of text that know their length, and a text that grows.
 * A Str never owns its bytes; a StrBuf owns its own. All text inside parley is UTF-8. */
#ifndef BASE_STR_H
#define BASE_STR_H

#include "base/arena.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Str {
    const char *data;
    size_t len;
} Str;

/* A Str of a literal. */
#define STR(literal) ((Str){(literal), sizeof(literal) - 1})
/* For printf's "%.*s". */
#define STR_ARG(s) (int)(s).len, (s).data

Str str_of(const char *zero_ended);             /* NULL gives the empty Str */
Str str_slice(Str s, size_t start, size_t end); /* bytes; both cut to s */
Str str_trim(Str s);                            /* without ASCII white space at both ends */
bool str_equal(Str a, Str b);
bool str_is(Str s, const char *zero_ended);
bool str_equal_nocase(Str a, Str b); /* ASCII letters only */
bool str_is_nocase(Str s, const char *zero_ended);
bool str_starts(Str s, const char *zero_ended);
bool str_ends(Str s, const char *zero_ended);
int str_compare(Str a, Str b); /* by bytes: <0, 0, >0 */

/* Whether s is one of a list of words; the second one whatever the case of ASCII letters. */
bool str_in(Str s, const char *const *list, size_t count);
bool str_in_nocase(Str s, const char *const *list, size_t count);
/* The same for an array whose size the compiler knows. */
#define STR_IN(s, list) str_in((s), (list), sizeof(list) / sizeof((list)[0]))
#define STR_IN_NOCASE(s, list) str_in_nocase((s), (list), sizeof(list) / sizeof((list)[0]))

/* The offset of the first `needle` at or after `from`, or SIZE_MAX. */
size_t str_find(Str s, const char *needle, size_t from);

/* A lower-case copy in the arena (full Unicode, utf8proc; bytes that are no UTF-8 are kept).
 * data is NULL when out of memory. */
Str str_lower(Arena *arena, Str s);

/* A copy in the arena, NUL-ended; data is NULL when out of memory. */
Str str_copy(Arena *arena, Str s);

/* 64-bit FNV-1a. */
uint64_t str_hash(Str s);
uint64_t hash_more(uint64_t hash, const void *data, size_t len);
#define HASH_START 0xcbf29ce484222325u

typedef struct StrBuf {
    char *data; /* NUL-ended once anything was added */
    size_t len, capacity;
    bool failed; /* out of memory at some time: what is here is not whole */
} StrBuf;

/* Adding never returns an error: look at `failed` once at the end. */
void strbuf_add(StrBuf *buf, const char *data, size_t len);
void strbuf_str(StrBuf *buf, Str s);
void strbuf_text(StrBuf *buf, const char *zero_ended);
void strbuf_char(StrBuf *buf, char c);
void strbuf_format(StrBuf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));
void strbuf_clear(StrBuf *buf); /* keeps the memory */
void strbuf_free(StrBuf *buf);
Str strbuf_view(const StrBuf *buf);

#endif
