#include "ledger/network.h"

#include "ledger/seen.h"
#include "lexicon/ontology.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

const char *network_change_name(NetworkChange change) {
    static const char *const names[] = {"kept", "new", "broken", "turned"};
    return names[change];
}

double network_balance(const NetworkSums *sums) {
    return sums->with + sums->against;
}

/* Where what binds and what divides come out within a tenth, nothing is decided. */
int network_sign(const NetworkSums *sums) {
    double balance = network_balance(sums), all = sums->with - sums->against;
    if (fabs(balance) <= 0.1 * all) return 0;
    return balance > 0 ? 1 : -1;
}

/* What a deed does to the edge of its source and target: 1 binds, -1 divides, 0 neither. */
static int network_effect(EventType type) {
    switch (type) {
    case EVENT_SUPPORT:
    case EVENT_COOPERATE:
    case EVENT_AID:
        return 1;
    case EVENT_ACCUSE:
    case EVENT_REJECT:
    case EVENT_THREATEN:
    case EVENT_SANCTION:
    case EVENT_COERCE:
    case EVENT_ASSAULT:
        return -1;
    default:
        return 0;
    }
}

/* ---- actors ---- */

static void put_code(Str code, const char *sector, char out[static CODE_MAX]) {
    size_t len = code.len < CODE_MAX - 4 ? code.len : CODE_MAX - 4;
    if (code.len) memcpy(out, code.data, len);
    memcpy(out + len, sector, strlen(sector) + 1);
}

bool network_actor(Str code, bool sectors, char out[static CODE_MAX]) {
    static const char *const state[] = {"GOV", "MIL", "SPY", "COP", "JUD", "LEG", "ELI"};
    static const char *const society[] = {"CVL", "REF", "LAB", "EDU", "MED", "REL", "NGO", "BUS"};
    static const char *const whoever[] = {"REB", "OPP"};
    bool bare = code.len == 3 && sector_listed(code);
    if (code.len < 3 || (bare && !STR_IN(code, whoever))) return false;
    Str country = str_slice(code, 0, 3), sector = str_slice(code, 3, 6);
    bool body = sector_listed(country); /* IGOUNO, REB */
    if (sectors || body || sector.len < 3)
        put_code(code, "", out);
    else if (STR_IN(sector, state))
        put_code(country, "", out);
    else if (STR_IN(sector, society))
        put_code(country, "CVL", out);
    else
        put_code(str_slice(code, 0, 6), "", out);
    return true;
}

/* ---- building ---- */

/* From a number to a place in a list. */
typedef struct Map {
    uint64_t *keys; /* 0: free */
    uint32_t *values;
    size_t count, capacity;
} Map;

typedef struct Building {
    Arena *arena;
    const NetworkWanted *wanted;
    NetworkActor *actors;
    NetworkEdge *edges;
    size_t actor_count, actor_room, edge_count, edge_room;
    Map code_map, actor_map, edge_map;
    Seen seen;
    bool failed;
} Building;

static size_t map_slot(const Map *map, uint64_t key) {
    size_t at = (key * 0x9e3779b97f4a7c15u >> 20) & (map->capacity - 1);
    while (map->keys[at] && map->keys[at] != key) at = (at + 1) & (map->capacity - 1);
    return at;
}

static bool map_grow(Arena *arena, Map *map) {
    Map larger = {.capacity = map->capacity ? map->capacity * 2 : 128, .count = map->count};
    larger.keys = arena_array(arena, larger.capacity, sizeof *larger.keys);
    larger.values = arena_array(arena, larger.capacity, sizeof *larger.values);
    if (!larger.keys || !larger.values) return false;
    for (size_t i = 0; i < map->capacity; i++) {
        if (!map->keys[i]) continue;
        size_t at = map_slot(&larger, map->keys[i]);
        larger.keys[at] = map->keys[i];
        larger.values[at] = map->values[i];
    }
    *map = larger;
    return true;
}

/* The value of a key; a new one gets `next`. UINT32_MAX: no memory. */
static uint32_t map_at(Arena *arena, Map *map, uint64_t key, uint32_t next) {
    if (map->count * 2 >= map->capacity && !map_grow(arena, map)) return UINT32_MAX;
    size_t at = map_slot(map, key);
    if (!map->keys[at]) {
        map->keys[at] = key;
        map->values[at] = next;
        map->count++;
    }
    return map->values[at];
}

static bool has_room(Arena *arena, void *list, size_t count, size_t *room, size_t size) {
    if (count < *room) return true;
    size_t larger_room = *room ? *room * 2 : 64;
    void *old = NULL;
    memcpy(&old, list, sizeof old);
    void *larger = arena_grow(arena, old, count, larger_room, size);
    if (!larger) return false;
    memcpy(list, &larger, sizeof larger);
    *room = larger_room;
    return true;
}

static uint32_t actor_of(Building *b, const char *code) {
    uint64_t key = str_hash(str_of(code)) | 1;
    uint32_t at = map_at(b->arena, &b->actor_map, key, (uint32_t)b->actor_count);
    if (at != b->actor_count || at == UINT32_MAX) return at;
    if (!has_room(b->arena, &b->actors, b->actor_count, &b->actor_room, sizeof *b->actors))
        return UINT32_MAX;
    memcpy(b->actors[b->actor_count++].code, code, CODE_MAX);
    return at;
}

static NetworkEdge *edge_of(Building *b, uint32_t one, uint32_t other) {
    uint32_t low = one < other ? one : other, high = one < other ? other : one;
    uint64_t key = (uint64_t)low << 32 | (high + UINT64_C(1));
    uint32_t at = map_at(b->arena, &b->edge_map, key, (uint32_t)b->edge_count);
    if (at == UINT32_MAX) return NULL;
    if (at < b->edge_count) return &b->edges[at];
    if (!has_room(b->arena, &b->edges, b->edge_count, &b->edge_room, sizeof *b->edges)) return NULL;
    b->edges[b->edge_count] = (NetworkEdge){.a = low, .b = high};
    return &b->edges[b->edge_count++];
}

/* ---- deeds ---- */

/* The actors of one side of a deed, each once. */
typedef struct Actors {
    uint32_t items[EVENT_PARTIES_MAX];
    uint32_t count;
} Actors;

static bool has_actor(const Actors *actors, uint32_t actor) {
    for (uint32_t i = 0; i < actors->count; i++)
        if (actors->items[i] == actor) return true;
    return false;
}

#define NO_ACTOR (UINT32_MAX - 1)
#define NOT_LOOKED_UP (UINT32_MAX - 2)

/* The actor of a code. Codes out of one record share their texts, so a text is looked at once. */
static uint32_t actor_of_code(Building *b, Str code) {
    if (code.len == 0) return NO_ACTOR;
    uint64_t key = (uint64_t)(uintptr_t)code.data ^ (uint64_t)code.len << 56;
    uint32_t actor = map_at(b->arena, &b->code_map, key, NOT_LOOKED_UP);
    if (actor != NOT_LOOKED_UP) return actor;
    char folded[CODE_MAX] = "";
    bool known = network_actor(code, b->wanted->sectors, folded);
    actor = known ? actor_of(b, folded) : NO_ACTOR;
    b->code_map.values[map_slot(&b->code_map, key)] = actor;
    return actor;
}

static void add_actors(Building *b, const DeedParty *parties, uint32_t count, Actors *out) {
    for (uint32_t i = 0; i < count; i++) {
        uint32_t actor = actor_of_code(b, parties[i].code);
        b->failed = b->failed || actor == UINT32_MAX;
        if (b->failed || actor == NO_ACTOR || has_actor(out, actor)) continue;
        if (out->count < EVENT_PARTIES_MAX) out->items[out->count++] = actor;
    }
}

/* Force on a place is none on the state that the place is in. */
static uint32_t targets_of(const Deed *deed, DeedParty out[static EVENT_PARTIES_MAX]) {
    bool force = deed->type == EVENT_ASSAULT || deed->type == EVENT_COERCE;
    uint32_t count = 0;
    for (uint32_t i = 0; i < deed->target_count && count < EVENT_PARTIES_MAX; i++)
        if (!force || !deed->target[i].ground) out[count++] = deed->target[i];
    return count;
}

static void add_sum(NetworkSums *sums, const Deed *deed, double weight) {
    if (weight > 0) {
        sums->with += weight;
        sums->with_count++;
    } else {
        sums->against += weight;
        sums->against_count++;
    }
    if (sums->first.len == 0) sums->first = deed->day;
    sums->last = deed->day;
}

static void add_edge(Building *b, const Deed *deed, uint32_t one, uint32_t other, double weight) {
    int64_t low = one < other ? one : other, high = one < other ? other : one;
    int32_t day = day_of(deed->day);
    if (one == other || b->failed) return;
    if (deed->happening &&
        !seen_first(&b->seen, seen_key(deed->happening, low << 32 | high, weight > 0)))
        return;
    bool now = day >= b->wanted->first;
    int32_t end = now ? b->wanted->last : b->wanted->first - 1;
    NetworkEdge *edge = edge_of(b, one, other);
    b->failed = !edge;
    if (edge)
        add_sum(now ? &edge->now : &edge->before, deed,
                weight * exp2(-(double)(end - day) / b->wanted->half_life));
}

/* Doing something together binds: as much as CAMEO's material cooperation (06) where hands are at
 * work, as its diplomatic one (05) where they speak as one. To talk or to agree is not to stand
 * together, nor is what two do to each other. */
static double joint_weight(const Deed *deed) {
    if (deed->quad == 2 || deed->quad == 4) return 6.0;
    bool speak = deed->type == EVENT_REQUEST || network_effect(deed->type);
    return speak ? 3.5 : 0;
}

static void add_joint(Building *b, const Deed *deed, const Actors *sources, const Actors *targets) {
    double weight = joint_weight(deed);
    if (sources->count < 2 || weight == 0) return;
    bool on_third = false, on_ground = false;
    for (uint32_t i = 0; i < targets->count; i++)
        on_third = on_third || !has_actor(sources, targets->items[i]);
    for (uint32_t i = 0; i < deed->target_count; i++)
        on_ground = on_ground || deed->target[i].ground;
    if (!on_third && !on_ground) return;
    for (uint32_t i = 0; i < sources->count; i++)
        for (uint32_t j = i + 1; j < sources->count; j++)
            add_edge(b, deed, sources->items[i], sources->items[j], weight);
}

static void add_deed(Building *b, const Deed *deed) {
    int32_t day = day_of(deed->day), span = b->wanted->last - b->wanted->first + 1;
    if (day == DAY_NONE || day > b->wanted->last || day < b->wanted->first - span) return;
    if (!deed_counts(deed->status)) return;
    DeedParty hit[EVENT_PARTIES_MAX];
    Actors sources = {.count = 0}, targets = {.count = 0};
    add_actors(b, deed->source, deed->source_count, &sources);
    add_actors(b, hit, targets_of(deed, hit), &targets);
    if (b->failed) return;
    double score = fabs(deed->goldstein) > 0 ? fabs(deed->goldstein) : 1;
    int effect = network_effect(deed->type);
    for (uint32_t i = 0; i < sources.count && effect; i++)
        for (uint32_t j = 0; j < targets.count; j++) {
            bool twice = has_actor(&sources, targets.items[j]) &&
                         has_actor(&targets, sources.items[i]) &&
                         targets.items[j] < sources.items[i];
            if (!twice) add_edge(b, deed, sources.items[i], targets.items[j], score * effect);
        }
    add_joint(b, deed, &sources, &targets);
}

/* ---- the result ---- */

static int compare_codes(const void *a, const void *b) {
    return strcmp(((const NetworkActor *)a)->code, ((const NetworkActor *)b)->code);
}

static int compare_edges(const void *a, const void *b) {
    const NetworkEdge *x = a, *y = b;
    double p = fabs(network_balance(&x->now)), q = fabs(network_balance(&y->now));
    if (p < q || p > q) return p < q ? 1 : -1;
    p = fabs(network_balance(&x->before));
    q = fabs(network_balance(&y->before));
    if (p < q || p > q) return p < q ? 1 : -1;
    if (x->a != y->a) return x->a < y->a ? -1 : 1;
    return (x->b > y->b) - (x->b < y->b);
}

static bool has_edges(const NetworkSums *sums) {
    return sums->with_count + sums->against_count > 0;
}

static NetworkChange change_of(const NetworkEdge *edge) {
    if (!has_edges(&edge->before)) return NETWORK_NEW;
    if (!has_edges(&edge->now)) return NETWORK_BROKEN;
    return network_sign(&edge->now) * network_sign(&edge->before) < 0 ? NETWORK_TURNED
                                                                      : NETWORK_KEPT;
}

/* Actors by code, those without an edge left out, and the edges after them. */
static parley_status order(Building *b, parley_error *err) {
    uint32_t *place = arena_array(b->arena, b->actor_count + 1, sizeof *place);
    NetworkActor *old = arena_array(b->arena, b->actor_count + 1, sizeof *old);
    if (!place || !old) return error_memory(err);
    if (b->actor_count) memcpy(old, b->actors, b->actor_count * sizeof *old);
    for (size_t i = 0; i < b->edge_count; i++) place[b->edges[i].a] = place[b->edges[i].b] = 1;
    size_t kept = 0;
    for (size_t i = 0; i < b->actor_count; i++)
        if (place[i]) b->actors[kept++] = old[i];
    if (kept) qsort(b->actors, kept, sizeof *b->actors, compare_codes);
    for (size_t i = 0; i < b->actor_count; i++) {
        const NetworkActor *found =
            place[i] ? bsearch(&old[i], b->actors, kept, sizeof *b->actors, compare_codes) : NULL;
        place[i] = found ? (uint32_t)(found - b->actors) : 0;
    }
    for (size_t i = 0; i < b->edge_count; i++) {
        uint32_t x = place[b->edges[i].a], y = place[b->edges[i].b];
        b->edges[i].a = x < y ? x : y;
        b->edges[i].b = x < y ? y : x;
    }
    b->actor_count = kept;
    return PARLEY_OK;
}

static void add_to_actor(NetworkActor *actor, const NetworkSums *sums) {
    actor->balance += network_balance(sums);
    if (network_sign(sums) > 0) actor->with++;
    if (network_sign(sums) < 0) actor->against++;
}

/* Looks, for each edge, for a third that both have an edge with; each three is found by its edge of
 * the two lowest. */
static NetworkTriads count_triads(const Building *b, const signed char *signs) {
    NetworkTriads triads = {0, 0};
    size_t n = b->actor_count;
    for (size_t i = 0; i < b->edge_count; i++) {
        const NetworkEdge *e = &b->edges[i];
        int sign = signs[e->a * n + e->b];
        for (size_t k = e->b + 1; sign && k < n; k++) {
            int product = sign * signs[e->a * n + k] * signs[e->b * n + k];
            triads.all += product != 0;
            triads.balanced += product > 0;
        }
    }
    return triads;
}

enum { TRIADS_ACTORS_MAX = 4096 };

static parley_status find_triads(Building *b, Network *out, parley_error *err) {
    size_t n = b->actor_count;
    if (n > TRIADS_ACTORS_MAX) return PARLEY_OK;
    signed char *signs = arena_array(b->arena, n * n + 1, 1);
    if (!signs) return error_memory(err);
    for (int before = 0; before < 2; before++) {
        for (size_t i = 0; i < b->edge_count; i++) {
            const NetworkEdge *e = &b->edges[i];
            signs[e->a * n + e->b] = (signed char)network_sign(before ? &e->before : &e->now);
        }
        *(before ? &out->before : &out->now) = count_triads(b, signs);
    }
    return PARLEY_OK;
}

parley_status network_make(Arena *arena, const DeedList *deeds, const NetworkWanted *wanted,
                           Network *out, parley_error *err) {
    Building b = {.arena = arena, .wanted = wanted, .seen = {.arena = arena}};
    *out = (Network){.edge_count = 0};
    for (size_t i = 0; i < deeds->count && !b.failed; i++) add_deed(&b, &deeds->deeds[i]);
    if (b.failed || b.seen.failed) return error_memory(err);
    parley_status status = order(&b, err);
    if (status) return status;
    for (size_t i = 0; i < b.edge_count; i++) {
        NetworkEdge *edge = &b.edges[i];
        edge->change = change_of(edge);
        add_to_actor(&b.actors[edge->a], &edge->now);
        add_to_actor(&b.actors[edge->b], &edge->now);
    }
    if (b.edge_count) qsort(b.edges, b.edge_count, sizeof *b.edges, compare_edges);
    status = find_triads(&b, out, err);
    out->actors = b.actors;
    out->actor_count = b.actor_count;
    out->edges = b.edges;
    out->edge_count = b.edge_count;
    return status;
}
