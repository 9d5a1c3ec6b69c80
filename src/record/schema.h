/* The tables of a record, and how an older record becomes one of today. docs/record.md tells users
 * what the tables hold. */
#ifndef RECORD_SCHEMA_H
#define RECORD_SCHEMA_H

#include "record/database.h"

enum { RECORD_APPLICATION = 0x7061726c }; /* "parl", SQLite's application_id */

/* Brings the file to this version's schema, in one transaction; a new file gets it whole.
 * PARLEY_ERR_FORMAT for a record of a newer parley or a database that is no record. */
parley_status schema_update(const Database *db, parley_error *err);

/* Only checks that the file is a record of this version or one that it can read. */
parley_status schema_check(const Database *db, parley_error *err);

#endif
