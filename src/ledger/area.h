/* Where an event is, held against a truce's areas: inside, near, outside or not known. Geometry is
 * GEOS's, on a map in kilometres around each area. */
#ifndef LEDGER_AREA_H
#define LEDGER_AREA_H

#include "event/view.h"
#include "ledger/truce.h"

typedef enum AreaAnswer { AREA_OUTSIDE, AREA_UNKNOWN, AREA_NEAR, AREA_INSIDE } AreaAnswer;
const char *area_answer_name(AreaAnswer answer);

typedef struct AreaMap AreaMap;

/* The truce must outlive the map. PARLEY_ERR_MEMORY. Free with area_map_free; a map belongs to one
 * thread at a time. */
parley_status area_map_open(const Truce *truce, AreaMap **out, parley_error *err);
void area_map_free(AreaMap *map);

/* A place that is not known, or is only a country, a region or without coordinates, is unknown: it
 * is inside only where the area names it. So is a city of which the area's name tells a part. A
 * place by a line is near, never inside. */
AreaAnswer area_answer(AreaMap *map, uint32_t area, const PlaceView *place);

/* Whether the polygon crosses itself; the lengths are in `area`'s own points. */
bool area_crosses_itself(AreaMap *map, uint32_t area);
/* Whether the two share ground, or name the same place. */
bool areas_overlap(AreaMap *map, uint32_t a, uint32_t b);

#endif
