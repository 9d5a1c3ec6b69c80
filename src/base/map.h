/* A file mapped into memory, read-only: how compiled data is opened. */
#ifndef BASE_MAP_H
#define BASE_MAP_H

#include "base/error.h"
#include "base/str.h"

/* Maps the whole file. PARLEY_ERR_IO with the path and the reason, also for an empty file; then
 * *out is empty. The file must stay as it is until file_unmap. */
parley_status file_map(const char *path, Str *out, parley_error *err);
void file_unmap(Str bytes); /* an empty Str is allowed */

#endif
