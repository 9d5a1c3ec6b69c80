/* The formats in which happenings go out. */
#ifndef FORMAT_STORIES_H
#define FORMAT_STORIES_H

#include "format/events.h"
#include "record/stories.h"

typedef struct StoryFormat {
    const char *name;
    void (*begin)(StrBuf *out, const TableShape *shape); /* may be NULL */
    void (*story)(StrBuf *out, const Story *story, const TableShape *shape);
} StoryFormat;

/* table, csv, or (any other name) JSON Lines. */
const StoryFormat *find_story_format(const char *name);

/* What was merged and why, for reading. */
void put_story_reasons(StrBuf *out, const Story *story);

#endif
