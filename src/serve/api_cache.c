#include "serve/api_cache.h"

enum { BODY_MAX = 32 << 20 };

static void forget(KeptReply *kept) {
    strbuf_free(&kept->key);
    strbuf_free(&kept->body);
    *kept = (KeptReply){.used = 0};
}

bool reply_cache_find(ReplyCache *cache, Str key, int64_t version, StrBuf *out) {
    for (int i = 0; i < REPLIES_KEPT; i++) {
        KeptReply *kept = &cache->kept[i];
        if (!kept->used || !str_equal(strbuf_view(&kept->key), key)) continue;
        if (kept->version != version) {
            forget(kept);
            return false;
        }
        kept->used = ++cache->clock;
        strbuf_str(out, strbuf_view(&kept->body));
        return true;
    }
    return false;
}

void reply_cache_keep(ReplyCache *cache, Str key, int64_t version, Str body) {
    if (body.len > BODY_MAX) return;
    KeptReply *oldest = &cache->kept[0];
    for (int i = 1; i < REPLIES_KEPT; i++)
        if (cache->kept[i].used < oldest->used) oldest = &cache->kept[i];
    forget(oldest);
    strbuf_str(&oldest->key, key);
    strbuf_str(&oldest->body, body);
    oldest->version = version;
    oldest->used = ++cache->clock;
    if (oldest->key.failed || oldest->body.failed) forget(oldest);
}

void reply_cache_clear(ReplyCache *cache) {
    for (int i = 0; i < REPLIES_KEPT; i++) forget(&cache->kept[i]);
}
