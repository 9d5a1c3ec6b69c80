/* Which paths there are, with which methods, and which of these need a token. Those under /api/v1
 * are read from the API's description, so that the two cannot differ. */
#ifndef SERVE_ROUTES_H
#define SERVE_ROUTES_H

#include "base/error.h"
#include "serve/target.h"

typedef enum RouteKind {
    ROUTE_API,
    ROUTE_DESCRIPTION,
    ROUTE_STREAM,
    ROUTE_FILE, /* of the page */
    ROUTE_HEALTH,
    ROUTE_METRICS
} RouteKind;

enum { METHOD_GET = 1, METHOD_POST = 2, METHOD_PATCH = 4, METHOD_PUT = 8, METHOD_DELETE = 16 };

typedef struct Route {
    RouteKind kind;
    Str pattern;       /* "/api/v1/events/{id}" */
    unsigned methods;  /* METHOD_... */
    unsigned changing; /* those that need a token everywhere */
} Route;

typedef struct Routes Routes;

/* PARLEY_ERR_FORMAT where the description cannot be read, PARLEY_ERR_MEMORY. Free with routes_free.
 */
parley_status routes_new(Str description, Routes **out, parley_error *err);
void routes_free(Routes *routes); /* NULL is allowed */

/* NULL: there is nothing there. */
const Route *route_find(const Routes *routes, const Target *target);

/* For counting by route: which one it is, from 0; and the pattern of each. NULL counts as the last,
 * "other". */
uint32_t route_number(const Routes *routes, const Route *route);
uint32_t route_count(const Routes *routes);
Str route_pattern(const Routes *routes, uint32_t number);

/* METHOD_... of a name; 0 for others. HEAD counts as GET. */
unsigned method_of(Str name);

/* "GET, HEAD, OPTIONS" */
void put_methods(StrBuf *out, unsigned methods);

#endif
