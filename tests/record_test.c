/* A record that is kept open: readings that take too long are given up. */
#include "record/connection.h"
#include "record/events.h"
#include "record/store.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

/* An empty record; the path ends in XXXXXX, which is filled in. */
static Record *new_record(char *path) {
    parley_error err;
    Record *record;
    int file = mkstemp(path);
    assert_true(file >= 0);
    close(file);
    assert_int_equal(record_open(path, RECORD_WRITE, &record, &err), PARLEY_OK);
    return record;
}

static void a_reading_that_takes_too_long_is_given_up(void **state) {
    static const char endless[] = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                                  " SELECT count(*) FROM n";
    char path[] = "/tmp/parley-record-XXXXXX";
    parley_error err;
    Record *record;
    (void)state;
    record = new_record(path);
    record_keep_open(record, 1, 0.05);
    assert_int_equal(record_snapshot_begin(record, &err), PARLEY_OK);
    assert_false(record_is_out_of_time(record));
    assert_int_equal(db_run(&record->db, endless, &err), PARLEY_ERR_LIMIT);
    assert_true(record_is_out_of_time(record));
    record_snapshot_end(record);
    assert_false(record_is_out_of_time(record));
    assert_int_equal(db_run(&record->db, "SELECT 1", &err), PARLEY_OK);
    record_close(record);
    unlink(path);
}

/* Six hundred events over forty days, some without one; every fifth of a third actor as well. */
static const char many_events[] =
    "PRAGMA foreign_keys = OFF;"
    "INSERT INTO document (id, name, text_hash, coder, added, first_sentence, last_sentence)"
    " VALUES (1, 'd', 0, 'c', 'n', 1, 1);"
    "INSERT INTO sentence (id, document, start, text) VALUES (1, 1, 0, 'They attacked the town.'),"
    " (2, 1, 24, 'Troops attacked.'), (3, 1, 41, 'They fled.');"
    "INSERT INTO sentence_text (rowid, text) SELECT id, text FROM sentence;"
    "INSERT INTO actor (id, code, country, sector, name) VALUES (1, 'SYRGOV', 'SYR', 'GOV', ''),"
    " (2, 'SYRREB', 'SYR', 'REB', ''), (3, 'TUR', 'TUR', '', '');"
    "INSERT INTO place (id, name, country, geonameid) VALUES (1, 'Aleppo', 'SYR', 1),"
    " (2, 'Homs', 'SYR', 2), (3, 'Ankara', 'TUR', 3);"
    "INSERT INTO act (id, type, status, rule) VALUES (1, 'ASSAULT', 'actual', 'r'),"
    " (2, 'ASSAULT', 'claimed', 'r'), (3, 'CONSULT', 'actual', 'r');"
    "INSERT INTO event (id, key, document, sentence, day, act, place, confidence, guided, rejected)"
    " WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600)"
    " SELECT i, i, 1, CASE WHEN i % 90 THEN i / 7 % 2 + 1 ELSE 3 END, CASE WHEN i % 11 THEN "
    "date('2016-01-01', '+' || (i * 7919 % 40) || ' "
    "days')"
    " END, i % 3 + 1, nullif(i % 4, 0), 0.5, 0, i % 13 = 0 FROM n;"
    "INSERT INTO party (event, role, number, actor, day) SELECT id, 0, 0, id % 2 + 1,"
    " CAST(strftime('%s', day) AS INTEGER) / 86400 FROM event;"
    "INSERT INTO party (event, role, number, actor, day) SELECT id, 1, 0, 3,"
    " CAST(strftime('%s', day) AS INTEGER) / 86400 FROM event WHERE id % 5 = 0;"
    "INSERT INTO party (event, role, number, actor, day) SELECT id, 1, 1, id % 2 + 1,"
    " CAST(strftime('%s', day) AS INTEGER) / 86400 FROM event WHERE id % 5 = 0";

typedef struct Rows {
    int64_t rows[700];
    int count;
    char day[16];
} Rows;

static bool take_row(void *context, const EventRow *event) {
    Rows *r = context;
    r->rows[r->count++] = event->row;
    snprintf(r->day, sizeof r->day, "%.*s", STR_ARG(event->day));
    return true;
}

/* Page by page the same events come, in the same order, as in one go. */
static void check_pages(Record *record, EventFilter filter) {
    Rows all = {.count = 0}, paged = {.count = 0};
    parley_error err;
    assert_int_equal(record_events(record, &filter, take_row, &all, &err), PARLEY_OK);
    filter.most = 7;
    for (int before = -1; before != paged.count;) {
        char day[16];
        memcpy(day, paged.day, sizeof day);
        if (paged.count) filter.after = paged.rows[paged.count - 1];
        filter.after_day = str_of(day);
        before = paged.count;
        assert_int_equal(record_events(record, &filter, take_row, &paged, &err), PARLEY_OK);
    }
    assert_int_equal(paged.count, all.count);
    assert_memory_equal(paged.rows, all.rows, (size_t)all.count * sizeof *all.rows);
}

static void pages_are_what_all_at_once_is(void **state) {
    static const char *const codes[] = {"", "SYR", "SYRREB", "TUR"};
    static const char *const places[] = {"", "aleppo", "SYR", "TUR", "Nowhere"};
    static const char *const words[] = {"", "attacked", "troops", "fled OR nothing"};
    static const char *const days[][2] = {
        {"", ""}, {"2016-01-09", ""}, {"", "2016-01-20"}, {"2016-01-09", "2016-01-20"}};
    char path[] = "/tmp/parley-record-XXXXXX";
    parley_error err;
    Record *record;
    (void)state;
    record = new_record(path);
    assert_int_equal(db_run(&record->db, many_events, &err), PARLEY_OK);
    for (int i = 0; i < 4 * 4 * 5 * 4 * 12 * 4; i++) {
        if (i >= 3840 && i % 5) continue; /* words with a fifth of the others */
        EventFilter f = {.actor = str_of(codes[i % 4]),
                         .target = str_of(codes[i / 4 % 4]),
                         .place = str_of(places[i / 16 % 5]),
                         .first_day = str_of(days[i / 80 % 4][0]),
                         .last_day = str_of(days[i / 80 % 4][1]),
                         .type = i / 320 % 3 == 1 ? EVENT_ASSAULT : EVENT_NONE,
                         .status = i / 320 % 3 == 2 ? STATUS_CLAIMED : STATUS_UNSET,
                         .with_rejected = i / 960 % 2};
        f.text = str_of(words[i / 3840]);
        if (i / 1920 % 2) f.source = STR("SYRGOV");
        check_pages(record, f);
    }
    record_close(record);
    unlink(path);
}

static int count_events(Record *record, const char *words) {
    EventFilter filter = {.text = str_of(words), .most = 700, .first_day = STR("2016-01-01")};
    Rows found = {.count = 0};
    parley_error err;
    assert_int_equal(record_events(record, &filter, take_row, &found, &err), PARLEY_OK);
    return found.count;
}

/* Words that were asked for before are looked for again once another has added to the record. */
static void words_are_those_of_the_record_now(void **state) {
    char path[] = "/tmp/parley-record-XXXXXX";
    parley_error err;
    Record *reader, *writer;
    EventFilter wrong = {.text = STR("AND AND"), .most = 5};
    Rows none = {.count = 0};
    (void)state;
    writer = new_record(path);
    assert_int_equal(db_run(&writer->db, many_events, &err), PARLEY_OK);
    assert_int_equal(record_open(path, RECORD_READ, &reader, &err), PARLEY_OK);
    int before = count_events(reader, "attacked");
    assert_int_equal(count_events(reader, "attacked"), before);
    assert_int_equal(
        db_run(&writer->db,
               "INSERT INTO event (id, key, document, sentence, day, act, confidence,"
               " guided, rejected) VALUES (601, 601, 1, 1, '2016-01-03', 1, 0.5, 0, 0)",
               &err),
        PARLEY_OK);
    assert_int_equal(count_events(reader, "attacked"), before + 1);
    assert_int_equal(record_events(reader, &wrong, take_row, &none, &err), PARLEY_ERR_USAGE);
    record_close(reader);
    record_close(writer);
    unlink(path);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pages_are_what_all_at_once_is),
        cmocka_unit_test(words_are_those_of_the_record_now),
        cmocka_unit_test(a_reading_that_takes_too_long_is_given_up),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
