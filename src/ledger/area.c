#include "ledger/area.h"

#include <geos_c.h>
#include <math.h>
#include <stdlib.h>

/* Kilometres to a degree of latitude; a degree of longitude is that times the latitude's cosine,
 * taken at the middle of the area. Good to 1 % within the few hundred kilometres of an area. */
static const double KM_A_DEGREE = 111.195;

typedef struct MapShape {
    GEOSGeometry *shape; /* NULL: an area of named places, or points that make no shape */
    const GEOSPreparedGeometry *prepared;
    double latitude; /* of the middle, in degrees */
} MapShape;

struct AreaMap {
    const Truce *truce;
    GEOSContextHandle_t geos;
    MapShape shapes[TRUCE_AREAS_MAX];
};

const char *area_answer_name(AreaAnswer answer) {
    static const char *const names[] = {"outside", "unknown", "near", "inside"};
    return names[answer];
}

static double x_km(double lon, double latitude) {
    return lon * KM_A_DEGREE * cos(latitude * acos(-1) / 180);
}

static GEOSGeometry *make_shape(GEOSContextHandle_t geos, const TruceArea *area, double latitude) {
    bool polygon = area->shape == AREA_POLYGON;
    uint32_t count = area->point_count + (polygon ? 1 : 0);
    if (area->shape == AREA_PLACES || area->point_count < (polygon ? 3 : 2)) return NULL;
    GEOSCoordSequence *line = GEOSCoordSeq_create_r(geos, count, 2);
    for (uint32_t i = 0; line && i < count; i++) {
        const TrucePoint *p = &area->points[i % area->point_count];
        GEOSCoordSeq_setX_r(geos, line, i, x_km(p->lon, latitude));
        GEOSCoordSeq_setY_r(geos, line, i, p->lat * KM_A_DEGREE);
    }
    if (!line || !polygon) return line ? GEOSGeom_createLineString_r(geos, line) : NULL;
    GEOSGeometry *ring = GEOSGeom_createLinearRing_r(geos, line);
    return ring ? GEOSGeom_createPolygon_r(geos, ring, NULL, 0) : NULL;
}

static double middle_latitude(const TruceArea *area) {
    double least = 90, most = -90;
    for (uint32_t i = 0; i < area->point_count; i++) {
        least = fmin(least, area->points[i].lat);
        most = fmax(most, area->points[i].lat);
    }
    return (least + most) / 2;
}

parley_status area_map_open(const Truce *truce, AreaMap **out, parley_error *err) {
    AreaMap *map = calloc(1, sizeof *map);
    *out = map;
    if (!map || !(map->geos = GEOS_init_r())) {
        free(map);
        *out = NULL;
        return error_memory(err);
    }
    map->truce = truce;
    for (uint32_t i = 0; i < truce->area_count; i++) {
        MapShape *s = &map->shapes[i];
        s->latitude = middle_latitude(&truce->areas[i]);
        s->shape = make_shape(map->geos, &truce->areas[i], s->latitude);
        if (s->shape) s->prepared = GEOSPrepare_r(map->geos, s->shape);
    }
    return PARLEY_OK;
}

void area_map_free(AreaMap *map) {
    if (!map) return;
    for (uint32_t i = 0; i < TRUCE_AREAS_MAX; i++) {
        if (map->shapes[i].prepared) GEOSPreparedGeom_destroy_r(map->geos, map->shapes[i].prepared);
        if (map->shapes[i].shape) GEOSGeom_destroy_r(map->geos, map->shapes[i].shape);
    }
    GEOS_finish_r(map->geos);
    free(map);
}

static bool is_wide(const PlaceView *place) {
    return !place->located || str_is(place->kind, "country") || str_is(place->kind, "region");
}

static AreaAnswer answer_of_shape(const AreaMap *map, uint32_t i, const PlaceView *place) {
    const TruceArea *area = &map->truce->areas[i];
    const MapShape *s = &map->shapes[i];
    GEOSGeometry *point = GEOSGeom_createPointFromXY_r(map->geos, x_km(place->lon, s->latitude),
                                                       place->lat * KM_A_DEGREE);
    double distance = INFINITY;
    bool told = point && GEOSPreparedDistance_r(map->geos, s->prepared, point, &distance) == 1;
    if (point) GEOSGeom_destroy_r(map->geos, point);
    if (!told) return AREA_UNKNOWN;
    if (area->shape == AREA_POLYGON && distance <= 0) return AREA_INSIDE;
    return distance <= area->within_km ? AREA_NEAR : AREA_OUTSIDE;
}

static bool is_space(Str s, size_t at) {
    return at >= s.len || s.data[at] == ' ';
}

/* "Eastern Aleppo" is a part of Aleppo: who says Aleppo does not say which part. */
static bool is_part_of(Str area, Str place) {
    for (size_t at = 0; place.len && at + place.len <= area.len; at++)
        if ((at == 0 || is_space(area, at - 1)) && is_space(area, at + place.len) &&
            str_equal_nocase(str_slice(area, at, at + place.len), place))
            return area.len > place.len;
    return false;
}

/* A place that is another area's name, "eastern Aleppo", is that area: drawn on this one's map. */
static AreaAnswer answer_of_area(const AreaMap *map, uint32_t i, uint32_t named) {
    const TruceArea *areas = map->truce->areas;
    const MapShape *s = &map->shapes[i];
    GEOSGeometry *other = s->shape ? make_shape(map->geos, &areas[named], s->latitude) : NULL;
    double distance = 0;
    AreaAnswer answer = AREA_UNKNOWN;
    if (other && areas[i].shape == AREA_POLYGON &&
        GEOSPreparedCovers_r(map->geos, s->prepared, other) == 1)
        answer = AREA_INSIDE;
    else if (other && GEOSDistance_r(map->geos, s->shape, other, &distance) == 1 &&
             distance > areas[i].within_km)
        answer = AREA_OUTSIDE;
    if (other) GEOSGeom_destroy_r(map->geos, other);
    return answer;
}

static uint32_t area_of_name(const Truce *truce, Str name) {
    for (uint32_t i = 0; i < truce->area_count; i++)
        if (name.len && str_equal_nocase(truce->areas[i].name, name)) return i;
    return TRUCE_NOBODY;
}

AreaAnswer area_answer(AreaMap *map, uint32_t i, const PlaceView *place) {
    const TruceArea *area = &map->truce->areas[i];
    for (uint32_t j = 0; place->known && j < area->places.count; j++)
        if (str_equal_nocase(area->places.items[j], place->name) ||
            str_equal_nocase(area->places.items[j], place->text))
            return AREA_INSIDE;
    uint32_t named = place->known ? area_of_name(map->truce, place->name) : TRUCE_NOBODY;
    if (named == i) return area->shape == AREA_LINE ? AREA_NEAR : AREA_INSIDE;
    if (named != TRUCE_NOBODY) return answer_of_area(map, i, named);
    if (!place->known || is_wide(place) || is_part_of(area->name, place->name)) return AREA_UNKNOWN;
    if (area->shape == AREA_PLACES) return AREA_OUTSIDE;
    return map->shapes[i].prepared ? answer_of_shape(map, i, place) : AREA_UNKNOWN;
}

bool area_crosses_itself(AreaMap *map, uint32_t area) {
    const GEOSGeometry *shape = map->shapes[area].shape;
    return shape && map->truce->areas[area].shape == AREA_POLYGON &&
           GEOSisValid_r(map->geos, shape) == 0;
}

static bool share_a_place(const TruceArea *a, const TruceArea *b) {
    for (uint32_t i = 0; i < a->places.count; i++)
        for (uint32_t j = 0; j < b->places.count; j++)
            if (str_equal_nocase(a->places.items[i], b->places.items[j])) return true;
    return false;
}

/* The second area is drawn on the first one's map. */
bool areas_overlap(AreaMap *map, uint32_t a, uint32_t b) {
    const TruceArea *areas = map->truce->areas;
    if (share_a_place(&areas[a], &areas[b])) return true;
    if (areas[a].shape != AREA_POLYGON || areas[b].shape != AREA_POLYGON) return false;
    if (area_crosses_itself(map, a) || area_crosses_itself(map, b)) return false;
    GEOSGeometry *other = make_shape(map->geos, &areas[b], map->shapes[a].latitude);
    char shared = 0;
    if (other && map->shapes[a].shape)
        shared = GEOSRelatePattern_r(map->geos, map->shapes[a].shape, other, "2********");
    if (other) GEOSGeom_destroy_r(map->geos, other);
    return shared == 1;
}
