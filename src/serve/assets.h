/* The page's files and the API's description, built into the program by tools/embed.py. */
#ifndef SERVE_ASSETS_H
#define SERVE_ASSETS_H

#include "base/str.h"

typedef struct Asset {
    const char *name; /* "index.html", "assets/main-4f1c.js" */
    const char *type; /* its media type */
    const char *tag;  /* a hash of its bytes */
    bool lasting;     /* its name changes with its bytes */
    Str bytes, gzip;  /* gzip: empty where it would not be smaller */
} Asset;

/* NULL: there is none of that name. */
const Asset *asset_find(Str name);

#endif
