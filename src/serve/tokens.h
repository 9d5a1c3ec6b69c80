/* Who may make changes, and who may ask at all where the server is open to others. A token is
 * "NAME.SECRET"; its file has a line "NAME HASH" for each, the hash being argon2id's. What was
 * verified once is known again by a keyed hash, so that argon2id is not run for each request. */
#ifndef SERVE_TOKENS_H
#define SERVE_TOKENS_H

#include "base/error.h"
#include "base/str.h"

enum { TOKEN_NAME_MAX = 32, TOKEN_SIZE = 80 }; /* of a token with its NUL */

typedef struct Tokens Tokens;

/* PARLEY_ERR_IO, PARLEY_ERR_INPUT ("FILE:LINE: what is wrong", or the file may be written by
 * others), PARLEY_ERR_MEMORY. Free with tokens_free. May be used by several threads. */
parley_status tokens_open(const char *path, Tokens **out, parley_error *err);
void tokens_free(Tokens *tokens); /* NULL is allowed */

/* The same of a text at hand; label names it in messages. */
parley_status tokens_read(Str text, const char *label, Tokens **out, parley_error *err);

/* Whether the token was verified before; then the name of its owner, which is the tokens'. Quick.
 */
bool tokens_know(Tokens *tokens, Str token, Str *name);

/* Verifies a token, at the price that argon2id asks. One thread at a time; others wait. */
bool tokens_verify(Tokens *tokens, Str token, Str *name);

/* Makes a token and adds it to the file, which is made with mode 0600 if need be. It is nowhere
 * else: whoever is told it must keep it. PARLEY_ERR_USAGE for a name that is none or that is
 * there already; else as for tokens_open. */
parley_status token_make(const char *path, Str name, char token[static TOKEN_SIZE],
                         parley_error *err);

#endif
