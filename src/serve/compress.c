#include "serve/compress.h"

#include <stdlib.h>
#include <zlib.h>
#include <zstd.h>

/* Chosen for time: of a page of events these take a third of what the next levels do, and come
 * within a tenth of their size. */
enum { GZIP_LEVEL = 2, ZSTD_LEVEL = 1, GZIP_WINDOW = 15 + 16, GZIP_MEMORY = 8 };

struct Compressor {
    z_stream gzip;
    bool gzip_ready;
    ZSTD_CCtx *zstd;
};

Compressor *compressor_new(void) {
    Compressor *c = calloc(1, sizeof *c);
    if (!c) return NULL;
    c->zstd = ZSTD_createCCtx();
    c->gzip_ready = deflateInit2(&c->gzip, GZIP_LEVEL, Z_DEFLATED, GZIP_WINDOW, GZIP_MEMORY,
                                 Z_DEFAULT_STRATEGY) == Z_OK;
    if (c->zstd && c->gzip_ready) return c;
    compressor_free(c);
    return NULL;
}

void compressor_free(Compressor *c) {
    if (!c) return;
    if (c->gzip_ready) deflateEnd(&c->gzip);
    ZSTD_freeCCtx(c->zstd);
    free(c);
}

/* Room for so many bytes more, in a buffer that is empty. */
static bool reserve(StrBuf *out, size_t size) {
    char *data = malloc(size + 1);
    if (!data) return false;
    *out = (StrBuf){.data = data, .capacity = size + 1};
    return true;
}

static bool put_gzip(Compressor *c, Str bytes, StrBuf *out) {
    if (bytes.len > UINT32_MAX / 2 || deflateReset(&c->gzip) != Z_OK) return false;
    if (!reserve(out, deflateBound(&c->gzip, bytes.len))) return false;
    c->gzip.next_in = (Bytef *)(uintptr_t)bytes.data;
    c->gzip.avail_in = (uInt)bytes.len;
    c->gzip.next_out = (Bytef *)out->data;
    c->gzip.avail_out = (uInt)(out->capacity - 1);
    bool done = deflate(&c->gzip, Z_FINISH) == Z_STREAM_END;
    out->len = out->capacity - 1 - c->gzip.avail_out;
    return done;
}

static bool put_zstd(Compressor *c, Str bytes, StrBuf *out) {
    if (!reserve(out, ZSTD_compressBound(bytes.len))) return false;
    size_t size =
        ZSTD_compressCCtx(c->zstd, out->data, out->capacity - 1, bytes.data, bytes.len, ZSTD_LEVEL);
    out->len = ZSTD_isError(size) ? 0 : size;
    return !ZSTD_isError(size);
}

bool compress_body(Compressor *c, ContentCoding coding, Str bytes, StrBuf *out) {
    StrBuf made = {0};
    bool done = coding == CODING_GZIP ? put_gzip(c, bytes, &made) : put_zstd(c, bytes, &made);
    if (done) {
        made.data[made.len] = '\0';
        *out = made;
    } else {
        strbuf_free(&made);
    }
    return done;
}
