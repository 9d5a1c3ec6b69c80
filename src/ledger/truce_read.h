/* What the parts of the truce's reader share: the faults found so far, and values of the kind that
 * is wanted. */
#ifndef LEDGER_TRUCE_READ_H
#define LEDGER_TRUCE_READ_H

#include "base/toml.h"
#include "ledger/truce.h"

typedef struct TruceFault {
    uint32_t line, column;
    const char *text;
} TruceFault;

enum { TRUCE_FAULTS_MAX = 200 };

typedef struct TruceReader {
    Arena *arena;
    const TomlValue *root;
    Truce *truce;
    TruceFault faults[TRUCE_FAULTS_MAX];
    uint32_t fault_count;
    bool failed; /* out of memory */
} TruceReader;

void truce_fault(TruceReader *r, const TomlValue *at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* truce_values.c: the value of a key, where it is there and of its kind; a fault where it is there
 * and is not, or where it is needed and not there. */
Str truce_text(TruceReader *r, const TomlValue *table, const char *key, bool needed);
TruceTexts truce_texts(TruceReader *r, const TomlValue *table, const char *key, bool needed);
double truce_number(TruceReader *r, const TomlValue *table, const char *key, double standard);
/* The tables of "[[key]]"; NULL where there are none. */
const TomlValue *truce_tables(TruceReader *r, const char *key, uint32_t most);
/* A fault for each key that is not in the list. */
void truce_keys(TruceReader *r, const TomlValue *table, const char *what, const char *const *known,
                size_t count);

/* truce_terms.c */
void truce_read_terms(TruceReader *r);

/* truce_check.c: what can be told only of the whole: codes in two parties, polygons that cross
 * themselves, areas of responsibility that overlap. */
parley_status truce_check(TruceReader *r, parley_error *err);

/* The area or side of a name; TRUCE_NOBODY where there is none. */
uint32_t truce_side_named(const Truce *truce, Str name);
uint32_t truce_area_named(const Truce *truce, Str name);

#endif
