/* Who stands with whom: a signed network, with a slider for the time. */
import { get, type Summary } from "./api";
import { details, fault, h, loading, replace, s, table, type Child } from "./dom";
import { dayLong, dayOf, dayText, tellDay } from "./days";
import { layout, type Placed, placeLabels } from "./layout";
import type { Go } from "./main";
import type { State } from "./state";
import { actorWord, number } from "./words";

export interface Edge {
    a: string;
    b: string;
    sign: number;
    balance: number;
    with: number;
    against: number;
    with_count: number;
    against_count: number;
    first: string | null;
    last: string | null;
    change: string;
}
interface Reply {
    network?: { first: string; last: string; half_life: number; triads?: { all: number; balanced: number } };
    actors?: { code: string; balance: number; with: number; against: number }[];
    edges?: Edge[];
}

const size = 560,
    span = 30; /* days */
/* How large a letter is drawn, near enough; the style sheet has it so. */
const letters = { wide: 5.9, high: 13 },
    onPhone = { wide: 8.4, high: 18 };

export class Network {
    readonly element = h("section", { class: "network" });
    private places: Map<string, Placed> | null = null;
    private asked = "";
    private started = false;
    private reply: Reply | null = null;
    private timer = 0;
    private picture = h("div", { class: "network-picture" });
    private words = h("p", { class: "network-words", role: "status" });
    private tables = h("div", {});
    private slider = h("input", {
        type: "range",
        id: "network-day",
        min: 0,
        max: 0,
        value: 0,
        oninput: () => this.slid(),
    });
    private label = h("label", { for: "network-day" }, "Days up to");

    constructor(
        private go: Go,
        private summary: () => Summary,
        private choose: (a: string, b: string) => void,
    ) {
        replace(
            this.element,
            h("h2", {}, "Who stands with whom"),
            h(
                "p",
                {},
                `The network of ${span} days: full lines stand together, broken lines against each other; thicker is stronger. A line opens the two sides.`,
            ),
            h("div", { class: "slider" }, this.label, this.slider),
            this.words,
            h("div", { class: "network-work" }, this.picture, this.tables),
        );
    }

    refresh(): void {
        this.asked = "";
        this.started = false;
    }

    show(state: State): void {
        const first = dayOf(this.summary().first_day),
            last = dayOf(this.summary().last_day);
        this.element.hidden = first === null || last === null;
        if (first === null || last === null) return;
        const now = Math.max(first, Math.min(last, dayOf(state.network) ?? last));
        Object.assign(this.slider, { min: String(first), max: String(last), value: String(now) });
        this.tellDay(now);
        if (!this.started) {
            /* Every actor has one place, found from the whole time: sliding moves nobody. */
            this.started = true;
            get<Reply>("/relations", { since: this.summary().first_day, until: this.summary().last_day })
                .then((all) => {
                    this.places = layout(
                        (all.actors ?? []).map((a) => a.code),
                        all.edges ?? [],
                        size,
                    );
                    if (this.reply) this.draw();
                })
                .catch((error) => replace(this.picture, fault(error, "The network cannot be shown.")));
        }
        const asked = dayText(now);
        if (asked === this.asked) return;
        this.asked = asked;
        if (!this.reply) replace(this.picture, loading("the network"));
        get<Reply>("/relations", { since: dayText(Math.max(first, now - span + 1)), until: asked })
            .then((reply) => {
                if (this.asked !== asked) return;
                this.reply = reply;
                this.draw();
            })
            .catch((error) => {
                if (this.asked === asked) replace(this.picture, fault(error, "The network cannot be shown."));
            });
    }

    private tellDay(day: number): void {
        this.label.textContent = `Days up to ${dayLong(day)}`;
        this.slider.setAttribute("aria-valuetext", dayLong(day));
    }

    private slid(): void {
        const day = Number(this.slider.value);
        this.tellDay(day);
        clearTimeout(this.timer);
        this.timer = window.setTimeout(() => this.go({ network: dayText(day) }, true), 200);
    }

    private draw(): void {
        if (!this.places || !this.reply) return;
        const edges = (this.reply.edges ?? []).filter((e) => e.sign !== 0),
            triads = this.reply.network?.triads;
        replace(
            this.words,
            `${number(new Set(edges.flatMap((e) => [e.a, e.b])).size)} actors, ${number(edges.filter((e) => e.sign > 0).length)} pairs together, ${number(edges.filter((e) => e.sign < 0).length)} against each other`,
            triads?.all ? `; ${triads.balanced} of ${triads.all} triangles are in balance` : "",
            ".",
        );
        replace(this.picture, this.svg(edges));
        const wasOpen = this.tables.querySelector("details")?.open ?? innerWidth >= 1000;
        replace(
            this.tables,
            details("The network as a table", () => this.table(this.reply!.edges ?? []), { open: wasOpen }),
        );
    }

    private at(code: string): Placed {
        return this.places!.get(code) ?? { x: size / 2, y: size / 2 };
    }

    private svg(edges: Edge[]): SVGElement {
        const most = Math.max(1, ...edges.map((e) => Math.abs(e.balance)));
        const actors = [...new Set(edges.flatMap((e) => [e.a, e.b]))].sort();
        const strength = new Map(
            actors.map((a) => [
                a,
                edges.filter((e) => e.a === a || e.b === a).reduce((n, e) => n + Math.abs(e.balance), 0),
            ]),
        );
        const strongest = Math.max(1, ...strength.values());
        const lines = [...edges]
            .sort((x, y) => Math.abs(x.balance) - Math.abs(y.balance))
            .map((e) => {
                const from = this.at(e.a),
                    to = this.at(e.b);
                const what = `${actorWord(e.a)} and ${actorWord(e.b)}: ${e.sign > 0 ? "together" : "against each other"}`;
                return s(
                    "g",
                    { class: `edge ${e.sign > 0 ? "with" : "against"}`, onclick: () => this.choose(e.a, e.b) },
                    s("title", {}, what),
                    s("line", { class: "reach", x1: from.x, y1: from.y, x2: to.x, y2: to.y }),
                    s("line", {
                        class: "line",
                        x1: from.x,
                        y1: from.y,
                        x2: to.x,
                        y2: to.y,
                        "stroke-width": (1 + 7 * Math.sqrt(Math.abs(e.balance) / most)).toFixed(1),
                    }),
                );
            });
        const letter = matchMedia("(max-width: 760px)").matches ? onPhone : letters;
        const marks = actors
            .sort((a, b) => strength.get(b)! - strength.get(a)!)
            .map((code) => ({
                code,
                ...this.at(code),
                r: 4 + 9 * Math.sqrt(strength.get(code)! / strongest),
                width: actorWord(code).length * letter.wide,
            }));
        const labels = placeLabels(marks, letter.high);
        const nodes = marks.map((p, i) => {
            const { code, r } = p;
            return s(
                "g",
                { class: "node" },
                s("title", {}, `${actorWord(code)} (${code})`),
                s("circle", { cx: p.x, cy: p.y, r: r.toFixed(1) }),
                s("text", { x: labels[i]!.x.toFixed(1), y: (labels[i]!.y + 4).toFixed(1) }, actorWord(code)),
            );
        });
        return s(
            "svg",
            {
                class: "chart",
                viewBox: `-10 -10 ${size + 120} ${size + 20}`,
                role: "img",
                "aria-label": "The network drawn. The same stands in the table.",
            },
            lines,
            nodes,
        );
    }

    private table(edges: Edge[]): Child {
        if (!edges.length) return h("p", {}, "Nobody stands with or against anybody in these days.");
        return h(
            "div",
            { class: "scroll", tabindex: 0, role: "region", "aria-label": "Network" },
            table(
                "Pairs, the strongest first",
                ["Pair", "Stand", "Deeds together", "Deeds against", "Last", "Since the days before"],
                [...edges]
                    .sort((x, y) => Math.abs(y.balance) - Math.abs(x.balance))
                    .map((e) => [
                        h(
                            "button",
                            { type: "button", class: "link", onclick: () => this.choose(e.a, e.b) },
                            `${actorWord(e.a)} – ${actorWord(e.b)}`,
                        ),
                        e.sign > 0 ? "together" : e.sign < 0 ? "against" : "none now",
                        number(e.with_count),
                        number(e.against_count),
                        e.last ? tellDay(e.last) : "none in these days",
                        e.change,
                    ]),
            ),
        );
    }
}
