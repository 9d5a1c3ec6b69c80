/* Makes a document of one <Sentence> of PETRARCH's XML input. */
#ifndef TEXT_PETRARCH_XML_H
#define TEXT_PETRARCH_XML_H

#include "text/document.h"

/* Reads the element (UTF-8, from "<Sentence" to "</Sentence>") into doc, whose arena is set and
 * whose id holds the id to use where the element gives none: id, date (YYYYMMDD) and source are its
 * attributes, the text is in <Text>. The parse that may stand beside it is not needed. *warned is
 * set, with err, where a date that is none was left out. PARLEY_ERR_INPUT where it is no XML or has
 * no text; PARLEY_ERR_MEMORY. No entity is followed and nothing is fetched. */
parley_status petrarch_xml_read(Str element, Document *doc, bool *warned, parley_error *err);

#endif
