#include "serve/routes.h"

#include "serve/assets.h"

#include <jansson.h>
#include <string.h>

#define API_ROOT "/api/v1"

typedef struct Method {
    const char *name, *key; /* in HTTP, in the description */
    unsigned bit;
} Method;

static const Method methods[] = {
    {"GET", "get", METHOD_GET},          {"POST", "post", METHOD_POST},
    {"PATCH", "patch", METHOD_PATCH},    {"PUT", "put", METHOD_PUT},
    {"DELETE", "delete", METHOD_DELETE},
};
enum { METHOD_COUNT = sizeof methods / sizeof *methods };

static const Route own_routes[] = {
    {ROUTE_HEALTH, {"/healthz", 8}, METHOD_GET, 0},
    {ROUTE_METRICS, {"/metrics", 8}, METHOD_GET, 0},
    {ROUTE_FILE, {"/", 1}, METHOD_GET, 0},
};
enum { OWN_COUNT = sizeof own_routes / sizeof *own_routes };

struct Routes {
    Arena *arena;
    Route *list;
    uint32_t count;
};

unsigned method_of(Str name) {
    if (str_is(name, "HEAD")) return METHOD_GET;
    for (int i = 0; i < METHOD_COUNT; i++)
        if (str_is(name, methods[i].name)) return methods[i].bit;
    return 0;
}

void put_methods(StrBuf *out, unsigned wanted) {
    for (int i = 0; i < METHOD_COUNT; i++) {
        if (!(wanted & methods[i].bit)) continue;
        strbuf_text(out, methods[i].name);
        strbuf_text(out, i == 0 ? ", HEAD, " : ", ");
    }
    strbuf_text(out, "OPTIONS");
}

/* Whether the operation can be had with a token only: none of its alternatives is empty. */
static bool needs_token(const json_t *operation) {
    const json_t *security = json_object_get(operation, "security");
    for (size_t i = 0; i < json_array_size(security); i++)
        if (json_object_size(json_array_get(security, i)) == 0) return false;
    return json_array_size(security) > 0;
}

static RouteKind kind_of(const char *path) {
    if (!strcmp(path, "/stream")) return ROUTE_STREAM;
    return !strcmp(path, "/openapi.json") ? ROUTE_DESCRIPTION : ROUTE_API;
}

static bool add_path(Routes *routes, const char *path, const json_t *item) {
    Route *route = &routes->list[routes->count++];
    StrBuf pattern = {0};
    strbuf_format(&pattern, API_ROOT "%s", path);
    *route =
        (Route){.kind = kind_of(path), .pattern = str_copy(routes->arena, strbuf_view(&pattern))};
    strbuf_free(&pattern);
    for (int i = 0; i < METHOD_COUNT; i++) {
        const json_t *operation = json_object_get(item, methods[i].key);
        if (!operation) continue;
        route->methods |= methods[i].bit;
        if (needs_token(operation)) route->changing |= methods[i].bit;
    }
    return route->pattern.data != NULL;
}

static bool add_paths(Routes *routes, json_t *paths) {
    const char *path;
    json_t *item;
    routes->list =
        arena_array(routes->arena, json_object_size(paths) + OWN_COUNT, sizeof *routes->list);
    if (!routes->list) return false;
    json_object_foreach(paths, path, item) if (!add_path(routes, path, item)) return false;
    memcpy(routes->list + routes->count, own_routes, sizeof own_routes);
    routes->count += OWN_COUNT;
    return true;
}

parley_status routes_new(Str description, Routes **out, parley_error *err) {
    json_error_t fault;
    *out = NULL;
    json_t *root = json_loadb(description.data, description.len, JSON_REJECT_DUPLICATES, &fault);
    if (!root)
        return error_set(err, PARLEY_ERR_FORMAT, "openapi.json:%d: %s", fault.line, fault.text);
    Arena *arena = arena_new(0);
    Routes *routes = arena ? arena_alloc(arena, sizeof *routes) : NULL;
    if (routes) routes->arena = arena;
    if (routes && add_paths(routes, json_object_get(root, "paths"))) *out = routes;
    json_decref(root);
    if (*out) return error_clear(err);
    arena_free(arena);
    return error_memory(err);
}

void routes_free(Routes *routes) {
    if (routes) arena_free(routes->arena);
}

/* Whether the segments are those of the pattern; *named counts those that stand for any. */
static bool fits(Str pattern, const Target *target, uint32_t *named) {
    uint32_t number = 0;
    *named = 0;
    for (size_t at = 1; at <= pattern.len && pattern.len > 1; number++) {
        size_t end = str_find(pattern, "/", at);
        if (end == SIZE_MAX) end = pattern.len;
        Str part = str_slice(pattern, at, end);
        at = end + 1;
        if (number == target->segment_count) return false;
        bool any = part.len && part.data[0] == '{';
        if (any ? target->segments[number].len == 0 : !str_equal(part, target->segments[number]))
            return false;
        *named += any;
    }
    return number == target->segment_count;
}

/* The page's files have one route in common. */
static bool is_file(const Target *target) {
    return target->segment_count > 0 &&
           asset_find(str_slice(target->path, 1, target->path.len)) != NULL &&
           !str_is(target->path, "/openapi.json");
}

const Route *route_find(const Routes *routes, const Target *target) {
    const Route *best = NULL;
    uint32_t named, fewest = UINT32_MAX;
    for (uint32_t i = 0; i < routes->count; i++)
        if (fits(routes->list[i].pattern, target, &named) && named < fewest) {
            best = &routes->list[i];
            fewest = named;
        }
    if (!best && is_file(target)) best = &routes->list[routes->count - 1];
    return best;
}

uint32_t route_number(const Routes *routes, const Route *route) {
    return route ? (uint32_t)(route - routes->list) : routes->count;
}

uint32_t route_count(const Routes *routes) {
    return routes->count + 1;
}

Str route_pattern(const Routes *routes, uint32_t number) {
    return number < routes->count ? routes->list[number].pattern : STR("other");
}
