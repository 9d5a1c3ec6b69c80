/* Dots and clusters on a canvas. Shape and colour say the type, size the harm; hollow is only claimed. */
import type { Cluster } from "./cluster";
import { types } from "./words";

export interface Palette {
    types: string[];
    quads: string[];
    paper: string;
    ink: string;
    faint: string;
    land: string;
    water: string;
    border: string;
    font: string;
}

/** Colours as the style sheet has them now. */
export function readPalette(): Palette {
    const style = getComputedStyle(document.documentElement);
    const value = (name: string): string => style.getPropertyValue(name).trim();
    return {
        types: types.map((t) => value(`--t-${t.toLowerCase()}`)),
        quads: [1, 2, 3, 4].map((q) => value(`--q${q}`)),
        paper: value("--paper"),
        ink: value("--ink"),
        faint: value("--faint"),
        land: value("--land"),
        water: value("--water"),
        border: value("--border"),
        font: getComputedStyle(document.body).fontFamily,
    };
}

/** Larger with the number of the killed, and a little with the number of happenings. What is only somewhere in a
 * country has a ring of one size, and room for it. */
export function radiusOf(c: Cluster): number {
    if (c.wide) return c.rows.length === 1 ? 13 : 15;
    const base = c.rows.length === 1 ? 5 : 9 + 1.1 * Math.log2(c.rows.length);
    return base + Math.min(16, 1.5 * Math.sqrt(c.killed));
}

function shape(context: CanvasRenderingContext2D, quad: number, x: number, y: number, r: number): void {
    context.beginPath();
    if (quad === 1) {
        context.arc(x, y, r, 0, 2 * Math.PI);
    } else if (quad === 2) {
        const a = r * 0.88;
        context.rect(x - a, y - a, 2 * a, 2 * a);
    } else if (quad === 3) {
        const a = r * 1.2;
        context.moveTo(x, y - a);
        context.lineTo(x + a * 0.9, y + a * 0.65);
        context.lineTo(x - a * 0.9, y + a * 0.65);
    } else {
        const a = r * 1.2;
        context.moveTo(x, y - a);
        context.lineTo(x + a, y);
        context.lineTo(x, y + a);
        context.lineTo(x - a, y);
    }
    context.closePath();
}

export function drawDot(
    context: CanvasRenderingContext2D,
    palette: Palette,
    type: number,
    quad: number,
    claimed: boolean,
    x: number,
    y: number,
    r: number,
): void {
    const colour = palette.types[type]!;
    shape(context, quad, x, y, r);
    context.fillStyle = claimed ? palette.paper : colour;
    context.fill();
    context.lineJoin = "round";
    context.lineWidth = claimed ? 2 : 1.2;
    context.strokeStyle = claimed ? colour : palette.paper;
    context.stroke();
}

/** What is only told to be somewhere in a country or a region: a dashed ring around its dot or number, which lies
 * on no exact place. */
export function drawWide(context: CanvasRenderingContext2D, palette: Palette, c: Cluster, x: number, y: number): void {
    const r = radiusOf(c);
    context.beginPath();
    context.arc(x, y, r, 0, 2 * Math.PI);
    context.globalAlpha = 0.7;
    context.fillStyle = palette.paper;
    context.fill();
    context.globalAlpha = 1;
    context.setLineDash([4, 3]);
    context.lineWidth = 1.5;
    context.strokeStyle = palette.ink;
    context.stroke();
    context.setLineDash([]);
    if (c.rows.length > 1) drawCount(context, palette, c.rows.length, x, y);
}

/* A ring by quad class; the stretches that are only claimed are hollow. */
export function drawCluster(
    context: CanvasRenderingContext2D,
    palette: Palette,
    c: Cluster,
    x: number,
    y: number,
    r: number,
): void {
    context.beginPath();
    context.arc(x, y, r + 1.2, 0, 2 * Math.PI);
    context.fillStyle = palette.paper;
    context.fill();
    const all = c.rows.length,
        thick = Math.min(6, r * 0.42);
    let from = -Math.PI / 2;
    for (let q = 0; q < 4; q++) {
        for (const [count, hollow] of [
            [c.told[q]!, false],
            [c.claimed[q]!, true],
        ] as const) {
            if (!count) continue;
            const to = from + (count / all) * 2 * Math.PI;
            arc(context, palette.quads[q]!, x, y, r - thick / 2, from, to, thick);
            if (hollow && to - from > 0.12)
                arc(context, palette.paper, x, y, r - thick / 2, from + 0.06, to - 0.06, thick - 2.6);
            from = to;
        }
    }
    drawCount(context, palette, all, x, y);
}

function drawCount(context: CanvasRenderingContext2D, palette: Palette, all: number, x: number, y: number): void {
    context.fillStyle = palette.ink;
    context.font = `600 ${all > 999 ? 10 : 11}px ${palette.font}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillText(all > 9999 ? `${Math.round(all / 1000)}k` : String(all), x, y + 0.5);
    context.textBaseline = "alphabetic";
}

function arc(
    context: CanvasRenderingContext2D,
    colour: string,
    x: number,
    y: number,
    r: number,
    from: number,
    to: number,
    thick: number,
): void {
    context.beginPath();
    context.arc(x, y, r, from, to);
    context.strokeStyle = colour;
    context.lineWidth = thick;
    context.stroke();
}
