/* Bodies made smaller. A compressor keeps its tables and belongs to one thread. */
#ifndef SERVE_COMPRESS_H
#define SERVE_COMPRESS_H

#include "serve/negotiate.h"

typedef struct Compressor Compressor;

Compressor *compressor_new(void); /* NULL when out of memory */
void compressor_free(Compressor *compressor);

/* The bytes in that coding, gzip or zstd, as a new buffer, for the caller to free. False when out
 * of memory. */
bool compress_body(Compressor *compressor, ContentCoding coding, Str bytes, StrBuf *out);

#endif
