/* Countries of Natural Earth as shapes that a canvas can draw: Mercator, 0 to 1000 across the world. */
import { geoMercator, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import bordersUrl from "world-atlas/countries-50m.json?url";

export const worldSize = 1000;

export interface Label {
    name: string;
    x: number;
    y: number;
    width: number; /* of the country */
}

export interface Borders {
    land: Path2D;
    lines: Path2D;
    labels: Label[]; /* the widest first */
}

type World = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;

/** `ready`: the paths take a while to make, and what is more urgent may come first. */
export async function loadBorders(ready: Promise<unknown>): Promise<Borders> {
    const world = (await (await fetch(bordersUrl)).json()) as World;
    await ready;
    const projection = geoMercator()
        .scale(worldSize / (2 * Math.PI))
        .translate([worldSize / 2, worldSize / 2])
        .precision(0);
    const draw = (shape: Parameters<ReturnType<typeof geoPath>>[0]): Path2D => {
        const path = new Path2D();
        geoPath(projection, Object.assign(path, { beginPath: () => undefined }))(shape);
        return path;
    };
    const countries = feature(world, world.objects.countries);
    const measure = geoPath(projection);
    const labels = countries.features.map((country) => {
        /* A country's name stands on its largest part: France is not in the middle of the Atlantic. */
        const shape = country.geometry;
        const parts =
            shape.type === "MultiPolygon"
                ? shape.coordinates.map((coordinates) => ({ type: "Polygon" as const, coordinates }))
                : [shape];
        const largest = parts.map((part) => ({ part, area: measure.area(part) })).sort((a, b) => b.area - a.area)[0]!
            .part;
        const [[left], [right]] = measure.bounds(largest) as [[number, number], [number, number]];
        const [x, y] = measure.centroid(largest);
        return { name: country.properties.name, x, y, width: right - left };
    });
    return {
        land: draw(feature(world, world.objects.land)),
        lines: draw(mesh(world, world.objects.countries, (a, b) => a !== b)),
        labels: labels.filter((l) => Number.isFinite(l.x)).sort((a, b) => b.width - a.width),
    };
}
