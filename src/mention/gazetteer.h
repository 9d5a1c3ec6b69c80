/* The gazetteer: countries, capitals and the larger cities with their coordinates and ids, in one
 * read-only, memory-mapped file. Facts from GeoNames (CC BY 4.0). */
#ifndef MENTION_GAZETTEER_H
#define MENTION_GAZETTEER_H

#include "base/error.h"
#include "base/str.h"

typedef enum PlaceKind {
    PLACE_COUNTRY,
    PLACE_CITY,
    PLACE_REGION,
    PLACE_WATER,
    PLACE_SITE
} PlaceKind;

typedef struct Place {
    uint32_t geonameid;
    PlaceKind kind;
    float lat, lon;
    uint32_t population;
    char country[4]; /* ISO 3166-1 alpha-3 */
    uint32_t name;   /* in the string pool: gazetteer_text */
    uint32_t admin1; /* the same; 0: not known */
} Place;

typedef struct Gazetteer Gazetteer;

/* PARLEY_ERR_IO, PARLEY_ERR_FORMAT. On success the caller frees *out with gazetteer_close. */
parley_status gazetteer_open(const char *path, Gazetteer **out, parley_error *err);
void gazetteer_close(Gazetteer *gazetteer);

/* All places of that name (case and diacritics folded: "Deir ez-Zor", "deir ez zor"), most
 * populous first. *places points to `count` indices for gazetteer_place. */
const uint32_t *gazetteer_find(const Gazetteer *gazetteer, Str name, uint32_t *count);
const Place *gazetteer_place(const Gazetteer *gazetteer, uint32_t index);
const char *gazetteer_text(const Gazetteer *gazetteer, uint32_t ref);

const char *place_kind_name(PlaceKind kind); /* "city" */

#endif
