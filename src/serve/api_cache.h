/* Replies that cost much, kept for the next who asks the same of the same record. A thread's own.
 */
#ifndef SERVE_API_CACHE_H
#define SERVE_API_CACHE_H

#include "base/str.h"

enum { REPLIES_KEPT = 6 };

typedef struct KeptReply {
    StrBuf key, body;
    int64_t version; /* of the record */
    uint64_t used;
} KeptReply;

typedef struct ReplyCache {
    KeptReply kept[REPLIES_KEPT];
    uint64_t clock;
} ReplyCache;

/* Adds the body that was kept for the key to out, if it is of that version. */
bool reply_cache_find(ReplyCache *cache, Str key, int64_t version, StrBuf *out);

/* Keeps a copy in the place of what was used longest ago; nothing where memory lacks or the body is
 * very large. */
void reply_cache_keep(ReplyCache *cache, Str key, int64_t version, Str body);

/* Forgets all and frees its memory. */
void reply_cache_clear(ReplyCache *cache);

#endif
