/* Sets a parley_error from a format string. */
#ifndef BASE_ERROR_H
#define BASE_ERROR_H

#include "parley/status.h"

/* Writes the message (cut to fit) and returns status. err may be NULL. */
parley_status error_set(parley_error *err, parley_status status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Clears err (which may be NULL). Returns PARLEY_OK. */
parley_status error_clear(parley_error *err);

/* Out of memory, said the same way everywhere. Returns PARLEY_ERR_MEMORY. */
parley_status error_memory(parley_error *err);

#endif
