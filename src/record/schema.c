#include "record/schema.h"

#include <stdio.h>

/* Each brings a record from the version that is its index to the next. A migration that has landed
 * is never changed. Places in text count code points of the report as it was given; a party's or
 * speaker's own text stands beside them only where it is not just that stretch (repaired text).
 *
 * A report's text is kept once, in its sentences and what stands between them: rows of a sentence
 * fill a page, rows of a whole report leave a fifth of it empty; and an event is shown without
 * reading all of its report. */
static const char *const migrations[] = {
    "CREATE TABLE document ("
    "  id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, date TEXT, publisher TEXT,"
    "  copy_of INTEGER REFERENCES document, copy_kind TEXT, copy_share REAL,"
    "  first_sentence INTEGER, last_sentence INTEGER, text_hash INTEGER NOT NULL,"
    "  words_hash INTEGER, coder TEXT NOT NULL, added TEXT NOT NULL, title TEXT, url TEXT,"
    "  extra TEXT, lead TEXT);"
    "CREATE INDEX document_date ON document (date, publisher, copy_of);"
    "CREATE INDEX document_copy ON document (copy_of) WHERE copy_of IS NOT NULL;"
    "CREATE INDEX document_words ON document (words_hash) WHERE copy_of IS NULL;"
    "CREATE TABLE shingle (bucket INTEGER PRIMARY KEY, reports BLOB NOT NULL);"
    "CREATE TABLE sentence ("
    "  id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,"
    "  start INTEGER NOT NULL, text TEXT NOT NULL, after TEXT);"
    "CREATE VIEW document_text AS SELECT d.id AS id, coalesce(d.lead, '') || coalesce("
    "  (SELECT group_concat(s.text || coalesce(s.after, ' '), '') FROM sentence s"
    "   WHERE s.id BETWEEN d.first_sentence AND d.last_sentence), '') AS text FROM document d;"
    "CREATE VIRTUAL TABLE sentence_text USING fts5 (text, content='sentence',"
    "  content_rowid='id', tokenize='unicode61 remove_diacritics 2', columnsize=0);"
    "CREATE TABLE place ("
    "  id INTEGER PRIMARY KEY, name TEXT NOT NULL, country TEXT NOT NULL, kind TEXT, lat REAL, lon "
    "REAL,"
    "  geonameid INTEGER NOT NULL, UNIQUE (name, country, geonameid));"
    "CREATE TABLE actor ("
    "  id INTEGER PRIMARY KEY, code TEXT NOT NULL, country TEXT NOT NULL, sector TEXT NOT NULL,"
    "  name TEXT NOT NULL, UNIQUE (code, country, sector, name));"
    "CREATE TABLE act ("
    "  id INTEGER PRIMARY KEY, type TEXT NOT NULL, mode TEXT, contexts TEXT, cameo TEXT,"
    "  quad INTEGER, goldstein REAL, status TEXT NOT NULL, rule TEXT NOT NULL);"
    "CREATE INDEX act_rule ON act (rule, status, type, cameo);"
    "CREATE TABLE event ("
    "  id INTEGER PRIMARY KEY, key INTEGER NOT NULL UNIQUE,"
    "  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,"
    "  sentence INTEGER NOT NULL REFERENCES sentence, day TEXT, date TEXT, date_precision TEXT,"
    "  date_start INTEGER, date_stop INTEGER,"
    "  act INTEGER NOT NULL REFERENCES act, trigger_start INTEGER, trigger_stop INTEGER,"
    "  place INTEGER REFERENCES place, place_start INTEGER, place_stop INTEGER,"
    "  confidence REAL NOT NULL, guided INTEGER NOT NULL,"
    "  rejected INTEGER NOT NULL DEFAULT 0);"
    "CREATE INDEX event_day ON event (day, id, act);"
    "CREATE INDEX event_open ON event (date) WHERE date_precision IN ('week', 'month', 'year');"
    "CREATE INDEX event_sentence ON event (sentence);"
    "CREATE INDEX event_place ON event (place, day) WHERE place IS NOT NULL;"
    "CREATE INDEX event_rejected ON event (rejected) WHERE rejected = 1;"
    "CREATE TABLE party ("
    "  event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE, role INTEGER NOT NULL,"
    "  number INTEGER NOT NULL, actor INTEGER NOT NULL REFERENCES actor, day INTEGER,"
    "  named_by INTEGER, start INTEGER, stop INTEGER, text TEXT,"
    "  PRIMARY KEY (event, role, number)) WITHOUT ROWID;"
    "CREATE INDEX party_actor ON party (actor, day, event);"
    "CREATE TABLE speaker ("
    "  event INTEGER PRIMARY KEY REFERENCES event ON DELETE CASCADE, start INTEGER, stop INTEGER,"
    "  text TEXT, code TEXT, anonymous INTEGER NOT NULL, via TEXT, kind INTEGER NOT NULL);"
    "CREATE TABLE harm ("
    "  event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE, kind TEXT NOT NULL,"
    "  least INTEGER NOT NULL, most INTEGER, who TEXT, PRIMARY KEY (event, kind)) WITHOUT ROWID;"
    "CREATE TABLE quote ("
    "  id INTEGER PRIMARY KEY, sentence INTEGER NOT NULL REFERENCES sentence ON DELETE CASCADE,"
    "  speaker_start INTEGER, speaker_stop INTEGER,"
    "  code TEXT, anonymous INTEGER NOT NULL, cue_start INTEGER, cue_stop INTEGER,"
    "  content_start INTEGER NOT NULL, content_stop INTEGER NOT NULL, kind INTEGER NOT NULL);"
    "CREATE INDEX quote_sentence ON quote (sentence);"
    "CREATE INDEX quote_code ON quote (code) WHERE code IS NOT NULL;"
    "CREATE TABLE edit ("
    "  id INTEGER PRIMARY KEY, event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,"
    "  field TEXT NOT NULL, before TEXT, after TEXT, why TEXT, who TEXT NOT NULL, at TEXT NOT "
    "NULL);"
    "CREATE INDEX edit_event ON edit (event);"
    "CREATE TABLE happening ("
    "  id INTEGER PRIMARY KEY, first_day INTEGER, last_day INTEGER,"
    "  place INTEGER REFERENCES place);"
    "CREATE INDEX happening_day ON happening (first_day);"
    "CREATE TABLE telling ("
    "  event INTEGER PRIMARY KEY REFERENCES event ON DELETE CASCADE,"
    "  happening INTEGER NOT NULL REFERENCES happening ON DELETE CASCADE, why TEXT NOT NULL);"
    "CREATE INDEX telling_happening ON telling (happening);"
    "CREATE TABLE apart ("
    "  a INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,"
    "  b INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,"
    "  who TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (a, b)) WITHOUT ROWID;"
    "CREATE TABLE progress (what TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;",
};
enum { SCHEMA_VERSION = sizeof migrations / sizeof *migrations };

static parley_status read_number(const Database *db, const char *sql, int64_t *out,
                                 parley_error *err) {
    bool row = false;
    sqlite3_stmt *statement = db_prepare(db, sql, err);
    if (!statement) return db_failed(db, err);
    parley_status status = db_next(db, statement, &row, err);
    *out = row ? column_int(statement, 0) : 0;
    sqlite3_finalize(statement);
    return status;
}

/* The schema's version in the file; 0 for a new, empty one. */
static parley_status version_of(const Database *db, int64_t *version, parley_error *err) {
    int64_t application = 0, tables = 0;
    parley_status status = read_number(db, "PRAGMA application_id", &application, err);
    if (!status) status = read_number(db, "PRAGMA user_version", version, err);
    if (!status) status = read_number(db, "SELECT count(*) FROM sqlite_schema", &tables, err);
    if (status) return status;
    if (application != RECORD_APPLICATION && (application || tables || *version))
        return error_set(err, PARLEY_ERR_FORMAT, "%s: a database, but not a record of parley",
                         db->path);
    if (*version > SCHEMA_VERSION)
        return error_set(err, PARLEY_ERR_FORMAT,
                         "%s: made by a newer parley (record version %d; this one knows %d)",
                         db->path, (int)*version, SCHEMA_VERSION);
    return PARLEY_OK;
}

parley_status schema_check(const Database *db, parley_error *err) {
    int64_t version = 0;
    parley_status status = version_of(db, &version, err);
    if (status) return status;
    if (version == SCHEMA_VERSION) return PARLEY_OK;
    return error_set(err, PARLEY_ERR_FORMAT,
                     version ? "%s: a record of an older parley; any command that writes to it, "
                               "such as ingest, brings it up to date"
                             : "%s: an empty file, not a record yet; parley ingest fills it",
                     db->path);
}

static parley_status apply(const Database *db, int64_t version, parley_error *err) {
    char pragma[96];
    parley_status status = PARLEY_OK;
    for (int64_t i = version; i < SCHEMA_VERSION && !status; i++)
        status = db_run(db, migrations[i], err);
    snprintf(pragma, sizeof pragma, "PRAGMA application_id = %d; PRAGMA user_version = %d",
             RECORD_APPLICATION, SCHEMA_VERSION);
    return status ? status : db_run(db, pragma, err);
}

parley_status schema_update(const Database *db, parley_error *err) {
    int64_t version = 0;
    parley_status status = version_of(db, &version, err);
    if (status || version == SCHEMA_VERSION) return status;
    status = db_run(db, "BEGIN IMMEDIATE", err);
    if (status) return status;
    status = version_of(db, &version, err); /* another may have been quicker */
    if (!status) status = apply(db, version, err);
    if (!status) return db_run(db, "COMMIT", err);
    db_run(db, "ROLLBACK", NULL);
    return status;
}
