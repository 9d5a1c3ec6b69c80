/* Finds stray markup in what should be plain text: tags that HTML knows, comments, and the same
 * with their angle brackets escaped ("&lt;p&gt;"). "a < b" is none. */
#ifndef TEXT_MARKUP_H
#define TEXT_MARKUP_H

#include "base/str.h"

typedef enum MarkupKind { MARKUP_INLINE, MARKUP_LINE, MARKUP_BLOCK } MarkupKind;

/* Ends that were looked for and are not there, so that no search is made twice. */
typedef struct MarkupState {
    bool no_comment_end, no_script_end, no_style_end;
} MarkupState;

/* The bytes that the tag, comment or script at byte `at` ('<' or '&') takes, 0 where there is
 * none; sets kind: what the tag does to the text around it. */
size_t markup_read(Str s, size_t at, MarkupState *state, MarkupKind *kind);

#endif
