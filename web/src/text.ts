/* Stretches of a text that are marked. The API counts code points; JavaScript counts UTF-16 units. */

export interface Mark {
    start: number; /* code points, as the API has them */
    end: number;
    role: string; /* source, target, action, speaker, place, date, found */
    label: string;
}

export interface Segment {
    text: string;
    end: number; /* code points */
    marks: Mark[]; /* empty: plain text; the outermost first */
}

/** Where each code point of a text begins, in UTF-16 units, with the text's end as the last one. Null where
 * both counts agree, which is the usual case. */
export function unitsOf(text: string): Uint32Array | null {
    let wide = false;
    for (let i = 0; i < text.length && !wide; i++) wide = (text.charCodeAt(i) & 0xf800) === 0xd800;
    if (!wide) return null;
    const units: number[] = [];
    for (let i = 0; i < text.length; i += text.codePointAt(i)! > 0xffff ? 2 : 1) units.push(i);
    units.push(text.length);
    return Uint32Array.from(units);
}

/** The stretch from one code point to another. */
export function slice(text: string, start: number, end: number): string {
    const units = unitsOf(text);
    if (!units) return text.slice(start, end);
    const last = units.length - 1;
    return text.slice(units[Math.min(start, last)], units[Math.min(end, last)]);
}

export function codePoints(text: string): number {
    const units = unitsOf(text);
    return units ? units.length - 1 : text.length;
}

/** Cuts a text at the ends of its marks. `offset` is the place of the text's first code point in the text that
 * the marks count in. Marks may overlap; what lies outside the text is left out. */
export function segments(text: string, marks: Mark[], offset = 0): Segment[] {
    const units = unitsOf(text);
    const length = units ? units.length - 1 : text.length;
    const inside = marks
        .map((m) => ({ ...m, start: Math.max(0, m.start - offset), end: Math.min(length, m.end - offset) }))
        .filter((m) => m.end > m.start)
        .sort((a, b) => a.start - b.start || b.end - a.end);
    const cuts = [...new Set([0, length, ...inside.flatMap((m) => [m.start, m.end])])].sort((a, b) => a - b);
    const result: Segment[] = [];
    for (let i = 0; i + 1 < cuts.length; i++) {
        const start = cuts[i]!,
            end = cuts[i + 1]!;
        const piece = units ? text.slice(units[start], units[end]) : text.slice(start, end);
        result.push({ text: piece, end, marks: inside.filter((m) => m.start <= start && m.end >= end) });
    }
    return result;
}
