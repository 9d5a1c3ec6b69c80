/* Happenings by day as stacked bars, with a brush over them. */
import { barStarts, dayLong, dayShort, dayText, monthText, startOf, stepFor, type Step } from "./days";
import { h, replace, s, type Child } from "./dom";
import { noDay, type Points } from "./points";
import { number, quadNames, quadOf } from "./words";

const height = 112,
    left = 34,
    foot = 20;

export class Timeline {
    readonly element: HTMLElement;
    private box = h("div", { class: "timeline-box" });
    private starts: number[] = [];
    private counts: Uint32Array[] = [];
    private step: Step = "day";
    private first = 0;
    private last = -1;
    private since: number | null = null;
    private until: number | null = null;
    private dragFrom: number | null = null;
    private brush: SVGRectElement | null = null;
    private handles: SVGGElement[] = [];

    constructor(private changed: (since: number | null, until: number | null) => void) {
        this.element = h("div", { class: "timeline" }, this.box);
        new ResizeObserver(() => this.draw()).observe(this.box);
    }

    /** `extent` is of the whole record, so that the scale stays where it is while filters change. */
    show(
        points: Points,
        rows: Uint32Array,
        extent: [number, number] | null,
        since: number | null,
        until: number | null,
    ): void {
        this.since = since;
        this.until = until;
        [this.first, this.last] = extent ?? [0, -1];
        if (extent) this.count(points, rows);
        this.draw();
    }

    private count(points: Points, rows: Uint32Array): void {
        this.step = stepFor(this.first, this.last, Math.max(40, Math.min(400, Math.floor(this.box.clientWidth / 4))));
        this.starts = barStarts(this.first, this.last, this.step);
        const bars = this.starts.length - 1;
        this.counts = [1, 2, 3, 4].map(() => new Uint32Array(bars));
        const barOf = new Int32Array(this.last - this.starts[0]! + 1);
        for (let bar = 0; bar < bars; bar++)
            barOf.fill(bar, this.starts[bar]! - this.starts[0]!, this.starts[bar + 1]! - this.starts[0]!);
        for (const i of rows) {
            const day = points.last[i]!;
            if (day === noDay || day < this.first || day > this.last) continue;
            this.counts[quadOf(points.type[i]!) - 1]![barOf[day - this.starts[0]!]!]!++;
        }
    }

    /** The same as a table. */
    table(): Child {
        const rows: Child[][] = [];
        for (let bar = 0; bar < this.starts.length - 1; bar++) {
            const row = this.counts.map((c) => c[bar]!);
            if (row.some((n) => n > 0))
                rows.push([this.name(bar), ...row.map(number), number(row.reduce((a, b) => a + b, 0))]);
        }
        if (!rows.length) return h("p", {}, "No dated happenings.");
        return h(
            "div",
            { class: "scroll", tabindex: 0, role: "region", "aria-label": "Happenings by day" },
            h(
                "table",
                {},
                h("caption", {}, `Happenings by ${this.step}; those with none are left out`),
                h(
                    "thead",
                    {},
                    h(
                        "tr",
                        {},
                        [this.step, ...quadNames, "All"].map((c) => h("th", { scope: "col" }, c)),
                    ),
                ),
                h(
                    "tbody",
                    {},
                    rows.map((r) =>
                        h(
                            "tr",
                            {},
                            r.map((c, i) => h(i ? "td" : "th", i ? { class: "n" } : { scope: "row" }, c)),
                        ),
                    ),
                ),
            ),
        );
    }

    private name(bar: number): string {
        const start = this.starts[bar]!;
        return this.step === "month"
            ? monthText(start)
            : this.step === "week"
              ? `week of ${dayLong(start)}`
              : dayLong(start);
    }

    private get width(): number {
        return this.box.clientWidth;
    }

    private xOf(day: number): number {
        const from = this.starts[0]!,
            to = this.starts[this.starts.length - 1]!;
        return left + ((day - from) / (to - from)) * (this.width - left - 8);
    }

    private dayAt(x: number): number {
        const from = this.starts[0]!,
            to = this.starts[this.starts.length - 1]!;
        const day = from + ((x - left) / (this.width - left - 8)) * (to - from);
        return Math.max(this.first, Math.min(this.last, Math.floor(day)));
    }

    private draw(): void {
        const focused = this.handles.indexOf(document.activeElement as unknown as SVGGElement);
        if (this.last < this.first || !this.width) {
            replace(this.box, this.last < this.first ? h("p", { class: "empty" }, "No happening has a day.") : null);
            return;
        }
        const most = Math.max(1, ...this.counts[0]!.map((_, bar) => this.counts.reduce((a, c) => a + c[bar]!, 0)));
        const yOf = (count: number): number => height - foot - (count / most) * (height - foot - 10);
        const svg = s(
            "svg",
            {
                class: "chart",
                width: this.width,
                height,
                role: "group",
                "aria-label": `Timeline: happenings by ${this.step}, at most ${most}. Two sliders choose the days.`,
            },
            s("g", { "aria-hidden": "true" }, this.axis(most, yOf), this.bars(yOf)),
        );
        this.brush = s("rect", { class: "brush", y: 4, height: height - foot - 4 });
        this.handles = [this.handle("First day", 0), this.handle("Last day", 1)];
        svg.append(this.brush, ...this.handles);
        this.place();
        svg.addEventListener("pointerdown", (e) => this.down(e, svg));
        replace(this.box, svg);
        if (focused >= 0) this.handles[focused]!.focus();
    }

    private axis(most: number, yOf: (n: number) => number): Child[] {
        const ticks: Child[] = [];
        for (const count of most > 1 ? [most, Math.round(most / 2)] : [most]) {
            ticks.push(
                s("line", { class: "grid", x1: left, x2: this.width - 8, y1: yOf(count), y2: yOf(count) }),
                s("text", { x: left - 6, y: yOf(count) + 4, "text-anchor": "end" }, number(count)),
            );
        }
        const bars = this.starts.length - 1,
            every = Math.max(1, Math.ceil(bars / Math.max(2, Math.floor((this.width - left) / 76))));
        for (let bar = 0; bar < bars; bar += every) {
            const x = this.xOf(this.starts[bar]!);
            if (x > this.width - 56) break;
            ticks.push(
                s("line", { class: "tick", x1: x, x2: x, y1: height - foot, y2: height - foot + 4 }),
                s(
                    "text",
                    { x: x + 2, y: height - 4 },
                    this.step === "month" ? monthText(this.starts[bar]!) : dayShort(this.starts[bar]!),
                ),
            );
        }
        ticks.push(s("line", { class: "base", x1: left, x2: this.width - 8, y1: height - foot, y2: height - foot }));
        return ticks;
    }

    private bars(yOf: (n: number) => number): Child[] {
        const rects: Child[] = [];
        for (let bar = 0; bar < this.starts.length - 1; bar++) {
            const x = this.xOf(this.starts[bar]!),
                w = this.xOf(this.starts[bar + 1]!) - x;
            let below = 0;
            for (const q of [3, 2, 1, 0]) {
                const count = this.counts[q]![bar]!;
                if (!count) continue;
                rects.push(
                    s("rect", {
                        class: `q${q + 1}`,
                        x: x + (w > 3 ? 0.5 : 0),
                        width: Math.max(0.8, w - (w > 3 ? 1 : 0)),
                        y: yOf(below + count),
                        height: yOf(below) - yOf(below + count),
                    }),
                );
                below += count;
            }
        }
        return rects;
    }

    private handle(label: string, end: 0 | 1): SVGGElement {
        const now = end === 0 ? (this.since ?? this.first) : (this.until ?? this.last);
        return s(
            "g",
            {
                class: "handle",
                role: "slider",
                tabindex: 0,
                "aria-label": label,
                "aria-valuemin": this.first,
                "aria-valuemax": this.last,
                "aria-valuenow": now,
                "aria-valuetext": dayLong(now),
                onkeydown: (e: KeyboardEvent) => this.key(e, end),
            },
            s("rect", { class: "reach", x: -12, y: 0, width: 24, height: height - foot }),
            s("rect", { class: "grip", x: -2, y: 4, width: 4, height: height - foot - 4 }),
            s("circle", { class: "grip", r: 5, cy: (height - foot) / 2 + 2 }),
        );
    }

    private place(): void {
        const since = this.since ?? this.first,
            until = this.until ?? this.last;
        const from = this.xOf(startOf(since, this.step) < this.starts[0]! ? this.starts[0]! : since),
            to = this.xOf(Math.min(until + 1, this.starts[this.starts.length - 1]!));
        this.brush?.setAttribute("x", String(from));
        this.brush?.setAttribute("width", String(Math.max(2, to - from)));
        this.brush?.classList.toggle("whole", this.since === null && this.until === null);
        this.handles[0]?.setAttribute("transform", `translate(${from} 0)`);
        this.handles[1]?.setAttribute("transform", `translate(${to} 0)`);
    }

    private set(since: number | null, until: number | null): void {
        this.since = since !== null && since <= this.first ? null : since;
        this.until = until !== null && until >= this.last ? null : until;
        this.place();
    }

    private down(e: PointerEvent, svg: SVGSVGElement): void {
        const x = (event: PointerEvent): number => event.clientX - svg.getBoundingClientRect().left;
        const grabbed = this.handles.findIndex((g) => g.contains(e.target as Node));
        const fixed =
            grabbed === 0 ? (this.until ?? this.last) : grabbed === 1 ? (this.since ?? this.first) : this.dayAt(x(e));
        this.dragFrom = fixed;
        svg.setPointerCapture(e.pointerId);
        const move = (event: PointerEvent): void => {
            const day = this.dayAt(x(event));
            this.set(Math.min(this.dragFrom!, day), Math.max(this.dragFrom!, day));
        };
        const up = (event: PointerEvent): void => {
            svg.removeEventListener("pointermove", move);
            if (event.type === "pointerup") {
                move(event);
                if (grabbed < 0 && this.since === this.until && this.since !== null) this.widen(this.since);
            }
            this.changed(this.since, this.until);
        };
        svg.addEventListener("pointermove", move);
        svg.addEventListener("pointerup", up, { once: true });
        svg.addEventListener("pointercancel", up, { once: true });
        e.preventDefault();
    }

    /* A click takes the whole bar. */
    private widen(day: number): void {
        const bar = this.starts.findIndex(
            (start, i) => i + 1 < this.starts.length && day >= start && day < this.starts[i + 1]!,
        );
        if (bar >= 0) this.set(this.starts[bar]!, this.starts[bar + 1]! - 1);
    }

    private key(e: KeyboardEvent, end: 0 | 1): void {
        const unit = this.step === "day" ? 1 : this.step === "week" ? 7 : 30;
        const steps: Record<string, number> = {
            ArrowLeft: -unit,
            ArrowDown: -unit,
            ArrowRight: unit,
            ArrowUp: unit,
            PageDown: -7 * unit,
            PageUp: 7 * unit,
            Home: -1e6,
            End: 1e6,
        };
        const by = steps[e.key];
        if (by === undefined) return;
        e.preventDefault();
        const since = this.since ?? this.first,
            until = this.until ?? this.last;
        if (end === 0) this.set(Math.max(this.first, Math.min(until, since + by)), this.until);
        else this.set(this.since, Math.min(this.last, Math.max(since, until + by)));
        this.changed(this.since, this.until);
    }

    /** Days of the brush in words. */
    words(): string {
        if (this.since === null && this.until === null) return "all days";
        return `${dayLong(this.since ?? this.first)} to ${dayLong(this.until ?? this.last)}`;
    }
}

export const dayOrEmpty = (day: number | null): string => (day === null ? "" : dayText(day));
