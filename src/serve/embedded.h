/* The table that tools/embed.py makes, in the order of names. */
#ifndef SERVE_EMBEDDED_H
#define SERVE_EMBEDDED_H

#include "serve/assets.h"

extern const char embedded_bytes[];
extern const Asset embedded_files[];
extern const unsigned embedded_count;

#endif
