/* Who stands with whom: a signed network of actors out of deeds, and what changed in it since the
 * days before. Computed on plain deeds, without the record. */
#ifndef LEDGER_NETWORK_H
#define LEDGER_NETWORK_H

#include "base/error.h"
#include "ledger/days.h"
#include "record/deeds.h"

typedef struct NetworkWanted {
    int32_t first, last; /* the days of now; before are as many days before the first */
    double half_life;    /* in days */
    bool sectors;        /* each code is an actor of its own */
} NetworkWanted;

/* The sums of one edge: what binds and what divides, each weighed by its Goldstein score and age.
 */
typedef struct NetworkSums {
    double with, against; /* against is negative */
    uint32_t with_count, against_count;
    Str first, last; /* days */
} NetworkSums;

typedef enum NetworkChange {
    NETWORK_KEPT,
    NETWORK_NEW,    /* nothing before */
    NETWORK_BROKEN, /* nothing now */
    NETWORK_TURNED  /* of another sign */
} NetworkChange;
const char *network_change_name(NetworkChange change);

typedef struct NetworkEdge {
    uint32_t a, b; /* actors; a stands before b in the alphabet */
    NetworkSums now, before;
    NetworkChange change;
} NetworkEdge;

typedef struct NetworkActor {
    char code[CODE_MAX];
    double balance;         /* the sum of its edges now */
    uint32_t with, against; /* edges now, by sign */
} NetworkActor;

/* Threes that all have to do with each other; balanced where the friend of a friend is a friend and
 * the foe of a foe is none. Undecided edges count for nothing. */
typedef struct NetworkTriads {
    uint32_t all, balanced;
} NetworkTriads;

typedef struct Network {
    const NetworkActor *actors; /* by code */
    size_t actor_count;
    const NetworkEdge *edges; /* the weightiest first */
    size_t edge_count;
    NetworkTriads now, before;
} Network;

/* with + against: the edge's weight. Its sign is -1, 0 (undecided, or nothing) or 1. */
double network_balance(const NetworkSums *sums);
int network_sign(const NetworkSums *sums);

/* The actor that a code counts for: a country with its government, forces and courts; its rebels,
 * its opposition and its society (civilians, aid, schools, firms) each by themselves. With sectors,
 * the code itself. REB and OPP, rebels and opposition of whom the report says no more, are actors
 * too. False for what is no particular actor (soldiers somewhere). */
bool network_actor(Str code, bool sectors, char out[static CODE_MAX]);

/* The result is the arena's. PARLEY_ERR_MEMORY. */
parley_status network_make(Arena *arena, const DeedList *deeds, const NetworkWanted *wanted,
                           Network *out, parley_error *err);

#endif
