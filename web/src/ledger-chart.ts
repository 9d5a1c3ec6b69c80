/* The truce's days drawn: state, breaches stacked, coverage under them, aid. All on one scale of days. */
import { dayLong, dayOf, dayShort } from "./days";
import { h, replace, s, type Child } from "./dom";
import type { Day } from "./ledger-data";
import { number, plural } from "./words";

export interface Series {
    name: string;
    counts: number[];
}

const left = 74,
    right = 12;
const strip = { top: 4, height: 24 };
const bars = { top: 44, height: 170 };
const cover = { top: 228, height: 46 };
const aidTop = 290,
    aidLine = 19;

export class LedgerChart {
    readonly element: HTMLElement;
    private scroller = h("div", { class: "scroll chart-scroll" });
    private legend = h("div", { class: "chart-legend" });
    private days: Day[] = [];
    private series: Series[] = [];
    private aid: Series[] = [];
    private totals: number[] = [];
    private chosen = "";
    private scrolledFor = "";

    constructor(private pick: (day: string) => void) {
        this.element = h("div", { class: "ledger-chart" }, this.legend, this.scroller);
        new ResizeObserver(() => this.draw()).observe(this.element);
    }

    show(days: Day[], series: Series[], aid: Series[], chosen: string, totals: number[]): void {
        this.days = days;
        this.series = series;
        this.aid = aid;
        this.totals = totals;
        this.chosen = chosen;
        replace(
            this.legend,
            series.map((one, i) =>
                h(
                    "span",
                    { class: "key" },
                    s(
                        "svg",
                        { width: 14, height: 14, "aria-hidden": "true" },
                        s("rect", { class: this.swatch(i), x: 1, y: 1, width: 12, height: 12 }),
                    ),
                    ` ${one.name}`,
                ),
            ),
            h(
                "span",
                { class: "key" },
                s(
                    "svg",
                    { width: 14, height: 14, "aria-hidden": "true" },
                    hatch("legend"),
                    s("rect", { class: "hatched", x: 1, y: 1, width: 12, height: 12, fill: "url(#hatch-legend)" }),
                ),
                " no report",
            ),
        );
        this.draw();
    }

    focus(): void {
        this.scroller.querySelector("svg")?.focus({ preventScroll: true });
    }

    private swatch(i: number): string {
        return this.series[i]!.name === "Not told" ? "series-none" : `series-${i + 1}`;
    }

    private draw(): void {
        const room = this.element.clientWidth;
        if (!room || !this.days.length) return;
        const each = Math.max(15, Math.min(150, (room - left - right) / this.days.length));
        const width = Math.max(room, left + right + each * this.days.length),
            height = aidTop + 3 * aidLine + 26;
        const svg = s(
            "svg",
            {
                class: "chart",
                width,
                height,
                role: "slider",
                tabindex: 0,
                "aria-label": "Days of the truce",
                "aria-valuemin": 0,
                "aria-valuemax": this.days.length - 1,
                "aria-valuenow": this.index(),
                "aria-valuetext": this.tell(),
                onkeydown: (e: KeyboardEvent) => this.key(e),
                onclick: (e: MouseEvent) => {
                    const i = Math.floor((e.clientX - svg.getBoundingClientRect().left - left) / each);
                    if (this.days[i]) this.pick(this.days[i]!.day);
                },
            },
            hatch("chart"),
            this.rows(each),
            this.days.map((d, i) => this.column(d, i, left + i * each, each)),
            this.stateWords(each),
        );
        const focused = this.scroller.contains(document.activeElement);
        replace(this.scroller, svg);
        if (focused) this.focus();
        this.scroll(each);
    }

    /* A truce may have begun long before the first report of the record. */
    private scroll(each: number): void {
        const key = `${this.days[0]!.day}${this.days.length}`;
        const i = this.chosen ? this.index() : this.days.findIndex((d) => d.reported);
        if (this.scrolledFor === key && !this.chosen) return;
        this.scrolledFor = key;
        const x = left + i * each;
        if (x < this.scroller.scrollLeft + left || x > this.scroller.scrollLeft + this.scroller.clientWidth - each)
            this.scroller.scrollLeft = Math.max(0, x - left - each);
    }

    private index(): number {
        return Math.max(
            0,
            this.days.findIndex((d) => d.day === this.chosen),
        );
    }

    private tell(): string {
        if (!this.chosen) return "all days";
        const i = this.index(),
            d = this.days[i]!;
        const name = dayLong(dayOf(d.day)!);
        if (!d.reported) return `${name}: ${d.state}, no report`;
        return `${name}: ${d.state}, ${plural(this.totals[i] ?? 0, "breach", "breaches")}, ${plural(d.reports, "report")}`;
    }

    private key(e: KeyboardEvent): void {
        const now = this.chosen ? this.index() : -1,
            last = this.days.length - 1;
        const to: Record<string, number> = {
            ArrowRight: now + 1,
            ArrowUp: now + 1,
            ArrowLeft: now - 1,
            ArrowDown: now - 1,
            PageUp: now + 7,
            PageDown: now - 7,
            Home: 0,
            End: last,
        };
        if (!(e.key in to)) return;
        e.preventDefault();
        const day = this.days[Math.max(0, Math.min(last, to[e.key]!))]!.day;
        if (day !== this.chosen) this.pick(day);
    }

    private get most(): number {
        return Math.max(1, ...this.days.map((_, i) => this.series.reduce((a, one) => a + one.counts[i]!, 0)));
    }

    private rows(each: number): Child {
        const label = (text: string, y: number): Child =>
            s("text", { class: "row-label", x: left - 8, y, "text-anchor": "end" }, text);
        const line = (y: number): Child =>
            s("line", { class: "base", x1: left, x2: left + each * this.days.length, y1: y, y2: y });
        const most = this.most,
            ticks = most > 3 ? [most, Math.round(most / 2)] : [most];
        return s(
            "g",
            { "aria-hidden": "true" },
            label("State", strip.top + 16),
            label("Breaches", bars.top + 12),
            ticks.map((n) => {
                const y = bars.top + bars.height - (n / most) * (bars.height - 16);
                return [
                    s("line", { class: "grid", x1: left, x2: left + each * this.days.length, y1: y, y2: y }),
                    n === most ? null : label(String(n), y + 4),
                ];
            }),
            line(bars.top + bars.height),
            label("Reports", cover.top + 26),
            label("(outlets)", cover.top + 40),
            line(cover.top + cover.height),
            this.aid.map((one, i) => label(`Aid ${one.name}`, aidTop + i * aidLine + 13)),
        );
    }

    private column(d: Day, i: number, x: number, w: number): SVGElement {
        const state = d.state.replace(/ /g, "-"),
            number_ = dayOf(d.day)!;
        const parts: Child[] = [
            s("rect", { class: `strip st-${state}`, x: x + 0.5, y: strip.top, width: w - 1, height: strip.height }),
        ];
        if (!d.reported)
            parts.push(
                s("rect", {
                    class: "hatched",
                    fill: "url(#hatch-chart)",
                    x: x + 0.5,
                    y: bars.top,
                    width: w - 1,
                    height: aidTop + 3 * aidLine - bars.top,
                }),
            );
        else parts.push(this.stack(i, x, w), this.coverage(d, x, w), this.aidCells(i, x, w));
        const every = Math.max(1, Math.ceil(44 / w));
        if (i % every === 0)
            parts.push(
                s(
                    "text",
                    { class: "day-label", x: x + w / 2, y: aidTop + 3 * aidLine + 18, "text-anchor": "middle" },
                    dayShort(number_),
                ),
            );
        if (d.day === this.chosen)
            parts.push(
                s("rect", { class: "chosen-day", x: x + 1, y: 1, width: w - 2, height: aidTop + 3 * aidLine + 2 }),
            );
        return s(
            "g",
            { class: "column" },
            s("title", {}, this.columnTitle(d, i)),
            s("rect", { class: "reach", x, y: 0, width: w, height: aidTop + 3 * aidLine + 24 }),
            parts,
        );
    }

    /* Over the days, which would cover them; only where there is room for the whole word. */
    private stateWords(each: number): Child {
        return this.days.map((d, i) => {
            const changed = i === 0 || this.days[i - 1]!.state !== d.state;
            return changed && this.run(i) * each > d.state.length * 7.5 + 8
                ? s("text", { class: "strip-word", x: left + i * each + 4, y: strip.top + 16 }, d.state)
                : null;
        });
    }

    /* How many days from here have the same state. */
    private run(from: number): number {
        let end = from;
        while (end < this.days.length && this.days[end]!.state === this.days[from]!.state) end++;
        return end - from;
    }

    private columnTitle(d: Day, i: number): string {
        const name = `${dayLong(dayOf(d.day)!)}: ${d.state}`;
        if (!d.reported) return `${name}; no report`;
        return `${name}; ${
            this.series
                .filter((one) => one.counts[i])
                .map((one) => `${one.name} ${one.counts[i]}`)
                .join(", ") || "no breach told"
        }; ${plural(d.reports, "report")}, ${plural(d.outlets, "outlet")}`;
    }

    private stack(i: number, x: number, w: number): Child {
        const per = (bars.height - 16) / this.most;
        const pad = w > 30 ? w * 0.16 : 1.5;
        let y = bars.top + bars.height;
        const parts: Child[] = this.series.map((one, k) => {
            const count = one.counts[i]!;
            if (!count) return null;
            const tall = count * per;
            y -= tall;
            return [
                s("rect", {
                    class: this.swatch(k),
                    x: x + pad,
                    y: y + 0.5,
                    width: w - 2 * pad,
                    height: Math.max(1, tall - 1),
                }),
                tall >= 13 && w >= 15
                    ? s(
                          "text",
                          {
                              class: `bar-number on-${this.swatch(k)}`,
                              x: x + w / 2,
                              y: y + tall / 2 + 4,
                              "text-anchor": "middle",
                          },
                          number(count),
                      )
                    : null,
            ];
        });
        return parts;
    }

    private coverage(d: Day, x: number, w: number): Child {
        const most = Math.max(1, ...this.days.map((one) => one.reports));
        const pad = w > 30 ? w * 0.16 : 1.5,
            tall = (d.reports / most) * (cover.height - 14),
            base = cover.top + cover.height;
        return [
            s("rect", { class: "cover", x: x + pad, y: base - tall, width: w - 2 * pad, height: tall }),
            s(
                "text",
                { class: "cover-number", x: x + w / 2, y: base - tall - 3, "text-anchor": "middle" },
                w > 34 ? `${d.reports} (${d.outlets})` : String(d.reports),
            ),
        ];
    }

    private aidCells(i: number, x: number, w: number): Child {
        return this.aid.map((one, k) => {
            const count = one.counts[i]!,
                cy = aidTop + k * aidLine + 9;
            if (!count) return s("text", { class: "none", x: x + w / 2, y: cy + 4, "text-anchor": "middle" }, "·");
            return [
                s("circle", { class: `aid-${one.name}`, cx: x + w / 2, cy, r: 7.5 }),
                s(
                    "text",
                    { class: `aid-number on-aid-${one.name}`, x: x + w / 2, y: cy + 4, "text-anchor": "middle" },
                    number(count),
                ),
            ];
        });
    }
}

function hatch(name: string): SVGElement {
    return s(
        "defs",
        {},
        s(
            "pattern",
            {
                id: `hatch-${name}`,
                width: 6,
                height: 6,
                patternUnits: "userSpaceOnUse",
                patternTransform: "rotate(45)",
            },
            s("rect", { class: "hatch-ground", width: 6, height: 6 }),
            s("line", { class: "hatch-line", x1: 0, y1: 0, x2: 0, y2: 6 }),
        ),
    );
}
