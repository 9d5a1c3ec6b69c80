/* Happenings as a list. Only the rows in sight stand in the document, so that a hundred thousand cost no more
 * than twenty. */
import { glyph, h, replace } from "./dom";
import { dayLong, dayShort } from "./days";
import { noDay, whereOf, type Points } from "./points";
import { number, plural, quadOf, sideWord, types, typeWord } from "./words";

const rowHeight = 62;

export class List {
    readonly element: HTMLElement;
    private inner = h("div", { class: "list-inner" });
    private points: Points | null = null;
    private rows: Uint32Array = new Uint32Array();
    private active = 0;
    private drawn = "";

    constructor(private open: (row: number) => void) {
        this.element = h(
            "div",
            {
                class: "list",
                role: "listbox",
                tabindex: 0,
                "aria-label": "Happenings, the latest first",
                onscroll: () => this.draw(),
                onkeydown: (e: KeyboardEvent) => this.key(e),
                onclick: (e: MouseEvent) => this.click(e),
            },
            this.inner,
        );
        new ResizeObserver(() => this.draw()).observe(this.element);
    }

    /** New rows keep the place in the list as far as they can: nothing jumps. */
    show(points: Points, rows: Uint32Array): void {
        const was = this.points && this.rows.length ? this.points.id[this.rows[this.active]!] : 0;
        this.points = points;
        this.rows = rows;
        const now = was ? rows.findIndex((i) => points.id[i] === was) : -1;
        this.active = now >= 0 ? now : 0;
        if (now < 0) this.element.scrollTop = 0;
        this.inner.style.height = `${rows.length * rowHeight}px`;
        this.drawn = "";
        this.draw();
    }

    private draw(): void {
        if (!this.points) return;
        if (!this.rows.length) {
            replace(this.inner);
            this.element.removeAttribute("aria-activedescendant");
            return;
        }
        const top = Math.max(0, Math.floor(this.element.scrollTop / rowHeight) - 4);
        const end = Math.min(this.rows.length, top + Math.ceil(this.element.clientHeight / rowHeight) + 8);
        /* Rows stay the same elements while nothing changes: a click must find at its end what it began on. */
        const drawn = `${top} ${end} ${this.active}`;
        if (drawn === this.drawn) return;
        this.drawn = drawn;
        const shown = [];
        for (let k = top; k < end; k++) shown.push(this.row(k));
        if (this.active < top || this.active >= end) shown.push(this.row(this.active));
        replace(this.inner, shown);
        this.element.setAttribute("aria-activedescendant", `row-${this.active}`);
    }

    private row(k: number): HTMLElement {
        const p = this.points!,
            i = this.rows[k]!;
        const type = types[p.type[i]!]!,
            text = (n: number): string => p.texts[n]!;
        const first = p.first[i]!,
            last = p.last[i]!;
        const when =
            first === noDay
                ? "day not known"
                : first === last
                  ? dayLong(last)
                  : `${dayShort(first)} – ${dayLong(last)}`;
        const element = h(
            "div",
            {
                class: `row${k === this.active ? " active" : ""}`,
                id: `row-${k}`,
                role: "option",
                "data-row": k,
                "aria-selected": k === this.active,
                "aria-posinset": k + 1,
                "aria-setsize": this.rows.length,
            },
            h(
                "div",
                { class: "row-top" },
                glyph(quadOf(p.type[i]!), type, p.claimed[i] === 1),
                h("strong", {}, typeWord(type)),
                p.claimed[i] ? h("span", { class: "tag" }, "only claimed") : null,
                h("span", { class: "row-when" }, when),
            ),
            h(
                "div",
                { class: "row-who" },
                `${sideWord(text(p.source[i]!)) || "not told"} → ${sideWord(text(p.target[i]!)) || "not told"}`,
            ),
            h(
                "div",
                { class: "row-foot" },
                whereOf(p, i) || "place not known",
                ` · ${plural(p.reports[i]!, "report")}`,
                p.killed[i] ? h("strong", { class: "killed" }, ` · at least ${number(p.killed[i]!)} killed`) : null,
            ),
        );
        element.style.transform = `translateY(${k * rowHeight}px)`;
        return element;
    }

    private move(to: number): void {
        this.active = Math.max(0, Math.min(this.rows.length - 1, to));
        const top = this.active * rowHeight,
            box = this.element;
        if (top < box.scrollTop) box.scrollTop = top;
        else if (top + rowHeight > box.scrollTop + box.clientHeight) box.scrollTop = top + rowHeight - box.clientHeight;
        this.draw();
    }

    private key(e: KeyboardEvent): void {
        const page = Math.max(1, Math.floor(this.element.clientHeight / rowHeight) - 1);
        const to: Record<string, number> = {
            ArrowDown: this.active + 1,
            ArrowUp: this.active - 1,
            PageDown: this.active + page,
            PageUp: this.active - page,
            Home: 0,
            End: this.rows.length - 1,
        };
        if (e.key in to) this.move(to[e.key]!);
        else if ((e.key === "Enter" || e.key === " ") && this.rows.length) this.open(this.rows[this.active]!);
        else return;
        e.preventDefault();
    }

    private click(e: MouseEvent): void {
        const row = Math.floor((e.clientY - this.inner.getBoundingClientRect().top) / rowHeight);
        if (!this.points || row < 0 || row >= this.rows.length) return;
        this.active = row;
        this.element.focus({ preventScroll: true });
        this.draw();
        this.open(this.rows[this.active]!);
    }
}
