/* Asks a record for pages of 20 events, as a server does, on one thread, and writes how many pages
 * a second it gave, with the JSON of each: bench/record.py runs it.
 *
 *     build/tests/queries RECORD [SECONDS] */
#include "lexicon/ontology.h"
#include "record/connection.h"
#include "record/events.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { A_PAGE = 20, PAGES_MAX = 5, SLOWEST_OF = 1 << 20 };

typedef struct Asking {
    StrBuf out;
    uint64_t events;
    char day[16];
    int64_t row;
    uint32_t got;
} Asking;

static bool take(void *context, const EventRow *event) {
    Asking *a = context;
    strbuf_char(&a->out, '{');
    put_row_fields(&a->out, event);
    strbuf_char(&a->out, '}');
    snprintf(a->day, sizeof a->day, "%.*s", STR_ARG(event->day));
    a->row = event->row;
    a->got++;
    return true;
}

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t); /* others may want the machine too */
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

/* What analysts ask for: somebody, one to another, a kind of act, a place, days, and mixtures. */
static EventFilter filter_of(uint32_t number, char days[2][16]) {
    static const char *const actors[] = {"RUS", "USA", "SYRGOV", "SYRREB",
                                         "ISI", "TUR", "UKR",    "NGA"};
    static const char *const places[] = {"SYR", "Kyiv", "Nigeria", "Baghdad", "Gaza", "YEM"};
    uint32_t day = number * 7919 % 700;
    EventFilter f = {.most = A_PAGE};
    snprintf(days[0], 16, "%u-%02u-%02u", 2015 + day / 360, day % 360 / 30 + 1, day % 28 + 1);
    snprintf(days[1], 16, "%u-%02u-%02u", 2015 + day / 360, day % 360 / 30 + 1, 28u);
    if (number % 2) f.actor = str_of(actors[number / 2 % 8]);
    if (number % 5 == 1) f.type = (EventType)(1 + number / 5 % (EVENT_TYPE_COUNT - 1));
    if (number % 7 == 2) f.place = str_of(places[number / 7 % 6]);
    if (number % 3) f.first_day = str_of(days[0]);
    if (number % 3 == 2) f.last_day = str_of(days[1]);
    return f;
}

static int by_time(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* A first page and those that follow it. False after a failure. */
static bool ask(Record *record, uint32_t number, Asking *a, double *times, uint32_t *count) {
    char days[2][16];
    EventFilter f = filter_of(number, days);
    parley_error err;
    for (int page = 0; page < PAGES_MAX; page++) {
        double begun = now();
        char day[16];
        memcpy(day, a->day, sizeof day);
        if (page) f.after = a->row;
        f.after_day = str_of(page ? day : "");
        a->got = 0;
        strbuf_clear(&a->out);
        bool failed = record_snapshot_begin(record, &err) != PARLEY_OK ||
                      record_events(record, &f, take, a, &err) != PARLEY_OK;
        if (failed) fprintf(stderr, "%s\n", err.message);
        if (failed) return false;
        record_snapshot_end(record);
        times[(*count)++ % SLOWEST_OF] = now() - begun;
        a->events += a->got;
        if (a->got < A_PAGE) break;
    }
    return true;
}

int main(int argc, char **argv) {
    parley_error err;
    Record *record;
    Asking a = {.events = 0};
    double *times = calloc(SLOWEST_OF, sizeof *times);
    if (argc < 2 || !times || record_open(argv[1], RECORD_READ, &record, &err)) {
        fprintf(stderr, argc < 2 ? "queries RECORD [SECONDS]\n" : "cannot open the record\n");
        free(times);
        return 1;
    }
    record_keep_open(record, 256, 60);
    uint32_t count = 0, number = 0;
    for (uint32_t warm = 0; warm < 2000 && ask(record, warm, &a, times, &count);) warm++;
    count = 0;
    a.events = 0;
    double begun = now(), most = argc > 2 ? atof(argv[2]) : 5, taken = 0;
    while ((taken = now() - begun) < most && ask(record, number++, &a, times, &count))
        ;
    uint32_t kept = count < SLOWEST_OF ? count : SLOWEST_OF;
    qsort(times, kept, sizeof *times, by_time);
    printf("%.0f pages a second, %.1f events each; half within %.3f ms, 99 in 100 within %.3f ms\n",
           count / taken, (double)a.events / count, times[kept / 2] * 1e3,
           times[(uint64_t)kept * 99 / 100] * 1e3);
    record_close(record);
    strbuf_free(&a.out);
    free(times);
    return 0;
}
