/* How many trucks: a report tells it in the sentence of the convoy or in one beside it. */
#include "ledger/days.h"
#include "ledger/work.h"
#include "record/sentences.h"

#include <stdlib.h>

enum { BESIDE = 3 }; /* sentences */

typedef struct TruckCount {
    uint64_t document; /* hash of its name */
    uint32_t sentence;
    int64_t trucks;
} TruckCount;

typedef struct TruckCounts {
    LedgerWork *work;
    TruckCount *items;
    uint32_t count, room;
} TruckCounts;

static void take_sentence(void *context, const SentenceRow *row) {
    TruckCounts *c = context;
    int64_t trucks = trucks_told(row->text);
    if (trucks < 0) return;
    TruckCount *items = work_grow(c->work, c->items, c->count, &c->room, sizeof *items);
    if (!items) return;
    c->items = items;
    items[c->count++] = (TruckCount){str_hash(row->document), row->number, trucks};
}

static int by_sentence(const void *a, const void *b) {
    const TruckCount *x = a, *y = b;
    if (x->document != y->document) return x->document < y->document ? -1 : 1;
    return (x->sentence > y->sentence) - (x->sentence < y->sentence);
}

static uint32_t distance(uint32_t a, uint32_t b) {
    return a < b ? b - a : a - b;
}

/* The count told nearest to the sentence in its report; -1: none. */
static int64_t nearest(const TruckCounts *c, uint64_t document, uint32_t sentence) {
    uint32_t low = 0, high = c->count, best = BESIDE + 1;
    int64_t trucks = -1;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (c->items[middle].document < document)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < c->count && c->items[low].document == document; low++)
        if (distance(c->items[low].sentence, sentence) < best) {
            best = distance(c->items[low].sentence, sentence);
            trucks = c->items[low].trucks;
        }
    return trucks;
}

static bool is_aid(const Telling *t) {
    return t->kind == BREACH_BLOCKED_AID ||
           (t->what >= LEDGER_AID_ASKED && t->what <= LEDGER_AID_BLOCKED);
}

parley_status trucks_read(LedgerWork *w, parley_error *err) {
    TruckCounts counts = {.work = w};
    char first[DAY_TEXT], last[DAY_TEXT];
    day_text(w->read, first);
    day_text(w->last + 1, last); /* dates may carry an hour */
    parley_status status =
        record_sentences(w->record, STR("truck OR trucks OR lorry OR lorries"), str_of(first),
                         str_of(last), take_sentence, &counts, err);
    if (status || w->failed) return status;
    if (counts.count) qsort(counts.items, counts.count, sizeof *counts.items, by_sentence);
    for (uint32_t i = 0; i < w->ledger->telling_count; i++) {
        Telling *t = &w->ledger->tellings[i];
        if (t->trucks < 0 && is_aid(t) && !t->part)
            t->trucks = nearest(&counts, str_hash(t->doc), t->sentence_number);
    }
    return status;
}
