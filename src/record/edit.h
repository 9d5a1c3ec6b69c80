/* An analyst's word over the machine's: corrected fields and rejected events. The machine's version
 * is never lost: each change keeps what stood there before, who changed it, when and why. */
#ifndef RECORD_EDIT_H
#define RECORD_EDIT_H

#include "record/record.h"

typedef struct EditWanted {
    uint64_t key; /* the event's id */
    Str field;    /* see EDIT_FIELDS */
    Str value;    /* empty: not known, where the field may be that */
    Str who, why; /* why may be empty */
} EditWanted;

/* The fields that can be set, for messages. */
extern const char EDIT_FIELDS[];

/* Sets one field. source and target take codes joined by commas; event a type (its CAMEO root, quad
 * class and score follow); killed, injured, displaced, abducted, arrested a number or a range
 * ("12", "10-15", "20+"); date YYYY-MM-DD. PARLEY_ERR_USAGE for a field or value that is none,
 * PARLEY_ERR_INPUT where there is no such event; else as for record_open. */
parley_status record_edit(Record *record, const EditWanted *edit, parley_error *err);

/* Several fields, in their order: all of them are set, or none. Statuses as above. */
parley_status record_edit_all(Record *record, const EditWanted *edits, uint32_t count,
                              parley_error *err);

/* Marks an event as wrong (or, with rejected false, as right again). It stays in the record, and is
 * shown and counted only where rejected ones are asked for. Statuses as above. */
parley_status record_reject(Record *record, uint64_t key, bool rejected, Str who, Str why,
                            parley_error *err);

/* Whether `id` is an event's id (16 hex digits). */
bool event_key_of(Str id, uint64_t *key);

#endif
