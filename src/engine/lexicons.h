/* A lexicon from wherever it is: compiled, or text that is compiled on the spot. */
#ifndef ENGINE_LEXICONS_H
#define ENGINE_LEXICONS_H

#include "lexicon/compile.h"

/* Reads and compiles text files and folders. PARLEY_ERR_INPUT with the first fault in err if there
 * are any. On success the caller frees *out with lexicon_close. */
parley_status lexicon_from_text(const char *const *paths, size_t path_count, Lexicon **out,
                                parley_error *err);

/* Compiles what has been read already. Statuses and ownership as above. */
parley_status lexicon_from_source(const LexiconSource *source, Lexicon **out, parley_error *err);

#endif
