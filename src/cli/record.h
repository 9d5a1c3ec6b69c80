/* What the commands over a record share. */
#ifndef CLI_RECORD_H
#define CLI_RECORD_H

#include "cli/cli.h"
#include "record/edit.h"
#include "record/events.h"

/* --db, or parley.db. */
const char *record_path(const Options *options);

/* Opens the record that the options name; complains and returns an exit status if it cannot be. */
int record_of(const Options *options, RecordMode mode, Record **out);

/* The filter that the options ask for; its texts are the options'. */
EventFilter filter_of(const Options *options);

/* Who makes a change: --by, or the login name. */
Str editor_of(const Options *options);

#endif
