/* Dots that would lie on each other are drawn as one. */
import type { Points } from "./points";
import { quadOf } from "./words";

export interface Cluster {
    x: number; /* Mercator, 0 to 1: the middle of its happenings */
    y: number;
    rows: number[];
    wide: boolean; /* somewhere in a country or a region: never together with exact places */
    killed: number;
    told: [number, number, number, number]; /* by quad class: told as a fact by some report */
    claimed: [number, number, number, number]; /* by quad class: only claimed */
    left: number; /* what it spans */
    right: number;
    top: number;
    bottom: number;
}

/** Groups placed rows by the cells of a grid that lies fast in the world, so that panning changes nothing; then
 * joins neighbours nearer than `apart`. Both sizes are in Mercator units. Exact places and those that are only
 * somewhere in a country or a region are grouped apart, the exact ones last. */
export function cluster(points: Points, rows: ArrayLike<number>, cell: number, apart: number): Cluster[] {
    return [...clusterOf(points, rows, cell, apart, 1), ...clusterOf(points, rows, cell, apart, 0)];
}

function clusterOf(points: Points, rows: ArrayLike<number>, cell: number, apart: number, wide: 0 | 1): Cluster[] {
    const cells = new Map<number, Cluster>();
    const across = Math.ceil(1 / cell) + 1;
    for (let k = 0; k < rows.length; k++) {
        const i = rows[k]!;
        const x = points.x[i]!,
            y = points.y[i]!;
        if (Number.isNaN(x) || points.wide[i] !== wide) continue;
        const key = Math.floor(y / cell) * across + Math.floor(x / cell);
        let c = cells.get(key);
        if (!c) {
            c = {
                x: 0,
                y: 0,
                rows: [],
                wide: wide === 1,
                killed: 0,
                told: [0, 0, 0, 0],
                claimed: [0, 0, 0, 0],
                left: x,
                right: x,
                top: y,
                bottom: y,
            };
            cells.set(key, c);
        }
        add(c, points, i, x, y);
    }
    for (const c of cells.values()) {
        c.x /= c.rows.length;
        c.y /= c.rows.length;
    }
    return join([...cells.values()], apart);
}

/** The row whose place most of a cluster's happenings have, and whether all have it. */
export function mainPlace(points: Points, c: Cluster): { row: number; alone: boolean } {
    const counts = new Map<number, number>();
    let row = c.rows[0]!;
    for (const i of c.rows) {
        const count = (counts.get(points.place[i]!) ?? 0) + 1;
        counts.set(points.place[i]!, count);
        if (count > (counts.get(points.place[row]!) ?? 0)) row = i;
    }
    return { row, alone: counts.size === 1 };
}

function add(c: Cluster, points: Points, i: number, x: number, y: number): void {
    c.rows.push(i);
    c.x += x;
    c.y += y;
    c.killed += points.killed[i]!;
    (points.claimed[i] ? c.claimed : c.told)[quadOf(points.type[i]!) - 1]!++;
    c.left = Math.min(c.left, x);
    c.right = Math.max(c.right, x);
    c.top = Math.min(c.top, y);
    c.bottom = Math.max(c.bottom, y);
}

/* The larger swallows the smaller. Clusters lie in cells of the size `apart`, so that each looks at nine. */
function join(clusters: Cluster[], apart: number): Cluster[] {
    clusters.sort((a, b) => b.rows.length - a.rows.length || a.x - b.x || a.y - b.y);
    const kept = new Map<string, Cluster[]>();
    const result: Cluster[] = [];
    for (const c of clusters) {
        const column = Math.floor(c.x / apart),
            line = Math.floor(c.y / apart);
        let near: Cluster | undefined;
        for (let dx = -1; dx <= 1 && !near; dx++) {
            for (let dy = -1; dy <= 1 && !near; dy++) {
                near = kept.get(`${column + dx},${line + dy}`)?.find((k) => Math.hypot(k.x - c.x, k.y - c.y) < apart);
            }
        }
        if (near) {
            swallow(near, c);
            continue;
        }
        const key = `${column},${line}`;
        kept.set(key, [...(kept.get(key) ?? []), c]);
        result.push(c);
    }
    return result;
}

function swallow(large: Cluster, small: Cluster): void {
    for (const row of small.rows) large.rows.push(row);
    large.killed += small.killed;
    for (let q = 0; q < 4; q++) {
        large.told[q]! += small.told[q]!;
        large.claimed[q]! += small.claimed[q]!;
    }
    large.left = Math.min(large.left, small.left);
    large.right = Math.max(large.right, small.right);
    large.top = Math.min(large.top, small.top);
    large.bottom = Math.max(large.bottom, small.bottom);
}
