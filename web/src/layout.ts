/* Places for the actors of a network: friends near, foes far. The same network always gives the same places. */

export interface Placed {
    x: number;
    y: number;
}
export interface Tie {
    a: string;
    b: string;
    sign: number;
    balance: number;
}

const rounds = 400;

/** Starts on a circle in the order of the codes; springs do the rest. */
export function layout(codes: string[], ties: Tie[], size: number): Map<string, Placed> {
    const names = [...new Set([...codes, ...ties.flatMap((t) => [t.a, t.b])])].sort();
    const index = new Map(names.map((name, i) => [name, i]));
    const n = names.length;
    const x = names.map((_, i) => Math.cos((2 * Math.PI * i) / n)),
        y = names.map((_, i) => Math.sin((2 * Math.PI * i) / n));
    const most = Math.max(1e-9, ...ties.map((t) => Math.abs(t.balance)));
    const ideal = 2 / Math.sqrt(Math.max(1, n));
    for (let round = 0; round < rounds; round++) {
        const heat = 0.08 * (1 - round / rounds);
        const fx = new Float64Array(n),
            fy = new Float64Array(n);
        for (let i = 0; i < n; i++) {
            for (let j = i + 1; j < n; j++) push(i, j, x, y, fx, fy, (d) => (2 * ideal * ideal) / d);
            fx[i]! -= x[i]! * 0.45;
            fy[i]! -= y[i]! * 0.45;
        }
        for (const tie of ties) {
            const weight = Math.sqrt(Math.abs(tie.balance) / most);
            push(
                index.get(tie.a)!,
                index.get(tie.b)!,
                x,
                y,
                fx,
                fy,
                tie.sign > 0 ? (d) => (-0.5 * weight * (d * d)) / ideal : (d) => (0.4 * weight * ideal * ideal) / d,
            );
        }
        for (let i = 0; i < n; i++) {
            const force = Math.hypot(fx[i]!, fy[i]!);
            if (force < 1e-9) continue;
            x[i]! += (fx[i]! / force) * Math.min(force, heat);
            y[i]! += (fy[i]! / force) * Math.min(force, heat);
        }
    }
    return fitted(names, x, y, size);
}

/* Moves two apart (or together, where the force is negative) along the line between them. */
function push(
    i: number,
    j: number,
    x: number[],
    y: number[],
    fx: Float64Array,
    fy: Float64Array,
    force: (distance: number) => number,
): void {
    if (i === j) return;
    const dx = x[i]! - x[j]! || 1e-4 * (i - j),
        dy = y[i]! - y[j]! || 1e-4;
    const distance = Math.max(0.02, Math.hypot(dx, dy)),
        f = force(distance);
    fx[i]! += (dx / distance) * f;
    fy[i]! += (dy / distance) * f;
    fx[j]! -= (dx / distance) * f;
    fy[j]! -= (dy / distance) * f;
}

function fitted(names: string[], x: number[], y: number[], size: number): Map<string, Placed> {
    const edge = 24,
        left = Math.min(...x),
        top = Math.min(...y);
    const wide = Math.max(1e-6, Math.max(...x) - left),
        tall = Math.max(1e-6, Math.max(...y) - top);
    return new Map(
        names.map((name, i) => [
            name,
            {
                x: Math.round(edge + ((x[i]! - left) / wide) * (size - 2 * edge)),
                y: Math.round(edge + ((y[i]! - top) / tall) * (size - 2 * edge)),
            },
        ]),
    );
}

export interface Label {
    x: number; /* its left end */
    y: number; /* its middle */
}

/** Where each node's name stands: beside, under or over it, wherever it covers least of other names and nodes. The
 * first are placed first; `width` and `height` are the names'. */
export function placeLabels(nodes: { x: number; y: number; r: number; width: number }[], height: number): Label[] {
    type Box = [left: number, top: number, right: number, bottom: number];
    const taken: Box[] = nodes.map((n) => [n.x - n.r, n.y - n.r, n.x + n.r, n.y + n.r]);
    const covered = (a: Box): number =>
        taken.reduce((sum, b) => {
            const across = Math.min(a[2], b[2]) - Math.max(a[0], b[0]),
                down = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
            return sum + (across > 0 && down > 0 ? across * down : 0);
        }, 0);
    return nodes.map((n) => {
        const gap = n.r + 3,
            middle = n.x - n.width / 2;
        const choices: Label[] = [
            { x: n.x + gap, y: n.y },
            { x: n.x - gap - n.width, y: n.y },
            { x: middle, y: n.y + gap + height / 2 },
            { x: middle, y: n.y - gap - height / 2 },
            { x: n.x + gap * 0.7, y: n.y + gap },
            { x: n.x + gap * 0.7, y: n.y - gap },
        ];
        const box = (c: Label): Box => [c.x, c.y - height / 2, c.x + n.width, c.y + height / 2];
        const costs = choices.map((c) => covered(box(c)));
        const best = choices[costs.indexOf(Math.min(...costs))]!;
        taken.push(box(best));
        return best;
    });
}
