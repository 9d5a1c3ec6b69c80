/* All happenings of the record in columns, and which of them a filter lets through. */
import { types, type TypeName } from "./words";

export interface PointsReply {
    types: string[];
    total: number;
    columns: string[];
    strings?: string[];
    rows: unknown[][];
}

export const noDay = -2147483648;

/** One array a column; a row is a number into all of them. Texts are numbers into `texts`, 0 is "". */
export interface Points {
    count: number;
    total: number;
    id: Uint32Array;
    type: Uint8Array; /* a number into words' types */
    first: Int32Array; /* noDay: not dated */
    last: Int32Array;
    x: Float64Array; /* Mercator, 0 to 1; NaN: not placed */
    y: Float64Array;
    claimed: Uint8Array;
    killed: Uint32Array;
    reports: Uint32Array;
    place: Uint32Array;
    source: Uint32Array;
    target: Uint32Array;
    kind: Uint32Array; /* of the place */
    wide: Uint8Array; /* 1: placed by a country, a region or a water alone: somewhere in it */
    texts: string[];
}

export function mercator(lon: number, lat: number): [number, number] {
    const sine = Math.sin((Math.max(-85, Math.min(85, lat)) * Math.PI) / 180);
    return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

export function unmercator(x: number, y: number): [number, number] {
    return [(x - 0.5) * 360, (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI];
}

/** Whether a place of that kind says no more than which country, region or water it was in. */
export const isWide = (kind: string | null | undefined): boolean =>
    kind === "country" || kind === "region" || kind === "water";

/** "Aleppo"; "somewhere in Syria", where that is all that is told. */
export const placeWord = (name: string, kind: string | null | undefined): string =>
    name && isWide(kind) ? `somewhere ${kind === "water" ? "on" : "in"} ${name}` : name;

/** Where a happening was; empty: not known. */
export const whereOf = (points: Points, row: number): string =>
    placeWord(points.texts[points.place[row]!]!, points.texts[points.kind[row]!]);

/** Columns from rows, by the names that the reply gives them. */
export function readPoints(reply: PointsReply): Points {
    const count = reply.rows.length;
    const texts = [""];
    const known = new Map<string, number>([["", 0]]);
    const intern = (value: string): number => {
        let number = known.get(value);
        if (number === undefined) {
            number = texts.push(value) - 1;
            known.set(value, number);
        }
        return number;
    };
    const strings = (reply.strings ?? []).map(intern);
    const text = (value: unknown): number => {
        if (value === null || value === undefined) return 0;
        if (typeof value === "number") return strings[value] ?? 0;
        if (typeof value === "string") return intern(value);
        return Array.isArray(value)
            ? intern(
                  value
                      .map((v) => texts[text(v)])
                      .filter(Boolean)
                      .join(", "),
              )
            : 0;
    };
    const typeOf = reply.types.map((t) => Math.max(0, types.indexOf(t as TypeName)));
    const column = new Map(reply.columns.map((name, i) => [name, i]));
    const at = (name: string): number => column.get(name) ?? -1;
    const [id, type, first, last, lon, lat] = ["id", "type", "first_day", "last_day", "lon", "lat"].map(at) as [
        number,
        number,
        number,
        number,
        number,
        number,
    ];
    const kind = at("kind");
    const [claimed, killed, reports, place, source, target] = [
        "claimed",
        "killed",
        "reports",
        "place",
        "source",
        "target",
    ].map(at) as [number, number, number, number, number, number];
    const points: Points = {
        count,
        total: reply.total,
        texts,
        id: new Uint32Array(count),
        type: new Uint8Array(count),
        first: new Int32Array(count),
        last: new Int32Array(count),
        x: new Float64Array(count),
        y: new Float64Array(count),
        claimed: new Uint8Array(count),
        killed: new Uint32Array(count),
        reports: new Uint32Array(count),
        place: new Uint32Array(count),
        source: new Uint32Array(count),
        target: new Uint32Array(count),
        kind: new Uint32Array(count),
        wide: new Uint8Array(count),
    };
    for (let i = 0; i < count; i++) {
        const row = reply.rows[i]!;
        points.id[i] = row[id] as number;
        points.type[i] = typeOf[row[type] as number] ?? 0;
        points.first[i] = (row[first] as number | null) ?? noDay;
        points.last[i] = (row[last] as number | null) ?? points.first[i]!;
        const placed = row[lon] !== null && row[lat] !== null && row[lon] !== undefined;
        const where = placed ? mercator(row[lon] as number, row[lat] as number) : [NaN, NaN];
        points.x[i] = where[0]!;
        points.y[i] = where[1]!;
        points.claimed[i] = row[claimed] ? 1 : 0;
        points.killed[i] = (row[killed] as number | null) ?? 0;
        points.reports[i] = (row[reports] as number | null) ?? 0;
        points.place[i] = text(row[place]);
        points.source[i] = text(row[source]);
        points.target[i] = text(row[target]);
        points.kind[i] = text(row[kind]);
        points.wide[i] = isWide(texts[points.kind[i]!]) ? 1 : 0;
    }
    return points;
}

export interface Filter {
    actors: string[]; /* any of them, as source or target; a code stands for all that begin with it */
    types: string[];
    claimed: boolean | null;
    place: string;
}

/** Rows that a filter lets through, days and map left aside. Ascending. */
export function pass(points: Points, filter: Filter): Uint32Array {
    const acts = filter.actors.length
        ? points.texts.map(
              (t) => t !== "" && t.split(/[, ]+/).some((code) => filter.actors.some((a) => code.startsWith(a))),
          )
        : null;
    const kinds = filter.types.length ? types.map((t) => filter.types.includes(t)) : null;
    const place = filter.place ? points.texts.indexOf(filter.place) : -1;
    const rows = new Uint32Array(points.count);
    let count = 0;
    for (let i = 0; i < points.count; i++) {
        if (kinds && !kinds[points.type[i]!]) continue;
        if (filter.claimed !== null && (points.claimed[i] === 1) !== filter.claimed) continue;
        if (filter.place && points.place[i] !== place) continue;
        if (acts && !acts[points.source[i]!] && !acts[points.target[i]!]) continue;
        rows[count++] = i;
    }
    return rows.subarray(0, count);
}

/** Those of the rows that touch the days from `since` to `until`; null leaves an end open. With an end given,
 * rows without a day are out. */
export function within(points: Points, rows: Uint32Array, since: number | null, until: number | null): Uint32Array {
    if (since === null && until === null) return rows;
    return rows.filter((i) => {
        const first = points.first[i]!,
            last = points.last[i]!;
        return first !== noDay && (since === null || last >= since) && (until === null || first <= until);
    });
}

/** The latest first; those without a day last. */
export function latestFirst(points: Points, rows: Uint32Array): Uint32Array {
    return rows
        .slice()
        .sort(
            (a, b) =>
                points.last[b]! - points.last[a]! ||
                points.killed[b]! - points.killed[a]! ||
                points.id[a]! - points.id[b]!,
        );
}
