/* What a request's first line asks for: its path in decoded segments, and its parameters. Nothing
 * of it is ever a name on the disk. */
#ifndef SERVE_TARGET_H
#define SERVE_TARGET_H

#include "serve/api.h"

enum { TARGET_LENGTH_MAX = 8192, SEGMENTS_MAX = 16, PARAMETERS_MAX = 64 };

typedef struct Target {
    Str path; /* decoded: "/api/v1/events" */
    Str segments[SEGMENTS_MAX];
    uint32_t segment_count; /* "/" has none, "/a/" has two, of which the last is empty */
    Parameter *parameters;
    uint32_t parameter_count;
} Target;

/* Reads "/path?a=b" or "http://host/path?a=b". Returns 0, or HTTP's status for what is wrong with
 * it (400, 414, 500 out of memory), and *why in words. What is read lives in the arena. */
unsigned target_read(Arena *arena, Str text, Target *out, const char **why);

/* Adds the same target with another `after` among its parameters: where the next page is. */
void put_next_target(StrBuf *out, Str text, Str after);

#endif
