/* Writes JSON into a StrBuf: strings escaped, numbers the same in every locale, commas set where
 * they are due. There is no state: whether a comma is due is read off the last byte written, so
 * a key goes after '{' or a finished value, an item after '[' or a finished value. */
#ifndef BASE_JSON_H
#define BASE_JSON_H

#include "base/str.h"

/* Memory failure shows in buf->failed, as with all that adds to a StrBuf. */

void json_put_open(StrBuf *buf, char bracket);  /* '{' or '[' */
void json_put_close(StrBuf *buf, char bracket); /* '}' or ']' */

/* The comma, if one is due, and `"key": `. */
void json_put_key(StrBuf *buf, const char *key);

/* The comma, if one is due, before the next item of a list. */
void json_put_item(StrBuf *buf);

/* A string in quotes. Bytes that are no UTF-8 come out as U+FFFD, so the result always is. */
void json_put_string(StrBuf *buf, Str value);

/* A string, or null where it is empty: what is not known is null. */
void json_put_string_or_null(StrBuf *buf, Str value);

void json_put_null(StrBuf *buf);
/* A key and its value; an empty text is null. */
void json_put_text_field(StrBuf *buf, const char *key, Str value);
void json_put_int_field(StrBuf *buf, const char *key, int64_t value);
void json_put_bool_field(StrBuf *buf, const char *key, bool value);
void json_put_bool(StrBuf *buf, bool value);
void json_put_int(StrBuf *buf, int64_t value);

/* At most `decimals` (0-17) digits after the point, zeros at the end dropped but for one; null
 * for what is no finite number. */
void json_put_number(StrBuf *buf, double value, int decimals);

#endif
