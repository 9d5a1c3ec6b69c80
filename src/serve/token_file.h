/* What the two files of the tokens share. */
#ifndef SERVE_TOKEN_FILE_H
#define SERVE_TOKEN_FILE_H

#include "serve/tokens.h"

/* A new token, and its line for the file. As token_make. */
parley_status token_new(const Tokens *tokens, Str name, char token[static TOKEN_SIZE], StrBuf *line,
                        parley_error *err);

#endif
