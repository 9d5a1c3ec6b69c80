/* The events in whose sentences the words are that a page asks for. Reading them takes longer than
 * the page, and the next pages mostly ask for the same words: the last few are kept until the
 * record changes. */
#include "record/added.h"
#include "record/page_parts.h"
#include "record/search.h"

#include <stdlib.h>

static void forget(WordsKept *kept) {
    strbuf_free(&kept->text);
    free(kept->events.rows);
    *kept = (WordsKept){.version = 0};
}

void page_words_free(PageCache *cache) {
    for (int i = 0; i < WORDS_KEPT; i++) forget(&cache->words[i]);
    sqlite3_finalize(cache->with_words);
}

enum { EVENTS_KEPT_MOST = 2000000 };

/* The place of the oldest, free again; more of them are forgotten where together they are many. */
static WordsKept *make_room(PageCache *cache) {
    int64_t events = 0;
    int at = cache->words_next;
    cache->words_next = (at + 1) % WORDS_KEPT;
    forget(&cache->words[at]);
    for (int age = 1; age < WORDS_KEPT; age++) { /* from the newest on */
        WordsKept *kept = &cache->words[(at + WORDS_KEPT - age) % WORDS_KEPT];
        events += kept->events.count;
        if (events > EVENTS_KEPT_MOST) forget(kept);
    }
    return &cache->words[at];
}

static parley_status read_events(Page *p, WordsKept *kept, parley_error *err) {
    Str text = p->filter->text;
    sqlite3_stmt *s = page_statement(p, &p->cache->with_words,
                                     "SELECT id FROM event WHERE sentence IN (SELECT rowid FROM"
                                     " sentence_text WHERE sentence_text MATCH ?1)",
                                     err);
    parley_status status = page_read_wanted(p, s, text, &kept->events, err);
    if (status) status = search_failed(p->record, text, status, err);
    if (s) sqlite3_reset(s);
    kept->events.events = kept->events.count;
    strbuf_str(&kept->text, text);
    return !status && kept->text.failed ? error_memory(err) : status;
}

parley_status page_read_words(Page *p, parley_error *err) {
    PageCache *cache = p->cache;
    int64_t version = 0;
    if (p->filter->text.len == 0) return PARLEY_OK;
    parley_status status = record_version(p->record, &version, err);
    for (int i = 0; i < WORDS_KEPT && !status; i++) {
        WordsKept *kept = &cache->words[i];
        if (kept->version != version || !str_equal(strbuf_view(&kept->text), p->filter->text))
            continue;
        p->words = &kept->events;
        return PARLEY_OK;
    }
    if (status) return status;
    WordsKept *kept = make_room(cache);
    status = read_events(p, kept, err);
    if (status) {
        forget(kept);
        return status;
    }
    kept->version = version;
    p->words = &kept->events;
    return PARLEY_OK;
}
