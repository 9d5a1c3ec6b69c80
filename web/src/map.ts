/* The map: country borders, and happenings as dots that join where they would lie on each other. */
import type { Borders } from "./borders";
import { worldSize } from "./borders";
import { cluster, mainPlace, type Cluster } from "./cluster";
import { h } from "./dom";
import { tellDays, dayText } from "./days";
import { drawCluster, drawDot, drawWide, radiusOf, type Palette } from "./dots";
import { mercator, noDay, unmercator, whereOf, type Points } from "./points";
import { number, plural, quadOf, sideWord, types, typeWord } from "./words";

export interface View {
    left: number;
    right: number;
    top: number;
    bottom: number;
}
export interface MapEvents {
    moved: (center: [lon: number, lat: number, zoom: number]) => void;
    picked: (row: number) => void;
    place: (name: string) => void;
}

const deepest = 14;
const cellSize = 46; /* pixels */

export class MapView {
    readonly element: HTMLElement;
    private canvas = h("canvas", {});
    private tip = h("div", { class: "tip", hidden: true });
    private borders: Borders | null = null;
    private points: Points | null = null;
    private rows: Uint32Array = new Uint32Array();
    private clusters: Cluster[] = [];
    private clusteredFor = "";
    private x = 0.5;
    private y = 0.4;
    private zoom = 2;
    private width = 0;
    private height = 0;
    private fitted = false;
    private frame = 0;
    private fingers = new Map<number, PointerEvent>();
    private dragged = 0;
    private hint = h("p", { class: "map-hint", hidden: true }, "Two fingers move the map");
    private hintTimer = 0;

    constructor(
        private palette: () => Palette,
        private events: MapEvents,
    ) {
        this.canvas.setAttribute("aria-hidden", "true");
        const zoomButton = (label: string, text: string, act: () => void): HTMLElement =>
            h("button", { type: "button", "aria-label": label, title: label, onclick: act }, text);
        this.element = h(
            "div",
            {
                class: "map",
                tabindex: 0,
                role: "application",
                "aria-roledescription": "map",
                "aria-label":
                    "Map of happenings. Arrow keys move it, plus and minus zoom. Every dot is also in the list.",
                onkeydown: (e: KeyboardEvent) => this.key(e),
            },
            this.canvas,
            this.tip,
            this.hint,
            h(
                "div",
                { class: "zoom" },
                zoomButton("Zoom in", "+", () => this.zoomBy(1)),
                zoomButton("Zoom out", "−", () => this.zoomBy(-1)),
                zoomButton("Show all", "All", () => this.fit(true)),
            ),
            h("p", { class: "credit" }, "Borders: Natural Earth. ", h("a", { href: "licences.txt" }, "Licences")),
        );
        this.listen();
        new ResizeObserver(() => this.resize()).observe(this.element);
    }

    setBorders(borders: Borders): void {
        this.borders = borders;
        this.draw();
    }

    /** What to show. Where the view has never been set it goes to where the dots are. */
    show(points: Points, rows: Uint32Array, center: [number, number, number] | null): void {
        this.points = points;
        this.rows = rows;
        this.clusteredFor = "";
        if (center) this.goTo(center);
        else if (!this.fitted) this.fit(false);
        this.draw();
    }

    goTo([lon, lat, zoom]: [number, number, number]): void {
        [this.x, this.y] = mercator(lon, lat);
        this.zoom = Math.min(deepest, zoom);
        this.fitted = true;
    }

    forgetView(): void {
        this.fitted = false;
    }

    /** The part of the world that is seen, in Mercator units. */
    view(): View {
        const w = this.width / 2 / this.scale,
            t = this.height / 2 / this.scale;
        return { left: this.x - w, right: this.x + w, top: this.y - t, bottom: this.y + t };
    }

    private get scale(): number {
        return 256 * 2 ** this.zoom;
    }

    /* Most of the dots: one stray happening far away does not make the rest a speck. */
    fit(told: boolean): void {
        const points = this.points;
        if (!points || !this.width) return;
        const xs: number[] = [],
            ys: number[] = [];
        const anyExact = this.rows.some((i) => !Number.isNaN(points.x[i]!) && !points.wide[i]);
        for (const i of this.rows) {
            if (Number.isNaN(points.x[i]!) || (points.wide[i] && anyExact)) continue;
            xs.push(points.x[i]!);
            ys.push(points.y[i]!);
        }
        if (!xs.length) return;
        xs.sort((a, b) => a - b);
        ys.sort((a, b) => a - b);
        const at = (list: number[], share: number): number => list[Math.round((list.length - 1) * share)]!;
        const share = told ? 0 : 0.2,
            more = told ? 0 : 0.5;
        const spread = (list: number[]): [number, number] => {
            const from = at(list, share),
                to = at(list, 1 - share);
            return [from - (to - from) * more, to + (to - from) * more];
        };
        this.fitTo(...spread(xs), ...spread(ys));
        this.fitted = true;
        if (told) this.told();
        this.draw();
    }

    private fitTo(left: number, right: number, top: number, bottom: number): void {
        this.x = (left + right) / 2;
        this.y = (top + bottom) / 2;
        const room = 0.8;
        const across = (this.width * room) / Math.max(right - left, 0.004),
            down = (this.height * room) / Math.max(bottom - top, 0.004);
        this.zoom = this.bounded(Math.log2(Math.min(across, down) / 256));
    }

    private bounded(zoom: number): number {
        const least = Math.log2(Math.max(this.width, 256) / 256) - 0.5;
        return Math.max(Math.max(0, least), Math.min(deepest, zoom));
    }

    private told(): void {
        const [lon, lat] = unmercator(this.x, this.y);
        this.events.moved([lon, lat, this.zoom]);
    }

    private moved(): void {
        this.y = Math.max(0.02, Math.min(0.98, this.y));
        this.x = Math.max(0, Math.min(1, this.x));
        this.fitted = true;
        this.tip.hidden = true;
        this.draw();
        this.told();
    }

    private zoomBy(step: number, px = this.width / 2, py = this.height / 2): void {
        const before = this.scale;
        this.zoom = this.bounded(this.zoom + step);
        const dx = px - this.width / 2,
            dy = py - this.height / 2;
        this.x += dx / before - dx / this.scale;
        this.y += dy / before - dy / this.scale;
        this.moved();
    }

    private key(e: KeyboardEvent): void {
        const step = 80 / this.scale;
        const acts: Record<string, () => void> = {
            ArrowLeft: () => (this.x -= step),
            ArrowRight: () => (this.x += step),
            ArrowUp: () => (this.y -= step),
            ArrowDown: () => (this.y += step),
            "+": () => this.zoomBy(0.5),
            "=": () => this.zoomBy(0.5),
            "-": () => this.zoomBy(-0.5),
        };
        const act = acts[e.key];
        if (!act || e.target !== this.element || e.ctrlKey || e.metaKey || e.altKey) return;
        e.preventDefault();
        act();
        if (e.key.startsWith("Arrow")) this.moved();
    }

    private listen(): void {
        const c = this.canvas;
        c.addEventListener(
            "wheel",
            (e) => {
                e.preventDefault();
                this.zoomBy(-e.deltaY * (e.deltaMode ? 0.05 : 0.002), e.offsetX, e.offsetY);
            },
            { passive: false },
        );
        c.addEventListener("pointerdown", (e) => {
            c.setPointerCapture(e.pointerId);
            this.fingers.set(e.pointerId, e);
            this.dragged = 0;
        });
        c.addEventListener("pointermove", (e) => this.pointer(e));
        c.addEventListener("pointerup", (e) => {
            this.fingers.delete(e.pointerId);
            if (this.dragged < 5) this.click(e.offsetX, e.offsetY);
        });
        c.addEventListener("pointercancel", (e) => {
            if (e.pointerType === "touch" && this.fingers.size === 1) this.tellFingers();
            this.fingers.delete(e.pointerId);
        });
        /* Two fingers are the map's; what one does is left to the browser. */
        for (const name of ["touchstart", "touchmove"] as const)
            c.addEventListener(name, (e) => e.touches.length > 1 && e.preventDefault(), { passive: false });
        c.addEventListener("pointerleave", () => (this.tip.hidden = true));
        c.addEventListener("dblclick", (e) => this.zoomBy(1, e.offsetX, e.offsetY));
    }

    private pointer(e: PointerEvent): void {
        const before = this.fingers.get(e.pointerId);
        if (!before) return this.hover(e.offsetX, e.offsetY);
        const dx = e.offsetX - before.offsetX,
            dy = e.offsetY - before.offsetY;
        this.dragged += Math.abs(dx) + Math.abs(dy);
        const other = [...this.fingers.values()].find((f) => f.pointerId !== e.pointerId);
        this.fingers.set(e.pointerId, e);
        if (this.dragged < 5) return;
        if (other) {
            const far = (a: PointerEvent): number =>
                Math.max(1, Math.hypot(a.offsetX - other.offsetX, a.offsetY - other.offsetY));
            this.pan(dx / 2, dy / 2);
            this.zoomBy(
                Math.log2(far(e) / far(before)),
                (e.offsetX + other.offsetX) / 2,
                (e.offsetY + other.offsetY) / 2,
            );
            return;
        }
        if (e.pointerType === "touch") return;
        this.pan(dx, dy);
    }

    private pan(dx: number, dy: number): void {
        this.x -= dx / this.scale;
        this.y -= dy / this.scale;
        this.moved();
    }

    /* Who drags with one finger is told how the map is moved. */
    private tellFingers(): void {
        this.hint.hidden = false;
        clearTimeout(this.hintTimer);
        this.hintTimer = window.setTimeout(() => (this.hint.hidden = true), 1500);
    }

    private hit(px: number, py: number): Cluster | null {
        for (let k = this.clusters.length - 1; k >= 0; k--) {
            const c = this.clusters[k]!;
            const [sx, sy] = this.screen(c.x, c.y);
            if (Math.hypot(px - sx, py - sy) <= Math.max(12, radiusOf(c) + 2)) return c;
        }
        return null;
    }

    private click(px: number, py: number): void {
        const c = this.hit(px, py);
        if (!c || !this.points) return;
        if (c.rows.length === 1) return this.events.picked(c.rows[0]!);
        const wide = Math.max(c.right - c.left, c.bottom - c.top);
        if (wide * 256 * 2 ** deepest > cellSize * 2) {
            const before = this.zoom;
            this.fitTo(c.left, c.right, c.top, c.bottom);
            this.zoom = this.bounded(Math.max(this.zoom, before + 1));
            return this.moved();
        }
        this.events.place(this.points.texts[this.points.place[mainPlace(this.points, c).row]!]!);
    }

    private hover(px: number, py: number): void {
        const c = this.hit(px, py);
        this.canvas.classList.toggle("over", c !== null);
        this.tip.hidden = c === null;
        if (!c || !this.points) return;
        this.tip.textContent = this.tell(c);
        const [sx, sy] = this.screen(c.x, c.y);
        const left = Math.min(Math.max(sx, 110), this.width - 110);
        this.tip.style.left = `${left}px`;
        this.tip.style.top = `${sy > 90 ? sy - radiusOf(c) - 8 : sy + radiusOf(c) + 8}px`;
        this.tip.classList.toggle("below", sy <= 90);
    }

    private tell(c: Cluster): string {
        const p = this.points!,
            i = c.rows[0]!;
        if (c.rows.length > 1) {
            const claimed = c.claimed.reduce((a, b) => a + b, 0);
            return `${this.nameOf(c)}: ${number(c.rows.length)} happenings, ${number(claimed)} only claimed${c.killed ? `, at least ${number(c.killed)} killed` : ""}`;
        }
        const when = p.first[i] === noDay ? "day not known" : tellDays(dayText(p.first[i]!), dayText(p.last[i]!));
        return (
            `${typeWord(types[p.type[i]!]!)}, ${whereOf(p, i)}, ${when}: ${sideWord(p.texts[p.source[i]!]!) || "not told"} → ${sideWord(p.texts[p.target[i]!]!) || "not told"}` +
            `${p.killed[i] ? `, at least ${p.killed[i]} killed` : ""}; ${p.claimed[i] ? "only claimed" : "told as a fact"}, ${plural(p.reports[i]!, "report")}`
        );
    }

    private nameOf(c: Cluster): string {
        const { row, alone } = mainPlace(this.points!, c);
        return `${whereOf(this.points!, row)}${alone ? "" : c.wide ? " or near it" : " and around"}`;
    }

    private screen(x: number, y: number): [number, number] {
        return [(x - this.x) * this.scale + this.width / 2, (y - this.y) * this.scale + this.height / 2];
    }

    private resize(): void {
        this.width = this.element.clientWidth;
        this.height = this.element.clientHeight;
        const ratio = devicePixelRatio || 1;
        this.canvas.width = Math.round(this.width * ratio);
        this.canvas.height = Math.round(this.height * ratio);
        if (!this.fitted) this.fit(false);
        this.draw();
    }

    draw(): void {
        if (this.frame) return;
        this.frame = requestAnimationFrame(() => {
            this.frame = 0;
            this.paint();
        });
    }

    private paint(): void {
        const context = this.canvas.getContext("2d");
        if (!context || !this.width) return;
        const ratio = devicePixelRatio || 1;
        const palette = this.palette();
        context.setTransform(ratio, 0, 0, ratio, 0, 0);
        context.fillStyle = palette.water;
        context.fillRect(0, 0, this.width, this.height);
        this.paintBorders(context, palette, ratio);
        context.setTransform(ratio, 0, 0, ratio, 0, 0);
        const named = this.paintDots(context, palette);
        this.paintNames(context, palette, named);
    }

    private paintBorders(context: CanvasRenderingContext2D, palette: Palette, ratio: number): void {
        if (!this.borders) return;
        const k = (this.scale / worldSize) * ratio;
        context.setTransform(
            k,
            0,
            0,
            k,
            (this.width / 2 - this.x * this.scale) * ratio,
            (this.height / 2 - this.y * this.scale) * ratio,
        );
        context.fillStyle = palette.land;
        context.fill(this.borders.land);
        context.strokeStyle = palette.border;
        context.lineWidth = ratio / k;
        context.stroke(this.borders.lines);
        context.lineWidth = (0.6 * ratio) / k;
        context.stroke(this.borders.land);
    }

    private paintDots(context: CanvasRenderingContext2D, palette: Palette): [number, number, number][] {
        if (!this.points) return [];
        const step = 256 * 2 ** (Math.round(this.zoom * 2) / 2);
        if (this.clusteredFor !== String(step)) {
            this.clusters = cluster(this.points, this.rows, cellSize / step, (cellSize * 0.62) / step);
            this.clusters.sort(
                (a, b) => Number(b.wide) - Number(a.wide) || b.killed - a.killed || b.rows.length - a.rows.length,
            );
            this.clusteredFor = String(step);
        }
        const taken: [number, number, number][] = [];
        for (const c of this.clusters) {
            const [sx, sy] = this.screen(c.x, c.y);
            const r = radiusOf(c);
            if (sx < -40 || sy < -40 || sx > this.width + 40 || sy > this.height + 40) continue;
            taken.push([sx, sy, r]);
            const row = c.rows[0]!;
            if (c.wide) drawWide(context, palette, c, sx, sy);
            if (c.rows.length > 1) {
                if (!c.wide) drawCluster(context, palette, c, sx, sy, r);
            } else {
                drawDot(
                    context,
                    palette,
                    this.points.type[row]!,
                    quadOf(this.points.type[row]!),
                    this.points.claimed[row] === 1,
                    sx,
                    sy,
                    c.wide ? 5 : r,
                );
            }
        }
        return taken;
    }

    private nameWidth(context: CanvasRenderingContext2D, palette: Palette, name: string): number {
        context.font = `600 12px ${palette.font}`;
        return context.measureText(name).width;
    }

    /* Names of countries, and of places once few dots are in view; none on another or on a dot. */
    private paintNames(context: CanvasRenderingContext2D, palette: Palette, dots: [number, number, number][]): void {
        const boxes = dots.map(([x, y, r]) => [x - r, y - r, x + r, y + r] as const) as (readonly [
            number,
            number,
            number,
            number,
        ])[];
        /* Whose borders they are is told in the corner. */
        boxes.push([this.width - 195, this.height - 22, this.width, this.height]);
        const put = (text: string, x: number, y: number, size: number, wide: boolean): boolean => {
            context.font = `${wide ? "" : "600 "}${size}px ${palette.font}`;
            const w = context.measureText(text).width / 2 + 3;
            /* A dot's name stands under it or, at the edge, beside. */
            if (!wide && w * 2 + 4 < this.width) x = Math.max(w + 2, Math.min(this.width - w - 2, x));
            const box = [x - w, y - size, x + w, y + 4] as const;
            if (box[0] < 2 || box[2] > this.width - 2 || box[1] < 2 || box[3] > this.height - 2) return false;
            if (boxes.some((b) => box[0] < b[2] && box[2] > b[0] && box[1] < b[3] && box[3] > b[1])) return false;
            boxes.push(box);
            context.textAlign = "center";
            context.lineJoin = "round";
            context.lineWidth = 3;
            context.strokeStyle = wide ? palette.land : palette.paper;
            context.strokeText(text, x, y);
            context.fillStyle = wide ? palette.faint : palette.ink;
            context.fillText(text, x, y);
            return true;
        };
        if (this.points && dots.length <= 60) {
            for (const c of [...this.clusters].sort((a, b) => b.rows.length - a.rows.length)) {
                const [sx, sy] = this.screen(c.x, c.y);
                if (sx < 0 || sx > this.width) continue;
                const name = this.nameOf(c),
                    r = radiusOf(c);
                const aside = r + 6 + this.nameWidth(context, palette, name) / 2;
                void (
                    put(name, sx, sy + r + 14, 12, false) ||
                    put(name, sx, sy - r - 6, 12, false) ||
                    put(name, sx + aside, sy + 4, 12, false) ||
                    put(name, sx - aside, sy + 4, 12, false)
                );
            }
        }
        for (const label of this.borders?.labels ?? []) {
            const size = label.width * (this.scale / worldSize);
            if (size < 40) break;
            const [sx, sy] = this.screen(label.x / worldSize, label.y / worldSize);
            if (sx < 0 || sy < 0 || sx > this.width || sy > this.height) continue;
            const text = label.name.toUpperCase();
            if (text.length * 6 < size) put(text, sx, sy, size > 300 ? 13 : 10, true);
        }
    }
}
