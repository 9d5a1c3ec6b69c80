/* The library's calls, the order that the pool keeps, dates. */
#include "engine/pipeline.h"
#include "engine/pool.h"
#include "parley/parley.h"
#include "text/calendar.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

/* ---- the pool ---- */

enum { JOB_COUNT = 2000 };

typedef struct Count {
    size_t next; /* the number that must come back next */
    int threads;
} Count;

typedef struct NumberJob {
    size_t number, square;
} NumberJob;

static void *thread_new(void *context) {
    ((Count *)context)->threads++;
    return malloc(1);
}

static void thread_free(void *context, void *thread) {
    ((Count *)context)->threads--;
    free(thread);
}

static void square(void *context, void *thread, void *job) {
    (void)context;
    (void)thread;
    NumberJob *n = job;
    struct timespec pause = {0, (long)(n->number * 7919 % 13) * 1000};
    nanosleep(&pause, NULL);
    n->square = n->number * n->number;
}

static void take_back(void *context, void *job) {
    Count *count = context;
    NumberJob *n = job;
    assert_int_equal(n->number, count->next);
    assert_int_equal(n->square, n->number * n->number);
    count->next++;
}

static void pool_keeps_order(void **state) {
    (void)state;
    static NumberJob jobs[JOB_COUNT];
    for (size_t threads = 1; threads <= 8; threads *= 2) {
        Count count = {0};
        PoolCalls calls = {&count, thread_new, thread_free, square, take_back};
        Pool *pool;
        parley_error err;
        assert_int_equal(pool_new(threads, &calls, &pool, &err), PARLEY_OK);
        assert_int_equal(count.threads, threads);
        for (size_t i = 0; i < JOB_COUNT; i++) {
            jobs[i] = (NumberJob){.number = i};
            pool_submit(pool, &jobs[i]);
        }
        pool_finish(pool);
        assert_int_equal(count.next, JOB_COUNT);
        pool_free(pool);
        assert_int_equal(count.threads, 0);
    }
}

static void *no_thread(void *context) {
    (void)context;
    return NULL;
}

static void pool_tells_of_no_memory(void **state) {
    (void)state;
    PoolCalls calls = {NULL, no_thread, thread_free, square, take_back};
    Pool *pool;
    parley_error err;
    assert_int_equal(pool_new(3, &calls, &pool, &err), PARLEY_ERR_MEMORY);
    assert_null(pool);
}

static void dates_are_checked(void **state) {
    (void)state;
    static const char *const good[] = {"2016-09-05", "2016-02-29", "2000-02-29", "1999-12-31"};
    static const char *const bad[] = {"",           "2016-9-5",   "2016-13-01", "2016-00-10",
                                      "2015-02-29", "1900-02-29", "2016-04-31", "2016-09-05T",
                                      "2016/09/05", "0000-01-01", "20l6-01-01"};
    for (size_t i = 0; i < sizeof good / sizeof *good; i++)
        assert_true(calendar_is_date(str_of(good[i])));
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_false(calendar_is_date(str_of(bad[i])));
}

/* ---- the library ---- */

typedef struct Library {
    parley_model *model;
    parley_lexicon *lexicon;
    parley_places *places;
    parley_coder *coder;
} Library;

static void set_path(char path[4096], const char *folder, const char *name) {
    snprintf(path, 4096, "%s/%s", folder, name);
}

static int open_library(void **state) {
    static Library library;
    const char *data = getenv("PARLEY_DATA"), *source = getenv("PARLEY_SOURCE_DIR");
    char model[4096], lexicon[4096], places[4096], neighbours[4096];
    parley_error err = {PARLEY_OK, ""};
    *state = &library;
    if (!data || !source) return 0;
    set_path(model, source, "models/en.parley");
    set_path(lexicon, data, "lexicon.plx");
    set_path(places, data, "places.plg");
    set_path(neighbours, source, "models/neighbours.tsv");
    if (parley_model_open(model, &library.model, &err) == PARLEY_OK &&
        parley_model_add_neighbours(library.model, neighbours, &err) == PARLEY_OK &&
        parley_lexicon_open(lexicon, &library.lexicon, &err) == PARLEY_OK &&
        parley_places_open(places, &library.places, &err) == PARLEY_OK &&
        parley_coder_new(library.model, library.lexicon, library.places, &library.coder, &err) ==
            PARLEY_OK)
        return 0;
    fprintf(stderr, "%s\n", err.message);
    return -1;
}

static int close_library(void **state) {
    Library *library = *state;
    parley_coder_free(library->coder);
    parley_places_close(library->places);
    parley_lexicon_close(library->lexicon);
    parley_model_close(library->model);
    return 0;
}

static const char report_text[] = "Ukraine accused Russia on Monday of sending tanks to Kharkiv.";

static void a_report_is_coded(void **state) {
    Library *library = *state;
    if (!library->coder) skip();
    parley_report report = {
        .text = report_text, .text_length = strlen(report_text), .id = "r1", .date = "2016-09-05"};
    parley_result *result;
    parley_error err;
    if (parley_code(library->coder, &report, &result, &err) != PARLEY_OK)
        fail_msg("%s", err.message);
    assert_true(parley_result_event_count(result) >= 1);
    const char *event, *again;
    assert_int_equal(parley_result_event(result, 0, &event, &err), PARLEY_OK);
    assert_non_null(strstr(event, "\"event\": \"ACCUSE\""));
    assert_non_null(strstr(event, "\"doc\": \"r1\""));
    assert_non_null(strstr(event, "\"report_date\": \"2016-09-05\""));
    assert_int_equal(parley_result_event(result, 0, &again, &err), PARLEY_OK);
    assert_string_equal(event, again);
    size_t none = parley_result_event_count(result);
    assert_int_equal(parley_result_event(result, none, &event, &err), PARLEY_ERR_USAGE);
    assert_null(event);
    assert_true(parley_result_place_count(result) >= 1);
    parley_result_free(result);
}

static void guided_coding_gives_one_event(void **state) {
    Library *library = *state;
    if (!library->coder) skip();
    parley_span spans[] = {{PARLEY_SOURCE, 0, 7}, {PARLEY_TARGET, 16, 22}};
    parley_report report = {
        .text = report_text, .text_length = strlen(report_text), .spans = spans, .span_count = 2};
    parley_result *result;
    parley_error err;
    assert_int_equal(parley_code(library->coder, &report, &result, &err), PARLEY_OK);
    assert_int_equal(parley_result_event_count(result), 1);
    const char *event;
    assert_int_equal(parley_result_event(result, 0, &event, &err), PARLEY_OK);
    assert_non_null(strstr(event, "\"guided\": true"));
    parley_result_free(result);
}

static void bad_reports_are_refused(void **state) {
    Library *library = *state;
    if (!library->coder) skip();
    parley_span outside = {PARLEY_SOURCE, 10, 9999};
    const parley_report bad[] = {
        {.text = "a\xFF", .text_length = 2},
        {.text = report_text, .text_length = strlen(report_text), .date = "2016-02-30"},
        {.text = report_text,
         .text_length = strlen(report_text),
         .spans = &outside,
         .span_count = 1},
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        parley_result *result;
        parley_error err;
        assert_int_equal(parley_code(library->coder, &bad[i], &result, &err), PARLEY_ERR_INPUT);
        assert_null(result);
        assert_true(err.message[0] != '\0');
    }
}

static void files_that_are_not_there(void **state) {
    Library *library = *state;
    parley_model *model;
    parley_lexicon *lexicon;
    parley_places *places;
    parley_error err;
    assert_int_equal(parley_model_open("/nowhere", &model, &err), PARLEY_ERR_IO);
    assert_null(model);
    assert_int_equal(parley_lexicon_open("/nowhere", &lexicon, &err), PARLEY_ERR_IO);
    assert_null(lexicon);
    if (library->model) /* they were added before */
        assert_int_equal(parley_model_add_neighbours(library->model, "/nowhere", &err),
                         PARLEY_ERR_USAGE);
    assert_int_equal(parley_places_open("/nowhere", &places, &err), PARLEY_ERR_IO);
    assert_null(places);
    parley_result_free(NULL);
    parley_coder_free(NULL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pool_keeps_order),
        cmocka_unit_test(pool_tells_of_no_memory),
        cmocka_unit_test(dates_are_checked),
        cmocka_unit_test(a_report_is_coded),
        cmocka_unit_test(guided_coding_gives_one_event),
        cmocka_unit_test(bad_reports_are_refused),
        cmocka_unit_test(files_that_are_not_there),
    };
    return cmocka_run_group_tests(tests, open_library, close_library);
}
