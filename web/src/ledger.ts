/* Ledger: a truce's days by state, its breaches, the aid, and both counts side by side. */
import { apiUrl, get, headers, token } from "./api";
import { fault, h, loading, replace } from "./dom";
import { dayLong, dayOf, dayShort, tellDay, weekdayText } from "./days";
import { LedgerChart, type Series } from "./ledger-chart";
import type { Ledger, Truce } from "./ledger-data";
import { LedgerTables } from "./ledger-tables";
import type { Go, Page } from "./main";
import type { State } from "./state";

/* A page made here has this page's content policy, which takes no style from within a text: it is given as a sheet. */
async function openWithToken(url: string): Promise<void> {
    const opened = window.open("", "_blank") as (Window & typeof globalThis) | null;
    if (!opened) throw new Error("The browser opened no window; allow this page to open one.");
    const reply = await fetch(url, { headers: headers({ Accept: "text/html" }) });
    if (!reply.ok) {
        opened.close();
        throw new Error(`The server says: ${reply.status} ${reply.statusText}`);
    }
    const report = new DOMParser().parseFromString(await reply.text(), "text/html");
    const sheet = new opened.CSSStyleSheet();
    sheet.replaceSync([...report.querySelectorAll("style")].map((style) => style.textContent).join("\n"));
    report.querySelectorAll("style, script").forEach((one) => one.remove());
    opened.document.title = report.title;
    opened.document.documentElement.lang = report.documentElement.lang;
    opened.document.body.replaceChildren(...opened.document.importNode(report.body, true).childNodes);
    opened.document.adoptedStyleSheets = [sheet];
}

export class LedgerPage implements Page {
    readonly element: HTMLElement;
    private truces: Truce[] | null = null;
    private ledger: Ledger | null = null;
    private asked = "";
    private drawn = "";
    private state!: State;
    private chosen = h("div", { class: "ledger-head" });
    private body = h("div", { class: "ledger-body" });
    private chart: LedgerChart;

    constructor(private go: Go) {
        this.chart = new LedgerChart((day) => this.go({ day: this.state.day === day ? "" : day }));
        this.element = h("div", { class: "ledger" }, h("h1", {}, "Ledger"), this.chosen, this.body);
        replace(this.body, loading("the truces"));
    }

    refresh(): void {
        this.asked = "";
    }

    show(state: State): void {
        this.state = state;
        if (!this.truces) {
            get<{ truces: Truce[] }>("/truces")
                .then((reply) => {
                    this.truces = reply.truces;
                    this.choose();
                })
                .catch((error) => replace(this.body, fault(error, "The truces cannot be shown.")));
            return;
        }
        this.choose();
    }

    private choose(): void {
        const truces = this.truces ?? [];
        if (!truces.length) {
            replace(this.chosen);
            replace(
                this.body,
                h(
                    "div",
                    { class: "nothing" },
                    h("h2", {}, "No truce is written down"),
                    h(
                        "p",
                        {},
                        "Write a truce's parties, areas and terms into a TOML file (parley-ledger(1) says how; examples/aleppo-2016 has two), and start the server with it:",
                    ),
                    h("pre", {}, "parley serve --db FILE --truce TRUCE.toml"),
                ),
            );
            return;
        }
        /* The truce stands in the address from the first, so that a figure's address is whole. */
        if (!truces.some((t) => t.id === this.state.truce))
            return this.go({ truce: truces[truces.length - 1]!.id }, true);
        if (this.asked !== this.state.truce) this.fetch(this.state.truce);
        else if (this.ledger) this.draw();
    }

    private fetch(truce: string): void {
        this.asked = truce;
        this.drawn = "";
        this.ledger = null;
        this.drawHead();
        replace(this.body, loading("the ledger"));
        get<Ledger>(`/truces/${encodeURIComponent(truce)}/ledger`)
            .then((reply) => {
                if (this.asked !== truce) return;
                this.ledger = reply;
                this.draw();
            })
            .catch((error) => {
                if (this.asked === truce) replace(this.body, fault(error, "The ledger cannot be shown."));
            });
    }

    private get truce(): Truce {
        return this.truces!.find((t) => t.id === this.state.truce)!;
    }

    private drawHead(): void {
        const truce = this.truce,
            days = this.ledger?.days ?? [];
        const select = h(
            "select",
            { id: "truce", onchange: () => this.go({ truce: select.value, day: "", open: "" }) },
            this.truces!.map((t) => h("option", { value: t.id, selected: t.id === truce.id }, t.name)),
        );
        const day = h(
            "select",
            { id: "ledger-day", onchange: () => this.go({ day: day.value }) },
            h("option", { value: "" }, "all days"),
            days.map((d) =>
                h(
                    "option",
                    { value: d.day, selected: d.day === this.state.day },
                    `${weekdayText(dayOf(d.day) ?? 0)} ${tellDay(d.day)}${d.reported ? "" : " (no report)"}`,
                ),
            ),
        );
        const by = h(
            "select",
            { id: "ledger-by", onchange: () => this.go({ by: by.value as State["by"] }) },
            h("option", { value: "", selected: !this.state.by }, "party blamed"),
            h("option", { value: "accusers", selected: this.state.by === "accusers" }, "accuser"),
        );
        const focused = document.activeElement?.id;
        replace(
            this.chosen,
            h(
                "div",
                { class: "fields" },
                h("div", { class: "field wide" }, h("label", { for: "truce" }, "Truce"), select),
                h("div", { class: "field" }, h("label", { for: "ledger-day" }, "Day"), day),
                h("div", { class: "field" }, h("label", { for: "ledger-by" }, "Breaches by"), by),
                this.printLinks(),
            ),
            h(
                "p",
                { class: "purpose" },
                truce.purpose ? `${truce.purpose}. ` : "",
                `From ${tellDay(truce.start.slice(0, 10))} to ${truce.end ? tellDay(truce.end.slice(0, 10)) : "no end set"}. Parties: ${truce.parties.map((p) => p.name).join(", ")}.`,
                truce.outside?.length ? ` Not protected: ${truce.outside.map((p) => p.name).join(", ")}.` : "",
            ),
        );
        if (focused && ["truce", "ledger-day", "ledger-by"].includes(focused))
            document.getElementById(focused)?.focus();
    }

    private printLinks(): HTMLElement {
        const { day, truce } = this.state;
        const url = apiUrl(`/truces/${encodeURIComponent(truce)}/ledger`, { since: day, until: day });
        const report = h(
            "a",
            {
                class: "button",
                href: url,
                target: "_blank",
                rel: "noopener",
                type: "text/html",
                onclick: (e: MouseEvent) => {
                    if (!token.get()) return;
                    /* A link cannot send the token. */
                    e.preventDefault();
                    openWithToken(url).catch((error) => report.after(fault(error, "The report cannot be shown.")));
                },
            },
            day ? `Daily report of ${dayShort(dayOf(day) ?? 0)}` : "Daily reports",
        );
        return h(
            "div",
            { class: "print-links" },
            report,
            h("button", { type: "button", onclick: () => print() }, "Print this view"),
        );
    }

    private draw(): void {
        const ledger = this.ledger!;
        /* Only the panel opened or closed: the figure that was pressed stays where it is. */
        const drawn = JSON.stringify([this.state.truce, this.state.day, this.state.by]);
        if (this.drawn === drawn) return;
        this.drawn = drawn;
        const inChart = this.chart.element.contains(document.activeElement);
        this.drawHead();
        if (!ledger.days.length) {
            replace(
                this.body,
                h(
                    "div",
                    { class: "nothing" },
                    h("h2", {}, "No day to show"),
                    h(
                        "p",
                        {},
                        "The record has no report on a day of this truce. Ingest reports of its time, then come back.",
                    ),
                ),
            );
            return;
        }
        const tables = new LedgerTables(ledger, this.truce, this.state.day, this.go);
        const over = this.state.day && ledger.days.some((d) => d.day === this.state.day) ? this.state.day : "total";
        const scope = over === "total" ? "all days" : dayLong(dayOf(over)!);
        replace(
            this.body,
            this.chartFigure(ledger, tables),
            tables.summaryLine(over, scope),
            h("div", { class: "side-by-side" }, tables.accusersTable(over, scope), tables.reconciledTable(over, scope)),
            h(
                "div",
                { class: "small-tables" },
                tables.keyed(over, "terms", "Term"),
                tables.keyed(over, "kinds", "Kind"),
                tables.keyed(over, "places", "Place"),
                tables.areas(over),
                tables.keyed(over, "aid", "Aid"),
                tables.keyed(over, "talks", "Talks"),
                tables.keyed(over, "aside", "Set aside"),
            ),
            tables.movesView(over),
            tables.daysTable(),
        );
        if (inChart) this.chart.focus();
    }

    private chartFigure(ledger: Ledger, tables: LedgerTables): HTMLElement {
        const section = this.state.by === "accusers" ? "accusers" : "breaches";
        const names = tables.names(section),
            shown = names.slice(0, 6),
            rest = names.slice(6);
        const count = (day: string, key: string): number => tables.count(`${day}/${section}/${key}`);
        const series: Series[] = shown.map((n) => ({
            name: n.name,
            counts: ledger.days.map((d) => count(d.day, n.key)),
        }));
        if (rest.length)
            series.push({
                name: "Others",
                counts: ledger.days.map((d) => rest.reduce((a, n) => a + count(d.day, n.key), 0)),
            });
        const aid = ["asked", "passed", "blocked"].map((key) => ({
            name: key,
            counts: ledger.days.map((d) => tables.count(`${d.day}/aid/${key}`)),
        }));
        this.chart.show(
            ledger.days,
            series,
            aid,
            this.state.day,
            ledger.days.map((d) => tables.count(`${d.day}/breaches`)),
        );
        return h(
            "figure",
            { class: "ledger-figure" },
            h(
                "figcaption",
                {},
                h("h2", {}, `Breaches by ${this.state.by ? "accuser" : "party blamed"}, by day`),
                h(
                    "p",
                    {},
                    "Over them the truce's state, under them how much was reported and what became of aid. Hatched: no report on that day, which is not the same as no breach. An incident laid to two sides stands with both.",
                ),
            ),
            this.chart.element,
        );
    }
}
