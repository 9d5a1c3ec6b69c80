/* What `parley relations` shows, and the formats in which it does. */
#ifndef CLI_RELATIONS_H
#define CLI_RELATIONS_H

#include "cli/formats.h"
#include "ledger/network.h"
#include "ledger/relations.h"

/* Two sides and all between them. */
typedef struct PairShown {
    Sides sides;
    Str first_day, last_day; /* as asked for, or of what is there; empty: nothing is */
    const char *period;      /* "month" */
    Relations relations;
    const DeedWords *words; /* by stance */
} PairShown;

typedef struct NetworkShown {
    NetworkWanted wanted;
    Network network;
} NetworkShown;

typedef struct RelationsFormat {
    const char *name;
    void (*pair)(StrBuf *out, const PairShown *shown);
    void (*network)(StrBuf *out, const NetworkShown *shown);
} RelationsFormat;

extern const RelationsFormat relations_table, relations_jsonl, relations_csv, relations_graphml;

/* The side's codes. */
Str side_name(const Sides *sides, int side);
/* From whom and to whom; both sides are joined by "+" for what they do together, to nobody. */
void put_way(StrBuf *out, const Sides *sides, int way, Str *from, Str *to);
/* The quad class in words: "verbal_cooperation". */
const char *quad_name(int quad);
bool count_is_empty(const RelationCount *count);

#endif
