/* A record that is kept open: readings that take too long are given up. */
#include "record/connection.h"
#include "record/store.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <unistd.h>
#include <cmocka.h>

static void a_reading_that_takes_too_long_is_given_up(void **state) {
    static const char endless[] = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                                  " SELECT count(*) FROM n";
    char path[] = "/tmp/parley-record-XXXXXX";
    parley_error err;
    Record *record;
    (void)state;
    int file = mkstemp(path);
    assert_true(file >= 0);
    close(file);
    assert_int_equal(record_open(path, RECORD_WRITE, &record, &err), PARLEY_OK);
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

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_reading_that_takes_too_long_is_given_up),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
