#include "record/connection.h"

#include "record/store.h"

parley_status record_snapshot_begin(Record *record, parley_error *err) {
    return db_run(&record->db, "BEGIN", err);
}

void record_snapshot_end(Record *record) {
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
