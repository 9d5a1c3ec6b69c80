/* The code books: PLOVER's types, modes, contexts and sectors, CAMEO's codes with Goldstein's
 * scores. What lexicon.h gives of them to all, and here what only the compiler asks. */
#ifndef LEXICON_ONTOLOGY_H
#define LEXICON_ONTOLOGY_H

#include "lexicon/lexicon.h"

/* Whether CAMEO lists the code ("112", "1121", "19"). */
bool cameo_listed(Str code);
/* "RETREAT release" for 0841, by the conversion table; NULL for codes without a type (01). */
const char *cameo_event(Str cameo);
/* Whether PLOVER gives the type this mode ("ACCUSE": "disapprove"). */
bool mode_listed(EventType type, Str mode);
/* The type's modes, separated by ", ", for messages; "none" where it has none. */
const char *modes_of(EventType type);
bool context_listed(Str context);
bool sector_listed(Str sector);
extern const char SECTOR_LIST[]; /* for messages */
HarmKind harm_kind_of(Str name); /* HARM_NONE when unknown */

#endif
