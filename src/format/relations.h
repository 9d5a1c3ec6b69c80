/* What `parley relations` shows, and the formats in which it does. */
#ifndef FORMAT_RELATIONS_H
#define FORMAT_RELATIONS_H

#include "format/events.h"
#include "ledger/network.h"
#include "ledger/relations.h"

/* Two sides and all between them. */
typedef struct PairShown {
    Sides sides;
    Str first_day, last_day; /* as asked for, or of what is there; empty: nothing is */
    const char *period;      /* "month" */
    Relations relations;
    const DeedWords *words; /* by stance */
    bool colour;            /* of a table */
} PairShown;

typedef struct NetworkShown {
    NetworkWanted wanted;
    Network network;
    bool colour;
} NetworkShown;

typedef struct RelationsFormat {
    const char *name;
    void (*pair)(StrBuf *out, const PairShown *shown);
    void (*network)(StrBuf *out, const NetworkShown *shown);
} RelationsFormat;

/* What is asked for; empty, NULL or 0: not given. Without sides it is the network. */
typedef struct RelationsWanted {
    Sides sides;
    Str first_day, last_day; /* "YYYY-MM-DD" */
    const char *period;      /* "day", "week" or "month" */
    double half_life;        /* in days */
    bool sectors;
    bool colour; /* of a table */
} RelationsWanted;

/* Reads the record and adds what the format makes of it. PARLEY_ERR_USAGE where the first day is
 * after the last; else as for record_events. */
parley_status put_relations(StrBuf *out, Record *record, const RelationsWanted *wanted,
                            const RelationsFormat *format, parley_error *err);

/* table, jsonl, csv or graphml; NULL for any other name. */
const RelationsFormat *find_relations_format(const char *name);

/* Whether the text is an actor's code, or several joined by commas. */
bool are_actor_codes(Str codes);

extern const RelationsFormat relations_table, relations_jsonl, relations_csv, relations_graphml;

/* The side's codes. */
Str side_name(const Sides *sides, int side);
/* From whom and to whom; both sides are joined by "+" for what they do together, to nobody. */
void put_way(StrBuf *out, const Sides *sides, int way, Str *from, Str *to);
/* The quad class in words: "verbal_cooperation". */
const char *quad_name(int quad);
bool count_is_empty(const RelationCount *count);

#endif
