/* Now: the map, the timeline below it and the list beside it. All three show the same happenings. */
import { get, type Actor } from "./api";
import { loadBorders } from "./borders";
import { append, details, fault, glyph, h, loading, replace, table, type Child } from "./dom";
import { dayOf, dayText } from "./days";
import { readPalette, type Palette } from "./dots";
import { List } from "./list";
import { MapView } from "./map";
import { latestFirst, noDay, pass, readPoints, whereOf, within, type Points, type PointsReply } from "./points";
import type { Go, Page } from "./main";
import { noFilter, type State } from "./state";
import { Timeline } from "./timeline";
import { actorWord, number, plural, quadNames, quadOf, types, typeWord } from "./words";

/* What the server filters: events' statuses other than told as a fact or claimed, and words. */
const askedOfServer = ["planned", "conditional", "demanded", "denied", "negated", "hypothetical"];
const statusChoices: [string, string][] = [
    ["", "any status"],
    ["actual", "told as a fact"],
    ["claimed", "only claimed"],
    ["planned", "planned"],
    ["conditional", "only if"],
    ["demanded", "demanded"],
    ["denied", "denied"],
    ["negated", "did not happen"],
    ["hypothetical", "may be"],
];

export class Now implements Page {
    readonly element: HTMLElement;
    private map: MapView;
    private timeline: Timeline;
    private list: List;
    private palette: Palette | null = null;
    private points: Points | null = null;
    private extent: [number, number] | null = null;
    private passed: Uint32Array = new Uint32Array();
    private shown: () => void = () => undefined;
    private asked = "\0";
    private state!: State;
    private mapTimer = 0;
    private counts = h("p", { class: "counts", role: "status" });
    private message = h("div", {});
    private typeButtons = new Map<string, HTMLButtonElement>();
    private chips = h("div", { class: "chips" });
    private controls: {
        actor: HTMLInputElement;
        status: HTMLSelectElement;
        text: HTMLInputElement;
        since: HTMLInputElement;
        until: HTMLInputElement;
    };
    private work = h("div", { class: "now-work" });
    private choice: HTMLElement;
    private parts: HTMLElement[];

    constructor(
        private go: Go,
        private recordName: () => string,
    ) {
        this.map = new MapView(() => (this.palette ??= readPalette()), {
            moved: (center) => this.mapMoved(center),
            picked: (row) => this.openRow(row),
            place: (name) => go({ place: name }),
        });
        this.timeline = new Timeline((since, until) =>
            go({ since: since === null ? "" : dayText(since), until: until === null ? "" : dayText(until) }),
        );
        this.list = new List((row) => this.openRow(row));
        this.controls = this.makeControls();
        this.element = h(
            "div",
            { class: "now" },
            h("h1", { class: "unseen" }, "Now"),
            (this.choice = this.filters()),
            this.message,
            this.work,
        );
        this.parts = [
            h("section", { class: "now-map", "aria-label": "Map" }, this.map.element),
            h("section", { class: "now-list", "aria-label": "List" }, this.counts, this.list.element),
            h("section", { class: "now-time", "aria-label": "Timeline" }, this.timeline.element),
            h("section", { class: "now-tables", "aria-label": "Tables" }, this.tables()),
        ];
        append(this.work, this.parts);
        const shown = new Promise<void>((resolve) => (this.shown = resolve));
        loadBorders(shown)
            .then((borders) => this.map.setBorders(borders))
            .catch((error) => replace(this.message, fault(error, "Borders cannot be shown.")));
        get<{ actors: Actor[] }>("/actors", { limit: 300 })
            .then((reply) => this.fillActors(reply.actors))
            .catch(() => undefined);
    }

    private makeControls(): Now["controls"] {
        const submit =
            (act: () => void) =>
            (e: Event): void => {
                e.preventDefault();
                act();
            };
        const actor = h("input", {
            list: "actor-codes",
            id: "f-actor",
            autocomplete: "off",
            placeholder: "SYR, RUSMIL …",
            onchange: submit(() => this.addActor()),
        });
        return {
            actor,
            status: h(
                "select",
                { id: "f-status", onchange: () => this.go({ status: this.controls.status.value }) },
                statusChoices.map(([value, text]) => h("option", { value }, text)),
            ),
            text: h("input", {
                type: "search",
                id: "f-text",
                autocomplete: "off",
                placeholder: "aid convoy",
                onchange: () => this.go({ text: this.controls.text.value.trim() }),
            }),
            since: h("input", {
                type: "date",
                id: "f-since",
                onchange: () => this.go({ since: this.controls.since.value }),
            }),
            until: h("input", {
                type: "date",
                id: "f-until",
                onchange: () => this.go({ until: this.controls.until.value }),
            }),
        };
    }

    private filters(): HTMLElement {
        const c = this.controls;
        const field = (label: string, control: HTMLElement): HTMLElement =>
            h("div", { class: "field" }, h("label", { for: control.id }, label), control);
        const kinds = [1, 2, 3, 4].map((quad) =>
            h(
                "div",
                { class: "quad", role: "group", "aria-label": quadNames[quad - 1] },
                h("span", { class: "quad-name", "aria-hidden": "true" }, quadNames[quad - 1]),
                types
                    .filter((_, i) => quadOf(i) === quad)
                    .map((type) => {
                        const button = h(
                            "button",
                            {
                                type: "button",
                                class: "type",
                                "aria-pressed": "false",
                                onclick: () => this.toggleType(type),
                            },
                            glyph(quad, type),
                            typeWord(type),
                        );
                        this.typeButtons.set(type, button);
                        return button;
                    }),
            ),
        );
        const legend = h(
            "details",
            { class: "types" },
            h("summary", {}, "Types"),
            h(
                "div",
                { class: "quads" },
                kinds,
                h(
                    "p",
                    { class: "legend-note" },
                    glyph(4, "ASSAULT"),
                    " told as a fact  ",
                    glyph(4, "ASSAULT", true),
                    " only claimed. Larger: more killed. ",
                    h("span", { class: "wide-key", "aria-hidden": "true" }),
                    " dashed ring: only the country, region or water is told; it was somewhere in it.",
                ),
            ),
        );
        legend.open = innerWidth >= 900;
        return h(
            "form",
            {
                class: "filters",
                role: "search",
                "aria-label": "Choose happenings",
                onsubmit: (e: Event) => {
                    e.preventDefault();
                    this.addActor();
                },
            },
            h(
                "div",
                { class: "fields" },
                field("Who", c.actor),
                field("Status", c.status),
                field("Words", c.text),
                field("From", c.since),
                field("To", c.until),
            ),
            h("datalist", { id: "actor-codes" }),
            legend,
            this.chips,
        );
    }

    private fillActors(actors: Actor[]): void {
        const list = this.element.querySelector("#actor-codes");
        if (list)
            replace(
                list,
                actors.map((a) =>
                    h("option", { value: a.code }, `${a.name ?? actorWord(a.code)} (${number(a.events)})`),
                ),
            );
    }

    private addActor(): void {
        const code = this.controls.actor.value.trim().toUpperCase();
        if (!code) return;
        this.controls.actor.value = "";
        if (!this.state.actors.includes(code)) this.go({ actors: [...this.state.actors, code] });
    }

    private toggleType(type: string): void {
        const has = this.state.types.includes(type);
        this.go({
            types: has
                ? this.state.types.filter((t) => t !== type)
                : types.filter((t) => t === type || this.state.types.includes(t)),
        });
    }

    private openRow(row: number): void {
        this.go({ open: `happening/${this.points!.id[row]}` });
    }

    private mapMoved(center: [number, number, number]): void {
        clearTimeout(this.mapTimer);
        this.mapTimer = window.setTimeout(() => this.go({ map: center, only: "" }, true), 180);
    }

    themeChanged(): void {
        this.palette = null;
        this.map.draw();
    }

    /** The record has grown: what is shown is fetched again. */
    refresh(): void {
        this.asked = "\0";
        this.extent = null;
        this.show(this.state);
    }

    show(state: State): void {
        const cleared = this.state?.map && !state.map;
        this.state = state;
        this.showControls();
        if (cleared) this.map.forgetView();
        const query = { text: state.text, status: askedOfServer.includes(state.status) ? state.status : "" };
        const asked = JSON.stringify(query);
        if (asked === this.asked) {
            this.update();
            return;
        }
        this.asked = asked;
        if (!this.points) replace(this.counts, loading("happenings"));
        get<PointsReply>("/points", query)
            .then((reply) => {
                if (this.asked !== asked) return;
                replace(this.message);
                this.points = readPoints(reply);
                this.measure();
                this.update();
                requestAnimationFrame(() => setTimeout(this.shown));
            })
            .catch((error) => {
                this.shown();
                if (this.asked !== asked) return;
                replace(this.counts);
                const words = state.text
                    ? "These words cannot be searched. Write plain words, or “two words” in quotation marks."
                    : "Happenings cannot be shown.";
                replace(this.message, fault(error, words));
            });
    }

    /* The timeline grows with what is found and never shrinks, so that its days stay where they are. */
    private measure(): void {
        let [first, last] = this.extent ?? [Infinity, -Infinity];
        const p = this.points!;
        for (let i = 0; i < p.count; i++) {
            if (p.first[i] === noDay) continue;
            first = Math.min(first, p.last[i]!);
            last = Math.max(last, p.last[i]!);
        }
        this.extent = last >= first ? [first, last] : null;
    }

    private showControls(): void {
        const { state, controls } = this;
        controls.status.value = state.status;
        controls.text.value = state.text;
        controls.since.value = state.since;
        controls.until.value = state.until;
        for (const [type, button] of this.typeButtons)
            button.setAttribute("aria-pressed", String(state.types.includes(type)));
        const chip = (label: string, patch: Partial<State>): HTMLElement =>
            h(
                "button",
                { type: "button", class: "chip", onclick: () => this.go(patch), "aria-label": `Remove: ${label}` },
                label,
                h("span", { "aria-hidden": "true" }, " ×"),
            );
        const chips = [
            ...state.actors.map((a) =>
                chip(actorWord(a) === a ? a : `${actorWord(a)} (${a})`, {
                    actors: state.actors.filter((b) => b !== a),
                }),
            ),
            state.place ? chip(`in ${state.place}`, { place: "" }) : null,
            state.only === "no-place" ? chip("only those without a place", { only: "" }) : null,
            state.only === "no-day" ? chip("only those without a day", { only: "" }) : null,
            state.map ? chip("only what the map shows", { map: null }) : null,
        ].filter((c) => c !== null);
        const any = chips.length || state.types.length || state.status || state.text || state.since || state.until;
        replace(
            this.chips,
            chips,
            any
                ? h("button", { type: "button", class: "chip clear", onclick: () => this.go(noFilter()) }, "Clear all")
                : null,
        );
    }

    /** The three views from one set of rows: the map leaves the map's edge out, the timeline the brush. */
    private update(): void {
        const { points, state } = this;
        if (!points) return;
        if (!points.count && !state.text && !askedOfServer.includes(state.status)) return this.showEmpty();
        if (!this.parts[0]!.isConnected) replace(this.work, this.parts);
        this.choice.hidden = false;
        this.passed = pass(points, {
            actors: state.actors,
            types: state.types,
            place: state.place,
            claimed: state.status === "claimed" ? true : state.status === "actual" ? false : null,
        });
        const since = dayOf(state.since),
            until = dayOf(state.until);
        const inDays = within(points, this.passed, since, until);
        this.map.show(points, inDays, state.map);
        const seen = state.map ? this.seen() : null;
        const inView = (rows: Uint32Array): Uint32Array => (seen ? rows.filter(seen) : rows);
        const listed =
            state.only === "no-place"
                ? inDays.filter((i) => Number.isNaN(points.x[i]!))
                : state.only === "no-day"
                  ? this.passed.filter((i) => points.first[i] === noDay)
                  : inView(inDays);
        this.timeline.show(
            points,
            state.only === "no-place" ? this.passed.filter((i) => Number.isNaN(points.x[i]!)) : inView(this.passed),
            this.extent,
            since,
            until,
        );
        this.list.show(points, latestFirst(points, listed));
        this.tellCounts(inDays, listed.length);
        for (const open of this.element.querySelectorAll<HTMLDetailsElement>(".now-tables details[open]"))
            open.open = false;
    }

    private seen(): (row: number) => boolean {
        const v = this.map.view(),
            p = this.points!;
        return (i) => p.x[i]! >= v.left && p.x[i]! <= v.right && p.y[i]! >= v.top && p.y[i]! <= v.bottom;
    }

    private tellCounts(inDays: Uint32Array, listed: number): void {
        const p = this.points!,
            state = this.state;
        const unplaced = inDays.reduce((n, i) => n + (Number.isNaN(p.x[i]!) ? 1 : 0), 0);
        const wide = inDays.reduce((n, i) => n + p.wide[i]!, 0);
        const undated = this.passed.reduce((n, i) => n + (p.first[i] === noDay ? 1 : 0), 0);
        const placed = inDays.length - unplaced;
        const link = (text: string, patch: Partial<State>): HTMLElement =>
            h("button", { type: "button", class: "link", onclick: () => this.go(patch) }, text);
        const parts: Child[] = [
            h("strong", {}, plural(listed, "happening")),
            state.map && !state.only ? ` in the map's view, ${number(placed - listed)} elsewhere` : " listed",
        ];
        if (state.only !== "no-place") {
            parts.push(
                "; ",
                unplaced ? link(`${number(unplaced)} without a place`, { only: "no-place" }) : "none without a place",
                wide ? `, ${number(wide)} placed by a country or region alone` : "",
            );
        }
        if (state.only !== "no-day")
            parts.push(
                ", ",
                undated ? link(`${number(undated)} without a day`, { only: "no-day" }) : "none without a day",
            );
        if (p.total > p.count) parts.push(`. The record has ${number(p.total)}; narrow the choice to see the rest`);
        replace(this.counts, parts, ".");
    }

    private showEmpty(): void {
        this.choice.hidden = true;
        replace(
            this.work,
            h(
                "div",
                { class: "nothing" },
                h("h2", {}, "This record is empty"),
                h("p", {}, "Put reports into it, then they appear here:"),
                h("pre", {}, `parley ingest --db ${this.recordName()} REPORTS.jsonl`),
                h(
                    "p",
                    {},
                    "One JSON object a line, with text, date, title and publisher; text files and web pages are read too. You can also ",
                    h("a", { href: "#/try" }, "try a report"),
                    " without keeping it.",
                ),
            ),
        );
    }

    private tables(): Child {
        return [
            details("The map as a table", () => this.placesTable()),
            details("The timeline as a table", () => this.timeline.table()),
        ];
    }

    private placesTable(): Child {
        const p = this.points;
        if (!p) return null;
        const places = new Map<number, { all: number; claimed: number; killed: number; where: string }>();
        for (const i of within(p, this.passed, dayOf(this.state.since), dayOf(this.state.until))) {
            const at = places.get(p.place[i]!) ?? { all: 0, claimed: 0, killed: 0, where: whereOf(p, i) };
            at.all++;
            at.claimed += p.claimed[i]!;
            at.killed += p.killed[i]!;
            places.set(p.place[i]!, at);
        }
        const rows = [...places].sort((a, b) => b[1].all - a[1].all).slice(0, 500);
        if (!rows.length) return h("p", {}, "No happenings.");
        return h(
            "div",
            { class: "scroll", tabindex: 0, role: "region", "aria-label": "Happenings by place" },
            table(
                `Happenings by place${places.size > 500 ? ", the first 500" : ""}`,
                ["Place", "Happenings", "Only claimed", "Killed (least told)"],
                rows.map(([place, at]) => [
                    place
                        ? h(
                              "button",
                              { type: "button", class: "link", onclick: () => this.go({ place: p.texts[place]! }) },
                              at.where,
                          )
                        : "not known",
                    number(at.all),
                    number(at.claimed),
                    number(at.killed),
                ]),
            ),
        );
    }
}
