#include "record/connection.h"

#include "record/store.h"

#include <stdio.h>
#include <time.h>

void records_many_threads(void) {
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

static double seconds_now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

bool record_is_out_of_time(const Record *record) {
    return record->deadline > 0 && seconds_now() > record->deadline;
}

static int is_late(void *record) {
    return record_is_out_of_time(record);
}

enum { STEPS_BETWEEN_LOOKS = 100000 };

void record_give_up_after(Record *record, double seconds) {
    record->deadline = seconds_now() + seconds;
    sqlite3_progress_handler(record->db.handle, STEPS_BETWEEN_LOOKS, is_late, record);
}

void record_keep_open(Record *record, int mebibytes, double seconds) {
    char pragma[64];
    snprintf(pragma, sizeof pragma, "PRAGMA cache_size = -%d", mebibytes * 1024);
    db_run(&record->db, pragma, NULL);
    record->seconds_most = seconds;
    sqlite3_progress_handler(record->db.handle, STEPS_BETWEEN_LOOKS, is_late, record);
}

parley_status record_snapshot_begin(Record *record, parley_error *err) {
    record->deadline = record->seconds_most > 0 ? seconds_now() + record->seconds_most : 0;
    return db_run(&record->db, "BEGIN", err);
}

void record_snapshot_end(Record *record) {
    record->deadline = 0;
    db_run(&record->db, "ROLLBACK", NULL);
}

bool record_was_moved(const Record *record) {
    int moved = 0;
    sqlite3_file_control(record->db.handle, NULL, SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved;
}

void record_wait_at_most(Record *record, int milliseconds) {
    sqlite3_busy_timeout(record->db.handle, milliseconds);
}

bool record_is_busy(const Record *record) {
    int code = sqlite3_errcode(record->db.handle) & 0xff;
    return code == SQLITE_BUSY || code == SQLITE_LOCKED;
}
