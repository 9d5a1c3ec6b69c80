/* Which events a filter lets through, by the indexes that lead to them soonest. */
#ifndef RECORD_WHICH_H
#define RECORD_WHICH_H

#include "record/database.h"
#include "record/events.h"

/* A statement that gives the row and the day of each, in the order of days and rows; with
 * by_happening, happening by happening. NULL on failure, with err set; given back with db_give. */
sqlite3_stmt *which_events(const Database *db, const EventFilter *filter, parley_error *err);

/* The same without the indexes of events, for a record that is damaged: the rows from ?1 to ?2, in
 * their order, that come after the row ?4 of the day ?3. */
sqlite3_stmt *which_events_in(const Database *db, const EventFilter *filter, parley_error *err);

#endif
